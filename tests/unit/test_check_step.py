"""What `check_step` refuses, what it gives, and the parts that it is made of."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import xarray as xr
from matplotlib.figure import Figure

import neun_py as neun
from neun_py import plotting, studies
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.methods import integrators
from neun_py.studies.accuracy import StepCheck
from neun_py.studies.accuracy.largest import largest_good
from neun_py.studies.accuracy.measuring import Measured, Setting
from neun_py.studies.accuracy.orders import fitted_order, local_orders, rounding_from
from neun_py.studies.accuracy.problem import problem_of
from neun_py.studies.accuracy.spikes import Pairs, pairs_of


def one_variable(equation: str, short_name: str, **more: Any) -> neun.Model:
    return neun.Model(
        name=short_name, short_name=short_name, source="none", variables={"v": neun.Variable(1.0, "1", "value")},
        parameters={"a": neun.Parameter(1.0, "1", "rate")}, equations=equation, time_unit="1", step=0.1, **more,
    )  # fmt: skip


DECAY = one_variable("dv/dt = -a*v", "Decay")
EXPLOSION = one_variable("dv/dt = a*v*v", "Explosion")
ENDLESS = one_variable("dv/dt = a", "Endless", spike="v >= 2", reset="v = 3")
NOISY = one_variable("dv/dt = -a*v + xi", "Noisy")


@pytest.fixture(scope="module")
def hodgkin_huxley() -> StepCheck:
    return neun.check_step("HH", "RK4", 0.02, 20.0, input=0.1, tolerance=1e-3)


# -- what is refused ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "arguments", "keywords", "words"),
    [
        ("Rulkov", (), {}, "is a map: it has no step"),
        (NOISY, (), {}, "has white noise (xi)"),
        ("HH", ("EulerMaruyama",), {}, "is for stochastic equations"),
        ("HH", ("RK4", 0.0), {}, "the step h must be positive"),
        ("HH", ("RK4", 0.02, 0.0401), {}, "is no multiple of the step"),
        ("HH", ("RK4", 0.02, 0.04), {}, "the duration is 2 steps"),
        ("HH", ("RK4",), {"input": math.inf}, "the input is inf; it must be finite"),
        ("HH", ("RK4",), {"input": neun.inputs.white_noise(0.0, 1.0)}, "is drawn anew for every step"),
        ("HH", ("RK4",), {"tolerance": 0.0}, "the tolerance must be above zero"),
        ("HH", ("RK4",), {"tolerance": math.inf}, "the tolerance is inf; it must be finite"),
        ("HH", ("RK4",), {"error": "spikes"}, 'error is "spike_time" or "trajectory"'),
        ("Matsuoka", ("RK4",), {"error": "spike_time"}, "has no spike condition"),
        ("HH", ("RK4",), {"halvings": 0}, "halvings"),
        ("HH", ("RK4",), {"given": {"gna": 1.0}, "gna": 1.0}, "gna is in given and among the keywords"),
        (ENDLESS, ("RK4", 0.1, 4.0), {}, "spikes again and again at t = 1"),
    ],
    ids=lambda x: getattr(x, "short_name", None),
)
def test_what_cannot_be_meant_is_refused(
    model: Any, arguments: tuple[Any, ...], keywords: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        neun.check_step(model, *arguments, **keywords)
    assert words in str(caught.value)


def test_an_array_belongs_to_one_step() -> None:
    with pytest.raises(ArgumentTypeError, match="give a function of time"):
        neun.check_step("HH", h=0.02, duration=1.0, input=np.zeros(50))


@pytest.mark.parametrize(
    ("keywords", "hint"),
    [({"integrator": "RK5"}, "RK4"), ({"preset": "repetitive"}, "repetitive firing"), ({"gnaa": 1.0}, "gna")],
)
def test_unknown_names_get_the_closest(keywords: dict[str, Any], hint: str) -> None:
    with pytest.raises(UnknownNameError, match=hint):
        neun.check_step("HH", **keywords)


def test_what_blows_up_with_every_step_has_no_reference() -> None:
    with pytest.raises(NumericalError, match="Explosion"):
        neun.check_step(EXPLOSION, "RK4", 0.1, 2.0)


def test_methods_are_several_and_each_once() -> None:
    with pytest.raises(ArgumentTypeError, match="methods must be several"):
        studies.compare_methods("HH", "RK4")
    with pytest.raises(ArgumentError, match="RK4 stands twice"):
        studies.compare_methods("HH", ["RK4", integrators["RK4"]])


def test_a_method_that_cannot_solve_the_model_ends_all_unless_it_may_be_left_out() -> None:
    with pytest.raises(neun.ModelError, match="not linear"):
        studies.compare_methods("HH", ["RK4", "Exact"], 0.02, 2.0, halvings=1)
    skipped: dict[str, str] = {}
    found = studies.compare_methods("HH", ["RK4", "Exact"], 0.02, 2.0, halvings=1, skipped=skipped)
    assert list(found) == ["RK4"]
    assert "not linear" in skipped["Exact"]


# -- what is given -----------------------------------------------------------------------------------------------


def test_the_numbers_are_labelled(hodgkin_huxley: StepCheck) -> None:
    ds = hodgkin_huxley.dataset
    np.testing.assert_allclose(ds["step"], [0.08, 0.04, 0.02, 0.01, 0.005, 0.0025])
    assert ds["step"].attrs["units"] == ds["spike_time_error"].attrs["units"] == "ms"
    assert ds["membrane_error"].attrs["units"] == "mV"
    assert list(ds["variable"].values) == ["v", "h", "m", "n"]
    np.testing.assert_array_equal(ds["variable_error"].sel(variable="v"), ds["membrane_error"])
    np.testing.assert_allclose(ds["evaluations"], 4 / ds["step"])
    assert (ds["seconds"] > 0).all()
    assert ds["finite"].all()
    assert ds.attrs["largest_step"] == hodgkin_huxley.step
    assert ds.attrs["integrator"] == "RK4"
    assert ds.attrs["reference_spikes"] == ds["spikes"][-1]
    assert isinstance(ds["course"], xr.DataArray)


def test_the_scaled_error_is_that_of_the_worst_variable(hodgkin_huxley: StepCheck) -> None:
    ds = hodgkin_huxley.dataset
    worst = (ds["variable_error"] / ds["range"]).max("variable")
    np.testing.assert_allclose(ds["trajectory_error"], worst, rtol=1e-12)
    assert (ds["trajectory_rms"] < ds["trajectory_error"]).all()


def test_it_prints_what_was_found(hodgkin_huxley: StepCheck) -> None:
    text = str(hodgkin_huxley)
    for part in ("Hodgkin-Huxley (HH), RK4, double", "The error falls with order 4.", "Reference: RK8", "largest step"):
        assert part in text
    assert repr(hodgkin_huxley) == "<StepCheck of HH by RK4, h = 0.02>"


def test_progress_counts_runs() -> None:
    told: list[tuple[int, int]] = []
    neun.check_step(DECAY, "RK4", 0.1, 4.0, halvings=2, progress=lambda done, total: told.append((done, total)))
    assert told == [(k, 6) for k in range(1, 7)]


def test_quantities_and_names_that_are_arguments_too() -> None:
    pint = pytest.importorskip("pint")
    unit = pint.UnitRegistry()
    check = neun.check_step(
        "HH", h=20 * unit.us, duration=5 * unit.ms, input=100 * unit.nA, halvings=1, given={"h": 0.6}
    )
    assert (check.problem.h, check.problem.duration, check.problem.input) == pytest.approx((0.02, 5.0, 0.1))
    assert check.problem.neuron("RK4")["h"] == 0.6


def test_a_preset_brings_input_and_duration() -> None:
    problem = problem_of("HH", 0.02, preset="repetitive firing")
    assert (problem.duration, problem.input) == (100.0, 0.07854)
    assert problem_of(DECAY).duration == pytest.approx(1000.0)


def test_an_input_that_is_held_is_seen() -> None:
    sine = neun.inputs.sine(0.1, 20.0)
    assert problem_of("HH", 0.02, 10.0, input=sine).lost_between == 500
    assert problem_of("HH", 0.02, 10.0, input="step(0.1, start=2)").lost_between == 0
    assert problem_of("HH", 0.02, 10.0, input="step(0.1, start=2.01)").lost_between == 1
    assert problem_of("HH", 0.02, 10.0, input=0.1).lost_between == 0


# -- remarks -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "keywords", "words"),
    [
        (("Iz", "RK4", 0.01, 50.0), {"input": 14.0}, "reset happens at the end of the step"),
        (("HH", "RK4", 0.02, 20.0), {"input": 0.1}, "read off a straight line"),
        (("HH", "RK4", 0.02, 20.0), {}, "There is no spike"),
        (("HH", "RK4", 0.02, 20.0), {"input": neun.inputs.sine(0.1, 20.0)}, "The input changes within 1000 of 1000"),
        (("HH", "RK4", 0.01, 50.0), {"input": 0.1, "precision": "float"}, "rounding leads"),
        (("HH", "RK4", 0.005, 50.0), {"input": 0.1, "precision": "float"}, "Most of the error is that of single"),
        (("HH", "RK4", 0.25, 20.0), {"input": 0.1}, "a state stops being finite"),
        ((EXPLOSION, "RK4", 0.01, 0.9), {}, "times as large at the end"),
    ],
)
def test_what_limits_the_error_is_said(arguments: tuple[Any, ...], keywords: dict[str, Any], words: str) -> None:
    check = neun.check_step(*arguments, **keywords)
    assert any(words in remark for remark in check.remarks), check.remarks


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert neun.check_step(DECAY, "RK4", 0.1, 4.0).remarks == ()


def test_a_wrong_number_of_spikes_is_said() -> None:
    """A pulse between two steps brings a spike, and the long steps do not see it."""
    check = neun.check_step("LIF", "RK4", 1.0, 100.0, input="step(20000, start=10.25, stop=10.5)")
    assert not check.asked.pairs.complete
    assert check.asked.spike_error == math.inf
    assert any("are missing" in remark for remark in check.remarks)


# -- spikes that belong together ---------------------------------------------------------------------------------


def times(*x: float) -> Any:
    return np.array(x, float)


def test_spikes_pair_in_their_order() -> None:
    pairs = pairs_of(times(1, 2, 3), times(1.1, 2.2, 3.3), 10.0, 0.1)
    assert (pairs.missing, pairs.extra, pairs.complete) == (0, 0, True)
    assert pairs.largest == pytest.approx(0.3)
    assert pairs.root_mean_square == pytest.approx(math.sqrt(0.14 / 3))


def test_a_drift_beyond_half_an_interval_is_not_taken_for_the_next_spike() -> None:
    assert pairs_of(times(1, 2, 3), times(1.7, 2.7, 3.7), 10.0, 0.1).largest == pytest.approx(0.7)


def test_missing_and_extra_spikes_are_counted() -> None:
    pairs = pairs_of(times(1, 2, 3, 4), times(1.1, 3.1, 4.1), 10.0, 0.1)
    assert (pairs.missing, pairs.extra) == (1, 0)
    assert pairs.largest == pytest.approx(0.1)
    pairs = pairs_of(times(1, 3), times(1.1, 2, 3.1), 10.0, 0.1)
    assert (pairs.missing, pairs.extra) == (0, 1)
    none = pairs_of(times(), times(1, 2), 10.0, 0.1)
    assert (none.missing, none.extra, math.isnan(none.largest)) == (0, 2, True)
    assert pairs_of(times(5), times(), 10.0, 0.1).missing == 1


def test_a_spike_that_slips_over_the_end_is_not_missing() -> None:
    assert pairs_of(times(1, 2, 9.95), times(1.05, 2.05), 10.0, 0.01).complete
    assert not pairs_of(times(1, 2, 9.0), times(1.05, 2.05), 10.0, 0.01).complete
    assert pairs_of(times(9.995), times(), 10.0, 0.01).complete


# -- orders ------------------------------------------------------------------------------------------------------

STEPS = [0.8, 0.4, 0.2, 0.1, 0.05]


def test_the_order_is_fitted_above_rounding() -> None:
    errors = [h**4 for h in STEPS]
    assert local_orders(STEPS, errors)[1:] == pytest.approx([4.0] * 4)
    assert fitted_order(STEPS, errors, 0.0, math.inf, 3) == pytest.approx(4.0)
    rounded = [*errors[:3], 1e-3, 9e-4]
    assert rounding_from(STEPS, rounded, 0.0, 1e-2, 4) == 3
    assert rounding_from(STEPS, rounded, 0.0, 1e-8, 4) == 5  # errors as large are not rounding's
    assert rounding_from(STEPS, errors, 0.2**4, 1e-8, 4) == 2  # nor known better than the reference


def test_an_order_of_one_error_is_none() -> None:
    assert math.isnan(fitted_order([0.1], [1.0], 0.0, math.inf, 3))
    assert math.isnan(local_orders([0.2, 0.1], [math.inf, 1.0])[1])


# -- the largest step --------------------------------------------------------------------------------------------


def made(error: float, setting: Setting) -> Measured:
    nothing = np.empty(0)
    return Measured(
        setting, True, nothing, nothing, error, error, Pairs(nothing, nothing, 0, 0), 0, 1.0, 1.0, nothing, nothing
    )


def largest(error: Any, wanted: float, knobs: list[float] | None = None) -> Measured | None:
    setting = Setting(integrators["RK4"], "double", 0.1)

    def judge(other: Setting) -> Measured:
        return made(error(other.knob), other)

    points = [judge(replace(setting, h=h)) for h in (knobs or [0.4, 0.2, 0.1, 0.05])]
    return largest_good(points, judge, lambda point: point.trajectory, wanted, 10.0, 1e6)


def test_the_largest_step_is_found_between_those_that_were_run() -> None:
    found = largest(lambda h: h**4, 0.3**4)
    assert found is not None
    assert 0.28 <= found.setting.h <= 0.3


def test_the_largest_step_is_found_beyond_those_that_were_run() -> None:
    short, long = largest(lambda h: h**4, 0.01**4), largest(lambda h: h**4, 2.0**4)
    assert short is not None
    assert long is not None
    assert 0.0092 <= short.setting.h <= 0.01
    assert 1.84 <= long.setting.h <= 2.0
    assert largest(lambda h: 1.0, 0.5) is None


def test_a_lucky_step_among_bad_ones_does_not_count() -> None:
    def error(h: float) -> float:
        return 0.0 if h == 0.4 else h

    found = largest(error, 0.12)
    assert found is not None
    assert found.setting.h <= 0.12


# -- pictures ----------------------------------------------------------------------------------------------------


def test_the_picture_has_both_panels(hodgkin_huxley: StepCheck) -> None:
    left, right = plotting.work_precision(hodgkin_huxley, figure=Figure())
    assert left.get_xlabel() == "step (ms)"
    assert right.get_xlabel() == "time for one ms (s)"
    assert left.get_ylabel() == "largest error of a spike's time (ms)"
    assert {left.get_xscale(), left.get_yscale(), right.get_xscale()} == {"log"}
    curve, ring, star, *_ = left.get_lines()
    np.testing.assert_allclose(curve.get_xdata(), hodgkin_huxley.dataset["step"])
    assert float(ring.get_xdata()[0]) == 0.02
    assert float(star.get_xdata()[0]) == hodgkin_huxley.step


def test_methods_are_drawn_together() -> None:
    found = studies.compare_methods(DECAY, ["RK4", "Euler"], 0.1, 4.0, halvings=1)
    _, right = plotting.work_precision(found, figure=Figure(), cost="evaluations")
    assert right.get_xlabel() == "evaluations of the flow per unit of time"
    names = [text.get_text() for text in right.get_legend().get_texts()]
    assert names == ["RK4, order 4.1", "Euler, order 1.0", "asked about"]


def test_a_picture_of_something_else_is_refused(hodgkin_huxley: StepCheck) -> None:
    with pytest.raises(ArgumentTypeError, match=r"what neun\.check_step gives"):
        plotting.work_precision(neun.Neuron("HH").run(1.0, 0.1))
    with pytest.raises(ArgumentError, match="no check to draw"):
        plotting.work_precision({})
    with pytest.raises(ArgumentError, match="cost is one of"):
        plotting.work_precision(hodgkin_huxley, cost="money")

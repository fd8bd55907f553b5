"""One neuron stepped by hand: what it takes, what it refuses, and what it says then."""

from __future__ import annotations

import math
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py import Model, Neuron, Parameter, Variable
from neun_py.errors import (
    ArgumentError,
    ArgumentTypeError,
    NumericalError,
    UnitError,
    UnknownAttributeError,
    UnknownNameError,
)
from support import bits, shown

Q: Any = pint.UnitRegistry().Quantity
V, P = neun.HHDoubleVariable, neun.HHDoubleParameter
NO_NUMBERS: list[Any] = ["0.1", None, True, 1j, [0.1], np.array([0.1, 0.2]), {}, object()]
NOT_FINITE = [math.nan, math.inf, -math.inf]


def hh() -> Neuron:
    return Neuron("HH", integrator="Euler")


def hr(**values: Any) -> Neuron:
    return Neuron("HR", integrator="Euler", **values)


# -- making one ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("HJ",), "there is no model 'HJ'; did you mean 'H"),
        (("Hodgkin",), "there is no model 'Hodgkin'; did you mean 'HH'"),
        (("morris lecar",), "there is no model 'morris lecar'; did you mean 'ML'"),
    ],
)
def test_an_unknown_model_is_refused(arguments: tuple[str], message: str) -> None:
    with pytest.raises(UnknownNameError, match=message):
        Neuron(*arguments)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"integrator": "RK5"}, "there is no integrator 'RK5'; did you mean 'RK"),
        ({"integrator": "rodas4"}, "there is no integrator 'rodas4'; did you mean 'Rodas4' or"),
        ({"method": "RK4"}, "there is no parameter or variable of HH 'method'; did you mean 'integrator'?"),
        ({"rtol": 1e-8}, "did you mean 'integrator=neun.integrators.DOP853(rtol=1e-8, atol=1e-9)'?"),
        ({"precision": "quad"}, "there is no precision 'quad'; there are 'double', 'float'"),
        ({"preset": "rset"}, "there is no preset of HH 'rset'; did you mean 'rest'"),
        ({"gNa": 1.0}, "there is no parameter or variable of HH 'gNa'; did you mean 'gna'"),
        ({"voltage": 1.0}, "there is no parameter or variable of HH 'voltage'; there are 'cm'"),
    ],
)
def test_an_unknown_name_is_refused_with_the_closest(given: dict[str, Any], message: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        Neuron("HH", **given)
    assert message in str(raised.value)


@pytest.mark.parametrize("given", [{"integrator": 4}, {"precision": 64}, {"precision": None}])
def test_what_is_no_name_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ArgumentTypeError, match=r"integrator|precision"):
        Neuron("HH", **given)
    with pytest.raises(ArgumentTypeError, match="short name of the model or a Model"):
        Neuron(3)  # type: ignore[arg-type]


def test_initial_values_that_are_not_finite_are_refused() -> None:
    with pytest.raises(ArgumentError, match=r"Iz's u would start at -inf: .*give u$"):
        Neuron("Iz", b=1e307)
    assert Neuron("Iz", b=1e307, u=0.5)["u"] == 0.5


def test_keywords_win_over_the_preset_and_expressions_follow_them() -> None:
    neuron = Neuron("Iz", preset="fast spiking", a=0.05)
    assert (neuron["a"], neuron["d"]) == (0.05, 2.0)
    assert Neuron("Iz", v=-70.0, b=0.25)["u"] == -17.5
    assert Neuron("Iz", v=-70.0, u=1.0)["u"] == 1.0


def test_precision_has_several_names() -> None:
    for name in ("float", "single", "FLOAT", "float32"):
        assert Neuron("HR", precision=name).shape.name == "HRFloatRK4"
    for name in ("double", "Double", "float64"):
        assert Neuron("HR", precision=name).shape.name == "HRDoubleRK4"


# -- numbers ---------------------------------------------------------------------------------------------


RUN_STEP = 7
"""Where in the list below a step is given to run, which has a usual one for None."""


def every_way_in(neuron: Neuron, value: Any) -> list[Any]:
    """Everything that takes one number."""
    return [
        lambda: neuron.set(V.v, value),
        lambda: neuron.set_param(P.gna, value),
        lambda: neuron.__setitem__("v", value),
        lambda: neuron.__setitem__("gna", value),
        lambda: neuron.add_synaptic_input(value),
        lambda: neuron.set_time(value),
        lambda: neuron.step(value),
        lambda: neuron.run(1.0, value),
        lambda: neuron.run(value, 0.1),
        lambda: Neuron("HH", gna=value),
        lambda: Neuron("HH", v=value),
    ]


@pytest.mark.parametrize("value", NO_NUMBERS, ids=shown)
def test_what_is_no_number_is_refused(value: Any) -> None:
    neuron = hh()
    before = bits(neuron), neuron.parameters
    for k, way in enumerate(every_way_in(neuron, value)):
        if value is None and k in (RUN_STEP, RUN_STEP + 1):
            continue  # the usual step, the duration of a preset
        with pytest.raises(ArgumentTypeError) as raised:
            way()
        text = str(raised.value)
        assert "one number" in text or ("of type" in text and "a quantity with a unit" in text), k
    assert (bits(neuron), neuron.parameters) == before
    assert neuron.get_synaptic_input() == 0.0


@pytest.mark.parametrize("value", NOT_FINITE)
def test_what_is_not_finite_is_refused(value: float) -> None:
    neuron = hh()
    before = bits(neuron), neuron.parameters
    for way in every_way_in(neuron, value):
        with pytest.raises(ArgumentError, match="must be finite"):
            way()
    assert (bits(neuron), neuron.parameters) == before


@pytest.mark.parametrize("h", [0, 0.0, -0.0, -0.01, -1])
def test_a_step_must_be_positive(h: float) -> None:
    for call in (hh().step, lambda step: hh().run(1.0, step)):
        with pytest.raises(ArgumentError, match="the step h must be positive, got"):
            call(h)


@pytest.mark.parametrize("h", [1e-50, 1e39])
def test_a_step_that_single_precision_cannot_hold_is_refused(h: float) -> None:
    neuron = Neuron("HR", integrator="Euler", precision="float")
    for call in (neuron.step, lambda step: neuron.run(step, step)):
        with pytest.raises(ArgumentError, match=r"out of single precision's range; use precision='double'"):
            call(h)
    assert neuron.get_time() == 0.0


def test_what_is_too_large_for_single_precision_is_refused() -> None:
    neuron = Neuron("HR", integrator="Euler", precision="float")
    for way in (
        lambda: neuron.__setitem__("e", 1e39),
        lambda: neuron.__setitem__("x", -1e39),
        lambda: Neuron("HR", precision="float", e=1e39),
    ):
        with pytest.raises(ArgumentError, match=r"1e\+39 is larger than single precision .* use precision='double'"):
            way()
    neuron["e"] = 3.4e38


@pytest.mark.parametrize("value", [np.float32(0.5), np.array(0.5), Fraction(1, 2), Decimal("0.5"), 1, np.int8(1)])
def test_real_numbers_of_every_kind_are_taken(value: Any) -> None:
    neuron = hh()
    neuron["gna"] = value
    assert neuron["gna"] == float(value)
    neuron.add_synaptic_input(value)
    neuron.step(value / 100 if not isinstance(value, np.int8) else 0.01)
    assert neuron.get_time() > 0


def test_quantities_are_converted_and_wrong_ones_refused() -> None:
    neuron = hh()
    neuron["gna"] = Q(0.9, "uS")
    assert neuron["gna"] == pytest.approx(0.9e-3)
    neuron.set(V.v, Q(-0.07, "V"))
    assert neuron["v"] == pytest.approx(-70.0)
    neuron.add_synaptic_input(Q(100.0, "nA"))
    assert neuron.get_synaptic_input() == pytest.approx(0.1)
    neuron.step(Q(10.0, "us"))
    assert neuron.get_time() == pytest.approx(0.01)
    neuron.set_time(Q(2.0, "s"))
    assert neuron.get_time() == 2000.0
    for way in every_way_in(neuron, Q(1.0, "kg")):
        with pytest.raises(UnitError, match="is given in kilogram, which cannot be converted to"):
            way()


# -- members and names -----------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["v", 0, None, neun.HRDoubleVariable.x, neun.HHFloatVariable.v, P.gna, V], ids=repr)
def test_a_variable_is_named_by_its_own_enumeration(wrong: Any) -> None:
    neuron = hh()
    for call in (lambda: neuron.get(wrong), lambda: neuron.set(wrong, 1.0)):
        with pytest.raises(TypeError, match="a variable is named by a member of HHDoubleVariable, not by"):
            call()


@pytest.mark.parametrize("wrong", ["gna", 0, V.v, neun.HHFloatParameter.gna])
def test_a_parameter_is_named_by_its_own_enumeration(wrong: Any) -> None:
    neuron = hh()
    for call in (lambda: neuron.get_param(wrong), lambda: neuron.set_param(wrong, 1.0)):
        with pytest.raises(ArgumentTypeError, match="a parameter is named by a member of HHDoubleParameter"):
            call()


def test_the_message_gives_the_member_that_was_meant() -> None:
    with pytest.raises(ArgumentTypeError, match=r"write neun_py.HHDoubleParameter.gna$"):
        hh().get_param("gna")  # type: ignore[arg-type]


def test_an_unknown_member_or_item_is_refused_with_the_closest() -> None:
    with pytest.raises(UnknownAttributeError, match=r"no member of HHDoubleParameter 'gNa'; did you mean 'gna'"):
        P.gNa  # type: ignore[attr-defined]  # noqa: B018
    for call in (lambda: hh()["gNa"], lambda: hh().__setitem__("gNa", 1.0)):
        with pytest.raises(UnknownNameError, match=r"no parameter or variable of HH|no variable or parameter of HH"):
            call()
    with pytest.raises(UnknownNameError):
        hh()[3]  # type: ignore[index]


# -- the input and the step --------------------------------------------------------------------------------


def test_inputs_add_up_and_last_one_step() -> None:
    one, two = hr(), hr()
    one.add_synaptic_input(0.25)
    one.add_synaptic_input(0.5)
    one.add_synaptic_input(np.float64(-0.125))
    two.add_synaptic_input(0.625)
    assert one.get_synaptic_input() == 0.625
    for neuron in (one, two):
        neuron.step(0.01)
        assert neuron.get_synaptic_input() == 0.0
        neuron.step(0.01)
    assert bits(one) == bits(two)


def test_a_step_is_eulers() -> None:
    neuron = hr(x=0.0, y=0.5, z=0.25, e=1.0)
    neuron.add_synaptic_input(0.25)
    neuron.step(0.5)
    assert neuron["x"] == 0.5 * (0.5 - 0.25 + 1.0 + 0.25)
    assert neuron["y"] == 0.5 + 0.5 * (1.0 - 0.5)


def test_time_is_exact_over_a_million_steps() -> None:
    model = Model(
        name="clock", short_name="Clock", source="none", time_unit="1",
        variables={"x": Variable(0.0, "1", "phase")}, parameters={"rate": Parameter(0.1, "1", "rate")},
        equations="dx/dt = rate + I - rate",
    )  # fmt: skip
    neuron = Neuron(model, integrator="Euler")
    for _ in range(1_000_000):
        neuron.step(0.001)
    assert neuron.get_time() == 1_000_000 * 0.001
    neuron.run(1000.0, 0.001, record=())
    assert neuron.get_time() == 2_000_000 * 0.001


def test_time_goes_on_when_the_step_changes() -> None:
    neuron = hr()
    for h, expected in ((0.1, 0.1), (0.1, 0.2), (0.25, 0.45), (0.1, 0.55)):
        neuron.step(h)
        assert neuron.get_time() == pytest.approx(expected, abs=1e-15)
    neuron.set_time(1e6)
    neuron.step(0.5)
    neuron.step(np.float64(0.5))
    neuron.step(1)
    assert neuron.get_time() == 1e6 + 2


@settings(max_examples=25, deadline=None)
@given(st.floats(1e-5, 1.0), st.integers(1, 40))
def test_time_is_the_number_of_steps_times_h(h: float, count: int) -> None:
    neuron = hr(x=0.0, y=0.0, z=0.0, a=0.0, b=0.0, c=0.0, d=0.0, S=0.0, e=0.0)
    for _ in range(count):
        neuron.step(h)
    assert neuron.get_time() == count * h


# -- what fails ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_step_that_blows_up_leaves_the_last_good_state(precision: str) -> None:
    neuron = Neuron("HR", integrator="Euler", precision=precision)
    neuron.step(0.5)
    with pytest.raises(NumericalError) as raised:
        for _ in range(50):
            good, time = neuron.state, neuron.get_time()
            neuron.step(0.5)
    error = raised.value
    assert neuron.state == good == error.last_good
    assert neuron.get_time() == time
    assert error.time == time + 0.5 and error.h == 0.5
    assert error.neuron == neuron.shape.name and error.variable in ("x", "y")
    assert not math.isfinite(error.value)
    assert error.recording is None
    text = str(error)
    assert f"{error.neuron}: {error.variable} became" in text and "last good state" in text and "try 0.05" in text
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.variable, twin.time, twin.last_good, str(twin)) == (
        error.variable,
        error.time,
        error.last_good,
        text,
    )
    # It goes on from there when what was wrong is put right.
    neuron["x"], neuron["y"], neuron["z"] = -1.5, -10.0, 0.0
    neuron.step(0.01)
    assert neuron.get_time() == time + 0.01


def test_a_variable_after_the_first_is_named() -> None:
    model = Model(
        name="bomb", short_name="Bomb", source="none", time_unit="1",
        variables={"calm": Variable(0.0, "1", "calm"), "wild": Variable(1.0, "1", "wild")},
        parameters={"below": Parameter(0.0, "1", "a divisor")},
        equations="dcalm/dt = I\ndwild/dt = wild/below",
    )  # fmt: skip
    neuron = Neuron(model, integrator="Euler")
    with pytest.raises(NumericalError) as raised:
        neuron.step(0.5)
    assert (raised.value.variable, raised.value.value) == ("wild", math.inf)
    assert neuron.state == {"calm": 0.0, "wild": 1.0}


def test_it_shows_itself() -> None:
    neuron = hh()
    neuron.set_time(1.5)
    text = repr(neuron)
    assert text.startswith("<HHDoubleEuler at t = 1.5 ms: v = -65, h = 0.59")
    assert repr(hr()).startswith("<HRDoubleEuler at t = 0: x = -1.5")
    assert set(neuron.state) == {"v", "h", "m", "n"} and neuron.parameters["vna"] == 50.0

"""Methods that find their own steps: the same bits everywhere, spikes where they are, and an end to everything."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.integrate

import neun_py as neun
from neun_py.errors import ArgumentError, NumericalError, UnknownNameError
from neun_py.kernels.compile import compilations
from neun_py.kernels.plain_window import PlainWindow
from neun_py.lower.precision import precision_named
from neun_py.lower.windowed import lower_window
from neun_py.methods import Method
from neun_py.methods.at_crossing import AtCrossing
from neun_py.runtime.windows import Windows, tolerances_of
from population_support import bytes_of

PAIRS = pytest.mark.parametrize("method", ["BS32", "DP54", "Tsit5", "DOP853", "Rodas3", "Rodas4"])
LIF: dict[str, Any] = {"tau": 10.0, "cm": 1.0, "vl": 0.0, "threshold": 1.0, "v_reset": 0.0, "v": 0.0}
"""Its membrane charges to I*tau/cm with the time constant tau, so everything is known in closed form."""


def lif(method: str | Method, *, rest: float = 0.0, **options: Any) -> neun.Neuron:
    return neun.Neuron("LIF", integrator=method, t_ref=rest, **(LIF | options))


def same(one: Any, other: Any) -> bool:
    """Whether two neurons or populations have the same bits, in what they remember too."""
    a, b = (x.__getstate__() for x in (one, other))
    return all(
        bytes_of(a[group][n]) == bytes_of(b[group][n]) for group in ("state", "carried") for n in a[group]
    ) and bytes_of(a["held"] if a["held"] is not None else 0) == bytes_of(b["held"] if b["held"] is not None else 0)


# -- the same bits -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "current", "values", "method", "precision"),
    [
        ("HH", 0.1, {}, "DP54", "double"),
        ("HH", 0.1, {}, "Rodas3", "float"),
        ("LIF", 0.3, LIF | {"t_ref": 0.35}, "Tsit5", "double"),
        ("LIF", 0.3, LIF | {"t_ref": 0.35}, AtCrossing(neun.integrators.RK4), "float"),
        ("Iz", 10.0, {}, "BS32", "double"),
    ],
    ids=["HH-DP54", "HH-Rodas3", "LIF-Tsit5", "LIF-crossing", "Iz-BS32"],
)
def test_a_loop_a_run_a_population_and_plain_python_are_the_same(
    model: str, current: float, values: dict[str, Any], method: Any, precision: str
) -> None:
    h, count = 0.75, 40
    one, other = (neun.Neuron(model, integrator=method, precision=precision, **values) for _ in range(2))
    shape, found = one.shape, one.run(count * h, h, input=current, record=())
    program, _ = lower_window(shape.model, shape.integrator, precision_named(precision))
    plain = PlainWindow(
        program, list(other.state.values()), list(other.parameters.values()),
        tolerances_of(shape.integrator, shape.layout.states, shape.precision),
    )  # fmt: skip
    for _ in range(count):
        other.add_synaptic_input(current)
        other.step(h)
        assert plain.take(current, h)
    assert same(one, other)
    assert list(one.state.values()) == plain.state
    dtype = shape.precision.dtype
    times = [(np.float64(k) + np.float64(np.array(x, dtype))) * h for k, x in plain.spikes]
    assert len(times) > 1
    np.testing.assert_array_equal(found.spike_time, times)
    many = neun.Population(model, 37, integrator=method, precision=precision, **values)
    ds = many.run(count * h, h, input=current, record=(), threads=2)
    assert [float(x[36]) for x in many.state.values()] == plain.state
    assert ds.spike_time.size == 37 * len(times)


def test_neighbours_threads_and_cuts_change_nothing() -> None:
    gna = np.linspace(0.4, 1.6, 200)

    def made() -> neun.Population:
        return neun.Population("HH", 200, integrator="DP54", gna=gna, v=np.linspace(-80.0, -40.0, 200))

    whole, threaded, cut = made(), made(), made()
    a = whole.run(30.0, 0.5, input=0.1, threads=1)
    b = threaded.run(30.0, 0.5, input=0.1, threads=2)
    parts = [cut.run(part, 0.5, input=0.1) for part in (0.5, 12.0, 17.5)]
    for other in (threaded, cut):
        assert same(whole, other)
    for name in ("v", "spike_time", "spike_neuron"):
        assert bytes_of(a[name].to_numpy()) == bytes_of(b[name].to_numpy())
    times = np.concatenate([p.spike_time.to_numpy() for p in parts])
    assert bytes_of(times) == bytes_of(a.spike_time.to_numpy())
    alone = neun.Neuron("HH", integrator="DP54", gna=gna[123], v=float(made()["v"][123]))
    np.testing.assert_array_equal(alone.run(30.0, 0.5, input=0.1).v, a.v[:, 123])


def test_twins_and_files_go_on_with_the_same_bits(tmp_path: Path) -> None:
    method = neun.integrators.Tsit5(rtol=1e-7, atol={"v": 1e-6})
    p = neun.Population("LIF", 20, integrator=method, t_ref=2.3, **(LIF | {"v": np.linspace(0.0, 0.99, 20)}))
    p.run(7.0, 0.5, input=0.3)
    p.save(tmp_path / "p.neun")
    twins = [p.copy(), pickle.loads(pickle.dumps(p)), neun.load(tmp_path / "p.neun")]
    n = neun.Neuron("HH", integrator="DOP853")
    n.run(5.0, 0.5, input=0.1)
    n.save(tmp_path / "n.neun")
    others = [n.copy(), pickle.loads(pickle.dumps(n)), neun.load(tmp_path / "n.neun")]
    expected, alone = p.run(20.0, 0.5, input=0.3), n.run(20.0, 0.5, input=0.1)
    for twin in twins:
        assert twin.shape.integrator == method
        assert bytes_of(twin.run(20.0, 0.5, input=0.3).spike_time.to_numpy()) == bytes_of(
            expected.spike_time.to_numpy()
        )
        assert same(twin, p)
    for other in others:
        np.testing.assert_array_equal(other.run(20.0, 0.5, input=0.1).v, alone.v)


def test_an_option_compiles_nothing() -> None:
    neun.Neuron("HH", integrator="DP54").run(1.0, 0.5)
    before = compilations()
    n = neun.Neuron("HH", integrator=neun.integrators.DP54(rtol=1e-9, max_steps=500, first_step=0.01), gna=0.9)
    n.run(1.0, 0.25, input=0.1)
    assert compilations() == before


def test_its_step_carries_on_and_is_forgotten_where_a_state_is_set() -> None:
    n = neun.Neuron("HH", integrator="DP54")
    n.run(5.0, 0.5, input=0.1)
    remembered: Any = n.__getstate__()
    assert remembered["carried"]["size__"] > 0
    n["v"] = -60.0
    remembered = n.__getstate__()
    assert not any(remembered["carried"].values())


# -- where spikes are --------------------------------------------------------------------------------------------


@PAIRS
def test_spikes_of_a_charging_membrane_are_where_the_closed_form_has_them(method: str) -> None:
    """v = I*tau*(1 - exp(-t/tau)) reaches 1 at -tau*log(1 - 1/(I*tau)), and again t_ref later."""
    current, rest = 0.3, 2.7
    period = -10.0 * np.log(1 - 1 / (current * 10.0))
    expected = period + np.arange(20) * (period + rest)
    fine = lif(neun.integrators[method](rtol=1e-9, atol=1e-12), rest=rest)
    found = fine.run(100.0, 5.0, input=current).spike_time.to_numpy()
    np.testing.assert_allclose(found, expected[expected < 100], rtol=0, atol=2e-6)


@pytest.mark.parametrize(("method", "order"), [("RK4", 4), ("Heun", 2), ("RK6", 6), ("ExpEuler", 1)])
def test_resets_at_the_crossing_keep_the_order(method: str, order: int) -> None:
    """Spike times of a membrane with an adaptive threshold, which none of the methods solves exactly."""
    model = neun.Model(
        name="Charging with a moving threshold", short_name="Charging", source="made for this test",
        variables={"v": neun.Variable(0.0, "1", "charge"), "u": neun.Variable(1.0, "1", "threshold")},
        parameters={}, equations="dv/dt = I - v*v*u/4\ndu/dt = (1 - u)/3",
        spike="v >= u", reset="v = 0; u = u + 0.2", refractory="0.37", time_unit="1", input_unit="1",
    )  # fmt: skip
    tight = neun.Neuron(model, integrator=neun.integrators.DOP853(rtol=1e-13, atol=1e-13))
    expected = tight.run(24.0, 1.0, input=2.0).spike_time.to_numpy()
    assert len(expected) > 5
    errors = []
    for h in (0.25, 0.125, 0.0625):
        n = neun.Neuron(model, integrator=method, reset_at="crossing")
        found = n.run(24.0, h, input=2.0).spike_time.to_numpy()
        errors.append(float(np.abs(found - expected).max()))
    measured = np.log2(errors[:-1] / np.array(errors[1:]))
    assert (measured > order - 0.6 * (order > 1) - 0.25 * (order == 1)).all(), (errors, measured)
    if order == 1:
        return
    at_the_end = neun.Neuron(model, integrator=method).run(24.0, 0.0625, input=2.0).spike_time.to_numpy()
    assert np.abs(at_the_end - expected[: len(at_the_end)]).max() > 20 * errors[-1]


def test_several_spikes_in_a_window_are_all_there_and_in_order() -> None:
    n = lif("DP54")
    found = n.run(100.0, 100.0, input=10.0).spike_time.to_numpy()
    period = -10.0 * np.log(1 - 1 / 100.0)
    assert len(found) == int(100.0 / period)
    np.testing.assert_allclose(found, period * np.arange(1, len(found) + 1), rtol=1e-5)
    step = lif("DP54")
    step.add_synaptic_input(10.0)
    step.step(100.0)
    assert step["v"] == n["v"]


def test_dense_samples_are_those_of_the_solution_and_change_nothing() -> None:
    plain, dense = (neun.Neuron("HH", integrator=neun.integrators.DP54(rtol=1e-10, atol=1e-11)) for _ in range(2))
    few, many = plain.run(20.0, 2.0, input=0.1), dense.run(20.0, 2.0, input=0.1, dense=50)
    np.testing.assert_allclose(many.time, np.arange(1, 501) * 0.04, rtol=1e-14)
    np.testing.assert_array_equal(many.v[49::50], few.v)
    assert same(plain, dense)
    fine = neun.Neuron("HH", integrator=neun.integrators.DOP853(rtol=1e-13, atol=1e-13)).run(20.0, 0.04, input=0.1)
    np.testing.assert_allclose(many.v, fine.v, rtol=0, atol=1e-5)
    current = neun.Neuron("LIF", integrator="Tsit5", **LIF, t_ref=1.0)
    ds = current.run(20.0, 4.0, input=0.3, dense=40, record=("v", "I"))
    assert (ds.I == 0.3).all()
    held = [(ds.time > t) & (ds.time < t + 1.0) for t in ds.spike_time.to_numpy()]
    assert all((ds.v.to_numpy()[h.to_numpy()] == 0).all() and h.any() for h in held)


def test_the_input_may_change_at_every_window() -> None:
    current = np.where(np.arange(40) % 3 == 0, 0.15, 0.02)
    n = neun.Neuron("HH", integrator=neun.integrators.DP54(rtol=1e-10, atol=1e-12))
    found = n.run(20.0, 0.5, input=current)
    state: Any = list(neun.Neuron("HH").state.values())
    values = []
    flow = neun.Neuron("HH")
    for one in current:

        def slopes(_: float, y: np.ndarray, one: float = one) -> list[float]:
            return _hh(y, one, flow.parameters)

        solution = scipy.integrate.solve_ivp(slopes, (0, 0.5), state, method="DOP853", rtol=1e-12, atol=1e-12)
        state = solution.y[:, -1]
        values.append(state[0])
    np.testing.assert_allclose(found.v, values, rtol=0, atol=1e-6)


def _hh(y: np.ndarray, current: float, p: dict[str, float]) -> list[float]:
    """Hodgkin and Huxley's equations as printed in textbooks, with the resting potential at -65 mV."""
    v, h, m, n = y
    rates = {
        "m": (0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10)), 4 * np.exp(-(v + 65) / 18)),
        "h": (0.07 * np.exp(-(v + 65) / 20), 1 / (1 + np.exp(-(v + 35) / 10))),
        "n": (0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10)), 0.125 * np.exp(-(v + 65) / 80)),
    }
    ions = p["gna"] * m**3 * h * (v - p["vna"]) + p["gk"] * n**4 * (v - p["vk"]) + p["gl"] * (v - p["vl"])
    gates = {name: rates[name][0] * (1 - x) - rates[name][1] * x for name, x in (("h", h), ("m", m), ("n", n))}
    return [(current - ions) / p["cm"], gates["h"], gates["m"], gates["n"]]


# -- an end to everything ----------------------------------------------------------------------------------------


def declared(equations: str, **more: Any) -> neun.Model:
    return neun.Model(
        name="Trouble", short_name="Trouble", source="made for this test",
        variables={"x": neun.Variable(1.0, "1", "what goes wrong")},
        parameters={"p": neun.Parameter(1.0, "1", "a number")},
        equations=equations, time_unit="1", input_unit="1", **more,
    )  # fmt: skip


@pytest.mark.parametrize("method", ["DP54", "Rodas3"])
def test_a_state_that_grows_without_bound_says_when(method: str) -> None:
    """The solution of dx/dt = p*x**3 from 1 is 1/sqrt(1 - 2*p*t): with p = 1 there is none at t = 0.5."""
    model, unending = declared("dx/dt = p*x**3"), [0.1, 1.0, 0.1]
    n = neun.Neuron(model, integrator=method)
    with pytest.raises(NumericalError, match=r"no step is small enough|steps did not reach") as caught:
        n.run(4.0, 0.4)
    assert abs(caught.value.time - 0.5) < 1e-3
    assert n.get_time() == 0.4  # the window in which it happens is not taken
    p = neun.Population(model, 3, integrator=method, p=unending)
    with pytest.raises(NumericalError, match=r"neuron 1 ") as caught:
        p.run(4.0, 0.4)
    assert caught.value.index == 1
    ds = neun.Population(model, 3, integrator=method, p=unending).run(4.0, 0.4, on_error="mask")
    assert np.isnan(ds.x[1:, 1]).all()
    np.testing.assert_allclose(ds.x[:, 0], 1 / np.sqrt(1 - 0.2 * ds.time), rtol=1e-4)


def test_a_slope_that_jumps_is_passed_or_ends_with_an_error() -> None:
    """|x| falls to 0 and stays: beyond it the sign chatters, and no step is long."""
    crossing = neun.Neuron(declared("dx/dt = -p*where(x > 0.5, 1, 2)"), integrator="DP54")
    crossing.run(0.5, 0.5)
    crossing.run(0.1, 0.1)
    assert crossing["x"] == pytest.approx(0.3, abs=1e-4)
    chattering = neun.Neuron(
        declared("dx/dt = -p*where(x > 0, 1, -1)"),
        integrator=neun.integrators.DP54(rtol=1e-9, atol=1e-9, max_steps=2000),
    )
    with pytest.raises(NumericalError, match=r"2,000 steps did not reach the end of the window") as caught:
        chattering.run(10.0, 5.0)
    assert 1.0 <= caught.value.time < 1.1


@pytest.mark.parametrize("method", ["Tsit5", "crossing"])
def test_a_reset_onto_the_threshold_ends_with_an_error(method: str) -> None:
    model = declared("dx/dt = p", spike="x >= 2", reset="x = 2")
    n = (
        neun.Neuron(model, integrator="RK4", reset_at="crossing")
        if method == "crossing"
        else neun.Neuron(model, integrator=method)
    )
    with pytest.raises(NumericalError, match=r"the condition of the spike, x >= 2, holds again at once") as caught:
        n.run(3.0, 0.25)
    assert caught.value.time == pytest.approx(1.0, abs=1e-9)


def test_events_closer_and_closer_end_with_an_error() -> None:
    """Each reset leaves half the way: spikes gather at one moment."""
    model = neun.Model(
        name="Gathering", short_name="Gathering", source="made for this test",
        variables={"x": neun.Variable(0.0, "1", "charge"), "w": neun.Variable(1.0, "1", "where it begins again")},
        parameters={}, equations="dx/dt = 1\ndw/dt = 0", spike="x >= 2", reset="x = w; w = 1 + w/2",
        time_unit="1", input_unit="1",
    )  # fmt: skip
    n = neun.Neuron(model, integrator="DP54")
    with pytest.raises(NumericalError, match=r"holds again at once|steps did not reach") as caught:
        n.run(10.0, 1.0)
    assert caught.value.time == pytest.approx(4.0, abs=1e-6)


def test_too_many_spikes_for_the_room_are_all_kept() -> None:
    p = neun.Population("LIF", 50, integrator="DP54", t_ref=0.0, **LIF)
    ds = p.run(50.0, 50.0, input=100.0)
    period = -10.0 * np.log(1 - 1 / 1000.0)
    assert ds.spike_time.size == 50 * int(50.0 / period)


# -- what is refused ---------------------------------------------------------------------------------------------


def test_what_cannot_be_meant_is_refused_at_the_call() -> None:
    with pytest.raises(ArgumentError, match=r"rtol"):
        neun.integrators.DP54(rtol=0.0)
    with pytest.raises(UnknownNameError, match=r"did you mean 'crossing'"):
        neun.Neuron("LIF", reset_at="crosing")
    with pytest.raises(ArgumentError, match=r"it remembers whole steps"):
        neun.Neuron("LIF", integrator="AB2", reset_at="crossing")
    with pytest.raises(ArgumentError, match=r"its noise is that of whole steps"):
        neun.Neuron("LIF", integrator="EulerMaruyama", reset_at="crossing")
    with pytest.raises(ArgumentError, match=r"is a map"):
        neun.Neuron("Rulkov", reset_at="crossing")
    with pytest.raises(ArgumentError, match=r"knows nothing of what is within it"):
        neun.Neuron("HH").run(1.0, 0.1, dense=3)
    with pytest.raises(ArgumentError, match=r"give one of them"):
        neun.Neuron("HH", integrator="DP54").run(1.0, 0.1, dense=3, every=2)
    with pytest.raises(UnknownNameError, match=r"variable"):
        neun.Neuron("HH", integrator=neun.integrators.DP54(atol={"w": 1e-3})).run(1.0, 0.5)


def test_lanes_wait_for_none() -> None:
    """Where neurons need steps of very different number, nearly every lane has work in every round."""
    p = neun.Population("HH", 512, integrator="DP54", gna=np.linspace(0.2, 2.0, 512))
    p.run(50.0, 1.0, input=np.linspace(0.0, 0.5, 512), threads=1)
    engine = p._engine()
    assert isinstance(engine, Windows)
    lanes = engine.layout.lanes
    assert engine.trials / (engine.rounds * lanes) > 0.85

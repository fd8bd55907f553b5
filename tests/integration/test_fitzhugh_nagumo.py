"""A user writes FitzHugh-Nagumo in ten lines, and everything else is there.

FitzHugh (1961) Biophys. J. 1:445. Rest loses its stability where v**2 = 1 - b/tau: at I = 0.3312813 and 1.4187187, by
algebra; the period at I = 0.5 is computed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import neun_py as neun
from support import every_method_by_turns

HOPF = (0.3312813, 1.4187187)


@pytest.fixture(scope="module", autouse=True)
def fitzhugh_nagumo() -> Iterator[neun.Model]:
    """Registering holds for the rest of the process; an equal model may be registered again."""
    model = neun.Model(
        name="FitzHugh-Nagumo", short_name="FN",
        source="FitzHugh (1961) Biophys. J. 1:445, doi:10.1016/S0006-3495(61)86902-6",
        variables={"v": neun.Variable(-1.0, "1", "membrane potential"), "w": neun.Variable(1.0, "1", "recovery")},
        parameters={"a": neun.Parameter(0.7, "1", "shift"), "b": neun.Parameter(0.8, "1", "slope"),
                    "tau": neun.Parameter(12.5, "1", "time scale of the recovery")},
        equations="""
            dv/dt = v - v**3/3 - w + I
            dw/dt = (v + a - b*w)/tau
        """,
        spike="v >= 1", time_unit="1", input_unit="1",
    )  # fmt: skip
    yield neun.register(model)


def classic(name: str) -> Any:
    return getattr(neun, name)


def run(current: float, duration: float = 400.0, **values: Any) -> Any:
    return neun.Neuron("FN", **values).run(duration, 0.01, input=current, record=["v", "w"], every=10)


# -- what registering gives -----------------------------------------------------------------------------


def test_it_is_registered(fitzhugh_nagumo: neun.Model) -> None:
    assert neun.models["FN"] is fitzhugh_nagumo is neun.models.FN
    assert "FN" in list(neun.models)
    assert neun.get_model_info("FN")["class_name"] == "FitzHugh-Nagumo"
    for integrator in neun.integrators:
        assert f"FNDouble{integrator}" in neun.get_available_neurons()
    assert {"FNFloatRK6", "FNDoubleVariable", "FNFloatConstructorArgs"} <= set(dir(neun))


def test_registering_the_same_again_is_allowed_and_another_is_not(fitzhugh_nagumo: neun.Model) -> None:
    twin = neun.Model(**fitzhugh_nagumo.fields())
    assert neun.register(twin) is fitzhugh_nagumo
    other = neun.Model(**{**fitzhugh_nagumo.fields(), "name": "Another"})
    with pytest.raises(neun.ArgumentError, match="FN"):
        neun.register(other)


@pytest.mark.parametrize(("integrator", "precision"), every_method_by_turns(neun.models["HH"]))  # as nonlinear
def test_the_classic_classes(integrator: str, precision: str) -> None:
    variables, parameters = classic(f"FN{precision}Variable"), classic(f"FN{precision}Parameter")
    assert list(variables.__members__) == ["v", "w"]
    assert list(parameters.__members__) == ["a", "b", "tau"]
    args = classic(f"FN{precision}ConstructorArgs")()
    args.tau = 10.0
    neuron = classic(f"FN{precision}{integrator}")(args)
    assert neuron.get_param(parameters.tau) == 10.0
    assert (neuron.get(variables.v), neuron.get(variables.w)) == (-1.0, 1.0)
    for _ in range(1000):
        neuron.add_synaptic_input(0.5)
        neuron.step(0.01)
    assert neuron.get_time() == pytest.approx(10.0)
    kind: dict[str, Any] = {"integrator": integrator, "precision": precision.lower()}
    twin = neun.Neuron("FN", **kind, tau=10.0)
    twin.run(10.0, 0.01, input=0.5)
    assert (twin["v"], twin["w"]) == (neuron.get(variables.v), neuron.get(variables.w))


def test_its_members_are_its_own() -> None:
    neuron = classic("FNDoubleRK4")()
    with pytest.raises(TypeError, match="FNDoubleVariable"):
        neuron.get(neun.HHDoubleVariable.v)


@pytest.mark.parametrize("name", ["ESynFNFNDouble", "ESynFNFNDoubleRK4"])
def test_electrical_synapses(name: str) -> None:
    v = classic("FNDoubleVariable").v
    one, two = classic("FNDoubleRK4")(), classic("FNDoubleRK4")()
    two.set(v, 1.5)
    synapse = classic(name)(one, v, two, v, 0.2, 0.2)
    synapse.step(0.01)
    assert one.get_synaptic_input() == pytest.approx(0.5)
    for _ in range(40_000):
        for neuron in (one, two):
            neuron.add_synaptic_input(0.5)
            neuron.step(0.01)
        synapse.step(0.01)
    assert abs(one.get(v) - two.get(v)) < 1e-3  # in phase


def test_synapses_with_other_models() -> None:
    fn, hr = classic("FNDoubleRK4")(), neun.HRDoubleRK4()
    v, x = classic("FNDoubleVariable").v, neun.HRDoubleVariable.x
    classic("ESynFNHRDouble")(fn, v, hr, x, 0.1, 0.1).step(0.01)
    assert fn.get_synaptic_input() == pytest.approx(0.1 * (-1.5 + 1.0)) == -hr.get_synaptic_input()
    hh = neun.HHDoubleRK4()
    release = classic("DSynHHFNDoubleRK4")(hh, neun.HHDoubleVariable.v, fn, v)
    hh.set(neun.HHDoubleVariable.v, 10.0)
    release.step(0.01)
    assert release.get_synaptic_current() < 0


# -- what it does ---------------------------------------------------------------------------------------


def test_rest() -> None:
    ds = run(0.0, 1000.0)
    assert float(ds["v"][-1]) == pytest.approx(-1.199408, abs=6e-7)
    assert float(ds["w"][-1]) == pytest.approx(-0.624260, abs=6e-7)


def test_the_hopf_currents_are_algebra() -> None:
    v = np.array([-1, 1]) * np.sqrt(1 - 0.8 / 12.5)
    current = (v + 0.7) / 0.8 - v + v**3 / 3
    np.testing.assert_allclose(current, HOPF, rtol=0, atol=6e-8)


@pytest.mark.parametrize(("current", "fires"), [(0.32, False), (0.34, True), (1.0, True), (1.4, True), (1.43, False)])
def test_fires_between_the_hopf_currents(current: float, fires: bool) -> None:
    spikes = np.array(run(current, 3000.0)["spike_time"])
    assert (spikes[spikes > 1500].size > 0) == fires


@pytest.mark.parametrize("current", HOPF)
def test_stability_changes_at_the_hopf_currents(current: float) -> None:
    """A disturbance of rest decays on one side and grows on the other, by 0.005 of current."""
    inward = np.sign(0.875 - current)
    for side, grows in ((-inward, False), (inward, True)):
        applied = current + 0.005 * side
        roots = np.roots([1 / 3, 0.0, 1 / 0.8 - 1, 0.7 / 0.8 - applied])
        (v,) = roots[np.abs(roots.imag) < 1e-9].real
        ds = run(applied, 400.0, v=float(v) + 1e-6, w=float(v + 0.7) / 0.8)
        moved = np.abs(np.array(ds["v"]) - v)
        assert (moved[-400:].max() > moved[:400].max()) == grows


@pytest.mark.parametrize(("current", "period"), [(0.34, 46.792), (0.5, 39.474), (1.0, 36.699), (1.4, 45.611)])
def test_period(current: float, period: float) -> None:
    spikes = np.array(run(current, 2000.0)["spike_time"])
    np.testing.assert_allclose(np.diff(spikes[len(spikes) // 2 :]), period, rtol=0, atol=2e-3)


def test_period_and_range_against_scipy() -> None:
    def flow(t: float, y: Any) -> list[float]:
        v, w = float(y[0]), float(y[1])
        return [v - v**3 / 3 - w + 0.5, 0.08 * (v + 0.7 - 0.8 * w)]

    def crossing(t: float, y: Any) -> float:
        return float(y[0]) - 1.0

    crossing.direction = 1.0  # type: ignore[attr-defined]
    independent: Any = solve_ivp(
        flow, (0.0, 300.0), [-1.0, 1.0], method="DOP853", events=crossing, rtol=1e-11, atol=1e-11
    )
    ds = run(0.5, 300.0)
    np.testing.assert_allclose(ds["spike_time"], independent.t_events[0], rtol=0, atol=1e-4)
    assert np.diff(independent.t_events[0])[-1] == pytest.approx(39.474, abs=6e-4)
    settled = np.array(ds["v"][1500:])
    assert settled.max() == pytest.approx(1.8521, abs=2e-4)
    assert settled.min() == pytest.approx(-1.9704, abs=2e-4)


@pytest.mark.parametrize("current", [0.1, 0.5, 0.9])
def test_symmetry(current: float) -> None:
    """(v, w, I) -> (-v, 2a/b - w, 2a/b - I) maps solutions to solutions."""
    one = run(current, 100.0, v=-1.0, w=1.0)
    other = run(1.75 - current, 100.0, v=1.0, w=0.75)
    np.testing.assert_allclose(-other["v"], one["v"], rtol=0, atol=1e-9)
    np.testing.assert_allclose(1.75 - other["w"], one["w"], rtol=0, atol=1e-9)

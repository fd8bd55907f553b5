"""The errors that `check_step` tells are the true ones, where these are known on paper or from other programs."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from independent_solutions import (
    AREA,
    Array,
    hindmarsh_rose,
    hodgkin_huxley,
    izhikevich_spikes,
    solve,
    upward_crossings,
)

import neun_py as neun
from neun_py.methods.tableau import Tableau
from neun_py.studies.accuracy.problem import problem_of
from neun_py.studies.accuracy.reference import Reference, reference_solution

HH_START = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}

DECAY = neun.Model(
    name="Decay to a level", short_name="Decay", source="any book", time_unit="1", step=0.1,
    variables={"x": neun.Variable(1.0, "1", "what decays"), "y": neun.Variable(0.0, "1", "what follows it")},
    parameters={"a": neun.Parameter(1.5, "1", "rate")},
    equations="dx/dt = I - a*x\ndy/dt = x - y",
)  # fmt: skip


def reference(*arguments: Any, **keywords: Any) -> Reference:
    return reference_solution(problem_of(*arguments, **keywords))


# -- the reference -----------------------------------------------------------------------------------------------


def test_the_reference_of_hodgkin_and_huxley_is_that_of_an_independent_solver() -> None:
    found = reference("HH", 0.02, 20.0, input=0.1, values=HH_START)
    flow = hodgkin_huxley(0.1 / AREA)
    exact = solve(flow, list(HH_START.values()), found.times.tolist())
    assert np.max(np.abs(found.states - exact) / np.ptp(exact, axis=0)) < 1e-9
    assert found.agreement < 1e-11
    assert found.trusted == 20.0


def test_its_spikes_are_those_of_an_independent_solver() -> None:
    neuron = neun.Neuron("HR", preset="bursting")
    found = reference("HR", 0.02, 400.0, preset="bursting")
    problem = problem_of("HR", 0.02, 400.0, preset="bursting")
    flow = hindmarsh_rose(neuron["e"], neuron["mu"])
    exact = upward_crossings(flow, list(neuron.state.values()), problem.duration, 0.0, 1e-12)
    assert len(exact) > 5
    np.testing.assert_allclose(found.spikes, exact, rtol=0, atol=1e-8)
    assert found.spike_agreement < 1e-8


def test_resets_happen_where_the_threshold_is_crossed() -> None:
    neuron = neun.Neuron("Iz")
    found = reference("Iz", 0.01, 100.0, input=14.0)
    exact = izhikevich_spikes(neuron.parameters, 14.0, neuron["v"], 100.0)
    assert len(exact) == len(found.spikes) > 3
    np.testing.assert_allclose(found.spikes, exact, rtol=0, atol=1e-8)


@pytest.mark.parametrize("t_ref", [0.0, 2.0, 2.00437])
def test_the_refractory_time_ends_within_a_step(t_ref: float) -> None:
    """A leaky cell with a constant input fires at intervals that are known in closed form."""
    found = reference("LIF", 0.01, 60.0, input=500.0, values={"t_ref": t_ref})
    n = neun.Neuron("LIF", t_ref=t_ref)
    exact = lif_spikes(n, 500.0, 60.0)
    assert len(exact) > 2
    np.testing.assert_allclose(found.spikes, exact, rtol=0, atol=1e-11)


def lif_spikes(n: neun.Neuron, current: float, duration: float) -> Array:
    """Give the spike times of the leaky cell on paper: v goes to a level exponentially, and is held for t_ref."""
    level, tau = n["vl"] + current * n["tau"] / n["cm"], n["tau"]
    first = tau * math.log((level - n["v"]) / (level - n["threshold"]))
    between = n["t_ref"] + tau * math.log((level - n["v_reset"]) / (level - n["threshold"]))
    return np.arange(first, duration, between)


def test_an_input_that_changes_is_solved_as_it_changes() -> None:
    """dx/dt = sin(w t) - a x, from 1: no sample is held."""
    w, a = 2 * math.pi / 3.0, 1.5
    found = reference(DECAY, 0.1, 6.0, input=lambda t: math.sin(w * t))
    t = found.times
    exact = (1 + w / (a * a + w * w)) * np.exp(-a * t) + (a * np.sin(w * t) - w * np.cos(w * t)) / (a * a + w * w)
    np.testing.assert_allclose(found.states[:, 0], exact, rtol=0, atol=1e-7)
    assert np.abs(found.states[:, 0] - exact).max() < 3 * found.agreement * found.scale[0]


def test_a_jump_of_the_input_within_a_step_is_found() -> None:
    jump = 3.00437
    found = reference(DECAY, 0.1, 6.0, input=lambda t: 1.0 if t >= jump else 0.0)
    t = found.times
    after = np.where(t >= jump, (1 - np.exp(-1.5 * (t - jump))) / 1.5, 0.0)
    error = np.abs(found.states[:, 0] - np.exp(-1.5 * t) - after).max() / found.scale[0]
    assert error < 1e-10
    assert found.agreement < 1e-10


def test_chaos_is_seen_and_its_end_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("neun_py.studies.accuracy.reference._MOST_STEPS", 1 << 19)  # they part the sooner
    check = neun.check_step("Chay", "RK4", 0.0005, 40.0, preset="chaos", halvings=1)
    assert 5.0 < check.reference.trusted < 40.0
    assert any("the smallest difference grows into another solution" in remark for remark in check.remarks)
    assert check.asked.times.max() <= check.reference.trusted


# -- the errors --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "order"), [("Euler", 1), ("RK4", 4)])
def test_the_errors_of_a_linear_model_are_the_true_ones(method: str, order: int) -> None:
    """One step of a method multiplies x by a polynomial of a h; the solution is exp(-a t)."""
    check = neun.check_step(DECAY, method, 0.1, 4.0)
    for point in check.points:
        z = -1.5 * point.setting.h
        factor = sum(z**k / math.factorial(k) for k in range(order + 1))
        n = np.round(point.times / point.setting.h)
        exact = np.abs(factor**n - np.exp(-1.5 * point.times))
        np.testing.assert_allclose(point.largest[0], exact.max(), rtol=1e-3)
        np.testing.assert_allclose(point.root_mean_square[0], np.sqrt(np.mean(exact**2)), rtol=1e-3)
    assert check.order == pytest.approx(order, abs=0.1)


def test_the_spike_errors_of_a_leaky_cell_are_the_true_ones() -> None:
    check = neun.check_step("LIF", "RK4", 0.02, 60.0, input=500.0, halvings=2)
    n = neun.Neuron("LIF")
    exact = lif_spikes(n, 500.0, 60.0)
    ds = neun.Neuron("LIF").run(60.0, 0.02, input=500.0)
    assert check.asked.spike_error == pytest.approx(np.abs(ds["spike_time"].values - exact).max(), rel=1e-6)
    assert check.spike_order == pytest.approx(1.0, abs=0.45)


@pytest.mark.parametrize(("method", "h"), [("Euler", 0.002), ("RK4", 0.02), ("RK6", 0.02)])
def test_the_measured_order_of_hodgkin_and_huxley_is_the_method_s(method: str, h: float) -> None:
    check = neun.check_step("HH", method, h, 6.0, input=0.1, given=HH_START)
    assert check.order == pytest.approx(check.method.order, abs=0.45)


def test_every_tableau_shows_its_order() -> None:
    names = [name for name, method in neun.integrators.items() if isinstance(method, Tableau)]
    found = neun.studies.compare_methods(DECAY, names, 0.4, 16.0, input=0.5, halvings=3)
    for name, check in found.items():
        assert check.order == pytest.approx(check.method.order, abs=max(0.5, 0.1 * check.method.order)), name


# -- the largest step --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [1e-2, 1e-4, 1e-7])
def test_the_largest_step_keeps_the_error_on_paper_too(wanted: float) -> None:
    check = neun.check_step(DECAY, "RK4", 0.1, 16.0, tolerance=wanted, error="trajectory")
    assert check.step is not None
    ranges = dict(zip(check.problem.names, check.reference.scale, strict=True))

    def error(h: float) -> float:
        steps = math.ceil(16.0 / h)
        ds = neun.Neuron(DECAY).run(steps * h, h, record=["x", "y"])
        x, y = np.exp(-1.5 * ds["time"]), 2 * (np.exp(-ds["time"]) - np.exp(-1.5 * ds["time"]))
        return max(float(np.abs(ds[n] - exact).max() / ranges[n]) for n, exact in (("x", x), ("y", y)))

    assert error(check.step) <= 1.001 * wanted
    assert error(1.2 * check.step) > wanted  # and not far below what could be


def test_the_largest_step_for_spikes_keeps_their_error() -> None:
    check = neun.check_step("HH", "RK4", 0.02, 50.0, input=0.1, tolerance=1e-3)
    assert check.step is not None
    steps = math.ceil(50.0 / check.step)
    ds = neun.Neuron("HH").run(steps * check.step, check.step, input=0.1)
    found = ds["spike_time"].values[: len(check.reference.spikes)]
    assert np.abs(found - check.reference.spikes).max() <= 1e-3


# -- resets at the crossing, and tolerances ------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["Heun", "RK4"])
def test_a_reset_at_the_crossing_keeps_the_order(method: str) -> None:
    check = neun.check_step("LIF", method, 0.1, 60.0, input=500.0, reset_at="crossing")
    assert check.spike_order == pytest.approx(check.method.order, abs=0.3)
    exact = lif_spikes(neun.Neuron("LIF"), 500.0, 60.0)
    for point in check.points:
        np.testing.assert_allclose(point.pairs.right, exact, rtol=0, atol=1e-11)
    assert check.dataset.attrs["reset_at"] == "crossing"


def test_an_adaptive_method_is_checked_at_its_tolerances() -> None:
    check = neun.check_step("HH", neun.integrators["DP54"], 0.1, 20.0, input=0.1, tolerance=1e-6)
    assert check.adaptive
    tolerances = check.dataset["rtol"].values
    np.testing.assert_allclose(tolerances[:-1] / tolerances[1:], 10.0)
    assert check.step is not None
    assert 0.5 < check.order < 1.5  # with the tolerance
    assert check.best is not None
    method: Any = neun.integrators["DP54"]
    scaled = method(rtol=check.step, atol=method.atol * check.step / method.rtol)
    ds = neun.Neuron("HH", integrator=scaled).run(20.0, 0.1, input=0.1)
    assert np.abs(ds["spike_time"].values - check.reference.spikes).max() <= 1e-6


def test_windows_that_cut_the_steps_of_an_adaptive_method_are_seen() -> None:
    check = neun.check_step("HH", neun.integrators["DP54"], 0.01, 20.0, input=0.1, halvings=1)
    assert any("with h = 0.08 ms a run takes" in remark for remark in check.remarks), check.remarks


# -- single precision --------------------------------------------------------------------------------------------


def test_single_precision_has_an_error_that_no_step_makes_smaller() -> None:
    double = neun.check_step("HH", "RK4", 0.01, 50.0, input=0.1)
    single = neun.check_step("HH", "RK4", 0.01, 50.0, input=0.1, precision="float")
    assert min(p.trajectory for p in double.points) < 1e-7
    assert min(p.trajectory for p in single.points) > 1e-6

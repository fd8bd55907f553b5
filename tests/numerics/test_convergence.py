"""Every method has the order that it claims, measured on neurons and on equations that can be solved on paper."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from independent_solutions import AREA, Array, Flow, hindmarsh_rose, hodgkin_huxley, slope, solve

import neun_py as neun

ORDERS = {"Euler": 1, "RK4": 4, "RK6": 6, "ExpEuler": 1}

HH_START = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}
HH_STEPS = {"RK4": (0.04, 0.02, 0.01), "RK6": (0.04, 0.02, 0.01)} | dict.fromkeys(
    ("Euler", "ExpEuler"), (0.004, 0.002, 0.001)
)
HR_START = {"x": -1.5, "y": -10.0, "z": 0.0}
HR_STEPS = {**HH_STEPS, "RK6": (0.08, 0.04, 0.02)}


def errors(
    model: str | neun.Model,
    integrator: str,
    values: dict[str, Any],
    steps: Sequence[float],
    times: Sequence[float],
    exact: Array,
    **keywords: Any,
) -> Array:
    """Give (step, time): the largest error among the variables, each in units of its own range."""
    found = []
    scale = np.ptp(exact, axis=0)
    for h in steps:
        neuron = neun.Neuron(model, integrator=integrator, **values)
        every = round(times[0] / h)
        names = list(neuron.model.variables)
        ds = neuron.run(times[-1], h, record=names, every=every, spikes=False, **keywords)
        np.testing.assert_allclose(ds["time"], times, rtol=1e-12)
        found.append(np.max(np.abs(np.array([ds[n] for n in names]).T - exact) / scale, axis=1))
    return np.array(found)


@pytest.fixture(scope="module")
def hodgkin_huxley_solution() -> tuple[list[float], Array]:
    """The first 6 ms at 0.1 uA per cell, one action potential, to 1e-13."""
    times = [0.2 * k for k in range(1, 31)]
    return times, solve(hodgkin_huxley(0.1 / AREA), list(HH_START.values()), times)


@pytest.fixture(scope="module")
def hindmarsh_rose_solution() -> tuple[list[float], Array]:
    """The first spikes of a burst."""
    times = [0.4 * k for k in range(1, 51)]
    return times, solve(hindmarsh_rose(3.0, 0.001), list(HR_START.values()), times)


@pytest.mark.parametrize("integrator", ORDERS)
def test_hodgkin_huxley(integrator: str, hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    times, exact = hodgkin_huxley_solution
    steps = HH_STEPS[integrator]
    found = errors("HH", integrator, HH_START, steps, times, exact, input=0.1)[:, -1]
    assert slope(steps, found) == pytest.approx(ORDERS[integrator], abs=0.45), found


@pytest.mark.parametrize("integrator", ORDERS)
def test_hodgkin_huxley_all_the_way(integrator: str, hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    """The worst moment, the upstroke, asks for steps that resolve it; then it shows the same orders."""
    times, exact = hodgkin_huxley_solution
    steps = (0.002, 0.001) if ORDERS[integrator] == 1 else (0.01, 0.005)
    found = errors("HH", integrator, HH_START, steps, times, exact, input=0.1).max(axis=1)
    assert slope(steps, found) == pytest.approx(ORDERS[integrator], abs=0.45), found


@pytest.mark.parametrize("integrator", ORDERS)
def test_hindmarsh_rose(integrator: str, hindmarsh_rose_solution: tuple[list[float], Array]) -> None:
    times, exact = hindmarsh_rose_solution
    steps = HR_STEPS[integrator]
    found = errors("HR", integrator, HR_START, steps, times, exact).max(axis=1)
    assert slope(steps, found) == pytest.approx(ORDERS[integrator], abs=0.45), found


def test_rk6_is_the_most_accurate(hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    times, exact = hodgkin_huxley_solution
    at_hundredth = [
        errors("HH", name, HH_START, [0.01], times, exact, input=0.1).max() for name in ("Euler", "RK4", "RK6")
    ]
    assert at_hundredth == sorted(at_hundredth, reverse=True)
    assert at_hundredth[2] < 1e-7


# -- equations that can be solved on paper; every registered integrator takes part by being registered --

OSCILLATOR = neun.Model(
    name="Linear oscillator",
    short_name="Oscillator",
    source="any book on mechanics",
    variables={"x": neun.Variable(1.0, "1", "position"), "y": neun.Variable(0.0, "1", "velocity")},
    parameters={"w": neun.Parameter(2.0, "1", "angular frequency"), "k": neun.Parameter(0.3, "1", "damping")},
    equations="""
        dx/dt = -k*x + w*y
        dy/dt = -w*x - k*y
    """,
    time_unit="1",
)
LOGISTIC = neun.Model(
    name="Logistic growth",
    short_name="Logistic",
    source="Verhulst (1838) Corr. Math. Phys. 10:113",
    variables={"x": neun.Variable(0.1, "1", "population")},
    parameters={"r": neun.Parameter(1.5, "1", "rate")},
    equations="dx/dt = r*x*(1 - x)",
    time_unit="1",
)
TIMES = [float(k) for k in range(1, 5)]


def oscillator_solution(t: float) -> list[float]:
    return [math.exp(-0.3 * t) * math.cos(2 * t), -math.exp(-0.3 * t) * math.sin(2 * t)]


def logistic_solution(t: float) -> list[float]:
    return [1 / (1 + 9 * math.exp(-1.5 * t))]


def steps_for(order: int) -> list[float]:
    """Give steps small enough for the leading error to lead, and large enough for it to stand above rounding."""
    first = {1: 512, 2: 128, 3: 64, 4: 32, 5: 20, 6: 16, 7: 12}.get(order, 10)
    return [1 / (first * k) for k in (1, 2, 4)]


@pytest.mark.parametrize("integrator", list(neun.integrators))
@pytest.mark.parametrize(
    ("model", "solution"),
    [(OSCILLATOR, oscillator_solution), (LOGISTIC, logistic_solution)],
    ids=["oscillator", "logistic"],
)
def test_every_integrator(model: neun.Model, solution: Callable[[float], list[float]], integrator: str) -> None:
    order = round(neun.integrators[integrator].order)
    exact = np.array([solution(t) for t in TIMES])
    steps = steps_for(order)
    found = errors(model, integrator, {}, steps, TIMES, exact).max(axis=1)
    assert slope(steps, found) == pytest.approx(order, abs=0.3), found


@pytest.mark.parametrize("integrator", list(neun.integrators))
def test_every_integrator_is_exact_on_a_constant_flow(integrator: str) -> None:
    ramp = neun.Model(
        name="Ramp", short_name="Ramp", source="none", time_unit="1",
        variables={"x": neun.Variable(0.0, "1", "what grows")},
        parameters={"s": neun.Parameter(0.5, "1", "how fast")},
        equations="dx/dt = s + I",
    )  # fmt: skip
    ds = neun.Neuron(ramp, integrator=integrator).run(4.0, 0.25, input=1.0)
    np.testing.assert_allclose(ds["x"], 1.5 * ds["time"], rtol=1e-15, atol=0)


def test_the_independent_equations_are_solved_far_better_than_they_are_tested(
    hodgkin_huxley_solution: tuple[list[float], Array],
) -> None:
    """The yardstick must not move: another tolerance gives the same to 1e-10."""
    times, exact = hodgkin_huxley_solution
    flow: Flow = hodgkin_huxley(0.1 / AREA)
    again = solve(flow, list(HH_START.values()), times, tolerance=1e-12)
    assert np.max(np.abs(again - exact)) < 1e-8

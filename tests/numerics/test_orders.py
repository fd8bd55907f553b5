"""Every method with a fixed step has the order that it claims, measured; it takes part by being registered."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from independent_solutions import AREA, Array, Flow, hindmarsh_rose, hodgkin_huxley, slope, solve

import neun_py as neun
from neun_py.methods import Method
from neun_py.methods.adaptive import Adaptive
from support import takes

FIXED = {name: method for name, method in neun.integrators.items() if not isinstance(method, Adaptive)}
COUNTS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
"""Into how many steps the shortest time between two looks at the solution is cut, until the errors near rounding."""

ROUNDING = 1e-15
"""What a step may add to the error, in units of the range."""


def integrators(model: neun.Model) -> pytest.MarkDecorator:
    """Give a test the methods that have an order and take the model."""
    names = [name for name, method in FIXED.items() if math.isfinite(method.order) and takes(method, model)]
    return pytest.mark.parametrize("integrator", names)


def measured_order(
    model: neun.Model,
    method: Method,
    values: dict[str, Any],
    times: Sequence[float],
    exact: Array,
    *,
    floor: float,
    at: slice = slice(None),
    **keywords: Any,
) -> tuple[float, Array]:
    """Give the slope of the error over the three shortest steps whose errors stand above rounding, and the errors.

    An error is the largest among the variables, each in units of its own range, and among the times that are looked
    `at`; the floor is what `exact` is known to. Steps with which the method is unstable are left out.
    """
    steps, found = [], []
    scale = np.ptp(exact, axis=0)
    for count in COUNTS:
        neuron = neun.Neuron(model, integrator=method, **values)
        h, names = times[0] / count, list(model.variables)
        try:
            ds = neuron.run(times[-1], h, record=names, every=count, spikes=False, **keywords)
        except neun.NumericalError:
            continue
        np.testing.assert_allclose(ds["time"], times, rtol=1e-12)
        error = float(np.max(np.abs(np.array([ds[n] for n in names]).T - exact)[at] / scale))
        if error < floor + count * len(times) * ROUNDING:
            break
        steps.append(h)
        found.append(error)
    assert len(steps) >= 3, "the floor is reached before an order shows"
    return slope(steps[-3:], found[-3:]), np.array(found)


# -- equations that can be solved on paper ---------------------------------------------------------------------

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
CIRCLE = neun.Model(
    name="Nonlinear circle",
    short_name="Circle",
    source="one of the tests: from (1, 0) the solution is (cos t, sin t)",
    variables={"x": neun.Variable(1.0, "1", "abscissa"), "y": neun.Variable(0.0, "1", "ordinate")},
    parameters={},
    equations="""
        dx/dt = -y*(x*x + y*y)
        dy/dt = x*(x*x + y*y)
    """,
    time_unit="1",
)
RAMP = neun.Model(
    name="Ramp",
    short_name="Ramp",
    source="none",
    time_unit="1",
    variables={"x": neun.Variable(0.0, "1", "what grows")},
    parameters={"s": neun.Parameter(0.5, "1", "how fast")},
    equations="dx/dt = s + I",
)
TIMES = [float(k) for k in range(1, 5)]


def oscillator_solution(t: float) -> list[float]:
    return [math.exp(-0.3 * t) * math.cos(2 * t), -math.exp(-0.3 * t) * math.sin(2 * t)]


def logistic_solution(t: float) -> list[float]:
    return [1 / (1 + 9 * math.exp(-1.5 * t))]


def circle_solution(t: float) -> list[float]:
    return [math.cos(t), math.sin(t)]


def check_smooth(model: neun.Model, solution: Callable[[float], list[float]], integrator: str) -> None:
    exact = np.array([solution(t) for t in TIMES])
    method = neun.integrators[integrator]
    order, found = measured_order(model, method, {}, TIMES, exact, floor=0.0)
    assert order == pytest.approx(method.order, abs=0.25), found


@integrators(OSCILLATOR)
def test_an_oscillation(integrator: str) -> None:
    check_smooth(OSCILLATOR, oscillator_solution, integrator)


@integrators(LOGISTIC)
def test_a_logistic_growth(integrator: str) -> None:
    check_smooth(LOGISTIC, logistic_solution, integrator)


@integrators(CIRCLE)
def test_a_nonlinear_circle(integrator: str) -> None:
    check_smooth(CIRCLE, circle_solution, integrator)


@pytest.mark.parametrize("integrator", list(FIXED))
def test_a_constant_flow_is_exact(integrator: str) -> None:
    ds = neun.Neuron(RAMP, integrator=integrator).run(4.0, 0.25, input=1.0)
    np.testing.assert_allclose(ds["x"], 1.5 * ds["time"], rtol=1e-15, atol=0)


# -- neurons, against equations that were written a second time and solved by scipy ------------------------------

HH, HR = neun.models["HH"], neun.models["HR"]
HH_START: dict[str, Any] = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}
HR_START: dict[str, Any] = {"x": -1.5, "y": -10.0, "z": 0.0}


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


@integrators(HH)
def test_hodgkin_huxley(integrator: str, hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    """After 6 ms, where scipy's solution at its tightest and ours end 1.5e-14 apart."""
    times, exact = hodgkin_huxley_solution
    method = neun.integrators[integrator]
    order, found = measured_order(HH, method, HH_START, times, exact, floor=1e-12, at=slice(-1, None), input=0.1)
    assert order == pytest.approx(method.order, abs=0.45), found


@integrators(HH)
def test_hodgkin_huxley_all_the_way(integrator: str, hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    """At the worst moment, in the upstroke, scipy's solution is known to 3.5e-12 of the range.

    Above order 6 the errors fall below that before their leading term leads.
    """
    times, exact = hodgkin_huxley_solution
    method = neun.integrators[integrator]
    if method.order > 6:
        pytest.skip("the solution that it is compared with is not exact enough there")
    order, found = measured_order(HH, method, HH_START, times, exact, floor=1e-10, input=0.1)
    assert order == pytest.approx(method.order, abs=0.45), found


@integrators(HR)
def test_hindmarsh_rose(integrator: str, hindmarsh_rose_solution: tuple[list[float], Array]) -> None:
    """Here scipy's solution is known to 7.5e-13 of the range."""
    times, exact = hindmarsh_rose_solution
    method = neun.integrators[integrator]
    order, found = measured_order(HR, method, HR_START, times, exact, floor=1e-11)
    assert order == pytest.approx(method.order, abs=0.45), found


def test_a_higher_order_is_more_accurate(hodgkin_huxley_solution: tuple[list[float], Array]) -> None:
    times, exact = hodgkin_huxley_solution
    scale = np.ptp(exact, axis=0)
    found = []
    for name in ("Euler", "Heun", "SSPRK3", "RK4", "RK6", "RK8"):
        neuron = neun.Neuron(HH, integrator=name, **HH_START)
        ds = neuron.run(times[-1], 0.01, record=list(HH_START), every=20, spikes=False, input=0.1)
        found.append(float(np.max(np.abs(np.array([ds[n] for n in HH_START]).T - exact) / scale)))
    assert found == sorted(found, reverse=True)
    assert found[-2] < 1e-8 and found[-1] < 1e-11


def test_the_independent_equations_are_solved_far_better_than_they_are_tested(
    hodgkin_huxley_solution: tuple[list[float], Array],
) -> None:
    """The yardstick must not move: another tolerance gives the same to 1e-10."""
    times, exact = hodgkin_huxley_solution
    flow: Flow = hodgkin_huxley(0.1 / AREA)
    again = solve(flow, list(HH_START.values()), times, tolerance=1e-12)
    assert np.max(np.abs(again - exact)) < 1e-8

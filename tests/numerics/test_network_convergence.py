"""Coupling is part of the system: a network converges with the order of its method, and held coupling with order 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import pytest
from independent_solutions import AREA, Array, hodgkin_huxley, hodgkin_huxley_gates, slope, solve

import neun_py as neun

ORDERS = {"Euler": 1, "RK4": 4, "RK6": 6}
STEPS = {"Euler": (0.004, 0.002, 0.001), "RK4": (0.04, 0.02, 0.01), "RK6": (0.04, 0.02, 0.01)}
CURRENT, G = 10.0, 0.1  # uA/cm2, mS/cm2
BEFORE, AFTER = 1.2, 8.0  # ms: before the first spike and after it


def ring_of(size: int) -> list[tuple[int, int]]:
    return [(0, 1)] if size == 2 else [(k, (k + 1) % size) for k in range(size)]


def voltages(size: int) -> list[float]:
    return [-65.0 + 4.0 * k * (-1) ** k for k in range(size)]


def cells(size: int, integrator: str, coupling: str = "stages") -> neun.Network:
    """Give a pair, or a ring, of HH cells with gap junctions, their gates at their steady state."""
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("HH", size, integrator=integrator, v=voltages(size)), name="p")
    pre, post = zip(*ring_of(size), strict=True)
    net.connect("p", "p", neun.synapses.Electrical(g=G * AREA), neun.connect.from_arrays(pre, post))
    return net


@cache
def exact(size: int, time: float) -> Array:
    """Give the states (neuron, variable) of the same cells by DOP853, from equations written a second time."""
    pairs = ring_of(size)

    def flow(t: float, y: Any) -> list[float]:
        states = np.reshape(y, (size, 4))
        current = np.full(size, CURRENT)
        for a, b in pairs:
            current[a] += G * (states[b, 0] - states[a, 0])
            current[b] += G * (states[a, 0] - states[b, 0])
        return [x for k in range(size) for x in hodgkin_huxley(float(current[k]))(t, states[k])]

    start = [x for v in voltages(size) for x in (v, *hodgkin_huxley_gates(v))]
    found: Array = solve(flow, start, [time])[-1].reshape(size, 4)
    return found


def error(net: neun.Network, h: float, time: float, expected: Array) -> float:
    net.run(time, h, input={"p": CURRENT * AREA}, record=(), threads=1)
    found = np.array([net["p"][n] for n in ("v", "h", "m", "n")]).T
    return float(np.max(np.abs(found - expected) / [100.0, 1.0, 1.0, 1.0]))


@pytest.mark.parametrize("size", [2, 5])
@pytest.mark.parametrize("integrator", ORDERS)
@pytest.mark.parametrize("time", [BEFORE, AFTER], ids=["before a spike", "after a spike"])
def test_gap_junctions_converge_with_the_order_of_the_method(integrator: str, size: int, time: float) -> None:
    # before the spike RK6 soon meets rounding, and after it 0.08 ms does not resolve the upstroke
    steps = (0.08, 0.04, 0.02) if (integrator, time) == ("RK6", BEFORE) else STEPS[integrator]
    errors = [error(cells(size, integrator), h, time, exact(size, time)) for h in steps]
    assert slope(steps, errors) == pytest.approx(ORDERS[integrator], abs=0.5), errors
    assert min(errors) > 1e-14  # above rounding


@pytest.mark.parametrize("size", [2, 5])
@pytest.mark.parametrize("integrator", ["RK4", "RK6"])
def test_held_coupling_converges_with_order_one(integrator: str, size: int) -> None:
    steps = (0.04, 0.02, 0.01)
    errors = [error(cells(size, integrator, "held"), h, BEFORE, exact(size, BEFORE)) for h in steps]
    assert slope(steps, errors) == pytest.approx(1.0, abs=0.2), errors


# -- passive cells -----------------------------------------------------------------------------------------------

PASSIVE = neun.Model(
    name="Passive membrane", short_name="TestPassive", source="Rall; none: made for the tests",
    variables={"v": neun.Variable(0.0, "mV", "potential")},
    parameters={"c": neun.Parameter(1.0, "uF", "capacitance"), "gl": neun.Parameter(0.1, "mS", "leak")},
    equations="dv/dt = (I - gl*v)/c", input_unit="uA",
)  # fmt: skip


def passive(g: float, **values: Any) -> neun.Network:
    net = neun.Network()
    net.add(neun.Population(PASSIVE, 2, **values), name="p")
    net.connect("p", "p", neun.synapses.Electrical(g=g), neun.connect.from_arrays([0], [1]))
    return net


@pytest.mark.parametrize("g", [0.01, 0.05, 0.3])
def test_the_coupling_coefficient_of_passive_cells(g: float) -> None:
    """Current into one cell: the other follows by g/(g + gL), the steady state of its equation."""
    net = passive(g)
    net.run(400.0, 0.1, input={"p": [1.0, 0.0]}, record=())
    first, second = net["p"]["v"]
    assert second / first == pytest.approx(g / (g + 0.1), rel=1e-12)
    assert first == pytest.approx((0.1 + g) / (0.1 * (0.1 + 2 * g)), rel=1e-12)


def test_a_difference_of_passive_cells_relaxes_with_leak_and_twice_the_junction() -> None:
    """d(v1 - v2)/dt = -(gL/C + 2g/C)(v1 - v2); the mean follows the leak alone."""
    net = passive(0.05, v=[10.0, -4.0])
    net.run(8.0, 0.05, record=())
    first, second = net["p"]["v"]
    assert first - second == pytest.approx(14.0 * math.exp(-(0.1 + 0.1) * 8.0), rel=1e-8)
    assert first + second == pytest.approx(6.0 * math.exp(-0.1 * 8.0), rel=1e-8)


def test_a_junction_that_rectifies_uses_a_conductance_at_each_end() -> None:
    net = neun.Network()
    net.add(neun.Population(PASSIVE, 2, v=[10.0, 0.0], gl=0.0), name="p")
    net.connect("p", "p", neun.synapses.Electrical(g1=0.2, g2=0.05), neun.connect.from_arrays([0], [1]))
    net.run(4.0, 0.05, record=())
    decayed = math.exp(-0.25 * 4.0)  # of the difference; 4/5 of the change is the first cell's
    np.testing.assert_allclose(net["p"]["v"], [10 - 8 * (1 - decayed), 2 * (1 - decayed)], rtol=1e-8)


# -- the sign of a junction --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("g", "in_phase"), [(0.1, True), (0.5, True), (-0.1, False)])
def test_two_cells_lock_in_phase_or_in_antiphase(g: float, in_phase: bool) -> None:
    """HH at 10 uA/cm2 from -65 and -75 mV; a negative conductance, which no gap junction has, drives them apart."""
    net = neun.Network()
    net.add(neun.Population("HH", 2, v=[-65.0, -75.0]), name="p")
    net.connect("p", "p", neun.synapses.Electrical(g=g * AREA), neun.connect.from_arrays([0], [1]))
    net.run(2800.0, 0.05, input={"p": 10.0 * AREA}, record=(), threads=1)
    tree: Any = net.run(200.0, 0.05, input={"p": 10.0 * AREA}, record={"p": "v"}, threads=1)
    v = tree["p"]["v"].values
    difference = np.max(np.abs(v[:, 0] - v[:, 1]))
    assert (difference < 1e-4) if in_phase else (difference > 100.0)


# -- graded synapses ---------------------------------------------------------------------------------------------


def graded_error(h: float, expected: Array, integrator: str = "RK4", coupling: str = "stages") -> float:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("HH", 2, integrator=integrator, v=[-65.0, -55.0]), name="p")
    both = neun.connect.from_arrays([0, 1], [1, 0])
    net.connect("p", "p", neun.synapses.FastGradedSyn(gsyn=0.05 * AREA, vf=-50.0, esyn=-75.0), both, name="fast")
    net.connect("p", "p", neun.synapses.SlowGradedSyn(gsyn=0.1 * AREA, vs=-55.0, esyn=-75.0), both, name="slow")
    net.run(6.0, h, input={"p": CURRENT * AREA}, record=(), threads=1)
    found = np.array([*(net["p"][n] for n in ("v", "h", "m", "n"))]).T.ravel()
    return float(np.max(np.abs(np.append(found, net["slow"]["m"]) - expected) / ([100.0, 1, 1, 1] * 2 + [1.0, 1.0])))


@cache
def graded_exact() -> Array:
    def flow(t: float, y: Any) -> list[float]:
        cells, m = np.reshape(y[:8], (2, 4)), y[8:]
        found: list[float] = []
        for k in (0, 1):
            pre, v, opened = float(cells[1 - k, 0]), float(cells[k, 0]), float(m[1 - k])
            fast = 0.05 * (v + 75.0) / (1 + math.exp(0.2 * (-50.0 - pre)))
            found += hodgkin_huxley(CURRENT - fast - 0.1 * opened * (v + 75.0))(t, cells[k])
        rates = [1 / (1 + math.exp(-55.0 - float(cells[k, 0]))) for k in (0, 1)]
        return found + [rates[k] * (1 - float(m[k])) - 0.03 * float(m[k]) for k in (0, 1)]

    start = [x for v in (-65.0, -55.0) for x in (v, *hodgkin_huxley_gates(v))]
    found: Array = solve(flow, [*start, 0.0, 0.0], [6.0])[-1]
    return found


@pytest.mark.parametrize(("integrator", "order"), [("RK4", 4), ("RK6", 6)])
def test_golowasch_synapses_converge_with_the_order_of_the_method(integrator: str, order: int) -> None:
    steps: Sequence[float] = (0.02, 0.01, 0.005)
    errors = [graded_error(h, graded_exact(), integrator) for h in steps]
    assert slope(steps, errors) == pytest.approx(order, abs=0.5), errors


def test_golowasch_synapses_held_converge_with_order_one() -> None:
    steps: Sequence[float] = (0.02, 0.01, 0.005)
    errors = [graded_error(h, graded_exact(), coupling="held") for h in steps]
    assert slope(steps, errors) == pytest.approx(1.0, abs=0.25), errors

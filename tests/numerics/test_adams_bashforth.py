"""Adams-Bashforth methods: exact coefficients, their order, and how they begin again where something jumped."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from independent_solutions import AREA, hodgkin_huxley, slope, solve

import neun_py as neun
from neun_py.errors import TableauError
from neun_py.lower.precision import DOUBLE
from neun_py.methods.adams_bashforth import AdamsBashforth
from neun_py.runtime.shape import shape_of

METHODS = {name: m for name, m in neun.integrators.items() if isinstance(m, AdamsBashforth)}
EACH = pytest.mark.parametrize("name", METHODS)


def test_they_are_all_here() -> None:
    assert {name: m.order for name, m in METHODS.items()} == {"AB2": 2, "AB3": 3, "AB4": 4}


# -- the coefficients --


@EACH
def test_weights_are_the_integrals_of_lagranges_polynomials(name: str) -> None:
    """Hairer, Norsett & Wanner III.1: the weight of a slope is the integral over the next step of its polynomial."""
    method = METHODS[name]
    nodes = [Fraction(-j) for j in range(method.order)]
    for j, weight in enumerate(method.weights):
        polynomial = [Fraction(1)]  # its coefficients from the constant on
        for k, node in enumerate(nodes):
            if k != j:
                scale = nodes[j] - node
                raised = [Fraction(0), *polynomial]
                polynomial = [(a - node * b) / scale for a, b in zip(raised, [*polynomial, Fraction(0)], strict=True)]
        assert weight == sum(c / (p + 1) for p, c in enumerate(polynomial))


def made(**fields: Any) -> AdamsBashforth:
    return AdamsBashforth(
        **{"name": "A", "short_name": "A", "source": "none", "order": 2, "weights": "3/2 -1/2", **fields}
    )


def test_a_method_with_other_weights_is_refused() -> None:
    assert made().weights == (Fraction(3, 2), Fraction(-1, 2))
    with pytest.raises(TableauError, match=r"does not integrate t\*\*1 exactly \(residual -1/4\)"):
        made(weights="5/4 -1/4")
    with pytest.raises(TableauError, match=r"takes 2 slopes, and there are 3 weights"):
        made(weights="23/12 -4/3 5/12")
    with pytest.raises(TableauError, match=r"Euler begins it and has order 1, less than 2"):
        made(begins=neun.integrators["Euler"])


# -- the order --

PENDULUM = neun.Model(
    name="Pendulum", short_name="TestPendulum", source="any book on mechanics", time_unit="1",
    variables={"x": neun.Variable(1.0, "1", "angle"), "y": neun.Variable(0.0, "1", "velocity")},
    parameters={"w": neun.Parameter(1.0, "1", "square of the frequency")},
    equations="dx/dt = y\ndy/dt = -w*sin(x) + I",
)  # fmt: skip


def last(target: neun.Neuron, *names: str) -> np.ndarray[Any, Any]:
    return np.array([target[name] for name in names])


@EACH
def test_the_order_on_a_smooth_problem(name: str) -> None:
    (exact,) = solve(lambda t, y: [y[1], -math.sin(y[0])], [1.0, 0.0], [4.0])
    steps = [1 / 32, 1 / 64, 1 / 128]
    errors = []
    for h in steps:
        neuron = neun.Neuron(PENDULUM, integrator=name)
        neuron.run(4.0, h, record=())
        errors.append(float(np.abs(last(neuron, "x", "y") - exact).max()))
    assert slope(steps, errors) == pytest.approx(METHODS[name].order, abs=0.25), errors


@EACH
def test_the_order_with_a_smooth_input(name: str) -> None:
    """The input at the beginning of each step is a slope's part: one that varies smoothly costs no order.

    The first steps, which hold it, leave an error of order 2.
    """
    (exact,) = solve(lambda t, y: [y[1], -math.sin(y[0]) + math.sin(2 * t) ** 4], [1.0, 0.0], [4.0])
    steps = [1 / 32, 1 / 64, 1 / 128]
    errors = []
    for h in steps:
        neuron = neun.Neuron(PENDULUM, integrator=name)
        times = np.arange(round(4.0 / h)) * h
        neuron.run(4.0, h, input=np.sin(2 * times) ** 4, record=())  # flat at first: nothing is lost there
        errors.append(float(np.abs(last(neuron, "x", "y") - exact).max()))
    assert slope(steps, errors) > METHODS[name].order - 0.25, errors


@EACH
def test_the_order_with_an_input_that_is_switched(name: str) -> None:
    """A current that is switched on and off at the ends of steps costs no order; LIF can be solved on paper."""
    steps, errors = [0.25, 0.125, 0.0625], []
    for h in steps:
        neuron = neun.Neuron("LIF", integrator=name)
        neuron.run(16.0, h, input=neun.inputs.step(300.0, start=5.0, stop=11.0), record=())
        exact = -70.0 + 12.0 * -math.expm1(-0.6) * math.exp(-0.5)
        errors.append(abs(neuron["v"] - exact))
    assert slope(steps, errors) == pytest.approx(METHODS[name].order, abs=0.25), errors


@EACH
def test_the_order_on_hodgkin_and_huxleys_equations(name: str) -> None:
    start = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}
    (exact,) = solve(hodgkin_huxley(0.1 / AREA), list(start.values()), [6.0])
    steps = [0.004, 0.002, 0.001]
    errors = []
    for h in steps:
        neuron = neun.Neuron("HH", integrator=name, **start)  # type: ignore[arg-type]  # numbers by name
        neuron.run(6.0, h, input=0.1, record=())
        errors.append(float((np.abs(last(neuron, *start) - exact) / [100.0, 1.0, 1.0, 1.0]).max()))
    assert slope(steps, errors) == pytest.approx(METHODS[name].order, abs=0.45), errors


@EACH
def test_the_order_across_resets(name: str) -> None:
    """A reset at the end of a step leaves order 1, on the average; what is remembered makes it no worse."""
    tau, resistance, size = 10.0, 10.0 / 250.0, 500
    current = np.linspace(500.0, 900.0, size)
    reach = resistance * current  # mV above rest
    period = tau * np.log(reach / (reach - 15.0))
    steps, errors = [0.04, 0.02, 0.01, 0.005], []
    for h in steps:
        population = neun.Population("LIF", size, integrator=name, t_ref=0.0)
        population.run(60.0, h, input=current, record=())
        # the time since the last spike, from the potential
        phase = -tau * np.log(1 - (np.asarray(population["v"]) + 70.0) / reach)
        error = (phase - 60.0 % period + period / 2) % period - period / 2
        errors.append(float(np.sqrt(np.mean(error**2))))
    assert slope(steps, errors) == pytest.approx(1.0, abs=0.2), errors


@EACH
def test_the_order_after_the_membrane_was_held(name: str) -> None:
    """Its slope was 0 and then is not: what is remembered of it is not used. The spike is at a step's end here."""
    steps, errors = [0.25, 0.125, 0.0625], []
    for h in steps:
        neuron = neun.Neuron("LIF", integrator=name, t_ref=2.0)
        neuron["v"] = -54.0
        neuron.step(h)  # spikes at once
        assert neuron["v"] == -70.0
        neuron.run(2.0 + 8.0, h, input=300.0, record=())
        errors.append(abs(neuron["v"] - (-70.0 + 12.0 * -math.expm1(-0.8))))
    assert slope(steps, errors) == pytest.approx(METHODS[name].order, abs=0.25), errors


@EACH
def test_arrivals_in_a_network_cost_no_order(name: str) -> None:
    """Spikes arrive between steps, and add to a current that decays; LIF below threshold can be solved on paper."""
    times, weight = (1.0, 2.5, 3.0, 5.0), 90.0
    steps, errors = [0.25, 0.125, 0.0625], []
    for h in steps:
        net = neun.Network()
        net.add(neun.Population("LIF", 1), name="pre")
        net.add(neun.Population("LIF", 1, integrator=name), name="post")
        projection = net.connect("pre", "post", neun.synapses.ExpISyn(tau=3.0), weight=weight)
        for _ in range(round(8.0 / h)):
            if any(abs(net.get_time() - t) < 1e-9 for t in times):
                projection["s"] = projection["s"] + weight
            net.step(h)
        exact = sum(_alpha(8.0 - t, 3.0, 10.0) for t in times) * weight * 10.0 / 250.0
        errors.append(abs(float(net["post"]["v"][0]) + 70.0 - exact))
    assert slope(steps, errors) == pytest.approx(METHODS[name].order, abs=0.3), errors


def _alpha(t: float, tau_s: float, tau_m: float) -> float:
    """Solve tau_m dv/dt = -v + exp(-t/tau_s) from 0."""
    return tau_s / (tau_m - tau_s) * (math.exp(-t / tau_m) - math.exp(-t / tau_s))


@EACH
def test_graded_coupling_is_a_smooth_input(name: str) -> None:
    """What neighbours tell is taken at the beginning of each step; the steps that begin leave order 2."""
    steps, errors = [1 / 32, 1 / 64, 1 / 128], []

    def flow(t: float, y: Any) -> list[float]:
        return [y[1], -math.sin(y[0]) + 0.7 * (y[2] - y[0]), y[3], -math.sin(y[2]) + 0.7 * (y[0] - y[2])]

    (exact,) = solve(flow, [1.0, 0.0, 0.2, 0.0], [4.0])
    for h in steps:
        net = neun.Network()
        net.add(neun.Population(PENDULUM, 2, integrator=name, x=[1.0, 0.2]), name="p")
        net.connect("p", "p", neun.synapses.Electrical(g=0.7), neun.connect.from_arrays([0], [1]))
        net.run(4.0, h, record=())
        found = np.array([net["p"]["x"][0], net["p"]["y"][0], net["p"]["x"][1], net["p"]["y"][1]])
        errors.append(float(np.abs(found - exact).max()))
    assert slope(steps, errors) > 1.8, errors


@EACH
def test_a_step_evaluates_the_flow_once(name: str) -> None:
    method = METHODS[name]
    source = shape_of(neun.models.HH, method, DOUBLE).source("run")
    step = source[source.index("def step(") : source.index("def spiked(")]
    assert step.count("flow(") == 1
    assert f"age__ < {method.order - 1}.0" in source

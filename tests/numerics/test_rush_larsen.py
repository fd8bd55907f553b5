"""The Rush-Larsen method of order 2: its order, what it solves exactly, and that large steps leave gates gates."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
from independent_solutions import AREA, hodgkin_huxley, hodgkin_huxley_rates, slope, solve
from mpmath import mpf

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.pipeline import lower_step, lower_synapse
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision

RUSH_LARSEN = neun.integrators["RushLarsen2"]
BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
START: dict[str, Any] = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}


def model(equations: str, *, variables: str = "x", parameters: str = "a b", **fields: Any) -> neun.Model:
    return neun.Model(
        name="M", short_name="M", source="none", time_unit="1",
        variables={name: neun.Variable(0.0, "1", name) for name in variables.split()},
        parameters={name: neun.Parameter(1.0, "1", name) for name in parameters.split()},
        equations=equations, **fields,
    )  # fmt: skip


def step(declared: Any, p: Precision, **values: float) -> dict[str, float]:
    """Take one step in plain Python; what is not given is 0."""
    program = link(lower_step(declared, RUSH_LARSEN, p))
    functions = {f.name: f for f in program.functions}
    args = [p.nearest(values.get(name, 0.0)) for name in functions["step"].args]
    return dict(zip(declared.variables, evaluate(functions["step"], args, functions, p), strict=True))


# -- its order --

# Each way in which variables can act on one another: a rate, a target, a flow that is not affine, with an exact
# solution or with one by DOP853 of equations written a second time.
RATE = model("dx/dt = -(1 + y)*x\ndy/dt = a - b*y", variables="x y")
TARGET = model("dx/dt = b*(sin(y) - x)\ndy/dt = a*cos(x) - y", variables="x y")
NOT_AFFINE = model("dx/dt = x*y - x*x*x\ndy/dt = a*x*x - b*y", variables="x y")


@pytest.mark.parametrize(
    ("declared", "flow"),
    [
        (RATE, lambda t, y: [-(1 + y[1]) * y[0], 1 - y[1]]),
        (TARGET, lambda t, y: [math.sin(y[1]) - y[0], math.cos(y[0]) - y[1]]),
        (NOT_AFFINE, lambda t, y: [y[0] * y[1] - y[0] ** 3, y[0] ** 2 - y[1]]),
    ],
    ids=["rates", "targets", "flows that are not affine"],
)
def test_the_order_of_coupled_equations_is_two(declared: neun.Model, flow: Any) -> None:
    exact = solve(flow, [1.5, -0.5], [3.0])[-1]
    steps, errors = (0.1, 0.05, 0.025, 0.0125), []
    for h in steps:
        neuron = neun.Neuron(declared, integrator=RUSH_LARSEN, x=1.5, y=-0.5)
        neuron.run(3.0, h, record=())
        errors.append(float(np.max(np.abs(np.array([neuron["x"], neuron["y"]]) - exact))))
    assert slope(steps, errors) == pytest.approx(2, abs=0.25), errors
    assert errors[-1] > 1e-9, "above rounding"


@pytest.mark.parametrize("steps", [(0.04, 0.02, 0.01), (0.004, 0.002)])
def test_the_order_on_the_first_action_potential_of_hodgkin_and_huxley_is_two(steps: tuple[float, ...]) -> None:
    times = [0.2 * k for k in range(1, 31)]
    exact = solve(hodgkin_huxley(0.1 / AREA), list(START.values()), times)
    at_end, worst = [], []
    for h in steps:
        ds = neun.Neuron("HH", integrator=RUSH_LARSEN, **START).run(
            6.0, h, input=0.1, record=list(START), every=round(0.2 / h)
        )
        found = np.max(np.abs(np.array([ds[n] for n in START]).T - exact) / np.ptp(exact, axis=0), axis=1)
        at_end.append(found[-1])
        worst.append(found.max())
    assert slope(steps, at_end) == pytest.approx(2, abs=0.25), at_end
    assert slope(steps, worst) == pytest.approx(2, abs=0.25), worst


def test_it_is_far_more_accurate_than_exponential_euler() -> None:
    exact = solve(hodgkin_huxley(0.1 / AREA), list(START.values()), [6.0])[-1]
    errors = {}
    for name in ("ExpEuler", "RushLarsen2"):
        neuron = neun.Neuron("HH", integrator=name, **START)
        neuron.run(6.0, 0.01, input=0.1, record=())
        errors[name] = abs(neuron["v"] - exact[0])
    assert errors["RushLarsen2"] < errors["ExpEuler"] / 20


# -- its steps --


@BOTH
def test_hodgkin_huxley_is_what_is_written_by_hand(p: Precision) -> None:
    v, h, m, n, dt = -65.0, 0.6, 0.05, 0.3, 0.02
    neuron = neun.Neuron("HH", integrator=RUSH_LARSEN, precision=p.name.lower(), v=v, h=h, m=m, n=n)
    found = neuron.run(12.0, dt, input=0.1, record=list("vhmn"))

    def solved(x: float, a: float, b: float, dt: float) -> float:
        return x + (a + b * x) * math.expm1(b * dt) / b

    def advanced(at: tuple[float, ...], dt: float) -> tuple[float, ...]:
        ah, bh, am, bm, an, bn = hodgkin_huxley_rates(at[0])
        gna, gk = 120 * at[2] ** 3 * at[1], 36 * at[3] ** 4
        return (
            solved(v, 0.1 / AREA + gna * 50 - gk * 77 - 0.3 * 54.387, -(gna + gk + 0.3), dt),
            solved(h, ah, -(ah + bh), dt),
            solved(m, am, -(am + bm), dt),
            solved(n, an, -(an + bn), dt),
        )

    trace = []
    for _ in range(600):
        v, h, m, n = advanced(advanced((v, h, m, n), dt / 2), dt)
        trace.append((v, h, m, n))
    got = np.array([found[name] for name in "vhmn"]).T
    assert np.max(got[:, 0]) > 30, "there is a spike in it"
    tolerance = 1e-10 if p is DOUBLE else 2e-3
    np.testing.assert_allclose(got, trace, rtol=tolerance, atol=tolerance)


@BOTH
def test_a_linear_equation_is_solved_to_rounding(p: Precision) -> None:
    linear, bound = model("dx/dt = a + b*x + I"), 4e-16 if p is DOUBLE else 3e-7
    pick = np.random.default_rng(3)
    for _ in range(200):
        dt = p.nearest(float(10 ** pick.uniform(-4, 2)))
        x, a, b = (p.nearest(float(s * 10 ** pick.uniform(-4, 1))) for s in pick.choice([-1.0, 1.0], 3))
        if b * dt > 20:
            continue
        got = step(linear, p, x=x, a=a, b=b, dt=dt)["x"]
        with mpmath.workprec(160):
            growth = mpmath.expm1(mpf(b) * mpf(dt)) / mpf(b)
            error = abs(mpf(got) - mpf(x) - (mpf(a) + mpf(b) * mpf(x)) * growth)
            size = abs(x) + (abs(a) + abs(b * x)) * abs(growth)
        assert error <= bound * size * (1 + abs(b * dt)), (x, a, b, dt)


def test_what_is_not_affine_takes_a_step_of_the_midpoint_rule() -> None:
    logistic = model("dx/dt = a*x*(1 - x) + I", parameters="a")
    got = step(logistic, DOUBLE, x=0.25, a=1.5, dt=0.5, I=0.125)["x"]
    middle = 0.25 + 0.25 * (1.5 * 0.25 * 0.75 + 0.125)
    assert got == pytest.approx(0.25 + 0.5 * (1.5 * middle * (1 - middle) + 0.125), rel=1e-15)
    assert "follow" not in str(lower_step(logistic, RUSH_LARSEN, DOUBLE))


def test_a_coefficient_of_the_other_variables_is_that_of_the_middle_and_its_own_start() -> None:
    coupled = model("dx/dt = y*x + a\ndy/dt = x*y*y", variables="x y", parameters="a")
    x, y, dt = 0.5, 0.25, 0.5
    middle_x = x + (1.0 + y * x) * math.expm1(y * dt / 2) / y
    middle_y = y + dt / 2 * x * y * y
    got = step(coupled, DOUBLE, x=x, y=y, a=1.0, dt=dt)
    assert got["x"] == pytest.approx(x + (1 + middle_y * x) * math.expm1(middle_y * dt) / middle_y, rel=1e-15)
    assert got["y"] == pytest.approx(y + dt * middle_x * middle_y**2, rel=1e-15)


def test_what_nobody_reads_has_no_middle() -> None:
    program = lower_step(model("dx/dt = a - b*x\ndy/dt = x - y", variables="x y"), RUSH_LARSEN, DOUBLE)
    assigned = [name for line in program["step"].body for name in line.targets]
    assert "x_middle" in assigned
    assert "y_middle" not in assigned


# -- large steps --


@BOTH
@pytest.mark.parametrize("name", ["HH", "TraubMiles"])
@pytest.mark.parametrize("h", [0.1, 0.5, 5.0, 500.0])
def test_gates_bear_every_step(name: str, h: float, p: Precision) -> None:
    current = 0.5 if name == "HH" else 500.0
    neuron = neun.Neuron(name, integrator=RUSH_LARSEN, precision=p.name.lower())
    found = neuron.run(200 * h, h, input=current, record=list("vmhn"), spikes=False)
    for gate in "mhn":
        assert float(found[gate].min()) >= 0
        assert float(found[gate].max()) <= 1 + 2.0 ** (2 - p.digits)
    assert float(abs(found["v"]).max()) < 200


def test_spikes_at_a_tenth_of_a_millisecond() -> None:
    """A step that Runge-Kutta methods hardly bear gives the intervals to 1.5 in a hundred, but the first two."""
    trains = [
        neun.Neuron("HH", integrator=i).run(100.0, h, input=0.1).spike_time.to_numpy()
        for i, h in ((RUSH_LARSEN, 0.1), ("RK4", 0.001))
    ]
    assert trains[0].size == trains[1].size >= 6
    np.testing.assert_allclose(np.diff(trains[0]), np.diff(trains[1]), rtol=0.035)
    np.testing.assert_allclose(np.diff(trains[0])[2:], np.diff(trains[1])[2:], rtol=0.015)


@BOTH
def test_at_rest_it_stays_at_rest_and_a_slope_of_nothing_is_none(p: Precision) -> None:
    linear = model("dx/dt = a + b*x + I")
    for b in (1e3, 1e30, -1e6, -1e30):
        assert step(linear, p, x=1.0, a=-p.nearest(b), b=b, dt=1.0)["x"] == 1.0
    for b in (0.0, -0.0, 5e-324, 1e-30):
        assert step(linear, p, x=0.25, a=2.0, b=b, dt=0.5)["x"] == pytest.approx(1.25, rel=2.0**-p.digits)


# -- with everything else --

LEAKY = model(
    "dv/dt = -a*v + w + I\ndw/dt = b*(v - w)", variables="v w", parameters="a b t_ref",
    spike="v >= 1", reset="v = 0.25", refractory="t_ref",
)  # fmt: skip


def test_a_membrane_that_is_held_does_not_move_and_the_rest_does() -> None:
    neuron = neun.Neuron(LEAKY, integrator=RUSH_LARSEN, a=0.1, b=0.5, t_ref=1.0)
    found = neuron.run(10.0, 0.1, input=1.0, record=["v", "w"])
    v, w = found["v"].to_numpy(), found["w"].to_numpy()
    first = int(np.argmax(v == 0.25))
    assert (v[first : first + 10] == 0.25).all()
    assert v[first + 11] > 0.25
    np.testing.assert_allclose(
        np.diff(w[first : first + 10]), (0.25 - w[first : first + 9]) * -np.expm1(-0.05), rtol=1e-12
    )


@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_population_has_the_bits_of_its_neurons(precision: str) -> None:
    rates = np.linspace(0.05, 0.2, 11)
    many = neun.Population(LEAKY, 11, integrator=RUSH_LARSEN, precision=precision, a=rates, b=0.5, t_ref=1.0)
    together = many.run(20.0, 0.1, input=1.0, record=["v", "w"])
    assert together.sizes["spike"] > 11
    for k in (0, 7, 10):
        one = neun.Neuron(LEAKY, integrator=RUSH_LARSEN, precision=precision, a=rates[k], b=0.5, t_ref=1.0)
        alone = one.run(20.0, 0.1, input=1.0, record=["v", "w"])
        for name in ("v", "w"):
            assert (together[name].to_numpy()[:, k] == alone[name].to_numpy()).all()


def test_a_network_with_conductances_converges_with_order_two_between_events() -> None:
    """A conductance that decays is a state of the neuron: the middle sees it."""
    exact, errors, steps = None, [], (0.1, 0.05, 0.025)
    for h in (0.0015625, *steps):
        net = neun.Network()
        net.add(neun.Population("HH", 2, integrator="RK6" if exact is None else RUSH_LARSEN), name="p")
        net.connect("p", "p", neun.synapses.ExpGSyn(), neun.connect.from_arrays([0], [1]), name="s")
        net["s"]["s"] = [0.0, 1e-3]
        net.run(1.0, h, record=(), threads=1)
        if exact is None:
            exact = net["p"]["v"][1]
        else:
            errors.append(abs(net["p"]["v"][1] - exact))
    assert slope(steps, errors) == pytest.approx(2, abs=0.25), errors


def test_a_synapse_is_solved_while_its_inputs_are_held() -> None:
    program = lower_synapse(neun.synapses["DSyn"], RUSH_LARSEN, DOUBLE)
    assert [f.name for f in program.functions] == ["follow_decay", "coefficients", "step", "observe"]

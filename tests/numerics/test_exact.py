"""Exact integration: linear equations of every kind against mpmath, what is refused, and neurons that use it."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import mpmath
import numpy as np
import pytest
from linear_equations import solution, solution_and_size
from mpmath import mpf

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower import algebra as al
from neun_py.lower.exact_step import exact_functions
from neun_py.lower.linear import linear_system
from neun_py.lower.pipeline import lower_step, lower_synapse
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision
from neun_py.lower.program import Program
from neun_py.lower.resolve import resolve
from neun_py.lower.system import System
from neun_py.spec.expression import sym

EXACT = neun.integrators["Exact"]
BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
DIGITS = 60


def model(equations: str, *, variables: str = "x", parameters: str = "a b", **fields: Any) -> neun.Model:
    return neun.Model(
        name="M", short_name="M", source="none", time_unit="1",
        variables={name: neun.Variable(0.0, "1", name) for name in variables.split()},
        parameters={name: neun.Parameter(1.0, "1", name) for name in parameters.split()},
        equations=equations, **fields,
    )  # fmt: skip


# -- matrices of a shape, with any numbers in them --

SHAPES = {
    "one": ((0, 0),),
    "current": ((0, 0), (0, 1), (1, 1)),
    "alpha function": ((0, 0), (0, 1), (1, 1), (1, 2), (2, 2)),
    "chain of four": tuple((i, j) for i in range(4) for j in (i, i + 1) if j < 4),
    "chain of seven": tuple((i, j) for i in range(7) for j in (i, i + 1) if j < 7),
    "two ways": ((0, 0), (0, 1), (0, 2), (1, 1), (1, 3), (2, 2), (2, 3), (3, 3)),
    "all ways of four": tuple((i, j) for i in range(4) for j in range(i, 4)),
    "integrators": ((0, 1), (1, 2)),
    "pair": ((0, 0), (0, 1), (1, 0), (1, 1)),
    "oscillation without a diagonal": ((0, 1), (1, 0)),
    "driven pair": ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 2)),
    "pair that drives": ((0, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2)),
    "pair in the middle": ((0, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 3)),
}
TRIANGULAR = [name for name, places in SHAPES.items() if all(i <= j for i, j in places)]


def size_of(shape: str) -> int:
    return 1 + max(j for place in SHAPES[shape] for j in place)


@cache
def program(shape: str, p: Precision) -> Program:
    """Give the step of a system whose every number is a parameter."""
    size = size_of(shape)
    names = tuple(f"x{k}" for k in range(size))
    flows = {
        names[i]: sum(
            (al.mul(sym(f"m{i}{j}"), sym(names[j])) for row, j in SHAPES[shape] if row == i), start=sym(f"c{i}")
        )
        for i in range(size)
    }
    parameters = (*(f"m{i}{j}" for i, j in SHAPES[shape]), *(f"c{i}" for i in range(size)))
    system = System("T", names, (), parameters, flows, {})
    return link(Program("T", exact_functions(system, "Exact", p), p))


class Numbers:
    """Numbers for a shape."""

    def __init__(self, shape: str, p: Precision, pick: np.random.Generator) -> None:
        self.p, self.shape, size = p, shape, size_of(shape)
        self.dt = p.nearest(float(10 ** pick.uniform(-3, 3)))
        self.matrix = np.zeros((size, size))
        base, kind = 10 ** pick.uniform(-3, 2), pick.integers(7)
        for i, j in SHAPES[shape]:
            rates = (
                -(10 ** pick.uniform(-4, 3)),
                -base,
                -base * (1 + 10 ** pick.uniform(-15, -1) * pick.normal()),
                0.0 if pick.random() < 0.5 else -base,
                -base * (1 + pick.uniform(0, 3) / (base * self.dt)),
                -(10 ** pick.uniform(-2, 1)),
                pick.choice([-1, 1]) * 10 ** pick.uniform(-2, 1) / self.dt,
            )
            coupling = pick.choice([-1, 1]) * 10 ** pick.uniform(-2, 2)
            self.matrix[i, j] = p.nearest(float(rates[kind] if i == j else coupling))
        self.constants = self._some(pick, size)
        self.start = self._some(pick, size)

    def _some(self, pick: np.random.Generator, size: int) -> list[float]:
        """Give numbers, or all but one 0, or all 0: each way counts by itself."""
        values = pick.normal(size=size) * 10 ** pick.uniform(-2, 2, size=size)
        kind, one = pick.integers(3), pick.integers(size)
        return [
            self.p.nearest(float(x)) if kind == 0 or (kind == 1 and k == one) else 0.0 for k, x in enumerate(values)
        ]

    def step(self) -> list[float]:
        functions = {f.name: f for f in program(self.shape, self.p).functions}
        known = {f"m{i}{j}": float(self.matrix[i, j]) for i, j in SHAPES[self.shape]}
        known |= {f"c{k}": x for k, x in enumerate(self.constants)} | {f"x{k}": x for k, x in enumerate(self.start)}
        known["dt"] = self.dt
        step = functions["step"]
        return [float(x) for x in evaluate(step, [known[name] for name in step.args], functions, self.p)]


@BOTH
@pytest.mark.parametrize("shape", TRIANGULAR)
def test_each_way_is_right_relative_to_itself(shape: str, p: Precision) -> None:
    """The error is some units in the last place of the sum of all ways, and of its condition: see `size`.

    Rates are any, the same, the same but for rounding, 0, or positive; steps are from 1e-7 to 1e6 time constants.
    """
    pick, tried = np.random.default_rng(len(shape)), 0
    with mpmath.workdps(DIGITS):
        for _ in range(60 // size_of(shape)):
            numbers = Numbers(shape, p, pick)
            true, size = solution_and_size(numbers.matrix.tolist(), numbers.constants, numbers.start, numbers.dt)
            for got, exact, scale in zip(numbers.step(), true, size, strict=True):
                if mpf(2) ** (10 - p.bias) < scale < mpf(2) ** (p.bias - 10):
                    assert abs(got - exact) <= 4 * scale * mpf(2) ** -p.digits, vars(numbers)
                    tried += 1
    assert tried > 10


@BOTH
@pytest.mark.parametrize("shape", [name for name in SHAPES if name not in TRIANGULAR])
def test_pairs_that_act_on_each_other(shape: str, p: Precision) -> None:
    """Compared with the norm: values turn, and cross 0; angles beyond thousands of turns are rounded."""
    pick, turned, size = np.random.default_rng(len(shape)), 0, size_of(shape)
    with mpmath.workdps(DIGITS):
        for _ in range(40):
            numbers = Numbers(shape, p, pick)
            scaled = numbers.matrix * numbers.dt
            rates = np.linalg.eigvals(scaled)
            if rates.real.max() > 30 or np.abs(scaled).max() > 1e3:
                numbers.dt = p.nearest(numbers.dt * 10 / float(np.abs(scaled).max()))
                scaled = numbers.matrix * numbers.dt
                rates = np.linalg.eigvals(scaled)
            turned += bool(np.abs(rates.imag).max() > 1e-3)
            true = solution(numbers.matrix.tolist(), numbers.constants, numbers.start, numbers.dt)
            norm = 1 + float(np.abs(scaled).max())
            largest = float(max(map(abs, numbers.start))) + numbers.dt * float(max(map(abs, numbers.constants)))
            room = largest * norm**size * math.exp(min(max(0.0, float(rates.real.max())), 60.0))
            for got, exact in zip(numbers.step(), true, strict=True):
                assert abs(got - exact) <= 64 * room * 2.0**-p.digits, vars(numbers)
    assert turned > 5


@BOTH
@pytest.mark.parametrize("damping", [0.0, -1e-9, -0.3, -50.0])
@pytest.mark.parametrize("angle", [0.0, 1e-9, 0.01, 0.7, 3.0, 1000.0])
def test_an_oscillation_is_its_closed_form(p: Precision, damping: float, angle: float) -> None:
    b, w = p.nearest(damping), p.nearest(angle)
    numbers = Numbers("pair", p, np.random.default_rng(0))
    numbers.matrix, numbers.dt = np.array([[b, -w], [w, b]]), 1.0
    numbers.start, numbers.constants = [0.25, 2.0], [0.0, 0.0]
    x, y = numbers.step()
    size = math.exp(b) * 2.25 * 2.0**-p.digits * 8 * (1 + abs(w) + abs(b))
    assert abs(x - math.exp(b) * (0.25 * math.cos(w) - 2 * math.sin(w))) <= size
    assert abs(y - math.exp(b) * (0.25 * math.sin(w) + 2 * math.cos(w))) <= size


# -- models --


@cache
def rings(p: Precision) -> neun.Neuron:
    """Give the resonate-and-fire neuron after a pulse."""
    return neun.Neuron("ResonateFire", integrator=EXACT, precision=p.name.lower(), x=0.5, y=0.0)


@BOTH
def test_a_resonator_rings_as_it_should_at_any_step(p: Precision) -> None:
    one = rings(p)
    for h, duration in ((0.001, 2.0), (0.5, 2.0), (2.0, 2.0)):
        neuron = one.copy()
        neuron.run(duration, h, record=())
        assert neuron["y"] == pytest.approx(0.5 * math.exp(-2) * math.sin(20), rel=2e-12 if p is DOUBLE else 2e-3)


def test_the_leaky_neuron_has_the_rate_of_its_closed_form_at_a_large_step() -> None:
    """Between spikes nothing depends on the step: 500 pA into 250 pF and 10 ms, from -70 to -55, held for 2 ms."""
    interval = 2 + 10 * math.log(20 / (20 - 15))
    spikes = neun.Neuron("LIF", integrator=EXACT).run(200.0, 0.001, input=500.0).spike_time.to_numpy()
    np.testing.assert_allclose(np.diff(spikes), interval, atol=2e-3)
    for h in (0.01, 1.0, 8.0):
        neuron = neun.Neuron("LIF", integrator=EXACT)
        neuron.run(8.0, h, input=300.0, record=())
        assert neuron["v"] == pytest.approx(-70 - 12 * math.expm1(-0.8), rel=1e-14)


TWO_STAGES = model(
    "dv/dt = -v/a + s\ndx/dt = -x/b\nds/dt = (x - s)/b", variables="v x s", spike="v >= 100", reset="v = 0"
)


@pytest.mark.parametrize("b", [2.0, 10.0, 10.000001, 40.0])
@pytest.mark.parametrize("h", [0.01, 0.5, 25.0])
def test_an_alpha_function_into_a_leaky_neuron(b: float, h: float) -> None:
    neuron = neun.Neuron(TWO_STAGES, integrator=EXACT, a=10.0, b=b, v=0.0, x=1.0, s=0.0)
    neuron.run(25.0, h, record=())
    with mpmath.workdps(DIGITS):
        matrix = [[-0.1, 0.0, 1.0], [0.0, -1 / b, 0.0], [0.0, 1 / b, -1 / b]]
        exact = [float(x) for x in solution(matrix, [0.0] * 3, [0.0, 1.0, 0.0], 25.0)]
    assert neuron["s"] == pytest.approx(25 / b * math.exp(-25 / b), rel=1e-12)
    np.testing.assert_allclose([neuron[n] for n in "vxs"], exact, rtol=1e-12)


def test_equal_rates_in_a_long_chain_are_the_gamma_distribution() -> None:
    stages = 9
    chain = model(
        "\n".join(["dx0/dt = -x0/a", *(f"dx{k}/dt = (x{k - 1} - x{k})/a" for k in range(1, stages))]),
        variables=" ".join(f"x{k}" for k in range(stages)), parameters="a",
    )  # fmt: skip
    neuron = neun.Neuron(chain, integrator=EXACT, a=1.5, x0=1.0)
    neuron.run(9.0, 9.0, record=())
    expected = [6.0**k * math.exp(-6.0) / math.factorial(k) for k in range(stages)]
    np.testing.assert_allclose([neuron[f"x{k}"] for k in range(stages)], expected, rtol=1e-13)


def test_at_rest_it_stays_at_rest_whatever_the_step() -> None:
    linear = model("dx/dt = a + b*x + I")
    for b in (-1e6, -3.0, 2.0, 1e3):
        neuron = neun.Neuron(linear, integrator=EXACT, a=-b, b=b, x=1.0)
        neuron.run(4.0, 1.0, record=())
        assert neuron["x"] == pytest.approx(1.0, rel=1e-15)
    pair = neun.Neuron(model("dx/dt = a*y\ndy/dt = -b*x", variables="x y"), integrator=EXACT, a=3.0, b=2.0)
    pair.run(4.0, 1.0, record=())
    assert (pair["x"], pair["y"]) == (0.0, 0.0)


def test_growth_that_overflows_is_an_error() -> None:
    neuron = neun.Neuron(model("dx/dt = a + b*x"), integrator=EXACT, x=1.0, a=0.0, b=1000.0)
    with pytest.raises(neun.NumericalError):
        neuron.run(10.0, 1.0)


def test_what_is_chosen_by_an_input_is_linear_too() -> None:
    chosen = model("dx/dt = where(I > 0, a, b)*(1 - x)")
    for current, rate in ((1.0, 2.0), (-1.0, 0.5)):
        neuron = neun.Neuron(chosen, integrator=EXACT, a=2.0, b=0.5, x=0.0)
        neuron.run(3.0, 3.0, input=current, record=())
        assert neuron["x"] == pytest.approx(-math.expm1(-rate * 3), rel=1e-15)


# -- a membrane that is held --

ADAPTING = model(
    "dv/dt = -a*v - w + I\ndw/dt = b*(v - w)", variables="v w", parameters="a b t_ref",
    spike="v >= 1", reset="v = 0.25", refractory="t_ref",
)  # fmt: skip
FOLLOWED = model(
    "dv/dt = -a*v + I\ndw/dt = b*(v - w)\ndu/dt = w - u", variables="v w u", parameters="a b t_ref",
    spike="v >= 1", reset="v = 0.25", refractory="t_ref",
)  # fmt: skip


@pytest.mark.parametrize("declared", [ADAPTING, FOLLOWED], ids=["a pair with it", "a chain from it"])
def test_a_membrane_that_is_held_is_a_constant_for_the_others(declared: neun.Model) -> None:
    neuron = neun.Neuron(declared, integrator=EXACT, a=0.1, b=0.5, t_ref=1.0)
    found = neuron.run(10.0, 0.1, input=2.0, record=list(declared.variables))
    v, w = found["v"].to_numpy(), found["w"].to_numpy()
    first = int(np.argmax(v == 0.25))
    assert (v[first : first + 11] == 0.25).all() and v[first + 11] > 0.25
    np.testing.assert_allclose(
        np.diff(w[first : first + 11]), (0.25 - w[first : first + 10]) * -math.expm1(-0.05), rtol=1e-11
    )
    if declared is FOLLOWED:
        u, start = found["u"].to_numpy()[first : first + 11], w[first] - 0.25
        t = 0.1 * np.arange(11)
        expected = 0.25 + (u[0] - 0.25) * np.exp(-t) + start / 0.5 * (np.exp(-0.5 * t) - np.exp(-t))
        np.testing.assert_allclose(u, expected, rtol=1e-12)


@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_population_has_the_bits_of_its_neurons(precision: str) -> None:
    rates = np.linspace(0.05, 0.2, 11)
    many = neun.Population(ADAPTING, 11, integrator=EXACT, precision=precision, a=rates, b=0.5, t_ref=1.0)
    together = many.run(20.0, 0.1, input=2.0, record=["v", "w"])
    assert together.sizes["spike"] > 11
    for k in (0, 7, 10):
        one = neun.Neuron(ADAPTING, integrator=EXACT, precision=precision, a=rates[k], b=0.5, t_ref=1.0)
        alone = one.run(20.0, 0.1, input=2.0, record=["v", "w"])
        for name in ("v", "w"):
            assert (together[name].to_numpy()[:, k] == alone[name].to_numpy()).all()


# -- in networks --


@pytest.mark.parametrize("synapse", ["ExpISyn", "AlphaISyn", "DExpISyn"])
@pytest.mark.parametrize("h", [0.1, 2.0])
def test_a_current_into_a_leaky_neuron_is_exact_between_events(synapse: str, h: float) -> None:
    net = neun.Network()
    net.add(neun.Population("LIF", 2, integrator=EXACT), name="p")
    net.connect("p", "p", neun.synapses[synapse](), neun.connect.from_arrays([0], [1]), name="s")
    for name in neun.synapses[synapse].variables:
        net["s"][name] = [0.0, 200.0]
    net.run(12.0, h, input={"p": 100.0}, record=(), threads=1)
    values = neun.synapses[synapse]().values
    first, last = (values.get(name, values.get("tau", 0.0)) for name in ("tau_rise", "tau_decay"))
    gain = 1 / 250  # pA into pF, in mV/ms
    matrix = [[-0.1, gain, 0.0], [0.0, -1 / last, 1 / last], [0.0, 0.0, -1 / first]]
    if synapse == "ExpISyn":
        matrix = [row[:2] for row in matrix[:2]]
    with mpmath.workdps(DIGITS):
        size = len(matrix)
        exact = solution(matrix, [100 / 250.0, *[0.0] * (size - 1)], [0.0, *[200.0] * (size - 1)], 12.0)
    assert net["p"]["v"][1] == pytest.approx(float(exact[0]) - 70, rel=1e-12)
    assert net["p"]["v"][0] == pytest.approx(-70 - 4 * math.expm1(-1.2), rel=1e-13)
    assert net["s"]["s"][1] == pytest.approx(float(exact[1]), rel=1e-12)


def test_a_conductance_is_refused_with_the_fix() -> None:
    net = neun.Network()
    net.add(neun.Population("LIF", 2, integrator=EXACT), name="p")
    with pytest.raises(neun.ModelError, match=r"not linear: dv/dt has .*\*.*ExpEuler"):
        net.connect("p", "p", neun.synapses.ExpGSyn(), neun.connect.from_arrays([0], [1]))
        net.run(1.0, 0.1, record=())


def test_a_synapse_by_itself_is_solved_while_its_inputs_are_held() -> None:
    program = lower_synapse(neun.synapses["DSyn"], EXACT, DOUBLE)
    assert [f.name for f in program.functions] == ["propagators", "constants", "step", "observe"]


# -- what is refused --


@pytest.mark.parametrize(
    ("equations", "variables", "message"),
    [
        ("dx/dt = a*x*x + b", "x", r"M is not linear: dx/dt has .*x\*x.*Exact integrates only .*ExpEuler"),
        ("dx/dt = a*x\ndy/dt = b*exp(x) - y", "x y", r"dy/dt has exp\(x\)\..*RushLarsen2"),
        ("dx/dt = a*x + y*x\ndy/dt = -b*y", "x y", r"dx/dt has y\*x\."),
        ("dx/dt = where(x > 0, a, b)", "x", r"dx/dt has x > 0\."),
        ("dx/dt = a/x - b", "x", r"dx/dt has a/x\."),
        ("dx/dt = a*y\ndy/dt = b*z\ndz/dt = -x", "x y z", "x, y, z all act on one another.*RK4"),
        (
            "dx/dt = a*y\ndy/dt = -x + z\ndz/dt = b*w\ndw/dt = -z",
            "x y z w",
            "passes two pairs of states that act on each other",
        ),
    ],
)
def test_what_is_refused(equations: str, variables: str, message: str) -> None:
    declared = model(equations, variables=variables)
    with pytest.raises(neun.ModelError, match=message):
        lower_step(declared, EXACT, DOUBLE)


def test_a_chain_of_too_many_rates_is_refused_with_the_fix() -> None:
    names = [f"x{k}" for k in range(10)]
    equations = "\n".join(["dx0/dt = -b0*x0", *(f"dx{k}/dt = x{k - 1} - b{k}*x{k}" for k in range(1, 10))])
    chain = model(equations, variables=" ".join(names), parameters=" ".join(f"b{k}" for k in range(10)))
    with pytest.raises(neun.ModelError, match=r"the way from x0 to x1 to .* has too many different rates.*RushLarsen2"):
        lower_step(chain, EXACT, DOUBLE)


def test_what_cancels_is_no_coefficient() -> None:
    """A state that another only seems to read does not make it one of a pair."""
    seeming = model("dx/dt = b*(y - x)\ndy/dt = a*(x - y) - a*x", variables="x y")
    linear = linear_system(resolve(seeming), "Exact")
    assert set(linear.matrix) == {("x", "x"), ("x", "y"), ("y", "y")}
    assert linear.blocks() == (("x",), ("y",))
    assert linear.constants == {}


def test_the_capacitance_is_no_part_of_the_leak() -> None:
    assert str(linear_system(resolve(neun.models["LIF"]), "Exact").matrix["v", "v"]) in (
        "-(1/tau)",
        "-1/tau",
        "0 - 1/tau",
    )

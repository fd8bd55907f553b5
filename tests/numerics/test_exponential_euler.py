"""The exponential Euler method: which flows it solves, with what accuracy, and what it does at the ends."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
from independent_solutions import AREA, hodgkin_huxley_rates
from mpmath import mpf

import neun_py as neun
from neun_py.errors import ArgumentTypeError
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.exponential_step import split_flows
from neun_py.lower.pipeline import lower_step, lower_synapse, lower_system_step
from neun_py.lower.precision import DOUBLE, FLOAT, PRECISIONS, Precision
from neun_py.lower.resolve import resolve
from support import takes

EXP_EULER = neun.integrators["ExpEuler"]
BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))


def model(equations: str, *, variables: str = "x", parameters: str = "a b", **fields: Any) -> neun.Model:
    return neun.Model(
        name="M", short_name="M", source="none", time_unit="1",
        variables={name: neun.Variable(0.0, "1", name) for name in variables.split()},
        parameters={name: neun.Parameter(1.0, "1", name) for name in parameters.split()},
        equations=equations, **fields,
    )  # fmt: skip


LINEAR = model("dx/dt = a + b*x + I")


def step(declared: Any, p: Precision, **values: float) -> dict[str, float]:
    """Take one step in plain Python; what is not given is 0."""
    program = link(lower_step(declared, EXP_EULER, p))
    functions = {f.name: f for f in program.functions}
    args = [p.nearest(values.get(name, 0.0)) for name in functions["step"].args]
    return dict(zip(declared.variables, evaluate(functions["step"], args, functions, p), strict=True))


def exact(x: float, a: float, b: float, dt: float) -> float:
    """Solve dx/dt = a + b*x."""
    return x + (a + b * x) * (dt if b * dt == 0 else math.expm1(b * dt) / b)


# -- which flows are solved --


@pytest.mark.parametrize("name", ["HH", "TraubMiles"])
def test_the_membrane_and_the_gates_are_found_to_be_affine(name: str) -> None:
    system = resolve(neun.models[name])
    found = split_flows(system)
    assert set(found) == set("vmhn")
    for state, split in found.items():
        assert split is not None
        constant, slope, sign = split
        assert sign == -1, "alpha + beta, and the conductances, stand without a minus"
        point = {"v": -52.3, "m": 0.3, "h": 0.4, "n": 0.5, "I": 0.2}
        point |= {key: part.default for key, part in neun.models[name].parameters.items()}
        whole, parts = _value(system.flows[state], point), (_value(constant, point), _value(slope, point))
        assert parts[0] - parts[1] * point[state] == pytest.approx(whole, rel=1e-12)
        moved = {**point, state: 0.9}
        assert (_value(constant, moved), _value(slope, moved)) == parts


def _value(node: Any, point: dict[str, float]) -> float:
    from neun_py.lower.events import arithmetic
    from neun_py.lower.naming import to_function
    from neun_py.lower.program import Program

    program = link(Program("f", (to_function("f", tuple(point), arithmetic(node)),), DOUBLE))
    functions = {f.name: f for f in program.functions}
    return float(evaluate(functions["f"], list(point.values()), functions, DOUBLE)[0])


def test_what_is_not_affine_takes_a_step_of_eulers_method() -> None:
    quadratic = model("dx/dt = a*x*x + b + I")
    assert split_flows(resolve(quadratic)) == {"x": None}
    ends = [
        neun.Neuron(quadratic, integrator=i, a=1.0, b=-0.3).run(2.0, 0.125, input=0.1).x.to_numpy()
        for i in ("Euler", "ExpEuler")
    ]
    np.testing.assert_array_equal(*ends)
    assert "m1_over" not in str(lower_step(quadratic, EXP_EULER, DOUBLE))
    assert split_flows(resolve(model("dx/dt = a + b"))) == {"x": None}, "a slope of 0"


def test_all_variables_step_from_the_same_old_state() -> None:
    coupled = model("dx/dt = a*(y - x)\ndy/dt = b*(x - y)", variables="x y")
    new = step(coupled, DOUBLE, x=1.0, y=3.0, dt=0.5, a=1.0, b=2.0)
    assert new["x"] == pytest.approx(3 - 2 * math.exp(-0.5), rel=1e-15)
    assert new["y"] == pytest.approx(1 + 2 * math.exp(-1.0), rel=1e-15)


# -- with what accuracy --


@pytest.mark.parametrize(("p", "bound"), [(DOUBLE, 4e-16), (FLOAT, 2.15e-7)], ids=["Double", "Float"])
def test_a_linear_equation_is_solved_to_rounding(p: Precision, bound: float) -> None:
    pick = np.random.default_rng(3)
    for _ in range(400):
        dt = p.nearest(float(10 ** pick.uniform(-4, 2)))
        x, a, b = (p.nearest(float(s * 10 ** pick.uniform(-4, 1))) for s in pick.choice([-1.0, 1.0], 3))
        if b * dt > 20:
            continue
        got = step(LINEAR, p, x=x, a=a, b=b, dt=dt)["x"]
        with mpmath.workprec(160):
            gain = mpf(dt) if b == 0 else mpmath.expm1(mpf(b) * mpf(dt)) / mpf(b)
            error = abs(mpf(got) - mpf(x) - (mpf(a) + mpf(b) * mpf(x)) * gain)
            # The flow's terms and the increment are each rounded once or twice, and so is the step over ln 2.
            size = abs(x) + (abs(a) + abs(b * x)) * abs(gain)
        assert error <= bound * size * (1 + abs(b * dt)), (x, a, b, dt)


@BOTH
@pytest.mark.parametrize("dt", [0.01, 1.0, 1000.0])
@pytest.mark.parametrize("b", [0.0, -0.0, 5e-324, -1e-310, 1e-30, -1e-20, 1e-17, -1e-12, 1e-9, -1e-6])
def test_a_slope_of_nothing_and_of_almost_nothing(p: Precision, b: float, dt: float) -> None:
    got = step(LINEAR, p, x=0.25, a=2.0, b=b, dt=dt)["x"]
    assert got == pytest.approx(exact(0.25, 2.0, b, dt), rel=4 * 2.0**-p.digits)


@BOTH
def test_a_small_increment_is_right_relative_to_itself(p: Precision) -> None:
    """exp(dt*B) would be rounded to 1, or to its neighbour, and the variable stand still or run away."""
    for b in (-1e-3, -3e-6, -1e-9):
        got = step(LINEAR, p, x=0.0, a=1.0, b=b, dt=0.01)["x"]
        assert got == pytest.approx(exact(0.0, 1.0, b, 0.01), rel=4 * 2.0**-p.digits)


@BOTH
def test_hodgkin_huxley_is_what_is_written_by_hand(p: Precision) -> None:
    v, h, m, n, dt = -65.0, 0.6, 0.05, 0.3, 0.02
    neuron = neun.Neuron("HH", integrator="ExpEuler", precision=p.name.lower(), v=v, h=h, m=m, n=n)
    found = neuron.run(12.0, dt, input=0.1, record=list("vhmn"))

    def solved(x: float, a: float, b: float) -> float:
        return x + (a + b * x) * math.expm1(b * dt) / b

    trace = []
    for _ in range(600):
        ah, bh, am, bm, an, bn = hodgkin_huxley_rates(v)
        gna, gk = 120 * m**3 * h, 36 * n**4
        v, h, m, n = (
            solved(v, 0.1 / AREA + gna * 50 - gk * 77 - 0.3 * 54.387, -(gna + gk + 0.3)),
            solved(h, ah, -(ah + bh)),
            solved(m, am, -(am + bm)),
            solved(n, an, -(an + bn)),
        )
        trace.append((v, h, m, n))
    got = np.array([found[name] for name in "vhmn"]).T
    assert np.max(got[:, 0]) > 30, "there is a spike in it"
    tolerance = 1e-10 if p is DOUBLE else 2e-3
    np.testing.assert_allclose(got, trace, rtol=tolerance, atol=tolerance)


@BOTH
def test_what_a_and_b_have_as_a_factor_goes_away(p: Precision) -> None:
    """And with it 0/0: where nothing decays nothing moves, and what decays at once has arrived."""
    relaxing = model("dx/dt = (a - x)/b\ndy/dt = -y/b\ndz/dt = b*(a - z)", variables="x y z")
    assert "copysign" not in str(lower_step(relaxing, EXP_EULER, p)), "nothing is divided by what may be 0"
    for b in (0.25, 7.0, math.inf):
        got = step(relaxing, p, x=0.5, y=0.5, z=0.5, a=2.0, b=b, dt=0.5)
        assert got["x"] == pytest.approx(2 - 1.5 * math.exp(-0.5 / b), abs=4 * 2.0**-p.digits)
        assert got["y"] == pytest.approx(0.5 * math.exp(-0.5 / b), abs=4 * 2.0**-p.digits)
    assert step(relaxing, p, x=0.5, y=0.5, z=0.5, a=2.0, b=0.0, dt=0.5) == {"x": 2.0, "y": 0.0, "z": 0.5}


# -- at the ends --


@BOTH
@pytest.mark.parametrize("name", ["HH", "TraubMiles"])
@pytest.mark.parametrize("h", [0.5, 5.0, 500.0])
def test_gates_bear_every_step(name: str, h: float, p: Precision) -> None:
    """A step of any length brings each gate towards its steady state and never beyond."""
    current = 0.5 if name == "HH" else 500.0
    neuron = neun.Neuron(name, integrator="ExpEuler", precision=p.name.lower())
    found = neuron.run(200 * h, h, input=current, record=list("vmhn"), spikes=False)
    for gate in "mhn":
        assert float(found[gate].min()) >= 0
        assert float(found[gate].max()) <= 1 + 2.0 ** (2 - p.digits)
    assert float(abs(found["v"]).max()) < 200


@BOTH
@pytest.mark.parametrize("b", [1e3, 1e6, 1e30, -1e3, -1e6, -1e30])
def test_at_rest_it_stays_at_rest(p: Precision, b: float) -> None:
    """Also where the exponential overflows: 0*inf is no number, and the flow is 0."""
    assert step(LINEAR, p, x=0.0, a=0.0, b=b, dt=1.0)["x"] == 0.0
    assert step(LINEAR, p, x=1.0, a=-p.nearest(b), b=b, dt=1.0)["x"] == 1.0


@BOTH
def test_what_decays_fast_arrives_and_what_grows_fast_is_huge(p: Precision) -> None:
    assert step(LINEAR, p, x=3.0, a=2e6, b=-1e6, dt=1e3)["x"] == pytest.approx(2.0, rel=2.0 ** (2 - p.digits))
    once = step(LINEAR, p, x=-3.0, a=0.0, b=1e6, dt=1e3)["x"]
    assert -math.inf < once < -(2.0 ** (p.bias - p.bias // 8 - 2))
    assert step(LINEAR, p, x=once, a=0.0, b=1e6, dt=1e3)["x"] == -math.inf
    assert math.isnan(step(LINEAR, p, x=math.nan, a=0.0, b=1.0, dt=1.0)["x"])
    assert math.isnan(step(LINEAR, p, x=1.0, a=0.0, b=math.nan, dt=1.0)["x"])


def test_growth_that_overflows_is_an_error() -> None:
    neuron = neun.Neuron(LINEAR, integrator="ExpEuler", x=1.0, a=0.0, b=1000.0)
    with pytest.raises(neun.NumericalError):
        neuron.run(10.0, 1.0)


# -- with everything else --


def test_a_membrane_that_is_held_does_not_move_and_the_rest_does() -> None:
    leaky = model(
        "dv/dt = -a*v + I\ndw/dt = b*(v - w)", variables="v w", parameters="a b t_ref",
        spike="v >= 1", reset="v = 0.25", refractory="t_ref",
    )  # fmt: skip
    neuron = neun.Neuron(leaky, integrator="ExpEuler", a=0.1, b=0.5, t_ref=1.0)
    found = neuron.run(10.0, 0.1, input=1.0, record=["v", "w"])
    first = int(np.argmax(found["v"].to_numpy() == 0.25))
    held = found["v"].to_numpy()[first : first + 10]
    assert (held == 0.25).all()
    w = found["w"].to_numpy()[first : first + 10]
    np.testing.assert_allclose(np.diff(w), (0.25 - w[:-1]) * -np.expm1(-0.05), rtol=1e-12)
    population = neun.Population(leaky, 3, integrator="ExpEuler", a=0.1, b=0.5, t_ref=1.0)
    together = population.run(10.0, 0.1, input=1.0)["v"].to_numpy()
    assert (together.reshape(-1, 3) == found["v"].to_numpy()[:, None]).all()


def test_a_synapse_is_solved_while_its_inputs_are_held() -> None:
    destexhe = neun.synapses["DSyn"]
    program = lower_synapse(destexhe, EXP_EULER, DOUBLE)
    assert [f.name for f in program.functions] == ["step", "observe"]
    assert all(split is not None for split in split_flows(resolve(destexhe)).values())


def test_a_system_is_stepped_as_the_model_that_it_is_of() -> None:
    compared: list[str] = []
    for method in filter(lambda method: takes(method, neun.models["HH"]), neun.integrators.values()):
        try:
            whole = lower_step(neun.models["HH"], method, DOUBLE)
        except ArgumentTypeError:  # it finds its own steps
            continue
        compared.append(method.short_name)
        assert lower_system_step(resolve(neun.models["HH"]), method, DOUBLE, label="HH") == whole
    assert {"RK4", "ExpEuler", "AB3", "RushLarsen2"} <= set(compared)
    assert lower_system_step(resolve(LINEAR), EXP_EULER, DOUBLE).name == "M ExpEuler"

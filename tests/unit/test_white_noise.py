"""White noise in equations: its names and unit, how flows are taken apart, and what each method refuses."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, ModelError, UnitError, UnknownNameError
from neun_py.io.declarations import method_from_dict, method_to_dict
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate, evaluate_program
from neun_py.lower.noise import split_noise
from neun_py.lower.pipeline import lower_flow, lower_step
from neun_py.lower.precision import DOUBLE
from neun_py.lower.resolve import resolve
from neun_py.methods.stochastic import StochasticMethod

METHODS = [m for m in neun.integrators.values() if isinstance(m, StochasticMethod)]


def model(equations: str, **fields: Any) -> neun.Model:
    """Declare the variables whose flows are given, and the parameters a and b if they are used."""
    names = re.findall(r"^(?:d)?(\w)(?:/dt|\[)", equations, re.M)
    return neun.Model(
        name="M", short_name="M", source="none", time_unit="1",
        variables={name: neun.Variable(0.5, "1", name) for name in names},
        parameters={name: neun.Parameter(1.5, "1", name) for name in "ab" if re.search(rf"\b{name}\b", equations)},
        equations=equations, **fields,
    )  # fmt: skip


def step_of(declared: neun.Model, method: str, **values: float) -> dict[str, float]:
    """Take one step in plain Python; what is not given is 0."""
    functions = {f.name: f for f in link(lower_step(declared, neun.integrators[method], DOUBLE)).functions}
    args = [values.get(name, 0.0) for name in functions["step"].args]
    return dict(zip(declared.variables, evaluate(functions["step"], args, functions, DOUBLE), strict=True))


def test_the_methods_are_there() -> None:
    assert [m.short_name for m in METHODS] == ["EulerMaruyama", "Milstein", "SRA1", "StochasticHeun"]
    assert not neun.integrators.RK4.takes_noise


# -- the language --


def test_noise_has_the_unit_of_one_over_the_root_of_time() -> None:
    quantities: dict[str, Any] = {
        "variables": {"v": neun.Variable(-65.0, "mV", "v")},
        "parameters": {"tau": neun.Parameter(10.0, "ms", "t"), "s": neun.Parameter(1.0, "mV/ms**0.5", "s")},
        "name": "M", "short_name": "M", "source": "none",
    }  # fmt: skip
    assert neun.Model(**quantities, equations="dv/dt = -v/tau + s*xi_v").unit_of("v") == "mV"
    with pytest.raises(UnitError, match="s\\*xi_v/tau in"):
        neun.Model(**quantities, equations="dv/dt = -v/tau + s*xi_v/tau")


def test_a_jump_reads_no_noise() -> None:
    with pytest.raises(ModelError, match="depends on the white noise xi_x"):
        model("dx/dt = -x*a + b*xi_x\ndy/dt = -y", spike="x > 1", reset="x = b*xi_x")


# -- taking flows apart --


def test_factors_are_found_through_intermediates() -> None:
    noisy = split_noise(resolve(model("s = a*x*xi\ndx/dt = (b - x + s)/2 - xi_2*a\ndy/dt = -y + s")))
    assert noisy.noises == ("xi", "xi_2")
    texts = {key: str(node) for key, node in noisy.factors.items()}
    assert texts == {("x", "xi"): "0.5*(a*x)", ("x", "xi_2"): "-a", ("y", "xi"): "a*x"}
    assert not noisy.system.outputs


@pytest.mark.parametrize(
    ("flow", "part"),
    [("-x + xi**2", "xi**2"), ("-x + a*exp(xi)", "exp(xi)"), ("xi*xi_2 - x", "xi*xi_2"), ("a/(x + xi)", "a/(x + xi)"),
     ("where(x > 0, xi, x)", "select(x > 0, xi, x)")],
)  # fmt: skip
@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
def test_noise_is_a_factor_of_a_term(flow: str, part: str, method: StochasticMethod) -> None:
    with pytest.raises(ModelError) as caught:
        lower_step(model(f"dx/dt = {flow}"), method, DOUBLE)
    assert "M has white noise (xi" in str(caught.value)
    assert f"within {part}, where it is no factor of a term" in str(caught.value)
    assert "write the flow as a + b*xi" in str(caught.value)


def test_what_remains_without_noise() -> None:
    program = link(lower_flow(model("dx/dt = -a*x + b*xi + y*xi_2\ndy/dt = xi - y"), DOUBLE))
    x, y, a, b = 0.5, 0.25, 3.0, 7.0
    assert evaluate_program(program, (x, y, 0.0, a, b)) == (-a * x, -y)


# -- what methods refuse --


def test_a_method_for_ordinary_equations_names_one_that_is_not() -> None:
    with pytest.raises(ModelError, match=r"M has white noise \(xi_2\) in y, and RK4 integrates only deterministic "
                                         "equations; use a stochastic integrator, such as EulerMaruyama"):  # fmt: skip
        lower_step(model("dx/dt = -a*x\ndy/dt = b*xi_2"), neun.integrators.RK4, DOUBLE)


def test_it_is_refused_before_the_first_step() -> None:
    noisy = model("dx/dt = b*xi - x")
    makers: list[Any] = [lambda: neun.Neuron(noisy), lambda: neun.Population(noisy, 2, integrator="DP54")]
    for make in makers:
        with pytest.raises(ModelError, match="use a stochastic integrator"):
            make()
    assert neun.Neuron(noisy, integrator="EulerMaruyama", at_rest=True)["x"] == 0


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
def test_a_map_has_no_white_noise(method: StochasticMethod) -> None:
    with pytest.raises(ModelError, match="a map has no time in which it could act; give noise as the input"):
        lower_step(model("x[n+1] = a*x + xi"), method, DOUBLE)


def test_only_additive_noise() -> None:
    lower_step(model("dx/dt = -a*x + exp(b)*xi + I*xi_2\ndy/dt = xi - y"), neun.integrators.SRA1, DOUBLE)
    why = r"M has b\*y before xi in dx/dt, which depends on y; SRA1 integrates only additive .*: use Milstein, Stoch"
    with pytest.raises(ModelError, match=why):
        lower_step(model("dx/dt = -a*x + b*y*xi\ndy/dt = xi - y"), neun.integrators.SRA1, DOUBLE)


@pytest.mark.parametrize(
    "equations",
    ["dx/dt = x*xi + a*y*xi\ndy/dt = y*xi", "dx/dt = a*x*xi\ndy/dt = b*y*xi_2", "dx/dt = a*x*xi + b*x*xi_2\ndy/dt = -y",
     "dx/dt = a*y*xi + b*xi_2\ndy/dt = -y"],
)  # fmt: skip
def test_noises_that_commute(equations: str) -> None:
    assert lower_step(model(equations), neun.integrators.Milstein, DOUBLE)


@pytest.mark.parametrize("equations", ["dx/dt = y*xi\ndy/dt = xi_2", "dx/dt = x*xi + a*xi_2\ndy/dt = -b*y"])
def test_noises_that_do_not_commute(equations: str) -> None:
    with pytest.raises(ModelError, match=r"noises, xi and xi_2, .* needs noises that commute: use EulerMaruyama or"):
        lower_step(model(equations), neun.integrators.Milstein, DOUBLE)


# -- the steps --


def test_a_step_of_each_method_is_its_formula() -> None:
    """dx = -a x + (b + x**2) dW by hand."""
    declared, (a, b, x, dt, dw) = model("dx/dt = -a*x + (b + x**2)*xi"), (1.5, 0.3, 0.7, 0.1, 0.2)
    factor, slope = b + x**2, 2 * x
    given = {"x": x, "a": a, "b": b, "dt": dt, "xi_dw__": dw}
    euler = x - a * x * dt + factor * dw
    assert step_of(declared, "EulerMaruyama", **given)["x"] == pytest.approx(euler, rel=1e-15)
    milstein = euler + factor * slope * (dw**2 - dt) / 2
    assert step_of(declared, "Milstein", **given)["x"] == pytest.approx(milstein, rel=1e-15)

    def drift(z: float) -> float:
        return -a * z - (b + z**2) * 2 * z / 2

    end = x + drift(x) * dt + factor * dw
    heun = x + (drift(x) + drift(end)) / 2 * dt + (factor + b + end**2) / 2 * dw
    assert step_of(declared, "StochasticHeun", **given)["x"] == pytest.approx(heun, rel=1e-15)
    additive, dz = model("dx/dt = -a*x**3 + b*xi"), 0.013
    middle = x - 0.75 * dt * a * x**3 + 1.5 * b * dz / dt
    sra = x - dt * a * (x**3 + 2 * middle**3) / 3 + b * dw
    assert step_of(additive, "SRA1", **given, xi_dz__=dz)["x"] == pytest.approx(sra, rel=1e-15)


def test_two_noises_in_a_step_of_milstein() -> None:
    declared, (x, dt, p, q) = model("dx/dt = a*x*xi + b*x*xi_2"), (0.7, 0.1, 0.2, -0.3)
    found = step_of(declared, "Milstein", x=x, a=1.5, b=0.5, dt=dt, xi_dw__=p, xi_2_dw__=q)["x"]
    both = 1.5 * 1.5 * x * (p**2 - dt) / 2 + 0.5 * 0.5 * x * (q**2 - dt) / 2 + 1.5 * 0.5 * x * p * q
    assert found == pytest.approx(x + 1.5 * x * p + 0.5 * x * q + both, rel=1e-15)


def test_a_membrane_that_is_held_has_no_noise() -> None:
    declared = model(
        "dx/dt = -a*x + (b + x)*xi\ndy/dt = -y + x*y*xi_2 + y*xi", spike="x > 9", reset="x = 0", refractory=1.0
    )
    names = ("x", "y", "a", "b", "xi_dw__", "xi_2_dw__")
    for method in ("EulerMaruyama", "StochasticHeun"):
        given = {name: random.Random(name).random() for name in names} | {"dt": 0.25}
        held, still = step_of(declared, method, **given, held__=1.0), step_of(declared, method, **given)
        assert held["x"] == given["x"] != still["x"]
        # The other variable moves as if the first were a number.
        alone = model(f"dy/dt = -y + {given['x']!r}*y*xi_2 + y*xi")
        assert held["y"] == step_of(alone, method, **given)["y"]


# -- options --


def test_options_give_a_copy() -> None:
    method = neun.integrators.Milstein(seed=3)
    assert isinstance(method, StochasticMethod)
    assert (method.seed, method.stream, neun.integrators.Milstein.options) == (3, 0, {"seed": 0, "stream": 0})
    assert method.options == {"seed": 3, "stream": 0}
    assert method(stream=5).options == {"seed": 3, "stream": 5}
    assert method.without_options == neun.integrators.Milstein
    assert lower_step(model("dx/dt = xi"), method, DOUBLE) is lower_step(
        model("dx/dt = xi"), neun.integrators.Milstein, DOUBLE
    )


def test_options_that_cannot_be_meant() -> None:
    with pytest.raises(UnknownNameError, match=r"no option of Milstein 'sed'.*seed"):
        neun.integrators.Milstein(sed=3)
    with pytest.raises(ArgumentTypeError, match=r"Milstein: seed is a whole number, not 0\.5"):
        neun.integrators.Milstein(seed=0.5)
    with pytest.raises(ArgumentError, match="stream is -1; give a whole number from 0 to"):
        neun.integrators.Milstein(stream=-1)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
def test_a_method_is_kept_with_its_options(method: StochasticMethod) -> None:
    assert method_from_dict(method_to_dict(method)) is method
    other = method(seed=2**64 - 1, stream=7)
    assert method_from_dict(method_to_dict(other)) == other

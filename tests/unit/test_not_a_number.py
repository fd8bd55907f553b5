"""What is not a number is not swallowed: by the functions that choose, by a refractory time, by noise, by a format."""

from __future__ import annotations

import math
from typing import Any

import pytest

from neun_py import Neuron, Parameter, Variable
from neun_py.errors import ArgumentError, ModelError
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.pipeline import lower_observation, lower_step, lower_synapse
from neun_py.lower.precision import DOUBLE
from neun_py.methods import integrators
from neun_py.spec.model import Model
from neun_py.spec.synapse import Output, Synapse


def model(equations: str, parameters: dict[str, Parameter] | None = None, **more: Any) -> Model:
    fields = {"name": "M", "short_name": "M", "source": "none", "time_unit": "1", **more}
    return Model(
        **{
            "variables": {"v": Variable(0.0, "1", "v")},
            "parameters": parameters or {},
            "equations": equations,
            **fields,
        }
    )


def value(expression: str, v: float, current: float) -> float:
    program = link(lower_observation(model(f"f = {expression}\ndv/dt = -v + f*I"), ("f",), DOUBLE))
    return float(evaluate(program.functions[-1], [v, current], {f.name: f for f in program.functions}, DOUBLE)[0])


@pytest.mark.parametrize(
    "text",
    [
        "min(v, I)", "min(I, v)", "max(v, I)", "max(I, v)", "min(v, 1)", "min(1, v)", "max(1, v)", "max(I, 1, v, 2)",
        "clip(v, I, 2)", "clip(I, v, 2)", "clip(I, -1, v)", "clip(v, -1, 1)", "sign(v)", "heaviside(v)",
    ],
)  # fmt: skip
def test_what_is_not_a_number_wins(text: str) -> None:
    assert math.isnan(value(text, math.nan, 0.5))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("min(v, I)", -3.0), ("max(v, I)", 0.5), ("clip(v, -1, 1)", -1.0), ("clip(I, v, 0)", 0.0), ("sign(v)", -1.0),
        ("sign(I)", 1.0), ("sign(v + 3)", 0.0), ("heaviside(v + 3)", 1.0), ("heaviside(v)", 0.0), ("min(2, 1)", 1.0),
        ("sign(-2)", -1.0), ("heaviside(-2)", 0.0), ("max(v, I, 4)", 4.0),
    ],
)  # fmt: skip
def test_numbers_are_chosen_as_ever(text: str, expected: float) -> None:
    assert value(text, -3.0, 0.5) == expected


def test_a_refractory_time_that_is_not_a_number_is_for_ever() -> None:
    declared = model(
        "dv/dt = 1 + 0*a", {"a": Parameter(-1.0, "1", "a")}, spike="v >= 1", reset="v = 0", refractory="sqrt(a)"
    )
    program = link(lower_step(declared, integrators["RK4"], DOUBLE))
    functions = {f.name: f for f in program.functions}
    steps = {a: evaluate(functions["refractory"], [a, 0.5], functions, DOUBLE)[0] for a in (-1.0, math.inf, 0.0, 4.0)}
    assert steps[-1.0] == steps[math.inf] > 2.0**39
    assert (steps[0.0], steps[4.0]) == (0.0, 4.0)


def test_white_noise_is_neither_stepped_nor_recorded() -> None:
    noisy = model("n = 0.1*xi\nf = n + v\ndv/dt = -v + I")
    assert lower_step(noisy, integrators["RK4"], DOUBLE)
    with pytest.raises(ModelError, match=r"M has white noise \(xi\) in f, and it has no value at a moment"):
        Neuron(noisy).run(1.0, 0.1, record="f")
    with pytest.raises(ModelError, match=r"M has white noise \(xi\) in v, and RK4 integrates only deterministic"):
        lower_step(model("dv/dt = -v + xi"), integrators["RK4"], DOUBLE)


def test_a_synapse_with_white_noise_is_not_stepped() -> None:
    noisy = Synapse(
        name="S", short_name="S", source="none", time_unit="1", equations="dr/dt = -g*r + xi\ni = g*r*post",
        variables={"r": Variable(0.0, "1", "r")}, parameters={"g": Parameter(1.0, "1", "g")}, inputs={"post": "1"},
        outputs={"i": Output("1", "i")}, weight="g",
    )  # fmt: skip
    with pytest.raises(ModelError, match=r"white noise \(xi\) in r"):
        lower_synapse(noisy, integrators["RK4"], DOUBLE)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"parameters": {"a": Parameter(1e39, "1", "a")}}, "a"),
        ({"variables": {"v": Variable(-1e39, "1", "v")}}, "v"),
        ({"variables": {"v": Variable("a*1e20*a*1e20", "1", "v")}}, "v"),
    ],
)
def test_numbers_beyond_single_precision_are_refused(changes: dict[str, Any], name: str) -> None:
    declared = model("dv/dt = -v/a + I", **{"parameters": {"a": Parameter(1.0, "1", "a")}, **changes})
    assert Neuron(declared)[name] == pytest.approx(Neuron(declared).state["v"] if name == "v" else 1e39)
    with pytest.raises(ArgumentError, match=rf"M's {name}"):
        Neuron(declared, precision="float")
    values: dict[str, Any] = {name: 1.0}
    assert Neuron(declared, precision="float", **values)[name] == 1.0

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from declarations import VALID, declare, refusal

from neun_py.errors import ArgumentTypeError, ModelError
from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse


def test_fields_of_the_right_type() -> None:
    variables = {**VALID["variables"], "w": Variable("tau/tau", "1", "gate", range=(0, 1))}
    assert declare(variables=variables, refractory=2, spike="v > vr").refractory == 2


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", 3, "a model's name is a text, not 3"),
        ("equations", None, "a model's equations is a text, not None"),
        ("spike", 1.0, "a model's spike is a text, not 1.0"),
        ("refractory", [], r"a model's refractory is a time or an expression, not \[\]"),
        ("refractory", float("nan"), "a model's refractory is a time"),
        ("refractory", True, "a model's refractory is a time"),
        ("variables", ["v"], "a model's variables map names to Variable"),
        ("parameters", {"tau": 3.0}, "parameters: 'tau' needs a neun_py.Parameter, got 3.0"),
        ("presets", {"p": {}}, "presets: 'p' needs a neun_py.Preset"),
        ("parameters", {3: Parameter(1.0, "1", "x")}, "parameters: 3 needs"),
    ],
)
def test_fields_of_the_wrong_type(field: str, value: object, message: str) -> None:
    with pytest.raises(ArgumentTypeError, match=message):
        declare(**{field: value})


@pytest.mark.parametrize(
    ("quantity", "message"),
    [
        (Variable(float("inf"), "1", "w"), "the initial value of w is a finite number or an expression, not inf"),
        (Variable(True, "1", "w"), "the initial value of w is a finite number"),
        (Variable(0.0, "", "w"), 'w needs a unit; write "1" if it has none'),
        (Variable(0.0, "1", " "), "w needs a description"),
        (Variable(0.0, "1", "w", (1.0, 0.0)), r"the range of w is (least, largest), not (1.0, 0.0)"),
        (Variable(0.0, "1", "w", ("0", 1)), "the range of w is (least, largest)"),  # type: ignore[arg-type]
    ],
)
def test_quantities(quantity: Any, message: str) -> None:
    assert message in str(refusal(variables={**VALID["variables"], "w": quantity}))


def test_defaults() -> None:
    error = refusal(parameters={**VALID["parameters"], "tau": Parameter(float("nan"), "ms", "t")})
    assert "the default of tau is a finite number, not nan" in str(error)


def test_numbers_of_numpy_become_floats() -> None:
    variables = {**VALID["variables"], "w": Variable(np.float32(0.5), "1", "w", (np.int64(0), np.float64(1)))}  # type: ignore[arg-type]
    parameters = {**VALID["parameters"], "tau": Parameter(np.int64(3), "ms", "t")}  # type: ignore[arg-type]
    preset = Preset("p", "s", {"tau": np.int64(2)}, {"w": np.float64(0.25)}, np.float64(1.5))  # type: ignore[dict-item]
    model = declare(variables=variables, parameters=parameters, presets={"p": preset}, refractory=np.float64(2.0))
    numbers = [
        model.variables["w"].initial, *(model.variables["w"].range or ()), model.parameters["tau"].default,
        *preset.parameters.values(), *preset.initial.values(), preset.input, model.refractory,
    ]  # fmt: skip
    assert numbers == [0.5, 0.0, 1.0, 3.0, 2.0, 0.25, 1.5, 2.0]
    assert {type(x) for x in numbers} == {float}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"parameters": {"tau": Parameter(10**400, "ms", "t")}}, "the default of tau is a finite number"),
        ({"variables": {"v": Variable(10**400, "mV", "v")}}, "the initial value of v is a finite number"),
        ({"variables": {"v": Variable(0.0, "mV", "v", (0, 10**400))}}, "the range of v is (least, largest)"),
        ({"presets": {"p": Preset("p", "s", {"tau": 10**400})}}, "the preset 'p' sets tau to 1000"),
        ({"presets": {"p": Preset("p", "s", input=10**400)}}, "the preset 'p' has the input 1000"),
    ],
)
def test_numbers_that_no_float_can_hold(changes: dict[str, Any], message: str) -> None:
    assert message in str(refusal(**changes))


SYNAPSE: dict[str, Any] = {
    "name": "gap", "short_name": "Gap", "source": "none", "variables": {}, "equations": "i1 = g*(post - pre)",
    "parameters": {"g": Parameter(1.0, "1", "conductance")}, "inputs": {"pre": "1", "post": "1"},
    "outputs": {"i1": Output("1", "current")}, "weight": "g",
}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", 3, "a synapse's name is a text, not 3"),
        ("time_unit", None, "a synapse's time_unit is a text, not None"),
        ("outputs", {"i1": "uA"}, "outputs: 'i1' needs a neun_py.Output, got 'uA'"),
        ("inputs", {"pre": 1}, "inputs: 'pre' needs a unit as text, got 1"),
        ("inputs", ["pre"], "a synapse's inputs map names to unit as text"),
        ("parameters", {"g": 1.0}, "parameters: 'g' needs a neun_py.Parameter"),
        ("on_pre", 1.0, "a synapse's on_pre is a text, not 1.0"),
        ("weight", None, "a synapse's weight is a name, not None"),
        ("weighs", (1,), r"a synapse's weighs is a tuple of names, not \(1,\)"),
        ("outputs", {"i1": Output("1", "i", into=1)}, "the output 'i1': into is a text"),  # type: ignore[arg-type]
        ("pulses", {"C": Pulse("T", 1.0, "mM")}, "the pulse 'C' needs names of parameters"),  # type: ignore[arg-type]
        ("pulses", {"C": "T"}, "pulses: 'C' needs a neun_py.Pulse, got 'T'"),
    ],
)
def test_fields_of_a_synapse_of_the_wrong_type(field: str, value: object, message: str) -> None:
    assert Synapse(**SYNAPSE).outputs["i1"].unit == "1"
    with pytest.raises(ArgumentTypeError, match=message):
        Synapse(**{**SYNAPSE, field: value})


def test_an_output_without_a_unit() -> None:
    with pytest.raises(ModelError, match="i1 needs a unit"):
        Synapse(**{**SYNAPSE, "outputs": {"i1": Output("", "current")}})

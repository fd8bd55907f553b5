from __future__ import annotations

from typing import Any

import pytest
from declarations import VALID, declare, refusal

from neun_py.errors import ArgumentTypeError
from neun_py.spec.model import Parameter, Variable


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

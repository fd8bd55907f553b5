from __future__ import annotations

from typing import Any

import pytest
from declarations import VALID, declare, refusal

from neun_py.spec.model import Parameter, Preset, Variable


def preset(**changes: Any) -> dict[str, Preset]:
    return {"p": Preset(**{"description": "d", "source": "s", **changes})}


def test_values_that_are_right() -> None:
    model = declare(presets=preset(parameters={"tau": 3.0}, initial={"w": 0.1}, input=2.0), membrane="w")
    assert model.membrane_variable == "w"


def test_values_outside_their_range() -> None:
    error = refusal(variables={**VALID["variables"], "w": Variable(2.0, "1", "w", (0.0, 1.0))})
    assert str(error) == "w = 2.0 lies outside its range (0.0, 1.0)"
    error = refusal(parameters={**VALID["parameters"], "tau": Parameter(-1.0, "ms", "t", (0.0, 9.0))})
    assert str(error) == "tau = -1.0 lies outside its range (0.0, 9.0)"


def test_a_membrane_that_is_no_variable() -> None:
    assert "the membrane 'vv' is not a variable; did you mean 'v'?" in str(refusal(membrane="vv"))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"parameters": {"tua": 1.0}}, "the preset 'p' names no parameter 'tua'; did you mean 'tau'?"),
        ({"initial": {"q": 1.0}}, "the preset 'p' names no variable 'q'; there are 'v', 'w'"),
        ({"parameters": {"tau": float("nan")}}, "the preset 'p' sets tau to nan"),
        ({"source": " "}, "the preset 'p' needs a description and a source"),
        ({"description": ""}, "the preset 'p' needs a description and a source"),
    ],
)
def test_presets(changes: dict[str, Any], message: str) -> None:
    assert message in str(refusal(presets=preset(**changes)))


def test_a_preset_gives_no_input_that_nothing_reads() -> None:
    presets = {"p": Preset("p", "none", input=1.0)}
    assert declare(presets=presets).reads_input
    error = refusal(presets=presets, equations="dv/dt = (vr - v)/tau\ndw/dt = (1 - w)/tau")
    assert str(error) == "the preset 'p' has an input, and the equations read none; leave it out"

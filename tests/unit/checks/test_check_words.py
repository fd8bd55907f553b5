from __future__ import annotations

import pytest
from declarations import declare

from neun_py import ModelError
from neun_py.spec.model import Preset


def preset(**fields: object) -> dict[str, Preset]:
    return {"here": Preset("what it does", "who", **fields)}  # type: ignore[arg-type]


def test_words_that_are_known() -> None:
    model = declare(
        category="oscillator",
        presets=preset(behaviour=["bursting", "chaos"], input="step(14, start=15) + -2", duration=100),
    )
    assert model.behaviours == ("bursting", "chaos")
    assert declare(presets=preset(behaviour="rest")).presets["here"].behaviour == ("rest",)


def test_an_unknown_category_is_refused() -> None:
    with pytest.raises(ModelError, match=r"category is one of neuron, .* not 'neurone'"):
        declare(category="neurone")


def test_an_unknown_name_to_be_shown_is_refused_with_the_closest() -> None:
    assert declare(shown=["w", "drive"]).shown == ("w", "drive")
    with pytest.raises(ModelError, match=r"shown names 'drivee', .* did you mean 'drive'"):
        declare(shown=("drivee",))


def test_an_unknown_behaviour_is_refused_with_the_closest() -> None:
    with pytest.raises(ModelError, match="preset 'here' shows an unknown behaviour 'burstin'; did you mean 'bursting'"):
        declare(presets=preset(behaviour="burstin"))


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("step(1", "cannot be read"),
        ("step(1) - 2", "a number is needed"),
        ("step(x)", "'x' where a number is needed"),
        ("step(*[1])", "where a number is needed"),
        ("step(**{})", "where a number is needed"),
        ("__import__('os').getcwd()", "where a number is needed"),
        ("True", "'True' where a number is needed"),
        ("", "cannot be read"),
    ],
)
def test_an_input_that_is_no_stimulus_is_refused(text: str, cause: str) -> None:
    with pytest.raises(ModelError, match="preset 'here'") as caught:
        declare(presets=preset(input=text))
    assert cause in str(caught.value)


@pytest.mark.parametrize("duration", [0.0, -1.0, float("inf"), "long"])
def test_a_duration_that_is_none_is_refused(duration: object) -> None:
    with pytest.raises(ModelError, match="preset 'here' has the duration"):
        declare(presets=preset(duration=duration))


def test_a_preset_outside_a_range_is_refused() -> None:
    model = declare()
    name = next(iter(model.parameters))
    parameter = model.parameters[name]
    limited = type(parameter)(parameter.default, parameter.unit, "limited", (parameter.default - 1, parameter.default))
    with pytest.raises(ModelError, match="outside its range"):
        declare(
            parameters={**model.parameters, name: limited},
            presets=preset(parameters={name: parameter.default + 1}),
        )

"""Every model and integrator says what it is, where it comes from, and what its quantities are."""

from __future__ import annotations

import re

import pytest

import neun_py as neun
from neun_py import Model
from neun_py.methods import Method
from neun_py.spec.units import parse_unit

MODELS = pytest.mark.parametrize("model", neun.models.values(), ids=list(neun.models))
REFERENCE = re.compile(r"\(?(1[789]|20)\d\d\)?")


@MODELS
def test_a_model_names_its_source_and_is_described(model: Model) -> None:
    assert model.name.strip() and model.description.strip()
    assert len(model.description) < 400
    assert REFERENCE.search(model.source) or "none" in model.source.lower(), "a source has a year"
    assert model.description[0].isupper() and model.description.rstrip().endswith(".")


@MODELS
def test_every_quantity_has_a_unit_and_a_description(model: Model) -> None:
    for name in (*model.variables, *model.parameters):
        parse_unit(model.unit_of(name))
        assert model.description_of(name).strip(), name
    for name in model.intermediates:
        unit = model.unit_of(name)
        if unit:
            parse_unit(unit)
        assert model.description_of(name).strip(), name
    parse_unit(model.time_unit)
    parse_unit(model.input_unit)


FREE = {("AdEx", "a"), ("Iz2007", "b"), ("Iz2007LT", "b"), ("Iz2007LT", "b_low"), ("GLIF", "a_v")}
"""What has the unit of what is never negative, and may be: couplings that papers give either sign."""


@MODELS
def test_what_cannot_be_negative_has_a_range(model: Model) -> None:
    """Conductances, capacitances and times; and gates stay between closed and open."""
    for name, parameter in model.parameters.items():
        unit = parse_unit(parameter.unit)
        kinds = [parse_unit(text).dimension for text in ("mS", "mS/cm2", "uF", "uF/cm2", "ms")]
        if unit.dimension in kinds and (model.short_name, name) not in FREE:
            assert parameter.range is not None and parameter.range[0] >= 0, name
    for name, variable in model.variables.items():
        if "gate" in variable.description:
            assert variable.range is not None and variable.range[0] == 0 and variable.range[1] >= 1, name
    ranges = [v.range for v in model.variables.values()] + [p.range for p in model.parameters.values()]
    assert any(limits is not None for limits in ranges) or model.category == "source"


@MODELS
def test_presets_say_what_they_give_and_who_found_it(model: Model) -> None:
    assert model.presets, "a model has at least one regime of the literature"
    for key, preset in model.presets.items():
        assert preset.description.strip() and preset.source.strip(), key
        assert preset.behaviour and preset.duration, key


@MODELS
def test_the_summary_and_the_classes_are_documented(model: Model) -> None:
    text = " ".join(str(model).split())  # long lines are broken
    for word in (model.name, model.source, *model.variables, *model.parameters):
        assert word in text
    for precision in ("Float", "Double"):
        for method in neun.integrators:
            doc = getattr(neun, f"{model.short_name}{precision}{method}").__doc__
            assert model.name in doc and neun.integrators[method].name in doc
        assert model.name in getattr(neun, f"{model.short_name}{precision}ConstructorArgs").__doc__


@MODELS
def test_the_declaration_is_data(model: Model) -> None:
    assert Model(**model.fields()) == model
    info = neun.get_model_info(model.short_name)
    assert info["class_name"] == model.name and info["description"] == model.description
    assert [v["name"] for v in info["variables"]] == list(model.variables)
    assert [(p["name"], p["unit"], p["default"]) for p in info["parameters"]] == [
        (n, p.unit, p.default) for n, p in model.parameters.items()
    ]


@pytest.mark.parametrize("method", neun.integrators.values(), ids=list(neun.integrators))
def test_an_integrator_names_its_source_and_is_described(method: Method) -> None:
    assert method.name.strip() and method.description.strip()
    assert REFERENCE.search(method.source)

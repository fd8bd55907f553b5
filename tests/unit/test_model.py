"""A model is data: it does not change, equals its twin and says what it is; the library's pass every check."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from neun_py.errors import ArgumentTypeError, ModelError
from neun_py.library.registered import models, synapses
from neun_py.spec.checks import check_types, checks
from neun_py.spec.checks.unit_agreement import _units, unit_of_intermediate
from neun_py.spec.model import Model, Parameter, Preset, Variable, _from_fields
from neun_py.spec.units import parse_unit

DECLARATION: dict[str, Any] = {
    "name": "Relaxing",
    "short_name": "R",
    "source": "none: a test",
    "variables": {"v": Variable(0.0, "mV", "potential"), "w": Variable("v/scale", "1", "gate")},
    "parameters": {"tau": Parameter(10.0, "ms", "time constant"), "scale": Parameter(2.0, "mV", "scale")},
    "equations": """
        pull = -v/tau
        dv/dt = pull + I
        dw/dt = (v/scale - w)/tau
    """,
    "spike": "v > scale",
    "reset": "v = 0",
    "refractory": "tau/10",
    "input_unit": "mV/ms",
    "presets": {"fast": Preset("relaxes fast", "none: a test", {"tau": 1.0}, {"w": 0.5}, 3.0)},
}
EVERY_MODEL = pytest.mark.parametrize("short_name", list(models))


def relaxing(**changes: Any) -> Model:
    return Model(**{**DECLARATION, **changes})


def test_a_model_does_not_change() -> None:
    model = relaxing()
    with pytest.raises(FrozenInstanceError):
        model.name = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        model.variables["v"].initial = 3.0  # type: ignore[misc]
    mappings: list[Any] = [model.variables, model.parameters, model.presets]
    for mapping in mappings:
        with pytest.raises(TypeError):
            mapping["new"] = 1
        with pytest.raises((TypeError, AttributeError)):
            del mapping["v"]
        with pytest.raises(AttributeError):
            mapping.clear()


def test_what_it_was_made_from_may_change() -> None:
    variables, parameters = dict(DECLARATION["variables"]), dict(DECLARATION["parameters"])
    model = relaxing(variables=variables, parameters=parameters)
    variables.clear()
    parameters["tau"] = Parameter(99.0, "ms", "t")
    assert list(model.variables) == ["v", "w"]
    assert model.parameters["tau"].default == 10.0


def test_equality_and_hash() -> None:
    model, twin = relaxing(), relaxing()
    assert model == twin
    assert hash(model) == hash(twin)
    assert model != relaxing(name="Other")
    assert model != relaxing(parameters={**DECLARATION["parameters"], "tau": Parameter(11.0, "ms", "time constant")})
    assert model != "R"
    assert {model: 1}[twin] == 1
    assert Model(**model.fields()) == model
    assert _from_fields(model.fields()) == model
    with pytest.raises(ArgumentTypeError, match="rebuilt from the dict of its fields"):
        _from_fields([])  # type: ignore[arg-type]


@pytest.mark.parametrize("twin_of", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m)), replace])
def test_twins(twin_of: Any) -> None:
    model = relaxing()
    twin = twin_of(model)
    assert twin == model
    assert twin.parsed.statements[1].value is model.parsed.statements[1].value
    assert twin.membrane_variable == "v"
    with pytest.raises(TypeError):
        twin.variables["new"] = 1


def test_the_layout_of_the_text_is_free() -> None:
    text = "pull = -v/tau\ndv/dt = pull + I\ndw/dt = (v/scale - w)/tau"
    assert relaxing(equations=text) == relaxing()


def test_what_it_says_of_its_names() -> None:
    model = relaxing()
    assert model.intermediates == ("pull",)
    assert not model.is_map
    assert [model.unit_of(n) for n in ("v", "tau", "I", "pull")] == ["mV", "ms", "mV/ms", "mV/ms"]
    assert [model.description_of(n) for n in ("v", "tau", "I", "pull")] == [
        "potential", "time constant", "input", "(-v)/tau",
    ]  # fmt: skip
    with pytest.raises(KeyError):
        model.description_of("nothing")


def test_the_unit_of_an_intermediate_that_is_demanded_by_its_use() -> None:
    equations = "rate = 0.1*exp(-w)\npull = -v/tau\ndv/dt = pull + I\ndw/dt = rate*(v/scale - w)"
    assert relaxing(equations=equations).unit_of("rate") == "1/ms"


@pytest.mark.parametrize("changes", [{"parameters": {"ta": 1.0}}, {"initial": {"tau": 1.0}}, {"source": ""}])
def test_presets_are_validated(changes: dict[str, Any]) -> None:
    preset = replace(DECLARATION["presets"]["fast"], **changes)
    with pytest.raises(ModelError, match="the preset 'fast'"):
        relaxing(presets={"fast": preset})


def test_the_summary() -> None:
    text = str(relaxing(description="Goes to rest. " * 10))
    lines = text.split("\n")
    assert lines[0] == "Relaxing (R)"
    for row in (
        "    v  0        mV  potential",
        "    w  v/scale  1   gate",
        "    tau    10  ms  time constant",
        "Equations (time in ms, input I in mV/ms)",
        "    dv/dt = pull + I",
        "    spike: v > scale",
        "    reset: v = 0",
        "    refractory: tau/10",
        "    fast  relaxes fast",
        "    none: a test",
    ):
        assert row in lines, text
    assert max(map(len, lines)) <= 110
    assert repr(relaxing()) == "<Model R: Relaxing>"


@EVERY_MODEL
def test_every_check_passes_on_every_model_of_the_library(short_name: str) -> None:
    """The costly ones too, which are left out when the package reads its own declarations."""
    model = models[short_name]
    check_types(model)
    for module in checks():
        module.check(model)
    assert Model(**model.fields()) == model


@pytest.mark.parametrize("short_name", list(synapses))
def test_every_check_passes_on_every_synapse_of_the_library(short_name: str) -> None:
    for module in checks():
        module.check(synapses[short_name])


@EVERY_MODEL
def test_every_model_tells_where_it_comes_from(short_name: str) -> None:
    model = models[short_name]
    without_doi = ("no publication", "none: a definition", "Press", "Lapicque (1907)", "PMID ", "NeuroReport 5:221")
    assert "doi:10." in model.source or any(part in model.source for part in without_doi)
    assert len(model.description) > 30
    assert model.presets
    for name, preset in model.presets.items():
        assert preset.source.strip(), name
        assert preset.description.strip(), name
    quantities: list[Variable | Parameter] = [*model.variables.values(), *model.parameters.values()]
    for quantity in quantities:
        assert quantity.description.strip()
        parse_unit(quantity.unit)


@EVERY_MODEL
def test_the_summary_of_every_model(short_name: str) -> None:
    model = models[short_name]
    text = str(model)
    quantities: dict[str, Variable | Parameter] = {**model.variables, **model.parameters}
    for name, quantity in quantities.items():
        rows = [line.split() for line in text.split("\n") if line.split()[:1] == [name]]
        assert any(quantity.unit in row for row in rows), (name, text)
    assert f"time in {model.time_unit}, input I in {model.input_unit}" in text
    assert all(preset in text for preset in model.presets)


@EVERY_MODEL
def test_every_intermediate_of_the_library_has_a_unit(short_name: str) -> None:
    model = models[short_name]
    units = {name: model.unit_of(name) for name in model.intermediates}
    for unit in filter(None, units.values()):
        parse_unit(unit)
    currents = [name for name in units if name.startswith("i_")]
    assert all(units[name] for name in currents)  # rates of which only a quotient is used have any unit; these have one


def test_units_of_the_intermediates_of_hodgkin_and_huxley() -> None:
    hh = models["HH"]
    rates = [f"{kind}_{gate}" for gate in "mhn" for kind in ("alpha", "beta")]
    assert {hh.unit_of(name) for name in rates} == {"1/ms"}
    assert {hh.unit_of(name) for name in ("i_na", "i_k", "i_l")} == {"uA"}


def test_a_preset_does_not_change() -> None:
    given = {"tau": 1.0}
    preset = Preset("fast", "none", given, {"w": 0.5}, 3.0)
    given["tau"] = 2.0
    assert preset.parameters["tau"] == 1.0
    mappings: list[Any] = [preset.parameters, preset.initial]
    for mapping in mappings:
        with pytest.raises(TypeError):
            mapping["tau"] = 3.0
    for twin in (copy.copy(preset), copy.deepcopy(preset), pickle.loads(pickle.dumps(preset)), replace(preset)):
        assert twin == preset
        assert dict(twin.parameters) == {"tau": 1.0}


def test_whether_the_input_is_read() -> None:
    assert relaxing().reads_input
    assert not relaxing(equations="dv/dt = -v/tau\ndw/dt = (v/scale - w)/tau", presets={}).reads_input


def test_the_units_of_a_model_are_found_once() -> None:
    model = relaxing(name="asked twice")
    before = unit_of_intermediate.cache_info().hits, _units.cache_info().misses
    assert [model.unit_of("pull") for _ in range(3)] == ["mV/ms"] * 3
    assert unit_of_intermediate.cache_info().hits >= before[0] + 2
    assert _units.cache_info().misses == before[1]

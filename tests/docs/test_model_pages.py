"""Every model has a page, a picture of every preset with the code that draws it, and a cost on the card."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import neun_py as neun
from neun_py import Model
from neun_py.library.costs import costs, where

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "src/neun_py/library/neurons"
MODELS = pytest.mark.parametrize("model", neun.models.values(), ids=list(neun.models))


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        import model_pages
    finally:
        sys.path.pop(0)
    return model_pages


@MODELS
def test_a_page_says_all(model: Model, pages: ModuleType) -> None:
    page = pages.page(model)
    assert page.startswith(f"# {model.name}\n")
    for name in (*model.variables, *model.parameters):
        assert f"| `{name}` |" in page
    for name, preset in model.presets.items():
        assert f"\n## {name[0].upper()}{name[1:]}\n" in page
        assert f"({pages.picture_name(model, name)})" in page
        assert preset.description[1:] in page
        assert pages.code(model, name) in page
    assert page.count("<svg") >= len(model.parsed.statements)
    assert "neuron-steps in a second" in page


@pytest.mark.parametrize("synapse", neun.synapses.values(), ids=list(neun.synapses))
def test_a_synapses_page_says_all(synapse: neun.Synapse, pages: ModuleType) -> None:
    page = pages.page(synapse)
    for name in (*synapse.variables, *synapse.parameters, *synapse.outputs, *synapse.presets):
        assert f"| `{name}` |" in page or f"| {name} |" in page
    assert f"Connections differ in the weight `{synapse.weight}`" in page
    assert ("When a presynaptic spike arrives" in page) == bool(synapse.on_pre)
    assert all(f"`{name}` is `{pulse.value}` for `{pulse.duration}`" in page for name, pulse in synapse.pulses.items())
    assert page.count("<svg") >= sum(1 for _ in synapse.parsed)


@MODELS
def test_a_cost_was_measured(model: Model) -> None:
    cost = costs()[model.short_name]
    assert 0 < cost.population_float < 3 * cost.population_double
    assert cost.neuron > 0
    assert "core" in where()


def test_no_two_pictures_have_one_name(pages: ModuleType) -> None:
    names = [pages.picture_name(m, preset) for m in neun.models.values() for preset in m.presets]
    assert len({name.lower() for name in names}) == len(names) > 250


@pytest.mark.parametrize(
    ("name", "preset"), [("HH", "repetitive firing"), ("Iz", "chattering"), ("Rulkov", "bursting"), ("MAT", None)]
)
def test_the_code_of_a_picture_draws_it(
    name: str, preset: str | None, pages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = neun.models[name]
    preset = next(iter(model.presets)) if preset is None else preset
    drawn: list[Any] = []
    traces = neun.plotting.traces

    def kept(ds: Any, *args: Any, **options: Any) -> Any:
        drawn.append((ds, options.get("spikes", True)))
        return traces(ds, *args, **options)

    monkeypatch.setattr(neun.plotting, "traces", kept)
    assert pages.picture(model, preset).startswith(b"\x89PNG")
    exec(compile(ast.parse(pages.code(model, preset)), "a picture", "exec"), {})
    (shown, ticks), (told, as_told) = drawn
    assert shown.identical(told)
    assert ticks == as_told


def test_the_card_has_every_model(pages: ModuleType) -> None:
    card = pages.card()
    for model in neun.models.values():
        row = re.search(rf"^\| \[{re.escape(model.name)}\]\({model.short_name}\.md\) .*$", card, re.MULTILINE)
        assert row is not None, model.name
        assert all(word in row[0] for word in model.behaviours)
    for synapse in neun.synapses:
        assert f"]({synapse}.md)" in card


@pytest.mark.parametrize("file", sorted(LIBRARY.glob("*.py")), ids=lambda file: file.name)
def test_a_declaration_is_short(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 120

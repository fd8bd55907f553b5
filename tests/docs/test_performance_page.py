"""The page on speed is drawn from what was measured, and leaves out nothing that is not met."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from neun_py.studies.benchmarking.figure import shown

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/performance.md"
MEASURED = ROOT / "benchmarks/results/populations.json"


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(MEASURED.read_text(encoding="utf-8"))
    return told


@pytest.fixture(scope="module")
def hooks() -> ModuleType:
    pytest.importorskip("mkdocs")
    specification = importlib.util.spec_from_file_location("hooks", ROOT / "docs/hooks.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_page_shows_what_was_measured(hooks: ModuleType, found: dict[str, Any]) -> None:
    page = hooks.on_page_markdown(PAGE.read_text(encoding="utf-8"), page=None, config=None, files=None)
    assert "<!-- speed -->" not in page and "<!-- profile -->" not in page
    assert found["machine"]["processor"] in page
    assert found["date"][:10] in page
    for figure in found["figures"]:
        value, _, reach, met = shown(figure)
        row = next(line for line in page.splitlines() if line.startswith(f"| {figure['title']} | **{value}**"))
        assert reach.replace(" ", "&nbsp;") in row
        assert (f"{figure['title']}** is" in page) == (met == "no")
    for profile in found["roofline"]:
        assert f"**{profile['bounds']['arithmetic']:.2f} ns**" in page
        assert f"**{profile['share']:.0%}**" in page


def test_each_gap_is_explained(found: dict[str, Any]) -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert [gap["name"] for gap in found["gaps"]] == [f["name"] for f in found["figures"] if f["met"] is False]
    unexplained = [gap["name"] for gap in found["gaps"] if not gap["text"]]
    assert [name for name in unexplained if f"<!-- gap: {name} -->" not in text] == []


def test_another_measurement_gives_another_page(
    hooks: ModuleType, found: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = json.loads(json.dumps(found))
    other["machine"]["processor"] = "An abacus"
    figure = other["figures"][0]
    figure["value"], figure["met"], figure["stretched"] = 0.125, False, False
    other["gaps"] = [{"name": figure["name"], "text": "It is an abacus."}]
    monkeypatch.setattr(hooks, "measured", lambda name: other)
    page = hooks.speed_tables()
    assert "An abacus" in page
    assert "**0.125**" in page
    assert f"**{figure['group']}: {figure['title']}** is 0.125, not {figure['reach']:g}. It is an abacus." in page

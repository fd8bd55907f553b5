"""Every integrator stands in the guide's table, with its order and its source."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import neun_py as neun

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def hooks() -> ModuleType:
    pytest.importorskip("mkdocs")
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        return import_module("hooks")
    finally:
        sys.path.pop(0)


def test_every_integrator_is_in_the_table(hooks: ModuleType) -> None:
    page = hooks.on_page_markdown(
        (ROOT / "docs/integrators.md").read_text(encoding="utf-8"), page=None, config=None, files=None
    )
    for name, method in neun.integrators.items():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{name}` | {method.name} |")]
        assert method.description in row
    assert "| `RK6` | Runge-Kutta 6 | 6 |" in page
    assert "https://doi.org/10.1017/S1446788700023387" in page

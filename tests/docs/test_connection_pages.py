"""Every connection rule stands in the guide's table and in the reference."""

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


def test_every_rule_is_in_the_table(hooks: ModuleType) -> None:
    written = hooks.rule_table()
    assert all(f"| `{kind.usage}` |" in written for kind in neun.connect.values())
    assert "doi.org/10.1038/30918" in written


def test_every_rule_is_in_the_reference(hooks: ModuleType) -> None:
    pages = hooks.rule_pages()
    for name, kind in neun.connect.items():
        assert f"## `{name}`\n" in pages
        assert f"::: {kind.made_by.__module__}.{kind.made_by.__qualname__}\n" in pages

"""Everything that the documentation shows is run: Python, command lines, and the output that stands after them."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from shown import blocks, same

import neun_py
from neun_py.cli import main

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("path", [p for p in PAGES if blocks(p)], ids=lambda p: p.name)
def test_what_a_page_shows_runs(path: Path, tmp_path: Path) -> None:
    """In a process of its own, since pages register models."""
    command = [sys.executable, "-W", "error", str(Path(__file__).with_name("shown.py")), str(path)]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "MPLBACKEND": "agg"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_readme_shows_its_two_commands() -> None:
    lines = [line for b in blocks(ROOT / "README.md") if b.language == "sh" for line in b.text.splitlines()]
    assert [line for line in lines if "venv" in line] == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/neun compare HH HR --plot comparison.png",
        'python3 -m venv .venv && .venv/bin/pip install -e ".[test]" && .venv/bin/python -m pytest -n 2',
    ]


def test_the_readmes_main_command_draws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["compare", "HH", "HR", "--plot", "comparison.png"]) == 0
    assert (tmp_path / "comparison.png").stat().st_size > 20_000


def test_the_readmes_picture_is_small() -> None:
    assert 10_000 < (ROOT / "docs/images/comparison.png").stat().st_size < 120_000


MODULES = sorted(m.name for m in pkgutil.walk_packages(neun_py.__path__, "neun_py.") if not m.name.endswith("__main__"))


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    module = importlib.import_module(name)
    finder = doctest.DocTestFinder(exclude_empty=True)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE, verbose=False)
    for test in finder.find(module, name):
        report = StringIO()
        runner.run(test, out=report.write)
        assert not runner.failures, report.getvalue()


def test_dots_stand_for_any_lines() -> None:
    assert same("a\n...\nc [0]", "a\nb\nb\nc [0]\n")
    assert not same("a\n...\nc [0]", "a\nb\nc 0\n")

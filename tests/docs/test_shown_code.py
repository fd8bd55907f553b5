"""Everything that the documentation shows is run: Python, command lines, and the output that stands after them."""

from __future__ import annotations

import doctest
import fnmatch
import importlib
import os
import pkgutil
import re
import shlex
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import matplotlib as mpl
import pytest

import neun_py
from neun_py.cli import main

mpl.use("agg")

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^( *)```(\w+)[^\n]*\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass
class Block:
    """A fenced block."""

    language: str
    text: str
    line: int


def blocks(path: Path) -> list[Block]:
    text = path.read_text(encoding="utf-8")
    found = []
    for match in FENCE.finditer(text):
        indent = match[1]
        body = "".join(line.removeprefix(indent) for line in match[3].splitlines(keepends=True))
        found.append(Block(match[2], body, text.count("\n", 0, match.start()) + 2))
    return found


def same(expected: str, printed: str) -> bool:
    """Compare output; a line ``...`` stands for any lines."""
    pattern = "".join("[[]" if c == "[" else c for c in expected.strip()).replace("?", "[?]").replace("*", "[*]")
    pattern = re.sub(r"^\.\.\.$", "*", pattern, flags=re.MULTILINE)
    return fnmatch.fnmatchcase(printed.strip(), pattern)


def run_page(path: Path) -> None:
    names: dict[str, object] = {"__name__": "__page__"}
    printed = ""
    for block in blocks(path):
        if block.language == "python":
            output = StringIO()
            code = "\n" * (block.line - 1) + block.text
            with redirect_stdout(output):
                exec(compile(code, str(path), "exec"), names)
            printed = output.getvalue()
        elif block.language == "text":
            assert same(block.text, printed), f"{path.name}, line {block.line}: printed\n{printed}"
        elif block.language in ("sh", "console"):
            for line in block.text.splitlines():
                words = shlex.split(line.removeprefix("$ "), comments=True)
                if words[:1] == ["neun"]:
                    assert main(words[1:]) == 0, f"{path.name}: {line}"


@pytest.mark.parametrize("path", [p for p in PAGES if blocks(p)], ids=lambda p: p.name)
def test_what_a_page_shows_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    import matplotlib.pyplot as plt

    try:
        run_page(path)
    finally:
        plt.close("all")


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
    assert os.getcwd() == str(tmp_path)

"""The page of small circuits shows the examples as they are, and their pictures."""

from __future__ import annotations

import io
import re
import sys
import tokenize
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/circuits.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"<!-- example (\w+) -->", PAGE)
NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


@pytest.fixture(scope="module")
def hooks() -> ModuleType:
    pytest.importorskip("mkdocs")
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        return import_module("hooks")
    finally:
        sys.path.remove(str(ROOT / "docs"))


def lines_of_code(text: str) -> int:
    """Count the lines that hold anything but comments and docstrings."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in NO_CODE and not token.line.lstrip().startswith('"""') and '"""' not in token.string:
            lines |= set(range(token.start[0], token.end[0] + 1))
    return len(lines)


def test_five_circuits_are_shown_with_their_pictures(hooks: ModuleType) -> None:
    written = hooks.on_page_markdown(PAGE, page=None, config=None, files=None)
    assert len(SHOWN) == 5
    for name in SHOWN:
        assert (ROOT / "examples" / f"{name}.py").read_text(encoding="utf-8") in written
        assert f"(images/{name}.png)" in written
        assert 10_000 < (ROOT / "docs/images" / f"{name}.png").stat().st_size < 250_000


@pytest.mark.parametrize("name", SHOWN)
def test_a_circuit_takes_less_than_forty_lines(name: str) -> None:
    text = (ROOT / "examples" / f"{name}.py").read_text(encoding="utf-8")
    assert 10 < lines_of_code(text) < 40
    assert re.search(r"\(\d{4}\) [A-Z]", text), "it cites its paper"

"""Run what one page shows: ``python shown.py page.md``, in the folder where its files should go.

A block with a title, ```` ```toml title="model.toml" ````, is also written to the file of that name.
"""

from __future__ import annotations

import fnmatch
import re
import shlex
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

FENCE = re.compile(r'^( *)```(\w+)(?: title="([\w.-]+)")?[^\n]*\n(.*?)^\1```$', re.MULTILINE | re.DOTALL)


@dataclass
class Block:
    """A fenced block; `line` is that of its first line in the page, `file` the name of its file, if it is one."""

    language: str
    text: str
    line: int
    file: str | None = None


def blocks(path: Path) -> list[Block]:
    text = path.read_text(encoding="utf-8")
    found = []
    for match in FENCE.finditer(text):
        body = "".join(line.removeprefix(match[1]) for line in match[4].splitlines(keepends=True))
        found.append(Block(match[2], body, text.count("\n", 0, match.start()) + 2, match[3]))
    return found


def same(expected: str, printed: str) -> bool:
    """Compare output; a line ``...`` stands for any lines."""
    pattern = re.sub(r"[\[\]?*]", lambda sign: f"[{sign[0]}]", expected.strip())
    return fnmatch.fnmatchcase(printed.strip(), re.sub(r"^\.\.\.$", "*", pattern, flags=re.MULTILINE))


def run_page(path: Path) -> None:
    """Run the blocks in order, as one program; a text block is what the block before it prints.

    A file whose name begins with test_ is run by pytest.
    """
    from neun_py.cli import main

    names: dict[str, object] = {"__name__": "__page__"}
    printed = ""
    for block in blocks(path):
        if block.file is not None:
            Path(block.file).write_text(block.text, encoding="utf-8")
        if block.file is not None and block.file.startswith("test_"):
            if pytest.main(["-q", "-p", "no:cacheprovider", "-W", "error", block.file]) != 0:
                raise AssertionError(f"{path.name}, line {block.line}: {block.file} fails")
        elif block.language == "python":
            output = StringIO()
            with redirect_stdout(output):
                exec(compile("\n" * (block.line - 1) + block.text, str(path), "exec"), names)
            printed = output.getvalue()
        elif block.language == "text" and not same(block.text, printed):
            raise AssertionError(f"{path.name}, line {block.line}: it prints\n{printed}")
        elif block.language in ("sh", "console"):
            for line in block.text.splitlines():
                words = shlex.split(line.removeprefix("$ "), comments=True)
                if words[:1] == ["neun"] and main(words[1:]) != 0:
                    raise AssertionError(f"{path.name}, line {block.line}: {line} fails")


if __name__ == "__main__":
    sys.path.insert(0, "")  # for the files that the page writes
    run_page(Path(sys.argv[1]))

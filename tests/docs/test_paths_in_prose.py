"""What the prose names exists: files, folders, modules and public names."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

import neun_py

ROOT = Path(__file__).parents[2]
PAGES = [
    *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
FOLDERS = ("src", "tests", "docs", "examples", "tools", "benchmarks", ".ci")
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#\s]+)")
NAME = re.compile(r"\bneun_py(?:\.[A-Za-z_]\w*)+")
SHORT_NAME = re.compile(r"\bneun(?:\.[A-Za-z_]\w*)+")


def resolve(dotted: str) -> object:
    """Import what a dotted name means."""
    words = dotted.split(".")
    for cut in range(len(words), 0, -1):
        try:
            found: object = importlib.import_module(".".join(words[:cut]))
        except ModuleNotFoundError:
            continue
        for word in words[cut:]:
            found = getattr(found, word)
        return found
    raise ModuleNotFoundError(dotted)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_paths_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = [word for word in CODE.findall(text) if word.split("/")[0] in FOLDERS and " " not in word and "/" in word]
    assert [word for word in named if not (ROOT / word).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = [link for link in LINK.findall(path.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_files_of_a_room_that_the_architecture_names_are_there() -> None:
    for line in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines():
        words = CODE.findall(line)
        if line.startswith("| `src/neun_py/") and words[0].endswith("/"):
            room = ROOT / words[0]
            for word in words[1:]:
                if word.endswith((".py", "/")) and not word.startswith("src/"):
                    assert (room / word).exists(), f"{word} in {room}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_names_can_be_imported(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)  # blocks are run elsewhere
    for name in NAME.findall(text):
        resolve(name)
    for name in SHORT_NAME.findall(text):
        resolve(name.replace("neun", "neun_py", 1))


def test_a_missing_name_is_noticed() -> None:
    with pytest.raises(AttributeError):
        resolve("neun_py.analysis.firing_rites")
    assert resolve("neun_py.models.HH") is neun_py.models["HH"]


def test_decisions_are_numbered_and_of_one_form() -> None:
    files = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert text.startswith(f"# {file.name[:4]} ")
        assert all(f"**{word}.**" in text for word in ("Context", "Decision", "Cost")), file.name
        assert len(text.split()) < 400, f"{file.name} is longer than half a page"


def test_the_architecture_is_at_most_three_pages() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split()) < 1500

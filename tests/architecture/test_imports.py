"""The house's rules: imports run one way, files and functions stay small."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

PACKAGE = Path(__file__).parents[2] / "src/neun_py"
FILES = sorted(PACKAGE.rglob("*.py"))

RANK = {
    "_version": 0, "errors": 0, "spec": 1, "library": 2, "methods": 2, "lower": 3, "kernels": 4, "io": 5, "topology": 5,
    "runtime": 6, "classic": 7, "studies": 7, "cli": 8, "__main__": 9,
}  # fmt: skip
"""Who stands where; a room imports those to its left. Rooms of one rank do not know each other."""
ASIDE = ("analysis", "plotting")
"""What takes arrays: imports only errors, and is imported from the right end alone."""
MAY_USE_ASIDE = ("studies", "cli")


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Give the rooms that a file imports, also within functions, with the line; typing's own imports are exempt."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for block in [node for node in ast.walk(tree) if isinstance(node, ast.If)]:
        if isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING":
            block.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}, line {node.lineno}: a relative import"
            names = [f"neun_py.{a.name}" for a in node.names] if node.module == "neun_py" else [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            words = name.split(".")
            if words[0] == "neun_py" and len(words) > 1:
                yield words[1], node.lineno


def may_import(room: str, other: str) -> bool:
    if room == other:
        return True
    if other in ASIDE:
        return room in MAY_USE_ASIDE
    if room in ASIDE:
        return other in ("errors", "_version")
    return RANK[other] < RANK[room]


@pytest.mark.parametrize(
    "path", [f for f in FILES if room_of(f) != "__init__"], ids=lambda f: str(f.relative_to(PACKAGE))
)
def test_imports_run_one_way(path: Path) -> None:
    wrong = [f"line {line}: {room_of(path)} imports {other}" for other, line in imports(path)
             if not may_import(room_of(path), other)]  # fmt: skip
    assert wrong == []


def test_the_public_module_imports_only_names() -> None:
    assert {other for other, _ in imports(PACKAGE / "__init__.py")} <= {"_version", "classic"}


def test_rooms_are_those_of_the_plan() -> None:
    assert {room_of(f) for f in FILES} == {*RANK, *ASIDE, "__init__"}


def lengths(path: Path) -> Iterator[tuple[str, int]]:
    """Give the functions with the lines of their bodies, without the docstring."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_files_and_functions_are_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    assert [name for name, lines in lengths(path) if lines > 60] == []


def test_the_usual_file_holds_one_idea() -> None:
    assert median(len(f.read_text(encoding="utf-8").splitlines()) for f in FILES if f.name != "__init__.py") <= 110


def test_no_file_bears_a_public_objects_name() -> None:
    taken = {f.stem for f in PACKAGE.iterdir() if f.suffix == ".py" or f.is_dir()}
    assert not taken & {"models", "synapses", "integrators", "inputs", "connect", "register", "Neuron", "Model"}

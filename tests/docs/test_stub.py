"""The stub says what there is: it is what its tool writes, and its classes are what the names give."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from enum import Enum
from pathlib import Path
from types import ModuleType

import neun_py
from neun_py.classic import classic_names

ROOT = Path(__file__).parents[2]


def tool() -> ModuleType:
    specification = importlib.util.spec_from_file_location("write_stub", ROOT / "tools/write_stub.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def classes() -> dict[str, ast.ClassDef]:
    tree = ast.parse((ROOT / "src/neun_py/__init__.pyi").read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def test_the_stub_is_what_its_tool_writes() -> None:
    written = (ROOT / "src/neun_py/__init__.pyi").read_text(encoding="utf-8")
    code = "import sys; sys.path.insert(0, 'tools'); import write_stub; sys.stdout.write(write_stub.stub())"
    # In a process of its own, where no other test has registered a model.
    fresh = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    assert fresh == written, "run python tools/write_stub.py"


def test_every_listed_name_is_in_the_stub() -> None:
    tree = ast.parse(tool().stub())
    imported = {alias.asname for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    there = {node.name for node in tree.body if isinstance(node, ast.ClassDef)} | imported
    assert {*classic_names(), *neun_py.__all__} - {"__version__"} <= there


def test_members_are_those_of_the_enumerations() -> None:
    for name, node in classes().items():
        if name.endswith(("Variable", "Parameter")):
            members = {s.targets[0].id: ast.literal_eval(s.value) for s in node.body
                       if isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name)}  # fmt: skip
            made = getattr(neun_py, name)
            assert issubclass(made, Enum)
            assert members == {member.name: int(member) for member in made}


def test_constructor_arguments_have_their_attributes() -> None:
    for name, node in classes().items():
        if name.endswith("ConstructorArgs"):
            fields = [s.target.id for s in node.body if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)]
            assert fields == list(vars(getattr(neun_py, name)()))


def test_the_program_that_is_type_checked_runs() -> None:
    program = Path(__file__).with_name("classic_program.py")
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

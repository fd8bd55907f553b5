"""Every public name is documented where it is defined and in the reference, and nothing else is."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import neun_py

REFERENCE = sorted((Path(__file__).parents[2] / "docs/api").glob("*.md"))
TEXT = "\n".join(path.read_text(encoding="utf-8") for path in REFERENCE)
ROOMS = ("analysis", "io", "kernels", "plotting", "studies")
TOP = [name for name in neun_py.__all__ if name not in ROOMS and not name.startswith("_")]
IN_ROOMS = [f"{room}.{name}" for room in ROOMS for name in getattr(neun_py, room).__all__]


def found(name: str) -> object:
    thing: object = neun_py
    for word in name.split("."):
        thing = getattr(thing, word)
    return thing


@pytest.mark.parametrize("name", [*TOP, *IN_ROOMS])
def test_a_public_name_has_a_docstring(name: str) -> None:
    thing = found(name)
    if inspect.isclass(thing) or inspect.isroutine(thing):
        assert (inspect.getdoc(thing) or "").strip(), name


@pytest.mark.parametrize("name", [*TOP, *IN_ROOMS])
def test_a_public_name_is_in_the_reference(name: str) -> None:
    last = name.rpartition(".")[2]
    in_errors = inspect.isclass(thing := found(name)) and thing.__module__ == "neun_py.errors"
    assert in_errors or re.search(rf"[.`]{last}\b", TEXT), f"{name} is missing in docs/api"


def test_the_reference_names_what_there_is() -> None:
    from importlib import import_module

    for dotted in re.findall(r"^::: (\S+)$", TEXT, flags=re.MULTILINE):
        module, _, name = dotted.rpartition(".")
        thing = getattr(import_module(module), name)
        assert (inspect.getdoc(thing) or "").strip(), dotted


def test_public_methods_have_docstrings() -> None:
    for cls in (neun_py.Neuron, neun_py.Model, neun_py.Synapse, neun_py.Tableau):
        for name, thing in vars(cls).items():
            if not name.startswith("_") and (inspect.isfunction(thing) or isinstance(thing, property)):
                assert inspect.getdoc(thing), f"{cls.__name__}.{name}"

"""The elementary functions, made of IEEE arithmetic alone: the same bits on every machine.

A file here that has ``FUNCTIONS``, a tuple of `Elementary`, has enrolled them. What builds them is an
expression, without branch, loop or table, so it is inlined and vectorised like any other arithmetic.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType

from neun_py.errors import UnknownNameError
from neun_py.kernels.elementary.base import Elementary
from neun_py.kernels.elementary.writing import written
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.spec.expression import topological

__all__ = ["Elementary", "as_function", "dependencies", "elementary", "link"]


def _discover() -> dict[str, Elementary]:
    files = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{file}") for file in files]
    found = [function for module in modules for function in getattr(module, "FUNCTIONS", ())]
    return {function.name: function for function in sorted(found, key=lambda function: function.name)}


elementary: Mapping[str, Elementary] = MappingProxyType(_discover())
"""Every elementary function by its name, in alphabetical order."""


@lru_cache
def as_function(name: str, precision: Precision) -> Function:
    """Give an elementary function as lines of arithmetic, its arguments called x and y.

    Raises
    ------
    UnknownNameError
        If there is none of this name.
    """
    if name not in elementary:
        raise UnknownNameError("elementary function", name, list(elementary))
    return written(elementary[name], precision, set(elementary))


def _calls(functions: Iterable[Function]) -> list[str]:
    """Give the names of the elementary functions that are called, in the order of the text."""
    nodes = [node for f in functions for node in (*(line.value for line in f.body), *f.returns)]
    called = (str(node.value) for node in topological(*nodes) if node.op == "call")
    return list(dict.fromkeys(name for name in called if name in elementary))


def dependencies(name: str, precision: Precision) -> tuple[str, ...]:
    """Give the elementary functions that one calls, directly or not, each after those it calls itself."""
    ordered: dict[str, None] = {}
    for called in _calls([as_function(name, precision)]):
        ordered.update(dict.fromkeys((*dependencies(called, precision), called)))
    return tuple(ordered)


def link(program: Program) -> Program:
    """Give the program with the elementary functions that it calls before its own, which win."""
    own = {function.name for function in program.functions}
    ordered: dict[str, None] = {}
    for called in _calls(program.functions):
        if called not in own:
            ordered.update(dict.fromkeys((*dependencies(called, program.precision), called)))
    before = tuple(as_function(name, program.precision) for name in ordered if name not in own)
    return Program(program.name, before + program.functions, program.precision)

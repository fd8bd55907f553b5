"""The checks of a declaration, one file each; a file put here is run, with no list to edit.

A check is a function ``check(model)`` that raises a `ModelError`; it may count on those before it in the order
of `STAGE`, an optional number in its file (default 1; 0 is before the equations are read).

The package's own declarations are not checked again in every process that looks one up, which took half of the time
until a first step: the tests check each (`tests/contract/test_own_declarations.py`).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from neun_py.spec.checks.field_types import check_types

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

__all__ = ["check_model", "check_types", "checks", "trusting"]

_trusted: ContextVar[bool] = ContextVar("trusted", default=False)


@contextmanager
def trusting() -> Iterator[None]:
    """Take declarations that are made meanwhile as they are: the package's own."""
    before = _trusted.set(True)
    try:
        yield
    finally:
        _trusted.reset(before)


@cache
def checks() -> tuple[ModuleType, ...]:
    """Give the modules of the checks, in the order in which they run."""
    found = [importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return tuple(sorted((m for m in found if hasattr(m, "check")), key=lambda m: (getattr(m, "STAGE", 1), m.__name__)))


def check_model(model: Declaration, *, always: bool = False) -> None:
    """Run every check; with `always` those of the package's own declarations, too."""
    if _trusted.get() and not always:
        return
    for module in checks():
        module.check(model)

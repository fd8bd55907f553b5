"""The checks of a declaration, one file each; a file put here is run, with no list to edit.

A check is a function ``check(model)`` that raises a `ModelError`; it may count on those before it in the order
of `STAGE`, an optional number in its file (default 1; 0 is before the equations are read). A check with ``COSTLY``
set is left out while the package reads its own declarations: its tests run every check on each of them.
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

__all__ = ["check_model", "check_types", "checks", "own_declarations"]


@cache
def checks() -> tuple[ModuleType, ...]:
    """Give the modules of the checks, in the order in which they run."""
    found = [importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return tuple(sorted((m for m in found if hasattr(m, "check")), key=lambda m: (getattr(m, "STAGE", 1), m.__name__)))


_own: ContextVar[bool] = ContextVar("own", default=False)


@contextmanager
def own_declarations() -> Iterator[None]:
    """Mark that the declarations which are read are the package's, checked in full by its tests."""
    token = _own.set(True)
    try:
        yield
    finally:
        _own.reset(token)


def check_model(model: Declaration) -> None:
    """Run every check."""
    for module in checks():
        if not (_own.get() and getattr(module, "COSTLY", False)):
            module.check(model)

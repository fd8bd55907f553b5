"""The checks of a declaration, one file each; a file put here is run, with no list to edit.

A check is a function ``check(model)`` that raises a `ModelError`; it may count on those before it in the order
of `STAGE`, an optional number in its file (default 1; 0 is before the equations are read).
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from neun_py.spec.checks.field_types import check_types

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

__all__ = ["check_model", "check_types", "checks"]


@cache
def checks() -> tuple[ModuleType, ...]:
    """Give the modules of the checks, in the order in which they run."""
    found = [importlib.import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return tuple(sorted((m for m in found if hasattr(m, "check")), key=lambda m: (getattr(m, "STAGE", 1), m.__name__)))


def check_model(model: Declaration) -> None:
    """Run every check."""
    for module in checks():
        module.check(model)

"""Every parameter does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError, suggestion
from neun_py.spec.expression import symbols

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 4
_READ_BY_THE_RUNTIME = ("threshold", "T", "max_release_time")
"""What decides when, and how much, transmitter is released; a synapse's equations read its concentration C alone."""


def check(model: Declaration) -> None:
    """Refuse a parameter that no equation, condition, reset or initial value uses."""
    used = {name for statement in model.parsed for name in symbols(statement.value)}
    for name in model.parameters:
        if name in _READ_BY_THE_RUNTIME and getattr(model, "outputs", None):
            continue
        if name not in used:
            others = [n for n in used if n not in model.variables and n not in model.parameters]
            raise ModelError(
                f"the parameter {name!r} is used nowhere{suggestion(name, sorted(others))}; use it or remove it"
            )

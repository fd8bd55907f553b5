"""Every parameter does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError, closest
from neun_py.spec.expression import symbols

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 4


def check(model: Declaration) -> None:
    """Refuse a parameter that no equation, condition, jump, initial value or pulse uses."""
    used = {name for statement in model.parsed for name in symbols(statement.value)}
    for pulse in getattr(model, "pulses", {}).values():
        used |= {pulse.value, pulse.duration}
    for name in model.parameters:
        if name not in used:
            near = closest(name, model.intermediates, 1)
            instead = f" (the equations have a part called {near[0]!r})" if near else ""
            raise ModelError(f"the parameter {name!r} is used nowhere{instead}; use it in an equation, or remove it")

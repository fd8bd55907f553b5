"""A pulse says with two parameters how high it is and how long it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError, UnitError, suggestion
from neun_py.spec.synapse import Synapse
from neun_py.spec.units import parse_unit

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 3


def check(model: Declaration) -> None:
    """Refuse a pulse of what is no parameter, or of another unit than its parameter's."""
    if not isinstance(model, Synapse):
        return
    for name, pulse in model.pulses.items():
        for what, parameter, wanted in (
            ("value", pulse.value, pulse.unit), ("duration", pulse.duration, model.time_unit),
        ):  # fmt: skip
            if parameter not in model.parameters:
                raise ModelError(
                    f"the {what} of the pulse {name!r} is no parameter {parameter!r}"
                    f"{suggestion(parameter, model.parameters)}"
                )
            unit = model.parameters[parameter].unit
            if not parse_unit(unit).same(parse_unit(wanted)):
                raise UnitError(
                    f"the {what} of the pulse {name!r} is in {wanted}, and the parameter {parameter} in {unit}",
                    fix="Correct a unit in the declaration.",
                )

"""What happens at a spike needs a spike, an event does something, and a refractory time is a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.spec.parser import constant

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 0


def check(model: Declaration) -> None:
    """Refuse a reset or a refractory time without a spike, a reset that is a flow, and a time below zero."""
    parsed = model.parsed
    if parsed.spike is None:
        for statement, what in ((next(iter(parsed.resets), None), "reset"), (parsed.refractory, "refractory time")):
            if statement is not None:
                raise statement.error(
                    f"a {what} happens at a spike, and the model has none",
                    fix='Add a condition: spike="v >= threshold".',
                )
    for event in parsed.events:
        if not event.jumps:
            raise event.condition.error("nothing happens at this event", fix="Write what jumps: u = u_max.")
    for statement in (statement for together in parsed.jumps for statement in together):
        if statement.kind != "assign":
            name = statement.name
            raise statement.error(f"a reset gives {name} a value, not a flow", fix=f"Write {name} = ...")
    if parsed.refractory is not None and (constant(parsed.refractory.value) or 0) < 0:
        raise parsed.refractory.error("a refractory time is not negative")

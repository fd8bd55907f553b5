"""What happens in a synapse at a spike reads what there is then, and gives variables their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import closest
from neun_py.spec.checks.undefined_name import check_known, read_of_a_step
from neun_py.spec.synapse import ENDS, Synapse
from neun_py.spec.white_noise import noises_in

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.parser import Statement

STAGE = 2


def check(model: Declaration) -> None:
    """Refuse an event that reads more than pre and parameters, and jumps of what is no variable or that read pulses."""
    if not isinstance(model, Synapse):
        return
    parsed = model.parsed
    if parsed.spike is not None:
        check_known(parsed.spike, ["pre", *model.parameters])
    for statement in (*parsed.on_pre, *parsed.on_post):
        _check_jump(model, statement)


def _check_jump(synapse: Synapse, statement: Statement) -> None:
    name = statement.name
    if statement.kind != "assign":
        raise statement.error(f"a spike gives {name} a value, not a flow", fix=f"Write {name} = ...")
    if name not in synapse.variables:
        near = closest(name, synapse.variables)
        raise statement.error(
            f"{name!r} is not a variable, so it cannot jump",
            fix=f"Did you mean {' or '.join(near)}?" if near else "A jump is written s = s + gsyn.",
        )
    pulses = {pulse: f"the pulse {pulse}" for pulse in synapse.pulses}
    noises = noises_in(*(s.value for s in (*synapse.parsed.statements, statement)))
    pulses |= {noise: f"the white noise {noise}" for noise in noises}
    found = read_of_a_step(synapse, statement, pulses)
    if found is not None:
        raise statement.error(
            f"what jumps at a spike depends on {found[1]}, which there is none of between two steps",
            fix="Write it with pre, post, parameters and variables.", at=found[0],
        )  # fmt: skip
    check_known(statement, [*synapse.variables, *synapse.parameters, *synapse.intermediates, *ENDS])

"""Every name that is used is defined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from neun_py.errors import closest
from neun_py.spec.expression import Node, symbols, topological
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.synapse import Synapse
from neun_py.spec.white_noise import noises_in

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.parser import Statement

STAGE = 2
_ADVICE = {
    "t": "Time is not part of a model; give what depends on time as the input of run.",
    "pi": "Write the number: 3.141592653589793.",
    "e": "Write exp(1), or declare e as a parameter.",
}


def check(model: Declaration) -> None:
    """Refuse undefined names, each with the closest right one."""
    quantities = [*model.variables, *model.parameters]
    for statement in model.parsed.statements:
        check_known(statement, [*quantities, *model.intermediates, *model.inputs, "xi", *_further_noises(model)])
    jumps = [statement for together in model.parsed.jumps for statement in together]
    # Of a synapse's condition and jumps synapse_jumps.py knows what they may read.
    conditions = () if isinstance(model, Synapse) else model.parsed.conditions
    for statement in (*conditions, *jumps):
        _check_known_between_steps(model, statement)
        check_known(statement, [*quantities, *model.intermediates])
    if model.parsed.refractory is not None:
        check_known(model.parsed.refractory, list(model.parameters))
    drawn = getattr(model, "drawn_at_start", ())
    for statement in model.parsed.initials:
        _check_known_at_start(model, statement)
        check_known(statement, [*(q for q in quantities if q != statement.name), *model.intermediates, *drawn])
    for statement in jumps:
        if statement.name not in model.variables or statement.kind != "assign":
            near = closest(statement.name, model.variables)
            raise statement.error(
                f"{statement.name!r} is not a variable, so it cannot be reset",
                fix=f"Did you mean {' or '.join(near)}?" if near else "A reset is written v = c; u = u + d.",
            )


def _check_known_at_start(model: Declaration, statement: Statement) -> None:
    """Refuse an initial value that reads, itself or through intermediates, what begins with the first step."""
    found = read_of_a_step(model, statement, _of_a_step(model))
    if found is not None:
        raise statement.error(
            f"the initial value of {statement.name} depends on {found[1]}, "
            "which there is none of before the first step",
            fix="Write it with parameters and other variables, or give a number.",
            at=found[0],
        )


def _check_known_between_steps(model: Declaration, statement: Statement) -> None:
    """Refuse a condition or a jump that reads, itself or through intermediates, what belongs to a step."""
    found = read_of_a_step(model, statement, _of_a_step(model))
    if found is not None:
        raise statement.error(
            f"what happens at the end of a step depends on {found[1]}, which there is none of between two steps",
            fix="Write it with parameters and variables.",
            at=found[0],
        )


def _of_a_step(model: Declaration) -> dict[str, str]:
    """Give what belongs to a step, the inputs and the noise, with words for it."""
    later = {name: f"the input {name}" for name in model.inputs}
    later |= {name: f"the white noise {name}" for name in ("xi", *_further_noises(model))}
    return {name: what for name, what in later.items() if name not in getattr(model, "drawn_at_start", ())}


def _further_noises(model: Declaration) -> tuple[str, ...]:
    """Give the noises besides xi that the equations read; a stimulus, of which xi is an input, has none."""
    if "xi" in model.inputs:
        return ()
    return tuple(name for name in noises_in(*(s.value for s in model.parsed.statements)) if name != "xi")


def read_of_a_step(model: Declaration, statement: Statement, later: Mapping[str, str]) -> tuple[Node, str] | None:
    """Give where a statement reads what belongs to a step, itself or through intermediates, and in words which."""
    assigns = {s.name: s.value for s in model.parsed.statements if s.kind == "assign"}
    seen: set[str] = set()
    for first in topological(statement.value):
        pending = [str(first.value)] if first.op == "sym" else []
        while pending:
            name = pending.pop()
            if name in later:
                return first, later[name]
            if name in assigns and name not in seen:
                seen.add(name)
                pending += symbols(assigns[name])
    return None


def check_known(statement: Statement, known: list[str]) -> None:
    """Refuse a name that is not known, with the closest one that is."""
    for node in topological(statement.value):
        if node.op == "sym" and node.value not in known:
            _refuse(statement, node, known)


def _refuse(statement: Statement, node: Node, known: list[str]) -> None:
    name = str(node.value)
    if name in FUNCTIONS:
        raise statement.error(f"{name!r} is a function", fix=f"Call it: {name}(...).", at=node)
    near = closest(name, known)
    fix = _ADVICE.get(name) or (f"Did you mean {' or '.join(near)}?" if near else f"Known here: {', '.join(known)}.")
    raise statement.error(f"{name!r} is not defined", fix=fix, at=node)

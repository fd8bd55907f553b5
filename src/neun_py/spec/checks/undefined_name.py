"""Every name that is used is defined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import closest
from neun_py.spec.expression import Node, symbols, topological
from neun_py.spec.functions import FUNCTIONS

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
        _check(statement, [*quantities, *model.intermediates, *model.inputs, "xi"])
    jumps = [statement for together in model.parsed.jumps for statement in together]
    for statement in (*model.parsed.conditions, *jumps):
        _check_known_between_steps(model, statement)
        _check(statement, [*quantities, *model.intermediates])
    if model.parsed.refractory is not None:
        _check(model.parsed.refractory, list(model.parameters))
    drawn = getattr(model, "drawn_at_start", ())
    for statement in model.parsed.initials:
        _check_known_at_start(model, statement)
        _check(statement, [*(q for q in quantities if q != statement.name), *model.intermediates, *drawn])
    for statement in jumps:
        if statement.name not in model.variables or statement.kind != "assign":
            near = closest(statement.name, model.variables)
            raise statement.error(
                f"{statement.name!r} is not a variable, so it cannot be reset",
                fix=f"Did you mean {' or '.join(near)}?" if near else "A reset is written v = c; u = u + d.",
            )


def _check_known_at_start(model: Declaration, statement: Statement) -> None:
    """Refuse an initial value that reads, itself or through intermediates, what begins with the first step."""
    found = _read_of_a_step(model, statement)
    if found is not None:
        raise statement.error(
            f"the initial value of {statement.name} depends on {found[1]}, "
            "which there is none of before the first step",
            fix="Write it with parameters and other variables, or give a number.",
            at=found[0],
        )


def _check_known_between_steps(model: Declaration, statement: Statement) -> None:
    """Refuse a condition or a jump that reads, itself or through intermediates, what belongs to a step."""
    found = _read_of_a_step(model, statement)
    if found is not None:
        raise statement.error(
            f"what happens at the end of a step depends on {found[1]}, which there is none of between two steps",
            fix="Write it with parameters and variables.",
            at=found[0],
        )


def _read_of_a_step(model: Declaration, statement: Statement) -> tuple[Node, str] | None:
    """Give where a statement reads the input or the noise, itself or through intermediates, and in words which."""
    later = {name: f"the input {name}" for name in model.inputs} | {"xi": "the white noise xi"}
    later = {name: what for name, what in later.items() if name not in getattr(model, "drawn_at_start", ())}
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


def _check(statement: Statement, known: list[str]) -> None:
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

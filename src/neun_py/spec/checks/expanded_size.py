"""What the equations mean, written out, stays of a size that can be worked with.

Every intermediate is put in where it is used; a chain in which each uses the one before twice doubles with every
line. No model of the literature comes near these bounds; the passes and the printing count on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import EquationError
from neun_py.spec.expression import topological

if TYPE_CHECKING:
    from neun_py.spec.model import Model
    from neun_py.spec.parser import Statement

STAGE = 4
_LARGEST = 20_000
_DEEPEST = 300


def check(model: Model) -> None:
    """Refuse equations that grow beyond the bounds when intermediates are put in."""
    assigns = {s.name: s for s in model.parsed.statements if s.kind == "assign"}
    measures: dict[str, tuple[int, int]] = {}
    for statement in _in_order(assigns):
        measures[statement.name] = _measure(statement, measures)
    for statement in (*(s for s in model.parsed.statements if s.kind != "assign"), *model.parsed.initials):
        _measure(statement, measures)


def _in_order(assigns: dict[str, Statement]) -> list[Statement]:
    """Give the intermediates such that each follows those that it uses; there are no circles."""
    ordered: dict[str, Statement] = {}
    for name in assigns:
        pending = [name]
        while pending:
            uses = (str(n.value) for n in topological(assigns[pending[-1]].value) if n.op == "sym")
            missing = [n for n in uses if n in assigns and n not in ordered]
            if missing:
                pending += missing
            else:
                ordered[pending[-1]] = assigns[pending[-1]]
                pending.pop()
    return list(ordered.values())


def _measure(statement: Statement, known: dict[str, tuple[int, int]]) -> tuple[int, int]:
    """Give how many operations and names a statement has when written out, and how deep they nest."""
    measures: dict[object, tuple[int, int]] = {}
    for node in topological(statement.value):
        if node.op == "sym":
            measures[node] = known.get(str(node.value), (1, 0))
        else:
            parts = [measures[a] for a in node.args]
            measures[node] = 1 + sum(p[0] for p in parts), 1 + max((p[1] for p in parts), default=0)
    size, depth = measures[statement.value]
    if size > _LARGEST or depth > _DEEPEST:
        raise _refusal(statement, size, depth)
    return size, depth + 1


def _refusal(statement: Statement, size: int, depth: int) -> EquationError:
    what = f"{size} operations, of {_LARGEST} allowed" if size > _LARGEST else f"{depth} levels, of {_DEEPEST} allowed"
    return statement.error(
        f"{statement.name!r}, with its intermediates put in, has {what}",
        fix="Make a variable of a part, or simplify it.",
    )

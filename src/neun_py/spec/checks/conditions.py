"""Conditions stand where conditions are wanted, and numbers elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.spec.expression import COMPARISONS, Node, topological

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration
    from neun_py.spec.parser import Statement

_LOGICAL = ("and", "or", "not")


def is_condition(node: Node) -> bool:
    """Whether an expression is true or false rather than a number."""
    return node.op in COMPARISONS or node.op in _LOGICAL


def check(model: Declaration) -> None:
    """Refuse a condition used as a number, and a number used as a condition."""
    for statement in model.parsed:
        for node in topological(statement.value):
            for position, argument in enumerate(node.args):
                wanted = node.op in _LOGICAL or (node.op == "call" and node.value == "where" and position == 0)
                _compare(statement, argument, wanted, "where(condition, a, b)")
        wanted = any(statement is condition for condition in model.parsed.conditions)
        _compare(statement, statement.value, wanted, 'A spike or an event is a condition such as "v >= 0".')


def _compare(statement: Statement, node: Node, wanted: bool, example: str) -> None:
    if is_condition(node) == wanted:
        return
    if wanted:
        raise statement.error(
            f"a condition is wanted, and {str(node)!r} is a number", fix=f"Compare it: {example}", at=node
        )
    raise statement.error(
        f"a number is wanted, and {str(node)!r} is a condition",
        fix="Select with where(condition, a, b).",
        at=node,
    )

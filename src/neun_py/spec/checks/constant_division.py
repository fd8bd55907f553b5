"""Nothing is divided by a constant zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.spec.expression import topological
from neun_py.spec.parser import constant

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse a divisor, or the base of a negative power, that is the number zero."""
    for statement in model.parsed:
        for node in topological(statement.value):
            if node.op == "div" and constant(node.args[1]) == 0:
                raise statement.error(f"division by zero in {str(node)!r}", at=node)
            if node.op == "pow" and isinstance(node.value, int) and node.value < 0 and constant(node.args[0]) == 0:
                raise statement.error(f"division by zero in {str(node)!r}", at=node)

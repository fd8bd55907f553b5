"""Series of which only one can be wanted are computed once.

Where two removable singularities of the same kind lie apart, as those of Hodgkin and Huxley's rates at -40 and at
-55 mV do, no voltage is near both: the series is computed of the argument that is near its singularity, and both
selections take it. Its operations and their order stay the same, and so do all bits. The arguments u and v may have
different scales: with u = s*v + c, |u| < r and |v| < r are never both true where |c| is (1 + |s|)*r or more.
"""

from __future__ import annotations

from neun_py.lower import algebra as al
from neun_py.lower.polynomial import constant_part, to_polynomial
from neun_py.lower.system import System
from neun_py.spec.expression import Node, rebuild, select, topological, transform

__all__ = ["share_series"]


def share_series(system: System) -> System:
    """Rewrite the selections of every flow and output."""
    found = [n for n in topological(*system.roots) if _argument(n) is not None]
    changed: dict[Node, Node] = {}
    while found:
        first, *found = found
        group = [first]
        for other in found:
            if all(_alike(one, other) for one in group):
                group.append(other)
        found = [n for n in found if n not in group]
        if len(group) > 1:
            changed |= _shared(group)
    if not changed:
        return system

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        if old not in changed:
            return rebuild(old, args)
        condition, series, _ = changed[old].args
        return select(condition, series, args[2])

    return system.with_roots(transform(system.roots, rule))


def _argument(node: Node) -> Node | None:
    """Give u of select(|u| < r, series of u, other)."""
    if node.op != "select":
        return None
    condition = node.args[0]
    if condition.op != "lt" or condition.args[0].op != "abs" or not al.is_number(condition.args[1]):
        return None
    u = condition.args[0].args[0]
    return u if u in topological(node.args[1]) and u.op != "num" else None


def _alike(one: Node, other: Node) -> bool:
    """Whether two selections have the same series, of arguments that are never both small."""
    u, v = _argument(one), _argument(other)
    assert u is not None and v is not None
    reach = one.args[0].args[1]
    if reach is not other.args[0].args[1] or _put(one.args[1], u, v) is not other.args[1]:
        return False
    (first, c), (second, d) = (constant_part(to_polynomial(argument)) for argument in (u, v))
    if not first or first.keys() != second.keys():
        return False
    scale = next(first[m] / second[m] for m in second)
    if any(first[m] != scale * second[m] for m in second):
        return False
    # An eighth more, because rounding moves the arguments a little.
    return 8 * abs(c - scale * d) >= 9 * (1 + abs(scale)) * al.number(reach)


def _shared(group: list[Node]) -> dict[Node, Node]:
    """Give, for each selection of a group, the one that takes the common series."""
    *firsts, last = group
    argument = _argument(last)
    assert argument is not None
    for node in reversed(firsts):
        u = _argument(node)
        assert u is not None
        argument = select(node.args[0], u, argument)
    u = _argument(last)
    assert u is not None
    series = _put(last.args[1], u, argument)
    return {node: select(node.args[0], series, node.args[2]) for node in group}


def _put(node: Node, old: Node, new: Node) -> Node:
    """Put a node in another's place."""

    def rule(own: Node, args: tuple[Node, ...]) -> Node:
        return new if own is old else rebuild(own, args)

    return transform((node,), rule)[0]

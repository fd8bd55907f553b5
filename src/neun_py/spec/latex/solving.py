"""An equation with a derivative somewhere, solved for it: C dV/dt + g V = I."""

from __future__ import annotations

from neun_py.spec.expression import Node, add, div, mul, neg, num, sub, topological

__all__ = ["NotLinearError", "solved"]

_ONE = num(1)


class NotLinearError(Exception):
    """The derivative does not stand in the equation as a factor of a term."""


def solved(left: Node, right: Node, unknown: Node) -> Node:
    """Give what a name equals, from an equation in which it is a factor of terms.

    Raises
    ------
    NotLinearError
        If it stands elsewhere, or cancels out.
    """
    if unknown not in set(topological(left)):
        left, right = right, left
    factor, rest = _linear(left, unknown)
    if factor is None or unknown in set(topological(right)):
        raise NotLinearError
    other = right if rest is None else sub(right, rest)
    if factor is _ONE:
        return other
    if factor.op == "neg" and factor.args[0] is _ONE:
        return neg(other)
    if factor.op == "div" and factor.args[0] is _ONE:
        return mul(factor.args[1], other)
    return div(other, factor)


def _linear(node: Node, unknown: Node) -> tuple[Node | None, Node | None]:
    """Write an expression as factor * unknown + rest; None is nothing."""
    if node is unknown:
        return _ONE, None
    if unknown not in set(topological(node)):
        return None, node
    if node.op == "neg":
        factor, rest = _linear(node.args[0], unknown)
        return factor and neg(factor), rest and neg(rest)
    if node.op in ("add", "sub"):
        (a, p), (b, q) = (_linear(x, unknown) for x in node.args)
        return _joined(node.op, a, b), _joined(node.op, p, q)
    if node.op in ("mul", "div"):
        first, second = node.args
        inside, outside = (first, second) if unknown in set(topological(first)) else (second, first)
        if unknown not in set(topological(outside)) and (node.op == "mul" or inside is first):
            factor, rest = _linear(inside, unknown)
            return _times(node.op, factor, outside), _times(node.op, rest, outside)
    raise NotLinearError


def _joined(op: str, a: Node | None, b: Node | None) -> Node | None:
    if a is None or b is None:
        return a if b is None else b if op == "add" else neg(b)
    return add(a, b) if op == "add" else sub(a, b)


def _times(op: str, a: Node | None, other: Node) -> Node | None:
    if a is None:
        return None
    if op == "mul":
        return other if a is _ONE else mul(other, a)
    return div(a, other)

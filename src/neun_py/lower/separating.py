"""An expression as a sum of products, one factor of what one side knows, the other of what the other side knows."""

from __future__ import annotations

from neun_py.lower import algebra as al
from neun_py.spec.expression import Node, symbols

__all__ = ["separated"]

_MOST_TERMS = 16
Terms = list[tuple[Node, Node]]


def separated(node: Node, source: set[str], target: set[str]) -> Terms | None:
    """Give pairs (a, b) with node = sum of a*b, a free of `target` and b free of `source`; None if there are none.

    What is of neither side stands in b. Pairs with the same a are joined, in the order in which they appear.
    """
    terms = _terms(node, source, target)
    if terms is None:
        return None
    joined: dict[Node, Node] = {}
    for a, b in terms:
        joined[a] = al.add(joined[a], b) if a in joined else b
    return [(a, b) for a, b in joined.items() if b is not al.ZERO]


def _terms(node: Node, source: set[str], target: set[str]) -> Terms | None:
    names = set(symbols(node))
    if not names & source:
        return [(al.ONE, node)]
    if not names & target:
        return [(node, al.ONE)]
    parts = [_terms(a, source, target) for a in node.args]
    if node.op in ("add", "sub") and None not in parts:
        first, second = parts
        return [*first, *((a, al.neg(b) if node.op == "sub" else b) for a, b in second)]  # type: ignore[misc,union-attr]
    if node.op == "neg" and parts[0] is not None:
        return [(a, al.neg(b)) for a, b in parts[0]]
    if node.op == "mul" and None not in parts and len(parts[0]) * len(parts[1]) <= _MOST_TERMS:  # type: ignore[arg-type]
        return [(al.mul(a, c), al.mul(b, d)) for a, b in parts[0] for c, d in parts[1]]  # type: ignore[union-attr]
    if node.op == "div" and parts[0] is not None:
        below = set(symbols(node.args[1]))
        if not below & target:
            return [(al.div(a, node.args[1]), b) for a, b in parts[0]]
        if not below & source:
            return [(a, al.div(b, node.args[1])) for a, b in parts[0]]
    return None

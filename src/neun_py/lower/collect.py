"""A flow that is affine in its own variable is collected, where that costs less.

A gate's alpha*(1 - m) - beta*m becomes alpha - (alpha + beta)*m: an addition and a fused multiply-add for two
multiplications and two additions. It is the form in which an exponential method finds A and B of dx/dt = A + B*x.
"""

from __future__ import annotations

from collections import Counter

from neun_py.lower import algebra as al
from neun_py.lower.system import System
from neun_py.spec.expression import Node, fma, topological

__all__ = ["affine", "collect"]


def collect(system: System) -> System:
    """Rewrite the flows that get cheaper; for a map there is nothing to collect."""
    if system.is_map:
        return system
    flows = tuple(_collected(name, node) for name, node in system.flows.items())
    return system.with_roots((*flows, *system.outputs.values()))


def _collected(name: str, node: Node) -> Node:
    split = affine(node, name)
    if split is None:
        return node
    a, b = split
    if al.is_number(b) or a is al.ZERO:
        return node
    collected = fma(b, _symbol(node, name), a) if b.op != "neg" else fma(al.neg(b.args[0]), _symbol(node, name), a)
    return collected if _cost(collected) < _cost(node) else node


def _symbol(node: Node, name: str) -> Node:
    return next(n for n in topological(node) if n.op == "sym" and n.value == name)


def _cost(node: Node) -> int:
    """Count operations; negation is part of the fused ones, and so is a sum with a product that nothing else uses."""
    uses = Counter(a for n in topological(node) for a in n.args)
    count = 0
    for n in topological(node):
        if n.op in ("add", "sub"):
            count += 0 if any(a.op == "mul" and uses[a] == 1 for a in n.args) else 1
        elif n.op in ("mul", "div", "fma", "pow"):
            count += 1
    return count


def affine(node: Node, name: str) -> tuple[Node, Node] | None:
    """Give (A, B) with node = A + B*name and both free of the name, or None."""
    splits: dict[Node, tuple[Node, Node] | None] = {}
    held: set[Node] = set()
    for n in topological(node):
        if (n.op == "sym" and n.value == name) or any(a in held for a in n.args):
            held.add(n)
            splits[n] = _split(n, [splits[a] for a in n.args])
        else:
            splits[n] = n, al.ZERO
    return splits[node]


def _split(node: Node, parts: list[tuple[Node, Node] | None]) -> tuple[Node, Node] | None:
    """Split an expression that holds the name, from the splits of its arguments."""
    if node.op == "sym":
        return al.ZERO, al.ONE
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    if node.op == "neg":
        return al.neg(known[0][0]), al.neg(known[0][1])
    if node.op == "add":
        return al.add(known[0][0], known[1][0]), al.add(known[0][1], known[1][1])
    if node.op == "sub":
        return al.sub(known[0][0], known[1][0]), al.sub(known[0][1], known[1][1])
    if node.op == "mul":
        (a0, b0), (a1, b1) = known
        if b1 is al.ZERO:
            return _times(a0, a1), _times(b0, a1)
        if b0 is al.ZERO:
            return _times(a0, a1), _times(a0, b1)
        return None
    if node.op == "div" and known[1][1] is al.ZERO:
        return _over(known[0][0], known[1][0]), _over(known[0][1], known[1][0])
    return None


def _over(a: Node, b: Node) -> Node:
    return al.ZERO if a is al.ZERO else al.div(a, b)


def _times(a: Node, b: Node) -> Node:
    return al.ZERO if al.ZERO in (a, b) else al.mul(a, b)

"""Down to the operations of kernels: what no later pass need recognise any more.

Integer powers become products by squaring, their squares shared; a product in a sum becomes a fused multiply-add.
The order of sums and products is the order of the text; nothing is sorted by anything that a process could change.
"""

from __future__ import annotations

from collections import Counter

from neun_py.lower import algebra as al
from neun_py.lower.system import System
from neun_py.spec.expression import Node, div, fma, mul, neg, rebuild, topological, transform

__all__ = ["expand_powers", "fuse", "to_arithmetic"]


def to_arithmetic(system: System) -> System:
    """Expand powers, then fuse.

    The flows are fused by themselves: an output that is recorded keeps no product of theirs from being fused.
    """
    roots = expand_powers(system.roots)
    count = len(system.flows)
    return system.with_roots(fuse(roots[:count]) + fuse(roots[count:]))


def expand_powers(roots: tuple[Node, ...]) -> tuple[Node, ...]:
    """Write integer powers as products."""

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        if old.op != "pow":
            return rebuild(old, args)
        assert isinstance(old.value, int)
        size = _by_squaring(args[0], abs(old.value))
        return div(al.ONE, size) if old.value < 0 else size

    return transform(roots, rule)


def _by_squaring(x: Node, n: int) -> Node:
    result: Node | None = None
    while n:
        if n & 1:
            result = x if result is None else mul(x, result) if x.op == "mul" else mul(result, x)
        n >>= 1
        if n:
            x = mul(x, x)
    return al.ONE if result is None else result


def fuse(roots: tuple[Node, ...]) -> tuple[Node, ...]:
    """Turn sums with a product that nothing else uses into fused multiply-adds."""
    uses = Counter(a for node in topological(*roots) for a in node.args)
    uses.update(roots)

    def single(node: Node) -> bool:
        return node.op == "mul" and uses[node] == 1

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        if old.op == "add":
            for product, other, index in ((old.args[0], args[1], 0), (old.args[1], args[0], 1)):
                if single(product):
                    return fma(*_two(args[index]), other)
        if old.op == "sub":
            if single(old.args[1]):
                a, b = _two(args[1])
                return fma(_negated(a), b, args[0])
            if single(old.args[0]):
                return fma(*_two(args[0]), _negated(args[1]))
        if old.op == "neg" and args[0].op == "num":
            return al.neg(args[0])
        return rebuild(old, args)

    return transform(roots, rule)


def _two(product: Node) -> tuple[Node, Node]:
    return product.args[0], product.args[1]


def _negated(node: Node) -> Node:
    return al.neg(node) if node.op in ("num", "neg") else neg(node)

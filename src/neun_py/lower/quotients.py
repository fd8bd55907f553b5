"""Fewer divisions.

- A divisor that only parameters make up becomes a factor, 1/divisor: constant over a run, it is computed once.
- a/b/c becomes a/(b*c), and a/(1/b) becomes a*b, where no finite value is lost by it: both divisors are proved
  (by intervals) to stay within 2**-50 and 2**50, whatever finite values the variables take, so that their product is
  far from the ends of both formats.

Parallel quotients, such as the three of Hodgkin and Huxley's rates, do not share one division: their divisors,
1 + exp(...), are not bounded, so the product would overflow where each alone is finite; and for one neuron the
longer chain of dependent operations was measured slower than three divisions side by side.
"""

from __future__ import annotations

import math

from neun_py.lower import algebra as al
from neun_py.lower.precision import DOUBLE
from neun_py.lower.system import System
from neun_py.spec.expression import Node, mul, rebuild, symbols, topological, transform

__all__ = ["bounds", "join_quotients"]

_SMALL, _LARGE = 2.0**-50, 2.0**50
_EVERYTHING = (-math.inf, math.inf)


def join_quotients(system: System) -> System:
    """Rewrite the quotients of every flow and output."""
    fixed = set(system.parameters)

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        node = rebuild(old, args)
        if node.op != "div":
            return node
        above, below = node.args
        if below.op == "div" and al.is_number(below.args[0]) and al.number(below.args[0]) != 0:
            return al.mul(al.mul(above, below.args[1]), al.div(al.ONE, below.args[0]))
        if symbols(below) and all(name in fixed for name in symbols(below)) and above is not al.ONE:
            return al.mul(above, al.div(al.ONE, below))
        if above.op == "div" and _tame(above.args[1]) and _tame(below):
            return al.div(above.args[0], al.mul(above.args[1], below))
        return node

    return system.with_roots(transform(system.roots, rule))


def _tame(node: Node) -> bool:
    low, high = bounds(node)
    return (low >= _SMALL and high <= _LARGE) or (low >= -_LARGE and high <= -_SMALL)


def bounds(node: Node) -> tuple[float, float]:
    """Give an interval that holds an expression's value for all finite values of its names."""
    found: dict[Node, tuple[float, float]] = {}
    for n in topological(node):
        low, high = _bounds(n, [found[a] for a in n.args])
        # Numbers beyond the format make inf - inf: nothing is known then.
        found[n] = (low, high) if low <= high and low < math.inf and high > -math.inf else _EVERYTHING
    return found[node]


def _bounds(node: Node, parts: list[tuple[float, float]]) -> tuple[float, float]:
    """Give the interval of an expression from those of its arguments."""
    op = node.op
    if op == "num":
        value = al.number(node)
        if abs(value) <= DOUBLE.largest:
            return float(value), float(value)
        return (float(DOUBLE.largest), math.inf) if value > 0 else (-math.inf, -float(DOUBLE.largest))
    if op == "neg":
        return -parts[0][1], -parts[0][0]
    if op == "add":
        return parts[0][0] + parts[1][0], parts[0][1] + parts[1][1]
    if op == "sub":
        return parts[0][0] - parts[1][1], parts[0][1] - parts[1][0]
    if op == "mul" and node.args[0] is node.args[1]:
        return 0.0, max(x * x for x in parts[0])
    if op == "mul":
        return _corners(parts[0], parts[1])
    if op == "fma":
        low, high = _bounds(mul(*node.args[:2]), parts[:2])
        return low + parts[2][0], high + parts[2][1]
    if op == "div" and (parts[1][0] > 0 or parts[1][1] < 0):
        low, high = parts[1]
        return _corners(parts[0], (_inverse(high), _inverse(low)))
    if op in ("abs", "sqrt") or (
        op == "pow" and isinstance(node.value, int) and node.value % 2 == 0 and node.value > 0
    ):
        return 0.0, math.inf
    if op == "call":
        return {
            "exp": (0.0, math.inf),
            "exp2": (0.0, math.inf),
            "tanh": (-1.0, 1.0),
            "sin": (-1.0, 1.0),
            "cos": (-1.0, 1.0),
        }.get(str(node.value), _EVERYTHING)
    if op == "select":
        return min(parts[1][0], parts[2][0]), max(parts[1][1], parts[2][1])
    return _EVERYTHING


def _inverse(x: float) -> float:
    return 0.0 if math.isinf(x) else 1.0 / x


def _corners(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    found = [0.0 if 0.0 in (x, y) else x * y for x in a for y in b]
    return min(found), max(found)

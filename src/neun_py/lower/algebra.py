"""Building expressions with what is certain simplified: exact numbers folded, neutral elements dropped."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from neun_py.spec import expression as ex
from neun_py.spec.expression import Node, num

__all__ = [
    "MOST_BITS",
    "ONE",
    "ZERO",
    "add",
    "bits",
    "div",
    "is_number",
    "mul",
    "neg",
    "number",
    "product",
    "raised",
    "sub",
]

ZERO, ONE = num(0), num(1)


MOST_BITS = 8192
"""Numbers longer than this are not multiplied out: only hostile text has them, and they would grow without end."""


def is_number(node: Node) -> bool:
    """Whether a node is an exact number."""
    return node.op == "num"


def number(node: Node) -> Fraction:
    """Give the value of a ``num``."""
    assert isinstance(node.value, Fraction)
    return node.value


def bits(x: Fraction) -> int:
    """Give how long an exact number is."""
    return max(abs(x.numerator).bit_length(), x.denominator.bit_length())


def _bits(node: Node) -> int:
    return bits(number(node))


def neg(a: Node) -> Node:
    """Give -a."""
    if is_number(a):
        return num(-number(a))
    if a.op == "neg":
        return a.args[0]
    if a.op == "mul" and is_number(a.args[0]):
        return mul(num(-number(a.args[0])), a.args[1])
    if a.op == "sub":
        return ex.sub(a.args[1], a.args[0])
    return ex.neg(a)


def add(a: Node, b: Node) -> Node:
    """Give a + b."""
    if is_number(a) and is_number(b) and _bits(a) + _bits(b) <= MOST_BITS:
        return num(number(a) + number(b))
    if a is ZERO:
        return b
    if b is ZERO:
        return a
    if b.op == "neg":
        return sub(a, b.args[0])
    return ex.add(a, b)


def sub(a: Node, b: Node) -> Node:
    """Give a - b."""
    if is_number(a) and is_number(b) and _bits(a) + _bits(b) <= MOST_BITS:
        return num(number(a) - number(b))
    if a is ZERO:
        return neg(b)
    if b is ZERO:
        return a
    if b.op == "neg":
        return add(a, b.args[0])
    return ex.sub(a, b)


def mul(a: Node, b: Node) -> Node:
    """Give a*b; a number goes to the front."""
    if is_number(a) and is_number(b):
        return num(number(a) * number(b)) if _bits(a) + _bits(b) <= MOST_BITS else ex.mul(a, b)
    if is_number(b):
        a, b = b, a
    if a is ONE:
        return b
    if is_number(a):
        if number(a) == -1:
            return neg(b)
        if b.op == "neg":
            return mul(num(-number(a)), b.args[0])
        if b.op == "mul" and is_number(b.args[0]) and _bits(a) + _bits(b.args[0]) <= MOST_BITS:
            return mul(num(number(a) * number(b.args[0])), b.args[1])
        return ex.mul(a, b)
    if a.op == "neg":
        return neg(mul(a.args[0], b))
    if b.op == "neg":
        return neg(mul(a, b.args[0]))
    if a.op == "mul" and is_number(a.args[0]):
        return mul(a.args[0], mul(a.args[1], b))
    if b.op == "mul" and is_number(b.args[0]):
        return mul(b.args[0], mul(a, b.args[1]))
    return ex.mul(a, b)


def div(a: Node, b: Node) -> Node:
    """Give a/b; a number below becomes a factor."""
    if is_number(b) and number(b) != 0:
        return mul(num(1 / number(b)), a)
    if b.op == "neg":
        return neg(div(a, b.args[0]))
    if a.op == "neg":
        return neg(div(a.args[0], b))
    return ex.div(a, b)


def raised(a: Node, n: int) -> Node:
    """Give the integer power a**n."""
    if is_number(a) and _bits(a) * abs(n) <= MOST_BITS and (n >= 0 or number(a) != 0):
        return num(number(a) ** n)
    return ONE if n == 0 else a if n == 1 else ex.power(a, n)


def product(factors: Iterable[Node]) -> Node:
    """Give the product, from the left."""
    result = ONE
    for factor in factors:
        result = mul(result, factor)
    return result

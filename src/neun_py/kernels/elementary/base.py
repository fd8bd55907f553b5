"""What an elementary function is, and the building blocks that all of them share.

The error-free transformations are those of Dekker (1971) and Knuth; see Muller et al., *Handbook of
Floating-Point Arithmetic*, 2nd ed. (2018), ch. 4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from fractions import Fraction

from neun_py.lower.precision import Precision
from neun_py.spec.expression import (
    Node,
    exponent_field,
    fma,
    num,
    select,
    shift_to_exponent,
    significand,
)

__all__ = [
    "Elementary",
    "constant",
    "fast_two_sum",
    "head",
    "named",
    "naming",
    "normalised",
    "parts",
    "polynomial",
    "power_of_two",
    "quotient",
    "tiny",
    "two_product",
    "two_sum",
]


@dataclass(frozen=True)
class Elementary:
    """An elementary function.

    Attributes
    ----------
    name : str
        As it is called in expressions.
    build : callable
        ``build(x, precision)``, or ``build(x, y, precision)``: the function as an expression of arithmetic.
    max_ulp : tuple of float
        Bounds of the error in Double and in Float, in units in the last place of the exact result. The tests
        hold every function to them.
    domain : str
        Where that holds, and what is given elsewhere.
    arity : int
        The number of arguments.
    """

    name: str
    build: Callable[..., Node]
    max_ulp: tuple[float, float]
    domain: str
    arity: int = 1


_names: ContextVar[dict[Node, str] | None] = ContextVar("names of the function that is being written", default=None)


@contextmanager
def naming() -> Iterator[dict[Node, str]]:
    """Collect the names which `named` gives meanwhile."""
    names: dict[Node, str] = {}
    token = _names.set(names)
    try:
        yield names
    finally:
        _names.reset(token)


def named(name: str, node: Node) -> Node:
    """Give the node as it is; where a function is being written, it gets a line of this name."""
    names = _names.get()
    if names is not None and node.args:
        names.setdefault(node, name)
    return node


def constant(x: Fraction, p: Precision) -> Node:
    """Give a constant rounded to the precision, by its shortest decimal, as it is to be read."""
    return num(repr(p.round(x)))


def head(x: Fraction, bits: int) -> Fraction:
    """Round to so many significant bits, so that products with small integers are exact."""
    scale = Fraction(2) ** (bits - x.numerator.bit_length() + x.denominator.bit_length())
    return round(x * scale) / scale


def parts(x: Fraction, p: Precision, count: int, first: int = 0) -> tuple[Fraction, ...]:
    """Split a constant in numbers of the precision, each the nearest to what the ones before leave.

    `first` shortens the first part to so many bits.
    """
    found: list[Fraction] = []
    for i in range(count):
        rest = x - sum(found)
        found.append(head(rest, first) if i == 0 and first else Fraction(p.round(rest)))
    return tuple(found)


def tiny(p: Precision) -> Node:
    """Below this, x*(1 + c*x) with |c| < 1 is x to within half a unit in the last place."""
    return constant(Fraction(1, 2 ** (p.digits + 1)), p)


def polynomial(x: Node, square: Node, coefficients: Sequence[str]) -> Node:
    """Evaluate a polynomial, lowest degree first: pairs side by side, then Horner's rule in the square.

    Half the latency of Horner's rule for one more multiplication, which the callers need anyway.
    """
    c = [num(text) for text in coefficients]
    pairs = [fma(x, c[i + 1], c[i]) if i + 1 < len(c) else c[i] for i in range(0, len(c), 2)]
    value = pairs.pop()
    while pairs:
        value = fma(square, value, pairs.pop())
    return value


def two_sum(a: Node, b: Node) -> tuple[Node, Node]:
    """Give the rounded sum and its error, exactly (Knuth)."""
    s = a + b
    from_b = s - a
    return s, (a - (s - from_b)) + (b - from_b)


def fast_two_sum(a: Node, b: Node) -> tuple[Node, Node]:
    """Give the rounded sum and its error, exactly if a is 0 or has no smaller exponent than b (Dekker)."""
    s = a + b
    return s, b - (s - a)


def two_product(a: Node, b: Node) -> tuple[Node, Node]:
    """Give the rounded product and its error, exactly unless the error underflows."""
    product = a * b
    return product, fma(a, b, -product)


def quotient(high: Node, low: Node, below: Node, below_low: Node | None = None) -> tuple[Node, Node]:
    """Divide high + low by below + below_low; give the quotient and the correction to add to it.

    One division: the remainder is formed by fma and multiplied by the reciprocal that is there.
    """
    inverse = named("inverse", 1 / below)
    q = named("quotient", high * inverse)
    remainder = fma(-q, below, high) + (low if below_low is None else fma(-q, below_low, low))
    return q, remainder * inverse


def power_of_two(k: Node, p: Precision, offset: int = 0) -> Node:
    """Give 2**(k + offset) for an integer within the exponents of normal numbers; k may carry the shifter."""
    return shift_to_exponent(k + (p.bias + offset))


def normalised(x: Node, p: Precision, *, subnormal: bool = True) -> tuple[Node, Node]:
    """Give m in [1, 2) and the integer e with x = m * 2**e, for finite x > 0.

    Without `subnormal`, x is known to be normal.
    """
    if not subnormal:
        return named("m", significand(x)), named("e", exponent_field(x) - p.bias)
    up = 54 if p.digits == 53 else 24  # a multiple of three, for the cube root
    small = named("is_small", x < constant(Fraction(2) ** (1 - p.bias), p))
    scaled = named("scaled", select(small, x * Fraction(2) ** up, x))
    e = exponent_field(scaled) - select(small, p.bias + up, p.bias)
    return named("m", significand(scaled)), named("e", e)

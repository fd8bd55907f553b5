"""Power series of the quotients that are 0/0 at one point, exactly."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import zip_longest
from math import factorial

from neun_py.lower import algebra as al
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, fma, num

__all__ = ["by_powers", "evaluate_series", "powers_of", "quotient_series", "radius", "terms_needed"]

_LENGTH = 40


def _exponential(k: int) -> Fraction:
    return Fraction(1, factorial(k + 1))


def _hyperbolic_sine(k: int) -> Fraction:
    return Fraction(1, factorial(k + 1)) if k % 2 == 0 else Fraction(0)


def _sine(k: int) -> Fraction:
    return Fraction((-1) ** (k // 2)) * _hyperbolic_sine(k)


def _logarithm(k: int) -> Fraction:
    return Fraction((-1) ** k, k + 1)


def _hyperbolic_cosine(k: int) -> Fraction:
    return Fraction(1, factorial(k)) if k % 2 == 0 else Fraction(0)


def _cosine_deficit(k: int) -> Fraction:
    return Fraction((-1) ** (k // 2), factorial(k + 2)) if k % 2 == 0 else Fraction(0)


def _quotient(above: Callable[[int], Fraction], below: Callable[[int], Fraction]) -> tuple[Fraction, ...]:
    """Divide two series."""
    result: list[Fraction] = []
    for k in range(_LENGTH):
        rest = above(k) - sum((result[j] * below(k - j) for j in range(k)), Fraction(0))
        result.append(rest / below(0))
    return tuple(result)


def _one(k: int) -> Fraction:
    return Fraction(int(k == 0))


_FACTORS: dict[str, tuple[Callable[[int], Fraction], Callable[[int], Fraction]]] = {
    "expm1": (_exponential, _one),  # (exp(u) - 1)/u
    "sinh": (_hyperbolic_sine, _one),
    "tanh": (_hyperbolic_sine, _hyperbolic_cosine),
    "sin": (_sine, _one),
    "log1p": (_logarithm, _one),
    "1-cos": (_cosine_deficit, _one),  # (1 - cos(u))/u**2
}


@cache
def quotient_series(name: str, inverse: bool) -> tuple[Fraction, ...]:
    """Give the series of F(u)/u (of F(u)/u**2 for 1 - cos), or of its inverse."""
    above, below = _FACTORS[name]
    return _quotient(below, above) if inverse else _quotient(above, below)


def radius(p: Precision) -> Fraction:
    """Give |u| below which the series stands for the quotient.

    The quotient itself loses about log2(1/radius) bits there; the series costs a term for every bit or two of
    radius. 1/8 and 1/2 keep both small.
    """
    return Fraction(1, 8) if p.digits == 53 else Fraction(1, 2)


def terms_needed(coefficients: tuple[Fraction, ...], p: Precision) -> int:
    """Give how many coefficients leave less than a quarter of an ulp behind, for |u| within the radius."""
    limit, r = Fraction(1, 2 ** (p.digits + 2)), radius(p)
    for count in range(1, _LENGTH - 4):
        if sum((abs(c) * r ** (count + k) for k, c in enumerate(coefficients[count:])), Fraction(0)) < limit:
            return count
    raise AssertionError("the series of a removable singularity converges within its radius")


def evaluate_series(u: Node, coefficients: tuple[Fraction, ...], p: Precision) -> Node:
    """Write the series as an expression: Horner in u**2 for even and odd powers, zeros left out."""
    return by_powers(u, coefficients[: terms_needed(coefficients, p)])


def by_powers(u: Node, coefficients: tuple[Fraction, ...]) -> Node:
    """Write a polynomial with these coefficients, that of 1 first, in the same form."""
    square = al.mul(u, u)
    even, odd = _horner(coefficients[0::2], square), _horner(coefficients[1::2], square)
    return even if odd is al.ZERO else fma(odd, u, even)


def powers_of(node: Node) -> tuple[Node, tuple[Fraction, ...]] | None:
    """Read u and the coefficients back from what `by_powers` wrote with odd powers; None where it did not."""
    if node.op != "fma":
        return None
    odd, u, even = node.args
    square = al.mul(u, u)
    found = [c for part in (even, odd) if (c := _horner_coefficients(part, square)) is not None]
    if len(found) < 2:
        return None
    pairs = zip_longest(*found, fillvalue=Fraction(0))
    return u, tuple(c for pair in pairs for c in pair)


def _horner(coefficients: tuple[Fraction, ...], x: Node) -> Node:
    result = al.ZERO
    for c in reversed(coefficients):
        result = num(c) if al.is_number(result) and result is al.ZERO else fma(result, x, num(c))
    return result


def _horner_coefficients(node: Node, x: Node) -> list[Fraction] | None:
    found = []
    while node.op == "fma" and node.args[1] is x and al.is_number(node.args[2]):
        found.append(al.number(node.args[2]))
        node = node.args[0]
    return [*found, al.number(node)] if al.is_number(node) else None

"""sin, cos and tan.

Cody & Waite (1980) with the products split by fma: x = k pi/2 + r + error, where pi/2 is in three parts,
the products with the first two are exact as sums of two, and everything is added with its error. What the
three parts leave is 2**-163.6 in Double and 2**-76.3 in Float, times k. By continued fractions (Muller,
*Elementary Functions*, 3rd ed., ch. 11) no Double up to 2**40 comes closer to a multiple of pi/2 than
2**-60.5, and no Float up to 2**16 closer than 2**-27.9; so r + error is good to half a dozen bits more than
one number has even there. Beyond, the result is NaN rather than wrong.
"""

from __future__ import annotations

from typing import NamedTuple

from neun_py.kernels.elementary.base import (
    Elementary,
    constant,
    fast_two_sum,
    named,
    parts,
    polynomial,
    quotient,
    tiny,
    two_product,
    two_sum,
)
from neun_py.kernels.elementary.constants import PI
from neun_py.lower.precision import Precision
from neun_py.spec.expression import (
    Node,
    absolute,
    compare,
    floor,
    fma,
    logical_or,
    neg,
    num,
    select,
    special,
)

__all__ = ["FUNCTIONS", "Angle", "cos", "of_r", "quadrant", "sin", "tan"]

# (sin r - r)/r**3 and (cos r - 1 + r**2/2)/r**4, in r**2: benchmarks/fit_polynomials.py
SIN = {
    "Double": (
        "-0.1666666666666663",
        "0.008333333333321842",
        "-0.00019841269829359978",
        "2.7557313538876938e-06",
        "-2.5050734415715265e-08",
        "1.589543292880273e-10",
    ),
    "Float": (
        "-0.166666552",
        "0.00833218917",
        "-0.000195182743",
    ),
}
COS = {
    "Double": (
        "0.041666666666666595",
        "-0.0013888888888873331",
        "2.4801587288990658e-05",
        "-2.755731421276496e-07",
        "2.087570471342829e-09",
        "-1.135870965350867e-11",
    ),
    "Float": (
        "0.0416666456",
        "-0.00138873095",
        "2.44323273e-05",
    ),
}


class Angle(NamedTuple):
    """x = k pi/2 + r + error."""

    k: Node
    r: Node
    error: Node


def _reach(p: Precision) -> int:
    """Give the bound of |x|."""
    return 2**40 if p.digits == 53 else 2**16


def _reduce(x: Node, p: Precision) -> Angle:
    first, second, third = (constant(part, p) for part in parts(PI / 2, p, 3))
    k = named("k", fma(x, constant(2 / PI, p), p.shifter) - p.shifter)
    product, error = two_product(k, first)
    product = named("product", product)
    # x - product is exact (Sterbenz), for k pi/2 is within a factor of two of x or is zero
    r, low = two_sum(named("rest", x - product), named("minus_error", -error))
    product2, error2 = two_product(k, second)
    r, low2 = two_sum(named("r1", r), named("minus_product", -product2))
    low = (named("low", low) + low2) - fma(k, third, error2)
    r, low = fast_two_sum(named("r2", r), named("r_low", low))
    return Angle(k, named("r", r), named("r_error", low))


def of_r(angle: Angle, p: Precision) -> tuple[tuple[Node, Node], tuple[Node, Node]]:
    """Give the sine and the cosine of r + error, each as a large and a small part to be added."""
    r, error = angle.r, angle.error
    square = named("square", r * r)
    fourth = named("fourth", square * square)
    sine_rest = named("sin_rest", fma(r * square, polynomial(square, fourth, SIN[p.name]), error))
    half = named("half_square", num("0.5") * square)
    large = named("cos_high", 1 - half)
    # cos(r + error) is cos r - r*error to the order that matters
    rest = fma(fourth, polynomial(square, fourth, COS[p.name]), fma(-r, error, (1 - large) - half))
    return (r, sine_rest), (large, named("cos_rest", rest))


def quadrant(k: Node) -> tuple[Node, Node]:
    """Give whether k is odd and whether k mod 4 is 2 or 3."""
    fourth = named("quadrant", fma(-4, floor(k * num("0.25")), k))
    odd = logical_or(compare("eq", fourth, 1), compare("eq", fourth, 3))
    return named("is_odd", odd), named("is_lower", compare("ge", fourth, 2))


def _within(x: Node, value: Node, p: Precision) -> Node:
    return select(absolute(x) <= _reach(p), value, special("nan"))


def sin(x: Node, p: Precision) -> Node:
    """Build the sine."""
    angle = _reduce(x, p)
    (sine, sine_rest), (cosine, cosine_rest) = of_r(angle, p)
    odd, lower = quadrant(angle.k)
    value = named("value", select(odd, cosine, sine) + select(odd, cosine_rest, sine_rest))
    return select(absolute(x) < tiny(p), x, _within(x, select(lower, neg(value), value), p))


def cos(x: Node, p: Precision) -> Node:
    """Build the cosine: the sine of a quadrant more."""
    angle = _reduce(x, p)
    (sine, sine_rest), (cosine, cosine_rest) = of_r(angle, p)
    odd, lower = quadrant(named("k1", angle.k + 1))
    value = named("value", select(odd, cosine, sine) + select(odd, cosine_rest, sine_rest))
    return _within(x, select(lower, neg(value), value), p)


def tan(x: Node, p: Precision) -> Node:
    """Build the tangent: a quotient of two sums, corrected."""
    angle = _reduce(x, p)
    (sine, sine_rest), (cosine, cosine_rest) = of_r(angle, p)
    sine, sine_rest = fast_two_sum(sine, sine_rest)
    cosine, cosine_rest = fast_two_sum(cosine, cosine_rest)
    sine, sine_rest = named("sine", sine), named("sine_low", sine_rest)
    cosine, cosine_rest = named("cosine", cosine), named("cosine_low", cosine_rest)
    half = named("half_k", angle.k * num("0.5"))
    odd = named("is_odd", compare("ne", floor(half), half))
    above, above_low = select(odd, neg(cosine), sine), select(odd, neg(cosine_rest), sine_rest)
    below, below_low = select(odd, sine, cosine), select(odd, sine_rest, cosine_rest)
    above, below = named("above", above), named("below", below)
    ratio, correction = quotient(above, above_low, below, below_low)
    return select(absolute(x) < tiny(p), x, _within(x, ratio + correction, p))


_DOMAIN = "|x| <= 2**40 in Double, 2**16 in Float; NaN beyond"
FUNCTIONS = (
    Elementary("sin", sin, (1.0, 1.0), _DOMAIN),
    Elementary("cos", cos, (1.0, 1.0), _DOMAIN),
    Elementary("tan", tan, (1.2, 1.3), _DOMAIN),
)

"""sinh, cosh and tanh.

With x = k ln 2 + r, as for exp, the addition theorems give

    sinh x = sinh(k ln 2) cosh r + cosh(k ln 2) sinh r,    cosh x = cosh(k ln 2) cosh r + sinh(k ln 2) sinh r,

where the functions of k ln 2 are (2**k -+ 2**-k)/2: no division, no second exponential, and for k = 0 sinh is
an odd polynomial. Tanh is E/(E + 2) with E = e**(2x) - 1. See Muller, *Elementary Functions*, 3rd ed. (2016).
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from neun_py.kernels.elementary.base import (
    Elementary,
    constant,
    fast_two_sum,
    named,
    polynomial,
    power_of_two,
    quotient,
    tiny,
)
from neun_py.kernels.elementary.constants import LN2
from neun_py.kernels.elementary.exponential import Reduced, expm1_parts, reduce
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, copysign, fma, num, select, special

__all__ = ["FUNCTIONS", "cosh", "sinh", "tanh"]

# (sinh r - r)/r**3 and (cosh r - 1)/r**2, in r**2: benchmarks/fit_polynomials.py
SINH = {
    "Double": (
        "0.16666666666666677",
        "0.008333333333321374",
        "0.0001984126988687374",
        "2.7557243367433103e-06",
        "2.5109359166187393e-08",
    ),
    "Float": (
        "0.166666672",
        "0.00833317544",
        "0.00019974132",
    ),
}
COSH = {
    "Double": (
        "0.5000000000000012",
        "0.041666666666519275",
        "0.0013888888946102399",
        "2.480149081225334e-05",
        "2.7630991566055025e-07",
    ),
    "Float": (
        "0.5",
        "0.0416664593",
        "0.0013935453",
    ),
}


def _of_k(size: Node, reduced: Reduced, p: Precision) -> tuple[tuple[Node, Node], tuple[Node, Node]]:
    """Give half of sinh(k ln 2) and of cosh(k ln 2), each with its error.

    Half, because the whole may overflow before the result does.
    """
    rising = named("rising", power_of_two(reduced.shifted, p, -2))
    # beyond the digits of the sum the falling part is nothing, and its exponent would leave the normal ones
    falling = select(size < ceil(p.digits * LN2), power_of_two(p.shifter - reduced.k, p, -2), 0)
    falling = named("falling", falling)
    sinh_k, cosh_k = named("sinh_k", rising - falling), named("cosh_k", rising + falling)
    return (sinh_k, (rising - sinh_k) - falling), (cosh_k, (rising - cosh_k) + falling)


def _of_r(reduced: Reduced, p: Precision) -> tuple[Node, Node]:
    """Give sinh(r + error) - r and cosh(r) - 1."""
    r = reduced.r
    square = named("square", r * r)
    fourth = named("fourth", square * square)
    sinh_rest = named("sinh_rest", fma(r * square, polynomial(square, fourth, SINH[p.name]), reduced.error))
    return sinh_rest, named("cosh_rest", square * polynomial(square, fourth, COSH[p.name]))


def _infinite_beyond(p: Precision) -> Node:
    """Give a number from which both are infinite, and up to which 2**(k - 2) is finite."""
    return constant((p.bias + Fraction(9, 4)) * LN2, p)


def sinh(x: Node, p: Precision) -> Node:
    """Build the hyperbolic sine."""
    size = named("size", absolute(x))
    reduced = reduce(size, p)
    (sinh_k, error), (cosh_k, _) = _of_k(size, reduced, p)
    sinh_rest, cosh_rest = _of_r(reduced, p)
    small = fma(cosh_k, sinh_rest, fma(sinh_k, cosh_rest, error))
    value = named("value", 2 * (fma(cosh_k, reduced.r, sinh_k) + small))
    value = copysign(select(size > _infinite_beyond(p), special("inf"), value), x)
    return select(size < tiny(p), x, value)  # halving would round subnormal numbers


def cosh(x: Node, p: Precision) -> Node:
    """Build the hyperbolic cosine."""
    size = named("size", absolute(x))
    reduced = reduce(size, p)
    (sinh_k, _), (cosh_k, error) = _of_k(size, reduced, p)
    sinh_rest, cosh_rest = _of_r(reduced, p)
    small = fma(cosh_k, cosh_rest, fma(sinh_k, sinh_rest, error))
    value = named("value", 2 * (fma(sinh_k, reduced.r, cosh_k) + small))
    return select(size > _infinite_beyond(p), special("inf"), value)


def tanh(x: Node, p: Precision) -> Node:
    """Build the hyperbolic tangent."""
    size = named("size", absolute(x))
    reduced = reduce(2 * size, p)
    scale = named("scale", power_of_two(reduced.shifted, p))
    high, low = fast_two_sum(*expm1_parts(reduced, scale, num(1), p))
    high, low = named("expm1_high", high), named("expm1_low", low)
    below = named("below", high + 2)
    q, correction = quotient(high, low, below, (high - (below - 2)) + low)
    # 1 - tanh x is about 2 e**(-2x)
    value = select(size > ceil((p.digits + 2) * LN2 / 2), 1, q + correction)
    return select(size < tiny(p), x, copysign(value, x))


FUNCTIONS = (
    Elementary("sinh", sinh, (1.5, 1.5), "every number"),
    Elementary("cosh", cosh, (1.5, 1.5), "every number"),
    Elementary("tanh", tanh, (1.1, 1.1), "every number"),
)

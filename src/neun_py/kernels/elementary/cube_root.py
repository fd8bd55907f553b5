"""cbrt.

With x = 2**(3q + j) m, j of 0, 1, 2 and m in [1, 2), a polynomial gives m**(-1/3); an iteration for the
inverse cube root, which needs no division, makes it y; and c = a y**2 for a = 2**j m is corrected by one
Newton step whose residual a - c**3 is formed by fma. See Muller et al., *Handbook of Floating-Point
Arithmetic*, 2nd ed. (2018), on roots by iteration.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.kernels.elementary.base import (
    Elementary,
    named,
    normalised,
    polynomial,
    power_of_two,
    two_product,
)
from neun_py.lower.precision import Precision
from neun_py.spec.expression import (
    Node,
    absolute,
    compare,
    copysign,
    floor,
    fma,
    logical_and,
    num,
    select,
    special,
)

__all__ = ["FUNCTIONS", "cbrt"]

# m**(-1/3) on [1, 2]: benchmarks/fit_polynomials.py
INVERSE_CBRT = (
    "1.7810796302709133",
    "-1.5661027521386865",
    "1.2438837474956346",
    "-0.5979368063573126",
    "0.15609205452033934",
    "-0.017021611614028778",
)
_THIRD = Fraction(1, 3)
_INVERSE_CBRT_2, _INVERSE_CBRT_4 = (
    num("0.7937005259840998"),
    num("0.6299605249474366"),
)  # of a start: any digits do


def cbrt(x: Node, p: Precision) -> Node:
    """Build the cube root."""
    size = named("size", absolute(x))
    m, e = normalised(size, p)
    q = named("q", floor((e + num("0.5")) * _THIRD))  # a sixth away from any integer: rounding does not matter
    j = named("j", fma(-3, q, e))
    one, two = compare("eq", j, 1), compare("eq", j, 2)
    a = named("a", m * select(two, 4, select(one, 2, 1)))
    start = polynomial(m, named("square", m * m), INVERSE_CBRT)
    y = named("start", start * select(two, _INVERSE_CBRT_4, select(one, _INVERSE_CBRT_2, 1)))
    if p.digits == 53:
        # with h = 1 - a y**3, a**(-1/3) = y (1 - h)**(-1/3) = y (1 + h/3 + 2 h**2/9 + ...)
        h = named("h", fma(-(a * y), y * y, 1))
        y = named("y", fma(y * h, fma(h, Fraction(2, 9), _THIRD), y))
    inverse_square = named("inverse_square", y * y)
    c = named("c", a * inverse_square)
    c_square, error = two_product(c, c)
    residual = named("residual", fma(-c, error, fma(-c, c_square, a)))
    root = named("root", fma(residual * _THIRD, inverse_square, c))  # 1/c**2 is y**2
    value = named("value", copysign(root * power_of_two(q + p.shifter, p), x))
    finite = logical_and(compare("gt", size, 0), compare("lt", size, special("inf")))
    return select(finite, value, x)


FUNCTIONS = (Elementary("cbrt", cbrt, (0.6, 0.6), "every number"),)

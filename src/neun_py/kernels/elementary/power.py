"""pow: x**y.

The logarithm of |x| is formed as a sum of two numbers, good to about 12 bits more than one has, multiplied
by y, and given to the exponential. See Muller et al., *Handbook of Floating-Point Arithmetic*, 2nd ed.
(2018), ch. 4 for the arithmetic of pairs; the special cases are those of IEEE 754-2019, 9.2.1.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.kernels.elementary.base import (
    Elementary,
    constant,
    fast_two_sum,
    named,
    parts,
    polynomial,
    two_product,
)
from neun_py.kernels.elementary.exponential import EXP, ln2_parts, reduce, scaled_exp
from neun_py.kernels.elementary.logarithm import centred
from neun_py.lower.precision import Precision
from neun_py.spec.expression import (
    Node,
    absolute,
    compare,
    copysign,
    floor,
    fma,
    logical_and,
    logical_not,
    neg,
    num,
    select,
    special,
)

__all__ = ["FUNCTIONS", "power"]

# (2 artanh s - 2 s - 2/3 s**3)/s**5, in s**2: benchmarks/fit_polynomials.py
LOG_TAIL = {
    "Double": (
        "0.3999999999999998",
        "0.28571428571443835",
        "0.22222222217791748",
        "0.1818181884370855",
        "0.15384558448951288",
        "0.1333626370863862",
        "0.11675796457300365",
        "0.11981626745942854",
    ),
    "Float": (
        "0.400001526",
        "0.285470814",
        "0.234200493",
    ),
}


def _ratio(f: Node) -> tuple[Node, Node]:
    """Give s = f/(2 + f) as a sum of two."""
    below, below_low = fast_two_sum(num(2), f)
    below = named("below", below)
    inverse = named("inverse", 1 / below)
    s = named("s", f * inverse)
    remainder = fma(-s, below_low, fma(-s, below, f))
    return s, named("s_low", remainder * inverse)


def _cubic(s: Node, s_low: Node, p: Precision) -> tuple[Node, Node]:
    """Give log(1 + f) - 2 s, about 2/3 s**3, as a sum of two."""
    square, error = two_product(s, s)
    square = named("square", square)
    square_low = named("square_low", fma(2 * s, s_low, error))
    cube, error = two_product(square, s)
    cube = named("cube", cube)
    cube_low = named("cube_low", fma(square, s_low, fma(square_low, s, error)))
    two_thirds, two_thirds_low = (constant(part, p) for part in parts(Fraction(2, 3), p, 2))
    series = named("series", square * polynomial(square, named("fourth", square * square), LOG_TAIL[p.name]))
    factor, factor_low = fast_two_sum(two_thirds, series)
    factor, factor_low = named("factor", factor), named("factor_low", factor_low + two_thirds_low)
    cubic, error = two_product(cube, factor)
    return named("cubic", cubic), named("cubic_low", fma(cube, factor_low, fma(cube_low, factor, error)))


def _log(x: Node, p: Precision) -> tuple[Node, Node]:
    """Give log x as a sum of two, for finite x > 0."""
    k, f = centred(x, p)
    s, s_low = _ratio(f)
    cubic, cubic_low = _cubic(s, s_low, p)
    ln2_high, ln2_low = ln2_parts(p)
    partial, low1 = fast_two_sum(named("k_ln2", k * constant(ln2_high, p)), named("twice_s", 2 * s))
    high, low2 = fast_two_sum(named("partial", partial), cubic)
    low = (low1 + low2) + fma(k, constant(ln2_low, p), fma(2, s_low, cubic_low))
    return named("log_high", high), named("log_low", low)


def power(x: Node, y: Node, p: Precision) -> Node:
    """Build x**y; negative x asks for an integer y."""
    size = named("size", absolute(x))
    log_high, log_low = _log(size, p)
    # the ends of the logarithm decide the ends of the result, by the sign of y alone
    log_high = select(size > 0, select(size < special("inf"), log_high, size), neg(special("inf")))
    high, error = two_product(y, named("log_high", log_high))
    high = named("y_log", high)
    reduced = reduce(high, p, named("y_log_low", fma(y, log_low, error)))
    r = reduced.r
    square = named("r_square", r * r)
    rest = fma(square, polynomial(r, square, EXP[p.name]), reduced.error)
    value = scaled_exp(high, named("exp_less_1", r + rest), reduced.shifted, p)
    value = named("size_of_result", select(compare("eq", size, 1), 1, value))

    half = named("half_y", y * num("0.5"))
    whole = named("y_is_whole", compare("eq", floor(y), y))
    odd = named("y_is_odd", logical_and(whole, compare("ne", floor(half), half)))
    signed = select(odd, copysign(value, x), value)
    root = logical_and(logical_and(x < 0, compare("gt", x, neg(special("inf")))), logical_not(whole))
    signed = select(compare("ne", x, x), x, select(root, special("nan"), signed))
    always_one = select(compare("eq", x, 1), 1, signed)
    return select(compare("eq", y, 0), 1, always_one)


FUNCTIONS = (
    Elementary("pow", power, (1.3, 1.0), "every number; NaN for finite x < 0 unless y is an integer", arity=2),
)

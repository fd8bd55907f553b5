"""exp and expm1, the same of powers of 2, and quotients by which equations are solved over a step.

Cody & Waite, *Software Manual for the Elementary Functions* (1980): x = k ln 2 + r with k an integer and
|r| <= ln(2)/2, so that e**x = 2**k e**r, and e**r is a polynomial. With fma, k is had by one multiply-add
and one subtraction, and r by two multiply-adds with ln 2 in two parts. Of 2**x k and the exact rest are had by two
subtractions, which processors do beside their multiplications; what lowering makes of exponentials ends there.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from neun_py.kernels.elementary.base import Elementary, constant, named, parts, polynomial, power_of_two, tiny
from neun_py.kernels.elementary.constants import LN2
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, fma, num, select, shift_to_exponent, special

__all__ = [
    "FUNCTIONS",
    "Reduced",
    "exp",
    "exp2",
    "exp2m1_over",
    "exp_limits",
    "expm1",
    "expm1_over",
    "expm1_parts",
    "growth_limit",
    "reduce",
    "scaled_exp",
]

# (e**r - 1 - r)/r**2, so that the two leading terms of e**r are exact: benchmarks/fit_polynomials.py
EXP = {
    "Double": (
        "0.5000000000000011",
        "0.16666666666666463",
        "0.04166666666652877",
        "0.008333333333471473",
        "0.0013888888943712023",
        "0.00019841269544286274",
        "2.4801493157405617e-05",
        "2.7557559753158264e-06",
        "2.7630200127327407e-07",
        "2.5006921135068802e-08",
    ),
    "Float": (
        "0.49999994",
        "0.166665211",
        "0.0416682512",
        "0.0083686607",
        "0.00138217548",
    ),
}
# the same, but the error is relative to e**r - 1
EXPM1 = {
    "Double": (
        "0.5000000000000006",
        "0.1666666666666665",
        "0.04166666666657631",
        "0.008333333333360258",
        "0.0013888888931376038",
        "0.00019841269770234048",
        "2.4801505628508255e-05",
        "2.755736929729437e-06",
        "2.762588048781152e-07",
        "2.506413701918515e-08",
    ),
    "Float": (
        "0.49999997",
        "0.166665465",
        "0.0416674353",
        "0.00836625323",
        "0.00138706306",
    ),
}
# (r/(e**r - 1) + r/2 - 1)/r**2, even, in r**2: of r/2*coth(r/2)
EXPM1_WIDTH = {
    "Double": (
        "0.08333333333333301",
        "-0.0013888888888507111",
        "3.3068781605921196e-05",
        "-8.266950999294282e-07",
        "2.0690652670894472e-08",
    ),
    "Float": ("0.0833331272", "-0.0013833564"),
}
# (2**f - 1)/f
EXP2 = {
    "Double": (
        "0.6931471805599453",
        "0.2402265069591011",
        "0.05550410866482183",
        "0.009618129107600957",
        "0.0013333558146521494",
        "0.00015403530449581055",
        "1.5252733654099763e-05",
        "1.3215438636970015e-06",
        "1.0178152975816457e-07",
        "7.073259878144847e-09",
        "4.4397766499601634e-10",
    ),
    "Float": (
        "0.693147182",
        "0.240226477",
        "0.0555035993",
        "0.00961850584",
        "0.00133908086",
        "0.000153264817",
    ),
}
# (f*(2**f + 1)/(2**f - 1) - 2/ln 2)/f**2, even, in f**2
EXP2M1_WIDTH = {
    "Double": (
        "0.11552453009332377",
        "-0.0009250684777214077",
        "1.0582188534178423e-05",
        "-1.2710233615555135e-07",
        "1.5283575864289644e-09",
    ),
    "Float": ("0.115524247", "-0.000921401079"),
}


class Reduced(NamedTuple):
    """x = k ln 2 + r + error; `shifted` is k plus the shifter, whose lowest bits are the integer k."""

    shifted: Node
    k: Node
    r: Node
    error: Node


def ln2_parts(p: Precision) -> tuple[Fraction, Fraction]:
    """Give ln 2 in two parts, the first so short that its products with exponents are exact."""
    high, low = parts(LN2, p, 2, first=p.digits - (11 if p.digits == 53 else 8))
    return high, low


def reduce(x: Node, p: Precision, low: Node | None = None, raised: int = 0) -> Reduced:
    """Reduce x, or the unevaluated sum x + low; the lowest bits of `shifted` are k + raised then."""
    shifted = named("shifted", fma(x, constant(1 / LN2, p), p.shifter + raised))
    k = named("k", shifted - (p.shifter + raised))
    minus_high, minus_low = (constant(-part, p) for part in ln2_parts(p))
    rest = named("rest", fma(k, minus_high, x))  # exact
    if low is None:
        r = named("r", fma(k, minus_low, rest))
        return Reduced(shifted, k, r, named("r_error", fma(k, minus_low, rest - r)))
    low = named("low", fma(k, minus_low, low))
    r = named("r", rest + low)
    return Reduced(shifted, k, r, named("r_error", low - (r - rest)))


def exp_limits(p: Precision) -> tuple[Node, Node]:
    """Give the arguments beyond which the exponential is surely infinite, and surely rounds to zero."""
    return num(ceil((p.bias + 1) * LN2)), num(floor(-(p.bias + p.digits) * LN2))


def scaled_exp(x: Node, t: Node, shifted: Node, p: Precision) -> Node:
    """Give (1 + t) 2**k, where k is near x / ln 2, and infinity or zero where that is all that is left.

    2**k need not be a number: it is the product of two that are, one the power of about k/2. The first is
    multiplied and 1 added in one operation, with the rounding of 1 + t; the second product rounds,
    overflows and becomes subnormal as the result should. Half of k is had from x, not from k, so as not to
    wait for it: any integer near k/2 will do.
    """
    half = named("half", fma(x, constant(1 / (2 * LN2), p), p.shifter + p.bias))
    scale = named("scale", shift_to_exponent(half))
    other_scale = named("other_scale", shift_to_exponent((shifted - half) + (p.shifter + 2 * p.bias)))
    value = named("value", fma(t, scale, scale) * other_scale)
    above, below = exp_limits(p)
    # no comparison holds for a NaN, which so goes through
    return select(x > above, special("inf"), select(x < below, 0, value))


def exp(x: Node, p: Precision) -> Node:
    """Build e**x; where it is less than 2**(1.5 - bias), about the smallest normal number, it is 0.

    It is the function that models spend their time in, so that both ends cost one comparison each: x is kept within
    bounds beyond which the result is infinite, or 0, by itself. The scale is half of 2**k, which is a number wherever
    the result is one, and 0 where k is at its lower bound; the last sum doubles.
    """
    above, below = exp_limits(p)[0], constant((1 - p.bias) * LN2, p)
    # no comparison holds for a NaN, which so goes through
    limited = named("limited", select(x > above, above, x))
    bounded = named("bounded", select(limited < below, below, limited))
    shifted, _, r, _ = reduce(bounded, p, raised=p.bias - 1)
    square = named("square", r * r)
    q = named("q", polynomial(r, square, EXP[p.name]))
    scale = named("scale", shift_to_exponent(shifted))
    half = named("half", fma(named("exp_less_1", fma(square, q, r)), scale, scale))
    return half + half


def exp2(x: Node, p: Precision) -> Node:
    """Build 2**x; where it is less than 2**(1.5 - bias), about the smallest normal number, it is 0.

    It is `exp` for arguments that come as multiples of ln 2: both ends are as there, and the rest f is exact.
    """
    scale, f = _halves(x, p.bias + 1, 1 - p.bias, p, p.bias - 1)
    square = named("square", f * f)
    q = named("q", polynomial(f, square, EXP2[p.name]))
    half = named("half", fma(named("scaled", f * scale), q, scale))
    return half + half


def _halves(x: Node, above: int, below: int, p: Precision, raised: int) -> tuple[Node, Node]:
    """Keep x within bounds, and give 2**(k - bias + raised) and f with x = k + f and |f| <= 1/2."""
    # no comparison holds for a NaN, which so goes through
    limited = named("limited", select(x > above, above, x))
    bounded = named("bounded", select(limited < below, below, limited))
    shifted = named("shifted", bounded + (p.shifter + raised))
    k = named("k", shifted - (p.shifter + raised))
    return named("scale", shift_to_exponent(shifted)), named("f", bounded - k)


def expm1_parts(reduced: Reduced, scale: Node, one: Node, p: Precision) -> tuple[Node, Node]:
    """Give scale*(e**r) - one as a sum of two, for scale = one * 2**k.

    scale*r is exact, and scale - one is the larger (or zero, or the one that matters), so that Dekker's
    fast sum holds; what is left, r**2/2 + ..., is small beside it.
    """
    r = reduced.r
    square = named("square", r * r)
    rest = named("small", fma(square, polynomial(r, square, EXPM1[p.name]), reduced.error))
    difference = named("difference", scale - one)
    linear = named("linear", scale * r)
    high = named("high", difference + linear)
    return high, fma(scale, rest, linear - (high - difference))


def expm1(x: Node, p: Precision) -> Node:
    """Build e**x - 1, relatively accurate near 0."""
    reduced = reduce(x, p)
    # half of everything, because 2**k is infinite where the result may still be finite
    scale = named("scale", power_of_two(reduced.shifted, p, -1))
    high, low = expm1_parts(reduced, scale, num("0.5"), p)
    value = named("value", 2 * (high + low))
    above, below = constant((p.bias + Fraction(5, 4)) * LN2, p), num(floor(-(p.digits + 1) * LN2))
    limited = select(x > above, special("inf"), select(x < below, -1, value))
    return select(absolute(x) < tiny(p), x, limited)  # halving would round subnormal numbers


def expm1_over(x: Node, y: Node, p: Precision) -> Node:
    """Build (e**x - 1)/y with the one division that there is, which is less work than an exponential and a division.

    With h = r/2 and w = h*coth(h), which is even in r, e**r is (w + h)/(w - h); so e**x - 1, with x = k ln 2 + r, is
    ((2**k - 1)*w + (2**k + 1)*h)/(w - h). Nothing cancels: the two terms have one sign, or 2**k is 1.
    """
    below = num(floor(-(p.digits + 1) * LN2))  # where e**x - 1 rounds to -1
    # no comparison holds for a NaN, which so goes through
    limited = named("limited", select(x > growth_limit(p), growth_limit(p), x))
    bounded = named("bounded", select(limited < below, below, limited))
    shifted, _, r, _ = reduce(bounded, p, raised=p.bias)
    square = named("square", r * r)
    q = named("q", polynomial(square, named("fourth", square * square), EXPM1_WIDTH[p.name]))
    return _less_1_over(shift_to_exponent(shifted), fma(square, q, 1), num("0.5") * r, y)


def _less_1_over(scale: Node, width: Node, half: Node, y: Node) -> Node:
    """Give (scale*(width + half)/(width - half) - 1)/y."""
    scale, width, half = named("scale", scale), named("width", width), named("half", half)
    return fma(scale - 1, width, (scale + 1) * half) / ((width - half) * y)


def exp2m1_over(x: Node, y: Node, p: Precision) -> Node:
    """Build (2**x - 1)/y with the one division that there is: the least work of all that solves an equation.

    As `expm1_over`, with x = k + f and w = f*(2**f + 1)/(2**f - 1).
    """
    # below the lower bound 2**x - 1 rounds to -1
    scale, f = _halves(x, p.bias - p.bias // 8, -(p.digits + 1), p, p.bias)
    square = named("square", f * f)
    *first, last = EXP2M1_WIDTH[p.name]
    tail = num(last)
    for text in reversed(first):  # Horner's rule: what has most to do takes the fewest operations, not the shortest way
        tail = fma(square, tail, num(text))
    return _less_1_over(scale, fma(square, tail, constant(2 / LN2, p)), f, y)


def growth_limit(p: Precision) -> Node:
    """Give the largest x of `expm1_over`; more is taken for this: far from overflow, so that no inf*0 comes of it."""
    return num(floor((p.bias - p.bias // 8) * LN2))


FUNCTIONS = (
    Elementary("exp", exp, (1.05, 1.05), "results from 2**(1.5 - bias) on: 3.2e-308 or 1.7e-38; below them it is 0"),
    Elementary("expm1", expm1, (1.3, 1.3), "every number"),
    Elementary(
        "expm1_over",
        expm1_over,
        (3.98, 3.6),
        "(e**x - 1)/y, y normal, x below 621 or 77, where it grows no more; of exponential methods",
        arity=2,
    ),
    Elementary("exp2", exp2, (1.05, 1.05), "results from 2**(1.5 - bias) on: 3.2e-308 or 1.7e-38; below them it is 0"),
    Elementary(
        "exp2m1_over",
        exp2m1_over,
        (3.6, 3.6),
        "(2**x - 1)/y, y normal, x below 896 or 112, where it grows no more; of exponential methods",
        arity=2,
    ),
)

"""The sine and the cosine of a turn: of 2 pi x.

The reduction is exact, x = k/4 + r with |r| <= 1/8, and 2 pi r is a product and its error: it needs nothing of the
three parts of pi/2 that an angle in radians asks for.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.kernels.elementary.base import Elementary, constant, named, parts
from neun_py.kernels.elementary.constants import PI
from neun_py.kernels.elementary.trigonometric import Angle, of_r, quadrant
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, floor, fma, neg, num, select, special

__all__ = ["FUNCTIONS", "cos_turn", "sin_turn"]


def _reach(p: Precision) -> int:
    """Give the bound of |x|: up to it, 4x and a half are added exactly enough to be told apart."""
    return 1 << (p.digits - 5)


def _reduce(x: Node, p: Precision) -> Angle:
    """Give 2 pi x = k pi/2 + r + error."""
    k = named("k", floor(fma(4, x, num("0.5"))))
    rest = named("rest", fma(k, num(Fraction(-1, 4)), x))  # exact
    high, low = (constant(part, p) for part in parts(2 * PI, p, 2))
    r = named("r", rest * high)
    return Angle(k, r, named("r_error", fma(rest, low, fma(rest, high, neg(r)))))


def _turned(x: Node, angle: Angle, shift: int, p: Precision) -> Node:
    """Give the sine of 2 pi x and `shift` quadrants more."""
    (sine, sine_rest), (cosine, cosine_rest) = of_r(angle, p)
    odd, lower = quadrant(named("k1", angle.k + shift) if shift else angle.k)
    value = named("value", select(odd, cosine, sine) + select(odd, cosine_rest, sine_rest))
    return select(absolute(x) <= _reach(p), select(lower, neg(value), value), special("nan"))


def sin_turn(x: Node, p: Precision) -> Node:
    """Build the sine of 2 pi x."""
    return _turned(x, _reduce(x, p), 0, p)


def cos_turn(x: Node, p: Precision) -> Node:
    """Build the cosine of 2 pi x: the sine of a quadrant more."""
    return _turned(x, _reduce(x, p), 1, p)


_DOMAIN = "|x| <= 2**48 in Double, 2**19 in Float; NaN beyond"
FUNCTIONS = (
    Elementary("cos_turn", cos_turn, (1.0, 1.0), _DOMAIN),
    Elementary("sin_turn", sin_turn, (1.2, 1.2), _DOMAIN),
)

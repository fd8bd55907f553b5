"""atan.

The tangent's addition theorem brings |x| below tan(pi/8) = sqrt(2) - 1: it is kept, or becomes (|x| -
1)/(|x| + 1) with pi/4 to be added, or -1/|x| with pi/2 to be added. See Cody & Waite (1980), and Muller,
*Elementary Functions*.
"""

from __future__ import annotations

from neun_py.kernels.elementary.base import Elementary, fast_two_sum, named, parts, polynomial, quotient
from neun_py.kernels.elementary.constants import PI
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, copysign, fma, num, select

__all__ = ["FUNCTIONS", "atan"]

# (atan t - t)/t**3, in t**2: benchmarks/fit_polynomials.py
ATAN = {
    "Double": (
        "-0.333333333333332",
        "0.19999999999953672",
        "-0.14285714280198428",
        "0.1111111078340018",
        "-0.09090897754170361",
        "0.07692060142561132",
        "-0.06663103265906388",
        "0.05847884459687966",
        "-0.050392882993239844",
        "0.03806430904369992",
        "-0.01790713506969386",
    ),
    "Float": (
        "-0.333333164",
        "0.199985281",
        "-0.14244391",
        "0.105991639",
        "-0.0609001853",
    ),
}


def atan(x: Node, p: Precision) -> Node:
    """Build the inverse tangent."""
    size = named("size", absolute(x))
    middle, large = named("is_middle", size > num("0.41421356")), named("is_large", size > num("2.41421356"))
    above = named("above", select(large, -1, select(middle, size - 1, size)))
    below = named("below", select(large, size, select(middle, size + 1, 1)))
    # of size -+ 1 only the divisor is rounded: the error is found as by Dekker, for size < 2.42
    below_error = select(large, 0, select(middle, size - (below - 1), 0))
    above_error = select(large, 0, select(middle, (size - above) - 1, 0))
    t, correction = quotient(above, above_error, below, named("below_error", below_error))
    square = named("square", t * t)
    fourth = named("fourth", square * square)
    # d atan(t)/dt = 1/(1 + t**2), to the order that matters
    correction = fma(-square, correction, named("correction", correction))
    rest = named("rest", fma(t * square, polynomial(square, fourth, ATAN[p.name]), correction))
    half, half_low = parts(PI / 2, p, 2)
    base = named("base", select(large, half, select(middle, half / 2, 0)))
    base_low = named("base_low", select(large, half_low, select(middle, half_low / 2, 0)))
    high, low = fast_two_sum(base, t)
    value = named("value", named("high", high) + (low + (base_low + rest)))
    # far out 1/size underflows, and at infinity the quotient is not a number
    return copysign(select(size > 2 ** (p.digits + 2), half, value), x)


FUNCTIONS = (Elementary("atan", atan, (1.4, 1.4), "every number"),)

"""log, log1p, log2 and log10.

With x = 2**k m and m between sqrt(1/2) and sqrt(2), log x = k ln 2 + log m. For f = m - 1 and s = f/(2 + f),

    log(1 + f) = 2 artanh s = 2s + s R(s**2) = f - f**2/2 + s (f**2/2 + R(s**2)),

because 2s = f - s f. The leading term is then exact and what is rounded is small beside it. See Muller,
*Elementary Functions*, 3rd ed. (2016).
"""

from __future__ import annotations

from neun_py.kernels.elementary.base import (
    Elementary,
    constant,
    fast_two_sum,
    named,
    normalised,
    parts,
    polynomial,
    tiny,
    two_product,
    two_sum,
)
from neun_py.kernels.elementary.constants import LN2, LN10
from neun_py.kernels.elementary.exponential import ln2_parts
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, compare, fma, neg, num, select, special

__all__ = ["FUNCTIONS", "centred", "log", "log1p", "log2", "log10"]

# (2 artanh s - 2 s)/s**3, in s**2: benchmarks/fit_polynomials.py
LOG = {
    "Double": (
        "0.6666666666666734",
        "0.3999999999941695",
        "0.28571428741933114",
        "0.22222198615898775",
        "0.18183562268043302",
        "0.15314099768366532",
        "0.14795486849987644",
    ),
    "Float": (
        "0.666667759",
        "0.399775892",
        "0.298705816",
    ),
}
_ROOT = "1.41421356"  # about where m is halved: the interval that is fitted is a little wider


def centred(x: Node, p: Precision, *, subnormal: bool = True) -> tuple[Node, Node]:
    """Give k and f with x = 2**k * (1 + f), f between sqrt(1/2) - 1 and sqrt(2) - 1, exact."""
    m, e = normalised(x, p, subnormal=subnormal)
    large = named("is_large", m > num(_ROOT))
    return named("k", select(large, e + 1, e)), named("f", select(large, m * num("0.5"), m) - 1)


def _rest(f: Node, p: Precision) -> Node:
    """Give log(1 + f) - f."""
    s = named("s", f / (2 + f))
    square = named("square", s * s)
    series = square * polynomial(square, named("fourth", square * square), LOG[p.name])
    half_square = named("half_square", f * num("0.5") * f)
    return named("log_rest", fma(s, half_square + series, -half_square))


def _with_limits(x: Node, value: Node) -> Node:
    """Give the value for finite x > 0, and what belongs elsewhere."""
    inside = select(x < special("inf"), value, x)
    return select(x > 0, inside, select(compare("eq", x, 0), neg(special("inf")), special("nan")))


def _natural(k: Node, f: Node, p: Precision, correction: Node | None = None) -> Node:
    """Give k ln 2 + log(1 + f) + correction."""
    high_ln2, low_ln2 = ln2_parts(p)
    high, low = fast_two_sum(named("k_ln2", k * constant(high_ln2, p)), f)  # the product is exact
    rest = fma(k, constant(low_ln2, p), _rest(f, p))
    return named("high", high) + (low + (rest if correction is None else rest + correction))


def log(x: Node, p: Precision) -> Node:
    """Build the natural logarithm."""
    return _with_limits(x, named("value", _natural(*centred(x, p), p)))


def log1p(x: Node, p: Precision) -> Node:
    """Build log(1 + x), relatively accurate near 0."""
    u, error = two_sum(num(1), x)
    u = named("u", u)
    # log(u + error) = log u + error/u, to the order that matters
    value = _natural(*centred(u, p, subnormal=False), p, named("correction", error / u))
    return select(absolute(x) < tiny(p), x, _with_limits(u, named("value", value)))


def _to_base(x: Node, k_high: Node, k_low: Node | None, scale: tuple[Node, Node], f: Node, p: Precision) -> Node:
    """Give k_high + k_low + log(1 + f)*scale."""
    rest = _rest(f, p)
    high, low = fast_two_sum(f, rest)
    high, low = named("log_high", high), named("log_low", low)
    product, error = two_product(high, scale[0])
    product = named("product", product)
    tail = fma(high, scale[1], fma(low, scale[0], error))
    total, total_error = fast_two_sum(k_high, product)
    tail = total_error + (tail if k_low is None else tail + k_low)
    return _with_limits(x, named("value", named("total", total) + tail))


def log2(x: Node, p: Precision) -> Node:
    """Build the logarithm to base 2; exact at powers of two."""
    k, f = centred(x, p)
    first, second = parts(1 / LN2, p, 2)
    return _to_base(x, k, None, (constant(first, p), constant(second, p)), f, p)


def log10(x: Node, p: Precision) -> Node:
    """Build the logarithm to base 10."""
    k, f = centred(x, p)
    first, second = parts(1 / LN10, p, 2)
    two_high, two_low = parts(LN2 / LN10, p, 2, first=p.digits - (11 if p.digits == 53 else 8))
    return _to_base(
        x,
        named("k_log2", k * constant(two_high, p)),
        k * constant(two_low, p),
        (constant(first, p), constant(second, p)),
        f,
        p,
    )


_DOMAIN = "every number; -inf at zero, NaN below"
FUNCTIONS = (
    Elementary("log", log, (1.0, 1.0), _DOMAIN),
    Elementary("log1p", log1p, (1.0, 1.0), "every number; -inf at -1, NaN below"),
    Elementary("log2", log2, (1.0, 1.0), _DOMAIN),
    Elementary("log10", log10, (1.0, 1.0), _DOMAIN),
)

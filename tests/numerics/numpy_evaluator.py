"""Functions of arithmetic evaluated on arrays, so that many arguments can be tried in little time.

The fused multiply-add is exact here too: in Float through binary64 with one rounding to odd; in Double by
the algorithm of Boldo & Melquiond, "Emulation of a FMA and correctly rounded sums: proved algorithms using
rounding to odd", IEEE Trans. Computers 57(4), 2008, which asks for arguments far from the ends of the
format. Elsewhere the reference is asked, number by number.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from neun_py.kernels.reference import operations
from neun_py.lower.precision import DOUBLE, Precision
from neun_py.lower.program import Function
from neun_py.spec.expression import topological

Array = np.ndarray[Any, Any]


def two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    s = a + b
    from_b = s - a
    return s, (a - (s - from_b)) + (b - from_b)


def _split(a: Array) -> tuple[Array, Array]:
    c = a * (2.0**27 + 1)
    high = c - (c - a)
    return high, a - high


def two_product(a: Array, b: Array) -> tuple[Array, Array]:
    product = a * b
    (ah, al), (bh, bl) = _split(a), _split(b)
    return product, ((ah * bh - product) + ah * bl + al * bh) + al * bl


def sum_to_odd(a: Array, b: Array) -> Array:
    """Give a + b; if that is inexact, the neighbour whose last bit is set."""
    s, error = two_sum(a, b)
    move = (error != 0) & (s.view(np.int64) & 1 == 0)
    return np.where(move, np.nextafter(s, np.where(error > 0, np.inf, -np.inf)), s)


def _fma_double(a: Array, b: Array, c: Array) -> Array:
    high, low = two_product(a, b)
    t, t_low = two_sum(c, low)
    v, v_low = two_sum(high, t)
    result = v + sum_to_odd(t_low, v_low)
    inside = [(abs(x) > 2.0**-400) & (abs(x) < 2.0**400) for x in (a, b, c)]
    safe = inside[0] & inside[1] & inside[2]
    one = operations(DOUBLE)["fma"]
    for i in np.flatnonzero(~safe):
        result[i] = one(float(a[i]), float(b[i]), float(c[i]))
    return result


def _fma_float(a: Array, b: Array, c: Array) -> Array:
    product, c = a.astype(np.float64) * b.astype(np.float64), c.astype(np.float64)
    total = product + c
    plain = ~np.isfinite(total) | (product == 0) | (c == 0)  # no rounding, or only one, is to come
    return np.where(plain, total, sum_to_odd(product, c)).astype(np.float32)


def _operations(p: Precision) -> Mapping[str, Any]:
    number, word = np.dtype(p.dtype).type, np.uint64 if p.digits == 53 else np.uint32
    shift = word(p.digits - 1)
    mantissa, one = word((1 << (p.digits - 1)) - 1), word(p.bias << (p.digits - 1))
    return {
        "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "sqrt": np.sqrt,
        "neg": np.negative,
        "abs": np.abs, "floor": np.floor, "copysign": np.copysign, "select": np.where,
        "fma": _fma_double if p.digits == 53 else _fma_float,
        "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal,
        "ne": np.not_equal, "and": np.logical_and, "or": np.logical_or, "not": np.logical_not,
        "exponent_field": lambda x: (x.view(word) >> shift & word(2 * p.bias + 1)).astype(number),
        "significand": lambda x: (x.view(word) & mantissa | one).view(number),
        "shift_to_exponent": lambda x: (x.view(word) << shift).view(number),
    }  # fmt: skip


def evaluate_arrays(function: Function, args: tuple[Array, ...], p: Precision) -> Array:
    """Evaluate a function without calls and with one result on arrays of the precision."""
    table, dtype = _operations(p), np.dtype(p.dtype)
    names = dict(zip(function.args, args, strict=True))

    def value_of(root: Any) -> Array:
        done: dict[Any, Array] = {}
        for node in topological(root):
            if node.op == "sym":
                done[node] = names[str(node.value)]
            elif node.op in ("num", "special"):
                number = p.round(node.value) if isinstance(node.value, Fraction) else float(str(node.value))
                done[node] = np.full(args[0].shape, number, dtype)
            else:
                done[node] = table[node.op](*(done[a] for a in node.args))
        return done[root]

    with np.errstate(all="ignore"):
        for line in function.body:
            names[line.targets[0]] = value_of(line.value)
        return value_of(function.returns[0])

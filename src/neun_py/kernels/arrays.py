"""A program evaluated on NumPy's arrays: for what is solved rather than simulated.

Only operations that IEEE 754 rounds correctly are used, so that the same arguments give the same bits on every
machine. The fused multiply-add is that of error-free products and sums, rounded once more than a true one: its last
bit may differ from a kernel's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.precision import DOUBLE, Precision
from neun_py.lower.program import Program

__all__ = ["evaluate_arrays"]

Array = npt.NDArray[np.float64]
_SPLITTER = 2.0**27 + 1


def evaluate_arrays(program: Program, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """Evaluate the last function of a linked program in double precision; arguments broadcast.

    Raises
    ------
    ArgumentError
        If the program is one of single precision.
    """
    if program.precision != DOUBLE:
        raise ArgumentError("arrays are evaluated in double precision alone")
    arrays = [np.asarray(x, np.float64) for x in args]
    with np.errstate(all="ignore"):
        return evaluate_program(program, arrays, _operations)


def _halves(a: Array) -> tuple[Array, Array]:
    high = a * _SPLITTER
    high = high - (high - a)
    return high, a - high


def _fma(a: Any, b: Any, c: Any) -> Any:
    """Give a*b + c with the error of the product kept (Dekker 1971), and plainly where that is out of range."""
    product = a * b
    (a_high, a_low), (b_high, b_low) = _halves(a), _halves(b)
    lost = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
    total = product + c
    back = total - product
    exact = total + ((product - (total - back)) + (c - back) + lost)
    return np.where(np.isfinite(exact), exact, total)


@lru_cache
def _operations(p: Precision) -> Mapping[str, Callable[..., Any]]:
    shift, mantissa, one = np.uint64(52), np.uint64((1 << 52) - 1), np.uint64(p.bias << 52)

    def bits(x: Any) -> npt.NDArray[np.uint64]:
        return np.asarray(x, np.float64).view(np.uint64)

    return {
        "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "sqrt": np.sqrt, "neg": np.negative,
        "abs": np.abs, "floor": np.floor, "copysign": np.copysign, "select": np.where, "fma": _fma,
        "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal,
        "ne": np.not_equal, "and": np.logical_and, "or": np.logical_or, "not": np.logical_not,
        "exponent_field": lambda x: (bits(x) >> shift & np.uint64(2 * p.bias + 1)).astype(np.float64),
        "significand": lambda x: (bits(x) & mantissa | one).view(np.float64),
        "shift_to_exponent": lambda x: (bits(x) << shift).view(np.float64),
    }  # fmt: skip

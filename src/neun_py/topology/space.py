"""Cells in space: where they are, and how far apart."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.kernels.random_arrays import Words
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Function, Program
from neun_py.spec.expression import call, sym
from neun_py.topology.draws import decided

__all__ = ["bell", "box_of", "decided_by_bell", "places", "squared_distances"]

Values = npt.NDArray[np.float64]


def places(given: Any, what: str) -> Values:
    """Give positions as an array (cell, dimension) that cannot be written to."""
    try:
        array = np.asarray(given)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError(f"{what} is an array (cell, dimension); its rows have different lengths") from None
    if array.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"{what} holds real numbers, not {array.dtype}")
    if array.ndim == 1:
        array = array[:, np.newaxis]  # on a line
    if array.ndim != 2 or not array.shape[1]:
        raise ArgumentError(f"{what} has shape {array.shape}; give (cell, dimension), or (cell,) on a line")
    wrong = np.argwhere(~np.isfinite(array))
    if len(wrong):
        raise ArgumentError(f"{what} is {array[tuple(wrong[0])]} at cell {wrong[0][0]}; a position is finite")
    array = array.astype(np.float64)
    array.flags.writeable = False
    return array


def box_of(given: Any, dimensions: int) -> Values | None:
    """Give the lengths of a periodic box, one for each dimension; None stays None."""
    if given is None:
        return None
    array = np.asarray(given)
    if array.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"the box is its lengths, real numbers, not {given!r}")
    if array.shape not in ((), (dimensions,)):
        raise ArgumentError(
            f"the box has shape {array.shape}; give one length, or one for each of {dimensions} dimensions"
        )
    lengths = np.broadcast_to(array, dimensions).astype(np.float64)
    if not (np.isfinite(lengths).all() and (lengths > 0).all()):
        raise ArgumentError(f"the lengths of the box are finite and above 0, got {given!r}")
    lengths.flags.writeable = False
    return lengths


def squared_distances(one: Values, i: Any, other: Values, j: Any, box: Values | None) -> Values:
    """Give the squared distances of the cells i and j; in a periodic box, of their nearest images."""
    total = np.zeros(len(i))
    for d in range(one.shape[1]):
        apart = one[i, d] - other[j, d]
        if box is not None:
            apart -= box[d] * np.rint(apart / box[d])
        with np.errstate(over="ignore"):  # what is infinitely far is not connected
            total += apart * apart
    return total


@lru_cache
def _exponential() -> Program:
    from neun_py.kernels.elementary import link

    body = Function("exponential", ("x",), (), (call("exp", sym("x")),), "Give e**x.")
    return link(Program("exponential", (body,), DOUBLE))


def bell(x: Values) -> Values:
    """Give e**-x, of the package's own arithmetic; x is not negative."""
    from neun_py.kernels.arrays import evaluate_arrays

    values: Values = evaluate_arrays(_exponential(), (-x,))[0]
    return values


def decided_by_bell(words: Words, x: Values, most: float = 1.0) -> npt.NDArray[np.bool_]:
    """Whether each word says yes with probability most*e**-x, where `most` is at most 1.

    The exponential is computed only where 1/(1 + x + x**2/2 + x**3/6), which is above it, says yes.
    """
    above = 1.0 / (1.0 + x * (1.0 + x * (0.5 + x / 6.0)))
    yes = decided(words, np.minimum(most * above * (1.0 + 1e-12), 1.0))
    near = np.flatnonzero(yes)
    yes[near] = decided(words[near], most * np.minimum(bell(x[near]), 1.0))
    return yes

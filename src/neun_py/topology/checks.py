"""What rules are given, checked at the call: whole numbers, probabilities, seeds, cells and values."""

from __future__ import annotations

import math
import numbers
import operator
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError

__all__ = ["cells", "finite", "positive", "probability", "seed", "switch", "values", "whole", "within"]


def whole(x: Any, what: str, least: int = 0, most: int = 2**31 - 1) -> int:
    """Give a whole number within bounds."""
    try:
        number = operator.index(x)
    except TypeError:
        number = None
    if number is None or isinstance(x, bool | np.bool_):
        raise ArgumentTypeError(f"{what} is a whole number, not {x!r}")
    if not least <= number <= most:
        raise ArgumentError(f"{what} must be at {f'least {least}' if number < least else f'most {most}'}, got {number}")
    return number


def seed(x: Any, what: str = "the seed") -> int:
    """Give a seed: a whole number from 0 to 2**64 - 1."""
    return whole(x, what, 0, 2**64 - 1)


def switch(x: Any, what: str) -> bool:
    """Give a bool."""
    if not isinstance(x, bool | np.bool_):
        raise ArgumentTypeError(f"{what} is True or False, not {x!r}")
    return bool(x)


def finite(x: Any, what: str) -> float:
    """Give a finite real number."""
    if isinstance(x, bool | np.bool_) or not isinstance(x, numbers.Real | np.floating):
        raise ArgumentTypeError(f"{what} is a real number, not {x!r}")
    if not math.isfinite(x):
        raise ArgumentError(f"{what} must be finite, got {x!r}")
    return float(x)


def probability(x: Any, what: str = "the probability p") -> float:
    """Give a number from 0 to 1."""
    number = finite(x, what)
    if not 0.0 <= number <= 1.0:
        percent = f"; {number:g} % is {number / 100:g}" if 1.0 < number <= 100.0 else ""
        raise ArgumentError(f"{what} is from 0 to 1, got {x!r}{percent}")
    return number


def positive(x: Any, what: str) -> float:
    """Give a finite number above zero."""
    number = finite(x, what)
    if number <= 0:
        raise ArgumentError(f"{what} must be above 0, got {x!r}")
    return number


def cells(given: Any, what: str) -> npt.NDArray[np.int64]:
    """Give the numbers of cells as an array of one dimension: a copy that cannot be written to."""
    array = _array(given, what)
    if array.ndim != 1:
        raise ArgumentError(f"{what} has shape {array.shape}; give one number for each connection, (connection,)")
    if array.size and array.dtype.kind not in "iu":
        fix = "; a mask becomes numbers with numpy.flatnonzero" if array.dtype.kind == "b" else ""
        fix = "; convert them: array.astype(int)" if array.dtype.kind == "f" else fix
        raise ArgumentTypeError(f"{what} holds numbers of cells, which are whole, not {array.dtype}{fix}")
    if array.size and int(array.max()) > 2**31 - 1:
        raise ArgumentError(f"{what} has cell {array.max()}, beyond 2**31 - 1")
    array = array.astype(np.int64)
    negative = np.flatnonzero(array < 0)
    if len(negative):
        k = negative[0]
        raise ArgumentError(f"{what} has cell {array[k]} (connection {k}); cells are counted from 0")
    array.flags.writeable = False
    return array


def values(given: Any, what: str, count: int) -> npt.NDArray[np.float64] | None:
    """Give the finite values of connections: a copy that cannot be written to. None stays None."""
    if given is None:
        return None
    array = _array(given, what)
    if array.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"{what} holds real numbers, not {array.dtype}")
    if array.shape != (count,):
        raise ArgumentError(f"{what} has shape {array.shape}; give one value for each of the {count} connections")
    wrong = np.flatnonzero(~np.isfinite(array))
    if len(wrong):
        raise ArgumentError(f"{what} is {array[wrong[0]]} at connection {wrong[0]}; every value must be finite")
    array = array.astype(np.float64)
    array.flags.writeable = False
    return array


def _array(given: Any, what: str) -> npt.NDArray[Any]:
    if np.ma.is_masked(given):
        raise ArgumentError(f"{what} has masked values; leave them out: array.compressed()")
    try:
        return np.asarray(given)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError(f"{what} is an array of numbers; its rows have different lengths") from None


def within(array: npt.NDArray[Any], size: int, what: str) -> None:
    """Refuse a cell that is not there."""
    wrong = np.flatnonzero(array >= size)
    if len(wrong):
        k = wrong[0]
        there = f"0 to {size - 1}" if size > 1 else "cell 0 alone"
        raise ArgumentError(
            f"{what} has cell {array[k]} (connection {k}), and the population has {there}: "
            f"{size} cell{'' if size == 1 else 's'}, counted from 0"
        )

"""Numbers and arrays of numbers as they come in: real, finite, in their unit, within the precision."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.lower.precision import Precision
from neun_py.spec.units import converted, magnitude

__all__ = ["checked_number", "checked_numbers", "is_one", "largest_fits", "real_array", "whole_number"]


def checked_number(value: object, unit: str, what: str, precision: Precision) -> float:
    """Give a finite number, in its unit, that the precision can hold."""
    x = magnitude(value, unit, what)
    if precision.word == 4 and abs(x) > float(precision.largest):
        raise ArgumentError(f"{what}: {x!r} is larger than single precision can hold; use precision='double'")
    return x


def checked_numbers(
    value: Any, unit: str, what: str, precision: Precision, size: int, each: str = "neuron"
) -> float | npt.NDArray[Any]:
    """Give a finite number, or an array (size,) of the precision, one for each neuron or whatever, in its unit.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If it is neither, or holds what is not finite or too large.
    """
    value = converted(value, unit, what)
    if is_one(value):
        return checked_number(value, unit, what, precision)
    values = real_array(value, what)
    if values.shape != (size,):
        raise ArgumentError(f"{what} has shape {values.shape}; it needs one number, or one for each of {size} {each}s")
    wrong = np.flatnonzero(~np.isfinite(values))
    if len(wrong):
        raise ArgumentError(f"{what} is {values[wrong[0]]} at {each} {wrong[0]}; every value must be finite")
    dtype = np.dtype(precision.dtype)
    largest_fits(values, dtype, what)
    return values.astype(dtype)


def is_one(value: Any) -> bool:
    """Whether a value is one thing, rather than an array of them."""
    try:
        return np.ndim(value) == 0 and not np.ma.is_masked(value)
    except ValueError:  # rows of different lengths
        return False


def real_array(given: Any, what: str) -> npt.NDArray[Any]:
    """Give an array of floats; those in single or double precision stay as they are.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        For rows of different lengths, for what is not a real number, and for masked values.
    """
    if np.ma.is_masked(given):
        raise ArgumentError(f"{what} has masked values; fill them: array.filled(0.0)")
    try:
        values = np.asarray(given)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError(f"{what} must hold real numbers") from None
    if not (np.issubdtype(values.dtype, np.floating) or np.issubdtype(values.dtype, np.integer)):
        raise ArgumentTypeError(f"{what} must hold real numbers")
    if values.dtype in (np.float32, np.float64):
        return values
    with np.errstate(over="ignore"):
        return values.astype(np.float64)


def largest_fits(values: npt.NDArray[Any], dtype: np.dtype[Any], what: str) -> None:
    """Refuse values that the precision cannot hold.

    Raises
    ------
    ArgumentError
        The message names the first.
    """
    if dtype.itemsize < values.dtype.itemsize:
        wrong = np.flatnonzero(np.abs(values) > float(np.finfo(dtype).max))
        if len(wrong):
            first = float(values.ravel()[wrong[0]])
            raise ArgumentError(f"{what} {first!r} is larger than single precision can hold; use precision='double'")


def whole_number(value: object, what: str, least: int, most: int) -> int:
    """Give an int within bounds.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is not whole, or out of bounds.
    """
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise ArgumentTypeError(f"{what} is a whole number, not {value!r}")
    if not least <= value <= most:
        bounds = f"at least {least}" if value < least else f"at most {most}"
        raise ArgumentError(f"{what} must be {bounds}, got {value}")
    return int(value)

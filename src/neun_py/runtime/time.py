"""Time is an integer: how many steps a duration is, decided in one place."""

from __future__ import annotations

import math

from neun_py.errors import ArgumentError
from neun_py.spec.units import magnitude

__all__ = ["checked_step", "steps_of"]

_TOLERANCE = 1e-9


def checked_step(h: object, time_unit: str) -> float:
    """Give a step as a float; it must be a positive, finite number.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is not.
    """
    step = magnitude(h, time_unit, "the step h")
    if not step > 0:
        raise ArgumentError(f"the step h must be positive, got {step!r}")
    return step


def steps_of(duration: object, h: float, time_unit: str) -> int:
    """Give the number of steps of length h that a duration is.

    Raises
    ------
    ArgumentError
        If the duration is negative, or no multiple of h to 1e-9 relative; the message gives the nearest two.
    """
    length = magnitude(duration, time_unit, "the duration")
    if length < 0:
        raise ArgumentError(f"the duration must not be negative, got {length!r}")
    count = round(length / h)
    if abs(count * h - length) <= _TOLERANCE * length:
        return count
    unit = "" if time_unit == "1" else f" {time_unit}"
    below = math.floor(length / h)
    raise ArgumentError(
        f"the duration {length!r}{unit} is no multiple of the step {h!r}{unit}; "
        f"the nearest are {below * h:.15g}{unit} ({below} steps) and {(below + 1) * h:.15g}{unit} ({below + 1} steps)"
    )

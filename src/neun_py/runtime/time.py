"""Time is an integer: how many steps a duration is, decided in one place."""

from __future__ import annotations

import math

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.lower.precision import DOUBLE, Precision
from neun_py.spec.model import Model
from neun_py.spec.units import factor_between, magnitude

__all__ = ["begun_steps", "checked_step", "in_unit", "steps_of", "usual_step"]

_TOLERANCE = 1e-9
_MOST_STEPS = 2**53
"""Beyond this n*h is no longer the time of step n."""


def checked_step(h: object, time_unit: str, precision: Precision = DOUBLE) -> float:
    """Give a step as a float; it must be a positive, finite number that the precision can hold.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is not.
    """
    step = magnitude(h, time_unit, "the step h")
    if not step > 0:
        raise ArgumentError(f"the step h must be positive, got {step!r}")
    if precision.word == 4 and not 2.0**-126 <= step < 2.0**128:
        raise ArgumentError(f"the step h = {step!r} is out of single precision's range; use precision='double'")
    return step


def usual_step(model: Model) -> float:
    """Give the step of a run that names none.

    Raises
    ------
    ArgumentTypeError
        If the model has no usual one.
    """
    if model.usual_step is None:
        raise ArgumentTypeError(f"{model.short_name} has no usual step; give h, or declare the model with step=...")
    return model.usual_step


def steps_of(duration: object, h: float, time_unit: str) -> int:
    """Give the number of steps of length h that a duration is.

    Raises
    ------
    ArgumentError
        If the duration is negative, or no multiple of h to 1e-9 relative (the message gives the nearest two), or
        more steps than can be counted.
    """
    length = magnitude(duration, time_unit, "the duration")
    if length < 0:
        raise ArgumentError(f"the duration must not be negative, got {length!r}")
    if length / h > _MOST_STEPS:
        raise ArgumentError(
            f"the duration {length!r} is {length / h:.3g} steps of {h!r}, more than can be counted; "
            "give a shorter duration or a longer step"
        )
    count = round(length / h)
    if abs(count * h - length) <= _TOLERANCE * length:
        return count
    unit = "" if time_unit == "1" else f" {time_unit}"
    below = math.floor(length / h)
    raise ArgumentError(
        f"the duration {length!r}{unit} is no multiple of the step {h!r}{unit}; "
        f"the nearest are {below * h:.15g}{unit} ({below} steps) and {(below + 1) * h:.15g}{unit} ({below + 1} steps)"
    )


def begun_steps(length: float, h: float, precision: Precision) -> int:
    """Give how many steps what is left of a time is: a begun one counts, but what rounding leaves of one does not."""
    rounding = 2.0 ** (3 - precision.digits)  # four units in the last place, as in the kernels
    return math.floor(length / h * (1 - rounding)) + 1


def in_unit(time: float, unit: str, other: str) -> float:
    """Give a time in another unit; "1" is taken as it is. A decimal prefix rounds once."""
    if "1" in (unit, other):
        return time
    factor = factor_between(unit, other, "the time")
    return time * factor if factor >= 1 else time / factor_between(other, unit, "the time")

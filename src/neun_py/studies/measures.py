"""What a measure is called, and its unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neun_py.analysis import cv, firing_rate
from neun_py.analysis.rates import rate_unit
from neun_py.errors import ArgumentTypeError

__all__ = ["Measure", "measure_labels", "single"]

Measure = Callable[[Any], Any]
"""A function of a run's Dataset that gives one number."""


def measure_labels(measure: Measure, time_unit: str) -> tuple[str, dict[str, str]]:
    """Give a measure's name and the attrs of its values; of a measure of one's own the unit is not known."""
    name = str(getattr(measure, "__name__", type(measure).__name__))
    if not name.isidentifier():  # a lambda
        name = "measure"
    attrs = {"long_name": name.replace("_", " ")}
    if measure is firing_rate:
        attrs["units"] = rate_unit(time_unit)
    elif measure is cv:
        attrs |= {"units": "1", "long_name": "coefficient of variation"}
    return name, attrs


def single(value: Any, name: str) -> float:
    """Give a measure's value as a float.

    Raises
    ------
    ArgumentTypeError
        If it is not one real number.
    """
    try:
        return float(value)
    except (TypeError, ValueError) as error:
        kind = type(value).__name__
        raise ArgumentTypeError(f"the measure {name} gives one number a point, not a {kind}") from error

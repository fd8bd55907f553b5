"""What a measure is called, its unit, and what it needs of a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from neun_py.analysis import cv, firing_rate
from neun_py.analysis.rates import rate_unit
from neun_py.errors import ArgumentError, ArgumentTypeError

__all__ = ["Measure", "measure_labels", "measures_of", "needs_trace", "of_many", "single"]

Measure = Callable[[Any], Any]
"""A function of a run's Dataset that gives one number."""

_OF_SPIKES = (firing_rate, cv)
"""What reads the spikes alone."""


def bare(measure: Measure) -> Measure:
    """Give the function of a partial."""
    while isinstance(measure, partial):
        measure = measure.func
    return measure


def needs_trace(measure: Measure) -> bool:
    """Whether a measure may read more than spikes."""
    return not any(bare(measure) is known for known in _OF_SPIKES)


def of_many(measure: Measure) -> bool:
    """Whether a measure of a population's Dataset gives the one of each neuron."""
    return bare(measure) is firing_rate


def measure_labels(measure: Measure, time_unit: str) -> tuple[str, dict[str, str]]:
    """Give a measure's name and the attrs of its values; of a measure of one's own the unit is not known."""
    measure = bare(measure)
    name = str(getattr(measure, "__name__", type(measure).__name__))
    if not name.isidentifier():  # a lambda
        name = "measure"
    attrs = {"long_name": name.replace("_", " ")}
    if measure is firing_rate:
        attrs["units"] = rate_unit(time_unit)
    elif measure is cv:
        attrs |= {"units": "1", "long_name": "coefficient of variation"}
    return name, attrs


def measures_of(given: Any, time_unit: str) -> tuple[dict[str, Measure], bool]:
    """Give the measures by name, and whether there is one that is not in a dict.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If they are no functions, or none.
    """
    if given is None:
        return {}, False
    if isinstance(given, str):
        raise ArgumentTypeError(
            f"a measure is a function, not its name {given!r}; give neun.analysis.{given} if it is one of these"
        )
    found = given if isinstance(given, Mapping) else {measure_labels(given, time_unit)[0]: given}
    for name, measure in found.items():
        if not callable(measure) or not isinstance(name, str):
            raise ArgumentTypeError(f"a measure is a function of a run's Dataset, or several by name, not {given!r}")
    if not found:
        raise ArgumentError("there are no measures in measure; leave it out to get what is recorded")
    return dict(found), not isinstance(given, Mapping)


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

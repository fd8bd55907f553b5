"""What can be wrong with one point among many, or with a measure: refused before anything runs or is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from neun_py.errors import ArgumentError, NeunError
from neun_py.lower.precision import Precision, precision_named
from neun_py.runtime.clock import Clock
from neun_py.runtime.initial import start
from neun_py.runtime.inputs import drive
from neun_py.runtime.numbers import largest_fits
from neun_py.runtime.stimuli import StimulusSource
from neun_py.runtime.time import checked_step, steps_of
from neun_py.studies.collecting import Labels
from neun_py.studies.measures import needs_trace
from neun_py.studies.points import INPUT, Axis
from neun_py.studies.question import Question

__all__ = ["check_measures", "check_points"]

_AT_ONCE = 1 << 16
"""Points that are looked at together."""


def check_points(question: Question) -> None:
    """Refuse values that a point cannot run with; how the sweep is cut into pieces must not matter.

    Raises
    ------
    ArgumentError
        If a value is not finite or too large for the precision, a point would not start from a finite state (unless
        such points are masked), or a stimulus cannot have its values; a note names the point, where it takes several.
    """
    precision = precision_named(question.precision)
    for axis in question.points.axes:
        _check_axis(axis, question, precision)
    if question.on_error != "mask":
        _check_starts(question, precision)
    if any(axis.is_input and axis.name != INPUT for axis in question.points.axes):
        _check_stimuli(question, precision)


def _check_axis(axis: Axis, question: Question, precision: Precision) -> None:
    """Check what a value must be by itself."""
    model, dtype = question.model, np.dtype(precision.dtype)
    what = axis.name if axis.is_input else f"{model.short_name}'s {axis.name}"
    wrong = axis.values[~np.isfinite(axis.values)]
    if len(wrong):
        raise ArgumentError(f"{what} would be {wrong[0]} at a point; every value must be finite")
    if axis.name == INPUT:
        drive(axis.values, 0, dtype, model, len(axis.values))
    elif not axis.is_input:
        largest_fits(axis.values, dtype, what)


def _check_starts(question: Question, precision: Precision) -> None:
    """Refuse points whose initial values, where they are computed, are not finite."""
    for first, last in _ranges(question):
        lost = np.flatnonzero(question.lost(first, last))
        if len(lost):
            point = first + int(lost[0])
            own = {name: float(x[0]) for name, x in question.own(point, point + 1).items()}
            try:
                start(question.model, precision, question.preset, {**question.fixed, **own})
            except NeunError as error:
                error.add_note(question.note(point))
                raise


def _check_stimuli(question: Question, precision: Precision) -> None:
    """Refuse points whose stimulus lies outside its range, does not fit its other values, or the step."""
    model = question.model
    h = checked_step(question.h, model.time_unit, precision)
    steps, clock = steps_of(question.duration, h, model.time_unit), Clock().stepping(h, 0)

    def check(first: int, last: int) -> None:
        stimulus = question.swept_input(first, last)
        StimulusSource(stimulus, model, last - first, index=first).check(0, steps, clock)

    for first, last in _ranges(question):
        try:
            check(first, last)
        except NeunError:
            point = _first_refused(check, first, last)
            try:
                check(point, point + 1)
            except NeunError as error:
                error.add_note(question.note(point))
                raise
            raise


def _first_refused(check: Callable[[int, int], Any], first: int, last: int) -> int:
    """Give the first of some points that are refused together."""
    while last - first > 1:
        middle = (first + last) // 2
        try:
            check(first, middle)
        except NeunError:
            last = middle
        else:
            first = middle
    return first


def _ranges(question: Question) -> Iterator[tuple[int, int]]:
    size = question.points.size
    return ((first, min(first + _AT_ONCE, size)) for first in range(0, size, _AT_ONCE))


def check_measures(labelling: Labels) -> None:
    """Measure a run without a spike, where that is all that is read: what it refuses it would refuse at the end.

    Raises
    ------
    ArgumentError
        If the spikes are not kept, or the duration cannot be meant.
    """
    import xarray

    question = labelling.question
    data: dict[str, Any] = {}
    if question.spikes:
        data["spike_time"] = ("spike", np.empty(0), labelling.attrs["spike_time"])
    silent = xarray.Dataset(data, attrs=labelling.facts)
    for measure in question.measures.values():
        if not needs_trace(measure):
            measure(silent)

"""A piece of a sweep: some points as one population, through all steps, and what is measured of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import NumericalError
from neun_py.runtime.population import Population
from neun_py.runtime.recording import Memory
from neun_py.runtime.results import lasting_facts
from neun_py.runtime.run import Run, provenance, working_threads
from neun_py.studies.measures import of_many, single
from neun_py.studies.point_runs import Alone, PointRuns, population_spikes
from neun_py.studies.question import Question, absent

__all__ = ["Piece", "advance", "common_facts"]


@dataclass
class Piece:
    """What the points first, ..., last - 1 gave.

    Attributes
    ----------
    first, last : int
        Flat numbers of points.
    rows : array (name, sample, point) or None
        What was recorded; None where it was measured.
    spike_times, spike_points : array (spike,) or None
        In the order of the points, then of time; None where they were measured, or not asked for.
    measured : dict of str to array (point,)
        What was measured.
    masked : list of (int, float)
        The points that dropped out, and when.
    """

    first: int
    last: int
    rows: npt.NDArray[Any] | None = None
    spike_times: npt.NDArray[np.float64] | None = None
    spike_points: npt.NDArray[np.int64] | None = None
    measured: dict[str, npt.NDArray[np.float64]] = field(default_factory=dict)
    masked: list[tuple[int, float]] = field(default_factory=list)


def advance(
    question: Question, first: int, last: int, threads: int | None, report: Callable[[int], None] = lambda done: None
) -> Piece:
    """Advance some points to the end, and measure them.

    Raises
    ------
    NumericalError
        If a state stops being finite, unless such points are masked; a note of the error names the point.
    """
    population = question.population(first, last)
    request, source = question.begin(population, first, last)
    lost = [(first + k, population.get_time()) for k in np.flatnonzero(absent(population._states)).tolist()]
    alone: Any = Alone(population.shape)
    facts = lasting_facts(alone) | provenance(population, request, source)
    plan, dtype = request.plan, population.shape.precision.dtype
    sink = Memory(request.names, plan.samples(plan.start, plan.start + plan.count), last - first, dtype)
    population._accept_step(question.h)
    this = Run(population, request, source, sink, population._engine())
    with population._running(), this.engine.working(working_threads(threads)):
        failed = this.loop(report)
    masked = sorted([*lost, *((first + f.neuron, population._clock.time(f.step)) for f in this.failures)])
    piece = Piece(first, last, masked=masked if request.mask else [])
    runs = PointRuns(question, population, request, sink, facts, first)
    if failed:
        raise _failure(this, question, runs)
    if question.measures:
        piece.measured = {name: _measured(question, name, runs, piece) for name in question.measures}
        return piece
    piece.rows = sink.rows
    if request.spikes:
        piece.spike_times, piece.spike_points = runs.spike_times, runs.spike_neurons
    return piece


def _failure(this: Run, question: Question, runs: PointRuns) -> NumericalError:
    """Make the error of the point that failed first."""
    first = min(this.failures, key=lambda f: (f.step, f.neuron))
    error = this.target._failure(first)
    error.recording = runs[first.neuron]
    error.add_note(question.note(runs.first + first.neuron))
    return error


def _measured(question: Question, name: str, runs: PointRuns, piece: Piece) -> npt.NDArray[np.float64]:
    """Give a measure of every point of a piece; NaN of those that dropped out."""
    measure = question.measures[name]
    left_out = {point - piece.first for point, _ in piece.masked}
    found = np.full(piece.last - piece.first, np.nan)
    if of_many(measure):
        found[:] = measure(population_spikes(runs))
        found[list(left_out)] = np.nan
        return found
    for k in range(len(found)):
        if k not in left_out:
            try:
                found[k] = single(measure(runs[k]), name)
            except Exception as error:
                error.add_note(question.note(piece.first + k))
                raise
    return found


def common_facts(question: Question, shared: Any) -> tuple[dict[str, Any], npt.NDArray[np.float64]]:
    """Check all that can be before the first step; give what points have in common, and the times of samples.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError, UnitError
        If something cannot be meant.
    """
    pattern: Population = question.population(0, 1)
    request, source = question.begin(pattern, 0, 1)
    clock, plan = pattern._clock.stepping(request.h, 0), request.plan
    alone: Any = Alone(pattern.shape)
    end = clock.time(plan.count)
    facts = lasting_facts(alone) | {
        "h": request.h,
        "steps": plan.count,
        "every": request.every,
        "time_start": 0.0,
        "time_end": end,
    }
    facts |= {"duration": end, "swept": ", ".join(question.points.names), "points": question.points.size}
    if "input" not in question.points.names:
        facts["input"] = str(question.input) if hasattr(question.input, "parts") else source.description
    facts |= question.common(pattern, shared)
    return facts, np.asarray(clock.times(plan.steps(0, plan.count)), np.float64)

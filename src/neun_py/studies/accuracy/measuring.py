"""One run, judged by the reference: how far states and spikes are off, and what it cost."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import NumericalError
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.method import Method
from neun_py.studies.accuracy.problem import Problem
from neun_py.studies.accuracy.reference import Reference, between_partners
from neun_py.studies.accuracy.spikes import Pairs, pairs_of

__all__ = ["Measured", "Setting", "measured"]

Floats = npt.NDArray[np.float64]

_LEAST_SAMPLES = 16
"""Common times of a run and the reference below which no error is told."""
_TIMED_STEPS = 100_000
_ROUNDS = 4


@dataclass(frozen=True)
class Setting:
    """What is run: a method with a step, or, where it finds its own steps, with a tolerance.

    Attributes
    ----------
    method : Method
        The method.
    precision : str
        The numbers.
    h : float
        The step.
    """

    method: Method
    precision: str
    h: float

    @property
    def adaptive(self) -> bool:
        """Whether a tolerance chooses the steps."""
        return isinstance(self.method, Adaptive)

    @property
    def knob(self) -> float:
        """What the error is measured against: the step, or the relative tolerance."""
        return self.method.rtol if isinstance(self.method, Adaptive) else self.h

    def turned(self, knob: float) -> Setting:
        """Give the same with another step; of an adaptive method with another tolerance, the absolute ones alike."""
        if not isinstance(self.method, Adaptive):
            return replace(self, h=knob)
        factor, atol = knob / self.method.rtol, self.method.atol
        other = {n: x * factor for n, x in atol} if isinstance(atol, tuple) else atol * factor
        return replace(self, method=self.method(rtol=knob, atol=other))


@dataclass(frozen=True, eq=False)
class Measured:
    """The errors of one run and its cost.

    Attributes
    ----------
    setting : Setting
        What was run.
    finite : bool
        Whether every state stayed finite; if not, the errors are NaN.
    largest, root_mean_square : array (variable,)
        The errors of the variables, in their units.
    trajectory, trajectory_rms : float
        The largest of them, relative to the variables' ranges, over all variables and times; and the root of the mean
        of the squares.
    pairs : Pairs
        The spikes.
    spikes : int
        How many there were.
    evaluations : float
        How often the flow is evaluated in one unit of time; NaN where that is not known.
    seconds : float
        How long one unit of time takes, in seconds.
    course : array (sample,)
        The largest relative error of the variables in time.
    times : array (sample,)
        When.
    """

    setting: Setting
    finite: bool
    largest: Floats
    root_mean_square: Floats
    trajectory: float
    trajectory_rms: float
    pairs: Pairs
    spikes: int
    evaluations: float
    seconds: float
    course: Floats
    times: Floats

    @property
    def spike_error(self) -> float:
        """The largest error of a spike's time; infinite if spikes are missing or too many."""
        return self.pairs.largest if self.pairs.complete and self.finite else math.inf


def measured(problem: Problem, reference: Reference, setting: Setting, *, timed: bool = True) -> Measured:
    """Run a problem with a setting, and compare it with the reference as far as that can be trusted."""
    h, end = setting.h, min(reference.trusted, problem.duration)
    every, places = _common(problem, reference, h, end)
    count = max(math.ceil(end / h * (1 - 1e-12)), 1)
    neuron = problem.neuron(setting.method, setting.precision)
    names = problem.names
    try:
        with np.errstate(all="ignore"):
            ds = neuron.run(count * h, h, input=problem.input, record=list(names) if len(places) else (), every=every)
    except NumericalError:
        return _lost(problem, setting)
    states = np.stack([np.asarray(ds[n].values, np.float64) for n in names], axis=1) if len(places) else None
    found = np.sort(ds["spike_time"].values) if "spike_time" in ds else np.empty(0)
    pairs = pairs_of(reference.spikes[reference.spikes <= end], found[found <= end], end, h)
    times = reference.times[places]
    errors = np.empty((0, len(names))) if states is None else np.abs(states[: len(places)] - reference.states[places])
    course = np.max(errors / reference.scale, axis=1)
    kept = ~between_partners(times, pairs, h) if problem.jumps else np.ones(len(times), bool)
    enough = len(times) >= _LEAST_SAMPLES and kept.any()
    scaled = errors[kept] / reference.scale
    nothing = np.full(len(names), np.nan)
    return Measured(
        setting, True,
        errors[kept].max(axis=0) if enough else nothing,
        _typical(errors[kept], axis=0) if enough else nothing,
        float(scaled.max()) if enough else math.nan,
        float(_typical(scaled)) if enough else math.nan,
        pairs, len(found[found <= end]), _evaluations(setting),
        _seconds(problem, setting, count) if timed else math.nan,
        course[kept], times[kept],
    )  # fmt: skip


def _typical(errors: npt.NDArray[np.float64], axis: int | None = None) -> Any:
    """Give the root of the mean of the squares; infinite where a solution went so far that these are."""
    with np.errstate(over="ignore"):
        return np.sqrt(np.mean(errors**2, axis=axis))


def _lost(problem: Problem, setting: Setting) -> Measured:
    nothing, none = np.full(len(problem.names), np.nan), np.empty(0)
    pairs = Pairs(none, none, 0, 0)
    return Measured(
        setting, False, nothing, nothing, math.nan, math.nan, pairs, 0, _evaluations(setting), math.nan, none, none
    )


def _common(problem: Problem, reference: Reference, h: float, end: float) -> tuple[int, npt.NDArray[np.int64]]:
    """Give after how many steps there is a sample, and the places of these times in the reference."""
    ratio = Fraction(h / problem.h).limit_denominator(4096)
    if ratio == 0 or abs(float(ratio) * problem.h / h - 1) > 1e-12:
        return 1, np.empty(0, np.int64)
    last = math.floor(end / problem.h * (1 + 1e-12))
    return ratio.denominator, np.arange(ratio.numerator - 1, last, ratio.numerator)


def _evaluations(setting: Setting) -> float:
    """Give how often the flow is evaluated in a unit of time, where the method says how often in a step."""
    if setting.adaptive:
        return math.nan
    method: Any = getattr(setting.method, "method", setting.method)
    return float(getattr(method, "stages", 1)) / setting.h


def _seconds(problem: Problem, setting: Setting, count: int) -> float:
    """Give how long a unit of time takes: of steps enough to be timed, or of those of the run where more fail."""
    lengths = [count] if callable(problem.input) else [_TIMED_STEPS, count]
    for length in lengths:
        try:
            return _least_time(problem, setting, max(length, 2))
        except NumericalError:
            continue
    return math.nan


def _least_time(problem: Problem, setting: Setting, length: int) -> float:
    """Give the least time that a unit of time took in some rounds, without what a run costs that takes one step."""
    best = {1: math.inf, length: math.inf}
    for _ in range(_ROUNDS):
        for steps in best:
            neuron = problem.neuron(setting.method, setting.precision)
            begin = time.perf_counter()
            neuron.run(steps * setting.h, setting.h, input=problem.input, record=())
            best[steps] = min(best[steps], time.perf_counter() - begin)
    return (best[length] - min(best[1], 0.5 * best[length])) / ((length - 1) * setting.h)

"""What a check says in sentences: what limits the error, what to mistrust, and what to do about it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from neun_py.methods.at_crossing import AtCrossing
from neun_py.studies.accuracy.measuring import Measured
from neun_py.studies.accuracy.orders import rounding_from
from neun_py.studies.accuracy.problem import Problem
from neun_py.studies.accuracy.reference import Reference

__all__ = ["remarks_of", "rounded"]

_LOOSE = 1e-7
_MUCH_LESS = 0.7
_ROUNDING = {"double": 1e-8, "float": 1e-2}
"""Errors that rounding may make, relative to the range."""
_FEW_SPIKES = 1e-12


def remarks_of(
    problem: Problem,
    reference: Reference,
    points: Sequence[Measured],
    asked: Measured,
    orders: tuple[float, float],
    doubles: Measured | None,
    wider: Measured | None = None,
) -> Iterator[str]:
    """Give what there is to know of a check, the gravest first.

    Parameters
    ----------
    problem, reference, points, asked
        As of `StepCheck`.
    orders : tuple of float
        The orders that were fitted to the errors of the states and of the spikes.
    doubles : Measured or None
        What double precision gives with the step that was asked about, where that was single.
    wider : Measured, optional
        What longer windows give, of an adaptive method.
    """
    yield from _of_reference(problem, reference)
    yield from _of_run(problem, reference, asked)
    yield from _of_order(problem, points, asked, orders)
    yield from _of_rounding(problem, points, asked, reference, doubles)
    yield from _of_growth(problem, asked)
    if wider is not None and asked.finite and wider.finite and wider.seconds < _MUCH_LESS * asked.seconds:
        yield (
            f"Its own steps end where those of h = {_time(problem, asked.setting.h)} do, which cuts them: with h = "
            f"{_time(problem, wider.setting.h)} a run takes {asked.seconds / wider.seconds:.1f} times less time, and "
            f"the error of the states is {wider.trajectory:.1g} of the range."
        )


def _time(problem: Problem, x: float) -> str:
    unit = problem.model.time_unit
    return f"{x:.4g}" if unit == "1" else f"{x:.4g} {unit}"


def _of_reference(problem: Problem, reference: Reference) -> Iterator[str]:
    if reference.trusted < problem.duration * (1 - 1e-12):
        yield (
            f"The two reference solutions part at t = {_time(problem, reference.trusted)}: from there on the smallest "
            "difference grows into another solution (chaos, or a spike that is only just there), and no step gives the "
            "times of single spikes. Errors are those until then; beyond it, compare rates and intervals."
        )
    elif reference.agreement > _LOOSE:
        yield (
            f"The reference is known to {reference.agreement:.1g} of the range only, for the equations have an edge, "
            "or the input jumps within a step; smaller errors are not told apart from it."
        )
    if problem.model.spike is not None and not (reference.spikes <= reference.trusted).any():
        yield "There is no spike, so nothing is said of spike times; a preset or another input may bring some."


def _of_run(problem: Problem, reference: Reference, asked: Measured) -> Iterator[str]:
    if not asked.finite:
        yield (
            f"With h = {_time(problem, asked.setting.h)} a state stops being finite: the step is too long for the "
            "method to be stable; take a shorter one, or a method for stiff equations."
        )
        return
    pairs = asked.pairs
    if not pairs.complete:
        right = len(pairs.right) + pairs.missing
        yield (
            f"With the step that was asked about {pairs.missing} of {right} spikes are missing and {pairs.extra} are "
            "too many: it is too long, whatever the errors of the others say."
        )


def _of_order(
    problem: Problem, points: Sequence[Measured], asked: Measured, orders: tuple[float, float]
) -> Iterator[str]:
    """Say what takes the order away."""
    method, (states, spikes) = asked.setting.method, orders
    if asked.setting.adaptive:
        return
    if problem.lost_between and method.order > 1:
        yield (
            f"The input changes within {problem.lost_between} of {problem.steps} steps, and each holds the value at "
            "its beginning: so the error falls with h, whatever the method."
        )
    cut = isinstance(method, AtCrossing)
    if problem.jumps and not cut and math.isfinite(spikes) and method.order > 1.5:
        yield (
            "The reset happens at the end of the step in which the condition turns, so the error falls with h, "
            'whatever the method; reset_at="crossing" resets at the crossing.'
        )
    if not problem.jumps and math.isfinite(spikes) and spikes < 2.5 and method.order > 2.5:
        yield (
            "A spike's time is read off a straight line across its step, so its error falls with h**2 while that of "
            f'the states falls with h**{method.order:g}; reset_at="crossing" finds it with the method.'
        )
    first, last = points[0], points[-1]
    if first.finite and last.finite and not problem.jumps and not last.trajectory < 0.7 * first.trajectory:
        yield "The error does not fall with the step: none of these steps is short enough for the method to converge."
    elif not problem.jumps and not problem.lost_between and states < method.order - 0.5:
        yield (
            f"The errors show order {states:.1f}, and the method has {method.order:g}: the steps are too long for it "
            "to show, or the equations have an edge."
        )


def rounded(points: Sequence[Measured], reference: Reference) -> int:
    """Give the place of the first run in which rounding leads; how many there are if it never does."""
    setting = points[0].setting
    limit = _ROUNDING[setting.precision]
    order = 0.5 if setting.adaptive else setting.method.order
    errors = [p.trajectory for p in points]
    return rounding_from([p.setting.knob for p in points], errors, 3 * reference.agreement, limit, order)


def _of_rounding(
    problem: Problem, points: Sequence[Measured], asked: Measured, reference: Reference, doubles: Measured | None
) -> Iterator[str]:
    end = rounded(points, reference)
    if end < len(points) and points[end].trajectory > 3 * reference.agreement:
        setting = points[end].setting
        where = f"rtol = {setting.knob:.4g}" if setting.adaptive else f"h = {_time(problem, setting.knob)}"
        yield f"From {where} on rounding leads: a smaller one costs more and gives nothing."
    if doubles is not None and asked.finite and doubles.finite:
        own, other = asked.trajectory, doubles.trajectory
        if own > 3 * other:
            yield (
                f"Most of the error is that of single precision: with the same step double precision has {other:.2g} "
                f"of the range, and this {own:.2g}."
            )
        else:
            yield (
                f"Single precision adds little at this step: double precision has {other:.2g} of the range, and this "
                f"{own:.2g}."
            )


def _of_growth(problem: Problem, asked: Measured) -> Iterator[str]:
    """Say whether the error grows faster than any power of time."""
    course, times = asked.course, asked.times
    if len(course) < 64:
        return
    running = np.maximum.accumulate(course)
    quarter, half, whole = (running[np.searchsorted(times, f * times[-1]) - 1] for f in (0.25, 0.5, 1.0))
    if quarter <= _FEW_SPIKES or whole < 30 * half:
        return
    if np.log(whole / half) > 1.5 * np.log(half / quarter) + np.log(4):
        yield (
            f"The error is {whole / half:.0f} times as large at the end as at t = {_time(problem, 0.5 * times[-1])}: a "
            "longer run may need a shorter step, so check the duration that is meant."
        )

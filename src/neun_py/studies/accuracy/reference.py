"""The tight reference: solved twice, by two methods with two steps, and trusted as far as both agree."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neun_py.errors import NumericalError
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.methods.tableau import Tableau
from neun_py.studies.accuracy.problem import Problem
from neun_py.studies.accuracy.spikes import Pairs, pairs_of
from neun_py.studies.accuracy.walking import Walk

__all__ = ["Reference", "at_steps", "between_partners", "reference_solution", "scales_of"]

Floats = npt.NDArray[np.float64]

_AIM = 1e-11
"""Agreement beyond which nothing is gained: relative to each variable's range."""
_AIM_HELD = 1e-9
"""The same where the input changes and is held over steps, for then the error falls with their square only."""
_FAIR = 1e-6
"""Agreement from which on a shorter step that does not better it is rounding's sign."""
_PARTED = 1e-4
"""Disagreement from which on the solutions are two."""
_STALE = 2
"""Halvings that better nothing after which there are no more."""
_MOST_STEPS = 1 << 22
_MOST_HALVINGS = 12


@dataclass(frozen=True, eq=False)
class Reference:
    """A solution that is far better than what is judged by it.

    Attributes
    ----------
    times : array (sample,)
        The ends of the problem's steps.
    states : array (sample, variable)
        The solution there.
    spikes : array (spike,)
        When there were spikes.
    scale : array (variable,)
        The range of each variable.
    agreement : float
        The largest difference to the second solution, relative to `scale`, until `trusted`.
    spike_agreement : float
        The largest difference of the times of spikes until then; NaN without spikes.
    trusted : float
        The time until which the two solutions are one.
    description : str
        How it was computed.
    method : Method
        What computed it.
    step : float
        With which step.
    """

    times: Floats
    states: Floats
    spikes: Floats
    scale: Floats
    agreement: float
    spike_agreement: float
    trusted: float
    description: str
    method: Method
    step: float


def reference_solution(problem: Problem) -> Reference:
    """Solve a problem twice, far more exactly than anyone needs.

    Two Runge-Kutta methods of high order take fixed steps, the second longer ones, cut at every event. Both steps are
    halved until the two agree to rounding, or until that would take too long. As the methods and the steps differ, the
    difference bounds the error of both, also where an event, a jump of the input or an edge in the equations takes the
    order away.

    Raises
    ------
    NumericalError
        If no step is short enough for states to stay finite.
    """
    first, second = _methods()
    best: Reference | None = None
    divisor, stale, aim = 2, 0, _AIM_HELD if problem.lost_between else _AIM
    while problem.h / divisor > (problem.model.usual_step or problem.h):
        divisor *= 2
    for _ in range(_MOST_HALVINGS):
        if problem.steps * divisor > _MOST_STEPS and best is not None:
            break
        found = _solved(problem, first, second, divisor)
        if found is not None:
            better = best is None or (found.trusted, -found.agreement) > (best.trusted, -0.5 * best.agreement)
            whole = best is not None and best.trusted >= problem.duration and best.agreement < _FAIR
            stale = 0 if better or not whole else stale + 1
            best = found if better else best
            if stale == _STALE or (found.trusted >= problem.duration and found.agreement <= aim):
                break
        divisor *= 2
    if best is None:
        problem.neuron(first).run(problem.duration, problem.h / divisor, input=problem.input, record=())
        raise NumericalError(  # pragma: no cover  # the run says it better
            problem.model.short_name, problem.names[0], float("nan"), problem.duration, problem.model.time_unit,
            problem.h / divisor, {},
        )  # fmt: skip
    return best


def at_steps(problem: Problem, reference: Reference, h: float) -> tuple[Problem, Reference]:
    """Give the problem and its reference at the ends of steps of another length, which were not known there."""
    count = math.floor(problem.duration / h * (1 + 1e-12))
    other = replace(problem, h=h, duration=count * h)
    walk = Walk(other, reference.method, max(math.ceil(h / reference.step), 1))
    if not walk.through():  # pragma: no cover  # steps as short were finite
        return problem, reference
    times, spikes = _ends(h, count), np.array(walk.spikes)
    trusted = min(reference.trusted, other.duration)
    return other, replace(reference, times=times, states=walk.states, spikes=spikes, trusted=trusted)


def _ends(h: float, count: int) -> Floats:
    """Give the ends of so many steps."""
    return np.asarray(h * np.arange(1, count + 1), np.float64)


def scales_of(states: Floats) -> Floats:
    """Give the range of each variable; of one that stays what it is, its size, and 1 for zero."""
    scale = np.asarray(np.ptp(states, axis=0), np.float64)
    size = np.abs(states).max(axis=0)
    still = scale <= 1e-12 * size
    return np.where(still, np.where(size > 0, size, 1.0), scale)


def _methods() -> tuple[Method, Method]:
    """Give the two methods of the highest orders."""
    tableaus = [method for method in integrators.values() if isinstance(method, Tableau)]
    second, first = sorted(tableaus, key=lambda method: (method.order, -method.stages))[-2:]
    return first, second


def _solved(problem: Problem, first: Method, second: Method, divisor: int) -> Reference | None:
    """Solve it with two methods; None where one of them does not stay finite."""
    # Steps that are no multiples of the others meet a jump of the input, or an edge, at another place.
    walks = [Walk(problem, first, divisor), Walk(problem, second, round(2 * divisor / 3))]
    try:
        if not all(walk.through() for walk in walks):
            return None
    except NumericalError:
        return None
    tight, loose = walks
    times = _ends(problem.h, problem.steps)
    scale = scales_of(tight.states)
    spikes, others = np.array(tight.spikes), np.array(loose.spikes)
    pairs = pairs_of(spikes, others, problem.duration, tight.h)
    apart = np.max(np.abs(tight.states - loose.states) / scale, axis=1)
    if problem.jumps:
        apart[between_partners(times, pairs, 0.0)] = 0.0
    parted = np.flatnonzero(~(apart <= _PARTED))
    trusted = problem.duration if not len(parted) else float(times[parted[0]]) - problem.h
    if not pairs.complete and not len(parted):
        trusted = _first_lone(spikes, others, problem.h)
    until, seen = times <= trusted * (1 + 1e-12), pairs.right <= trusted
    later = np.abs(pairs.errors[seen])
    unit = "" if problem.model.time_unit == "1" else f" {problem.model.time_unit}"
    return Reference(
        times, tight.states, spikes, scale,
        float(apart[until].max()) if until.any() else float("nan"),
        float(later.max()) if len(later) else float("nan"),
        trusted,
        f"{first.short_name} with h = {tight.h:.4g}{unit} and {second.short_name} with h = {loose.h:.4g}{unit}",
        first, tight.h,
    )  # fmt: skip


def between_partners(times: Floats, pairs: Pairs, h: float) -> npt.NDArray[np.bool_]:
    """Tell which times lie between a spike and its partner, where one solution has jumped and the other has not.

    The solution that is judged jumps at the end of the step in which its spike is.
    """
    if not len(pairs.right):
        return np.zeros(len(times), np.bool_)
    low, high = np.minimum(pairs.right, pairs.found), np.maximum(pairs.right, pairs.found + h)
    place = np.searchsorted(low, times, side="right") - 1
    return (place >= 0) & (times < high[np.maximum(place, 0)])


def _first_lone(right: Floats, found: Floats, h: float) -> float:
    """Give a time before the first spike that only one solution has."""
    least = min(len(right), len(found))
    apart = np.flatnonzero(np.abs(right[:least] - found[:least]) > h)
    longer = right if len(right) > least else found
    first = right[apart[0]] if len(apart) else longer[least] if len(longer) > least else longer[-1]
    return float(max(first - h, 0.0))

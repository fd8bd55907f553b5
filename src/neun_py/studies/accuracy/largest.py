"""The largest step for a wanted error: read off the curve that was measured, then run."""

from __future__ import annotations

import math
from collections.abc import Callable

from neun_py.studies.accuracy.measuring import Measured, Setting

__all__ = ["largest_good"]

_MOST_HALVINGS = 14
_MOST_DOUBLINGS = 8
_TRIES = 6
_NEXT = 0.93
_CLOSE = 1.05
"""A step by so much too long is not looked below any more."""
_TIGHTEST, _LOOSEST = 1e-14, 0.1
"""Of relative tolerances."""

Judge = Callable[[Setting], Measured]


def largest_good(
    points: list[Measured], judge: Judge, error: Callable[[Measured], float], wanted: float, longest: float, most: float
) -> Measured | None:
    """Give the run with the longest step, or the loosest tolerance, whose error is at most what is wanted.

    Every shorter step that was run is as good, so that a lucky hit among worse ones does not count. None where no
    step that can be run is short enough.

    Parameters
    ----------
    points : list of Measured
        What was run, from the longest step to the shortest; more of them are put in.
    judge : callable
        Runs a setting.
    error : callable
        Gives the error of a run that is meant.
    wanted : float
        The wanted error.
    longest, most : float
        The longest step that makes sense, and the most steps of a run in units of the shortest step's inverse.
    """
    factor = 10.0 if points[0].setting.adaptive else 2.0
    limits = (_TIGHTEST, _LOOSEST) if points[0].setting.adaptive else (1 / most, longest)

    def good(point: Measured) -> bool:
        return point.finite and error(point) <= wanted

    def turned(knob: float) -> Measured:
        return judge(points[0].setting.turned(knob))

    for _ in range(_MOST_HALVINGS):
        if good(points[-1]) or points[-1].setting.knob / factor < limits[0] * (1 - 1e-9):
            break
        points.append(turned(points[-1].setting.knob / factor))
    if not good(points[-1]):
        return None
    for _ in range(_MOST_DOUBLINGS):
        if not all(map(good, points)) or points[0].setting.knob * factor > limits[1]:
            break
        points.insert(0, turned(points[0].setting.knob * factor))
    first_good = len(points)
    while first_good > 0 and good(points[first_good - 1]):
        first_good -= 1
    best = points[first_good]
    return best if first_good == 0 else _between(points[first_good - 1], best, turned, good, error, wanted)


def _between(
    bad: Measured,
    best: Measured,
    turned: Callable[[float], Measured],
    good: Callable[[Measured], bool],
    error: Callable[[Measured], float],
    wanted: float,
) -> Measured:
    """Look between a step that is too long and one that is not, first where a straight line of logarithms says."""
    for _ in range(_TRIES):
        low, high = best.setting.knob, bad.setting.knob
        e_low, e_high, part = error(best), error(bad), 0.5
        if 0 < e_low < e_high < math.inf:
            part = min(max(math.log(wanted / e_low) / math.log(e_high / e_low), 0.1), 0.9)
        knob = _two_digits(low * (high / low) ** part)
        if knob <= low * (1 + 1e-9) or high < _CLOSE * low:
            break
        found = turned(knob)
        # A spike may lie well in the step by chance: the step that is next must do as well.
        if good(found) and good(turned(_two_digits(_NEXT * knob))):
            best = found
        else:
            bad = found
    return best


def _two_digits(x: float) -> float:
    """Give the number of two digits that is next below."""
    scale = 10.0 ** (math.floor(math.log10(x)) - 1)
    return float(f"{math.floor(x / scale * (1 + 1e-12)) * scale:.2g}")

"""The time of a neuron or a population: t = t0 + n h, never a running sum."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

__all__ = ["Clock"]


@dataclass(frozen=True)
class Clock:
    """What the time was after some number of steps, and the length of the steps since.

    Attributes
    ----------
    t0 : float
        The time after step `n0`.
    n0 : int
        Steps taken then.
    h : float
        The step since; 0 before the first.
    shift : int
        What is added to a number of steps to give the number of the next step on the path of the noise: 0, unless
        the step's length has changed. The path has a grid for each length; what follows a change begins at the point
        of the new grid that is nearest after where the old one was left, so that no part of a path is used twice.
    """

    t0: float = 0.0
    n0: int = 0
    h: float = 0.0
    shift: int = 0

    def time(self, steps: int) -> float:
        """Give the time after so many steps."""
        return self.t0 + (steps - self.n0) * self.h

    def times(self, steps: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Give the times after so many steps, which may end in a fraction."""
        return self.t0 + (steps - self.n0) * self.h

    def set(self, time: float, steps: int) -> Clock:
        """Give the clock that shows a time after so many steps."""
        return Clock(time, steps, self.h, self.shift)

    def stepping(self, h: float, steps: int) -> Clock:
        """Give the clock whose steps have another length from now on."""
        return Clock(self.time(steps), steps, h, _whole_steps((steps + self.shift) * (self.h / h)) - steps)


_MOST = 2**53
_ROUNDING = 1e-12


def _whole_steps(length: float) -> int:
    """Give the steps in which a length fits, in steps; what rounding leaves of one does not count."""
    if length >= _MOST:
        return _MOST
    nearest = round(length)
    return nearest if abs(length - nearest) <= _ROUNDING * length else math.ceil(length)

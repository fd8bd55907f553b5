"""The time of a neuron or a population: t = t0 + n h, never a running sum."""

from __future__ import annotations

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
    """

    t0: float = 0.0
    n0: int = 0
    h: float = 0.0

    def time(self, steps: int) -> float:
        """Give the time after so many steps."""
        return self.t0 + (steps - self.n0) * self.h

    def times(self, steps: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Give the times after so many steps, which may end in a fraction."""
        return self.t0 + (steps - self.n0) * self.h

    def set(self, time: float, steps: int) -> Clock:
        """Give the clock that shows a time after so many steps."""
        return Clock(time, steps, self.h)

    def stepping(self, h: float, steps: int) -> Clock:
        """Give the clock whose steps have another length from now on."""
        return Clock(self.time(steps), steps, h)

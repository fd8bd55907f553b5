"""Measuring in turns: what is measured stands between two turns of what it is measured against.

Machines are noisy, and only ratios that were taken within some milliseconds hold.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from neun_py.studies.benchmarking.figure import Figure, Result

__all__ = ["Contest", "Work", "rounds"]

Work = Callable[[], float]
"""Does something once, and gives its time per neuron and step, in ns."""

LEAST_ROUNDS = 3
MOST_ROUNDS = 41


@dataclass
class Contest:
    """What is timed for one figure or several.

    Attributes
    ----------
    figures : tuple of Figure
        What the times give.
    work : Work
        What is measured.
    against : Work, optional
        What it is measured against.
    step : float
        The step of what is measured, in ms: for neurons in real time.
    """

    figures: tuple[Figure, ...]
    work: Work
    against: Work | None = None
    step: float = 0.02
    times: list[tuple[float, float | None]] = field(default_factory=list)

    def warm_up(self) -> None:
        """Do everything once: compile, import, touch the memory."""
        self.work()
        if self.against is not None:
            self.against()

    def turn(self) -> None:
        """Measure once."""
        if self.against is None:
            self.times.append((self.work(), None))
            return
        before, own, after = self.against(), self.work(), self.against()
        self.times.append((own, 0.5 * (before + after)))

    def results(self) -> list[Result]:
        """Give what the figures came to."""
        own = min(time for time, _ in self.times)
        others = [other for _, other in self.times if other is not None]
        against = min(others) if others else None
        return [
            Result(figure, tuple(figure.of(a, b, self.step) for a, b in self.times), own, against)
            for figure in self.figures
        ]


def rounds(contests: Sequence[Contest], until: float, report: Callable[[], None]) -> None:
    """Measure all contests in turns, again and again, until a time of `perf_counter`; some rounds in any case."""
    longest = 0.0
    for number in range(MOST_ROUNDS):
        begin = time.perf_counter()
        if number >= LEAST_ROUNDS and begin + longest > until:
            return
        for contest in contests:
            contest.turn()
            report()
        longest = max(longest, time.perf_counter() - begin)

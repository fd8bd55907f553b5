"""Spikes of two solutions, told from each other: which belong together, which are missing, which are too many."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Pairs", "pairs_of"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Pairs:
    """Spikes that belong together.

    Attributes
    ----------
    right, found : array (spike,)
        When they are in the reference, and in what is judged.
    missing, extra : int
        Spikes of the reference that have no partner, and spikes that have none in it.
    """

    right: Floats
    found: Floats
    missing: int
    extra: int

    @property
    def complete(self) -> bool:
        """Whether every spike has its partner."""
        return not (self.missing or self.extra)

    @property
    def errors(self) -> Floats:
        """How much later each is than it should be."""
        return self.found - self.right

    @property
    def largest(self) -> float:
        """The largest error; NaN if there is no pair."""
        return float(np.abs(self.errors).max()) if len(self.right) else float("nan")

    @property
    def root_mean_square(self) -> float:
        """The root of the mean square of the errors; NaN if there is no pair."""
        return float(np.sqrt(np.mean(self.errors**2))) if len(self.right) else float("nan")


def pairs_of(right: Floats, found: Floats, end: float, slack: float) -> Pairs:
    """Pair spikes in their order, or, where some have no partner, each with the nearest that is nearest to it.

    Parameters
    ----------
    right, found : array (spike,)
        Spike times of the reference and of what is judged, ascending.
    end : float
        When the run ends.
    slack : float
        How near the end a spike may be that the other solution has only after it, beside the largest error.
    """
    least = min(len(right), len(found))
    first = Pairs(right[:least], found[:least], 0, 0)
    rest = (right if len(right) > least else found)[least:]
    near_end = end - (slack + 2 * (first.largest if least else 0.0))
    if not len(rest) or (rest[0] >= near_end and len(rest) == 1):
        return first
    if not least:
        return Pairs(right[:0], found[:0], len(right), len(found))
    forth, back = _nearest(right, found), _nearest(found, right)
    mutual = back[forth] == np.arange(len(right))
    count = int(mutual.sum())
    return Pairs(right[mutual], found[forth[mutual]], len(right) - count, len(found) - count)


def _nearest(times: Floats, among: Floats) -> npt.NDArray[np.int64]:
    """Give for each time which of the others is nearest."""
    after = np.clip(np.searchsorted(among, times), 1, max(len(among) - 1, 1))
    if len(among) == 1:
        return np.zeros(len(times), np.int64)
    earlier = times - among[after - 1] <= among[after] - times
    return np.asarray(after - earlier, np.int64)

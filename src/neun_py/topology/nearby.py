"""The pairs of cells within a radius, without a look at all pairs: space is cut into bins that are no smaller."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.topology.ends import Ends
from neun_py.topology.space import squared_distances

__all__ = ["pairs_within"]

Values = npt.NDArray[np.float64]
Array = npt.NDArray[np.int64]
_BINNED = 3
"""Dimensions that are cut into bins."""
_PIECE = 1 << 16
"""Pairs that are looked at together, about."""


def pairs_within(
    ends: Ends, itself: bool, one: Values, other: Values, box: Values | None, radius: float
) -> Iterator[tuple[Any, Any, Values]]:
    """Give `pre`, `post` and the squared distance of all pairs within the radius, sorted, in pieces."""
    if not (len(one) and len(other)):
        return
    bins = _Bins.of(one, other, box, radius)
    here, there = bins.places(one), bins.places(other)
    number = bins.numbers(there)
    order = np.argsort(number, kind="stable")
    starts = np.searchsorted(number[order], np.arange(int(np.prod(bins.counts)) + 1))
    looked_at = np.cumsum(sum(np.where(fits, starts[b + 1] - starts[b], 0) for b, fits in bins.around(here)))
    first = 0
    while first < len(one):
        last = int(np.searchsorted(looked_at, (looked_at[first - 1] if first else 0) + _PIECE)) + 1
        block = here[first:last]
        found = [_expanded(starts[b], np.where(fits, starts[b + 1], starts[b])) for b, fits in bins.around(block)]
        pre = np.concatenate([cells for cells, _ in found]) + first
        post = order[np.concatenate([places for _, places in found])]
        squared = squared_distances(one, pre, other, post, box)
        kept = np.sqrt(squared) <= radius
        if ends.same:
            kept &= (pre < post) if ends.once else (itself | (pre != post))
        pre, post, squared = pre[kept], post[kept], squared[kept]
        sorting = np.argsort(pre << 31 | post)
        yield pre[sorting].astype(np.int32), post[sorting].astype(np.int32), squared[sorting]
        first = last


def _expanded(starts: Array, stops: Array) -> tuple[Array, Array]:
    """Give, for each row k, (k, place) for every place from starts[k] to stops[k]."""
    each = stops - starts
    before = np.cumsum(each) - each
    rows = np.repeat(np.arange(len(each)), each)
    return rows, np.arange(int(each.sum())) + np.repeat(starts - before, each)


@dataclass(frozen=True)
class _Bins:
    """Bins of space, so wide that what is within the radius is in a bin or in one beside it."""

    low: Values
    width: Values
    counts: Array
    around_is_near: bool

    @classmethod
    def of(cls, one: Values, other: Values, box: Values | None, radius: float) -> _Bins:
        dimensions = min(one.shape[1], _BINNED)
        both = np.concatenate([one, other])[:, :dimensions]
        low = both.min(axis=0) if box is None else np.zeros(dimensions)
        extent = both.max(axis=0) - low if box is None else box[:dimensions]
        least = radius * (1.0 + 1e-9) + 1e-12 * np.abs(both).max()  # wider than what rounding can misplace
        most = max(1, int(2.0 * len(other) ** (1.0 / dimensions)))  # more bins than cells help nobody
        counts = np.minimum(extent // least, most).astype(np.int64)
        counts[counts < 3] = 1  # in a periodic box, the bins on both sides must be two
        width = np.where(counts > 1, extent / counts, np.inf)
        return cls(low, width, counts, box is not None)

    def places(self, positions: Values) -> Array:
        """Give the bin of each cell, (cell, dimension)."""
        places = np.floor((positions[:, : len(self.low)] - self.low) / self.width).astype(np.int64)
        if self.around_is_near:
            return places % self.counts
        return np.clip(places, 0, self.counts - 1)

    def numbers(self, places: Array) -> Array:
        """Give the number of each bin."""
        return np.asarray(np.ravel_multi_index(tuple(places.T), tuple(self.counts.tolist())))

    def around(self, places: Array) -> Iterator[tuple[Array, npt.NDArray[np.bool_]]]:
        """Give the bins of cells and those beside them, each with whether it is there."""
        for step in product(*((-1, 0, 1) if count > 1 else (0,) for count in self.counts.tolist())):
            beside = places + np.array(step)
            there = np.ones(len(places), bool)
            if self.around_is_near:
                beside %= self.counts
            else:
                there = ((beside >= 0) & (beside < self.counts)).all(axis=1)
                beside = np.clip(beside, 0, self.counts - 1)
            yield self.numbers(beside), there

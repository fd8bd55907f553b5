"""The two ends of a projection, and the pairs of cells that it may connect, numbered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Ends", "Pairs"]

Array = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Ends:
    """What a rule is told of the projection that asks.

    Attributes
    ----------
    pre_size, post_size : int
        How many cells there are at each end.
    same : bool
        Whether both ends are one population.
    undirected : bool
        Whether a connection acts on both its ends, so that it is given once.
    stream : int
        Which of a seed's independent noises is drawn from: the projection's number in its network.
    """

    pre_size: int
    post_size: int
    same: bool = False
    undirected: bool = False
    stream: int = 0

    @property
    def once(self) -> bool:
        """Whether i -> j and j -> i are one connection."""
        return self.same and self.undirected


@dataclass(frozen=True)
class Pairs:
    """The pairs that may be connected, in order: cell by cell, and for each of `pre` the cells of `post`.

    Of one population, a cell and itself are no pair unless `itself`; where a connection acts on both its ends, a
    pair is given once, the smaller number first.
    """

    ends: Ends
    itself: bool = False

    @cached_property
    def starts(self) -> Array:
        """The number of the first pair of each cell of `pre`, and the number of all pairs."""
        ends, rows = self.ends, np.arange(self.ends.pre_size + 1, dtype=np.int64)
        if ends.once:
            return rows * (ends.post_size - 1) - rows * (rows - 1) // 2
        return rows * (ends.post_size - (ends.same and not self.itself))

    def __len__(self) -> int:
        return int(self.starts[-1])

    def cells(self, numbers: Array) -> tuple[Any, Any]:
        """Give `pre` and `post`, as int32, of the pairs of ascending numbers."""
        if not len(numbers):
            return np.zeros(0, np.int32), np.zeros(0, np.int32)
        first, last = np.searchsorted(self.starts, numbers[[0, -1]], "right") - 1
        starts = self.starts[first : last + 1]
        each = np.diff(np.searchsorted(numbers, starts), append=len(numbers))
        pre = np.repeat(np.arange(first, last + 1, dtype=np.int32), each)
        post = (numbers - np.repeat(starts, each)).astype(np.int32)
        if self.ends.once:
            post += pre + 1
        elif self.ends.same and not self.itself:
            post += post >= pre
        return pre, post

"""Random words for rules: a word depends on the seed, the projection's stream, the purpose and its number alone.

The generator is `neun_py.kernels.random`'s. Its key is (seed, 2**62 + 8*stream + purpose): stimuli and designs draw
from other keys. So no connection depends on the machine, on NumPy's version, or on how the work was cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.random_arrays import Words, threefry_arrays

__all__ = ["COINS", "GAPS", "TARGETS", "Source", "decided"]

GAPS, COINS, TARGETS = range(3)
"""What is drawn: distances between connections, decisions for each pair, cells."""
_RULES = 2**62


@dataclass(frozen=True)
class Source:
    """Where words come from."""

    seed: int
    stream: int
    purpose: int

    @property
    def _key(self) -> tuple[int, int]:
        return self.seed, _RULES + 8 * self.stream + self.purpose

    def stretch(self, series: int, begin: int, count: int) -> Words:
        """Give the words begin, ..., begin + count - 1 of a series; two of them are of one counter."""
        first, last = begin // 2, (begin + count + 1) // 2
        words = np.empty((last - first, 2), np.uint64)
        words[:, 0], words[:, 1] = threefry_arrays(self._key, np.arange(first, last, dtype=np.uint64), series)
        return words.ravel()[begin - 2 * first :][:count]

    def rows(self, series: Any, count: int) -> Words:
        """Give the first words (series, word) of many series, as `stretch` gives those of one."""
        counters = np.arange((count + 1) // 2, dtype=np.uint64)
        first, second = (x.ravel() for x in np.broadcast_arrays(counters, np.asarray(series, np.uint64)[:, np.newaxis]))
        words = np.stack(threefry_arrays(self._key, first, second), axis=-1)
        return words.reshape(len(series), -1)[:, :count]

    def at(self, first: Any, second: Any) -> Words:
        """Give one word for each counter (first, second)."""
        return threefry_arrays(self._key, first, second)[0]


def decided(words: Words, p: Any) -> npt.NDArray[np.bool_]:
    """Whether each word says yes, with a probability from 0 to 1 that is true to 2**-64."""
    p = np.asarray(p, np.float64)
    limit = np.where(p < 1.0, p, 0.0) * 2.0**64
    yes: npt.NDArray[np.bool_] = (words < limit.astype(np.uint64)) | (p == 1.0)
    return yes

"""Connections of several delays, kept so that those of one delay are next to each other in a neuron's row.

A table says where those of each delay begin in a row. Where rows are so short that the table would take more than two
bytes a connection, they are searched for by the codes of their delays instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.runtime.delays import Delays

__all__ = ["Delayed", "arranged", "arrangement", "pieces", "tabled"]

_PIECE = 1 << 18
"""Connections that are sorted or counted at a time, so that temporary arrays are small."""


@dataclass
class Delayed:
    """Connections by source, then by delay, then by target.

    Attributes
    ----------
    offsets : array of int64 (source + 1,)
        Where each source's connections begin.
    targets : array of int32 (connection,)
        Their targets.
    weights : array (connection,) or None
        None where all are alike.
    codes : array
        The table (source, delay + 1), or the number of each connection's delay.
    """

    offsets: npt.NDArray[np.int64]
    targets: npt.NDArray[np.int32]
    weights: npt.NDArray[Any] | None
    codes: npt.NDArray[Any]

    def words(self, kind: int) -> tuple[int, int, int, int]:
        """Give what an order says of a delay's connections: codes, width, stride and which."""
        stride = self.codes.shape[1] if self.codes.ndim == 2 else 0
        return self.codes.ctypes.data, self.codes.itemsize, stride, kind


def tabled(offsets: npt.NDArray[np.int64], delays: Delays) -> Delays:
    """Give the delays of connections that are kept by delay, with a table where that takes little."""
    rows, kinds, which = len(offsets) - 1, len(delays.kinds), delays.which
    longest = int(np.max(np.diff(offsets), initial=0))
    dtype: Any = np.uint8 if longest < 1 << 8 else np.uint16 if longest < 1 << 16 else np.int32
    if which is None or rows * (kinds + 1) * np.dtype(dtype).itemsize > 2 * len(which):
        return delays
    table = np.zeros((rows, kinds + 1), dtype)
    for low, high in pieces(offsets, kinds):
        cell = np.repeat(np.arange(high - low) * kinds, np.diff(offsets[low : high + 1]))
        cell += which[offsets[low] : offsets[high]]
        counts = np.bincount(cell, minlength=(high - low) * kinds).reshape(high - low, kinds)
        table[low:high, 1:] = np.cumsum(counts, axis=1)
    return Delays(delays.kinds, table=table)


def pieces(offsets: npt.NDArray[np.int64], stride: int = 1) -> Iterator[tuple[int, int]]:
    """Give parts of the rows, from the first to the one behind the last, that are no work for much memory."""
    low, rows = 0, max(_PIECE // stride, 1)
    while low < len(offsets) - 1:
        high = int(np.searchsorted(offsets, offsets[low] + _PIECE, "right")) - 1
        high = max(min(high, low + rows), low + 1)
        yield low, high
        low = high


def arranged(
    offsets: npt.NDArray[np.int64], targets: npt.NDArray[np.int32], which: npt.NDArray[Any], *others: Any
) -> npt.NDArray[Any]:
    """Sort the connections of each source by delay, in place, and give what `arrangement` needs to find the way back.

    Parameters
    ----------
    offsets, targets, which : arrays
        Of connections that are sorted by source, then by target.
    others : arrays (connection,)
        What else belongs to the connections.

    Returns
    -------
    array (2, connection)
        Of connections of one pair of cells, the earlier of which have longer delays: as which ones they would be
        found, and which ones they are. There are few.
    """
    astray = [np.zeros((2, 0), np.int64)]
    for low, high in pieces(offsets):
        own, rows = slice(int(offsets[low]), int(offsets[high])), offsets[low : high + 1]
        order = _by(rows, which[own])
        for values in (targets, which, *others):
            values[own] = values[own][order]
        found = order[_by(rows, targets[own])]
        wrong = np.flatnonzero(found != np.arange(len(found)))
        astray.append(np.stack([wrong, found[wrong]]) + own.start)
    return np.concatenate(astray, axis=1).astype(np.int32 if len(targets) < 1 << 31 else np.int64)


def arrangement(
    offsets: npt.NDArray[np.int64], targets: npt.NDArray[np.int32], astray: npt.NDArray[Any]
) -> npt.NDArray[np.int64]:
    """Give which connection of those that `arranged` sorted comes first, second, ... by source and target."""
    order = np.empty(len(targets), np.int64)
    for low, high in pieces(offsets):
        own = slice(int(offsets[low]), int(offsets[high]))
        order[own] = _by(offsets[low : high + 1], targets[own]) + own.start
    order[astray[1]] = order[astray[0]]
    return order


def _by(offsets: npt.NDArray[np.int64], values: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Give the order by row, then by value; what is alike stays as it is."""
    row = np.repeat(np.arange(len(offsets) - 1, dtype=np.int64), np.diff(offsets))
    return np.argsort(row << 32 | values, kind="stable")

"""Connections as kernels read them: by source for spikes, by target for sums, cut at the threads' targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.population_layout import WIDTH
from neun_py.runtime.network_cells import share
from neun_py.runtime.network_delays import pieces

__all__ = ["Incoming", "Outgoing", "by_target", "splits"]


@dataclass
class Outgoing:
    """Connections by source.

    Attributes
    ----------
    offsets : array of int64 (source + 1,)
        Where each source's connections begin.
    targets : array of int32 (connection,)
        Their targets, ascending within a source.
    weights : array (connection,) or None
        None where all are alike.
    """

    offsets: npt.NDArray[np.int64]
    targets: npt.NDArray[np.int32]
    weights: npt.NDArray[Any] | None

    @classmethod
    def of_kind(cls, offsets: Any, targets: Any, weights: Any, which: Any, kind: int) -> Outgoing:
        """Give the connections of one delay among several; they are copied."""
        chosen = np.flatnonzero(which == kind)
        sources = np.searchsorted(offsets, chosen, "right") - 1
        own = np.zeros_like(offsets)
        np.cumsum(np.bincount(sources, minlength=len(offsets) - 1), out=own[1:])
        return cls(own, targets[chosen], None if weights is None else weights[chosen])


@dataclass
class Incoming:
    """Connections by target, in the order in which they are added up.

    Attributes
    ----------
    offsets : array of int64 (target + 1,)
        Where each target's connections begin.
    sources : array of int32 (connection,)
        Their sources, ascending within a target.
    weights : array (connection,) or None
        None where all are alike.
    """

    offsets: npt.NDArray[np.int64]
    sources: npt.NDArray[np.int32]
    weights: npt.NDArray[Any] | None

    def is_complete(self, sources: int, same: bool) -> bool | None:
        """Whether every target has every source (True), every one but itself (False), or neither (None)."""
        targets = len(self.offsets) - 1
        if self.weights is not None or not targets:
            return None
        each = np.diff(self.offsets)
        wanted = sources if not same or each[0] == sources else sources - 1
        if wanted < 2 or np.any(each != wanted):
            return None
        rows = self.sources.reshape(targets, wanted)
        if np.any(np.diff(rows, axis=1) <= 0):
            return None
        if wanted == sources:
            return True
        return None if np.any(rows == np.arange(targets, dtype=np.int32)[:, None]) else False


def by_lag(
    pre: Any, post: Any, weights: Any, which: Any, lags: list[list[tuple[int, float]]], sources: int, dtype: str
) -> list[tuple[int, Outgoing]]:
    """Sort connections by the lags at which they deliver; one whose event falls between two steps is in two parts."""
    found = []
    shares = np.zeros((2, len(lags)))
    steps = np.full((2, len(lags)), -1, np.int64)
    for kind, parts in enumerate(lags):
        for k, (lag, share_) in enumerate(parts):
            steps[k, kind], shares[k, kind] = lag, share_
    whole = bool(np.all(shares[0] == 1))
    for lag in np.unique(steps[steps >= 0]).tolist():
        chosen = [np.flatnonzero(steps[k, which] == lag) for k in range(2)]
        connections = np.concatenate(chosen)
        part = np.concatenate([shares[k, which[own]] for k, own in enumerate(chosen)])
        order = np.lexsort((post[connections], pre[connections]))
        connections, part = connections[order], part[order]
        offsets = np.zeros(sources + 1, np.int64)
        np.cumsum(np.bincount(pre[connections], minlength=sources), out=offsets[1:])
        own = weights[connections] if isinstance(weights, np.ndarray) else None
        if not whole:
            own = ((weights if own is None else own) * part).astype(dtype)
        found.append((lag, Outgoing(offsets, post[connections], own)))
    return found


def by_target(pre: Any, post: Any, weights: npt.NDArray[Any] | None, targets: int) -> Incoming:
    """Sort connections by target, then by source."""
    order = np.lexsort((pre, post))
    offsets = np.zeros(targets + 1, np.int64)
    np.cumsum(np.bincount(post, minlength=targets), out=offsets[1:])
    sources = np.ascontiguousarray(pre[order], np.int32)
    return Incoming(offsets, sources, None if weights is None else np.ascontiguousarray(weights[order]))


def splits(rows: Outgoing, targets: int, threads: int) -> npt.NDArray[np.int64]:
    """Give, for each thread and one more, where its targets begin among the connections of each source."""
    if threads == 1:
        return np.stack([rows.offsets[:-1], rows.offsets[1:]])
    found = np.empty((threads + 1, len(rows.offsets) - 1), np.int64)
    found[0], found[threads] = rows.offsets[:-1], rows.offsets[1:]
    for thread in range(1, threads):
        first = share(targets, thread, threads)[0] * WIDTH
        for low, high in pieces(rows.offsets):
            begin = int(rows.offsets[low])
            below = np.zeros(int(rows.offsets[high]) - begin + 1, np.int64)
            np.cumsum(rows.targets[begin : begin + len(below) - 1] < first, out=below[1:])
            own = rows.offsets[low : high + 1]
            found[thread, low:high] = own[:-1] + below[own[1:] - begin] - below[own[:-1] - begin]
    return found

"""The delays of a projection: one number, or few different ones and which of them each connection has."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError

__all__ = ["Delays", "require_steps"]

_TOLERANCE = 1e-9
_PIECE = 1 << 18
"""Delays that are told apart at a time, so that temporary arrays are small."""


class Delays:
    """Delays in the network's time unit; many connections share few different ones.

    Parameters
    ----------
    kinds : array of float64 (kind,)
        The different delays, ascending.
    which : array of uint8, uint16 or uint32 (connection,), optional
        The kind of each connection; None where there is one kind.
    table : array of uint8, uint16 or int32 (source, kind + 1), optional
        In its place, where the connections of each source are kept by delay: where those of each kind begin among them.
    """

    __slots__ = ("_which", "kinds", "table")

    def __init__(
        self,
        kinds: npt.NDArray[np.float64],
        which: npt.NDArray[Any] | None = None,
        table: npt.NDArray[Any] | None = None,
    ) -> None:
        self.kinds, self._which, self.table = kinds, which, table

    @staticmethod
    def of(values: float | npt.NDArray[np.float64]) -> Delays:
        """Give the delays that a number or an array (connection,) says."""
        if not isinstance(values, np.ndarray):
            return Delays(np.array([values]))
        pieces = [slice(k, k + _PIECE) for k in range(0, len(values), _PIECE)]
        found = [np.unique(values[piece]) for piece in pieces]
        kinds = np.unique(np.concatenate(found)) if found else np.zeros(1)
        if len(kinds) == 1:
            return Delays(kinds)
        which = np.empty(len(values), np.min_scalar_type(len(kinds) - 1))
        for piece in pieces:
            which[piece] = np.searchsorted(kinds, values[piece])
        return Delays(kinds, which)

    @property
    def several(self) -> bool:
        """Whether connections have delays of their own."""
        return self._which is not None or self.table is not None

    @property
    def which(self) -> npt.NDArray[Any] | None:
        """The kind of each connection; None where there is one kind."""
        if self.table is None:
            return self._which
        each = np.tile(np.arange(len(self.kinds), dtype=np.min_scalar_type(len(self.kinds) - 1)), len(self.table))
        counts = self.table[:, 1:] - self.table[:, :-1]
        return np.repeat(each, counts.ravel().astype(np.int64))

    def taken(self, order: npt.NDArray[np.int64]) -> Delays:
        """Give the delays of connections in another order."""
        which = self.which
        return self if which is None else Delays(self.kinds, which[order])

    @property
    def values(self) -> float | npt.NDArray[np.float64]:
        """The delay of all connections, or an array (connection,)."""
        which = self.which
        return float(self.kinds[0]) if which is None else self.kinds[which]

    @property
    def longest(self) -> float:
        """The longest."""
        return float(self.kinds[-1])

    @property
    def nbytes(self) -> int:
        """Bytes that they take."""
        return self.kinds.nbytes + sum(x.nbytes for x in (self._which, self.table) if x is not None)

    def described(self) -> Any:
        """Give what stands in the provenance."""
        return {"from": float(self.kinds[0]), "to": self.longest} if self.several else self.longest

    def fields(self) -> dict[str, Any]:
        """Give what the constructor takes."""
        return {"kinds": self.kinds, "which": self._which, "table": self.table}


def require_steps(delays: Delays, h: float, name: str, unit: str, *, between: bool, advice: str = "") -> None:
    """Refuse delays that are shorter than a step, or no multiple of it.

    Parameters
    ----------
    delays : Delays
        Of the projection `name`.
    h : float
        The step; 0 where it is not known yet.
    between : bool
        Whether an event may act between two steps.
    advice : str
        What follows the nearest delays in the message.

    Raises
    ------
    ArgumentError
        With the nearest delays that are multiples.
    """
    if not h or between:
        return
    of = "" if unit == "1" else f" {unit}"
    for delay in delays.kinds.tolist():
        steps = delay / h
        if abs(round(steps) * h - delay) <= _TOLERANCE * delay:
            continue
        if steps < 1:
            raise ArgumentError(
                f"the delay {delay:.15g}{of} of the projection {name!r} is shorter than the step of {h:.15g}{of}; give "
                f"0 (a spike acts from the end of its step on) or {h:.15g}{of}, or a shorter step"
            )
        below = math.floor(steps)
        raise ArgumentError(
            f"the delay {delay:.15g}{of} of the projection {name!r} is no multiple of the step {h:.15g}{of}; the "
            f"nearest are {below * h:.15g}{of} and {(below + 1) * h:.15g}{of}{advice}"
        )

"""What a rule gives: the connections, sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Connections", "joined", "sorted_connections"]

Cells = npt.NDArray[np.int32]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Connections:
    """Connections of two populations, ascending by `pre`, then by `post`; those of one pair in the order given.

    Attributes
    ----------
    pre, post : numpy.ndarray (connection,)
        The cells, as int32.
    weight, delay : numpy.ndarray (connection,) or None
        What the rule says of each, in double precision; None: nothing.
    """

    pre: Cells
    post: Cells
    weight: Values | None = None
    delay: Values | None = None

    def __post_init__(self) -> None:
        for array in (self.pre, self.post, self.weight, self.delay):
            if array is not None:
                array.flags.writeable = False

    def __len__(self) -> int:
        return len(self.pre)

    def __repr__(self) -> str:
        given = [name for name in ("weight", "delay") if getattr(self, name) is not None]
        count = f"{len(self)} connection{'' if len(self) == 1 else 's'}"
        return f"<{count}{', each with its own ' + ' and '.join(given) if given else ''}>"


def joined(pieces: Iterable[tuple[Cells, Cells]]) -> Connections:
    """Give the connections of pieces (pre, post) that are sorted already, one after the other."""
    kept = [(np.zeros(0, np.int32), np.zeros(0, np.int32)), *pieces]
    return Connections(np.concatenate([pre for pre, _ in kept]), np.concatenate([post for _, post in kept]))


def sorted_connections(pre: Any, post: Any, weight: Any = None, delay: Any = None) -> Connections:
    """Sort connections by `pre`, then `post`; what is there already stays as it is.

    All four are copied; `pre` and `post` are below 2**31.
    """
    pair = np.asarray(pre, np.int64) << 31
    pair |= np.asarray(post, np.int64)
    if weight is None and delay is None:
        pair.sort()  # equal pairs cannot be told apart
        order = None
    else:
        order = np.argsort(pair, kind="stable")
        pair = pair[order]

    def ordered(values: Any) -> Values | None:
        return None if values is None else np.asarray(values, np.float64)[order]

    cells = (pair >> 31).astype(np.int32), (pair & (2**31 - 1)).astype(np.int32)
    return Connections(*cells, ordered(weight), ordered(delay))

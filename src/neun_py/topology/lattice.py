"""Cells on a ring, each with neighbours on both sides."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.topology.ends import Ends

__all__ = ["around"]

Array = npt.NDArray[np.int64]


def around(rule: str, ends: Ends, neighbours: int) -> tuple[Array, Array]:
    """Give `pre` and `post`, lap by lap: first the nearest neighbours of all cells.

    Where a connection acts on both its ends, each lap goes one way alone. The cell that is opposite, met from both
    sides, is one neighbour.

    Raises
    ------
    ArgumentError
        If there are not so many cells.
    """
    size = ends.pre_size
    if size and 2 * neighbours > size:
        raise ArgumentError(
            f"{rule}: {neighbours} neighbour{'s' * (neighbours > 1)} on each side of a ring of {size} "
            f"cell{'s' * (size > 1)}: neighbours is at most half of the cells, and {2 * neighbours} are needed"
        )
    cells = np.arange(size if size else 0, dtype=np.int64)
    pre, post = [cells[:0]], [cells[:0]]
    for distance in range(1, neighbours + 1 if size else 1):
        opposite = 2 * distance == size
        forth = cells[: size // 2] if opposite and ends.once else cells
        pre.append(forth)
        post.append((forth + distance) % size)
        if not (opposite or ends.once):
            pre.append(cells)
            post.append((cells - distance) % size)
    return np.concatenate(pre), np.concatenate(post)

"""So many partners for each cell: different ones, or with repetition."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.random_arrays import below
from neun_py.topology.draws import Source
from neun_py.topology.ends import Ends

__all__ = ["partners"]

Array = npt.NDArray[np.int64]
_BLOCK = 1 << 18


def partners(
    rule: str, ends: Ends, cells: int, others: int, k: int, multiple: bool, itself: bool, source: Source
) -> tuple[Array, Array]:
    """Give, for each of `cells`, `k` of `others`, all sets equally probable, as two arrays (connection,).

    Raises
    ------
    ArgumentError
        If there are not so many, or a connection has no direction.
    """
    if ends.once:
        raise ArgumentError(
            f"{rule} counts connections of one direction, and here each acts on both its ends; "
            "use fixed_probability, ring or small_world"
        )
    excluded = ends.same and not itself
    there = max(others - excluded, 0)
    if k > there and cells and not (multiple and there):
        but = ", without the cell itself" if excluded else ""
        fix = "; or multiple=True, to choose with repetition" if there else ""
        raise ArgumentError(f"{rule}: {k} cells cannot be chosen of {there}{but}; k is at most {there}{fix}")
    rows = np.arange(cells, dtype=np.int64)
    chosen = np.empty((cells, k), np.int64)
    complement = not multiple and 2 * k > there
    for block in _blocks(cells, there if complement else 2 * k):
        if multiple:
            found = below(source.rows(rows[block], k), there)
        elif complement:
            found = _without(_distinct(rows[block], there - k, there, source), there)
        else:
            found = _distinct(rows[block], k, there, source)
        chosen[block] = found
    if excluded:
        chosen += chosen >= rows[:, np.newaxis]
    return np.repeat(rows, k), chosen.ravel()


def _blocks(cells: int, width: int) -> Iterator[slice]:
    height = max(1, _BLOCK // max(width, 1))
    for first in range(0, cells, height):
        yield slice(first, first + height)


def _distinct(rows: Array, k: int, n: int, source: Source, more: int = 0) -> Array:
    """Give the first k different ones of each row's series of numbers below n; k is at most n/2."""
    if k == 0:
        return np.empty((len(rows), 0), np.int64)
    repeated = max(n * math.log(n / (n - k)) - k, 0.0)  # how many are expected; no bit depends on it
    count = k + int(repeated + 4.0 * math.sqrt(repeated + 1.0)) + more
    values = below(source.rows(rows, count), n)
    keys = values << 32 | np.arange(count)
    keys.sort(axis=1)
    again = np.zeros(values.shape, bool)  # in the order of the series
    np.put_along_axis(again, keys[:, 1:] & (2**32 - 1), keys[:, 1:] >> 32 == keys[:, :-1] >> 32, axis=1)
    kept = ~again
    kept &= np.cumsum(kept, axis=1) <= k
    enough = np.count_nonzero(kept, axis=1) == k
    found: Array = np.empty((len(rows), k), np.int64)
    found[enough] = values[kept & enough[:, np.newaxis]].reshape(-1, k)
    if not enough.all():
        found[~enough] = _distinct(rows[~enough], k, n, source, 2 * more + 16)
    return found


def _without(left_out: Array, n: int) -> Array:
    """Give what rows of different numbers below n leave."""
    stays = np.ones((len(left_out), n), bool)
    np.put_along_axis(stays, left_out, False, axis=1)
    return np.nonzero(stays)[1].reshape(len(left_out), -1)

"""Fewer points, the same picture: a million samples make a small file that shows every spike."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["COLUMNS", "thin_path", "thin_trace"]

COLUMNS = 2400
"""Bins over the width of an axis: more than the columns of pixels of a page's width at 300 dpi."""

_GRID = 2400


def thin_trace(t: NDArray[Any], y: NDArray[Any], columns: int = COLUMNS) -> tuple[NDArray[Any], NDArray[Any]]:
    """Keep of each of `columns` bins the first, the lowest, the highest and the last sample.

    A line through these covers the same pixels as one through all samples, where no bin is wider than a pixel
    (M4: Jugel et al. (2014) PVLDB 7:797, doi:10.14778/2732951.2732953).
    Values that are not finite are gaps.

    Parameters
    ----------
    t, y : array (time,)
        Short ones come back as they are.
    """
    if y.size <= 4 * columns:
        return t, y
    size = -(-y.size // columns)
    start = np.arange(0, y.size, size)
    length = start.size * size
    finite = np.isfinite(y)
    low = np.full(length, np.inf)
    high = np.full(length, -np.inf)
    low[: y.size] = np.where(finite, y, np.inf)
    high[: y.size] = np.where(finite, y, -np.inf)
    kept = np.concatenate([
        start,
        start + low.reshape(-1, size).argmin(axis=1),
        start + high.reshape(-1, size).argmax(axis=1),
        np.minimum(start + size, y.size) - 1,
    ])  # fmt: skip
    kept = np.unique(kept)
    return t[kept], y[kept]


def thin_path(x: NDArray[Any], y: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Leave out the points of a path that fall on the same cell of a fine grid as the one before.

    Parameters
    ----------
    x, y : array (time,)
        Short ones come back as they are. No point moves; a path that jumps from cell to cell stays whole.
    """
    if x.size <= 4 * COLUMNS:
        return x, y
    cells = [np.zeros(0)] * 2
    for k, values in enumerate((x, y)):
        finite = values[np.isfinite(values)]
        low, high = (finite.min(), finite.max()) if finite.size else (0.0, 0.0)
        cells[k] = np.floor((values - low) * (_GRID / (high - low or 1.0)))
    moved = np.zeros(x.size, dtype=bool)
    moved[1:] = (np.diff(cells[0]) != 0) | (np.diff(cells[1]) != 0)
    moved[[0, -1]] = True
    return x[moved], y[moved]

"""The pieces in which the points of a sweep are advanced: as many as fit, and whole boxes of the grid."""

from __future__ import annotations

from math import ceil, prod

__all__ = ["Range", "box", "cut", "most_points"]

Range = tuple[int, int]
"""The first point, and the one after the last."""

_BYTES = 256 << 20
"""What the recording of a piece has at most, where it is measured and dropped."""
_STORED = 64 << 20
"""The same where it is written to a store."""
_WORK = 1 << 30
"""Steps times points of a piece: ten seconds or so; spikes, whose number no one knows, stay within some hundred MB."""
_STORED_WORK = 1 << 28
"""The same of a piece that is kept when the process is killed."""
_SENT_WORK = 1 << 27
"""The same of a piece that is sent to a worker."""
_SHARES = 4
"""Pieces for each worker, so that none waits long for the last."""
_LITTLE = 1 << 23
"""Steps times points that are not worth sending."""
_LEAST = {"memory": 1024, "store": 64, "executor": 8}
"""Points that are not worth cutting: those of a population's task, of a kernel's block, of a vector."""


def most_points(where: str, steps: int, bytes_each: int, points: int = 0, workers: int = 0) -> int:
    """Give the most points of a piece.

    Parameters
    ----------
    where : str
        "memory" or "store".
    steps : int
        Of the run.
    bytes_each : int
        Of the recording of a point.
    points, workers : int, optional
        How many there are in all, where pieces are sent.
    """
    steps = max(steps, 1)
    work = _SENT_WORK if workers else _WORK if where == "memory" else _STORED_WORK
    room = _BYTES if where == "memory" and not workers else _STORED
    least = _LEAST["executor" if workers else where]
    most = max(work // steps, least)
    if workers:
        most = min(most, max(ceil(points / (_SHARES * workers)), _LITTLE // steps, least))
    return max(min(most, room // bytes_each if bytes_each else most), 1)


def box(shape: tuple[int, ...], most: int) -> tuple[int, ...]:
    """Give the shape of the boxes into which a grid is cut: each holds points that follow one another.

    All dimensions behind one are whole, and those before it have one place.
    """
    along = next((k for k in range(len(shape)) if prod(shape[k + 1 :]) <= most), len(shape) - 1)
    inner = prod(shape[along + 1 :])
    return (*(1,) * along, _even(shape[along], max(most // inner, 1)), *shape[along + 1 :])


def _even(size: int, most: int) -> int:
    """Give parts of about one size, in whole vectors, blocks or tasks where there are so many."""
    unit = next((u for u in (1024, 64, 8) if most >= u), 1)
    most -= most % unit
    if size <= most:
        return size
    length = ceil(size / ceil(size / most))
    return ceil(length / unit) * unit


def cut(shape: tuple[int, ...], most: int) -> list[Range]:
    """Give the pieces, in the order of their points."""
    parts = box(shape, most)
    along = next((k for k, n in enumerate(parts) if n > 1), len(shape) - 1)
    inner, size, length = prod(shape[along + 1 :]), shape[along], parts[along]
    return [
        ((outer * size + k) * inner, (outer * size + min(k + length, size)) * inner)
        for outer in range(prod(shape[:along]))
        for k in range(0, size, length)
    ]

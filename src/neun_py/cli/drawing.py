"""A trace drawn with characters, for a first look without a file."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["braille", "trace"]

_FLAT = 0.05
"""The shortest axis, as a part of the values: the creep of a neuron at rest is no event."""

_DOTS = np.array([[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]])
"""The bits of a Braille character's dots: four rows of two."""


def trace(
    values: ArrayLike, span: tuple[float, float], unit: str, time_unit: str, width: int, height: int = 8
) -> list[str]:
    """Give the lines of a picture of a trace with its two axes, at most `width` characters wide."""
    v = np.asarray(values, float)
    low, high = _ends(v)
    digits = _digits(low, high)
    marks = [f"{high:.{digits}f}", f"{low:.{digits}f}"]
    margin = max(map(len, [*marks, unit]))
    ticks = {0: marks[0] + " ┤", 1: unit + " │", height - 1: marks[1] + " ┤"}
    left = [ticks.get(row, " │").rjust(margin + 2) for row in range(height)]
    inside = max(width - margin - 2, 10)
    lines = [mark + drawn for mark, drawn in zip(left, braille(v, low, high, inside, height), strict=True)]
    lines.append(" " * margin + " └" + "─" * inside)
    begin, end = f"{span[0]:.6g}", f"{span[1]:.6g} {time_unit}".rstrip()
    lines.append(" " * (margin + 2) + begin + end.rjust(inside - len(begin)))
    return [line.rstrip() for line in lines]


def _ends(values: NDArray[Any]) -> tuple[float, float]:
    """Give the ends of the axis; one that hardly moves is drawn as flat as it is."""
    low, high = float(values.min()), float(values.max())
    least = _FLAT * max(abs(low), abs(high)) or 1.0
    if high - low >= least:
        return low, high
    middle = 0.5 * (low + high)
    return middle - 0.5 * least, middle + 0.5 * least


def _digits(low: float, high: float) -> int:
    """Give how many decimals tell the ends of an axis apart: about three digits of its length."""
    return int(np.clip(2 - np.floor(np.log10(high - low)), 0, 9))


def braille(values: NDArray[Any], low: float, high: float, width: int, height: int) -> list[str]:
    """Draw a curve in lines of Braille characters; a column spans all that is in it, so no spike is lost."""
    columns, rows = 2 * width, 4 * height
    level = np.rint((high - values) * ((rows - 1) / (high - low))).astype(int)
    if len(level) < columns:
        places = np.linspace(0, len(level) - 1, columns)
        level = np.rint(np.interp(places, np.arange(len(level)), level)).astype(int)
    starts = np.arange(columns) * len(level) // columns
    top, bottom = np.minimum.reduceat(level, starts), np.maximum.reduceat(level, starts)
    # a column reaches to its left neighbour's last level: the curve has no gaps
    before = level[np.maximum(starts - 1, 0)]
    top, bottom = np.minimum(top, before), np.maximum(bottom, before)
    row = np.arange(rows)[:, None]
    dots = (row >= top) & (row <= bottom)
    cells = (dots.reshape(height, 4, width, 2) * _DOTS[None, :, None, :]).sum(axis=(1, 3))
    return ["".join(chr(0x2800 + int(cell)) if cell else " " for cell in line) for line in cells]

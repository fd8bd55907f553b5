"""Which of many numbers are chosen, each with probability p: by the distances between them, not by asking each.

The gap before the next chosen number is geometric: g numbers are passed over with probability p (1 - p)**g. Written
to the base 4096, the digits of a geometric number are independent, and digit k is geometric too, cut at 4096, of
ratio (1 - p)**4096**k. So each digit is drawn from a table of Walker's (1974, doi:10.1049/el:19740097; built as Vose
1991, doi:10.1109/32.92917), whose entries are integers: p is taken for the fraction that it is, and a gap's
probability is true to 2**-64. There is no logarithm, and the work is that of what is chosen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.random_arrays import Words
from neun_py.topology.draws import Source

__all__ = ["Table", "chosen", "digits"]

Array = npt.NDArray[np.int64]
_WIDTH = 12
"""Bits of a digit; the other bits of its word decide between a table's column and the column's alias."""
_COLUMNS, _REST = 1 << _WIDTH, 64 - _WIDTH
_POINT = 1280
"""Binary places: enough to hold every float."""
_SEGMENT = 1 << 40
"""A geometric number has no memory, so each stretch of so many numbers begins anew, and sums stay below 2**63."""
_PIECE = 1 << 18


@dataclass(frozen=True, eq=False)
class Table:
    """Numbers below 4096 and how probable each is.

    Attributes
    ----------
    limit : numpy.ndarray (4096,)
        Of the 2**52 remainders of words in a column, those below are the column's own number.
    alias : numpy.ndarray (4096,)
        The number of the others.
    """

    limit: Words
    alias: Array

    def pick(self, words: Words) -> Array:
        """Give the number of each word."""
        column = (words >> np.uint64(_REST)).astype(np.int64)
        own = (words & np.uint64((1 << _REST) - 1)) < self.limit[column]
        return np.where(own, column, self.alias[column])


def table(weights: list[int]) -> Table:
    """Make a table of at most 4096 whole weights."""
    total, below, given = sum(weights), 0, []
    for weight in weights:  # whole parts of 2**64, each true to one of them
        given.append(((below + weight) << 64) // total - (below << 64) // total)
        below += weight
    given += [0] * (_COLUMNS - len(given))
    room = 1 << _REST
    limit, alias = [room] * _COLUMNS, list(range(_COLUMNS))
    small = [k for k, part in enumerate(given) if part < room]
    large = [k for k, part in enumerate(given) if part >= room]
    while small and large:
        low, high = small.pop(), large[-1]
        limit[low], alias[low] = given[low], high
        given[high] -= room - given[low]
        if given[high] < room:
            small.append(large.pop())
    return Table(np.array(limit, np.uint64), np.array(alias, np.int64))


@lru_cache(maxsize=16)
def digits(p: float, total: int) -> tuple[Table, ...]:
    """Give the tables of a gap's digits, the lowest first; the highest one's last number says: beyond `total`."""
    above, below = p.as_integer_ratio()
    ratio = ((below - above) << _POINT) // below
    found: list[Table] = []
    place = 1
    while True:
        last = min(_COLUMNS - 1, -(-total // place))
        powers = [1 << _POINT]
        for _ in range(_COLUMNS):
            powers.append(powers[-1] * ratio >> _POINT)
        if last * place >= total or powers[-1] >> (_POINT - 64) == 0:
            exactly = [powers[k] - powers[k + 1] for k in range(last)]
            return (*found, table([*exactly, powers[last]]))
        found.append(table(powers[:_COLUMNS]))
        ratio, place = powers[_COLUMNS], place * _COLUMNS


def chosen(p: float, total: int, source: Source) -> Iterator[Array]:
    """Give the numbers below `total` that are chosen, in ascending pieces."""
    if p == 0.0:
        return
    if p == 1.0:
        for first in range(0, total, _PIECE):
            yield np.arange(first, min(first + _PIECE, total), dtype=np.int64)
        return
    for segment, first in enumerate(range(0, total, _SEGMENT)):
        for numbers in _segment(p, min(_SEGMENT, total - first), source, segment):
            yield numbers + first


def _segment(p: float, size: int, source: Source, segment: int) -> Iterator[Array]:
    tables = digits(p, size)
    position, drawn = -1, 0
    while position < size:
        expected = (size - position) * p
        count = int(min(expected + 4.0 * math.sqrt(expected) + 16.0, _PIECE))  # no bit depends on it
        gaps: Any = np.ones(count, np.int64)
        for k, digit in enumerate(tables):
            gaps += digit.pick(source.stretch(8 * segment + k, drawn, count)) << (_WIDTH * k)
        np.minimum(gaps, size + 1, out=gaps)
        numbers = position + np.cumsum(gaps)
        position, drawn = int(numbers[-1]), drawn + count
        yield numbers if position < size else numbers[: np.searchsorted(numbers, size)]

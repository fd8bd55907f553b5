"""Which points a sweep has: a grid, values in pairs, or drawn at random."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.runtime.numbers import whole_number
from neun_py.spec.units import converted, magnitude

__all__ = ["POINT", "Design", "Row", "grid", "paired", "random"]

POINT = "point"
"""The dimension of points that are no grid."""
_STREAM = 2**63
"""The first stream of a design's draws: those of noise are below, so that one seed gives no number twice."""


@dataclass(frozen=True, eq=False)
class Row:
    """The values of one axis, before there is a model to convert them for.

    Attributes
    ----------
    name : str
        What takes the values.
    values : sequence
        Numbers or quantities; of a random design its two limits.
    along : int
        The dimension along which they lie.
    at : array (point,) or None
        Where between the limits each point is, from 0 to 1; None: the values are all there.
    """

    name: str
    values: Any
    along: int
    at: npt.NDArray[np.float64] | None = None

    def numbers(self, unit: str) -> npt.NDArray[np.float64]:
        """Give the values as plain numbers in a unit.

        Raises
        ------
        ArgumentError, ArgumentTypeError, UnitError
            If they are none that are finite, or cannot be converted.
        """
        if self.at is None:
            return _numbers(self.values, unit, f"a value of {self.name}")
        low, high = _numbers(self.values, unit, f"a limit of {self.name}").tolist()
        return np.asarray(low + (high - low) * self.at, np.float64)


@dataclass(frozen=True, eq=False)
class Design:
    """The points of a sweep; made by `grid`, `paired` and `random`.

    Attributes
    ----------
    dims : tuple of str
        The dimensions of the result: the names of a grid's axes, or "point".
    shape : tuple of int
        How many values each has; points are numbered with the last one running fastest.
    rows : tuple of Row
        The values of each axis.
    """

    dims: tuple[str, ...]
    shape: tuple[int, ...]
    rows: tuple[Row, ...]


def grid(axes: Mapping[str, Any] | None = None, /, **named: Any) -> Design:
    """Take every combination of the values; a mapping given to `neun_py.sweep` means this.

    Parameters
    ----------
    axes : mapping of str to array, optional
        Values by name, for names that are no keywords: ``{"input.period": periods}``.
    **named : array
        Values by name.

    Examples
    --------
    >>> grid(gna=[0.9, 1.0], input=[0.05, 0.1, 0.15]).shape
    (2, 3)
    """
    rows = [Row(name, _row(x, name), k) for k, (name, x) in enumerate(_together(axes, named).items())]
    return Design(tuple(r.name for r in rows), tuple(len(r.values) for r in rows), tuple(rows))


def paired(axes: Mapping[str, Any] | None = None, /, **named: Any) -> Design:
    """Take the first values together, then the second, and so on.

    Parameters
    ----------
    axes, **named
        As of `grid`; all equally long.

    Examples
    --------
    >>> paired(gna=[0.9, 1.0], gk=[0.28, 0.3]).dims
    ('point',)
    """
    rows = [Row(name, _row(x, name), 0) for name, x in _together(axes, named).items()]
    sizes = {r.name: len(r.values) for r in rows}
    if len(set(sizes.values())) > 1:
        each = ", ".join(f"{name} has {n}" for name, n in sizes.items())
        raise ArgumentError(f"values in pairs are equally many, and {each}; for all combinations use grid")
    return Design((POINT,), (len(rows[0].values),), tuple(rows))


def random(points: int, ranges: Mapping[str, Any] | None = None, /, *, seed: int = 0, **named: Any) -> Design:
    """Draw points, evenly in a range of each axis.

    A number depends on the seed, the axis's place among the axes and the point's number alone: more points leave the
    first ones as they are, and every machine and every version of NumPy draws the same. They are those of
    `neun_py.kernels.random`: Threefry-2x64 with the key (seed, 2**63 + place) and the counter (point, 0), of whose
    first word the upper 52 bits say where in the range.

    Parameters
    ----------
    points : int
        How many.
    ranges : mapping of str to (low, high), optional
        Limits by name, for names that are no keywords.
    seed : int, optional
        Another seed, other points.
    **named : (low, high)
        Limits by name.

    Examples
    --------
    >>> random(1000, seed=1, gna=(0.4, 1.6), gk=(0.2, 0.4)).shape
    (1000,)
    """
    count = whole_number(points, "the number of points", 1, 2**40)
    seed = whole_number(seed, "the seed", 0, 2**64 - 1)
    rows = []
    for place, (name, limits) in enumerate(_together(ranges, named).items()):
        pair = _row(limits, name)
        if len(pair) != 2:
            raise ArgumentError(f"the range of {name} is two numbers, (low, high), not {len(pair)}")
        rows.append(Row(name, pair, 0, _drawn(seed, place, count)))
    return Design((POINT,), (count,), tuple(rows))


def _drawn(seed: int, place: int, count: int) -> npt.NDArray[np.float64]:
    """Give numbers in [0, 1)."""
    from neun_py.kernels.random import plain_threefry

    # The definition, on arrays: unsigned words overflow as it says.
    counter: Any = (np.arange(count, dtype=np.uint64), np.zeros(count, np.uint64))
    word: Any = plain_threefry((seed, _STREAM + place), counter)[0]
    return np.asarray((word >> np.uint64(12)) / 2.0**52)


def _together(axes: Mapping[str, Any] | None, named: Mapping[str, Any]) -> dict[str, Any]:
    if axes is not None and not isinstance(axes, Mapping):
        raise ArgumentTypeError(f"axes are values by name, as {{'gna': [0.9, 1.0]}}, not {axes!r}")
    for name in axes or {}:
        if not isinstance(name, str):
            raise ArgumentTypeError(f"an axis has a name, not {name!r}")
        if name in named:
            raise ArgumentError(f"{name} is given twice; leave out one of the two")
    found = {**(axes or {}), **named}
    if not found:
        raise ArgumentError("there is nothing to sweep; give values by name, as {'gna': [0.9, 1.0]}")
    return found


def _row(values: Any, name: str) -> Any:
    """Give values of which the number is known, as they are otherwise."""
    try:
        if isinstance(values, str | bytes | Mapping):
            raise TypeError
        row: Any = values if hasattr(values, "__len__") else list(values)
        size = len(row)
    except TypeError:
        raise ArgumentTypeError(f"the values of {name} must be numbers in a row, not {values!r}") from None
    if len(getattr(row, "shape", (size,))) != 1:
        raise ArgumentTypeError(f"the values of {name} must be numbers in a row, not an array of shape {row.shape}")
    if not size:
        raise ArgumentError(f"there are no values of {name} to sweep")
    return row


def _numbers(values: Any, unit: str, what: str) -> npt.NDArray[np.float64]:
    """Give plain finite numbers in a unit; each may be a quantity of its own."""
    plain = converted(values, unit, what)
    if isinstance(plain, np.ndarray) and plain.dtype.kind in "fiu" and not np.ma.is_masked(plain):
        numbers = plain.astype(np.float64)
        if np.isfinite(numbers).all():
            return numbers
    return np.array([magnitude(x, unit, what) for x in plain], np.float64)

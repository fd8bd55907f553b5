"""Coefficients of methods as they are written: exact, and refused where they are not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from neun_py.errors import TableauError

__all__ = ["Coefficient", "Row", "coefficient", "lower_rows", "row_of", "stage_times"]

Coefficient = int | str | Fraction
Row = str | Sequence[Coefficient]

# No exponent: the text "1e999999999" would take all memory.
_NUMBER = re.compile(r"[+-]?[0-9]{1,50}(/[0-9]{1,50}|\.[0-9]{1,50})?")


def row_of(name: str, place: str, row: Row) -> tuple[Fraction, ...]:
    """Read coefficients."""
    if not isinstance(row, (str, Sequence)):
        raise TableauError(f"{name}: {place} must be a sequence of coefficients, not {row!r}")
    entries: Sequence[Coefficient] = row.split() if isinstance(row, str) else row
    return tuple(coefficient(name, place, entry) for entry in entries)


def coefficient(name: str, place: str, x: object) -> Fraction:
    """Read one coefficient; a float is refused, for it is not the number that was published."""
    if isinstance(x, float):
        raise TableauError(f"{name}: {x!r} in {place} is a float, which is rounded; write it as text, such as '1/3'")
    if isinstance(x, (int, Fraction)) and not isinstance(x, bool):
        return Fraction(x)
    if isinstance(x, str) and _NUMBER.fullmatch(x.strip()):
        try:
            return Fraction(x.strip())
        except ZeroDivisionError:
            pass
    raise TableauError(f"{name}: {x!r} in {place} is no number; write an integer or text such as '1/3'")


def lower_rows(name: str, a: Sequence[Row], stages: int) -> tuple[tuple[Fraction, ...], ...]:
    """Read `a` and give row i with its first i entries."""
    if not isinstance(a, Sequence) or isinstance(a, str):
        raise TableauError(f"{name}: a must be a sequence of rows, not {a!r}")
    if stages == 0 or len(a) != stages:
        raise TableauError(f"{name}: a has {len(a)} rows and b {stages} weights; a stage needs one of both")
    rows = []
    for i, given in enumerate(a):
        row = row_of(name, f"row {i + 1} of a", given)
        if len(row) not in (i, stages):
            raise TableauError(f"{name}: row {i + 1} of a has {len(row)} entries; it needs {i}, or {stages}")
        for j in range(i, len(row)):
            if row[j]:
                raise TableauError(
                    f"{name}: it is not explicit: stage {i + 1} takes {row[j]} of stage {j + 1}, "
                    "and may take only of stages before it"
                )
        rows.append(row[:i])
    return tuple(rows)


def stage_times(
    name: str, rows: Sequence[Sequence[Fraction]], c: Row | None, tolerance: Fraction = Fraction(0)
) -> tuple[Fraction, ...]:
    """Give the sums of the rows, which `c` must be when it is given, to a tolerance."""
    sums = tuple(sum(row, Fraction(0)) for row in rows)
    if c is None:
        return sums
    times = row_of(name, "c", c)
    if len(times) != len(rows):
        raise TableauError(f"{name}: c has {len(times)} entries; it needs {len(rows)}, one for each stage")
    for i, (time, total) in enumerate(zip(times, sums, strict=True)):
        if abs(time - total) > tolerance:
            raise TableauError(f"{name}: entry {i + 1} of c is {time}, but row {i + 1} of a sums to {total}")
    return sums

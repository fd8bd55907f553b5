"""A figure: what is measured, what it should reach, and what it came to."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

__all__ = ["Figure", "Kind", "Result", "Unmeasured", "amount", "shown"]


class Kind(StrEnum):
    """What a figure is, and so which way is better and which of its rounds is quoted."""

    FASTER = "times as fast"
    LONGER = "times as long"
    NANOSECONDS = "ns"
    REAL_TIME = "neurons in real time"
    ERROR = "ms of error"
    SECONDS = "seconds"
    EVENTS = "synaptic events a second"
    BYTES = "bytes"
    APART = "standard errors apart"


_MORE_IS_BETTER = (Kind.FASTER, Kind.REAL_TIME, Kind.EVENTS)
_RATIOS = (Kind.FASTER, Kind.LONGER)
_UNITS = {Kind.NANOSECONDS: " ns", Kind.ERROR: " ms", Kind.SECONDS: " s"}


@dataclass(frozen=True)
class Figure:
    """What is measured.

    Attributes
    ----------
    name : str
        Its key, for programs.
    title : str
        What it is, in a line.
    kind : Kind
        Its unit; a ratio says how many times as fast, or as long, as what it is measured against.
    reach, stretch : float, optional
        What it should come to, and what would be better still.
    group : str
        Under which heading it stands.
    note : str
        What must be known beside it.
    """

    name: str
    title: str
    kind: Kind
    reach: float | None = None
    stretch: float | None = None
    group: str = ""
    note: str = ""

    def beyond(self, value: float, limit: float | None) -> bool | None:
        """Say whether a value is as good as a limit, if there is one."""
        if limit is None:
            return None
        return value >= limit if self.kind in _MORE_IS_BETTER else value <= limit

    def of(self, times: float, against: float | None, step: float) -> float:
        """Give the figure's value for a time and what it is measured against, in ns; `step` is that of real time."""
        if self.kind is Kind.NANOSECONDS:
            return times
        if self.kind is Kind.REAL_TIME:
            return 1e6 * step / times
        if against is None:
            raise ValueError(f"{self.name} is measured against nothing")
        return against / times if self.kind is Kind.FASTER else times / against

    def quoted(self, values: Sequence[float]) -> float:
        """Give the value that is quoted of all rounds: the median of ratios; the best, least disturbed, of others."""
        if self.kind in _RATIOS:
            return statistics.median(values)
        return max(values) if self.kind in _MORE_IS_BETTER else min(values)


@dataclass(frozen=True)
class Unmeasured:
    """A figure that could not be measured, and why."""

    figure: Figure
    why: str

    def plain(self) -> dict[str, Any]:
        """Give it as what JSON knows."""
        return {"name": self.figure.name, "title": self.figure.title, "why": self.why}


@dataclass(frozen=True)
class Result:
    """What a figure came to.

    Attributes
    ----------
    figure : Figure
        What was measured.
    values : tuple of float
        The figure in every round.
    ns, against_ns : float, optional
        The least time of what was measured, and of what it was measured against: per neuron and step, in ns.
    """

    figure: Figure
    values: tuple[float, ...]
    ns: float | None = None
    against_ns: float | None = None

    @property
    def value(self) -> float:
        """What is quoted."""
        return self.figure.quoted(self.values)

    @property
    def met(self) -> bool | None:
        """Whether the reach is met; None where there is none."""
        return self.figure.beyond(self.value, self.figure.reach)

    @property
    def stretched(self) -> bool | None:
        """Whether the stretch is met; None where there is none."""
        return self.figure.beyond(self.value, self.figure.stretch)

    def plain(self) -> dict[str, Any]:
        """Give it as what JSON knows."""
        found = asdict(self.figure) | {"kind": str(self.figure.kind)}
        found |= {
            "value": self.value, "least": min(self.values), "most": max(self.values),
            "rounds": len(self.values), "ns": self.ns, "against_ns": self.against_ns, "met": self.met,
            "stretched": self.stretched,
        }  # fmt: skip
        return found


def amount(value: float, kind: str) -> str:
    """Give a value as it is shown, without its unit."""
    if kind == Kind.ERROR:
        return f"{value:.2g}"
    if kind == Kind.EVENTS:
        return f"{value:.3g}"
    if kind == Kind.REAL_TIME:
        return f"{float(f'{value:.3g}'):,.0f}"
    if kind == Kind.LONGER:
        return f"{value:.3f}"
    return f"{value:.3g}" if value < 1000 else f"{value:,.0f}"


def shown(plain: dict[str, Any]) -> tuple[str, str, str, str]:
    """Give of a result's plain form the texts of a row: value, least to most, reach with stretch, what of it is met."""
    kind = plain["kind"]
    sign = ">" if kind in _MORE_IS_BETTER else "<"
    unit = _UNITS.get(Kind(kind), "")
    ends = f"{amount(plain['least'], kind)} to {amount(plain['most'], kind)}" if plain["rounds"] > 1 else ""
    reach, stretch = (None if (x := plain[name]) is None else f"{x:,g}" for name in ("reach", "stretch"))
    limits = "" if reach is None else f"{sign} {reach}" + (f" ({stretch})" if stretch is not None else "")
    met = "" if plain["met"] is None else "stretch" if plain["stretched"] else "yes" if plain["met"] else "no"
    return amount(plain["value"], kind) + unit, ends, limits, met

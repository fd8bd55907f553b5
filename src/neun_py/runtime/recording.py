"""What a run records, when, of whom, and where it goes; decided, and refused, before the first step."""

from __future__ import annotations

import math
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.runtime.clock import Clock
from neun_py.runtime.neurons_view import positions
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    from neun_py.runtime.shape import Shape

__all__ = [
    "Memory", "Plan", "Sink", "Spiking", "chosen_neurons", "recorded_names", "recorded_windows", "require_room",
    "window_pairs",
]  # fmt: skip

_SHARE = 0.5
"""Of the free memory, what a recording may take: whoever computes with it needs as much again."""


def recorded_names(shape: Shape, record: str | Sequence[str] | None) -> tuple[str, ...]:
    """Check what should be recorded; the membrane variable unless told."""
    if record is None:
        return (shape.model.membrane_variable,)
    try:
        names = (record,) if isinstance(record, str) else tuple(record)
    except TypeError:
        raise ArgumentTypeError(f"record takes a name or several, not {record!r}") from None
    known = (*shape.model.variables, *shape.model.intermediates, "I")
    for name in names:
        if not isinstance(name, str):
            raise ArgumentTypeError(f"record takes names, not {name!r}")
        if name not in known:
            raise UnknownNameError(f"variable or intermediate of {shape.model.short_name}", name, known)
    if len(set(names)) != len(names):
        raise ArgumentError(f"record names something twice: {', '.join(names)}")
    return names


def _read(path: str) -> str:
    """Give the text of a file of the system, or nothing where it has none."""
    try:
        return Path(path).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def _physical_memory() -> float:
    """Give the bytes of the machine, or infinity where the system does not say."""
    try:
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, ValueError, OSError):
        return math.inf


def _free_memory() -> float:
    """Give the bytes that can be had: what the machine has available and the container allows."""
    found = re.search(r"^MemAvailable:\s*(\d+) kB", _read("/proc/meminfo"), re.MULTILINE)
    free = 1024.0 * int(found[1]) if found else _physical_memory()
    # a container's; without a limit memory.max is "max"
    limit, used = (_read(f"/sys/fs/cgroup/memory.{which}").strip() for which in ("max", "current"))
    if limit.isdecimal() and used.isdecimal():
        free = min(free, max(int(limit) - int(used), 0))
    return free


def chosen_neurons(size: int | None, neurons: Any) -> npt.NDArray[np.int64] | None:
    """Give the neurons to record, in ascending order; None for all.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If a neuron is not there, or is named twice; if a single neuron is asked for a choice.
    """
    if neurons is None:
        return None
    if size is None:
        raise ArgumentError("neurons chooses among those of a population; this is one neuron")
    try:
        places = positions(list(neurons) if isinstance(neurons, tuple) else neurons, size)
    except IndexError as error:
        raise ArgumentError(f"there is no such neuron: {error}") from None
    if places.ndim > 1:
        raise ArgumentError("neurons are chosen by one-dimensional indices")
    chosen = np.sort(np.atleast_1d(places))
    if len(chosen) != len(np.unique(chosen)):
        raise ArgumentError("neurons names a neuron twice")
    return None if len(chosen) == size else np.ascontiguousarray(chosen)


def window_pairs(windows: Any, unit: str) -> tuple[tuple[float, float], ...] | None:
    """Give windows as plain numbers in the unit of time.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnitError
        If a window is no pair of times.
    """
    if windows is None:
        return None
    try:
        return tuple((magnitude(a, unit, "a window's start"), magnitude(b, unit, "a window's end")) for a, b in windows)
    except (TypeError, ValueError) as error:
        if isinstance(error, ArgumentError | ArgumentTypeError):
            raise
        raise ArgumentTypeError(f"windows are pairs of times, [(start, end), ...], not {windows!r}") from None


def recorded_windows(windows: Any, clock: Clock, start: int, count: int, unit: str) -> list[tuple[int, int]] | None:
    """Give the ranges of steps (after the first, up to and with the second) at which samples are taken.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If a window is no pair of times, ends before it begins, or holds no step of the run.
    """
    pairs = window_pairs(windows, unit)
    if pairs is None:
        return None
    ranges: list[tuple[int, int]] = []
    for a, b in sorted(pairs):
        # Samples stand at the ends of steps; a time that is a step's to 1e-9, or to rounding, is that step's.
        begin, end = (min(max(x, clock.time(start - 1)), clock.time(start + count + 1)) for x in (a, b))
        near = 1e-9 + 2.0**-50 * max(abs(clock.t0), abs(begin), abs(end)) / clock.h
        first = clock.n0 + math.ceil((begin - clock.t0) / clock.h - near)
        last = clock.n0 + math.floor((end - clock.t0) / clock.h + near)
        first, last = max(first - 1, start), min(last, start + count)
        if b < a:
            raise ArgumentError(f"the window ({a!r}, {b!r}) ends before it begins")
        if first >= last:
            begin, end = clock.time(start), clock.time(start + count)
            raise ArgumentError(f"the window ({a!r}, {b!r}) holds no step of the run, which is from {begin} to {end}")
        if ranges and first <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(last, ranges[-1][1]))
        else:
            ranges.append((first, last))
    return ranges


@dataclass(frozen=True)
class Plan:
    """Which steps of a run are recorded.

    Attributes
    ----------
    start, count : int
        Steps taken before the run, and those of the run.
    every : int
        Samples stand after the steps whose number is a multiple of this.
    windows : list of (int, int) or None
        Ranges of steps, as `recorded_windows` gives them; None for all.
    dense : int
        Samples of each recorded step, at equal distances, the last at its end; `every` is 1 where it is more than 1.
    """

    start: int
    count: int
    every: int
    windows: list[tuple[int, int]] | None
    dense: int = 1

    def section(self, begin: int) -> tuple[int, bool]:
        """Give how many steps after `begin` are alike, and whether they are recorded."""
        end = self.start + self.count
        for first, last in self.windows or ():
            if begin < first:
                return first - begin, False
            if begin < last:
                return last - begin, True
        return end - begin, self.windows is None

    def samples(self, begin: int, end: int) -> int:
        """Give how many samples there are after step `begin` and up to step `end`."""
        ranges = [(begin, end)]
        if self.windows is not None:
            ranges = [(max(a, begin), min(b, end)) for a, b in self.windows if a < end and b > begin]
        return sum(b // self.every - a // self.every for a, b in ranges) * self.dense

    def steps(self, begin: int, end: int) -> npt.NDArray[Any]:
        """Give the numbers of the recorded steps after step `begin` and up to step `end`; parts where it is dense."""
        ranges = [(begin, end)]
        if self.windows is not None:
            ranges = [(max(a, begin), min(b, end)) for a, b in self.windows if a < end and b > begin]
        parts = [np.arange((a // self.every + 1) * self.every, b + 1, self.every, dtype=np.int64) for a, b in ranges]
        whole = np.concatenate(parts) if parts else np.empty(0, np.int64)
        if self.dense == 1:
            return whole
        return ((whole[:, np.newaxis] - 1) + np.arange(1, self.dense + 1) / self.dense).ravel()


Spiking = tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]
"""Times of spikes, and the neurons; in the order of time, then of the neurons."""


class Sink(ABC):
    """Where samples and spikes go."""

    @abstractmethod
    def longest(self, every: int) -> int:
        """Give the most steps whose samples it can take at once."""

    @abstractmethod
    def room(self, samples: int) -> npt.NDArray[Any]:
        """Give an array (name, sample, column) for the next samples."""

    @abstractmethod
    def take(self, times: npt.NDArray[np.float64], spikes: list[Spiking]) -> None:
        """Take what has been put into the room since, with the samples' times, and the spikes."""


def require_memory(needed: int, what: str) -> None:
    """Refuse what would not fit into the free memory.

    Raises
    ------
    ArgumentError
        The message says how many bytes it needs.
    """
    free = _free_memory()
    if needed > 0.9 * free:
        raise ArgumentError(f"{what} need {needed:,} bytes, and {int(free):,} are free; take fewer neurons")


def require_room(needed: int, what: str, streams: bool = True) -> None:
    """Refuse a recording that would not fit into what it may have of the free memory.

    `streams` says whether it could go to a file instead.

    Raises
    ------
    ArgumentError
        The message says how many bytes it needs.
    """
    free = _free_memory()
    if needed > _SHARE * free:
        instead = ', or stream it to a file (to="file.zarr")' if streams else ""
        raise ArgumentError(
            f"the recording needs {needed:,} bytes ({what}), and {int(_SHARE * free):,} can be had; record fewer "
            f"samples (every=..., windows=...), fewer variables or neurons (neurons=...){instead}"
        )


class Memory(Sink):
    """Keeps everything in arrays.

    Parameters
    ----------
    names : tuple of str
        What is recorded.
    samples : int
        How many samples there will be.
    columns : int
        Neurons that are recorded.
    dtype : dtype
        Of the numbers.

    Raises
    ------
    ArgumentError
        If they would not fit in memory; the message says how many bytes they need.
    """

    def __init__(self, names: tuple[str, ...], samples: int, columns: int, dtype: npt.DTypeLike) -> None:
        what = f"{samples:,} samples of {len(names)} variable{'s' * (len(names) > 1)}"
        what += f" of {columns:,} neurons" if columns > 1 else ""
        require_room(len(names) * samples * columns * np.dtype(dtype).itemsize, what)
        self.rows: npt.NDArray[Any] = np.empty((len(names), samples, columns), dtype)
        self.done = 0
        self.times: list[npt.NDArray[np.float64]] = []
        self.spikes: list[Spiking] = []

    def longest(self, every: int) -> int:
        return 2**62

    def room(self, samples: int) -> npt.NDArray[Any]:
        return self.rows[:, self.done : self.done + samples]

    def take(self, times: npt.NDArray[np.float64], spikes: list[Spiking]) -> None:
        self.done += len(times)
        self.times.append(times)
        self.spikes += spikes

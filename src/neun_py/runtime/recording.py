"""What a run records, and the arrays that it goes into; decided, and refused, before the first step."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError

if TYPE_CHECKING:
    from neun_py.runtime.shape import Shape

__all__ = ["CHUNK", "Recorder", "recorded_names"]

CHUNK = 1 << 16
"""Steps between two looks at the keyboard; about 5 ms."""


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


class Recorder:
    """Holds the samples of a run.

    Variables are recorded by the kernel, straight into their rows. Intermediates are computed of the recorded states
    and inputs, a stretch at a time, so that they need no room for what is not asked for.

    Parameters
    ----------
    shape : Shape
        Of the neuron.
    names : tuple of str
        What is recorded.
    samples : int
        How many samples there will be.
    per_chunk : int
        The most samples in one stretch.
    """

    def __init__(self, shape: Shape, names: tuple[str, ...], samples: int, per_chunk: int) -> None:
        self.shape, self.names, self.samples = shape, names, samples
        self.intermediates = tuple(n for n in names if n in shape.model.intermediates)
        dtype = np.dtype(shape.precision.dtype)
        needed = len(names) * samples * dtype.itemsize
        if needed > 0.9 * _free_memory():
            raise ArgumentError(
                f"the recording needs {needed:,} bytes ({samples:,} samples of {len(names)}), more than is free; "
                "record fewer samples (every=...), fewer variables, or run in pieces"
            )
        self.rows: npt.NDArray[Any] = np.empty((len(names), samples), dtype)
        self.done = 0
        layout = shape.layout
        if self.intermediates:
            self.fields = [*layout.states, *layout.inputs]
            self.scratch = np.empty((len(self.fields), per_chunk), dtype)
            self.values = np.empty((len(self.intermediates), per_chunk), dtype)
            self.observe = shape.observation_kernel(self.intermediates).call
        else:
            self.fields = list(names)
        self.indices = np.array([layout.index(n) for n in self.fields] or [0], np.int64)

    def target(self) -> tuple[int, int, int, int]:
        """Give what the kernel needs to record the next stretch: record, plane, fields and width."""
        fields = self.indices.ctypes.data
        if self.intermediates:
            return self.scratch.ctypes.data, self.scratch.shape[1], fields, len(self.fields)
        start = self.rows.ctypes.data + self.done * self.rows.itemsize
        return start, self.samples, fields, len(self.fields)

    def advance(self, count: int, address: int) -> None:
        """Take in what the kernel has recorded: `count` samples."""
        if self.intermediates and count:
            plane = self.scratch.shape[1]
            self.observe(address, count, plane, self.scratch.ctypes.data, self.values.ctypes.data)
            for row, name in zip(self.rows, self.names, strict=True):
                if name in self.intermediates:
                    found = self.values[self.intermediates.index(name)]
                else:
                    found = self.scratch[self.fields.index(name)]
                row[self.done : self.done + count] = found[:count]
        self.done += count

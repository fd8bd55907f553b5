"""The table of a task and the memory around it, as `neun_py.kernels.population_layout` lays them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.population_layout import PopulationLayout, Table

__all__ = ["Common", "Task"]


_WORDS = {word.name: int(word) for word in Table}
"""An enumeration is slower to look into than a dict."""


def _aligned(words: int) -> npt.NDArray[np.int64]:
    """Give zeros, words of 8 bytes, that begin at a cache line."""
    room = np.zeros(words + 8, np.int64)
    start = -room.ctypes.data % 64 // 8
    return room[start : start + words]


class Task:
    """A table, its workspace, and room for what happens in the steps; each thread has one of its own.

    Parameters
    ----------
    layout : PopulationLayout
        Of the kernel.
    events : int
        The most spikes: neurons times steps.
    neurons : int
        The most neurons.
    """

    def __init__(self, layout: PopulationLayout, events: int, neurons: int) -> None:
        self.layout = layout
        self._table, self._work = _aligned(layout.table_size), _aligned(layout.size)
        self.address = self._table.ctypes.data
        # Views of memory take and give Python numbers three times faster than arrays do.
        self.words: Any = memoryview(self._table.data).cast("B").cast("q")
        self.numbers: Any = memoryview(self._table.data).cast("B").cast("d")
        dtype = np.dtype(layout.precision.dtype)
        self.spike_neurons, self.spike_steps = np.empty(events, np.int64), np.empty(events, np.int64)
        self.spike_fractions = np.empty(events, dtype)
        self.failed_neurons, self.failed_steps = np.empty(neurons, np.int64), np.empty(neurons, np.int64)
        self.failed_numbers = np.empty((neurons, len(layout.noted)), dtype)
        self.set(
            WORK=self._work.ctypes.data,
            SPIKE_NEURONS=self.spike_neurons.ctypes.data,
            SPIKE_STEPS=self.spike_steps.ctypes.data,
            SPIKE_FRACTIONS=self.spike_fractions.ctypes.data,
            FAILED_NEURONS=self.failed_neurons.ctypes.data,
            FAILED_STEPS=self.failed_steps.ctypes.data,
            FAILED_NUMBERS=self.failed_numbers.ctypes.data,
        )

    def set(self, **words: int) -> None:
        """Write words of the table by name."""
        for name, value in words.items():
            self.words[_WORDS[name]] = value

    def take(self, common: Common) -> None:
        """Copy what all tasks of some steps have in common."""
        self._table[Table.BEGIN :] = common.table[Table.BEGIN :]

    def take_noise(self, address: int, plane: int, row: int) -> None:
        """Say where the noise is, if the method takes any."""
        if self.layout.noise:
            first = self.layout.noise_word
            self.words[first], self.words[first + 1], self.words[first + 2] = address, plane, row

    @property
    def spikes(self) -> int:
        """How many spikes there were."""
        return int(self.words[_WORDS["SPIKES"]])

    @property
    def failures(self) -> int:
        """How many neurons failed."""
        return int(self.words[_WORDS["FAILURES"]])


class Common:
    """What the tables of all tasks have in common: a population's arrays, its shared numbers, the steps.

    Parameters
    ----------
    layout : PopulationLayout
        Of the kernel.
    states, parameters : mapping of str to array or float
        The population's; an array must not be exchanged for another while it is used here.
    held : array of int64 or None
        The steps for which each neuron is held.
    carried : mapping of str to array, optional
        What the method remembers.
    """

    def __init__(
        self,
        layout: PopulationLayout,
        states: Mapping[str, npt.NDArray[Any]],
        parameters: Mapping[str, float | npt.NDArray[Any]],
        held: npt.NDArray[np.int64] | None,
        carried: Mapping[str, npt.NDArray[Any]] | None = None,
    ) -> None:
        self.table = np.zeros(layout.table_size, np.int64)
        self._numbers = self.table.view(np.float64)
        self._shared = [(layout.parameter_word(n), n) for n in layout.parameters if n not in layout.varying]
        for name in layout.states:
            self.table[layout.state_word(name)] = states[name].ctypes.data
        for name in layout.carried:
            assert carried is not None
            self.table[layout.carried_word(name)] = carried[name].ctypes.data
        for name in layout.varying:
            self.table[layout.parameter_word(name)] = np.asarray(parameters[name]).ctypes.data
        self.table[Table.HELD] = 0 if held is None else held.ctypes.data
        self.set(EVERY=2**62)
        self.refresh(parameters, 0.0)

    def refresh(self, parameters: Mapping[str, Any], dt: float) -> None:
        """Take the shared numbers as they are now, and the step."""
        for word, name in self._shared:
            self._numbers[word] = parameters[name]
        self._numbers[Table.DT] = dt

    def set(self, **words: int) -> None:
        """Write words of the table by name."""
        for name, value in words.items():
            self.table[Table[name]] = value

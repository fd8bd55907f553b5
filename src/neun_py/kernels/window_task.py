"""The table of a task of windows and the memory around it, as `neun_py.kernels.window_layout` lays them out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.task import Task
from neun_py.kernels.window_layout import WindowLayout, WindowTable

__all__ = ["WindowTask"]


class WindowTask(Task):
    """A table of windows; the arguments are those of `neun_py.kernels.task.Task`."""

    layout: WindowLayout

    def __init__(self, layout: WindowLayout, events: int, neurons: int) -> None:
        super().__init__(layout, events, neurons)
        self.reasons: npt.NDArray[np.int64] = np.zeros(neurons, np.int64)
        self.moments: npt.NDArray[np.float64] = np.zeros(neurons)

    def prepare(self, tolerances: Sequence[float], most: int, first_step: float | None, dense: int) -> None:
        """Write the words of windows, which `take` overwrites.

        Parameters
        ----------
        tolerances : sequence of float
            The relative one, and the absolute one of each state.
        most : int
            Trials in a window.
        first_step : float or None
            The step to try first, where nothing is remembered; found from the flow unless told.
        dense : int
            Samples of a window.
        """
        place, layout = self.layout.window_word, self.layout
        self.words[place(WindowTable.REASONS)] = self.reasons.ctypes.data
        self.words[place(WindowTable.MOMENTS)] = self.moments.ctypes.data
        self.words[place(WindowTable.ROOM)] = len(self.spike_steps)
        self.words[place(WindowTable.DENSE)] = dense
        self.numbers[place(WindowTable.MOST)] = float(most)
        self.numbers[place(WindowTable.FIRST_STEP)] = first_step or 0.0
        for name, tolerance in zip(layout.tolerances, tolerances, strict=True):
            self.numbers[layout.tolerance_word(name)] = tolerance

    def more_room(self) -> None:
        """Make room for twice as many spikes."""
        events, dtype = 2 * len(self.spike_steps) + 64, self.spike_fractions.dtype
        self.spike_neurons, self.spike_steps = np.empty(events, np.int64), np.empty(events, np.int64)
        self.spike_fractions = np.empty(events, dtype)
        self.set(
            SPIKE_NEURONS=self.spike_neurons.ctypes.data, SPIKE_STEPS=self.spike_steps.ctypes.data,
            SPIKE_FRACTIONS=self.spike_fractions.ctypes.data,
        )  # fmt: skip
        self.words[self.layout.window_word(WindowTable.ROOM)] = events

    def word(self, word: WindowTable) -> Any:
        """Read one of the words of windows."""
        return self.words[self.layout.window_word(word)]

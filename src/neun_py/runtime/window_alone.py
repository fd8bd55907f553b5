"""How one neuron advances whose method goes through windows: as a population of one, over the neuron's own memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
import numpy.typing as npt

from neun_py.kernels.layout import HELD, LAST_SPIKE, STEPS
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_layout import WindowTable
from neun_py.kernels.window_task import WindowTask
from neun_py.runtime.outcome import Failure, Outcome, Samples, Stretch
from neun_py.runtime.shape import PopulationShape
from neun_py.runtime.windows import Windows

if TYPE_CHECKING:
    from neun_py.runtime.clock import Clock
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population

__all__ = ["WindowAlone"]

_SPIKES = 64
"""Spikes of a window that there is room for at first."""


class _OfOne:
    """A neuron's memory as the arrays of a population; every parameter is read where the neuron has it."""

    def __init__(self, neuron: Neuron) -> None:
        self.neuron, self.size = neuron, 1
        layout = neuron._shape.layout
        numbers = neuron._block.array.view(layout.precision.dtype)

        def arrays(names: tuple[str, ...]) -> dict[str, npt.NDArray[Any]]:
            return {n: numbers[layout.index(n) : layout.index(n) + 1] for n in names}

        self._states, self._parameters = arrays(layout.states), arrays(layout.parameters)
        self._carried, self._inputs = arrays(layout.carried), arrays(layout.inputs)
        holds = neuron._shape.model.refractory is not None
        self._held = neuron._block.array[HELD : HELD + 1] if holds else None

    def _lanes_shape(self) -> PopulationShape:
        return self.neuron._shape.alone

    @property
    def _clock(self) -> Clock:
        return self.neuron._clock

    @property
    def _steps(self) -> int:
        return self.neuron._counts[STEPS]

    @_steps.setter
    def _steps(self, steps: int) -> None:
        self.neuron._counts[STEPS] = steps


class WindowAlone(Windows):
    """Advances one neuron through windows.

    Parameters
    ----------
    neuron : Neuron
        Whose memory it is.
    """

    def __init__(self, neuron: Neuron) -> None:
        self.of_one = _OfOne(neuron)
        super().__init__(cast("Population", self.of_one))
        self.neuron, self.failure = neuron, cast(Failure | None, None)
        self._task = self.make_task(_SPIKES, 1)
        dtype = np.dtype(self.layout.precision.dtype)
        self._input = np.zeros(1, dtype)
        self._task.take(self._common)
        self._task.set(FIRST=0, LAST=1, COUNT=1, INPUT=self._input.ctypes.data, INPUT_STRIDE=0, INPUT_LANE=0)
        self._arrays = list(self._moving().values())
        cast(WindowTask, self._task).prepare(self.tolerances, self.most, self.first_step, 1)

    def step(self, place: float) -> int:
        """Take one window, as a kernel of one step does: 0, or 1 where the neuron cannot go on."""
        task, counts, neuron = cast(WindowTask, self._task), self.neuron._counts, self.neuron
        if neuron._pending:
            neuron._refuse_unread()
        self._input[0] = neuron._pending
        task.words[int(Table.BEGIN)] = steps = counts[STEPS]
        task.numbers[int(Table.DT)] = neuron._clock.h
        before = [a[0] for a in self._arrays]
        self.call(task.address)
        while task.word(WindowTable.FULL):
            self._put_back(before)
            task.more_room()
            self.call(task.address)
        if task.failures:
            self._put_back(before)
            outcome = Outcome(0)
            self._note(task, outcome)
            self.failure = outcome.failures[0]
            return 1
        if task.spikes:
            counts[LAST_SPIKE] = steps + 1
        counts[STEPS] = steps + 1
        for array in self.of_one._inputs.values():
            array[0] = self._input[0]
        neuron._pending = 0.0
        return 0

    def advance(self, stretch: Stretch, count: int, samples: Samples, mask: bool) -> Outcome:
        """Do as `Engine` says."""
        outcome = super().advance(stretch, count, samples, mask)
        for steps, _, _ in outcome.spikes:
            self.neuron._counts[LAST_SPIKE] = int(steps.max()) + 1
        return outcome

    def _put_back(self, before: list[Any]) -> None:
        for array, kept in zip(self._arrays, before, strict=True):
            array[0] = kept

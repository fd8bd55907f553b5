"""How neurons advance whose method goes through windows with steps of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np

from neun_py.kernels.task import Task
from neun_py.kernels.window_layout import WindowLayout, WindowTable
from neun_py.kernels.window_task import WindowTask
from neun_py.methods.adaptive import Adaptive
from neun_py.runtime.inputs import Held
from neun_py.runtime.lanes import Lanes
from neun_py.runtime.outcome import Outcome, Samples, Stretch

if TYPE_CHECKING:
    from neun_py.lower.precision import Precision
    from neun_py.methods.method import Method
    from neun_py.runtime.population import Population

__all__ = ["Windows", "first_step_of", "most_of", "tolerances_of"]

_TRIALS = 16
"""Steps that a window is taken for, where work is shared out."""
_MOST_TRIALS = 100_000
"""In a window of a method without tolerances, which tries again only at events."""


def tolerances_of(method: Method, states: tuple[str, ...], precision: Precision) -> tuple[float, ...]:
    """Give the relative tolerance of a method, and the absolute one of each state; 1 where it has none.

    An absolute tolerance of 0 is the least normal number: a state that stays 0, whose error is 0, has an error of 0 in
    units of its tolerance then, and not 0/0.
    """
    if isinstance(method, Adaptive):
        least = float(np.finfo(precision.dtype).tiny)
        return (method.rtol, *(max(atol, least) for atol in method.absolute_tolerances(states)))
    return (1.0,) * (1 + len(states))


def most_of(method: Method) -> int:
    """Give how many trials a window may have."""
    return method.max_steps if isinstance(method, Adaptive) else _MOST_TRIALS


def first_step_of(method: Method) -> float | None:
    """Give the step to try first, where one is given."""
    return method.first_step if isinstance(method, Adaptive) else None


class Windows(Lanes):
    """Advances the arrays of a population through windows.

    Parameters
    ----------
    population : Population
        As of `Lanes`.
    """

    def __init__(self, population: Population) -> None:
        super().__init__(population)
        method, layout = self.shape.shape.integrator, self.layout
        self.tolerances = tolerances_of(method, layout.states, layout.precision)
        self.most, self.first_step = most_of(method), first_step_of(method)
        self._dense, self.trials, self.rounds = 1, 0, 0

    @property
    def layout(self) -> WindowLayout:
        """Where everything lies."""
        return cast(WindowLayout, self.shape.layout)

    def longest(self, buffered: bool) -> int:
        return max(super().longest(buffered) // _TRIALS, 1)

    def make_task(self, events: int, neurons: int) -> Task:
        return WindowTask(self.layout, events + 64, neurons)

    def _stretch(self, stretch: Stretch, held: Held, count: int, samples: Samples) -> Outcome:
        self._dense = samples.dense
        return super()._stretch(stretch, held, count, samples)

    def perform(self, task: Task, first: int, last: int) -> None:
        """Let the kernel do a task; if its spikes have no room, put everything back and give them more."""
        assert isinstance(task, WindowTask)
        task.prepare(self.tolerances, self.most, self.first_step, self._dense)
        arrays = self._moving().values()
        before = [array[first:last].copy() for array in arrays]
        self.call(task.address)
        while task.word(WindowTable.FULL):
            for array, kept in zip(arrays, before, strict=True):
                np.copyto(array[first:last], kept)
            task.more_room()
            self.call(task.address)
        self.trials += task.word(WindowTable.TRIALS)
        self.rounds += task.word(WindowTable.ROUNDS)

    def why(self, task: Task, failure: int) -> dict[str, Any]:
        assert isinstance(task, WindowTask)
        return {"reason": int(task.reasons[failure]), "moment": float(task.moments[failure])}

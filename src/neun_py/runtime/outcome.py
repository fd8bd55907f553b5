"""What an engine is asked for, and what it gives: the input of a stretch of steps, samples, spikes, failures."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.runtime.clock import Clock
from neun_py.runtime.inputs import Drive, Held

__all__ = ["NEVER", "Engine", "Failure", "Outcome", "Samples", "Stretch"]

NEVER = 2**62
"""A number of steps that no run reaches."""


@dataclass(frozen=True)
class Failure:
    """A neuron whose state stopped being finite.

    Attributes
    ----------
    step : int
        Steps before the one that failed.
    neuron : int
        Its place in the population; 0 for a neuron alone.
    state : dict of str to float
        The last good state.
    current : float
        The input of the step that failed.
    failed : dict of str to float, optional
        The state after that step, where the neuron alone would not come to it: its neighbours had a part in it.
    carried : tuple of float, optional
        What the method remembered before the step.
    reason : int, optional
        Of a method that finds its own steps: why there was no other, a `neun_py.kernels.window_layout.Reason`.
    moment : float, optional
        When: a fraction of the window.
    """

    step: int
    neuron: int
    state: dict[str, float]
    current: float
    failed: dict[str, float] | None = None
    carried: tuple[float, ...] = ()
    reason: int = 0
    moment: float | None = None


Spikes = tuple[npt.NDArray[np.int64], npt.NDArray[Any], npt.NDArray[np.int64]]
"""Steps before each spike, the fraction of the step at which it is, and the neuron."""


@dataclass
class Outcome:
    """What happened in a stretch.

    Attributes
    ----------
    done : int
        Steps taken.
    spikes : list of Spikes
        In no order.
    failures : list of Failure
        In no order.
    """

    done: int
    spikes: list[Spikes] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True)
class Samples:
    """Where a stretch records.

    Attributes
    ----------
    names : tuple of str
        What is recorded.
    intermediates : tuple of str
        Those of the names that are computed of states and inputs.
    fields : tuple of str
        What the kernel records: the names, or all states and inputs where there are intermediates.
    indices : array of int64
        Where the kernel finds each field.
    every : int
        Steps between two samples.
    count : int
        Samples in the stretch.
    out : array (name, sample, column)
        Where they go.
    chosen : array of int64 or None
        The neurons that are recorded, in ascending order; None for all.
    dense : int
        Samples of each step; more than 1 only where `every` is 1.
    """

    names: tuple[str, ...]
    intermediates: tuple[str, ...]
    fields: tuple[str, ...]
    indices: npt.NDArray[np.int64]
    every: int
    count: int
    out: npt.NDArray[Any]
    chosen: npt.NDArray[np.int64] | None
    dense: int = 1

    @property
    def chosen_address(self) -> int:
        """The address of the chosen neurons, or 0."""
        return 0 if self.chosen is None else self.chosen.ctypes.data

    def columns(self, first: int, last: int) -> slice:
        """Give the columns that belong to a range of neurons."""
        if self.chosen is None:
            return slice(first, last)
        begin, end = np.searchsorted(self.chosen, (first, last))
        return slice(int(begin), int(end))

    def before(self, begin: int, end: int) -> int:
        """Give how many samples there are after step `begin` and not after step `end`."""
        return (end // self.every - begin // self.every) * self.dense

    def put(self, recorded: npt.NDArray[Any], values: npt.NDArray[Any], columns: slice, count: int) -> None:
        """Put what was recorded, by field, and intermediates computed of it, where they belong."""
        for k, name in enumerate(self.names):
            own = name in self.intermediates
            found = values[self.intermediates.index(name)] if own else recorded[self.fields.index(name)]
            self.out[k, :count, columns] = found


class Stretch:
    """Some steps ahead, and their input.

    Parameters
    ----------
    drive : Drive
        The input of the run.
    done, begin : int
        Steps of the run that are taken, and steps since the start.
    clock : Clock
        Of the neurons.
    extra : float or array (neuron,)
        What was added to the input by hand.
    """

    def __init__(self, drive: Drive, done: int, begin: int, clock: Clock, extra: Any = 0.0) -> None:
        self.drive, self.done, self.begin, self.clock, self.extra = drive, done, begin, clock, extra
        self._ready: Held | None = None

    def prepare(self, count: int) -> None:
        """Find the input of so many steps beforehand; functions of the user are called here."""
        self._ready = self.held(count)

    def held(self, count: int) -> Held:
        """Give the input of so many steps."""
        ready, self._ready = self._ready, None
        if ready is not None and ready.length == count:
            return ready
        return self.drive.stretch(self.done, self.begin, count, self.clock, self.extra)


class Engine(ABC):
    """What takes neurons through stretches of steps."""

    @abstractmethod
    def longest(self, buffered: bool) -> int:
        """Give the most steps of a stretch; `buffered` as of `Drive`."""

    @abstractmethod
    def working(self, threads: int) -> AbstractContextManager[None]:
        """Hold, during a run, what all its stretches need; at most so many threads work."""

    @abstractmethod
    def advance(self, stretch: Stretch, count: int, samples: Samples, mask: bool) -> Outcome:
        """Take `count` steps.

        With `mask` a neuron whose state stops being finite is NaN from then on. Without it the steps end before the
        first that fails, and the outcome says so.
        """

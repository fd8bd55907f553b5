"""One neuron's or population's share of a run: its input, what it records, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.runtime.inputs import Drive, drive
from neun_py.runtime.numbers import whole_number
from neun_py.runtime.outcome import NEVER, Failure, Outcome, Samples, Stretch
from neun_py.runtime.recording import Plan, Sink, Spiking, chosen_neurons, recorded_names, recorded_windows

if TYPE_CHECKING:
    from neun_py.runtime.shape import Shape
    from neun_py.runtime.simulated import Simulated

__all__ = ["Part", "Request", "asked"]


@dataclass(frozen=True)
class Request:
    """What is asked of a run, checked.

    Attributes
    ----------
    names : tuple of str
        What is recorded.
    every : int
        As asked.
    plan : Plan
        Which steps are recorded.
    chosen : array of int64 or None
        The neurons that are recorded; None for all.
    spikes : bool
        Whether spikes are kept.
    mask : bool
        Whether a neuron that fails drops out, instead of ending the run.
    h : float
        The step.
    """

    names: tuple[str, ...]
    every: int
    plan: Plan
    chosen: npt.NDArray[np.int64] | None
    spikes: bool
    mask: bool
    h: float


def asked(
    target: Simulated,
    count: int,
    step: float,
    *,
    input: Any,
    record: Any,
    every: Any,
    spikes: Any,
    neurons: Any,
    windows: Any,
    on_error: Any,
    dense: Any = 1,
) -> tuple[Request, Drive]:
    """Check everything that is asked of so many steps of this length; nothing changes."""
    shape = target.shape
    names = recorded_names(shape, record)
    every = whole_number(every, "every", 1, 2**53)
    dense = _dense(shape, whole_number(dense, "dense", 1, 2**31), every)
    if not isinstance(spikes, bool):
        raise ArgumentTypeError(f"spikes is True or False, not {spikes!r}")
    if on_error not in ("raise", "mask"):
        raise ArgumentError(f'on_error is "raise" or "mask", not {on_error!r}')
    start = target._steps
    clock = target._clock.stepping(step, start)
    ranges = recorded_windows(windows, clock, start, count, shape.model.time_unit)
    # Where nothing is recorded the kernel need not stop for samples.
    plan = Plan(start, count, every if names else NEVER, ranges, dense)
    chosen = chosen_neurons(target._size, neurons)
    source = drive(input, count, shape.precision.dtype, shape.model, target._size, target._noise_index)
    if source.stimulus is not None:
        source.stimulus.check(start, count, clock)
    return Request(names, every, plan, chosen, spikes, on_error == "mask", step), source


def _dense(shape: Shape, dense: int, every: int) -> int:
    """Check how many samples a window has."""
    if dense == 1:
        return dense
    if not shape.windowed:
        raise ArgumentError(
            f"{shape.integrator.short_name} takes one step of length h, and knows nothing of what is within it: dense "
            "samples are those of a method that finds its own steps, such as DP54; or leave dense out, and take a "
            "shorter h"
        )
    if every != 1:
        raise ArgumentError(f"dense={dense} takes samples within every window, and every={every} leaves windows out; "
                            "give one of them")  # fmt: skip
    return dense


@dataclass
class Part:
    """One neuron or population in a run, from its first step to its last.

    Attributes
    ----------
    target : Simulated
        What runs.
    request : Request
        What is asked.
    drive : Drive
        The input.
    sink : Sink
        Where samples and spikes go.
    done : int
        Steps taken.
    failures : list of Failure
        The neurons that dropped out.
    """

    target: Simulated
    request: Request
    drive: Drive
    sink: Sink
    done: int = 0
    failures: list[Failure] = field(default_factory=list)

    def __post_init__(self) -> None:
        shape, names = self.target.shape, self.request.names
        self.sets = -2 if self.done else self.target._sets  # of what was resumed it is not known
        self.masked_before = self.target._masked()
        self.intermediates = tuple(n for n in names if n in shape.model.intermediates)
        self.fields = (*shape.layout.states, *shape.layout.inputs) if self.intermediates else names
        indices = [self.target._field(n) for n in self.fields] or [0]
        self.indices = np.array(indices, np.int64)

    @property
    def begin(self) -> int:
        """Steps taken since the start of time."""
        return self.request.plan.start + self.done

    @property
    def left(self) -> int:
        """Steps that are left."""
        return self.request.plan.count - self.done

    def longest(self) -> int:
        """Give the most steps of the next stretch."""
        self.extra = self.target._pending
        added = bool(np.any(self.extra))
        if added:
            self.target._refuse_unread()
        length, recorded = self.request.plan.section(self.begin)
        self.every = self.request.plan.every if recorded else NEVER
        # What was added by hand belongs to the first step alone, as it does in a loop of steps.
        recording = max(self.sink.longest(self.every) // self.request.plan.dense, 1)
        return min(length, recording, self.left, 1 if added else NEVER)

    def ahead(self, length: int) -> tuple[Stretch, Samples]:
        """Give the next stretch, which `longest` allows, and where it records; functions of the user are called."""
        ahead = Stretch(self.drive, self.done, self.begin, self.target._clock, self.extra)
        dense = self.request.plan.dense
        count = ((self.begin + length) // self.every - self.begin // self.every) * dense
        samples = Samples(
            self.request.names, self.intermediates, self.fields, self.indices, self.every, count,
            self.sink.room(count), self.request.chosen, dense,
        )  # fmt: skip
        ahead.prepare(length)
        return ahead, samples

    def require_untouched(self) -> None:
        """Refuse that a function of the user added to the input meanwhile."""
        if self.target._pending is not self.extra and not np.array_equal(self.target._pending, self.extra):
            raise ArgumentError("an input function gives the input; it cannot add_synaptic_input to its own neuron")

    def took(self, outcome: Outcome) -> None:
        """Pass on what a stretch gave."""
        target, request, begin = self.target, self.request, self.begin
        if outcome.done:
            target._pending = 0.0
        self.done += outcome.done
        target._remember_stimulus(self.drive)
        self.failures += outcome.failures
        times = target._clock.times(request.plan.steps(begin, begin + outcome.done))
        self.sink.take(times, self._spikes(outcome) if request.spikes else [])

    def _spikes(self, outcome: Outcome) -> list[Spiking]:
        """Give the spikes of a stretch in the order of their times, then of the neurons.

        The end of a step is the start of the next, so at one time the steps come first: where a run is cut must not
        matter.
        """
        if not outcome.spikes:
            return []
        steps, fractions, neurons = (np.concatenate(parts) for parts in zip(*outcome.spikes, strict=True))
        times = self.target._clock.times(steps + fractions.astype(np.float64))
        order = _in_order(steps, times, neurons)
        return [(times[order], neurons[order])]


def _in_order(steps: npt.NDArray[Any], times: npt.NDArray[Any], neurons: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Give the order by steps, times and neurons.

    Spikes come nearly in it: to sort what is nearly sorted, by one key after the other, takes a tenth of the time that
    a sort by three keys does.
    """
    order = np.argsort(steps, kind="stable")
    if np.all((np.diff(steps[order]) > 0) | (np.diff(neurons[order]) > 0)):
        order = order[np.argsort(times[order], kind="stable")]
        if np.all(np.diff(steps[order]) >= 0):
            return order
    return np.lexsort((neurons, times, steps))

"""The run of a neuron or a population: stretches of steps, with the same bits as stepping one by one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError
from neun_py.runtime.inputs import Drive, drive
from neun_py.runtime.interruption import whole
from neun_py.runtime.lanes import cores
from neun_py.runtime.numbers import whole_number
from neun_py.runtime.outcome import NEVER, Engine, Failure, Outcome, Samples, Stretch
from neun_py.runtime.progress import reporter
from neun_py.runtime.recording import Memory, Plan, Sink, Spiking, chosen_neurons, recorded_names, recorded_windows
from neun_py.runtime.results import dataset
from neun_py.runtime.time import checked_step, steps_of, usual_step

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.simulated import Simulated

__all__ = ["Request", "Run", "begin"]


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


@dataclass
class Run:
    """A run, from its first step to its last.

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
    engine : Engine
        What takes the steps.
    done : int
        Steps taken.
    failures : list of Failure
        The neurons that dropped out.
    """

    target: Simulated
    request: Request
    drive: Drive
    sink: Sink
    engine: Engine
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

    def stretch(self) -> Outcome:
        """Advance by a stretch, and pass on what it gives."""
        target, request = self.target, self.request
        begin = request.plan.start + self.done
        # What was added by hand belongs to the first step alone, as it does in a loop of steps.
        extra = target._pending
        added = bool(np.any(extra))
        if added:
            target._refuse_unread()
        length, recorded = request.plan.section(begin)
        every = request.plan.every if recorded else NEVER
        limits = (self.engine.longest(self.drive.buffered), self.sink.longest(every), request.plan.count - self.done)
        length = min(length, *limits, 1 if added else NEVER)
        ahead = Stretch(self.drive, self.done, begin, target._clock, extra)
        count = (begin + length) // every - begin // every
        samples = Samples(
            request.names, self.intermediates, self.fields, self.indices, every, count, self.sink.room(count),
            request.chosen,
        )  # fmt: skip
        ahead.prepare(length)
        if target._pending is not extra:
            raise ArgumentError("an input function gives the input; it cannot add_synaptic_input to its own neuron")
        with whole():
            outcome = self.engine.advance(ahead, length, samples, request.mask)
            if outcome.done:
                target._pending = 0.0
            self.done += outcome.done
            target._remember_stimulus(self.drive)
            self.failures += outcome.failures
            times = target._clock.times(request.plan.steps(begin, begin + outcome.done))
            self.sink.take(times, self._spikes(outcome) if request.spikes else [])
        return outcome

    def _spikes(self, outcome: Outcome) -> list[Spiking]:
        """Give the spikes of a stretch in the order of their times, then of the neurons.

        The end of a step is the start of the next, so at one time the steps come first: where a run is cut must not
        matter.
        """
        if not outcome.spikes:
            return []
        steps, fractions, neurons = (np.concatenate(parts) for parts in zip(*outcome.spikes, strict=True))
        times = self.target._clock.times(steps + fractions.astype(np.float64))
        order = np.lexsort((neurons, times, steps))
        return [(times[order], neurons[order])]

    def loop(self, report: Callable[[int], None]) -> bool:
        """Advance to the end, or until a neuron fails (then true)."""
        while self.done < self.request.plan.count:
            try:
                outcome = self.stretch()
            except Exception as error:
                if self.done:
                    error.add_note(
                        f"{self.target.shape.name} stands at t = {self.target.get_time():.9g}; what was recorded until "
                        "then is lost."
                    )
                raise
            report(self.done)
            if outcome.failures and not self.request.mask:
                return True
        return False


def begin(
    target: Simulated,
    duration: Any,
    h: Any,
    *,
    input: Any,
    record: str | Sequence[str] | None,
    every: Any,
    spikes: bool,
    neurons: Any,
    windows: Any,
    on_error: str,
) -> tuple[Request, Drive]:
    """Check everything that is asked of a run; nothing changes, so that a run that is refused leaves no trace."""
    shape = target.shape
    names = recorded_names(shape, record)
    every = whole_number(every, "every", 1, 2**53)
    step = checked_step(h if h is not None else usual_step(shape.model), shape.model.time_unit, shape.precision)
    count = steps_of(duration, step, shape.model.time_unit)
    if not isinstance(spikes, bool):
        raise ArgumentTypeError(f"spikes is True or False, not {spikes!r}")
    if on_error not in ("raise", "mask"):
        raise ArgumentError(f'on_error is "raise" or "mask", not {on_error!r}')
    start = target._steps
    clock = target._clock.stepping(step, start)
    ranges = recorded_windows(windows, clock, start, count, shape.model.time_unit)
    # Where nothing is recorded the kernel need not stop for samples.
    plan = Plan(start, count, every if names else NEVER, ranges)
    chosen = chosen_neurons(target._size, neurons)
    source = drive(input, count, shape.precision.dtype, shape.model, target._size, target._index)
    if source.stimulus is not None:
        source.stimulus.check(start, count, clock)
    return Request(names, every, plan, chosen, spikes, on_error == "mask", step), source


def run(
    target: Simulated,
    duration: Any,
    h: Any,
    *,
    input: Any,
    record: str | Sequence[str] | None,
    every: int,
    spikes: bool,
    neurons: Any,
    windows: Any,
    on_error: str,
    to: Any,
    threads: int | None,
    progress: bool | Callable[[int, int], None] | None,
) -> xarray.Dataset:
    """Do what `Neuron.run` and `Population.run` say."""
    request, source = begin(
        target, duration, h, input=input, record=record, every=every, spikes=spikes, neurons=neurons,
        windows=windows, on_error=on_error,
    )  # fmt: skip
    workers = working_threads(threads)
    plan = request.plan
    with ExitStack() as stack:
        report = reporter(progress, plan.count, stack)
        target._refuse_while_running("be run")
        facts = provenance(target, request, source)
        if to is not None:
            from neun_py.runtime.streaming import stream

            return stream(target, request, source, facts, to, workers, report)
        columns, dtype = target._columns(request.chosen), target.shape.precision.dtype
        sink = Memory(request.names, plan.samples(plan.start, plan.start + plan.count), columns, dtype)
        target._accept_step(request.h)
        target._recall_stimulus(source)
        this = Run(target, request, source, sink, target._engine())
        stack.enter_context(target._running())
        stack.enter_context(this.engine.working(workers))
        failed = this.loop(report)
    result = dataset(target, request, sink, ending(this, facts))
    if failed:
        raise failure(this, result)
    return result


def working_threads(threads: int | None) -> int:
    """Give how many threads there should be; every core unless told."""
    return cores() if threads is None else whole_number(threads, "threads", 1, 4096)


def provenance(target: Simulated, request: Request, source: Drive) -> dict[str, Any]:
    """Give what is known of a run before its first step."""
    state, parameters = target._described()
    return {
        "h": request.h, "steps": 0, "every": request.every, "time_start": target.get_time(), "time_end": 0.0,
        "input": source.description, "initial_state": json.dumps(state),
        "parameters": json.dumps(parameters),
    }  # fmt: skip


def ending(this: Run, begun: Mapping[str, Any]) -> dict[str, Any]:
    """Give what is known of a run after its last step, beside what was known before its first."""
    target = this.target
    facts: dict[str, Any] = {**begun, "steps": this.done, "time_end": target.get_time()}
    # A progress or input function may set parameters.
    if target._sets < 0 or target._sets != this.sets:
        end = json.dumps(target._described()[1])
        if end != begun["parameters"]:
            facts["parameters_at_end"] = end
    since = {place: float(begun["time_start"]) for place in this.masked_before}
    if this.request.mask:
        since |= {f.neuron: target._clock.time(f.step) for f in this.failures}
    if this.request.mask or since:
        facts["masked_neurons"] = [place + target._index for place in sorted(since)]
        facts["masked_times"] = [since[place] for place in sorted(since)]
    return facts


def failure(this: Run, result: xarray.Dataset) -> NumericalError:
    """Make the error of the neuron that failed first."""
    first = min(this.failures, key=lambda f: (f.step, f.neuron))
    error = this.target._failure(first)
    error.recording = result
    return error

"""The run of a neuron or a population: stretches of steps, with the same bits as stepping one by one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from neun_py.errors import NumericalError
from neun_py.runtime.inputs import Drive
from neun_py.runtime.interruption import whole
from neun_py.runtime.lanes import cores
from neun_py.runtime.numbers import whole_number
from neun_py.runtime.outcome import Engine, Outcome
from neun_py.runtime.part import Part, Request, asked
from neun_py.runtime.progress import reporter
from neun_py.runtime.recording import Memory, Sink
from neun_py.runtime.results import dataset
from neun_py.runtime.time import checked_step, steps_of, usual_step

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.simulated import Simulated

__all__ = ["Run", "begin", "ending", "failure", "provenance", "run", "working_threads"]


class Run(Part):
    """The run of one neuron or population alone.

    Parameters
    ----------
    target, request, drive, sink, done
        As of `Part`.
    engine : Engine
        What takes the steps.
    """

    def __init__(
        self, target: Simulated, request: Request, drive: Drive, sink: Sink, engine: Engine, done: int = 0
    ) -> None:
        super().__init__(target, request, drive, sink, done)
        self.engine = engine

    def stretch(self) -> Outcome:
        """Advance by a stretch, and pass on what it gives."""
        length = min(self.longest(), self.engine.longest(self.drive.buffered))
        ahead, samples = self.ahead(length)
        self.require_untouched()
        with whole():
            outcome = self.engine.advance(ahead, length, samples, self.request.mask)
            self.took(outcome)
        return outcome

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
    dense: Any = 1,
) -> tuple[Request, Drive]:
    """Check everything that is asked of a run; nothing changes, so that a run that is refused leaves no trace."""
    shape = target.shape
    step = checked_step(h if h is not None else usual_step(shape.model), shape.model.time_unit, shape.precision)
    count = steps_of(duration, step, shape.model.time_unit)
    return asked(
        target, count, step, input=input, record=record, every=every, spikes=spikes, neurons=neurons, windows=windows,
        on_error=on_error, dense=dense,
    )  # fmt: skip


def run(
    target: Simulated,
    duration: Any,
    h: Any,
    *,
    input: Any,
    record: str | Sequence[str] | None,
    every: int,
    dense: int,
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
        windows=windows, on_error=on_error, dense=dense,
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
        "h": request.h, "steps": 0, "every": request.every, "dense": request.plan.dense,
        "time_start": target.get_time(), "time_end": 0.0,
        "input": source.description, "initial_state": json.dumps(state),
        "parameters": json.dumps(parameters),
    }  # fmt: skip


def ending(this: Part, begun: Mapping[str, Any]) -> dict[str, Any]:
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


def failure(this: Part, result: xarray.Dataset) -> NumericalError:
    """Make the error of the neuron that failed first."""
    first = min(this.failures, key=lambda f: (f.step, f.neuron))
    error = this.target._failure(first)
    error.recording = result
    return error

"""A run whose recording goes to a Zarr store, and that goes on from there after it was killed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.runtime.inputs import Constant, Drive, Series, Stimulating
from neun_py.runtime.outcome import Failure
from neun_py.runtime.part import Request
from neun_py.runtime.recording import Plan, Sink, Spiking
from neun_py.runtime.results import coordinates, labels, lasting_facts
from neun_py.runtime.run import Run, ending, failure, working_threads
from neun_py.runtime.saving import fields_of, target_of
from neun_py.runtime.stimuli import StimulusSource

if TYPE_CHECKING:
    import xarray

    from neun_py.io.zarr_stream import ZarrStream
    from neun_py.runtime.simulated import Simulated

__all__ = ["resume", "stream"]

Arrays = dict[str, npt.NDArray[Any]]
_UNFINISHED = {"unfinished": 1}
"""An attribute of a store until its run has ended."""

_BUFFER = 32 << 20
"""Bytes of samples between two writes."""
_PAUSE = 2.0
"""Seconds between two checkpoints: what is lost when the process is killed."""


class _StreamSink(Sink):
    """Writes samples and spikes to a store; at checkpoints, the neurons' states too."""

    def __init__(self, store: ZarrStream, target: Simulated, request: Request) -> None:
        self.store, self.names, self.alone = store, request.names, target._size is None
        self.spikes, self.index = request.spikes, target._index
        self.dtype, self.columns = np.dtype(target.shape.precision.dtype), target._columns(request.chosen)
        self._room = np.empty((len(self.names), 0, self.columns), self.dtype)

    def longest(self, every: int) -> int:
        row = len(self.names) * self.columns * self.dtype.itemsize
        return max(_BUFFER // max(row, 1), 1) * every

    def room(self, samples: int) -> npt.NDArray[Any]:
        self._room = np.empty((len(self.names), samples, self.columns), self.dtype)
        return self._room

    def take(self, times: npt.NDArray[np.float64], spikes: list[Spiking]) -> None:
        rows = self._room[:, : len(times)]
        data = {name: row[:, 0] if self.alone else row for name, row in zip(self.names, rows, strict=True)}
        events: dict[str, npt.NDArray[Any]] = {}
        if spikes:
            ((moments, neurons),) = spikes
            events = {"spike_time": moments} | ({} if self.alone else {"spike_neuron": neurons + self.index})
        self.store.append(times, data, events)


def stream(
    target: Simulated,
    request: Request,
    source: Drive,
    facts: dict[str, Any],
    path: str | os.PathLike[str],
    threads: int,
    report: Callable[[int], None],
) -> xarray.Dataset:
    """Do a run that streams its recording; everything is checked."""
    from neun_py.io.zarr_stream import Field, ZarrStream

    dtype, alone, plan = target.shape.precision.dtype, target._size is None, request.plan
    columns = target._columns(request.chosen)
    size = None if alone else columns
    variables = {name: Field(dtype, labels(target, name), size) for name in request.names}
    spikes: dict[str, Any] = {}
    if request.spikes:
        spikes = {"spike_time": Field("float64", labels(target, "spike_time"))}
        if not alone:
            spikes["spike_neuron"] = Field("int64", labels(target, "spike_neuron"))
    asked, arrays = _asked(request, source, facts)
    this = _Streamed(target, request, source, facts)
    state, numbers = this.fields()
    store = ZarrStream.create(
        path, variables=variables, spikes=spikes, time=Field("float64", labels(target, "time")),
        coords=coordinates(target, request), attrs=lasting_facts(target) | facts | _UNFINISHED,
        samples=plan.samples(plan.start, plan.start + plan.count), arrays=numbers, facts=state,
        request=(arrays, asked),
    )  # fmt: skip
    with store:
        return this.go(store, threads, report)


def resume(
    path: str | os.PathLike[str],
    *,
    threads: int | None = None,
    progress: bool | Callable[[int, int], None] | None = None,
) -> xarray.Dataset:
    """Go on with a run that streamed to a store and did not end; with the same bits as if it had not stopped.

    Parameters
    ----------
    path : path
        The store, as it was given to ``run(..., to=path)`` or ``sweep(..., to=path)``.
    threads, progress
        As of `Population.run`.

    Returns
    -------
    xarray.Dataset
        All of the run; what had ended already is only opened.

    Raises
    ------
    ArgumentError
        If there is no such store, another process is writing it, or it is damaged.
    NumericalError
        If a state stops being finite.
    """
    from neun_py.io.zarr_stream import ZarrStream
    from neun_py.runtime.progress import reporter

    found = ZarrStream.reopen(path)
    with found.stream as store:
        if found.complete:
            return store.dataset()
        arrays, asked = found.request
        target = target_of(found.facts["target"], found.arrays)
        request, source = _request_of(asked, arrays, target)
        this = _Streamed(target, request, source, asked["facts"], found.facts["done"])
        this.failures = [Failure(*f) for f in found.facts["failures"]]
        with ExitStack() as stack:
            report = reporter(progress, request.plan.count, stack)
            return this.go(store, working_threads(threads), report)


class _Streamed:
    """A run and what its checkpoints hold."""

    def __init__(
        self, target: Simulated, request: Request, source: Drive, facts: dict[str, Any], done: int = 0
    ) -> None:
        self.target, self.request, self.source, self.facts, self.done = target, request, source, facts, done
        self.failures: list[Failure] = []

    def fields(self) -> tuple[dict[str, Any], Arrays]:
        """Give what a checkpoint holds."""
        state, arrays = fields_of(self.target)
        failures = [[f.step, f.neuron, f.state, f.current] for f in self.failures]
        return {"target": state, "done": self.done, "failures": failures}, arrays

    def go(self, store: ZarrStream, threads: int, report: Callable[[int], None]) -> xarray.Dataset:
        """Run from here to the end; what was recorded is kept whatever stops it."""
        target = self.target
        target._accept_step(self.request.h)
        with target._running():
            target._recall_stimulus(self.source)
            engine = target._engine()
            this = Run(target, self.request, self.source, _StreamSink(store, target, self.request), engine, self.done)
            this.failures = self.failures
            last = time.monotonic()

            def pause(done: int) -> None:
                nonlocal last
                if time.monotonic() - last > _PAUSE and done < self.request.plan.count:
                    self.commit(this, store)
                    last = time.monotonic()
                report(done)

            with engine.working(threads):
                try:
                    failed = this.loop(pause)
                except BaseException as error:
                    if not isinstance(error, ArgumentError):  # of the store itself, which has closed
                        self.commit(this, store)
                        error.add_note(f"What was recorded is kept; neun.resume({str(store.path)!r}) goes on.")
                    raise
            self.commit(this, store)
        if failed:
            raise failure(this, store.dataset())
        store.finish(lasting_facts(target) | ending(this, self.facts))
        return store.dataset()

    def commit(self, this: Run, store: ZarrStream) -> None:
        """Make what was recorded visible, and keep where the run stands."""
        self.done, self.failures = this.done, this.failures
        facts, arrays = self.fields()
        store.commit(arrays, facts, lasting_facts(self.target) | ending(this, self.facts) | _UNFINISHED)


def _asked(request: Request, source: Drive, facts: dict[str, Any]) -> tuple[dict[str, Any], Arrays]:
    """Give, as plain values and arrays, what is asked of a run."""
    from neun_py.runtime.stimulus_fields import stimulus_fields

    plan = request.plan
    arrays: Arrays = {}
    if request.chosen is not None:
        arrays["chosen"] = request.chosen
    (addend,) = source.addends
    given: dict[str, Any] = {"kind": type(addend).__name__}
    if isinstance(addend, Constant):
        arrays["input"] = addend.value
    elif isinstance(addend, Series):
        arrays["input"] = addend.values
    elif isinstance(addend, Stimulating):
        given["stimulus"], own = stimulus_fields(addend.source.stimulus)
        arrays |= {f"stimulus.{name}": x for name, x in own.items()}
    else:
        raise ArgumentError(
            "a run that streams to a file can be resumed, so its input is kept, which a function of time cannot be; "
            "give an array (time,) of its values, or a stimulus of neun.inputs"
        )
    return {
        "names": request.names, "every": request.every, "spikes": request.spikes, "mask": request.mask, "h": request.h,
        "plan": [plan.start, plan.count, plan.every, plan.windows, plan.dense], "input": given, "facts": facts,
    }, arrays  # fmt: skip


def _request_of(
    asked: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]], target: Simulated
) -> tuple[Request, Drive]:
    """Give the request and the input of which `_asked` gave the fields."""
    from neun_py.runtime.stimulus_fields import stimulus_from_fields

    start, count, every, windows, *dense = asked["plan"]
    ranges = None if windows is None else [(a, b) for a, b in windows]
    plan = Plan(start, count, every, ranges, *dense)
    request = Request(
        tuple(asked["names"]), asked["every"], plan, arrays.get("chosen"), asked["spikes"], asked["mask"], asked["h"]
    )
    kind = asked["input"]["kind"]
    if kind == "Stimulating":
        own = {n.removeprefix("stimulus."): x for n, x in arrays.items() if n.startswith("stimulus.")}
        stimulus = stimulus_from_fields(asked["input"]["stimulus"], own)
        source = StimulusSource(stimulus, target.model, target._size or 1, index=target._index)
        return request, Drive((Stimulating(source),), target.shape.precision.dtype)
    addend = Constant(arrays["input"]) if kind == "Constant" else Series(arrays["input"])
    return request, Drive((addend,), target.shape.precision.dtype)

"""The bulk run of one neuron: stretches of steps in the kernel, with the same bits as stepping one by one."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.kernels.layout import SPIKES, STEPS
from neun_py.runtime.inputs import InputSource, check_read, input_source
from neun_py.runtime.progress import reporter
from neun_py.runtime.recording import CHUNK, Recorder, recorded_names
from neun_py.runtime.results import dataset
from neun_py.runtime.time import checked_step, steps_of

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.neuron import Neuron

__all__ = ["run"]


@dataclass
class _Run:
    """One run, from its first step to its last."""

    neuron: Neuron
    count: int
    source: InputSource
    recorder: Recorder
    every: int
    start: int
    steps: list[npt.NDArray[np.int64]] = field(default_factory=list)
    fractions: list[npt.NDArray[Any]] = field(default_factory=list)
    done: int = 0

    def times(self, steps: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
        """Give the time after so many steps since the start: t0 + n*h, never a running sum."""
        n = self.neuron
        return n._t0 + (steps - n._n0) * n._h

    def stretch(self, length: int, first_extra: float) -> int:
        """Advance by a stretch; give how many steps were done."""
        neuron, begin = self.neuron, self.start + self.done

        def times() -> npt.NDArray[np.float64]:
            return self.times(np.arange(begin, begin + length))

        try:
            inputs, stride = self.source.stretch(self.done, times, first_extra)
        except Exception as error:
            if self.done:
                error.add_note(
                    f"The neuron stands at t = {neuron.get_time():.9g}; what was recorded until then is lost."
                )
            raise
        if neuron._pending != first_extra:
            raise ArgumentError("an input function gives the input; it cannot add_synaptic_input to its own neuron")
        neuron._pending = 0.0
        steps, fractions = np.empty(length, np.int64), np.empty(length, self.recorder.rows.dtype)
        done = neuron._shape.run_kernel.call(
            neuron._address, length, inputs.ctypes.data, stride, self.every, *self.recorder.target(),
            steps.ctypes.data, fractions.ctypes.data,
        )  # fmt: skip
        self.recorder.advance((begin + done) // self.every - begin // self.every, neuron._address)
        spikes = neuron._counts[SPIKES]
        if spikes:
            self.steps.append(steps[:spikes].copy())
            self.fractions.append(fractions[:spikes].copy())
        self.done += done
        return done

    def spike_times(self) -> npt.NDArray[np.float64]:
        if not self.steps:
            return np.empty(0)
        steps = np.concatenate(self.steps)
        return self.times(steps + np.concatenate(self.fractions).astype(np.float64))


def run(
    neuron: Neuron,
    duration: float,
    h: float,
    *,
    input: Any,
    record: str | Sequence[str] | None,
    every: int,
    spikes: bool,
    progress: bool | Callable[[int, int], None] | None,
) -> xarray.Dataset:
    """Do what `Neuron.run` says."""
    shape = neuron.shape
    names = recorded_names(shape, record)
    asked = _checked_every(every)
    every = asked if names else _NEVER  # where nothing is recorded the kernel need not stop for samples
    # Everything is checked before anything changes: a run that is refused leaves the neuron as it was.
    count = steps_of(duration, checked_step(h, shape.model.time_unit, shape.precision), shape.model.time_unit)
    source = input_source(input, count, shape.precision.dtype, shape.model.input_unit)
    check_read(source, shape.model)
    start = neuron._counts[STEPS]
    samples = (start + count) // every - start // every
    recorder = Recorder(shape, names, samples, min(CHUNK // every + 1, max(samples, 1)))
    this = _Run(neuron, count, source, recorder, every, start)
    parameters, initial = neuron.parameters, neuron.state
    neuron._refuse_while_running("be run")
    neuron._accept_step(h)
    with ExitStack() as stack:
        report = reporter(progress, count, stack)
        stack.enter_context(neuron._running())
        begin = neuron.get_time()
        failed = _loop(this, report)
    first = (start // every + 1) * every
    times = this.times(np.arange(first, first + recorder.done * every, every, dtype=np.int64))
    facts = {
        "h": neuron._h, "steps": this.done, "every": asked, "time_start": begin, "time_end": neuron.get_time(),
        "input": source.description, "initial_state": json.dumps(initial), "parameters": json.dumps(parameters),
    }  # fmt: skip
    if parameters != neuron.parameters:  # a progress or input function may set them
        facts["parameters_at_end"] = json.dumps(neuron.parameters)
    rows = recorder.rows[:, : recorder.done]
    result = dataset(neuron, names, rows, times, this.spike_times() if spikes else None, facts)
    if failed:
        error = neuron._failure()
        error.recording = result
        raise error
    return result


def _loop(this: _Run, report: Callable[[int], None]) -> bool:
    """Advance to the end, or until a state stops being finite (then true)."""
    while this.done < this.count:
        # What was added by hand belongs to the first step alone, as it does in a loop of steps.
        extra = this.neuron._pending
        length = 1 if extra else min(CHUNK, this.count - this.done)
        if this.stretch(length, extra) < length:
            return True
        report(this.done)
    return False


_NEVER = 2**62
"""A number of steps that no run reaches."""


def _checked_every(every: Any) -> int:
    if isinstance(every, bool) or not isinstance(every, int | np.integer):
        raise ArgumentTypeError(f"every is a whole number of steps, not {every!r}")
    if every < 1:
        raise ArgumentError(f"every must be at least 1, got {every}")
    if every > 2**53:
        raise ArgumentError(f"every is {every}, more steps than can be counted; record=() records nothing")
    return int(every)

"""How a population advances: tasks over ranges of neurons, on threads, each through all steps of a stretch."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.population_layout import WIDTH
from neun_py.kernels.task import Common, Task
from neun_py.runtime.inputs import Held
from neun_py.runtime.noise import LaneNoise
from neun_py.runtime.outcome import Engine, Failure, Outcome, Samples, Stretch
from neun_py.runtime.shape import PopulationShape

if TYPE_CHECKING:
    from neun_py.runtime.population import Population

__all__ = ["ALONE", "Lanes", "cores"]

_NEURONS = 1024
"""Most neurons of a task: with its inputs and its spikes it stays within the second-level cache."""
_TASK = 1 << 20
"""Neuron-steps of a task: some ten milliseconds, against some ten microseconds of Python around it."""
_BUFFERED = 1 << 16
"""Neuron-steps of a task that adds up its inputs: they stay in the second-level cache until they are read."""
_STRETCH = 1 << 27
"""Neuron-steps between two looks at the keyboard: about a second."""
_UNDO = 1 << 26
"""Most bytes of states that are kept for the case that a neuron fails."""
ALONE = 1 << 15
"""Neuron-steps that are not worth a second thread."""


def cores() -> int:
    """Give how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Worker:
    """What one thread needs of its own."""

    def __init__(self, lanes: Lanes, neurons: int, steps: int) -> None:
        self.task = lanes.make_task(neurons * steps, neurons)
        self.dtype = np.dtype(lanes.shape.layout.precision.dtype)
        self.doubles: npt.NDArray[Any] = np.empty(0)
        self.rounded: npt.NDArray[Any] = np.empty(0, self.dtype)
        self.scratch: npt.NDArray[Any] = np.empty(0, self.dtype)
        self.noise: npt.NDArray[Any] = np.empty(0, self.dtype)

    def has_room(self, neurons: int, steps: int) -> bool:
        """Whether so many neurons can spike in each of so many steps."""
        task = self.task
        return len(task.failed_steps) >= neurons and len(task.spike_steps) >= neurons * steps

    def room(self, steps: int, neurons: int) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Give arrays (step, neuron) for inputs, in double precision and in the neurons'."""
        count = steps * neurons
        if len(self.doubles) < count:
            self.doubles = np.empty(count)
            self.rounded = self.doubles if self.dtype == np.float64 else np.empty(count, self.dtype)
        return self.doubles[:count].reshape(steps, neurons), self.rounded[:count].reshape(steps, neurons)

    def samples(self, shape: tuple[int, int, int]) -> npt.NDArray[Any]:
        """Give an array (field, sample, column) for what intermediates are computed of."""
        count = shape[0] * shape[1] * shape[2]
        if len(self.scratch) < count:
            self.scratch = np.empty(count, self.dtype)
        return self.scratch[:count].reshape(shape)


class Lanes(Engine):
    """Advances the arrays of a population.

    Parameters
    ----------
    population : Population
        Whose arrays they are; while there is an engine they must not be exchanged.
    """

    def __init__(self, population: Population) -> None:
        self.population, self.threads = population, 1
        self.shape: PopulationShape = population._lanes_shape()
        self.call: Callable[[int], int] = self.shape.kernel.call
        self.neurons = min(_NEURONS, -(-population.size // WIDTH) * WIDTH)
        self._common = Common(
            self.shape.layout, population._states, population._parameters, population._held, population._carried
        )
        self._noise = LaneNoise(population) if self.shape.layout.noise else None
        self._workers: list[_Worker] = []
        self._kept: dict[str, npt.NDArray[Any]] = {}
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None

    def longest(self, buffered: bool) -> int:
        """Give the most steps of a stretch."""
        size, buffered = self.population.size, buffered or self._noise is not None
        steps = _BUFFERED // min(WIDTH, size) if buffered else _TASK // min(self.neurons, size)
        return max(min(steps, max(_STRETCH // size, 16), 1 << 16), 1)

    @contextmanager
    def working(self, threads: int) -> Iterator[None]:
        """Keep threads ready for the stretches of a run."""
        if threads == 1 or self.population.size <= self.shape.layout.group:
            yield
            return
        with ThreadPoolExecutor(threads, thread_name_prefix="neun_py") as pool:
            self._pool, self.threads = pool, threads
            try:
                yield
            finally:
                self._pool = None

    def advance(self, stretch: Stretch, count: int, samples: Samples, mask: bool) -> Outcome:
        """Do as `Engine` says; without `mask`, a population too large for an undo stands at the stretch's end."""
        kept = None if mask else self._keep(stretch)
        held = stretch.held(count)
        outcome = self._stretch(stretch, held, count, samples)
        if kept is not None and outcome.failures:
            # All neurons go back, and then to where the first of them failed: the failed step is taken by none.
            failed = min(f.step for f in outcome.failures)
            failures = [f for f in outcome.failures if f.step == failed]
            self._go_back(kept, stretch)
            # The input is the one that was asked for: a function of the user might now give another.
            outcome = self._stretch(stretch, held, failed - stretch.begin, samples)
            outcome.failures = failures
        self.population._steps += outcome.done
        return outcome

    def _stretch(self, stretch: Stretch, held: Held, count: int, samples: Samples) -> Outcome:
        outcome = Outcome(count)
        if not count:
            return outcome
        held, size, common = replace(held, length=count), self.population.size, self._common
        common.refresh(self.population._parameters, self.population._clock.h)
        common.set(BEGIN=stretch.begin, COUNT=count, EVERY=samples.every, FIELDS=len(samples.fields),
                   FIELD_LIST=samples.indices.ctypes.data, CHOSEN=samples.chosen_address)  # fmt: skip

        def work(first: int) -> None:
            with self._worker(min(width, size), count) as worker:
                self._advance(worker, first, min(first + width, size), held, samples, outcome)

        width = self.neurons
        if held.array is None or self._noise is not None:  # the narrower a task, the closer its inputs lie together
            width = min(max(_BUFFERED // count // WIDTH, 1) * WIDTH, width)
        if self._noise is not None:
            self._noise.prepare(stretch.begin, count, self._pool)
        if self._pool is None or size * count < ALONE:
            for first in range(0, size, width):
                work(first)
        else:
            width = min(width, self._share())
            list(self._pool.map(work, range(0, size, width)))
        return outcome

    def _share(self) -> int:
        """Give how many neurons each thread has of a small population: whole blocks, or else whole vectors."""
        share = -(-self.population.size // self.threads)
        unit = WIDTH if share >= 4 * WIDTH else self.shape.layout.group
        return -(-share // unit) * unit

    def _keep(self, stretch: Stretch) -> tuple[dict[str, npt.NDArray[Any]], Any] | None:
        """Keep the states, if there are not too many, for the case that a neuron fails."""
        arrays = self._moving()
        if sum(array.nbytes for array in arrays.values()) > _UNDO:
            return None
        for name, array in arrays.items():
            if name not in self._kept:
                self._kept[name] = np.empty_like(array)
            np.copyto(self._kept[name], array)
        return self._kept, stretch.drive.keep()

    def _moving(self) -> dict[str, npt.NDArray[Any]]:
        """Give the arrays that steps change."""
        held = self.population._held
        return self.population._states | self.population._carried | ({} if held is None else {"held__": held})

    def _go_back(self, kept: tuple[dict[str, npt.NDArray[Any]], Any], stretch: Stretch) -> None:
        arrays, drive = kept
        for name, array in arrays.items():
            np.copyto(self._moving()[name], array)
        stretch.drive.go_back(drive)

    @contextmanager
    def _worker(self, neurons: int, steps: int) -> Iterator[_Worker]:
        """Lend a worker with room for so many neurons and steps to a thread."""
        with self._lock:
            worker = self._workers.pop() if self._workers else None
        if worker is None or not worker.has_room(neurons, steps):
            worker = _Worker(self, neurons, steps)
        yield worker
        with self._lock:
            self._workers.append(worker)

    def _advance(self, worker: _Worker, first: int, last: int, held: Held, samples: Samples, outcome: Outcome) -> None:
        """Do one task."""
        task = worker.task
        task.take(self._common)
        inputs, stride, lane, origin = held.of(first, last, worker.room)
        task.set(
            FIRST=first, LAST=last, INPUT=inputs.ctypes.data, INPUT_STRIDE=stride, INPUT_LANE=lane,
            INPUT_ORIGIN=origin,
        )  # fmt: skip
        columns, target, origin = samples.columns(first, last), samples.out, 0
        observed = bool(samples.intermediates and samples.count)
        if observed:
            target = worker.samples((len(samples.fields), samples.count, columns.stop - columns.start))
            origin = columns.start
        word = target.itemsize
        task.set(
            RECORD=target.ctypes.data, PLANE=target.strides[0] // word, ROW=target.strides[1] // word, COLUMN=origin,
            CHOSEN_FIRST=columns.start, CHOSEN_LAST=columns.stop,
        )  # fmt: skip
        if self._noise is not None:
            worker.noise = self._noise.give(task, worker.noise, (first, last))
        self.perform(task, first, last)
        if observed:
            self._observe(task, target, samples, columns)
        self._note(task, outcome)

    def make_task(self, events: int, neurons: int) -> Task:
        """Make a table for so many neurons, with room for so many spikes."""
        return Task(self.shape.layout, events, neurons)

    def perform(self, task: Task, first: int, last: int) -> None:
        """Let the kernel do a task, of the neurons `first` to `last`."""
        self.call(task.address)

    def _observe(self, task: Task, recorded: npt.NDArray[Any], samples: Samples, columns: slice) -> None:
        """Compute intermediates of what a task recorded, and put everything where it belongs."""
        values = np.empty((len(samples.intermediates), *recorded.shape[1:]), recorded.dtype)
        kernel = self.shape.observation_kernel(samples.intermediates)
        kernel.call(
            task.address, samples.count, values.ctypes.data, values.strides[0] // values.itemsize,
            values.strides[1] // values.itemsize, columns.start,
        )  # fmt: skip
        samples.put(recorded, values, columns, samples.count)

    def why(self, task: Task, failure: int) -> dict[str, Any]:
        """Give what more is known of a failure of a task."""
        return {}

    def _note(self, task: Task, outcome: Outcome) -> None:
        """Keep what happened in a task."""
        spikes, failures = task.spikes, task.failures
        layout = self.shape.layout
        if spikes:
            outcome.spikes.append(
                (task.spike_steps[:spikes].copy(), task.spike_fractions[:spikes].copy(),
                 task.spike_neurons[:spikes].copy())
            )  # fmt: skip
        for k in range(failures):
            numbers = dict(zip(layout.noted, task.failed_numbers[k].tolist(), strict=True))
            current = numbers.pop(layout.inputs[0])
            carried = tuple(numbers.pop(name) for name in layout.carried)
            step, neuron = int(task.failed_steps[k]), int(task.failed_neurons[k])
            outcome.failures.append(Failure(step, neuron, numbers, current, carried=carried, **self.why(task, k)))

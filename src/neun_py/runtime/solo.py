"""How one neuron advances: stretches of steps in its kernel."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from math import nan
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.layout import SPIKES, STEPS
from neun_py.runtime.outcome import Engine, Failure, Outcome, Samples, Stretch

if TYPE_CHECKING:
    from neun_py.runtime.neuron import Neuron

__all__ = ["Solo"]

CHUNK = 1 << 16
"""Steps between two looks at the keyboard; about 5 ms."""
_NOISY = 1 << 13
"""The same with noise: its rows stay in the second-level cache until they are read."""


class Solo(Engine):
    """Advances the block of a neuron."""

    def __init__(self, neuron: Neuron) -> None:
        self.neuron = neuron
        self._scratch: npt.NDArray[Any] = np.empty(0, neuron.shape.precision.dtype)

    def longest(self, buffered: bool) -> int:
        return _NOISY if self.neuron.shape.layout.noise else CHUNK

    def working(self, threads: int) -> AbstractContextManager[None]:
        return nullcontext()

    def advance(self, stretch: Stretch, count: int, samples: Samples, mask: bool) -> Outcome:
        neuron, begin = self.neuron, stretch.begin
        outcome, kept = Outcome(count), stretch.drive.keep()
        inputs, stride, _, _ = stretch.held(count).of(0, 1, self._room)
        taken = 0
        if not neuron._is_masked():
            self._run(inputs, stride, samples, outcome)
            taken = samples.before(begin, begin + outcome.done)
            if outcome.done == count:
                self._observe(samples, taken)
                return outcome
            current = float(inputs.ravel()[outcome.done if stride else 0])
            outcome.failures.append(Failure(begin + outcome.done, 0, neuron.state, current))
            if not mask:
                self._observe(samples, taken)
                self._go_back(stretch, kept, outcome.done)
                return outcome
        self._record_nan(samples, taken, inputs.ravel(), stride, begin)
        self._observe(samples, samples.count)
        self._stay_nan(begin + count)
        outcome.done = count
        return outcome

    def _run(self, inputs: npt.NDArray[Any], stride: int, samples: Samples, outcome: Outcome) -> None:
        """Take the steps of a stretch, or those before the first that fails."""
        neuron, count = self.neuron, outcome.done
        steps, fractions = np.empty(count, np.int64), np.empty(count, samples.out.dtype)
        record = self._target(samples)
        if neuron._noise is not None:
            neuron._noise.cover(neuron._steps, neuron._steps + count)
        outcome.done = neuron._shape.run_kernel.call(
            neuron._address, count, inputs.ctypes.data, stride, samples.every, record.ctypes.data,
            record.strides[0] // record.itemsize, samples.indices.ctypes.data, len(samples.fields),
            steps.ctypes.data, fractions.ctypes.data,
        )  # fmt: skip
        spikes = neuron._counts[SPIKES]
        if spikes:
            outcome.spikes.append((steps[:spikes].copy(), fractions[:spikes].copy(), np.zeros(spikes, np.int64)))

    def _go_back(self, stretch: Stretch, kept: Any, done: int) -> None:
        """Let a stimulus stand where the neuron does, if it drew more than the neuron took."""
        if stretch.drive.stimulus is not None:
            stretch.drive.go_back(kept)
            if done:
                stretch.held(done).of(0, 1, self._room)

    def _record_nan(self, samples: Samples, taken: int, inputs: npt.NDArray[Any], stride: int, begin: int) -> None:
        """Record a neuron that failed in the samples after the first `taken`; its input goes on."""
        target = self._target(samples)
        steps = (begin // samples.every + 1 + np.arange(taken, samples.count)) * samples.every
        for row, name in zip(target, samples.fields, strict=True):
            row[taken:] = inputs[(steps - begin - 1) * stride] if name == "I" else nan

    def _room(self, steps: int, neurons: int) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Give arrays (step, neuron) for inputs, in double precision and in the neuron's."""
        doubles, dtype = np.empty((steps, neurons)), self._scratch.dtype
        return doubles, doubles if dtype == np.float64 else np.empty((steps, neurons), dtype)

    def _target(self, samples: Samples) -> npt.NDArray[Any]:
        """Give where the kernel records, an array (field, sample)."""
        if not samples.intermediates:
            return samples.out[:, :, 0]
        room = len(samples.fields) * samples.count
        if len(self._scratch) < room:
            self._scratch = np.empty(room, samples.out.dtype)
        return self._scratch[:room].reshape(len(samples.fields), samples.count)

    def _observe(self, samples: Samples, count: int) -> None:
        """Compute intermediates of what was recorded."""
        if not samples.intermediates or not count:
            return
        recorded = self._target(samples)
        values = np.empty((len(samples.intermediates), samples.count), recorded.dtype)
        kernel = self.neuron._shape.observation_kernel(samples.intermediates)
        kernel.call(self.neuron._address, count, samples.count, recorded.ctypes.data, values.ctypes.data)
        samples.put(recorded[:, :count, None], values[:, :count, None], slice(0, 1), count)

    def _stay_nan(self, steps: int) -> None:
        """Leave a neuron that failed as it is seen from now on; its time goes on."""
        states = self.neuron._states
        for index in range(len(states)):
            states[index] = nan
        self.neuron._counts[STEPS] = steps

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


class Solo(Engine):
    """Advances the block of a neuron."""

    def __init__(self, neuron: Neuron) -> None:
        self.neuron = neuron
        self._scratch: npt.NDArray[Any] = np.empty(0, neuron.shape.precision.dtype)

    def longest(self, buffered: bool) -> int:
        return CHUNK

    def working(self) -> AbstractContextManager[None]:
        return nullcontext()

    def advance(self, stretch: Stretch, count: int, samples: Samples, mask: bool) -> Outcome:
        neuron, begin = self.neuron, stretch.begin
        outcome = Outcome(count)
        if any(x != x for x in neuron._states):  # it failed in an earlier run
            samples.out[:] = nan
        else:
            inputs, stride, _, _ = stretch.held(count).of(0, 1, self._room)
            steps, fractions = np.empty(count, np.int64), np.empty(count, samples.out.dtype)
            record, plane = self._target(samples)
            outcome.done = neuron._shape.run_kernel.call(
                neuron._address, count, inputs.ctypes.data, stride, samples.every, record, plane,
                samples.indices.ctypes.data, len(samples.fields), steps.ctypes.data, fractions.ctypes.data,
            )  # fmt: skip
            taken = samples.before(begin, begin + outcome.done)
            self._observe(samples, taken)
            spikes = neuron._counts[SPIKES]
            if spikes:
                outcome.spikes.append((steps[:spikes].copy(), fractions[:spikes].copy(), np.zeros(spikes, np.int64)))
            if outcome.done == count:
                return outcome
            k = outcome.done if stride else 0
            failure = Failure(begin + outcome.done, 0, neuron.state, float(inputs.ravel()[k]))
            outcome.failures.append(failure)
            if not mask:
                return outcome
            samples.out[:, taken:] = nan
        self._stay_nan(begin + count)
        outcome.done = count
        return outcome

    def _room(self, steps: int, neurons: int) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Give arrays (step, neuron) for inputs, in double precision and in the neuron's."""
        doubles, dtype = np.empty((steps, neurons)), self._scratch.dtype
        return doubles, doubles if dtype == np.float64 else np.empty((steps, neurons), dtype)

    def _target(self, samples: Samples) -> tuple[int, int]:
        """Give where the kernel records: address and plane."""
        if not samples.intermediates:
            return samples.out.ctypes.data, samples.out.strides[0] // samples.out.itemsize
        if len(self._scratch) < len(samples.fields) * samples.count:
            self._scratch = np.empty(len(samples.fields) * samples.count, samples.out.dtype)
        return self._scratch.ctypes.data, samples.count

    def _observe(self, samples: Samples, count: int) -> None:
        """Compute intermediates of what was recorded."""
        if not samples.intermediates or not count:
            return
        recorded = self._scratch[: len(samples.fields) * samples.count].reshape(len(samples.fields), samples.count)
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

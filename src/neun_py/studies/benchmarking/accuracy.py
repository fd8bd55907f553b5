"""How exact a step is that is long enough for real time: the times of spikes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from neun_py.studies.benchmarking.neurons import currents, varied

__all__ = ["DURATION", "NEURONS", "largest_error", "spike_times"]

NEURONS = 16
DURATION = 100.0


def spike_times(h: float, precision: str = "double") -> list[npt.NDArray[np.float64]]:
    """Give the spike times of the first Hodgkin-Huxley neurons that are timed, by RK4 with a step."""
    population = varied("HH", NEURONS, precision)
    ds = population.run(DURATION, h, input=currents("HH", NEURONS), record=())
    neuron, time = ds["spike_neuron"].values, ds["spike_time"].values
    return [np.sort(time[neuron == k]) for k in range(NEURONS)]


def largest_error(found: Sequence[npt.NDArray[np.float64]], right: Sequence[npt.NDArray[np.float64]]) -> float:
    """Give the largest difference of two sets of spike times; infinity if a neuron has not as many spikes."""
    if any(len(a) != len(b) for a, b in zip(found, right, strict=True)):
        return float("inf")
    return float(max((np.abs(a - b).max() for a, b in zip(found, right, strict=True) if len(a)), default=0.0))

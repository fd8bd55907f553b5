"""What the tests of the library's models have in common: an independent solution, and spikes and bursts in numbers.

A model's equations are written a second time in its test, by hand from the paper, as ``flow(t, y) -> dy/dt`` with
`y` in the order of the model's variables; nothing of the package goes into it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import scipy.integrate

import neun_py as neun

__all__ = ["Array", "bursts", "require_order", "solved", "spikes_of", "steady_rate", "up_crossings"]

Array = np.ndarray[Any, Any]
Flow = Callable[[float, Any], Any]


def solved(flow: Flow, start: Any, duration: float, tight: float = 1e-12) -> Array:
    """Solve with DOP853 and give the end."""
    found = scipy.integrate.solve_ivp(flow, (0.0, duration), start, method="DOP853", rtol=tight, atol=tight)
    assert found.success, found.message
    return np.asarray(found.y[:, -1])


def require_order(
    model: str,
    flow: Flow,
    duration: float,
    h: float,
    *,
    tolerance: float,
    current: float = 0.0,
    preset: str | None = None,
    integrator: str = "RK4",
    order: float = 4.0,
    **values: Any,
) -> None:
    """Compare a run without resets with an independent solution, relative to the size that each variable reaches.

    At `h` the largest difference of a variable at the end is below `tolerance`, and halving the step divides it by
    2**order, within half an order, unless it is of the size of rounding already.
    """
    errors = []
    for step in (h, h / 2):
        neuron = neun.Neuron(model, integrator=integrator, preset=preset, **values)
        start = list(neuron.state.values())
        expected = solved(flow, start, duration)
        recorded = neuron.run(duration, step, input=current, record=tuple(neuron.state), spikes=False)
        sizes = np.array([float(np.abs(recorded[name]).max()) for name in neuron.state])
        ends = np.array(list(neuron.state.values()))
        errors.append(float((np.abs(ends - expected) / np.maximum(sizes, 1e-300)).max()))
    assert errors[0] < tolerance, errors
    if errors[1] > 1e-10:
        assert math.log2(errors[0] / errors[1]) > order - 0.5, errors


def spikes_of(model: str, duration: float, h: float | None = None, *, after: float = 0.0, **values: Any) -> Array:
    """Give the spike times of a run of a fresh neuron; `current` is its input, which is the preset's unless given."""
    current = values.pop("current", None)
    neuron = neun.Neuron(model, **values)
    found = np.array(neuron.run(duration, h, input=current, record=()).spike_time, dtype=float)
    return found[found > after]


def steady_rate(spikes: Array) -> float:
    """Give one over the mean interval of the second half of the spikes."""
    late = spikes[len(spikes) // 2 :]
    return float((len(late) - 1) / (late[-1] - late[0]))


def bursts(spikes: Array, gap: float | None = None) -> tuple[Array, Array]:
    """Give the number of spikes of every whole burst but the first, and the times between first spikes.

    A gap parts two bursts where it is longer than half of the longest, unless it is given.
    """
    gaps = np.diff(spikes)
    first = np.flatnonzero(gaps > (gaps.max() / 2 if gap is None else gap)) + 1
    return np.diff(first), np.diff(spikes[first])


def up_crossings(t: Array, x: Array, level: float) -> Array:
    """Give the times at which x rises through a level, straight between samples."""
    below = np.flatnonzero((x[:-1] < level) & (x[1:] >= level))
    share = (level - x[below]) / (x[below + 1] - x[below])
    return np.asarray(t[below] + share * (t[below + 1] - t[below]))

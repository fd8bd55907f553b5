"""A recording in which behaviour is looked for, and how a preset is recorded again in another way."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py import Model, Neuron

__all__ = ["Array", "Recording", "recorded", "steady", "variation"]

Array = npt.NDArray[np.float64]
_APART = 1e-8
"""The distance of two trajectories, in parts of the range of each variable."""
_STRETCHES = 25
"""How often in a duration they are brought near each other again."""


def _only_once(*args: Any) -> Any:
    raise AssertionError("this recording cannot be made again")


@dataclass(frozen=True, eq=False)
class Recording:
    """What was recorded of a neuron, a sample a step.

    Attributes
    ----------
    v, current : array (step,)
        The membrane variable after, and the input during, every step.
    spikes : array (spike,)
        Spike times.
    h : float
        The step.
    again : callable
        ``again(current, index)`` records the same neuron anew, with the input of every step or None for its own, and
        the noise of neuron `index`.
    growths : callable
        ``growths()`` gives, for one duration after the other, by the logarithm of what two trajectories part.
    """

    v: Array
    current: Array
    spikes: Array
    h: float
    again: Callable[[Array | None, int], Recording] = _only_once
    growths: Callable[[], Iterator[float]] = _only_once

    @property
    def duration(self) -> float:
        return len(self.v) * self.h

    @cached_property
    def changes(self) -> npt.NDArray[np.int64]:
        """Steps in which the input differs from that of the step before."""
        return np.flatnonzero(np.diff(self.current)).astype(np.int64) + 1

    @cached_property
    def begins(self) -> float:
        """When the input begins: at its first change, or at once if it is constant."""
        return float(self.changes[0] * self.h) if len(self.changes) else 0.0

    @cached_property
    def ends(self) -> float:
        """When the input ends: where it is for good again what it was at first, or never."""
        (other,) = np.nonzero(self.current != self.current[0])
        return float(other[-1] + 1) * self.h if len(other) else self.duration

    @cached_property
    def driven(self) -> Array:
        """Spikes from the beginning of the input to its end."""
        return self.spikes[(self.spikes >= self.begins) & (self.spikes <= self.ends + self.h)]

    def between(self, start: float, stop: float) -> Array:
        """Give the membrane from one time to another."""
        return self.v[max(round(start / self.h), 0) : max(round(stop / self.h), 1)]

    @cached_property
    def settles(self) -> bool:
        """Whether the membrane hardly moves in the last tenth: by 2% of its range, or 0.1% of its size."""
        tail = self.v[-max(len(self.v) // 10, 3) :]
        return bool(np.ptp(tail) <= max(0.02 * np.ptp(self.v), 1e-3 * np.abs(self.v).max()))


def variation(intervals: Array) -> float:
    """Give the standard deviation over the mean."""
    return float(np.std(intervals) / np.mean(intervals))


def steady(intervals: Array, h: float, most: float = 0.1) -> bool:
    """Whether intervals hardly vary, or by no more than a step."""
    return float(np.std(intervals)) < max(most * float(np.mean(intervals)), 0.6 * h)


def recorded(model: Model, preset: str) -> Recording:
    """Record a preset through its own protocol, at the usual step."""
    chosen = model.presets[preset]
    h, duration = model.usual_step, chosen.duration
    assert h is not None, f"{model.short_name} needs a step"
    assert duration is not None, f"{model.short_name}'s preset {preset!r} needs a duration"
    names = (model.membrane_variable, "I")

    def record(current: Array | None, index: int = 0) -> Recording:
        neuron = Neuron(model, preset=preset, index=index)
        length = duration if current is None else len(current) * h
        given = current if model.reads_input else None
        ds = neuron.run(length, h, input=given, record=names)
        v, inputs, spikes = (np.array(ds[name], dtype=float) for name in (*names, "spike_time"))
        return Recording(v, inputs, spikes, h, record, growths)

    def growths() -> Iterator[float]:
        return parting(Neuron(model, preset=preset), duration, h)

    return record(None)


def parting(neuron: Neuron, duration: float, h: float) -> Iterator[float]:
    """Give by what logarithm two trajectories part in each duration: Benettin et al. (1980) Meccanica 15:9.

    They are brought near each other again often. The first duration is a transient, in which the range of every
    variable is taken as its unit.
    """
    names = tuple(neuron.state)
    ds = neuron.run(duration, h, record=names)
    ranges = np.array([float(np.ptp(ds[name].values)) for name in names])
    moving = ranges > 0
    steps = max(round(duration / h) // _STRETCHES, 1)
    here, twin = np.array(list(neuron.state.values())), neuron.copy()
    begin = apart = _APART * ranges / math.sqrt(max(int(moving.sum()), 1))
    while True:
        grown = 0.0
        for _ in range(_STRETCHES):
            for name, x in zip(names, here + apart, strict=True):
                twin[name] = float(x)
            for one in (neuron, twin):
                one.run(steps * h, h, record=(), spikes=False)
            here = np.array(list(neuron.state.values()))
            apart = np.array(list(twin.state.values())) - here
            distance = float(np.linalg.norm(apart[moving] / ranges[moving]))
            grown += float(math.log(max(distance, 1e-300) / _APART))
            apart = apart * (_APART / distance) if distance else begin
        yield grown

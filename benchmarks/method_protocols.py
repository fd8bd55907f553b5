"""What is solved for the guide to methods: of each model one regime, as long as a few spikes take."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

import neun_py as neun
from neun_py.spec.model import Model
from neun_py.studies.accuracy.problem import Problem, problem_of

__all__ = ["WINDOW", "chosen_problem"]

SPIKES = 5
MOST_STEPS = 120_000
WINDOW, LEAST_WINDOWS = 64, 20
"""The longest stretch, in usual steps, of which every duration is a multiple."""

_QUIET = frozenset(
    ("rest", "depolarisation block", "single spike", "subthreshold oscillation", "bistability", "class 1", "class 2",
     "integration", "resonance", "random spiking")
)  # fmt: skip
"""What shows too little of a method."""

_CONSTANT: dict[str, tuple[str, float]] = {
    "Iz": ("regular spiking", 14.0),
    "IzQuadratic": ("class 1", 15.0),
    "MAT": ("regular spiking", 0.6),
    "Matsuoka": ("adapting", 0.0),
    "PospischilIB": ("intrinsic burst", 0.518082),
    "PospischilLTS": ("low-threshold spikes", 0.518082),
    "PospischilRS": ("adaptation", 2.59041),
    "ResonateFire": ("rebound spike", 15.0),
}
"""Where no regime has a constant input that drives it: the regime, and the constant that its steps come to."""


def chosen_problem(model: Model) -> Problem:
    """Give the problem of a model: the first lively regime with a constant input, until its fifth spike.

    What has no spikes is followed through its preset's duration; what is slow, as far as 120,000 usual steps.
    """
    preset, current = _CONSTANT.get(model.short_name) or _regime(model)
    step = model.usual_step or 0.01
    neuron = neun.Neuron(model, preset=preset)
    longest = min(model.presets[preset].duration or 1000 * step, MOST_STEPS * step)
    if model.spike is None:
        longest = max(longest, LEAST_WINDOWS * WINDOW * step)  # of these there are samples enough
    duration = longest
    if model.spike is not None:
        ds: Any = neuron.run(_multiple(longest, step), step, input=current, record=())
        duration = _until(np.sort(ds["spike_time"].values), longest)
    return problem_of(model, step, _multiple(duration, step), preset=preset, input=current)


def _regime(model: Model) -> tuple[str, float]:
    """Give the first preset that shows something with a constant input."""
    for name, preset in model.presets.items():
        if not isinstance(preset.input, str) and not set(preset.behaviour) <= _QUIET:
            return name, float(preset.input)
    raise LookupError(f"{model.short_name} has no regime with a constant input; give it one in _CONSTANT")


def _until(spikes: np.ndarray[Any, Any], longest: float) -> float:
    """Give a time a while after a spike and before the next: an error does not move one of them over the end."""
    if len(spikes) < 2:
        return longest
    last = min(SPIKES, len(spikes) - 1) - 1
    return float(0.5 * (spikes[last] + spikes[last + 1]))


def _multiple(duration: float, step: float) -> float:
    """Give the multiple of the longest stretch that is not shorter."""
    return math.ceil(duration / (WINDOW * step) * (1 - 1e-12)) * WINDOW * step

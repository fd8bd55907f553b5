"""What a neuron or a population is, by names: what a copy, a pickle or a file of it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.kernels.layout import HELD, STEPS
from neun_py.lower.precision import precision_named
from neun_py.runtime.clock import Clock
from neun_py.runtime.shape import shape_of

if TYPE_CHECKING:
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population

__all__ = ["population_recall", "population_remembered", "recall", "remembered"]


def remembered(neuron: Neuron) -> dict[str, Any]:
    """Give everything by its name, whatever lies where in memory."""
    shape = neuron._shape
    return {
        "model": shape.model,
        "integrator": shape.integrator,
        "precision": shape.precision.name,
        "state": neuron.state,
        "parameters": neuron.parameters,
        "initial": neuron._initial,
        "steps": neuron._counts[STEPS],
        "held": neuron._counts[HELD],
        "t0": neuron._clock.t0,
        "n0": neuron._clock.n0,
        "h": neuron._clock.h,
        "index": neuron._index,
        "pending": neuron._pending,
        "usual_input": neuron._usual_input,
    }


def recall(neuron: Neuron, memory: Mapping[str, Any]) -> None:
    """Make a neuron of the same shape what was remembered."""
    for view, values in ((neuron._states, memory["state"]), (neuron._parameters, memory["parameters"])):
        for index, x in enumerate(values.values()):
            view[index] = x
    neuron._counts[STEPS], neuron._counts[HELD] = memory["steps"], memory["held"]
    neuron._clock, neuron._index = Clock(memory["t0"], memory["n0"], memory["h"]), memory["index"]
    neuron._block.step[0] = neuron._clock.h
    neuron._pending, neuron._initial = memory["pending"], memory["initial"]
    neuron._usual_input = memory["usual_input"]


def population_remembered(population: Population) -> dict[str, Any]:
    """Give everything by its name; arrays are copies."""
    shape = population._shape
    return {
        "model": shape.model,
        "integrator": shape.integrator,
        "precision": shape.precision.name,
        "size": population.size,
        "state": _copies(population._states),
        "parameters": _copies(population._parameters),
        "initial": _copies(population._initial),
        "steps": population._steps,
        "held": None if population._held is None else population._held.copy(),
        "t0": population._clock.t0,
        "n0": population._clock.n0,
        "h": population._clock.h,
        "index": population._index,
        "pending": np.array(population._pending),
        "usual_input": population._usual_input,
        "stimuli": {key: _copies(values) for key, values in population._stimuli.items()},
    }


def _copies(numbers: Mapping[str, Any]) -> dict[str, Any]:
    return {name: x.copy() if isinstance(x, np.ndarray) else x for name, x in numbers.items()}


def population_recall(population: Population, memory: Mapping[str, Any]) -> None:
    """Make a population what was remembered."""
    shape = shape_of(memory["model"], memory["integrator"], precision_named(memory["precision"]))
    population._shape, population.size = shape, memory["size"]
    population._states, population._parameters = _copies(memory["state"]), _copies(memory["parameters"])
    population._initial, population._index = _copies(memory["initial"]), memory["index"]
    population._usual_input = memory["usual_input"]
    population._begin()
    population._clock, population._steps = Clock(memory["t0"], memory["n0"], memory["h"]), memory["steps"]
    population._pending = memory["pending"]
    if population._held is not None:
        population._held[:] = memory["held"]
    population._stimuli = {key: _copies(values) for key, values in memory["stimuli"].items()}

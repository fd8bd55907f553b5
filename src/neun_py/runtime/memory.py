"""What a neuron or a population is, by names: what a copy, a pickle or a file of it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.kernels.layout import HELD, LAST_SPIKE, STEPS
from neun_py.lower.precision import precision_named
from neun_py.runtime.clock import Clock
from neun_py.runtime.shape import Shape, shape_of
from neun_py.runtime.stimuli import StimulusSource

if TYPE_CHECKING:
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population
    from neun_py.runtime.simulated import Simulated

__all__ = ["population_recall", "population_remembered", "recall", "remembered", "shape_remembered"]


def remembered(neuron: Neuron) -> dict[str, Any]:
    """Give everything by its name, whatever lies where in memory."""
    return _common(neuron) | {
        "state": neuron.state,
        "parameters": neuron.parameters,
        "carried": dict(zip(neuron._shape.layout.carried, neuron._carried or (), strict=True)),
        "initial": dict(zip(neuron.state, neuron._initial, strict=True)),
        "held": neuron._counts[HELD],
        "last_spike": neuron._counts[LAST_SPIKE],
        "pending": neuron._pending,
    }


def recall(neuron: Neuron, memory: Mapping[str, Any]) -> None:
    """Make a neuron of the same shape what was remembered."""
    for view, values in ((neuron._states, memory["state"]), (neuron._parameters, memory["parameters"])):
        for index, x in enumerate(values.values()):
            view[index] = x
    for name, x in memory.get("carried", {}).items():
        assert neuron._carried is not None
        neuron._carried[neuron._shape.layout.carried.index(name)] = x
    neuron._counts[STEPS], neuron._counts[HELD] = memory["steps"], memory["held"]
    neuron._counts[LAST_SPIKE] = memory.get("last_spike", 0)
    neuron._pending, neuron._initial = memory["pending"], tuple(memory["initial"].values())
    _recall_common(neuron, memory)
    neuron._block.step[0] = neuron._clock.h


def population_remembered(population: Population) -> dict[str, Any]:
    """Give everything by its name; arrays are copies."""
    return _common(population) | {
        "size": population.size,
        "state": _copies(population._states),
        "parameters": _copies(population._parameters),
        "carried": _copies(population._carried),
        "initial": _copies(population._initial),
        "held": None if population._held is None else population._held.copy(),
        "pending": np.array(population._pending),
    }


def population_recall(population: Population, memory: Mapping[str, Any]) -> None:
    """Make a population what was remembered."""
    population._shape, population._count, population._network = shape_remembered(memory), memory["size"], None
    population._states, population._parameters = _copies(memory["state"]), _copies(memory["parameters"])
    population._initial = _copies(memory["initial"])
    population._begin()
    population._carried |= _copies(memory.get("carried", {}))
    population._taken, population._pending = memory["steps"], memory["pending"]
    if population._held is not None:
        population._held[:] = memory["held"]
    _recall_common(population, memory)


def shape_remembered(memory: Mapping[str, Any]) -> Shape:
    """Give the shape of what was remembered."""
    return shape_of(memory["model"], memory["integrator"], precision_named(memory["precision"]))


def _common(target: Simulated) -> dict[str, Any]:
    shape, clock = target._shape, target._clock
    stimulus = None
    if target._stimulus is not None:
        source, steps = target._stimulus
        if steps == target._steps:  # else it begins anew
            stimulus = {"stimulus": source.stimulus, "steps": steps, "memory": source.memory}
    return {
        "model": shape.model,
        "integrator": shape.integrator,
        "precision": shape.precision.name,
        "steps": target._steps,
        "t0": clock.t0,
        "n0": clock.n0,
        "h": clock.h,
        "shift": clock.shift,
        "index": target._index,
        "usual_input": target._usual_input,
        "usual_duration": target._usual_duration,
        "stimulus": stimulus,
    }


def _recall_common(target: Simulated, memory: Mapping[str, Any]) -> None:
    target._clock = Clock(memory["t0"], memory["n0"], memory["h"], memory.get("shift", 0))
    target._index = memory["index"]
    target._usual_input, target._usual_duration = memory["usual_input"], memory.get("usual_duration")
    kept = memory["stimulus"]
    if kept is not None:
        source = StimulusSource(kept["stimulus"], target.model, target._size or 1, index=target._index)
        source.restore(kept["memory"])
        target._stimulus = source, kept["steps"]


def _copies(numbers: Mapping[str, Any]) -> dict[str, Any]:
    return {name: x.copy() if isinstance(x, np.ndarray) else x for name, x in numbers.items()}

"""What a neuron is, by names: what a copy, a pickle or a file of it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from neun_py.kernels.layout import HELD, STEPS

if TYPE_CHECKING:
    from neun_py.runtime.neuron import Neuron

__all__ = ["recall", "remembered"]


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
        "t0": neuron._t0,
        "n0": neuron._n0,
        "h": neuron._h,
        "pending": neuron._pending,
        "usual_input": neuron._usual_input,
    }


def recall(neuron: Neuron, memory: Mapping[str, Any]) -> None:
    """Make a neuron of the same shape what was remembered."""
    for view, values in ((neuron._states, memory["state"]), (neuron._parameters, memory["parameters"])):
        for index, x in enumerate(values.values()):
            view[index] = x
    neuron._counts[STEPS], neuron._counts[HELD] = memory["steps"], memory["held"]
    neuron._t0, neuron._n0, neuron._h = memory["t0"], memory["n0"], memory["h"]
    neuron._block.step[0] = neuron._h
    neuron._pending, neuron._initial = memory["pending"], memory["initial"]
    neuron._usual_input = memory["usual_input"]

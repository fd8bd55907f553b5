"""The neurons that are timed, and how: each with parameters and an input of its own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.library.registered import models
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.population import Population

if TYPE_CHECKING:
    from neun_py.studies.benchmarking.timing import Work

__all__ = ["INPUTS", "currents", "timed_loop", "timed_run", "varied"]

Floats = npt.NDArray[np.float64]

INPUTS = {"HH": 0.1, "HR": 0.1, "Iz": 10.0}
"""About the input with which a model fires, in its own unit."""
_HH_START: dict[str, Any] = {"v": -65.0, "h": 0.6, "m": 0.05, "n": 0.3}
"""Where the C loop and the peers start."""


def varied(
    model: str, size: int, precision: str = "double", *, shared: bool = False, integrator: str = "RK4"
) -> Population:
    """Give a population in which all parameters differ between neurons, by 5 % around the defaults, or none does.

    The numbers are those of `benchmarks/peers/hh_neurons.py`.
    """
    draw = np.random.default_rng(1)
    values: dict[str, Any] = {
        name: float(parameter.default) * draw.uniform(0.95, 1.05, size)
        for name, parameter in models[model].parameters.items()
    }
    start: dict[str, Any] = _HH_START if model == "HH" else {}
    own = {} if shared else values
    return Population(model, size, precision=precision, integrator=integrator, **start, **own)


def currents(model: str, size: int) -> Floats:
    """Give an input for each neuron, different by 10 % around the usual one."""
    draw = np.random.default_rng(1)
    for _ in models[model].parameters:  # the parameters were drawn before
        draw.uniform(size=size)
    return np.asarray(INPUTS[model] * draw.uniform(0.9, 1.1, size))


def timed_run(population: Population, steps: int, h: float = 0.001, repeat: int = 1, **keywords: Any) -> Work:
    """Give a function that runs a population for so many steps, and gives the ns per neuron-step.

    Nothing is recorded and one thread works unless the keywords, those of `run`, say otherwise.
    """
    keywords = {"record": (), "threads": 1, "input": currents(population.model.short_name, len(population)), **keywords}

    def work() -> float:
        begin = time.perf_counter()
        for _ in range(repeat):
            population.run(steps * h, h, **keywords)
        return (time.perf_counter() - begin) / (len(population) * steps * repeat) * 1e9

    return work


def timed_loop(steps: int, h: float = 0.001) -> Work:
    """Give a function that takes one neuron through the loop of the classic interface, in Python, in ns per step."""
    neuron = Neuron("HH")
    v = neuron.shape.variable_type.v  # type: ignore[attr-defined]

    def work() -> float:
        begin = time.perf_counter()
        for _ in range(steps):
            neuron.add_synaptic_input(0.1)
            neuron.step(h)
            neuron.get(v)
        return (time.perf_counter() - begin) / steps * 1e9

    return work

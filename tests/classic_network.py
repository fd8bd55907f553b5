"""A network as a program of the classic interface: neurons and synapses as objects, stepped in the classic loop."""

from __future__ import annotations

from typing import Any

import numpy as np

import neun_py as neun
from neun_py.runtime.projection import Projection
from neun_py.runtime.time import in_unit
from population_support import alone

__all__ = ["ClassicNetwork"]


class ClassicNetwork:
    """The twin of a network with held coupling, made before its first step; it has no delays.

    Attributes
    ----------
    neurons : dict of str to list of Neuron
    synapses : dict of str to list of classic synapses
        One for each connection, in their order.
    input : dict of str to number or array
        By population.
    """

    def __init__(self, network: neun.Network) -> None:
        self.network = network
        self.neurons = {name: [alone(p, k) for k in range(p.size)] for name, p in network.populations.items()}
        self.synapses = {name: self._synapses(p) for name, p in network.projections.items()}
        self.input: dict[str, Any] = {}

    def _synapses(self, projection: Projection) -> list[Any]:
        found = []
        synapse, size = projection.synapse, len(projection)
        pre, post = (self.network.populations[name] for name in (projection.pre, projection.post))
        shape = post.shape
        stem = f"{synapse.short_name}{pre.model.short_name}{post.model.short_name}{shape.precision.name}"
        variables = (pre.shape.variable_type[projection.pre_variable], shape.variable_type[projection.post_variable])
        parameters = {n: np.broadcast_to(projection.parameter(n), size) for n in synapse.parameters}
        weights = np.broadcast_to(projection.weight, size)
        for k, (i, j) in enumerate(zip(projection.pre_index.tolist(), projection.post_index.tolist(), strict=True)):
            n1, n2 = self.neurons[projection.pre][i], self.neurons[projection.post][j]
            numbers = {n: float(x[k]) for n, x in parameters.items()}
            if synapse.short_name == "ESyn":
                made = getattr(neun, stem)(n1, variables[0], n2, variables[1], numbers["g1"], numbers["g2"])
            else:
                args = getattr(neun, f"{synapse.short_name}{shape.precision.name}ConstructorArgs")()
                for n, x in numbers.items():
                    setattr(args, n, x)
                cls = getattr(neun, stem + shape.integrator.short_name)
                made = cls(n1, variables[0], n2, variables[1], args)
            if synapse.plastic:
                made.set(made.variable_type[synapse.weight], float(weights[k]))
            found.append(made)
        return found

    def run(self, count: int, h: float) -> None:
        """Take some steps: the synapses, then the external input, then the neurons."""
        unit = self.network.time_unit
        steps = {name: in_unit(h, unit, p.model.time_unit) for name, p in self.network.populations.items()}
        own = {name: in_unit(h, unit, p.synapse.time_unit) for name, p in self.network.projections.items()}
        given = {name: np.broadcast_to(x, len(self.neurons[name])).tolist() for name, x in self.input.items()}
        for _ in range(count):
            for name, synapses in self.synapses.items():
                for synapse in synapses:
                    synapse.step(own[name])
            for name, currents in given.items():
                for neuron, current in zip(self.neurons[name], currents, strict=True):
                    neuron.add_synaptic_input(current)
            for name, neurons in self.neurons.items():
                for neuron in neurons:
                    neuron.step(steps[name])

    def values(self, name: str, variable: str) -> list[float]:
        """Give a variable of the neurons of a population."""
        return [float(neuron[variable]) for neuron in self.neurons[name]]

"""The neurons and the connections of the plain network: each keeps the numbers of all its members in one array."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from neun_py import Population
from neun_py.runtime.projection import Projection
from neun_py.spec.equations import Equations
from neun_py.spec.expression import Node, symbols
from plain_formulas import Array, Formulas

__all__ = ["Cells", "Joints"]


def definitions_of(parsed: Equations) -> dict[str, Node]:
    return {s.name: s.value for s in parsed.statements if s.kind == "assign"}


def flows_of(parsed: Equations, variables: tuple[str, ...]) -> Formulas:
    flows = {s.name: s.value for s in parsed.statements if s.kind == "flow"}
    return Formulas([flows[name] for name in variables], definitions_of(parsed))


def rows(values: list[Any], size: int) -> Array:
    """Give one row of doubles for each value."""
    return np.array([np.broadcast_to(np.asarray(x, float), (size,)) for x in values]).reshape(len(values), size)


class Cells:
    """The neurons of a population: ``y`` (variable, neuron)."""

    def __init__(self, name: str, population: Population) -> None:
        self.name, self.population, self.h = name, population, 0.0
        model = self.model = population.model
        self.variables = tuple(model.variables)
        self.y = rows([population[n] for n in self.variables], population.size)
        self.parameters = {n: np.asarray(population[n], float) for n in model.parameters}
        self.held = np.zeros(population.size, int)
        definitions = definitions_of(model.parsed)
        self._flows = flows_of(model.parsed, self.variables)
        self._spike = None if model.parsed.spike is None else Formulas([model.parsed.spike.value], definitions)
        self._resets = {s.name: Formulas([s.value], definitions) for s in model.parsed.resets}
        self._refractory = None
        if model.parsed.refractory is not None:
            self._refractory = Formulas([model.parsed.refractory.value], {})
        assert not model.is_map
        assert not model.events

    def row(self, variable: str) -> int:
        return self.variables.index(variable)

    def names(self, y: Array) -> dict[str, Any]:
        return {**self.parameters, **dict(zip(self.variables, y, strict=True))}

    def slopes(self, y: Array, current: Array) -> Array:
        """Give the flow; a membrane that is held after a reset does not move."""
        found = rows(self._flows({**self.names(y), "I": current}), y.shape[1])
        if self._refractory is not None and self._resets:
            found[self.row(self.model.membrane_variable), self.held > 0] = 0.0
        return found

    def holds(self, y: Array) -> Array:
        """Give where the condition of a spike holds."""
        assert self._spike is not None
        return np.broadcast_to(self._spike(self.names(y))[0], y.shape[1:]).astype(bool)

    def finish(self, new: Array) -> Array:
        """End a step: spikes, resets, refractory times. Give which neurons spiked."""
        assert np.isfinite(new).all(), self.name
        size = new.shape[1]
        if self._spike is None:
            self.y = new
            return np.zeros(size, bool)
        fires = self.holds(new) & (self.held == 0)
        if not self._resets:
            fires &= ~self.holds(self.y)
        self.held = np.maximum(self.held - 1, 0)
        after = new.copy()
        for name, jump in self._resets.items():
            after[self.row(name)] = np.where(fires, jump(self.names(new))[0], new[self.row(name)])
        if self._refractory is not None:
            times = np.broadcast_to(self._refractory(self.parameters)[0], (size,))
            self.held = np.where(fires, [self._whole(float(t)) for t in times], self.held)
        self.y = after
        return np.asarray(fires)

    def _whole(self, time: float) -> int:
        """Give how many steps a time is; a begun one counts, what rounding leaves of one does not."""
        ratio = time / self.h
        return 0 if ratio <= 0 else math.floor(ratio * (1 - 2.0**-50)) + 1

    @property
    def resets(self) -> bool:
        return bool(self._resets)


class Joints:
    """The connections of a projection, each with a whole state of its own: ``y`` (variable, connection)."""

    def __init__(self, projection: Projection, pre: Cells, post: Cells) -> None:
        self.projection, self.pre, self.post, self.h = projection, pre, post, 0.0
        synapse = self.synapse = projection.synapse
        self.variables, self.count = tuple(synapse.variables), len(projection)
        self.pre_index, self.post_index = (np.asarray(x, int) for x in (projection.pre_index, projection.post_index))
        self.parameters = {n: np.asarray(projection.parameter(n), float) for n in synapse.parameters}
        parsed, definitions = synapse.parsed, definitions_of(synapse.parsed)
        self._flows = flows_of(parsed, self.variables)
        self._outputs = Formulas([definitions[n] for n in synapse.outputs], definitions)
        self._jumps = {
            "pre": [(s.name, Formulas([s.value], definitions)) for s in parsed.on_pre],
            "post": [(s.name, Formulas([s.value], definitions)) for s in parsed.on_post],
        }
        self._own = None if parsed.spike is None else Formulas([parsed.spike.value], definitions)
        self.reads_pre = any("pre" in symbols(s.value) for s in parsed.statements)
        self.y = self._started(projection)
        self.left = {name: np.zeros(self.count) for name in synapse.pulses}
        self.events: list[Array] = []
        self.was: Array | None = None
        self.arrived = np.zeros(self.count)

    def _started(self, projection: Projection) -> Array:
        """Give the states before the first step."""
        synapse = self.synapse
        expressions = {s.name: Formulas([s.value], {}) for s in synapse.parsed.initials}
        found: dict[str, Any] = {}
        for name, variable in synapse.variables.items():
            if name == synapse.weight:
                found[name] = projection.weight
            elif name in projection.choice.initial:
                found[name] = projection.choice.initial[name]
            elif name in expressions:
                found[name] = expressions[name]({**self.parameters, **found})[0]
            else:
                found[name] = variable.initial
        return rows(list(found.values()), self.count)

    def begin(self, h: float, network_h: float, interpolate: bool) -> None:
        """Take the step: how many steps delays are, and in which shares events arrive."""
        self.h = h
        steps = np.broadcast_to(np.asarray(self.projection.delay, float) / network_h, (self.count,))
        whole = np.round(steps)
        near = np.abs(whole - steps) <= 1e-9 * np.abs(steps)
        assert interpolate or near.all()
        below = np.where(near, whole, np.floor(steps)).astype(int)
        part = np.where(near, 0.0, steps - below)
        self.delays = ((below, 1 - part), (below + 1, part))

    def names(self, y: Array, pre: Array, post: Array) -> dict[str, Any]:
        """Give what names stand for, from the states of the connections and of the neurons."""
        found: dict[str, Any] = {**self.parameters, **dict(zip(self.variables, y, strict=True))}
        found["pre"] = pre[self.pre.row(self.projection.pre_variable), self.pre_index]
        found["post"] = post[self.post.row(self.projection.post_variable), self.post_index]
        return found

    # -- events ----------------------------------------------------------------------------------------------

    def look(self, spiked: Mapping[str, Array]) -> None:
        """See which connections have a presynaptic event in the step that has ended."""
        if self._own is None:
            self.events.append(spiked[self.pre.name][self.pre_index])
            return
        now, before = self.condition(), self.was
        assert before is not None
        again = spiked[self.pre.name][self.pre_index] & self.pre.resets
        self.events.append(~before & (now | again))
        self.was = now

    def condition(self) -> Array:
        """Give where the synapse's own condition holds now."""
        if self._own is None:
            return np.zeros(self.count, bool)
        return np.broadcast_to(self._own(self.names(self.y, self.pre.y, self.post.y))[0], (self.count,)).astype(bool)

    def arrive(self, k: int) -> None:
        """Let the events arrive that do at the start of step k."""
        for steps, share in self.delays:
            for delay in np.unique(steps[share > 0]):
                if k - 1 - delay >= 0:
                    self._jump("pre", np.where(steps == delay, share, 0.0) * self.events[k - 1 - delay])

    def post_spikes(self, spiked: Array) -> None:
        """Let what a postsynaptic spike does happen."""
        self._jump("post", spiked[self.post_index].astype(float))

    def _jump(self, end: str, share: Array) -> None:
        if not share.any():
            return
        names = self.names(self.y, self.pre.y, self.post.y)
        for name, value in self._jumps[end]:
            names[name] = np.where(share > 0, value(names)[0], names[name])
        after = rows([names[n] for n in self.variables], self.count)
        self.y = np.where(share == 1, after, self.y + share * (after - self.y))
        if end == "pre":
            self.arrived += share
            for name, pulse in self.synapse.pulses.items():
                self.left[name] = np.where(share > 0, self.parameters[pulse.duration], self.left[name])

    # -- dynamics --------------------------------------------------------------------------------------------

    def pulses(self) -> dict[str, Array]:
        """Give the pulses' mean over the step, and let it pass."""
        found = {}
        for name, pulse in self.synapse.pulses.items():
            left = self.left[name]
            found[name] = self.parameters[pulse.value] * np.minimum(left, self.h) / self.h
            rest = np.maximum(left - self.h, 0.0)
            self.left[name] = np.where(rest < 1e-9 * self.h, 0.0, rest)
        return found

    def slopes(self, names: Mapping[str, Any]) -> Array:
        return rows(self._flows(names), self.count)

    def add_currents(self, names: Mapping[str, Any], currents: Mapping[str, Array]) -> None:
        """Add the outputs to the neurons' inputs, one connection after the other."""
        values = rows(self._outputs(names), self.count)
        for output, value in zip(self.synapse.outputs.values(), values, strict=True):
            cells, index = (self.pre, self.pre_index) if output.into == "pre" else (self.post, self.post_index)
            np.add.at(currents[cells.name], index, -value if output.outward else value)

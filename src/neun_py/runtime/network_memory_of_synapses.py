"""The states of synapses between runs: arrays of the projections, by variable, put into blocks and taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.network_layout import left_name
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_links import Link
from neun_py.runtime.network_plan import Plan

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["forget_synapses", "load_synapses", "store_synapses"]

_CARRIED = "carried_"
"""How the names of what a method remembers of synapses begin."""


def load_synapses(plan: Plan, network: Network) -> None:
    """Put the states of all synapses into blocks; those that are not there yet begin as declared."""
    for n in plan.neurons.values():
        for own, (link, name) in n.states.items():
            n.cells.put(own, link.projection.state(name))
    for link in plan.links:
        for cells, field, place in _carried(link):
            cells.put(field, place)
        if link.connections is not None:
            for name in link.connections.states:
                link.connections.cells.put(name, _connection_memory(link, name))
            link.connections.put_weights()
        if link.watch is not None:
            link.watch.put("was", _kept(link, "was__", link.watch.size, 2.0))
            pre = plan.neurons[link.projection.pre]
            if pre.population.model.parsed.resets:
                pre.cells.put("code__", _kept(link, "fired__", link.watch.size, 0.0))
        if link.connections is not None:
            continue
        size = network.populations[link.projection.pre].size
        for name in link.located.pre:
            whole = link.projection.state(name).reshape(len(link.sides), size)
            for side, values in zip(link.sides, whole, strict=True):
                side.put(name, values)
        for pulse in link.located.synapse.pulses:
            whole = _kept(link, left_name(pulse), len(link.sides) * size, 0.0).reshape(len(link.sides), size)
            for side, values in zip(link.sides, whole, strict=True):
                side.put(left_name(pulse), values)
        if link.trace is not None:
            for name in link.located.post:
                link.trace.put(name, link.projection.state(name))
        if link.edges is not None:
            for name in link.located.plastic:
                link.edges.load(name, link.projection.state(name))


def store_synapses(plan: Plan) -> None:
    """Take the states of all synapses out of blocks."""
    for n in plan.neurons.values():
        for own, (link, name) in n.states.items():
            n.cells.get(own, link.projection.memory[name])
    for link in plan.links:
        for cells, field, place in _carried(link):
            cells.get(field, place)
        if link.watch is not None:
            link.watch.get("was", link.projection.memory["was__"])
            if "fired__" in link.projection.memory:
                plan.neurons[link.projection.pre].cells.get("code__", link.projection.memory["fired__"])
        if link.connections is not None:
            for name in link.connections.states:
                link.connections.cells.get(name, link.projection.memory[name])
            continue
        memory = link.projection.memory
        names = (*link.located.pre, *(left_name(p) for p in link.located.synapse.pulses))
        for name in names:
            whole = memory[name].reshape(len(link.sides), -1)
            for side, out in zip(link.sides, whole, strict=True):
                side.get(name, out)
        if link.trace is not None:
            for name in link.located.post:
                link.trace.get(name, memory[name])
        if link.edges is not None:
            for name in link.located.plastic:
                link.edges.store(name, memory[name])


def forget_synapses(network: Network) -> None:
    """Let methods remember nothing of synapses, for the next steps are not as long as those before."""
    for projection in network.projections.values():
        for name, values in projection.memory.items():
            if name.startswith(_CARRIED) and name.endswith("__"):
                values[...] = 0


def _carried(link: Link) -> Iterator[tuple[Cells, str, npt.NDArray[Any]]]:
    """Give what methods remember of the cells of a projection: the cells, the field, and the numbers between runs."""
    kinds: dict[str, list[Cells]] = {"side": link.sides, "trace": [] if link.trace is None else [link.trace]}
    if link.connections is not None:
        kinds = {"connection": [link.connections.cells]}
    for kind, each in kinds.items():
        for k, cells in enumerate(each):
            for field in cells.layout.carried:
                whole = _kept(link, f"{_CARRIED}{kind}_{field}", len(each) * cells.size, 0.0)
                yield cells, field, whole[k * cells.size : (k + 1) * cells.size]


def _connection_memory(link: Link, name: str) -> npt.NDArray[Any]:
    """Give the array of a variable or of what is left of a pulse, for connections with a whole state each."""
    if name not in link.located.synapse.variables:
        return _kept(link, name, len(link.projection), 0.0)
    return link.projection.state(name)


def _kept(link: Link, name: str, size: int, first: float) -> npt.NDArray[Any]:
    memory = link.projection.memory
    if name not in memory:
        memory[name] = np.full(size, first)
    return memory[name]

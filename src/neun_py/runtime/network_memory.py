"""What a network is, by names: what a copy, a pickle or a file of it holds, spikes under way included."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.runtime.clock import Clock
from neun_py.runtime.delays import Delays
from neun_py.runtime.population import Population
from neun_py.runtime.projection import Ends, Projection
from neun_py.runtime.saving import fields_of as population_fields
from neun_py.runtime.saving import target_of
from neun_py.spec.synapse_choice import SynapseChoice

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["fields_of", "network_of", "recall", "remembered"]

Arrays = dict[str, npt.NDArray[Any]]


def remembered(network: Network) -> dict[str, Any]:
    """Give everything by its name; what changes in time is copied."""
    clock = network._clock
    return {
        "coupling": network.coupling,
        "delays": network.delays,
        "steps": network._taken,
        "clock": (clock.t0, clock.n0, clock.h),
        "populations": {name: p.__getstate__() for name, p in network.populations.items()},
        "projections": [p.__getstate__() for p in network.projections.values()],
        "history": {name: x.copy() for name, x in network._under_way().items()},
    }


def recall(network: Network, memory: Mapping[str, Any]) -> None:
    """Make a network what was remembered."""
    populations = {}
    for name, state in memory["populations"].items():
        populations[name] = Population.__new__(Population)
        populations[name].__setstate__(state)
    projections = []
    for state in memory["projections"]:
        projections.append(Projection.__new__(Projection))
        projections[-1].__setstate__(state)
    _make(network, memory, populations, projections)


def _make(
    network: Network, memory: Mapping[str, Any], populations: dict[str, Population], projections: list[Projection]
) -> None:
    network._coupling, network._delays = memory["coupling"], memory["delays"]
    network._populations, network._projections = populations, {p.name: p for p in projections}
    network._begin()
    network._taken, network._clock = memory["steps"], Clock(*memory["clock"])
    network._history = {name: np.array(x) for name, x in memory["history"].items()}
    for p in populations.values():
        p._network = network


def fields_of(network: Network) -> tuple[dict[str, Any], Arrays]:
    """Give what a file holds of a network: plain facts, and arrays by name."""
    clock = network._clock
    facts: dict[str, Any] = {"kind": "network", "coupling": network.coupling, "delays": network.delays,
                             "populations": [], "projections": []}  # fmt: skip
    arrays: Arrays = {"clock": np.array([clock.t0, clock.h]), "steps": np.array([clock.n0, network._taken])}
    arrays |= {f"history.{name}": x for name, x in network._under_way().items()}
    for k, (name, p) in enumerate(network.populations.items()):
        told, own = population_fields(p)
        facts["populations"].append([name, told])
        arrays |= {f"populations.{k}.{n}": x for n, x in own.items()}
    for k, projection in enumerate(network.projections.values()):
        told, own = _projection_fields(projection)
        facts["projections"].append(told)
        arrays |= {f"projections.{k}.{n}": x for n, x in own.items()}
    return facts, arrays


def network_of(facts: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> Network:
    """Give the network of which `fields_of` gave the fields.

    Raises
    ------
    ArgumentError
        If they are none of a network.
    """
    from neun_py.runtime.network import Network

    if facts.get("kind") != "network":
        raise ArgumentError("this is no network's state")
    populations: dict[str, Population] = {}
    for k, (name, told) in enumerate(facts["populations"]):
        made = target_of(told, _group(arrays, f"populations.{k}."))
        if not isinstance(made, Population):
            raise ArgumentError(f"{name!r} is no population, and cannot be one of a network's")
        populations[name] = made
    projections = [
        _projection_of(told, _group(arrays, f"projections.{k}.")) for k, told in enumerate(facts["projections"])
    ]
    (t0, h), (n0, steps) = arrays["clock"].tolist(), arrays["steps"].tolist()
    memory = {"coupling": facts["coupling"], "delays": facts["delays"], "steps": steps, "clock": (t0, n0, h),
              "history": _group(arrays, "history.")}  # fmt: skip
    network = Network.__new__(Network)
    _make(network, memory, populations, projections)
    return network


def _projection_fields(projection: Projection) -> tuple[dict[str, Any], Arrays]:
    from neun_py.io.declarations import declaration_to_dict

    state = projection.__getstate__()
    choice: SynapseChoice = state["choice"]
    facts = {"name": state["name"], "ends": state["ends"], "preset": choice.preset,
             "synapse": declaration_to_dict(choice.synapse)}  # fmt: skip
    arrays: Arrays = {"offsets": state["offsets"], "post_index": state["targets"]}
    arrays |= {f"values.{name}": np.asarray(x) for name, x in choice.values.items()}
    arrays |= {f"initial.{name}": np.asarray(x) for name, x in choice.initial.items()}
    arrays |= {f"delays.{name}": x for name, x in state["delays"].items() if x is not None}
    arrays |= {f"memory.{name}": x for name, x in state["memory"].items()}
    if state["by_delay"] is not None:
        arrays["by_delay"] = state["by_delay"]
    if state["weight"] is not None:
        arrays["weight"] = np.asarray(state["weight"])
    return facts, arrays


def _projection_of(facts: Mapping[str, Any], arrays: Arrays) -> Projection:
    from neun_py.io.declarations import synapse_from_dict

    values, initial = ({n: x.item() for n, x in _group(arrays, group).items()} for group in ("values.", "initial."))
    synapse = synapse_from_dict(facts["synapse"])
    choice = SynapseChoice(synapse, MappingProxyType(values), facts["preset"], MappingProxyType(initial))
    delays, weight = _group(arrays, "delays."), arrays.get("weight")
    made = Projection(
        facts["name"], Ends.of(facts["ends"]), choice, arrays["offsets"], arrays["post_index"],
        weight.item() if weight is not None and weight.ndim == 0 else weight,
        Delays(delays["kinds"], delays.get("which"), delays.get("table")), arrays.get("by_delay"),
    )  # fmt: skip
    made.memory = _group(arrays, "memory.")
    return made


def _group(arrays: Mapping[str, npt.NDArray[Any]], prefix: str) -> Arrays:
    return {name.removeprefix(prefix): x for name, x in arrays.items() if name.startswith(prefix)}

"""A network in words, and as plain values for pictures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.runtime.effects import effect

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.projection import Projection

__all__ = ["counted", "head", "in_bytes", "outline", "summary", "weights_in_words"]


def head(network: Network) -> str:
    """Give a network in one line."""
    unit = "" if network.time_unit == "1" else f" {network.time_unit}"
    neurons, populations = network.size, len(network.populations)
    connections = sum(len(p) for p in network.projections.values())
    joined = f"{counted(connections, 'connection')} in {counted(len(network.projections), 'projection')}"
    of = f"{counted(neurons, 'neuron')} in {counted(populations, 'population')}"
    return (
        f"a network of {of}, {joined if network.projections else 'without connections'}, "
        f"at t = {network.get_time():.6g}{unit}"
    )


def summary(network: Network) -> str:
    """Give a network in a line for each of its parts, and the memory that it takes."""
    rows = []
    for name, p in network.populations.items():
        method = "map" if p.model.is_map else p.shape.integrator.short_name
        rows.append((name, f"{p.size:,}", f"{p.model.short_name}, {method}, {p.shape.precision.name.lower()}"))
    for name, projection in network.projections.items():
        rows.append((name, f"{len(projection):,}", _projection_line(network, projection)))
    widths = [max((len(row[k]) for row in rows), default=0) for k in (0, 1)]
    lines = [f"  {name:<{widths[0]}}  {count:>{widths[1]}} {rest}" for name, count, rest in rows]
    told = [f"coupling at the {network.coupling}" if network.coupling == "stages" else "currents held over each step"]
    return "\n".join([head(network), *lines, f"  {told[0]}; {in_bytes(network.nbytes)} of memory"])


def _projection_line(network: Network, projection: Projection) -> str:
    unit = "" if network.time_unit == "1" else f" {network.time_unit}"
    synapse = projection.choice.preset or projection.synapse.short_name
    parts = [f"{projection.pre} -> {projection.post}", synapse, weights_in_words(projection)]
    if projection.delays.longest:
        parts.append(f"delay {_span(projection.delays.kinds, unit.strip() or '1')}")
    return ", ".join(parts)


def weights_in_words(projection: Projection) -> str:
    """Give the weights of a projection, as "gsyn = 1 to 6 nS"; what the weight stands for, where that differs."""
    name, values = projection.synapse.weight, projection.choice.values
    several = [own for own in projection.synapse.weighs if own in values]
    if not projection.has_weight and len({values[own] for own in several}) > 1:
        return ", ".join(f"{own} = {_span([values[own]], projection.unit_of(own))}" for own in several)
    return f"{name} = {_span(projection.weight_span or (), projection.unit_of(name))}"


def _span(values: Any, unit: str) -> str:
    unit = "" if unit == "1" else f" {unit}"
    if not len(values):
        return "none"
    least, largest = float(np.min(values)), float(np.max(values))
    return f"{least:.4g}{unit}" if least == largest else f"{least:.4g} to {largest:.4g}{unit}"


def counted(count: int, what: str) -> str:
    """Give a number of things, as "1 neuron" or "2 neurons"."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def in_bytes(count: float) -> str:
    """Give bytes in words."""
    if count < 1024:
        return f"{count:.0f} bytes"
    power = min(int(math.log(count, 1024)), 4)
    return f"{count / 1024**power:.3g} {' KMGT'[power]}iB"


def outline(network: Network) -> dict[str, Any]:
    """Give populations and projections as plain values: what pictures are drawn of."""
    return {
        "populations": {
            name: {"size": p.size, "model": p.model.short_name} for name, p in network.populations.items()
        },
        "projections": [
            {"name": name, "pre": p.pre, "post": p.post, "connections": len(p),
             "synapse": p.choice.preset or p.synapse.short_name, "effect": effect(p, network.populations[p.post])}
            for name, p in network.projections.items()
        ],
    }  # fmt: skip

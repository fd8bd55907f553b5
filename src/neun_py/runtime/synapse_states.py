"""The states in which the synapses of a projection begin: how many numbers there are of each, and which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.lower.coupling import Located, locate, whole
from neun_py.lower.precision import DOUBLE, Precision
from neun_py.runtime.synapse import begun

if TYPE_CHECKING:
    from neun_py.runtime.projection import Projection
    from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["first_state", "first_states", "located_of", "shaped_state"]


def first_states(choice: SynapseChoice, precision: Precision) -> dict[str, float]:
    """Give the states in which the synapses of a choice begin."""
    return {**begun(choice.synapse, precision, tuple(choice.values.values())), **choice.initial}


def located_of(projection: Projection) -> Located:
    """Give where the states of a projection's synapses live."""
    located = locate(projection.synapse)
    if located.plastic and projection.delays.several:
        return whole(projection.synapse, "the connections are plastic, and their delays differ")
    return located


def first_state(projection: Projection, name: str) -> npt.NDArray[Any]:
    """Give the first values of a state: one for each neuron where synapses share it, else one for each connection.

    A variable at the presynaptic side has one for each presynaptic neuron and different delay; a plastic weight begins
    as the weights were given.
    """
    synapse, ends = projection.synapse, projection.ends
    located = located_of(projection)
    own = projection.given_weight if name == synapse.weight else None
    first = first_states(projection.choice, DOUBLE)[name] if own is None else own
    size = len(projection)
    if not (located.apart or ends.held):
        if name in located.pre:
            size = ends.pre_size * len(projection.delays.kinds)
        elif name in located.pooled:  # it is a sum over connections
            first, size = first * _incoming(projection, located), ends.post_size
        elif name in located.post:
            size = ends.post_size
    return np.array(np.broadcast_to(first, size), np.float64)


def _incoming(projection: Projection, located: Located) -> npt.NDArray[Any]:
    """Give how many connections every postsynaptic neuron has, or their weights where pooled variables carry them."""
    weights = projection.kept(located.arrival_weight) if located.carries else 1.0
    each = np.broadcast_to(np.asarray(weights, np.float64), len(projection))
    return np.bincount(projection.targets, each, minlength=projection.ends.post_size)


def shaped_state(projection: Projection, name: str) -> npt.NDArray[Any]:
    """Give a state as it is shown: (delay, neuron) where presynaptic neurons have one for each of several delays."""
    values, kinds = projection.state(name), len(projection.delays.kinds)
    several = kinds > 1 and not projection.ends.held and name in located_of(projection).pre
    return values.reshape(kinds, -1) if several else values

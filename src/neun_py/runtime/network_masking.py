"""Neurons of a network that dropped out: their states are NaN, and nothing that is coupled to them hears of it.

Events need no care, for such a neuron never spikes. Sums over connections, and synapses that hold their currents, leave
out the connections that such a neuron is an end of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.network_plan import Plan
    from neun_py.runtime.projection import Projection

__all__ = ["Masked", "drop_out", "masked_of", "without"]

Masked = dict[str, npt.NDArray[np.int64]]


def masked_of(network: Network) -> Masked:
    """Give the neurons that dropped out, by population; those without are left out."""
    found = {name: np.array(p._masked(), np.int64) for name, p in network.populations.items()}
    return {name: neurons for name, neurons in found.items() if len(neurons)}


def without(masked: Masked, projection: Projection, chosen: npt.NDArray[Any] | None) -> npt.NDArray[Any] | None:
    """Give those of some connections, as they are kept (None for all), that no neuron is an end of that dropped out."""
    pre, post = masked.get(projection.pre), masked.get(projection.post)
    if pre is None and post is None:
        return chosen
    gone = np.zeros(len(projection), bool)
    if pre is not None:
        gone |= np.isin(projection.pre_index, pre)
    if post is not None:
        gone |= np.isin(projection.targets, post)
    return np.flatnonzero(~gone) if chosen is None else chosen[~gone[chosen]]


def drop_out(network: Network, plan: Plan, name: str, neuron: int) -> None:
    """Let a neuron drop out, with what synapses keep for it alone."""
    for array in plan.neurons[name].moving().values():
        array[neuron] = np.nan
    for link in plan.links:
        p = link.projection
        if link.connections is not None:
            touched = (p.pre_index == neuron) & (p.pre == name) | (p.post_index == neuron) & (p.post == name)
            for variable in link.connections.cells.layout.states:
                p.memory[variable][touched] = np.nan
        elif p.pre == name:
            for variable in link.located.pre:
                p.memory[variable].reshape(len(link.sides), -1)[:, neuron] = np.nan

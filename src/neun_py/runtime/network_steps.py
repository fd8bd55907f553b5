"""The step of a network changes: delays become steps, the populations' clocks follow, and what takes the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError
from neun_py.runtime.delays import require_steps
from neun_py.runtime.network_memory_of_synapses import forget_synapses
from neun_py.runtime.noise import checked_family
from neun_py.runtime.synapse_states import located_of
from neun_py.runtime.time import checked_step, in_unit

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.network_engine import NetworkEngine
    from neun_py.runtime.projection import Projection

__all__ = ["accept_step", "engine_of", "require_delays", "require_step"]


def require_delays(network: Network, projection: Projection, h: float) -> None:
    """Check the delays of a projection for a step, which is 0 where it is not known yet.

    Raises
    ------
    ArgumentError
        If one is no multiple of the step, and none of its events may act between two steps.
    """
    if not h or not projection.delays.longest:
        return
    why, between = _unshared(projection), network.delays == "interpolate"
    advice = f". {why}" if why else '. Network(delays="interpolate") shares an event between the two steps'
    require_steps(projection.delays, h, projection.name, network.time_unit, between=between and not why, advice=advice)


def _unshared(projection: Projection) -> str:
    """Say why no event of a projection can be shared between two steps; empty where it can."""
    if projection.ends.held:
        return 'With coupling="held" no event is shared between two steps'
    located = located_of(projection)
    if located.apart or located.pre or located.plastic or projection.synapse.pulses:
        return f"An event of {projection.synapse.short_name} cannot be shared between two steps"
    return ""


def require_step(network: Network, h: object) -> float:
    """Check a step for every population and every delay; nothing changes.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If it is no step, or a delay is no multiple of it.
    """
    unit = network.time_unit
    step = checked_step(h, unit)
    for p in network.populations.values():
        own = checked_step(in_unit(step, unit, p.model.time_unit), p.model.time_unit, p.shape.precision)
        if p.shape.layout.noise:
            checked_family(own, p.shape)
    for projection in network.projections.values():
        require_delays(network, projection, step)
    return step


def accept_step(network: Network, h: object) -> float:
    """Check a step; time goes on from here with it."""
    step = require_step(network, h)
    if step != network._clock.h:
        network._engine().begin_steps(step)  # spikes under way keep their times, or it is refused
        forget_synapses(network)
        network._clock = network._clock.stepping(step, network._taken)
        for p in network.populations.values():
            p._accept_step(in_unit(step, network.time_unit, p.model.time_unit))
    return step


def engine_of(network: Network) -> NetworkEngine:
    """Give what takes the steps; another where connections were made, or neurons came to differ in a parameter.

    Raises
    ------
    ArgumentError
        If there is nobody to take steps.
    """
    from neun_py.runtime.network_engine import NetworkEngine

    if not network.populations:
        raise ArgumentError("the network is empty; add a population: net.add(neun.Population(...), name=...)")
    seen = [p._varying() for p in network.populations.values()]
    if network._made is None or seen != network._seen:
        network._leave_engine()
        network._made, network._seen = NetworkEngine(network), seen
        if network._clock.h:
            network._made.begin_steps(network._clock.h)
    return network._made

"""What a run of a network will cost, said before it: memory, work and an estimate of the time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from neun_py.library.costs import Cost, costs, where
from neun_py.methods.tableau import Tableau
from neun_py.runtime.connecting import couples_at_stages
from neun_py.runtime.network_run import usual_step
from neun_py.runtime.network_steps import require_step
from neun_py.runtime.network_summary import in_bytes
from neun_py.runtime.synapse import layout_of
from neun_py.runtime.synapse_states import located_of
from neun_py.runtime.time import steps_of

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.population import Population
    from neun_py.runtime.projection import Projection

__all__ = ["NetworkCost", "cost"]

_STAGES = 4
"""Of RK4, with which models were measured."""
_EVENT = 1.2e-9
"""Seconds that one core takes to bring an event to a neuron, by `benchmarks/network_costs.py`: in the cache."""
_COUPLING = 0.9e-9
"""Seconds that one core takes for a graded connection in each stage, by the same."""
_HELD = 15e-9
"""Seconds of a step of a connection with held coupling, measured with LIF and 25,000 connections: 6 to 23 ns."""
_WHOLE = 40e-9
"""Seconds of a step of a connection with a state of its own at the stages: 10^5 of them took 4 s in 1,000 steps."""
_STEP = 1e-6
"""Seconds of a step besides the neurons, of a network of one."""


@dataclass(frozen=True)
class NetworkCost:
    """What a run will cost on one core; `print` says it in words.

    Attributes
    ----------
    steps : int
        Of the run.
    neuron_steps : int
        Steps times neurons.
    connection_steps : int
        Evaluations of connections that read both neurons: steps, stages and connections; with held coupling, and where
        each connection has a whole state, steps and connections.
    events_at_1_hz : float
        Events that arrive if every presynaptic neuron spikes once a second; 0 where time has no seconds.
    seconds : float or None
        Of the neurons and of the connections that are evaluated; None where a model's cost is not known.
    seconds_for_events : float
        What `events_at_1_hz` take.
    memory : int
        Bytes of the network while it runs, without what a run records, about.
    unknown : tuple of str
        What cannot be known before the run.
    """

    steps: int
    neuron_steps: int
    connection_steps: int
    events_at_1_hz: float
    seconds: float | None
    seconds_for_events: float
    memory: int
    unknown: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"{self.steps:,} steps, {self.neuron_steps:,} neuron-steps; {in_bytes(self.memory)} of memory"]
        if self.connection_steps:
            lines.append(f"{self.connection_steps:,} evaluations of connections")
        if self.seconds is not None:
            lines.append(f"about {self.seconds:.2g} s on one core, by what was measured on {where()}")
        if self.events_at_1_hz:
            lines.append(
                f"every spike a second of all neurons adds {self.events_at_1_hz:,.0f} events, about "
                f"{self.seconds_for_events:.2g} s"
            )
        return "\n".join([*lines, *(f"not known: {what}" for what in self.unknown)])


def cost(network: Network, duration: Any, h: Any) -> NetworkCost:
    """Do what `Network.cost` says."""
    step = require_step(network, usual_step(network) if h is None else h)
    steps = steps_of(duration, step, network.time_unit)
    unknown = ["the rates of the neurons, and so the number of events"] if network.projections else []
    seconds = 0.0
    for p in network.populations.values():
        each = _of_a_step(p)
        if each is None:
            unknown.append(f"what a step of {p.shape.name} costs")
        seconds += (each or 0.0) * p.size * steps
    evaluations, spiking, connected, memory = 0, 0, 0.0, 0
    for projection in network.projections.values():
        work = _of_a_connection(network, projection)
        evaluations += len(projection) * work.evaluations * steps
        spiking += 0 if work.evaluations and couples_at_stages(projection.synapse) else len(projection)
        connected += len(projection) * work.seconds * steps
        memory += len(projection) * work.memory
        if work.plastic:
            unknown.append(f"what events of {projection.name} cost, whose connections are plastic: more than others")
    if network.populations:
        unknown.append("the input: noise adds about 15 ns a neuron and a step")
    events = spiking * _seconds(network.time_unit, steps * step)
    known = not any(what.startswith("what a step") for what in unknown)
    return NetworkCost(
        steps, steps * network.size, evaluations, events, seconds + connected + _STEP * steps if known else None,
        events * _EVENT, max(network.nbytes, _bytes_of_neurons_and_connections(network) + memory), tuple(unknown),
    )  # fmt: skip


@dataclass(frozen=True)
class _Work:
    """What a connection needs: evaluations and seconds in each step, and bytes besides target, weight and delay."""

    evaluations: int = 0
    seconds: float = 0.0
    memory: int = 0
    plastic: bool = False


def _of_a_connection(network: Network, projection: Projection) -> _Work:
    post, synapse = network.populations[projection.post], projection.synapse
    kept = 8 * (len(synapse.variables) + len(synapse.pulses) + 1)
    block = layout_of(synapse, post.shape.precision).size
    if network.coupling == "held":
        return _Work(1, _HELD, block + kept + 24)
    located = located_of(projection)
    if located.apart:
        return _Work(1, _WHOLE, 2 * block + kept + 24)
    plastic = bool(located.plastic)
    memory = 16 * len(located.plastic) + 16 if plastic else 0
    if projection.delays.several and projection.by_delay is None:  # connections are copied by lag, some in two parts
        memory += 24
    if any(current.sums for current in located.currents):
        stages = _stages(post)
        return _Work(stages, stages * _COUPLING, memory, plastic)
    return _Work(memory=memory, plastic=plastic)


def _bytes_of_neurons_and_connections(network: Network) -> int:
    """Give what there is before the first step, without states of synapses."""
    neurons = sum(p.nbytes for p in network.populations.values())
    return neurons + sum(p._connection_bytes for p in network.projections.values())


def _of_a_step(population: Population) -> float | None:
    """Give the seconds that a step of one neuron takes on one core; None where it was not measured."""
    found: Cost | None = costs().get(population.model.short_name)
    if found is None or population.shape.windowed:  # how many steps a window takes is not known beforehand
        return None
    nanoseconds = found.population_double if population.shape.precision.word == 8 else found.population_float
    return nanoseconds * 1e-9 * (1 if population.model.is_map else _stages(population) / _STAGES)


def _stages(population: Population) -> int:
    method = population.shape.integrator
    return len(method.b) if isinstance(method, Tableau) else 1


def _seconds(unit: str, time: float) -> float:
    """Give a time in seconds; 0 where it has no unit."""
    from neun_py.spec.units import factor_between

    return 0.0 if unit == "1" else time * factor_between(unit, "s", "the time")

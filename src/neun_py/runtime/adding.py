"""A population becomes part of a network; names of what a network is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.runtime.clock import Clock
from neun_py.runtime.population import Population
from neun_py.runtime.time import in_unit
from neun_py.spec.units import parse_unit

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.simulated import Simulated

__all__ = ["first_noise", "free_name", "join", "name_of", "new_name"]


def join(network: Network, population: Population, name: str) -> None:
    """Make a population, which may be added, one of a network: it takes the network's time.

    Raises
    ------
    ArgumentError
        If it measures time in something else; nothing has changed then.
    """
    unit, own = network.time_unit, population.model.time_unit
    first = not network.populations
    if not (first or "1" in (unit, own) or parse_unit(own).same_dimension(parse_unit(unit))):
        raise ArgumentError(
            f"{population.model.short_name} counts time in {own}, and the network in {unit}, that of its first "
            "population; they cannot be converted"
        )
    unit = own if first else unit
    h = in_unit(network._clock.h, unit, own)
    if h:
        population._accept_step(h)  # refuses what single precision cannot hold
    population._clock = Clock(in_unit(network.get_time(), unit, own), network._taken, population._clock.h)
    population._taken, population._lanes = network._taken, None
    population._network = network
    # What is remembered of synapses is of those of another network.
    population._carried = {n: x for n, x in population._carried.items() if n in population._shape.layout.carried}
    network._populations[name] = population


def first_noise(network: Network, population: Simulated) -> int:
    """Give the neuron whose noise the first neuron of a population without an index has.

    It is behind those of all populations before, so that populations with one seed do not have the same noise.
    """
    behind = 0
    for p in network.populations.values():
        if p is population:
            break
        behind = max(behind, (p._index or behind) + p.size)
    return behind


def may_be_added(network: Network, population: Any) -> Population:
    """Give what is added to a network.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no population, or belongs to a network already.
    """
    if not isinstance(population, Population):
        raise ArgumentTypeError(
            f"a network is made of populations, not of {population!r}; one neuron is a population of one: "
            'neun.Population("HH", 1)'
        )
    if population._network is not None:
        which = "this" if population._network is network else "another"
        raise ArgumentError(f"the population belongs to {which} network already; add a copy of it: p.copy()")
    population._refuse_while_running("be added to a network")
    return population


def free_name(network: Network, stem: str) -> str:
    """Give a name that begins with a stem, and that nothing in the network has."""
    name, number = stem, 1
    while name in network:
        number += 1
        name = f"{stem}_{number}"
    return name


def new_name(network: Network, name: Any) -> str:
    """Check a name that is given.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no text, or cannot be the name of a node of a DataTree; if something has it.
    """
    if not isinstance(name, str):
        raise ArgumentTypeError(f"a name is text, not {name!r}")
    if not name or "/" in name or name in (".", ".."):
        raise ArgumentError(f"{name!r} cannot be a name: it stands in the paths of a DataTree; leave out /")
    if name in network:
        kind = "population" if name in network.populations else "projection"
        raise ArgumentError(f"there is a {kind} {name!r} in the network already; choose another name")
    return name


def name_of(network: Network, given: Any) -> str:
    """Give the name of a population of the network, which is given itself or by its name.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError
        If it is none.
    """
    if isinstance(given, str):
        if not network.populations:
            raise ArgumentError(
                f"the network has no populations yet; add {given!r} first: net.add(population, name={given!r})"
            )
        if given not in network.populations:
            raise UnknownNameError("population of the network", given, network.populations)
        return given
    if not isinstance(given, Population):
        raise ArgumentTypeError(f"a population of the network or its name is expected, not {given!r}")
    for name, population in network.populations.items():
        if population is given:
            return name
    raise ArgumentError("the population is not in this network; add it first: net.add(population, name=...)")

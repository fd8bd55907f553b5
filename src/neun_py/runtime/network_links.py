"""How the projections of a network act: which cells they need, what is told along them, what is summed."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neun_py.errors import ModelError
from neun_py.lower.composing import Incoming
from neun_py.lower.coupling import Located
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_connections import Connections
from neun_py.runtime.network_edges import Edges
from neun_py.runtime.synapse_states import located_of
from neun_py.runtime.time import in_unit
from neun_py.spec.expression import Node, symbols

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.projection import Projection

__all__ = ["Link", "Port", "links_of"]


@dataclass
class Port:
    """One current of a projection into one population.

    Attributes
    ----------
    incoming : Incoming
        As the neurons see it.
    targets, sources : str
        Names of populations: where the current flows, and what it is summed over.
    weight : str
        The parameter that weighs its connections.
    both : bool
        Whether connections count in both directions.
    """

    incoming: Incoming
    targets: str
    sources: str
    weight: str
    both: bool = False


@dataclass
class Link:
    """A projection, taken apart.

    Attributes
    ----------
    projection : Projection
        The projection.
    located : Located
        Its synapse's parts.
    ports : list of Port
        Its currents.
    sides : list of Cells
        The presynaptic side's cells, one for each delay.
    watch : Cells or None
        The cells that find its events, if it has a condition of its own.
    trace : Cells or None
        The postsynaptic variables that its neurons' spikes drive.
    edges : Edges or None
        What changes of the connections themselves.
    connections : Connections or None
        The connections themselves, where each has a whole state.
    payloads : dict of str to int
        Which number of the sides an event adds to each pooled variable, where that depends on them.
    scales : dict of str to float
        What an event adds to each other pooled variable, but for the weight.
    """

    projection: Projection
    located: Located
    ports: list[Port] = field(default_factory=list)
    sides: list[Cells] = field(default_factory=list)
    watch: Cells | None = None
    trace: Cells | None = None
    edges: Edges | None = None
    connections: Connections | None = None
    payloads: dict[str, int] = field(default_factory=dict)
    scales: dict[str, float] = field(default_factory=dict)

    @property
    def has_side(self) -> bool:
        """Whether the presynaptic side has cells of its own."""
        return not self.located.apart and bool(self.located.pre or self.located.synapse.pulses)

    def cells(self) -> list[Cells]:
        """Give the cells of its own."""
        more = [cells for cells in (self.watch, self.trace) if cells is not None]
        return [*self.sides, *more, *([] if self.connections is None else [self.connections.cells])]

    def is_told_by_side(self, value: Node) -> bool:
        """Whether something that is told depends on variables of the synapse, and not on the neuron alone."""
        names = set(symbols(value))
        if self.located.apart:
            return False
        own = bool(names & {*self.located.pre, *self.located.synapse.pulses})
        if own and "pre" in names:
            raise ModelError(
                f'{self.located.synapse.short_name} cannot be in a network with coupling="stages": what it sums over '
                "connections depends on the presynaptic neuron and on a variable of its own at once"
            )
        return own

    @property
    def own_values(self) -> tuple[Node, ...]:
        """What the presynaptic side's cells tell."""
        values = [s.value for c in self.located.currents for s in c.sums if self.is_told_by_side(s.value)]
        return tuple(dict.fromkeys(values))

    @property
    def follows_pre(self) -> bool:
        """Whether variables of the presynaptic side follow the neuron within the step."""
        return any("pre" in symbols(self.located.flows[n]) for n in self.located.pre)

    @property
    def since(self) -> int:
        """The step from which on it hears events: that in which it was connected."""
        return self.projection.since

    def weights(self, name: str) -> float | npt.NDArray[np.float64]:
        """Give what a weight's parameter is: a number, or an array in the order in which connections are kept."""
        return self.projection.kept(name) if name else 1.0


def links_of(network: Network) -> list[Link]:
    """Take every projection apart, and say which current flows into which population under which label.

    Raises
    ------
    ModelError
        If a synapse cannot be taken apart.
    """
    counts: dict[str, int] = {}
    links = []
    for projection in network.projections.values():
        located = located_of(projection)
        link = Link(projection, located)
        links.append(link)
        for current in sorted(located.currents, key=lambda c: c.into):  # that into the postsynaptic neuron first
            targets, sources = projection.post, projection.pre
            variable = projection.post_variable
            if current.into == "pre":
                targets, sources, variable = sources, targets, projection.pre_variable
            if current.into == "pre" and _same_both_ways(link):
                link.ports[0].both = True
                continue
            counts[targets] = counts.get(targets, 0) + 1
            own, post = projection.synapse.time_unit, network.populations[targets].model.time_unit
            time = Fraction(in_unit(1.0, post, own)).limit_denominator(10**9)
            incoming = Incoming(
                f"syn{counts[targets]}", projection.synapse, current.into, variable, time, bool(located.apart)
            )
            link.ports.append(Port(incoming, targets, sources, current.weight))
    return links


def _same_both_ways(link: Link) -> bool:
    """Whether a current into the presynaptic neuron is that into the postsynaptic one, turned around."""
    p, currents = link.projection, link.located.currents
    if link.located.apart:
        return False
    if p.pre != p.post or p.pre_variable != p.post_variable or len(currents) != 2 or not link.ports:
        return False
    first, second = currents
    alike = first.sums == second.sums and first.sign == second.sign and first.local is second.local
    return alike and np.array_equal(p.kept(first.weight), p.kept(second.weight))

"""What a network is made of for its engine: cells, and who tells whom; all that does not depend on the step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.network_layout import CellTable, Pass
from neun_py.kernels.population_layout import WIDTH
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.composing import Incoming, Outgoing
from neun_py.lower.network_step import lower_values
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Program
from neun_py.lower.system import System
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_connections import Connections
from neun_py.runtime.network_edges import Edges
from neun_py.runtime.network_links import Link, Port, links_of
from neun_py.runtime.network_programs import (
    Kind,
    connection_kind,
    edge_kind,
    neuron_kind,
    side_kind,
    trace_kind,
    watch_kind,
)
from neun_py.runtime.network_windows import beside, write_options
from neun_py.runtime.noise import LaneNoise
from neun_py.spec.expression import Node, sym, symbols

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from neun_py.runtime.network import Network
    from neun_py.runtime.population import Population

__all__ = ["Neurons", "Plan", "ends_of", "plan_of"]


@dataclass
class Neurons:
    """A population in the plan.

    Attributes
    ----------
    name, population : str, Population
        Which one.
    incoming : list of Incoming
        The synapses at it.
    told : list of (Link or None, Outgoing)
        What its neurons tell, and whose parameters that takes.
    staged : bool
        Whether its step is cut at the stages.
    kind : Kind
        Layout and code.
    cells : Cells
        Its memory.
    parameters : dict of str to (Link, str)
        Where the synapses' parameters among the cells' come from.
    states : dict of str to (Link, str)
        The same of pooled variables; the link is the first of those that share them.
    room : dict of int to arrays
        By table, where spikes and failures of a stretch are noted.
    noise : LaneNoise or None
        What finds the noise, where the method takes any.
    noisy : array
        Room for it.
    """

    name: str
    population: Population
    incoming: list[Incoming] = field(default_factory=list)
    told: list[tuple[Link, Outgoing]] = field(default_factory=list)
    staged: bool = False
    kind: Kind = None  # type: ignore[assignment]  # made when all is known
    cells: Cells = None  # type: ignore[assignment]
    parameters: dict[str, tuple[Link, str]] = field(default_factory=dict)
    states: dict[str, tuple[Link, str]] = field(default_factory=dict)
    room: dict[int, tuple[Any, Any, Any]] = field(default_factory=dict)
    noise: LaneNoise | None = None
    noisy: npt.NDArray[Any] = field(default_factory=lambda: np.empty(0))

    def notes(self, table: npt.NDArray[np.int64], steps: int) -> tuple[Any, Any, Any]:
        """Give where a thread notes spikes and failures of so many steps; there is room for one a neuron and step."""
        own = min(int(table[CellTable.LAST_BLOCK]) * WIDTH, self.cells.size) - int(table[CellTable.FIRST_BLOCK]) * WIDTH
        known = self.room.get(table.ctypes.data)
        if known is None or known[0].shape[1] < own * steps:
            layout = self.cells.layout
            events, failures = np.empty((3, own * steps), np.int64), np.empty((2, own), np.int64)
            numbers = np.empty((own, len(layout.noted)), layout.precision.dtype)
            known = self.room[table.ctypes.data] = events, failures, numbers
        return known

    def take_noise(self, begin: int, count: int, pool: ThreadPoolExecutor | None) -> None:
        """Find the noise of some steps, and write into every table where it is."""
        if self.noise is None:
            return
        self.noise.prepare(begin, count, pool)
        words, self.noisy = self.noise.found(begin, count, self.noisy, (0, self.cells.size), pool)
        first = self.cells.layout.noise_word
        for table in self.cells.tables:
            table[first : first + 3] = words

    def moving(self) -> dict[str, npt.NDArray[Any]]:
        """Give the arrays of the population that steps change, by the names of the cells' fields."""
        p, names = self.population, self.cells.layout.carried
        if any(name not in p._carried for name in names):  # it was connected since: then nothing is remembered
            p._forget()
            p._carried |= {n: np.zeros(p.size, p.shape.precision.dtype) for n in names if n not in p._carried}
        return p._states | {name: p._carried[name] for name in names}

    def put_rest(self) -> None:
        """Put the method's options, and how long neurons are held, where the cells find them."""
        write_options(self.cells, self.population.shape.integrator)
        held = self.population._held
        if held is None:
            return
        if self.population.shape.windowed:
            self.cells.put("left__", held)
            return
        self.cells.put_held(held, np.zeros_like(held))
        for table in self.cells.tables:
            self.kind.call(table.ctypes.data, Pass.HOLD)

    def take_rest(self) -> None:
        """Take how long neurons are held out again."""
        held = self.population._held
        if held is None:
            return
        if self.population.shape.windowed:
            self.cells.get("left__", held)
        else:
            self.cells.get_held(held)

    def number(self, link: Link, value: Node, variable: str) -> int:
        """Give which of the told numbers something is; what takes no parameters is told once for all."""
        for k, (other, outgoing) in enumerate(self.told):
            same = other is link or set(symbols(value)) <= {"pre"}
            if outgoing.value is value and outgoing.variable == variable and same:
                return k
        self.told.append((link, Outgoing(f"out{len(self.told) + 1}", value, variable)))
        return len(self.told) - 1


@dataclass
class Plan:
    """Everything that takes part in a step.

    Attributes
    ----------
    neurons : dict of str to Neurons
        By population.
    links : list of Link
        The projections, in their order.
    """

    neurons: dict[str, Neurons]
    links: list[Link]

    def source(self, link: Link, port: Port, value: Node, kind: int) -> tuple[Cells, int]:
        """Give the cells that tell something along a projection (of one delay), and as which number."""
        if link.connections is not None:
            return link.connections.cells, link.connections.number(port.incoming.into)
        if link.is_told_by_side(value):
            return link.sides[kind], link.own_values.index(value)
        sources = self.neurons[port.sources]
        return sources.cells, sources.number(link, value, _source_variable(link, port))


def ends_of(link: Link) -> list[tuple[str, str, str]]:
    """Give which ends a synapse reads: the end, the population, the variable."""
    p = link.projection
    both = (("pre", p.pre, p.pre_variable), ("post", p.post, p.post_variable))
    return [end for end in both if end[0] in p.synapse.inputs]


def _source_variable(link: Link, port: Port) -> str:
    p = link.projection
    return p.pre_variable if port.incoming.into == "post" else p.post_variable


def plan_of(network: Network) -> Plan:
    """Make the plan of a network; kernels are compiled, or loaded."""
    links = links_of(network) if network.coupling == "stages" else []
    neurons = {name: Neurons(name, p) for name, p in network.populations.items()}
    owners: dict[tuple[str, str], Link] = {}
    for link in links:
        for port in link.ports:
            target = neurons[port.targets]
            if port.incoming not in target.incoming:
                target.incoming.append(port.incoming)
                owners[port.targets, port.incoming.label] = link
            current = port.incoming.current
            for s in current.sums if current is not None else ():
                target.staged = True
                if link.located.apart:
                    continue
                neurons[port.sources].staged = True
                if not link.is_told_by_side(s.value):
                    neurons[port.sources].number(link, s.value, _source_variable(link, port))
        if link.located.apart:
            for _, name, variable in ends_of(link):
                neurons[name].staged = True
                neurons[name].number(link, sym("pre"), variable)
        if link.follows_pre:
            pre = neurons[link.projection.pre]
            pre.staged = True
            pre.number(link, sym("pre"), link.projection.pre_variable)
    for n in neurons.values():
        _make_neurons(n, owners)
    for link in links:
        _make_sides(network, link)
    return Plan(neurons, links)


def _make_neurons(n: Neurons, owners: dict[tuple[str, str], Link]) -> None:
    shape = n.population.shape
    outgoing = tuple(o for _, o in n.told)
    n.kind = neuron_kind(
        shape.model, tuple(n.incoming), outgoing, shape.integrator.without_options, shape.precision,
        n.population._varying(), n.staged,
    )  # fmt: skip
    n.cells = Cells(n.name, n.population.size, n.kind.layout, n.kind.code, n.kind.program)
    if n.kind.layout.noise:
        n.noise = LaneNoise(n.population)
    composed = n.kind.composed
    assert composed is not None
    labels = {label: link for (name, label), link in owners.items() if name == n.name}
    labels |= {o.label: link for link, o in n.told}
    n.parameters = {own: (labels[label], name) for own, (label, name) in composed.parameters.items()}
    n.states = {own: (labels[label], name) for own, (label, name) in composed.states.items()}


def _make_sides(network: Network, link: Link) -> None:
    """Make the cells of a projection's presynaptic side, and say what events add to pooled variables."""
    located, p = link.located, link.projection
    pre, post = network.populations[p.pre], network.populations[p.post]
    if p.synapse.spike is not None:
        kind = watch_kind(p.synapse, pre.shape.precision)
        link.watch = Cells(p.name, pre.size, kind.layout, kind.code, kind.program)
    if located.apart:
        kind = connection_kind(p.synapse, beside(post.shape), post.shape.precision, not post.shape.windowed)
        link.connections = Connections(p, kind)
        return
    values = dict(p.choice.values)
    payloads: list[Node] = []
    for name, node in located.arriving.items() if not located.plastic else ():
        if set(symbols(node)) & set(located.pre):
            link.payloads[name] = len(payloads)
            payloads.append(node)
        else:
            link.scales[name] = _number(node, values)
    precision = post.shape.precision
    if link.has_side:
        # It is for the postsynaptic neurons' stages that presynaptic variables are there.
        owner = pre.shape if post.model.is_map else post.shape
        method = beside(owner)
        staged = (bool(link.own_values) or link.follows_pre) and not (post.model.is_map or owner.windowed)
        kind = side_kind(p.synapse, link.own_values, tuple(payloads), method, precision, staged)
        link.sides = [Cells(p.name, pre.size, kind.layout, kind.code, kind.program) for _ in p.delays.kinds]
    if located.post:
        kind = trace_kind(p.synapse, beside(post.shape), precision)
        link.trace = Cells(p.name, post.size, kind.layout, kind.code, kind.program)
    if located.plastic:
        link.edges = Edges(p, *edge_kind(p.synapse, precision))


def _number(node: Node, values: dict[str, Any]) -> float:
    """Give the value of an expression of parameters, with the package's own arithmetic."""
    names = tuple(values)
    function = lower_values("value", System("value", (), (), names, {}, {}), (node,), DOUBLE, "Give a number.")
    from neun_py.kernels.elementary import link

    program = link(Program("value", (function,), DOUBLE))
    return float(np.float64(evaluate_program(program, list(values.values()))[0]))

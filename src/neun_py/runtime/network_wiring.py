"""The connections of a network as its kernels read them, for some threads and a step; and the orders made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.network_layout import Pass, point_name, told_name
from neun_py.kernels.network_orders import Order
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_holding import Holding
from neun_py.runtime.network_links import Link, Port
from neun_py.runtime.network_orders import History, Orders, bits
from neun_py.runtime.network_plan import Neurons, Plan, ends_of
from neun_py.runtime.network_rows import Incoming, Outgoing, by_target, splits
from neun_py.spec.expression import sym

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.projection import Projection

__all__ = ["Wiring"]


@dataclass
class Delivery:
    """What spikes of one lag bring along a projection.

    Attributes
    ----------
    lag : int
        Steps between the spike's and the one at whose start it arrives.
    rows : Outgoing
        The connections.
    splits : array
        Where each thread's targets begin among them.
    share : float
        The part of the weight that arrives here; less than all where an event falls between two steps.
    side : Cells or None
        The presynaptic cells where the event happens first.
    """

    lag: int
    rows: Outgoing
    splits: npt.NDArray[np.int64]
    share: float
    side: Cells | None


@dataclass
class Gather:
    """A sum over connections, or the part of one that presynaptic cells of one delay tell.

    Attributes
    ----------
    link, port : Link, Port
        Whose current it is part of.
    number : int
        Which of the current's sums.
    rows : Incoming
        The connections.
    kind : int
        Of the delay.
    """

    link: Link
    port: Port
    number: int
    rows: Incoming
    kind: int


@dataclass
class Wiring:
    """A plan's connections for so many threads, and the delays in steps.

    Attributes
    ----------
    plan, network : Plan, Network
        What is wired.
    threads : int
        How many.
    lags : dict of str to list of list of (int, float)
        For each projection and each of its delays the lags at which its events arrive, and which share.
    """

    plan: Plan
    network: Network
    threads: int
    lags: dict[str, list[list[tuple[int, float]]]]
    histories: dict[str, History] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)
    _written: Any = None

    def __post_init__(self) -> None:
        for cells in self.all_cells():
            cells.make_tables(self.threads)
        self.held = Holding(self.network, self.lags, self.plan) if self.network.coupling == "held" else None
        self.deliveries = [self._deliveries(link) for link in self.plan.links]
        self.gathers = [gather for link in self.plan.links for port in link.ports for gather in self._sums(link, port)]

    def all_cells(self) -> list[Cells]:
        """Give the cells of all kinds."""
        found = [n.cells for n in self.plan.neurons.values()]
        for link in self.plan.links:
            found += link.cells()
        return found

    def source_name(self, link: Link) -> str:
        """Give whose events a projection hears: its own, or a population's spikes."""
        return link.projection.pre if link.watch is None else f"{link.projection.name} (events)"

    def longest(self, name: str) -> int:
        """Give the largest lag at which something is heard of a source."""
        own = [lag for link in self.plan.links if self.source_name(link) == name
               for each in self.lags[link.projection.name] for lag, _ in each]  # fmt: skip
        if self.held is not None:
            own = [lag for p in self.network.projections.values() if p.pre == name
                   for each in self.lags[p.name] for lag, _ in each]  # fmt: skip
        return max(own, default=1)

    def _deliveries(self, link: Link) -> list[Delivery]:
        p, found = link.projection, []
        if not (link.located.pooled or link.has_side or link.located.plastic):
            return found
        weights = self.typed(link.weights(link.located.arrival_weight), p.post)
        array = weights if isinstance(weights, np.ndarray) else None
        size = self.network.populations[p.post].size
        for kind, lags in enumerate(self.lags[p.name]):
            rows = Outgoing(p.offsets, p.post_index, array)
            if p.delays.which is not None:
                rows = Outgoing.of_kind(p.offsets, p.post_index, array, p.delays.which, kind)
            cut = splits(rows, size, self.threads)
            side = link.sides[kind] if link.sides else None
            if len(lags) > 1 and (side is not None or link.edges is not None):
                raise self._refused(link)
            if link.edges is not None:
                into = {n: self.pooled_name(self.plan.neurons[p.post], link, n) for n in link.located.at_pooled}
                self._tables(link, cut, side, into)
            found += [Delivery(lag, rows, cut, part, side) for lag, part in lags]
        return found

    @staticmethod
    def _refused(link: Link) -> ArgumentError:
        p = link.projection
        return ArgumentError(
            f"a delay of {p.name!r} is no multiple of the step, and an event of {p.synapse.short_name} cannot be shared "
            "between two steps; give delays that are multiples"
        )

    def _tables(self, link: Link, cut: Any, side: Cells | None, into: dict[str, str]) -> None:
        assert link.edges is not None
        link.edges.make_tables(self.threads, cut, side, link.trace, self.plan.neurons[link.projection.post].cells, into)

    def typed(self, values: Any, name: str) -> Any:
        """Give weights in the precision of a population; arrays of the right one are not copied."""
        if not isinstance(values, np.ndarray):
            return float(values)
        return np.ascontiguousarray(values, self.network.populations[name].shape.precision.dtype)

    def _sums(self, link: Link, port: Port) -> list[Gather]:
        """Give the sums of a current; where presynaptic cells of several delays tell it, a part for each delay."""
        current = port.incoming.current
        found = []
        for k, s in enumerate(current.sums if current is not None else ()):
            which = link.projection.delays.which
            parts = [0] if which is None or not link.is_told_by_side(s.value) else range(len(link.sides))
            for kind in parts:
                chosen = None if len(parts) == 1 else np.flatnonzero(which == kind)
                found.append(Gather(link, port, k, self._incoming(link, port, chosen), kind))
        return found

    def _incoming(self, link: Link, port: Port, chosen: npt.NDArray[Any] | None = None) -> Incoming:
        p = link.projection
        size = self.network.populations[port.targets].size
        if link.connections is not None:
            targets = link.connections.index[port.incoming.into]
            return by_target(np.arange(len(p), dtype=np.int32), targets, None, size)
        weights = self.typed(link.weights(port.weight), port.targets)
        array = weights if isinstance(weights, np.ndarray) else None
        pre, post = p.pre_index, p.post_index
        if chosen is not None:
            pre, post, array = pre[chosen], post[chosen], None if array is None else array[chosen]
        if port.incoming.into == "pre":
            pre, post = post, pre
        if port.both:
            own = pre == post
            pre, post = np.concatenate([pre, post[~own]]), np.concatenate([post, pre[~own]])
            array = None if array is None else np.concatenate([array, array[~own]])
        return by_target(pre, post, array, size)

    # -- orders ----------------------------------------------------------------------------------------------

    def written(self, every: int, observed: dict[str, Cells]) -> list[npt.NDArray[np.int64]]:
        """Give the orders of every thread as kernels read them; they are written once for what they depend on."""
        places = () if self.held is None else self.held.places()
        key = every, tuple((name, id(cells)) for name, cells in observed.items()), places
        if self._written is None or self._written[0] != key:
            orders = [self.orders(thread, every, observed).array() for thread in range(self.threads)]
            self._written = key, orders, observed
        return self._written[1]

    def orders(self, thread: int, every: int, observed: dict[str, Cells]) -> Orders:
        """Write the orders of a step for one thread."""
        o = Orders(thread, self.threads)
        neurons, links = self.plan.neurons.values(), self.plan.links
        for n in neurons:
            o.begin(n.cells, self.histories[n.name])
        self._events(o)
        if self.held is not None:
            self.held.orders(o, self.histories)
        for link in links:
            for side in link.sides:
                if link.located.synapse.pulses:
                    o.run_pass(side, Pass.PULSE)
        self._stages(o)
        for n in neurons:
            if not n.staged:
                o.run_pass(n.cells, 1)
        for link in links:
            for side in link.sides:
                if link.located.pre and not self._is_staged(link):
                    o.run_pass(side, 1)
            if link.trace is not None:
                o.run_pass(link.trace, 1)
        self._samples(o, every, observed)
        o.wait()
        o.add(Order.CHECK)
        return o

    def _is_staged(self, link: Link) -> bool:
        return bool(link.own_values) or link.follows_pre

    def _events(self, o: Orders) -> None:
        """Let events happen: find them, at the presynaptic side, then at the targets."""
        for link, deliveries in zip(self.plan.links, self.deliveries, strict=True):
            pre = self.plan.neurons[link.projection.pre]
            if link.watch is not None:
                history = self.histories[self.source_name(link)]
                o.begin(link.watch, history, 1)
                o.copy(pre.cells, link.projection.pre_variable, link.watch, "pre")
                if pre.population.model.parsed.resets:
                    o.copy(pre.cells, "code__", link.watch, "fired")
                o.run_pass(link.watch, Pass.WATCH)
        if any(link.edges or (link.connections and link.watch) for link in self.plan.links):
            o.wait()
        if any(link.edges for link in self.plan.links):
            for link, deliveries in zip(self.plan.links, self.deliveries, strict=True):
                for d in deliveries if link.edges is not None else ():
                    link.edges.order(o, 0, self.histories[self.source_name(link)], d.lag)
            o.wait()
        self._at_connections(o)
        for link, deliveries in zip(self.plan.links, self.deliveries, strict=True):
            for d in deliveries:
                if d.side is not None:
                    o.begin(d.side, self.histories[self.source_name(link)])
                    o.events(d.side, self.histories[self.source_name(link)], d.lag)
        if any(link.sides or link.watch for link in self.plan.links):
            o.wait()
        self._after_pre(o)
        for link, deliveries in zip(self.plan.links, self.deliveries, strict=True):
            for d in deliveries:
                self._deliver(o, link, d)

    def _at_connections(self, o: Orders) -> None:
        """Let events happen at connections that have a whole state each."""
        for link in self.plan.links:
            p, connections = link.projection, link.connections
            if connections is None:
                continue
            o.begin(connections.cells, self.histories[p.pre])
            for end, name, variable in ends_of(link):
                connections.fetch(o, end, self.plan.neurons[name].cells, variable)
            for kind, lags in enumerate(self.lags[p.name]):
                if len(lags) > 1:
                    raise self._refused(link)
                if p.synapse.on_pre or p.synapse.pulses:
                    connections.events(o, "pre", self.histories[self.source_name(link)], lags[0][0], kind)
            if p.synapse.on_post:
                connections.events(o, "post", self.histories[p.post], 1, 0)
            if p.synapse.pulses:
                o.run_pass(connections.cells, Pass.PULSE)

    def _after_pre(self, o: Orders) -> None:
        """Let postsynaptic spikes act on connections, and on their own traces."""
        for link in self.plan.links:
            history = self.histories[link.projection.post]
            if link.edges is not None and link.located.at_post:
                link.edges.order(o, 1, history, 1)
            if link.trace is not None:
                o.begin(link.trace, history)
                o.events(link.trace, history, 1)
        if any(link.edges is not None and link.located.at_post for link in self.plan.links):
            o.wait()  # what connections read of the presynaptic side must not have moved on

    def _deliver(self, o: Orders, link: Link, d: Delivery) -> None:
        if link.edges is not None:
            return
        target = self.plan.neurons[link.projection.post]
        history = self.histories[self.source_name(link)]
        weight = link.weights(link.located.arrival_weight)
        shared = float(weight) if not isinstance(weight, np.ndarray) else 1.0
        for name in link.located.at_pooled:
            into = self.pooled_name(target, link, name)
            payload = (d.side, link.payloads[name]) if name in link.payloads and d.side is not None else None
            scale = d.share * link.scales.get(name, 1.0)
            o.deliver(history, d.lag, d.rows, d.splits, shared, scale, target.cells, into, payload)

    def pooled_name(self, target: Neurons, link: Link, name: str) -> str:
        """Give what a pooled variable of a projection is called among the states of its targets."""
        port = next(p for p in link.ports if p.incoming.into == "post")
        composed = target.kind.composed
        assert composed is not None
        return next(own for own, meant in composed.states.items() if meant == (port.incoming.label, name))

    def _stages(self, o: Orders) -> None:
        """Take what is coupled through the stages of its method."""
        staged = [n for n in self.plan.neurons.values() if n.staged]
        if not staged:
            return
        sides = [(link, s) for link in self.plan.links if self._is_staged(link) for s in link.sides]
        count = max(cells.layout.stages for cells in (*(n.cells for n in staged), *(side for _, side in sides)))
        for n in staged:
            o.run_pass(n.cells, 0)
        self._tell_sides(o, 0)
        for _, side in sides:
            o.run_pass(side, 0)
        self._sum_blocks(o, 0)
        for stage in range(1, count + 1):
            o.wait()
            copy = (stage - 1) % 2
            self._tell_connections(o, copy, stage)
            for gather in self.gathers:
                if self._stages_of(gather) >= stage:
                    self._gather(o, gather, stage)
            for n in staged:
                if n.cells.layout.stages >= stage:
                    o.run_pass(n.cells, stage)
            for _, side in sides:
                if side.layout.stages >= stage:
                    o.run_pass(side, stage)
            for cells in (link.connections.cells for link in self.plan.links if link.connections is not None):
                if cells.layout.stages >= stage and cells.layout.states:
                    o.run_pass(cells, stage)
            if stage < count:
                self._tell_sides(o, stage % 2)
                self._sum_blocks(o, stage % 2)

    def _tell_connections(self, o: Orders, copy: int, stage: int) -> None:
        """Let connections know their neurons' values at a stage, and tell their currents."""
        own = [link for link in self.plan.links if link.connections is not None]
        for link in own:
            assert link.connections is not None
            for end, name, variable in ends_of(link):
                neurons = self.plan.neurons[name]
                link.connections.fetch(o, end, neurons.cells, told_name(neurons.number(link, sym("pre"), variable), copy))
            o.run_pass(link.connections.cells, Pass.TELL + min(stage, link.connections.cells.layout.stages))
        if own:
            o.wait()

    def _stages_of(self, gather: Gather) -> int:
        return self.plan.neurons[gather.port.targets].cells.layout.stages

    def _tell_sides(self, o: Orders, copy: int) -> None:
        """Tell variables at the presynaptic side what their neuron's value is."""
        for link in self.plan.links:
            if link.follows_pre:
                pre = self.plan.neurons[link.projection.pre]
                number = pre.number(link, sym("pre"), link.projection.pre_variable)
                for side in link.sides:
                    o.copy(pre.cells, told_name(number, copy), side, "pre")

    def _gather(self, o: Orders, gather: Gather, stage: int) -> None:
        """Add up one sum, in the cheapest way that there is."""
        link, port, k, rows = gather.link, gather.port, gather.number, gather.rows
        target = self.plan.neurons[port.targets]
        current = port.incoming.current
        assert current is not None
        s = current.sums[k]
        source = self.plan.source(link, port, s.value, gather.kind)
        last = min(stage, source[0].layout.stages)  # what takes fewer stages stays as it was at its last
        copy = 0 if link.connections is not None else (last - 1) % 2
        into = self.sum_name(target, port, k)
        variable = port.incoming.variable
        own = (variable if stage == 1 else point_name(variable)) if s.difference else None
        weight = link.weights(port.weight)
        shared = 1.0 if isinstance(weight, np.ndarray) else float(weight)
        selves = self._completeness(gather, source[0].size)
        if selves is None:
            o.gather(rows, shared, source, copy, target.cells, into, own, gather.kind > 0)
            return
        cells, number = source
        place = 0 if own is None else target.cells.address(own)
        first, last = o.cells(target.cells)
        o.of(
            Order.GATHER_ALL, target.cells, first, last, cells.size, bits(shared),
            cells.address(told_name(number, copy)), cells.words, target.cells.address(into), target.cells.words,
            place, target.cells.words, self._partial(cells, number, copy), int(selves),
        )  # fmt: skip

    def sum_name(self, target: Neurons, port: Port, k: int) -> str:
        """Give what a sum is called among the inputs of its targets."""
        composed = target.kind.composed
        assert composed is not None
        return composed.system.inputs[1 + composed.sums.index((port.incoming.label, k))]

    def _complete(self) -> list[tuple[Cells, int]]:
        found = []
        for g in self.gathers:
            current = g.port.incoming.current
            assert current is not None
            source = self.plan.source(g.link, g.port, current.sums[g.number].value, g.kind)
            if self._completeness(g, source[0].size) is not None and source not in found:
                found.append(source)
        return found

    def _completeness(self, g: Gather, sources: int) -> bool | None:
        """Give whether all sources are told to every target (`Incoming.is_complete`), if that is to be made use of."""
        if g.link.connections is not None or g.link.projection.delays.which is not None:
            return None
        return g.rows.is_complete(sources, g.port.sources == g.port.targets)

    def _sum_blocks(self, o: Orders, copy: int) -> None:
        """Add up blocks, for sums over all cells."""
        for cells, number in self._complete():
            o.of(Order.SUM_BLOCKS, cells, *o.blocks(cells), cells.size, cells.address(told_name(number, copy)),
                 cells.words, self._partial(cells, number, copy))  # fmt: skip

    def _partial(self, cells: Cells, number: int, copy: int) -> int:
        """Give the address of the sums of blocks."""
        for known, at in self.kept:
            if known == (id(cells), number, copy):
                return int(at.ctypes.data)
        self.kept.append(((id(cells), number, copy), np.zeros(cells.blocks + 1, cells.layout.precision.dtype)))
        return self._partial(cells, number, copy)

    def _samples(self, o: Orders, every: int, observed: dict[str, Cells]) -> None:
        """Take samples, where they are due."""
        part = Orders(o.thread, o.threads)
        if any(self.plan.neurons[name].staged for name in observed):
            part.wait()
            for n in self.plan.neurons.values():
                if n.staged:
                    part.run_pass(n.cells, 0)
            self._tell_sides(part, 0)
            for link in self.plan.links:
                for side in link.sides if self._is_staged(link) else ():
                    part.run_pass(side, 0)
            self._sum_blocks(part, 0)
            part.wait()
            self._tell_connections(part, 0, 1)
            for gather in self.gathers:
                self._gather(part, gather, 1)
        for n in self.plan.neurons.values():
            cells = observed.get(n.name)
            if cells is not None:
                part.add(Order.PASS, cells.code, part.table(n.cells), 0)
            shown = n.cells if cells is None else cells
            part.of(Order.RECORD, shown, part.table(n.cells), shown.layout.block, shown.numbers.ctypes.data)
        o.add(Order.SAMPLED, every, len(part.rows))
        o.rows += part.rows


def lags_of(projection: Projection, h: float) -> list[list[tuple[int, float]]]:
    """Give, for each delay of a projection, the lags at which its events arrive, and the share of the weight."""
    found = []
    for delay in projection.delays.kinds.tolist():
        steps = delay / h
        whole = round(steps)
        if abs(whole * h - delay) <= 1e-9 * max(delay, h):
            found.append([(1 + whole, 1.0)])
        else:
            below = int(np.floor(steps))
            found.append([(1 + below, 1 - (steps - below)), (2 + below, steps - below)])
    return found

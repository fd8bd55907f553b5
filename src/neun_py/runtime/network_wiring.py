"""The connections of a network as its kernels read them, for some threads and a step; and the orders made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.network_layout import Pass
from neun_py.kernels.network_orders import Order
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_delays import Delayed
from neun_py.runtime.network_event_orders import event_orders
from neun_py.runtime.network_holding import Holding
from neun_py.runtime.network_links import Link, Port
from neun_py.runtime.network_masking import Masked, without
from neun_py.runtime.network_orders import History, Orders
from neun_py.runtime.network_plan import Neurons, Plan
from neun_py.runtime.network_rows import Incoming, Outgoing, by_lag, by_target, splits
from neun_py.runtime.network_stage_orders import is_staged, sample_orders, stage_orders

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
    rows : Outgoing or Delayed
        The connections; of several delays, those of all.
    splits : array or None
        Where each thread's targets begin among them; None of several delays.
    kind : int
        Which of several delays.
    share : float
        The part of the weight that arrives here; less than all where an event falls between two steps.
    side : Cells or None
        The presynaptic cells where the event happens first.
    """

    lag: int
    rows: Outgoing | Delayed
    splits: npt.NDArray[np.int64] | None
    share: float
    side: Cells | None
    kind: int = 0


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
    complete : bool or None
        Whether every target has every source (True), every one but itself (False), or neither (None).
    """

    link: Link
    port: Port
    number: int
    rows: Incoming
    kind: int
    complete: bool | None


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
    masked : dict of str to array
        The neurons that dropped out, by population: sums skip their connections.
    """

    plan: Plan
    network: Network
    threads: int
    lags: dict[str, list[list[tuple[int, float]]]]
    masked: Masked = field(default_factory=dict)
    histories: dict[str, History] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)
    _written: Any = None

    def __post_init__(self) -> None:
        for cells in self.all_cells():
            cells.make_tables(self.threads)
        self.held = (
            Holding(self.network, self.lags, self.plan, self.masked) if self.network.coupling == "held" else None
        )
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
        p = link.projection
        found: list[Delivery] = []
        if not (link.located.pooled or link.has_side or link.located.plastic):
            return found
        weights = self.typed(link.weights(link.located.arrival_weight), p.post)
        array = weights if isinstance(weights, np.ndarray) else None
        size = self.network.populations[p.post].size
        if p.delays.several and link.edges is None and (p.by_delay is not None or not link.sides):
            return self._of_several_delays(link, weights, size)
        for kind, lags in enumerate(self.lags[p.name]):
            rows = Outgoing(p.offsets, p.targets, array)
            if p.delays.several:
                rows = Outgoing.of_kind(p.offsets, p.targets, array, p.delays.which, kind)
            cut = splits(rows, size, self.threads)
            side = link.sides[kind] if link.sides else None
            if len(lags) > 1 and (side is not None or link.edges is not None):
                raise self.refused(link)
            if link.edges is not None:
                into = {n: self.pooled_name(self.plan.neurons[p.post], link, n) for n in link.located.at_pooled}
                self._tables(link, cut, side, into)
            found += [Delivery(lag, rows, cut, part, side) for lag, part in lags]
        return found

    def _of_several_delays(self, link: Link, weights: Any, size: int) -> list[Delivery]:
        """Give what arrives where connections have delays of their own."""
        p, each = link.projection, self.lags[link.projection.name]
        codes: Any = p.delays.which if p.delays.table is None else p.delays.table
        if p.by_delay is None:
            dtype = self.network.populations[p.post].shape.precision.dtype
            parts = by_lag(p.pre_index, p.targets, weights, codes, each, p.ends.pre_size, dtype)
            return [Delivery(lag, rows, splits(rows, size, self.threads), 1.0, None) for lag, rows in parts]
        if link.sides and any(len(lags) > 1 for lags in each):
            raise self.refused(link)
        array = weights if isinstance(weights, np.ndarray) else None
        rows = Delayed(p.offsets, p.targets, array, codes)
        return [
            Delivery(lag, rows, None, part, link.sides[kind] if link.sides else None, kind)
            for kind, lags in enumerate(each)
            for lag, part in lags
        ]

    @staticmethod
    def refused(link: Link) -> ArgumentError:
        """Make the error of an event between two steps that cannot be shared between them."""
        p = link.projection
        return ArgumentError(
            f"a delay of {p.name!r} is no multiple of the step, and an event of {p.synapse.short_name} cannot be "
            "shared between two steps; give delays that are multiples"
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
                if self._is_every_pair(link, port):
                    nothing = np.zeros(0, np.int32)
                    found.append(Gather(link, port, k, Incoming(np.zeros(1, np.int64), nothing, None), kind, False))
                    continue
                rows = self._incoming(link, port, chosen)
                found.append(Gather(link, port, k, rows, kind, self._completeness(link, port, rows)))
        return found

    def _is_every_pair(self, link: Link, port: Port) -> bool:
        """Whether a synapse that acts on both its ends joins every pair of a population once, with one weight."""
        p, size = link.projection, self.network.populations[port.targets].size
        if not port.both or 2 * len(p) != size * (size - 1) or self.masked or p.delays.several:
            return False
        if isinstance(link.weights(port.weight), np.ndarray):
            return False
        pre = p.pre_index.astype(np.int64)
        return bool(np.all(pre < p.targets) and np.all(np.diff(pre * size + p.targets) > 0))

    def _completeness(self, link: Link, port: Port, rows: Incoming) -> bool | None:
        if link.connections is not None or link.projection.delays.several:
            return None
        return rows.is_complete(self.network.populations[port.sources].size, port.sources == port.targets)

    def _incoming(self, link: Link, port: Port, chosen: npt.NDArray[Any] | None = None) -> Incoming:
        p = link.projection
        size = self.network.populations[port.targets].size
        if link.connections is not None:
            targets, own = link.connections.index[port.incoming.into], np.arange(len(p), dtype=np.int32)
            chosen = without(self.masked, p, None)
            if chosen is not None:
                own, targets = own[chosen], targets[chosen]
            return by_target(own, targets, None, size)
        weights = self.typed(link.weights(port.weight), port.targets)
        array = weights if isinstance(weights, np.ndarray) else None
        pre, post = p.pre_index, p.targets
        chosen = without(self.masked, p, chosen)
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
        written: list[npt.NDArray[np.int64]] = self._written[1]
        return written

    def last_written(self, thread: int) -> npt.NDArray[np.int64]:
        """Give the orders of a thread as they were written last."""
        written: npt.NDArray[np.int64] = self._written[1][thread]
        return written

    def orders(self, thread: int, every: int, observed: dict[str, Cells]) -> Orders:
        """Write the orders of a step for one thread."""
        o = Orders(thread, self.threads)
        neurons, links = self.plan.neurons.values(), self.plan.links
        for n in neurons:
            o.begin(n.cells, self.histories[n.name])
        event_orders(self, o)
        if self.held is not None:
            self.held.orders(o, self.histories)
        for link in links:
            for side in link.sides:
                if link.located.synapse.pulses:
                    o.run_pass(side, Pass.PULSE)
        stage_orders(self, o)
        for n in neurons:
            if not n.staged:
                o.run_pass(n.cells, 1)
        for link in links:
            for side in link.sides:
                if link.located.pre and not is_staged(link):
                    o.run_pass(side, 1)
            if link.trace is not None:
                o.run_pass(link.trace, 1)
        sample_orders(self, o, every, observed)
        o.wait()
        o.add(Order.CHECK)
        return o

    def pooled_name(self, target: Neurons, link: Link, name: str) -> str:
        """Give what a pooled variable of a projection is called among the states of its targets."""
        port = next(p for p in link.ports if p.incoming.into == "post")
        composed = target.kind.composed
        assert composed is not None
        return next(own for own, meant in composed.states.items() if meant == (port.incoming.label, name))

    def sum_name(self, target: Neurons, port: Port, k: int) -> str:
        """Give what a sum is called among the inputs of its targets."""
        composed = target.kind.composed
        assert composed is not None
        return composed.system.inputs[1 + composed.sums.index((port.incoming.label, k))]


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

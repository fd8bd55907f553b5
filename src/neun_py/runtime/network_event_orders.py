"""The orders of a step in which events happen: found, at the presynaptic side, at connections, at the targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.kernels.network_layout import Pass
from neun_py.runtime.network_orders import Orders
from neun_py.runtime.network_plan import ends_of

if TYPE_CHECKING:
    from neun_py.runtime.network_links import Link
    from neun_py.runtime.network_wiring import Delivery, Wiring

__all__ = ["event_orders"]


def event_orders(w: Wiring, o: Orders) -> None:
    """Let events happen: find them, at the presynaptic side, then at the targets."""
    for link in w.plan.links:
        pre = w.plan.neurons[link.projection.pre]
        if link.watch is not None:
            history = w.histories[w.source_name(link)]
            o.begin(link.watch, history, 1)
            o.copy(pre.cells, link.projection.pre_variable, link.watch, "pre")
            if pre.population.model.parsed.resets:
                o.copy(pre.cells, "code__", link.watch, "fired")
            o.run_pass(link.watch, Pass.WATCH)
    if any(link.edges or (link.connections and link.watch) for link in w.plan.links):
        o.wait()
    if any(link.edges for link in w.plan.links):
        for link, deliveries in zip(w.plan.links, w.deliveries, strict=True):
            if link.edges is not None:
                for d in deliveries:
                    link.edges.order(o, 0, w.histories[w.source_name(link)], d.lag, link.since)
        o.wait()
    _at_connections(w, o)
    for link, deliveries in zip(w.plan.links, w.deliveries, strict=True):
        for d in deliveries:
            if d.side is not None:
                o.begin(d.side, w.histories[w.source_name(link)])
                o.events(d.side, w.histories[w.source_name(link)], d.lag, link.since)
    if any(link.sides or link.watch for link in w.plan.links):
        o.wait()
    _after_pre(w, o)
    for link, deliveries in zip(w.plan.links, w.deliveries, strict=True):
        for d in deliveries:
            _deliver(w, o, link, d)


def _at_connections(w: Wiring, o: Orders) -> None:
    """Let events happen at connections that have a whole state each."""
    for link in w.plan.links:
        p, connections = link.projection, link.connections
        if connections is None:
            continue
        o.begin(connections.cells, w.histories[p.pre])
        for end, name, variable in ends_of(link):
            connections.fetch(o, end, w.plan.neurons[name].cells, variable)
        for kind, lags in enumerate(w.lags[p.name]):
            if len(lags) > 1:
                raise w.refused(link)
            if p.synapse.on_pre or p.synapse.pulses:
                connections.events(o, "pre", w.histories[w.source_name(link)], lags[0][0], kind, link.since)
        if p.synapse.on_post:
            connections.events(o, "post", w.histories[p.post], 1, 0, link.since)
        if p.synapse.pulses:
            o.run_pass(connections.cells, Pass.PULSE)


def _after_pre(w: Wiring, o: Orders) -> None:
    """Let postsynaptic spikes act on connections, and on their own traces."""
    for link in w.plan.links:
        history = w.histories[link.projection.post]
        if link.edges is not None and link.located.at_post:
            link.edges.order(o, 1, history, 1, link.since)
        if link.trace is not None:
            o.begin(link.trace, history)
            o.events(link.trace, history, 1, link.since)
    if any(link.edges is not None and link.located.at_post for link in w.plan.links):
        o.wait()  # what connections read of the presynaptic side must not have moved on


def _deliver(w: Wiring, o: Orders, link: Link, d: Delivery) -> None:
    if link.edges is not None:
        return
    target = w.plan.neurons[link.projection.post]
    history = w.histories[w.source_name(link)]
    weight = link.weights(link.located.arrival_weight)
    shared = float(weight) if not isinstance(weight, np.ndarray) else 1.0
    for name in link.located.at_pooled:
        into = w.pooled_name(target, link, name)
        payload = (d.side, link.payloads[name]) if name in link.payloads and d.side is not None else None
        scale = d.share * link.scales.get(name, 1.0)
        if d.splits is None:
            o.deliver_some(history, d.lag, d.rows, d.kind, shared, scale, target.cells, into, payload, link.since)
        else:
            o.deliver(history, d.lag, d.rows, d.splits, shared, scale, target.cells, into, payload, link.since)

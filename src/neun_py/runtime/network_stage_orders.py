"""The orders of a step that take what is coupled through the stages of its method, and those that take samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.kernels.network_layout import Pass, point_name, told_name
from neun_py.kernels.network_orders import Order
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_orders import Orders, bits
from neun_py.runtime.network_plan import ends_of
from neun_py.spec.expression import sym

if TYPE_CHECKING:
    from neun_py.runtime.network_links import Link
    from neun_py.runtime.network_wiring import Gather, Wiring

__all__ = ["is_staged", "sample_orders", "stage_orders"]


def is_staged(link: Link) -> bool:
    """Whether a projection's presynaptic variables are taken through the stages."""
    return bool(link.own_values) or link.follows_pre


def stage_orders(w: Wiring, o: Orders) -> None:
    """Take what is coupled through the stages of its method."""
    staged = [n for n in w.plan.neurons.values() if n.staged]
    if not staged:
        return
    sides = [(link, s) for link in w.plan.links if is_staged(link) for s in link.sides]
    count = max(cells.layout.stages for cells in (*(n.cells for n in staged), *(side for _, side in sides)))
    for n in staged:
        o.run_pass(n.cells, 0)
    _tell_sides(w, o, 0)
    for _, side in sides:
        o.run_pass(side, 0)
    _sum_blocks(w, o, 0)
    for stage in range(1, count + 1):
        o.wait()
        copy = (stage - 1) % 2
        _tell_connections(w, o, copy, stage)
        for gather in w.gathers:
            if _stages_of(w, gather) >= stage:
                _gather(w, o, gather, stage)
        for n in staged:
            if n.cells.layout.stages >= stage:
                o.run_pass(n.cells, stage)
        for _, side in sides:
            if side.layout.stages >= stage:
                o.run_pass(side, stage)
        for cells in (link.connections.cells for link in w.plan.links if link.connections is not None):
            if cells.layout.stages >= stage and cells.layout.states:
                o.run_pass(cells, stage)
        if stage < count:
            _tell_sides(w, o, stage % 2)
            _sum_blocks(w, o, stage % 2)


def _tell_connections(w: Wiring, o: Orders, copy: int, stage: int) -> None:
    """Let connections know their neurons' values at a stage, and tell their currents."""
    own = [link for link in w.plan.links if link.connections is not None]
    for link in own:
        assert link.connections is not None
        for end, name, variable in ends_of(link):
            neurons = w.plan.neurons[name]
            link.connections.fetch(o, end, neurons.cells, told_name(neurons.number(link, sym("pre"), variable), copy))
        o.run_pass(link.connections.cells, Pass.TELL + min(stage, link.connections.cells.layout.stages))
    if own:
        o.wait()


def _stages_of(w: Wiring, gather: Gather) -> int:
    return w.plan.neurons[gather.port.targets].cells.layout.stages


def _tell_sides(w: Wiring, o: Orders, copy: int) -> None:
    """Tell variables at the presynaptic side what their neuron's value is."""
    for link in w.plan.links:
        if link.follows_pre:
            pre = w.plan.neurons[link.projection.pre]
            number = pre.number(link, sym("pre"), link.projection.pre_variable)
            for side in link.sides:
                o.copy(pre.cells, told_name(number, copy), side, "pre")


def _gather(w: Wiring, o: Orders, gather: Gather, stage: int) -> None:
    """Add up one sum, in the cheapest way that there is."""
    link, port, k, rows = gather.link, gather.port, gather.number, gather.rows
    target = w.plan.neurons[port.targets]
    current = port.incoming.current
    assert current is not None
    s = current.sums[k]
    source = w.plan.source(link, port, s.value, gather.kind)
    last = min(stage, source[0].layout.stages)  # what takes fewer stages stays as it was at its last
    copy = 0 if link.connections is not None else (last - 1) % 2
    into = w.sum_name(target, port, k)
    variable = port.incoming.variable
    own = (variable if stage == 1 else point_name(variable)) if s.difference else None
    weight = link.weights(port.weight)
    shared = 1.0 if isinstance(weight, np.ndarray) else float(weight)
    selves = gather.complete
    if selves is None:
        o.gather(rows, shared, source, copy, target.cells, into, own, gather.kind > 0)
        return
    cells, number = source
    place = 0 if own is None else target.cells.address(own)
    first, last = o.cells(target.cells)
    o.of(
        Order.GATHER_ALL, target.cells, first, last, cells.size, bits(shared),
        cells.address(told_name(number, copy)), cells.words, target.cells.address(into), target.cells.words,
        place, target.cells.words, _partial(w, cells, number, copy, s.difference), int(selves),
    )  # fmt: skip


def _complete(w: Wiring) -> list[tuple[Cells, int, bool]]:
    """Give what is told to all, and whether its difference is wanted."""
    found = []
    for g in w.gathers:
        current = g.port.incoming.current
        assert current is not None
        s = current.sums[g.number]
        source = (*w.plan.source(g.link, g.port, s.value, g.kind), s.difference)
        if g.complete is not None and source not in found:
            found.append(source)
    return found


def _sum_blocks(w: Wiring, o: Orders, copy: int) -> None:
    """Add up blocks, for sums over all cells."""
    for cells, number, difference in _complete(w):
        o.of(Order.SUM_BLOCKS, cells, *o.blocks(cells), cells.size, cells.address(told_name(number, copy)),
             cells.words, _partial(w, cells, number, copy, difference), difference)  # fmt: skip


def _partial(w: Wiring, cells: Cells, number: int, copy: int, difference: bool) -> int:
    """Give the address of the sums of blocks."""
    key = id(cells), number, copy, difference
    for known, at in w.kept:
        if known == key:
            return int(at.ctypes.data)
    w.kept.append((key, np.zeros(cells.blocks + 1, cells.layout.precision.dtype)))
    return _partial(w, cells, number, copy, difference)


def sample_orders(w: Wiring, o: Orders, every: int, observed: dict[str, Cells]) -> None:
    """Take samples, where they are due."""
    part = Orders(o.thread, o.threads)
    if any(w.plan.neurons[name].staged for name in observed):
        part.wait()
        for n in w.plan.neurons.values():
            if n.staged:
                part.run_pass(n.cells, 0)
        _tell_sides(w, part, 0)
        for link in w.plan.links:
            for side in link.sides if is_staged(link) else ():
                part.run_pass(side, 0)
        _sum_blocks(w, part, 0)
        part.wait()
        _tell_connections(w, part, 0, 1)
        for gather in w.gathers:
            _gather(w, part, gather, 1)
    for n in w.plan.neurons.values():
        cells = observed.get(n.name)
        if cells is not None:
            part.add(Order.PASS, cells.code, part.table(n.cells), 0)
        shown = n.cells if cells is None else cells
        part.of(Order.RECORD, shown, part.table(n.cells), shown.layout.block, shown.numbers.ctypes.data)
    o.add(Order.SAMPLED, every, len(part.rows))
    o.rows += part.rows

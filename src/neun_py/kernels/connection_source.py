"""The source of the kernels of synapses that need a whole state for each connection: the cells are connections."""

from __future__ import annotations

from collections.abc import Mapping

from neun_py.kernels.lane_source import indented
from neun_py.kernels.network_layout import CellLayout, CellTable, Pass, left_name, point_name, told_name
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.kernels.side_source import Side
from neun_py.kernels.writer import header
from neun_py.lower.program import Program
from neun_py.spec.synapse import Pulse

__all__ = ["connection_source"]


class _Connections(Side):
    """The passes of connections."""

    def told(self, states: object, copy: int) -> list[str]:
        """Tell nothing by the way: what connections tell depends on what they are told at the same stage."""
        return []

    def first_pass(self) -> list[str]:
        """Give pass 0, in which nothing is to do."""
        return []

    def tell(self, stage: int) -> list[str]:
        """Compute the currents at a stage."""
        layout = self.layout
        where, lines = self.states, [f"{self.w.name(n)} = {self.load(n)}" for n in (*layout.varying, *layout.inputs)]
        fields = layout.states if stage == 1 else tuple(point_name(n) for n in layout.states)
        lines += [f"{w} = {self.load(f)}" for w, f in zip(where, fields, strict=True)]
        names = [f"told{k}" for k in range(layout.emitted)]
        lines.append(f"{', '.join(names)} = emit({', '.join([*where, *self.inputs, *self.parameters])})")
        return self.lanes_of([*lines, *(self.store(told_name(k, 0), name) for k, name in enumerate(names))])

    def events_at(self, function: str, pulses: Mapping[str, Pulse]) -> list[str]:
        """Let the events of all threads happen at this thread's connections."""
        layout = self.layout
        inner = [f"work, i = blocks + (cell >> 6)*{layout.block}, cell & 63"]
        if self.has(function):
            ends = [self.load(n) if n in layout.inputs else self.zero for n in ("pre", "post")]
            inner += [f"{self.w.name(n)} = {self.load(n)}" for n in (*layout.states, *layout.varying)]
            inner += [f"{', '.join(self.new)} = {function}({', '.join([*self.states, *ends, *self.parameters])})"]
            inner += [self.store(n, new) for n, new in zip(layout.states, self.new, strict=True)]
        inner += [self.store(left_name(n), self.w.name(pulse.duration)) for n, pulse in pulses.items()]
        word = {n: self.word(CellTable[n]) for n in ("LIST", "LIST_COUNT", "FIRSTS", "THREADS", "OFFSETS", "INDEX",
                                                     "WHICH", "KIND")}  # fmt: skip
        return [
            f"row, counts, firsts = {word['LIST']}, {word['LIST_COUNT']}, {word['FIRSTS']}",
            f"offsets, index, which, kind = {word['OFFSETS']}, {word['INDEX']}, {word['WHICH']}, {word['KIND']}",
            f"for t in range({word['THREADS']}):",
            "    for q in range(load_count(counts, t)):",
            "        source = load_index(row, load_count(firsts, t) + q)",
            "        for e in range(load_count(offsets, source), load_count(offsets, source + 1)):",
            "            cell = e",
            "            if index != 0:",
            "                cell = load_index(index, e)",
            f"            if first*{WIDTH} <= cell and cell < last*{WIDTH}:",
            "                if which == 0 or load_index(which, cell) == kind:",
            *indented(inner, 5),
        ]


def connection_source(program: Program, layout: CellLayout, pulses: Mapping[str, Pulse]) -> str:
    """Write the kernel of the connections of a synapse."""
    n = _Connections(program, layout)
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    passes = [[], *(n.stage(s) for s in range(1, layout.stages)), n.last_pass()] if layout.states else []
    for number, body in enumerate(passes):
        lines += [f"    if number == {number}:", *indented(n.each_block(body), 2)] if body else []
    if passes:
        lines += [
            f"        store_count(table, {int(Table.FAILURES)}, failures)",
            "        if failures > failed:",
            f"            store_count({n.word(CellTable.TROUBLE)}, k, 1)",
        ]
    for stage in range(1, layout.stages + 1):
        lines += [f"    if number == {Pass.TELL + stage}:", *indented(n.each_block(n.tell(stage)), 2)]
    for number, function, begun in ((Pass.ARRIVE, "on_pre", pulses), (Pass.ARRIVE_POST, "on_post", {})):
        if n.has(function) or begun:
            lines += [f"    if number == {int(number)}:", *indented(n.events_at(function, begun), 2)]
    if pulses:
        lines += [f"    if number == {int(Pass.PULSE)}:", *indented(n.each_block(n.pulse(pulses)), 2)]
    lines.append("    return 0")
    title = f"Connections of {program.name}, {layout.precision.name}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

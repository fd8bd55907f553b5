"""The source of the kernels of cells at a projection's presynaptic side: events, pulses, the passes of a step."""

from __future__ import annotations

from collections.abc import Mapping

from neun_py.kernels.cell_source import Cells
from neun_py.kernels.lane_source import indented
from neun_py.kernels.network_layout import CellLayout, CellTable, Pass, left_name, payload_name
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.kernels.writer import header
from neun_py.lower.program import Program
from neun_py.spec.synapse import Pulse

__all__ = ["Side", "side_source", "watch_source"]

_LEAST = "1e-9"
"""Of a step: what is left of a pulse and is less than this is what rounding left."""


class Side(Cells):
    """The passes of presynaptic variables."""

    def arrive(self, pulses: Mapping[str, Pulse]) -> list[str]:
        """Give the pass of events: one cell after the other, as they are few."""
        layout = self.layout
        lines = [
            "cell = load_index(events, q)",
            f"work, i = blocks + (cell >> 6)*{layout.block}, cell & 63",
        ]
        if self.has("arrive"):
            payloads = [payload_name(k) for k in range(len(self.program["arrive"].returns) - len(layout.states))]
            given = [n.rstrip("_") for n in payloads]
            names = [*self.new, *given]
            arguments = ", ".join([*self.states, *self.parameters])
            lines += [f"{self.w.name(n)} = {self.load(n)}" for n in (*layout.states, *layout.varying)]
            lines += [f"{', '.join(names)} = arrive({arguments})"]
            lines += [self.store(n, new) for n, new in zip(layout.states, self.new, strict=True)]
            lines += [self.store(n, value) for n, value in zip(payloads, given, strict=True)]
        for name, pulse in pulses.items():
            lines.append(self.store(left_name(name), self.w.name(pulse.duration)))
        head = [f"events = {self.word(CellTable.LIST)}", f"for q in range({self.word(CellTable.LIST_COUNT)}):"]
        return [*head, *indented(lines, 1)]

    def pulse(self, pulses: Mapping[str, Pulse]) -> list[str]:
        """Give the pass that says what pulses are in this step."""
        lines = []
        least = f"f32({_LEAST})" if self.single else _LEAST
        for name, pulse in pulses.items():
            left = left_name(name)
            part = f"select(left < {self.dt}, left, {self.dt})/{self.dt}"
            lines += [
                f"left = {self.load(left)}",
                self.store(name, f"{self.w.name(pulse.value)}*({part})"),
                f"left = left - {self.dt}",
                self.store(left, f"select(left > {least}*{self.dt}, left, {self.zero})"),
            ]
        return self.lanes_of(lines)


def side_source(program: Program, layout: CellLayout, pulses: Mapping[str, Pulse]) -> str:
    """Write the kernel of presynaptic variables and pulses."""
    n = Side(program, layout)
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    passes = [n.first_pass(), *(n.stage(s) for s in range(1, layout.stages)), n.last_pass()] if layout.states else []
    for number, body in enumerate(passes):
        lines += [f"    if number == {number}:", *indented(n.each_block(body), 2)] if body else []
    if passes:
        lines += [
            f"        store_count(table, {int(Table.FAILURES)}, failures)",
            "        if failures > failed:",
            f"            store_count({n.word(CellTable.TROUBLE)}, k, 1)",
        ]
    lines += [f"    if number == {int(Pass.ARRIVE)}:", *indented(n.arrive(pulses), 2)]
    if pulses:
        lines += [f"    if number == {int(Pass.PULSE)}:", *indented(n.each_block(n.pulse(pulses)), 2)]
    lines.append("    return 0")
    title = f"Presynaptic side of {program.name}, {layout.precision.name}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"


def watch_source(program: Program, layout: CellLayout) -> str:
    """Write the kernel that finds the events of a synapse with a condition of its own.

    The field ``pre`` is the neuron's value, ``fired`` whether it spiked and was reset in the last step; ``was`` is
    whether the condition held before (2: it is not known yet).
    """
    n = Cells(program, layout)
    one, two = n.one, "f32(2.0)" if n.single else "2.0"
    loop = [
        f"pre = {n.load('pre')}",
        f"fired, was = {n.load('fired')}, {n.load('was')}",
        f"now = watch({', '.join(['pre', *n.parameters])})",
        f"event = both(was == 0, either(now, both(fired > 0, fired < {two})))",
        n.store("code__", f"select(event, {one}, {n.zero})"),
        n.store("was", f"select(now, {one}, {n.zero})"),
    ]
    found = [
        "for i in range(width):",
        f"    if {n.load('code__')} > 0:",
        "        store_index(heard_list, heard, base + i)",
        "        heard += 1",
    ]
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    lines += [*indented(n.each_block([*n.lanes_of(loop), *found]), 1)]
    lines += [f"    store_count({n.word(CellTable.HEARD_COUNT)}, 0, heard - first*{WIDTH})", "    return 0"]
    title = f"Events of {program.name}, {layout.precision.name}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

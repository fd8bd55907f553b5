"""The source of the kernels of a network's cells (`neun_py.kernels.network_layout`): a step, whole or by stages."""

from __future__ import annotations

from collections.abc import Sequence

from neun_py.kernels.lane_source import LaneSource, indented
from neun_py.kernels.network_layout import CellLayout, CellTable, Pass, point_name, told_name
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.kernels.writer import header, returns_tuple
from neun_py.lower.program import Program
from neun_py.lower.stepping import HELD_ARGUMENT

__all__ = ["Cells", "cell_source", "written"]


class Cells(LaneSource):
    """The passes of a step."""

    layout: CellLayout
    more_names = (
        "e t cell source row counts firsts offsets index which kind events left fired event told0 told1 told2 "
        "told3 told4 told5 told6 told7 payload0 payload1 payload2 payload3"
    )

    def __init__(self, program: Program, layout: CellLayout) -> None:
        super().__init__(program, layout)
        self.points = self._labels("point_", layout.states)
        self.inputs = [self.w.name(n) for n in layout.inputs]

    def prologue(self) -> list[str]:
        """Read the table, and the parameters that all cells share."""
        layout = self.layout
        words = {
            "blocks": Table.WORK, "inputs": Table.INPUT, "stride": Table.INPUT_STRIDE, "input_lane": Table.INPUT_LANE,
            "input_origin": Table.INPUT_ORIGIN, "begin": Table.BEGIN, "spikes": Table.SPIKES,
            "failures": Table.FAILURES, "k": CellTable.STEP, "first": CellTable.FIRST_BLOCK,
            "last": CellTable.LAST_BLOCK, "size": CellTable.SIZE, "heard_list": CellTable.HEARD,
        }  # fmt: skip
        lines = [f"{name} = {self.word(word)}" for name, word in words.items()]
        lines += [f"heard, failed = first*{WIDTH}, failures", f"dt = load(0.0, table, {int(Table.DT)})"]
        lines += ["step_length = f32(dt)"] if self.single else []
        for name in layout.parameters:
            if name not in layout.varying:
                number = f"load(0.0, table, {layout.parameter_word(name)})"
                lines.append(f"{self.w.name(name)} = {f'f32({number})' if self.single else number}")
        return [*lines, *self.noise_words()]

    def each_block(self, lines: list[str]) -> list[str]:
        """Go through the blocks."""
        return [
            "for block in range(first, last):",
            f"    base, work = block*{WIDTH}, blocks + block*{self.layout.block}",
            f"    width = min(size - base, {WIDTH})",
            f"    lanes = {self.rounded_up()}",
            *indented(lines, 1),
        ]

    def take_input(self) -> list[str]:
        """Put the external input of this step into a block."""
        if "I" not in self.layout.inputs:
            return []
        return [
            "if input_lane == 0:",
            f"    I_shared = load({self.zero}, inputs, k*stride)",
            "    for i in range(lanes):",
            f"        {self.store('I', 'I_shared')}",
            "else:",
            "    for i in range(width):",
            f"        {self.store('I', f'load({self.zero}, inputs, k*stride + base - input_origin + i)')}",
        ]

    def told(self, states: Sequence[str], copy: int) -> list[str]:
        """Compute what others are told."""
        if not self.layout.emitted:
            return []
        names = [f"told{k}" for k in range(self.layout.emitted)]
        arguments = ", ".join([*states, *self.inputs, *self.parameters])
        lines = [f"{', '.join(names)} = emit({arguments})"]
        return [*lines, *(self.store(told_name(k, copy), name) for k, name in enumerate(names))]

    def first_pass(self) -> list[str]:
        """Give pass 0."""
        staged = self.layout.stages > 1
        loop = [*self.loads(), *self.told(self.states, 0)] if self.layout.emitted else []
        return [*(self.take_input() if staged else []), *self.lanes_of(loop)]

    def lanes_of(self, lines: list[str]) -> list[str]:
        """Go through the lanes of a block."""
        return ["for i in range(lanes):", *indented(lines, 1)] if lines else []

    def stage(self, number: int) -> list[str]:
        """Give the pass of one stage, up to the point of the next."""
        layout = self.layout
        following = self._assigned(self.points, f"point_{number + 1}", self._known(number))
        lines = [*self.loads(), *self._slopes(number), following]
        lines += [self.store(s, self.w.name(s)) for s in layout.slopes(number)]
        lines += [self.store(point_name(n), p) for n, p in zip(layout.states, self.points, strict=True)]
        return self.lanes_of([*lines, *self.told(self.points, number % 2)])

    def last_pass(self) -> list[str]:
        """Give the pass that ends a step."""
        layout = self.layout
        heard = ["store_index(heard_list, heard, base + i)", "heard += 1"]
        if layout.stages == 1:
            lines = self.every_lane()
        else:
            finish = self._assigned(self.new, "finish", self._known(layout.stages))
            lines = [*self.loads(), *self._slopes(layout.stages), finish]
            if self.has("jump"):
                lines.append(self._assigned(self.new, "jump", [*self.new, *self.parameters]))
            lines = self.lanes_of([*lines, *self.after_step()])
        return [*(self.take_input() if layout.stages == 1 else []), *lines, *self.events(heard)]

    def hold(self) -> list[str]:
        """Say for how many steps cells are held after a spike."""
        layout = self.layout
        return self.lanes_of([
            *(f"{self.w.name(n)} = {self.load(n)}" for n in layout.varying),
            f"length = refractory({', '.join([*self.parameters, self.dt])})",
            f"store_count(work, {layout.integers + WIDTH} + i, int(length))",
        ])  # fmt: skip

    def _slopes(self, number: int) -> list[str]:
        """Evaluate the flow where the stage wants it, with the slopes of the stages before at hand."""
        layout = self.layout
        lines, where = [], self.states
        if number > 1:
            where = [f"at_{p}" for p in self.points]
            lines += [f"{w} = {self.load(point_name(n))}" for w, n in zip(where, layout.states, strict=True)]
        for s in range(1, number):
            lines += [f"{self.w.name(n)} = {self.load(n)}" for n in layout.slopes(s)]
        held = [f"select(held > 0, {self.one}, {self.zero})"] if HELD_ARGUMENT in self.program["flow"].args else []
        slopes = [self.w.name(n) for n in layout.slopes(number)]
        return [*lines, self._assigned(slopes, "flow", [*where, *self.inputs, *self.parameters, *held])]

    def _known(self, number: int) -> list[str]:
        """Give the states, dt and the slopes up to a stage."""
        slopes = [self.w.name(n) for s in range(1, number + 1) for n in self.layout.slopes(s)]
        return [*self.states, self.dt, *slopes]

    def _assigned(self, names: list[str], function: str, arguments: list[str]) -> str:
        comma = "," if len(names) == 1 and returns_tuple(function) else ""
        return f"{', '.join(names)}{comma} = {function}({', '.join(arguments)})"


def cell_source(program: Program, layout: CellLayout) -> str:
    """Write the kernel of the passes of a step."""
    return written(Cells(program, layout))


def written(n: Cells) -> str:
    """Write the module of a kernel whose passes are these."""
    program, layout = n.program, n.layout
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    passes = [n.first_pass(), *(n.stage(s) for s in range(1, layout.stages)), n.last_pass()]
    for number, body in enumerate(passes):
        lines += [f"    if number == {number}:", *indented(n.each_block(body), 2)] if body else []
    lines += [
        f"        store_count({n.word(CellTable.HEARD_COUNT)}, 0, heard - first*{WIDTH})",
        f"        store_count(table, {int(Table.SPIKES)}, spikes)",
        f"        store_count(table, {int(Table.FAILURES)}, failures)",
        "        if failures > failed:",
        f"            store_count({n.word(CellTable.TROUBLE)}, k, 1)",
        "    return 0",
    ]
    if n.has("refractory"):
        lines[-1:] = [f"    if number == {int(Pass.HOLD)}:", *indented(n.each_block(n.hold()), 2), "    return 0"]
    differ = f"; different in each: {', '.join(layout.varying)}" if layout.varying else ""
    title = f"Cells of {program.name}, {layout.precision.name}{differ}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

"""The source of the kernels that compute what is recorded of a network's cells and is no state of theirs."""

from __future__ import annotations

from neun_py.kernels.cell_source import Cells
from neun_py.kernels.lane_source import indented
from neun_py.kernels.network_layout import CellLayout, CellTable
from neun_py.kernels.population_layout import WIDTH
from neun_py.kernels.writer import header
from neun_py.lower.program import Program

__all__ = ["observing_source"]


def observing_source(program: Program, layout: CellLayout, block: int) -> str:
    """Write the kernel that leaves the values of ``observe(states, inputs, parameters)`` in blocks of their own.

    The blocks are `block` bytes apart and begin at `SOURCE`; field j holds value j.
    """
    n = Cells(program, layout)
    count = len(program["observe"].returns)
    names = [f"value{k}_" for k in range(count)]
    arguments = ", ".join([*n.states, *n.inputs, *n.parameters])
    loop = [
        *n.loads(),
        f"{', '.join(names)} = observe({arguments})",
        *(f"store(values, {k * WIDTH} + i, {name})" for k, name in enumerate(names)),
    ]
    body = [f"values = {n.word(CellTable.SOURCE)} + block*{block}", *n.lanes_of(loop)]
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    lines += [*indented(n.each_block(body), 1), "    return 0"]
    title = f"What is recorded of {program.name}, {layout.precision.name}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

"""The source of the kernels of windows: a population's neurons, each with steps of its own."""

from __future__ import annotations

from neun_py.kernels.lane_source import indented
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_commit import WindowCommit
from neun_py.kernels.window_layout import Code, WindowLayout, WindowTable
from neun_py.kernels.writer import header
from neun_py.lower.program import Program

__all__ = ["window_source"]


def window_source(program: Program, layout: WindowLayout) -> str:
    """Write the kernel that takes a range of neurons through many windows."""
    n = WindowCommit(program, layout)
    results = [
        (int(Table.SPIKES), "spikes"), (int(Table.FAILURES), "failures"),
        (layout.window_word(WindowTable.FULL), "0"), (layout.window_word(WindowTable.TRIALS), "trials"),
        (layout.window_word(WindowTable.ROUNDS), "rounds"),
    ]  # fmt: skip
    wanted = f"min(last - first + {layout.group - 1}, {layout.lanes})//{layout.group}*{layout.group}"
    lines = [
        "@kernel(releases_gil=True)",
        "def advance(table):",
        *indented(n.prologue(), 1),
        f"    lanes = {1 if layout.alone else wanted}",
        "    following, mark = first, chosen_first",
        "    for i in range(lanes):",
        f"        {n.store('code__', n.number(Code.VACANT))}",
        "    while True:",
        "        busy = 0",
        *indented(n.commit(), 2),
        "        if busy == 0 and following == last:",
        "            break",
        "        trials, rounds = trials + busy, rounds + 1",
        *indented(n.trial(), 2),
        *(f"    store_count(table, {word}, {value})" for word, value in results),
        "    return 0",
    ]
    differ = f"; different in each neuron: {', '.join(layout.varying)}" if layout.varying else ""
    title = f"Windows of {program.name}, {layout.precision.name}{differ}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

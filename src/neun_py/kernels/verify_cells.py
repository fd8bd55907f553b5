"""The kernels of a network's cells are compared with the plain reference before they are used.

A step is compared with the step that is not cut at its stages: with sums over connections that stay as they are, the
passes must give its bits, spikes, resets, refractory times and failures. What cells tell each other is compared stage
by stage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from neun_py.kernels.bench import LANES, Bench, Call, same_bits, spread
from neun_py.kernels.network_layout import CellLayout, CellTable, Pass
from neun_py.kernels.plain_cell import PlainCell
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.lower.program import Program

__all__ = ["BEGIN", "cells_agree", "observation_agrees", "step_inputs", "steps_agree"]

BEGIN = 7
"""Steps that the cells are said to have taken before."""
_MORE = 7
"""Steps of a method that remembers some before: at first it does not, and then it does."""
_STRONG = 1e6
"""An input with which most neurons spike at once, and others stop being finite: both are looked at."""


def cells_agree(
    call: Call, program: Program, whole: Program, layout: CellLayout, state: Sequence[float],
    parameters: Mapping[str, float], h: float,
) -> bool:  # fmt: skip
    """Whether the kernel of a population's neurons gives the reference's bits.

    Parameters
    ----------
    call : callable
        The kernel.
    program, whole : Program
        What it was made of, and the same with a step that is not cut.
    layout : CellLayout
        Of blocks and tables.
    state : sequence of float
        Where the comparison starts; other starts are made of it.
    parameters : mapping of str to float
        Of all cells.
    h : float
        The step, one at which they stay finite.
    """
    return steps_agree(Bench(call, program, layout, parameters, h), whole, state, steps=2)


def steps_agree(bench: Bench, whole: Program, state: Sequence[float], *, steps: int = 1, tells: bool = True) -> bool:
    """Whether some steps give the bits of a program's ``step``; `tells` says whether cells tell others by the way."""
    layout, starts = bench.layout, spread(state)
    steps = _MORE if layout.carried else steps
    plain = [PlainCell(whole, start, bench.own(lane)) for lane, start in enumerate(starts)]
    for name, values in zip(layout.states, zip(*starts, strict=True), strict=True):
        bench.put(name, values)
    if layout.holds:
        bench.run(Pass.HOLD)
        bench.integers[2] = plain[2].held = 1
    for cell in plain:
        cell.steps = BEGIN
    bench.set({Table.BEGIN: BEGIN})
    failed: dict[int, int] = {}
    noise = bench.noise(steps)
    for k in range(steps):
        inputs = step_inputs(bench, k)
        for number in range(layout.stages + 1):
            bench.run(number)
            told = tells and layout.emitted and number < layout.stages
            if told and not bench.tells(number + 1, number % 2):
                return False
        before = [len(cell.spikes) for cell in plain]
        for lane, cell in enumerate(plain):
            if lane not in failed and not cell.take(
                [column[lane] for column in inputs], bench.h, noise[:, k, lane].tolist()
            ):
                failed[lane] = k
        fired = [lane for lane, cell in enumerate(plain) if len(cell.spikes) > before[lane]]
        if "spiked" in bench.functions and tells and bench.heard[: int(bench.count[0])].tolist() != fired:
            return False
    return _stand_alike(bench, plain, failed)


def step_inputs(bench: Bench, k: int) -> list[list[float]]:
    """Give every input of a step to the cells, and as columns; one input is shared by all, the others differ."""
    columns = []
    for j, name in enumerate(bench.layout.inputs):
        values = bench.rounded(0.125 * (j + 1) * (1 + lane / 16 - min(k, 1) / 4) for lane in range(LANES))
        if name == "I":
            values = [values[0]] * LANES if k == 0 else [*values[:-1], _STRONG]
            bench.external[:] = values
        else:
            bench.put(name, values)
        columns.append(values)
    bench.set({CellTable.STEP: k, Table.INPUT_LANE: int(k != 0)})
    return columns


def _stand_alike(bench: Bench, plain: list[PlainCell], failed: Mapping[int, int]) -> bool:
    """Compare the cells with their twins; one that failed is NaN."""
    layout = bench.layout
    found = [[*cell.state, *cell.carried] for cell in plain]
    found = [[float("nan")] * len(numbers) if k in failed else numbers for k, numbers in enumerate(found)]
    if not bench.holds([*layout.states, *layout.carried], found):
        return False
    noted = bench.failures[:, : int(bench.table[Table.FAILURES])].T.tolist()
    if sorted(noted) != sorted([lane, BEGIN + k] for lane, k in failed.items()):
        return False
    if [int(x) for x in bench.trouble] != [int(k in failed.values()) for k in range(len(bench.trouble))]:
        return False
    if layout.holds:
        held = bench.integers[:WIDTH].tolist()
        if any(held[lane] != cell.held for lane, cell in enumerate(plain) if lane not in failed):
            return False
    count = int(bench.table[Table.SPIKES])
    fractions = bench.spikes[2].view(layout.precision.dtype)[:count].tolist()
    rows = sorted(zip(bench.spikes[0, :count].tolist(), bench.spikes[1, :count].tolist(), fractions, strict=True))
    expected = sorted((lane, *spike) for lane, cell in enumerate(plain) for spike in cell.spikes)
    return [row[:2] for row in rows] == [row[:2] for row in expected] and same_bits(
        [row[2] for row in rows], [row[2] for row in expected], layout.precision.code
    )


def observation_agrees(
    call: Call, program: Program, layout: CellLayout, own: CellLayout, parameters: Mapping[str, float]
) -> bool:
    """Whether the kernel of what is recorded gives the values of ``observe``; `own` is the layout of where they go."""
    bench = Bench(call, program, layout, parameters, 0.1)
    seen = Bench(call, program, own, {}, 0.1)
    for j, name in enumerate((*layout.states, *layout.inputs)):
        bench.put(name, bench.rounded(0.25 + j / 8 - lane / 3 for lane in range(LANES)))
    bench.set({CellTable.SOURCE: seen.numbers})
    bench.run(0)
    return seen.holds(own.kept, bench.evaluated("observe", bench.rows([*layout.states, *layout.inputs])))

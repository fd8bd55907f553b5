"""Kernels of a network's cells that find their own steps are compared with the plain reference before they are used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from neun_py.kernels.bench import Bench, Call, same_bits, spread
from neun_py.kernels.plain_window import PlainWindow
from neun_py.kernels.population_layout import Table
from neun_py.kernels.verify_cells import BEGIN, step_inputs
from neun_py.kernels.window_cell_layout import WindowCellLayout
from neun_py.kernels.window_layout import WindowTable
from neun_py.lower.program import Program

__all__ = ["window_cells_agree"]

_STEPS = 2
"""In the second one input is so strong that a neuron spikes twice, or fails otherwise."""
_LONGER = 256
_TOLERANCE = 1e-3
_MOST = 30
"""Trials of a step: the reference is slow, and a step that needs more is compared by its failure."""
_HELD = 1.25
"""How long one of the cells is held at first, in steps."""


def window_cells_agree(
    call: Call, program: Program, layout: WindowCellLayout, state: Sequence[float], parameters: Mapping[str, float],
    h: float,
) -> bool:  # fmt: skip
    """Whether a kernel gives the reference's bits: states, what is carried, spikes, failures, what cells tell.

    Parameters
    ----------
    call : callable
        The kernel.
    program, layout : Program, WindowCellLayout
        What it was made of.
    state : sequence of float
        Where the comparison starts; other starts are made of it.
    parameters : mapping of str to float
        Of all cells.
    h : float
        The step, one at which they stay finite; another one is longer, so that more happens in it.
    """
    lengths = (h, _LONGER * h)
    return all(_agree(Bench(call, program, layout, parameters, length), program, state) for length in lengths)


def _agree(bench: Bench, program: Program, state: Sequence[float]) -> bool:
    """Whether some steps of one length give the reference's bits."""
    layout, h = bench.layout, bench.h
    assert isinstance(layout, WindowCellLayout)
    tolerances = (_TOLERANCE,) * len(layout.tolerances)
    numbers = bench.table.view(np.float64)
    numbers[[layout.tolerance_word(n) for n in layout.tolerances]] = tolerances
    numbers[layout.window_word(WindowTable.MOST)] = _MOST
    starts = spread(state)
    plain = [PlainWindow(program, s, bench.own(k), tolerances, _MOST, 1) for k, s in enumerate(starts)]
    for name, values in zip(layout.states, zip(*starts, strict=True), strict=True):
        bench.put(name, values)
    if layout.holds:
        plain[2].left = bench.precision.nearest(_HELD * h)
        bench.put("left__", [neuron.left for neuron in plain])
    bench.set({Table.BEGIN: BEGIN})
    for k in range(_STEPS):
        inputs = step_inputs(bench, k)
        bench.run(0)
        if layout.emitted and not bench.tells(1, 0):
            return False
        bench.run(1)
        before = [len(neuron.spikes) for neuron in plain]
        for lane, neuron in enumerate(plain):
            if neuron.failure is None:
                neuron.take([column[lane] for column in inputs], h)
        fired = [k for k, n in enumerate(plain) if n.failure is None and len(n.spikes) > before[k]]
        if "spiked" in bench.functions and bench.heard[: int(bench.count[0])].tolist() != fired:
            return False
    return _stand_alike(bench, layout, plain)


def _stand_alike(bench: Bench, layout: WindowCellLayout, plain: list[PlainWindow]) -> bool:
    """Compare the cells with their twins; one that failed is NaN, and what it did in its last step did not happen."""
    nan, failed = float("nan"), {k: n.window for k, n in enumerate(plain) if n.failure is not None}
    found = [[*n.state, *(n.size, n.previous)[: len(layout.carried)]] for n in plain]
    found = [[nan] * len(numbers) if k in failed else numbers for k, numbers in enumerate(found)]
    if not bench.holds([*layout.states, *layout.carried], found):
        return False
    noted = bench.failures[:, : int(bench.table[Table.FAILURES])].T.tolist()
    if sorted(noted) != sorted([lane, BEGIN + k] for lane, k in failed.items()):
        return False
    if [int(x) for x in bench.trouble] != [int(k in failed.values()) for k in range(len(bench.trouble))]:
        return False
    why = [n.failure or (0, 0.0) for n in plain]
    if not _noted_alike(bench, why, failed):
        return False
    if layout.holds and not bench.holds(["left__"], [[0.0 if n.failure else n.left] for n in plain]):
        return False
    count = int(bench.table[Table.SPIKES])
    fractions = bench.spikes[2].view(layout.precision.dtype)[:count].tolist()
    rows = sorted(zip(bench.spikes[0, :count].tolist(), bench.spikes[1, :count].tolist(), fractions, strict=True))
    expected = sorted(
        (k, BEGIN + step, fraction) for k, n in enumerate(plain) for step, fraction in n.spikes if failed.get(k) != step
    )
    return [row[:2] for row in rows] == [row[:2] for row in expected] and same_bits(
        [row[2] for row in rows], [row[2] for row in expected], layout.precision.code
    )


def _noted_alike(bench: Bench, why: Sequence[tuple[int, float]], failed: Mapping[int, int]) -> bool:
    """Compare why and when cells failed."""
    reasons, moments = bench.get("reason__"), bench.get("moment__")
    return all(
        (int(reasons[lane]), moments[lane]) == (int(why[lane][0]), why[lane][1])
        for lane, step in failed.items()
        if step == _STEPS - 1  # those of earlier steps are gone
    )

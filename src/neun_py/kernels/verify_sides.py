"""The kernels of a projection's own cells are compared with the plain reference: events, pulses, steps, conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from neun_py.kernels.bench import LANES, Bench, Call
from neun_py.kernels.network_layout import CellLayout, CellTable, Pass, left_name, payload_name
from neun_py.kernels.reference import operations
from neun_py.kernels.verify_cells import steps_agree
from neun_py.lower.program import Program
from neun_py.spec.synapse import Pulse

__all__ = ["connections_agree", "side_agrees", "watch_agrees"]

_H = 0.1
_HEARD = [0, 3]
"""Cells with an event."""


def side_agrees(
    call: Call, program: Program, whole: Program | None, layout: CellLayout, pulses: Mapping[str, Pulse],
    state: Sequence[float], parameters: Mapping[str, float],
) -> bool:  # fmt: skip
    """Whether the kernel of presynaptic or postsynaptic variables gives the reference's bits.

    Parameters are as of `neun_py.kernels.verify_cells.cells_agree`; `whole` is None where there are no variables.
    """
    bench = Bench(call, program, layout, parameters, _H)
    if whole is not None and not steps_agree(bench, whole, state):
        return False
    return _arrivals_agree(bench, pulses) and _pulses_agree(bench, pulses)


def connections_agree(
    call: Call, program: Program, whole: Program | None, layout: CellLayout, pulses: Mapping[str, Pulse],
    state: Sequence[float], parameters: Mapping[str, float],
) -> bool:  # fmt: skip
    """Whether the kernel of connections with a whole state each gives the reference's bits."""
    bench = Bench(call, program, layout, parameters, _H)
    for j, name in enumerate(layout.inputs):
        bench.put(name, bench.rounded(0.5 * (j + 1) - lane / 4 for lane in range(LANES)))
    if whole is not None and not steps_agree(bench, whole, state, tells=False):
        return False
    for stage in range(1, layout.stages + 1):
        bench.run(Pass.TELL + stage)
        if layout.emitted and not bench.tells(stage, 0):
            return False
    return (
        _events_agree(bench, Pass.ARRIVE, "on_pre", pulses)
        and _events_agree(bench, Pass.ARRIVE_POST, "on_post", {})
        and _pulses_agree(bench, pulses)
    )


def watch_agrees(call: Call, program: Program, layout: CellLayout, parameters: Mapping[str, float]) -> bool:
    """Whether the kernel of a condition finds its turning true, and the spikes that were reset."""
    for first in (-100.0, -1.0, 0.25, 50.0):
        bench = Bench(call, program, layout, parameters, _H)
        values = bench.rounded(first + 7.5 * lane for lane in range(LANES))
        for fired in (0.0, 1.0, 2.0):
            for was in (0.0, 1.0, 2.0):
                bench.put("pre", values)
                bench.put("fired", [fired, fired, 0.0, 0.0])
                bench.put("was", [was] * LANES)
                bench.run(Pass.WATCH)
                now = [row[0] for row in bench.evaluated("watch", [[x] for x in values])]
                crossed = [bool(n) or (fired == 1.0 and lane < 2) for lane, n in enumerate(now)]
                events = [lane for lane, c in enumerate(crossed) if c and was == 0.0]
                if bench.heard[: int(bench.count[0])].tolist() != events:
                    return False
                if not bench.holds(["was"], [[float(n)] for n in now]):
                    return False
    return True


def _fill(bench: Bench) -> list[list[float]]:
    """Give the cells states, and return them by cell."""
    for j, name in enumerate(bench.layout.states):
        bench.put(name, bench.rounded(0.25 + j / 8 + lane / 16 for lane in range(LANES)))
    return bench.rows(bench.layout.states)


def _arrivals_agree(bench: Bench, pulses: Mapping[str, Pulse]) -> bool:
    """Whether events make of states and pulses what they should, and pass on what they should."""
    layout, before = bench.layout, _fill(bench)
    heard = np.array(_HEARD, np.int32)
    bench.set({CellTable.LIST: heard, CellTable.LIST_COUNT: len(heard)})
    for name in pulses:
        bench.put(left_name(name), [0.0] * LANES)
    payloads = [n for n in layout.kept if n.startswith(payload_name(0)[:7])]
    for name in payloads:
        bench.put(name, [0.0] * LANES)
    bench.run(Pass.ARRIVE)
    expected = [[*row, *(0.0 for _ in payloads)] for row in before]
    if "arrive" in bench.functions:
        jumped = bench.evaluated("arrive", before)
        expected = [jumped[lane] if lane in _HEARD else row for lane, row in enumerate(expected)]
    return bench.holds([*layout.states, *payloads], expected) and _begun(bench, pulses)


def _begun(bench: Bench, pulses: Mapping[str, Pulse]) -> bool:
    """Whether the pulses of the cells with an event, and no others, have begun."""
    for name, pulse in pulses.items():
        duration = bench.layout.parameters.index(pulse.duration)
        expected = [[bench.own(lane)[duration] if lane in _HEARD else 0.0] for lane in range(LANES)]
        if not bench.holds([left_name(name)], expected):
            return False
    return True


def _events_agree(bench: Bench, number: int, function: str, pulses: Mapping[str, Pulse]) -> bool:
    """Whether events find their connections, one for each source, and make of them what they should."""
    if function not in bench.functions and not pulses:
        return True
    layout, before = bench.layout, _fill(bench)
    row, counts, firsts = np.array(_HEARD, np.int32), np.array([len(_HEARD)]), np.zeros(1, np.int64)
    offsets = np.arange(LANES + 1)
    bench.set({
        CellTable.LIST: row, CellTable.LIST_COUNT: counts, CellTable.FIRSTS: firsts, CellTable.THREADS: 1,
        CellTable.OFFSETS: offsets, CellTable.INDEX: 0, CellTable.WHICH: 0,
    })  # fmt: skip
    for name in pulses:
        bench.put(left_name(name), [0.0] * LANES)
    bench.run(number)
    expected: list[list[Any]] = [list(r) for r in before]
    if function in bench.functions:
        ends = bench.rows([n for n in ("pre", "post") if n in layout.inputs])
        given = [dict(zip([n for n in ("pre", "post") if n in layout.inputs], r, strict=True)) for r in ends]
        arguments = [[*r, g.get("pre", 0.0), g.get("post", 0.0)] for r, g in zip(before, given, strict=True)]
        jumped = bench.evaluated(function, arguments)
        expected = [jumped[lane] if lane in _HEARD else r for lane, r in enumerate(expected)]
    return bench.holds(layout.states, expected) and _begun(bench, pulses)


def _pulses_agree(bench: Bench, pulses: Mapping[str, Pulse]) -> bool:
    """Whether pulses are in a step what is left of them, and what is left after it."""
    rule, (dt, least) = operations(bench.precision), bench.rounded((bench.h, 1e-9))
    for name, pulse in pulses.items():
        left = bench.rounded((0.0, 0.4 * _H, _H * (1 + 1e-12), 1.5 * _H))
        height = [bench.own(lane)[bench.layout.parameters.index(pulse.value)] for lane in range(LANES)]
        bench.put(left_name(name), left)
        bench.run(Pass.PULSE)
        shares = [rule["div"](min(x, dt), dt) for x in left]
        rest = [rule["sub"](x, dt) for x in left]
        expected = [
            [rule["mul"](a, b), x if x > rule["mul"](least, dt) else 0.0]
            for a, b, x in zip(height, shares, rest, strict=True)
        ]
        if not bench.holds([name, left_name(name)], expected):
            return False
    return True

"""Some cells of a network in one block, as kernels find them, to try a kernel on before it is used."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.elementary import link
from neun_py.kernels.network_layout import CellLayout, CellTable, point_name, told_name
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.kernels.reference import evaluate
from neun_py.lower.program import Program

__all__ = ["LANES", "Bench", "same_bits", "spread"]

LANES = 4
"""Cells that are tried at once."""

Call = Callable[[int, int], int]


class Bench:
    """A block of cells, its table, and room for what kernels note.

    Parameters
    ----------
    call : callable
        The kernel.
    program : Program
        What it was made of.
    layout : CellLayout
        Of the block and the table.
    parameters : mapping of str to float
        What all cells have; where they differ, each has a little more than the one before.
    h : float
        The step.
    """

    def __init__(
        self, call: Call, program: Program, layout: CellLayout, parameters: Mapping[str, float], h: float
    ) -> None:
        self.call, self.layout, self.h, self.precision = call, layout, h, layout.precision
        self.functions = {f.name: f for f in link(program).functions}
        self._block, self.table = aligned(layout.block // 8), aligned(layout.table_size)
        self.numbers: npt.NDArray[Any] = self._block.view(layout.precision.dtype)
        self.integers = self._block[layout.integers :]
        self.spikes, self.failures = np.zeros((3, 64), np.int64), np.zeros((2, LANES), np.int64)
        self.heard, self.count, self.trouble = np.zeros(WIDTH, np.int32), np.zeros(1, np.int64), np.zeros(8, np.int64)
        self._failed = np.zeros((LANES, len(layout.noted) + 1), layout.precision.dtype)
        self.external = np.zeros(LANES, layout.precision.dtype)
        self.set({
            Table.WORK: self._block, Table.SPIKE_NEURONS: self.spikes[0], Table.SPIKE_STEPS: self.spikes[1],
            Table.SPIKE_FRACTIONS: self.spikes[2], Table.FAILED_NEURONS: self.failures[0],
            Table.FAILED_STEPS: self.failures[1], Table.FAILED_NUMBERS: self._failed, Table.INPUT: self.external,
            Table.INPUT_LANE: 1, CellTable.LAST_BLOCK: 1, CellTable.SIZE: LANES, CellTable.HEARD: self.heard,
            CellTable.HEARD_COUNT: self.count, CellTable.TROUBLE: self.trouble,
        })  # fmt: skip
        doubles = self.table.view(np.float64)
        doubles[Table.DT] = h
        self.parameters = []
        for name in layout.parameters:
            values = [parameters[name]] * LANES
            if name in layout.varying:
                values = [parameters[name] * (1 + k / 32) for k in range(LANES)]
                self.put(name, values)
            else:
                doubles[layout.parameter_word(name)] = parameters[name]
            self.parameters.append(self.rounded(values))

    def set(self, words: Mapping[Any, Any]) -> None:
        """Write words of the table; of an array its address."""
        for word, value in words.items():
            self.table[word] = value.ctypes.data if isinstance(value, np.ndarray) else value

    def noise(self, steps: int) -> npt.NDArray[Any]:
        """Give the cells increments (increment, step, lane) of about the right size, where the method takes any."""
        names = self.layout.noise
        numbers = np.arange(len(names) * steps * WIDTH, dtype=np.float64).reshape(len(names), steps, WIDTH)
        self._noise = (np.sqrt(self.h) * (((numbers * 0.6180339887) % 1) * 3 - 1.5)).astype(self.precision.dtype)
        if names:
            first = self.layout.noise_word
            self.set({first: self._noise, first + 1: steps * WIDTH, first + 2: WIDTH})
        noise: npt.NDArray[Any] = self._noise
        return noise

    def run(self, number: int) -> None:
        """Do a pass."""
        self.call(self.table.ctypes.data, number)

    def rounded(self, values: Iterable[float]) -> list[float]:
        """Give numbers of the precision."""
        return [self.precision.nearest(x) for x in values]

    def put(self, field: str, values: Sequence[float]) -> None:
        """Give every cell a number; what lies behind the last cell is as the first."""
        at = self.layout.fields[field] * WIDTH
        self.numbers[at : at + WIDTH] = values[0]
        self.numbers[at : at + LANES] = values

    def get(self, field: str) -> list[float]:
        """Give the cells' numbers."""
        at = self.layout.fields[field] * WIDTH
        return [float(x) for x in self.numbers[at : at + LANES]]

    def rows(self, fields: Iterable[str]) -> list[list[float]]:
        """Give numbers cell by cell."""
        columns = [self.get(field) for field in fields]
        return [[column[lane] for column in columns] for lane in range(LANES)]

    def own(self, lane: int) -> list[float]:
        """Give the parameters of a cell."""
        return [values[lane] for values in self.parameters]

    def evaluated(self, function: str, arguments: Sequence[Sequence[float]]) -> list[list[Any]]:
        """Evaluate a function of something and parameters, cell by cell."""
        return [
            list(evaluate(self.functions[function], [*given, *self.own(lane)], self.functions, self.precision))
            for lane, given in enumerate(arguments)
        ]

    def holds(self, fields: Iterable[str], expected: Sequence[Sequence[float]]) -> bool:
        """Whether the cells have these numbers, bit for bit; one that is not a number is as good as another."""
        found = self.rows(fields)
        return all(same_bits(a, b, self.precision.code) for a, b in zip(found, expected, strict=True))

    def tells(self, stage: int, copy: int) -> bool:
        """Whether what cells tell at a stage, which they did to a copy, is what they should."""
        layout = self.layout
        where = layout.states if stage == 1 else [point_name(n) for n in layout.states]
        expected = self.evaluated("emit", self.rows([*where, *layout.inputs]))
        return self.holds([told_name(k, copy) for k in range(layout.emitted)], expected)


def same_bits(found: Sequence[float], expected: Sequence[float], code: str) -> bool:
    """Whether numbers have the same bits, or are none."""
    a, b = (struct.pack(f"{len(x)}{code}", *(0.5 if n != n else n for n in x)) for x in (found, expected))
    return a == b and [x != x for x in found] == [x != x for x in expected]


def spread(start: Sequence[float]) -> list[list[float]]:
    """Give a state for each cell, around one."""
    moved = [[0.75 * x for x in start], [x + 1.0 / (3 + k) for k, x in enumerate(start)]]
    return [list(start), *moved, list(start)]


def aligned(words: int) -> npt.NDArray[np.int64]:
    """Give zeros, words of 8 bytes, that begin at a cache line."""
    room = np.zeros(words + 8, np.int64)
    start = -room.ctypes.data % 64 // 8
    return room[start : start + words]

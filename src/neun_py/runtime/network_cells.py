"""The cells of one kind in a network, in blocks: the memory that kernels work on during a run."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.network_layout import CellLayout, CellTable
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.lower.program import Program

__all__ = ["Cells", "aligned", "share"]


def aligned(words: int) -> npt.NDArray[np.int64]:
    """Give words of 8 bytes, all zero, that begin at a cache line."""
    room = np.zeros(words + 8, np.int64)
    start = -room.ctypes.data % 64 // 8
    return room[start : start + words]


def share(size: int, thread: int, threads: int) -> tuple[int, int]:
    """Give the blocks of one of several threads, from the first to the one behind the last."""
    blocks = -(-size // WIDTH)
    return blocks * thread // threads, blocks * (thread + 1) // threads


class Cells:
    """Cells in blocks, and a table for each thread.

    Parameters
    ----------
    name : str
        What they are, for messages.
    size : int
        How many.
    layout : CellLayout
        Where everything lies.
    code : int
        The address of the kernel's code.
    program : Program, optional
        What the kernel was made of.

    Attributes
    ----------
    notes : dict of int to arrays
        By table, where failures of a projection's cells are noted.
    """

    def __init__(self, name: str, size: int, layout: CellLayout, code: int, program: Program | None = None) -> None:
        self.name, self.size, self.layout, self.code, self.program = name, size, layout, code, program
        self.notes: dict[int, tuple[npt.NDArray[np.int64], npt.NDArray[Any]]] = {}
        self.blocks = layout.blocks(size)
        self._room = aligned(max(self.blocks, 1) * layout.block // 8)
        self.numbers: npt.NDArray[Any] = self._room.view(layout.precision.dtype).reshape(-1, self.words)
        self._integers = self._room.reshape(-1, layout.block // 8)
        self.tables: list[npt.NDArray[np.int64]] = []
        self._shared = [n for n in layout.parameters if n not in layout.varying]
        self._words = [layout.parameter_word(n) for n in self._shared]

    @property
    def words(self) -> int:
        """Numbers of a block."""
        return self.layout.block // self.layout.precision.word

    def address(self, field: str) -> int:
        """Give the address of a field of the first cell."""
        return int(self._room.ctypes.data) + self.layout.fields[field] * WIDTH * self.layout.precision.word

    def put(self, field: str, values: Any) -> None:
        """Fill a field; what lies behind the last cell is the first of its block, so that it is harmless."""
        at = self.layout.fields[field] * WIDTH
        place = self.numbers[:, at : at + WIDTH]
        _fill(place, values, self.size)

    def get(self, field: str, out: npt.NDArray[Any]) -> None:
        """Copy a field into an array."""
        at = self.layout.fields[field] * WIDTH
        whole = self.size // WIDTH
        out[: whole * WIDTH].reshape(whole, WIDTH)[...] = self.numbers[:whole, at : at + WIDTH]
        out[whole * WIDTH :] = self.numbers[whole : whole + 1, at : at + self.size - whole * WIDTH].ravel()

    def put_held(self, held: npt.NDArray[np.int64], lengths: npt.NDArray[np.int64]) -> None:
        """Say for how many steps cells are held still, and for how many they are after a spike."""
        first = self.layout.integers
        _fill(self._integers[:, first : first + WIDTH], held, self.size)
        _fill(self._integers[:, first + WIDTH : first + 2 * WIDTH], lengths, self.size)

    def get_held(self, out: npt.NDArray[np.int64]) -> None:
        """Copy for how many steps cells are held."""
        first = self.layout.integers
        out[...] = self._integers[:, first : first + WIDTH].ravel()[: self.size]

    def held_of(self, cell: int) -> int:
        """Give for how many steps one cell is held."""
        return int(self._integers[cell // WIDTH, self.layout.integers + cell % WIDTH])

    def make_tables(self, threads: int) -> None:
        """Give every thread a table of its own."""
        self.tables, self.notes = [], {}
        for thread in range(threads):
            table = aligned(self.layout.table_size)
            table[Table.WORK] = self._room.ctypes.data
            table[CellTable.FIRST_BLOCK], table[CellTable.LAST_BLOCK] = share(self.size, thread, threads)
            table[CellTable.SIZE] = self.size
            self.tables.append(table)

    def note(self, table: npt.NDArray[np.int64]) -> None:
        """Give a table of a projection's cells room for failures, of which there are none yet."""
        own = (int(table[CellTable.LAST_BLOCK]) - int(table[CellTable.FIRST_BLOCK])) * WIDTH
        if table.ctypes.data not in self.notes:
            numbers = np.empty((own, len(self.layout.noted)), self.layout.precision.dtype)
            self.notes[table.ctypes.data] = np.empty((2, own), np.int64), numbers
        failed, numbers = self.notes[table.ctypes.data]
        table[Table.FAILED_NEURONS], table[Table.FAILED_STEPS] = failed[0].ctypes.data, failed[1].ctypes.data
        table[Table.FAILED_NUMBERS], table[Table.FAILURES] = numbers.ctypes.data, 0

    def set_parameters(self, values: dict[str, float], dt: float) -> None:
        """Write the parameters that all cells share, and the step, into every table."""
        shared = [values[name] for name in self._shared]
        for table in self.tables:
            numbers = table.view(np.float64)
            numbers[Table.DT] = dt
            numbers[self._words] = shared


def _fill(place: npt.NDArray[Any], values: Any, size: int) -> None:
    if not isinstance(values, np.ndarray):
        place[...] = values
        return
    whole = size // WIDTH
    place[:whole] = values[: whole * WIDTH].reshape(whole, WIDTH)
    if size > whole * WIDTH:
        rest = size - whole * WIDTH
        place[whole, :rest] = values[whole * WIDTH :]
        place[whole, rest:] = values[whole * WIDTH]

"""The orders of a step, thread by thread, made of a plan (`neun_py.kernels.network_orders`)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.network_layout import CellTable, Pass, payload_name, told_name
from neun_py.kernels.network_orders import WORDS, Order
from neun_py.kernels.population_layout import WIDTH
from neun_py.runtime.network_cells import Cells, share
from neun_py.runtime.network_code import move_code

__all__ = ["History", "Orders"]


class History:
    """The spikes of the last steps of some cells: a row of 4-byte numbers for each step, in a ring.

    Attributes
    ----------
    rows : array of int32 (row, cell)
        Row s % len(rows) is that of step s; each thread writes from its own first cell on.
    counts : array of int64 (row, thread)
        How many each thread wrote.
    firsts : array of int64 (thread,)
        The first cell of each thread.
    none : array of int64 (thread,)
        Counts of a step in which there was nothing.
    """

    def __init__(self, size: int, longest: int, threads: int) -> None:
        self.size, self.threads = size, threads
        self.rows = np.empty((longest + 1, max(size, 1)), np.int32)
        self.counts = np.zeros((longest + 1, threads), np.int64)
        self.none = np.zeros(threads, np.int64)
        self.firsts = np.array([share(size, t, threads)[0] * WIDTH for t in range(threads)], np.int64)

    def put(self, step: int, cells: npt.NDArray[Any]) -> None:
        """Write the spikes of a step, ascending."""
        row = step % len(self.rows)
        ends = np.append(self.firsts[1:], self.size)
        for t in range(self.threads):
            own = cells[(cells >= self.firsts[t]) & (cells < ends[t])]
            self.rows[row, self.firsts[t] : self.firsts[t] + len(own)] = own
            self.counts[row, t] = len(own)

    def of(self, step: int) -> npt.NDArray[np.int32]:
        """Give the spikes of a step, ascending."""
        row = step % len(self.rows)
        parts = [self.rows[row, f : f + c] for f, c in zip(self.firsts, self.counts[row], strict=True)]
        return np.concatenate(parts)

    def keep(self, step: int, count: int) -> Any:
        """Give what `go_back` needs to undo so many steps."""
        rows = [s % len(self.rows) for s in range(step - 1, step + min(count, len(self.rows) - 1))]
        return rows, self.rows[rows], self.counts[rows]

    def go_back(self, kept: Any) -> None:
        """Undo steps."""
        rows, cells, counts = kept
        self.rows[rows], self.counts[rows] = cells, counts

    def words(self) -> list[int]:
        """Give what orders say of it: where, how many rows, how long each is, and where the counts are."""
        return [self.rows.ctypes.data, len(self.rows), self.rows.strides[0], self.counts.ctypes.data]


@dataclass
class Orders:
    """The orders of one thread, being written.

    Attributes
    ----------
    thread, threads : int
        Which one of how many.
    rows : list of list of int
        The orders.
    """

    thread: int
    threads: int
    rows: list[list[int]] = field(default_factory=list)

    def array(self) -> npt.NDArray[np.int64]:
        """Give them as kernels read them."""
        out = np.zeros((max(len(self.rows), 1), WORDS), np.int64)
        for k, row in enumerate(self.rows):
            out[k, : len(row)] = row
        return out

    def add(self, order: Order, *words: int) -> None:
        """Add an order."""
        row = [int(order), *map(int, words)]
        move = _MOVES.get(order)
        if move is not None:  # its last word is the address of the code that does it
            row += [0] * (WORDS - 1 - len(row)) + [move_code(move)]
        self.rows.append(row)

    def of(self, order: Order, cells: Cells, *words: int) -> None:
        """Add an order that there is for both precisions."""
        self.add(Order(order + (cells.layout.precision.word == 4)), *words)

    def table(self, cells: Cells) -> int:
        """Give the address of this thread's table."""
        return int(cells.tables[self.thread].ctypes.data)

    def wait(self) -> None:
        """Wait for the other threads."""
        if self.threads > 1:
            self.add(Order.WAIT)

    def begin(self, cells: Cells, history: History, before: int = 0) -> None:
        """Begin a step of some cells; spikes are written to the row of so many steps before."""
        self.add(Order.BEGIN, self.table(cells), *history.words(), self.thread, self.threads, before)

    def run_pass(self, cells: Cells, number: int) -> None:
        """Do a pass over this thread's blocks."""
        self.add(Order.PASS, cells.code, self.table(cells), number)

    def blocks(self, cells: Cells) -> tuple[int, int]:
        """Give this thread's blocks."""
        table = cells.tables[self.thread]
        return int(table[CellTable.FIRST_BLOCK]), int(table[CellTable.LAST_BLOCK])

    def copy(self, source: Cells, field_name: str, target: Cells, into: str) -> None:
        """Tell cells what the neurons of the same numbers have in a field."""
        self.of(Order.COPY, target, *self.blocks(target), source.address(field_name), source.words,
                target.address(into), target.words)  # fmt: skip

    def events(self, side: Cells, history: History, lag: int, since: int) -> None:
        """Let the events of so many steps ago happen at cells of the presynaptic side."""
        place, rows, stride, counts = history.words()
        self.add(Order.LIST, self.table(side), place, rows, stride, counts, history.firsts.ctypes.data,
                 history.threads, self.thread, lag, since)  # fmt: skip
        self.run_pass(side, Pass.ARRIVE)

    def deliver(self, history: History, lag: int, rows: Any, splits: npt.NDArray[np.int64], weight: float,
                scale: float, target: Cells, into: str, payload: tuple[Cells, int] | None,
                since: int) -> None:  # fmt: skip
        """Bring the spikes of so many steps ago to a variable of this thread's targets."""
        told, told_words = 0, 0
        if payload is not None:
            told, told_words = payload[0].address(payload_name(payload[1])), payload[0].words
        weights = 0 if rows.weights is None else rows.weights.ctypes.data
        self.of(
            Order.DELIVER, target, *history.words(), history.firsts.ctypes.data, history.threads, lag,
            splits[self.thread].ctypes.data, splits[self.thread + 1].ctypes.data, rows.targets.ctypes.data, weights,
            bits(weight), target.address(into), target.words, told, told_words, bits(scale), since,
        )  # fmt: skip

    def deliver_some(self, history: History, lag: int, rows: Any, kind: int, weight: float, scale: float,
                     target: Cells, into: str, payload: tuple[Cells, int] | None, since: int) -> None:  # fmt: skip
        """Bring the spikes of so many steps ago along the connections of one of several delays."""
        told, told_words = 0, 0
        if payload is not None:
            told, told_words = payload[0].address(payload_name(payload[1])), payload[0].words
        weights = 0 if rows.weights is None else rows.weights.ctypes.data
        first, last = self.cells(target)
        self.of(
            Order.DELIVER_SOME, target, *history.words(), history.firsts.ctypes.data, history.threads, lag,
            rows.offsets.ctypes.data, *rows.words(kind), rows.targets.ctypes.data, weights, bits(weight),
            target.address(into), target.words, told, told_words, bits(scale), since, first << 32 | last,
        )  # fmt: skip

    def gather(self, rows: Any, weight: float, source: tuple[Cells, int], copy: int, target: Cells, into: str,
               own: str | None, more: bool) -> None:  # fmt: skip
        """Add up what this thread's targets are told, to what is there if there is `more` than one part."""
        first, last = self.cells(target)
        weights = 0 if rows.weights is None else rows.weights.ctypes.data
        cells, number = source
        self.of(
            Order.GATHER, target, first, last, rows.offsets.ctypes.data, rows.sources.ctypes.data, weights,
            bits(weight), cells.address(told_name(number, copy)), cells.words, target.address(into), target.words,
            0 if own is None else target.address(own), target.words, more,
        )  # fmt: skip

    def cells(self, target: Cells) -> tuple[int, int]:
        """Give this thread's cells."""
        first, last = self.blocks(target)
        return first * WIDTH, min(last * WIDTH, target.size)


_MOVES = {
    Order.DELIVER: "deliver_double", Order.DELIVER_SINGLE: "deliver_single",
    Order.DELIVER_SOME: "deliver_some_double", Order.DELIVER_SOME_SINGLE: "deliver_some_single",
    Order.GATHER: "gather_double", Order.GATHER_SINGLE: "gather_single",
    Order.GATHER_ALL: "gather_all_double", Order.GATHER_ALL_SINGLE: "gather_all_single",
    Order.SUM_BLOCKS: "sum_blocks_double", Order.SUM_BLOCKS_SINGLE: "sum_blocks_single",
    Order.COPY: "copy_double", Order.COPY_SINGLE: "copy_single",
    Order.RECORD: "record_double", Order.RECORD_SINGLE: "record_single",
    Order.SHADOW: "shadow_double", Order.SHADOW_SINGLE: "shadow_single",
    Order.TOTAL: "total_double", Order.TOTAL_SINGLE: "total_single",
    Order.FETCH: "fetch_double", Order.FETCH_SINGLE: "fetch_single",
    Order.MARK: "mark_all", Order.EACH: "each_one",
}  # fmt: skip


def bits(x: float) -> int:
    """Give the bits of a number of double precision."""
    return int(struct.unpack("q", struct.pack("d", x))[0])

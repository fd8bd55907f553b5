"""The connections that change at events: their arrays, and a table for each thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.edge_layout import EdgeLayout, EdgeTable
from neun_py.kernels.network_orders import Order
from neun_py.runtime.network_cells import Cells, aligned
from neun_py.runtime.network_orders import History, Orders

if TYPE_CHECKING:
    from neun_py.runtime.projection import Projection

__all__ = ["Edges"]


class Edges:
    """What changes of the connections of one projection.

    Parameters
    ----------
    projection : Projection
        Whose connections.
    layout : EdgeLayout
        Of the tables.
    code : int
        The address of the kernel's code.
    """

    def __init__(self, projection: Projection, layout: EdgeLayout, code: int) -> None:
        self.projection, self.layout, self.code = projection, layout, code
        self.values: dict[str, npt.NDArray[Any]] = {}
        self.tables: list[npt.NDArray[np.int64]] = []
        pre, post = projection.pre_index, projection.post_index
        order = np.lexsort((pre, post))
        self._edges, self._sources = order.astype(np.int32), np.ascontiguousarray(pre[order])
        self._incoming = np.zeros(projection.ends.post_size + 1, np.int64)
        np.cumsum(np.bincount(post, minlength=projection.ends.post_size), out=self._incoming[1:])

    def load(self, name: str, values: npt.NDArray[Any]) -> None:
        """Take the values of a variable of the connections."""
        own = self.values.setdefault(name, np.empty(len(values), self.layout.precision.dtype))
        own[...] = values

    def store(self, name: str, out: npt.NDArray[Any]) -> None:
        """Give the values of a variable of the connections."""
        out[...] = self.values[name]

    def make_tables(self, threads: int, splits: npt.NDArray[np.int64], pre: Cells | None, post: Cells | None,
                    target: Cells, into: dict[str, str]) -> None:  # fmt: skip
        """Give every thread a table of its own; `into` says what pooled variables are called at the target."""
        self.tables = []
        for thread in range(threads):
            table = aligned(self.layout.size)
            words = {
                EdgeTable.STARTS: splits[thread].ctypes.data, EdgeTable.ENDS: splits[thread + 1].ctypes.data,
                EdgeTable.TARGETS: self.projection.post_index.ctypes.data,
                EdgeTable.INCOMING: self._incoming.ctypes.data, EdgeTable.SOURCES: self._sources.ctypes.data,
                EdgeTable.EDGES: self._edges.ctypes.data, EdgeTable.THREAD: thread, EdgeTable.THREADS: threads,
                EdgeTable.PRE_WORDS: 0 if pre is None else pre.words,
                EdgeTable.POST_WORDS: 0 if post is None else post.words, EdgeTable.INTO_WORDS: target.words,
            }  # fmt: skip
            for place, value in words.items():
                table[place] = value
            for name, values in self.values.items():
                table[self.layout.word(name)] = values.ctypes.data
            for names, cells in ((self.layout.pre, pre), (self.layout.post, post)):
                if cells is not None:
                    for name in names:
                        table[self.layout.word(name)] = cells.address(name)
            for name, label in into.items():
                table[self.layout.word(name)] = target.address(label)
            numbers = table.view(np.float64)
            for name in self.layout.parameters:
                numbers[self.layout.word(name)] = self.projection.choice.values[name]
            self.tables.append(table)

    def order(self, o: Orders, number: int, history: History, lag: int, since: int) -> None:
        """Let the events of so many steps ago happen: presynaptic ones (0) or postsynaptic ones (1)."""
        table = self.tables[o.thread]
        place, rows, stride, counts = history.words()
        at = EdgeTable.POST * number
        table[EdgeTable.FIRSTS + at] = history.firsts.ctypes.data
        o.add(
            Order.HEAR,
            table.ctypes.data,
            place,
            rows,
            stride,
            counts,
            history.threads,
            lag,
            at,
            since,
            history.none.ctypes.data,
        )
        o.add(Order.PASS, self.code, table.ctypes.data, number)

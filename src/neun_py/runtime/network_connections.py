"""Connections that have a whole state each: their cells, and what finds them at events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.network_layout import CellTable, Pass, left_name
from neun_py.kernels.network_orders import Order
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_orders import History, Orders

if TYPE_CHECKING:
    from neun_py.runtime.network_programs import Kind
    from neun_py.runtime.projection import Projection

__all__ = ["Connections"]


class Connections:
    """The connections of a projection as cells, in the order of the projection.

    Parameters
    ----------
    projection : Projection
        Whose connections.
    kind : Kind
        Their layout and code.
    """

    def __init__(self, projection: Projection, kind: Kind) -> None:
        self.projection = projection
        self.cells = Cells(projection.name, len(projection), kind.layout, kind.code, kind.program)
        self.index = {"pre": projection.pre_index, "post": np.ascontiguousarray(projection.post_index)}
        self._order = np.lexsort((self.index["pre"], self.index["post"])).astype(np.int32)
        self._incoming = np.zeros(projection.ends.post_size + 1, np.int64)
        np.cumsum(np.bincount(self.index["post"], minlength=projection.ends.post_size), out=self._incoming[1:])
        which = projection.delays.which
        self._which: npt.NDArray[Any] | None = None if which is None else which.astype(np.int32)

    @property
    def states(self) -> tuple[str, ...]:
        """What changes: the variables, and what is left of pulses."""
        synapse = self.projection.synapse
        return (*self.cells.layout.states, *(left_name(p) for p in synapse.pulses))

    def number(self, into: str) -> int:
        """Give as which number connections tell their current into an end."""
        ends = dict.fromkeys(output.into for output in self.projection.synapse.outputs.values())
        return list(ends).index(into)

    def put_weights(self) -> None:
        """Put the parameters in which connections may differ into their cells."""
        for name in self.cells.layout.varying:
            value: Any = self.projection.parameter(name)
            dtype = self.cells.layout.precision.dtype
            self.cells.put(name, value.astype(dtype) if isinstance(value, np.ndarray) else float(value))

    def fetch(self, o: Orders, end: str, source: Cells, field: str) -> None:
        """Let this thread's connections know the value of a neuron at one of their ends."""
        first, last = o.cells(self.cells)
        o.of(Order.FETCH, self.cells, first, last, self.index[end].ctypes.data, source.address(field), source.words,
             self.cells.address(end), self.cells.words)  # fmt: skip

    def events(self, o: Orders, end: str, history: History, lag: int, kind: int, since: int) -> None:
        """Let the events of so many steps ago happen at this thread's connections."""
        table = o.table(self.cells)
        place, rows, stride, counts = history.words()
        one_kind = self._which is None or end == "post"
        words = {
            CellTable.FIRSTS: history.firsts.ctypes.data, CellTable.THREADS: history.threads,
            CellTable.OFFSETS: (self.projection.offsets if end == "pre" else self._incoming).ctypes.data,
            CellTable.INDEX: 0 if end == "pre" else self._order.ctypes.data,
            CellTable.WHICH: 0 if one_kind or self._which is None else self._which.ctypes.data, CellTable.KIND: kind,
        }  # fmt: skip
        for word, value in words.items():
            o.add(Order.SET, table, word, value)
        o.add(Order.HEAR, table, place, rows, stride, counts, history.threads, lag, CellTable.LIST,
              since, history.none.ctypes.data)  # fmt: skip
        o.run_pass(self.cells, Pass.ARRIVE if end == "pre" else Pass.ARRIVE_POST)

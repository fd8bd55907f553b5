"""The kernel that changes connections at events is compared with the plain reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.bench import aligned, same_bits
from neun_py.kernels.edge_layout import EdgeLayout, EdgeTable
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate, operations
from neun_py.lower.program import Program

__all__ = ["edges_agree"]

_PRE, _POST = np.array([0, 0, 1, 2, 2]), np.array([0, 1, 1, 0, 2], np.int32)
"""The ends of the connections."""
_HEARD = np.array([[0, 1], [0, 2]], np.int32)
"""The neurons with an event, at either end; some connections have one at one end alone."""

Arrays = dict[str, npt.NDArray[Any]]


def edges_agree(
    call: Callable[[int, int], int], program: Program, layout: EdgeLayout, parameters: Mapping[str, float]
) -> bool:
    """Whether presynaptic and postsynaptic events make of connections and targets what the program says."""
    linked = link(program)
    functions = {f.name: f for f in linked.functions}
    precision = layout.precision
    values = _values(layout)
    expected = {name: [float(x) for x in array] for name, array in values.items()}
    table, _kept = _table(layout, values, parameters)
    own = [precision.nearest(parameters[n]) for n in layout.parameters]
    add = operations(precision)["add"]
    for number, (function, ends) in enumerate((("at_pre", _PRE), ("at_post", _POST))):
        if function not in functions:
            continue
        call(table.ctypes.data, number)
        order = np.arange(len(ends)) if number == 0 else np.lexsort((_PRE, _POST))
        for c in order[np.isin(ends[order], _HEARD[number])].tolist():
            arguments = [expected[n][c] for n in layout.plastic]
            arguments += [expected[n][_PRE[c]] for n in layout.pre] + [expected[n][_POST[c]] for n in layout.post]
            results = evaluate(functions[function], [*arguments, *own], functions, precision)
            for name, new in zip((*layout.plastic, *layout.pooled), results, strict=False):
                if name in layout.plastic:
                    expected[name][c] = new
                else:
                    expected[name][_POST[c]] = add(expected[name][_POST[c]], new)
    return all(same_bits(values[n].tolist(), expected[n], precision.code) for n in layout.places)


def _values(layout: EdgeLayout) -> Arrays:
    """Give numbers to everything that has an address."""
    dtype = np.dtype(layout.precision.dtype)
    sizes = dict.fromkeys(layout.places, 3) | dict.fromkeys(layout.plastic, len(_PRE))
    return {n: (0.25 + j / 8 + np.arange(size) / 32).astype(dtype) for j, (n, size) in enumerate(sizes.items())}


def _table(
    layout: EdgeLayout, values: Arrays, parameters: Mapping[str, float]
) -> tuple[npt.NDArray[np.int64], list[Any]]:
    """Write the table of one thread; what it points to comes with it."""
    order = np.lexsort((_PRE, _POST))
    offsets = np.searchsorted(_PRE, np.arange(4)).astype(np.int64)
    incoming = np.searchsorted(_POST[order], np.arange(4)).astype(np.int64)
    counts, firsts = np.array([_HEARD.shape[1]]), np.zeros(1, np.int64)
    arrays: dict[int, npt.NDArray[Any]] = {
        EdgeTable.ROW: _HEARD[0], EdgeTable.COUNTS: counts, EdgeTable.FIRSTS: firsts,
        EdgeTable.ROW + EdgeTable.POST: _HEARD[1], EdgeTable.COUNTS + EdgeTable.POST: counts,
        EdgeTable.FIRSTS + EdgeTable.POST: firsts, EdgeTable.STARTS: offsets[:-1], EdgeTable.ENDS: offsets[1:],
        EdgeTable.TARGETS: _POST, EdgeTable.INCOMING: incoming,
        EdgeTable.SOURCES: _PRE[order].astype(np.int32), EdgeTable.EDGES: order.astype(np.int32),
    }  # fmt: skip
    table = aligned(layout.size)
    for word, array in arrays.items():
        table[word] = array.ctypes.data
    table[EdgeTable.THREADS] = 1
    for name, array in values.items():
        table[layout.word(name)] = array.ctypes.data
    numbers = table.view(np.float64)
    for name in layout.parameters:
        numbers[layout.word(name)] = parameters[name]
    return table, [*arrays.values()]

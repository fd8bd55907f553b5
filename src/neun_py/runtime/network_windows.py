"""Populations of a network whose method goes through each step of the network with steps of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.kernels.window_cell_layout import WindowCellLayout, at_start
from neun_py.kernels.window_layout import WindowTable
from neun_py.lower.carried import method_alone
from neun_py.runtime.outcome import Failure
from neun_py.runtime.windows import first_step_of, most_of, tolerances_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from neun_py.methods.method import Method
    from neun_py.runtime.network_cells import Cells
    from neun_py.runtime.shape import Shape

__all__ = ["beside", "failure_in_window", "write_options"]


def beside(shape: Shape) -> Method:
    """Give the method of what is beside the neurons of a shape and takes whole steps: variables of synapses."""
    return method_alone(shape.integrator) if shape.windowed else shape.integrator


def write_options(cells: Cells, method: Method) -> None:
    """Write the tolerances and the other options of a method into every table of its cells, if it has windows."""
    layout = cells.layout
    if not isinstance(layout, WindowCellLayout):
        return
    words = [layout.tolerance_word(n) for n in layout.tolerances]
    for table in cells.tables:
        numbers = table.view(np.float64)
        numbers[words] = tolerances_of(method, layout.states, layout.precision)
        numbers[layout.window_word(WindowTable.MOST)] = most_of(method)
        numbers[layout.window_word(WindowTable.FIRST_STEP)] = first_step_of(method) or 0.0


def failure_in_window(step: int, cell: int, values: Mapping[str, float], own: Iterable[str]) -> Failure | None:
    """Give the failure of a cell that noted why it found no other step; None of one that takes whole steps."""
    if "reason__" not in values:
        return None
    state = {name: values[at_start(name)] for name in own}
    return Failure(step, cell, state, values["I"], reason=int(values["reason__"]), moment=values["moment__"])

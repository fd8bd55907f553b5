"""The programs of a network's cells whose method finds its own steps within each step of the network."""

from __future__ import annotations

from neun_py.lower.composing import Composed
from neun_py.lower.network_step import lower_values
from neun_py.lower.precision import Precision
from neun_py.lower.program import Program
from neun_py.lower.window_step import WindowStep
from neun_py.lower.windowed import lower_system_window, refuse_map
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["lower_window_cells"]


def lower_window_cells(
    model: Model, composed: Composed, method: Method, precision: Precision
) -> tuple[Program, WindowStep]:
    """Give the program of a model's cells with the synapses at them, and what lies between their steps.

    Its functions are those of `neun_py.lower.windowed.lower_system_window`, and ``emit`` as of other cells.

    Raises
    ------
    ModelError
        If the method cannot integrate the model.
    """
    refuse_map(model, method)
    program, step = lower_system_window(composed.system, method, precision, model.short_name)
    functions = program.functions
    if composed.emitted:
        doc = "Give what others are told."
        functions = (*functions, lower_values("emit", composed.system, composed.emitted, precision, doc))
    return Program(program.name, functions, precision), step

"""The programs of a network's cells: a step, whole or cut at its stages, and what cells tell each other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from neun_py.lower.chain import lowered
from neun_py.lower.events import followed_by_jump
from neun_py.lower.naming import to_function
from neun_py.lower.pipeline import lower_system_step
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.staged import staged_functions
from neun_py.lower.stages import runge_kutta_step
from neun_py.lower.system import System
from neun_py.methods.method import Method
from neun_py.methods.tableau import Tableau
from neun_py.spec.expression import Node

__all__ = ["lower_cells", "lower_values", "stages_of", "uncut"]


def stages_of(method: Method) -> int:
    """Give how often a method asks for its inputs in a step."""
    return len(method.b) if isinstance(method, Tableau) else 1


def lower_cells(
    system: System, emitted: tuple[Node, ...], method: Method, precision: Precision, staged: bool
) -> Program:
    """Give the program of cells of a network.

    Its functions are those of `neun_py.lower.pipeline.lower_system_step`; where the step is cut at its stages those of
    `neun_py.lower.staged.staged_functions` stand for the step. ``emit(states, inputs, parameters)`` gives `emitted`.
    """
    whole = lower_system_step(system, method, precision)
    functions = list(whole.functions)
    if staged and stages_of(method) > 1 and not system.is_map:
        assert isinstance(method, Tableau)
        functions = [f for f in functions if f.name not in ("step", "method_step")]
        at = next(k for k, f in enumerate(functions) if f.name == "flow") + 1
        functions[at:at] = staged_functions(method, system.states)
    if emitted:
        functions.append(lower_values("emit", system, emitted, precision, "Give what others are told."))
    return Program(whole.name, tuple(functions), precision)


def uncut(program: Program, states: int, method: Method) -> Program:
    """Give a program of cells with so many states whose ``step`` is not cut at its stages."""
    known = {f.name: f for f in program.functions}
    if "step" in known:
        return program
    assert isinstance(method, Tableau)
    flow = known["flow"]
    steps = [runge_kutta_step(method, flow.args[:states], flow.args[states:])]
    if "jump" in known:
        steps = [*followed_by_jump(steps[0], known["jump"], states)]
    return Program(program.name, (*program.functions, *steps), program.precision)


@lru_cache(maxsize=256)
def _values(system: tuple[tuple[str, ...], ...], values: tuple[Node, ...], precision: Precision) -> System:
    states, inputs, parameters = system
    named: Mapping[str, Node] = {f"value{k}": value for k, value in enumerate(values)}
    return lowered(System("values", states, inputs, parameters, {}, named), precision)


def lower_values(name: str, system: System, values: tuple[Node, ...], precision: Precision, doc: str) -> Function:
    """Give a function of states, inputs and parameters that gives expressions of them."""
    parts = (system.states, system.inputs, system.parameters)
    found = _values(parts, values, precision)
    arguments = tuple(n for part in parts for n in part)
    return to_function(name, arguments, tuple(found.outputs.values()), doc=doc)

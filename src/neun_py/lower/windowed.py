"""The program of a system that goes through windows with steps of its own."""

from __future__ import annotations

from functools import lru_cache

from neun_py.errors import ModelError
from neun_py.lower.events import arithmetic, jump_function
from neun_py.lower.naming import to_function
from neun_py.lower.pair_step import pair_window
from neun_py.lower.pipeline import deterministic, refuse_noise, spike_functions
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.resolve import resolve
from neun_py.lower.rosenbrock_window import rosenbrock_window
from neun_py.lower.singularities import remove_singularities
from neun_py.lower.system import System
from neun_py.lower.window_step import WindowStep, is_windowed, window_functions
from neun_py.methods.method import Method
from neun_py.spec.expression import Node, logical_or
from neun_py.spec.model import Model

__all__ = ["is_windowed", "lower_system_window", "lower_window", "pair_window", "refuse_map", "rosenbrock_window"]


@lru_cache(maxsize=256)
def lower_window(model: Model, method: Method, precision: Precision) -> tuple[Program, WindowStep]:
    """Give the program of a model, as `lower_system_window` does of a system.

    Raises
    ------
    ModelError
        If the method cannot integrate the model.
    """
    refuse_map(model, method)
    return lower_system_window(resolve(model), method, precision, model.short_name)


def refuse_map(model: Model, method: Method) -> None:
    """Refuse a map, between whose steps there is nothing.

    Raises
    ------
    ModelError
        If the model is one.
    """
    if model.is_map:
        raise ModelError(
            f"{model.short_name} is a map: it has no flow for {method.short_name} to follow between its steps; use "
            'integrator="RK4", which a map has no use for, and leave out reset_at'
        )


def lower_system_window(system: System, method: Method, precision: Precision, label: str) -> tuple[Program, WindowStep]:
    """Give the program that takes a system through windows, and what lies between its steps.

    Its functions are those of `neun_py.lower.window_step`, ``spiked``, ``crossing`` and ``reset`` of
    `neun_py.lower.pipeline.lower_system_step`, ``hold(parameters)``, the time for which the membrane is held after a
    spike and no other spike counts, and where the system has events ``happens``, whether one of their conditions
    holds, and ``jump``, what they make of the states.
    """
    refuse_noise(label, system.flows, deterministic(method))
    whole = remove_singularities(system, precision)
    found = window_functions(method, system, precision)
    functions: list[Function] = list(found.functions)
    if whole.events:
        functions += _jumps(whole)
    functions += [f for f in spike_functions(whole, precision) if f.name != "refractory"]
    if whole.refractory is not None:
        doc = "Give for how long the membrane is held, and no other spike counts."
        functions.append(to_function("hold", whole.parameters, arithmetic(whole.refractory), doc=doc))
    return Program(f"{label} {method.short_name}", tuple(functions), precision), found


def _jumps(system: System) -> tuple[Function, ...]:
    """Give ``happens`` and ``jump`` of a system's events."""
    condition: Node | None = None
    for holds, _ in system.events:
        condition = holds if condition is None else logical_or(condition, holds)
    assert condition is not None
    arguments = (*system.states, *system.parameters)
    happens = to_function("happens", arguments, arithmetic(condition), doc="Give whether an event's condition holds.")
    return happens, jump_function(system)

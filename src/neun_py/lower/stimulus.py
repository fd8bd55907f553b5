"""The program of a stimulus: what a step gives, and where it starts."""

from __future__ import annotations

from functools import lru_cache

from neun_py.lower.arithmetic import to_arithmetic
from neun_py.lower.naming import to_function
from neun_py.lower.pipeline import passes
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Program
from neun_py.lower.resolve import expand, initial_expressions
from neun_py.lower.singularities import remove_singularities
from neun_py.lower.system import System
from neun_py.spec.expression import num
from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["lower_start", "lower_stimulus"]


@lru_cache(maxsize=256)
def lower_stimulus(kind: StimulusKind) -> Program:
    """Give the program ``stimulus(states, inputs, parameters) -> I, states``, in double precision.

    The inputs are those of `StimulusKind`: the time and length of the step, a normal number, a uniform one.
    """
    system = passes(kind, DOUBLE)[-1][1]
    arguments = (*system.states, *system.inputs, *system.parameters)
    results = (system.outputs["I"], *system.flows.values())
    doc = f"Give {', '.join(['the input of a step', *(f'the next {name}' for name in system.states)])}."
    return Program(kind.short_name, (to_function("stimulus", arguments, results, doc=doc),), DOUBLE)


@lru_cache(maxsize=256)
def lower_start(kind: StimulusKind) -> Program:
    """Give the program ``start(xi, chance, parameters) -> states``, in double precision."""
    names = tuple(kind.variables)
    fixed = {n: v.initial for n, v in kind.variables.items() if not isinstance(v.initial, str)}
    numbers = {name: num(float(value)) for name, value in fixed.items()}
    expressions = {n: expand(value, numbers) for n, value in initial_expressions(kind, tuple(fixed)).items()}
    lowered = to_arithmetic(
        remove_singularities(System(kind.name, (), (), tuple(kind.parameters), {}, expressions), DOUBLE)
    )
    results = tuple(lowered.outputs[n] if n in lowered.outputs else numbers[n] for n in names)
    arguments = (*kind.drawn_at_start, *kind.parameters)
    return Program(
        f"{kind.short_name} start", (to_function("start", arguments, results, doc="Give the first states."),), DOUBLE
    )

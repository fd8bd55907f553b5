"""Where a fresh neuron starts: defaults, presets, keywords, and initial values that are expressions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.lower.precision import Precision
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

__all__ = ["checked_number", "start"]


def checked_number(value: object, unit: str, what: str, precision: Precision) -> float:
    """Give a finite number, in its unit, that the precision can hold."""
    x = magnitude(value, unit, what)
    if precision.word == 4 and abs(x) > float(precision.largest):
        raise ArgumentError(f"{what}: {x!r} is larger than single precision can hold; use precision='double'")
    return x


def start(
    model: Model, precision: Precision, preset: str | None, values: Mapping[str, object]
) -> tuple[dict[str, float], dict[str, float]]:
    """Give the initial state and the parameters.

    Parameters
    ----------
    model, precision : Model, Precision
        What starts.
    preset : str or None
        A preset of the model.
    values : mapping of str to float or quantity
        Parameters and initial values that the user gives; they win over the preset.

    Raises
    ------
    UnknownNameError
        If a name is neither a parameter nor a variable, or the preset is unknown.
    """
    given = dict(values)
    if preset is not None:
        if preset not in model.presets:
            raise UnknownNameError(f"preset of {model.short_name}", preset, model.presets)
        regime = model.presets[preset]
        given = {**regime.parameters, **regime.initial, **given}
    known = [*model.parameters, *model.variables]
    for name in given:
        if name not in known:
            raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)
    what = f"{model.short_name}'s "
    chosen = {n: checked_number(x, model.unit_of(n), what + n, precision) for n, x in given.items()}
    usual = {n: p.default for n, p in model.parameters.items()}
    usual |= {n: v.initial for n, v in model.variables.items() if not isinstance(v.initial, str)}
    chosen |= {n: checked_number(x, "1", what + n, precision) for n, x in usual.items() if n not in chosen}
    parameters = {n: chosen[n] for n in model.parameters}
    fixed = {n: chosen[n] for n in model.variables if n in chosen}
    numbers = _state(model, precision, tuple(parameters.items()), tuple(fixed.items()))
    state = dict(zip(model.variables, numbers, strict=True))
    for name, x in state.items():
        if not math.isfinite(x):
            text = model.variables[name].initial
            raise ArgumentError(
                f"{model.short_name}'s {name} would start at {x!r}: its initial value {text!r} is not finite "
                f"with these numbers; change them, or give {name}"
            )
    return state, parameters


@lru_cache(maxsize=1024)
def _state(
    model: Model,
    precision: Precision,
    parameters: tuple[tuple[str, float], ...],
    fixed: tuple[tuple[str, float], ...],
) -> tuple[float, ...]:
    """Evaluate what is an expression; without a compiler, for a neuron must exist before its kernel does."""
    state = dict(fixed)
    missing = [n for n in model.variables if n not in state]
    if missing:
        from neun_py.kernels.elementary import link
        from neun_py.kernels.reference import evaluate_program
        from neun_py.lower.pipeline import lower_initial

        program = link(lower_initial(model, precision, tuple(state)))
        arguments = [state.get(n, 0.0) for n in model.variables] + [x for _, x in parameters]
        found = evaluate_program(program, [precision.nearest(x) for x in arguments])
        state |= dict(zip(missing, found, strict=True))
    return tuple(state[n] for n in model.variables)

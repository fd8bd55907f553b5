"""Where fresh neurons start: defaults, presets, keywords, and initial values that are expressions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.lower.precision import Precision
from neun_py.runtime.numbers import checked_number, checked_numbers
from neun_py.runtime.ranges import require_in_range
from neun_py.spec.model import Model

__all__ = ["Numbers", "start", "start_many"]

Numbers = dict[str, float | npt.NDArray[Any]]

_TOLERANCES = ("integrator=neun.integrators.DOP853(rtol=1e-8, atol=1e-9)",)
_MEANT = {"method": ("integrator",), "solver": ("integrator",), "rtol": _TOLERANCES, "atol": _TOLERANCES}
"""What is meant by words that other simulators have for arguments."""


def start(
    model: Model, precision: Precision, preset: str | None, values: Mapping[str, object], *, at_rest: bool = False
) -> tuple[dict[str, float], dict[str, float]]:
    """Give the initial state and the parameters of one neuron.

    Parameters
    ----------
    model, precision : Model, Precision
        What starts.
    preset : str or None
        A preset of the model.
    values : mapping of str to float or quantity
        Parameters and initial values that the user gives; they win over the preset.
    at_rest : bool, optional
        Whether it starts where it stays without input.

    Raises
    ------
    UnknownNameError
        If a name is neither a parameter nor a variable, or the preset is unknown.
    ArgumentError
        If it is to start at rest and there is none.
    """
    given = _given(model, preset, values)
    _refuse_both(model, values, at_rest)
    what = f"{model.short_name}'s "
    chosen = {n: checked_number(x, model.unit_of(n), what + n, precision) for n, x in given.items()}
    for name, value in chosen.items():
        require_in_range(model, name, value)
    chosen |= _usual(model, precision, chosen)
    parameters = {n: chosen[n] for n in model.parameters}
    fixed = {n: chosen[n] for n in model.variables if n in chosen}
    numbers = _state(model, precision, tuple(parameters.items()), tuple(fixed.items()))
    state = dict(zip(model.variables, numbers, strict=True))
    for name, x in state.items():
        if not math.isfinite(x):
            raise _not_finite(model, name, x, "")
    if at_rest:
        from neun_py.runtime.equilibrium_states import rest

        found = rest(model, parameters, {n: np.array([x]) for n, x in state.items()})
        state = {n: precision.nearest(float(x[0])) for n, x in found.items()}
    return state, parameters


def start_many(
    model: Model,
    precision: Precision,
    preset: str | None,
    values: Mapping[str, object],
    size: int,
    *,
    mask: bool = False,
    at_rest: bool = False,
    held: bool = True,
) -> tuple[dict[str, npt.NDArray[Any]], Numbers]:
    """Give the initial states (neuron,) and the parameters, each a number or an array (neuron,), of a population.

    Parameters and errors are those of `start`; each value may be an array (neuron,). With `mask`, a neuron whose
    computed state is not finite is no error but NaN in all its states, as one that failed. Values are held to the
    declared ranges unless `held` is False.
    """
    given = _given(model, preset, values)
    _refuse_both(model, values, at_rest)
    what = f"{model.short_name}'s "
    chosen: Numbers = {n: checked_numbers(x, model.unit_of(n), what + n, precision, size) for n, x in given.items()}
    for name, value in chosen.items() if held else ():
        require_in_range(model, name, value)
    chosen |= _usual(model, precision, chosen)
    parameters = {n: chosen[n] for n in model.parameters}
    fixed = {n: chosen[n] for n in model.variables if n in chosen}
    state = fixed | _expressions(model, precision, parameters, fixed, size)
    dtype = np.dtype(precision.dtype)
    arrays = {n: x if isinstance(x := state[n], np.ndarray) else np.full(size, x, dtype) for n in model.variables}
    for name, array in arrays.items():
        wrong = np.flatnonzero(~np.isfinite(array))
        if len(wrong) and mask:
            for own in arrays.values():
                own[wrong] = np.nan
        elif len(wrong):
            raise _not_finite(model, name, float(array[wrong[0]]), f" of neuron {wrong[0]}")
    if at_rest:
        arrays = _at_rest(model, precision, parameters, arrays)
    return arrays, {n: _rounded(x, precision) for n, x in parameters.items()}


def _refuse_both(model: Model, values: Mapping[str, object], at_rest: bool) -> None:
    """Refuse a state that is given where it is to be found."""
    if not isinstance(at_rest, bool):
        raise ArgumentTypeError(f"at_rest is True or False, not {at_rest!r}")
    both = [name for name in values if name in model.variables]
    if at_rest and both:
        raise ArgumentError(f"at_rest finds the state, and {', '.join(both)} is given too; leave one of them out")


def _at_rest(
    model: Model, precision: Precision, parameters: Numbers, arrays: dict[str, npt.NDArray[Any]]
) -> dict[str, npt.NDArray[Any]]:
    """Find where neurons stay: once where all are the same."""
    from neun_py.runtime.equilibrium_states import rest

    varying = [*parameters.values(), *arrays.values()]
    alike = all(not isinstance(x, np.ndarray) or (x == x[0]).all() for x in varying)
    size = len(next(iter(arrays.values())))
    if alike:
        parameters = {n: float(x[0]) if isinstance(x, np.ndarray) else x for n, x in parameters.items()}
        arrays = {n: x[:1] for n, x in arrays.items()}
    found = rest(model, parameters, arrays)
    return {n: np.array(np.broadcast_to(x.astype(precision.dtype), size)) for n, x in found.items()}


def _rounded(x: float | npt.NDArray[Any], precision: Precision) -> float | npt.NDArray[Any]:
    return x if isinstance(x, np.ndarray) else precision.nearest(x)


def _given(model: Model, preset: str | None, values: Mapping[str, object]) -> dict[str, object]:
    """Give what the preset and the user say, by known names."""
    given = dict(values)
    if preset is not None:
        if preset not in model.presets:
            raise UnknownNameError(f"preset of {model.short_name}", preset, model.presets)
        regime = model.presets[preset]
        given = {**regime.parameters, **regime.initial, **given}
    known = [*model.parameters, *model.variables]
    for name in given:
        if name not in known:
            raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known, _MEANT.get(name, ()))
    return given


def _usual(model: Model, precision: Precision, chosen: Mapping[str, object]) -> dict[str, float]:
    """Give the defaults of what nobody chose."""
    usual = {n: p.default for n, p in model.parameters.items()}
    usual |= {n: v.initial for n, v in model.variables.items() if not isinstance(v.initial, str)}
    what = f"{model.short_name}'s "
    return {n: checked_number(x, "1", what + n, precision) for n, x in usual.items() if n not in chosen}


def _not_finite(model: Model, name: str, x: float, whose: str) -> ArgumentError:
    text = model.variables[name].initial
    return ArgumentError(
        f"{model.short_name}'s {name}{whose} would start at {x!r}: its initial value {text!r} is not finite "
        f"with these numbers; change them, or give {name}"
    )


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


def _expressions(model: Model, precision: Precision, parameters: Numbers, fixed: Numbers, size: int) -> Numbers:
    """Give the initial values that are expressions: once where they are the same for all, else compiled."""
    expressions = _read_by(model, tuple(fixed))
    if not expressions:
        return {}
    known = parameters | fixed
    varying = {n for n, x in known.items() if isinstance(x, np.ndarray)}
    different = tuple(n for n, names in expressions.items() if varying & names)
    found: Numbers = {}
    if len(different) < len(expressions):
        one = {n: float(x[0]) if isinstance(x, np.ndarray) else x for n, x in known.items()}
        values = _state(
            model, precision, tuple((n, one[n]) for n in model.parameters), tuple((n, one[n]) for n in fixed)
        )
        found = {n: x for n, x in zip(model.variables, values, strict=True) if n in expressions}
    if different:
        found |= {n: x for n, x in _compiled(model, precision, parameters, fixed, size).items() if n in different}
    return found


@lru_cache(maxsize=1024)
def _read_by(model: Model, fixed: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Give the initial values that are expressions, and the names that each reads."""
    from neun_py.lower.resolve import initial_expressions
    from neun_py.spec.expression import symbols

    return {n: frozenset(symbols(node)) for n, node in initial_expressions(model, fixed).items()}


def _compiled(model: Model, precision: Precision, parameters: Numbers, fixed: Numbers, size: int) -> Numbers:
    """Compute the initial values of every neuron."""
    from neun_py.kernels.population_layout import PopulationLayout, Table
    from neun_py.runtime.shape import initial_kernel

    given = fixed | parameters
    missing = tuple(n for n in model.variables if n not in fixed)
    varying = tuple(n for n, x in given.items() if isinstance(x, np.ndarray))
    layout = PopulationLayout(missing, (), tuple(given), varying, precision, False, False)
    kernel = initial_kernel(model, tuple(fixed), layout)
    found = {n: np.empty(size, precision.dtype) for n in missing}
    table = np.zeros(layout.table_size, np.int64)
    numbers = table.view(np.float64)
    table[Table.LAST] = size
    for name, array in found.items():
        table[layout.state_word(name)] = array.ctypes.data
    for name, x in given.items():
        if isinstance(x, np.ndarray):
            table[layout.parameter_word(name)] = x.ctypes.data
        else:
            numbers[layout.parameter_word(name)] = x
    kernel.call(table.ctypes.data)
    return dict(found)

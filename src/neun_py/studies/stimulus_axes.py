"""Parameters of a stimulus as axes of a sweep: ``input.period``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.spec.model import Model
from neun_py.spec.stimulus import Formula, Samples, Stimulus

__all__ = ["PREFIX", "axis_facts", "require_shared", "with_values"]

PREFIX = "input."


def axis_facts(stimulus: Any, path: str, model: Model) -> tuple[str, str]:
    """Give the unit and the description of what ``input.<path>`` names.

    Raises
    ------
    UnknownNameError, ArgumentError
        If no part of the stimulus has it, or several have.
    """
    if not isinstance(stimulus, Stimulus):
        raise ArgumentError(
            f"{PREFIX}{path} is a parameter of a stimulus, and the input is none; give one, as "
            "input=neun.inputs.sine(amplitude=0.1, period=10)"
        )
    place, name = _found(stimulus, path)
    formula = stimulus.parts[place]
    assert isinstance(formula, Formula)
    kind = formula.kind
    own = kind.reciprocals.get(name, name)
    unit = kind.unit_of(own, {"input_unit": model.input_unit, "time_unit": model.time_unit})
    description = f"{kind.short_name}: {kind.parameters[own].description}"
    return (unit, description) if own == name else (f"1/({unit})", f"{kind.short_name}: {name}")


def with_values(stimulus: Stimulus, values: Mapping[str, Any]) -> Stimulus:
    """Give the stimulus with other values, by path: numbers, or arrays (neuron,)."""
    changes: dict[int, dict[str, Any]] = {}
    for path, value in values.items():
        place, name = _found(stimulus, path)
        if name in changes.setdefault(place, {}):
            raise ArgumentError(f"{PREFIX}{path} is swept twice, under two names")
        changes[place][name] = value
    parts = list(stimulus.parts)
    for place, new in changes.items():
        formula = parts[place]
        assert isinstance(formula, Formula)
        kind = formula.kind
        replaced = {kind.reciprocals.get(name, name) for name in new}
        kept: dict[str, Any] = {name: x for name, x in formula.given.items() if name not in replaced}
        noise: dict[str, Any] = {"seed": formula.seed, "stream": formula.stream} if kind.draws else {}
        (parts[place],) = kind(**kept, **new, **noise).parts
    return Stimulus(tuple(parts))


def require_shared(stimulus: Stimulus) -> None:
    """Refuse a stimulus that has a value for each neuron: the points of a sweep are cut into pieces.

    Raises
    ------
    ArgumentError
        With what to do instead.
    """
    for part in stimulus.parts:
        own: dict[str, Any] = part.given if isinstance(part, Formula) else {}
        for name, given in own.items():
            if given.is_array:
                raise ArgumentError(
                    f"{part} has a value of {name} for each neuron; sweep it: {{'{PREFIX}{name}': values}}"
                )
        if not own and (len(part.values.shape) > 1 if isinstance(part, Samples) else _level_varies(part)):
            raise ArgumentError(f"{part} has a value for each neuron; in a sweep it is one for all points")


def _level_varies(part: Any) -> bool:
    return hasattr(part, "amount") and bool(part.amount.is_array)


def _found(stimulus: Stimulus, path: str) -> tuple[int, str]:
    """Give the part and the parameter that a path names: ``period``, ``sine.period``, ``1.period``."""
    whose, _, name = path.rpartition(".")
    formulas = {k: part for k, part in enumerate(stimulus.parts) if isinstance(part, Formula)}
    named = [
        k for k, f in formulas.items()
        if name in (*f.kind.parameters, *f.kind.reciprocals) and whose in ("", f.kind.short_name, str(k))
    ]  # fmt: skip
    if len(named) == 1:
        return named[0], name
    if named:
        ways = " or ".join(f"{PREFIX}{k}.{name} ({formulas[k].kind.short_name})" for k in named)
        raise ArgumentError(f"{PREFIX}{path} names something of several parts of the input; say which: {ways}")
    known = dict.fromkeys(n for f in formulas.values() for n in (*f.kind.parameters, *f.kind.reciprocals))
    raise UnknownNameError(f"parameter of the input {stimulus}:", path, known)

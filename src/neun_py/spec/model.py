"""What a model is: data, from which everything else is made."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from neun_py.errors import ArgumentTypeError
from neun_py.spec.equations import Equations, parse_model
from neun_py.spec.expression import symbols
from neun_py.spec.plain import plain, plain_range
from neun_py.spec.preset import Preset

__all__ = ["Model", "Parameter", "Preset", "Variable"]


@dataclass(frozen=True)
class Variable:
    """A state variable of a model.

    Parameters
    ----------
    initial : float or str
        Where a fresh neuron starts: a number, or an expression of parameters and other variables ("b*v").
    unit : str
        Its unit; "1" means dimensionless.
    description : str
        What it is.
    range : tuple of float, optional
        The least and the largest value that make sense, which initial values and parameters are held to; a state goes
        where its equations take it.
    """

    initial: float | str
    unit: str
    description: str
    range: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "initial", plain(self.initial))
        object.__setattr__(self, "range", plain_range(self.range))


@dataclass(frozen=True)
class Parameter:
    """A parameter of a model; the fields are those of `Variable`, with `default` for `initial`."""

    default: float
    unit: str
    description: str
    range: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "default", plain(self.default))
        object.__setattr__(self, "range", plain_range(self.range))


@dataclass(frozen=True, eq=False)
class Model:
    """A model of a neuron, a map or an oscillator, as data.

    Parameters
    ----------
    name, short_name : str
        Its name, and the one that class names begin with ("HH").
    source : str
        The publication, with its DOI; or the statement that none is known.
    variables, parameters : mapping
        Names to `Variable` and `Parameter`, in the order of the classic enumerations.
    equations : str
        The equation language: ``dx/dt = ...``, ``x[n+1] = ...``, ``name = ...``; ``I`` is the input.
    description : str, optional
        What it is good for, in a sentence.
    spike : str, optional
        The condition whose turning true is a spike.
    reset : str, optional
        What jumps at a spike: ``v = c; u = u + d``. The jump happens at the end of the step.
    refractory : str or float, optional
        For how long after a spike no other one counts, in the time unit; where the model resets, its membrane variable
        is held for as long.
    events : mapping of str to str, optional
        What else jumps at the end of a step, conditions to jumps: ``{"u >= u_max": "u = u_max"}``. They happen one
        after the other wherever their condition holds, before the condition of a spike is looked at.
    membrane : str, optional
        The membrane variable (default: the first).
    time_unit, input_unit : str, optional
        Units of time and of the input ``I``.
    step : float, optional
        The step of a run that names none, in the time unit: one with which RK4 gives the published figures; of a map,
        the time that an iteration takes (default: 1).
    shown : tuple of str, optional
        What pictures of it show, variables and intermediates (default: the membrane variable).
    category : str, optional
        What it is a model of: "neuron", "oscillator", "population" or "source".
    presets : mapping of str to Preset, optional
        The regimes of the literature.

    Raises
    ------
    ModelError
        At once, if anything in the declaration is wrong; an `EquationError` gives line and column.
    """

    name: str
    short_name: str
    source: str
    variables: Mapping[str, Variable]
    parameters: Mapping[str, Parameter]
    equations: str
    description: str = ""
    spike: str | None = None
    reset: str | None = None
    refractory: str | float | None = None
    events: Mapping[str, str] = field(default_factory=dict)
    membrane: str | None = None
    time_unit: str = "ms"
    input_unit: str = "1"
    step: float | None = None
    shown: tuple[str, ...] = ()
    category: str = "neuron"
    presets: Mapping[str, Preset] = field(default_factory=dict)

    def __post_init__(self) -> None:
        from neun_py.spec.checks import check_model, check_types

        names: object = self.shown
        if isinstance(names, list):
            object.__setattr__(self, "shown", tuple(names))
        check_types(self)
        object.__setattr__(self, "refractory", plain(self.refractory))
        object.__setattr__(self, "step", plain(self.step))
        for name in ("variables", "parameters", "presets", "events"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        object.__setattr__(self, "equations", textwrap.dedent(self.equations).strip("\n"))
        if self.membrane is None and self.variables:
            object.__setattr__(self, "membrane", next(iter(self.variables)))
        check_model(self)

    @cached_property
    def parsed(self) -> Equations:
        """The equations, parsed."""
        return parse_model(self)

    @cached_property
    def reads_input(self) -> bool:
        """Whether any equation reads the input ``I``."""
        return any("I" in symbols(s.value) for s in self.parsed.statements)

    @property
    def inputs(self) -> Mapping[str, str]:
        """What the equations read besides variables and parameters, with its unit."""
        return {"I": self.input_unit}

    @property
    def membrane_variable(self) -> str:
        """The name of the membrane variable."""
        assert self.membrane is not None
        return self.membrane

    @property
    def is_map(self) -> bool:
        """Whether the model is a map, x[n+1] = ..., and not a flow."""
        return any(s.kind == "map" for s in self.parsed.statements)

    @property
    def usual_step(self) -> float | None:
        """The step of a run that names none; None where nobody has said one."""
        return 1.0 if self.step is None and self.is_map else self.step

    @property
    def behaviours(self) -> tuple[str, ...]:
        """What its presets show, in the order of `neun_py.spec.behaviours.BEHAVIOURS`."""
        from neun_py.spec.behaviours import BEHAVIOURS

        shown = {word for preset in self.presets.values() for word in preset.behaviour}
        return tuple(word for word in BEHAVIOURS if word in shown)

    @property
    def intermediates(self) -> tuple[str, ...]:
        """The names that the equations give to parts, in their order; they can be recorded."""
        return tuple(s.name for s in self.parsed.statements if s.kind == "assign")

    def unit_of(self, name: str) -> str:
        """Give the unit of a variable, a parameter or the input; an intermediate's is what its terms demand."""
        if name in self.variables:
            return self.variables[name].unit
        if name in self.parameters:
            return self.parameters[name].unit
        if name == "I":
            return self.input_unit
        from neun_py.spec.checks.unit_agreement import unit_of_intermediate

        return unit_of_intermediate(self, name)

    def description_of(self, name: str) -> str:
        """Give the description of a variable or parameter; an intermediate is described by its expression."""
        if name in self.variables:
            return self.variables[name].description
        if name in self.parameters:
            return self.parameters[name].description
        if name == "I":
            return "input"
        return str(self.parsed.definition(name).value)

    def fields(self) -> dict[str, Any]:
        """Give the declaration as plain values, such that ``Model(**model.fields())`` equals the model."""
        names = self.__dataclass_fields__
        plain = {name: getattr(self, name) for name in names}
        return {k: dict(v) if isinstance(v, MappingProxyType) else v for k, v in plain.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model):
            return NotImplemented
        return self.fields() == other.fields()

    def __hash__(self) -> int:
        return hash((self.short_name, self.equations))

    def __reduce__(self) -> tuple[object, ...]:
        return _from_fields, (self.fields(),)

    def __str__(self) -> str:
        from neun_py.spec.summary import summary

        return summary(self)

    def __repr__(self) -> str:
        return f"<Model {self.short_name}: {self.name}>"


def _from_fields(fields: dict[str, Any]) -> Model:
    if not isinstance(fields, dict):
        raise ArgumentTypeError("a model is rebuilt from the dict of its fields")
    return Model(**fields)

"""What a model is: data, from which everything else is made."""

from __future__ import annotations

import numbers
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from neun_py.errors import ArgumentTypeError
from neun_py.spec.equations import Equations, parse_model
from neun_py.spec.expression import symbols

__all__ = ["Model", "Parameter", "Preset", "Variable"]


def _plain(x: Any) -> Any:
    """Give a real number, NumPy's too, as a float; anything else as it is, for the checks to refuse."""
    if isinstance(x, bool) or not isinstance(x, numbers.Real):
        return x
    try:
        return float(x)
    except OverflowError:
        return x


def _plain_range(limits: Any) -> Any:
    return tuple(_plain(x) for x in limits) if isinstance(limits, tuple) else limits


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
        The least and the largest value that make sense; documentation, and a check of `initial`.
    """

    initial: float | str
    unit: str
    description: str
    range: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "initial", _plain(self.initial))
        object.__setattr__(self, "range", _plain_range(self.range))


@dataclass(frozen=True)
class Parameter:
    """A parameter of a model; the fields are those of `Variable`, with `default` for `initial`."""

    default: float
    unit: str
    description: str
    range: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "default", _plain(self.default))
        object.__setattr__(self, "range", _plain_range(self.range))


@dataclass(frozen=True)
class Preset:
    """A regime of the literature: numbers and what they give.

    Parameters
    ----------
    description : str
        What the model does there.
    source : str
        Who found it, or how it is known.
    parameters : mapping of str to float, optional
        What differs from the defaults.
    initial : mapping of str to float, optional
        What differs from the initial state.
    input : float, optional
        The constant input, in the model's input unit.
    """

    description: str
    source: str
    parameters: Mapping[str, float] = field(default_factory=dict)
    initial: Mapping[str, float] = field(default_factory=dict)
    input: float = 0.0

    def __post_init__(self) -> None:
        for name in ("parameters", "initial"):
            given = getattr(self, name)
            if isinstance(given, Mapping):
                object.__setattr__(self, name, MappingProxyType({k: _plain(x) for k, x in given.items()}))
        object.__setattr__(self, "input", _plain(self.input))

    def __reduce__(self) -> tuple[object, ...]:  # a mapping that does not change cannot be pickled
        plain = (dict(m) if isinstance(m, Mapping) else m for m in (self.parameters, self.initial))
        return Preset, (self.description, self.source, *plain, self.input)


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
    membrane : str, optional
        The membrane variable (default: the first).
    time_unit, input_unit : str, optional
        Units of time and of the input ``I``.
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
    membrane: str | None = None
    time_unit: str = "ms"
    input_unit: str = "1"
    presets: Mapping[str, Preset] = field(default_factory=dict)

    def __post_init__(self) -> None:
        from neun_py.spec.checks import check_model, check_types

        check_types(self)
        object.__setattr__(self, "refractory", _plain(self.refractory))
        for name in ("variables", "parameters", "presets"):
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

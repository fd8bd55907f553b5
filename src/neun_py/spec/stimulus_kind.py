"""What a kind of stimulus is: data too, in the same language; calling it with numbers gives a stimulus."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from neun_py.errors import ModelError
from neun_py.spec.equations import Equations, parse_model
from neun_py.spec.expression import Node, symbols
from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.parser import Text, parse_expression
from neun_py.spec.registry import LOWER_CASE, NameForm
from neun_py.spec.synapse import Output

if TYPE_CHECKING:
    from neun_py.spec.stimulus import Stimulus

__all__ = ["StimulusKind"]

_STAND_INS = {"time_unit": "s", "input_unit": "A"}
"""What the checks of units read: two dimensions that have nothing in common."""
_ARGUMENTS = ("seed", "stream")


def in_units_of(unit: str, units: Mapping[str, str]) -> str:
    """Put the units of a model in a unit that is written with ``time_unit`` and ``input_unit``."""

    def put(match: re.Match[str]) -> str:
        text = units[match[0]]
        return text if text.isalpha() or text == "1" or match[0] == unit else f"({text})"

    return re.sub("|".join(units), put, unit)


@dataclass(frozen=True, eq=False)
class StimulusKind:
    """A kind of stimulus: the input ``I`` of each step as equations, and what they are written with.

    The equations may read ``t``, the time at the beginning of the step, ``h``, its length, ``xi``, a normal number
    of its own for each neuron and step, and ``chance``, one in [0, 1); a variable is written as a map,
    ``x[n+1] = ...``. Units are those of the model that the stimulus is given to: ``input_unit`` and ``time_unit``.

    Parameters
    ----------
    name, short_name, source, description, variables, parameters, equations
        As of `Model`; a short name is written as a function's, and an initial value may read ``xi`` and ``chance``.
    required : tuple of str, optional
        Parameters that have to be given; their defaults are examples.
    requires : mapping of str to str, optional
        Conditions on parameters and ``h``, and what to do where one does not hold.
    reciprocals : mapping of str to str, optional
        Names under which a parameter can be given by its reciprocal: ``{"frequency": "period"}``.

    Raises
    ------
    ModelError, ArgumentTypeError
        At once, if anything in the declaration is wrong.
    """

    name: str
    short_name: str
    source: str
    parameters: Mapping[str, Parameter]
    equations: str
    variables: Mapping[str, Variable] = field(default_factory=dict)
    description: str = ""
    required: tuple[str, ...] = ()
    requires: Mapping[str, str] = field(default_factory=dict)
    reciprocals: Mapping[str, str] = field(default_factory=dict)

    # What the checks of a declaration ask for.
    spike = reset = refractory = membrane = None
    form: ClassVar[NameForm] = LOWER_CASE
    defines: ClassVar[str] = "I"
    drawn_at_start: ClassVar[tuple[str, ...]] = ("xi", "chance")
    time_unit: ClassVar[str] = _STAND_INS["time_unit"]
    inputs: ClassVar[Mapping[str, str]] = MappingProxyType({"t": "s", "h": "s", "xi": "1", "chance": "1"})
    outputs: ClassVar[Mapping[str, Output]] = MappingProxyType({"I": Output("input_unit", "the input of a step")})
    presets: ClassVar[Mapping[str, Preset]] = MappingProxyType({})

    def __post_init__(self) -> None:
        from neun_py.spec.checks import check_model, check_types

        check_types(self)
        for name in ("variables", "parameters", "requires", "reciprocals"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        object.__setattr__(self, "equations", textwrap.dedent(self.equations).strip("\n"))
        check_model(self)
        self._check_own()

    def _check_own(self) -> None:
        for name in (*self.variables, *self.parameters, *self.reciprocals):
            if name in (*self.inputs, *_ARGUMENTS):
                raise ModelError(f"{self.short_name}: the name {name!r} means something else in a stimulus")
        if "I" not in self.intermediates:
            raise ModelError(f"{self.short_name}: the equations of a stimulus give the input; write I = ...")
        if self.variables and not self.is_map:
            raise ModelError(f"{self.short_name}: a variable of a stimulus is a map; write x[n+1] = ...")
        for name in (*self.required, *self.reciprocals.values()):
            if name not in self.parameters:
                raise ModelError(f"{self.short_name} has no parameter {name!r}")
        for condition in self.conditions.values():
            unknown = {*symbols(condition)} - {*self.parameters, "h"}
            if unknown:
                raise ModelError(f"{self.short_name} requires something of {', '.join(sorted(unknown))}")

    def __call__(self, *values: Any, seed: int | None = None, stream: int | None = None, **named: Any) -> Stimulus:
        """Make a stimulus.

        Parameters
        ----------
        *values, **named : number, quantity or array (neuron,)
            The parameters, in the order of the declaration or by name.
        seed : int, optional
            For a stimulus that draws: what its noise is made of (default 0).
        stream : int, optional
            Which of the seed's independent noises; in a sum each part gets its own.

        Raises
        ------
        UnknownNameError, ArgumentTypeError, ArgumentError
            If there is no such parameter; one is missing or of the wrong kind; a value cannot be meant.
        """
        from neun_py.spec.stimulus import stimulus_of

        return stimulus_of(self, values, named, seed, stream)

    @cached_property
    def parsed(self) -> Equations:
        """The equations, parsed."""
        return parse_model(self)

    @cached_property
    def conditions(self) -> dict[str, Node]:
        """What is required, parsed."""
        return {text: parse_expression(Text("requires", text), "requires").value for text in self.requires}

    @cached_property
    def reads(self) -> frozenset[str]:
        """The names that the equations and the initial values read."""
        return frozenset(name for s in self.parsed for name in symbols(s.value))

    @property
    def draws(self) -> bool:
        """Whether it draws random numbers."""
        return not self.reads.isdisjoint(self.drawn_at_start)

    @property
    def is_map(self) -> bool:
        """Whether it has a state, which goes from step to step."""
        return any(s.kind == "map" for s in self.parsed.statements)

    @property
    def intermediates(self) -> tuple[str, ...]:
        """The names that the equations give to parts, the input ``I`` among them."""
        return tuple(s.name for s in self.parsed.statements if s.kind == "assign")

    def unit_of(self, name: str, units: Mapping[str, str] = _STAND_INS) -> str:
        """Give the unit of a quantity, for a model of these units."""
        for mapping in (self.variables, self.parameters, self.outputs):
            if name in mapping:
                return in_units_of(mapping[name].unit, units)
        return self.inputs[name]

    def fields(self) -> dict[str, Any]:
        """Give the declaration as plain values, such that ``StimulusKind(**kind.fields())`` equals it."""
        plain = {name: getattr(self, name) for name in (f.name for f in fields(self))}
        return {k: dict(v) if isinstance(v, MappingProxyType) else v for k, v in plain.items()}

    def __eq__(self, other: object) -> bool:
        return self.fields() == other.fields() if isinstance(other, StimulusKind) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.short_name, self.equations))

    def __reduce__(self) -> tuple[object, ...]:
        return _from_fields, (self.fields(),)

    def __str__(self) -> str:
        from neun_py.spec.summary import stimulus_summary

        return stimulus_summary(self)

    def __repr__(self) -> str:
        return f"<StimulusKind {self.short_name}: {self.name}>"


def _from_fields(fields: dict[str, Any]) -> StimulusKind:
    return StimulusKind(**fields)

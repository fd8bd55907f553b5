"""What a synapse is: data too, in the same language as a neuron's."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from neun_py.spec.equations import Equations, parse_model
from neun_py.spec.model import Parameter, Preset, Variable

__all__ = ["Output", "Synapse"]


@dataclass(frozen=True)
class Output:
    """Something that a synapse computes from its state and its inputs, such as a current."""

    unit: str
    description: str


@dataclass(frozen=True, eq=False)
class Synapse:
    """A model of a synapse: its state, what it reads of the neurons it joins, and the currents it gives.

    Parameters
    ----------
    name, short_name, source, description, variables, parameters, equations, time_unit, presets
        As of `Model`; `variables` may be empty.
    inputs : mapping of str to str
        What the equations read besides, with its unit: the neurons' variables, the transmitter.
    outputs : mapping of str to Output
        The intermediates that are the synapse's currents.

    Raises
    ------
    ModelError, ArgumentTypeError
        At once, if anything in the declaration is wrong.
    """

    name: str
    short_name: str
    source: str
    variables: Mapping[str, Variable]
    parameters: Mapping[str, Parameter]
    equations: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, Output]
    description: str = ""
    time_unit: str = "ms"
    presets: Mapping[str, Preset] = field(default_factory=dict)

    # What only neurons have; the checks of a declaration ask for it.
    spike = reset = refractory = membrane = None

    def __post_init__(self) -> None:
        from neun_py.spec.checks import check_model, check_types

        check_types(self)
        for name in ("variables", "parameters", "inputs", "outputs", "presets"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        object.__setattr__(self, "equations", textwrap.dedent(self.equations).strip("\n"))
        check_model(self)

    @cached_property
    def parsed(self) -> Equations:
        """The equations, parsed."""
        return parse_model(self)

    @property
    def is_map(self) -> bool:
        """Never: a synapse's state flows."""
        return False

    @property
    def intermediates(self) -> tuple[str, ...]:
        """The names that the equations give to parts."""
        return tuple(s.name for s in self.parsed.statements if s.kind == "assign")

    def unit_of(self, name: str) -> str:
        """Give the unit of a variable, a parameter, an input or an output."""
        for mapping in (self.variables, self.parameters, self.outputs):
            if name in mapping:
                return mapping[name].unit
        return self.inputs[name]

    def fields(self) -> dict[str, Any]:
        """Give the declaration as plain values, such that ``Synapse(**synapse.fields())`` equals it."""
        plain = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {k: dict(v) if isinstance(v, MappingProxyType) else v for k, v in plain.items()}

    def __eq__(self, other: object) -> bool:
        return self.fields() == other.fields() if isinstance(other, Synapse) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.short_name, self.equations))

    def __reduce__(self) -> tuple[object, ...]:
        return _from_fields, (self.fields(),)

    def __repr__(self) -> str:
        return f"<Synapse {self.short_name}: {self.name}>"


def _from_fields(fields: dict[str, Any]) -> Synapse:
    return Synapse(**fields)

"""What a synapse is: data too, in the same language as a neuron's."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from neun_py.spec.equations import Equations, parse_model
from neun_py.spec.expression import Node, symbols
from neun_py.spec.model import Parameter, Preset, Variable

if TYPE_CHECKING:
    from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["ENDS", "Output", "Pulse", "Synapse"]

ENDS = ("pre", "post")
"""The two ends of a synapse: the names under which its equations read the variables that it joins."""


@dataclass(frozen=True)
class Output:
    """Something that a synapse computes from its state and its inputs, such as a current.

    Parameters
    ----------
    unit, description : str
        Its unit, and what it is.
    into : str, optional
        Whose input it becomes a part of: "post" or "pre".
    outward : bool, optional
        Whether it is a membrane current, outward positive: then it is subtracted from that neuron's input.
    """

    unit: str
    description: str
    into: str = "post"
    outward: bool = False


@dataclass(frozen=True)
class Pulse:
    """An input that stands for a while after each presynaptic event, and is zero else.

    Parameters
    ----------
    value, duration : str
        The parameters that say how high it is and how long it lasts. An event during a pulse begins it anew.
    unit : str
        Its unit.
    """

    value: str
    duration: str
    unit: str


@dataclass(frozen=True, eq=False)
class Synapse:
    """A model of a synapse: its state, what it reads of the neurons it joins, and the currents it gives.

    Calling it with values gives a `SynapseChoice`, which is what a network connects with.

    Parameters
    ----------
    name, short_name, source, description, variables, parameters, equations, time_unit, presets
        As of `Model`; `variables` may be empty.
    inputs : mapping of str to str
        Which of ``pre`` and ``post``, the values of the joined variables, the equations read, with their units.
    outputs : mapping of str to Output
        The intermediates that are the synapse's currents.
    weight : str
        The name in which connections differ: a parameter, a variable where it is plastic, or a name of its own.
    weighs : tuple of str, optional
        The parameters that the weight's name stands for (default: the one of this name).
    on_pre, on_post : str, optional
        What jumps when a presynaptic spike arrives, and at a postsynaptic one: ``s = s + gsyn``, one statement after
        the other. They may read ``pre``, ``post``, variables, parameters and the intermediates made of these.
    spike : str, optional
        The condition of pre and parameters whose turning true is a presynaptic event, ``pre >= threshold``; without
        one it is the presynaptic model's spike.
    pulses : mapping of str to Pulse, optional
        Inputs that stand for a while after each presynaptic event.

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
    weight: str
    weighs: tuple[str, ...] = ()
    on_pre: str | None = None
    on_post: str | None = None
    spike: str | None = None
    pulses: Mapping[str, Pulse] = field(default_factory=dict)
    description: str = ""
    time_unit: str = "ms"
    presets: Mapping[str, Preset] = field(default_factory=dict)

    # What only neurons have; the checks of a declaration ask for it.
    reset = refractory = membrane = None

    def __post_init__(self) -> None:
        from neun_py.spec.checks import check_model, check_types

        names: object = self.weighs
        if isinstance(names, list) or names == ():
            object.__setattr__(self, "weighs", tuple(names) or (self.weight,))
        check_types(self)
        # A pulse is an input too; where the declaration is made anew of its fields it is there already.
        pulses = {name: pulse.unit for name, pulse in self.pulses.items()}
        object.__setattr__(self, "inputs", {**self.inputs, **pulses})
        for name in ("variables", "parameters", "inputs", "outputs", "pulses", "presets"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        for name in ("equations", "on_pre", "on_post"):
            text = getattr(self, name)
            if text is not None:
                object.__setattr__(self, name, textwrap.dedent(text).strip("\n"))
        check_model(self)

    def __call__(self, preset: str | None = None, /, **values: Any) -> SynapseChoice:
        """Choose values: a preset's, then those that are given by name.

        Parameters
        ----------
        preset : str, optional
            The name of one of its presets.
        **values : number or quantity
            Parameters, initial values of variables, and the weight.

        Raises
        ------
        UnknownNameError
            If there is no such preset, parameter or variable.
        ArgumentError, ArgumentTypeError, UnitError
            If a value is no finite number, or lies outside its range; if its unit does not fit.
        """
        from neun_py.spec.synapse_choice import choose

        return choose(self, preset, values)

    @cached_property
    def parsed(self) -> Equations:
        """The equations, parsed."""
        return parse_model(self)

    @property
    def is_map(self) -> bool:
        """Never: a synapse's state flows."""
        return False

    @property
    def plastic(self) -> bool:
        """Whether the weight is a variable, which changes while the network runs."""
        return self.weight in self.variables

    @cached_property
    def weight_bounds(self) -> tuple[Node, Node] | None:
        """Between what a plastic weight's jumps clip it, if all clip it alike, between numbers and parameters."""
        jumps = [s.value for s in (*self.parsed.on_pre, *self.parsed.on_post) if s.name == self.weight]
        found = {v.args[1:] if v.op == "call" and v.value == "clip" else () for v in jumps} if self.plastic else set()
        if len(found) != 1 or not (bounds := found.pop()):
            return None
        low, high = bounds
        return (low, high) if {*symbols(low), *symbols(high)} <= set(self.parameters) else None

    @property
    def intermediates(self) -> tuple[str, ...]:
        """The names that the equations give to parts."""
        return tuple(s.name for s in self.parsed.statements if s.kind == "assign")

    def unit_of(self, name: str) -> str:
        """Give the unit of a variable, a parameter, an output, an input or the weight."""
        for mapping in (self.variables, self.parameters, self.outputs):
            if name in mapping:
                return mapping[name].unit
        return self.unit_of(self.weighs[0]) if name == self.weight else self.inputs[name]

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

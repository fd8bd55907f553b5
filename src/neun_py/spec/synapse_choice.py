"""A synapse and the values that it is to have: what a network connects with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Synapse
from neun_py.spec.units import is_quantity, magnitude

__all__ = ["SynapseChoice", "choose"]


@dataclass(frozen=True, eq=False)
class SynapseChoice:
    """A synapse, and the values with which connections of it begin; ``neun.synapses.AMPA(gsyn=1e-3)`` gives one.

    Attributes
    ----------
    synapse : Synapse
        The declaration.
    values : mapping of str to float
        Every parameter, in the declaration's units: what was given, the preset's values, the defaults.
    preset : str or None
        The preset that was chosen.
    initial : mapping of str to float
        The initial values that were given or that the preset gives, of variables; the others begin as declared.
    quantities : frozenset of str
        Which of them were given with a unit: between neurons that count in other units than the declaration these are
        converted, while plain numbers are in the units of the neurons.
    """

    synapse: Synapse
    values: Mapping[str, float]
    preset: str | None
    initial: Mapping[str, float]
    quantities: frozenset[str] = frozenset()

    def __call__(self, /, **values: Any) -> SynapseChoice:
        """Give the same with other values; see `Synapse` for which can be given."""
        parameters, initial, quantities = _taken(self.synapse, values)
        return SynapseChoice(
            self.synapse,
            MappingProxyType({**self.values, **parameters}),
            self.preset,
            MappingProxyType({**self.initial, **initial}),
            self.quantities.difference(parameters, initial) | quantities,
        )

    def _key(self) -> tuple[object, ...]:
        return (
            self.synapse,
            tuple(self.values.items()),
            self.preset,
            tuple(sorted(self.initial.items())),
            self.quantities,
        )

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, SynapseChoice) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[object, ...]:  # a mapping that does not change cannot be pickled
        return _again, (self.synapse, dict(self.values), self.preset, dict(self.initial), self.quantities)

    def __repr__(self) -> str:
        units = {name: f" {self.synapse.unit_of(name)}" for name in self.quantities}
        values = ", ".join(f"{n}={x:g}{units.get(n, '')}" for n, x in {**self.values, **self.initial}.items())
        preset = "" if self.preset is None else f" {self.preset}"
        return f"<{self.synapse.short_name}{preset}: {values}>"


def choose(synapse: Synapse, preset: str | None, values: Mapping[str, Any]) -> SynapseChoice:
    """Give a synapse with a preset's values and then those given by name; see `Synapse.__call__`."""
    parameters: dict[str, float] = {name: p.default for name, p in synapse.parameters.items()}
    initial: dict[str, float] = {}
    if preset is not None:
        if not isinstance(preset, str):
            raise ArgumentTypeError(
                f"{synapse.short_name}: what is given without a name is a preset, not {preset!r}; give values by name: "
                f"{synapse.weight or next(iter(synapse.parameters), 'name')}={preset!r}"
            )
        if preset not in synapse.presets:
            raise UnknownNameError(f"preset of {synapse.short_name}", preset, synapse.presets)
        parameters |= synapse.presets[preset].parameters
        initial |= synapse.presets[preset].initial
    given, begun, quantities = _taken(synapse, values)
    parameters, initial = parameters | given, initial | begun
    return SynapseChoice(synapse, MappingProxyType(parameters), preset, MappingProxyType(initial), quantities)


def _taken(synapse: Synapse, values: Mapping[str, Any]) -> tuple[dict[str, float], dict[str, float], frozenset[str]]:
    """Check values given by name; give those of parameters, those of variables, and which came with a unit."""
    parameters: dict[str, float] = {}
    initial: dict[str, float] = {}
    quantities = set()
    stands_for = {synapse.weight: synapse.weighs}
    for name, value in values.items():
        for own in stands_for.get(name, (name,)):
            if own != name and own in values:
                raise ArgumentError(f"{synapse.short_name}: {name!r} sets {own!r} too; give one of them")
            if is_quantity(value):
                quantities.add(own)
            if own in synapse.parameters:
                parameters[own] = _checked(synapse, own, synapse.parameters[own], value)
            elif own in synapse.variables:
                initial[own] = _checked(synapse, own, synapse.variables[own], value)
            else:
                if name in ("weight", "delay"):
                    here = f"; in {synapse.short_name} it is {synapse.weight!r}" if name == "weight" else ""
                    raise ArgumentError(f"{name!r} is given to connect: net.connect(..., {name}={value!r}){here}")
                known = dict.fromkeys((synapse.weight, *synapse.parameters, *synapse.variables))
                raise UnknownNameError(f"parameter of {synapse.short_name}", name, known)
    return parameters, initial, frozenset(quantities)


def _checked(synapse: Synapse, name: str, quantity: Parameter | Variable, value: Any) -> float:
    x = magnitude(value, quantity.unit, f"{synapse.short_name}'s {name}")
    if quantity.range is not None and not quantity.range[0] <= x <= quantity.range[1]:
        low, high = quantity.range
        unit = "" if quantity.unit == "1" else f" {quantity.unit}"
        raise ArgumentError(
            f"{synapse.short_name}'s {name} = {x:.6g}{unit} lies outside its range, {low:g} to {high:g}{unit}: "
            f"{quantity.description}"
        )
    return x


def _again(
    synapse: Synapse,
    values: dict[str, float],
    preset: str | None,
    initial: dict[str, float],
    quantities: frozenset[str],
) -> SynapseChoice:
    return SynapseChoice(synapse, MappingProxyType(values), preset, MappingProxyType(initial), quantities)

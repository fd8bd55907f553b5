"""The units of a synapse's numbers where it joins neurons: its current is what its neuron's input is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from neun_py.spec.evaluation import evaluated
from neun_py.spec.synapse import ENDS
from neun_py.spec.units import DIMENSIONLESS, factor_between, parse_unit

if TYPE_CHECKING:
    from neun_py.spec.model import Model
    from neun_py.spec.synapse import Synapse
    from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["EndUnits", "in_joined_units", "joined_unit", "units_of"]

_COMMON = ("S", "mS", "uS", "nS", "pS", "mS/cm2", "uS/cm2", "nS/cm2")


@dataclass(frozen=True)
class EndUnits:
    """The units at one end of a projection.

    Attributes
    ----------
    value : str
        Of the variable that the synapse reads.
    input : str
        Of the neuron's input.
    """

    value: str = "1"
    input: str = "1"


def units_of(model: Model, variable: str) -> EndUnits:
    """Give the units of a model that a synapse joins at one of its variables."""
    return EndUnits(model.variables[variable].unit, model.input_unit)


def joined_unit(synapse: Synapse, name: str, pre: EndUnits, post: EndUnits) -> str:
    """Give the unit in which a number of a synapse is taken between neurons of these units.

    What the declaration has in the unit of its current is in that of the neuron's input; what it has in current over
    potential, in the neuron's input over its variable; what it has in the unit of a variable that it reads, in that
    variable's; all else, such as times, is as declared. "1" where the two ends of a junction would need two.
    """
    ends = {"pre": pre, "post": post}
    into = [end for end in ENDS if any(o.into == end for o in synapse.outputs.values())]
    found = {_unit(synapse, name, end, ends) for end in into}
    return found.pop() if len(found) == 1 else "1"


def in_joined_units(choice: SynapseChoice, pre: EndUnits, post: EndUnits) -> SynapseChoice:
    """Give a choice with the values that were given as quantities in the units of the neurons.

    Raises
    ------
    UnitError
        If one cannot be converted.
    """
    if not choice.quantities:
        return choice
    synapse, values, initial = choice.synapse, dict(choice.values), dict(choice.initial)
    for name in choice.quantities:
        declared, wanted = synapse.unit_of(name), joined_unit(synapse, name, pre, post)
        factor = factor_between(declared, wanted, f"{synapse.short_name}'s {name}")
        for mapping in (values, initial):
            if name in mapping:
                mapping[name] *= factor
    kept = MappingProxyType(values), MappingProxyType(initial)
    return replace(choice, values=kept[0], initial=kept[1], quantities=frozenset())


def _unit(synapse: Synapse, name: str, into: str, ends: dict[str, EndUnits]) -> str:
    declared = synapse.unit_of(name)
    own, weighs = parse_unit(declared), name in (synapse.weight, *synapse.weighs)
    label, output = next((label, o) for label, o in synapse.outputs.items() if o.into == into)
    current = parse_unit(output.unit)
    reads = {end: parse_unit(synapse.inputs[end]) for end in ("post", "pre") if end in synapse.inputs}
    if all(unit.same(DIMENSIONLESS) for unit in (own, current, *reads.values())):
        if not weighs:
            return declared
        over = next(iter(reads)) if reads and _proportional(synapse, label) else None
        return ends[into].input if over is None else _quotient(ends[into].input, ends[over].value)
    if not weighs:
        if own.same(DIMENSIONLESS):
            return declared
        for end, unit in reads.items():
            if own.same(unit):
                return ends[end].value
    if own.same(current):
        return ends[into].input
    for end, unit in reads.items():
        if (own * unit).same(current):
            return _quotient(ends[into].input, ends[end].value)
    return declared


def _proportional(synapse: Synapse, output: str) -> bool:
    """Whether an output of a declaration without units grows in proportion to the values that it reads."""
    definitions = {s.name: s.value for s in synapse.parsed.statements if s.kind == "assign"}
    names = dict.fromkeys((*synapse.inputs, *synapse.variables), 1.0)
    names |= {name: p.default for name, p in synapse.parameters.items()}
    names |= dict.fromkeys((synapse.weight, *synapse.weighs), 1.0)
    once, twice = (
        float(evaluated(definitions[output], names | {"pre": 3.0 * k, "post": -1.0 * k}, definitions)) for k in (1, 2)
    )
    return once != 0 and twice == 2 * once


def _quotient(above: str, below: str) -> str:
    unit = parse_unit(above) / parse_unit(below)
    if unit.same(DIMENSIONLESS):
        return "1"
    return next((symbol for symbol in _COMMON if parse_unit(symbol).same(unit)), str(unit))

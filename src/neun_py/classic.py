"""The classic names: ``HHDoubleRK4``, ``HHDoubleVariable``, ``ESynHHHRDouble`` and the rest, resolved when asked for.

A name is cut at its precision. What stands before is a model, a synapse, or a synapse and two models; what stands
behind is an integrator or what kind of thing is meant. Nothing is enumerated by hand: a model, synapse or
integrator that is registered has its names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentTypeError, UnknownAttributeError
from neun_py.library.registered import models, synapses
from neun_py.lower.precision import PRECISIONS, Precision, precision_named
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.numbers import checked_number
from neun_py.runtime.shape import Shape, shape_of
from neun_py.runtime.synapse import ClassicSynapse, ElectricalSynapse, synapse_enumerations
from neun_py.spec.model import Model
from neun_py.spec.synapse import Synapse

__all__ = [
    "ClassicNeuron",
    "ConstructorArgs",
    "classic_names",
    "get_available_neurons",
    "get_available_synapses",
    "get_model_info",
    "look_up",
    "synapse_classes",
]

LISTED = {"ESyn": ("HH", "HR", "Iz"), "DSyn": ("HH", "HR", "Iz")}
"""The models among which synapses' names are listed; of other synapses HH alone. Any other pair resolves too."""
_KINDS = ("Variable", "Parameter", "ConstructorArgs")
_OWN_SIGNATURES: dict[str, type[ClassicSynapse]] = {"ESyn": ElectricalSynapse}
"""The synapses that are not made as all others are."""
_MARK = "Syn"
"""What ends a synapse's short name, and stands in no other name (`neun_py.library.registered` sees to it)."""


class ConstructorArgs:
    """Parameters as attributes, at their documented defaults; a wrong name is refused with the closest right one."""

    _declaration: Model | Synapse
    _precision: Precision

    def __init__(self) -> None:
        for name, parameter in self._declaration.parameters.items():
            object.__setattr__(self, name, float(parameter.default))

    def __setattr__(self, name: str, value: Any) -> None:
        declaration = self._declaration
        if name not in declaration.parameters:
            raise UnknownAttributeError(f"parameter of {declaration.short_name}", name, declaration.parameters)
        what = f"{declaration.short_name}'s {name}"
        object.__setattr__(self, name, checked_number(value, declaration.unit_of(name), what, self._precision))

    if not TYPE_CHECKING:  # a type checker knows the parameters, and would take every name for one

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            declaration = self._declaration
            raise UnknownAttributeError(f"parameter of {declaration.short_name}", name, declaration.parameters)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __reduce__(self) -> tuple[Any, ...]:
        if "_declaration" not in vars(type(self)):  # a class of the user's own, found where it is defined
            return _blank, (type(self),), vars(self)
        return _blank_arguments, (self._declaration, self._precision.name), vars(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class ClassicNeuron(Neuron):
    """A neuron whose model, precision and integrator its class fixes; see `Neuron` for what it can do.

    Parameters
    ----------
    args : optional
        Constructor arguments of the same model and precision: parameters as attributes.
    """

    __slots__ = ()

    def __init__(self, args: ConstructorArgs | None = None) -> None:
        shape = self._fixed
        assert shape is not None
        expected = _arguments_class(shape.model, shape.precision)
        if args is not None and type(args) is not expected:
            raise ArgumentTypeError(f"{shape.name} takes a neun_py.{expected.__name__}, not {args!r}")
        self._begin(shape, None, {} if args is None else vars(args))

    def __reduce__(self) -> tuple[Any, ...]:
        if "_fixed" not in vars(type(self)):  # a class of the user's own, found where it is defined
            return super().__reduce__()
        shape = self.shape
        return _blank_neuron, (shape.model, shape.integrator, shape.precision.name), self.__getstate__()


# What is pickled makes its class of the model itself: another process need not have registered it, nor under its name.


def _blank_neuron(model: Model, integrator: Method, precision: str) -> ClassicNeuron:
    shape = shape_of(model, integrator, precision_named(precision))
    made: type[ClassicNeuron] = _class(shape.name, model, None, shape.precision, integrator)
    return made.__new__(made)


def _arguments_class(declaration: Model | Synapse, precision: Precision) -> type[ConstructorArgs]:
    name = f"{declaration.short_name}{precision.name}ConstructorArgs"
    made: type[ConstructorArgs] = _class(name, declaration, None, precision, "ConstructorArgs")
    return made


def _blank(kind: type[ConstructorArgs]) -> ConstructorArgs:
    return kind.__new__(kind)


def _blank_arguments(declaration: Model | Synapse, precision: str) -> ConstructorArgs:
    made = _arguments_class(declaration, precision_named(precision))
    return made.__new__(made)


def _blank_synapse(name: str, pair: tuple[Model, Model], synapse: Synapse, precision: str, method: Any) -> Any:
    made = _class(name, pair, synapse, precision_named(precision), method)
    return made.__new__(made)


def _reduced_synapse(self: ClassicSynapse) -> tuple[Any, ...]:
    kind = type(self)
    if "declaration" not in vars(kind):  # a class of the user's own
        return ClassicSynapse.__reduce__(self)
    method = None if self.any_integrator else self.method
    given = (kind.__name__, self.models, self.declaration, self.precision.name, method)
    return _blank_synapse, given, self.__getstate__()


def look_up(name: str) -> Any:
    """Give what a classic name means; two look-ups give the same class.

    Raises
    ------
    AttributeError
        If it means nothing; the message gives the closest names.
    """
    found = _parsed(name)
    if found is None:
        import neun_py

        stranger = _unknown_model(name)
        if stranger:
            raise UnknownAttributeError("model", stranger, models)
        raise UnknownAttributeError("name in neun_py:", name, [*neun_py.__all__, *classic_names()])
    return _class(name, *found)


def _parsed(name: str) -> tuple[Any, ...] | None:
    """Read a name: (declaration or pair of models, synapse or None, precision, integrator or kind)."""
    for word, precision in PRECISIONS.items():
        head, found, tail = name.partition(word)
        if not found or not head:
            continue
        if tail in _KINDS:
            declaration = models.get(head) or synapses.get(head)
            return None if declaration is None else (declaration, None, precision, tail)
        method = integrators.get(tail)
        if head in models and method is not None:
            return models[head], None, precision, method
        synapse, rest = _synapse(head)
        pair = None if synapse is None else _pair(rest)
        if synapse is not None and pair is not None and _fits(synapse, tail):
            return pair, synapse, precision, method
    return None


def _synapse(head: str) -> tuple[Synapse | None, str]:
    """Cut a synapse's short name off; give the synapse, if it is one, and what stands behind."""
    begin, mark, rest = head.partition(_MARK)
    return synapses.get(begin + mark), rest


def _base(synapse: Synapse) -> type[ClassicSynapse]:
    return _OWN_SIGNATURES.get(synapse.short_name, ClassicSynapse)


def _fits(synapse: Synapse, tail: str) -> bool:
    """Whether a synapse's class name can end so: with an integrator, or without one where that means any."""
    return tail in integrators or (tail == "" and not _base(synapse).names_integrator)


def _pair(text: str) -> tuple[Model, Model] | None:
    """Cut two short names that stand together; registration sees to it that there is one way."""
    for cut in range(1, len(text)):
        if text[:cut] in models and text[cut:] in models:
            return models[text[:cut]], models[text[cut:]]
    return None


def _unknown_model(name: str) -> str:
    """Give what stands in a synapse's name for one of its two models and is none, or nothing."""
    for word in PRECISIONS:
        head, found, tail = name.partition(word)
        synapse, pair = _synapse(head)
        if found and synapse is not None and _fits(synapse, tail) and _pair(pair) is None:
            rests = [pair[len(m) :] for m in models if pair.startswith(m)]
            rests += [pair[: -len(m)] for m in models if pair.endswith(m)]
            return min(rests, key=len, default="")
    return ""


@cache
def _class(name: str, what: Any, synapse: Synapse | None, precision: Precision, rest: Method | str | None) -> Any:
    if synapse is not None:
        return _synapse_class(name, what, synapse, precision, rest)
    if isinstance(rest, Method):
        shape = shape_of(what, rest, precision)
        return _made(name, (ClassicNeuron,), {"__slots__": (), "_fixed": shape, "__doc__": _described(shape)})
    if rest == "ConstructorArgs":
        doc = f"Parameters of {what.name}, as attributes."
        return _made(name, (ConstructorArgs,), {"_declaration": what, "_precision": precision, "__doc__": doc})
    if isinstance(what, Synapse):
        return synapse_enumerations(what, precision)[rest == "Parameter"]
    shape = shape_of(what, next(iter(integrators.values())), precision)
    return shape.variable_type if rest == "Variable" else shape.parameter_type


def _synapse_class(name: str, pair: Any, synapse: Synapse, precision: Precision, method: Any) -> Any:
    base = _base(synapse)
    variables, parameters = synapse_enumerations(synapse, precision)
    first, second = pair
    return _made(
        name,
        (base,),
        {
            "__slots__": (),
            "__doc__": f"{synapse.name} synapse from {first.name} to {second.name}; see `{base.__name__}`.",
            "declaration": synapse,
            "models": pair,
            "precision": precision,
            "method": method or integrators["RK4"],
            "any_integrator": method is None,
            "variable_type": variables,
            "parameter_type": parameters,
            "__reduce__": _reduced_synapse,
        },
    )


def _made(name: str, bases: tuple[type, ...], attributes: dict[str, Any]) -> type:
    # Its module is where the name is looked up.
    return type(name, bases, {**attributes, "__module__": "neun_py", "__qualname__": name})


def _described(shape: Shape) -> str:
    return f"{shape.model.name}, {shape.precision.name.lower()} precision, {shape.integrator.name}."


def get_available_neurons() -> list[str]:
    """Give the names of all neuron classes."""
    return [f"{m}{p}{i}" for m, p, i in product(models, PRECISIONS, integrators)]


def get_available_synapses() -> list[str]:
    """Give the names of the synapse classes: of ESyn and DSyn among HH, HR and Iz, of the others between two HH.

    Any other pair of models resolves too.
    """
    return [name for name, *_ in synapse_classes()]


def synapse_classes() -> Iterator[tuple[str, Synapse, str, str, str, str]]:
    """Give the synapse classes that are listed: name, synapse, first and second model, precision, integrator or ""."""
    for short_name, synapse in synapses.items():
        endings = ([] if _base(synapse).names_integrator else [""]) + list(integrators)
        among = LISTED.get(short_name, ("HH",))
        for first, second, precision, method in product(among, among, PRECISIONS, endings):
            name = f"{short_name}{first}{second}{precision}{method}"
            yield name, synapse, first, second, precision, method


def get_model_info(short_name: str) -> dict[str, Any]:
    """Describe a model: class_name, short_name, description, and variables and parameters as lists of dicts.

    Raises
    ------
    UnknownNameError
        If there is no such model.
    """
    model = models[short_name]
    return {
        "class_name": model.name,
        "short_name": model.short_name,
        "description": model.description,
        "source": model.source,
        "variables": [
            {"name": n, "description": v.description, "unit": v.unit, "default": v.initial}
            for n, v in model.variables.items()
        ],
        "parameters": [
            {"name": n, "description": p.description, "unit": p.unit, "default": p.default}
            for n, p in model.parameters.items()
        ],
    }


def classic_names() -> list[str]:
    """Give every name that ``dir(neun_py)`` lists: neurons, their enumerations and arguments, and synapses."""
    kinds = [f"{d}{p}{k}" for d, p, k in product([*models, *synapses], PRECISIONS, _KINDS)]
    return [*get_available_neurons(), *kinds, *get_available_synapses()]

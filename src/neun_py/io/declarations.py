"""Declarations and integrators as plain data, which JSON keeps exactly, and back.

What comes back is parsed and checked as when it was declared, for it is built by the same class; nothing is evaluated.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.methods import Method, integrators
from neun_py.methods.coefficients import coefficient
from neun_py.spec.model import Model, Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse

__all__ = ["declaration_to_dict", "method_from_dict", "method_to_dict", "model_from_dict", "synapse_from_dict"]

T = TypeVar("T")

VERSION = 1
"""The version of the data; what has a later one is refused."""

_PARTS: dict[str, type] = {
    "variables": Variable, "parameters": Parameter, "presets": Preset, "outputs": Output, "pulses": Pulse,
}  # fmt: skip


def declaration_to_dict(declaration: Model | Synapse) -> dict[str, Any]:
    """Give a declaration as dicts, lists, text and numbers.

    Its numbers are floats, which JSON writes with all the digits that bring the same bits back; an infinity, which JSON
    does not have, is ``{"float": "inf"}``.

    Examples
    --------
    >>> from neun_py import models
    >>> model_from_dict(declaration_to_dict(models.HH)) == models.HH
    True
    """
    if not isinstance(declaration, Model | Synapse):
        raise ArgumentTypeError(f"a declaration is a Model or a Synapse, not {type(declaration).__name__}")
    data: dict[str, Any] = {"kind": type(declaration).__name__, "version": VERSION}
    for name, value in declaration.fields().items():
        if name in _PARTS:
            data[name] = {key: _plain(vars(part)) for key, part in value.items()}
        else:
            data[name] = _plain(value)
    return data


def model_from_dict(data: Mapping[str, Any]) -> Model:
    """Give the model of which `declaration_to_dict` gave the data.

    Raises
    ------
    ArgumentError
        If the data are none of a model, or a later version of Neun wrote them.
    ModelError
        If what they declare is wrong.
    """
    return _declared(Model, data)


def synapse_from_dict(data: Mapping[str, Any]) -> Synapse:
    """As `model_from_dict`, of a synapse."""
    return _declared(Synapse, data)


def method_to_dict(method: Method) -> dict[str, Any]:
    """Give an integrator as text and numbers: the coefficients of a `Tableau`, and so the fields of any other kind.

    What a method is made of is kept although it may be registered, for where it is read it may not be.

    Raises
    ------
    ArgumentError
        For an integrator whose kind is no frozen dataclass, and that is not registered.

    Examples
    --------
    >>> from neun_py import integrators
    >>> method_to_dict(integrators.RK4)["b"]
    ['1/6', '1/3', '1/3', '1/6']
    """
    if not isinstance(method, Method):
        raise ArgumentTypeError(f"an integrator is a Method, not {type(method).__name__}")
    if not _is_data(type(method)):
        if integrators.get(method.short_name) == method:
            return {"kind": "registered", "version": VERSION, "short_name": method.short_name}
        raise ArgumentError(
            f"the integrator {method.name} cannot be saved: {type(method).__name__} is no frozen dataclass, and it is "
            "not registered; make its kind a frozen dataclass, or put it into a file of its own in neun_py.methods"
        )
    fields = {field.name: _plain(getattr(method, field.name)) for field in dataclasses.fields(method)}  # type: ignore[arg-type]  # seen to be one
    return {"kind": type(method).__name__, "version": VERSION, **fields}


def method_from_dict(data: Mapping[str, Any]) -> Method:
    """Give the integrator of which `method_to_dict` gave the data; the registered one where it is equal.

    Raises
    ------
    ArgumentError
        If the data are none of an integrator, or a later version of Neun wrote them.
    UnknownNameError
        If it was registered then, and is not now.
    TableauError
        If the coefficients are not those of such a method.
    """
    kinds = _kinds_of_methods()
    kind = _fields(data, ("registered", *kinds), "an integrator")["kind"]
    if kind == "registered":
        return _built("integrator", lambda short_name: integrators[short_name], data)
    hints = get_type_hints(kinds[kind])

    def make(**given: Any) -> Method:
        return kinds[kind](**{name: _as(hints.get(name), name, x) for name, x in given.items()})

    method = _built("integrator", make, {name: _restored(x) for name, x in data.items()})
    registered = integrators.get(method.short_name)
    return registered if registered == method else method


def _is_data(kind: type) -> bool:
    return dataclasses.is_dataclass(kind) and kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # it has


def _kinds_of_methods() -> dict[str, type[Method]]:
    """Give the kinds of methods that are data, by the names of their classes."""
    len(integrators)  # which reads the folder, so that its kinds exist
    found: dict[str, type[Method]] = {}
    waiting = Method.__subclasses__()
    while waiting:
        kind = waiting.pop(0)
        waiting += kind.__subclasses__()
        if _is_data(kind):
            found[kind.__name__] = kind
    return found


def _as(hint: Any, name: str, value: Any) -> Any:
    """Give what a field held of which `_plain` made a value, by the type that the kind declares of it."""
    if get_origin(hint) is tuple and isinstance(value, tuple):
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_as(inner[0], name, x) for x in value)
    if not isinstance(hint, type):
        return value  # a choice of types, which the kind itself checks
    if issubclass(hint, Fraction) and isinstance(value, str):
        return coefficient("integrator", name, value)
    if issubclass(hint, Enum) and value in hint.__members__:
        return hint[value]
    if issubclass(hint, Method):
        return method_from_dict(value)
    wanted = (int, float) if hint is float else hint
    is_wanted = isinstance(value, wanted) and (hint is bool or not isinstance(value, bool))
    if not is_wanted and (hint in (str, int, float, bool) or issubclass(hint, Enum)):
        raise ArgumentTypeError(f"{name} is a {hint.__name__}, not {value!r}")
    return value


def _declared(kind: type[T], data: Mapping[str, Any]) -> T:
    fields = {}
    for name, value in _fields(data, (kind.__name__,)).items():
        if name in _PARTS and isinstance(value, dict):
            fields[name] = {key: _built(f"{name}: {key!r}", _PARTS[name], part) for key, part in value.items()}
        else:
            fields[name] = value
    return _built(kind.__name__.lower(), kind, fields)


def _fields(data: Mapping[str, Any], kinds: tuple[str, ...], what: str = "") -> dict[str, Any]:
    """Check what the data say that they are, and give them with the numbers in place."""
    if not isinstance(data, Mapping) or data.get("kind") not in kinds:
        raise ArgumentError(f"these are no data of {what or f'a {kinds[0]}'}: {str(data)[:60]}")
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise ArgumentError(f"the data of the {data['kind']} have no version")
    if version > VERSION:
        raise ArgumentError(
            f"the data of the {data['kind']} were written by a later version of Neun (format {version}, known is "
            f"{VERSION}); install that version to read them"
        )
    return {name: _restored(value) for name, value in data.items()}


def _built(what: str, make: Callable[..., T], fields: Any) -> T:
    """Build an object of its fields; the errors of what the fields say are those of a declaration."""
    if not isinstance(fields, Mapping):
        raise ArgumentError(f"the data of {what} are {str(fields)[:60]}, not its fields")
    given = {str(name): value for name, value in fields.items() if name not in ("kind", "version")}
    try:
        return make(**given)
    except TypeError as error:
        # also ArgumentTypeError, which says more than that a field is missing or unknown
        raise ArgumentError(f"the data of {what} do not fit: {error}") from error


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(x) for name, x in value.items()}
    if isinstance(value, tuple):
        return [_plain(x) for x in value]
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Method):
        return method_to_dict(value)
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": repr(value)}
    return value


def _restored(value: Any) -> Any:
    """Turn lists into tuples, which ranges are, and the names of infinities into these."""
    if isinstance(value, Mapping):
        if set(value) == {"float"} and value["float"] in ("inf", "-inf"):
            return float(value["float"])
        return {name: _restored(x) for name, x in value.items()}
    if isinstance(value, list):
        return tuple(_restored(x) for x in value)
    return value

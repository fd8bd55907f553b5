"""Declarations and integrators as plain data, which JSON keeps exactly, and back.

What comes back is parsed and checked as when it was declared, for it is built by the same class; nothing is evaluated.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.methods import Method, Tableau, integrators
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
    """Give an integrator as text and numbers: the coefficients of a `Tableau`, the short name of any other.

    A tableau's coefficients are kept although it may be registered, for where it is read it may not be.

    Raises
    ------
    ArgumentError
        For an integrator that is neither a `Tableau` nor registered.

    Examples
    --------
    >>> from neun_py import integrators
    >>> method_to_dict(integrators.RK4)["b"]
    ['1/6', '1/3', '1/3', '1/6']
    """
    if not isinstance(method, Method):
        raise ArgumentTypeError(f"an integrator is a Method, not {type(method).__name__}")
    if type(method) is not Tableau:
        if integrators.get(method.short_name) == method:
            return {"kind": "registered", "version": VERSION, "short_name": method.short_name}
        raise ArgumentError(
            f"the integrator {method.name} cannot be saved: only tableaus can, and those that are registered; "
            "put it into a file of its own in neun_py.methods"
        )
    return {
        "kind": "Tableau",
        "version": VERSION,
        "name": method.name,
        "short_name": method.short_name,
        "source": method.source,
        "order": method.order,
        "a": [[str(x) for x in row] for row in method.a],
        "b": [str(x) for x in method.b],
        "description": method.description,
    }


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
    if _fields(data, ("registered", "Tableau"))["kind"] == "registered":
        return _built("integrator", lambda short_name: integrators[short_name], data)
    method = _built("integrator", Tableau, data)
    registered = integrators.get(method.short_name)
    return registered if registered == method else method


def _declared(kind: type[T], data: Mapping[str, Any]) -> T:
    fields = {}
    for name, value in _fields(data, (kind.__name__,)).items():
        if name in _PARTS and isinstance(value, dict):
            fields[name] = {key: _built(f"{name}: {key!r}", _PARTS[name], part) for key, part in value.items()}
        else:
            fields[name] = value
    return _built(kind.__name__.lower(), kind, fields)


def _fields(data: Mapping[str, Any], kinds: tuple[str, ...]) -> dict[str, Any]:
    """Check what the data say that they are, and give them with the numbers in place."""
    if not isinstance(data, Mapping) or data.get("kind") not in kinds:
        raise ArgumentError(f"these are no data of a {' or '.join(kinds)}: {str(data)[:60]}")
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

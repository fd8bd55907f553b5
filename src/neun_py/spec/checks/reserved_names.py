"""Names that mean something else already."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from neun_py.errors import ModelError
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.white_noise import is_noise

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 0
# Not n: the gate of every squid axon; the n of x[n+1] stands only in brackets.
_RESERVED = {
    "I": "the input",
    "t": "time",
    "dt": "the step",
    "and": "a word of the language",
    "or": "a word of the language",
    "not": "a word of the language",
    "name": "an attribute of every enumeration member",
    "value": "an attribute of every enumeration member",
    "mro": "an attribute of every class",
    "model": "an argument of Neuron",
    "integrator": "an argument of Neuron",
    "precision": "an argument of Neuron",
    "preset": "an argument of Neuron",
    "index": "an argument of Neuron",
    "at_rest": "an argument of Neuron",
    "size": "an argument of Population",
    "input": "an argument of run",
    "time": "the coordinate of every recording",
    "spike": "a dimension of every recording",
    "spike_time": "a variable of every recording",
    "neuron": "a dimension of recordings of populations",
    "point": "a dimension of sweeps",
    "spike_neuron": "a variable of recordings of populations",
}


def reason(name: str) -> str:
    """Say what a name means already, or nothing."""
    if name in FUNCTIONS:
        return "a function"
    if keyword.iskeyword(name):
        return "a word of Python, so it could not be written as an attribute"
    if is_noise(name):
        return "white noise"
    return _RESERVED.get(name, "")


def check(model: Declaration) -> None:
    """Refuse reserved names and names that cannot be written."""
    for kind, names in (("variable", model.variables), ("parameter", model.parameters)):
        for name in names:
            if not re.fullmatch(r"[A-Za-z][A-Za-z_0-9]*", name) or name.endswith("__"):
                raise ModelError(f"{kind} {name!r}: a name is a letter followed by letters, digits and underscores")
            if why := reason(name):
                other = name.replace("xi", "eta", 1) if is_noise(name) else name + "0"
                raise ModelError(f"{kind} {name!r}: this name is {why}; choose another, such as {other!r}")
    defined = getattr(model, "defines", "")  # a stimulus defines the input that a model reads
    for statement in model.parsed.statements:
        if statement.kind == "assign" and statement.name != defined and (why := reason(statement.name)):
            raise statement.error(f"the name {statement.name!r} is {why}", fix="Choose another name.")
        if statement.name.startswith("_"):
            raise statement.error(f"the name {statement.name!r} begins with an underscore", fix="Begin with a letter.")

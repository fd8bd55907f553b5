"""The fields of a model in a file: which there are, and values of them from what a TOML reader gives."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any

from neun_py.spec.model import Model, Parameter, Preset, Variable

__all__ = ["KINDS", "PARTS", "UnfitError", "described", "required", "value_of"]

PARTS: dict[str, type] = {"variables": Variable, "parameters": Parameter, "presets": Preset}
"""The tables of parts, and what these are."""

KINDS: dict[type, dict[str, str]] = {
    Model: {
        "name": "text", "short_name": "text", "source": "text", "description": "text",
        "equations": "text", "spike": "text", "reset": "text", "refractory": "number or text", "events": "texts",
        "membrane": "text", "time_unit": "text", "input_unit": "text", "step": "number", "category": "text",
        "shown": "words",
        "variables": "parts", "parameters": "parts", "presets": "parts",
    },
    Variable: {"initial": "number or text", "unit": "text", "description": "text", "range": "range"},
    Parameter: {"default": "number", "unit": "text", "description": "text", "range": "range"},
    Preset: {
        "description": "text", "source": "text", "parameters": "numbers", "initial": "numbers",
        "input": "number or text", "behaviour": "words", "duration": "number",
    },
}  # fmt: skip
"""The kind of each field; a test holds them to the fields of the classes."""

_EXAMPLES = {
    "range": "write range = [0, 1]; the ends may be -inf and inf",
    "texts": 'write [events], and below it "v >= 3" = "u = 2"',
    "numbers": "write {0} = {{a = 0.02, b = 0.2}}",
    "words": 'write {0} = ["...", "..."]',
}
_WANTED = {
    "text": "a text", "number": "a finite number", "number or text": "a finite number or a text",
    "range": "two numbers, the smaller first", "texts": "a table of conditions and what jumps",
    "numbers": "a table of names and numbers", "words": "a list of words",
}  # fmt: skip


class UnfitError(Exception):
    """A value that a field cannot have; `wanted`, and a `fix` that may be empty."""

    def __init__(self, wanted: str, fix: str = "", inside: tuple[str | int, ...] = ()) -> None:
        super().__init__(wanted)
        self.wanted, self.fix, self.inside = wanted, fix, inside


def required(kind: type) -> list[str]:
    """Give the fields that have no default."""
    return [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]


def described(value: Any) -> str:
    """Say what a value of TOML is."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        text = str(value) if isinstance(value, float) or abs(value) < 10**20 else "of many digits"
        return f"the number {text}"
    if isinstance(value, str):
        return f"the text {value!r}" if len(value) <= 40 else "a text"
    if isinstance(value, Mapping):
        return "a table"
    return "a list" if isinstance(value, list) else "a date or a time"


def value_of(kind: str, name: str, value: Any) -> Any:
    """Give the value that a field of a kind has.

    Raises
    ------
    UnfitError
        If it cannot have this one.
    """
    return _READERS[kind](name, value)


def _unfit(kind: str, name: str, value: Any, inside: tuple[str | int, ...] = ()) -> UnfitError:
    fix = _EXAMPLES.get(kind, "").format(name)
    if kind == "text" and isinstance(value, int | float) and not isinstance(value, bool):
        fix = f'write {name} = "{value}"'
    elif kind.startswith("number") and isinstance(value, str) and _is_number(value):
        fix = f"write {name} = {value.strip()}, without quotation marks"
    return UnfitError(_WANTED[kind], fix[:1].upper() + fix[1:] + "." * bool(fix), inside)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _unfit("text", name, value)
    return value


def _real(value: Any) -> float | None:
    """Give a number as a float, or None for what is none or too large."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return None


def _number(name: str, value: Any) -> float:
    x = _real(value)
    if x is None or not math.isfinite(x):
        raise _unfit("number", name, value)
    return x


def _number_or_text(name: str, value: Any) -> float | str:
    if isinstance(value, str):
        return value
    try:
        return _number(name, value)
    except UnfitError:
        raise _unfit("number or text", name, value) from None


def _range(name: str, value: Any) -> tuple[float, float]:
    ends = [_real(x) for x in value] if isinstance(value, list) else []
    if len(ends) != 2 or ends[0] is None or ends[1] is None or not ends[0] < ends[1]:
        raise _unfit("range", name, value)
    return ends[0], ends[1]


def _numbers(name: str, value: Any) -> dict[str, float]:
    if not isinstance(value, Mapping):
        raise _unfit("numbers", name, value)
    found = {}
    for key, x in value.items():
        try:
            found[key] = _number(key, x)
        except UnfitError as error:
            raise UnfitError(error.wanted, error.fix, (key,)) from None
    return found


def _texts(name: str, value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise _unfit("texts", name, value)
    for key, text in value.items():
        if not isinstance(text, str):
            raise _unfit("text", f'"{key}"', text, (key,))
    return dict(value)


def _words(name: str, value: Any) -> tuple[str, ...]:
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list):
        raise _unfit("words", name, value)
    for k, word in enumerate(words):
        if not isinstance(word, str):
            raise _unfit("words", name, word, (k,))
    return tuple(words)


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "text": _text, "number": _number, "number or text": _number_or_text, "range": _range,
    "numbers": _numbers, "texts": _texts, "words": _words,
}  # fmt: skip

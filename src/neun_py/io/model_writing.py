"""A model as the text of a model file, laid out for people to read and edit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from typing import Any

from neun_py.spec.model import Model

__all__ = ["model_to_text", "number", "table", "text"]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_HEAD = "# A model of a neuron for neun_py: `neun models --check` says whether it is right, and what is not.\n"


def model_to_text(model: Model) -> str:
    """Give the text of which `model_from_text` gives the model."""
    lines = [_HEAD]
    lines += [f"{name} = {text(getattr(model, name))}" for name in ("name", "short_name", "source")]
    lines += [f"description = {text(model.description)}"] * bool(model.description)
    lines += [f"category = {text(model.category)}"] * (model.category != "neuron")
    lines += ["", f"equations = {_several_lines(model.equations)}"]
    lines += [f"{name} = {value(getattr(model, name))}" for name in ("spike", "reset", "refractory")
              if getattr(model, name) is not None]  # fmt: skip
    if model.membrane != next(iter(model.variables)):
        lines.append(f"membrane = {value(model.membrane)}")
    lines += ["", f"time_unit = {text(model.time_unit)}", f"input_unit = {text(model.input_unit)}"]
    lines += [f"step = {number(model.step)}"] * (model.step is not None)
    lines += [f"shown = {value(model.shown)}"] * bool(model.shown)
    if model.events:
        lines += ["", "[events]", *(f"{text(when)} = {text(jump)}" for when, jump in model.events.items())]
    lines += ["", "[variables]", *table({k: _set_fields(v) for k, v in model.variables.items()})]
    lines += ["", "[parameters]", *table({k: _set_fields(p) for k, p in model.parameters.items()})]
    for name, preset in model.presets.items():
        lines += ["", f"[presets.{key(name)}]"]
        lines += [f"{field} = {value(x)}" for field, x in _set_fields(preset).items()]
    return "\n".join(lines) + "\n"


def table(rows: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Write a line for each row, a table in one line, with what they share below each other."""
    written = {key(name): [f"{field} = {value(x)}" for field, x in row.items()] for name, row in rows.items()}
    longest = max(map(len, written), default=0)
    widths = [max((len(row[k]) for row in written.values() if len(row) > k + 1), default=0) for k in range(2)]
    lines = []
    for name, row in written.items():
        cells = [
            cell if k == len(row) - 1 else f"{cell}, ".ljust(widths[k] + 2 if k < 2 else 0)
            for k, cell in enumerate(row)
        ]
        lines.append(f"{name:<{longest}} = {{{''.join(cells)}}}")
    return lines


def _set_fields(part: Any) -> dict[str, Any]:
    """Give the fields that are not as they are by default."""
    found = {}
    for f in fields(part):
        x = getattr(part, f.name)
        default = f.default_factory() if f.default_factory is not MISSING else f.default
        if default is MISSING or x != default:
            found[f.name] = x
    return found


def key(name: str) -> str:
    """Write a key, in quotation marks where it needs them."""
    return name if _BARE.fullmatch(name) else text(name)


def value(x: Any) -> str:
    """Write a value in one line."""
    if isinstance(x, str):
        return text(x)
    if isinstance(x, Mapping):
        return "{" + ", ".join(f"{key(name)} = {value(each)}" for name, each in x.items()) + "}"
    if isinstance(x, Iterable):
        return "[" + ", ".join(map(value, x)) + "]"
    return number(x)


def number(x: float | None) -> str:
    """Write a number with all the digits that bring the same bits back."""
    return repr(float(0 if x is None else x))


def text(words: str) -> str:
    """Write a text in one line."""
    escaped = "".join(_ESCAPES.get(c, c) for c in words)
    return '"' + _CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", escaped) + '"'


def _several_lines(words: str) -> str:
    """Write a text of several lines as it is; with escapes where it has signs that cannot stand so."""
    if "'''" not in words and not words.endswith("'") and not _CONTROLS.search(words):
        return f"'''\n{words}\n'''"
    return text(words)

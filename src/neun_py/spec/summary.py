"""A model in words: what ``print(model)`` shows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neun_py.spec.model import Model

__all__ = ["summary"]


def _table(rows: Iterable[tuple[str, ...]]) -> list[str]:
    rows = list(rows)
    widths = [max((len(row[k]) for row in rows), default=0) for k in range(len(rows[0]) if rows else 0)]
    return ["    " + "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows]


def _value(x: float | str) -> str:
    return x if isinstance(x, str) else f"{x:g}" if float(f"{x:g}") == x else repr(x)


def summary(model: Model) -> str:
    """Write a readable summary: what it is, its quantities with units and defaults, its equations, its source."""
    lines = [f"{model.name} ({model.short_name})"]
    if model.description:
        lines += textwrap.wrap(model.description, 100)
    lines += ["", "Variables"]
    lines += _table((n, _value(v.initial), v.unit, v.description) for n, v in model.variables.items())
    if model.parameters:
        lines += ["", "Parameters"]
        lines += _table((n, _value(p.default), p.unit, p.description) for n, p in model.parameters.items())
    lines += ["", f"Equations (time in {model.time_unit}, input I in {model.input_unit})"]
    lines += ["    " + line for line in model.equations.split("\n")]
    events = (("spike", model.spike), ("reset", model.reset), ("refractory", model.refractory))
    lines += [f"    {what}: {text}" for what, text in events if text is not None]
    if model.presets:
        lines += ["", "Presets", *_table((name, p.description) for name, p in model.presets.items())]
    return "\n".join(
        [
            *lines,
            "",
            "Source",
            *textwrap.wrap(model.source, 100, initial_indent="    ", subsequent_indent="    "),
        ]
    )

"""A model in words: what ``print(model)`` shows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neun_py.spec.model import Model
    from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["stimulus_summary", "summary"]


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
    if model.behaviours:
        lines += textwrap.wrap(f"It can: {', '.join(model.behaviours)}", 100)
    lines += ["", "Variables"]
    lines += _table((n, _value(v.initial), v.unit, v.description) for n, v in model.variables.items())
    if model.parameters:
        lines += ["", "Parameters"]
        lines += _table((n, _value(p.default), p.unit, p.description) for n, p in model.parameters.items())
    lines += ["", f"Equations (time in {model.time_unit}, input I in {model.input_unit})"]
    lines += ["    " + line for line in model.equations.split("\n")]
    lines += [f"    where {condition}: {jumps}" for condition, jumps in model.events.items()]
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


def stimulus_summary(kind: StimulusKind) -> str:
    """Write a readable summary: what it is, how it is called, its equations, its source."""
    rows = [
        (name, "" if name in kind.required else _value(p.default), p.unit, p.description)
        for name, p in kind.parameters.items()
    ]
    rows += [(name, "", "", f"instead of {other}: 1/{other}") for name, other in kind.reciprocals.items()]
    rows += [
        ("seed", "0", "1", "what the noise is made of"),
        ("stream", "", "1", "which noise of the seed"),
    ] * kind.draws
    return "\n".join(
        [
            f"{kind.name} ({kind.short_name})",
            *textwrap.wrap(kind.description, 100),
            "",
            "Parameters (of the model: input_unit, the unit of its input; time_unit, of its time)",
            *_table(rows),
            "",
            "Equations",
            *("    " + line for line in kind.equations.split("\n")),
            "",
            "Source",
            *textwrap.wrap(kind.source, 100, initial_indent="    ", subsequent_indent="    "),
        ]
    )

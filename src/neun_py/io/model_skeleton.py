"""A model file to fill in, from what was read of an article's LaTeX."""

from __future__ import annotations

from typing import Any

from neun_py.errors import UnitError
from neun_py.io.model_writing import table, text
from neun_py.spec.latex.reading import LatexEquations
from neun_py.spec.units import parse_unit

__all__ = ["skeleton"]

OPEN = "?"
"""What stands for what LaTeX does not say; a check of the file names every one that matters."""


def skeleton(found: LatexEquations, source: str) -> str:
    """Give the text of a model file in which "?" stands for what is to be filled in.

    Parameters
    ----------
    found : LatexEquations
        What `neun_py.from_latex` gave.
    source : str
        Where the LaTeX stands, for a comment.
    """
    lines = [
        f"# Equations of {' '.join(source.split())}: fill in what is {text(OPEN)}, then `neun models --check` it.",
        *(f"# {line}" for line in _assumed(found)),
        "",
        *(f"{name} = {text(OPEN)}" for name in ("name", "short_name", "source")),
        "",
        "equations = '''",
        found.equations,
        *(f"# {name} = {OPEN}" for name in found.undefined),
        "'''",
    ]
    lines += [f"{name} = {text(words)}" for name, words in (("spike", found.spike), ("reset", found.reset)) if words]
    lines += ["", f"time_unit = {text(OPEN)}", f"input_unit = {text(OPEN)}", "", "[variables]"]
    lines += table({name: {"initial": OPEN, **_rest(found, name)} for name in found.variables})
    lines += ["", "[parameters]"]
    rows = {name: {"default": found.values.get(name, OPEN), **_rest(found, name)} for name in found.parameters}
    return "\n".join([*lines, *table(rows)]) + "\n"


def _assumed(found: LatexEquations) -> list[str]:
    if not found.assumptions:
        return []
    return ["Assumed:", *(f"  {' '.join(str(each).split())}" for each in found.assumptions)]


def _rest(found: LatexEquations, name: str) -> dict[str, Any]:
    unit = found.units.get(name, OPEN)
    try:
        parse_unit(unit)
    except UnitError:
        unit = OPEN
    written = found.names.get(name, name)
    return {"unit": unit, "description": OPEN if written == name else f"{OPEN} ({written})"}

"""What the pages are made of: tables, numbers, units, links, and equations drawn as outlines."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath

from neun_py.spec.mathematics import latex
from neun_py.spec.parser import Statement

__all__ = ["equation", "linked", "number", "table", "unit_text"]

_CODES = {Outline.MOVETO: "M", Outline.LINETO: "L", Outline.CURVE3: "Q", Outline.CURVE4: "C"}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Write a table, with an empty line behind it."""
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return [*lines, *("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in rows), ""]


def number(x: float | str) -> str:
    """Write a number, or an expression as code."""
    return f"`{x}`" if isinstance(x, str) else f"{x:.12g}"


def unit_text(unit: str) -> str:
    """Write a unit."""
    return "no unit" if unit == "1" else unit.replace("*", "·")


def linked(source: str) -> str:
    """Write a source, with its DOI as a link."""
    return re.sub(r"doi:(\S+[^\s.,;])", r"[doi:\1](https://doi.org/\1)", source)


def equation(statement: Statement) -> str:
    """Draw an equation as outlines, so that it looks the same everywhere and needs no script and no font."""
    tex = latex(statement)
    with mpl.rc_context({"mathtext.fontset": "cm"}):
        drawn = _one_line(tex).replace(r"\frac", r"\dfrac")
        outline = TextPath((0, 0), f"${drawn}$", prop=FontProperties(size=17))
    words: list[str] = []
    for points, code in outline.iter_segments(curves=True, simplify=False):
        if code == Outline.CLOSEPOLY:
            words.append("Z")
        else:
            words.append(
                _CODES[code] + " ".join(f"{x:.2f}" if k % 2 == 0 else f"{-x:.2f}" for k, x in enumerate(points))
            )
    box = outline.get_extents()
    width, height = box.width + 2, box.height + 2
    return (
        f'<p><svg role="img" aria-label="{html.escape(tex)}" width="{width:.1f}" height="{height:.1f}" '
        f'viewBox="{box.x0 - 1:.2f} {-box.y1 - 1:.2f} {width:.2f} {height:.2f}">'
        f'<path fill="currentColor" d="{"".join(words)}"/></svg></p>'
    )


def _one_line(tex: str) -> str:
    r"""Write cases in one line: matplotlib draws no \begin{cases}."""
    rows = re.compile(
        r"\\begin\{cases\} (.*?) & (\\mathrm\{if\}.*?) \\\\ (.*?) & (\\mathrm\{otherwise\}) \\end\{cases\}"
    )
    while "cases" in tex and rows.search(tex):
        tex = rows.sub(r"\\left\\{\1\\;\2;\\;\\;\3\\;\4\\right\\}", tex)
    return tex

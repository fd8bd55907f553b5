"""How every picture looks: one set of rc values, which nothing outside the drawing sees."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

__all__ = ["GREY", "PALETTE", "styled"]

PALETTE = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F5BA6", "#5C5C5C")
"""Colours that stay apart for colour-blind eyes: those of Okabe and Ito (2008), without the yellow, which is
too faint for a line on white, and with a violet and a grey."""

GREY = "#6B7280"
"""Of what stands behind: ticks, notes."""

_INK = "#1F2933"


def styled() -> AbstractContextManager[None]:
    """Draw with the house's style inside a with block; outside it nothing changes."""
    import matplotlib as mpl
    from cycler import cycler

    values: Any = {
        "axes.prop_cycle": cycler(color=PALETTE),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": "#9AA5B1",
        "axes.linewidth": 0.8,
        "axes.labelcolor": _INK,
        "axes.labelsize": 10,
        "axes.labelpad": 6,
        "axes.titlesize": 11,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "axes.titlecolor": _INK,
        "axes.titlepad": 10,
        "axes.grid": True,
        "axes.axisbelow": True,
        "axes.xmargin": 0.0,
        "axes.ymargin": 0.06,
        "axes.formatter.useoffset": False,
        "axes.unicode_minus": True,
        "grid.color": "#E4E7EB",
        "grid.linewidth": 0.7,
        "text.color": _INK,
        "xtick.color": "#9AA5B1",
        "ytick.color": "#9AA5B1",
        "xtick.labelcolor": _INK,
        "ytick.labelcolor": _INK,
        "xtick.labelsize": 9,
        "ytick.labelsize": 9,
        "xtick.major.size": 3.0,
        "ytick.major.size": 3.0,
        "xtick.direction": "out",
        "ytick.direction": "out",
        "lines.linewidth": 1.3,
        "lines.solid_joinstyle": "round",
        "lines.solid_capstyle": "round",
        "legend.frameon": False,
        "legend.fontsize": 9,
        "legend.title_fontsize": 9,
        "font.family": ["sans-serif"],
        "font.sans-serif": ["DejaVu Sans"],  # comes with matplotlib, so a picture is the same everywhere
        "font.size": 10,
        "figure.dpi": 110,
        "figure.facecolor": "white",
        "savefig.dpi": 200,
        "savefig.facecolor": "white",
        "path.simplify": True,
        "svg.fonttype": "none",  # text stays text: it can be searched, and edited
        "svg.hashsalt": "neun_py",  # else every SVG of the same picture differs
        "pdf.fonttype": 42,
    }
    return mpl.rc_context(values)

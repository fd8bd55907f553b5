"""Error against step, and against what it costs: how a method is chosen, and its step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.plotting.labels import unit_text
from neun_py.plotting.panels import make_panels
from neun_py.plotting.style import GREY, PALETTE, styled

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["work_precision"]

_SIZE = (9.6, 4.2)
_MARKERS = ("o", "s", "^", "v", "P", "X", "<", ">", "h")
_ERRORS = {"spike_time": "spike_time_error", "trajectory": "trajectory_error"}
_COSTS = {"seconds": "time for one {unit}", "evaluations": "evaluations of the flow per {unit}"}


def work_precision(
    checks: Any,
    ax: Axes | Sequence[Axes] | None = None,
    *,
    figure: FigureBase | None = None,
    error: str | None = None,
    cost: str = "seconds",
    title: str | None = None,
) -> Any:
    """Draw the errors of one method or several against the step, and against the cost.

    The wanted error is a dashed line, the step that was asked about a ring, the largest step for the wanted error a
    star. Runs with spikes that are missing or too many are left out where the error is that of
    spikes.

    Parameters
    ----------
    checks : StepCheck, Dataset, or mapping of str to one
        What `neun.check_step` or `neun.studies.compare_methods` gave.
    ax : sequence of two Axes, optional
        Where to draw.
    figure : Figure or SubFigure, optional
        To make the panels in; by default a new figure of pyplot.
    error : str, optional
        "spike_time" or "trajectory"; unless told the one that the first check is about.
    cost : str, optional
        "seconds", measured, or "evaluations" of the flow, counted.
    title : str, optional
        By default the model's name, and the preset.

    Returns
    -------
    array of Axes (2,)

    Raises
    ------
    ArgumentError, ArgumentTypeError
        For what is no check, or an unknown error or cost.
    """
    found = _datasets(checks)
    first = next(iter(found.values()))
    kind = str(first.attrs["error"]) if error is None else error
    for what, given, known in (("error", kind, _ERRORS), ("cost", cost, _COSTS)):
        if given not in known:
            raise ArgumentError(f"{what} is one of {', '.join(map(repr, known))}, not {given!r}")
    with styled():
        panels = _panels(ax, figure)
        for k, (name, ds) in enumerate(found.items()):
            _draw(panels, ds, name, kind, cost, k)
        _wanted(panels, found, kind)
        _label(panels, first, found, kind, cost, title)
    return np.array(panels, dtype=object)


def _datasets(checks: Any) -> dict[str, xr.Dataset]:
    """Give the Datasets by the names of their methods."""
    import xarray as xr

    several = checks if isinstance(checks, Mapping) and not isinstance(checks, xr.Dataset) else {"": checks}
    found = {}
    for name, one in several.items():
        ds = getattr(one, "dataset", one)
        if not isinstance(ds, xr.Dataset) or "trajectory_error" not in ds:
            raise ArgumentTypeError(f"a check is what neun.check_step gives, not {type(one).__name__}")
        found[str(name or ds.attrs["integrator"])] = ds
    if not found:
        raise ArgumentError("there is no check to draw; give one of neun.check_step at least")
    return found


def _panels(ax: Any, figure: Any) -> list[Axes]:
    if ax is not None:
        return make_panels(2, ax=ax, figure=figure, size=_SIZE)
    if figure is None:
        import matplotlib.pyplot as plt

        figure = plt.figure(figsize=_SIZE, layout="constrained")
    return list(figure.subplots(1, 2, sharey=True))


def _draw(panels: list[Axes], ds: xr.Dataset, name: str, kind: str, cost: str, k: int) -> None:
    """Draw one method: its curve in both panels, a ring where it was asked about, a point where it is best."""
    dim = "rtol" if "rtol" in ds.dims else "step"
    errors, knobs = ds[_ERRORS[kind]].values, ds[dim].values
    order = float(ds.attrs["spike_order" if kind == "spike_time" else "order"])
    text = f"{name}, order {order:.1f}" if np.isfinite(order) and dim == "step" else name
    good = np.isfinite(errors) & (errors > 0)
    style: dict[str, Any] = {
        "color": PALETTE[k % len(PALETTE)], "marker": _MARKERS[k % len(_MARKERS)],
        "markersize": 4.5, "linewidth": 1.2, "linestyle": "-" if k < len(PALETTE) else "--",
    }  # fmt: skip
    asked = int(np.argmin(np.abs(np.log(knobs / float(ds.attrs["knob"])))))
    for panel, across in zip(panels, (knobs, ds[cost].values), strict=True):
        shown = good & np.isfinite(across) & (across > 0)
        panel.plot(across[shown], errors[shown], label=text, **style)
        if shown[asked]:
            panel.plot(
                across[asked], errors[asked], "o", markersize=10, color="none", markeredgecolor=style["color"],
                markeredgewidth=1.1,
            )  # fmt: skip
    if "largest_step" in ds.attrs and kind == ds.attrs["error"]:
        best = float(ds.attrs["largest_step"]), float(ds.attrs["largest_step_" + cost])
        for panel, x in zip(panels, best, strict=True):
            if np.isfinite(x) and x > 0:
                panel.plot(
                    x, float(ds.attrs["largest_step_error"]), marker="*", markersize=13, color=style["color"],
                    markeredgecolor="white", markeredgewidth=0.9, zorder=3,
                )  # fmt: skip


def _wanted(panels: list[Axes], found: Mapping[str, xr.Dataset], kind: str) -> None:
    """Draw the wanted error, and below what the reference cannot tell."""
    first = next(iter(found.values()))
    tolerance = first.attrs.get("tolerance")
    if tolerance is not None and kind == first.attrs["error"]:
        for panel in panels:
            panel.axhline(float(tolerance), color=GREY, linewidth=0.9, linestyle=(0, (4, 3)), zorder=1)
        panels[0].annotate(
            "wanted", (0.0, float(tolerance)), xycoords=("axes fraction", "data"), xytext=(4, 3),
            textcoords="offset points", fontsize=8, color=GREY, zorder=4,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 0.5},
        )  # fmt: skip


def _signs(starred: bool) -> list[Any]:
    """Give what the legend says of the ring and the star."""
    from matplotlib.lines import Line2D

    ring = Line2D([], [], linestyle="none", marker="o", markersize=9, color="none", markeredgecolor=GREY)
    star = Line2D([], [], linestyle="none", marker="*", markersize=11, color=GREY)
    ring.set_label("asked about")
    star.set_label("largest that will do")
    return [ring, star] if starred else [ring]


def _label(
    panels: list[Axes], first: xr.Dataset, found: Mapping[str, xr.Dataset], kind: str, cost: str, title: str | None
) -> None:
    attrs = first.attrs
    unit = unit_text(str(attrs["time_unit"]))
    steps = {"rtol" if "rtol" in ds.dims else "step" for ds in found.values()}
    names = {"step": f"step ({unit})" if unit else "step", "rtol": "relative tolerance"}
    panels[0].set_xlabel(" or ".join(names[k] for k in ("step", "rtol") if k in steps))
    across = _COSTS[cost].format(unit=unit or "unit of time")
    panels[1].set_xlabel(f"{across} (s)" if cost == "seconds" else across)
    spikes = f"largest error of a spike's time ({unit})" if unit else "largest error of a spike's time"
    panels[0].set_ylabel(spikes if kind == "spike_time" else "largest error of a state, of its range")
    for panel in panels:
        panel.set_xscale("log")
        panel.set_yscale("log")
        _sparse(panel)
        panel.margins(x=0.08, y=0.08)
    handles, _ = panels[1].get_legend_handles_labels()
    starred = any("largest_step" in ds.attrs and kind == ds.attrs["error"] for ds in found.values())
    panels[1].legend(handles=[*handles, *_signs(starred)], loc="center left", bbox_to_anchor=(1.0, 0.5))
    preset = "" if attrs["preset"] == "none" else f": {attrs['preset']}"
    panels[0].set_title(f"{attrs['model']}{preset}" if title is None else title, loc="left")
    note = f"{attrs['precision']}, {float(attrs['duration']):.6g} {unit}".rstrip()
    panels[1].set_title(note, loc="right", fontsize=8, fontweight="normal", color=GREY)


def _sparse(panel: Axes) -> None:
    """Label 1, 2 and 5 of each decade where there are few, and the decades alone where there are many."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    for axis in (panel.xaxis, panel.yaxis):
        low, high = axis.get_view_interval()
        few = high / low < 300
        axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0) if few else (1.0,)))
        axis.set_minor_formatter(NullFormatter())
        if few:
            axis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}"))

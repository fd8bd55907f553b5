"""Spikes of all populations of a network, one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from neun_py.errors import ArgumentError
from neun_py.plotting.framing import head
from neun_py.plotting.labels import label
from neun_py.plotting.panels import make_panels
from neun_py.plotting.style import PALETTE, styled

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["tree_raster"]

_LEAST = 0.08
"""Of the picture's height: no population is lower, however few neurons it has beside the others."""
_MANY = 20_000
"""Spikes beyond which the ticks are drawn as pixels even in a PDF."""


def tree_raster(tree: xr.DataTree, ax: Axes | None, figure: FigureBase | None, title: str | None) -> Axes:
    """Draw the spikes of each population in a band of its own, the first at the top; neurons count upwards.

    Raises
    ------
    ArgumentError
        If no population kept its spikes.
    """
    runs = {str(name): node.to_dataset() for name, node in tree.children.items() if "spike_time" in node.data_vars}
    if not runs:
        raise ArgumentError("no population of the tree has a spike_time; run with spikes=True")
    sizes = {name: max(int(ds.attrs.get("neurons", ds.sizes.get("neuron", 1))), 1) for name, ds in runs.items()}
    total = sum(sizes.values())
    heights = {name: max(size / total, _LEAST) for name, size in sizes.items()}
    count = sum(ds.sizes["spike"] for ds in runs.values())
    with styled():
        (panel,) = make_panels(1, ax=ax, figure=figure, size=(8.0, min(2.0 + 0.05 * total + 0.2 * len(runs), 5.0)))
        top, middles = 0.0, []
        for k, (name, ds) in enumerate(runs.items()):
            bottom, row = top - heights[name], heights[name] / sizes[name]
            below = bottom + row * (np.asarray(ds["spike_neuron"]) - int(ds.attrs.get("first_neuron", 0)))
            panel.vlines(
                _times(ds, tree), below + 0.1 * row, below + 0.9 * row, color=PALETTE[k % len(PALETTE)],
                linewidth=1.2 if total <= 50 else 0.8, rasterized=count > _MANY,
            )  # fmt: skip
            if k:
                panel.axhline(top, color="#C5CBD3", linewidth=0.8)
            middles.append((top + bottom) / 2)
            top = bottom
        panel.grid(axis="y", visible=False)
        panel.set_ylim(top, 0.0)
        panel.set_yticks(middles, [_name(name, size) for name, size in sizes.items()])
        panel.tick_params(axis="y", length=0)
        _frame(panel, tree, next(iter(runs.values())))
        head(panel, tree.to_dataset(), "" if title is None else title)
    return panel


def _name(name: str, size: int) -> str:
    return name if size == 1 else f"{name}\n{size:,}"


def _times(ds: xr.Dataset, tree: xr.DataTree) -> NDArray[np.float64]:
    """Give the spikes in the network's time unit: a population may count in another."""
    times = np.asarray(ds["spike_time"], np.float64)
    if ds.attrs.get("time_unit") == tree.attrs.get("time_unit") or not _spans(ds) or not _spans(tree):
        return times
    own, whole = ((float(x.attrs["time_start"]), float(x.attrs["time_end"])) for x in (ds, tree))
    if own[1] == own[0]:
        return times
    return whole[0] + (times - own[0]) * ((whole[1] - whole[0]) / (own[1] - own[0]))


def _spans(x: xr.Dataset | xr.DataTree) -> bool:
    return {"time_start", "time_end"} <= set(x.attrs)


def _frame(panel: Axes, tree: xr.DataTree, first: xr.Dataset) -> None:
    if _spans(tree) and float(tree.attrs["time_start"]) < float(tree.attrs["time_end"]):
        panel.set_xlim(float(tree.attrs["time_start"]), float(tree.attrs["time_end"]))
    panel.set_xlabel(label("time", {"units": tree.attrs.get("time_unit", first["spike_time"].attrs.get("units", "1"))}))

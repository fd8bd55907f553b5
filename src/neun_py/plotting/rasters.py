"""Spikes of many neurons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from neun_py.errors import ArgumentError
from neun_py.plotting.framing import head
from neun_py.plotting.labels import label, model_name
from neun_py.plotting.panels import make_panels
from neun_py.plotting.style import PALETTE, styled
from neun_py.plotting.tree_rasters import tree_raster

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["raster"]

_MANY = 20_000
"""Spikes beyond which the ticks are drawn as pixels even in a PDF."""


def raster(
    spikes: xr.Dataset | xr.DataTree | ArrayLike,
    neurons: ArrayLike | None = None,
    ax: Axes | None = None,
    *,
    figure: FigureBase | None = None,
    title: str | None = None,
) -> Axes:
    """Draw each spike as a tick: time across, the neurons up.

    Parameters
    ----------
    spikes : Dataset, DataTree, or array (spike,)
        A run that kept its spikes; of a network's run one population, ``tree["e"]``, or all of them, ``tree``, one
        below the other; or the times of spikes.
    neurons : array of int (spike,), optional
        With an array of times, the neuron of each; by default all are one's.
    ax, figure, title
        As `traces`.

    Raises
    ------
    ArgumentError
        For a Dataset without spikes, and for shapes that do not fit.
    """
    import xarray as xr

    if isinstance(spikes, xr.DataTree):
        if neurons is not None:
            raise ArgumentError("a run says itself whose the spikes are; leave out neurons")
        if spikes.children:
            return tree_raster(spikes, ax, figure, title)
        spikes = spikes.to_dataset()
    ds = spikes if isinstance(spikes, xr.Dataset) else None
    if ds is not None:
        if "spike_time" not in ds.variables:
            raise ArgumentError("the Dataset has no spike_time; run with spikes=True")
        if neurons is not None:
            raise ArgumentError("a Dataset says itself whose the spikes are; leave out neurons")
        whose = "spike_point" if "spike_point" in ds.variables else "spike_neuron"  # of a sweep
        neurons = ds[whose] if whose in ds.variables else None
        spikes = ds["spike_time"]
    times = np.asarray(spikes)
    rows = np.zeros(times.shape, np.int64) if neurons is None else np.asarray(neurons)
    if times.ndim != 1 or rows.shape != times.shape:
        raise ArgumentError(f"the spikes have shape {times.shape} and their neurons {rows.shape}; both are (spike,)")
    first = 0 if ds is None else int(ds.attrs.get("first_neuron", 0))
    size = int(rows.max()) + 1 - first if rows.size else 1
    if ds is not None:
        size = max(size, ds.attrs.get("neurons", ds.sizes.get("neuron", 1)))
    with styled():
        (panel,) = make_panels(1, ax=ax, figure=figure, size=(8.0, min(2.0 + 0.05 * size, 5.0)))
        panel.vlines(
            times, rows - 0.4, rows + 0.4, color=PALETTE[0], linewidth=1.2 if size <= 50 else 0.8,
            rasterized=times.size > _MANY,
        )  # fmt: skip
        _frame(panel, spikes, ds, first, size)
        if ds is not None:
            head(panel, ds, model_name(ds) if title is None else title)
        elif title:
            panel.set_title(title)
    return panel


def _frame(panel: Axes, spikes: Any, ds: xr.Dataset | None, first: int, size: int) -> None:
    """Set the limits to all that was simulated, silent neurons and quiet ends included."""
    from matplotlib.ticker import MaxNLocator

    panel.grid(axis="y", visible=False)
    panel.set_ylim(first - 0.7, first + size - 0.3)
    if size > 1:
        panel.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10], integer=True, min_n_ticks=1))
        panel.set_ylabel("neuron")
    else:
        panel.set_yticks([])
    if ds is not None and {"time_start", "time_end"} <= set(ds.attrs):
        panel.set_xlim(float(ds.attrs["time_start"]), float(ds.attrs["time_end"]))
    unit = getattr(spikes, "attrs", {}).get("units", "1")
    panel.set_xlabel(label("time", {"units": unit}))

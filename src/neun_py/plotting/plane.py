"""One variable against another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from neun_py.errors import ArgumentError
from neun_py.plotting.labels import label, model_name
from neun_py.plotting.panels import make_panels, require_dataset, trace_names
from neun_py.plotting.style import PALETTE, styled
from neun_py.plotting.thinning import thin_path

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["phase_plane"]

_MANY = 50_000
"""Points beyond which a path is drawn as pixels even in a PDF."""

_PIECE = 5_000


def phase_plane(
    ds: xr.Dataset | xr.DataTree | xr.DataArray,
    x: str,
    y: str,
    ax: Axes | None = None,
    *,
    figure: FigureBase | None = None,
    title: str | None = None,
) -> Axes:
    """Draw the path of a run in the plane of two recorded variables; a ring marks its start, a dot its end.

    Parameters
    ----------
    ds : Dataset
        One neuron's run.
    x, y : str
        Recorded variables.
    ax, figure, title
        As `traces`.

    Raises
    ------
    UnknownNameError
        For a variable that was not recorded.
    """
    ds = require_dataset(ds)
    trace_names(ds, (x, y))
    for name in (x, y):
        if ds[name].dims != ("time",):
            raise ArgumentError(f"{name!r} is of a population; select one neuron, as ds.isel(neuron=0)")
    px, py = thin_path(np.asarray(ds[x]), np.asarray(ds[y]))
    with styled():
        (panel,) = make_panels(1, ax=ax, figure=figure, size=(5.2, 4.6))
        _path(panel, px, py)
        if px.size:
            panel.plot(px[:1], py[:1], "o", ms=6, mfc="white", mec=PALETTE[1], mew=1.5, label="start")
            panel.plot(px[-1:], py[-1:], "o", ms=6, mfc=PALETTE[1], mec="white", mew=1.0, label="end")
            panel.legend(loc="best", handletextpad=0.2)
        panel.margins(0.06)
        panel.set_xlabel(label(x, ds[x].attrs))
        panel.set_ylabel(label(y, ds[y].attrs, 44))
        panel.set_title(model_name(ds) if title is None else title)
    return panel


def _path(ax: Axes, x: NDArray[Any], y: NDArray[Any]) -> None:
    """Draw a path; a long one in pieces, since Agg refuses to fill one that crosses too many pixels."""
    from matplotlib.collections import LineCollection

    if x.size <= _MANY:
        ax.plot(x, y, linewidth=0.9, color=PALETTE[0])
        return
    points = np.column_stack([x, y])
    pieces = [points[k : k + _PIECE + 1] for k in range(0, x.size - 1, _PIECE)]
    ax.add_collection(LineCollection(pieces, linewidths=0.9, colors=PALETTE[0], rasterized=True))
    ax.autoscale_view()

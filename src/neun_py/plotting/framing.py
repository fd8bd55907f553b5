"""What stands around the traces: where time begins, the title, the spikes above."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from neun_py.plotting.labels import note
from neun_py.plotting.style import GREY

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes

__all__ = ["head", "reach_start"]

_MANY = 2000
"""Spikes beyond which the ticks are drawn as pixels even in a PDF."""


def reach_start(ax: Axes, ds: xr.Dataset) -> None:
    """Begin the axis where the run began, one sample before the first; a part cut out begins as it is."""
    time = np.asarray(ds["time"])
    begin = float(ds.attrs.get("time_start", np.nan))
    if time.size > 1 and 0 < time[0] - begin < 1.5 * (time[1] - time[0]):
        ax.update_datalim([(begin, 0.0)], updatey=False)
        ax.autoscale_view()


def head(ax: Axes, ds: xr.Dataset, title: str, *, spikes: bool = False) -> None:
    """Write the title, small at the right how the run was computed, and under both, if wanted, the spikes."""
    pad = 14.0 if spikes and _spike_ticks(ax, ds) else None
    if title:
        ax.set_title(title, loc="left", pad=pad)
    if note(ds):
        ax.set_title(note(ds), loc="right", pad=pad, fontsize=8, fontweight="normal", color=GREY)


def _spike_ticks(ax: Axes, ds: xr.Dataset) -> bool:
    """Draw one neuron's spikes as ticks above the panel, and say whether there are any.

    A population's belong in a raster.
    """
    from matplotlib.lines import Line2D
    from matplotlib.transforms import ScaledTranslation

    if "spike_time" not in ds.variables or "spike_neuron" in ds.variables:
        return False
    times, shown = np.asarray(ds["spike_time"]), np.asarray(ds["time"])
    if not shown.size:
        return False
    before = shown[1] - shown[0] if shown.size > 1 else 0.0  # the step that ends at the first sample
    times = times[(times >= shown[0] - before) & (times <= shown[-1])]  # of a part cut out, no others
    if not times.size:  # an artist without points would take room somewhere in the figure
        return False
    above = ScaledTranslation(0, 6 / 72, ax.figure.dpi_scale_trans)
    ticks = Line2D(
        times, np.ones(times.size), color=GREY, label="spikes", clip_on=False,
        linestyle="none", marker="|", markersize=5.5, markeredgewidth=0.9,
        transform=ax.get_xaxis_transform() + above, rasterized=times.size > _MANY,
    )  # fmt: skip
    ax.add_artist(ticks)  # not add_line, for which the ticks would be data to make room for
    return True

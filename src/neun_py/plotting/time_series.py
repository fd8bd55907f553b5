"""Traces over time, of one run or of several side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

import numpy as np
from numpy.typing import NDArray

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.plotting.framing import head, reach_start
from neun_py.plotting.labels import label, model_name
from neun_py.plotting.panels import make_panels, require_dataset, trace_names
from neun_py.plotting.style import PALETTE, styled
from neun_py.plotting.thinning import thin_trace

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["compare", "traces"]

_WIDTH = 8.0
_LEAST = 0.02
"""Of the largest value: a range below it is shown as small."""
_NEURONS = len(PALETTE)
"""As many neurons of a population as can be told apart; a picture of more says that it shows these."""


@overload
def traces(
    ds: xr.Dataset | xr.DataTree | xr.DataArray,
    variables: str,
    ax: Axes | None = None,
    *,
    figure: FigureBase | None = None,
    spikes: bool = True,
    title: str | None = None,
) -> Axes: ...
@overload
def traces(
    ds: xr.Dataset | xr.DataTree | xr.DataArray,
    variables: Sequence[str] | None = None,
    ax: Axes | Sequence[Axes] | None = None,
    *,
    figure: FigureBase | None = None,
    spikes: bool = True,
    title: str | None = None,
) -> Any: ...
def traces(
    ds: xr.Dataset | xr.DataTree | xr.DataArray,
    variables: str | Sequence[str] | None = None,
    ax: Axes | Sequence[Axes] | None = None,
    *,
    figure: FigureBase | None = None,
    spikes: bool = True,
    title: str | None = None,
) -> Any:
    """Draw recorded variables over time, one panel each, with the spikes as ticks above the first.

    Long recordings are thinned to what a page can show; no peak is lost. Of a population the first eight
    neurons are drawn, and the legend says so.

    Parameters
    ----------
    ds : Dataset
        What a run returned; of a network's run, one population: ``tree["e"]``.
    variables : str or sequence of str, optional
        Which; all recorded ones by default.
    ax : Axes or sequence of Axes, optional
        One per variable.
    figure : Figure or SubFigure, optional
        To make the panels in; by default a new figure of pyplot.
    spikes : bool
        Whether the spikes that the run kept are shown.
    title : str, optional
        By default the model's name.

    Returns
    -------
    Axes, or for several variables an array of them

    Raises
    ------
    UnknownNameError
        For a variable that was not recorded.
    """
    ds = require_dataset(ds)
    names = trace_names(ds, variables)
    rows = len(names)
    with styled():
        height = 3.2 if rows == 1 else 0.9 + 2.1 + 1.45 * (rows - 1)
        axes = make_panels(rows, ax=ax, figure=figure, size=(_WIDTH, height), sharex=True)
        for k, (name, panel) in enumerate(zip(names, axes, strict=True)):
            color = PALETTE[k % len(PALETTE)]
            _draw(panel, ds, name, color=color, width=26 if rows == 1 else 23, legend=k == 0)
        axes[-1].set_xlabel(label("time", ds["time"].attrs))
        head(axes[0], ds, model_name(ds) if title is None else title, spikes=spikes)
        if rows > 1 and axes[0].figure is axes[-1].figure:
            axes[0].figure.align_ylabels(axes)
            for panel in axes:
                panel.yaxis.label.set_fontsize(9)
    return axes[0] if rows == 1 else np.array(axes, dtype=object)


def compare(
    datasets: Mapping[str, xr.Dataset | xr.DataTree | xr.DataArray] | xr.DataTree,
    ax: Axes | Sequence[Axes] | None = None,
    *,
    figure: FigureBase | None = None,
    variables: Mapping[str, str] | None = None,
    spikes: bool = True,
) -> NDArray[Any]:
    """Draw the membrane variable of several runs, one panel each.

    They share the time axis if its units agree.

    Parameters
    ----------
    datasets : Mapping of str to Dataset
        The keys are the titles; a model's short name is written out. The DataTree of a network's run is one.
    ax, figure
        As `traces`; one Axes per run.
    variables : Mapping of str to str, optional
        Another variable for some of the keys. By default the one that the attrs name as `membrane`, else the
        first recorded.
    spikes : bool
        As `traces`.

    Returns
    -------
    array of Axes (run,)
    """
    if not isinstance(datasets, Mapping):
        raise ArgumentTypeError(f"datasets must be a mapping of titles to runs, not {type(datasets).__name__}")
    if not datasets:
        raise ArgumentError("there is nothing to compare; give at least one run")
    runs = {key: require_dataset(ds, repr(key)) for key, ds in datasets.items()}
    chosen = {key: _membrane(ds, (variables or {}).get(key)) for key, ds in runs.items()}
    shared = len({str(ds["time"].attrs.get("units", "1")) for ds in runs.values()}) == 1
    rows = len(runs)
    with styled():
        size = (_WIDTH, 0.5 + (2.3 if shared else 2.6) * rows)
        axes = make_panels(rows, ax=ax, figure=figure, size=size, sharex=shared)
        for k, ((key, ds), panel) in enumerate(zip(runs.items(), axes, strict=True)):
            _draw(panel, ds, chosen[key], color=PALETTE[k % len(PALETTE)], width=24)
            title = model_name(ds) if key == ds.attrs.get("short_name") else str(key)
            head(panel, ds, title, spikes=spikes)
            if not shared or k == rows - 1:
                panel.set_xlabel(label("time", ds["time"].attrs))
        if axes[0].figure is axes[-1].figure:
            axes[0].figure.align_ylabels(axes)
    return np.array(axes, dtype=object)


def _membrane(ds: xr.Dataset, wanted: str | None) -> str:
    if wanted is not None:
        return trace_names(ds, wanted)[0]
    there = trace_names(ds)
    named = str(ds.attrs.get("membrane", ""))
    return named if named in there else there[0]


def _draw(ax: Axes, ds: xr.Dataset, name: str, *, color: str, width: int, legend: bool = True) -> None:
    """Draw one variable: one line, or those of the first neurons of a population."""
    variable = ds[name]
    time = np.asarray(ds["time"])
    if variable.dims == ("time",):
        ax.plot(*thin_trace(time, np.asarray(variable)), color=color)
    elif set(variable.dims) == {"time", "neuron"}:
        values = np.asarray(variable.transpose("time", "neuron"))
        labels = np.asarray(ds["neuron"]) if "neuron" in ds.coords else np.arange(values.shape[1])
        for k in range(min(_NEURONS, values.shape[1])):
            ax.plot(*thin_trace(time, values[:, k]), color=PALETTE[k], linewidth=1.0, label=str(labels[k]))
        if legend:
            more = values.shape[1] > _NEURONS
            ax.legend(
                title=f"first {_NEURONS} of {values.shape[1]} neurons" if more else "neuron",
                loc="upper left", bbox_to_anchor=(1.0, 1.0), alignment="left",
            )  # fmt: skip
    else:
        dims = ", ".join(str(dim) for dim in variable.dims)
        raise ArgumentError(f"{name!r} has the dims ({dims}); select what is to be drawn over time first")
    ax.set_ylabel(label(name, variable.attrs, width))
    _keep_small_changes_small(ax)
    reach_start(ax, ds)


def _keep_small_changes_small(ax: Axes) -> None:
    """Let a trace that hardly changes look so, instead of filling the panel."""
    low, high = (float(x) for x in ax.dataLim.intervaly)
    least = _LEAST * max(abs(low), abs(high))
    if 0 < high - low < least:
        middle, left = (low + high) / 2, float(ax.dataLim.x0)
        ax.update_datalim([(left, middle - least / 2), (left, middle + least / 2)])
        ax.autoscale_view()

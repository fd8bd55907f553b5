"""What a parameter does: a rate, or another measure, against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from neun_py.errors import ArgumentError
from neun_py.plotting.labels import label, unit_text
from neun_py.plotting.panels import make_panels
from neun_py.plotting.style import PALETTE, styled

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["scan"]


def scan(
    x: xr.Dataset | xr.DataArray | ArrayLike,
    rate: xr.DataArray | ArrayLike | None = None,
    ax: Axes | None = None,
    *,
    figure: FigureBase | None = None,
    xlabel: str | None = None,
    ylabel: str | None = None,
    title: str | None = None,
) -> Axes:
    """Draw a measure against a parameter; of a sweep over two, one line per value of the second.

    Parameters
    ----------
    x : array (point,), or the DataArray that a sweep returned, or the Dataset that was read of it
        The parameter's values; a sweep brings its own.
    rate : array (point,) or DataArray (point,), optional
        The measure, where `x` is the parameter's values.
    ax, figure
        As `traces`.
    xlabel, ylabel, title : str, optional
        By default what the labels of the data say, and "firing rate (Hz)" for a plain array.

    Raises
    ------
    ArgumentError
        For shapes that do not fit.
    """
    x, rate, across, values = _measured(x, rate)
    with styled():
        (panel,) = make_panels(1, ax=ax, figure=figure, size=(6.4, 4.0))
        marker: dict[str, Any] = {
            "marker": "o",
            "markersize": 5,
            "markeredgecolor": "white",
            "markeredgewidth": 0.7,
        }
        if across.size > 60:
            marker = {}
        for k, (column, name) in enumerate(_columns(values, rate)):
            panel.plot(across, column, color=PALETTE[k % len(PALETTE)], label=name, **marker)
        panel.margins(x=0.03, y=0.08)
        finite = values[np.isfinite(values)]
        if finite.size and finite.min() >= 0:
            panel.set_ylim(bottom=-0.03 * (finite.max() or 1.0))
        if values.ndim == 2:
            panel.legend(title=_second(rate), loc="center left", bbox_to_anchor=(1.0, 0.5), alignment="left")
        panel.set_xlabel(_axis(x, "parameter") if xlabel is None else xlabel)
        panel.set_ylabel(_axis(rate, "firing rate (Hz)") if ylabel is None else ylabel)
        if title:
            panel.set_title(title)
    return panel


def _measured(x: Any, rate: Any) -> tuple[Any, Any, NDArray[Any], NDArray[Any]]:
    """Give the parameter and the measure, each with its labels if it has some, and the numbers of both."""
    import xarray as xr

    if rate is None:
        if isinstance(x, xr.Dataset):
            x = _only(x)
        if not isinstance(x, xr.DataArray):
            raise ArgumentError("give the measure beside the parameter's values, or a sweep's DataArray alone")
        rate = x
        x = x.coords[x.dims[0]] if x.dims and x.dims[0] in x.coords else np.arange(len(x) if x.dims else 0)
    across, values = np.asarray(x), np.asarray(rate)
    if across.ndim != 1 or values.ndim not in (1, 2) or values.shape[0] != across.size:
        raise ArgumentError(
            f"the parameter has shape {across.shape} and the measure {values.shape}; they must be "
            "(point,) and (point,) or (point, second parameter)"
        )
    return x, rate, across, values


def _only(ds: Any) -> Any:
    """Give the measure of a sweep that was read from a file."""
    names = list(ds.data_vars)
    if len(names) != 1:
        raise ArgumentError(f"a sweep's Dataset has one measure, and this one has {len(names)}; choose, as ds['name']")
    measure = ds[names[0]]
    # what the file keeps for the whole belongs to the measure, as where it was made
    return measure.assign_attrs({**ds.attrs, **measure.attrs})


def _axis(data: Any, otherwise: str) -> str:
    name, attrs = getattr(data, "name", None), getattr(data, "attrs", {})
    if name is None and "long_name" not in attrs:
        return otherwise
    return label(str(name).replace("_", " "), attrs)


def _columns(values: Any, rate: Any) -> list[tuple[Any, str | None]]:
    """Give the lines and their names."""
    if values.ndim == 1:
        return [(values, None)]
    dims = getattr(rate, "dims", (None, None))
    named = dims[1] is not None and dims[1] in rate.coords
    names = np.asarray(rate.coords[dims[1]]) if named else np.arange(values.shape[1])
    return [
        (values[:, k], f"{name:.4g}" if isinstance(name, np.floating) else str(name)) for k, name in enumerate(names)
    ]


def _second(rate: Any) -> str:
    """Give the name of the second parameter."""
    dims = getattr(rate, "dims", None)
    if dims is None:
        return ""
    unit = unit_text(str(rate.coords[dims[1]].attrs.get("units", "1"))) if dims[1] in rate.coords else ""
    return f"{dims[1]} ({unit})" if unit else str(dims[1])

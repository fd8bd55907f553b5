"""Axes to draw in: those that are given, or new ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["make_panels", "require_dataset", "trace_names"]


def make_panels(
    rows: int,
    *,
    ax: Axes | Sequence[Axes] | None,
    figure: FigureBase | None,
    size: tuple[float, float],
    sharex: bool = False,
) -> list[Axes]:
    """Give one Axes per row: the given ones, or new ones in `figure`, or in a new figure of pyplot.

    Parameters
    ----------
    rows : int
        How many are needed.
    ax : Axes or sequence of Axes
        Given Axes must be as many as the rows.
    figure : Figure or SubFigure
        Exclusive with `ax`. It keeps its size.
    size : tuple of float
        Width and height in inches of a new figure.
    sharex : bool
        Whether new Axes share their x axis.
    """
    from matplotlib.axes import Axes as AxesClass
    from matplotlib.figure import Figure

    if ax is not None:
        if figure is not None:
            raise ArgumentError("give ax or figure, not both")
        given = [ax] if isinstance(ax, AxesClass) else list(np.ravel(cast(Any, ax)))
        if not all(isinstance(one, AxesClass) for one in given):
            raise ArgumentTypeError("ax must be matplotlib Axes, or a sequence of them")
        if len(given) != rows:
            raise ArgumentError(f"ax has {len(given)} Axes and the picture {rows} panel{'s' * (rows > 1)}")
        return given
    if figure is None:
        import matplotlib.pyplot as plt

        figure = plt.figure(figsize=size, layout="constrained")
    elif isinstance(figure, Figure) and figure.get_layout_engine() is None:
        figure.set_layout_engine("constrained")
    axes = figure.subplots(rows, 1, sharex=sharex, squeeze=False)
    return list(axes[:, 0])


def require_dataset(ds: Any, what: str = "ds") -> xr.Dataset:
    """Give what a run returned as a Dataset: a node of a network's DataTree too; a population of one as its neuron.

    To a type checker ``tree["a"]`` may be a DataArray; so the pictures allow one there, and it is refused here.
    """
    import xarray as xr

    if isinstance(ds, xr.DataTree):
        if ds.children and not ds.data_vars:
            names = ", ".join(repr(name) for name in ds.children)
            raise ArgumentTypeError(
                f"{what} is the run of a whole network; give one of its populations ({names}): "
                f"tree[{next(iter(ds.children))!r}]. raster(tree) and compare(tree) draw them all"
            )
        ds = ds.to_dataset()
    if not isinstance(ds, xr.Dataset):
        raise ArgumentTypeError(f"{what} must be the Dataset that a run returns, not {type(ds).__name__}")
    run: xr.Dataset = ds
    if run.attrs.get("neurons") == 1 and run.sizes.get("neuron") == 1:
        run = run.isel(neuron=0, drop=True).drop_vars("spike_neuron", errors="ignore")
    return run


def trace_names(ds: xr.Dataset, wanted: str | Sequence[str] | None = None) -> list[str]:
    """Give the names of the variables over time, or the wanted ones of them, or refuse these."""
    there = [str(name) for name, variable in ds.data_vars.items() if "time" in variable.dims]
    names = there if wanted is None else [wanted] if isinstance(wanted, str) else list(wanted)
    if not names:
        raise ArgumentError("there is no variable over time to draw; run with record=[...]")
    for name in names:
        if name not in there:
            raise UnknownNameError("recorded variable", name, there)
    return names

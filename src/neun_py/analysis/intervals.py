"""The intervals between spikes, and how much they vary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

import numpy as np
from numpy.typing import ArrayLike

from neun_py.analysis.arrays import Floats, is_dataarray, is_dataset, run_of, spikes_of
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["cv", "isi"]


@overload
def isi(spikes: xr.Dataset | xr.DataTree | xr.DataArray) -> xr.DataArray: ...
@overload
def isi(spikes: ArrayLike) -> Floats: ...
def isi(spikes: Any) -> xr.DataArray | Floats:
    """Give the interspike intervals of one neuron.

    Parameters
    ----------
    spikes : Dataset, DataArray (spike,) or array (spike,)
        One neuron's run, or its spike times in order.

    Returns
    -------
    DataArray (interval,) for labelled input, else a float64 array (interval,)
        In the unit of the spike times; empty with fewer than two spikes.

    Raises
    ------
    ArgumentError
        For spikes of a population, out of order or not finite.
    """
    spikes = run_of(spikes)
    intervals = np.diff(spikes_of(spikes))
    if not (is_dataset(spikes) or is_dataarray(spikes)):
        return intervals
    import xarray as xr

    source = spikes["spike_time"] if is_dataset(spikes) else spikes
    attrs = {"units": source.attrs.get("units", "1"), "long_name": "interspike interval"}
    return xr.DataArray(intervals, dims=("interval",), name="isi", attrs=attrs)


def cv(spikes: xr.Dataset | xr.DataTree | xr.DataArray | ArrayLike) -> float:
    """Give the coefficient of variation of the interspike intervals: standard deviation over mean.

    0 for a clock, about 1 for a Poisson process; nan with fewer than three spikes, where there are no two
    intervals that could differ. The deviation is that of the intervals at hand (divided by their number).

    Parameters
    ----------
    spikes : Dataset, DataArray (spike,) or array (spike,)
        One neuron's run, or its spike times in order.

    Raises
    ------
    ArgumentError
        For spikes of a population, out of order, not finite, or all at the same time.
    """
    intervals = np.diff(spikes_of(spikes))
    if intervals.size < 2:
        return float("nan")
    mean = float(intervals.mean())
    if mean == 0.0:
        raise ArgumentError("all spikes are at the same time: their mean interval is 0")
    return float(intervals.std()) / mean

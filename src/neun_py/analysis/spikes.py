"""When a trace spikes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

import numpy as np
from numpy.typing import ArrayLike

from neun_py.analysis.arrays import (
    Floats,
    dataset_spikes,
    is_dataarray,
    is_dataset,
    numbers,
    population_of,
    run_of,
    time_axis,
)
from neun_py.errors import ArgumentError, ArgumentTypeError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["spike_times"]


@overload
def spike_times(
    x: xr.DataArray | xr.Dataset | xr.DataTree,
    time: ArrayLike | None = None,
    threshold: float = 0.0,
    *,
    neuron: int | None = None,
) -> xr.DataArray: ...
@overload
def spike_times(
    x: ArrayLike, time: ArrayLike | None = None, threshold: float = 0.0, *, neuron: int | None = None
) -> Floats: ...
def spike_times(
    x: Any, time: ArrayLike | None = None, threshold: float = 0.0, *, neuron: int | None = None
) -> xr.DataArray | Floats:
    """Give the times at which a trace crosses a threshold upwards.

    A crossing is ``x[k-1] < threshold <= x[k]``; its time is interpolated linearly between the two samples.

    Parameters
    ----------
    x : array (time,), DataArray (time,) or Dataset
        A trace; or a run that kept its spikes (of a network's, one population: ``tree["e"]``), whose `spike_time` is
        then given as it is: the model's own condition found those, within each step.
    time : array (time,) or float, optional
        The sample times, increasing, or the step h: sample k is then at k*h. A DataArray with a time
        coordinate needs none.
    threshold : float
        In the unit of `x`.
    neuron : int, optional
        Of a population's Dataset, the neuron whose spikes are meant; without it all spikes come, in the
        order in which they are kept.

    Returns
    -------
    DataArray (spike,) with the unit of time for labelled input, else a float64 array (spike,)

    Raises
    ------
    ArgumentError
        For an empty trace, a value that is not finite, times that do not increase, a Dataset without spikes.
    """
    x = run_of(x)
    if is_dataset(x):
        if time is not None or threshold != 0.0:
            raise ArgumentError("a Dataset holds spikes found already; for another threshold give a trace, as ds['v']")
        return _of_neuron(x, neuron)
    if neuron is not None:
        raise ArgumentError("neuron= selects from a population's Dataset; of a trace give one column")
    if not np.isfinite(threshold):
        raise ArgumentError(f"the threshold must be finite, not {threshold!r}")
    trace = numbers(x, "the trace")
    if trace.size == 0:
        raise ArgumentError("the trace has no samples")
    times = time_axis(x, time, trace.size)
    k = np.flatnonzero((trace[:-1] < threshold) & (trace[1:] >= threshold))
    part = (threshold - trace[k]) / (trace[k + 1] - trace[k])
    spikes = times[k] + part * (times[k + 1] - times[k])
    if not is_dataarray(x):
        return spikes
    unit = x.coords["time"].attrs.get("units", "1") if "time" in x.coords else "1"
    return _labelled(spikes, {"units": unit, "long_name": "spike time"})


def _of_neuron(ds: xr.Dataset, neuron: int | None) -> xr.DataArray:
    """Give the spikes that a run kept, of one neuron or of all."""
    spikes = dataset_spikes(ds)
    if neuron is None:
        return spikes
    if "spike_neuron" not in ds.variables:
        raise ArgumentError("the Dataset is of one neuron; leave out neuron=")
    if not isinstance(neuron, int | np.integer):
        raise ArgumentTypeError(f"neuron must be an integer, not {type(neuron).__name__}")
    first, size = population_of(ds)
    if neuron < first or (size is not None and neuron >= first + size):
        there = f"; there are {first} to {first + size - 1}" if size else ""
        raise ArgumentError(f"there is no neuron {neuron}{there}")
    return spikes[np.asarray(ds["spike_neuron"]) == neuron]


def _labelled(spikes: Floats, attrs: dict[str, Any]) -> xr.DataArray:
    import xarray as xr

    return xr.DataArray(spikes, dims=("spike",), name="spike_time", attrs=attrs)

"""What is given, checked: numbers, times and spikes out of arrays, DataArrays and Datasets."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

from neun_py.errors import ArgumentError, ArgumentTypeError, suggestion

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "Floats",
    "duration_of",
    "is_dataarray",
    "is_dataset",
    "masked_of",
    "numbers",
    "population_of",
    "run_of",
    "spikes_of",
    "time_axis",
]

Floats: TypeAlias = NDArray[np.float64]


def is_dataset(x: object) -> TypeGuard[xr.Dataset]:
    """Whether this is an xarray Dataset; where xarray was never imported, nothing is."""
    xarray = sys.modules.get("xarray")
    return xarray is not None and isinstance(x, xarray.Dataset)


def is_dataarray(x: object) -> TypeGuard[xr.DataArray]:
    """Whether this is an xarray DataArray; where xarray was never imported, nothing is."""
    xarray = sys.modules.get("xarray")
    return xarray is not None and isinstance(x, xarray.DataArray)


def run_of(x: Any) -> Any:
    """Give a node of the DataTree of a network's run as its Dataset, and anything else as it is."""
    xarray = sys.modules.get("xarray")
    if xarray is None or not isinstance(x, xarray.DataTree):
        return x
    if x.children and not x.data_vars:
        names = ", ".join(repr(name) for name in x.children)
        raise ArgumentTypeError(
            f"this is the run of a whole network; give one of its populations ({names}): "
            f"tree[{next(iter(x.children))!r}]"
        )
    return x.to_dataset()


def numbers(x: Any, what: str, *, ndim: int = 1) -> Floats:
    """Give finite float64 numbers of a shape with `ndim` axes, or refuse what is none."""
    if is_dataset(x):
        names = ", ".join(repr(str(name)) for name in x.data_vars)
        raise ArgumentTypeError(f"{what} is a Dataset; give one of its variables ({names})")
    try:
        array = np.asarray(x)
    except ValueError as error:  # ragged sequences
        raise ArgumentTypeError(f"{what} must be an array of numbers: {error}") from error
    if array.size == 0 and array.dtype == object:
        array = array.astype(np.float64)
    if array.dtype.kind not in "fiu":
        raise ArgumentTypeError(f"{what} must be an array of real numbers, not of {array.dtype}")
    if array.ndim != ndim:
        hint = "; select one neuron, as x[:, 0] or x.isel(neuron=0)" if array.ndim == 2 and ndim == 1 else ""
        raise ArgumentError(f"{what} must have {ndim} {'axis' if ndim == 1 else 'axes'}, not shape {array.shape}{hint}")
    values = array.astype(np.float64, copy=False)
    bad = np.argwhere(~np.isfinite(values))
    if bad.size:
        place = tuple(int(k) for k in bad[0])
        where = place[0] if ndim == 1 else place
        raise ArgumentError(f"{what} is {values[place]} at index {where}; leave out what is not finite")
    return values


def time_axis(x: Any, time: ArrayLike | None, samples: int) -> Floats:
    """Give the sample times: the coordinate of a DataArray, an array, or k times a step."""
    if is_dataarray(x) and "time" in x.coords:
        if time is not None:
            raise ArgumentError("the trace has its own time coordinate; give no time beside it")
        time = x.coords["time"]
    if time is None:
        raise ArgumentError("a trace without a time coordinate needs time: an array of times, or the step")
    if np.ndim(time) == 0:
        if not isinstance(time, int | float | np.number):
            raise ArgumentTypeError(f"time must be numbers, not {type(time).__name__}")
        step = float(time)
        if not (np.isfinite(step) and step > 0):
            raise ArgumentError(f"time, as a step, must be positive and finite, not {step!r}")
        return np.arange(samples, dtype=np.float64) * np.float64(step)
    times = numbers(time, "time")
    if times.size != samples:
        raise ArgumentError(f"time has {times.size} values and the trace {samples}; give one time per sample")
    backward = np.flatnonzero(np.diff(times) <= 0)
    if backward.size:
        k = int(backward[0])
        raise ArgumentError(f"time must increase, but after {times[k]!s} comes {times[k + 1]!s} (index {k + 1})")
    return times


def spikes_of(x: Any, *, ordered: bool = True) -> Floats:
    """Give one neuron's spike times, checked; out of a Dataset those of `spike_time`."""
    x = run_of(x)
    if is_dataset(x):
        if "spike_neuron" in x.variables and population_of(x)[1] != 1:
            raise ArgumentError("these spikes are of a population; give one neuron's, as spike_times(ds, neuron=0)")
        x = dataset_spikes(x)
    spikes = numbers(x, "the spike times")
    if ordered:
        back = np.flatnonzero(np.diff(spikes) < 0)
        if back.size:
            k = int(back[0]) + 1
            raise ArgumentError(f"spike times must be in order, but {spikes[k]!s} follows {spikes[k - 1]!s}")
    return spikes


def dataset_spikes(ds: xr.Dataset) -> xr.DataArray:
    """Give the variable `spike_time` of a run."""
    if "spike_point" in ds.variables:
        raise ArgumentError(
            "these spikes are those of all points of a sweep; give the measure to the sweep (measure=...), or take one "
            "point's: ds.spike_time[ds.spike_point == 0]"
        )
    if "spike_time" not in ds.variables:
        raise ArgumentError(
            "the Dataset has no spike_time; run with spikes=True, or give one of its traces to spike_times"
        )
    return ds["spike_time"]


def population_of(ds: xr.Dataset) -> tuple[int, int | None]:
    """Give the first neuron of a run and how many there are, recorded or not; None where the Dataset does not say."""
    if "neurons" in ds.attrs:
        return int(ds.attrs.get("first_neuron", 0)), int(ds.attrs["neurons"])
    if "neuron" in ds.coords:
        labels = np.asarray(ds.coords["neuron"])
        return int(labels.min()), int(labels.max() - labels.min()) + 1
    return 0, ds.sizes.get("neuron")


def masked_of(ds: xr.Dataset) -> NDArray[np.int64]:
    """Give the neurons of a run that stopped being finite and dropped out."""
    return np.atleast_1d(np.asarray(ds.attrs.get("masked_neurons", []), np.int64))


def duration_of(ds: xr.Dataset) -> float:
    """Give the simulated span of a run: time_end - time_start of its attrs."""
    for name in ("time_start", "time_end"):
        if name not in ds.attrs:
            near = suggestion(name, (str(key) for key in ds.attrs))
            raise ArgumentError(f"the Dataset's attrs have no {name}{near}; give the duration")
    return float(ds.attrs["time_end"]) - float(ds.attrs["time_start"])

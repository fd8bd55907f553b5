"""How often a neuron spikes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from neun_py.analysis.arrays import (
    dataset_spikes,
    duration_of,
    is_dataarray,
    is_dataset,
    masked_of,
    numbers,
    run_of,
    spikes_of,
)
from neun_py.errors import ArgumentError, ArgumentTypeError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["firing_rate", "rate_unit"]

_PER_SECOND = {"ms": 1000.0, "s": 1.0}
"""How many of a time unit are a second."""


def rate_unit(time_unit: str) -> str:
    """Give the unit of `firing_rate` for a unit of time."""
    return "Hz" if time_unit in _PER_SECOND else "1" if time_unit == "1" else f"1/{time_unit}"


def firing_rate(
    spikes: xr.Dataset | xr.DataTree | xr.DataArray | ArrayLike,
    duration: float | None = None,
    *,
    time_unit: str | None = None,
    window: tuple[float, float] | None = None,
) -> Any:
    """Give the spikes over the time in which they were looked for.

    Parameters
    ----------
    spikes : Dataset, DataArray (spike,) or array (spike,)
        A run that kept its spikes (of a network's, one population: ``tree["e"]``), or spike times.
    duration : float, optional
        The time looked at, in the unit of the spikes; for a Dataset the whole simulated span,
        ``time_end - time_start`` of its attrs, whatever the spacing of its samples.
    time_unit : str, optional
        The unit of the spikes of an array; labelled input brings its own.
    window : (float, float), optional
        Only spikes from the first time on and before the second count, over the time between: what comes after a
        transient, say. Selecting samples of a Dataset selects no spikes.

    Returns
    -------
    float, or for a population's Dataset a DataArray (neuron,), of the neurons that are recorded
        In Hz where the time is in ms or s, else in 1 over the unit of time; 0 where there are no spikes, NaN where a
        neuron dropped out (``on_error="mask"``).

    Raises
    ------
    ArgumentError
        Without a duration where none is known, and for one that is not positive; for a run of a model that has no
        condition of a spike.
    """
    spikes = run_of(spikes)
    if window is not None:
        spikes, duration = _within(spikes, window, duration)
    if is_dataset(spikes):
        _require_condition(spikes)
        own = dataset_spikes(spikes).attrs.get("units", spikes.attrs.get("time_unit"))
        span = duration_of(spikes) if duration is None else duration
    else:
        own = spikes.attrs.get("units") if is_dataarray(spikes) else None
        if duration is None:
            raise ArgumentError("spike times alone have no duration; give it: firing_rate(spikes, duration)")
        span = duration
    if own is not None and time_unit is not None and own != time_unit:
        raise ArgumentError(f"the spikes are in {own}, not in {time_unit}; leave out time_unit")
    if not (np.isfinite(span) and span > 0):
        raise ArgumentError(f"the duration must be positive and finite, not {span!r}")
    unit = own or time_unit or "1"
    if is_dataset(spikes) and "spike_neuron" in spikes.variables:
        return _by_neuron(spikes, span, unit)
    if is_dataset(spikes) and masked_of(spikes).size:
        return float("nan")
    return _rate(spikes_of(spikes, ordered=False).size, span, unit)


def _within(spikes: Any, window: tuple[float, float], duration: float | None) -> tuple[Any, float]:
    """Give the spikes within a window, and its length."""
    try:
        first, last = (float(t) for t in window)
    except (TypeError, ValueError):
        raise ArgumentTypeError(f"window is a pair of times, (from, to), not {window!r}") from None
    if duration is not None:
        raise ArgumentError("a window has its own duration; leave out duration=")
    if not first < last:
        raise ArgumentError(f"the window ({first!r}, {last!r}) ends before it begins")
    times = np.asarray(dataset_spikes(spikes) if is_dataset(spikes) else spikes)
    inside = (times >= first) & (times < last)
    if is_dataset(spikes):
        begin, end = (float(spikes.attrs[name]) for name in ("time_start", "time_end"))
        if first < begin or last > end:
            raise ArgumentError(f"the window ({first!r}, {last!r}) is not within the run, from {begin!r} to {end!r}")
        return spikes.isel(spike=inside), last - first
    return (spikes[inside] if is_dataarray(spikes) else times[inside]), last - first


def _rate(count: Any, span: float, unit: str) -> Any:
    return count * _PER_SECOND.get(unit, 1.0) / span


def _by_neuron(ds: xr.Dataset, span: float, unit: str) -> xr.DataArray:
    """Give the rate of each neuron of a population, the silent ones included."""
    import xarray as xr

    if "neuron" not in ds.sizes:
        raise ArgumentError(
            "the Dataset has spikes of a population but not its size; record a variable, or give the spikes "
            "of one neuron with a duration: firing_rate(spike_times(ds, neuron=0), duration)"
        )
    numbers(ds["spike_time"], "the spike times")
    coords = {"neuron": ds.coords["neuron"]} if "neuron" in ds.coords else None
    # Spikes are those of all neurons, and their labels need not begin at 0.
    labels = np.arange(ds.sizes["neuron"]) if coords is None else np.asarray(ds.coords["neuron"])
    order = np.argsort(labels, kind="stable")
    spiked = np.asarray(ds["spike_neuron"], dtype=np.int64)
    place = np.searchsorted(labels, spiked, sorter=order)
    place = order[np.minimum(place, len(labels) - 1)]
    count = np.bincount(place[labels[place] == spiked], minlength=len(labels))
    attrs = {"units": rate_unit(unit), "long_name": "firing rate"}
    rate = _rate(count, span, unit)
    rate[np.isin(labels, masked_of(ds))] = np.nan
    return xr.DataArray(rate, dims=("neuron",), coords=coords, name="firing_rate", attrs=attrs)


def _require_condition(ds: xr.Dataset) -> None:
    """Refuse a run of a model in which nothing counts as a spike: its rate would be 0 whatever it does."""
    if ds.attrs.get("spike_condition") == "none":
        name = ds.attrs.get("model", "the model")
        raise ArgumentError(
            f"{name} has no spike condition, so that no spikes are counted; declare it with "
            'spike="v >= 0", or count upward crossings with analysis.spike_times'
        )

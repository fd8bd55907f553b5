"""Bursts: spikes in quick succession, with pauses between."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from neun_py.analysis.arrays import Floats, spikes_of
from neun_py.errors import ArgumentError, ArgumentTypeError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["Bursts", "bursts"]


class Bursts(NamedTuple):
    """The bursts of one neuron, in order.

    Attributes
    ----------
    start, end : array (burst,)
        The times of each burst's first and last spike.
    spikes : array of int (burst,)
        How many spikes each has.
    period : array (burst - 1,)
        From the start of each burst to the start of the next; empty with fewer than two bursts.
    """

    start: Floats
    end: Floats
    spikes: NDArray[np.int64]
    period: Floats

    @property
    def duration(self) -> Floats:
        """From each burst's first spike to its last."""
        return self.end - self.start


def bursts(
    spikes: xr.Dataset | xr.DataTree | xr.DataArray | ArrayLike, max_isi: float, *, min_spikes: int = 2
) -> Bursts:
    """Give the bursts: runs of spikes no two of which in succession are more than `max_isi` apart.

    The "string method" of Turnbull, Dian and Gross (2005) J. Neurosci. Methods 145:23,
    doi:10.1016/j.jneumeth.2004.11.020. A burst that the recording cuts off counts, with the spikes it shows.

    Parameters
    ----------
    spikes : Dataset, DataArray (spike,) or array (spike,)
        One neuron's run, or its spike times in order.
    max_isi : float
        The longest interval within a burst, in the unit of the spikes. Between the two humps of the histogram
        of `isi` is a good place.
    min_spikes : int
        Shorter runs are no bursts.

    Raises
    ------
    ArgumentError
        For spikes of a population, out of order or not finite; `max_isi` not positive; `min_spikes` below 1.
    """
    if not (np.isfinite(max_isi) and max_isi > 0):
        raise ArgumentError(f"max_isi must be positive and finite, not {max_isi!r}")
    if not isinstance(min_spikes, int | np.integer):
        raise ArgumentTypeError(f"min_spikes must be an integer, not {type(min_spikes).__name__}")
    if min_spikes < 1:
        raise ArgumentError(f"min_spikes must be at least 1, not {min_spikes}")
    times = spikes_of(spikes)
    pauses = np.flatnonzero(np.diff(times) > max_isi)
    # without a spike there is no run; with one, the first run starts at spike 0 and the last ends at the end
    edge = min(times.size, 1)
    first = np.concatenate([np.zeros(edge, np.int64), pauses + 1])
    last = np.concatenate([pauses, np.full(edge, times.size - 1)])
    count = last - first + 1
    kept = count >= min_spikes
    start = times[first[kept]]
    return Bursts(start, times[last[kept]], count[kept], np.diff(start))

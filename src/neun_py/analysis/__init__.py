"""What a recording says: spikes, rates, intervals, bursts, synchrony. Arrays in, arrays out.

Labels that come in go out again: a DataArray or a Dataset gives DataArrays with units, an array gives arrays.
Every function takes what a run returns, and one run's Dataset is enough for each but `synchrony`; so is a population's
node of the DataTree that a network's run gives.
"""

from __future__ import annotations

from neun_py.analysis.bursting import Bursts, bursts
from neun_py.analysis.intervals import cv, isi
from neun_py.analysis.rates import firing_rate
from neun_py.analysis.spikes import spike_times
from neun_py.analysis.synchronization import synchrony

__all__ = ["Bursts", "bursts", "cv", "firing_rate", "isi", "spike_times", "synchrony"]

"""How much the neurons of a population move together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.analysis.arrays import is_dataarray, is_dataset, numbers, run_of
from neun_py.errors import ArgumentError, ArgumentTypeError

if TYPE_CHECKING:
    import xarray as xr
    from numpy.typing import NDArray

__all__ = ["synchrony"]


def synchrony(traces: xr.DataArray | NDArray[Any]) -> float:
    r"""Give the synchrony measure chi of several neurons' traces.

    .. math:: \chi = \sqrt{\mathrm{var}_t(\bar v) \, / \, \langle \mathrm{var}_t(v_i) \rangle_i}

    with :math:`\bar v` the mean over the neurons. 1 when all move as one, of the order of
    :math:`1/\sqrt{N}` when they move independently, 0 when they cancel; nan when none moves.
    Leave out the transient first.

    Parameters
    ----------
    traces : array (time, neuron) or DataArray with the dims time and neuron
        At least two samples and one neuron.

    Raises
    ------
    ArgumentError
        For another shape, or a value that is not finite.
    ArgumentTypeError
        For a list of traces, of which it could not be told which axis is time.

    References
    ----------
    Golomb and Rinzel (1993) Phys. Rev. E 48:4810; Golomb (2007) Scholarpedia 2(1):1347,
    doi:10.4249/scholarpedia.1347.
    """
    traces = run_of(traces)
    if is_dataarray(traces):
        if set(traces.dims) != {"time", "neuron"}:
            raise ArgumentError(f"the traces must have the dims time and neuron, not {tuple(traces.dims)}")
        traces = traces.transpose("time", "neuron")
    elif not (isinstance(traces, np.ndarray) or is_dataset(traces)):
        raise ArgumentTypeError(
            f"the traces must be an array (time, neuron), not {type(traces).__name__}; "
            "np.column_stack makes one of a list of traces"
        )
    v = numbers(traces, "the traces", ndim=2)
    if v.shape[0] < 2 or v.shape[1] < 1:
        raise ArgumentError(f"the traces, (time, neuron), have shape {v.shape}; two samples are the least")
    v = v - v[0]  # a trace that stands still has then a variance of exactly 0
    single = float(v.var(axis=0).mean())
    if single == 0.0:
        return float("nan")
    # all neurons alike gives 1 up to rounding: chi cannot be more
    return min(float(np.sqrt(v.mean(axis=1).var() / single)), 1.0)

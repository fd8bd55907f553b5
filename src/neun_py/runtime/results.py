"""A run's numbers become a labelled Dataset: dimensions, coordinates, units, provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py._version import __version__

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.neuron import Neuron

__all__ = ["dataset"]


def dataset(
    neuron: Neuron,
    names: tuple[str, ...],
    rows: npt.NDArray[Any],
    times: npt.NDArray[np.float64],
    spike_times: npt.NDArray[np.float64] | None,
    facts: dict[str, Any],
) -> xarray.Dataset:
    """Label the recording of one neuron."""
    import xarray

    shape, model = neuron.shape, neuron.model
    data: dict[str, Any] = {}
    for name, row in zip(names, rows, strict=True):
        label = "" if name in model.intermediates else model.description_of(name)
        data[name] = ("time", row, {"units": model.unit_of(name), "long_name": label or name})
    if spike_times is not None:
        data["spike_time"] = ("spike", spike_times, {"units": model.time_unit, "long_name": "spike time"})
    provenance = {
        "model": model.name,
        "short_name": model.short_name,
        "source": model.source,
        "integrator": shape.integrator.short_name,
        "precision": shape.precision.name.lower(),
        **facts,
        "time_unit": model.time_unit,
        "input_unit": model.input_unit,
        "membrane": model.membrane_variable,
        "neun_py_version": __version__,
    }
    coordinates = {"time": ("time", times, {"units": model.time_unit, "long_name": "time"})}
    return xarray.Dataset(data, coordinates, provenance)

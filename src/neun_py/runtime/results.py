"""A run's numbers become a labelled Dataset: dimensions, coordinates, units, provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py._version import __version__

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.part import Request
    from neun_py.runtime.recording import Memory
    from neun_py.runtime.simulated import Simulated

__all__ = ["coordinates", "dataset", "labels", "lasting_facts"]


def dataset(target: Simulated, request: Request, sink: Memory, facts: dict[str, Any]) -> xarray.Dataset:
    """Label the recording of a run."""
    import xarray

    alone = target._size is None
    dims = ("time",) if alone else ("time", "neuron")
    data: dict[str, Any] = {}
    for name, row in zip(request.names, sink.rows[:, : sink.done], strict=True):
        data[name] = (dims, row[:, 0] if alone else row, labels(target, name))
    if request.spikes:
        times = [t for t, _ in sink.spikes]
        data["spike_time"] = ("spike", np.concatenate(times) if times else np.empty(0), labels(target, "spike_time"))
        if not alone:
            found = np.concatenate([n for _, n in sink.spikes]) if times else np.empty(0, np.int64)
            found = found + target._index
            data["spike_neuron"] = ("spike", found, labels(target, "spike_neuron"))
    moments = np.concatenate(sink.times) if sink.times else np.empty(0)
    known = {"time": ("time", moments, labels(target, "time")), **coordinates(target, request)}
    return xarray.Dataset(data, known, lasting_facts(target) | facts)


def labels(target: Simulated, name: str) -> dict[str, str]:
    """Give the unit and the meaning of a variable of a Dataset."""
    model = target.shape.model
    if name in ("time", "spike_time"):
        return {"units": model.time_unit, "long_name": name.replace("_", " ")}
    if name in ("neuron", "spike_neuron"):
        return {"units": "1", "long_name": "neuron" if name == "neuron" else "neuron that spiked"}
    description = "" if name in model.intermediates else model.description_of(name)
    return {"units": model.unit_of(name), "long_name": description or name}


def coordinates(target: Simulated, request: Request) -> dict[str, Any]:
    """Give what labels the neurons that are recorded: their indices, and the parameters in which they differ."""
    if target._size is None:
        return {}
    chosen, first = request.chosen, target._index
    places = np.arange(first, first + target._size) if chosen is None else chosen + first
    found = {"neuron": ("neuron", places, labels(target, "neuron"))}
    for name in target._varying():
        values = target[name]
        found[name] = ("neuron", values if chosen is None else values[chosen], labels(target, name))
    return found


def lasting_facts(target: Simulated) -> dict[str, Any]:
    """Give the provenance that does not change during a run."""
    shape, model = target.shape, target.shape.model
    facts = {
        "model": model.name,
        "short_name": model.short_name,
        "source": model.source,
        "integrator": "map" if model.is_map else shape.integrator.short_name,  # a map has no use for one
        "precision": shape.precision.name.lower(),
        "time_unit": model.time_unit,
        "input_unit": model.input_unit,
        "membrane": model.membrane_variable,
        "spike_condition": model.spike or "none",
        "neun_py_version": __version__,
    }
    if shape.integrator.OPTIONS:
        facts["integrator_options"] = ", ".join(f"{name}={x!r}" for name, x in shape.integrator.options.items())
    return facts if target._size is None else facts | {"neurons": target._size, "first_neuron": target._index}

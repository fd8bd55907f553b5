"""Populations and what they are compared with: each of their neurons alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from neun_py import Model, Neuron, Parameter, Population, Variable

__all__ = ["BURST", "FIRE", "alone", "bytes_of", "joined", "population_bits", "require_as_alone", "spikes_of"]


def alone(population: Population, k: int) -> Neuron:
    """Give a neuron with the numbers of neuron `k` of a population, and its noise."""
    shape = population.shape
    numbers: dict[str, Any] = {name: float(population[name][k]) for name in (*population.state, *population.parameters)}
    index = population._index + k
    return Neuron(shape.model, integrator=shape.integrator, precision=shape.precision, index=index, **numbers)


def bytes_of(values: Any) -> bytes:
    """Give the bits of an array; every NaN is the same here, and 0.0 is not -0.0."""
    array = np.array(values)
    if array.dtype.kind == "f":
        array[np.isnan(array)] = np.nan
    return f"{array.dtype}{array.shape}".encode() + array.tobytes()


def population_bits(population: Population) -> tuple[float, dict[str, bytes]]:
    """Give the time and the bits of the states, and of what is held."""
    found = {name: bytes_of(x) for name, x in population.state.items()}
    if population._held is not None:
        found["held"] = bytes_of(population._held)
    return population.get_time(), found


def spikes_of(ds: xr.Dataset) -> list[tuple[float, int]]:
    """Give spikes as (time, neuron), sorted; in the Dataset their times ascend."""
    times = ds.spike_time.values
    assert (np.diff(times) >= 0).all()
    neurons = ds.spike_neuron.values if "spike_neuron" in ds else np.zeros(len(times), int)
    return sorted(zip(times.tolist(), neurons.tolist(), strict=True))


def require_as_alone(ds: xr.Dataset, parts: Mapping[int, xr.Dataset], names: Iterable[str], index: int = 0) -> None:
    """Require that a population recorded what its neurons recorded alone; `parts` by what they are labelled."""
    for k, part in parts.items():
        for name in (*names, "time"):
            found = ds[name] if name == "time" else ds[name].sel(neuron=k)
            assert bytes_of(found.values) == bytes_of(part[name].values), (name, k)
    if "spike_time" in ds:
        expected = sorted((t, k) for k, part in parts.items() for t in part.spike_time.values.tolist())
        assert [s for s in spikes_of(ds) if s[1] in parts] == expected


def joined(parts: Sequence[xr.Dataset]) -> dict[str, bytes]:
    """Give the bits of everything in some Datasets, one after the other."""
    return {
        str(name): bytes_of(np.concatenate([part[name].values for part in parts]))
        for name in parts[0].variables
        if parts[0][name].dims[0] in ("time", "spike")
    }


FIRE = Model(
    name="a membrane that fires", short_name="PopFire", source="none: made for the tests", time_unit="1",
    variables={"v": Variable(0.9, "1", "membrane"), "w": Variable("jump/2", "1", "what a spike leaves")},
    parameters={
        "tau": Parameter(0.3, "1", "time constant"), "tref": Parameter(0.2, "1", "refractory time"),
        "low": Parameter(-0.25, "1", "reset"), "jump": Parameter(0.1, "1", "jump of w"),
    },
    equations="""
        leak = -(v - w)/tau
        dv/dt = leak + 6 + I
        dw/dt = -w/4
    """,
    spike="v >= 1", reset="v = low; w = w + jump", refractory="tref",
)  # fmt: skip
"""Has everything that a step can meet: an intermediate, a reset, a refractory time, an initial expression."""

BURST = Model(
    name="what blows up", short_name="PopBurst", source="none: made for the tests", time_unit="1",
    variables={"x": Variable(1.0, "1", "grows as its square"), "y": Variable(0.25, "1", "turns")},
    parameters={"a": Parameter(0.0, "1", "how fast"), "b": Parameter(1.0, "1", "how fast y turns")},
    equations="""
        rate = a*x
        dx/dt = rate*x + I
        dy/dt = b*(x - x) + y - y**3
    """,
    spike="y >= 0.5",
)  # fmt: skip
"""With ``a`` = 0 it is quiet; with a > 0 and Euler's step it is infinite some steps after 1/a."""

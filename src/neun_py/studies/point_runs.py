"""The runs of the points of a piece, each a Dataset as the run of one neuron gives it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.runtime.part import Request
from neun_py.runtime.population import Population
from neun_py.runtime.recording import Memory
from neun_py.runtime.results import labels
from neun_py.runtime.shape import Shape
from neun_py.studies.question import Question

if TYPE_CHECKING:
    import xarray

__all__ = ["Alone", "PointRuns", "population_spikes"]


class Alone:
    """What labels and provenance ask of a neuron alone."""

    _size = None

    def __init__(self, shape: Shape) -> None:
        self.shape = shape


class PointRuns:
    """What a piece recorded, by point.

    Parameters
    ----------
    question : Question
        What was asked.
    population : Population
        The points' neurons, at the end of the run.
    request : Request
        Of its run.
    sink : Memory
        What it recorded.
    facts : dict
        Its provenance.
    first : int
        The flat number of its first point.

    Attributes
    ----------
    spike_times, spike_neurons : array (spike,)
        In the order of the points, then of time; points by their flat numbers.
    """

    def __init__(
        self, question: Question, population: Population, request: Request, sink: Memory, facts: dict[str, Any],
        first: int,
    ) -> None:  # fmt: skip
        self.question, self.population, self.request, self.first = question, population, request, first
        self.rows = sink.rows[:, : sink.done]
        self.facts = facts | {"steps": population._steps, "time_end": population.get_time()}
        times = [t for t, _ in sink.spikes]
        neurons = np.concatenate([n for _, n in sink.spikes]) if times else np.empty(0, np.int64)
        # Stable: those of one point stay in the order of time.
        order = np.argsort(neurons, kind="stable")
        self.spike_times = (np.concatenate(times) if times else np.empty(0))[order]
        self.spike_neurons: npt.NDArray[np.int64] = neurons[order] + first
        self._moments = np.concatenate(sink.times) if sink.times else np.empty(0)
        self._prepared: tuple[Any, ...] | None = None

    def _prepare(self) -> tuple[Any, ...]:
        """Make what all Datasets share, once: the time axis with its index, labels, numbers as Python's."""
        import xarray

        population, size = self.population, self.population.size
        names = (*self.request.names, "spike_time")
        attrs = {name: labels(population, name) for name in (*names, "time")}
        time = xarray.Dataset(coords={"time": ("time", self._moments, attrs["time"])}).coords
        bounds = np.searchsorted(self.spike_neurons, np.arange(size + 1) + self.first).tolist()
        started = {n: _each(x, size) for n, x in population._initial.items()}
        parameters = {n: _each(x, size) for n, x in population._parameters.items()}
        return attrs, time, bounds, started, parameters

    def __getitem__(self, k: int) -> xarray.Dataset:
        """Give the run of one point, by its place in the piece."""
        import xarray

        if self._prepared is None:
            self._prepared = self._prepare()
        attrs, time, bounds, started, parameters = self._prepared
        data: dict[str, Any] = {
            name: xarray.Variable(("time",), row[:, k], attrs[name])
            for name, row in zip(self.request.names, self.rows, strict=True)
        }
        if self.request.spikes:
            own = self.spike_times[bounds[k] : bounds[k + 1]]
            data["spike_time"] = xarray.Variable(("spike",), own, attrs["spike_time"])
        facts = self.facts | {
            "input": self.question.current_text(self.first + k, self.facts["input"]),
            "initial_state": json.dumps({n: x[k] for n, x in started.items()}),
            "parameters": json.dumps({n: x[k] for n, x in parameters.items()}),
        }
        if self.request.mask:
            facts |= {"masked_neurons": [], "masked_times": []}
        return xarray.Dataset(data, time, facts)


def _each(x: Any, size: int) -> list[float]:
    return x.tolist() if isinstance(x, np.ndarray) else [x] * size


def population_spikes(runs: PointRuns) -> xarray.Dataset:
    """Give the spikes of a piece as a population's Dataset, for what measures many neurons at once."""
    import xarray

    neurons = np.arange(runs.first, runs.first + runs.population.size)
    data: dict[str, Any] = {}
    if runs.request.spikes:
        data["spike_time"] = ("spike", runs.spike_times, labels(runs.population, "spike_time"))
        data["spike_neuron"] = ("spike", runs.spike_neurons)
    return xarray.Dataset(data, {"neuron": neurons}, runs.facts)

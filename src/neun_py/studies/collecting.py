"""The pieces of a sweep put together in memory, and labelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.lower.precision import precision_named
from neun_py.runtime.recording import Memory, recorded_names
from neun_py.runtime.results import labels
from neun_py.runtime.shape import shape_of
from neun_py.studies.advancing import Piece
from neun_py.studies.designs import POINT
from neun_py.studies.measures import measure_labels
from neun_py.studies.point_runs import Alone
from neun_py.studies.question import Question

if TYPE_CHECKING:
    import xarray

__all__ = ["Collected", "Labels", "as_asked", "masked_facts"]

_NAMED = 100
"""The most points that are named in words."""


class Labels:
    """What the variables and dimensions of a result are called, and what stands beside them.

    Parameters
    ----------
    question : Question
        What is asked.
    facts : dict
        The attributes of the result.
    times : array
        Of the samples.

    Attributes
    ----------
    dims : tuple of str
        The dimensions of the points.
    names : tuple of str
        What is recorded, if nothing is measured.
    attrs : dict of str to dict
        Of each variable.

    Raises
    ------
    ArgumentError
        If a measure bears the name of an axis.
    """

    def __init__(self, question: Question, facts: dict[str, Any], times: npt.NDArray[np.float64]) -> None:
        self.question, self.facts, self.times = question, facts, times
        shape = shape_of(question.model, question.integrator, precision_named(question.precision))
        self.dtype = shape.precision.dtype
        self.names = () if question.measures else recorded_names(shape, question.record)
        self.spikes = question.spikes and not question.measures
        taken = {*self.names, "time", "spike", "spike_time", "spike_point"} if not question.measures else set()
        own = question.model.variables
        self._renamed = {n: f"{'initial' if n in own else 'swept'}_{n}" for n in question.points.names if n in taken}
        self.dims = tuple(self._renamed.get(d, d) for d in question.points.dims)
        self.attrs: dict[str, dict[str, Any]] = {}
        for name, measure in question.measures.items():
            if name in (*self.dims, *question.points.names):
                raise ArgumentError(f"the measure {name} has the name of an axis; give it another: measure={{...}}")
            self.attrs[name] = measure_labels(measure, question.model.time_unit)[1]
        target: Any = Alone(shape)
        self.attrs |= {name: labels(target, name) for name in (*self.names, "time", "spike_time")}
        order = ", the last of " + ", ".join(self.dims) + " running fastest" if len(self.dims) > 1 else ""
        self.attrs["spike_point"] = {"units": "1", "long_name": f"number of the point that spiked{order}"}

    def coordinates(self) -> dict[str, Any]:
        """Give the coordinates: dims, values and attributes of each axis, and the numbers of the points."""
        points = self.question.points
        found: dict[str, Any] = {}
        for axis in points.axes:
            own = {"units": axis.unit, "long_name": axis.description}
            found[self._renamed.get(axis.name, axis.name)] = ((self.dims[axis.along],), axis.values, own)
        if POINT not in found and (self.dims == (POINT,) or self.spikes):
            numbers = np.arange(points.size).reshape(points.shape)
            found[POINT] = (self.dims, numbers, {"units": "1", "long_name": "number of the point"})
        if not self.question.measures:
            found["time"] = (("time",), self.times, self.attrs["time"])
        return found


class Collected:
    """Pieces in memory.

    Parameters
    ----------
    labelling : Labels
        Of the result.
    parts : bool
        Whether there are several, for which there must be room from the beginning.

    Raises
    ------
    ArgumentError
        If the recording would not fit in memory.
    """

    def __init__(self, labelling: Labels, *, parts: bool) -> None:
        self.labelling = labelling
        question = labelling.question
        self._measured = {name: np.full(question.points.size, np.nan) for name in question.measures}
        self._rows: npt.NDArray[Any] | None = None
        if parts and not question.measures:
            self._rows = Memory(labelling.names, len(labelling.times), question.points.size, labelling.dtype).rows
        self._spikes: list[Piece] = []
        self._masked: list[tuple[int, float]] = []

    def take(self, piece: Piece) -> None:
        """Take a piece; in their order."""
        for name, values in piece.measured.items():
            self._measured[name][piece.first : piece.last] = values
        self._masked += piece.masked
        if self._rows is None:
            self._rows = piece.rows  # nothing is copied
        elif piece.rows is not None:
            self._rows[:, :, piece.first : piece.last] = piece.rows
        if piece.spike_times is not None:
            self._spikes.append(Piece(piece.first, piece.last, None, piece.spike_times, piece.spike_points))

    def result(self) -> xarray.DataArray | xarray.Dataset:
        """Label what was taken."""
        import xarray

        labelling, shape = self.labelling, self.labelling.question.points.shape
        attrs, facts, dims = labelling.attrs, dict(labelling.facts), labelling.dims
        if labelling.question.on_error == "mask":
            facts |= masked_facts(labelling.question, self._masked)
        data: dict[str, Any] = {n: (dims, x.reshape(shape), attrs[n]) for n, x in self._measured.items()}
        if self._rows is not None:
            for name, row in zip(labelling.names, self._rows, strict=True):
                # A view: the samples lie as they were recorded, all points of a time side by side.
                data[name] = ((*dims, "time"), np.moveaxis(row.reshape(-1, *shape), 0, -1), attrs[name])
        if labelling.spikes:
            times = [p.spike_times for p in self._spikes if p.spike_times is not None]
            points = [p.spike_points for p in self._spikes if p.spike_points is not None]
            data["spike_time"] = ("spike", np.concatenate(times), attrs["spike_time"])
            data["spike_point"] = ("spike", np.concatenate(points), attrs["spike_point"])
        return as_asked(xarray.Dataset(data, labelling.coordinates(), facts), labelling.question)


def masked_facts(question: Question, masked: list[tuple[int, float]]) -> dict[str, Any]:
    """Give the points that dropped out as attributes: numbers, times, and in words."""
    unit = "" if question.model.time_unit == "1" else f" {question.model.time_unit}"
    words = [f"point {k}: {question.points.text(k)} (t = {t:.9g}{unit})" for k, t in masked[:_NAMED]]
    words += [f"and {len(masked) - _NAMED} more"] if len(masked) > _NAMED else []
    return {
        "masked_points": [k for k, _ in masked],
        "masked_times": [t for _, t in masked],
        "masked": "; ".join(words),
    }


def as_asked(ds: xarray.Dataset, question: Question) -> xarray.DataArray | xarray.Dataset:
    """Give the Dataset of a sweep, or, of one measure that is not in a dict, its DataArray."""
    if not question.single:
        return ds
    (name,) = question.measures
    array = ds[name]
    array.attrs = {**array.attrs, **ds.attrs, "measure": name}
    return array

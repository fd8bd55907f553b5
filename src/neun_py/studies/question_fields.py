"""The question of a sweep as plain values and arrays, for a file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py import analysis
from neun_py.errors import ArgumentError
from neun_py.io.declarations import declaration_to_dict, method_from_dict, method_to_dict, model_from_dict
from neun_py.runtime.stimulus_fields import stimulus_fields, stimulus_from_fields
from neun_py.spec.stimulus import Stimulus
from neun_py.studies.measures import Measure, bare, measures_of
from neun_py.studies.points import Axis, Points
from neun_py.studies.question import Question

__all__ = ["question_fields", "question_from_fields"]

Arrays = dict[str, npt.NDArray[Any]]

_PLAIN = ("precision", "preset", "fixed", "duration", "h", "record", "every", "spikes", "windows", "on_error", "single")
_STIMULUS = "stimulus."


def question_fields(question: Question) -> tuple[dict[str, Any], Arrays]:
    """Give what a file holds of a question.

    Raises
    ------
    ArgumentError
        If the input is a function, or the integrator cannot be saved.
    """
    points = question.points
    arrays: Arrays = {f"axis.{k}": axis.values for k, axis in enumerate(points.axes)}
    fields: dict[str, Any] = {name: getattr(question, name) for name in _PLAIN}
    fields |= {
        "model": declaration_to_dict(question.model),
        "integrator": method_to_dict(question.integrator),
        "dims": points.dims,
        "shape": points.shape,
        "axes": [[a.name, a.along, a.unit, a.description] for a in points.axes],
        "measures": {name: _measure_fields(measure) for name, measure in question.measures.items()},
        "stimulus": None,
    }
    given = question.input
    if callable(given) and not isinstance(given, Stimulus):
        raise ArgumentError(
            "a sweep that streams to a file can be resumed, and so its input must be kept: a function of time cannot; "
            "give an array (time,) of its values, or a stimulus of neun.inputs"
        )
    if isinstance(given, Stimulus):
        fields["stimulus"], own = stimulus_fields(given)
        arrays |= {f"{_STIMULUS}{name}": x for name, x in own.items()}
    elif given is not None:
        arrays["input"] = np.asarray(given)
    return fields, arrays


def question_from_fields(
    fields: Mapping[str, Any], arrays: Arrays, measure: Any, path: str, *, reading: bool
) -> Question:
    """Give the question of which `question_fields` gave the fields.

    Parameters
    ----------
    fields, arrays
        What it gave.
    measure : function or dict of functions, optional
        What takes the place of measures that a file cannot hold.
    path : str
        For the message.
    reading : bool
        Whether nothing will be measured.

    Raises
    ------
    ArgumentError
        If such a measure is not given, or it is another one.
    """
    axes = [
        Axis(name, arrays[f"axis.{k}"], along, unit, text) for k, (name, along, unit, text) in enumerate(fields["axes"])
    ]
    given: Any = None
    if fields["stimulus"] is not None:
        own = {n.removeprefix(_STIMULUS): x for n, x in arrays.items() if n.startswith(_STIMULUS)}
        given = stimulus_from_fields(fields["stimulus"], own)
    elif "input" in arrays:
        given = arrays["input"] if arrays["input"].ndim else float(arrays["input"])
    plain = {name: fields[name] for name in _PLAIN}
    for name in ("record", "windows"):
        if isinstance(plain[name], list):
            plain[name] = tuple(tuple(x) if isinstance(x, list) else x for x in plain[name])
    model = model_from_dict(fields["model"])
    measures = _saved(fields["measures"])
    if len(measures) < len(fields["measures"]):
        measures = (
            {name: measures.get(name, _unused) for name in fields["measures"]} if reading
            else _given_again(fields, measures, measure, model.time_unit, path)
        )  # fmt: skip
    return Question(
        model=model, integrator=method_from_dict(fields["integrator"]), input=given,
        points=Points(tuple(fields["dims"]), tuple(fields["shape"]), tuple(axes)),
        measures=measures, **plain,
    )  # fmt: skip


def _measure_fields(measure: Measure) -> dict[str, Any] | None:
    """Give a measure of `neun_py.analysis` by its name and what it is called with; of any other nothing."""
    function = bare(measure)
    values: list[Any] = []
    named: dict[str, Any] = {}
    while isinstance(measure, partial):
        values, named = [*measure.args, *values], {**measure.keywords, **named}
        measure = measure.func
    name = getattr(function, "__name__", "")
    plain = all(isinstance(x, str | int | float | None) for x in (*values, *named.values()))
    if name not in analysis.__all__ or getattr(analysis, name) is not function or not plain:
        return None
    return {"name": name, "values": values, "named": named}


def _saved(fields: Mapping[str, Any]) -> dict[str, Measure]:
    """Give the measures that a file holds."""
    found: dict[str, Measure] = {}
    for name, own in fields.items():
        if own is not None and own["name"] in analysis.__all__:
            function = getattr(analysis, own["name"])
            bound = own["values"] or own["named"]
            found[name] = partial(function, *own["values"], **own["named"]) if bound else function
    return found


def _given_again(
    fields: Mapping[str, Any], saved: Mapping[str, Measure], measure: Any, time_unit: str, path: str
) -> dict[str, Measure]:
    """Give all measures, those that a file cannot hold as they are given now."""
    names = list(fields["measures"])
    missing = ", ".join(name for name in names if name not in saved)
    if measure is None:
        raise ArgumentError(
            f"the sweep in {path} has a measure that a file cannot hold, {missing}: give again what it was "
            f"called with, neun.resume({path!r}, measure=...)"
        )
    again, alone = measures_of(measure, time_unit)
    if alone and fields["single"]:
        return dict(zip(names, again.values(), strict=True))
    if alone or set(again) != set(names):
        raise ArgumentError(f"the sweep in {path} measures {', '.join(names)}, and measure gives {', '.join(again)}")
    return {name: again[name] for name in names}


def _unused(ds: Any) -> float:
    raise AssertionError("nothing is measured in a sweep that is complete")

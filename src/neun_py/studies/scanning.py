"""One quantity through many values: a run of one neuron at each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from neun_py.analysis import firing_rate
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.library.registered import models
from neun_py.methods.method import Method
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.progress import reporter
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude
from neun_py.studies.measures import Measure, measure_labels, single

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.runtime.inputs import Input

__all__ = ["scan"]

_INPUT = "input"
_OF_THE_RUN = ("model", "short_name", "source", "integrator", "precision", "h", "steps", "every")
_OF_THE_MODEL = ("time_unit", "input_unit", "neun_py_version")


def scan(
    model: str | Model,
    name: str,
    values: Iterable[float],
    *,
    duration: float,
    h: float,
    input: Input | None = None,
    integrator: str | Method = "RK4",
    precision: str = "double",
    measure: Measure = firing_rate,
    record: str | tuple[str, ...] | list[str] | None = None,
    every: int = 1,
    progress: bool | Callable[[int, int], None] | None = None,
    given: Mapping[str, Any] | None = None,
    **fixed: Any,
) -> xr.DataArray:
    """Measure one neuron at each of many values of a parameter, an initial value or the input.

    Parameters
    ----------
    model, integrator, precision : str or object
        As `Neuron`.
    name : str
        What takes the values: a parameter, an initial value, or "input".
    values : array (point,)
        In the unit of what they are of; quantities are converted.
    duration, h, input, record, every
        As `Neuron.run`, so that a preset brings its input. Every point starts afresh.
    measure : callable, optional
        A function of the run's Dataset that gives one number.
    progress : bool or callable, optional
        As `Neuron.run`, counting points.
    given : mapping, optional
        As `fixed`, for names that are arguments here as well: HH's gate h.
    **fixed : float, quantity or str
        Parameters, initial values and the `preset` of every point.

    Returns
    -------
    DataArray (name,)
        The measure, with units, the values as coordinate, and provenance in attrs.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError
        Before the first run, if something cannot be meant.
    NumericalError
        If a point's state stops being finite; a note of the error names the point.
    """
    model = models.resolve(model)
    for twice in set(given or {}) & set(fixed):
        raise ArgumentError(f"{twice} is in given and among the keywords; leave out one of the two")
    fixed |= given or {}
    unit = _checked_unit(model, name, fixed, input)
    points = _numbers(values, unit, name)

    def at(value: float) -> tuple[Neuron, xr.Dataset]:
        own: dict[str, Any] = fixed if name == _INPUT else {**fixed, name: value}
        neuron = Neuron(model, integrator=integrator, precision=precision, **own)
        current = value if name == _INPUT else input
        return neuron, neuron.run(duration, h, input=current, record=record, every=every)

    label, attrs = measure_labels(measure, model.time_unit)
    measured: list[float] = []
    with ExitStack() as stack:
        report = reporter(progress, len(points), stack, f"scanning {name}")
        for value in points:
            try:
                neuron, run = at(value)
            except NumericalError as error:
                error.add_note(f"at {name} = {value:.9g}{_after(unit)}, point {len(measured) + 1} of {len(points)}")
                raise
            measured.append(single(measure(run), label))
            report(len(measured))
    attrs |= _provenance(neuron, run, name, fixed) | {"measure": label}
    return _labelled(model, name, unit, points, measured, label, attrs)


def _labelled(
    model: Model, name: str, unit: str, points: list[float], measured: list[float], label: str, attrs: dict[str, Any]
) -> xr.DataArray:
    import xarray as xr

    description = model.description_of("I" if name == _INPUT else name)
    own = {"units": unit, "long_name": f"initial {description}" if name in model.variables else description}
    return xr.DataArray(measured, {name: (name, points, own)}, (name,), label, attrs)


def _checked_unit(model: Model, name: str, fixed: dict[str, Any], input: Any) -> str:
    """Give the unit of what is scanned, or refuse it."""
    known = [*model.parameters, *model.variables, _INPUT]
    if name not in known:
        raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)
    if name in fixed or (name == _INPUT and input is not None):
        raise ArgumentError(f"{name} is scanned and given a value as well; leave out one of the two")
    return model.unit_of("I" if name == _INPUT else name)


def _numbers(values: Iterable[float], unit: str, name: str) -> list[float]:
    try:
        points = [magnitude(value, unit, f"a value of {name}") for value in values]
    except TypeError as error:
        if isinstance(error, ArgumentTypeError):
            raise
        raise ArgumentTypeError(f"the values of {name} must be numbers in a row, not {values!r}") from error
    if not points:
        raise ArgumentError(f"there are no values of {name} to scan")
    return points


def _provenance(neuron: Neuron, run: xr.Dataset, name: str, fixed: dict[str, Any]) -> dict[str, Any]:
    """Give what the points have in common, of any of their runs, as text and numbers."""
    facts = {key: run.attrs[key] for key in _OF_THE_RUN}
    facts["duration"] = run.attrs["time_end"] - run.attrs["time_start"]
    facts["scanned"] = name
    if name != _INPUT:
        facts["input"] = run.attrs["input"]
    facts["parameters"] = json.dumps({n: x for n, x in neuron.parameters.items() if n != name})
    started = json.loads(run.attrs["initial_state"])
    # the numbers that were taken, whatever they were given as
    numbers = {**started, **neuron.parameters, "preset": fixed.get("preset")}
    facts["given"] = json.dumps({n: numbers[n] for n, x in fixed.items() if x is not None})
    return facts | {key: run.attrs[key] for key in _OF_THE_MODEL}


def _after(unit: str) -> str:
    return "" if unit == "1" else f" {unit}"

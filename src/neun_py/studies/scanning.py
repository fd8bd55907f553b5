"""One quantity through many values, and a measure at each: the sweep of one axis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from neun_py.analysis import firing_rate
from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.library.registered import models
from neun_py.methods.method import Method
from neun_py.runtime.progress import reporter
from neun_py.spec.model import Model
from neun_py.studies.designs import grid
from neun_py.studies.measures import Measure
from neun_py.studies.points import INPUT
from neun_py.studies.sweeping import sweep

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.runtime.inputs import Input

__all__ = ["scan"]


def scan(
    model: str | Model,
    name: str,
    values: Iterable[float],
    *,
    duration: float,
    h: float | None = None,
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
        As `Neuron.run`, so that a preset brings its input. Every point starts afresh, and has noise of its own:
        point k that of the neuron with the index k.
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
    _check(model, name, {**fixed, **(given or {})}, input)
    design = grid({name: values})
    size = design.shape[0]
    with ExitStack() as stack:
        report = reporter(progress, size, stack, f"scanning {name}")
        found: xr.DataArray = sweep(
            model, design, duration=duration, h=h, input=input, integrator=integrator, precision=precision,
            measure=measure, record=record, every=every, progress=_points(report, size), given=given, **fixed,
        )  # fmt: skip
    found.attrs["scanned"] = found.attrs.pop("swept")
    return found


def _check(model: Model, name: str, fixed: Mapping[str, Any], input: Any) -> None:
    """Refuse what is not one of the model's own quantities, or is given a value as well."""
    known = [*model.parameters, *model.variables, INPUT]
    if name not in known:
        raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)
    if name in fixed or (name == INPUT and input is not None):
        raise ArgumentError(f"{name} is scanned and given a value as well; leave out one of the two")


def _points(report: Callable[[int], None], points: int) -> Callable[[int, int], None]:
    """Give what turns steps times points into points, which all end at the same time, and tells each of them."""
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        now = done * points // total
        for k in range(told + 1, now + 1):
            report(k)
        told = max(told, now)

    return tell

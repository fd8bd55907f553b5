"""Many points of one model: any quantities as axes, advanced as populations."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.library.registered import models
from neun_py.lower.precision import precision_named
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.runtime.numbers import whole_number
from neun_py.runtime.progress import reporter
from neun_py.runtime.recording import recorded_names, window_pairs
from neun_py.runtime.run import working_threads
from neun_py.runtime.shape import shape_of
from neun_py.runtime.time import usual_step
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude
from neun_py.studies.advancing import common_facts
from neun_py.studies.checking import check_measures, check_points
from neun_py.studies.collecting import Collected, Labels
from neun_py.studies.cutting import cut, most_points
from neun_py.studies.designs import Design, grid
from neun_py.studies.distributing import pieces, workers_of
from neun_py.studies.measures import Measure, measures_of
from neun_py.studies.points import points_of
from neun_py.studies.question import Question, plain_fixed, plain_input

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.runtime.inputs import Input
    from neun_py.studies.storing import Stored

__all__ = ["carry_on", "sweep"]


def sweep(
    model: str | Model,
    axes: Mapping[str, Any] | Design,
    *,
    duration: float,
    h: float | None = None,
    input: Input | None = None,
    integrator: str | Method = "RK4",
    precision: str = "double",
    preset: str | None = None,
    measure: Measure | Mapping[str, Measure] | None = None,
    record: str | Sequence[str] | None = None,
    every: int = 1,
    spikes: bool = True,
    windows: Sequence[tuple[float, float]] | None = None,
    to: str | os.PathLike[str] | None = None,
    on_error: str = "raise",
    threads: int | None = None,
    progress: bool | Callable[[int, int], None] | None = None,
    executor: Any = None,
    given: Mapping[str, Any] | None = None,
    **fixed: Any,
) -> Any:  # which of the two it is depends on `measure`
    """Run a model at many points, and give what is measured or recorded at each.

    The points are advanced together, as neurons of a population: point k has the bits of ``Neuron(model, index=k,
    ...)`` with its values, also those of its noise, however the sweep is cut, on any number of threads or workers.

    Parameters
    ----------
    model, integrator, precision, preset
        As `Population`.
    axes : mapping of str to array, or Design
        What is swept: parameters, initial values, "input", and parameters of a stimulus that is given as `input`,
        written "input.period" (of a sum "input.sine.period", or "input.1.period" for the part after the first). A
        mapping is a grid; `neun_py.studies` has `grid`, `paired` and `random`. Quantities are converted.
    duration, h, input, every, spikes, windows, threads
        As `Population.run`; the input is the same for all points, and an array is (time,).
    measure : callable or dict of callables, optional
        A function of the Dataset of a point, as `Neuron.run` gives it, that gives one number; or several by name. No
        trace is kept. `neun_py.analysis.firing_rate` needs none, and is measured of all points at once, as it is
        inside a `functools.partial`; ``record=()`` says that a function of yours reads only the spikes.
    record : str or sequence of str, optional
        What is recorded; the membrane variable unless told.
    to : path, optional
        A Zarr store in which every piece is kept as soon as it is there: it can be opened at any time, and
        `neun_py.resume` goes on after an interrupt or a kill. A recording is then read from it when it is used.
    on_error : str, optional
        "raise" ends the sweep at the first point whose state stops being finite; "mask" makes that point NaN
        from then on (from the start, if its initial state is computed and not finite), its measures too, and names it
        in the attributes ``masked_points`` (flat numbers, the last axis running fastest), ``masked_times`` and, in
        words, ``masked``.
    progress : bool or callable, optional
        A bar with an estimate, or a function of (done, total), both in steps times points.
    executor : optional
        A dask.distributed Client, or an executor of concurrent.futures, to whose workers the pieces are sent; each
        then takes one thread unless told.
    given : mapping, optional
        As `fixed`, for names that are arguments here as well: HH's gate h.
    **fixed : float or quantity
        Parameters and initial values of all points.

    Returns
    -------
    DataArray, or for several measures a Dataset
        float64, with the axes as dimensions; of a paired or random design the dimension is "point".
    Dataset
        Without a measure: each recorded variable with the axes and "time" as dimensions; of the spikes `spike_time`
        and `spike_point`, the flat number of the point, which the coordinate `point` gives by the axes; in the order
        of the points, then of time. An initial value that is recorded too is the axis ``initial_v``.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError, UnitError
        Before the first step, if something cannot be meant.
    NumericalError
        If a state stops being finite; a note names the point, and ``recording`` is that of the point until then.

    Examples
    --------
    >>> import numpy as np
    >>> from neun_py import analysis
    >>> rate = sweep("HH", {"gna": np.linspace(0.4, 1.6, 3), "input": [0.05, 0.1]}, duration=20.0, h=0.01,
    ...              measure=analysis.firing_rate)
    >>> rate.dims, rate.shape
    (('gna', 'input'), (3, 2))
    """
    model = models.resolve(model)
    for twice in set(given or {}) & set(fixed):
        raise ArgumentError(f"{twice} is in given and among the keywords; leave out one of the two")
    shared = {**fixed, **(given or {})}
    design = axes if isinstance(axes, Design) else grid(axes)
    points = points_of(design, model, input, shared)
    measures, single = measures_of(measure, model.time_unit)
    step = usual_step(model) if h is None else h
    question = Question(
        model=model, integrator=integrators.resolve(integrator), precision=precision_named(precision).name.lower(),
        preset=preset, points=points, fixed=plain_fixed(model, shared), input=plain_input(input, model, points.size),
        duration=magnitude(duration, model.time_unit, "the duration"), h=magnitude(step, model.time_unit, "the step"),
        record=_names(model, integrator, precision, record), every=whole_number(every, "every", 1, 2**53),
        spikes=_truth(spikes), windows=window_pairs(windows, model.time_unit), on_error=on_error, measures=measures,
        single=single,
    )  # fmt: skip
    _check_how(threads, progress)
    check_points(question)
    facts, times = common_facts(question, {"preset": preset, **shared})
    labelling = Labels(question, facts, times)
    check_measures(labelling)
    workers = workers_of(executor)
    most = _most(labelling, "memory" if to is None else "store", workers)
    if to is None:
        # What is not dropped fits as a whole or not at all; and so nothing is copied.
        ranges = cut((points.size,), points.size if not (measures or workers) else most)
        collected = Collected(labelling, parts=len(ranges) > 1)
        _advance(labelling, collected.take, ranges, 0, threads, executor, progress)
        return collected.result()
    from neun_py.studies.storing import Stored

    return carry_on(Stored.create(to, labelling, most), threads, executor, progress)


def carry_on(
    store: Stored, threads: int | None, executor: Any, progress: bool | Callable[[int, int], None] | None
) -> xr.DataArray | xr.Dataset:
    """Do what is left of a sweep in a store, and give all of it."""
    try:
        if not store.complete:
            ranges = cut(store.question.points.shape, store.most)
            _advance(store.labelling, store.take, ranges, store.done, threads, executor, progress)
            store.finish()
    finally:
        store.close()
    return store.result()


def _check_how(threads: int | None, progress: Any) -> None:
    """Refuse what cannot be meant before a store is made."""
    working_threads(threads)
    with ExitStack() as stack:
        reporter(None if progress is True else progress, 1, stack)


def _advance(
    labelling: Labels,
    take: Callable[[Any], None],
    ranges: list[tuple[int, int]],
    done: int,
    threads: int | None,
    executor: Any,
    progress: bool | Callable[[int, int], None] | None,
) -> None:
    """Advance the pieces that are not done."""
    question, steps = labelling.question, labelling.facts["steps"]
    with ExitStack() as stack:
        report = reporter(progress, steps * question.points.size, stack, f"sweeping {labelling.facts['swept']}")
        # Closed, so that what is sent is called back whatever ends this.
        with closing(pieces(question, ranges[done:], steps, threads, executor, report)) as found:
            for piece in found:
                take(piece)


def _most(labelling: Labels, where: str, workers: int) -> int:
    """Give the most points of a piece."""
    question = labelling.question
    shape = shape_of(question.model, question.integrator, precision_named(question.precision))
    names = recorded_names(shape, question.kept)
    size = len(names) * len(labelling.times) * shape.precision.word
    return most_points(where, labelling.facts["steps"], size, question.points.size, workers)


def _names(model: Model, integrator: str | Method, precision: str, record: Any) -> tuple[str, ...]:
    """Give what is recorded by its names, the membrane variable unless told."""
    return recorded_names(shape_of(model, integrators.resolve(integrator), precision_named(precision)), record)


def _truth(spikes: Any) -> bool:
    if not isinstance(spikes, bool | np.bool_):
        raise ArgumentTypeError(f"spikes is True or False, not {spikes!r}")
    return bool(spikes)

"""Is a step small enough? The errors of a method against a tight reference, and the step that a wanted error needs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, ModelError
from neun_py.lower.precision import precision_named
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.runtime.numbers import whole_number
from neun_py.runtime.progress import reporter
from neun_py.runtime.resetting import resetting
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude
from neun_py.studies.accuracy.largest import largest_good
from neun_py.studies.accuracy.measuring import Measured, Setting, measured
from neun_py.studies.accuracy.orders import fitted_order
from neun_py.studies.accuracy.problem import Problem, problem_of
from neun_py.studies.accuracy.reference import Reference, at_steps, reference_solution
from neun_py.studies.accuracy.remarks import remarks_of, rounded
from neun_py.studies.accuracy.result import SPIKE_TIME, TRAJECTORY, StepCheck

if TYPE_CHECKING:
    from neun_py.runtime.inputs import Input

__all__ = ["check_step", "compare_methods"]

_DOUBLINGS = 2
_WIDER = 8
"""How many times as long the windows of an adaptive method are tried."""
_MOST_HALVINGS = 20
_TEN = 10.0
_ABOVE_ROUNDING = 10.0
_TOO_LARGE = 0.2
"""Part of a variable's range beyond which an error says nothing of an order."""
_LONGEST = 1 / 16
"""Part of the duration that a step may be."""
_MOST_STEPS = 1 << 23


def check_step(
    model: str | Model,
    integrator: str | Method = "RK4",
    h: float | None = None,
    duration: float | None = None,
    *,
    preset: str | None = None,
    input: Input | str | None = None,
    precision: str = "double",
    tolerance: float | None = None,
    error: str | None = None,
    reset_at: str = "step",
    halvings: int = 3,
    progress: bool | Callable[[int, int], None] | None = None,
    given: Mapping[str, Any] | None = None,
    **values: Any,
) -> StepCheck:
    """Tell how exact a model's run is with a method and a step, and which step a wanted error needs.

    The model is run with the step, with longer and with shorter ones, and each run is compared with a reference that
    is far better: solved by two Runge-Kutta methods of high order with small steps that are cut at every event, and
    trusted as far as both agree.

    Parameters
    ----------
    model, integrator, precision, preset, reset_at
        As `Neuron`. A method that finds its own steps is checked at its tolerance `rtol`, and at others, instead.
    h : float, optional
        The step that is asked about; unless told the usual one of the model. Steps of 4, 2, 1, 1/2, ... times this are
        run.
    duration : float, optional
        As `Neuron.run`; unless told that of the preset, or 10,000 usual steps.
    input : float, stimulus, text or callable, optional
        As `Neuron.run`, but for arrays and noise, which are other inputs with other steps.
    tolerance : float, optional
        The wanted error: the largest step that keeps it is looked for, and run.
    error : str, optional
        Which error that is: "spike_time", the largest of a spike's time, in the model's unit of time, or "trajectory",
        the largest of a variable at any time, relative to its range. Unless told the first, if there are spikes.
    halvings : int, optional
        How many shorter steps are run.
    progress : bool or callable, optional
        As `Neuron.run`, counting runs.
    given : mapping, optional
        As `values`, for names that are arguments here as well: HH's gate h.
    **values : float or quantity
        Parameters and initial values.

    Returns
    -------
    StepCheck
        ``print(check)`` shows it; ``check.dataset`` has the numbers, ``check.order`` the order, ``check.step`` the
        largest step for the wanted error; ``plotting.work_precision`` draws it.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError, UnitError
        Before the first run, if something cannot be meant; of a map, which has no step, and of noise.
    NumericalError
        If no step is short enough for a reference.

    Examples
    --------
    >>> check = check_step("HH", "RK4", 0.02, 20.0, input=0.1, tolerance=1e-3)
    >>> round(check.order), check.asked.pairs.complete
    (4, True)
    """
    (found,) = _checks(
        model, [integrator], h, duration, preset=preset, input=input, precision=precision, tolerance=tolerance,
        error=error, reset_at=reset_at, halvings=halvings, progress=progress, values=_all_values(values, given),
    )  # fmt: skip
    return found


def compare_methods(
    model: str | Model,
    methods: Iterable[str | Method],
    h: float | None = None,
    duration: float | None = None,
    *,
    preset: str | None = None,
    input: Input | str | None = None,
    precision: str = "double",
    tolerance: float | None = None,
    error: str | None = None,
    reset_at: str = "step",
    halvings: int = 3,
    progress: bool | Callable[[int, int], None] | None = None,
    skipped: dict[str, str] | None = None,
    given: Mapping[str, Any] | None = None,
    **values: Any,
) -> dict[str, StepCheck]:
    """Check several methods on one problem, against one reference.

    Parameters
    ----------
    methods : sequence of str or Method
        Each once.
    model, h, duration, preset, input, precision, tolerance, error, reset_at, halvings, progress, given, **values
        As `check_step`.
    skipped : dict, optional
        What takes the methods that cannot solve this model, with the reason, so that the others go on.

    Returns
    -------
    dict of str to StepCheck
        By short name; `plotting.work_precision` draws it.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError, UnitError, NumericalError
        As `check_step`.
    """
    if isinstance(methods, str | Method):
        raise ArgumentTypeError(f"methods must be several, as ['RK4', 'RK6'], not {methods!r}")
    chosen = list(methods)
    names = [integrators.resolve(method).short_name for method in chosen]
    for name in names:
        if names.count(name) > 1:
            raise ArgumentError(f"{name} stands twice among the methods; name each once")
    found = _checks(
        model, chosen, h, duration, preset=preset, input=input, precision=precision, tolerance=tolerance, error=error,
        reset_at=reset_at, halvings=halvings, progress=progress, skipped=skipped, values=_all_values(values, given),
    )  # fmt: skip
    return {check.method.short_name: check for check in found}


def _all_values(values: Mapping[str, Any], given: Mapping[str, Any] | None) -> dict[str, Any]:
    for twice in set(given or {}) & set(values):
        raise ArgumentError(f"{twice} is in given and among the keywords; leave out one of the two")
    return {**values, **(given or {})}


def _checks(
    model: str | Model,
    methods: Sequence[str | Method],
    h: Any,
    duration: Any,
    *,
    preset: str | None,
    input: Any,
    precision: str,
    tolerance: Any,
    error: str | None,
    reset_at: str,
    halvings: int,
    progress: Any,
    values: Mapping[str, Any],
    skipped: dict[str, str] | None = None,
) -> list[StepCheck]:
    """Check everything, solve the reference once, then run each method."""
    chosen = [_deterministic(integrators.resolve(method)) for method in methods]
    halvings = whole_number(halvings, "halvings", 1, _MOST_HALVINGS)
    named = precision_named(precision).name.lower()
    if error not in (None, SPIKE_TIME, TRAJECTORY):
        raise ArgumentError(f'error is "{SPIKE_TIME}" or "{TRAJECTORY}", not {error!r}')
    problem = problem_of(model, h, duration, preset=preset, input=input, values=values)
    if error == SPIKE_TIME and problem.model.spike is None:
        raise ArgumentError(
            f'{problem.model.short_name} has no spike condition, so there are no spike times; use error="{TRAJECTORY}"'
        )
    wanted = _wanted(tolerance, error, problem)
    if skipped is None:
        chosen = [resetting(problem.model, method, reset_at) for method in chosen]
    runs = (_DOUBLINGS + 1 + halvings) * len(chosen) + 1
    with ExitStack() as stack:
        report = reporter(progress, runs, stack, "checking the step")
        done = 0

        def next_one() -> None:
            nonlocal done
            done = min(done + 1, runs)
            report(done)

        reference = reference_solution(problem)
        next_one()
        found = []
        for method in chosen:
            try:
                setting = Setting(resetting(problem.model, method, reset_at), named, problem.h)
                found.append(_check(problem, reference, setting, wanted, error, halvings, next_one))
            except (ModelError, ArgumentError) as reason:
                if skipped is None:
                    raise
                skipped[method.short_name] = str(reason)
        return found


def _deterministic(method: Method) -> Method:
    if method.takes_noise:
        raise ArgumentError(
            f"{method.short_name} is for stochastic equations, whose error is that of a path; what is checked here has "
            "one solution: use a method for ordinary equations, such as RK4"
        )
    return method


def _wanted(tolerance: Any, error: str | None, problem: Problem) -> float | None:
    if tolerance is None:
        return None
    unit = "1" if error == TRAJECTORY or problem.model.spike is None else problem.model.time_unit
    wanted = magnitude(tolerance, unit, "the tolerance")
    if not wanted > 0:
        raise ArgumentError(f"the tolerance must be above zero, got {wanted!r}; it is the error that is wanted")
    return wanted


def _check(
    problem: Problem,
    reference: Reference,
    setting: Setting,
    tolerance: float | None,
    error: str | None,
    halvings: int,
    report: Callable[[], None],
) -> StepCheck:
    points: list[Measured] = []
    factor = _TEN if setting.adaptive else 2.0
    for k in range(_DOUBLINGS, -halvings - 1, -1):
        knob = setting.knob * factor**k
        if (
            (setting.adaptive and 1e-14 <= knob < 1)
            or (not setting.adaptive and knob <= problem.duration * _LONGEST)
            or not k
        ):
            points.append(measured(problem, reference, setting.turned(knob)))
        report()
    asked = min(points, key=lambda p: abs(math.log(p.setting.knob / setting.knob)))
    seen = bool((reference.spikes <= min(reference.trusted, problem.duration)).any())
    meant = error or (SPIKE_TIME if seen else TRAJECTORY)
    best = None
    if tolerance is not None:
        best = _best(problem, reference, points, tolerance, meant)
    orders = _orders(problem, reference, points)
    doubles = None
    if setting.precision != "double":
        doubles = measured(problem, reference, Setting(setting.method, "double", setting.h), timed=False)
    wider = None
    if setting.adaptive and not problem.varies and _WIDER * problem.h <= problem.duration * _LONGEST:
        wider = measured(problem, reference, replace(asked.setting, h=_WIDER * problem.h))
    words = tuple(remarks_of(problem, reference, points, asked, orders, doubles, wider))
    return StepCheck(
        problem, setting.method, setting.precision, tuple(points), reference, *orders, meant, tolerance, best, words
    )


def _best(
    problem: Problem, reference: Reference, points: list[Measured], tolerance: float, meant: str
) -> Measured | None:
    """Look for the largest step for a wanted error."""
    steps = [problem.h * 2.0**k for k in range(-_MOST_HALVINGS, 3)]

    def judge(setting: Setting) -> Measured:
        if meant == SPIKE_TIME or setting.adaptive or setting.h in steps:
            return measured(problem, reference, setting)
        return measured(*at_steps(problem, reference, setting.h), setting)

    found = largest_good(
        points,
        judge,
        lambda point: point.spike_error if meant == SPIKE_TIME else point.trajectory,
        tolerance,
        problem.duration * _LONGEST,
        _MOST_STEPS / problem.duration,
    )
    if found is None or found in points or found.setting.adaptive or meant == TRAJECTORY:
        return found
    return measured(*at_steps(problem, reference, found.setting.h), found.setting)  # with the errors of its states


def _orders(problem: Problem, reference: Reference, points: Sequence[Measured]) -> tuple[float, float]:
    """Fit the orders of the states' errors and of the spikes'."""
    knobs = [p.setting.knob for p in points]
    end = rounded(points, reference)
    floors = [
        _ABOVE_ROUNDING * x for x in (reference.agreement, max(reference.spike_agreement, 1e-15 * problem.duration))
    ]
    states = fitted_order(knobs[:end], [p.trajectory for p in points][:end], floors[0], _TOO_LARGE, 3)
    apart = np.diff(reference.spikes)
    ceiling = _TOO_LARGE * (apart.min() if len(apart) else problem.duration)
    # read off a straight line across the step, the error depends on where in it the spike is: more steps tell more
    spikes = fitted_order(knobs[:end], [p.spike_error for p in points][:end], floors[1], ceiling, 5)
    return states, spikes

"""The errors of every method on a problem, with a ladder of steps, or of tolerances where steps are found."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

import neun_py as neun
from method_costs import LANES, ratio, timed
from method_protocols import WINDOW
from neun_py.errors import NeunError
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.method import Method
from neun_py.studies.accuracy.measuring import Measured, Setting, measured
from neun_py.studies.accuracy.problem import Problem
from neun_py.studies.accuracy.reference import Reference

__all__ = ["curves", "evaluations"]

COARSEST, FINEST = 4, -6
"""Powers of two of the usual step."""

MOST_STEPS = 1_500_000
ENOUGH = 3e-7
"""Errors below which no finer step is tried."""

TOLERANCES = [10.0**-k for k in range(2, 13)]
AT_CROSSINGS = ("Euler", "Heun", "RK4", "RK6", "RK8", "RushLarsen2")
SINGLE = ("RK4", "RK6")
"""Methods that are measured in single precision as well."""


def curves(
    problem: Problem, reference: Reference, many: bool, only: frozenset[str] = frozenset()
) -> tuple[dict[str, Any], dict[str, str]]:
    """Give for each method its points, and why others have none.

    Parameters
    ----------
    problem, reference
        What is solved, and its solution.
    many : bool
        Whether populations are timed as well.
    only : frozenset of str
        The methods that are wanted; all where there are none.
    """
    usual = problem.h
    against = timed(problem, "RK4", usual)
    group = timed(problem, "RK4", usual, lanes=LANES) if many else None
    found: dict[str, Any] = {}
    skipped: dict[str, str] = {}
    for name, method, precision in _methods(problem):
        if only and name not in only:
            continue
        reason = _why_not(method)
        if reason:
            skipped[name] = reason
            continue
        try:
            found[name] = _curve(problem, reference, method, precision, against, group)
        except NeunError as error:
            skipped[name] = str(error).splitlines()[0]
    return found, skipped


def evaluations(method: Method) -> float | None:
    """Give how often a step evaluates the flow; None where steps are found."""
    if isinstance(method, Adaptive):
        return None
    inner: Any = getattr(method, "method", method)
    return float(getattr(inner, "stages", 2 if type(inner).__name__ == "RushLarsen" else 1))


def _methods(problem: Problem) -> Iterator[tuple[str, Method, str]]:
    """Give what is registered; some also in single precision, and cut where a threshold is crossed."""
    for name, method in neun.integrators.items():
        yield name, method, "double"
    for name in SINGLE:
        yield f"{name} float", neun.integrators[name], "float"
    if problem.model.spike is not None:
        from neun_py.methods.at_crossing import AtCrossing

        for name in AT_CROSSINGS:
            if name in neun.integrators:
                yield f"{name} at crossings", AtCrossing(neun.integrators[name]), "double"


def _why_not(method: Method) -> str:
    if hasattr(method, "strong_order"):
        return "it is made for noise, and this model has none"
    return ""


def _curve(
    problem: Problem, reference: Reference, method: Method, precision: str, against: Callable[[], float],
    group: Callable[[], float] | None,
) -> dict[str, Any]:  # fmt: skip
    """Measure one method: the errors of its runs, and what these cost."""
    found: dict[str, Any] = {"order": method.order if math.isfinite(method.order) else None, "precision": precision}
    adaptive = isinstance(method, Adaptive)
    if not adaptive:
        cost, seconds = ratio(timed(problem, method, problem.h, precision), against)
        found |= {"step_cost": _three(cost), "nanoseconds": _three(seconds * 1e9)}
        if group is not None:
            many = timed(problem, method, problem.h, precision, LANES)
            cost, seconds = ratio(many, group)
            found |= {"population_step_cost": _three(cost), "population_nanoseconds": _three(seconds * 1e9)}
    found["points"] = []
    for setting in _settings(problem, method, precision):
        one = measured(problem, reference, setting, timed=False)
        point = _point(one)
        if adaptive and one.finite:
            point["cost"] = _three(ratio(timed(problem, setting.method, setting.h, precision), against)[0] / WINDOW)
            if group is not None:
                many = timed(problem, setting.method, setting.h, precision, LANES)
                point["population_cost"] = _three(ratio(many, group)[0] / WINDOW)
        found["points"].append(point)
        if _good_enough(one):
            break
    return found


def _settings(problem: Problem, method: Method, precision: str) -> Iterator[Setting]:
    """Give a ladder of steps, or of tolerances with windows as long as 64 usual steps."""
    if isinstance(method, Adaptive):
        base = Setting(method(rtol=1e-6, atol=1e-8), precision, problem.h * WINDOW)
        for tolerance in TOLERANCES:
            yield base.turned(tolerance)
        return
    for power in range(COARSEST, FINEST - 1, -1):
        h = problem.h * 2.0**power
        if problem.duration / h <= MOST_STEPS or power == 0:
            yield Setting(method, precision, h)


def _good_enough(one: Measured) -> bool:
    spikes = one.spike_error
    return one.finite and one.trajectory < ENOUGH and (math.isnan(spikes) or spikes < ENOUGH)


def _point(one: Measured) -> dict[str, Any]:
    """Give the errors of a run as plain numbers: none where it did not stay finite; no spike's where spikes differ."""
    point: dict[str, Any] = {"rtol" if one.setting.adaptive else "h": one.setting.knob}
    if one.finite:
        typical = float(np.median(one.course)) if len(one.course) else math.nan
        numbers = {"spike": one.spike_error, "trajectory": one.trajectory, "typical": typical}
        point |= {name: _three(x) for name, x in numbers.items() if math.isfinite(x)}
    return point


def _three(x: float) -> float:
    """Give a number with three digits, for noise has no more."""
    return float(f"{x:.3g}")

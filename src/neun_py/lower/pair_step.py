"""The step of an embedded pair of Runge-Kutta methods, its error, and its dense output."""

from __future__ import annotations

from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.arithmetic import fuse
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels, advanced, scaled_coefficients
from neun_py.lower.stepping import flow_function
from neun_py.lower.system import System
from neun_py.lower.window_step import Names, WindowStep, controls, error_of, window_functions
from neun_py.methods.dense import nested_terms
from neun_py.methods.embedded import EmbeddedPair
from neun_py.spec.expression import Node, call, div, fma, num, select, sym

__all__ = ["pair_window"]


@window_functions.register
def pair_window(method: EmbeddedPair, system: System, precision: Precision) -> WindowStep:
    """Give what an embedded pair gives the windows."""
    kept = _kept(method)
    names = tuple(_slope(stage, n) for stage in kept for n in system.states)
    functions = (
        flow_function(system, precision),
        _judging(method, system),
        _trial(method, system, names),
        _between(method, system, names),
        *controls(system, method.error_order, method.order),
    )
    return WindowStep(functions, True, names, True)


def _slope(stage: int, state: str) -> str:
    return f"k{stage + 1}_{state}__"


def _kept(method: EmbeddedPair) -> tuple[int, ...]:
    """Give the stages between the first and the last whose slopes the dense output needs."""
    inner = range(1, method.stages - 1)
    used = {j for row in method.dense_a for j, x in enumerate(row) if x}
    return tuple(j for j in inner if any(method.dense[j]) or j in used)


class _Slopes(Labels):
    """The names of slopes as `neun_py.lower.stages.advanced` asks for them."""

    def __init__(self, system: System, stages: int) -> None:
        super().__init__({*system.states, *system.inputs, *system.parameters})
        names = Names(system)
        for stage in range(stages + 8):
            for k, state in enumerate(system.states):
                own = {0: names.first[k], stages - 1: names.last[k]}
                self[f"k{stage + 1}_{state}"] = own.get(stage, _slope(stage, state))


def _trial(method: EmbeddedPair, system: System, kept: tuple[str, ...]) -> Function:
    names, labels, body = Names(system), _Slopes(system, method.stages), list[Assign]()
    scaled = scaled_coefficients(method, body, labels)
    for stage in range(1, method.stages):
        points = []
        for k, state in enumerate(system.states):
            value = advanced(state, method.a[stage], scaled, labels)
            target = names.new[k] if stage == method.stages - 1 else f"{state}_{stage + 1}__"
            body.append(Assign((target,), value))
            points.append(sym(target))
        slopes = tuple(labels[f"k{stage + 1}_{state}"] for state in system.states)
        body.append(Assign(slopes, call("flow", *points, *map(sym, names.rest))))
    body.append(Assign(("error__",), call("judging", *map(sym, _judging(method, system).args))))
    results = tuple(map(sym, (*names.new, *names.last, *kept, "error__")))
    return Function("trial", names.trial, tuple(body), results, f"Take a step of {method.name}, and judge it.")


def _judging(method: EmbeddedPair, system: System) -> Function:
    """Give the error of a step of its slopes."""
    names, labels = Names(system), _Slopes(system, method.stages)
    estimates = {n: tuple(_weighted(row, n, labels) * sym("dt") for row in method.errors) for n in system.states}
    error = fuse((_combined(error_of(system, estimates)),))
    used = [k for k in range(method.stages) if any(row[k] for row in method.errors)]
    slopes = (labels[f"k{k + 1}_{state}"] for k in used for state in system.states)
    arguments = (*system.states, *names.new, *slopes, "dt", *names.tolerances)
    return to_function("judging", arguments, error, doc="Give the mean square of the error, in units of the tolerance.")


def _weighted(row: tuple[Fraction, ...], state: str, labels: Labels) -> Node:
    """Give a weighted sum of slopes, from the first stage to the last."""
    total = al.ZERO
    for stage, x in enumerate(row):
        if x:
            slope = sym(labels[f"k{stage + 1}_{state}"])
            total = al.mul(num(x), slope) if total is al.ZERO else fma(num(x), slope, total)
    return total


def _combined(errors: tuple[Node, ...]) -> Node:
    """Give the error of one estimate, or of two (Hairer, Norsett & Wanner 1993, II.10)."""
    if len(errors) == 1:
        return errors[0]
    first, second = errors
    sum_of_both = first + num(Fraction(1, 100)) * second
    return select(sum_of_both > 0, div(first * first, sum_of_both), first)


def _between(method: EmbeddedPair, system: System, kept: tuple[str, ...]) -> Function:
    """Write the dense output, with the stages that only it needs."""
    names, labels, body = Names(system), _Slopes(system, method.stages), list[Assign]()
    for extra, row in enumerate(method.dense_a):
        stage = method.stages + extra
        points = []
        for state in system.states:
            target = f"{state}_{stage + 1}__"
            body.append(Assign((target,), fma(sym("dt"), _weighted(row, state, labels), sym(state))))
            points.append(sym(target))
        slopes = tuple(labels[f"k{stage + 1}_{state}"] for state in system.states)
        body.append(Assign(slopes, call("flow", *points, *map(sym, names.rest))))
    theta, left, weights = sym("theta__"), sym("left__"), {}
    body.append(Assign(("left__",), al.ONE - theta))
    for stage, powers in enumerate(method.dense):
        if any(powers):
            label = f"b{stage + 1}__"
            body.append(Assign((label,), _polynomial(powers, theta, left)))
            weights[stage] = sym(label)
    results = []
    for state in system.states:
        total = al.ZERO
        for stage, weight in weights.items():
            slope = sym(labels[f"k{stage + 1}_{state}"])
            total = al.mul(weight, slope) if total is al.ZERO else fma(weight, slope, total)
        results.append(fma(sym("dt"), total, sym(state)))
    return Function("between", names.between(kept), tuple(body), tuple(results), "Give the states within the step.")


def _polynomial(powers: tuple[Fraction, ...], theta: Node, left: Node) -> Node:
    """Give the polynomial whose first power is theta, in the form that is exact at the end of the step."""
    *terms, total = map(num, nested_terms(powers))
    for place in reversed(range(len(terms))):
        factor = theta if place % 2 else left
        total = fma(factor, total, terms[place]) if al.number(terms[place]) else al.mul(factor, total)
    return al.mul(theta, total)

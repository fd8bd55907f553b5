"""The step of a Rosenbrock method that judges itself, and its dense output."""

from __future__ import annotations

from neun_py.lower import algebra as al
from neun_py.lower.arithmetic import fuse
from neun_py.lower.linearisation import linearised
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.rosenbrock_step import Solving, weighted
from neun_py.lower.stepping import flow_function
from neun_py.lower.system import System
from neun_py.lower.window_step import Names, WindowStep, controls, error_of, window_functions
from neun_py.methods.rosenbrock import AdaptiveRosenbrock
from neun_py.spec.expression import Node, call, fma, sub, sym

__all__ = ["rosenbrock_window"]


@window_functions.register
def rosenbrock_window(method: AdaptiveRosenbrock, system: System, precision: Precision) -> WindowStep:
    """Give what a Rosenbrock method gives the windows."""
    places, entries = linearised(system, precision, with_flows=False)
    powers = range(2, len(method.dense_u) + 1)
    kept = tuple(f"power{power}_{name}__" for power in powers for name in system.states)
    functions = (
        flow_function(system, precision),
        entries,
        _judging(system),
        _trial(method, system, entries, Solving(method, system, places), kept),
        _between(system, kept),
        *controls(system, method.embedded_order + 1, method.order),
    )
    return WindowStep(functions, True, kept, True)


def _wrong(system: System) -> tuple[str, ...]:
    return tuple(f"wrong_{name}__" for name in system.states)


def _judging(system: System) -> Function:
    names, wrong = Names(system), _wrong(system)
    estimates: dict[str, tuple[Node, ...]] = {n: (sym(e),) for n, e in zip(system.states, wrong, strict=True)}
    arguments = (*system.states, *names.new, *wrong, *names.tolerances)
    doc = "Give the mean square of the error, in units of the tolerance."
    return to_function("judging", arguments, fuse(error_of(system, estimates)), doc=doc)


def _trial(
    method: AdaptiveRosenbrock, system: System, entries: Function, solving: Solving, kept: tuple[str, ...]
) -> Function:
    """Write the step: the stages, then one more at its end, where the dense output needs it."""
    names, wrong = Names(system), _wrong(system)
    lines, stages = solving.solved(names.first, names.rest)
    body = [Assign(solving.labels, call("jacobian", *map(sym, entries.args)))] if solving.labels else []
    body += [*solving.begin, *lines]
    for name, new, error in zip(system.states, names.new, wrong, strict=True):
        body.append(Assign((new,), solving.moved(name, method.m, stages)))
        body.append(Assign((error,), weighted(method.e, [stage[name] for stage in stages])))
    body.append(Assign(names.last, call("flow", *map(sym, names.new), *map(sym, names.rest))))
    if any(method.dense[-1]):
        further = solving.stage(f"s{method.stages + 1}", names.last, (), ())
        body += further[0]
        stages.append(further[1])
    for power in range(2, len(method.dense_u) + 1):
        for k, name in enumerate(system.states):
            values = [stage[name] for stage in stages]
            target = kept[(power - 2) * len(system.states) + k]
            body.append(Assign((target,), weighted(method.dense_u[power - 1], values)))
    body.append(Assign(("error__",), call("judging", *map(sym, _judging(system).args))))
    results = tuple(map(sym, (*names.new, *names.last, *kept, "error__")))
    return Function("trial", names.trial, tuple(body), results, f"Take a step of {method.name}, and judge it.")


def _between(system: System, kept: tuple[str, ...]) -> Function:
    """Write the dense output: the polynomial in theta that ends in the new state, by its higher powers.

    theta**p - theta is theta*(theta - 1) times 1 + theta + ... + theta**(p - 2).
    """
    names, theta, count = Names(system), sym("theta__"), len(system.states)
    results = []
    for k, (name, new) in enumerate(zip(system.states, names.new, strict=True)):
        bend, powers = al.ZERO, al.ONE
        for label in kept[k::count]:
            bend = al.add(bend, al.mul(powers, sym(label)))
            powers = al.add(al.mul(powers, theta), al.ONE)
        inner = fma(sub(theta, 1), bend, sub(sym(new), sym(name)))
        results.append(fma(theta, inner, sym(name)))
    return to_function("between", names.between(kept), fuse(tuple(results)), doc="Give the states within the step.")

"""The step of the Rush-Larsen method of second order (`neun_py.methods.rush_larsen`).

``coefficients`` gives A and B of each flow A + B*x, and any other flow whole; they go through the passes together.
The step calls it twice: of the old state, for the middle of the step, and of the middle, for its end. A variable that
is in no coefficient, as one that nothing reads, has no middle.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from neun_py.lower.chain import lowered
from neun_py.lower.exponential_step import solved, split_flows
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.expression import Node, call, fma, mul, num, select, sym, symbols

__all__ = ["rush_larsen_functions"]

_SOLVED = {
    1: ("follow_growth", "Give x after dt of dx/dt = constant + slope*x."),
    -1: ("follow_decay", "Give x after dt of dx/dt = constant - slope*x."),
}
"""What solves a flow over a duration, by the sign before its slope."""


def rush_larsen_functions(system: System, precision: Precision) -> tuple[Function, ...]:
    """Give ``step(states, dt, inputs, parameters) -> states`` of a resolved system, after the functions it calls.

    Where the membrane is held for a time after a reset, the step takes last whether it is.
    """
    split = split_flows(system)
    signs = {name: 0 if found is None else found[2] for name, found in split.items()}
    flows = {name: flow if (found := split[name]) is None else found[0] for name, flow in system.flows.items()}
    slopes = {f"slope of {name}": found[1] for name, found in split.items() if found is not None}
    final = lowered(replace(system, flows={**flows, **slopes}), precision)
    rest = (*system.inputs, *system.parameters)
    doc = "Give of each flow what is free of its variable, then the slopes by them; a flow without these whole."
    roots = tuple(final.flows.values())
    coefficients = to_function("coefficients", (*system.states, *rest), roots, hints=final.hints, doc=doc)
    used = [_solution(sign, precision) for sign in (1, -1) if sign in signs.values()]
    read = {name for root in roots for name in symbols(root)}
    return (*used, coefficients, _step(system, signs, read))


def _solution(sign: int, precision: Precision) -> Function:
    """Give ``follow_growth(x, constant, slope, dt)``, or ``follow_decay``."""
    name, doc = _SOLVED[sign]
    arguments = ("x", "constant", "slope", "dt")
    x, constant, slope, dt = map(sym, arguments)
    return to_function(name, arguments, (solved(x, constant, slope, sign, dt, precision),), doc=doc)


def _step(system: System, signs: dict[str, int], read: set[str]) -> Function:
    """Give the step of a system, from the signs before the slopes (0: no slope), and what coefficients read."""
    rest = (*system.inputs, *system.parameters, *system.held)
    labels = Labels({*system.states, *rest, "dt"})
    half = labels["half"]
    body = [Assign((half,), mul(num(Fraction(1, 2)), sym("dt")))]

    def coefficients(points: tuple[Node, ...], suffix: str) -> dict[str, Node]:
        """Ask for all coefficients at a point, and give them by their plain names."""
        plain = [f"a_{name}" for name in system.states] + [f"b_{name}" for name, sign in signs.items() if sign]
        targets = tuple(labels[f"{name}{suffix}"] for name in plain)
        others = (sym(name) for name in (*system.inputs, *system.parameters))
        body.append(Assign(targets, call("coefficients", *points, *others)))
        return dict(zip(plain, map(sym, targets), strict=True))

    def advanced(name: str, known: dict[str, Node], dt: Node) -> Node:
        constant, sign = known[f"a_{name}"], signs[name]
        if not sign:
            end = fma(dt, constant, sym(name))
        else:
            end = call(_SOLVED[sign][0], sym(name), constant, known[f"b_{name}"], dt)
        return select(sym(HELD_ARGUMENT) > 0, sym(name), end) if system.held and name == system.membrane else end

    start = coefficients(tuple(map(sym, system.states)), "")
    middle = []
    for name in system.states:
        if name in read:
            body.append(Assign((labels[f"{name}_middle"],), advanced(name, start, sym(half))))
        middle.append(sym(labels[f"{name}_middle"] if name in read else name))
    finish = coefficients(tuple(middle), "_middle")
    results = tuple(advanced(name, finish, sym("dt")) for name in system.states)
    return Function("step", (*system.states, "dt", *rest), tuple(body), results, "Advance by dt: Rush-Larsen, order 2.")

"""The step of the exponential Euler method.

A flow that is affine in its own variable, dx/dt = A + B*x with A and B free of x, is solved over the step with A and
B held: x + (A + B*x)*(exp(dt*B) - 1)/B. A gate's alpha*(1 - x) - beta*x and a membrane's sum of conductances times
driving forces have this form. Any other flow takes a step of Euler's method. A and B go through the passes together,
so that they share exponentials, quotients and series; then the step is written around them.

exp(z) - 1 is computed as such (`exp2m1_over`, of z/ln 2), so that the increment is right relative to itself however
small z is. A slope of 0 is taken for one so small that (exp(z) - 1)/z rounds to 1, which is Euler's step. What would
grow by more than 2**896 (in Float 2**112) in a step grows by that: a state at an unstable rest stays there, and inf*0
never comes up. What A and B have both as a factor, as the capacitance below a membrane's currents, goes away but in z.

Where both parts are long, ``rates`` gives those of A and B that hold exponentials, and ``solve`` the new states from
them; the step is one after the other. Lanes do each in a loop of its own: a processor works on the numbers of several
neurons at once as far as it looks ahead, and the whole step is longer than that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.chain import lowered
from neun_py.lower.collect import affine
from neun_py.lower.exponentials import LOG2_E
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.expression import Node, call, copysign, fma, mul, neg, num, select, sym, topological

__all__ = ["exponential_functions", "solved", "split_flows"]


def split_flows(system: System) -> dict[str, tuple[Node, Node, int] | None]:
    """Give (A, S, sign) with B = sign*S for each state whose flow is A + B*x with B not 0, and None for the others."""
    found: dict[str, tuple[Node, Node, int] | None] = {}
    for name, flow in system.flows.items():
        split = affine(flow, name)
        if split is None or split[1] is al.ZERO:
            found[name] = None
            continue
        opposite = _opposite(split[1])
        found[name] = (split[0], split[1], 1) if opposite is None else (split[0], opposite, -1)
    return found


def exponential_functions(system: System, precision: Precision) -> tuple[Function, ...]:
    """Give ``step(states, dt, inputs, parameters) -> states`` of a resolved system, after the functions it calls.

    Where the membrane is held for a time after a reset, the step takes last whether it is.
    """
    split = split_flows(system)
    roots: dict[str, Node] = {}
    for name, found in split.items():
        if found is None:
            roots[name] = system.flows[name]
        else:
            roots[name], roots[f"slope of {name}"], roots[f"rate of {name}"] = _apart(found[0], found[1])
    final = lowered(replace(system, flows=roots), precision)
    rates = _rates(final, split)
    whole = _results(system, final.flows, split, precision)
    arguments = (*system.states, "dt", *system.inputs, *system.parameters, *system.held)
    doc = "Advance by dt: exponential Euler."
    if not rates:
        return (to_function("step", arguments, whole, hints=final.hints, doc=doc),)
    names = {node: sym(f"rate{k}__") for k, node in enumerate(rates, 1)}
    known = {name: names.get(node, node) for name, node in final.flows.items()}
    asked = (*system.states, *system.inputs, *system.parameters)
    given = tuple(str(name) for name in names.values())
    first = to_function("rates", asked, rates, hints=final.hints, doc="Give what holds exponentials in A and B.")
    parts = _results(system, known, split, precision)
    second = to_function("solve", (*arguments, *given), parts, hints=final.hints, doc=doc)
    new = tuple(f"{name}_end__" for name in system.states)
    body = (
        Assign(given, call("rates", *map(sym, asked))),
        Assign(new, call("solve", *map(sym, (*arguments, *given)))),
    )
    return first, second, Function("step", arguments, body, tuple(map(sym, new)), doc)


def _rates(final: System, split: Mapping[str, object]) -> tuple[Node, ...]:
    """Give what is worth a loop of its own: the parts of A and B with exponentials, if they and the rest are long."""
    calls = [_calls(node) for node in final.flows.values()]
    heavy = [node for node, own in zip(final.flows.values(), calls, strict=True) if own]
    solved_states = sum(found is not None for found in split.values())
    distinct = len({own for each in calls for own in each})
    return tuple(dict.fromkeys(heavy)) if distinct >= _LEAST_CALLS and solved_states > _LEAST_CALLS else ()


_LEAST_CALLS = 2
"""Exponentials, and equations solved beyond that, from which on a step is longer than processors look ahead."""


def _calls(node: Node) -> list[Node]:
    return [n for n in topological(node) if n.op == "call"]


def _results(
    system: System, flows: Mapping[str, Node], split: Mapping[str, tuple[Node, Node, int] | None], precision: Precision
) -> tuple[Node, ...]:
    """Give the states after a step."""
    results = {}
    for name, found in split.items():
        x, dt, constant = sym(name), sym("dt"), flows[name]
        if found is None:
            results[name] = fma(dt, constant, x)
        else:
            slope, rate = flows[f"slope of {name}"], flows[f"rate of {name}"]
            results[name] = solved(x, constant, slope, found[2], dt, precision, rate)
    if system.held:
        membrane = system.membrane
        results[membrane] = select(sym(HELD_ARGUMENT) > 0, sym(membrane), results[membrane])
    return tuple(results.values())


def solved(
    x: Node, constant: Node, slope: Node, sign: int, dt: Node, precision: Precision, rate: Node = al.ONE
) -> Node:
    """Give x + (A + B*x)*(exp(rate*dt*B) - 1)/B with A = constant and B = sign*slope."""
    # Flow and duration have the sign of B as a factor, which goes away in their product.
    if constant is al.ZERO:
        flow = al.mul(slope, x)
    elif slope is al.ONE:
        flow = al.add(x, constant) if sign > 0 else al.sub(x, constant)
    else:
        flow = fma(slope, x, constant if sign > 0 else _opposite(constant) or neg(constant))
    away = slope
    if not al.is_number(slope):
        away = slope + copysign(num(Fraction(1, 2 ** _TINY[precision.name])), slope)
    scaled = mul(num(sign * LOG2_E), dt)  # the same in all lanes, and in all steps
    for factor in (rate, away):
        scaled = scaled if factor is al.ONE else mul(scaled, factor)
    return fma(flow, call("exp2m1_over", scaled, away), x)


def _apart(constant: Node, slope: Node) -> tuple[Node, Node, Node]:
    """Give a, b and c with constant = c*a and slope = c*b."""
    if constant is al.ZERO:
        return al.ZERO, al.ONE, slope
    if constant.op == "mul" and slope in constant.args:
        return constant.args[1 - constant.args.index(slope)], al.ONE, slope
    if constant.op == slope.op == "div" and constant.args[1] is slope.args[1]:
        below = constant.args[1]
        return constant.args[0], slope.args[0], al.div(al.ONE, below)
    if constant.op == slope.op == "mul":
        for k, own in enumerate(constant.args):
            if own in slope.args:
                return constant.args[1 - k], slope.args[1 - slope.args.index(own)], own
    return constant, slope, al.ONE


_TINY = {"Double": 600, "Float": 80}
"""2 to the minus this is added to the size of a slope: it is lost in any that matters, and none is 0."""


def _opposite(node: Node) -> Node | None:
    """Give -node without a negation, or None where that is not less than node is."""
    if node.op == "neg":
        return node.args[0]
    if node.op == "num":
        return al.neg(node) if al.number(node) < 0 else None
    if node.op in ("sub", "add"):
        first = _opposite(node.args[0])
        if first is None:
            return None
        return al.add(first, node.args[1]) if node.op == "sub" else al.sub(first, node.args[1])
    if node.op in ("mul", "div"):
        first = _opposite(node.args[0])
        return None if first is None else (al.mul if node.op == "mul" else al.div)(first, node.args[1])
    return None

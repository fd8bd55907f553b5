"""The step of the exponential Euler method.

A flow that is affine in its own variable, dx/dt = A + B*x with A and B free of x, is solved over the step with A and
B held: x + (A + B*x)*(exp(dt*B) - 1)/B. A gate's alpha*(1 - x) - beta*x and a membrane's sum of conductances times
driving forces have this form. Any other flow takes a step of Euler's method. A and B go through the passes together,
so that they share exponentials, quotients and series; then the step is written around them.

exp(z) - 1 is computed as such (`expm1_over`), so that the increment is right relative to itself however small z is. A
slope of 0 is taken for one so small that (exp(z) - 1)/z rounds to 1, which is Euler's step. What would grow by more
than e**621 (in Float e**77) in a step grows by that: a state at an unstable rest stays there, and inf*0 never comes up.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.chain import lowered
from neun_py.lower.collect import affine
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.spec.expression import Node, call, copysign, fma, mul, neg, num, select, sym

__all__ = ["exponential_step", "solved", "split_flows"]


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


def exponential_step(system: System, precision: Precision) -> Function:
    """Give ``step(states, dt, inputs, parameters) -> states`` of a resolved system, and last whether it is held."""
    split = split_flows(system)
    parts = {name: flow if (found := split[name]) is None else found[0] for name, flow in system.flows.items()}
    slopes = {f"slope of {name}": found[1] for name, found in split.items() if found is not None}
    final = lowered(replace(system, flows={**parts, **slopes}), precision)
    results = {}
    for name, found in split.items():
        x, dt, constant = sym(name), sym("dt"), final.flows[name]
        if found is None:
            results[name] = fma(dt, constant, x)
        else:
            results[name] = solved(x, constant, final.flows[f"slope of {name}"], found[2], dt, precision)
    if system.held:
        membrane = system.membrane
        results[membrane] = select(sym(HELD_ARGUMENT) > 0, sym(membrane), results[membrane])
    arguments = (*system.states, "dt", *system.inputs, *system.parameters, *system.held)
    doc = "Advance by dt: exponential Euler."
    return to_function("step", arguments, tuple(results.values()), hints=final.hints, doc=doc)


def solved(x: Node, constant: Node, slope: Node, sign: int, dt: Node, precision: Precision) -> Node:
    """Give x + (A + B*x)*(exp(dt*B) - 1)/B with A = constant and B = sign*slope."""
    # Flow and duration have the sign of B as a factor, which goes away in their product.
    flow = fma(slope, x, constant if sign > 0 else _opposite(constant) or neg(constant))
    away = slope + copysign(num(Fraction(1, 2 ** _TINY[precision.name])), slope)
    z = mul(dt if sign > 0 else neg(dt), away)
    return fma(flow, call("expm1_over", z, away), x)


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

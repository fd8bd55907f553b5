"""The step of an Adams-Bashforth method: one evaluation of the flow, and the slopes of the steps before.

It remembers its age, the number of slopes that it has, and these. Below the age that it needs, the Runge-Kutta method
with which it begins takes the step, whose first stage is the slope to be remembered. What others change between two
steps (a spike adds to a synapse's conductance) is seen, for it is not what the last step left: the age is 0 then.

An input that differs in every step is taken for samples of something smooth. One that stayed the same for two steps and
then is another has jumped, as a current does that is switched on: the age is 0 there too.
"""

from __future__ import annotations

from functools import reduce

from neun_py.lower import algebra as al
from neun_py.lower.carried import AGE, INPUT, STILL, carried_of, last_name, past_name
from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels, runge_kutta_step, slope_label
from neun_py.lower.system import System
from neun_py.methods.adams_bashforth import AdamsBashforth
from neun_py.spec.expression import Node, call, compare, fma, logical_and, logical_or, num, select, sym

__all__ = ["multistep_functions"]

_EXTERNAL = "I"
"""The input that comes from outside; of a synapse there is none."""


def multistep_functions(method: AdamsBashforth, system: System, flow: Function) -> tuple[Function, ...]:
    """Give ``young``, ``start`` and ``step`` of a system whose ``flow`` is given.

    ``step(states, carried, dt, inputs, parameters) -> (states, carried)`` has all slopes that it needs; ``start`` is
    the same where it has not, which ``young(states, carried, inputs)`` says.
    """
    jumped = _jumped(system)
    needed = sym(AGE) < method.remembered
    condition = needed if jumped is None else logical_or(needed, jumped)
    arguments = (*system.states, *carried_of(method, system), *system.inputs)
    young = Function("young", arguments, (), (condition,), "Give whether too few slopes are known for a step.")
    return flow, young, _start(method, system, flow, jumped), _step(method, system, flow)


def _jumped(system: System) -> Node | None:
    """Give whether something was changed since the last step; None where nothing can be."""
    # Not "is not equal": a state that is no number any more has not jumped.
    moved = [op for n in system.jumping for op in (sym(n) < sym(last_name(n)), sym(n) > sym(last_name(n)))]
    if _EXTERNAL in system.inputs:
        moved.append(logical_and(sym(STILL) > 0, compare("ne", sym(_EXTERNAL), sym(INPUT))))
    return reduce(logical_or, moved) if moved else None


def _arguments(method: AdamsBashforth, system: System, flow: Function) -> tuple[str, ...]:
    return (*system.states, *carried_of(method, system), "dt", *flow.args[len(system.states) :])


def _remembered(
    method: AdamsBashforth, system: System, age: Node, slopes: tuple[str, ...], new: tuple[Node, ...]
) -> tuple[Node, ...]:
    """Give what is remembered after a step: the age, this step's slopes and those before, what the step left."""
    past = [sym(name) for name in slopes]
    past += [sym(past_name(name, k)) for k in range(1, method.remembered) for name in system.states]
    left = dict(zip(system.states, new, strict=True))
    known = sym(_EXTERNAL) if _EXTERNAL in system.inputs else al.ZERO
    still = select(compare("eq", known, sym(INPUT)), al.ONE, al.ZERO)
    past = past[: method.remembered * len(slopes)]
    return (age, *past, known, still, *(left.get(n, sym(n)) for n in system.jumping))


def _step(method: AdamsBashforth, system: System, flow: Function) -> Function:
    states, arguments = system.states, _arguments(method, system, flow)
    labels = Labels(set(arguments))
    slopes = tuple(labels[slope_label(0, name)] for name in states)
    body = [Assign(slopes, call("flow", *map(sym, (*states, *flow.args[len(states) :]))))]
    ends = []
    for name, slope in zip(states, slopes, strict=True):
        known = [sym(slope), *(sym(past_name(name, k)) for k in range(1, method.order))]
        # from the oldest to the newest, which is ready last
        *others, first = zip(method.weights, known, strict=True)
        total = al.mul(num(first[0]), first[1])
        for weight, past in reversed(others):
            total = fma(num(weight), past, total)
        body.append(Assign((labels[f"{name}_end"],), fma(sym("dt"), total, sym(name))))
        ends.append(sym(labels[f"{name}_end"]))
    new = tuple(ends)
    results = (*new, *_remembered(method, system, sym(AGE), slopes, new))
    return Function("step", arguments, tuple(body), results, f"Advance by dt: {method.name}.")


def _start(method: AdamsBashforth, system: System, flow: Function, jumped: Node | None) -> Function:
    states, arguments = system.states, _arguments(method, system, flow)
    usual = runge_kutta_step(method.begins, states, flow.args[len(states) :])
    slopes = next(line.targets for line in usual.body if line.value.op == "call" and line.value.value == "flow")
    labels = Labels({*arguments, *(name for line in usual.body for name in line.targets)})
    body, ends = list(usual.body), []
    for name, end in zip(states, usual.returns, strict=True):
        body.append(Assign((labels[f"{name}_end"],), end))
        ends.append(sym(labels[f"{name}_end"]))
    age = sym(AGE) if jumped is None else select(jumped, al.ZERO, sym(AGE))
    new = tuple(ends)
    results = (*new, *_remembered(method, system, al.add(age, num(1)), slopes, new))
    doc = f"Advance by dt where too few slopes are known: {method.begins.name}."
    return Function("start", arguments, tuple(body), results, doc)

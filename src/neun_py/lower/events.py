"""What jumps at the end of a step wherever its condition holds, one event after the other."""

from __future__ import annotations

from dataclasses import replace

from neun_py.lower.arithmetic import expand_powers, fuse
from neun_py.lower.naming import to_function
from neun_py.lower.program import Assign, Function
from neun_py.lower.resolve import expand
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, select, sym

__all__ = ["arithmetic", "followed_by_jump", "with_events"]


def arithmetic(*roots: Node) -> tuple[Node, ...]:
    """Write expressions that the passes did not see as products and fused multiply-adds."""
    return fuse(expand_powers(roots))


def with_events(step: Function, system: System) -> tuple[Function, Function, Function]:
    """Give the method's step as ``method_step``, the ``jump``, and a ``step`` that is one after the other."""
    states = {name: sym(name) for name in system.states}
    for condition, jumps in system.events:
        holds = expand(condition, states)
        after = {name: expand(value, states) for name, value in jumps.items()}
        states |= {name: select(holds, value, states[name]) for name, value in after.items()}
    arguments = (*system.states, *system.parameters)
    jump = to_function("jump", arguments, arithmetic(*states.values()), doc="Let what happens at its end change it.")
    before, outer = followed_by_jump(step, jump, len(system.states))
    return before, jump, outer


def followed_by_jump(step: Function, jump: Function, states: int) -> tuple[Function, Function]:
    """Give a step as ``method_step``, and the ``step`` that lets a jump follow it; so many arguments are states."""
    taken = set(step.args)
    advanced = tuple(_free(f"{name}_end", taken) for name in step.args[:states])
    jumped = tuple(_free(f"{name}_new", taken) for name in step.args[:states])
    body = (
        Assign(advanced, call("method_step", *map(sym, step.args))),
        Assign(jumped, call("jump", *map(sym, advanced), *map(sym, jump.args[states:]))),
    )
    outer = Function("step", step.args, body, tuple(map(sym, jumped)), "Advance by dt; let events happen.")
    return replace(step, name="method_step"), outer


def _free(label: str, taken: set[str]) -> str:
    while label in taken:
        label += "_"
    taken.add(label)
    return label

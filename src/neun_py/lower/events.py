"""What jumps at the end of a step wherever its condition holds, one event after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from neun_py.lower import algebra as al
from neun_py.lower.arithmetic import expand_powers, fuse
from neun_py.lower.naming import to_function
from neun_py.lower.program import Assign, Function
from neun_py.lower.resolve import expand
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, compare, logical_and, select, sym

__all__ = ["arithmetic", "followed_by_events", "followed_by_jump", "jump_function", "with_events"]


def arithmetic(*roots: Node) -> tuple[Node, ...]:
    """Write expressions that the passes did not see as products and fused multiply-adds."""
    return fuse(expand_powers(roots))


def with_events(step: Function, system: System) -> tuple[Function, Function, Function]:
    """Give the method's step as ``method_step``, the ``jump``, and a ``step`` that is one after the other."""
    jump = jump_function(system)
    before, outer = followed_by_jump(step, jump, len(system.states))
    return before, jump, outer


def jump_function(system: System) -> Function:
    """Give ``jump(states, parameters)``: what the events make of the states, one after the other."""
    states = {name: sym(name) for name in system.states}
    for condition, jumps in system.events:
        holds = expand(condition, states)
        after = {name: expand(value, states) for name, value in jumps.items()}
        states |= {name: select(holds, value, states[name]) for name, value in after.items()}
    arguments = (*system.states, *system.parameters)
    return to_function("jump", arguments, arithmetic(*states.values()), doc="Let what happens at its end change it.")


def followed_by_events(functions: Sequence[Function], system: System) -> list[Function]:
    """Give the functions of a step, the last of them, that let the events of a system follow it."""
    before, jump, outer = with_events(functions[-1], system)
    starts = [f for f in functions if f.name == "start"]
    jumping = [found for start in starts for found in followed_by_jump(start, jump, len(system.states))]
    return [*(f for f in functions[:-1] if f not in starts), before, jump, *jumping, outer]


def followed_by_jump(step: Function, jump: Function, states: int) -> tuple[Function, Function]:
    """Give a step as ``method_step``, and the ``step`` that lets a jump follow it; so many arguments are states.

    What the method remembers is void where a state jumped.
    """
    taken, inner = set(step.args), f"method_{step.name}"
    carried = step.args[states : step.args.index("dt")]
    advanced = tuple(_free(f"{name}_end", taken) for name in step.args[:states])
    jumped = tuple(_free(f"{name}_new", taken) for name in step.args[:states])
    kept = tuple(_free(f"{name}kept", taken) for name in carried)
    body = (
        Assign((*advanced, *kept), call(inner, *map(sym, step.args))),
        Assign(jumped, call("jump", *map(sym, advanced), *map(sym, jump.args[states:]))),
    )
    pairs = [(sym(a), sym(b)) for a, b in zip(advanced, jumped, strict=True)]
    same = reduce(logical_and, [compare("eq", a, b) for a, b in pairs])
    results = (*map(sym, jumped), *(select(same, sym(name), al.ZERO) for name in kept))
    outer = Function(step.name, step.args, body, results, "Advance by dt; let events happen.")
    return replace(step, name=inner), outer


def _free(label: str, taken: set[str]) -> str:
    while label in taken:
        label += "_"
    taken.add(label)
    return label

"""The program of one synapse between two neurons: its step, its currents, its events and what jumps at them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from neun_py.lower.events import arithmetic
from neun_py.lower.naming import to_function
from neun_py.lower.network_step import lower_values
from neun_py.lower.pipeline import lower_synapse
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.resolve import expand, intermediates, resolve
from neun_py.lower.system import System
from neun_py.methods.method import Method
from neun_py.spec.expression import Node, sym
from neun_py.spec.parser import Statement
from neun_py.spec.synapse import ENDS, Synapse

__all__ = ["jumps", "lower_synapse_step"]


def jumps(statements: tuple[Statement, ...], known: Mapping[str, Node]) -> dict[str, Node]:
    """Give what variables become at an event, of the values before it: the statements, one put into the other."""
    now, found = dict(known), {}
    for statement in statements:
        found[statement.name] = now[statement.name] = expand(statement.value, now)
    return found


@lru_cache(maxsize=256)
def lower_synapse_step(synapse: Synapse, method: Method, precision: Precision) -> Program:
    """Give the program of a synapse that is stepped by itself.

    Besides the functions of `neun_py.lower.pipeline.lower_synapse` (``step`` if it has a state, ``observe``), those
    that apply: ``event(pre, parameters)``, its own condition of a presynaptic event, and ``on_pre`` and ``on_post``,
    which give all states after it: ``on_pre(states, pre, post, parameters) -> states``.
    """
    whole, known = lower_synapse(synapse, method, precision), intermediates(synapse)
    functions: list[Function] = [*whole.functions]
    spike, system = synapse.parsed.spike, resolve(synapse)
    if spike is not None:
        condition = arithmetic(expand(spike.value, known))
        functions.append(to_function("event", ("pre", *system.parameters), condition, doc="Give whether it holds."))
    ends = System(system.name, system.states, ENDS, system.parameters, {}, {})
    for name, statements in (("on_pre", synapse.parsed.on_pre), ("on_post", synapse.parsed.on_post)):
        if statements:
            after = jumps(statements, known)
            values = tuple(after.get(state, sym(state)) for state in system.states)
            functions.append(lower_values(name, ends, values, precision, "Give the states after the event."))
    return Program(whole.name, tuple(functions), precision)

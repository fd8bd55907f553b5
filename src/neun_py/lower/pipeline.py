"""The chain of passes, from a declaration to a program."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from neun_py.errors import ModelError
from neun_py.lower.algebra import ZERO
from neun_py.lower.arithmetic import to_arithmetic
from neun_py.lower.carried import method_alone
from neun_py.lower.chain import after_each_pass
from neun_py.lower.events import arithmetic, followed_by_events
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.resolve import expand, initial_expressions, resolve
from neun_py.lower.singularities import remove_singularities
from neun_py.lower.stepping import map_function, step_functions
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.methods.method import Method
from neun_py.spec.declaration import Declaration
from neun_py.spec.expression import COMPARISONS, Node, add, div, floor, mul, num, select, sub, sym
from neun_py.spec.synapse import Synapse
from neun_py.spec.white_noise import noises_in

__all__ = [
    "HELD_ARGUMENT", "deterministic", "lower_flow", "lower_initial", "lower_observation", "lower_step", "lower_synapse",
    "lower_system_step", "passes", "refuse_noise", "require_noise_taken", "spike_functions",
]  # fmt: skip

_LONGEST = num(2**40)
"""Refractory steps; a longer time, and one that is not a number, lasts for ever."""


@lru_cache(maxsize=256)
def passes(model: Declaration, precision: Precision) -> tuple[tuple[str, System], ...]:
    """Give the system after every pass, with the pass's name; each prints."""
    system = resolve(model)
    return (("resolve", system), *after_each_pass(system, precision))


def _lowered(model: Declaration, precision: Precision) -> System:
    return passes(model, precision)[-1][1]


def lower_step(model: Declaration, method: Method, precision: Precision) -> Program:
    """Give the program that advances a model by one step, as `lower_system_step` does of a system.

    Raises
    ------
    ModelError
        If the method cannot integrate the model.
    """
    return _lower_step(model, method.without_options, precision)


@lru_cache(maxsize=256)
def _lower_step(model: Declaration, method: Method, precision: Precision) -> Program:
    return lower_system_step(resolve(model), method, precision, label=model.short_name)


def lower_system_step(system: System, method: Method, precision: Precision, *, label: str | None = None) -> Program:
    """Give the program that advances a system, resolved and no further, by one step.

    Its functions, those that apply: ``step(states, dt, inputs, parameters)``, the last but those of spikes, after
    what it calls (of a Runge-Kutta method ``flow(states, inputs, parameters)``), and, of the new states and
    parameters, ``spiked`` (a condition), ``crossing`` (what is negative before and not after a spike) and ``reset``
    (the states after it); ``refractory(parameters, dt)`` gives for how many steps no other spike counts, and where
    there is a reset too, the step takes last whether the membrane is held (1 or 0).

    Parameters
    ----------
    system, method, precision : System, Method, Precision
        What is advanced, how, and the numbers' format.
    label : str, optional
        What the program and messages call the system; its name, unless told.

    Raises
    ------
    ModelError
        If the method cannot integrate the system.
    """
    label = label or system.name
    require_noise_taken(label, system, method)
    whole = remove_singularities(system, precision)  # the passes leave spikes, resets and events alone but for this
    functions = [*((map_function(system, precision),) if system.is_map else step_functions(method, system, precision))]
    if system.events:
        functions = followed_by_events(functions, whole)
    return Program(f"{label} {method.short_name}", (*functions, *spike_functions(whole, precision)), precision)


def refuse_noise(label: str, expressions: Mapping[str, Node], consequence: str) -> None:
    """Refuse white noise where it would be read as a number."""
    for name, node in expressions.items():
        for noise in noises_in(node):
            raise ModelError(f"{label} has white noise ({noise}) in {name}, and {consequence}")


def require_noise_taken(label: str, system: System, method: Method) -> None:
    """Refuse a system with white noise that a method does not take.

    Raises
    ------
    ModelError
        It names the noise, and a method that takes it.
    """
    if system.is_map:
        refuse_noise(label, system.flows, "a map has no time in which it could act; give noise as the input instead")
    elif not method.takes_noise:
        refuse_noise(label, system.flows, deterministic(method))


def deterministic(method: Method) -> str:
    """Say what follows from noise for a method that does not know it."""
    name = method.short_name
    return f"{name} integrates only deterministic equations; use a stochastic integrator, such as EulerMaruyama"


def _whole_steps(time: Node, precision: Precision) -> Node:
    """Give how many steps a time is, as a number: a begun step counts, but what rounding leaves of one does not.

    A time that is not a number is for ever, as an endless one is: the membrane is seen to stand still, where a
    neuron that is never refractory would look right.
    """
    ratio = div(time, sym("dt"))
    bounded = select(ratio < _LONGEST, ratio, _LONGEST)
    rounding = 1 - Fraction(1, 2 ** (precision.digits - 3))  # four units in the last place
    return select(ratio <= 0, ZERO, add(floor(mul(rounding, bounded)), 1))


def spike_functions(system: System, precision: Precision) -> list[Function]:
    """Give what happens at the end of a step, where it does: ``spiked``, ``crossing``, ``reset``, ``refractory``."""
    if system.spike is None:
        return []
    arguments = (*system.states, *system.parameters)
    spike = system.spike
    functions = [
        to_function("spiked", arguments, arithmetic(spike), doc="Give whether the condition of a spike holds.")
    ]
    if spike.op in COMPARISONS and spike.op not in ("eq", "ne") and not system.is_map:
        a, b = spike.args
        gap = sub(a, b) if spike.op in ("gt", "ge") else sub(b, a)
        functions.append(
            to_function("crossing", arguments, arithmetic(gap), doc="Give how far the condition is from turning.")
        )
    if system.resets:
        jumps = tuple(system.resets.get(name, sym(name)) for name in system.states)
        functions.append(to_function("reset", arguments, arithmetic(*jumps), doc="Give the state after a spike."))
    if system.refractory is not None:
        count = arithmetic(_whole_steps(system.refractory, precision))
        functions.append(to_function("refractory", (*system.parameters, "dt"), count, doc="Give the refractory steps."))
    return functions


@lru_cache(maxsize=256)
def lower_flow(model: Declaration, precision: Precision) -> Program:
    """Give the program of the derivatives alone, of a map the next values: ``flow(states, inputs, parameters)``.

    White noise, where there is any, is left out: what remains is what it fluctuates around.
    """
    system = _lowered(model, precision)
    quiet = [expand(node, dict.fromkeys(noises_in(node), ZERO)) for node in system.flows.values()]
    arguments = (*system.states, *system.inputs, *system.parameters)
    flow = to_function("flow", arguments, tuple(quiet), doc="Give the derivatives.")
    return Program(f"{model.short_name} flow", (flow,), precision)


@lru_cache(maxsize=256)
def lower_observation(model: Declaration, names: tuple[str, ...], precision: Precision) -> Program:
    """Give the program of some intermediates: ``observe(states, inputs, parameters) -> values``.

    Raises
    ------
    ModelError
        If one of them has white noise in it, which has no value at a moment.
    """
    system = _lowered(model, precision)
    observed = {n: system.outputs[n] for n in names}
    refuse_noise(model.short_name, observed, "it has no value at a moment; record the parts without it")
    arguments = (*system.states, *system.inputs, *system.parameters)
    observe = to_function("observe", arguments, tuple(observed.values()), doc=f"Give {', '.join(names)}.")
    return Program(f"{model.short_name} {', '.join(names)}", (observe,), precision)


@lru_cache(maxsize=256)
def lower_synapse(synapse: Synapse, method: Method, precision: Precision) -> Program:
    """Give the program of a synapse: ``flow`` and ``step`` if it has a state, and ``observe`` of its outputs."""
    system = resolve(synapse)
    functions: tuple[Function, ...] = ()
    if system.states:
        alone = (
            "a synapse has no noise of its own; put it into a neuron" if method.takes_noise else deterministic(method)
        )
        refuse_noise(synapse.short_name, system.flows, alone)
        functions = step_functions(method_alone(method), system, precision)
    observe = lower_observation(synapse, tuple(synapse.outputs), precision)
    return Program(f"{synapse.short_name} {method.short_name}", (*functions, *observe.functions), precision)


@lru_cache(maxsize=256)
def lower_initial(model: Declaration, precision: Precision, fixed: tuple[str, ...]) -> Program:
    """Give the program of the initial values that are expressions and not fixed to numbers, in their order.

    Its function is ``initial(states, parameters) -> values``.
    """
    expressions = initial_expressions(model, fixed)
    states = tuple(model.variables)
    system = System(model.name, states, (), tuple(model.parameters), {}, expressions)
    lowered = to_arithmetic(remove_singularities(system, precision))
    arguments = (*states, *model.parameters)
    initial = to_function("initial", arguments, tuple(lowered.outputs.values()), doc=f"Give {', '.join(expressions)}.")
    return Program(f"{model.short_name} initial", (initial,), precision)

"""How each kind of method makes a step of a system: one function a kind, registered with `step_functions`."""

from __future__ import annotations

from functools import singledispatch

from neun_py.errors import ArgumentTypeError
from neun_py.lower.algebra import ZERO
from neun_py.lower.chain import lowered
from neun_py.lower.exact_step import exact_functions
from neun_py.lower.exponential_step import exponential_functions
from neun_py.lower.multistep import multistep_functions
from neun_py.lower.naming import to_function
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function
from neun_py.lower.rosenbrock_step import rosenbrock_step
from neun_py.lower.rush_larsen_step import rush_larsen_functions
from neun_py.lower.stages import runge_kutta_step
from neun_py.lower.stochastic_step import stochastic_step
from neun_py.lower.system import HELD_ARGUMENT, System
from neun_py.methods.adams_bashforth import AdamsBashforth
from neun_py.methods.exact import Exact
from neun_py.methods.exponential_euler import ExponentialEuler
from neun_py.methods.method import Method
from neun_py.methods.rosenbrock import Rosenbrock
from neun_py.methods.rush_larsen import RushLarsen
from neun_py.methods.stochastic import StochasticMethod
from neun_py.methods.tableau import Tableau
from neun_py.spec.expression import Node, select, sym

__all__ = ["HELD_ARGUMENT", "flow_function", "map_function", "step_functions"]


@singledispatch
def step_functions(method: Method, system: System, precision: Precision) -> tuple[Function, ...]:
    """Give the functions of a step; the last is ``step(states, dt, inputs, parameters) -> states``.

    Where the membrane is held for a time after a reset (`System.held`), the step takes last whether it is: 1 or 0. A
    method that remembers something (`neun_py.lower.carried.carried_of`) takes it behind the states, and gives it there;
    where it needs more than it has, as ``young(states, carried, inputs)`` says, ``start`` stands for the step.

    Parameters
    ----------
    method : Method
        Its kind says how the step is made.
    system : System
        Resolved, and not yet through the passes: a kind may need expressions of its own to go through them.
    precision : Precision
        The numbers' format.

    Raises
    ------
    ArgumentTypeError
        If nobody has said how this kind of method makes a step.
    """
    raise ArgumentTypeError(f"nothing is known of how a {type(method).__name__} makes a step")


@step_functions.register
def _(method: Tableau, system: System, precision: Precision) -> tuple[Function, ...]:
    flow = flow_function(system, precision)
    return flow, runge_kutta_step(method, system.states, flow.args[len(system.states) :])


@step_functions.register
def _(method: ExponentialEuler, system: System, precision: Precision) -> tuple[Function, ...]:
    return exponential_functions(system, precision)


@step_functions.register
def _(method: Exact, system: System, precision: Precision) -> tuple[Function, ...]:
    return exact_functions(system, method.short_name, precision)


@step_functions.register
def _(method: RushLarsen, system: System, precision: Precision) -> tuple[Function, ...]:
    return rush_larsen_functions(system, precision)


@step_functions.register
def _(method: AdamsBashforth, system: System, precision: Precision) -> tuple[Function, ...]:
    return multistep_functions(method, system, flow_function(system, precision))


@step_functions.register
def _(method: Rosenbrock, system: System, precision: Precision) -> tuple[Function, ...]:
    return rosenbrock_step(method, system, precision, flow_function(system, precision))


@step_functions.register
def _(method: StochasticMethod, system: System, precision: Precision) -> tuple[Function, ...]:
    return stochastic_step(method, system, precision)


def flow_function(system: System, precision: Precision) -> Function:
    """Give ``flow(states, inputs, parameters) -> derivatives``; a membrane that is held does not move."""
    return _of_flows("flow", (), lowered(system, precision), ZERO, "Give the derivatives.")


def map_function(system: System, precision: Precision) -> Function:
    """Give the step of a map; a membrane that is held stays as it is."""
    return _of_flows("step", ("dt",), lowered(system, precision), sym(system.membrane), "Give the next values.")


def _of_flows(name: str, between: tuple[str, ...], system: System, still: Node, doc: str) -> Function:
    flows, arguments = dict(system.flows), (*system.states, *between, *system.inputs, *system.parameters)
    if system.held:
        flows[system.membrane] = select(sym(HELD_ARGUMENT) > 0, still, flows[system.membrane])
    return to_function(name, (*arguments, *system.held), tuple(flows.values()), hints=system.hints, doc=doc)

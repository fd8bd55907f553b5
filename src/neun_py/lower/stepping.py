"""How each kind of method makes a step: one function a kind, registered with `step_function`."""

from __future__ import annotations

from functools import singledispatch

from neun_py.errors import ArgumentTypeError
from neun_py.lower.program import Function
from neun_py.lower.stages import runge_kutta_step
from neun_py.methods.method import Method
from neun_py.methods.tableau import Tableau

__all__ = ["step_function"]


@singledispatch
def step_function(method: Method, states: tuple[str, ...], rest: tuple[str, ...]) -> Function:
    """Give ``step(states, dt, rest) -> states``, which calls ``flow(states, rest)``.

    Raises
    ------
    ArgumentTypeError
        If nobody has said how this kind of method makes a step.
    """
    raise ArgumentTypeError(f"nothing is known of how a {type(method).__name__} makes a step")


@step_function.register
def _(method: Tableau, states: tuple[str, ...], rest: tuple[str, ...]) -> Function:
    return runge_kutta_step(method, states, rest)

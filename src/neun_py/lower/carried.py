"""What a method remembers from one step to the next: numbers of a neuron beside its states.

They are 0 where nothing is remembered, and are 0 again wherever a state jumps. They are no variables: nothing records
or shows them, and all that goes on with the same bits keeps them.
"""

from __future__ import annotations

from functools import singledispatch

from neun_py.lower.system import System
from neun_py.methods.adams_bashforth import AdamsBashforth
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.at_crossing import AtCrossing
from neun_py.methods.method import Method
from neun_py.methods.rk4 import RK4
from neun_py.methods.rodas3 import RODAS3_FIXED
from neun_py.methods.rosenbrock import AdaptiveRosenbrock

__all__ = ["AGE", "INPUT", "STILL", "carried_names", "carried_of", "last_name", "method_alone", "past_name"]

AGE = "age__"
"""How many slopes of the past a multistep method has."""
INPUT, STILL = "input_last__", "input_still__"
"""The input of the last step of a multistep method, and whether it was the same in the step before (1 or 0)."""


@singledispatch
def carried_names(method: Method, states: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of the numbers that a method remembers of a system with these states; they end in ``__``.

    A kind of method that remembers something registers what, in this file: a layout asks before anything is lowered.
    All others remember nothing.
    """
    return ()


@carried_names.register
def _(method: AdamsBashforth, states: tuple[str, ...]) -> tuple[str, ...]:
    return (AGE, *(past_name(name, k) for k in range(1, method.order) for name in states), INPUT, STILL)


def past_name(name: str, steps: int) -> str:
    """Give the name of the slope of a state so many steps ago."""
    return f"{name}_past{steps}__"


@carried_names.register
def _(method: Adaptive, states: tuple[str, ...]) -> tuple[str, ...]:
    """Remember the size of the next step, and the logarithm of the last error."""
    return ("size__", "previous__")


def carried_of(method: Method, system: System) -> tuple[str, ...]:
    """Give what a method remembers of a system, whose states and inputs may jump between two steps.

    What may jump is remembered as the last step left it: where it is something else, all that is remembered is void.
    """
    own = () if system.is_map or not system.states else carried_names(method, system.states)
    return (*own, *(last_name(name) for name in system.jumping)) if own else ()


def last_name(name: str) -> str:
    """Give the name of what the last step left of something that may jump between two steps."""
    return f"{name}_last__"


@singledispatch
def method_alone(method: Method) -> Method:
    """Give the method that takes whole steps where nothing can be remembered: as a rule itself."""
    return method


@method_alone.register
def _(method: AdamsBashforth) -> Method:
    return method.begins


@method_alone.register
def _(method: Adaptive) -> Method:
    return RK4


@method_alone.register
def _(method: AdaptiveRosenbrock) -> Method:
    return RODAS3_FIXED


@method_alone.register
def _(method: AtCrossing) -> Method:
    return method.method

"""What a method gives the windows: a step that judges itself, and the states between its ends.

Kernels of windows (`neun_py.kernels.window_source`) let every neuron go through a window of length h with steps of its
own. A kind of method says with `window_functions` what such a step is, as functions of a program:

- ``flow(states, inputs, parameters[, held])``: the slopes, where the method wants those at the start of a step;
- ``trial(states, first, dt, inputs, parameters, tolerances[, held]) -> states, last, kept, error``: a step of length
  dt, with `first` the slopes at its start and `last` those at its end, the numbers that ``between`` needs besides, and
  the mean square of the error in units of the tolerance, which is no number where a state is not finite;
- ``between(states, first, states at the end, last, kept, dt, theta, inputs, parameters[, held]) -> states``: the states
  at the fraction theta of the step, of the method's own dense output;
- ``starting(states, first, limit, tolerances) -> size``: the first step to try, at most `limit`;
- ``judged`` and ``paced`` (`neun_py.lower.pacing`).

No name of a model ends in two underscores, and all names here that are not a model's do.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import singledispatch

from neun_py.errors import ArgumentTypeError
from neun_py.lower import algebra as al
from neun_py.lower.arithmetic import expand_powers, fuse
from neun_py.lower.naming import to_function
from neun_py.lower.pacing import judged, never_judged, paced
from neun_py.lower.precision import Precision
from neun_py.lower.program import Assign, Function
from neun_py.lower.stepping import step_functions
from neun_py.lower.system import System
from neun_py.methods.at_crossing import AtCrossing
from neun_py.methods.method import Method
from neun_py.spec.expression import Node, absolute, call, div, num, select, special, sqrt, sym

__all__ = ["Names", "WindowStep", "controls", "error_of", "is_windowed", "starting", "window_functions"]


@dataclass(frozen=True)
class WindowStep:
    """The functions of a kind of method, and what lies between its steps.

    Attributes
    ----------
    functions : tuple of Function
        As the module says.
    slopes : bool
        Whether a step is given the slopes at its start.
    kept : tuple of str
        What ``trial`` gives for ``between``.
    adaptive : bool
        Whether steps are judged.
    """

    functions: tuple[Function, ...]
    slopes: bool
    kept: tuple[str, ...]
    adaptive: bool


@dataclass(frozen=True)
class Names:
    """What the arguments of these functions are called.

    Attributes
    ----------
    system : System
        Whose states, inputs and parameters they are.
    """

    system: System

    @property
    def first(self) -> tuple[str, ...]:
        """The slopes at the start."""
        return tuple(f"first_{n}__" for n in self.system.states)

    @property
    def new(self) -> tuple[str, ...]:
        """The states at the end."""
        return tuple(f"new_{n}__" for n in self.system.states)

    @property
    def last(self) -> tuple[str, ...]:
        """The slopes at the end."""
        return tuple(f"last_{n}__" for n in self.system.states)

    @property
    def tolerances(self) -> tuple[str, ...]:
        """The relative tolerance, and the absolute one of every state."""
        return ("rtol__", *(f"atol_{n}__" for n in self.system.states))

    @property
    def rest(self) -> tuple[str, ...]:
        """What a flow takes besides the states."""
        return (*self.system.inputs, *self.system.parameters, *self.system.held)

    @property
    def trial(self) -> tuple[str, ...]:
        """The arguments of ``trial`` of a method that is given slopes."""
        own = self.system
        return (*own.states, *self.first, "dt", *own.inputs, *own.parameters, *self.tolerances, *own.held)

    def between(self, kept: tuple[str, ...]) -> tuple[str, ...]:
        """Give the arguments of ``between`` of a method that is given slopes."""
        return (*self.system.states, *self.first, *self.new, *self.last, *kept, "dt", "theta__", *self.rest)


def is_windowed(method: Method) -> bool:
    """Whether a method goes through windows with steps of its own."""
    return window_functions.dispatch(type(method)) is not window_functions.dispatch(object)


@singledispatch
def window_functions(method: Method, system: System, precision: Precision) -> WindowStep:
    """Give what a method gives the windows.

    Parameters
    ----------
    method, system, precision : Method, System, Precision
        As of `neun_py.lower.stepping.step_functions`.

    Raises
    ------
    ArgumentTypeError
        If nobody has said how this kind of method goes through a window.
    """
    raise ArgumentTypeError(f"nothing is known of how a {type(method).__name__} goes through a window")


@window_functions.register
def _(method: AtCrossing, system: System, precision: Precision) -> WindowStep:
    """Take whole steps; between their ends is what shorter ones come to."""
    functions = step_functions(method.method, system, precision)
    step = functions[-1]
    end = tuple(f"{n}_end__" for n in system.states)
    arguments = (*system.states, "dt", *system.inputs, *system.parameters, *system.held)
    assert step.args == arguments, "a method that remembers or draws cannot be cut at a crossing"
    advanced = Assign(end, call("step", *map(sym, arguments)))
    error = al.ZERO
    for name in end:
        error = al.add(error, sym(name) - sym(name))
    tolerated = (*system.states, "dt", *system.inputs, *system.parameters, *Names(system).tolerances, *system.held)
    trial = Function("trial", tolerated, (advanced,), (*map(sym, end), error), "Take a step.")
    part = Assign(("part__",), al.mul(sym("theta__"), sym("dt")))
    within = Assign(end, call("step", *(sym("part__") if n == "dt" else sym(n) for n in arguments)))
    between = Function(
        "between", (*system.states, *Names(system).new, "dt", "theta__", *Names(system).rest), (part, within),
        tuple(map(sym, end)), "Take a part of the step.",
    )  # fmt: skip
    size = Function("starting", (*system.states, "limit__", *Names(system).tolerances), (), (special("inf"),),
                    "No step is too long.")  # fmt: skip
    return WindowStep((*functions, trial, between, size, never_judged(), paced()), False, (), False)


def controls(system: System, error_order: int, order: int) -> tuple[Function, ...]:
    """Give what adaptive methods have in common: ``starting``, ``judged`` and ``paced``."""
    return starting(system, order), judged(error_order), paced()


def error_of(system: System, errors: dict[str, tuple[Node, ...]]) -> tuple[Node, ...]:
    """Give, for each of the error estimates, the mean over the states of its square in units of the tolerance.

    Parameters
    ----------
    system : System
        Whose states they are.
    errors : dict of str to tuple of Node
        For each state its estimates, as many for all.
    """
    names, sums = Names(system), [al.ZERO for _ in next(iter(errors.values()))]
    for state, new in zip(system.states, names.new, strict=True):
        old_size, new_size = absolute(sym(state)), absolute(sym(new))
        largest = select(old_size > new_size, old_size, new_size)
        scale = div(al.ONE, sym("rtol__") * largest + sym(f"atol_{state}__"))
        for k, error in enumerate(errors[state]):
            scaled = error * scale
            sums[k] = al.add(sums[k], scaled * scaled)
    share = num(Fraction(1, len(system.states)))
    finite = al.ZERO
    for new in names.new:
        finite = al.add(finite, sym(new) - sym(new))
    return tuple(total * share + finite for total in sums)


def starting(system: System, order: int) -> Function:
    """Give ``starting``: a hundredth of what would change the state by its own size (Hairer et al. 1993, II.4)."""
    names = Names(system)
    far, fast = al.ZERO, al.ZERO
    for state, slope in zip(system.states, names.first, strict=True):
        scale = div(al.ONE, sym("rtol__") * absolute(sym(state)) + sym(f"atol_{state}__"))
        a, b = sym(state) * scale, sym(slope) * scale
        far, fast = al.add(far, a * a), al.add(fast, b * b)
    tiny, limit = num(Fraction(1, 10**10)), sym("limit__")
    ratio = sqrt(div(far, fast)) * num(Fraction(1, 100))
    # At rest, or at 0, that says nothing: a hundredth of the window is as good a start as any. The ratio is 0 where a
    # variable without an absolute tolerance leaves 0.
    usual = limit * num(Fraction(1, 100))
    size = select(far > tiny, select(fast > tiny, select(ratio > 0, ratio, usual), usual), usual)
    size = select(size < limit, size, limit)
    arguments = (*system.states, *names.first, "limit__", *names.tolerances)
    return to_function("starting", arguments, fuse(expand_powers((size,))), doc="Give a first step to try.")

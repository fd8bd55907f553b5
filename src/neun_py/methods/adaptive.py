"""What methods that find their own steps have in common: the tolerances, and other options that compile nothing."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterable, Mapping
from numbers import Real
from operator import index
from typing import ClassVar, Self

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.methods.method import Method

__all__ = ["ATOL", "SMALLEST_RTOL", "AbsoluteTolerance", "Adaptive"]

AbsoluteTolerance = float | tuple[tuple[str, float], ...]
"""One number for all variables, or pairs of a variable and its number, in the order of the names."""

SMALLEST_RTOL = 1e-14
"""A relative tolerance below this is refused: rounding in double precision, 1.1e-16 an operation, is no smaller."""

_LEAST_UNITS = 4
"""Units in the last place below which a relative tolerance costs steps and gives nothing: measured in single precision,
where DOP853 takes twice as many steps for 4 as for 8, five times as many for 2, and none is more exact."""

RTOL, ATOL, MAX_STEPS = 1e-6, 1e-9, 100_000
"""The usual options."""


class Adaptive(Method):
    """A method that controls its error: its own steps are as long as the tolerances allow.

    Its options are no numbers of its kernels: another tolerance compiles nothing anew. Calling a method gives a copy
    with other options, as in ``neun.integrators.DP54(rtol=1e-8)``.

    Attributes
    ----------
    rtol : float
        The error that a step may make of a variable, relative to the larger of its values before and after the step.
    atol : float, or tuple of pairs of str and float
        The error that it may make besides, in the variable's own unit: one number for all variables, or pairs of a
        variable and its number; a variable that is not among them has 1e-9.
    max_steps : int
        How many steps of its own, those that were refused included, it may take in a window before that is an error.
    first_step : float or None
        The first step that is tried, in the model's unit of time; None: found from the flow.
    """

    OPTIONS: ClassVar[tuple[str, ...]] = ("rtol", "atol", "max_steps", "first_step")

    rtol: float
    atol: AbsoluteTolerance
    max_steps: int
    first_step: float | None

    @property
    def without_options(self) -> Self:
        """The same method with the usual options: what kernels are made of, so that options make no other kernel."""
        return self._with_options({"rtol": RTOL, "atol": ATOL, "max_steps": MAX_STEPS, "first_step": None})

    def absolute_tolerances(self, variables: Iterable[str], model: str = "") -> tuple[float, ...]:
        """Give `atol` for each of a model's variables, in their order; those that it does not name have the usual one.

        Raises
        ------
        UnknownNameError
            If `atol` names a variable that is not among them.
        """
        variables = tuple(variables)
        if not isinstance(self.atol, tuple):
            return (self.atol,) * len(variables)
        given = dict(self.atol)
        for name in given:
            if name not in variables:
                raise UnknownNameError(f"variable of {model} for atol" if model else "variable", name, variables)
        return tuple(given.get(name, ATOL) for name in variables)

    def require_meaning(self, model: str, variables: Iterable[str], precision: str, digits: int) -> None:
        """Check that a model's neurons can have these tolerances.

        Parameters
        ----------
        model, precision : str
            What they are called.
        variables : iterable of str
            The model's.
        digits : int
            Bits of a number's significand.

        Raises
        ------
        ArgumentError
            If `rtol` is less than `_LEAST_UNITS` units in the last place of a number.
        UnknownNameError
            If `atol` names what is none of the variables.
        """
        unit = 2.0 ** (1 - digits)
        if self.rtol < max(_LEAST_UNITS * unit, SMALLEST_RTOL):
            raise ArgumentError(
                f"{self.name}: rtol is {self.rtol:g}, and {model} in {precision} precision has numbers that are "
                f"{unit:.1e} of their size apart: smaller steps would only round more often; give at least "
                f'{_LEAST_UNITS * unit:.1e}, or take precision="double"'
            )
        self.absolute_tolerances(variables, model)

    def _with_options(self, options: Mapping[str, object]) -> Self:
        """Give a copy; the coefficients are proved already."""
        changed = copy.copy(self)
        changed._set_options(options)
        return changed

    def _set_options(self, options: Mapping[str, object]) -> None:
        """Check the options and hold them; for constructors, and for copies that nobody has seen yet."""
        checked = {
            "rtol": _relative(self.name, options["rtol"]),
            "atol": _absolute(self.name, options["atol"]),
            "max_steps": _steps(self.name, options["max_steps"]),
            "first_step": _first(self.name, options["first_step"]),
        }
        for name, value in checked.items():
            object.__setattr__(self, name, value)


def _number(name: str, option: str, x: object) -> float:
    if isinstance(x, bool) or not isinstance(x, Real):
        raise ArgumentTypeError(f"{name}: {option} is a number, not {x!r}")
    number = float(x)
    if not math.isfinite(number):
        raise ArgumentError(f"{name}: {option} is {number!r}; give a finite number")
    return number


def _relative(name: str, x: object) -> float:
    rtol = _number(name, "rtol", x)
    if not rtol >= SMALLEST_RTOL:
        raise ArgumentError(
            f"{name}: rtol is {rtol:g}, which no step can keep: numbers are rounded to 1.1e-16 of their size in every "
            f"operation; give at least {SMALLEST_RTOL:g}, such as 1e-8"
        )
    if rtol >= 1:
        raise ArgumentError(f"{name}: rtol is {rtol:g}, an error as large as the variable; give less than 1")
    return rtol


def _absolute(name: str, x: object) -> AbsoluteTolerance:
    if not isinstance(x, Mapping | tuple):
        return _not_negative(name, "atol", x)
    try:
        pairs = dict(x)
    except (TypeError, ValueError):
        raise ArgumentTypeError(f"{name}: atol is a number, or gives numbers to variables, not {x!r}") from None
    if not all(isinstance(variable, str) for variable in pairs):
        raise ArgumentTypeError(f"{name}: atol gives numbers to names of variables, not {x!r}")
    return tuple(
        (variable, _not_negative(name, f"atol of {variable!r}", pairs[variable])) for variable in sorted(pairs)
    )


def _not_negative(name: str, option: str, x: object) -> float:
    atol = _number(name, option, x)
    if atol < 0:
        raise ArgumentError(f"{name}: {option} is {atol:g}; an error is not negative: give 0 or more, such as 1e-9")
    return atol


def _steps(name: str, x: object) -> int:
    try:
        steps = index(None if isinstance(x, bool) else x)  # type: ignore[arg-type]  # what is no integer is refused
    except TypeError:
        raise ArgumentTypeError(f"{name}: max_steps is a whole number, not {x!r}") from None
    if not 1 <= steps < 2**53:
        raise ArgumentError(f"{name}: max_steps is {x}; give how many steps a window may take, such as {MAX_STEPS}")
    return steps


def _first(name: str, x: object) -> float | None:
    if x is None:
        return None
    step = _number(name, "first_step", x)
    if step <= 0:
        raise ArgumentError(f"{name}: first_step is {step:g}; give a positive time, or None to have it found")
    return step

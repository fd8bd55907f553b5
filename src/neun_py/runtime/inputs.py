"""The input of a run: a number, an array of one value a step, or a function of time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.spec.model import Model
from neun_py.spec.units import converted, magnitude

__all__ = ["Input", "InputSource", "check_read", "input_source"]

Input = float | npt.ArrayLike | Callable[[float], float]


Times = Callable[[], npt.NDArray[np.float64]]


class InputSource(ABC):
    """Gives the input of any stretch of steps as an array and a stride (0: the same in every step)."""

    def __init__(self, dtype: npt.DTypeLike, unit: str) -> None:
        self.dtype, self.unit = np.dtype(dtype), unit

    @abstractmethod
    def stretch(self, first: int, times: Times, extra: float = 0.0) -> tuple[npt.NDArray[Any], int]:
        """Give the inputs from step `first` of the run on.

        `times()` gives when the stretch's steps begin. `extra` is added to the first input, which is then the only
        one; the sum is rounded once, as it is when it is added by hand.
        """

    @property
    @abstractmethod
    def description(self) -> str:
        """What stands in the provenance."""

    @property
    def is_zero(self) -> bool:
        """Whether it is known to be zero in every step."""
        return False

    def sum(self, value: float, extra: float) -> tuple[npt.NDArray[Any], int]:
        """Give the input of one step; what is too large is infinite, and the step says so."""
        with np.errstate(over="ignore"):
            return np.array([extra + value]).astype(self.dtype), 0


class _Constant(InputSource):
    def __init__(self, value: float, dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.value = value
        self.array = np.array([value], self.dtype)

    def stretch(self, first: int, times: Times, extra: float = 0.0) -> tuple[npt.NDArray[Any], int]:
        return self.sum(self.value, extra) if extra else (self.array, 0)

    @property
    def description(self) -> str:
        return repr(self.value)

    @property
    def is_zero(self) -> bool:
        return self.value == 0


class _Series(InputSource):
    def __init__(self, values: npt.NDArray[np.float64], dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.first = float(values[0]) if len(values) else 0.0
        self.array = _fit(values, self.dtype)

    def stretch(self, first: int, times: Times, extra: float = 0.0) -> tuple[npt.NDArray[Any], int]:
        return self.sum(self.first, extra) if extra and not first else (self.array[first:], 1)

    @property
    def description(self) -> str:
        return f"an array of {len(self.array)} values"

    @property
    def is_zero(self) -> bool:
        return not self.array.any()


class _Function(InputSource):
    def __init__(self, function: Callable[[float], float], dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.function = function

    def stretch(self, first: int, times: Times, extra: float = 0.0) -> tuple[npt.NDArray[Any], int]:
        function, unit = self.function, self.unit
        values = [magnitude(function(t), unit, "the input function's value") for t in times().tolist()]
        return self.sum(values[0], extra) if extra else (_fit(np.array(values), self.dtype), 1)

    @property
    def description(self) -> str:
        return f"the function {getattr(self.function, '__qualname__', type(self.function).__name__)}"


def input_source(given: Any, steps: int, dtype: npt.DTypeLike, unit: str) -> InputSource:
    """Check an input before the first step.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no number, array or function; if an array has another length than there are steps, or holds what
        is not finite.
    """
    if callable(given):
        return _Function(given, dtype, unit)
    if isinstance(given, str) or given is None:
        raise ArgumentTypeError(f"the input is a number, an array (time,) or a function of time, not {given!r}")
    given = converted(given, unit, "the input")
    if np.ma.is_masked(given):
        raise ArgumentError("the input array has masked values; fill them: array.filled(0.0)")
    try:
        values = np.asarray(given)
    except ValueError:  # rows of different lengths
        raise ArgumentTypeError("the input array must hold real numbers") from None
    if values.ndim == 0:
        value = magnitude(given, unit, "the input")
        _fit(np.array([value]), np.dtype(dtype))
        return _Constant(value, dtype, unit)
    if not (np.issubdtype(values.dtype, np.floating) or np.issubdtype(values.dtype, np.integer)):
        raise ArgumentTypeError("the input array must hold real numbers")
    if values.shape != (steps,):
        raise ArgumentError(
            f"the input array has shape {values.shape}; it needs one value for each of the {steps} steps, "
            f"shape ({steps},)"
        )
    with np.errstate(over="ignore"):
        values = values.astype(np.float64)
    wrong = np.flatnonzero(~np.isfinite(values))
    if len(wrong):
        raise ArgumentError(f"the input array is {values[wrong[0]]} at step {wrong[0]}; every value must be finite")
    return _Series(values, dtype, unit)


def check_read(source: InputSource, model: Model) -> None:
    """Refuse an input to a model whose equations do not read it.

    Raises
    ------
    ArgumentError
        If the input may be other than zero.
    """
    if not (model.reads_input or source.is_zero):
        raise ArgumentError(
            f"{model.short_name} reads no input, and is given {source.description}, which would change nothing; "
            "leave the input out, or add I to the equations"
        )


def _fit(values: npt.NDArray[np.float64], dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    """Round to the precision, which must be able to hold the values."""
    wrong = np.flatnonzero(np.abs(values) > float(np.finfo(dtype).max))
    if len(wrong):
        raise ArgumentError(
            f"the input {float(values[wrong[0]])!r} is larger than single precision can hold; use precision='double'"
        )
    return np.ascontiguousarray(values, dtype)

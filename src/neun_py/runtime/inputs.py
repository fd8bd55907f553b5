"""The input of a run: a number, an array of one value a step, or a function of time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.spec.units import magnitude

__all__ = ["Input", "InputSource", "input_source"]

Input = float | npt.ArrayLike | Callable[[float], float]


class InputSource:
    """Gives the input of any stretch of steps as an array and a stride (0: the same in every step)."""

    def __init__(self, dtype: npt.DTypeLike, unit: str) -> None:
        self.dtype, self.unit = np.dtype(dtype), unit

    def stretch(self, first: int, times: Callable[[], npt.NDArray[np.float64]]) -> tuple[npt.NDArray[Any], int]:
        """Give the inputs from step `first` of the run on; `times()` gives when the stretch's steps begin."""
        raise NotImplementedError

    @property
    def description(self) -> str:
        """What stands in the provenance."""
        raise NotImplementedError


class _Constant(InputSource):
    def __init__(self, value: float, dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.value = value
        self.array = np.array([value], self.dtype)

    def stretch(self, first: int, times: Callable[[], npt.NDArray[np.float64]]) -> tuple[npt.NDArray[Any], int]:
        return self.array, 0

    @property
    def description(self) -> str:
        return repr(self.value)


class _Series(InputSource):
    def __init__(self, values: npt.NDArray[Any], dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.array = np.ascontiguousarray(values, self.dtype)

    def stretch(self, first: int, times: Callable[[], npt.NDArray[np.float64]]) -> tuple[npt.NDArray[Any], int]:
        return self.array[first:], 1

    @property
    def description(self) -> str:
        return f"an array of {len(self.array)} values"


class _Function(InputSource):
    def __init__(self, function: Callable[[float], float], dtype: npt.DTypeLike, unit: str) -> None:
        super().__init__(dtype, unit)
        self.function = function

    def stretch(self, first: int, times: Callable[[], npt.NDArray[np.float64]]) -> tuple[npt.NDArray[Any], int]:
        function, unit = self.function, self.unit
        values = [magnitude(function(t), unit, "the input function's value") for t in times().tolist()]
        return np.array(values, self.dtype), 1

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
    if hasattr(given, "to") and hasattr(given, "magnitude"):
        given = given.to(unit if unit != "1" else "dimensionless").magnitude
    if np.ndim(given) == 0:
        return _Constant(_fits(magnitude(given, unit, "the input"), dtype), dtype, unit)
    try:
        values = np.asarray(given)
        numeric = np.issubdtype(values.dtype, np.floating) or np.issubdtype(values.dtype, np.integer)
    except ValueError:
        numeric = False
    if not numeric:
        raise ArgumentTypeError("the input array must hold real numbers")
    if values.shape != (steps,):
        raise ArgumentError(
            f"the input array has shape {values.shape}; it needs one value for each of the {steps} steps, shape ({steps},)"
        )
    wrong = np.flatnonzero(~np.isfinite(values))
    if len(wrong):
        raise ArgumentError(f"the input array is {values[wrong[0]]} at step {wrong[0]}; every value must be finite")
    return _Series(values, dtype, unit)


def _fits(value: float, dtype: npt.DTypeLike) -> float:
    if abs(value) > np.finfo(np.dtype(dtype)).max:
        raise ArgumentError(f"the input {value!r} is larger than single precision can hold")
    return value

"""When an input jumps: found by bisection, so that a reference can cut its steps there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["jump_times"]

_HALVINGS = 60
_OF_WHOLE = 0.5
"""Part of a change that stays in ever smaller intervals where it is a jump; of a smooth change less and less does."""
_UNUSUAL = 8.0
"""How many times as large as the usual change one is that may be a jump."""

Floats = npt.NDArray[np.float64]


def jump_times(value: Callable[[float], float], times: Floats, values: Floats) -> tuple[float, ...]:
    """Give the times at which a function jumps, to rounding: from each on it has its new value.

    Parameters
    ----------
    value : callable
        The function.
    times, values : array (point,)
        Ascending times, and its values there; between two of them it is taken to jump once at most.
    """
    changes = np.abs(np.diff(values))
    usual = float(np.median(changes)) if len(changes) else 0.0
    floor = 1e-12 * max(float(np.abs(values).max()), 1e-300) if len(values) else 0.0
    found = [
        _jump(value, (times[k], times[k + 1]), (values[k], values[k + 1]))
        for k in np.flatnonzero(changes > max(_UNUSUAL * usual, floor)).tolist()
    ]
    return tuple(time for time in found if time is not None)


def _jump(value: Callable[[float], float], ends: Sequence[float], values: Sequence[float]) -> float | None:
    """Give when it jumps between two times, or None if it only changes."""
    (low, high), (before, after) = ends, values
    whole = abs(after - before)
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        if not low < middle < high:
            break
        here = value(middle)
        if abs(here - before) >= abs(after - here):
            high, after = middle, here
        else:
            low, before = middle, here
        if abs(after - before) < _OF_WHOLE * whole:
            return None
    return float(high)

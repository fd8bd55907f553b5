"""Values that a declaration says cannot be meant: a gate beyond 1, a capacitance of nothing."""

from __future__ import annotations

from typing import Any

import numpy as np

from neun_py.errors import ArgumentError
from neun_py.spec.model import Model

__all__ = ["require_in_range"]


def require_in_range(model: Model, name: str, value: Any) -> None:
    """Refuse a number, or an array of them, outside the range that is declared for a quantity.

    Raises
    ------
    ArgumentError
        With the range, and of an array the first neuron.
    """
    quantity = model.parameters.get(name) or model.variables[name]
    if quantity.range is None:
        return
    low, high = quantity.range
    if isinstance(value, np.ndarray):
        low, high = value.dtype.type(low), value.dtype.type(high)  # as the values were rounded
        wrong = np.flatnonzero(~((value >= low) & (value <= high)))
        if not wrong.size:
            return
        whose, shown = f" of neuron {wrong[0]}", float(value[wrong[0]])
    elif low <= value <= high:
        return
    else:
        whose, shown = "", float(value)
    unit = "" if quantity.unit == "1" else f" {quantity.unit}"
    raise ArgumentError(
        f"{model.short_name}'s {name}{whose} = {shown:.6g}{unit} lies outside its range, {low:g} to {high:g}{unit}: "
        f"{quantity.description}"
    )

"""A small valid declaration, and what is expected of one that is refused."""

from __future__ import annotations

from typing import Any

import pytest

from neun_py.errors import EquationError, ModelError
from neun_py.spec.model import Model, Parameter, Variable

__all__ = ["declare", "refusal", "refused_at"]

VALID: dict[str, Any] = {
    "name": "Valid",
    "short_name": "V",
    "source": "none: a test",
    "variables": {"v": Variable(-60.0, "mV", "potential"), "w": Variable(0.5, "1", "gate")},
    "parameters": {"tau": Parameter(10.0, "ms", "time constant"), "vr": Parameter(-65.0, "mV", "rest")},
    "equations": "drive = (vr - v)/tau\ndv/dt = drive + I\ndw/dt = (1 - w)/tau",
    "spike": "v >= vr",
    "input_unit": "mV/ms",
}


def declare(**changes: Any) -> Model:
    """Make the model with changes."""
    return Model(**{**VALID, **changes})


def refusal(**changes: Any) -> ModelError:
    """Give the error with which the changed declaration is refused."""
    with pytest.raises(ModelError) as caught:
        declare(**changes)
    return caught.value


def refused_at(line: int, column: int, **changes: Any) -> EquationError:
    """Give the error, which points at a place of a text."""
    error = refusal(**changes)
    assert isinstance(error, EquationError)
    assert (error.line, error.column) == (line, column), str(error)
    return error

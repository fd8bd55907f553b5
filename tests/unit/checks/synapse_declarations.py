"""A small valid synapse, and what is expected of one that is refused."""

from __future__ import annotations

from typing import Any

import pytest

from neun_py.errors import ModelError
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse

__all__ = ["declare", "refusal"]

VALID: dict[str, Any] = {
    "name": "Valid",
    "short_name": "ValidSyn",
    "source": "none: a test",
    "variables": {"s": Variable(0.0, "1", "open fraction")},
    "parameters": {
        "tau": Parameter(5.0, "ms", "time constant"),
        "g": Parameter(1e-3, "mS", "conductance"),
        "high": Parameter(1.0, "mM", "height of the pulse"),
        "long": Parameter(1.0, "ms", "length of the pulse"),
        "threshold": Parameter(0.0, "mV", "threshold"),
    },
    "inputs": {"post": "mV"},
    "pulses": {"C": Pulse("high", "long", "mM")},
    "equations": "share = C/high\nds/dt = (share - s)/tau\ni = g*s*post",
    "outputs": {"i": Output("uA", "current", outward=True)},
    "weight": "g",
    "on_pre": "s = s + (1 - s)/2",
    "spike": "pre >= threshold",
}


def declare(**changes: Any) -> Synapse:
    """Make the synapse with changes."""
    return Synapse(**{**VALID, **changes})


def refusal(**changes: Any) -> str:
    """Give the message with which the changed declaration is refused."""
    with pytest.raises(ModelError) as caught:
        declare(**changes)
    return str(caught.value)

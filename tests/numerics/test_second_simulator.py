"""The library against Brian2, whose traces benchmarks/peers/brian2_models.py wrote.

Both take the same steps of RK4. What differs is rounding: of the equations, which are written differently, and of the
elementary functions; so that the difference grows from 1e-15 with the trajectory.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun

FILE = Path(__file__).parents[1] / "data/brian2_traces.json"
TRACES: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
MODELS: dict[str, Any] = TRACES["models"]


def test_there_are_at_least_ten() -> None:
    assert len(MODELS) >= 10
    assert TRACES["simulator"].startswith("Brian2 2.")
    assert set(MODELS) <= set(neun.models)


@pytest.mark.parametrize("name", MODELS)
def test_a_model_runs_as_in_brian2(name: str) -> None:
    there = MODELS[name]
    variables = list(neun.models[name].variables)
    start = dict(zip(variables, there["start"].values(), strict=True))
    neuron = neun.Neuron(name, preset=there["preset"], **{**there["values"], **start})
    h, times = there["step"], np.array(there["time"])
    steps = np.round(times / h).astype(int)
    ds = neuron.run(int(steps[-1]) * h, h, input=there["current"], record=variables)
    for variable, expected in zip(variables, there["states"], strict=True):
        ours, theirs = ds[variable].values[steps - 1], np.array(expected)
        size = np.abs(theirs).max()
        assert np.ptp(theirs) > 0.01 * size or size < 1  # something happens
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-8 * size, err_msg=variable)

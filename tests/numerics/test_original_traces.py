"""The original library's own traces: the same method gives the same numbers here, whichever way it is run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun

Array = np.ndarray[Any, Any]
Trace = dict[str, Any]

TRACES: dict[str, Trace] = json.loads(
    (Path(__file__).parents[1] / "data" / "original_traces.json").read_text(encoding="utf-8")
)
TOLERANCE = {"Double": 1e-9, "Float": 1e-3}
EACH = pytest.mark.parametrize("trace", TRACES.values(), ids=list(TRACES))


def steps_per_row(trace: Trace) -> int:
    first, second = (float(row[0]) for row in trace["rows"][:2])
    return round((second - first) / float(trace["dt"]))


def classic_loop(trace: Trace) -> Array:
    """Do what a user of the original does."""
    stem = trace["model"] + trace["precision"]
    neuron = getattr(neun, stem + trace["integrator"])()
    variables, parameters = getattr(neun, f"{stem}Variable"), getattr(neun, f"{stem}Parameter")
    for name, x in trace["parameters"].items():
        neuron.set_param(parameters[name], x)
    for name, x in trace["initial"].items():
        neuron.set(variables[name], x)
    rows = []
    for _ in trace["rows"]:
        for _ in range(steps_per_row(trace)):
            neuron.add_synaptic_input(trace["input"])
            neuron.step(trace["dt"])
        rows.append([neuron.get_time(), *(neuron.get(variables[name]) for name in trace["columns"][1:])])
    return np.array(rows)


def bulk_run(trace: Trace) -> Array:
    """Do the same in one call."""
    neuron = neun.Neuron(
        trace["model"],
        integrator=trace["integrator"],
        precision=trace["precision"].lower(),
        **trace["parameters"],
        **trace["initial"],
    )
    duration, names = trace["rows"][-1][0], trace["columns"][1:]
    ds = neuron.run(duration, trace["dt"], input=trace["input"], record=names, every=steps_per_row(trace))
    return np.array([ds["time"], *(ds[name] for name in names)]).T


@EACH
@pytest.mark.parametrize("way", [classic_loop, bulk_run])
def test_agrees_with_the_original(trace: Trace, way: Any) -> None:
    found, expected = way(trace), np.array(trace["rows"])
    assert found.shape == expected.shape
    np.testing.assert_allclose(found[:, 0], expected[:, 0], rtol=1e-12)
    # Relative to each number: no component is let off because another is large.
    np.testing.assert_allclose(found[:, 1:], expected[:, 1:], rtol=TOLERANCE[trace["precision"]], atol=0)


@EACH
def test_loop_and_run_give_the_same_bits(trace: Trace) -> None:
    np.testing.assert_array_equal(classic_loop(trace)[:, 1:], bulk_run(trace)[:, 1:])


def test_the_traces_are_not_trivial() -> None:
    assert {t["precision"] for t in TRACES.values()} == {"Double", "Float"}
    for trace in TRACES.values():
        rows = np.array(trace["rows"])
        assert np.ptp(rows[:, 1]) > (80 if trace["model"] == "HH" else 2)  # it spikes

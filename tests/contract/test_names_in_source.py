"""Names of a model that mean something else in generated source do not change what it computes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from declared_models import declared

from neun_py import Model, Neuron, Population


def weighted(*names: str, refractory: str | None = None) -> tuple[Model, float]:
    """Give a model whose flow is a sum with a different weight for every parameter, and that sum."""
    values = {name: 1.0 + k for k, name in enumerate(names)}
    terms = " + ".join(f"{10**k}*{name}" for k, name in enumerate(names))
    spike = None if refractory is None else "v >= 1e9"
    model = declared("TestSum", {"v": 0.0}, values, f"dv/dt = {terms} + I", spike=spike, refractory=refractory)
    return model, sum(10.0**k * (1 + k) for k in range(len(names)))


def stepped(model: Model, precision: str) -> float:
    neuron = Neuron(model, integrator="Euler", precision=precision)
    neuron.step(0.5)
    return neuron["v"]


@pytest.mark.parametrize("precision", ["float", "double"])
@pytest.mark.parametrize(
    "names",
    [
        ("count", "steps", "load", "store"),
        ("dt_1", "k1_v", "new_v", "t1"),
        ("step", "flow", "inputs", "range"),
        ("now", "was", "fires", "until"),
        ("samples", "spikes", "done", "k"),
        ("I_in", "step_length", "total", "x"),
        ("count", "count_"),
        ("held", "one"),
    ],
    ids="-".join,
)
def test_parameters_with_names_of_the_source(names: tuple[str, ...], precision: str) -> None:
    model, total = weighted(*names)
    assert stepped(model, precision) == total / 2
    neuron = Neuron(model, integrator="Euler", precision=precision)
    assert neuron.run(0.5, 0.5).v.values.tolist() == [total / 2]


@pytest.mark.parametrize(
    "names",
    [
        ("base", "width", "lanes", "mark", "values", "code"),
        ("i", "q", "j", "table", "s", "k"),
        ("good", "row", "column", "record", "found", "samples"),
        ("first", "last", "work", "I_shared", "row_start", "end_v"),
        ("happened", "fires", "length", "base_", "load", "i_at"),
    ],
    ids="-".join,
)
def test_parameters_with_names_of_a_population_s_source(names: tuple[str, ...]) -> None:
    values = {name: 1.0 + k for k, name in enumerate(names)}
    terms = " + ".join(f"{10**k}*{name}" for k, name in enumerate(names))
    total = sum(10.0**k * (1 + k) for k in range(len(names)))
    model = declared(
        "TestSum", {"v": 0.0}, values, f"drive = {terms}; dv/dt = drive + I", spike="v >= 1e9", refractory=names[0]
    )
    own: dict[str, Any] = {name: np.full(3, values[name]) for name in names[::2]}
    found = Population(model, 3, integrator="Euler", **own).run(0.5, 0.5, record=["v", "drive"], threads=1)
    assert found.v.values.tolist() == [[total / 2] * 3]
    assert found.drive.values.tolist() == [[total] * 3]


@pytest.mark.parametrize("names", [("held", "one"), ("now", "held0")], ids="-".join)
def test_parameters_named_as_what_holds_the_membrane(names: tuple[str, ...]) -> None:
    model, total = weighted(*names, refractory=f"{names[1]}/2")
    assert stepped(model, "double") == total / 2


def test_the_new_values_of_two_states_have_two_names() -> None:
    model = declared("TestNew", {"v": 0.0, "v_": 0.0}, {"new_v": 3.0}, "dv/dt = new_v + I; dv_/dt = -2*new_v")
    neuron = Neuron(model, integrator="Euler")
    neuron.step(0.5)
    assert neuron.state == {"v": 1.5, "v_": -3.0}

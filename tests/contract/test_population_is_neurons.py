"""A population is its neurons: states, samples, intermediates and spikes of each have the bits of the neuron alone."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from cases import CASES, Case, allowed, spiking_start, usual_method, usual_step

from neun_py import Model, Neuron, Population, integrators, models
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision
from population_support import alone, bytes_of, population_bits, require_as_alone

SIZE = 75  # a block, some vectors and a rest
STEPS = 72
EVERY = 3


def spread(x: float, turn: int) -> npt.NDArray[np.float64]:
    """Give a number for each neuron, near one."""
    wave = np.sin(0.7 * np.arange(SIZE) + turn)
    return np.asarray(x * (1 + 0.01 * wave) + 0.001 * wave)


def population(case: Case) -> Population:
    """Give neurons shortly before a spike; they differ in their states and in the first and the last parameter."""
    start, names = spiking_start(case.model).values, list(case.model.parameters)
    own = {*case.model.variables, names[0], names[-1]}
    values: dict[str, Any] = {
        n: allowed(case.model, n, spread(x, k)) if n in own else x for k, (n, x) in enumerate(start.items())
    }
    return Population(case.model, SIZE, integrator=case.integrator, precision=case.precision, **values)


def given(case: Case) -> npt.NDArray[np.float64]:
    """Give an input for each step and neuron."""
    phase = 0.3 * np.arange(STEPS)[:, np.newaxis] + np.arange(SIZE)
    return np.asarray(case.current * (1 + 0.1 * np.cos(phase)))


@CASES
def test_every_neuron_has_the_bits_of_a_neuron_alone(case: Case) -> None:
    ran, currents = population(case), given(case)
    stepped, singles = ran.copy(), [alone(ran, k) for k in range(SIZE)]
    names = (*case.model.variables, *case.model.intermediates, "I")
    ds = ran.run(STEPS * case.h, case.h, input=currents, record=names, every=EVERY, threads=2)
    parts = {
        k: neuron.run(STEPS * case.h, case.h, input=currents[:, k], record=names, every=EVERY)
        for k, neuron in enumerate(singles)
    }
    require_as_alone(ds, parts, names)
    assert ds.sizes["spike"] > 0 or case.model.spike is None
    for name, x in ran.state.items():
        assert x.dtype == case.precision.dtype
        assert x.tolist() == [neuron.state[name] for neuron in singles]
        assert len(set(x.tolist())) > 1
    for row in currents:
        stepped.add_synaptic_input(row)
        stepped.step(case.h)
    assert population_bits(stepped) == population_bits(ran)


EACH = pytest.mark.parametrize(
    "model",
    [
        pytest.param(m, id=name, marks=() if name in ("HH", "HR", "Iz", "Rulkov") else (pytest.mark.exhaustive,))
        for name, m in models.items()
    ],
)


@EACH
def test_neurons_of_one_kind_are_alike(model: Model) -> None:
    """What all share stands in the code as one number; the bits do not depend on it."""
    start, h = spiking_start(model), usual_step(model)
    values: dict[str, Any] = {**start.values}
    many = Population(model, 19, integrator=usual_method(model), **values)
    one = alone(many, 0)
    ds = many.run(60 * h, h, input=start.current)
    part = one.run(60 * h, h, input=start.current)
    require_as_alone(ds, dict.fromkeys(range(19), part), (model.membrane_variable,))


PRESETS = [(m, p) for m in models.values() for p in m.presets]


@pytest.mark.parametrize(("model", "preset"), PRESETS, ids=[f"{m.short_name}, {p}" for m, p in PRESETS])
def test_a_preset_is_that_of_a_neuron(model: Model, preset: str) -> None:
    """Its numbers, its initial state, and the input that run gives unless told, with the noise of its own index."""
    h = usual_step(model)
    ones = [Neuron(model, preset=preset, index=k) for k in range(9)]
    parameters = ones[0].parameters
    assert Population(model, 9, preset=preset).parameters == parameters
    # What varies is what varies above, so that no other kernel is compiled.
    own = {name: np.full(9, parameters[name]) for name in (next(iter(parameters)), list(parameters)[-1])}
    given_: list[dict[str, Any]] = [own]
    many = Population(model, 9, preset=preset, **given_[0])
    ds, parts = many.run(30 * h, h), [one.run(30 * h, h) for one in ones]
    require_as_alone(ds, dict(enumerate(parts)), (model.membrane_variable,))
    assert ds.attrs["input"] == parts[0].attrs["input"]


EXPRESSIONS = [
    (m, p) for m, p in product(models.values(), PRECISIONS.values())
    if any(isinstance(v.initial, str) for v in m.variables.values()) and (p == DOUBLE or m.short_name == "HH")
]  # fmt: skip


@pytest.mark.parametrize(("model", "precision"), EXPRESSIONS, ids=[f"{m.short_name}{p.name}" for m, p in EXPRESSIONS])
def test_initial_values_are_computed_for_every_neuron(model: Model, precision: Precision) -> None:
    name = model.membrane_variable
    values = allowed(model, name, Neuron(model)[name] + np.linspace(-30.0, 30.0, 37))
    given_: list[dict[str, Any]] = [{name: values}, *({name: float(x)} for x in values)]
    many = Population(model, 37, integrator=integrators["Euler"], precision=precision, **given_[0])
    ones = [Neuron(model, integrator="Euler", precision=precision, **one) for one in given_[1:]]
    for variable, x in many.state.items():
        assert bytes_of(x) == bytes_of(np.array([one.state[variable] for one in ones], precision.dtype)), variable

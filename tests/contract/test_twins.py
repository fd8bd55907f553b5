"""A copy, a deep copy and a pickled twin go on with the same bits, from the middle of a run."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest
from cases import CASES, Case, allowed

import neun_py as neun
from neun_py import Neuron
from support import bits, bits_of

WAYS: dict[str, Callable[[Neuron], Neuron]] = {
    "copy method": Neuron.copy,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {k}": lambda n, k=k: pickle.loads(pickle.dumps(n, k)) for k in range(2, 6)},  # type: ignore[misc]
}


@CASES
def test_a_twin_goes_on_with_the_same_bits(case: Case) -> None:
    neuron = case.neuron()
    neuron.set_time(12.5)
    neuron.run(43 * case.h, case.h, input=case.current)
    neuron.add_synaptic_input(0.125)
    twins = {way: make(neuron) for way, make in WAYS.items()}
    expected = neuron.run(60 * case.h, case.h, input=case.current, every=7)
    membrane = case.model.membrane_variable
    for way, twin in twins.items():
        assert type(twin) is type(neuron), way
        assert twin.get_synaptic_input() == 0.125, way
        found = twin.run(60 * case.h, case.h, input=case.current, every=7)
        assert bits(twin) == bits(neuron), way
        for name in (membrane, "time", "spike_time"):
            assert bits_of(found[name].values) == bits_of(expected[name].values), (way, name)
        assert found.attrs == expected.attrs


@CASES
def test_twins_are_apart(case: Case) -> None:
    neuron = case.neuron()
    before, parameters = bits(neuron), neuron.parameters
    twin = neuron.copy()
    twin.step(case.h)
    name = next(iter(case.model.parameters))
    other = allowed(case.model, name, twin[name] + 1)
    twin[name] = other if other != twin[name] else 0.9 * other
    twin.add_synaptic_input(1.0)
    assert bits(neuron) == before
    assert neuron.parameters == parameters != twin.parameters
    assert neuron.get_synaptic_input() == 0.0
    twin.reset()
    start = case.neuron()
    assert bits(twin) == bits(start)


@pytest.mark.parametrize("name", ["HHDoubleRK4", "IzFloatRK6"])
def test_a_classic_neuron_is_pickled_with_its_class(name: str) -> None:
    neuron = getattr(neun, name)()
    twin = pickle.loads(pickle.dumps(neuron))
    assert type(twin) is type(neuron)
    assert type(neuron.copy()) is type(neuron)
    assert bits(twin) == bits(neuron)

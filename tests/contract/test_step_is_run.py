"""Many calls of step are one run are a run in pieces: states, samples, spikes and times, bit for bit."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray
from cases import CASES, Case

from neun_py import Neuron
from support import bits, bits_of

STEPS = 300
PIECES = (1, 2, 97, 0, 64, 136)
EVERY = 3


def given(case: Case) -> npt.NDArray[np.float64]:
    return np.asarray(case.current * (1 + 0.1 * np.cos(0.3 * np.arange(STEPS))))


def joined(parts: list[xarray.Dataset], name: str) -> bytes:
    return b"".join(bits_of(part[name].values) for part in parts)


@CASES
def test_steps_are_one_run_are_pieces(case: Case) -> None:
    assert sum(PIECES) == STEPS
    h, currents = case.h, given(case)
    names = (*case.model.variables, *case.model.intermediates[:1], "I")
    stepped, ran, cut = case.neuron(), case.neuron(), case.neuron()

    samples: list[float] = []
    for k, current in enumerate(currents):
        stepped.add_synaptic_input(current)
        stepped.step(h)
        if (k + 1) % EVERY == 0:
            samples += stepped.state.values()

    whole = ran.run(STEPS * h, h, input=currents, record=names, every=EVERY)
    parts, first = [], 0
    for length in PIECES:
        piece = currents[first : first + length]
        parts.append(cut.run(length * h, h, input=piece, record=names, every=EVERY))
        first += length

    assert bits(stepped) == bits(ran) == bits(cut)
    columns = np.stack([whole[name].values for name in case.model.variables], axis=1)
    assert bits_of(columns.ravel()) == bits_of(samples)
    for name in (*names, "time", "spike_time"):
        assert joined(parts, name) == bits_of(whole[name].values), name
    assert whole.sizes["spike"] > 0 or case.model.spike is None
    assert whole.time.values.tolist() == [n * h for n in range(EVERY, STEPS + 1, EVERY)]


@CASES
def test_a_constant_an_array_and_a_function_are_one_input(case: Case) -> None:
    found = []
    for current in (case.current, np.full(70, case.current), lambda t: case.current):
        neuron = case.neuron()
        ds = neuron.run(70 * case.h, case.h, input=current)
        found.append((bits(neuron), bits_of(ds[case.model.membrane_variable].values)))
    assert found[0] == found[1] == found[2]


@CASES
def test_steps_between_runs_belong_to_the_same_row(case: Case) -> None:
    """Steps by hand, a change and a run, mixed, are the same steps as one by one."""
    mixed, stepped = case.neuron(), case.neuron()
    name = next(iter(case.model.parameters))

    def by_hand(neuron: Neuron, count: int) -> None:
        for _ in range(count):
            neuron.add_synaptic_input(case.current)
            neuron.step(case.h)

    by_hand(mixed, 5)
    mixed[name] = mixed[name] * 1.01
    mixed.run(30 * case.h, case.h, input=case.current)
    by_hand(mixed, 2)
    by_hand(stepped, 5)
    stepped[name] = stepped[name] * 1.01
    by_hand(stepped, 32)
    assert bits(mixed) == bits(stepped)

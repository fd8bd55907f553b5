"""Spikes are put in the order of their steps, times and neurons, however they come."""

from __future__ import annotations

import numpy as np
import pytest

from neun_py.runtime.part import _in_order

STEPS, NEURONS = 40, 60


@pytest.mark.parametrize("block", [NEURONS, 30, 8, 1], ids=["one thread", "two threads", "blocks", "neurons"])
@pytest.mark.parametrize("seed", range(4))
def test_spikes_of_threads_and_blocks(block: int, seed: int) -> None:
    steps, neurons, times = _spikes(seed)
    come = np.lexsort((neurons, steps, neurons // block))
    _same(steps[come], times[come], neurons[come])


@pytest.mark.parametrize("seed", range(4))
def test_spikes_in_any_order(seed: int) -> None:
    steps, neurons, times = _spikes(seed)
    come = np.random.default_rng(seed).permutation(len(steps))
    _same(steps[come], times[come], neurons[come])


def test_a_time_that_is_no_number_does_not_move_its_step() -> None:
    steps, neurons, times = _spikes(1)
    times[3] = np.nan
    _same(steps, times, neurons)


def _spikes(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give spikes by step and neuron; many are at the ends of steps, where two steps have one time."""
    draw = np.random.default_rng(seed)
    chosen = np.sort(draw.choice(STEPS * NEURONS, STEPS * NEURONS // 6, replace=False))
    steps, neurons = chosen // NEURONS, chosen % NEURONS
    return steps, neurons, 0.1 * (steps + draw.choice([0.0, 0.25, 0.7, 1.0], len(steps)))


def _same(steps: np.ndarray, times: np.ndarray, neurons: np.ndarray) -> None:
    found = _in_order(steps, times, neurons)
    assert np.array_equal(found, np.lexsort((neurons, times, steps)))

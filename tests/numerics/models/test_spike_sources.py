"""Sources of spikes: Poisson events and given times."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.stats
from model_checks import Array, spikes_of

import neun_py as neun
from neun_py.spec.stimulus import Stimulus

H = 0.1


def _events(rate: float, seed: int = 0) -> Stimulus:
    return neun.inputs.poisson(rate=rate, amplitude=1, tau=1e-9, seed=seed)


def _steps(spikes: Array) -> Array:
    """Give in which steps the spikes are; they stand at their ends."""
    return np.rint(spikes / H).astype(int) - 1


# A step has an event with the chance p = 1 - exp(-rate*h): intervals are geometric, of mean h/p and deviation
# h*sqrt(1 - p)/p, and for small p exponential with a coefficient of variation of 1.


@pytest.mark.parametrize("rate", [0.02, 0.1, 1.0])
def test_poisson_rate_and_intervals(rate: float) -> None:
    count = 20_000
    spikes = spikes_of("Poisson", math.ceil(count / rate), H, current=_events(rate, seed=1))
    chance = -math.expm1(-rate * H)
    expected = math.ceil(count / rate) / H * chance
    assert abs(len(spikes) - expected) < 4 * math.sqrt(expected * (1 - chance))
    gaps = np.diff(spikes)
    assert gaps.std() / gaps.mean() == pytest.approx(math.sqrt(1 - chance), abs=0.03)
    assert np.corrcoef(gaps[1:], gaps[:-1])[0, 1] == pytest.approx(0.0, abs=0.03)
    assert gaps.min() == pytest.approx(H)  # events in two consecutive steps are two spikes


def test_poisson_intervals_are_exponential() -> None:
    gaps = np.diff(spikes_of("Poisson", 200_000.0, H, current=_events(0.02, seed=2)))
    assert scipy.stats.kstest(gaps, scipy.stats.expon(scale=50.0).cdf).pvalue > 0.01


def test_poisson_counts_in_windows_have_their_mean_as_variance() -> None:
    spikes = spikes_of("Poisson", 200_000.0, H, current=_events(0.02, seed=3))
    counts = np.histogram(spikes, bins=np.arange(0.0, 200_001.0, 500.0))[0]
    assert counts.mean() == pytest.approx(10.0, abs=0.6) and 0.8 < counts.var() / counts.mean() < 1.2


def test_poisson_spikes_exactly_where_its_input_has_an_event() -> None:
    recorded = neun.Neuron("Poisson").run(500.0, H, input=_events(0.5, seed=4), record=("x",))
    x = np.array(recorded.x)
    assert set(x) <= {0.0, 1.0, 2.0, 3.0}  # nothing is left of the events before
    assert np.array(recorded.spike_time).tolist() == np.array(recorded.time)[x >= 0.5].tolist()


def test_poisson_is_the_same_in_a_population_and_other_with_another_seed() -> None:
    together = neun.Population("Poisson", 4).run(400.0, H, input=_events(0.1, seed=5), record=())
    times, who = np.array(together.spike_time), np.array(together.spike_neuron)
    trains = [times[who == k].tolist() for k in range(4)]
    for k in range(4):
        alone = neun.Neuron("Poisson", index=k).run(400.0, H, input=_events(0.1, seed=5), record=())
        assert trains[k] == np.array(alone.spike_time).tolist() and len(trains[k]) > 15
    assert len({tuple(train) for train in trains}) == 4
    assert spikes_of("Poisson", 400.0, H, current=_events(0.1, seed=6)).tolist() != trains[0]


@pytest.mark.parametrize("preset, rate", [("20 Hz", 0.02), ("100 Hz", 0.1), ("1 kHz", 1.0)])
def test_poisson_presets(preset: str, rate: float) -> None:
    expected = 20_000.0 / H * -math.expm1(-rate * H)
    assert abs(len(spikes_of("Poisson", 20_000.0, preset=preset)) - expected) < 4 * math.sqrt(expected)


def test_poisson_source_counts_every_step_of_a_constant() -> None:
    assert spikes_of("Poisson", 5.0, preset="every step") == pytest.approx(np.arange(1, 51) * H)


# Spike lists: the source only repeats what it is given.


def test_spike_list_gives_the_times_of_an_array() -> None:
    times = np.array([0.0, 0.2, 5.0, 5.2, 31.4, 31.6, 99.9])
    train = np.zeros(1000)
    train[np.rint(times / H).astype(int)] = 1.0
    spikes = spikes_of("SpikeList", 100.0, H, current=neun.inputs.from_array(train, H))
    assert spikes == pytest.approx(times + H)


@pytest.mark.parametrize("h", [0.05, 0.1, 0.5])
@pytest.mark.parametrize("width", [0.5, 1.0, 15.0])
def test_spike_list_counts_a_pulse_once_whatever_its_width_and_the_step(h: float, width: float) -> None:
    pulses = neun.inputs.pulse_train(1, 10, width, 20)
    assert spikes_of("SpikeList", 200.0, h, current=pulses) == pytest.approx(np.arange(10.0, 200.0, 20.0) + h)


def test_spike_list_takes_a_column_for_every_neuron() -> None:
    trains = np.random.default_rng(7).random((500, 3)) < 0.05
    trains[1:] &= ~trains[:-1]
    found = neun.Population("SpikeList", 3).run(50.0, H, input=neun.inputs.from_array(trains.astype(float), H))
    times, who = np.array(found.spike_time), np.array(found.spike_neuron)
    for k in range(3):
        assert _steps(times[who == k]).tolist() == np.flatnonzero(trains[:, k] & ~np.roll(trains[:, k], 1)).tolist()


def test_spike_list_presets() -> None:
    assert spikes_of("SpikeList", 200.0, preset="regular") == pytest.approx(np.arange(10.1, 200, 20))
    expected = [100.0 * k + x + H for k in range(4) for x in (10, 15, 20, 25)]
    assert spikes_of("SpikeList", 400.0, preset="bursts") == pytest.approx(expected)
    assert spikes_of("SpikeList", 100.0, preset="single spike") == pytest.approx([0.1])

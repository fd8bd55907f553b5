"""The pair with a gap junction and the gamma rhythm of the examples do what is known of them."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from circuits import example

# Two Hodgkin-Huxley cells, 10 uA/cm2: computed by another program, as a test of signs.

PAIR = example("gap_junction")


@pytest.mark.parametrize("density", [0.02, 0.1, 0.5, -0.02, -0.1])
def test_a_gap_junction_brings_cells_into_step_and_its_opposite_apart(density: float) -> None:
    net = PAIR.coupled_pair(density)
    net.run(2800.0, 0.01, input={"pair": PAIR.CURRENT}, record=())
    v = net.run(200.0, 0.01, input={"pair": PAIR.CURRENT})["pair"]["v"]
    apart = float(abs(v[:, 0] - v[:, 1]).max())
    assert apart < 1e-4 if density > 0 else apart > 100.0


def test_the_opposite_of_a_gap_junction_makes_the_cells_fire_in_turn() -> None:
    """Apart, but not by half a period; period and phase by DOP853 with tolerances of 1e-9."""
    net = PAIR.coupled_pair(-0.1)
    net.run(1000.0, 0.01, input={"pair": PAIR.CURRENT}, record=())
    node = net.run(300.0, 0.01, input={"pair": PAIR.CURRENT}, record=())["pair"]
    times = [np.asarray(node["spike_time"])[np.asarray(node["spike_neuron"]) == k] for k in (0, 1)]
    period = np.diff(times[0]).mean()
    after = (times[1][times[1] > times[0][0]][0] - times[0][0]) / period
    assert period == pytest.approx(12.7190, abs=1e-3)
    assert after == pytest.approx(0.39301, abs=1e-4)


# The gamma rhythm: Borgers, Epstein & Kopell (2008); Whittington et al. (2000) Int. J. Psychophysiol. 38:315.

GAMMA = example("gamma_rhythm")


def population_rhythm(tree: xr.DataTree, population: str, start: float = 200.0) -> tuple[float, float]:
    """Give the frequency (Hz) from 10 to 100 Hz at which the rate has most power, and the share of spikes in step.

    The share is the power over the squared count of spikes: 1 if all spikes of a cycle coincide, and one over the
    count if they fall by chance.
    """
    times = np.asarray(tree[population]["spike_time"])
    counts, _ = np.histogram(times[times > start], np.arange(start, 1200.5))
    power, frequencies = np.abs(np.fft.rfft(counts)) ** 2, np.fft.rfftfreq(len(counts), 1e-3)
    inside = np.flatnonzero((frequencies > 10.0) & (frequencies < 100.0))
    most = inside[power[inside].argmax()]
    return float(frequencies[most]), float(power[most] / counts.sum() ** 2)


def gamma(**changes: float) -> xr.DataTree:
    tree: xr.DataTree = GAMMA.network(**changes).run(1200.0, 0.02, input={"E": GAMMA.DRIVE}, record=())
    return tree


def test_excitation_and_inhibition_make_a_gamma_rhythm() -> None:
    """About 40 Hz; a cell of either kind fires about once in a cycle, and the E cells first."""
    tree = gamma()
    for population, cells in (("E", GAMMA.E), ("I", GAMMA.I)):
        frequency, share = population_rhythm(tree, population)
        assert 35.0 < frequency < 45.0
        assert share > 0.4
        rate = (np.asarray(tree[population]["spike_time"]) > 200.0).sum() / cells
        assert rate == pytest.approx(frequency, rel=0.15)
    e, i = (np.asarray(tree[population]["spike_time"]) for population in "EI")
    turn = np.exp(2j * np.pi * population_rhythm(tree, "I")[0] * 1e-3)
    ahead = np.angle((turn ** i[i > 1000.0]).mean() / (turn ** e[e > 1000.0]).mean())
    assert 0.1 < ahead < np.pi / 2


def test_without_inhibition_of_the_excitatory_cells_there_is_no_rhythm() -> None:
    assert population_rhythm(gamma(i_to_e=0.0), "E")[1] < 0.01


def test_the_decay_of_inhibition_sets_the_period() -> None:
    fast, slow = (population_rhythm(gamma(decay=decay), "E")[0] for decay in (5.0, 20.0))
    assert fast > 45.0
    assert slow < 38.0

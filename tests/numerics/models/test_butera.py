"""Model 1 of Butera, Rinzel and Smith (1999) J. Neurophysiol. 82:382."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of
from scipy.optimize import brentq

import neun_py as neun


def steady(v: float, theta: float, sigma: float) -> float:
    return 1 / (1 + math.exp((v - theta) / sigma))


def flow(_: float, y: Any, vl: float = -60.0) -> tuple[float, float, float]:
    v, n, h = map(float, y)
    fast = 28 * steady(v, -34, -5) ** 3 * (1 - n) * (v - 50)
    persistent = 2.8 * steady(v, -40, -6) * h * (v - 50)
    dv = -(fast + persistent + 11.2 * n**4 * (v + 85) + 2.8 * (v - vl)) / 21
    dn = (steady(v, -29, -4) - n) / (10 / math.cosh((v + 29) / (2 * -4)))
    dh = (steady(v, -48, 6) - h) / (10_000 / math.cosh((v + 48) / (2 * 6)))
    return dv, dn, dh


@pytest.mark.parametrize("preset", ["bursting", "beating"])
def test_agrees_with_an_independent_solution(preset: str) -> None:
    own = partial(flow, vl=-60.0 if preset == "bursting" else -54.0)
    require_order("Butera", own, 200.0, 0.05, tolerance=1e-3, preset=preset)


def test_silence_is_the_equilibrium() -> None:
    def current(v: float) -> float:
        return flow(0.0, (v, steady(v, -29, -4), steady(v, -48, 6)), vl=-65.0)[0]

    rest = brentq(current, -70.0, -55.0, xtol=1e-12)
    neuron = neun.Neuron("Butera", preset="silence")
    assert neuron.run(60e3, 0.1, record=()).spike_time.size == 0
    assert neuron["v"] == pytest.approx(rest, abs=1e-5) == pytest.approx(-62.689, abs=1e-3)


@pytest.mark.parametrize(
    ("gtonic", "h", "v", "stable"),
    [(0.1247, 0.8457, -58.2080, True), (0.1806, 0.7875, -55.8586, True), (0.2194, 0.7343, -54.0988, True),
     (0.3, 0.6090, -50.6576, False)],
)  # fmt: skip
def test_equilibria_of_a_paper_on_breathing(gtonic: float, h: float, v: float, stable: bool) -> None:
    """Diekman, Thomas & Wilson (2017) J. Neurophysiol. 118:2194, Fig. 4, ModelDB 229640, reproduce_figure4.m.

    The points where the cell rests at a tonic drive, with filled circles where it stays and an open one where not.
    The drives are printed to 5e-5 nS, which moves the potential by 0.0025 mV.
    """
    neuron = neun.Neuron("Butera", vl=-65.0, gtonic=gtonic, v=v, n=steady(v, -29, -4), h=h)
    spikes = neuron.run(60e3, 0.1, record=()).spike_time.size
    if stable:
        assert spikes == 0
        assert neuron["v"] == pytest.approx(v, abs=2.5e-3) and neuron["h"] == pytest.approx(h, abs=1.2e-4)
    else:
        assert spikes > 20
        dv, _, dh = flow(0.0, (v, steady(v, -29, -4), h), vl=-65.0)
        assert steady(v, -48, 6) == pytest.approx(h, abs=6e-5)
        assert dv - gtonic * v / 21 == pytest.approx(0.0, abs=2e-4) and abs(dh) < 1e-8


def test_bursts_repeat_more_than_once_a_second() -> None:
    """Butera, Rinzel & Smith (1999), abstract: a burst frequency up to more than 1 Hz, beating beyond.

    Model 1 reaches it with its last bursts, of two and three spikes, at a tonic drive between 0.42 and 0.44 nS.
    """
    counts, periods = bursts(spikes_of("Butera", 30e3, vl=-65.0, gtonic=0.42, after=10e3))
    assert set(counts.tolist()) == {2} and float(periods.max()) < 1000.0
    gaps = np.diff(spikes_of("Butera", 30e3, vl=-65.0, gtonic=0.45, after=10e3))
    assert np.ptp(gaps) < 0.01 * gaps.mean()


# Computed from the equations: spikes in a burst and period in ms; the regimes are those of the paper's Fig. 4.
@pytest.mark.parametrize(("vl", "number", "period"), [(-60.0, 26, 6846.02), (-59.0, 17, 3709.43), (-57.5, 7, 1564.20)])
def test_bursts_come_faster_with_depolarisation(vl: float, number: int, period: float) -> None:
    counts, periods = bursts(spikes_of("Butera", 30e3, 0.05, preset="fast bursting", vl=vl), 300.0)
    assert counts[-2:].tolist() == [number] * 2
    assert periods[-2:] == pytest.approx(np.full(2, period), rel=3e-4)


def test_spikes_slow_down_within_a_burst() -> None:
    """A decaying spike frequency during bursting, Butera, Rinzel & Smith (1999), abstract."""
    spikes = spikes_of("Butera", 20e3, preset="bursting")
    ends = np.flatnonzero(np.diff(spikes) > 300.0)
    gaps = np.diff(spikes[ends[0] + 1 : ends[1] + 1])
    assert len(gaps) == 25 and (np.diff(gaps[1:]) > 0).all()


def test_beating() -> None:
    """Spikes without a pause; the interval is computed from the equations."""
    gaps = np.diff(spikes_of("Butera", 10e3, preset="beating", after=6e3))
    assert gaps == pytest.approx(np.full(len(gaps), 105.629), rel=2e-4)


def test_tonic_drive_is_a_leak_to_its_reversal_potential() -> None:
    """Two linear conductances are one: 0.2 nS to 0 mV and 2.8 nS to -65 mV are 3 nS to -60.667 mV."""
    two = spikes_of("Butera", 2e3, vl=-65.0, gtonic=0.2)
    one = spikes_of("Butera", 2e3, gl=3.0, vl=-65.0 * 2.8 / 3.0)
    assert len(one) > 0 and two == pytest.approx(one, abs=1e-6)

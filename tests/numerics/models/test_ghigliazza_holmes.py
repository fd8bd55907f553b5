"""The bursting neuron of Ghigliazza and Holmes (2004), as far as known: values and time scales are unconfirmed."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of
from scipy.optimize import brentq

import neun_py as neun
from neun_py.library.neurons.ghigliazza_holmes import ghigliazza_holmes

MODEL = "GhigliazzaHolmes"


def half(x: float) -> float:
    """Give the steady state as Morris & Lecar (1981) write it."""
    return 0.5 * (1 + math.tanh(x))


def flow(_: float, y: Any, drive: float = 35.6) -> tuple[float, float, float]:
    v, m, c = map(float, y)
    calcium = 4.4 * half((v + 1.2) / 18) * (v - 120)
    dv = (drive - calcium - (9 * m + 0.19 * c) * (v + 80) - 2 * (v + 60)) / 1.2
    return dv, 4.9 * (half((v - 2) / 10) - m) * math.cosh((v - 2) / 20), 0.052 * (half(0.8 * (v + 27)) - c)


def test_agrees_with_an_independent_solution() -> None:
    require_order(MODEL, flow, 70.0, 0.02, tolerance=1e-3)


# Computed from the equations: spikes in a burst and period in ms.
BURSTS = {"bursting": (6, 100.485), "slow": (17, 228.407), "strong drive": (12, 61.431)}


@pytest.mark.parametrize("preset", BURSTS)
def test_bursts(preset: str) -> None:
    number, period = BURSTS[preset]
    counts, periods = bursts(spikes_of(MODEL, 1500.0, preset=preset))
    assert counts[-3:].tolist() == [number] * 3
    assert periods[-3:] == pytest.approx(np.full(3, period), rel=3e-4)


def test_period_of_another_implementation() -> None:
    """RTHybrid (GNB-UAM), nm_ghigliazza_holmes_2004.c: 699369 points of 0.00009 ms in a burst, with the numbers of its
    interface. There nothing but two steady numbers, over 0.8, sets the speed of the gates."""
    steady = ghigliazza_holmes.equations.replace("*cosh(k_k*(v - half_k)/2)", "")
    assert steady != ghigliazza_holmes.equations
    model = replace(ghigliazza_holmes, name="Steady speeds", short_name="Steady", equations=steady, presets={})
    neuron = neun.Neuron(model, k_ca=0.11 / 2, k_k=0.2 / 2, k_ks=0.8 / 2, gks=0.25, eps=4.9 / 0.8, delta=0.052 / 0.8)
    _, periods = bursts(neuron.run(400.0, 0.005, record=()).spike_time.values)
    assert periods[-3:] == pytest.approx(np.full(3, 699369 * 0.00009), rel=1e-6)


def test_the_slow_current_sets_the_rhythm() -> None:
    """Twice the speed of its gate gives nearly twice the bursts."""
    rates = [1 / bursts(spikes_of(MODEL, 2500.0, delta=delta))[1][-1] for delta in (0.01, 0.02, 0.04)]
    assert rates[1] / rates[0] == pytest.approx(2, rel=0.15) == rates[2] / rates[1]


def test_less_drive_leaves_it_at_the_equilibrium() -> None:
    def current(v: float) -> float:
        return flow(0.0, (v, half((v - 2) / 10), half(0.8 * (v + 27))), drive=35.0)[0]

    rest = brentq(current, -45.0, -33.5, xtol=1e-12)
    neuron = neun.Neuron(MODEL, i_ext=35.0)
    assert neuron.run(500.0, record=()).spike_time.size == 0
    assert neuron["v"] == pytest.approx(rest, abs=1e-6)

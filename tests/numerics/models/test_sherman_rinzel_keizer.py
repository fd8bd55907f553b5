"""The beta cell of Sherman, Rinzel and Keizer (1988) Biophys. J. 54:411."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of
from scipy.optimize import brentq

import neun_py as neun

MODEL = "ShermanRinzelKeizer"
RADIUS = 6.5  # um


def calcium_current(v: float) -> float:
    return 1400 / (1 + math.exp((4 - v) / 14)) / (1 + math.exp((v + 10) / 10)) * (v - 110)


def flow(_: float, y: Any, k_ca: float = 0.03) -> tuple[float, float, float]:
    v, n, ca = map(float, y)
    gated = 30e3 * ca / (100 + ca)
    dv = (-calcium_current(v) + (2500 * n + gated) * (-75 - v)) / 5309.3
    tau = 60 / (math.exp((v + 75) / 65) + math.exp((-75 - v) / 20))
    dn = 1.6 * (1 / (1 + math.exp((-15 - v) / 5.6)) - n) / tau
    return dv, dn, 0.001 * (-4.506e-6 * calcium_current(v) - k_ca * ca)


def test_agrees_with_an_independent_solution() -> None:
    require_order(MODEL, flow, 1500.0, 1.0, tolerance=1e-4)


def test_constants_are_those_of_a_sphere() -> None:
    """1 uF/cm2 over its surface; one calcium ion per two charges into its volume."""
    model = neun.models[MODEL]
    assert model.parameters["cm"].default == pytest.approx(10 * 4 * math.pi * RADIUS**2, rel=1e-5)  # fF per um2: 10
    volume = 4 / 3 * math.pi * RADIUS**3 * 1e-15  # l
    per_charge = 1e-18 / (2 * 96485.33) / volume * 1e6  # uM per fA ms
    assert model.parameters["alpha"].default == pytest.approx(per_charge, rel=1e-3)


def test_rest_is_the_equilibrium() -> None:
    def current(v: float) -> float:
        ca = -4.506e-6 * calcium_current(v) / 0.02
        return flow(0.0, (v, 1 / (1 + math.exp((-15 - v) / 5.6)), ca), k_ca=0.02)[0]

    rest = brentq(current, -70.0, -55.0, xtol=1e-12)
    neuron = neun.Neuron(MODEL, preset="rest")
    assert neuron.run(400e3, 1.0, record=()).spike_time.size == 0
    assert neuron["v"] == pytest.approx(rest, abs=1e-3) == pytest.approx(-60.197, abs=0.002)


# Computed from the equations: spikes in a burst and period in ms.
@pytest.mark.parametrize(("preset", "number", "period"), [("bursting", 22, 14257.32), ("long bursts", 32, 12114.87)])
def test_bursts(preset: str, number: int, period: float) -> None:
    counts, periods = bursts(spikes_of(MODEL, 60e3, preset=preset))
    assert counts.tolist() == [number] * len(counts) and len(counts) >= 3
    assert periods[-2:] == pytest.approx(np.full(2, period), rel=2e-4)


def test_square_waves() -> None:
    """Spikes ride on a plateau that stays far above the silent phase."""
    neuron = neun.Neuron(MODEL, preset="bursting")
    found = neuron.run(40e3, record=("v",))
    v, t = found.v.values, found.time.values
    spikes = found.spike_time.values
    ends = np.flatnonzero(np.diff(spikes) > 3e3)
    active = v[(t > spikes[ends[0] + 1]) & (t < spikes[ends[1]])]
    silent = v[(t > spikes[ends[0]] + 2e3) & (t < spikes[ends[0] + 1] - 2e3)]
    assert active.min() > -50.0 and silent.max() < -55.0


@pytest.mark.parametrize(("k_ca", "gap"), [(0.05, 382.80), (0.1, 99.016)])
def test_fast_removal_of_calcium_makes_it_spike_on(k_ca: float, gap: float) -> None:
    gaps = np.diff(spikes_of(MODEL, 60e3, 0.5, k_ca=k_ca, after=50e3))
    assert gaps == pytest.approx(np.full(len(gaps), gap), rel=2e-4)

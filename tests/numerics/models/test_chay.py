"""The excitable cell of Chay (1985) Physica D 16:233."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of

import neun_py as neun


def steady(alpha: float, beta: float) -> float:
    return alpha / (alpha + beta)


def flow(_: float, y: Any, gkc: float = 11.0) -> tuple[float, float, float]:
    v, n, c = map(float, y)
    m = steady(0.1 * (25 + v) / -math.expm1(-0.1 * v - 2.5), 4 * math.exp(-(v + 50) / 18))
    h = steady(0.07 * math.exp(-0.05 * v - 2.5), 1 / (1 + math.exp(-0.1 * v - 2)))
    a_n, b_n = 0.01 * (20 + v) / -math.expm1(-0.1 * v - 2), 0.125 * math.exp(-(v + 30) / 80)
    open_ = m**3 * h
    dv = 1800 * open_ * (100 - v) + 1700 * (-75 - v) * n**4 + gkc * c / (1 + c) * (-75 - v) + 7 * (-40 - v)
    return dv, 230 * (a_n * (1 - n) - b_n * n), 0.27 * (open_ * (100 - v) - 3.3 / 18 * c)


def test_agrees_with_an_independent_solution() -> None:
    require_order("Chay", flow, 1.0, 0.001, tolerance=1e-4)


@pytest.mark.parametrize("v", [-25.0, -20.0])
def test_rates_are_continuous_where_they_are_0_over_0(v: float) -> None:
    expected = flow(0.0, (v + 1e-7, 0.1, 0.3))
    neuron = neun.Neuron("Chay", v=v)
    neuron.step(1e-9)
    assert neuron["v"] - v == pytest.approx(1e-9 * expected[0], rel=1e-4)


# Computed from the equations, in s: the intervals that repeat.
CYCLES = {8.0: [0.5042], 10.0: [0.8681], 10.7: [0.8162, 1.2521], 20.0: [4.5276], 25.0: [6.7727]}


@pytest.mark.parametrize("gkc", CYCLES)
def test_intervals_repeat(gkc: float) -> None:
    gaps = np.diff(spikes_of("Chay", 60.0, 0.001, gkc=gkc))[-4:]
    expected = CYCLES[gkc]
    assert np.sort(gaps) == pytest.approx(np.sort(np.resize(expected, 4)), rel=3e-4)


def test_the_period_doubles_near_10_5() -> None:
    spread = {g: np.ptp(np.diff(spikes_of("Chay", 300.0, 0.001, after=200.0, gkc=g))) for g in (10.3, 10.6)}
    assert spread[10.3] < 1e-3 < 0.1 < spread[10.6]


def test_chaos_at_11() -> None:
    """Chay (1985): chaotic at 11; intervals computed from the equations."""
    gaps = np.diff(spikes_of("Chay", 120.0, 0.001, after=10.0))
    assert gaps.min() == pytest.approx(0.40, abs=0.02) and gaps.max() == pytest.approx(3.29, abs=0.05)
    assert len(np.unique(np.round(gaps, 3))) > 0.9 * len(gaps)
    # A part in a million more calcium at the start has changed all after a while.
    near = np.diff(spikes_of("Chay", 120.0, 0.001, after=10.0, c=0.3 * (1 + 1e-6)))
    assert gaps[:3] == pytest.approx(near[:3], abs=0.01)
    size = min(len(gaps), len(near))
    assert np.abs(gaps[size // 2 : size] - near[size // 2 : size]).max() > 0.3


def test_bursts_at_11_5() -> None:
    counts, periods = bursts(spikes_of("Chay", 60.0, preset="bursting"))
    assert counts[-4:].tolist() == [5] * 4
    assert periods[-4:] == pytest.approx(np.full(4, 5.5689), rel=3e-4)

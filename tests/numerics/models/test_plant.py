"""Plant's R15 against its equations by hand, its bursts in numbers, and the shape of a parabolic burst.

Equations: Plant (1981) J. Math. Biol. 11:15, as Rinzel & Lee (1987) J. Math. Biol. 25:653 write them. Numbers were
computed from the equations; which of the papers has which slow inward current is unconfirmed.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of

import neun_py as neun


def linoid(x: float) -> float:
    return x / math.expm1(x) if x else 1.0


def plant(_: float, y: Any, gt: float = 0.01, vt: float = 30.0) -> list[float]:
    v, h, n, x, c = y
    u = (127 * v + 8265) / 105  # the potential of Hodgkin and Huxley
    alpha_m, beta_m = linoid((50 - u) / 10), 4 * math.exp((25 - u) / 18)
    alpha_h, beta_h = 0.07 * math.exp((25 - u) / 20), 1 / (1 + math.exp((55 - u) / 10))
    alpha_n, beta_n = 0.1 * linoid((55 - u) / 10), 0.125 * math.exp((45 - u) / 80)
    m = alpha_m / (alpha_m + beta_m)
    inward = 4 * m**3 * h * (v - 30) + gt * x * (v - vt)
    outward = (0.3 * n**4 + 0.03 * c / (0.5 + c)) * (v + 75) + 0.003 * (v + 40)
    return [
        -inward - outward,
        (alpha_h - (alpha_h + beta_h) * h) / 12.5,
        (alpha_n - (alpha_n + beta_n) * n) / 12.5,
        (1 / (1 + math.exp(0.15 * (-50 - v))) - x) / 235,
        0.0003 * (0.0085 * x * (140 - v) - c),
    ]


def test_the_order_against_the_equations_by_hand() -> None:
    require_order("Plant", plant, 150.0, 0.4, tolerance=1e-3, v=-35.0, x=0.5)


def test_the_rates_are_finite_where_they_are_zero_over_zero() -> None:
    # alpha_m is 0/0 at v_s = 50, and 1 there; alpha_n at v_s = 55, and 0.1 there.
    for v_s, name, value in ((50, "alpha_m", 1.0), (55, "alpha_n", 0.1)):
        v = (105 * v_s - 8265) / 127
        recorded = neun.Neuron("Plant", v=v).run(1e-9, 1e-9, record=name)
        assert float(recorded[name][0]) == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize(
    ("preset", "count", "period", "tolerance", "duration"),
    [
        ("bursting", 6, 10479.0, 1.0, 60_000.0),
        ("calcium carries the slow current", 7, 10792.0, 1.0, 60_000.0),
        ("slow wave", 35, 49_073.0, 10.0, 220_000.0),
        ("slow wave, calcium carries it", 30, 46_300.0, 10.0, 220_000.0),
    ],
)
def test_bursts_are_regular_and_parabolic(
    preset: str, count: int, period: float, tolerance: float, duration: float
) -> None:
    spikes = spikes_of("Plant", duration, preset=preset)
    counts, periods = bursts(spikes)
    assert counts[1:].tolist() == [count] * (counts.size - 1)
    assert periods[-1] == pytest.approx(period, abs=tolerance)
    intervals = np.diff(spikes)
    ends = np.flatnonzero(intervals > intervals.max() / 2)
    burst = intervals[ends[-2] + 1 : ends[-1]]
    assert burst.size == count - 1
    fastest = int(burst.argmin())
    assert np.all(np.diff(burst[: fastest + 1]) < 0) and np.all(np.diff(burst[fastest:]) > 0)
    if count > 10:
        assert 0 < fastest < burst.size - 1 and min(burst[0], burst[-1]) > 1.5 * burst[fastest]


def test_the_swing_of_calcium_and_potential() -> None:
    neuron = neun.Neuron("Plant", preset="bursting")
    neuron.run(30_000.0, record=())
    recorded = neuron.run(11_000.0, record=("v", "c"))
    assert (float(recorded.c.min()), float(recorded.c.max())) == pytest.approx((0.402, 0.878), abs=1e-3)
    assert (float(recorded.v.min()), float(recorded.v.max())) == pytest.approx((-64.56, 28.61), abs=0.02)


def test_calcium_makes_the_bursts() -> None:
    # Where it cannot gate the potassium current, nothing ends the spiking.
    spikes = spikes_of("Plant", 40_000.0, gkca=0.0)
    assert np.diff(spikes).max() < 400

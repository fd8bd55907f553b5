"""Chialvo's map.

Source: Chialvo (1995) Chaos Solitons Fractals 5:461: the equations. Fixed points, the limit b = 0 and the exponents
follow from the equations; the numbers of the regimes are computed from them.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from model_checks import spikes_of
from scipy.optimize import brentq

import neun_py as neun

A, C = 0.89, 0.28


def fixed_point(b: float, k: float, low: float, high: float) -> tuple[float, float]:
    """Give the fixed point whose x is in an interval: y = (c - b*x)/(1 - a)."""

    def residual(x: float) -> float:
        return x * x * math.exp((C - b * x) / (1 - A) - x) + k - x

    x = brentq(residual, low, high, xtol=1e-15)
    return x, (C - b * x) / (1 - A)


def exponent(b: float, k: float, steps: int = 20_000) -> float:
    """Give the largest Lyapunov exponent along a recorded run, per iteration."""
    neuron = neun.Neuron("Chialvo", b=b, k=k)
    neuron.run(1000.0, record=())
    recorded = neuron.run(float(steps), record=("x", "y"))
    u, v, total = 1.0, 0.0, 0.0
    for x, y in zip(recorded.x.values.tolist(), recorded.y.values.tolist(), strict=True):
        e = math.exp(y - x)
        u, v = (2 * x - x * x) * e * u + x * x * e * v, -b * u + A * v
        size = math.hypot(u, v)
        u, v, total = u / size, v / size, total + math.log(size)
    return total / steps


@pytest.mark.parametrize(("b", "k"), [(0.6, 0.04), (0.6, 0.03), (0.18, 0.03)])
def test_iterates(b: float, k: float) -> None:
    steps = 150
    given = np.where(np.arange(steps) % 50 == 20, 0.1, 0.0)
    x, y, expected = 0.1, 0.2, []
    for i in given.tolist():
        x, y = x * x * math.exp(y - x) + k + i, A * y - b * x + C
        expected.append((x, y))
    neuron = neun.Neuron("Chialvo", b=b, k=k, x=0.1, y=0.2)
    recorded = neuron.run(float(steps), input=given, record=("x", "y"))
    np.testing.assert_allclose(np.array([recorded.x, recorded.y]).T, expected, rtol=1e-10, atol=1e-10)


def test_recovery_without_activation_is_geometric() -> None:
    y = neun.Neuron("Chialvo", b=0.0, y=1.0).run(100.0, record="y").y
    end = C / (1 - A)
    np.testing.assert_allclose(y, end + A ** np.arange(1, 101) * (1.0 - end), rtol=1e-12)


@pytest.mark.parametrize(("k", "stable"), [(0.02, True), (0.028, True), (0.03, True), (0.031, False), (0.04, False)])
def test_stability_of_the_fixed_point(k: float, stable: bool) -> None:
    x, y = fixed_point(0.6, k, 0.0, 0.3)
    e = math.exp(y - x)
    jacobian = np.array([[(2 * x - x * x) * e, x * x * e], [-0.6, A]])
    assert (np.abs(np.linalg.eigvals(jacobian)).max() < 1) == stable
    neuron = neun.Neuron("Chialvo", k=k, x=x + 1e-4, y=y)
    neuron.run(4000.0, record=())
    assert (abs(neuron["x"] - x) < 1e-5) == stable


def test_rest_and_a_single_spike() -> None:
    x, y = fixed_point(0.6, 0.02, 0.0, 0.3)
    neuron = neun.Neuron("Chialvo", preset="rest")
    assert neuron.run(200.0, record=()).spike_time.size == 0
    assert neuron["x"] == pytest.approx(x, abs=1e-9) and x == pytest.approx(0.0288, abs=1e-4)
    assert neuron["y"] == pytest.approx(y, abs=1e-9)
    spikes = spikes_of("Chialvo", 200.0, preset="excitable")
    assert spikes.size == 1 and 50 < spikes[0] < 60
    assert spikes_of("Chialvo", 200.0, preset="excitable", current=neun.inputs.step(0.01, start=50, stop=51)).size == 0


def test_pacemaking() -> None:
    intervals = np.diff(spikes_of("Chialvo", 20_000.0, after=2000.0, preset="pacemaking"))
    assert set(intervals.tolist()) == {38.0, 39.0}
    assert intervals.mean() == pytest.approx(38.66, abs=0.01)
    assert exponent(0.6, 0.04) == pytest.approx(0.0, abs=2e-3)


def test_rest_and_firing_are_both_stable() -> None:
    assert spikes_of("Chialvo", 5000.0, preset="bistable", current=0.0).size == 0
    spikes = spikes_of("Chialvo", 20_000.0, preset="bistable")
    assert spikes[0] > 200
    assert np.diff(spikes[10:]).mean() == pytest.approx(74.65, abs=0.01)


def test_chaotic_bursting() -> None:
    assert exponent(0.18, 0.026) == pytest.approx(0.045, abs=0.01)
    intervals = np.diff(spikes_of("Chialvo", 20_000.0, after=1000.0, preset="chaotic bursting"))
    # Within a burst some 16 iterations, between bursts some 48.
    assert np.mean(intervals < 25) > 0.3 and np.mean(intervals > 40) > 0.2

"""Pospischil and others' cells of cortex: Biol. Cybern. 99:427 (2008), constants of ModelDB 123623.

Spike times marked as published are those that Open Source Brain's PospischilEtAl2008 expects of the authors' program
in NEURON. Converged times were computed from the equations by several programs.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, spikes_of

import neun_py as neun
from neun_py import inputs

LARGE, SMALL = math.pi * 96e-4**2, math.pi * 67e-4**2
"""Areas (cm2) of cylinders as long as wide, of 96 um (RS, IB, LTS) and 67 um (FS)."""


def falling(x: float) -> float:
    """Give x/(exp(x) - 1)."""
    return x / math.expm1(x) if x else 1.0


def density(current: float, area: float) -> float:
    """Give the density (uA/cm2) of a current (nA)."""
    return current * 1e-3 / area


class Cell:
    """The currents of the paper, of which a cell has those whose conductance is given (mS/cm2)."""

    def __init__(self, current: float, vl: float, gl: float, gk: float, **slow: float) -> None:
        self.current, self.vl, self.gl, self.gk, self.slow = current, vl, gl, gk, slow

    def __call__(self, _: float, y: Any) -> list[float]:
        v, m, h, n = y[:4]
        u = v + 55
        am, bm = 0.32 * 4 * falling((13 - u) / 4), 0.28 * 5 * falling((u - 40) / 5)
        ah, bh = 0.128 * math.exp((17 - u) / 18), 4 / (1 + math.exp((40 - u) / 5))
        an, bn = 0.032 * 5 * falling((15 - u) / 5), 0.5 * math.exp((10 - u) / 40)
        ionic = self.gl * (v - self.vl) + 50 * m**3 * h * (v - 50) + self.gk * n**4 * (v + 100)
        gates = [am - (am + bm) * m, ah - (ah + bh) * h, an - (an + bn) * n]
        if "gm" in self.slow:
            p = y[4]
            tau = 1000 / (3.3 * math.exp((v + 35) / 20) + math.exp(-(v + 35) / 20))
            ionic += self.slow["gm"] * p * (v + 100)
            gates.append((1 / (1 + math.exp(-(v + 35) / 10)) - p) / tau)
        if "gca" in self.slow:
            q, r = y[5:]
            aq, bq = 0.055 * 3.8 * falling((-27 - v) / 3.8), 0.94 * math.exp((-75 - v) / 17)
            ar, br = 0.000457 * math.exp((-13 - v) / 50), 0.0065 / (math.exp((-15 - v) / 28) + 1)
            ionic += self.slow["gca"] * q * q * r * (v - 120.2547)
            gates += [aq - (aq + bq) * q, ar - (ar + br) * r]
        if "gt" in self.slow:
            calcium, more = self.low_threshold(v, *y[5:])
            ionic += calcium
            gates += more
        return [self.current - ionic, *gates]

    def low_threshold(self, v: float, u: float, ca: float) -> tuple[float, list[float]]:
        """Give the T current, and the flows of its gate and of calcium (mM) in a shell of 1 um."""
        w = v + 2
        tau = (30.8 + (211.4 + math.exp((w + 113.2) / 5)) / (1 + math.exp((w + 84) / 3.2))) / 3**1.2
        reversal = 1e3 * 8.314462618 * 309.15 / (2 * 96485.33212) * math.log(2 / ca)
        current = self.slow["gt"] * (v - reversal) * u / (1 + math.exp(-(w + 57) / 6.2)) ** 2
        # uA/cm2 over C/mol and um: 1e-6 C/s/cm2 by 1e-4 cm is 1e-2 mol/s/cm3, which is 10 mM/ms
        inflow = max(0.0, -10 * current / (2 * 96485.33212))
        return current, [(1 / (1 + math.exp((w + 81) / 4)) - u) / tau, inflow + (2.4e-4 - ca) / 5]


def times(model: str, current: float, start: float, stop: float, duration: float, h: float = 0.01, **at: Any) -> Array:
    """Give the spikes of a step of a current (uA/cm2)."""
    neuron = neun.Neuron(model, **at)
    return np.array(neuron.run(duration, h, input=inputs.step(current, start, stop), record=())["spike_time"])


@pytest.mark.parametrize(
    ("model", "cell"),
    [
        ("PospischilRS", Cell(2.6, -70.0, 0.1, 5.0, gm=0.07)),
        ("PospischilFS", Cell(3.5, -70.0, 0.15, 10.0)),
        ("PospischilIB", Cell(2.0, -85.0, 0.01, 5.0, gm=0.03, gca=0.17)),
        ("PospischilLTS", Cell(2.0, -85.0, 0.01, 5.0, gm=0.03, gt=0.4)),
    ],
    ids=["RS", "FS", "IB", "LTS"],
)
def test_agrees_with_an_independent_integration(model: str, cell: Cell) -> None:
    require_order(model, cell, 25.0, 0.01, tolerance=1e-5, current=cell.current)


def test_regular_spiking_cell() -> None:
    """0.75 nA; published, and converged."""
    found = times("PospischilRS", density(0.75, LARGE), 300.0, 700.0, 750.0)
    assert found == pytest.approx([320.554, 348.522, 387.944, 456.690, 592.105], abs=0.35)
    assert found == pytest.approx([320.553, 348.525, 387.966, 456.816, 592.418], abs=5e-3)


def test_fast_spiking_cell() -> None:
    """0.5 nA; all of the 20 published spikes, and the converged interval."""
    found = times("PospischilFS", density(0.5, SMALL), 300.0, 700.0, 750.0)
    published = [
        317.023, 337.195, 357.367, 377.539, 397.711, 417.882, 438.054, 458.226, 478.398, 498.569, 518.741, 538.913,
        559.085, 579.257, 599.428, 619.6, 639.772, 659.944, 680.115, 700.299,
    ]  # fmt: skip
    assert found == pytest.approx(published, abs=0.04)
    assert found[:2] == pytest.approx([317.021, 337.192], abs=2e-3)
    assert np.diff(found)[5] == pytest.approx(20.170, abs=1e-3)


def test_intrinsically_bursting_cell() -> None:
    """0.15 nA from -84 mV; the published burst, and the converged one with the single spikes after it."""
    found = times("PospischilIB", density(0.15, LARGE), 500.0, 2500.0, 1900.0)
    published = [617.725, 624.632, 631.101, 637.786, 644.909, 652.671, 661.420, 672.085]
    assert found[:8] == pytest.approx(published, abs=0.06)
    converged = [617.724, 624.632, 631.103, 637.790, 644.916, 652.684, 661.443, 672.135]
    assert found[:8] == pytest.approx(converged, abs=2e-3)
    assert found[8:10] == pytest.approx([1156.5, 1486.5], abs=0.06)


def test_repetitively_bursting_cell() -> None:
    """The same with more of the L current; the 28 published spikes of the first burst, and the later bursts."""
    found = times("PospischilIB", density(0.15, LARGE), 500.0, 2500.0, 2400.0, gca=0.22)
    published = [
        617.697, 622.346, 626.612, 630.869, 635.178, 639.553, 644.0, 648.522, 653.122, 657.806, 662.577, 667.44,
        672.402, 677.469, 682.648, 687.949, 693.381, 698.957, 704.691, 710.601, 716.71, 723.047, 729.65, 736.575,
        743.901, 751.762, 760.416, 770.556,
    ]  # fmt: skip
    assert found[:28] == pytest.approx(published, abs=0.08)
    assert [found[27], found[0], found[1]] == pytest.approx([770.627, 617.697, 622.346], abs=2e-3)
    later = [1287.094, 1296.316, 1305.34, 1315.424, 1328.521, 1794.168, 1808.667, 1831.64, 2261.846, 2284.857]
    assert found[28:] == pytest.approx(later, rel=1e-3)


def test_low_threshold_cell() -> None:
    """0.15 nA; published with calcium that moves its reversal potential, and converged where that is fixed."""
    found = times("PospischilLTS", density(0.15, LARGE), 400.0, 800.0, 850.0)
    assert found == pytest.approx([431.423, 445.189, 517.237, 720.422], abs=0.25)
    fixed = times("PospischilLTS", density(0.15, LARGE), 400.0, 800.0, 850.0, depth=1e9)
    assert fixed == pytest.approx([430.972, 442.514, 489.967, 699.025], abs=0.02)


def test_calcium_at_rest_gives_the_reversal_potential_of_the_paper() -> None:
    ds = neun.Neuron("PospischilLTS").run(0.02, 0.01, record=["vca"])
    assert float(ds["vca"][0]) == pytest.approx(120.255, abs=2e-3)


def test_presets() -> None:
    """What each preset says: the intervals of adaptation, the constant ones, bursts, and a rebound."""
    gaps = {
        name: np.diff(spikes_of(f"Pospischil{model}", duration, preset=name))
        for model, name, duration in (
            ("RS", "adaptation", 750.0), ("RS", "fitted cell", 750.0), ("FS", "tonic spiking", 750.0),
            ("FS", "fast spiking", 60.0), ("IB", "intrinsic burst", 1900.0), ("IB", "repetitive bursting", 2400.0),
            ("LTS", "low-threshold spikes", 850.0),
        )
    }  # fmt: skip
    assert gaps["adaptation"][[0, -1]] == pytest.approx([27.97, 135.6], abs=0.1)
    assert gaps["fitted cell"][[0, -1]] == pytest.approx([45.84, 93.61], abs=0.05)
    assert gaps["tonic spiking"][:-1] == pytest.approx([20.17] * 18, abs=5e-3)
    assert 1000 / gaps["fast spiking"][-1] == pytest.approx(173.4, abs=0.1)
    assert np.flatnonzero(gaps["intrinsic burst"] > 100)[0] == 7, "a burst of 8"
    assert np.flatnonzero(gaps["repetitive bursting"] > 100).tolist() == [27, 32, 35], "bursts of 28, 5, 3 and 2"
    assert gaps["low-threshold spikes"] == pytest.approx([13.77, 72.14, 203.3], abs=0.05)
    rebound = spikes_of("PospischilLTS", 700.0, preset="rebound spike")
    assert rebound == pytest.approx([577.67], abs=0.05)

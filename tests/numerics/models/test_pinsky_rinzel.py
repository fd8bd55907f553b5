"""The two-compartment cell of Pinsky and Rinzel (1994) J. Comput. Neurosci. 1:39."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of

import neun_py as neun


def ratio(x: float) -> float:
    """Give x/(exp(x) - 1)."""
    return x / math.expm1(x) if x else 1.0


def flow(_: float, y: Any, current: float = 0.75, gc: float = 2.1, i_d: float = 0.0) -> list[float]:
    """Write the equations as the paper does, in potentials from rest; a number of the paper less 60 is one of today."""
    v_s, v_d, h, n, s, c, q, ca = map(float, y)
    x, z = v_s + 60, v_d + 60
    a_m, b_m = 0.32 * 4 * ratio((13.1 - x) / 4), 0.28 * 5 * ratio((x - 40.1) / 5)
    a_n, b_n = 0.016 * 5 * ratio((35.1 - x) / 5), 0.25 * math.exp(0.5 - 0.025 * x)
    a_h, b_h = 0.128 * math.exp((17 - x) / 18), 4 / (1 + math.exp((40 - x) / 5))
    a_s, b_s = 1.6 / (1 + math.exp(-0.072 * (z - 65))), 0.02 * 5 * ratio((z - 51.1) / 5)
    fall = 2 * math.exp((6.5 - z) / 27)
    a_c = math.exp((z - 10) / 11 - (z - 6.5) / 27) / 18.975 if z < 50 else fall
    b_c = fall - a_c if z < 50 else 0.0
    a_q = min(0.00002 * ca, 0.01)
    i_ca = 10 * s * s * (z - 140)
    soma = -0.1 * x - 30 * (a_m / (a_m + b_m)) ** 2 * h * (x - 120) - 15 * n * (x + 15)
    dendrite = -0.1 * z - i_ca - (0.8 * q + 15 * c * min(ca / 250, 1)) * (z + 15)
    return [
        (soma + gc / 0.5 * (z - x) + current / 0.5) / 3,
        (dendrite + gc / 0.5 * (x - z) + i_d / 0.5) / 3,
        a_h * (1 - h) - b_h * h,
        a_n * (1 - n) - b_n * n,
        a_s * (1 - s) - b_s * s,
        a_c * (1 - c) - b_c * c,
        a_q * (1 - q) - 0.001 * q,
        -0.13 * i_ca - 0.075 * ca,
    ]


def test_agrees_with_an_independent_solution_while_no_rate_has_a_corner() -> None:
    # The dendrite stays below -10 mV until its calcium spike, which follows the first sodium spike.
    own = partial(flow, current=0.75)
    require_order("PinskyRinzel", own, 12.0, 0.02, tolerance=1e-5, current=0.75)


def test_agrees_with_an_independent_solution_through_a_burst() -> None:
    # Corners of the rates at -10 mV and at a calcium of 250 take the order away, not the agreement.
    own = partial(flow, current=0.75)
    require_order("PinskyRinzel", own, 40.0, 0.01, tolerance=1e-3, current=0.75, order=0.5)


def crossings(**values: Any) -> np.ndarray[Any, Any]:
    """Give the times at which the soma fires from the start of the NeuroML model: every gate and calcium at zero."""
    closed: dict[str, Any] = {"v": -60.0, "vd": -60.0, "n": 0.0, "s": 0.0, "c": 0.0, "q": 0.0, "ca": 0.0}
    neuron = neun.Neuron("PinskyRinzel", preset=values.pop("preset"), **closed, **values)
    neuron["h"] = 0.0
    return np.array(neuron.run(450.0, 0.01, record=()).spike_time)


# Open Source Brain, PinskyRinzelModel, validation of Fig. 2: single spikes and first spikes of bursts, in ms. What
# comes later in its lists differs from any converged solution.
VALIDATION = {
    "bursting": [14.0, 92.8, 436.0],
    "dendritic input": [9.5, 46.5, 72.5, 123.2],
    "spiking": [7.9, 38.2, 61.2, 67.2],
    "tight coupling": [8.5, 37.25, 65.7],
}


@pytest.mark.parametrize("preset", VALIDATION)
def test_first_spikes_are_those_of_the_neuroml_model(preset: str) -> None:
    spikes = crossings(preset=preset)
    for moment in VALIDATION[preset]:
        assert np.abs(spikes - moment).min() < 0.7


def test_spikes_of_a_burst_are_those_of_the_neuroml_model() -> None:
    """Open Source Brain, PinskyRinzelModel, validation of Fig. 3: 92.77, 96.3 and 102.3 ms in the soma."""
    spikes = crossings(preset="bursting")
    for moment in (92.77, 96.3, 102.3):
        assert np.abs(spikes - moment).min() < 0.25


# Computed from the equations: spikes in a burst and period in ms.
@pytest.mark.parametrize(("preset", "number", "period"), [("bursting", 4, 495.0), ("dendritic input", 3, 156.65)])
def test_bursts(preset: str, number: int, period: float) -> None:
    counts, periods = bursts(spikes_of("PinskyRinzel", 4e3, preset=preset), 50.0)
    assert counts[-2:].tolist() == [number] * 2
    assert periods[-2:] == pytest.approx(np.full(2, period), rel=1e-3)


@pytest.mark.parametrize(("preset", "gap"), [("spiking", 22.758), ("tight coupling", 100.676)])
def test_spikes(preset: str, gap: float) -> None:
    gaps = np.diff(spikes_of("PinskyRinzel", 4e3, preset=preset, after=3e3))
    assert gaps == pytest.approx(np.full(len(gaps), gap), rel=1e-3)


def test_the_dendrite_makes_the_burst() -> None:
    """Without calcium current one input makes single spikes of what was a burst, Pinsky & Rinzel (1994)."""
    alone = np.diff(spikes_of("PinskyRinzel", 1e3, preset="bursting", gca=0.0))
    burst = np.diff(spikes_of("PinskyRinzel", 1e3, preset="bursting"))
    assert burst.min() < 5.0 < alone.min()


def test_charge_is_kept_between_the_compartments() -> None:
    """With leaks alone, p v + (1 - p) vd relaxes to vl with cm/gl = 30 ms, whatever the coupling."""
    blocked: dict[str, Any] = {"gna": 0.0, "gdr": 0.0, "gca": 0.0, "gahp": 0.0, "gkc": 0.0}
    neuron = neun.Neuron("PinskyRinzel", v=-40.0, vd=-50.0, p=0.3, **blocked)
    neuron.run(30.0, 0.01, input=0.0, record=())
    mean = 0.3 * neuron["v"] + 0.7 * neuron["vd"]
    assert mean == pytest.approx(-60 + 13 * math.exp(-1), abs=1e-9)

"""The cerebral giant cell, without and with temperature, against its equations by hand and what these give.

Equations: Vavoulis et al. (2010) Front. Behav. Neurosci. 4:19; temperature: Garrido-Pena et al. (2024) Neurophotonics
11:024308. Numbers were computed from the equations, with tau0_b = 226.75 ms where nothing else is said.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, spikes_of, steady_rate
from scipy.optimize import brentq

import neun_py as neun

# Half-activation, slope, scale of the time constant and delta of each gate; the order of the paper's table.
GATES = {
    "h": (-56.43, -8.41, 778.82, 0.03),
    "r": (-47.03, 20.55, 4.01, 1.0),
    "a": (-36.37, 8.72, 13.28, 0.39),
    "b": (-83.0, -6.2, 226.75, 0.83),
    "n": (-59.43, 34.79, 14.52, 0.18),
    "e": (-14.25, 6.96, 3.81, 0.84),
    "f": (-21.44, -5.78, 34.68, 0.97),
}
RATES = {f"q10_{x}": 3.0 for x in GATES}
CONDUCTANCES = {f"q10_g{x}": 3.0 for x in ("nat", "nap", "a", "d", "lva", "hva")}


def boltzmann(v: float, half: float, slope: float) -> float:
    return 1 / (1 + math.exp((half - v) / slope))


def current(v: float, gates: Any, factors: Any = (1,) * 6) -> Any:
    """Give the sum of the ionic currents."""
    h, r, a, b, n, e, f = gates
    nat, nap, ga, gd, lva, hva = factors
    m, c, d = boltzmann(v, -35.2, 9.66), boltzmann(v, -41.35, 5.05), boltzmann(v, -64.13, -4.03)
    sodium = (nat * 1.68 * m**3 * h + nap * 0.44 * r**3) * (v - 55)
    potassium = (ga * 18.82 * a**4 * b + gd * 1.2 * n**4) * (v + 90)
    return sodium + potassium + (lva * 0.01 * c**3 * d + hva * 1.03 * e**3 * f) * (v - 80)


def gate_flow(name: str, v: float, x: float) -> float:
    half, slope, scale, delta = GATES[name]
    steady = boltzmann(v, half, slope)
    return (steady - x) / (scale * math.exp(delta * (half - v) / slope) * steady)


def cgc(_: float, y: Any, injected: float = 0.1) -> list[float]:
    v, *gates = y
    return [injected - current(v, gates), *(gate_flow(k, v, x) for k, x in zip(GATES, gates, strict=True))]


def at_rest(v: float) -> Array:
    return np.array([v, *(boltzmann(v, half, slope) for half, slope, *_ in GATES.values())])


def test_the_order_against_the_equations_by_hand() -> None:
    require_order("CGC", cgc, 60.0, 0.008, tolerance=1e-6, current=0.1, v=-35.0)


def test_the_order_at_another_temperature() -> None:
    rates = dict(zip(RATES, (2.0, 3.0, 2.5, 4.0, 3.5, 1.5, 2.2), strict=True))
    channels = dict(zip(CONDUCTANCES, (1.2, 1.3, 1.4, 1.5, 1.6, 1.7), strict=True))
    phi, g = ([q ** (4 / 10) for q in given.values()] for given in (rates, channels))

    def warm(_: float, y: Any) -> list[float]:
        v, *gates = y
        flows = [p * gate_flow(k, v, x) for p, k, x in zip(phi, GATES, gates, strict=True)]
        return [1.1 * s for s in ((0.1 - current(v, gates, g)) / (1 * (1 + 0.05 * 4)), *flows)]

    given: dict[str, Any] = {"v": -35.0, "delta_T": 4.0, "t_scale": 1.1, **rates, **channels}
    require_order("CGCQ10", warm, 40.0, 0.004, tolerance=1e-6, current=0.1, **given)


def test_rest_and_where_it_loses_stability() -> None:
    rest = brentq(lambda v: current(v, at_rest(v)[1:]), -70.0, -50.0)
    assert rest == pytest.approx(-62.73, abs=0.005)
    neuron = neun.Neuron("CGC", preset="rest")
    assert neuron.run(4000.0, record=()).sizes["spike"] == 0
    assert neuron["v"] == pytest.approx(rest, abs=2e-3)

    def growth(v: float) -> float:
        columns = [
            np.subtract(cgc(0, at_rest(v) + d), cgc(0, at_rest(v) - d)) / 2e-6 for d in 1e-6 * np.eye(len(GATES) + 1)
        ]
        return float(np.linalg.eigvals(np.array(columns).T).real.max())

    hopf = brentq(growth, -57.5, -56.5)
    injected = current(hopf, at_rest(hopf)[1:])
    assert (hopf, injected) == pytest.approx((-56.931, 0.03084), abs=1e-3)
    # Firing begins below it, at a rate above zero.
    assert spikes_of("CGC", 5000.0, current=0.029).size < 3
    assert 1000 * steady_rate(spikes_of("CGC", 9000.0, current=0.03)) == pytest.approx(0.533, abs=0.001)


@pytest.mark.parametrize(
    ("injected", "rate"), [(0.04, 0.914), (0.05, 1.169), (0.06, 1.403), (0.08, 1.839), (0.1, 2.239), (0.2, 5.021)]
)
def test_rates(injected: float, rate: float) -> None:
    assert 1000 * steady_rate(spikes_of("CGC", 6000.0, current=injected)) == pytest.approx(rate, abs=0.001)


def test_the_other_time_constant_of_b() -> None:
    assert 1000 * steady_rate(spikes_of("CGC", 6000.0, current=0.1, tau0_b=266.75)) == pytest.approx(2.236, abs=0.001)


def test_the_shape_of_a_spike() -> None:
    recorded = neun.Neuron("CGC", preset="tonic spiking").run(2000.0, 0.01)
    v = recorded.v.values[100000:]
    assert (v.max(), v.min()) == pytest.approx((37.4, -73.3), abs=0.05)
    assert 0.01 * np.count_nonzero(v > (v.max() + v.min()) / 2) == pytest.approx(17.0, abs=0.05)


def firing(model: str, **values: Any) -> tuple[float, float]:
    """Give the rate, in Hz, and the width of a spike at 0.03425, in ms."""
    recorded = neun.Neuron(model, **values).run(12000.0, 0.01, input=0.03425, record="v", every=10)
    spikes, v = np.asarray(recorded.spike_time), recorded.v.values[50000:]
    late = np.count_nonzero(spikes > 5000.0)
    width = 0.1 * np.count_nonzero(v > (v.max() + v.min()) / 2) / (late or 1)
    return (1000 * steady_rate(spikes) if late > 2 else 0.0), width


@pytest.mark.parametrize("model", ["CGC", "CGCQ10"])
def test_what_the_authors_say_of_their_model(model: str) -> None:
    """Vavoulis et al. (2007) BMC Neurosci. 8 (Suppl. 2):P113, the model as it was first shown: it fires at 0.74 Hz;
    the persistent sodium current keeps it active, the A current regulates the interval between spikes, and the
    calcium current of high threshold makes each longer. Here a current of 0.034 is needed for that rate."""
    rate, width = firing(model)
    assert rate == pytest.approx(0.74, abs=0.005)
    assert firing(model, gnap=0.40)[0] == 0.0
    assert firing(model, ga=17.0)[0] > rate > firing(model, ga=21.0)[0]
    assert firing(model, ghva=0.5)[1] < 0.7 * width


def test_a_current_above_0_0198_makes_one_spike() -> None:
    for injected, count in ((0.0197, 0), (0.0199, 1)):
        assert spikes_of("CGC", 2500.0, current=injected, v=-62.73).size == count
    assert spikes_of("CGC", 4000.0, preset="single spike").size == 1


def test_every_current_can_be_recorded() -> None:
    names = ("i_nat", "i_nap", "i_a", "i_d", "i_lva", "i_hva")
    recorded = neun.Neuron("CGCQ10", v=-20.0).run(1.0, 0.01, record=("v", *GATES, *names))
    first = recorded.isel(time=0)
    whole = sum(float(first[name]) for name in names)
    assert whole == pytest.approx(current(float(first.v), [float(first[x]) for x in GATES]), rel=1e-12)


def test_at_the_reference_temperature_it_is_the_cgc() -> None:
    with_temperature = neun.Neuron("CGCQ10").run(1500.0, 0.01, input=0.05)
    without = neun.Neuron("CGC").run(1500.0, 0.01, input=0.05)
    assert with_temperature.sizes["spike"] == 2
    assert np.abs(with_temperature.v.values - without.v.values).max() < 1e-8


@pytest.mark.parametrize("warmer", [5.0, 10.0, -7.0])
def test_with_one_q10_for_all_temperature_scales_time(warmer: float) -> None:
    # V(t; delta_T) = V(Q**(delta_T/10) t; 0), with the input as many times larger and a capacitance that stays.
    faster = 3.0 ** (warmer / 10)
    warm = neun.Neuron("CGCQ10", delta_T=warmer, gamma=0.0).run(1800.0 / faster, 0.01 / faster, input=0.05 * faster)
    cool = neun.Neuron("CGCQ10", gamma=0.0).run(1800.0, 0.01, input=0.05)
    assert warm.sizes["spike"] == cool.sizes["spike"] == 2
    assert np.abs(warm.v.values - cool.v.values).max() < 1e-7
    assert np.abs(warm.spike_time.values * faster - cool.spike_time.values).max() < 1e-7


def test_ten_degrees_make_it_three_times_as_fast() -> None:
    spikes = spikes_of("CGCQ10", 4000.0, current=0.15, delta_T=10.0, gamma=0.0)
    assert 1000 * steady_rate(spikes) == pytest.approx(3 * 1.168963, abs=1e-4)


def test_the_scale_of_time_scales_time() -> None:
    twice = neun.Neuron("CGCQ10", t_scale=2.0, delta_T=3.0).run(800.0, 0.005, input=0.1)
    once = neun.Neuron("CGCQ10", delta_T=3.0).run(1600.0, 0.01, input=0.1)
    assert twice.sizes["spike"] == once.sizes["spike"] > 2
    assert np.abs(twice.v.values - once.v.values).max() < 1e-9


@pytest.mark.parametrize(
    ("preset", "rate"),
    [
        ("reference temperature", 1.16896),
        ("five degrees more, all alike", 1.16896 * 3**0.5),
        ("five degrees more", 1.8552),
    ],
)
def test_presets_with_temperature(preset: str, rate: float) -> None:
    assert 1000 * steady_rate(spikes_of("CGCQ10", 4000.0, preset=preset)) == pytest.approx(rate, abs=5e-4)


def test_the_same_current_is_too_little_when_warm() -> None:
    neuron = neun.Neuron("CGCQ10", preset="silent when warm")
    assert neuron.run(1500.0, record=()).sizes["spike"] == 0
    assert neuron["v"] == pytest.approx(-59.937, abs=1e-3)

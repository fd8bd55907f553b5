"""The cells of Lymnaea's feeding circuit, each alone, against their equations by hand and the numbers that these give.

Equations and values: Vavoulis et al. (2007) Eur. J. Neurosci. 25:2805, Tables 1 to 3 as quoted for Garrido-Pena,
Elices & Varona (2020) Neurocomputing. A spike is where the axon rises through -30 mV.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.integrate
from model_checks import require_order, spikes_of, steady_rate

import neun_py as neun

Flow = Callable[[float, Any], list[float]]


def boltzmann(v: float, half: float, slope: float) -> float:
    return 1 / (1 + math.exp((half - v) / slope))


def bell(v: float, centre: float, width: float) -> float:
    return math.exp(-(((centre - v) / width) ** 2))


def cell(current: float, gecs: float = 8.0, geca: float = 8.0, slow: Callable[..., Any] | None = None) -> Flow:
    """Give the flow of a cell; `slow` gives the current of its soma and the flow of that current's gates."""

    def flow(_: float, y: Any) -> list[float]:
        vs, va, h, n, *gates = y
        extra, gates_flow = slow(vs, va, *gates) if slow else (0.0, [])
        m = boltzmann(va, -34.6, 9.6)
        spiking = 350 * m**3 * h * (va - 55) + 90 * n**4 * (va + 90)
        return [
            (current - (vs + 67) - extra - gecs * (vs - va)) / 10,
            (-(va + 67) - spiking - geca * (va - vs)) / 10,
            (boltzmann(va, -55.2, -7.1) - h) / (1.1 + 7.2 * bell(va, -61.3, 22.7)),
            (boltzmann(va, -30, 17.4) - n) / (1.1 + 4.6 * bell(va, -61, 54.3)),
            *gates_flow,
        ]

    return flow


def acetylcholine(vs: float, va: float, p: float) -> tuple[float, list[float]]:
    return 200 * p**3 * (vs + 30), [(boltzmann(vs, -38.8, 10) - p) / 250]


def slow_sodium(vs: float, va: float, p: float, q: float) -> tuple[float, list[float]]:
    p_flow = (boltzmann(vs, -51, 10.3) - p) / (28.3 + 44.1 * bell(va, -11.8, 26.6))
    q_flow = (boltzmann(vs, -45, -3) - q) / (187.6 + 637.7 * bell(va, -9.5, 23.3))
    return 2 * p**3 * q * (vs - 55), [p_flow, q_flow]


def calcium_t(vs: float, va: float, p: float, q: float) -> tuple[float, list[float]]:
    return 3.27 * p**3 * q * (vs - 80), [(boltzmann(vs, -61.6, 5.6) - p) / 4, (boltzmann(vs, -73.2, -5.1) - q) / 400]


CELLS: dict[str, Callable[[float], Flow]] = {
    "VavoulisSO": lambda current: cell(current),
    "VavoulisN1M": lambda current: cell(current, slow=acetylcholine),
    "VavoulisN2v": lambda current: cell(current, 0.55, 0.06, slow_sodium),
    "VavoulisN3t": lambda current: cell(current, slow=calcium_t),
}


def hand_intervals(flow: Flow, start: Any, duration: float) -> Any:
    """Give the intervals between the spikes of the equations by hand."""

    def rises(_: float, y: Any) -> float:
        return float(y[1]) + 30

    rises.direction = 1  # type: ignore[attr-defined]  # how solve_ivp is told
    found = scipy.integrate.solve_ivp(flow, (0.0, duration), start, method="LSODA", rtol=1e-9, atol=1e-9, events=rises)
    assert found.t_events is not None
    return np.diff(found.t_events[0])


@pytest.mark.parametrize(
    ("model", "current"), [("VavoulisSO", 8.5), ("VavoulisN1M", 6.0), ("VavoulisN2v", 8.0), ("VavoulisN3t", 1.0)]
)
def test_the_order_against_the_equations_by_hand(model: str, current: float) -> None:
    start: dict[str, Any] = {"vs": -30.0, "va": -50.0}  # a spike follows
    require_order(model, CELLS[model](current), 12.0, 0.01, tolerance=1e-6, current=current, **start)


def test_the_gates_begin_at_their_steady_states() -> None:
    for model, gates in {
        "VavoulisSO": {"h": 0.799, "n": 0.118},
        "VavoulisN1M": {"p": 0.0678},
        "VavoulisN2v": {"p": 0.2043},
        "VavoulisN3t": {"p": 0.3527, "q": 0.1668},
    }.items():
        neuron = neun.Neuron(model)
        assert neuron["vs"] == neuron["va"] == -65.0
        assert {name: neuron[name] for name in gates} == pytest.approx(gates, abs=6e-4)


@pytest.mark.parametrize(
    ("model", "current", "soma"),
    [
        ("VavoulisSO", 0.0, -66.42),
        ("VavoulisN1M", 0.0, -65.02),
        ("VavoulisN2v", 0.0, -65.15),
        ("VavoulisN2v", 2.0, -63.03),
    ],
)
def test_a_silent_cell_is_where_the_equations_by_hand_stand_still(model: str, current: float, soma: float) -> None:
    neuron = neun.Neuron(model)
    assert neuron.run(30000.0, 0.05, input=current, record=()).sizes["spike"] == 0
    assert neuron["vs"] == pytest.approx(soma, abs=6e-3)  # computed from the equations
    assert np.abs(CELLS[model](current)(0.0, list(neuron.state.values()))).max() < 1e-9


# The rates are one over the interval; counted in a window of 15 s, SO has 7.40 Hz and N3t 3.87 Hz.
@pytest.mark.parametrize(
    ("model", "current", "rate", "tolerance", "count", "window"),
    [
        ("VavoulisSO", 8.5, 7.3647, 0.0005, 111, 450.0),
        ("VavoulisN1M", 6.0, 141.81, 0.05, 2127, 60.0),
        ("VavoulisN3t", 0.0, 3.9223, 0.0005, 58, 800.0),
    ],
)
def test_rates_of_the_cells(
    model: str, current: float, rate: float, tolerance: float, count: int, window: float
) -> None:
    neuron = neun.Neuron(model)
    spikes = np.asarray(neuron.run(20000.0, 0.02, input=current, record=()).spike_time)
    assert 1000 * steady_rate(spikes) == pytest.approx(rate, abs=tolerance)
    assert abs(np.count_nonzero(spikes > 5000) - count) <= 1
    by_hand = hand_intervals(CELLS[model](current), list(neuron.state.values()), window)
    assert by_hand.size >= 2
    assert 1000 / by_hand.mean() == pytest.approx(rate, abs=tolerance)


def test_the_plateau_of_n1m() -> None:
    recorded = neun.Neuron("VavoulisN1M", preset="plateau").run(5000.0)
    late = recorded.vs[recorded.time > 4000]
    assert (float(late.min()), float(late.max())) == pytest.approx((-34.8, -23.2), abs=0.05)
    intervals = np.diff(recorded.spike_time)
    assert np.all(np.diff(intervals[:100]) < 0)
    assert intervals[0] > 8 * intervals[-1]


def test_n1m_stays_on_its_plateau_when_the_current_ends() -> None:
    neuron = neun.Neuron("VavoulisN1M", preset="bistability")
    assert neuron.run(200.0, record=()).sizes["spike"] == 0
    neuron.run(5000.0, record=())
    late = neuron.run(1000.0, input=0.0)
    assert float(late.vs.min()) > -36
    assert late.sizes["spike"] == pytest.approx(141.5, abs=1.5)
    assert neun.Neuron("VavoulisN1M").run(20000.0, 0.05, input=0.0, record=()).sizes["spike"] == 0


def test_n2v_makes_plateaus_with_three_spikes() -> None:
    one = neun.Neuron("VavoulisN2v", preset="plateau").run(1200.0)
    assert one.sizes["spike"] == 3
    assert float(one.spike_time[-1]) > 400  # after the current
    assert float(one.vs.max()) > -20 and float(one.vs[-1]) < -65
    spikes = spikes_of("VavoulisN2v", 10000.0, preset="bursting")
    assert spikes[6::3] - spikes[3:-3:3] == pytest.approx(1525.33, abs=0.02)
    assert np.diff(spikes)[np.arange(spikes.size - 1) % 3 != 2].max() < 100


def test_n3t_spikes_after_inhibition() -> None:
    # The paper's N3t fires on rebound from the inhibition that N1M and N2v give it.
    spikes = spikes_of("VavoulisN3t", 10000.0, preset="rebound burst")
    assert spikes.size == 27
    assert spikes.min() > 700 and spikes.max() < 1200
    assert np.diff(spikes).min() < 10 < np.diff(spikes).max()


def test_so_is_silent_and_spikes_when_driven() -> None:
    assert spikes_of("VavoulisSO", 3000.0, preset="rest").size == 0
    assert np.diff(spikes_of("VavoulisSO", 1500.0, preset="tonic spiking")) == pytest.approx(135.783, abs=0.01)

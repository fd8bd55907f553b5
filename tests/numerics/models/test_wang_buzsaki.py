"""Wang and Buzsaki's interneuron: J. Neurosci. 16:6402 (1996).

Spike times of the first test of figures are those of Open Source Brain's WangBuzsaki1996 (NEURON); the other figures
were computed from the equations by several programs.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import scipy.optimize
from model_checks import require_order, spikes_of, steady_rate

import neun_py as neun

PRESETS = neun.models["WB"].presets


def ratio(x: float) -> float:
    """Give x/(1 - exp(-x))."""
    return x / -math.expm1(-x) if x else 1.0


def gates(v: float) -> tuple[float, float, float, float, float]:
    """Give the steady m and the rates of h and n."""
    alpha_m, beta_m = ratio((v + 35) / 10), 4 * math.exp(-(v + 60) / 18)
    alpha_h, beta_h = 0.07 * math.exp(-(v + 58) / 20), 1 / (1 + math.exp(-0.1 * (v + 28)))
    alpha_n, beta_n = 0.1 * ratio((v + 34) / 10), 0.125 * math.exp(-(v + 44) / 80)
    return alpha_m / (alpha_m + beta_m), alpha_h, beta_h, alpha_n, beta_n


def flow(current: float) -> Any:
    def of(_: float, y: Any) -> list[float]:
        v, h, n = y
        m, alpha_h, beta_h, alpha_n, beta_n = gates(v)
        ionic = 0.1 * (v + 65) + 35 * m**3 * h * (v - 55) + 9 * n**4 * (v + 90)
        return [current - ionic, 5 * (alpha_h * (1 - h) - beta_h * h), 5 * (alpha_n * (1 - n) - beta_n * n)]

    return of


def at_rest(v: float) -> tuple[list[float], float]:
    """Give the state that rests at v, and the current that holds it there."""
    _, alpha_h, beta_h, alpha_n, beta_n = gates(v)
    state = [v, alpha_h / (alpha_h + beta_h), alpha_n / (alpha_n + beta_n)]
    return state, -flow(0.0)(0.0, state)[0]


def test_agrees_with_an_independent_integration() -> None:
    require_order("WB", flow(1.0), 25.0, 0.02, tolerance=1e-5, current=1.0)


def test_rest() -> None:
    v = scipy.optimize.brentq(lambda x: at_rest(x)[1], -65, -63, xtol=1e-12)
    assert v == pytest.approx(-64.0176, abs=1e-4)
    state, _ = at_rest(v)
    assert state[1:] == pytest.approx([0.78079, 0.08908], abs=1e-5)
    neuron = neun.Neuron("WB", preset="rest")
    neuron.run(600.0, record=(), spikes=False)
    assert list(neuron.state.values()) == pytest.approx(state, rel=1e-8)


def test_spiking_begins_where_rest_ends() -> None:
    """Rest ends in a saddle-node at 0.160086 uA/cm2, the paper's rheobase of about 0.16."""
    fold = scipy.optimize.minimize_scalar(lambda v: -at_rest(v)[1], bounds=(-62, -58), method="bounded")
    assert -fold.fun == pytest.approx(0.160086, abs=1e-6)
    assert fold.x == pytest.approx(-59.966, abs=1e-2)
    start = {"v": -60.5}
    assert len(spikes_of("WB", 1500.0, 0.04, current=0.1595, **start)) == 0
    assert len(spikes_of("WB", 1500.0, 0.04, current=0.1607, **start)) > 0


def test_spike_times_of_open_source_brain() -> None:
    """At 2 uA/cm2 from (-70, 1, 0); NEURON's intervals are 0.05 % shorter than converged ones."""
    published = [8.901, 18.754, 28.575, 38.394, 48.214, 58.033, 67.852, 77.672, 87.491, 97.311]
    neuron = neun.Neuron("WB", v=-70.0, h=1.0, n=0.0)
    found = np.array(neuron.run(100.0, 0.01, input=2.0, record=())["spike_time"])
    assert found == pytest.approx(published, abs=0.05)
    assert found[:4] == pytest.approx([8.893, 18.756, 28.581, 38.406], abs=1e-3)
    assert np.diff(found)[-1] == pytest.approx(9.8246, abs=1e-4)


@pytest.mark.parametrize(
    ("current", "rate", "duration"),
    [(0.17, 4.03, 1500.0), (0.2, 8.62, 1000.0), (0.5, 32.217, 500.0), (1.0, 59.702, 300.0), (10.0, 284.94, 100.0),
     (20.0, 407.07, 100.0)],
)  # fmt: skip
def test_rate(current: float, rate: float, duration: float) -> None:
    assert 1000 * steady_rate(spikes_of("WB", duration, current=current)) == pytest.approx(rate, rel=6e-4)


def test_spike_of_a_preset() -> None:
    ds = neun.Neuron("WB", preset="tonic spiking").run(300.0, 0.01, record=["v"])
    late = ds["v"].sel(time=slice(100.0, None))
    assert [float(late.max()), float(late.min())] == pytest.approx([26.77, -66.69], abs=0.01)


def test_presets() -> None:
    """Rates as said; on the ramp of 1 uA/cm2 a second, the first spikes are slow and come after the rheobase."""
    assert len(spikes_of("WB", 100.0, preset="rest")) == 0
    assert 1000 * steady_rate(spikes_of("WB", 150.0, preset="tonic spiking")) == pytest.approx(59.70, abs=0.02)
    assert 1000 * steady_rate(spikes_of("WB", 30.0, preset="fast spiking")) == pytest.approx(284.9, rel=2e-3)
    found = spikes_of("WB", PRESETS["class 1"].duration or 0.0, preset="class 1")
    gaps = np.diff(found)
    assert found[0] > 160 and gaps[0] > 3 * gaps[-1] and bool(np.all(np.diff(gaps) < 0))

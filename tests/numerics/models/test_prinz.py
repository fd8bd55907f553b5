"""The cells of Prinz, Bucher and Marder (2004), equations of Prinz, Billimoria and Marder (2003)."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import bursts, require_order, spikes_of, steady_rate

import neun_py as neun

# Prinz, Bucher & Marder (2004), Table 2, in mS/cm2: Na, CaT, CaS, A, KCa, Kd, H, leak.
CELLS = {
    "AB/PD 1": (400, 2.5, 6, 50, 10, 100, 0.01, 0),
    "AB/PD 2": (100, 2.5, 6, 50, 5, 100, 0.01, 0),
    "AB/PD 3": (200, 2.5, 4, 50, 5, 50, 0.01, 0),
    "AB/PD 4": (200, 5, 4, 40, 5, 125, 0.01, 0),
    "AB/PD 5": (300, 2.5, 2, 10, 5, 125, 0.01, 0),
    "LP 1": (100, 0, 8, 40, 5, 75, 0.05, 0.02),
    "LP 2": (100, 0, 6, 30, 5, 50, 0.05, 0.02),
    "LP 3": (100, 0, 10, 50, 5, 100, 0, 0.03),
    "LP 4": (100, 0, 4, 20, 0, 25, 0.05, 0.03),
    "LP 5": (100, 0, 6, 30, 0, 50, 0.03, 0.02),
    "PY 1": (100, 2.5, 2, 50, 0, 125, 0.05, 0.01),
    "PY 2": (200, 7.5, 0, 50, 0, 75, 0.05, 0),
    "PY 3": (200, 10, 0, 50, 0, 100, 0.03, 0),
    "PY 4": (400, 2.5, 2, 50, 0, 75, 0.05, 0),
    "PY 5": (500, 2.5, 2, 40, 0, 125, 0.01, 0.03),
    "PY 6": (500, 2.5, 2, 40, 0, 125, 0, 0.02),
}


def model_of(cell: str) -> str:
    return {"AB/PD": "PrinzABPD", "LP": "PrinzLP", "PY": "PrinzPY"}[cell.split()[0]]


def flow_of(cell: str) -> Any:
    """Write the equations from the tables of Prinz, Billimoria & Marder (2003), with currents in nA of a cell."""
    area = 0.628e-3  # cm2
    gna, gcat, gcas, ga, gkca, gkd, gh, gl = (x * 1e3 * area for x in CELLS[cell])  # uS

    def flow(_: float, y: Any) -> list[float]:
        v, ca, m_na, h_na, m_cat, h_cat, m_cas, h_cas, m_a, h_a, m_kca, m_kd, m_h = map(float, y)

        def s(a: float, b: float) -> float:
            return 1 / (1 + math.exp((v + a) / b))

        e_ca = 1e3 * 8.314462618 * 283 / (2 * 96485.33212) * math.log(3000 / ca)
        into = (gcat * m_cat**3 * h_cat + gcas * m_cas**3 * h_cas) * (v - e_ca)
        potassium = (ga * m_a**3 * h_a + gkca * m_kca**4 + gkd * m_kd**4) * (v + 80)
        total = gna * m_na**3 * h_na * (v - 50) + into + potassium + gh * m_h * (v + 20) + gl * (v + 50)
        gates = (
            (m_na, s(25.5, -5.29), 2.64 - 2.52 * s(120, -25)),
            (h_na, s(48.9, 5.18), 1.34 * s(62.9, -10) * (1.5 + s(34.9, 3.6))),
            (m_cat, s(27.1, -7.2), 43.4 - 42.6 * s(68.1, -20.5)),
            (h_cat, s(32.1, 5.5), 210 - 179.6 * s(55, -16.9)),
            (m_cas, s(33, -8.1), 2.8 + 14 / (math.exp((v + 27) / 10) + math.exp(-(v + 70) / 13))),
            (h_cas, s(60, 6.2), 120 + 300 / (math.exp((v + 55) / 9) + math.exp(-(v + 65) / 16))),
            (m_a, s(27.2, -8.7), 23.2 - 20.8 * s(32.9, -15.2)),
            (h_a, s(56.9, 4.9), 77.2 - 58.4 * s(38.9, -26.5)),
            (m_kca, ca / (ca + 3) * s(28.3, -12.6), 180.6 - 150.2 * s(46, -22.7)),
            (m_kd, s(12.3, -11.8), 14.4 - 12.8 * s(28.3, -19.2)),
            (m_h, s(75, 5.5), 2 / (math.exp(-14.59 - 0.086 * v) + math.exp(-1.87 + 0.0701 * v))),
        )
        calcium = (-14.96 * into - ca + 0.05) / 200
        return [-total / 0.628, calcium, *((end - x) / tau for x, end, tau in gates)]

    return flow


@pytest.mark.parametrize("cell", ["AB/PD 1", "LP 4", "PY 1"])
def test_agrees_with_an_independent_solution(cell: str) -> None:
    # Near its threshold the first spikes come soon.
    require_order(model_of(cell), flow_of(cell), 12.0, 0.005, tolerance=1e-5, preset=cell, v=-35.0)


@pytest.mark.parametrize("cell", CELLS)
def test_conductances_are_those_of_the_table(cell: str) -> None:
    neuron = neun.Neuron(model_of(cell), preset=cell)
    names = ("gna", "gcat", "gcas", "ga", "gkca", "gkd", "gh", "gl")
    assert tuple(neuron[name] for name in names) == CELLS[cell]
    for name, x in neun.Neuron(model_of(cell)).state.items():
        neuron[name] = x
    own_flow = flow_of(cell)(0.0, list(neuron.state.values()))
    neuron.step(1e-6)
    assert neuron["v"] + 50 == pytest.approx(1e-6 * own_flow[0], rel=1e-3)


def test_one_model_is_the_first_cell_of_its_type() -> None:
    for cell in ("AB/PD 1", "LP 1", "PY 1"):
        assert dict(neun.Neuron(model_of(cell)).parameters) == dict(neun.Neuron(model_of(cell), preset=cell).parameters)


# simEngine (Simatra Modeling Technologies; joshuaecook/simengine) asserts these of its stg.dsl, a lobster's pacing
# neuron with the equations of Prinz, Billimoria & Marder (2003): conductances, ms before, ms watched, spikes, highest
# potential in mV and when.
OF_SIMENGINE = {
    "bursts": ((100.0, 0.0, 4.0, 0.0, 15.0, 50.0, 0.02, 0.03), 1100.0, 700.0, 15, 47.223, 389.09),
    "spikes": ((100.0, 0.0, 10.0, 40.0, 5.0, 75.0, 0.02, 0.03), 1000.0, 1000.0, 54, 40.398, 27.62),
}
START = (-57.5, 0.05, 0.002, 0.856, 0.013, 0.991, 0.042, 0.396, 0.027, 0.571, 0.027, 0.02, 0.031)


@pytest.mark.parametrize("regime", OF_SIMENGINE)
def test_spikes_of_another_simulator(regime: str) -> None:
    """The factor of its calcium reversal potential, 29.55 mV, goes with a decimal logarithm, but it takes the natural.

    Its arithmetic was of fixed point: within 0.25 mV, and within 1 ms of the 1 to 1.5 s that came before.
    """
    conductances, before, watched, spikes, height, when = OF_SIMENGINE[regime]
    names = ("gna", "gcat", "gcas", "ga", "gkca", "gkd", "gh", "gl")
    values: dict[str, Any] = dict(zip(names, conductances, strict=True))
    values |= zip(neun.Neuron("PrinzLP").state, START, strict=True)
    neuron = neun.Neuron("PrinzLP", temperature=29.55 / (500 * 8.314462618 / 96485.33212), **values)
    neuron.run(before, 0.01, record=())
    v = neuron.run(watched, 0.01, record=("v",))["v"].values
    assert np.count_nonzero((v[1:] >= 0) & (v[:-1] < 0)) == spikes
    assert v.max() == pytest.approx(height, abs=0.25)
    near = v[round((when - 1) / 0.01) : round((when + 1) / 0.01)]
    assert near.max() == pytest.approx(v.max(), abs=0.01)


# Computed from the equations: spikes in a burst, period in ms, part of it from first to last spike.
PACEMAKERS = {
    "AB/PD 1": (17, 1505.05, 0.38),
    "AB/PD 2": (28, 1498.04, 0.36),
    "AB/PD 3": (19, 1568.23, 0.33),
    "AB/PD 4": (29, 1627.53, 0.41),
    "AB/PD 5": (22, 1678.91, 0.41),
}


@pytest.mark.parametrize("cell", PACEMAKERS)
def test_pacemakers_burst(cell: str) -> None:
    number, period, duty = PACEMAKERS[cell]
    spikes = spikes_of("PrinzABPD", 9e3, 0.02, preset=cell)
    counts, periods = bursts(spikes, 300.0)
    assert counts[-3:].tolist() == [number] * 3
    assert periods[-3:] == pytest.approx(np.full(3, period), rel=5e-4)
    last = spikes[np.flatnonzero(np.diff(spikes) > 300.0)[-1] + 1 - number :][:number]
    assert (last[-1] - last[0]) / period == pytest.approx(duty, abs=0.006)


# Computed from the equations, in Hz.
RATES = {
    "LP 1": 5.659,
    "LP 2": 4.938,
    "LP 3": 5.542,
    "LP 4": 20.382,
    "PY 1": 9.269,
    "PY 4": 10.476,
    "PY 5": 10.550,
    "PY 6": 11.475,
}


@pytest.mark.parametrize("cell", RATES)
def test_followers_fire_steadily(cell: str) -> None:
    late = spikes_of(model_of(cell), 10e3, 0.02, preset=cell, after=8e3)
    assert 1e3 * steady_rate(late) == pytest.approx(RATES[cell], rel=2e-3)
    assert np.ptp(np.diff(late)) < 0.01 * np.diff(late).mean()


def test_a_follower_fires_pairs() -> None:
    gaps = np.diff(spikes_of("PrinzLP", 10e3, 0.02, preset="LP 5", after=8e3))
    assert np.minimum(gaps[1:], gaps[:-1]) == pytest.approx(np.full(len(gaps) - 1, 58.495), rel=1e-3)
    assert np.maximum(gaps[1:], gaps[:-1]) == pytest.approx(np.full(len(gaps) - 1, 131.852), rel=1e-3)


@pytest.mark.parametrize(("cell", "rest", "rate"), [("PY 2", -52.4, 49.83), ("PY 3", -53.3, 59.03)])
def test_some_cells_rest_or_fire(cell: str, rest: float, rate: float) -> None:
    neuron = neun.Neuron("PrinzPY", preset=cell)
    assert neuron.run(8e3, 0.02, record=()).spike_time.size == 0
    assert neuron["v"] == pytest.approx(rest, abs=0.1)
    own_flow = flow_of(cell)(0.0, list(neuron.state.values()))
    assert max(map(abs, own_flow)) < 1e-4
    # The same cell from gates that are steady at -50 mV.
    gates = [name for name in neuron.state if name not in ("v", "ca")]
    fresh = neun.Neuron("PrinzPY", preset=cell).run(0.01, 0.01, record=tuple(f"{gate}_inf" for gate in gates))
    steady: dict[str, Any] = {gate: float(fresh[f"{gate}_inf"][0]) for gate in gates}
    late = spikes_of("PrinzPY", 8e3, 0.02, preset=cell, **steady)
    assert 1e3 * steady_rate(late) == pytest.approx(rate, rel=0.01)


def test_inhibition_makes_a_follower_rebound() -> None:
    """Followers burst by rebound in the network, Prinz, Bucher & Marder (2004)."""
    neuron = neun.Neuron("PrinzLP", preset="LP 1")
    before = np.diff(neuron.run(10e3, 0.02, record=()).spike_time.values)[-5:].mean()
    assert neuron.run(500.0, input=-2.0, record=()).spike_time.size <= 1
    after = neuron.run(500.0, input=0.0, record=()).spike_time.values
    assert np.diff(after).min() < 0.6 * before

"""Traub and Miles' cell in the benchmark of Brette et al. (2007), and Ermentrout and Kopell's reduction of it (1998).

Figures were computed from the equations by several programs.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import scipy.integrate
import scipy.optimize
from model_checks import Array, require_order, spikes_of, steady_rate

import neun_py as neun


def falling(x: float) -> float:
    """Give x/(exp(x) - 1)."""
    return x / math.expm1(x) if x else 1.0


def rates(u: float) -> tuple[float, float, float, float, float, float]:
    """Give the rates of m, h and n at u above the shift of the gates (Traub & Miles 1991)."""
    return (
        0.32 * 4 * falling((13 - u) / 4),
        0.28 * 5 * falling((u - 40) / 5),
        0.128 * math.exp((17 - u) / 18),
        4 / (1 + math.exp((40 - u) / 5)),
        0.032 * 5 * falling((15 - u) / 5),
        0.5 * math.exp((10 - u) / 40),
    )


def benchmark(current: float) -> Any:
    """Give the flow of the cell of the benchmark: pA, nS and 200 pF."""

    def of(_: float, y: Any) -> list[float]:
        v, m, h, n = y
        am, bm, ah, bh, an, bn = rates(v + 63)
        ionic = 10 * (v + 60) + 20e3 * m**3 * h * (v - 50) + 6e3 * n**4 * (v + 90)
        return [(current - ionic) / 200, am - (am + bm) * m, ah - (ah + bh) * h, an - (an + bn) * n]

    return of


def reduced(current: float) -> Any:
    """Give the flow of the reduction, whose gates are shifted by -67 mV."""

    def of(_: float, y: Any) -> list[float]:
        v, h, n = y
        am, bm, ah, bh, an, bn = rates(v + 67)
        ionic = 0.1 * (v + 67) + 100 * (am / (am + bm)) ** 3 * h * (v - 50) + 80 * n**4 * (v + 100)
        return [current - ionic, ah - (ah + bh) * h, an - (an + bn) * n]

    return of


def held(v: float) -> tuple[list[float], float]:
    """Give the state of the reduction that rests at v, and the current that holds it."""
    _, _, ah, bh, an, bn = rates(v + 67)
    state = [v, ah / (ah + bh), an / (an + bn)]
    return state, -reduced(0.0)(0.0, state)[0]


def crossings(current: float, duration: float) -> Array:
    """Give the times at which the independent solution of the benchmark's cell rises through -20 mV."""

    def above(_: float, y: Any) -> float:
        return float(y[0] + 20)

    above.direction = 1.0  # type: ignore[attr-defined]
    start = list(neun.Neuron("TraubMiles").state.values())
    found = scipy.integrate.solve_ivp(
        benchmark(current), (0.0, duration), start, events=above, method="LSODA", rtol=1e-9, atol=1e-9
    )
    assert found.t_events is not None
    return np.asarray(found.t_events[0])


# -- the cell of the benchmark --------------------------------------------------------------------------


def test_the_benchmark_agrees_with_an_independent_integration() -> None:
    require_order("TraubMiles", benchmark(300.0), 12.0, 0.005, tolerance=1e-6, current=300.0)


def test_the_benchmark_has_the_published_densities() -> None:
    """Brette et al. (2007), benchmark 3: 100, 30 and 0.05 mS/cm2, 1 uF/cm2 and 20,000 um2, as its scripts give them.

    That is a membrane of 20 ms and 100 MOhm.
    """
    values = {name: p.default for name, p in neun.models["TraubMiles"].parameters.items()}
    area = 20_000e-8  # cm2
    assert [values[x] for x in ("gna", "gk", "gl")] == pytest.approx([g * area * 1e6 for g in (100, 30, 0.05)])
    assert values["cm"] == pytest.approx(area * 1e6) and values["vt"] == -63.0
    passive = neun.Neuron("TraubMiles", gna=0.0, gk=0.0, v=-60.0)
    passive.run(20.0, 0.01, input=10.0, record=())
    assert passive["v"] + 60 == pytest.approx(10 * 0.1 * (1 - math.exp(-1)), rel=1e-9)


@pytest.mark.parametrize("current", [0.0, 200.0, 1000.0])
def test_spike_times_of_the_benchmark(current: float) -> None:
    found = spikes_of("TraubMiles", 200.0, 0.01, current=current)
    assert found == pytest.approx(crossings(current, 200.0), abs=0.01)


def test_no_spike_counts_in_the_refractory_time_and_nothing_is_held() -> None:
    """Brette et al. (2007): the threshold is only for counting. At 500 pA the cell fires every 12.08 ms."""
    one = spikes_of("TraubMiles", 200.0, preset="tonic spiking")
    two = spikes_of("TraubMiles", 200.0, preset="tonic spiking", t_ref=20.0)
    assert two == pytest.approx(one[::2], abs=1e-12)
    above = neun.Neuron("TraubMiles", preset="tonic spiking").run(20.0, record=["v"])["v"]
    assert float(above.max()) > 20.0, "v is not held after a spike"


def test_presets_of_the_benchmark() -> None:
    assert 1000 * steady_rate(spikes_of("TraubMiles", 800.0, preset="pacemaking")) == pytest.approx(13.85, abs=0.01)
    assert 1000 * steady_rate(spikes_of("TraubMiles", 300.0, preset="tonic spiking")) == pytest.approx(82.78, abs=0.03)
    ds = neun.Neuron("TraubMiles", preset="rest").run(600.0, record=["v"])
    assert ds.sizes["spike"] == 0 and float(ds["v"][-1]) == pytest.approx(-69.9917, abs=1e-3)


# -- the reduction ------------------------------------------------------------------------------------


def test_the_reduction_agrees_with_an_independent_integration() -> None:
    require_order("RTM", reduced(1.0), 12.0, 0.0025, tolerance=1e-6, current=1.0)


def test_rest_of_the_reduction() -> None:
    v = scipy.optimize.brentq(lambda x: held(x)[1], -68, -65, xtol=1e-12)
    state, _ = held(v)
    assert state == pytest.approx([-66.591, 0.9955, 0.04028], abs=5e-4)
    neuron = neun.Neuron("RTM", preset="rest")
    neuron.run(600.0, record=(), spikes=False)
    assert list(neuron.state.values()) == pytest.approx(state, rel=1e-8)


def test_spiking_of_the_reduction_begins_where_rest_ends() -> None:
    fold = scipy.optimize.minimize_scalar(lambda v: -held(v)[1], bounds=(-64, -58), method="bounded")
    assert -fold.fun == pytest.approx(0.119346, abs=1e-5)
    assert len(spikes_of("RTM", 1000.0, 0.02, current=0.1185, v=float(fold.x) - 0.5)) == 0
    assert len(spikes_of("RTM", 1000.0, 0.02, current=0.1205, v=float(fold.x) - 0.5)) > 0


def test_the_critical_drive_of_a_figure() -> None:
    """Boergers (2017) An Introduction to Modeling Neuronal Dynamics, Fig. of the f-I curve at onset, ch. 17.

    It spans 0.1193 to 0.1194 uA/cm2, at rest at the one end and slower than 0.45 Hz at the other (the author's program
    RTM_F_I_CURVE_AT_ONSET).
    """
    fold = scipy.optimize.minimize_scalar(lambda v: -held(v)[1], bounds=(-64, -58), method="bounded")
    start = {"v": float(fold.x)}
    assert len(spikes_of("RTM", 6000.0, 0.04, current=0.1193, after=3000.0, **start)) == 0
    gaps = np.diff(spikes_of("RTM", 12000.0, 0.04, current=0.1194, **start))
    assert len(gaps) >= 2 and 300.0 < 1e6 / gaps[-1] < 450.0


@pytest.mark.parametrize(
    ("current", "rate", "duration"),
    [(0.13, 5.23, 1500.0), (0.2, 13.43, 800.0), (0.3, 19.57, 500.0), (1.0, 43.712, 300.0), (1.5, 56.635, 300.0),
     (2.0, 68.382, 300.0), (5.0, 128.39, 200.0)],
)  # fmt: skip
def test_rate_of_the_reduction(current: float, rate: float, duration: float) -> None:
    assert 1000 * steady_rate(spikes_of("RTM", duration, current=current)) == pytest.approx(rate, rel=6e-4)


def test_presets_of_the_reduction() -> None:
    assert len(spikes_of("RTM", 100.0, preset="rest")) == 0
    assert 1000 * steady_rate(spikes_of("RTM", 200.0, preset="tonic spiking")) == pytest.approx(43.71, abs=0.02)
    found = spikes_of("RTM", 1000.0, preset="class 1")
    gaps = np.diff(found)
    assert found[0] > 119 and gaps[0] > 2.5 * gaps[-1] and bool(np.all(np.diff(gaps) < 0))

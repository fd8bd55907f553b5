"""Wang's neuron of 1993: NeuroReport 5:221.

The paper was not at hand. Its abstract says what is looked for here: the persistent sodium current and a slowly
inactivating potassium current make oscillations of the membrane at 10 to 50 Hz, and clusters of action potentials
alternate in time with epochs of small oscillations below threshold. Figures were computed from the equations.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import scipy.optimize
from model_checks import Array, bursts, require_order, spikes_of, up_crossings

import neun_py as neun


def flow(current: float, gnap: float = 0.1, gks: float = 14.0) -> Any:
    """Give the equations of the spike (phi = 200/7), of the persistent sodium current and of the slow potassium one."""

    def of(_: float, y: Any) -> list[float]:
        v, h, n, s, h1, h2 = y
        am = 1.0 if v == -30 else -0.1 * (v + 30) / math.expm1(-0.1 * (v + 30))
        m = am / (am + 4 * math.exp(-(v + 55) / 18))
        ah, bh = 0.07 * math.exp(-(v + 44) / 20), 1 / (1 + math.exp(-0.1 * (v + 14)))
        an = 0.1 if v == -34 else -0.01 * (v + 34) / math.expm1(-0.1 * (v + 34))
        bn = 0.125 * math.exp(-(v + 44) / 80)
        fast = 52 * m**3 * h * (v - 55) + 20 * n**4 * (v + 90)
        persistent = gnap / (1 + math.exp(-(v + 51) / 5)) * (v - 55)
        slow = gks * s * (0.6 * h1 + 0.4 * h2) * (v + 90)
        open_, left = 1 / (1 + math.exp(-(v + 34) / 6.5)), 1 / (1 + math.exp((v + 65) / 6.6))
        return [
            current - 0.1 * (v + 60) - fast - persistent - slow,
            200 / 7 * (ah * (1 - h) - bh * h),
            200 / 7 * (an * (1 - n) - bn * n),
            (open_ - s) / 6,
            (left - h1) / (200 + 220 / (1 + math.exp(-(v + 71.6) / 6.85))),
            (left - h2) / (200 + 3200 / (1 + math.exp(-(v + 63.6) / 4))),
        ]

    return of


def held(v: float, **currents: float) -> tuple[list[float], float]:
    """Give the state that rests at v, and the current that holds it: every gate's flow is straight in the gate."""
    of = flow(0.0, **currents)
    at_0, at_1 = of(0.0, [v, *[0.0] * 5]), of(0.0, [v, *[1.0] * 5])
    state = [v, *(x / (x - y) for x, y in zip(at_0[1:], at_1[1:], strict=True))]
    return state, -of(0.0, state)[0]


def eigenvalues(v: float, **currents: float) -> Any:
    """Give the eigenvalues of the flow at the rest at v, from central differences."""
    state, of = np.array(held(v, **currents)[0]), flow(0.0, **currents)
    columns = []
    for k in range(6):
        by = np.where(np.arange(6) == k, 1e-6, 0.0)
        columns.append((np.array(of(0.0, state + by)) - np.array(of(0.0, state - by))) / 2e-6)
    return np.linalg.eigvals(np.array(columns).T)


def trace(preset: str, duration: float) -> tuple[Array, Array, Array]:
    """Give times and potentials of a preset, and its spikes."""
    ds = neun.Neuron("Wang1993", preset=preset).run(duration, record=["v"])
    return ds["time"].to_numpy(), ds["v"].to_numpy(), ds["spike_time"].to_numpy()


@pytest.mark.parametrize("current", [1.5, 5.0])
def test_agrees_with_an_independent_integration(current: float) -> None:
    require_order("Wang1993", flow(current), 20.0, 0.01, tolerance=1e-5, current=current)


def test_rest_begins_to_oscillate_at_the_rhythm_of_the_paper() -> None:
    """Along the rests a pair of eigenvalues crosses the imaginary axis with 32.5 Hz, at 0.737 uA/cm2; the last rest
    is at 0.776, and from there on the model oscillates."""

    def growth(v: float) -> float:
        return max(float(w.real) for w in eigenvalues(v) if abs(w.imag) > 0.05)

    v = scipy.optimize.brentq(growth, -60.0, -57.0)
    pair = eigenvalues(v)
    assert 1000 * float(abs(pair.imag).max()) / (2 * np.pi) == pytest.approx(32.5, abs=0.1)
    assert held(v)[1] == pytest.approx(0.737, abs=1e-3)
    last = scipy.optimize.minimize_scalar(lambda x: -held(x)[1], bounds=(-61, -58), method="bounded")
    assert -float(last.fun) == pytest.approx(0.776, abs=1e-3)
    for current, swing in ((0.70, (0.0, 0.1)), (1.0, (5.0, 30.0))):
        ds = neun.Neuron("Wang1993").run(6000.0, input=current, record=["v"], every=10)
        late = ds["v"].sel(time=slice(5000.0, None))
        assert swing[0] <= float(late.max() - late.min()) < swing[1]
        assert late.max() < -45


def test_neither_current_alone_oscillates() -> None:
    """The interplay of the two makes the rhythm: without either, no rest below spikes has a growing oscillation."""
    for without in ("gnap", "gks"):
        for v in np.arange(-70.0, -50.0, 1.0):
            assert not any(w.real > 0 and abs(w.imag) > 0.05 for w in eigenvalues(float(v), **{without: 0.0}))


def test_rhythm_grows_with_the_current_between_10_and_50_hz() -> None:
    """Wang (1993), abstract: 10 to 50 Hz."""
    rhythm = []
    for current in (1.0, 1.5, 2.5):
        ds = neun.Neuron("Wang1993").run(5000.0, input=current, record=["v"], every=5)
        late = ds["v"].sel(time=slice(3000.0, None))
        rhythm.append(1000 / float(np.median(np.diff(up_crossings(late.time.to_numpy(), late.to_numpy(), -57.0)))))
    assert 10 < rhythm[0] < rhythm[1] < rhythm[2] < 50


def test_presets() -> None:
    """Rest; an oscillation at 39 Hz; and clusters of 4 and of 8 or 9 spikes between epochs of it."""
    assert len(spikes_of("Wang1993", 200.0, preset="rest")) == 0
    t, v, spikes = trace("40 Hz oscillation", 1000.0)
    assert len(spikes) == 0 and v.max() < -45 and np.ptp(v) > 10
    assert 1000 / np.diff(up_crossings(t, v, -57.5)).mean() == pytest.approx(39.0, abs=0.5)
    sizes, periods = bursts(spikes_of("Wang1993", 4000.0, preset="mixed-mode bursting"))
    assert set(sizes[4:]) == {4} and periods[4:].min() > 338 and periods[4:].max() < 363
    sizes, _ = bursts(spikes_of("Wang1993", 6000.0, preset="long clusters"))
    assert set(sizes[4:]) <= {8, 9}


def test_epochs_between_clusters_oscillate_below_threshold() -> None:
    """Wang (1993), abstract: mixed-mode bursting. Between two clusters the membrane crosses -57 mV several times."""
    t, v, spikes = trace("mixed-mode bursting", 1500.0)
    ends = np.flatnonzero(np.diff(spikes) > 100)
    for k in ends:
        within = (t > spikes[k] + 10) & (t < spikes[k + 1] - 10)
        assert len(up_crossings(t[within], v[within], -57.0)) >= 8 and v[within].max() < -20

"""Hindmarsh-Rose does what is published of it.

Sources: Hindmarsh & Rose (1984) Proc. R. Soc. Lond. B 221:87 (regimes, Fig. 6); the calibration table of RTHybrid
(GNB-UAM), steps per burst at two steps; the spike list of Open Source Brain's HindmarshRose1984, which is explicit
Euler's at 0.0025. Periods with more digits are computed from the equations.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from independent_solutions import Array, hindmarsh_rose, solve, upward_crossings

import neun_py as neun


def steady_spikes(h: float = 0.01, integrator: str = "RK4", duration: float = 12_000.0, **values: Any) -> Array:
    """Give the spikes after a transient of 5000."""
    neuron = neun.Neuron("HR", integrator=integrator, **values)
    found = np.array(neuron.run(duration, h, record=[])["spike_time"])
    return found[found > 5000]


def bursts(spikes: Array) -> tuple[Array, Array]:
    """Give the spikes of every whole burst and the times between first spikes; a gap parts two bursts where it is
    longer than half of the longest.
    """
    gaps = np.diff(spikes)
    first = np.flatnonzero(gaps > gaps.max() / 2) + 1
    return np.diff(first), np.diff(spikes[first])


@pytest.mark.parametrize(
    ("e", "mu", "spikes", "period"),
    [
        (3.0, 0.001, 18, 504.44),
        (3.0, 0.0021, 10, 282.95),
        (2.7, 0.006, 4, 136.7),
        (2.0, 0.006, 2, 128.5),
        (1.5, 0.006, 1, 149.5),
    ],
)
def test_periodic_bursting(e: float, mu: float, spikes: int, period: float) -> None:
    counts, periods = bursts(steady_spikes(e=e, mu=mu))
    assert set(counts.tolist()) == {spikes}
    tolerance = 0.006 if period > 200 else 0.06  # half a unit of the last digit
    np.testing.assert_allclose(periods, period, rtol=0, atol=tolerance)


@pytest.mark.parametrize(("h", "steps"), [(0.1, 2829.68), (0.01, 28313.6)])
def test_calibration_table_of_rthybrid(h: float, steps: float) -> None:
    counts, periods = bursts(steady_spikes(h, e=3.0, mu=0.0021, S=4.0))
    assert set(counts.tolist()) == {10}
    assert periods.mean() == pytest.approx(steps * h, rel=1e-3)


@pytest.mark.parametrize(("e", "mu", "interval"), [(4.0, 0.001, 20.73), (3.5, 0.006, 31.74)])
def test_tonic_spiking(e: float, mu: float, interval: float) -> None:
    intervals = np.diff(steady_spikes(e=e, mu=mu))
    np.testing.assert_allclose(intervals, interval, rtol=0, atol=0.012)


def test_rest_at_small_current() -> None:
    ds = neun.Neuron("HR", e=0.4).run(20_000.0, 0.01, every=100)
    assert float(ds["x"][-1]) == pytest.approx(-1.52596, abs=1e-5)
    assert ds["spike_time"].size == 0 or float(ds["spike_time"][-1]) < 1000
    # The rest is the real root of the cubic that is left when y and z are eliminated.
    roots = np.roots([1.0, 2.0, 4.0, 4 * 1.6 - 0.4 - 1.0])
    (x,) = roots[np.abs(roots.imag) < 1e-12].real
    assert float(ds["x"][-1]) == pytest.approx(x, abs=1e-5)


# -- Open Source Brain's list ---------------------------------------------------------------------------

OSB: dict[str, Any] = {"c": -3.0, "e": 5.0, "xr": -1.3, "mu": 0.002, "x": -1.1, "y": -9.0, "z": 1.0}
EULER = [144.6075, 156.4825, 169.65, 184.715, 203.1025, 231.865, 408.8075, 420.5825, 433.61, 448.46, 466.425]
EULER += [493.0725, 670.06]
CONVERGED = [144.602, 156.254, 169.134, 183.790, 201.458, 227.272, 405.504, 417.060, 429.809]


def test_list_of_open_source_brain_is_eulers() -> None:
    ds = neun.Neuron("HR", integrator="Euler", **OSB).run(680.0, 0.0025, record=[])
    found = np.array(ds["spike_time"])
    # The list gives the first sample past 0; the package interpolates within that step.
    assert np.all((np.array(EULER) - found >= 0) & (np.array(EULER) - found <= 0.0025 + 1e-9))
    sampled = 0.0025 * np.ceil(found / 0.0025)
    np.testing.assert_allclose(sampled, EULER, rtol=0, atol=1e-9)


@pytest.mark.parametrize(("integrator", "h"), [("RK4", 0.0025), ("RK4", 0.01), ("RK6", 0.005), ("RK6", 0.01)])
def test_converged_list(integrator: str, h: float) -> None:
    found = np.array(neun.Neuron("HR", integrator=integrator, **OSB).run(440.0, h, record=[])["spike_time"])
    np.testing.assert_allclose(found, CONVERGED, rtol=0, atol=1e-3)
    independent = upward_crossings(hindmarsh_rose(5.0, 0.002, c=-3.0, xr=-1.3), (-1.1, -9.0, 1.0), 440.0)
    np.testing.assert_allclose(found, independent, rtol=0, atol=3e-5)


# -- the first burst, and chaos -------------------------------------------------------------------------


def test_first_burst_against_scipy() -> None:
    times = [float(t) for t in range(10, 210, 10)]
    exact = solve(hindmarsh_rose(3.0, 0.001), (-1.5, -10.0, 0.0), times)
    ds = neun.Neuron("HR", integrator="RK6").run(200.0, 0.01, record=["x", "y", "z"], every=1000)
    np.testing.assert_allclose(np.array([ds[n] for n in "xyz"]).T, exact, rtol=0, atol=3e-8)


def exponent(e: float, mu: float, windows: int = 150, length: float = 50.0) -> float:
    """Give the largest Lyapunov exponent: how fast two neurons part that are brought close again and again."""
    distance = 1e-7
    one = neun.Neuron("HR", e=e, mu=mu)
    one.run(5000.0, 0.01, record=[])
    two = one.copy()
    two["x"] += distance
    total = 0.0
    for _ in range(windows):
        for neuron in (one, two):
            neuron.run(length, 0.01, record=[], spikes=False)
        apart = np.array([two[n] - one[n] for n in "xyz"])
        growth = float(np.linalg.norm(apart)) / distance
        total += np.log(growth)
        for name, x in zip("xyz", apart / growth, strict=True):
            two[name] = one[name] + float(x)
    return total / (windows * length)


def test_chaotic_bursting() -> None:
    """The random bursts of Hindmarsh & Rose (1984): 0.0100 +- 0.0005 from the variational equations."""
    assert exponent(3.25, 0.005) == pytest.approx(0.0100, abs=0.003)
    counts, periods = bursts(steady_spikes(e=3.25, mu=0.005, duration=40_000.0))
    values, times = np.unique(counts, return_counts=True)
    assert values[times.argmax()] == 5
    assert len(values) >= 4
    assert periods.max() > 3 * periods.min()


@pytest.mark.parametrize(
    ("e", "mu", "expected"),
    [(3.25, 0.006, 0.0134), (3.281, 0.0029, 0.0079), (3.281, 0.0021, 0.0098), (3.0, 0.006, 0.0087)],
)
def test_chaos_elsewhere(e: float, mu: float, expected: float) -> None:
    """Computed from the variational equations over 3.6e5 units of time; a run as short as this one is less sure."""
    assert exponent(e, mu, windows=300) == pytest.approx(expected, abs=0.003)


@pytest.mark.parametrize(("e", "mu"), [(3.0, 0.0021), (3.0, 0.001), (2.7, 0.006), (3.5, 0.006)])
def test_periodic_motion_is_not_chaotic(e: float, mu: float) -> None:
    assert abs(exponent(e, mu)) < 0.002


# -- presets --------------------------------------------------------------------------------------------


PERIODIC = {
    "bursting": (18, 504.4),
    "short bursts": (10, 282.95),
    "bursts of four": (4, 136.7),
    "bursts of two": (2, 128.5),
}
TONIC = {"tonic spiking": 20.73, "slow tonic spiking": 31.74, "single spikes": 149.53}
CHAOTIC = {
    "chaotic bursting": ((2, 6), (71, 224)),
    "chaotic bursting, fast": ((2, 6), (63, 206)),
    "chaotic bursting, slow": ((4, 35), (165, 1478)),
    "chaotic bursting, weak input": ((1, 4), (50, 157)),
}


def preset_spikes(name: str, duration: float = 15_000.0) -> Array:
    return np.array(neun.Neuron("HR", preset=name).run(duration, 0.01, record=[])["spike_time"])


@pytest.mark.parametrize("name", PERIODIC)
def test_presets_burst_from_the_beginning(name: str) -> None:
    """They start on the way to a burst, so that the second is as all others."""
    spikes, period = PERIODIC[name]
    for counts, periods in (bursts(preset_spikes(name)), bursts(preset_spikes(name, 4 * period))):
        assert set(counts.tolist()) == {spikes}
        np.testing.assert_allclose(periods[1:], period, rtol=0, atol=0.06)


@pytest.mark.parametrize("name", TONIC)
def test_presets_spike_tonically(name: str) -> None:
    intervals = np.diff(preset_spikes(name))
    np.testing.assert_allclose(intervals[len(intervals) // 2 :], TONIC[name], atol=0.01)


@pytest.mark.parametrize("name", CHAOTIC)
def test_presets_burst_chaotically(name: str) -> None:
    """Nearly always within what a run of 6e4 shows; which gaps part bursts depends on the longest of the run."""
    counts, periods = bursts(preset_spikes(name, 30_000.0))
    assert len(set(counts.tolist())) >= 4
    for found, (least, most) in zip((counts, periods), CHAOTIC[name], strict=True):
        assert np.mean((found >= least) & (found <= most)) > 0.85
        assert np.ptp(found) > 0.5 * (most - least)


def test_preset_at_rest() -> None:
    ds = neun.Neuron("HR", preset="quiescent").run(15_000.0, 0.01, every=100)
    assert ds["spike_time"].size == 0
    assert float(ds["x"][-1]) == pytest.approx(-1.526, abs=5e-4)


def test_every_preset_is_looked_at() -> None:
    assert set(neun.models["HR"].presets) == {*PERIODIC, *TONIC, *CHAOTIC, "quiescent"}

"""Rulkov's map and the two maps of the Neun library that are made of it.

Source: Rulkov (2002) Phys. Rev. E 65:041922: the equations and the phase diagram; its threshold is also the loss of
stability of the fixed point, which is derived here. Numbers of spikes and intervals are computed from the equations.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt, tanh
from typing import Any

import numpy as np
import pytest
from model_checks import Array, bursts, spikes_of

import neun_py as neun

Input = Callable[[int], float]


def fast(x: float, before: float, u: float, alpha: float) -> float:
    """Give the next x; `before` is the x before the present one."""
    if x <= 0:
        return alpha / (1 - x) + u
    if 0 < x < alpha + u and before <= 0:
        return alpha + u
    return -1.0


def rulkov(alpha: float, sigma: float, start: tuple[float, float, float], steps: int, current: Input) -> Array:
    """Iterate Rulkov's equations with mu = 0.001 and give x and y after each step.

    The package fuses products and sums, and so rounds otherwise; on the way into a spike that grows a million times.
    """
    (x, y, before), mu, rows = start, 0.001, []
    for n in range(steps):
        x, before, y = fast(x, before, y + current(n), alpha), x, y - mu * (x + 1) + mu * sigma + mu * current(n)
        rows.append((x, y))
    return np.array(rows)


def kicks(n: int) -> float:
    """Give an input that rises also inside of spikes."""
    return 0.3 if n % 37 in (3, 4, 21) else -0.2 if n % 37 == 30 else 0.0


def iterates(model: str, steps: int, names: tuple[str, ...], current: Input, **values: Any) -> Array:
    neuron = neun.Neuron(model, **values)
    given = np.array([current(n) for n in range(steps)])
    recorded = neuron.run(float(steps), input=given, record=names)
    return np.array([recorded[name] for name in names]).T


def still(n: int) -> float:
    return 0.0


# -- Rulkov's map ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("alpha", "sigma"), [(3.0, 0.28), (4.5, 0.14), (5.6, -0.25), (6.0, 0.386)])
@pytest.mark.parametrize("current", [still, kicks])
def test_iterates(alpha: float, sigma: float, current: Input) -> None:
    found = iterates("Rulkov", 1500, ("x", "y"), current, alpha=alpha, sigma=sigma, x=-1.0, y=-3.0, x_last=-1.0)
    np.testing.assert_allclose(found, rulkov(alpha, sigma, (-1.0, -3.0, -1.0), 1500, current), rtol=0, atol=1e-9)


def test_an_input_inside_a_spike_does_not_widen_it() -> None:
    # The value before the present one is positive at the peak: the next is -1, however high the input lifts y.
    neuron = neun.Neuron("Rulkov", alpha=6.0, x=0.5, y=-3.9, x_last=-0.5)
    neuron.step(1.0)
    assert neuron["x"] == pytest.approx(2.1, abs=1e-12)
    neuron.add_synaptic_input(0.5)
    neuron.step(1.0)
    assert neuron["x"] == -1.0


def test_where_the_other_branch_is_infinite() -> None:
    neuron = neun.Neuron("Rulkov", alpha=4.0, x=0.25, y=-3.0, x_last=-1.0, mu=0.0)
    neuron.step(1.0)
    assert neuron["x"] == 1.0  # where alpha/(1 - x) has its pole
    neuron.step(1.0)
    assert neuron["x"] == -1.0


@pytest.mark.parametrize("alpha", [3.0, 4.0, 4.5, 6.0])
@pytest.mark.parametrize("side", [-1, 1])
def test_fixed_point_loses_stability_at_the_threshold(alpha: float, side: int) -> None:
    # x = sigma - 1; the determinant alpha/(1 - x)**2 + mu of the Jacobian is 1 at sigma = 2 - sqrt(alpha/(1 - mu)).
    sigma = 2 - sqrt(alpha / 0.999) + 0.005 * side
    x, y = sigma - 1, sigma - 1 - alpha / (2 - sigma)
    neuron = neun.Neuron("Rulkov", alpha=alpha, sigma=sigma, x=x, y=y + 1e-7, x_last=x)
    distance = np.abs(neuron.run(2000.0, record="x").x - x)
    growth = 0.5 * np.log(alpha / (2 - sigma) ** 2 + 0.001)  # the modulus of a complex pair is the root
    measured = np.log(float(distance[1500:].max()) / float(distance[:500].max())) / 1500
    assert measured == pytest.approx(growth, rel=0.15)
    assert np.sign(measured) == side


@pytest.mark.parametrize(
    ("alpha", "silent", "active"), [(3.0, 0.26, 0.28), (4.0, -0.01, 0.01), (4.5, -0.13, -0.10), (6.0, -0.46, -0.40)]
)
def test_boundary_of_silence(alpha: float, silent: float, active: float) -> None:
    assert silent < 2 - sqrt(alpha / 0.999) < active
    start = {"alpha": alpha, "x": -1.0, "y": -3.0}
    assert spikes_of("Rulkov", 20_000.0, after=15_000.0, sigma=silent, **start).size == 0
    assert spikes_of("Rulkov", 20_000.0, after=15_000.0, sigma=active, **start).size > 10


def test_bursts_need_an_alpha_above_4() -> None:
    for sigma in (0.15, 0.25, 0.4, 0.6):
        intervals = np.diff(spikes_of("Rulkov", 8000.0, after=3000.0, alpha=3.5, sigma=sigma))
        assert intervals.max() < 2 * intervals.min()
    intervals = np.diff(spikes_of("Rulkov", 8000.0, after=3000.0, alpha=4.5, sigma=0.0))
    assert intervals.max() > 5 * intervals.min()


TONIC = [("tonic spiking", 134, 150, 141.67), ("slow tonic spiking", 186, 197, 190.80)]


@pytest.mark.parametrize(("preset", "least", "most", "mean"), TONIC)
def test_tonic_presets(preset: str, least: int, most: int, mean: float) -> None:
    intervals = np.diff(spikes_of("Rulkov", 40_000.0, after=5000.0, preset=preset))
    assert (intervals.min(), intervals.max()) == (least, most)
    assert intervals.mean() == pytest.approx(mean, rel=2e-3)


def test_fast_tonic_preset() -> None:
    assert set(np.diff(spikes_of("Rulkov", 2000.0, after=30.0, preset="fast tonic spiking"))) == {14.0}
    long_after = spikes_of("Rulkov", 30_000.0, after=25_000.0, alpha=6.0, sigma=0.386, x=-1.0, y=-3.0)
    assert set(np.diff(long_after)) == {14.0}


@pytest.mark.parametrize(
    ("preset", "count", "least", "most"),
    [("short bursts", 9, 334, 337), ("sparse bursts", 11, 462, 462), ("bursting", 17, 330, 330),
     ("long bursts", 23, 334, 334)],
)  # fmt: skip
def test_bursting_presets(preset: str, count: int, least: int, most: int) -> None:
    counts, periods = bursts(spikes_of("Rulkov", 30_000.0, after=5000.0, preset=preset))
    assert set(counts.tolist()) == {count}
    assert periods.min() >= least and periods.max() <= most


def test_irregular_preset() -> None:
    counts, _ = bursts(spikes_of("Rulkov", 60_000.0, after=5000.0, preset="irregular bursting"))
    assert counts.min() == 1 and 4 < counts.max() <= 7
    assert len(set(counts.tolist())) > 3


def test_silent_preset() -> None:
    neuron = neun.Neuron("Rulkov", preset="silence")
    assert neuron.run(3000.0, record=()).spike_time.size == 0
    assert neuron["x"] == pytest.approx(-0.9, abs=1e-9)
    assert neuron["y"] == pytest.approx(-0.9 - 3.0 / 1.9, abs=1e-9)


# -- the bistable map -----------------------------------------------------------------------------------


def test_iterates_of_the_bistable_map() -> None:
    def pulse(n: int) -> float:
        return {300: 1.0, 700: -1.0}.get(n, 0.0)

    x, y, sigma, before = -1.26, -3.47, -0.26, -1.26
    expected = []
    for n in range(1000):
        u, i = y, pulse(n)
        u += i
        y = y - 0.001 * (x + 1) + 0.001 * (sigma + i)
        sigma = 0.544 * (tanh(2 * sigma) + i)
        x, before = fast(x, before, u, 5.0), x
        expected.append((x, y, sigma))
    found = iterates("BistableRulkov", 1000, ("x", "y", "sigma"), pulse, x=-1.26, y=-3.47, sigma=-0.26, x_last=-1.26)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9)


@pytest.mark.parametrize(("p", "level"), [(1.0, 0.957504), (0.9, 0.839446), (0.6, 0.395142), (0.4, 0.0)])
@pytest.mark.parametrize("sign", [-1, 1])
def test_stable_values_of_the_switch(p: float, level: float, sign: int) -> None:
    # The roots of s = p*tanh(2*s), of which 0 is unstable for p > 0.5.
    neuron = neun.Neuron("BistableRulkov", p=p, sigma=0.1 * sign)
    neuron.run(200.0, record=(), spikes=False)
    assert neuron["sigma"] == pytest.approx(sign * level, abs=1e-6)
    assert neuron["sigma"] == pytest.approx(p * tanh(2 * neuron["sigma"]), abs=1e-12)


def test_presets_of_the_bistable_map() -> None:
    assert spikes_of("BistableRulkov", 5000.0, preset="off").size == 0
    counts, periods = bursts(spikes_of("BistableRulkov", 20_000.0, after=3000.0, preset="on"))
    assert set(counts.tolist()) == {17} and set(periods.tolist()) == {328.0}
    on = spikes_of("BistableRulkov", 5000.0, preset="switched on")
    assert on[0] > 500 and on[-1] > 4800
    off = spikes_of("BistableRulkov", 5000.0, preset="switched off")
    assert off[0] < 100 and 1400 < off[-1] < 1501


# -- the adapting map -----------------------------------------------------------------------------------


def test_iterates_of_the_adapting_map() -> None:
    x, y, z, before = -1.08, -3.1, 1e-4, -1.08
    expected = []
    for n in range(1500):
        i = kicks(n)
        u = y + i
        # The choice: y reads the present x, as Rulkov's map does.
        y = y + 0.001 * (-(x + 1) - 0.08 + i) + (z if x <= -1.1 else 0.0)
        z = (1 - 0.002) * z + 3e-5 * i
        x, before = fast(x, before, u, 4.2), x
        expected.append((x, y, z))
    start = {"x": -1.08, "y": -3.1, "z": 1e-4, "x_last": -1.08}
    found = iterates("Ferdo", 1500, ("x", "y", "z"), kicks, gamma_e=3e-5, **start)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9)


def test_without_its_slow_current_the_adapting_map_is_rulkovs() -> None:
    start = {"alpha": 5.6, "sigma": -0.25, "x": -1.0, "y": -3.7, "x_last": -1.0}
    found = iterates("Ferdo", 1500, ("x", "y"), kicks, gamma_e=0.0, z=0.0, **start)
    expected = iterates("Rulkov", 1500, ("x", "y"), kicks, **start)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9)


def test_slow_current_decays_geometrically() -> None:
    neuron = neun.Neuron("Ferdo", z=0.25, lam=0.01)
    z = neuron.run(500.0, record="z", spikes=False).z
    np.testing.assert_allclose(z, 0.25 * 0.99 ** np.arange(1, 501), rtol=1e-12)


def test_presets_of_the_adapting_map() -> None:
    assert spikes_of("Ferdo", 3000.0, preset="rest").size == 0
    adapting = np.diff(spikes_of("Ferdo", 8000.0, preset="adaptation"))
    assert adapting[0] == 194 and np.all(adapting[-5:] > 230)
    plain = np.diff(spikes_of("Ferdo", 8000.0, preset="no adaptation"))
    assert np.all(plain > 165) and np.all(plain < 185)
    rebound = spikes_of("Ferdo", 3000.0, preset="rebound")
    assert 1500 < rebound[0] < 1510 and rebound.size == 17 and rebound[-1] < 2000

"""The relaxation oscillator of Terman and Wang, and the normal form of Stuart and Landau, do what is known of them.

Terman & Wang (1995) Physica D 81:148: it oscillates above zero input. Linsay & Wang (1998) IEEE Trans. Neural Netw.
9:523: in the limit of a slow recovery the time on each branch is a logarithm, known from Wang's own program of it.
Stuart-Landau: the radius obeys Bernoulli's equation, so everything has a closed form; Kuramoto (1984) Chemical
Oscillations, Waves, and Turbulence.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, spikes_of

import neun_py as neun

# -- Terman-Wang ----------------------------------------------------------------------------------------


def terman_wang(current: float, eps: float = 0.02, alpha: float = 6.0, beta: float = 0.1) -> Any:
    def derivatives(t: float, z: Array) -> list[float]:
        x, y = float(z[0]), float(z[1])
        return [3 * x - x**3 + 2 - y + current, eps * (alpha * (1 + math.tanh(x / beta)) - y)]

    return derivatives


@pytest.mark.parametrize("current", [0.8, -0.02])
def test_terman_wang_agrees_with_an_independent_solution(current: float) -> None:
    flow = terman_wang(current)
    require_order("TermanWang", flow, 40.0, 0.02, tolerance=1e-5, preset="oscillating", current=current)


@pytest.mark.parametrize(("current", "oscillates"), [(-0.02, False), (-0.001, False), (0.001, True), (0.05, True)])
def test_it_oscillates_above_zero_input(current: float, oscillates: bool) -> None:
    """Left of the knee at x = -1, where the cubic has y = I, the recovery waits at 0."""
    found = spikes_of("TermanWang", 3000.0, 0.05, after=1000.0, current=current)
    assert (found.size > 0) == oscillates


@pytest.mark.parametrize(("stimulus", "alpha"), [(0.8, 6.0), (0.2, 6.5)])
def test_period_of_the_relaxation(stimulus: float, alpha: float) -> None:
    """Linsay & Wang (1998): the knees are at (-1, I) and (1, 4 + I); between them y relaxes to 0 or to 2 alpha.

    The time for that is the period to order eps**(2/3), which falling from the knees takes. The second pair of
    numbers is that of Wang's program for the limit.
    """
    silent = math.log((4 + stimulus) / stimulus)
    active = math.log((2 * alpha - stimulus) / (2 * alpha - 4 - stimulus))
    excess = []
    for eps in (0.02, 0.0025, 0.0003125):
        duration = round(4 * (silent + active) / eps)
        spikes = spikes_of("TermanWang", duration, 0.05, current=stimulus, eps=eps, alpha=alpha)
        excess.append(float(np.diff(spikes)[-1]) * eps - silent - active)
    assert 0 < excess[2] < excess[1] < excess[0]
    assert excess[2] < 0.02 * (silent + active)
    ratios = np.divide(excess[:-1], excess[1:])
    np.testing.assert_allclose(ratios, 8 ** (2 / 3), rtol=0.15)


def test_the_active_phase_is_shorter_than_the_silent_one() -> None:
    ds = neun.Neuron("TermanWang", preset="oscillating").run(600.0)
    late = ds["x"].values[10_000:]
    assert 0.15 < (late > 0).mean() < 0.3
    assert late.min() == pytest.approx(-2.0, abs=0.05)
    assert np.diff(ds.spike_time.values) == pytest.approx(125.31, abs=0.01)


def test_a_pulse_makes_an_excitable_unit_active_once() -> None:
    (spike,) = neun.Neuron("TermanWang", preset="excitable").run(500.0).spike_time.values
    assert 200 < spike < 205
    assert spikes_of("TermanWang", 500.0, preset="excitable", current=-0.02).size == 0


def test_silent_rests_beside_the_knee() -> None:
    neuron = neun.Neuron("TermanWang", preset="silent")
    assert neuron.run(2000.0, record=()).sizes["spike"] == 0
    x, y = neuron["x"], neuron["y"]
    assert x < -1
    np.testing.assert_allclose(terman_wang(-0.02)(0.0, np.array([x, y])), 0.0, atol=1e-9)


# -- Stuart-Landau --------------------------------------------------------------------------------------


def closed(t: Array, start: complex, mu: float, omega: float, b: float, c: float) -> Array:
    """Give z(t) of dz/dt = (mu + i omega) z - (b + i c) |z|**2 z.

    With u = |z|**2: u' = 2 mu u - 2 b u**2, and the phase turns by omega t - c times the integral of u.
    """
    u0 = abs(start) ** 2
    spread = 1 + u0 * b * np.expm1(2 * mu * t) / mu
    radius = np.sqrt(u0 * np.exp(2 * mu * t) / spread)
    phase = np.angle(start) + omega * t - c * np.log(spread) / (2 * b)
    return np.asarray(radius * np.exp(1j * phase))


@pytest.mark.parametrize(
    ("mu", "b", "c", "start"),
    [(1.0, 1.0, 0.0, 0.1), (1.0, 1.0, 3.0, 0.1), (-0.5, 1.0, 0.0, 1.0), (0.7, 2.5, -1.3, 1.5), (-0.2, 0.3, 2.0, 1.2)],
)
def test_the_closed_form(mu: float, b: float, c: float, start: float) -> None:
    omega = 2 * math.pi
    errors = []
    for h in (0.02, 0.01):
        ds = neun.Neuron("StuartLandau", mu=mu, b=b, c=c, x=start).run(6.0, h, record=("x", "y"))
        found = ds["x"].values + 1j * ds["y"].values
        errors.append(float(np.abs(found - closed(ds.time.values, start, mu, omega, b, c)).max()))
    assert errors[1] < 2e-5
    assert errors[0] / errors[1] > 2**3.5


def test_radius_and_rate_of_the_cycle() -> None:
    """sqrt(mu/b), and omega - c mu/b."""
    for mu, b, c in ((1.0, 1.0, 0.0), (1.0, 1.0, 3.0), (0.5, 2.0, -2.0)):
        ds = neun.Neuron("StuartLandau", mu=mu, b=b, c=c).run(40.0, record=("x", "y"))
        z = (ds["x"].values + 1j * ds["y"].values)[3000:]
        np.testing.assert_allclose(np.abs(z), math.sqrt(mu / b), rtol=1e-6)
        turned = np.unwrap(np.angle(z))
        assert (turned[-1] - turned[0]) / (0.01 * (len(z) - 1)) == pytest.approx(2 * math.pi - c * mu / b, rel=1e-6)


def test_the_rate_of_the_sheared_preset() -> None:
    ds = neun.Neuron("StuartLandau", preset="sheared").run(20.0, record=("x", "y"))
    turned = np.unwrap(np.angle(ds["x"].values + 1j * ds["y"].values))
    assert (turned[-1] - turned[-501]) / 5 == pytest.approx(3.2832, abs=1e-4)


def test_the_amplitude_begins_as_a_square_root() -> None:
    """A supercritical Hopf bifurcation: nothing below zero, sqrt(mu) above."""
    for mu in (-0.1, 0.04, 0.16):
        ds = neun.Neuron("StuartLandau", mu=mu, x=0.05).run(150.0, 0.02, record=("x", "y"))
        assert np.hypot(ds["x"][-1], ds["y"][-1]) == pytest.approx(math.sqrt(max(mu, 0.0)), abs=1e-4)


def test_a_force_at_its_own_rate_moves_it_most() -> None:
    """Below the bifurcation it is a damped resonator, x" - 2 mu x' + (mu**2 + omega**2) x = F' - mu F."""
    mu, omega, force = -0.5, 2 * math.pi, 1e-3
    for ratio in (0.5, 1.0, 2.0):
        drive = neun.inputs.sine(force, 1.0 / ratio)
        ds = neun.Neuron("StuartLandau", preset="damped", x=0.0).run(40.0, input=drive)
        w = ratio * omega
        expected = force * abs((1j * w - mu) / ((1j * w - mu) ** 2 + omega**2))
        assert np.abs(ds["x"].values[3000:]).max() == pytest.approx(expected, rel=0.03)

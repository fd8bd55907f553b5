"""Noisy processes against their theory: moments, correlations and spectrum in time, and intervals between spikes."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from scipy import integrate, linalg, signal, special

import neun_py as neun

Values = npt.NDArray[np.float64]

OU = neun.Model(
    name="Ornstein-Uhlenbeck", short_name="OU", source="Uhlenbeck & Ornstein (1930), doi:10.1103/PhysRev.36.823",
    variables={"x": neun.Variable(0.0, "1", "x")},
    parameters={"tau": neun.Parameter(2.0, "1", "tau"), "mean": neun.Parameter(0.5, "1", "mean"),
                "sd": neun.Parameter(0.8, "1", "of the stationary distribution")},
    equations="dx/dt = (mean - x)/tau + sd*sqrt(2/tau)*xi", time_unit="1",
)  # fmt: skip
TAU, MEAN, SD = 2.0, 0.5, 0.8

LIF = neun.Model(
    name="Noisy leaky integrate-and-fire", short_name="NoisyLIF", source="Siegert (1951), doi:10.1103/PhysRev.81.617",
    variables={"v": neun.Variable(0.0, "1", "v")},
    parameters={"mu": neun.Parameter(0.8, "1", "mean input"), "sd": neun.Parameter(0.4, "1", "of the free membrane")},
    equations="dv/dt = mu - v + sd*sqrt(2)*xi", spike="v >= 1", reset="v = 0", refractory=0.25, time_unit="1",
)  # fmt: skip
MU, SIGMA, REFRACTORY = 0.8, 0.4, 0.25


# -- the Ornstein-Uhlenbeck process --


@pytest.mark.parametrize("method", ["EulerMaruyama", "SRA1"])
def test_moments_in_time(method: str) -> None:
    size, h = 20_000, 1 / 64
    p = neun.Population(OU, size, integrator=neun.integrators[method](seed=4), x=-1.0)
    traces = p.run(4.0, h, every=32, record=["x"])
    x, t = traces["x"].values, traces["time"].values
    mean = MEAN + (-1.0 - MEAN) * np.exp(-t / TAU)
    variance = SD**2 * (1 - np.exp(-2 * t / TAU))
    # Euler's step has a stationary variance that is larger by 1/(1 - h/(2 tau)), and a mean that decays faster.
    allowed = h / TAU if method == "EulerMaruyama" else 1e-4
    assert (abs(x.mean(1) - mean) < 4 * np.sqrt(variance / size) + allowed).all()
    assert (abs(x.var(1) / variance - 1) < 4 * (2 / size) ** 0.5 + allowed).all()


def test_correlation_and_spectrum() -> None:
    """Var exp(-|s|/tau) in time; 2 tau var/(1 + (2 pi f tau)**2) to both sides in frequency."""
    size, h, every = 64, 1 / 16, 4
    p = neun.Population(OU, size, integrator=neun.integrators.SRA1(seed=6))
    p.run(16.0, h, record=())
    x = p.run(2048.0, h, every=every, record=["x"])["x"].values - MEAN
    for lag in (1, 4, 8, 16):
        found = np.mean(x[lag:] * x[:-lag], axis=0)  # of each neuron: they are independent
        wanted = SD**2 * np.exp(-lag * every * h / TAU)
        assert abs(found.mean() - wanted) < 4 * found.std() / size**0.5
    f, power = signal.welch(x, fs=1 / (every * h), nperseg=512, axis=0, return_onesided=False, detrend=False)
    low = (f > 0.02) & (f < 0.4)
    wanted = 2 * TAU * SD**2 / (1 + (2 * np.pi * f[low] * TAU) ** 2)
    # Sampling folds what is beyond half the rate back: the sum over all aliases is known in closed form.
    decay = np.exp(-every * h / TAU)
    folded = every * h * SD**2 * (1 - decay**2) / (1 + decay**2 - 2 * decay * np.cos(2 * np.pi * f[low] * every * h))
    assert np.all(abs(folded / wanted - 1) < 0.15)
    errors = power[low].std(1) / size**0.5
    assert np.all(abs(power[low].mean(1) - folded) < 4.5 * errors + 0.01 * folded)


# -- the noisy integrate-and-fire neuron --


@cache
def intervals(h: float) -> Values:
    """Give the first five intervals of every neuron: all that begin, so that none is missed for being long."""
    p = neun.Population(LIF, 4000, integrator=neun.integrators.EulerMaruyama(seed=8))
    spikes = p.run(100 * 0.5, h, record=())
    times, neurons = spikes["spike_time"].values, spikes["spike_neuron"].values
    order = np.lexsort((times, neurons))
    times, first = times[order], np.searchsorted(neurons[order], np.arange(p.size))
    assert (np.bincount(neurons, minlength=p.size) > 6).all()
    found = np.stack([times[first + k + 1] - times[first + k] for k in range(5)])
    return np.asarray(found.ravel())


def threshold(h: float) -> float:
    """Give the threshold that a path in continuous time would have to pass to be caught as late as one in steps.

    A path that is looked at once a step is above the threshold by 0.5826 of a step's noise when it is seen there
    (Chernoff 1965; Broadie, Glasserman & Kou 1997, doi:10.1111/1467-9965.00035).
    """
    zeta_of_half = -1.4603545088095868
    return float(1 - zeta_of_half / np.sqrt(2 * np.pi) * SIGMA * np.sqrt(2 * h))


def siegert(top: float) -> tuple[float, float]:
    """Give the mean and the coefficient of variation of intervals (Brunel 2000, doi:10.1023/A:1008925309027)."""
    low, high = (0 - MU) / (2**0.5 * SIGMA), (top - MU) / (2**0.5 * SIGMA)
    mean = np.sqrt(np.pi) * integrate.quad(lambda u: special.erfcx(-u), low, high)[0]

    def inner(x: float) -> float:
        return float(integrate.quad(lambda u: np.exp(x * x + u * u) * (1 + special.erf(u)) ** 2, -8, x)[0])

    variance = 2 * np.pi * integrate.quad(inner, low, high)[0]
    return mean + REFRACTORY, variance**0.5 / (mean + REFRACTORY)


def test_mean_and_variation_of_intervals() -> None:
    h = 2.0**-9
    found = intervals(h)
    mean, variation = siegert(threshold(h))
    error = found.std() / len(found) ** 0.5
    assert abs(found.mean() - mean) < 4 * error + h
    assert abs(found.mean() - siegert(1.0)[0]) > 4 * error  # the correction is seen
    assert found.std() / found.mean() == pytest.approx(variation, rel=0.03)


def first_passage(top: float, times: Values) -> Values:
    """Give the chance of a spike before times, from the Fokker-Planck equation in finite volumes, implicit in time."""
    cells, bottom, dt = 1200, MU - 6 * SIGMA, 2e-3
    edges, width = np.linspace(bottom, top, cells + 1, retstep=True)
    drift, spread = MU - edges, SIGMA**2
    left = drift / 2 + spread / width  # flux over an edge: of the cell at its left, and at its right
    right = drift / 2 - spread / width
    left[0] = right[0] = right[-1] = 0.0
    left[-1] = 2 * spread / width  # the density is 0 at the threshold itself
    bands = np.zeros((3, cells))
    bands[0, 1:] = dt * right[1:-1] / width
    bands[1] = 1 + dt * (left[1:] - right[:-1]) / width
    bands[2, :-1] = -dt * left[1:-1] / width
    density = np.zeros(cells)
    density[np.searchsorted(edges, 0.0) - 1] = 1.0
    alive = [1.0]
    for _ in range(round(times[-1] / dt) + 1):
        density = linalg.solve_banded((1, 1), bands, density)
        alive.append(float(density.sum()))
    return np.asarray(np.interp(times, np.arange(len(alive)) * dt, 1 - np.array(alive)))


def test_distribution_of_intervals() -> None:
    h = 2.0**-9
    found = np.sort(intervals(h)) - REFRACTORY
    wanted = first_passage(threshold(h), np.linspace(0, found[-1], 4000))
    seen = np.searchsorted(found, np.linspace(0, found[-1], 4000)) / len(found)
    # Kolmogorov's bound at a chance of 0.001, the step by which spikes are late, and the error of the density.
    assert abs(seen - wanted).max() < 1.95 / len(found) ** 0.5 + 0.005

"""Van der Pol's oscillator, and the model of Bonhoeffer and van der Pol.

Sources: van der Pol (1926) Phil. Mag. 2:978; FitzHugh (1961) Biophys. J. 1:445, whose x, y and a have the other sign.
Period for small mu: Poincare's expansion, 2*pi*(1 + mu**2/16 - 5*mu**4/3072); for large mu: Dorodnitsyn (1947), the
leading terms (3 - 2*log(2))*mu + 7.01432*mu**(-1/3). Amplitude and period at mu = 1: Hairer, Norsett & Wanner (1993)
Solving Ordinary Differential Equations I, as quoted by programs that compare methods on it, and Amore (2021)
arXiv:2111.12198, as quoted elsewhere: the same digits. Neither text was at hand.
"""

from __future__ import annotations

from math import log, pi, sqrt
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, up_crossings

import neun_py as neun


def fitzhugh(c: float, a: float, b: float, z: float) -> Any:
    """Write FitzHugh's equations in his signs, of -x and -y."""

    def flow(t: float, state: Array) -> list[float]:
        x, y = -state[0], -state[1]
        dx = c * (y + x - x**3 / 3 + z)
        dy = -(x - a + b * y) / c
        return [-dx, -dy]

    return flow


def cycle(duration: float, h: float, after: float, **values: Any) -> tuple[float, float]:
    """Give the mean period and the largest x after a transient."""
    current = values.pop("current", None)
    recorded = neun.Neuron("VanDerPol", **values).run(duration, h, input=current, record="x")
    t, x = np.asarray(recorded.time), np.asarray(recorded.x)
    late = t > after
    return float(np.diff(up_crossings(t[late], x[late], 0.0)).mean()), float(x[late].max())


@pytest.mark.parametrize(("mu", "a", "b", "current"), [(1.0, 0.0, 0.0, 0.0), (3.0, 0.7, 0.8, 0.4)])
def test_order(mu: float, a: float, b: float, current: float) -> None:
    flow = fitzhugh(mu, a, b, -current)
    require_order("VanDerPol", flow, 10.0, 0.02, tolerance=1e-4, current=current, mu=mu, a=a, b=b)


def test_it_is_van_der_pols_equation() -> None:
    # x'' - mu*(1 - x**2)*x' + x = 0, by differences of the second order of a recorded run.
    h, mu = 0.001, 2.0
    x = np.asarray(neun.Neuron("VanDerPol", mu=mu).run(10.0, h, record="x").x)
    first, second = (x[2:] - x[:-2]) / (2 * h), (x[2:] - 2 * x[1:-1] + x[:-2]) / h**2
    middle = x[1:-1]
    assert np.abs(second - mu * (1 - middle**2) * first + middle).max() < 1e-3


@pytest.mark.parametrize("mu", [0.1, 0.3])
def test_period_near_a_sine(mu: float) -> None:
    period, amplitude = cycle(400.0, 0.02, 20 / mu, mu=mu, x=2.0)
    assert period == pytest.approx(2 * pi * (1 + mu**2 / 16 - 5 * mu**4 / 3072), rel=2e-5)
    assert amplitude == pytest.approx(2.0, abs=2e-3)


PERIOD, AMPLITUDE = 6.6632868593231301896996820305, 2.00861986087484313650940188


def test_period_and_amplitude_at_one() -> None:
    period, amplitude = cycle(100.0, 0.002, 30.0, mu=1.0)
    assert period == pytest.approx(PERIOD, abs=1e-6)
    assert amplitude == pytest.approx(AMPLITUDE, abs=1e-5)


def test_the_published_cycle_closes() -> None:
    """From the published amplitude, where x stands still, it is back there after the published period."""
    errors = []
    for count in (1000, 2000):
        neuron = neun.Neuron("VanDerPol", mu=1.0, x=AMPLITUDE, y=AMPLITUDE**3 / 3 - AMPLITUDE)
        start = np.array(list(neuron.state.values()))
        for _ in range(count):
            neuron.step(PERIOD / count)
        errors.append(float(np.abs(np.array(list(neuron.state.values())) - start).max()))
    assert errors[1] < 1e-10 and errors[0] / errors[1] > 2**3.5


@pytest.mark.parametrize(("mu", "within"), [(10.0, 0.02), (30.0, 0.005)])
def test_period_of_relaxation(mu: float, within: float) -> None:
    period, amplitude = cycle(12 * mu, 0.005, 4 * mu, mu=mu)
    assert period == pytest.approx((3 - 2 * log(2)) * mu + 7.01432 * mu ** (-1 / 3), rel=within)
    assert 2.0 < amplitude < 2.03


def test_presets_of_van_der_pol() -> None:
    assert cycle(100.0, 0.01, 0.0, preset="near a sine")[0] == pytest.approx(6.2871, abs=1e-3)
    assert cycle(100.0, 0.01, 30.0, preset="limit cycle")[0] == pytest.approx(6.6633, abs=1e-3)
    assert cycle(120.0, 0.01, 20.0, preset="relaxation")[0] == pytest.approx(19.078, abs=1e-3)


# -- Bonhoeffer-van der Pol -----------------------------------------------------------------------------


def current_of(x: float) -> float:
    """Give the constant input with which x rests, for a = 0.7 and b = 0.8."""
    return -(x - x**3 / 3 - (x + 0.7) / 0.8)


def test_rest_is_lost_where_the_trace_vanishes() -> None:
    # The trace c*(1 - x**2) - b/c is 0 at x = +-sqrt(1 - b/c**2).
    at = sqrt(1 - 0.8 / 9)
    low, high = current_of(-at), current_of(at)
    assert low == pytest.approx(0.3465, abs=1e-4) and high == pytest.approx(1.4035, abs=1e-4)
    for current, rests in ((low - 0.02, True), (low + 0.02, False), (high - 0.02, False), (high + 0.02, True)):
        x = np.roots([1 / 3, 0.0, 1 / 0.8 - 1, 0.7 / 0.8 - current])
        (rest,) = x[np.abs(x.imag) < 1e-9].real
        neuron = neun.Neuron("VanDerPol", mu=3.0, a=0.7, b=0.8, x=rest + 1e-3, y=-(rest + 0.7) / 0.8)
        found = np.asarray(neuron.run(300.0, 0.02, input=current, record="x").x)
        assert (np.abs(found[-2000:] - rest).max() < 1e-3) == rests


def test_presets_of_bonhoeffer_van_der_pol() -> None:
    period, _ = cycle(150.0, 0.01, 30.0, preset="Bonhoeffer-van der Pol firing")
    assert period == pytest.approx(11.22789, abs=1e-3)
    neuron = neun.Neuron("VanDerPol", preset="Bonhoeffer-van der Pol at rest")
    x = np.asarray(neuron.run(60.0, record="x").x)
    assert np.abs(x[:500] + 1.1994).max() < 1e-3 and x.max() > 1.5 and x.min() < -1.8
    assert neuron["x"] == pytest.approx(-1.19941, abs=1e-4) and neuron["y"] == pytest.approx(0.62426, abs=1e-4)
    small = neun.Neuron("VanDerPol", preset="Bonhoeffer-van der Pol at rest")
    assert float(small.run(60.0, input=neun.inputs.step(0.5, start=5, stop=5.2), record="x").x.max()) < 0.0

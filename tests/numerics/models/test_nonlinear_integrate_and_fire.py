"""Quadratic, theta, exponential and adaptive exponential integrate-and-fire neurons."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import scipy.integrate
import scipy.optimize
from model_checks import Array, require_order, spikes_of, steady_rate

import neun_py as neun

# Quadratic: dv/dt = v**2 + I from a reset to a peak takes [atan(peak/r) - atan(reset/r)]/r, with r the root of I.


def test_quadratic_agrees_with_an_independent_integration() -> None:
    require_order("QIF", lambda t, y: [y[0] ** 2 + 1], 2.0, 0.02, tolerance=1e-5, current=1.0)


@pytest.mark.parametrize("current, period", [(0.01, 31.215933), (1.0, 2.942255), (4.0, 1.373401)])
def test_quadratic_period_is_the_closed_form(current: float, period: float) -> None:
    root = math.sqrt(current)
    assert 2 * math.atan(10 / root) / root == pytest.approx(period, abs=1e-6)
    h = 0.0005
    spikes = spikes_of("QIF", math.ceil(10.5 * period), h, current=current)
    assert spikes[0] == pytest.approx((math.atan(10 / root) + math.atan(1 / root)) / root, abs=h)
    assert 0 <= float(np.diff(spikes).mean()) - period < h  # the reset waits for the end of the step


def test_quadratic_presets() -> None:
    rest = neun.Neuron("QIF", preset="rest")
    assert len(rest.run(30.0, record=()).spike_time) == 0 and rest["v"] == pytest.approx(-0.5, abs=1e-9)
    after = spikes_of("QIF", 10.0, 0.0005, preset="bistability", after=5.0)
    free = 0.5 * (math.log(9 / 11) - math.log(0.5 / 2.5))  # dv/dt = v**2 - 1 from 1.5 to 10
    assert 0 <= float(np.diff(after[1:]).mean()) - free < 0.0005
    assert len(spikes_of("QIF", 10.0, preset="bistability", current=-1.0)) == 0
    gaps = np.diff(spikes_of("QIF", 210.0, preset="class 1"))
    assert (np.diff(gaps) < 0).all() and gaps[0] > 2.5 * gaps[-1]


# Theta: v = tan(theta/2) obeys dv/dt = v**2 + I, from minus to plus infinity in pi/sqrt(I) (Ermentrout & Kopell 1986).


@pytest.mark.parametrize("current", [0.01, 1.0, 4.0])
def test_theta_period_is_pi_over_the_root(current: float) -> None:
    period = math.pi / math.sqrt(current)
    spikes = spikes_of("Theta", 6.2 * period, period / 400, current=current)
    assert spikes[0] == pytest.approx(period / 2, rel=1e-5) and np.diff(spikes) == pytest.approx(period, rel=1e-5)


def test_theta_keeps_its_order_through_spikes() -> None:
    errors = []
    for h in (0.02, 0.01):
        neuron = neun.Neuron("Theta")
        neuron.run(9.5, h, input=2.0, record=())
        errors.append(abs(math.tan(neuron["theta"] / 2) - math.sqrt(2) * math.tan(9.5 * math.sqrt(2))))
    assert errors[0] < 1e-5 and math.log2(errors[0] / errors[1]) > 3.5
    require_order(
        "Theta", lambda t, y: [1 - np.cos(y[0]) + 0.5 * (1 + np.cos(y[0]))], 2.0, 0.1, tolerance=1e-5, current=0.5
    )


def test_theta_presets() -> None:
    rest = neun.Neuron("Theta", preset="rest")
    assert len(rest.run(30.0, record=()).spike_time) == 0
    assert rest["theta"] == pytest.approx(-2 * math.atan(0.5), abs=1e-9)
    assert len(spikes_of("Theta", 40.0, preset="single spike")) == 1
    weaker = -0.1 + neun.inputs.step(1, start=10, stop=10.5)  # too short to pass 2 atan(sqrt(0.1))
    assert len(spikes_of("Theta", 40.0, preset="single spike", current=weaker)) == 0
    gaps = np.diff(spikes_of("Theta", 210.0, preset="class 1"))
    assert (np.diff(gaps) < 0).all() and gaps[0] > 2.5 * gaps[-1]


# Exponential: Fourcaud-Trocme, Hansel, van Vreeswijk & Brunel (2003) J. Neurosci. 23:11628, who fit it to Wang &
# Buzsaki's neuron: VT = -59.9 mV, DeltaT = 3.48 mV, as later users quote them. The paper was not at hand.


def _exponential(v: Any, current: float) -> Any:
    return -0.1 * (v + 65) + 0.1 * 3.48 * np.exp((v + 59.9) / 3.48) + current


def test_exponential_agrees_with_an_independent_integration() -> None:
    require_order("EIF", lambda t, y: _exponential(y, 1.0), 12.0, 0.2, tolerance=1e-5, current=1.0)


@pytest.mark.parametrize("current, rate", [(0.17, 3.57), (1.0, 57.7), (5.0, 182.0)])
def test_exponential_rate_is_the_integral_of_the_passage(current: float, rate: float) -> None:
    passage = scipy.integrate.quad(lambda v: 1 / _exponential(v, current), -68.0, -30.0, points=[-60.0], limit=500)[0]
    period = passage + 1.7
    assert 1000 / period == pytest.approx(rate, rel=5e-3)
    spikes = spikes_of("EIF", math.ceil(6.5 * period), 0.005, current=current)
    assert float(np.diff(spikes).mean()) == pytest.approx(period, abs=0.01)


def test_exponential_has_the_published_constants_of_its_fit() -> None:
    """The steady current of Wang & Buzsaki's neuron, fitted from -65 to -57 mV, gives -59.9 and 3.48 mV again."""

    def steady(v: Array) -> Array:
        m_up, m_down = 0.1 * (v + 35) / -np.expm1(-0.1 * (v + 35)), 4 * np.exp(-(v + 60) / 18)
        h_up, h_down = 0.07 * np.exp(-(v + 58) / 20), 1 / (1 + np.exp(-0.1 * (v + 28)))
        n_up, n_down = 0.01 * (v + 34) / -np.expm1(-0.1 * (v + 34)), 0.125 * np.exp(-(v + 44) / 80)
        sodium = 35 * (m_up / (m_up + m_down)) ** 3 * h_up / (h_up + h_down) * (v - 55)
        return np.asarray(-0.1 * (v + 65) - sodium - 9 * (n_up / (n_up + n_down)) ** 4 * (v + 90))

    v = np.linspace(-65.0, -57.0, 200)
    wanted = steady(v)

    def misfit(numbers: Array) -> Array:
        return np.asarray(-0.1 * (v + 65) + 0.1 * numbers[1] * np.exp((v - numbers[0]) / numbers[1]) - wanted)

    published = [neun.models["EIF"].parameters[name].default for name in ("vt", "delta_t")]
    assert published == [-59.9, 3.48]
    assert scipy.optimize.least_squares(misfit, [-58.0, 3.0]).x == pytest.approx(published, abs=0.05)


@pytest.mark.parametrize("current", [0.2, 0.5, 2.0, 5.0])
def test_exponential_fires_at_the_rate_of_wang_and_buzsaki(current: float) -> None:
    """What the fit is for; the refractory time of 1.7 ms stands for the width of a spike."""
    rates = [steady_rate(spikes_of(model, 800.0, 0.01, current=current)) for model in ("EIF", "WB")]
    assert rates[0] == pytest.approx(rates[1], rel=0.05)


def test_exponential_begins_to_fire_at_its_threshold_current() -> None:
    threshold = 0.1 * (65 - 59.9 - 3.48)  # the least of the curve is at vt: gl*(vt - vl - delta_t)
    assert threshold == pytest.approx(0.162)  # as Wang & Buzsaki's neuron, 0.160 (computed from its equations)
    assert len(spikes_of("EIF", 3000.0, 0.05, current=threshold - 1e-4)) == 0
    assert len(spikes_of("EIF", 3000.0, 0.05, current=threshold + 1e-3)) >= 2


def test_exponential_presets() -> None:
    rest = neun.Neuron("EIF", preset="rest")
    assert len(rest.run(500.0, record=()).spike_time) == 0
    assert rest["v"] == pytest.approx(-60.857, abs=2e-3) and abs(_exponential(rest["v"], 0.15)) < 1e-4
    gaps = np.diff(spikes_of("EIF", 3000.0, preset="class 1"))
    assert (np.diff(gaps) < 0).all() and gaps[0] > 3 * gaps[-1]
    # With a slope factor near zero it is leaky integrate-and-fire: 1.7 + 10 ln(...) with its threshold near vt.
    sharp = float(np.diff(spikes_of("EIF", 120.0, preset="sharp spikes")).mean())
    assert sharp == pytest.approx(1.7 + 10 * math.log((10 + 3) / (10 - 5.1)), rel=0.15)


@pytest.mark.parametrize("model", ["EIF", "AdEx"])
@pytest.mark.parametrize("h", [0.1, 0.5])
def test_a_long_step_beyond_the_cut_off_stays_finite(model: str, h: float) -> None:
    for preset in neun.models[model].presets:
        neuron = neun.Neuron(model, preset=preset)
        neuron.run(100.0, h, record=())
        assert all(abs(x) < 2000 for x in neuron.state.values()), preset


# Adaptive exponential: Brette & Gerstner (2005), Naud et al. (2008).

# C, gL, EL, a, tau_w, b, Vr, I of Naud et al. (2008), with VT = -50 and DeltaT = 2.
NAUD = {
    "tonic": (200, 10, -70, 2, 30, 0, -58, 500),
    "adaptation": (200, 12, -70, 2, 300, 60, -58, 500),
    "initial burst": (130, 18, -58, 4, 150, 120, -50, 400),
    "regular bursting": (200, 10, -58, 2, 120, 100, -46, 210),
    "delayed accelerating": (200, 12, -70, -10, 300, 0, -58, 300),
    "delayed regular bursting": (100, 10, -65, -10, 90, 30, -47, 110),
    "transient": (100, 10, -65, 10, 90, 100, -47, 180),
    "irregular": (100, 12, -60, -11, 130, 30, -48, 160),
}


def _until_zero(numbers: tuple[float, ...], count: int) -> Array:
    """Give spike times with the cut-off at 0 mV: the upstroke in w of time itself, so that it is not stiff."""
    c, g, e, a, tau, b, reset, current = numbers

    def flow(s: float, y: Any) -> Any:
        _, v, w = y
        dv = (-g * (v - e) + 2 * g * math.exp((min(v, 1.0) + 50) / 2) - w + current) / c
        speed = 1 / math.sqrt(1 + dv * dv)  # along the path, of which v makes the upstroke
        return [speed, dv * speed, (a * (v - e) - w) / tau * speed]

    def peak(s: float, y: Any) -> float:
        return float(y[1])

    peak.terminal, peak.direction = True, 1.0  # type: ignore[attr-defined]
    y, times = [0.0, e, 0.0], list[float]()
    while len(times) < count:
        found = scipy.integrate.solve_ivp(flow, (0, 2000), y, method="DOP853", rtol=1e-9, atol=1e-9, events=peak)
        if found.status != 1:
            break
        times.append(found.y[0, -1])
        y = [times[-1], reset, found.y[2, -1] + b]
    return np.array(times)


@pytest.mark.parametrize("preset", NAUD)
def test_adaptive_patterns_agree_with_an_integration_between_spikes(preset: str) -> None:
    expected = _until_zero(NAUD[preset], 5)
    found = spikes_of("AdEx", 300.0, 0.001, preset=preset)[: len(expected)]
    assert len(expected) == (1 if preset == "transient" else 5)
    assert found == pytest.approx(expected, abs=0.03)


def test_adaptive_agrees_with_an_independent_integration() -> None:
    def flow(t: float, y: Any) -> Any:
        v, w = y
        return [(-30 * (v + 70.6) + 60 * np.exp((v + 50.4) / 2) - w + 600) / 281, (4 * (v + 70.6) - w) / 144]

    require_order("AdEx", flow, 25.0, 0.2, tolerance=1e-6, current=600.0)


@pytest.mark.parametrize(
    "preset, times",  # computed from the equations of Brette & Gerstner (2005), cut-off at VT + 5 DeltaT
    [
        ("regular spiking", [11.729, 25.249, 41.003, 59.517, 81.322, 106.766]),
        ("bursting", [11.916, 12.844, 17.778, 58.491, 59.703, 98.296]),
        ("fast spiking", [11.728, 23.539, 35.428]),
    ],
)
def test_adaptive_cells_of_brette_and_gerstner(preset: str, times: list[float]) -> None:
    assert spikes_of("AdEx", 120.0, 0.0005, preset=preset)[: len(times)] == pytest.approx(times, abs=0.004)


def test_adaptive_rests_until_its_bifurcation() -> None:
    # Touboul & Brette (2008): an Andronov-Hopf bifurcation comes first, as a/gl > taum/tau_w.
    ratio = (281 / 30) / 144
    hopf = 34 * (-50.4 + 70.6 - 2 + 2 * math.log(1 + ratio)) + 2 * 30 * (4 / 30 - ratio)
    node = 34 * (-50.4 + 70.6 - 2 + 2 * math.log(1 + 4 / 30))
    assert (hopf, node) == pytest.approx((627.182, 627.311), abs=1e-3)
    edge = -50.4 + 2 * math.log(1 + ratio)  # where the trace of the Jacobian is zero
    for current, count in ((hopf - 1.5, 0), (hopf + 1.5, 1)):
        start = {"v": edge - 0.3, "w": 4 * (edge - 0.3 + 70.6)}
        assert min(len(spikes_of("AdEx", 1500.0, 0.02, current=current, **start)), 1) == count


@pytest.mark.parametrize("a, rheobase", [(4.0, 577.00), (0.0, 546.01)])
def test_adaptive_threshold_of_a_step_from_rest(a: float, rheobase: float) -> None:
    # Computed from the equations; with a = 0 and w = 0 it is gl*(vt - vl - delta_t) = 546.0.
    assert len(spikes_of("AdEx", 600.0, 0.02, current=rheobase - 0.1, a=a, b=0.0)) == 0
    assert len(spikes_of("AdEx", 1500.0, 0.02, current=rheobase + 0.4, a=a, b=0.0)) >= 1


def test_adaptive_presets_show_their_patterns() -> None:
    gaps = {name: np.diff(spikes_of("AdEx", 700.0, preset=name)) for name in (*NAUD, "chaos")}
    assert gaps["tonic"][-1] == pytest.approx(9.59, abs=0.02)
    assert gaps["adaptation"][-1] > 5 * gaps["adaptation"][0]
    assert gaps["initial burst"][:2].max() < 8 and gaps["initial burst"][4:] == pytest.approx(63.95, abs=0.1)
    assert sorted(set(np.round(gaps["regular bursting"][3:], 1))) == [5.4, 133.2]
    assert (np.diff(gaps["delayed accelerating"])[3:] < 0.02).all() and gaps["delayed accelerating"][-1] < 10.1
    assert (np.sort(gaps["delayed regular bursting"])[-5:] > 50).all()
    assert len(gaps["transient"]) == 0
    for name in ("irregular", "chaos"):
        assert len(set(np.round(gaps[name][5:], 0))) > 8, name


def test_adaptive_resets_from_touboul_and_brette_are_chaotic() -> None:
    states = []
    for nudge in (0.0, 1e-9):
        neuron = neun.Neuron("AdEx", preset="chaos", v=-70.6 + nudge)
        states.append(np.array(neuron.run(3000.0, 0.001, record=()).spike_time))
    size = min(map(len, states))
    apart = np.abs(states[0][:size] - states[1][:size])
    assert apart[:5].max() < 0.01 and apart[-20:].max() > 1.0
    assert steady_rate(states[0]) == pytest.approx(0.065, rel=0.2)

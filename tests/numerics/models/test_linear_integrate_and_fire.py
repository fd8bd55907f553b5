"""Leaky, generalised, Mihalas-Niebur, resonate-and-fire and adaptive-threshold neurons: linear between spikes."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.integrate
from model_checks import Array, bursts, require_order, spikes_of, steady_rate

import neun_py as neun

Flow = Callable[[float, Any], Any]


def event_driven(
    flow: Flow, over: Callable[[Any], float], jump: Callable[[Any], Any], start: Any, duration: float,
    *, pause: float = 0.0, blind: float = 0.0,
) -> Array:  # fmt: skip
    """Give the times at which `over` rises through 0; at each the state jumps, and the world stands still for a pause.

    For a time `blind` after a spike there is no other, while the flow goes on.
    """

    def event(t: float, y: Any) -> float:
        return over(y)

    event.terminal, event.direction = True, 1.0  # type: ignore[attr-defined]
    t, y, times = 0.0, np.asarray(start, dtype=float), []
    options: dict[str, Any] = {"method": "DOP853", "rtol": 1e-10, "atol": 1e-11}
    while t < duration:
        found = scipy.integrate.solve_ivp(flow, (t, duration), y, events=event, max_step=5.0, **options)
        if found.status != 1:
            break
        t, y = found.t[-1], found.y[:, -1]
        while True:
            times.append(t)
            t, y = t + pause, np.asarray(jump(y), dtype=float)
            if blind:
                y = scipy.integrate.solve_ivp(flow, (t, t + blind), y, **options).y[:, -1]
                t += blind
            if over(y) < 0 or t > duration:
                break
    return np.array([x for x in times if x <= duration])


# Leaky: f = 1/[t_ref + tau ln((RI + EL - Vr)/(RI + EL - threshold))], with the defaults of NEST's iaf_psc_exp.


def test_leaky_agrees_with_an_independent_integration() -> None:
    require_order("LIF", lambda t, y: (-(y + 70) + 0.04 * 370) / 10, 20.0, 1.0, tolerance=1e-5, current=370.0)


@pytest.mark.parametrize("current, rate", [(376, 16.3143), (400, 33.6407), (500, 63.0400), (1000, 149.2529)])
def test_leaky_rate_is_the_closed_form(current: float, rate: float) -> None:
    period = 2 + 10 * math.log(0.04 * current / (0.04 * current - 15))
    assert 1000 / period == pytest.approx(rate, abs=1e-4)
    for h in (0.1, 0.01):
        spikes = spikes_of("LIF", 400.0, h, current=current)
        assert -1e-9 <= float(np.diff(spikes).mean()) - period <= h  # the reset waits for the end of the step
        assert spikes[0] == pytest.approx(period - 2, abs=h * h)  # straight between two samples


def test_leaky_begins_to_fire_at_its_threshold_current() -> None:
    assert len(spikes_of("LIF", 1000.0, 0.1, current=375.0)) == 0
    assert len(spikes_of("LIF", 1000.0, 0.1, current=375.01)) >= 5


def test_leaky_membrane_is_held_at_the_reset() -> None:
    recorded = neun.Neuron("LIF", preset="tonic firing").run(25.0, 0.01)
    v, first = np.array(recorded.v), float(recorded.spike_time[0])
    held = np.array(recorded.time)[v == -70.0]
    held = held[held > 0]
    assert held[0] == pytest.approx(first, abs=0.011) and held[-1] - held[0] == pytest.approx(2.0, abs=1e-9)


def test_leaky_presets() -> None:
    rest = neun.Neuron("LIF", preset="rest")
    assert len(rest.run(100.0, record=()).spike_time) == 0 and rest["v"] == pytest.approx(-55.2, abs=1e-3)
    gaps = np.diff(spikes_of("LIF", 20000.0, 0.05, preset="noisy input"))
    assert 0.4 < gaps.std() / gaps.mean() < 1.0 and 15 < 1000 / gaps.mean() < 30


# Generalised leaky: Teeter et al. (2018), the flow in pA, pF, nS and the rules of reset as published: after a pause.

C, G, EL, B_S, B_V, K_1, K_2, CUT = 58.72, 9.43, -78.85, 0.009, 0.09, 0.003, 0.1, 3.75
LEVELS = {  # fraction and addition of the reset, additions to the threshold and to two currents, coupling a_v
    "level 1": (0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    "level 2": (0.2, 18.51, 0.37, 0.0, 0.0, 0.0),
    "level 3": (0.0, 0.0, 0.0, -9.18, -198.94, 0.0),
    "level 4": (0.2, 18.51, 0.37, -9.18, -198.94, 0.0),
    "level 5": (0.2, 18.51, 0.37, -9.18, -198.94, 0.005),
}


def _generalised(level: str, current: float, duration: float) -> Array:
    fraction, addition, spiked, d_1, d_2, a_v = LEVELS[level]

    def flow(t: float, y: Any) -> Any:
        v, i_1, i_2, s, w = y
        return [(current + i_1 + i_2 - G * (v - EL)) / C, -K_1 * i_1, -K_2 * i_2, -B_S * s, a_v * (v - EL) - B_V * w]

    def jump(y: Any) -> Any:
        v, i_1, i_2, s, w = y
        after = (i_1 * math.exp(-K_1 * CUT) + d_1, i_2 * math.exp(-K_2 * CUT) + d_2)
        return [EL + fraction * (v - EL) + addition, *after, s * math.exp(-B_S * CUT) + spiked, w]

    return event_driven(flow, lambda y: y[0] - (-51.68 + y[3] + y[4]), jump, [EL, 0, 0, 0, 0], duration, pause=CUT)


def test_generalised_agrees_with_an_independent_integration() -> None:
    def flow(t: float, y: Any) -> Any:
        v, i_1, i_2, s, w = y
        return [(200 + i_1 + i_2 - G * (v - EL)) / C, -K_1 * i_1, -K_2 * i_2, -B_S * s, 0.005 * (v - EL) - B_V * w]

    start: dict[str, Any] = {"i_1": -20.0, "i_2": -100.0, "theta_s": 1.0, "theta_v": 0.5}
    require_order("GLIF", flow, 40.0, 1.0, tolerance=1e-5, current=200.0, preset="level 5", **start)


@pytest.mark.parametrize("level", LEVELS)
def test_generalised_levels_spike_where_the_published_rules_say(level: str) -> None:
    expected = _generalised(level, 300.0, 200.0)
    errors = []
    for h in (0.01, 0.0025):
        found = spikes_of("GLIF", 200.0, h, preset=level, current=300.0)
        assert len(found) == len(expected) >= 4
        errors.append(float(np.abs(found - expected).max()))
    assert errors[1] < 0.03 and errors[1] < errors[0] / 2  # the reset waits for the end of the step: first order


def test_generalised_level_one_has_the_closed_form_of_the_leaky_neuron() -> None:
    reach = 300 / G
    period = CUT + C / G * math.log(reach / (reach - (78.85 - 51.68)))
    assert 1 / steady_rate(spikes_of("GLIF", 300.0, preset="level 1")) == pytest.approx(period, abs=0.01)


def test_generalised_presets() -> None:
    gaps = {level: np.diff(spikes_of("GLIF", 300.0, preset=level)) for level in LEVELS}
    assert np.ptp(gaps["level 1"]) < 1e-6
    for level, least in (("level 2", 1.5), ("level 3", 1.5), ("level 4", 1.5), ("level 5", 2.0)):
        assert (np.diff(gaps[level]) > -0.011).all() and gaps[level][-1] > least * gaps[level][0], level


# Mihalas & Niebur (2009), Table 1: G/C = 50/s, b = 10/s, k = 200 and 20/s, potentials -70, -50 and -60 mV.

PANELS = {  # a (1/ms), A1/C, A2/C, I/C (mV/ms)
    "tonic spiking": (0.0, 0.0, 0.0, 1.5),
    "adaptation": (0.005, 0.0, 0.0, 2.0),
    "phasic spiking": (0.005, 0.0, 0.0, 1.5),
    "hyperpolarisation-induced spiking": (0.03, 0.0, 0.0, -1.0),
    "hyperpolarisation-induced bursting": (0.03, 10.0, -0.6, -1.0),
    "tonic bursting": (0.005, 10.0, -0.6, 2.0),
    "phasic bursting": (0.005, 10.0, -0.6, 1.5),
    "mixed mode": (0.005, 5.0, -0.3, 2.0),
}


def _linear(a: float, current: float) -> Flow:
    def flow(t: float, y: Any) -> Any:
        v, theta, i_1, i_2 = y
        dv = current + i_1 + i_2 - 0.05 * (v + 70)
        return [dv, a * (v + 70) - 0.01 * (theta + 50), -0.2 * i_1, -0.02 * i_2]

    return flow


def test_mihalas_niebur_agrees_with_an_independent_integration() -> None:
    start: dict[str, Any] = {"i_1": -0.5, "i_2": 0.2}
    require_order(
        "MihalasNiebur", _linear(0.005, 0.7), 50.0, 1.0, tolerance=1e-5, current=0.7, preset="phasic spiking", **start
    )


@pytest.mark.parametrize("panel", PANELS)
def test_mihalas_niebur_spikes_as_its_update_rules_say(panel: str) -> None:
    a, a_1, a_2, current = PANELS[panel]

    def jump(y: Any) -> Any:
        return [-70, max(-60, y[1]), a_1, y[3] + a_2]

    expected = event_driven(_linear(a, current), lambda y: y[0] - y[1], jump, [-70, -50, 0, 0], 200.0)
    found = spikes_of("MihalasNiebur", 200.0, 0.0025, preset=panel)
    assert len(found) == len(expected) and found == pytest.approx(expected, abs=0.15)


def test_mihalas_niebur_closed_forms() -> None:
    for panel, current in (("tonic spiking", 1.5), ("class 1", 1.000001)):
        period = 20 * math.log(current / (current - 1))  # 20 mV up with 20 ms
        spikes = spikes_of("MihalasNiebur", 1200.0, preset=panel)
        assert spikes[0] == pytest.approx(period, abs=1e-3) and np.diff(spikes) == pytest.approx(period, abs=0.011)
    rest = neun.Neuron("MihalasNiebur", preset="phasic spiking")
    rest.run(1500.0, record=())  # v = vl + 1.5/0.05; theta = theta_inf + a/b times 30
    assert (rest["v"], rest["theta"]) == pytest.approx((-40.0, -35.0), abs=1e-3)


@pytest.mark.parametrize(
    ("panel", "published", "start"), [("class 1", 1.0, (-70, -50)), ("phasic spiking", 2.0, (-30, -30))]
)
def test_mihalas_niebur_fires_a_millionth_above_the_published_currents(
    panel: str, published: float, start: tuple[float, float]
) -> None:
    """Mihalas & Niebur (2009), Table 1, for Fig. 1B and H, as Detorakis (2017) quotes it: I/C of 1 + 1e-6 V/s shows
    class 1 and 2 (1 + 1e-6) V/s class 2, there from -30 mV, where v and theta meet.
    """
    v, theta = start
    counts = []
    for side in (-1e-6, 1e-6):
        numbers: dict[str, Any] = {"v": v, "theta": theta}
        neuron = neun.Neuron("MihalasNiebur", preset=panel, **numbers)
        counts.append(neuron.run(500.0, 0.01, input=published * (1 + side), record=()).sizes["spike"])
    assert counts[0] == 0 and counts[1] >= 1


def test_mihalas_niebur_presets_show_their_patterns() -> None:
    def spikes(preset: str, duration: float) -> Array:
        return spikes_of("MihalasNiebur", duration, preset=preset)

    assert (np.diff(np.diff(spikes("adaptation", 200.0))) > 0).all()
    for preset, end in (("phasic spiking", 200.0), ("phasic bursting", 60.0)):
        found = spikes(preset, 1500.0)
        assert 3 <= len(found) <= 8 and found[-1] < end
    assert len(spikes("rebound spike", 1500.0)) == 1 and spikes("rebound spike", 1000.0)[0] > 806
    rebound = spikes("rebound burst", 1000.0)
    assert len(rebound) == 7 and rebound[0] > 600 and np.ptp(rebound) < 15
    assert spikes_of("MihalasNiebur", 500.0, preset="hyperpolarisation-induced spiking", current=0.0).size == 0
    assert len(spikes("hyperpolarisation-induced spiking", 400.0)) == 3
    for preset in ("hyperpolarisation-induced bursting", "tonic bursting"):
        sizes, periods = bursts(spikes(preset, 1500.0), 20.0)
        assert (sizes >= 4).all() and len(periods) > 5
    gaps = np.diff(spikes("mixed mode", 500.0))
    assert gaps[:3].max() < 7 and gaps[6:].min() > 10
    between = spikes("basal bistability", 200.0)
    assert ((between > 20) & (between < 100)).sum() > 10 and between[-1] < 115
    assert len(spikes_of("MihalasNiebur", 200.0, preset="basal bistability", current=0.0)) == 0


# Resonate-and-fire: z(t) = c exp((b + i omega) t) after an impulse c (Izhikevich 2001).

PEAK = math.atan(10.0) / 10  # where exp(-t) sin(10 t) is largest
HEIGHT = math.exp(-PEAK) * math.sin(10 * PEAK)


def test_resonate_and_fire_agrees_with_an_independent_integration() -> None:
    def flow(t: float, state: Any) -> Any:
        y, x = state
        return [10 * x - y, -x - 10 * y + 5]

    require_order("ResonateFire", flow, 2.0, 0.02, tolerance=1e-3, current=5.0)


def test_resonate_and_fire_is_a_damped_oscillation() -> None:
    neuron = neun.Neuron("ResonateFire", x=0.9)
    neuron.run(1.3, 0.001, record=())
    z = 0.9 * np.exp((-1 + 10j) * 1.3)
    assert (neuron["x"], neuron["y"]) == pytest.approx((z.real, z.imag), abs=1e-8)


def test_resonate_and_fire_spikes_where_the_closed_form_reaches_the_threshold() -> None:
    assert len(spikes_of("ResonateFire", 5.0, x=0.999 / HEIGHT)) == 0
    first = spikes_of("ResonateFire", 5.0, x=1.5)[0]
    assert 1.5 * math.exp(-first) * math.sin(10 * first) == pytest.approx(1.0, abs=1e-4)
    neuron = neun.Neuron("ResonateFire", x=1.5)
    while neuron["y"] != 1.0:
        neuron.step(0.001)
    assert (neuron["x"], neuron["y"]) == (0.0, 1.0)


def test_resonate_and_fire_presets() -> None:
    kick = 45 * 0.02  # an impulse: the pulse is short beside the period
    once = neun.Neuron("ResonateFire", preset="subthreshold oscillation").run(5.0)
    assert float(once.y.max()) == pytest.approx(kick * HEIGHT, rel=0.02) and len(once.spike_time) == 0
    rise = np.array(once.time)[1:][np.diff(np.sign(np.array(once.y))) > 0]
    assert np.diff(rise[-4:]) == pytest.approx(2 * math.pi / 10, abs=2e-3)
    assert kick * HEIGHT * (1 + math.exp(-0.628)) > 1 > kick * HEIGHT
    assert len(spikes_of("ResonateFire", 5.0, preset="resonant doublet")) == 1
    assert len(spikes_of("ResonateFire", 5.0, preset="doublet out of rhythm")) == 0
    rebound = spikes_of("ResonateFire", 10.0, preset="rebound spike")
    assert len(rebound) == 1 and 5.5 < rebound[0] < 6.0


# Adaptive threshold: Kobayashi, Tsubo & Shinomoto (2009), numbers of the authors' script of Fig. 5B.

CELLS = {  # omega above rest, alpha_1, alpha_2
    "regular spiking": (20.0, 30.0, 2.0),
    "intrinsic bursting": (19.0, 7.5, 1.5),
    "fast spiking": (10.0, 10.0, 0.2),
    "chattering": (26.0, -0.5, 0.4),
}


def _adapting(current: float) -> Flow:
    return lambda t, y: [(50 * current - y[0]) / 5, -y[1] / 10, -y[2] / 200]


def test_adaptive_threshold_agrees_with_an_independent_integration() -> None:
    def flow(t: float, y: Any) -> Any:
        return [(50 * 0.3 - (y[0] + 65)) / 5, -y[1] / 10, -y[2] / 200, 0.0]

    start: dict[str, Any] = {"theta_1": 12.0, "theta_2": 3.0}
    require_order("MAT", flow, 20.0, 0.5, tolerance=1e-5, current=0.3, **start)


@pytest.mark.parametrize("cell", CELLS)
def test_adaptive_threshold_cells_spike_as_the_rules_say(cell: str) -> None:
    omega, alpha_1, alpha_2 = CELLS[cell]

    def jump(y: Any) -> Any:
        return [y[0], y[1] + alpha_1, y[2] + alpha_2]

    expected = event_driven(
        _adapting(0.6), lambda y: y[0] - omega - y[1] - y[2], jump, [0.0, 0.0, 0.0], 150.0, blind=2.0
    )
    found = spikes_of("MAT", 150.0, 0.0025, preset=cell, current=0.6)
    assert expected[0] == pytest.approx(5 * math.log(30 / (30 - omega)), abs=1e-6)
    assert len(found) == len(expected) and found == pytest.approx(expected, abs=0.2)


def test_adaptive_threshold_membrane_is_never_reset() -> None:
    recorded = neun.Neuron("MAT", preset="fast spiking").run(300.0, 0.05)
    t = np.array(recorded.time)
    expected = np.where(t < 100, -65, -65 + 30 * (1 - np.exp(-(t - 100) / 5)))
    assert np.array(recorded.v) == pytest.approx(expected, abs=1e-6) and len(recorded.spike_time) > 30
    assert np.diff(np.array(recorded.spike_time)).min() >= 2.0 - 1e-9


def test_adaptive_threshold_presets() -> None:
    gaps = {cell: np.diff(spikes_of("MAT", 700.0, preset=cell)) for cell in CELLS}
    for cell in ("regular spiking", "intrinsic bursting"):
        assert gaps[cell][-1] > 2.5 * gaps[cell][0] and gaps[cell][-3:].std() < 0.1, cell
    assert gaps["fast spiking"][5:].max() < 6 and gaps["fast spiking"][20:].std() < 0.4
    sizes, periods = bursts(spikes_of("MAT", 700.0, preset="chattering"), 10.0)
    assert (sizes >= 2).all() and (sizes <= 6).all() and len(periods) >= 5 and periods[1:].std() < 5

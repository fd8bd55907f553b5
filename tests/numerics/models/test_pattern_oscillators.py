"""Oscillators of pattern generators: Matsuoka's, Rowat and Selverston's, and the Neun library's simple one.

Sources: Matsuoka (1985) Biol. Cybern. 52:367: equations and the condition of oscillation; Matsuoka (2011) Biol.
Cybern. 104:297: the frequency; Rowat & Selverston (1997) J. Comput. Neurosci. 4:103: equations. No publication is
known of the simple oscillator. Bifurcations are derived from the equations, periods are computed from them.
"""

from __future__ import annotations

from math import pi, sqrt
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, solved, up_crossings
from scipy.linalg import expm
from scipy.optimize import brentq

import neun_py as neun


def cycle(model: str, duration: float, h: float, *, level: float = 0.0, **values: Any) -> tuple[float, Array]:
    """Give the mean period of the membrane variable in the last 40 % of a run, and its values there; 0 at rest."""
    neuron = neun.Neuron(model, **values)
    name = neuron.model.membrane_variable
    recorded = neuron.run(duration, h, record=name)
    late = slice(int(0.6 * recorded.sizes["time"]), None)
    t, x = np.asarray(recorded.time)[late], np.asarray(recorded[name])[late]
    crossings = up_crossings(t, x, level)
    return (float(np.diff(crossings).mean()) if np.ptp(x) > 1e-2 else 0.0), x


# -- Matsuoka's unit ------------------------------------------------------------------------------------


def test_a_unit_is_linear_where_it_is_active() -> None:
    matrix, target = np.array([[-4.0, -10.0], [2.0, -2.0]]), 1 / 3.5
    recorded = neun.Neuron("Matsuoka", preset="damped oscillation").run(2.0, 0.005, record=("x", "v", "y"))
    for k in (40, 200, 399):
        x, v = target + expm(matrix * 0.005 * (k + 1)) @ np.array([-target, -target])
        assert float(recorded.x[k]) == pytest.approx(x, abs=1e-8)
        assert float(recorded.v[k]) == pytest.approx(v, abs=1e-8)
    assert np.array_equal(recorded.y, np.maximum(recorded.x, 0.0))
    assert 2 * pi / np.linalg.eigvals(matrix).imag.max() == pytest.approx(1.4415, abs=1e-4)


def test_order_of_a_unit() -> None:
    def flow(t: float, s: Array) -> list[float]:
        x, v = s
        return [(1.0 - x - 2.5 * v + 0.5) / 0.25, (max(0.0, x) - v) / 0.5]

    require_order("Matsuoka", flow, 2.0, 0.05, tolerance=1e-4, current=0.5, x=0.1)


def test_a_silent_unit_has_no_output() -> None:
    neuron = neun.Neuron("Matsuoka", c=-1.0, v=0.2)
    recorded = neuron.run(10.0, record=("y", "v"))
    assert not recorded.y.any()
    np.testing.assert_allclose(recorded.v, 0.2 * np.exp(-2 * recorded.time), rtol=1e-8)
    assert neuron["x"] == pytest.approx(-1.0, abs=1e-7)


def test_presets_of_a_unit() -> None:
    recorded = neun.Neuron("Matsuoka", preset="damped oscillation").run(6.0, record="x")
    assert float(recorded.x.max()) > 0.5 and float(recorded.x[150:300].min()) < 0.27
    assert float(recorded.x[-1]) == pytest.approx(1 / 3.5, abs=1e-6)
    x = np.asarray(neun.Neuron("Matsuoka", preset="adapting").run(3.0, 0.001, record="x").x)
    assert float(x.max()) == pytest.approx(0.8917, abs=1e-3)
    assert np.all(np.diff(x[int(x.argmax()) :]) <= 1e-12) and float(x[-1]) == pytest.approx(1 / 3.5, abs=1e-6)


# -- Matsuoka's oscillator ------------------------------------------------------------------------------


def pair(tau_r: float, tau_a: float, beta: float, w: float, first: float = 0.0) -> Any:
    def flow(t: float, s: Array) -> list[float]:
        y1, y2 = max(0.0, s[0]), max(0.0, s[2])
        one = (1.0 + first - s[0] - beta * s[1] - w * y2) / tau_r
        two = (1.0 - s[2] - beta * s[3] - w * y1) / tau_r
        return [one, (y1 - s[1]) / tau_a, two, (y2 - s[3]) / tau_a]

    return flow


def test_order_of_the_pair() -> None:
    near: dict[str, Any] = {"x1": 0.22, "x2": 0.2, "v1": 0.2, "v2": 0.2}  # no unit becomes silent: the flow is smooth
    require_order("MatsuokaPair", pair(0.25, 0.5, 2.5, 1.45), 3.0, 0.05, tolerance=1e-4, preset="rest", **near)


def test_pair_against_an_independent_solution() -> None:
    neuron = neun.Neuron("MatsuokaPair")
    expected = solved(pair(0.25, 0.5, 2.5, 2.5, 0.1), list(neuron.state.values()), 10.0, tight=1e-10)
    neuron.run(10.0, 0.001, input=0.1, record=())
    np.testing.assert_allclose(list(neuron.state.values()), expected, rtol=0, atol=2e-6)


@pytest.mark.parametrize(
    ("tau_r", "tau_a", "w", "oscillates"),
    [(0.25, 0.5, 1.45, False), (0.25, 0.5, 1.55, True), (1.0, 12.0, 1.05, False), (1.0, 12.0, 1.1, True),
     (0.25, 0.5, 3.4, True), (0.25, 0.5, 3.6, False), (1.0, 12.0, 3.6, False)],
)  # fmt: skip
def test_condition_of_oscillation(tau_r: float, tau_a: float, w: float, oscillates: bool) -> None:
    assert (1 + tau_r / tau_a < w < 1 + 2.5) == oscillates
    values = {"tau_r": tau_r, "tau_a": tau_a, "w": w}
    period, x = cycle("MatsuokaPair", 500 * tau_r + 60 * tau_a, 0.05 * tau_r, level=0.05, **values)
    assert (period > 0) == oscillates
    if not oscillates:
        assert x[-1] == pytest.approx(1 / 3.5 if w > 3.5 else 1 / (3.5 + w), abs=2e-4)


@pytest.mark.parametrize(("w", "simulated", "within"), [(1.55, 1.60363, 0.001), (2.5, 2.23026, 0.005)])
def test_frequency_of_the_pair(w: float, simulated: float, within: float) -> None:
    tau_r, tau_a, beta = 0.25, 0.5, 2.5
    omega = sqrt(((tau_r + tau_a) * beta - tau_r * w) / (tau_r * w)) / tau_a
    period, _ = cycle("MatsuokaPair", 60.0, 0.005, level=0.05, w=w)
    assert period == pytest.approx(simulated, abs=1e-4)
    assert period == pytest.approx(2 * pi / omega, rel=within)


def test_presets_of_the_pair() -> None:
    period, x = cycle("MatsuokaPair", 40.0, 0.005, preset="oscillation")
    assert period == pytest.approx(2.23026, abs=1e-4) and x.max() == pytest.approx(0.48037, abs=1e-4)
    period, _ = cycle("MatsuokaPair", 300.0, 0.02, preset="slow oscillation")
    assert period == pytest.approx(29.582, abs=2e-3)
    for preset, ends in (("rest", (0.20202, 0.20202)), ("winner takes all", (0.285714, 1 - 4 * 0.285714))):
        neuron = neun.Neuron("MatsuokaPair", preset=preset)
        neuron.run(200.0, record=())
        assert (neuron["x1"], neuron["x2"]) == pytest.approx(ends, abs=1e-5)


# -- Rowat and Selverston -------------------------------------------------------------------------------


def rowat(tau_m: float, sigma_f: float, tau_s: float, sigma_s: float, e_s: float = 0.0, current: float = 0.0) -> Any:
    def flow(t: float, s: Array) -> list[float]:
        v, q = s
        return [-(v - np.tanh(sigma_f * v) + q - current) / tau_m, (-q + sigma_s * (v - e_s)) / tau_s]

    return flow


def values(tau_m: float, sigma_f: float, tau_s: float, sigma_s: float, e_s: float = 0.0) -> dict[str, Any]:
    return {"tau_m": tau_m, "sigma_f": sigma_f, "tau_s": tau_s, "sigma_s": sigma_s, "e_s": e_s}


def test_order_of_rowat_selverston() -> None:
    numbers = (1.0, 2.0, 10.0, 2.0, 0.1)
    flow = rowat(*numbers, current=0.2)
    require_order("RowatSelverston", flow, 20.0, 0.1, tolerance=1e-4, current=0.2, **values(*numbers))


@pytest.mark.parametrize(
    ("numbers", "period", "largest"),
    [((1.0, 2.0, 2.0, 1.0), 13.7873, 0.5835), ((1.0, 2.0, 10.0, 2.0), 16.2238, 1.0179),
     ((0.05, 2.0, 2.0, 5.0), 1.05582, 1.1418)],
)  # fmt: skip
def test_periods_of_rowat_selverston(numbers: tuple[float, ...], period: float, largest: float) -> None:
    found, v = cycle("RowatSelverston", 20 * period, period / 1000, **values(*numbers))
    assert found == pytest.approx(period, rel=2e-5)
    assert np.abs(v).max() == pytest.approx(largest, abs=3e-4)


def test_hopf_bifurcation_of_rowat_selverston() -> None:
    # The trace (sigma_f - 1)/tau_m - 1/tau_s vanishes at sigma_f = 1 + tau_m/tau_s = 1.025.
    below = neun.Neuron("RowatSelverston", sigma_f=1.02, v=0.01).run(40.0, record="v").v
    above = neun.Neuron("RowatSelverston", sigma_f=1.03, v=0.01).run(40.0, record="v").v
    assert np.abs(below[-400:]).max() < 0.2 * np.abs(below[:400]).max()
    assert np.abs(above[-400:]).max() > 3 * np.abs(above[:400]).max()
    period = np.diff(up_crossings(np.asarray(below.time), np.asarray(below), 0.0))[:10].mean()
    assert period == pytest.approx(2 * pi * sqrt(0.05 * 2 / (1 - 1.025 + 5)), rel=2e-3)


def test_width_scales_the_oscillation() -> None:
    narrow = neun.Neuron("RowatSelverston", v=0.1).run(5.0, record="v").v
    wide = neun.Neuron("RowatSelverston", v=0.3, a_f=3.0).run(5.0, record="v").v
    np.testing.assert_allclose(wide, 3 * narrow, rtol=0, atol=1e-9)


def test_rests_and_plateaus_of_rowat_selverston() -> None:
    neuron = neun.Neuron("RowatSelverston", **values(1.0, 2.0, 2.0, 1.0, 1.0))
    neuron.run(100.0, 0.01, record=())
    assert neuron["v"] == pytest.approx(0.9806, abs=1e-4)
    v = np.asarray(neun.Neuron("RowatSelverston", preset="quiescent").run(40.0, record="v").v)
    assert np.abs(v[-200:]).max() < 1e-4
    level = brentq(lambda x: 1.5 * x - np.tanh(2 * x), 0.1, 1.0)  # sigma_s < sigma_f - 1
    v = np.asarray(neun.Neuron("RowatSelverston", preset="plateau").run(20.0, record="v").v)
    assert np.abs(v[:1000] + level).max() < 1e-3 and v[-1] == pytest.approx(level, abs=1e-3)


# -- the simple oscillator ------------------------------------------------------------------------------


def test_order_of_the_simple_oscillator() -> None:
    def flow(t: float, s: Array) -> list[float]:
        x, y = s
        return [-1.5 * (x - 0.9) ** 2 * x - y + 0.1, 0.05 * (x - 0.5)]

    numbers: dict[str, Any] = {"A": -1.5, "a": 0.9, "m": 0.05, "x0": 0.5}
    require_order("SimpleOscillator", flow, 50.0, 0.4, tolerance=1e-3, current=0.1, **numbers)


@pytest.mark.parametrize(
    ("x0", "period"), [(0.3, 0.0), (0.34, 29.952), (0.4, 39.250), (0.6, 32.060), (0.9, 37.091), (0.99, 31.058)]
)
def test_periods_of_the_simple_oscillator(x0: float, period: float) -> None:
    found, x = cycle("SimpleOscillator", 2000.0, 0.05, level=x0, x0=x0)
    assert found == pytest.approx(period, abs=2e-3)
    if x0 == 0.4:
        assert (x.min(), x.max()) == pytest.approx((-0.0746, 1.1089), abs=1e-4)


@pytest.mark.parametrize("x0", [1 / 3, 1.0])
def test_hopf_bifurcations_of_the_simple_oscillator(x0: float) -> None:
    # The trace A*(x0 - a)*(3*x0 - a) vanishes at x0 = a/3 and x0 = a, the determinant is m.
    neuron = neun.Neuron("SimpleOscillator", x0=x0, x=x0 + 1e-4)
    recorded = neuron.run(500.0, record="x")
    x = np.asarray(recorded.x) - x0
    assert np.abs(x[-1000:]).max() == pytest.approx(1e-4, rel=0.01)
    period = np.diff(up_crossings(np.asarray(recorded.time), x, 0.0)).mean()
    assert period == pytest.approx(2 * pi / sqrt(0.05), rel=1e-4)


def test_constant_input_only_shifts_the_recovery() -> None:
    plain = neun.Neuron("SimpleOscillator")
    shifted = neun.Neuron("SimpleOscillator", y=plain["y"] + 0.3)
    one, two = plain.run(100.0, record=("x", "y")), shifted.run(100.0, input=0.3, record=("x", "y"))
    np.testing.assert_allclose(two.x, one.x, rtol=0, atol=1e-10)
    np.testing.assert_allclose(two.y, one.y + 0.3, rtol=0, atol=1e-10)


def test_presets_of_the_simple_oscillator() -> None:
    for preset, period in (("rest", 0.0), ("slow rise", 39.250), ("middle", 32.060), ("long plateau", 37.091)):
        found, x = cycle("SimpleOscillator", 600.0, 0.05, level=0.5, preset=preset)
        assert found == pytest.approx(period, abs=0.02), preset
        if preset == "rest":
            assert np.abs(x - 0.2).max() < 1e-6

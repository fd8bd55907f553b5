"""Wilson's polynomial neurons: the squid axon of his book (1999) and neocortex, J. Theor. Biol. 200:375 (1999)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import scipy.optimize
from model_checks import bursts, require_order, spikes_of, steady_rate

import neun_py as neun

BOOK: dict[str, Any] = {
    "m0": 17.81, "m1": 47.58, "vna": 0.48, "r0": 0.79 + 3.3 * 0.38**2, "r1": 1.29 + 3.3 * 0.76, "r2": 3.3,
}  # fmt: skip
"""The neocortical cell as in Wilson's book: R rests at 1.29 V + 0.79 + 3.3 (V + 0.38)**2."""


def squid(current: float) -> Any:
    def of(_: float, y: Any) -> list[float]:
        v, r = y
        dv = -(17.81 + 47.71 * v + 32.63 * v * v) * (v - 0.55) - 26 * r * (v + 0.92) + current
        return [dv / 0.8, (-r + 1.35 * v + 1.03) / 1.9]

    return of


def cortex(current: float, gt: float, gh: float, tau: float) -> Any:
    def of(_: float, y: Any) -> list[float]:
        v, r, t, h = y
        sodium = (17.8 + 47.6 * v + 33.8 * v * v) * (v - 0.5)
        slow = gt * t * (v - 1.2) + gh * h * (v + 0.95)
        return [
            current - sodium - 26 * r * (v + 0.95) - slow,
            (1.24 + 3.7 * v + 3.2 * v * v - r) / tau,
            (8 * (v + 0.725) ** 2 - t) / 14,
            (3 * t - h) / 45,
        ]

    return of


def squid_held(v: float) -> float:
    """Give the current that holds the squid axon at v."""
    return float(-squid(0.0)(0.0, [v, 1.35 * v + 1.03])[0] * 0.8)


def squid_eigenvalues(v: float) -> Any:
    """Differentiate the flow at the rest at v by hand."""
    sodium = (47.71 + 65.26 * v) * (v - 0.55) + 17.81 + 47.71 * v + 32.63 * v * v
    return np.linalg.eigvals([
        [-(sodium + 26 * (1.35 * v + 1.03)) / 0.8, -26 * (v + 0.92) / 0.8], [1.35 / 1.9, -1 / 1.9]
    ])  # fmt: skip


# -- the squid axon -----------------------------------------------------------------------------------


def test_the_squid_axon_agrees_with_an_independent_integration() -> None:
    require_order("WilsonSquid", squid(0.1), 15.0, 0.01, tolerance=1e-6, current=0.1)


def test_rest_of_the_squid_axon() -> None:
    """The roots of a cubic; computed before as (-0.697956, 0.087759)."""
    v = scipy.optimize.brentq(squid_held, -0.72, -0.65, xtol=1e-14)
    assert [v, 1.35 * v + 1.03] == pytest.approx([-0.697956, 0.087759], abs=1e-6)
    neuron = neun.Neuron("WilsonSquid", preset="rest")
    neuron.run(300.0, record=(), spikes=False)
    assert neuron.state["v"] == pytest.approx(v, abs=1e-10)


def test_hopf_bifurcation_of_the_squid_axon() -> None:
    """Rest loses its stability at I = 0.07773, with eigenvalues that turn at 358.8 Hz."""
    v = scipy.optimize.brentq(lambda x: float(squid_eigenvalues(x).real.max()), -0.697, -0.68)
    assert squid_held(v) == pytest.approx(0.07773, abs=1e-5)
    turning = float(np.abs(squid_eigenvalues(v).imag).max())
    assert 1000 * turning / (2 * np.pi) == pytest.approx(358.8, abs=0.1)


@pytest.mark.parametrize(("current", "rate"), [(0.07, 165.3), (0.1, 183.02), (0.2, 205.69), (0.3, 221.80)])
def test_rate_of_the_squid_axon(current: float, rate: float) -> None:
    found = spikes_of("WilsonSquid", 300.0, 0.01, current=current, v=-0.6)
    assert 1000 * steady_rate(found) == pytest.approx(rate, rel=3e-4)


def test_below_007_the_squid_axon_does_not_go_on() -> None:
    assert len(spikes_of("WilsonSquid", 300.0, current=0.065, v=-0.6)) <= 1


@pytest.mark.parametrize(("recovery", "fires"), [(0.1, True), (0.095, False)])
def test_the_squid_axon_rests_inside_the_unstable_cycle_of_a_course(recovery: float, fires: bool) -> None:
    """Clewley's course on the book, robclewley/compneuro, Ch9_HH_hysteresis.py, of p. 144 and equation (9.7).

    With time constants 1 and 5.6 ms it finds hysteresis at I = 0.03: from v = -0.7, r = 0.1 is outside the unstable
    limit cycle and r = 0.095 inside.
    """
    neuron = neun.Neuron("WilsonSquid", c=1.0, tau_r=5.6, v=-0.7, r=recovery)
    spikes = neuron.run(600.0, input=0.03, record=()).spike_time.values
    assert (len(spikes) > 30 and spikes[-1] > 580.0) if fires else len(spikes) == 0


def test_presets_of_the_squid_axon() -> None:
    """A stable rest and spikes side by side; on the ramp the first interval is as short as the last, almost."""
    assert len(spikes_of("WilsonSquid", 40.0, preset="rest")) == 0
    assert 1000 * steady_rate(spikes_of("WilsonSquid", 200.0, preset="tonic spiking")) == pytest.approx(183.02, abs=0.1)
    kicked = spikes_of("WilsonSquid", 200.0, preset="bistability")
    assert kicked[0] > 30.0 and kicked[-1] > 190.0
    assert len(spikes_of("WilsonSquid", 200.0, preset="bistability", current=0.073)) == 0
    gaps = np.diff(spikes_of("WilsonSquid", 200.0, preset="class 2"))
    assert 1000 / gaps[0] == pytest.approx(200.0, rel=0.02) and gaps[0] < 1.15 * gaps[-1]


# -- neocortex ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("gt", "gh", "tau"), [(0.1, 5.0, 4.2), (0.25, 0.0, 1.5), (2.25, 9.5, 4.2)])
def test_neocortex_agrees_with_an_independent_integration(gt: float, gh: float, tau: float) -> None:
    flow = cortex(0.85, gt, gh, tau)
    require_order("WilsonCortex", flow, 20.0, 0.01, tolerance=1e-6, current=0.85, gt=gt, gh=gh, tau_r=tau)


def test_fast_part_has_the_published_saddle_node() -> None:
    """Wilson (1999), Fig. 1: with R alone, spiking begins at I = 0.178 in a saddle-node."""

    def current(v: float) -> float:
        return float(-cortex(0.0, 0.0, 0.0, 2.0)(0.0, [v, 1.24 + 3.7 * v + 3.2 * v * v, 0.0, 0.0])[0])

    fold = scipy.optimize.minimize_scalar(lambda v: -current(v), bounds=(-0.75, -0.6), method="bounded")
    assert -fold.fun == pytest.approx(0.178, abs=5e-4)
    only = {"gt": 0.0, "gh": 0.0, "tau_r": 2.0}
    assert len(spikes_of("WilsonCortex", 300.0, current=0.176, **only)) == 0
    assert len(spikes_of("WilsonCortex", 300.0, current=0.180, **only)) > 0


def test_calcium_current_rests_at_the_polynomial_of_the_paper() -> None:
    """8 (V + 0.725)**2 is 8 V**2 + 11.6 V + 4.205."""
    for v in (-0.9, -0.5, 0.2):
        assert neun.Neuron("WilsonCortex", v=v).state["T"] == pytest.approx(8 * v * v + 11.6 * v + 4.205, abs=1e-12)


def test_the_book_s_numbers() -> None:
    """The form of the book, whose coefficients are parameters here: computed before with RK4, LSODA and DOP853."""
    rest = neun.Neuron("WilsonCortex", **BOOK)
    rest.run(800.0, record=(), spikes=False)
    assert list(rest.state.values()) == pytest.approx([-0.75762, 0.28324, 0.00851, 0.02553], abs=1e-5)
    slow = np.diff(spikes_of("WilsonCortex", 400.0, current=0.85, **BOOK))
    assert slow[-1] == pytest.approx(33.22, abs=0.01)
    fast = np.diff(spikes_of("WilsonCortex", 200.0, current=1.0, gt=0.25, gh=0.0, tau_r=1.5, **BOOK))
    assert fast[-1] == pytest.approx(2.72, abs=0.01)


def test_presets_of_neocortex() -> None:
    """Adapting, fast, bursting, and first bursting and then single spikes, with the numbers that they give."""
    adapting = np.diff(spikes_of("WilsonCortex", 250.0, preset="regular spiking"))
    assert [adapting[0], adapting[-1]] == pytest.approx([10.8, 32.52], abs=0.05)
    assert 1000 * steady_rate(spikes_of("WilsonCortex", 300.0, preset="fast spiking")) == pytest.approx(326.8, abs=0.5)
    sizes, periods = bursts(spikes_of("WilsonCortex", 900.0, preset="bursting"))
    assert set(sizes) == {3} and periods[1:] == pytest.approx([196.37] * (len(periods) - 1), abs=0.05)
    mixed = np.diff(spikes_of("WilsonCortex", 400.0, preset="intrinsically bursting"))
    assert mixed[:4].max() < 10.5 and mixed[4] > 35 and mixed[-1] == pytest.approx(22.0, abs=0.05)
    ds = neun.Neuron("WilsonCortex", preset="rest").run(1000.0, record=["v"])
    assert ds.sizes["spike"] == 0 and float(ds["v"][-1]) == pytest.approx(-0.7502, abs=1e-4)

"""The library's FitzHugh-Nagumo does what is known of it.

FitzHugh (1961) Biophys. J. 1:445. Rest loses its stability where v**2 = 1 - b/tau, by algebra; periods and ranges are
computed from the equations. The times of the peaks are those that NeuroML 2 expects of its fitzHughNagumoCell.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, solved, spikes_of

import neun_py as neun

A, B, RATE = 0.7, 0.8, 0.08
HOPF = (0.3312813, 1.4187187)


def flow(current: float) -> Any:
    def derivatives(t: float, y: Array) -> list[float]:
        v, w = float(y[0]), float(y[1])
        return [v - v**3 / 3 - w + current, RATE * (v + A - B * w)]

    return derivatives


@pytest.mark.parametrize(("preset", "current"), [("rest", 0.0), ("tonic spiking", 0.5)])
def test_agrees_with_an_independent_solution(preset: str, current: float) -> None:
    require_order("FHN", flow(current), 60.0, 0.1, tolerance=1e-5, preset=preset, current=current)


def test_rest() -> None:
    """v**3/3 + (1/b - 1) v + a/b = 0 has one real root."""
    roots = np.roots([1 / 3, 0.0, 1 / B - 1, A / B])
    (v,) = roots[np.abs(roots.imag) < 1e-9].real
    neuron = neun.Neuron("FHN", preset="rest")
    assert neuron.run(400.0, record=()).sizes["spike"] == 0
    assert neuron["v"] == pytest.approx(v, abs=1e-9) == pytest.approx(-1.199408, abs=6e-7)
    assert neuron["w"] == pytest.approx((v + A) / B, abs=1e-9) == pytest.approx(-0.624260, abs=6e-7)


def test_the_hopf_currents_are_algebra() -> None:
    v = np.array([-1, 1]) * np.sqrt(1 - B * RATE)
    np.testing.assert_allclose((v + A) / B - v + v**3 / 3, HOPF, rtol=0, atol=6e-8)


@pytest.mark.parametrize("current", HOPF)
def test_a_small_disturbance_grows_between_the_hopf_currents_alone(current: float) -> None:
    inward = np.sign(0.875 - current)
    for side, grows in ((-inward, False), (inward, True)):
        applied = current + 0.005 * side
        roots = np.roots([1 / 3, 0.0, 1 / B - 1, A / B - applied])
        (v,) = roots[np.abs(roots.imag) < 1e-9].real
        ds = neun.Neuron("FHN", v=float(v) + 1e-6, w=float(v + A) / B).run(400.0, 0.05, input=applied)
        moved = np.abs(ds["v"].values - v)
        assert (moved[-800:].max() > moved[:800].max()) == grows


@pytest.mark.parametrize(("current", "period"), [(0.34, 46.792), (0.5, 39.474), (1.0, 36.699), (1.4, 45.611)])
def test_period(current: float, period: float) -> None:
    late = spikes_of("FHN", 1500.0, 0.05, after=700.0, current=current)
    np.testing.assert_allclose(np.diff(late), period, rtol=0, atol=2e-3)


@pytest.mark.parametrize("current", [0.32, 1.43])
def test_silent_outside(current: float) -> None:
    assert spikes_of("FHN", 1500.0, 0.05, after=700.0, current=current).size == 0


@pytest.mark.parametrize(
    ("variable", "level", "published"),
    [("v", 0.0, [2.4, 39.1, 75.7, 112.25, 148.8, 185.4]), ("w", 0.9, [16.3, 52.85, 89.4, 126.0, 162.55, 199.1])],
)
def test_peaks_of_the_cell_of_neuroml(variable: str, level: float, published: list[float]) -> None:
    """NeuroML2, LEMSexamples/test/.test.ex9.mep: the peaks of V and W at I = 0.8 from (0, 0).

    They are those of Euler's method with steps of 0.05, to the step; at a better one the last comes 0.25 earlier.
    """
    for integrator, within in (("Euler", 1e-6), ("RK4", 0.3)):
        neuron = neun.Neuron("FHN", integrator=integrator, v=0.0, w=0.0)
        ds = neuron.run(200.0, 0.05, input=0.8, record=("v", "w"))
        x = ds[variable].values
        peaks = np.flatnonzero((x[1:-1] > x[:-2]) & (x[1:-1] >= x[2:]) & (x[1:-1] > level)) + 1
        np.testing.assert_allclose(ds.time.values[peaks], published, rtol=0, atol=within)


def test_range_of_the_cycle() -> None:
    ds = neun.Neuron("FHN", preset="tonic spiking").run(200.0)
    settled = ds["v"].values[2000:]
    assert (settled.min(), settled.max()) == (pytest.approx(-1.9704, abs=3e-4), pytest.approx(1.8521, abs=3e-4))


@pytest.mark.parametrize("current", [0.1, 0.5])
def test_symmetry(current: float) -> None:
    """(v, w, I) -> (-v, 2a/b - w, 2a/b - I) maps solutions to solutions."""
    one = neun.Neuron("FHN", v=-1.0, w=1.0).run(100.0, input=current)
    other = neun.Neuron("FHN", v=1.0, w=0.75).run(100.0, input=1.75 - current)
    np.testing.assert_allclose(-other["v"], one["v"], rtol=0, atol=1e-9)


# -- the presets ----------------------------------------------------------------------------------------


def protocol(preset: str) -> Any:
    duration = neun.models["FHN"].presets[preset].duration
    assert duration is not None
    return neun.Neuron("FHN", preset=preset).run(duration)


def test_a_step_below_the_hopf_current_gives_one_spike() -> None:
    ds = protocol("single spike")
    assert ds.sizes["spike"] == 1
    assert 20 < float(ds.spike_time[0]) < 30
    rest = solved(flow(0.32), [-0.96, -0.35], 3000.0)
    assert float(ds["v"][-1]) == pytest.approx(rest[0], abs=0.05)


def test_anodal_break() -> None:
    """The spike comes when the inward rectifying current ends, and not before."""
    (spike,) = protocol("anodal break").spike_time.values
    assert 100 < spike < 110
    assert spikes_of("FHN", 100.0, current=-0.5).size == 0


def test_block_above_the_second_hopf_current() -> None:
    """On the ramp, 0.0025 a unit of time, spikes begin and end near the two Hopf currents."""
    ds = protocol("depolarisation block")
    first, *_, last = ds.spike_time.values
    assert HOPF[0] < (first - 20) * 0.0025 < HOPF[0] + 0.25
    assert HOPF[1] - 0.15 < (last - 20) * 0.0025 < HOPF[1]
    assert ds["v"].values[-1] == pytest.approx(1.0325, abs=1e-3)

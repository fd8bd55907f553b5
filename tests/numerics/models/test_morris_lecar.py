"""Morris-Lecar does what is known of it.

Sources: Morris & Lecar (1981) Biophys. J. 35:193; Rinzel & Ermentrout (1989), in Methods in Neuronal Modeling: the
three regimes and the rest at 30 uA/cm2. Equilibria and bifurcations are found here by a Jacobian written by hand; rates
are computed from the equations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, spikes_of, steady_rate
from scipy.optimize import brentq

import neun_py as neun


@dataclass(frozen=True)
class Membrane:
    """The equations with hyperbolic functions, as they are printed."""

    gca: float = 4.4
    v3: float = 2.0
    v4: float = 30.0
    phi: float = 0.04
    vca: float = 120.0
    vk: float = -84.0
    vl: float = -60.0
    v1: float = -1.2
    v2: float = 18.0

    def gates(self, v: float) -> tuple[float, float, float]:
        """Give m_inf, w_inf and the rate."""
        m = 0.5 * (1 + np.tanh((v - self.v1) / self.v2))
        w = 0.5 * (1 + np.tanh((v - self.v3) / self.v4))
        return float(m), float(w), float(self.phi * np.cosh((v - self.v3) / (2 * self.v4)))

    def flow(self, current: float) -> Any:
        def derivatives(t: float, y: Array) -> list[float]:
            v, w = float(y[0]), float(y[1])
            m_inf, w_inf, rate = self.gates(v)
            ionic = self.gca * m_inf * (v - self.vca) + 8 * w * (v - self.vk) + 2 * (v - self.vl)
            return [(current - ionic) / 20, rate * (w_inf - w)]

        return derivatives

    def current_at(self, v: float) -> float:
        """Give the current with which v is an equilibrium."""
        m, w, _ = self.gates(v)
        return self.gca * m * (v - self.vca) + 8 * w * (v - self.vk) + 2 * (v - self.vl)

    def jacobian(self, v: float) -> Array:
        m, w, rate = self.gates(v)
        dm, dw = 2 * m * (1 - m) / self.v2, 2 * w * (1 - w) / self.v4
        return np.array(
            [[-(self.gca * (dm * (v - self.vca) + m) + 8 * w + 2) / 20, -8 * (v - self.vk) / 20], [rate * dw, -rate]]
        )

    def trace(self, v: float) -> float:
        return float(np.trace(self.jacobian(v)))

    def determinant(self, v: float) -> float:
        return float(np.linalg.det(self.jacobian(v)))

    def rests(self, current: float) -> list[float]:
        """Give the potentials at which it can rest, stably or not."""
        v = np.linspace(-75, 50, 2001)
        gap = np.array([self.current_at(float(x)) for x in v]) - current
        return [
            float(brentq(lambda x: self.current_at(x) - current, v[k], v[k + 1], xtol=1e-13))
            for k in np.flatnonzero(np.diff(np.sign(gap)))
        ]


CLASS_II = Membrane()
CLASS_I = Membrane(gca=4.0, v3=12.0, v4=17.4, phi=1 / 15)
HOMOCLINIC = Membrane(gca=4.0, v3=12.0, v4=17.4, phi=0.23)
BARNACLE = Membrane(4.0, -1.0, 14.5, 1 / 15, 100.0, -70.0, -50.0, 10.0, 15.0)
FOLD = 39.96315


def rate(preset: str, current: float, duration: float, **values: Any) -> float:
    """Give the steady rate in Hz."""
    return 1000 * steady_rate(spikes_of("ML", duration, 0.1, preset=preset, current=current, **values))


@pytest.mark.parametrize(
    ("preset", "membrane", "current"),
    [("class II", CLASS_II, 100.0), ("class I", CLASS_I, 45.0), ("homoclinic", HOMOCLINIC, 50.0),
     ("barnacle muscle", BARNACLE, 300.0)],
)  # fmt: skip
def test_agrees_with_an_independent_solution(preset: str, membrane: Membrane, current: float) -> None:
    require_order("ML", membrane.flow(current), 150.0, 0.1, tolerance=1e-5, preset=preset, current=current)


# -- equilibria and their bifurcations ------------------------------------------------------------------


def test_rest() -> None:
    neuron = neun.Neuron("ML")
    neuron.run(1000.0, 0.1, record=())
    (v,) = CLASS_II.rests(0.0)
    assert neuron["v"] == pytest.approx(v, abs=1e-8) == pytest.approx(-60.855, abs=6e-4)
    assert neuron["w"] == pytest.approx(0.01492, abs=6e-6)


def test_rest_of_class_I_as_in_the_tutorial() -> None:
    """Rinzel & Ermentrout: (-41.84, 0.002) at 30 uA/cm2."""
    neuron = neun.Neuron("ML", preset="class I")
    neuron.run(2000.0, 0.1, input=30.0, record=())
    assert neuron["v"] == pytest.approx(min(CLASS_I.rests(30.0)), abs=1e-6) == pytest.approx(-41.84, abs=0.006)
    assert neuron["w"] == pytest.approx(0.002, abs=6e-5)


@pytest.mark.parametrize(
    ("membrane", "low", "high", "current"),
    [(CLASS_II, -30.0, -20.0, 93.8576), (CLASS_II, 0.0, 12.0, 212.0188), (CLASS_I, 0.0, 20.0, 97.788),
     (BARNACLE, -20.0, 0.0, 289.65), (BARNACLE, 0.0, 20.0, 465.10)],
)  # fmt: skip
def test_the_equilibrium_loses_its_stability_at_the_hopf_currents(
    membrane: Membrane, low: float, high: float, current: float
) -> None:
    """By the trace of the Jacobian; and by runs of the declaration on both sides."""
    v = brentq(membrane.trace, low, high, xtol=1e-12)
    assert membrane.determinant(v) > 0
    assert membrane.current_at(v) == pytest.approx(current, abs=6e-3 if current > 212.1 else 6e-4)
    names = ("gca", "v3", "v4", "phi", "vca", "vk", "vl", "v1", "v2")
    numbers = {name: getattr(membrane, name) for name in names}
    found = []
    for x in (v - 0.2, v + 0.2):
        w = membrane.gates(x)[1]
        ds = neun.Neuron("ML", **numbers, v=x + 1e-5, w=w).run(1500.0, 0.1, input=membrane.current_at(x), record=("v",))
        moved = np.abs(ds["v"].values - x)
        found.append((moved[-3000:].max() > moved[:3000].max(), membrane.trace(x) > 0))
    assert all(seen == expected for seen, expected in found)
    assert {seen for seen, _ in found} == {True, False}


@pytest.mark.parametrize("membrane", [CLASS_I, HOMOCLINIC])
def test_the_saddle_node(membrane: Membrane) -> None:
    v = brentq(membrane.determinant, -35.0, -25.0, xtol=1e-12)
    assert v == pytest.approx(-29.390, abs=6e-4)
    assert membrane.current_at(v) == pytest.approx(FOLD, abs=6e-6)


# -- how firing begins ----------------------------------------------------------------------------------


def test_class_I_begins_at_zero_as_a_square_root() -> None:
    """Near a saddle-node on the cycle the rate is sqrt(p q)/pi, with x' = p + q x**2 along the slow direction."""
    v = brentq(CLASS_I.determinant, -35.0, -25.0, xtol=1e-12)
    values, right = np.linalg.eig(CLASS_I.jacobian(v))
    k = int(np.argmin(np.abs(values)))
    r = right[:, k].real
    left = np.linalg.inv(right)[k].real  # its product with r is one
    state, small = np.array([v, CLASS_I.gates(v)[1]]), 1e-3
    at = [np.array(CLASS_I.flow(CLASS_I.current_at(v))(0.0, state + s * small * r)) for s in (-1, 0, 1)]
    q = float(left @ (at[0] - 2 * at[1] + at[2])) / small**2 / 2
    excess = np.array([0.0025, 0.01, 0.04])
    expected = 1000 * np.sqrt(excess * float(left[0]) / 20 * q) / np.pi
    found = [rate("class I", FOLD + x, round(4500 / f)) for x, f in zip(excess, expected, strict=True)]
    np.testing.assert_allclose(found, expected, rtol=0.03)
    np.testing.assert_allclose(np.divide(found[1:], found[:-1]), 2.0, rtol=0.02)
    assert spikes_of("ML", 3000.0, 0.1, preset="class I", current=FOLD - 0.01).size == 0


@pytest.mark.parametrize(("current", "expected"), [(41.0, 5.106), (45.0, 10.070), (100.0, 23.768)])
def test_rates_of_class_I(current: float, expected: float) -> None:
    numbers = {"phi": 0.0667} if current == 41.0 else {}  # as the tutorial rounds it
    assert rate("class I", current, 2500.0, **numbers) == pytest.approx(expected, abs=6e-3)


def test_class_II_jumps() -> None:
    """The large cycle exists from between 88 and 89 uA/cm2 on, at 9 Hz from the beginning."""
    start: dict[str, Any] = {"v": 0.0}
    assert spikes_of("ML", 3000.0, 0.1, after=1500.0, current=88.0, **start).size == 0
    for current, expected in ((89.0, 9.231), (90.0, 9.735), (100.0, 11.725)):
        assert rate("class II", current, 3000.0, **start) == pytest.approx(expected, abs=6e-4)


def test_class_II_is_bistable_below_the_hopf_current() -> None:
    (v,) = CLASS_II.rests(90.0)
    at_rest: dict[str, Any] = {"v": v + 0.1, "w": CLASS_II.gates(v)[1]}
    assert spikes_of("ML", 3000.0, 0.1, current=90.0, **at_rest).size == 0
    assert spikes_of("ML", 3000.0, 0.1, after=2000.0, current=90.0, v=0.0).size > 5


def test_rate_of_the_homoclinic_regime() -> None:
    assert rate("homoclinic", 40.0, 2000.0, v=20.0) == pytest.approx(41.60, abs=6e-3)


@pytest.mark.parametrize(("current", "expected"), [(300.0, 36.25), (400.0, 35.60)])
def test_rates_of_barnacle_muscle(current: float, expected: float) -> None:
    spikes = spikes_of("ML", 1500.0, 0.1, preset="barnacle muscle", current=current)
    assert 1000 * steady_rate(spikes) == pytest.approx(expected, abs=6e-3)


def test_barnacle_muscle_is_silent_at_200() -> None:
    assert spikes_of("ML", 1500.0, 0.1, preset="barnacle muscle", current=200.0, after=200.0).size == 0


# -- the presets ----------------------------------------------------------------------------------------


def protocol(preset: str) -> Array:
    duration = neun.models["ML"].presets[preset].duration
    assert duration is not None
    return np.array(neun.Neuron("ML", preset=preset).run(duration, record=()).spike_time)


def test_on_slow_ramps_one_class_begins_slowly_and_the_other_does_not() -> None:
    slow, jump = 1000 / np.diff(protocol("class I onset")), 1000 / np.diff(protocol("class II onset"))
    assert slow[0] < 8 < 16 < slow[-1]
    assert 0.85 < jump[0] / jump[-1] < 1


def test_block() -> None:
    ds = neun.Neuron("ML", preset="class II block").run(2500.0)
    (v,) = CLASS_II.rests(260.0)
    assert ds.sizes["spike"] > 10
    assert 50 + 0.105 * (ds.spike_time.values[-1] - 100) == pytest.approx(212.0, abs=20.0)
    assert ds["v"].values[-1] == pytest.approx(v, abs=0.01)


def test_a_pulse_begins_the_firing_of_the_homoclinic_regime() -> None:
    spikes = protocol("homoclinic")
    assert spikes[0] > 100
    assert spikes[-1] > 470
    assert spikes_of("ML", 500.0, preset="homoclinic", current=38.0).size == 0


@pytest.mark.parametrize(("preset", "frequency"), [("class II", 11.725), ("class I", 10.070)])
def test_tonic_presets(preset: str, frequency: float) -> None:
    assert 1000 * steady_rate(protocol(preset)) == pytest.approx(frequency, abs=2e-3)

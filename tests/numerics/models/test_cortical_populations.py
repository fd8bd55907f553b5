"""The two models of populations do what is known of them.

Wilson-Cowan: Wilson & Cowan (1972) Biophys. J. 12:1; periods, ranges and equilibria are computed from the equations,
and the times at which activities rise are those that Open Source Brain expects of its programs.
Jansen-Rit: Jansen & Rit (1995) Biol. Cybern. 73:357; bifurcations of Grimbert & Faugeras (2006) Neural Comput. 18:3052,
found here again by the eigenvalues of a Jacobian written by hand.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from model_checks import Array, require_order, up_crossings
from scipy.optimize import brentq

import neun_py as neun

# -- Wilson-Cowan ---------------------------------------------------------------------------------------

TAU = 8.0
CYCLE = (16.0, 12.0, 15.0, 3.0, 1.3, 4.0, 2.0, 3.7)
HYSTERESIS = (12.0, 4.0, 13.0, 11.0, 1.2, 2.8, 1.0, 4.0)


def response(x: float, slope: float, threshold: float) -> float:
    return 1 / (1 + math.exp(-slope * (x - threshold))) - 1 / (1 + math.exp(slope * threshold))


def wilson_cowan(numbers: tuple[float, ...], drive: float) -> Any:
    c1, c2, c3, c4, a_e, theta_e, a_i, theta_i = numbers
    k_e, k_i = (1 - 1 / (1 + math.exp(a * theta)) for a, theta in ((a_e, theta_e), (a_i, theta_i)))

    def derivatives(t: float, y: Array) -> list[float]:
        e, i = float(y[0]), float(y[1])
        de = -e + (k_e - e) * response(c1 * e - c2 * i + drive, a_e, theta_e)
        di = -i + (k_i - i) * response(c3 * e - c4 * i, a_i, theta_i)
        return [de / TAU, di / TAU]

    return derivatives


def activity(drive: float, duration: float = 800.0, **values: Any) -> tuple[Array, Array, Array]:
    ds = neun.Neuron("WilsonCowan", **values).run(duration, 0.1, input=drive, record=("e", "i"))
    return ds.time.values, ds["e"].values, ds["i"].values


@pytest.mark.parametrize(
    ("preset", "numbers", "drive"), [("limit cycle", CYCLE, 1.25), ("hysteresis", HYSTERESIS, 1.5)]
)
def test_wilson_cowan_agrees_with_an_independent_solution(
    preset: str, numbers: tuple[float, ...], drive: float
) -> None:
    flow = wilson_cowan(numbers, drive)
    require_order("WilsonCowan", flow, 80.0, 0.8, tolerance=1e-3, preset=preset, current=drive)


def test_without_a_drive_nothing_is_at_rest() -> None:
    """S(0) = 0 on both sides: (0, 0) is an equilibrium, whatever the numbers."""
    neuron = neun.Neuron("WilsonCowan", theta_e=3.3, a_i=1.7)
    neuron.run(100.0, 0.1)
    assert max(map(abs, neuron.state.values())) < 1e-15


@pytest.mark.parametrize(("drive", "period"), [(1.25, 4.9959), (1.5, 3.3199)])
def test_period_of_the_limit_cycle(drive: float, period: float) -> None:
    t, e, _ = activity(drive, 1600.0)
    rises = up_crossings(t[8000:], e[8000:], 0.15)
    np.testing.assert_allclose(np.diff(rises) / TAU, period, rtol=0, atol=1e-3)


def test_range_of_the_limit_cycle() -> None:
    _, e, i = activity(1.25)
    ranges = (e[4000:].min(), e[4000:].max(), i[4000:].min(), i[4000:].max())
    np.testing.assert_allclose(ranges, (0.10256, 0.26966, 0.02174, 0.19447), rtol=0, atol=2e-5)


def test_rests_below_and_above_the_limit_cycle() -> None:
    _, e, _ = activity(1.0)
    assert e[-1] == pytest.approx(0.02825, abs=6e-6)
    _, e, _ = activity(2.0, 3200.0)  # weakly damped
    assert np.ptp(e[-500:]) < 0.1 * np.ptp(e[8000:8500])


def test_hysteresis() -> None:
    """Two stable rests without a drive; the pulse of the preset takes it from one to the other."""
    ds = neun.Neuron("WilsonCowan", preset="hysteresis").run(250.0, record=("e", "i"))
    before, end = ds.sel(time=slice(0, 49)), ds.isel(time=-1)
    assert max(abs(before["e"].values).max(), abs(before["i"].values).max()) < 1e-12
    assert float(end["e"]) == pytest.approx(0.43975, abs=1e-5)
    assert float(end["i"]) == pytest.approx(0.22593, abs=1e-5)


def logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def test_list_of_open_source_brain() -> None:
    """OpenSourceBrain/WilsonCowan, NeuroML2/.test.slow.mep: when u rises through 0.557 and v through 0.652.

    Its u' = -u + S(10 u - 8 v - 0.2) and v' = -v + S(12 u - 3 v - 4) are those of 1972 for e = (1 - s) (u - s), with
    s = S(-0.2), and so for i. It takes Euler's steps of 0.005, and gives each state the time of the step before.
    """
    s_e, s_i = logistic(-0.2), logistic(-4.0)
    k_e, k_i = 1 - s_e, 1 - s_i
    values: dict[str, Any] = {"c1": 10 / k_e, "c2": 8 / k_i, "c3": 12 / k_e, "c4": 3 / k_i}
    values |= dict.fromkeys(("a_e", "a_i", "tau_e", "tau_i"), 1.0) | {"r_e": 0.0, "r_i": 0.0}
    values |= {"theta_e": 0.2, "theta_i": 4.0, "Q": 12 * s_e - 3 * s_i}
    values |= {"e": k_e * (0.1 - s_e), "i": k_i * (0.05 - s_i)}
    neuron = neun.Neuron("WilsonCowan", integrator="Euler", **values)
    ds = neuron.run(20.0, 0.005, input=10 * s_e - 8 * s_i, record=("e", "i"))
    for x, level, published in (
        (ds["e"].values / k_e + s_e, 0.557, [0.865, 5.71, 9.66, 13.47, 17.295]),
        (ds["i"].values / k_i + s_i, 0.652, [1.645, 6.27, 10.175, 13.97, 17.78]),
    ):
        rises = np.flatnonzero((x[:-1] < level) & (x[1:] >= level)) + 1
        np.testing.assert_allclose(ds.time.values[rises] - 0.005, published, rtol=0, atol=1e-6)


# -- Jansen-Rit -----------------------------------------------------------------------------------------

A, B, FAST, SLOW, C = 3.25, 22.0, 100.0, 50.0, 135.0
E0, V0, R = 2.5, 6.0, 0.56


def sigmoid(v: float) -> float:
    return 2 * E0 / (1 + math.exp(R * (V0 - v)))


def sloped(v: float) -> float:
    return R * sigmoid(v) * (1 - sigmoid(v) / (2 * E0))


def jansen_rit(pulses: float) -> Any:
    def derivatives(t: float, y: Array) -> list[float]:
        y0, y1, y2, y3, y4, y5 = (float(x) for x in y)
        return [
            y3,
            y4,
            y5,
            A * FAST * sigmoid(y1 - y2) - 2 * FAST * y3 - FAST**2 * y0,
            A * FAST * (pulses + 0.8 * C * sigmoid(C * y0)) - 2 * FAST * y4 - FAST**2 * y1,
            B * SLOW * 0.25 * C * sigmoid(0.25 * C * y0) - 2 * SLOW * y5 - SLOW**2 * y2,
        ]

    return derivatives


def equilibrium(eeg: float) -> tuple[float, Array]:
    """Give the input and the state of the equilibrium at which y1 - y2 has a value."""
    y0 = A / FAST * sigmoid(eeg)
    y2 = B / SLOW * 0.25 * C * sigmoid(0.25 * C * y0)
    return (eeg + y2) * FAST / A - 0.8 * C * sigmoid(C * y0), np.array([y0, eeg + y2, y2, 0, 0, 0])


def growth(eeg: float) -> complex:
    """Give the eigenvalue with the largest real part."""
    y0 = A / FAST * sigmoid(eeg)
    m = np.zeros((6, 6))
    m[:3, 3:] = np.eye(3)
    m[3:, :3] = -np.diag([FAST**2, FAST**2, SLOW**2])
    m[3:, 3:] = -2 * np.diag([FAST, FAST, SLOW])
    m[3, 1:3] = A * FAST * sloped(eeg) * np.array([1, -1])
    m[4, 0] = A * FAST * 0.8 * C * C * sloped(C * y0)
    m[5, 0] = B * SLOW * (0.25 * C) ** 2 * sloped(0.25 * C * y0)
    return complex(max(np.linalg.eigvals(m), key=lambda z: z.real))


def eeg_of(pulses: float, duration: float = 8.0, **values: Any) -> tuple[Array, Array]:
    """Give the second half of a run."""
    ds = neun.Neuron("JansenRit", **values).run(duration, 0.001, input=pulses, record=("eeg",))
    half = ds.sizes["time"] // 2
    return ds.time.values[half:], ds["eeg"].values[half:]


def frequency(t: Array, x: Array) -> float:
    rises = up_crossings(t, x, float(x.min() + x.max()) / 2)
    return float((len(rises) - 1) / (rises[-1] - rises[0]))


@pytest.mark.parametrize(("preset", "pulses"), [("alpha rhythm", 220.0), ("spike-like activity", 120.0)])
def test_jansen_rit_agrees_with_an_independent_solution(preset: str, pulses: float) -> None:
    require_order("JansenRit", jansen_rit(pulses), 0.5, 0.002, tolerance=1e-4, preset=preset, current=pulses)


def test_the_connectivity_is_that_of_the_paper() -> None:
    """Jansen & Rit (1995): C1 = C = 135, C2 = 0.8 C, C3 = C4 = 0.25 C."""
    parameters = neun.Neuron("JansenRit").parameters
    assert [parameters[f"C{k}"] for k in (1, 2, 3, 4)] == [C, 0.8 * C, 0.25 * C, 0.25 * C]


@pytest.mark.parametrize(("low", "high", "pulses"), [(6.3, 7.2, 89.83), (7.5, 8.5, 315.70)])
def test_hopf_bifurcations(low: float, high: float, pulses: float) -> None:
    """A pair of eigenvalues crosses the axis at about 10 Hz, where Grimbert & Faugeras found it."""
    eeg = brentq(lambda x: growth(x).real, low, high, xtol=1e-12)
    assert equilibrium(eeg)[0] == pytest.approx(pulses, abs=6e-3)
    assert 10 < abs(growth(eeg).imag) / (2 * np.pi) < 11.5
    inside = eeg + (0.02 if pulses < 200 else -0.02)
    for x, grows in ((inside, True), (2 * eeg - inside, False)):
        applied, state = equilibrium(x)
        start = dict(zip(("y0", "y1", "y2"), state[:3], strict=True))
        moved = abs(eeg_of(applied, 12.0, **{**start, "y1": float(state[1] + 1e-4)})[1] - x)
        assert (moved[-1000:].max() > moved[:1000].max()) == grows


def test_the_lower_rest_ends_in_a_fold() -> None:
    """Grimbert & Faugeras: at 113.58, where a saddle-node lies on the cycle."""
    eeg = brentq(lambda x: growth(x).real, 2.0, 3.0, xtol=1e-12)
    assert abs(growth(eeg).imag) < 1e-6
    assert equilibrium(eeg)[0] == pytest.approx(113.58, abs=1e-2)
    assert np.ptp(eeg_of(113.0)[1][-1000:]) < 1e-3
    assert np.ptp(eeg_of(114.5)[1]) > 8


@pytest.mark.parametrize(("pulses", "spike_like"), [(137.0, True), (137.8, False)])
def test_spike_like_activity_ends_in_a_fold_of_cycles(pulses: float, spike_like: bool) -> None:
    """Grimbert & Faugeras: at 137.38, beyond which the alpha rhythm alone is left."""
    t, x = eeg_of(pulses, 30.0)
    assert (np.ptp(x) > 6) == spike_like
    assert (frequency(t, x) < 5) == spike_like


def test_the_column_has_an_alpha_rhythm() -> None:
    """Jansen & Rit (1995): about 10 Hz for inputs between 120 and 320 pulses per second."""
    for pulses, expected in ((150.0, 10.62), (220.0, 10.94), (300.0, 11.14)):
        found = frequency(*eeg_of(pulses))
        assert 8 < found < 13
        assert found == pytest.approx(expected, abs=0.01)


def test_spike_like_activity_at_120() -> None:
    t, x = eeg_of(120.0, 12.0)
    assert frequency(t, x) == pytest.approx(2.384, abs=2e-3)
    assert (x.min(), x.max()) == (pytest.approx(1.226, abs=2e-3), pytest.approx(11.17, abs=5e-3))


def test_bistable_at_100() -> None:
    """The rest and a cycle of 1.4 mV; the protocol goes from one to the other."""
    ds = neun.Neuron("JansenRit", preset="bistable").run(4.0, record=("eeg", "I"))
    assert ds["I"].values[[0, -1]].tolist() == [100.0, 100.0]
    rest = brentq(lambda x: equilibrium(x)[0] - 100, 0.0, 2.5)
    assert float(ds["eeg"].sel(time=0.99, method="nearest")) == pytest.approx(rest, abs=1e-3)
    late = ds["eeg"].sel(time=slice(3.5, 4.0)).values
    assert 1.2 < np.ptp(late) < 2.2


def test_rest_at_50() -> None:
    neuron = neun.Neuron("JansenRit", preset="rest")
    neuron.run(2.0)
    rest = brentq(lambda x: equilibrium(x)[0] - 50, -2.0, 2.0, xtol=1e-12)
    np.testing.assert_allclose(list(neuron.state.values()), equilibrium(rest)[1], rtol=0, atol=1e-9)

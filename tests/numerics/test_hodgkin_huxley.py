"""Hodgkin-Huxley does what sixty years of papers say of it.

Numbers from Hodgkin & Huxley (1952) J. Physiol. 117:500 (the outcome of the shocks of their Fig. 12), Rinzel & Miller
(1980) Math. Biosci. 49:27 and Hassard (1978) J. Theor. Biol. 71:401 (bifurcations); the digits beyond the printed
ones are computed from the equations, and checked here against equations written a second time and scipy's solvers.
Currents are densities in uA/cm2; a cell of the package has 7.854e-3 cm2.
"""

from __future__ import annotations

from typing import Any

import mpmath
import numpy as np
import pytest
import scipy.optimize
from independent_solutions import (
    AREA,
    Array,
    crossings,
    eigenvalues,
    hodgkin_huxley,
    hodgkin_huxley_gates,
    hodgkin_huxley_rest,
    solve,
    upward_crossings,
)

import neun_py as neun

VARIABLES = ("v", "h", "m", "n")


def run(current: float, duration: float, integrator: str = "RK4", **keywords: Any) -> Any:
    """Run a fresh cell at a current density, with every step recorded."""
    neuron = neun.Neuron("HH", integrator=integrator, **keywords)
    return neuron.run(duration, 0.01, input=current * AREA, record=["v"])


def steady_rate(spikes: Array) -> float:
    """Give 1/mean interval over the second half, in Hz."""
    return 1000 / float(np.diff(spikes[len(spikes) // 2 :]).mean())


def at_rest(current: float, **shift: float) -> dict[str, Any]:
    """Give the equilibrium, from scipy, with something added."""
    rest = dict(zip(VARIABLES, hodgkin_huxley_rest(current), strict=True))
    return {name: x + shift.get(name, 0.0) for name, x in rest.items()}


# -- rates ----------------------------------------------------------------------------------------------


def clamped(v: float, name: str, precision: str = "double") -> float:
    """Give an intermediate at a potential: without conductances the potential stays, to the last bit."""
    neuron = neun.Neuron("HH", precision=precision, v=v, gna=0.0, gk=0.0, gl=0.0)
    ds = neuron.run(0.01, 0.01, record=["v", name])
    assert float(ds["v"][0]) == v
    return float(ds[name][0])


@pytest.mark.parametrize("precision", ["double", "float"])
def test_removable_singularities(precision: str) -> None:
    tolerance = 1e-15 if precision == "double" else 1e-7
    assert clamped(-40.0, "alpha_m", precision) == pytest.approx(1.0, rel=tolerance)
    assert clamped(-55.0, "alpha_n", precision) == pytest.approx(0.1, rel=tolerance)


@pytest.mark.parametrize("distance", [1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 0.01, 0.1, 1.0, 10.0])
@pytest.mark.parametrize("sign", [-1, 1])
def test_rates_near_the_singularities(distance: float, sign: int) -> None:
    """Where the quotient loses every digit, the package keeps them."""
    for singular, name, scale in ((-40.0, "alpha_m", 1), (-55.0, "alpha_n", mpmath.mpf("0.1"))):
        v = singular + sign * distance
        with mpmath.workdps(50):
            x = mpmath.mpf(v - singular) / 10
            exact = float(scale * x / (1 - mpmath.exp(-x)))
        assert clamped(v, name) == pytest.approx(exact, rel=1e-15)


# -- rest -----------------------------------------------------------------------------------------------


def test_rest() -> None:
    ds = neun.Neuron("HH").run(500.0, 0.01, record=list(VARIABLES), every=1000)
    found = [float(ds[name][-1]) for name in VARIABLES]
    assert found == pytest.approx((-64.99638, 0.5959941, 0.0529551, 0.3177324), abs=6e-6)
    assert found == pytest.approx(hodgkin_huxley_rest(0.0), rel=1e-9)


@pytest.mark.parametrize(("leak_reversal", "v"), [(-54.387, -64.99638), (-54.4, -64.99972), (-54.3, -64.97405)])
def test_rest_follows_the_leak_reversal(leak_reversal: float, v: float) -> None:
    ds = neun.Neuron("HH", vl=leak_reversal).run(500.0, 0.01, every=1000)
    assert float(ds["v"][-1]) == pytest.approx(v, abs=6e-6)
    assert float(ds["v"][-1]) == pytest.approx(hodgkin_huxley_rest(0.0, leak_reversal)[0], abs=1e-8)


def test_starts_with_its_gates_at_their_steady_state() -> None:
    neuron = neun.Neuron("HH")
    assert neuron["v"] == -65.0
    assert [neuron[x] for x in "hmn"] == pytest.approx((0.5961208, 0.0529325, 0.3176769), abs=6e-8)
    elsewhere = neun.Neuron("HH", v=-50.0)
    assert [elsewhere[x] for x in "hmn"] == pytest.approx(hodgkin_huxley_gates(-50.0), rel=1e-14)


def test_per_cell_is_density_times_area() -> None:
    per_area = neun.Neuron("HH", cm=1.0, gna=120.0, gk=36.0, gl=0.3)
    dense = per_area.run(30.0, 0.01, input=10.0)
    np.testing.assert_allclose(run(10.0, 30.0)["v"], dense["v"], rtol=1e-10)


# -- trajectories ---------------------------------------------------------------------------------------


def test_trajectory_to_many_digits() -> None:
    times = [1.0, 2.0, 5.0, 10.0, 15.0, 20.0]
    listed = [-55.975087997, 28.408968215, -75.058205414, -66.686665947, -56.655731311, -74.643321403]
    exact = solve(hodgkin_huxley(10.0), (-65.0, *hodgkin_huxley_gates(-65.0)), times)
    np.testing.assert_allclose(exact[:, 0], listed, rtol=0, atol=1e-9)
    ds = neun.Neuron("HH", integrator="RK6").run(20.0, 0.005, input=10 * AREA, record=list(VARIABLES), every=200)
    found = np.array([ds[name].sel(time=times, method="nearest") for name in VARIABLES]).T
    np.testing.assert_allclose(found, exact, rtol=0, atol=2e-8)
    assert found[-1, 1:] == pytest.approx((0.16789825, 0.01657278, 0.64931974), abs=1e-8)


def test_train_at_10() -> None:
    ds = run(10.0, 500.0)
    spikes = np.array(ds["spike_time"])
    np.testing.assert_allclose(spikes[:4], [1.901, 16.823, 31.472, 46.109], atol=6e-4)
    start = (-65.0, *hodgkin_huxley_gates(-65.0))
    np.testing.assert_allclose(spikes[:7], upward_crossings(hodgkin_huxley(10.0), start, 100.0), atol=2e-4)
    steady = np.array(ds["v"][30_000:])
    assert steady.max() == pytest.approx(30.43, abs=0.01)
    assert steady.min() == pytest.approx(-74.90, abs=0.01)
    times, middle = np.arange(len(steady)) * 0.01, (steady.max() + steady.min()) / 2
    rises, falls = crossings(times, steady, middle), crossings(times, -steady, -middle)
    falls = falls[falls > rises[0]]
    np.testing.assert_allclose(falls[:10] - rises[:10], 1.506, atol=1e-3)


RATES = {6.3: 52.37, 6.5: 55.06, 8.0: 62.47, 10.0: 68.3237, 20.0: 86.47, 50.0: 117.04}


@pytest.mark.parametrize(("current", "rate"), RATES.items())
def test_steady_rate(current: float, rate: float) -> None:
    assert steady_rate(np.array(run(current, 3000.0)["spike_time"])) == pytest.approx(rate, abs=0.01)


def test_period_at_10_against_scipy() -> None:
    start = (-65.0, *hodgkin_huxley_gates(-65.0))
    independent = np.diff(upward_crossings(hodgkin_huxley(10.0), start, 250.0))[-1]
    assert independent == pytest.approx(14.63621, abs=1e-5)
    found = np.array(run(10.0, 1000.0)["spike_time"])
    assert np.diff(found[20:]).mean() == pytest.approx(independent, abs=2e-5)


@pytest.mark.parametrize("integrator", ["Euler", "RK4", "RK6"])
@pytest.mark.parametrize("precision", ["double", "float"])
def test_every_method_finds_the_rate(integrator: str, precision: str) -> None:
    neuron = neun.Neuron("HH", integrator=integrator, precision=precision)
    ds = neuron.run(1000.0, 0.001 if integrator == "Euler" else 0.01, input=10 * AREA, record=[])
    assert steady_rate(np.array(ds["spike_time"])) == pytest.approx(68.324, abs=0.05)


# -- thresholds and regimes -----------------------------------------------------------------------------


def test_step_threshold_of_one_spike() -> None:
    """Of a step from rest: 2.2403."""
    assert run(2.2393, 60.0, **at_rest(0.0))["spike_time"].size == 0
    assert run(2.2413, 60.0, **at_rest(0.0))["spike_time"].size == 1
    times = np.linspace(0.5, 30.0, 60).tolist()
    peaks = [solve(hodgkin_huxley(i), hodgkin_huxley_rest(0.0), times, 1e-9)[:, 0].max() for i in (2.2393, 2.2413)]
    assert peaks[0] < -50 < 0 < peaks[1]


def test_fold_of_cycles_at_6_26() -> None:
    """Just below it a train ends, after many spikes; just above it never does."""
    below, above = (np.array(run(current, 5000.0)["spike_time"]) for current in (6.2583, 6.2623))
    assert below[-1] < 1500
    assert above[-1] > 4975


def test_bistable_between_fold_and_hopf() -> None:
    for current in (6.5, 8.0, 9.5):
        quiet = run(current, 300.0, **at_rest(current, v=0.05))
        assert quiet["spike_time"].size == 0
        assert run(current, 300.0)["spike_time"][-1] > 275
    quiet = run(8.0, 500.0, **at_rest(8.0))
    np.testing.assert_allclose(quiet["v"], hodgkin_huxley_rest(8.0)[0], atol=1e-9)


def test_only_rest_below_and_only_firing_above() -> None:
    assert run(6.0, 1000.0)["spike_time"][-1] < 100
    disturbed = run(10.5, 1500.0, **at_rest(10.5, v=0.05))
    assert steady_rate(np.array(disturbed["spike_time"])) == pytest.approx(69.4, abs=1.0)


def growth(current: float) -> tuple[float, float]:
    """Give the growth rate (1/ms) and the frequency (Hz) of a small disturbance of the equilibrium.

    Samples of ``exp(s t) cos(w t)`` obey ``y2 = 2 exp(s D) cos(w D) y1 - exp(2 s D) y0``.
    """
    interval = 1.5
    ds = run(current, 160.0, **at_rest(current, v=1e-3))
    y = np.array(ds["v"])[6000:] - hodgkin_huxley_rest(current)[0]  # the fast modes are gone
    lag = round(interval / 0.01)
    first, second = np.linalg.lstsq(np.stack([y[lag:-lag], y[: -2 * lag]], 1), y[2 * lag :], rcond=None)[0]
    s = np.log(-second) / (2 * interval)
    w = np.arccos(first / (2 * np.exp(s * interval))) / interval
    return float(s), float(w) / (2 * np.pi) * 1000


@pytest.mark.parametrize("current", [8.0, 9.0, 9.95, 10.5, 150.0, 160.0])
def test_small_disturbances_follow_the_jacobian(current: float) -> None:
    found = [x for x in eigenvalues(hodgkin_huxley(current), hodgkin_huxley_rest(current)) if x.imag > 0.1]
    (expected,) = found
    rate, frequency = growth(current)
    assert rate == pytest.approx(expected.real, abs=2e-5)
    assert frequency == pytest.approx(expected.imag / (2 * np.pi) * 1000, abs=0.01)


@pytest.mark.parametrize(
    ("between", "hopf", "v", "frequency"),
    [((9.6, 9.95), 9.7754, -59.6541, 93.30), ((154.0, 155.0), 154.522, -43.0581, 169.17)],
)
def test_hopf_bifurcations(between: tuple[float, float], hopf: float, v: float, frequency: float) -> None:
    """Where the equilibrium loses, and regains, its stability: in the model and in the equations."""

    def real_part(current: float) -> float:
        found = eigenvalues(hodgkin_huxley(current), hodgkin_huxley_rest(current))
        return float(found[found.imag > 0.1].real.max())

    independent = float(scipy.optimize.brentq(real_part, *between))
    assert independent == pytest.approx(hopf, abs=6e-4)
    assert hodgkin_huxley_rest(independent)[0] == pytest.approx(v, abs=1e-4)
    rates = [growth(current)[0] for current in between]
    crossing = between[0] - rates[0] * (between[1] - between[0]) / (rates[1] - rates[0])
    assert crossing == pytest.approx(hopf, abs=5e-3)
    assert growth(hopf)[1] == pytest.approx(frequency, abs=0.01)


def test_depolarisation_block() -> None:
    """Below 154.5 a small oscillation stays; above it dies out."""
    below, above = (np.array(run(current, 1500.0)["v"])[-5000:] for current in (154.0, 160.0))
    assert np.ptp(below) == pytest.approx(2.74, abs=0.02)
    assert np.ptp(above) < 1e-4
    assert above[-1] == pytest.approx(hodgkin_huxley_rest(160.0)[0], abs=1e-4)


# -- shocks ---------------------------------------------------------------------------------------------


def shocked(depolarisation: float) -> Array:
    return np.array(run(0.0, 60.0, **at_rest(0.0, v=depolarisation))["v"])


@pytest.mark.parametrize(
    ("depolarisation", "fires"), [(6.0, False), (7.0, True), (15.0, True), (90.0, True), (6.504, False), (6.506, True)]
)
def test_shocks_of_hodgkin_and_huxley(depolarisation: float, fires: bool) -> None:
    """Their Fig. 12 shows 6 mV failing, and 7, 15 and 90 mV firing; the threshold is 6.5051 mV."""
    v = shocked(depolarisation)
    assert (v.max() > 25) == fires
    assert (v.min() < -76) == fires  # the after-potential, which 90 mV cannot have by itself
    assert v[-1] == pytest.approx(-64.996, abs=0.001)


def test_shape_after_15_mv() -> None:
    rest, v = hodgkin_huxley_rest(0.0)[0], shocked(15.0)
    assert v.max() == pytest.approx(40.41, abs=0.005)
    assert v.max() - rest == pytest.approx(105.41, abs=0.005)
    assert v.min() - rest == pytest.approx(-11.18, abs=0.01)
    half, times = (rest + v.max()) / 2, np.arange(len(v)) * 0.01
    width = crossings(times, -v, -half)[0] - crossings(times, v, half)[0]
    assert width == pytest.approx(1.475, abs=1e-3)


# -- temperature ----------------------------------------------------------------------------------------


def at_temperature(celsius: float) -> float:
    """Give by how much the gates are faster than at 6.3 degC: a Q10 of 3.

    Gates faster by a factor, in a membrane of the same capacitance, are the gates of 6.3 degC in a membrane of as many
    times the capacitance, in which all takes as many times as long.
    """
    return float(3 ** ((celsius - 6.3) / 10))


def test_rate_at_18_5_degrees() -> None:
    """188.59 Hz at 10, where 6.3 degC give 68.32."""
    factor = at_temperature(18.5)
    assert factor == pytest.approx(3.8202, abs=5e-5)
    found = run(10.0, 3000.0, cm=factor * AREA)["spike_time"]
    assert factor * steady_rate(np.array(found)) == pytest.approx(188.59, abs=0.01)


@pytest.mark.parametrize(("depolarisation", "fires"), [(6.5056, False), (6.5076, True)])
def test_threshold_shock_at_6_degrees(depolarisation: float, fires: bool) -> None:
    """The temperature of the figure of Hodgkin & Huxley (1952): 6.5066 mV, where 6.3 degC need 6.5051."""
    cell = {"cm": at_temperature(6.0) * AREA, **at_rest(0.0, v=depolarisation)}
    assert (run(0.0, 60.0, **cell)["v"].max() > 25) == fires


# -- presets --------------------------------------------------------------------------------------------


def preset(name: str, duration: float = 100.0) -> tuple[Array, Array]:
    """Give the spikes and the potential of a run of a preset with its input."""
    ds = neun.Neuron("HH", preset=name).run(duration, 0.01)
    return np.array(ds["spike_time"]), np.array(ds["v"])


@pytest.mark.parametrize("name", ["rest", "single spike", "depolarisation block", "subthreshold oscillation"])
def test_presets_that_come_to_rest(name: str) -> None:
    current = {"rest": 0.0, "single spike": 4.0, "depolarisation block": 200.0, "subthreshold oscillation": 2.0}[name]
    spikes, v = preset(name, 300.0)
    assert len(spikes) == (name in ("single spike", "depolarisation block"))
    assert spikes.size == 0 or spikes[0] < 5
    np.testing.assert_allclose(v[-2000:], hodgkin_huxley_rest(current)[0], atol=1e-3)
    if name == "rest":
        assert v[-1] == pytest.approx(-64.996, abs=5e-4)


def test_ringing() -> None:
    """The eigenvalues at rest say how fast it rings, and dies out."""
    _, v = preset("subthreshold oscillation", 100.0)
    deviation = v[1500:] - hodgkin_huxley_rest(2.0)[0]
    rises, falls = (crossings(np.arange(len(deviation)) * 0.01, x) for x in (deviation, -deviation))
    both = np.sort([*rises, *falls])
    (mode,) = [x for x in eigenvalues(hodgkin_huxley(2.0), hodgkin_huxley_rest(2.0)) if x.imag > 0.1]
    np.testing.assert_allclose(np.diff(both[1:4]), np.pi / mode.imag, rtol=0.02)
    assert mode.real < 0


@pytest.mark.parametrize(
    ("name", "rate"), [("repetitive firing", 68.32), ("slow firing", 52.37), ("bistability", 62.47)]
)
def test_presets_that_fire(name: str, rate: float) -> None:
    spikes, v = preset(name, 2000.0)
    assert steady_rate(spikes) == pytest.approx(rate, abs=0.01)
    if name == "bistability":
        assert spikes[0] > 30
        np.testing.assert_allclose(v[:3000], hodgkin_huxley_rest(8.0)[0], atol=2e-3)


def test_class_2_begins_with_a_rate() -> None:
    """Of 6.2 and 6.3 uA/cm2 one fires for ever, and not slower than 52 Hz."""
    assert run(6.2, 2000.0)["spike_time"][-1] < 1000
    assert steady_rate(np.array(run(6.3, 2000.0)["spike_time"])) > 52


def test_anode_break() -> None:
    spikes, _ = preset("anode break")
    assert spikes - 25 == pytest.approx([5.74], abs=0.005)
    weak = neun.Neuron("HH", preset="anode break").run(60.0, 0.01, input=neun.inputs.step(-2 * AREA, 5.0, 25.0))
    assert weak["spike_time"].size == 0


def test_every_preset_is_looked_at() -> None:
    rest = {"rest", "single spike", "depolarisation block", "subthreshold oscillation"}
    fire = {"repetitive firing", "slow firing", "class 2", "bistability", "anode break"}
    assert set(neun.models["HH"].presets) == rest | fire


def test_the_ramp_of_class_2_begins_with_a_rate() -> None:
    spikes, _ = preset("class 2", 410.0)
    assert np.diff(spikes)[0] < 1000 / 50

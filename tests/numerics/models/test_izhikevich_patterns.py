"""Each pattern of Izhikevich's simple model by what defines it.

Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569, Fig. 2, and (2004) 15:1063, Fig. 1, with the inputs of the author's
scripts, ModelDB 39948. The scripts take Euler's steps of 0.1 to 0.5 ms; here the equations are solved exactly, so
that the patterns are compared and not the times, which are computed from the equations. The scripts' own times are in
test_izhikevich_maps.py.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import scipy.integrate
from model_checks import Array, bursts, require_order, spikes_of, steady_rate, up_crossings

import neun_py as neun

IZ, QUADRATIC = neun.models["Iz"].presets, neun.models["IzQuadratic"].presets


def length(name: str) -> float:
    duration = IZ[name].duration
    assert duration is not None
    return duration


def spikes(name: str, duration: float | None = None) -> Array:
    """Give the spikes of a preset's own run, or of a longer one."""
    return spikes_of("Iz", duration or length(name), preset=name)


# -- spikes that go on ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "interval", "first"),
    [("tonic spiking", 26.76, 3.50), ("fast spiking", 7.365, 3.94), ("thalamo-cortical", 29.1, 11.3)],
)
def test_tonic_spiking(name: str, interval: float, first: float) -> None:
    found = np.diff(spikes(name, 600.0))
    assert found[0] == pytest.approx(first, abs=0.02)
    np.testing.assert_allclose(found[8:], interval, rtol=0.006)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("regular spiking", 5.26, 32.39),
        ("low-threshold spiking", 2.93, 13.38),
        ("spike frequency adaptation", 1.64, 28.53),
    ],
)
def test_adaptation(name: str, first: float, last: float) -> None:
    """Intervals grow from the first to the last."""
    found = np.diff(spikes(name, 300.0))
    assert found[[0, -1]] == pytest.approx([first, last], abs=0.02)
    assert np.all(np.diff(found) > -0.03) and found[-1] > 4 * found[0]


def test_class_2() -> None:
    """On the ramp of 0.015 per ms the first interval is of 19.45 ms, 51 Hz."""
    found = spikes("class 2")
    assert found[0] == pytest.approx(104.34, abs=0.02)
    assert np.diff(found)[0] == pytest.approx(19.45, abs=0.02)
    # With a > b the rest ends where it meets the saddle, at I = 0.4225; below the Hopf current there is none.
    constant = [spikes_of("Iz", 3000.0, 0.02, preset="class 2", v=-62.5, current=x) for x in (0.2, 0.55)]
    assert len(constant[0]) == 0
    assert 1000 * steady_rate(constant[1]) > 20


# -- bursts ---------------------------------------------------------------------------------------------


def test_chattering_bursts_of_five() -> None:
    counts, periods = bursts(spikes("chattering", 1500.0))
    assert set(counts[2:].tolist()) == {5}
    np.testing.assert_allclose(periods[2:], 59.4, atol=0.1)


def test_tonic_bursting() -> None:
    """A first burst of 11, then shorter ones for ever."""
    found = spikes("tonic bursting", 1500.0)
    first = int(np.flatnonzero(np.diff(found) > 20)[0]) + 1
    counts, _ = bursts(found)
    assert first == 11
    assert set(counts[2:].tolist()) <= {5, 6, 7}
    gaps = np.diff(found)
    assert not np.any((gaps > 7) & (gaps < 30))


@pytest.mark.parametrize(("name", "interval"), [("mixed mode", 31.22), ("intrinsically bursting", 28.55)])
def test_mixed_mode(name: str, interval: float) -> None:
    """Three spikes within 6 ms, then single ones."""
    found = np.diff(spikes(name, 500.0))
    assert max(found[:2]) < 3.5
    np.testing.assert_allclose(found[3:], interval, atol=0.1)


# -- what is answered once ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "count", "begin", "first"),
    [
        ("phasic spiking", 1, 20.0, 42.75),
        ("phasic bursting", 8, 20.0, 38.24),
        ("spike latency", 1, 10.0, 20.14),
        ("rebound spike", 1, 25.0, 57.63),
        ("rebound burst", 14, 25.0, 57.63),
        ("thalamo-cortical burst", 7, 45.0, 50.75),
        ("resonator", 2, 60.0, 62.33),
        ("subthreshold oscillations", 1, 20.0, 25.63),
    ],
)
def test_one_answer(name: str, count: int, begin: float, first: float) -> None:
    """So many spikes after the input began, or the inhibition ended, and none later though the input lasts."""
    found = spikes(name, 1000.0)
    assert len(found) == count
    assert found[0] == pytest.approx(first, abs=0.02)
    assert found[0] > begin
    assert count == 1 or np.diff(found).max() < 14


def test_latency_grows_without_bound_at_the_threshold() -> None:
    pulses = [neun.inputs.step(x, 10.0, 13.0) for x in (6.68, 6.70, 6.72, 7.04)]
    found = [spikes_of("Iz", 100.0, preset="spike latency", current=x) for x in pulses]
    assert [len(x) for x in found] == [0, 1, 1, 1]
    assert [float(x[0]) - 10 for x in found[1:]] == pytest.approx([11.5, 10.14, 6.58], abs=0.1)


@pytest.mark.parametrize(("name", "current"), [("rebound spike", -15.0), ("rebound burst", -15.0)])
def test_no_rebound_without_inhibition(name: str, current: float) -> None:
    weak = neun.inputs.step(current / 4, 20.0, 25.0)
    assert spikes_of("Iz", 200.0, preset=name, current=weak).size == 0
    assert spikes_of("Iz", 200.0, preset=name, current=0.0).size == 0


# -- rings and what follows -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "after", "current", "period"),
    [
        ("subthreshold oscillations", 26.0, 0.0, 56.48),
        ("resonance", 64.0, 0.0, 40.99),
        ("resonator", 10.0, -0.5, 39.08),
    ],
)
def test_rings_as_the_jacobian_says(name: str, after: float, current: float, period: float) -> None:
    """At rest the Jacobian is [[0.08 v + 5, -1], [a b, -a]]."""
    a, b = (IZ[name].parameters[x] for x in "ab")
    rest = (b - 5 - math.sqrt((5 - b) ** 2 - 0.16 * (140 + current))) / 0.08
    mode = np.linalg.eigvals(np.array([[0.08 * rest + 5, -1.0], [a * b, -a]]))[0]
    assert mode.real < 0
    assert 2 * np.pi / abs(mode.imag) == pytest.approx(period, abs=0.01)
    # The preset's cell, a little from rest: linear.
    ds = neun.Neuron("Iz", preset=name, v=rest + 0.01, u=b * rest).run(300.0, 0.01, input=current)
    rises = up_crossings(np.array(ds["time"]), np.array(ds["v"]), rest)
    np.testing.assert_allclose(np.diff(rises)[:2], period, rtol=2e-3)
    # In its own run it crosses its rest after the input, without a spike.
    own = neun.Neuron("Iz", preset=name).run(60.0 if name == "resonator" else length(name))
    late = np.array(own["v"])[np.array(own["time"]) > after + 5]
    assert np.sum(np.diff(np.sign(late - rest)) != 0) >= 2


def test_resonance_prefers_its_period() -> None:
    """Pairs of pulses 20, 40 and 60 ms apart: only 40 ms makes a spike."""

    def count(apart: float) -> int:
        pulses = neun.inputs.step(0.65, 40.0, 44.0) + neun.inputs.step(0.65, 40.0 + apart, 44.0 + apart)
        return spikes_of("Iz", 200.0, preset="resonance", current=pulses).size

    assert [count(x) for x in (20.0, 40.0, 60.0)] == [0, 1, 0]
    assert spikes("resonance") == pytest.approx([336.73], abs=0.02)


def test_threshold_variability() -> None:
    """The same excitation fails alone, and succeeds after an inhibition."""
    assert spikes("threshold variability") == pytest.approx([91.89], abs=0.02)
    alone = neun.inputs.step(1.0, 80.0, 85.0)
    assert spikes_of("Iz", 150.0, preset="threshold variability", current=alone).size == 0
    inhibition = neun.inputs.step(-6.0, 70.0, 75.0)
    assert spikes_of("Iz", 150.0, preset="threshold variability", current=inhibition).size == 0


def test_bistability() -> None:
    """At 0.24 it rests for ever; a pulse makes it fire for ever; a second one ends that."""
    assert spikes_of("Iz", 3000.0, preset="bistability", current=0.24).size == 0
    once = 0.24 + neun.inputs.step(1.0, 37.5, 42.5)
    found = spikes_of("Iz", 3000.0, preset="bistability", current=once)
    np.testing.assert_allclose(np.diff(found)[1:], 38.77, atol=0.03)
    assert found[-1] > 2950
    assert spikes("bistability", 3000.0)[-1] == pytest.approx(199.44, abs=0.02)


def test_inhibition_induced_spiking() -> None:
    assert spikes_of("Iz", 3000.0, preset="inhibition-induced spiking", current=80.0).size == 0
    found = spikes("inhibition-induced spiking", 1000.0)
    assert found[0] > 50
    np.testing.assert_allclose(np.diff(found), 58.57, atol=0.1)


# -- the general quadratic ------------------------------------------------------------------------------


def test_general_quadratic_is_the_model_of_2003() -> None:
    for name in ("regular spiking", "chattering", "rebound burst"):
        p = IZ[name]
        general = spikes_of("IzQuadratic", 150.0, 0.01, current=10.0, **p.parameters, **p.initial)
        np.testing.assert_allclose(general, spikes_of("Iz", 150.0, current=10.0, preset=name), rtol=0, atol=1e-6)


def test_general_quadratic_against_scipy() -> None:
    """Below threshold to order 4, at class 1's numbers and with a recovery that integrates."""
    require_order(
        "IzQuadratic",
        lambda _, y: [0.04 * y[0] ** 2 + 4.1 * y[0] + 108 - y[1] + 0.2, 0.02 * (-0.1 * y[0] - y[1])],
        40.0, 0.5, tolerance=1e-6, current=0.2, preset="class 1",
    )  # fmt: skip
    require_order(
        "IzQuadratic",
        lambda _, y: [0.04 * y[0] ** 2 + 5 * y[0] + 140 - y[1] + 0.3, 0.02 * (y[0] + 65)],
        40.0, 0.5, tolerance=1e-4, current=0.3, preset="accommodation",
    )  # fmt: skip


def test_period_of_a_boundary_value_problem() -> None:
    """Ermentrout & Terman (2010), their file of the quadratic neuron with adaptation: period 5.6488, u = 1.211.

    https://sites.pitt.edu/~phase/bard/bardware/neurobook/allodes.html, v' = v**2 + 1 - u and u' = 0.1 (v - u), from
    v = -0.25 to 1. A reset waits for the end of the step, so that steps are small here.
    """
    plain: dict[str, Any] = {
        "k2": 1.0,
        "k1": 0.0,
        "k0": 0.0,
        "a": 0.1,
        "b": 1.0,
        "c": -0.25,
        "d": 0.5,
        "threshold": 1.0,
    }
    ds = neun.Neuron("IzQuadratic", v=-0.25, u=1.211, **plain).run(150.0, 1e-4, input=1.0, record="u")
    assert np.diff(ds.spike_time.values)[-10:].mean() == pytest.approx(5.6488, abs=2e-4)
    assert ds["u"].values[-60_000:].max() == pytest.approx(1.211, abs=5e-4)  # just after the reset


def test_class_1() -> None:
    """Firing sets in with long intervals: just above the saddle-node as slowly as one likes.

    With a > b, rest and saddle merge at I = (4.1 - b)**2/0.16 - 108, which is 2.25.
    """
    onset = 4.2**2 / 0.16 - 108
    assert onset == pytest.approx(2.25)
    rates = [1000 * steady_rate(spikes_of("IzQuadratic", 8000.0, 0.05, preset="class 1", current=onset + x))
             for x in (0.005, 0.02, 0.5)]  # fmt: skip
    assert spikes_of("IzQuadratic", 8000.0, 0.05, preset="class 1", current=onset - 0.01).size == 0
    assert 0 < rates[0] < rates[1] < rates[2]
    assert rates[0] < 3
    found = np.diff(spikes_of("IzQuadratic", 300.0, preset="class 1"))
    assert found[[0, -1]] == pytest.approx([40.68, 15.23], abs=0.02)
    assert np.all(np.diff(found) < 0)


def test_integrator() -> None:
    """Two pulses 5 ms apart make a spike, 10 ms apart none; one alone never does."""
    found = spikes_of("IzQuadratic", 300.0, preset="integrator")
    assert found == pytest.approx([19.49], abs=0.02)
    for apart, count in ((3.0, 1), (5.0, 1), (10.0, 0), (40.0, 0)):
        pulses = neun.inputs.step(9.0, 10.0, 12.0) + neun.inputs.step(9.0, 10.0 + apart, 12.0 + apart)
        assert spikes_of("IzQuadratic", 150.0, preset="integrator", current=pulses).size == count


def test_accommodation() -> None:
    """The recovery integrates, so that it rests at -65 whatever the input; the script's input in one piece."""
    slow = neun.Neuron("IzQuadratic", preset="accommodation")
    ds = slow.run(1000.0)
    assert ds["spike_time"].size == 0
    assert slow["v"] == pytest.approx(-65.0, abs=1e-6)
    assert slow["u"] == pytest.approx(0.04 * 65**2 - 5 * 65 + 140 + 8, abs=1e-6)
    script = neun.inputs.ramp(0.0, 8.0, 0.0, 200.0) + neun.inputs.step(-8.0, 200.0)
    script = script + neun.inputs.ramp(0.0, 4.0, 300.0, 312.5) + neun.inputs.step(-4.0, 312.5)
    found = spikes_of("IzQuadratic", 400.0, preset="accommodation", current=script)
    assert found == pytest.approx([310.53], abs=0.05)
    fast = spikes_of("IzQuadratic", 400.0, preset="accommodation, fast ramp")
    assert fast == pytest.approx([20.53], abs=0.05)

    def flow(t: float, y: Array) -> list[float]:
        return [0.04 * y[0] ** 2 + 5 * y[0] + 140 - y[1] + (t - 10) / 12.5 * 4, 0.02 * (y[0] + 65)]

    def peak(_: float, y: Array) -> float:
        return float(y[0]) - 30

    peak.terminal = True  # type: ignore[attr-defined]
    exact: Any = scipy.integrate.solve_ivp(
        flow, (10.0, 22.5), [-65.0, -16.0], "DOP853", events=peak, rtol=1e-11, atol=1e-11
    )
    assert fast[0] == pytest.approx(float(exact.t_events[0][0]), abs=0.02)


def test_every_pattern_is_looked_at() -> None:
    assert len(IZ) == 23
    assert set(QUADRATIC) == {"class 1", "integrator", "accommodation", "accommodation, fast ramp"}

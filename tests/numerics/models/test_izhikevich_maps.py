"""Izhikevich's own discretisations, iterated here a second time in plain Python.

Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569 and (2004) 15:1063: the author's scripts, ModelDB 39948. The lists of
spikes are those with which Open Source Brain checks the scripts of 2003: the samples at which what the script draws
rises through 0 mV. The scripts' clock begins at 0 with the sample after the first iteration, so that the package, whose
time after an iteration is 0.25 ms, is 0.25 ms later.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from model_checks import Array, bursts, spikes_of, steady_rate

import neun_py as neun

TAU = 0.25
Input = Callable[[float], float]

LISTS = {
    "regular spiking": [18.25, 24, 54.25, 87.5, 120.75],
    "intrinsically bursting": [18.5, 21, 24.75, 58.25, 87.5, 117.25, 146.75],
    "chattering": [18.75, 20.75, 22.5, 24.75, 27.25, 30.25, 34.25, 81.75, 84.25, 87, 90.5, 137.25, 139.75, 142.5, 146],
    "fast spiking": [18.75, 23.75, 31.25, 40.25, 48.75, 58, 67.25, 77, 86.25, 95.5, 105, 114, 123.25, 131.75, 141],
    "thalamo-cortical": [39.25, 53.25, 82.75, 120.25],
    "thalamo-cortical burst": [51, 55.75, 61.75, 68.75, 79.5],
    "resonator": [62.75, 67.25],
    # Printed a sample earlier, as the others are in the list that this one is from.
    "low-threshold spiking": [
        t + TAU
        for t in (27.5, 31, 35.25, 41, 49.75, 63.25, 77.5, 92.5, 107.25, 122, 136.25, 151.25, 166, 180.25, 195.25)
    ]
    + [t + TAU for t in (210.25, 225.0, 240.0)],
}
INPUTS: dict[str, Input] = {
    "regular spiking": lambda t: 14 * (t > 15),
    "intrinsically bursting": lambda t: 11 * (t > 15),
    "chattering": lambda t: 10 * (t > 15),
    "fast spiking": lambda t: 10 * (t > 15),
    "thalamo-cortical": lambda t: 1.5 * (t > 30),
    "thalamo-cortical burst": lambda t: -25 * (t <= 45),
    "resonator": lambda t: 10 if 60 < t < 65 else -0.5 if t > 10 else -2,
    "low-threshold spiking": lambda t: 10 * (t > 25),
    "bistability": lambda t: 1.24 if 37.5 < t < 42.5 or 216 < t < 221 else 0.24,
}
ENDS = {"resonator": 100.0, "low-threshold spiking": 250.0, "bistability": 300.0}


def script(name: str, end: float) -> Array:
    """Give what the script draws, and (v, u) after each iteration: (drawn, v, u)."""
    p = neun.models["IzMap"].presets[name]
    a, b, c, d = (p.parameters[x] for x in "abcd")
    v = p.initial["v"]
    u = b * v
    rows = []
    for k in range(round(end / TAU) + 1):
        v = v + TAU * (0.04 * v**2 + 5 * v + 140 - u + INPUTS[name](k * TAU))
        u = u + TAU * a * (b * v - u)
        drawn = v
        if v > 30:
            drawn, v, u = 30.0, c, u + d
        rows.append((drawn, v, u))
    return np.array(rows)


def rises(drawn: Array) -> list[float]:
    """Give the script's times of the samples at which it rises through 0."""
    return [TAU * (k + 1) for k in np.flatnonzero((drawn[:-1] < 0) & (drawn[1:] >= 0))]


@pytest.mark.parametrize("name", LISTS)
def test_published_spikes(name: str) -> None:
    """Every spike of every type, to the sample."""
    end = ENDS.get(name, 150.0)
    ds = neun.Neuron("IzMap", preset=name).run(end + TAU, record="drawn")
    assert rises(np.array(ds["drawn"])) == LISTS[name]
    assert rises(script(name, end)[:, 0]) == LISTS[name]


@pytest.mark.parametrize("name", INPUTS)
def test_the_map_is_the_script(name: str) -> None:
    """Iteration by iteration; where firing is irregular, what the last bits differ by grows to 1e-4."""
    end = ENDS.get(name, 150.0)
    expected = script(name, end)
    ds = neun.Neuron("IzMap", preset=name).run(end + TAU, record=["drawn", "v", "u"])
    found = np.stack([np.array(ds[x]) for x in ("drawn", "v", "u")], axis=1)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-3)
    peaks = TAU * (np.flatnonzero(expected[:, 0] == 30.0) + 1)
    assert np.array(ds["spike_time"]).tolist() == peaks.tolist()
    c = neun.models["IzMap"].presets[name].parameters["c"]
    assert np.all(found[expected[:, 0] == 30.0, 1] == c)


def test_bistability_of_the_map() -> None:
    """The author's second pulse, at 216 ms, ends what the first began."""
    found = spikes_of("IzMap", 1000.0, preset="bistability")
    assert found.tolist() == [45.5, 86.25, 126.75, 167.5, 208.25]
    once = 0.24 + neun.inputs.step(1.0, 37.75, 42.5)
    assert spikes_of("IzMap", 1000.0, preset="bistability", current=once)[-1] > 950
    assert spikes_of("IzMap", 1000.0, preset="bistability", current=0.24).size == 0


def test_presets_of_the_map_do_what_they_say() -> None:
    constant = "regular spiking, constant input"
    assert set(neun.models["IzMap"].presets) == {*INPUTS, constant}
    assert 1000 * steady_rate(spikes_of("IzMap", 2000.0, preset=constant)) == pytest.approx(21.8, abs=0.1)
    intervals = {name: np.diff(spikes_of("IzMap", 500.0, preset=name)) for name in INPUTS}
    assert intervals["regular spiking"][3:].mean() == pytest.approx(33.3, abs=0.15)
    assert intervals["regular spiking"][0] == 6.0
    assert intervals["intrinsically bursting"][:2].max() < 4
    assert intervals["intrinsically bursting"][3:].mean() == pytest.approx(29.6, abs=0.15)
    assert 1000 / intervals["fast spiking"][5:].mean() == pytest.approx(109, abs=2)
    assert 1000 / intervals["low-threshold spiking"][8:].mean() == pytest.approx(67, abs=1)
    counts, _ = bursts(spikes_of("IzMap", 800.0, preset="chattering"))
    assert set(counts.tolist()) == {4}


def test_a_smaller_tau_comes_nearer_to_the_equations() -> None:
    """The map's first spike, less what the equations give: of first order in tau."""
    exact = spikes_of("Iz", 20.0, 0.001, v=-70.0, d=6.0, current=14.0)[0]
    taus = (0.02, 0.01, 0.005)
    errors = [spikes_of("IzMap", 20.0, x, tau=x, v=-70.0, d=6.0, current=14.0)[0] - exact for x in taus]
    assert np.polyfit(np.log(taus), np.log(errors), 1)[0] == pytest.approx(1.0, abs=0.2)


# -- the network's program ------------------------------------------------------------------------------

RATES = {
    "regular spiking": 19.50,
    "intrinsically bursting": 25.42,
    "chattering": 42.36,
    "fast spiking": 65.88,
    "thalamo-cortical": 71.48,
    "resonator": 77.16,
    "low-threshold spiking": 45.06,
}


def program(name: str, count: int) -> tuple[list[int], Array]:
    """Give in which iteration the program finds a spike, and (v, u) after its reset: it looks first, then steps."""
    a, b, c, d = (neun.models["IzNet"].presets[name].parameters[x] for x in "abcd")
    v = -65.0
    u = b * v
    fired, rows = [], []
    for k in range(count):
        if v >= 30:
            fired.append(k)
            v, u = c, u + d
        rows.append((v, u))
        for _ in range(2):
            v += 0.5 * (0.04 * v**2 + 5 * v + 140 - u + 10)
        u += a * (b * v - u)
    return fired, np.array(rows)


@pytest.mark.parametrize("name", RATES)
def test_the_network_map_is_the_program(name: str) -> None:
    """For as long as the last bits do not count; the map is irregular, and they do after some hundred iterations."""
    fired, rows = program(name, 101)
    ds = neun.Neuron("IzNet", preset=name).run(100.0, record=["v", "u", "drawn"])
    np.testing.assert_allclose(np.stack([ds["v"], ds["u"]], axis=1), rows[1:], rtol=0, atol=1e-4)
    assert np.array(ds["spike_time"]).tolist() == fired
    assert np.array(ds["time"])[np.array(ds["drawn"]) == 30.0].tolist() == fired


@pytest.mark.parametrize(("name", "rate"), RATES.items())
def test_rates_of_the_network_map(name: str, rate: float) -> None:
    """Within 5 %, for they depend on the window; and far from those of the equations."""
    found = 1000 * steady_rate(spikes_of("IzNet", 20_000.0, preset=name))
    assert found == pytest.approx(rate, rel=0.05)
    fired, _ = program(name, 20_000)
    assert found == pytest.approx(1000 * steady_rate(np.array(fired)), rel=0.05)
    equations = 1000 * steady_rate(spikes_of("Iz", 2000.0, preset=name, v=-65.0, current=10.0))
    assert found < 0.9 * equations

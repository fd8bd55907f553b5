"""Plasticity by the times of spikes: the windows of pairs, of triplets, trains against sums over all pairs."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

import numpy as np
import pytest
from synapse_events import OneSynapse

import neun_py as neun


def change(pre: Any, post: Any, name: str = "STDPSyn", **values: float) -> float:
    """Give by how much the weight changes, in wmax, from the middle."""
    one = OneSynapse(neun.synapses[name](w=0.5, wmax=1.0, **values))
    one.train(pre, post)
    return one.state["w"] - 0.5


@pytest.mark.parametrize(("dt", "known"), [(10.0, 0.0030327), (-10.0, -0.0031843)])
def test_the_published_window(dt: float, known: float) -> None:
    assert change([50.0], [50.0 + dt]) == pytest.approx(known, abs=5e-8)


@pytest.mark.parametrize("dt", [-80.0, -20.0, -1.0, -0.1, 0.1, 1.0, 20.0, 80.0])
def test_the_window(dt: float) -> None:
    wanted = 0.005 * math.exp(-dt / 20) if dt > 0 else -0.00525 * math.exp(dt / 20)
    assert change([100.0], [100.0 + dt]) == pytest.approx(wanted, rel=1e-9)


def test_at_one_time_the_presynaptic_spike_comes_first() -> None:
    assert change([10.0], [10.0]) == pytest.approx(0.005, rel=1e-12)


def test_all_pairs_count() -> None:
    rng = np.random.default_rng(7)
    pre, post = (np.sort(rng.uniform(0, 300, size=n)) for n in (9, 11))
    pairs = [t_post - t_pre for t_pre, t_post in product(pre, post)]
    wanted = sum(0.005 * math.exp(-d / 16.8) if d > 0 else -0.004 * math.exp(d / 33.7) for d in pairs)
    assert change(pre, post, a_minus=0.004, tau_plus=16.8, tau_minus=33.7) == pytest.approx(wanted, rel=1e-8)


def test_a_spike_transmits_with_the_weight_that_it_finds() -> None:
    one = OneSynapse(neun.synapses.STDPSyn(w=0.5, wmax=1.0), post=-60.0)
    one.train(pre=[10.0], post=[9.0])
    assert one.state["s"] == 0.5 and one.state["w"] < 0.5
    assert one.observe("i") == -30.0


@pytest.mark.parametrize("name", ["STDPSyn", "TripletSyn"])
def test_the_weight_stays_within_its_bounds(name: str) -> None:
    values = {"a_plus": 0.3, "a_minus": 0.3} if name == "STDPSyn" else {"a3_plus": 0.3, "a2_plus": 0.3, "a2_minus": 0.3}
    regular = np.arange(1.0, 400.0, 40.0)
    assert change(regular, regular + 2.0, name, **values) == 0.5
    assert change(regular + 2.0, regular, name, **values) == -0.5


def triplets(pre: Any, post: Any, v: dict[str, float]) -> float:
    """Give the change by the sums over earlier spikes of equations 3 and 4 of Pfister & Gerstner."""

    def trace(t: float, spikes: Any, tau: float) -> float:
        return float(sum(math.exp(-(t - s) / tau) for s in spikes if s < t))

    total = 0.0
    for t in pre:
        total -= trace(t, post, v["tau_minus"]) * (v["a2_minus"] + v["a3_minus"] * trace(t, pre, v["tau_x"]))
    for t in post:
        total += trace(t, pre, v["tau_plus"]) * (v["a2_plus"] + v["a3_plus"] * trace(t, post, v["tau_y"]))
    return total


@pytest.mark.parametrize("preset", ["visual_cortex_minimal", "visual_cortex_full"])
def test_triplets(preset: str) -> None:
    choice = neun.synapses[preset]
    rng = np.random.default_rng(11)
    pre, post = (np.sort(rng.uniform(0, 500, size=n)) for n in (10, 12))
    one = OneSynapse(choice(w=0.5, wmax=1.0))
    one.train(pre, post)
    assert one.state["w"] - 0.5 == pytest.approx(triplets(pre, post, dict(choice.values)), rel=1e-8)


def test_a_pair_alone_shrinks_and_a_triplet_grows() -> None:
    """In the minimal model of visual cortex potentiation needs a second postsynaptic spike."""
    assert change([50.0], [60.0], "TripletSyn") == 0.0
    assert change([50.0], [40.0], "TripletSyn") == pytest.approx(-7.1e-3 * math.exp(-10 / 33.7), rel=1e-9)
    grown = change([50.0], [40.0, 60.0], "TripletSyn") - change([50.0], [40.0], "TripletSyn")
    assert grown == pytest.approx(6.5e-3 * math.exp(-10 / 16.8 - 20 / 114), rel=1e-8)


def test_triplets_at_one_time() -> None:
    assert change([10.0], [10.0], "TripletSyn", a2_plus=0.01) == pytest.approx(0.01, rel=1e-12)

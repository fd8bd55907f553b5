"""Kinetic synapses against their closed forms: Destexhe et al. (1994, 1996), Jahr & Stevens (1990)."""

from __future__ import annotations

import math
from typing import Any

import pytest
from scipy.integrate import solve_ivp
from synapse_events import OneSynapse

import neun_py as neun

RECEPTORS = {"AMPA": (1.1, 0.19, 0.0), "NMDA": (0.072, 0.0066, 0.0), "GABA_A": (5.0, 0.18, -80.0)}


@pytest.mark.parametrize("receptor", RECEPTORS)
def test_a_pulse_of_transmitter(receptor: str) -> None:
    alpha, beta, esyn = RECEPTORS[receptor]
    one = OneSynapse(neun.synapses[receptor], post=-65.0)
    one.release()
    peak = alpha / (alpha + beta) * -math.expm1(-(alpha + beta))
    assert one.state["r"] == pytest.approx(peak, rel=1e-11)
    one.advance(5.0)
    assert one.state["r"] == pytest.approx(peak * math.exp(-5.0 * beta), rel=1e-10)
    assert one.observe("i") == pytest.approx(1e-3 * one.state["r"] * (-65.0 - esyn), rel=1e-14)


def test_the_published_numbers() -> None:
    found = {}
    for receptor in ("AMPA", "NMDA"):
        one = OneSynapse(neun.synapses[receptor])
        one.release()
        first = one.state["r"]
        one.advance(5.0)
        found[receptor] = (round(first, 7), round(one.state["r"], 7))
    assert found == {"AMPA": (0.6179862, 0.2390006), "NMDA": (0.0692431, 0.0669954)}


def test_a_long_release_saturates() -> None:
    one = OneSynapse(neun.synapses.AMPA(max_release_time=60.0))
    one.release()
    assert one.state["r"] == pytest.approx(0.8527132, abs=5e-8)


BLOCK = {-80: 0.024425, -70: 0.044471, -65: 0.059668, -60: 0.079626, -40: 0.230155, -20: 0.508141, 0: 0.781182,
         40: 0.977080}  # fmt: skip


@pytest.mark.parametrize(("v", "unblocked"), BLOCK.items())
def test_the_magnesium_block(v: int, unblocked: float) -> None:
    one = OneSynapse(neun.synapses.NMDASyn(), post=float(v))
    assert one.observe("unblocked") == pytest.approx(unblocked, abs=5e-7)
    assert OneSynapse(neun.synapses.NMDASyn(mg=0.0), post=float(v)).observe("unblocked") == 1.0


def test_where_the_block_is_half_and_the_current_largest() -> None:
    one = OneSynapse(neun.synapses.NMDASyn(r=0.5), post=-20.5253)
    assert one.observe("unblocked") == pytest.approx(0.5, abs=1e-6)
    currents = {}
    for step in range(-100, 101):
        one.post = -26.955 + step * 0.01
        currents[one.post] = one.observe("i")
    assert min(currents, key=lambda v: currents[v]) == pytest.approx(-26.955, abs=0.011)


def test_nmda_opens_as_destexhes_synapse_does() -> None:
    both = [OneSynapse(neun.synapses.NMDASyn()), OneSynapse(neun.synapses.NMDA)]
    for one in both:
        one.release()
        one.advance(20.0)
    assert both[0].state["r"] == both[1].state["r"]


def published(_t: float, y: Any, c: float) -> list[float]:
    return [0.52 * c * (1 - y[0]) - 0.0013 * y[0], 0.098 * y[0] - 0.033 * y[1]]


def gaba_b(spikes: int, duration: float) -> tuple[float, float]:
    """Give R and G in closed form, or for several spikes by solving the published equations."""
    r_inf, rate = 0.52 * 0.5 / (0.52 * 0.5 + 0.0013), 0.52 * 0.5 + 0.0013
    r = g = 0.0
    for _ in range(spikes):
        for concentration, time in ((0.5, 0.3), (0.0, duration - 0.3)):
            end = r_inf + (r - r_inf) * math.exp(-rate * time) if concentration else r * math.exp(-0.0013 * time)
            solved: Any = solve_ivp(
                published, (0, time), [r, g], "DOP853", args=(concentration,), rtol=1e-12, atol=1e-15
            )
            assert float(solved.y[0, -1]) == pytest.approx(end, rel=1e-9)
            r, g = end, float(solved.y[1, -1])
    return r, g


def test_gaba_b_in_two_stages() -> None:
    one = OneSynapse(neun.synapses.GABABSyn(), post=-65.0)
    opened = []
    for spikes in range(1, 6):
        one.release()
        one.advance(9.7)
        r, g = gaba_b(spikes, 10.0)
        assert one.state["R"] == pytest.approx(r, rel=1e-9)
        assert one.state["G"] == pytest.approx(g, rel=1e-9)
        opened.append(one.observe("s"))
        assert opened[-1] == pytest.approx(g**4 / (g**4 + 100), rel=1e-8)
    assert one.observe("i") == pytest.approx(1e-3 * opened[-1] * 30.0, rel=1e-12)
    assert opened[4] > 100 * opened[0]  # four bind: a burst opens what a spike does not

"""Synapses whose channels open at a rate that the presynaptic potential sets: for a clamped one, closed forms."""

from __future__ import annotations

import math

import pytest
from synapse_events import OneSynapse

import neun_py as neun


@pytest.mark.parametrize(
    ("preset", "k_off", "esyn"), [("glutamatergic", 1 / 40, -70.0), ("cholinergic", 1 / 100, -80.0)]
)
@pytest.mark.parametrize("pre", [-60.0, -35.0, -20.0])
def test_prinz_graded(preset: str, k_off: float, esyn: float, pre: float) -> None:
    """Prinz, Bucher & Marder (2004), Methods: s goes to s_inf with the time constant (1 - s_inf)/k_off."""
    one = OneSynapse(neun.synapses[preset](gsyn=0.02), pre=pre, post=-50.0)
    s_inf = 1 / (1 + math.exp((-35.0 - pre) / 5.0))
    assert one.observe("s_inf") == pytest.approx(s_inf, rel=1e-13)
    one.advance(2 * (1 - s_inf) / k_off)
    assert one.state["s"] == pytest.approx(s_inf * -math.expm1(-2.0), rel=1e-9)
    assert one.observe("i") == pytest.approx(0.02 * one.state["s"] * (-50.0 - esyn), rel=1e-13)


@pytest.mark.parametrize(
    ("choice", "rise", "decay"),
    [
        (neun.synapses.WangBuzsaki(), 1 / 12, 10.0),
        (neun.synapses.PING_excitatory, 0.2, 2.0),
        (neun.synapses.PING_inhibitory, 0.5, 10.0),
    ],
)
def test_wang_buzsaki(choice: neun.SynapseChoice, rise: float, decay: float) -> None:
    """Wang & Buzsaki (1996): ds/dt = F (1 - s)/rise - s/decay; F is 1 in a spike, 1/2 at 0 mV, 0 between spikes."""
    for pre, opening in ((300.0, 1 / rise), (0.0, 0.5 / rise)):
        one = OneSynapse(choice, pre=pre, post=-60.0)
        both = opening + 1 / decay
        one.advance(1 / both)
        assert one.state["s"] == pytest.approx(opening / both * -math.expm1(-1.0), rel=1e-9)
    before, one.pre = one.state["s"], -1000.0
    one.advance(decay)
    assert one.state["s"] == pytest.approx(before / math.e, rel=1e-9)
    gsyn, esyn = choice.values["gsyn"], choice.values["esyn"]
    assert one.observe("i") == pytest.approx(gsyn * one.state["s"] * (-60.0 - esyn), rel=1e-13)

"""Graded synapses against their closed forms: Golowasch et al. (1999), Vavoulis et al. (2007) and others."""

from __future__ import annotations

import math

import pytest
from synapse_events import OneSynapse

import neun_py as neun


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def test_the_fast_graded_synapse() -> None:
    one = OneSynapse(neun.synapses.ABPD_to_LP_fast, pre=-50.0, post=-60.0)
    assert one.observe("i") == pytest.approx(0.5 * 0.015 * 15.0, rel=1e-15)  # half activation
    one.pre = -40.0
    assert one.observe("i") == pytest.approx(0.015 * 15.0 * sigmoid(2.0), rel=1e-14)
    gs = {key: neun.synapses[key].values["gsyn"] for key in neun.synapses.FastGradedSyn.presets}
    assert list(gs.values()) == [0.015, 0.005, 0.01, 0.02, 0.005, 0.0255]


@pytest.mark.parametrize(("preset", "pre"), [("ABPD_to_LP_slow", 0.0), ("ABPD_to_PY_slow", -54.5), ("KK_slow", -48.0)])
def test_the_slow_graded_synapse(preset: str, pre: float) -> None:
    """For a clamped presynaptic neuron m goes to m_inf with the time constant 1/(k1 sigma + k2)."""
    choice = neun.synapses[preset]
    k1, k2, ss, vs = (choice.values[name] for name in ("k1", "k2", "ss", "vs"))
    opening = k1 * sigmoid(ss * (pre - vs))
    one = OneSynapse(choice, pre=pre, post=-50.0)
    time = 2.0 / (opening + k2)
    one.advance(time)
    assert one.state["m"] == pytest.approx(opening / (opening + k2) * -math.expm1(-2.0), rel=1e-10)
    one.pre = vs - 700.0  # nothing opens any more
    before = one.state["m"]
    one.advance(1 / k2)
    assert one.state["m"] == pytest.approx(before * math.exp(-1.0), rel=1e-10)


def test_the_slow_graded_synapse_saturates() -> None:
    one = OneSynapse(neun.synapses.ABPD_to_LP_slow, pre=20.0, post=-50.0)
    one.advance(0.9708738)
    assert one.state["m"] == pytest.approx(0.9708738 * -math.expm1(-1.0), rel=1e-7)
    one.advance(60.0)
    assert one.state["m"] == pytest.approx(1 / 1.03, rel=1e-12)
    assert one.observe("i") == pytest.approx(0.025 / 1.03 * 25.0, rel=1e-11)


@pytest.mark.parametrize(("preset", "tau", "esyn"), [("slow_excitatory", 200.0, 0.0), ("fast_inhibitory", 50.0, -90.0)])
def test_gradual_activation(preset: str, tau: float, esyn: float) -> None:
    one = OneSynapse(neun.synapses[preset](gsyn=4.0), pre=1000.0, post=-60.0)  # r_inf goes from 0 to 1
    found = []
    for _ in range(2):
        one.advance(tau)
        found.append(one.state["s"])
    assert one.state["r"] == pytest.approx(-math.expm1(-2.0), rel=1e-11)
    assert found == pytest.approx([1 - 2 / math.e, 1 - 3 / math.e**2], rel=1e-10)
    assert found == pytest.approx([0.2642411, 0.5939942], abs=5e-8)
    assert one.observe("i") == pytest.approx(4.0 * found[1] * (-60.0 - esyn), rel=1e-14)
    one.pre = -40.0
    assert one.observe("r_inf") == pytest.approx(0.5, rel=1e-14)


def test_couplings_without_state() -> None:
    direct = OneSynapse(neun.synapses.Direct(gsyn=0.5, threshold=0.25), pre=0.75)
    assert (direct.observe("i"), direct.choice.synapse.outputs["i"].outward) == (0.375, False)
    for pre in (0.25, -3.0):
        direct.pre = pre
        assert direct.observe("i") == 0.0
    bounded = OneSynapse(neun.synapses.SigmoidalDirect(gsyn=2.0, sigma=3.0, offset=0.5, shift=0.25), pre=0.1)
    assert bounded.observe("i") == pytest.approx(2 * (0.25 + math.tanh(-0.2)), rel=1e-13)


def test_fast_threshold_modulation() -> None:
    one = OneSynapse(neun.synapses.FTMSyn(theta=-20.0, steepness=0.5, gsyn=0.2), pre=-18.0, post=-60.0)
    assert one.observe("i") == pytest.approx(0.2 * -60.0 * sigmoid(1.0), rel=1e-14)
    one.pre = -20.0
    assert one.observe("i") == pytest.approx(0.2 * -60.0 / 2, rel=1e-15)


def test_a_gap_junction() -> None:
    one = OneSynapse(neun.synapses.Electrical(g=0.25), pre=-60.0, post=-80.0)
    assert (one.observe("i1"), one.observe("i2")) == (-5.0, 5.0)
    one.choice = neun.synapses.Electrical(g1=0.0, g2=0.5)  # it rectifies
    assert (one.observe("i1"), one.observe("i2")) == (0.0, 10.0)

"""Exponential, alpha and double exponential synapses against their closed forms; spikes add up."""

from __future__ import annotations

import math
from typing import Any

import pytest
from synapse_events import OneSynapse

import neun_py as neun

WEIGHTS = {"I": "isyn", "G": "gsyn"}
TIMES = (0.3, 1.0, 2.0, 4.7, 25.0)


def made(stem: str, kind: str, weight: float, **times: float) -> OneSynapse:
    synapse: Any = neun.synapses[f"{stem}{kind}Syn"]
    return OneSynapse(synapse(**{WEIGHTS[kind]: weight}, **times), post=-60.0)


def current(kind: str, s: float) -> float:
    return s if kind == "I" else s * -60.0


@pytest.mark.parametrize("kind", WEIGHTS)
@pytest.mark.parametrize("time", TIMES)
def test_exponential(kind: str, time: float) -> None:
    one = made("Exp", kind, 0.25, tau=3.0)
    one.spike()
    assert one.state["s"] == 0.25
    one.advance(time)
    assert one.state["s"] == pytest.approx(0.25 * math.exp(-time / 3), rel=1e-10)
    assert one.observe("i") == pytest.approx(current(kind, one.state["s"]), rel=1e-15)
    assert one.synapse.outputs["i"].outward == (kind == "G")


@pytest.mark.parametrize("kind", WEIGHTS)
@pytest.mark.parametrize("time", TIMES)
def test_alpha(kind: str, time: float) -> None:
    one = made("Alpha", kind, 0.25, tau=2.0)
    one.spike()
    one.advance(time)
    assert one.state["s"] == pytest.approx(0.25 * time / 2 * math.exp(1 - time / 2), rel=1e-10)
    assert one.observe("i") == pytest.approx(current(kind, one.state["s"]), rel=1e-15)


def test_the_alpha_function_peaks_at_its_weight() -> None:
    one = made("Alpha", "G", 1.0, tau=7.0)
    one.spike()
    one.advance(7.0)
    assert one.state["s"] == pytest.approx(1.0, rel=1e-11)
    assert one.state["x"] == pytest.approx(one.state["s"], rel=1e-11)  # it stands still: the peak


DOUBLES = {(0.5, 2.0): (0.9241962, 2.1165347), (0.2, 2.0): (0.5116856, 1.4350552),
           (2.0, 100.0): (7.9837204, 1.1052150), (1.0, 5.0): (2.0117974, 1.8691860)}  # fmt: skip


@pytest.mark.parametrize("kind", WEIGHTS)
@pytest.mark.parametrize(("taus", "known"), DOUBLES.items())
def test_double_exponential(kind: str, taus: tuple[float, float], known: tuple[float, float]) -> None:
    (rise, decay), (peak_time, factor) = taus, known
    one = made("DExp", kind, 0.5, tau_rise=rise, tau_decay=decay)
    one.spike()
    one.advance(peak_time)
    assert one.state["s"] == pytest.approx(0.5, rel=1e-9)
    assert one.state["x"] == pytest.approx(one.state["s"], rel=1e-6)
    one.advance(decay)
    t = peak_time + decay
    assert one.state["s"] == pytest.approx(0.5 * factor * (math.exp(-t / decay) - math.exp(-t / rise)), rel=1e-6)
    assert one.observe("i") == pytest.approx(current(kind, one.state["s"]), rel=1e-15)


@pytest.mark.parametrize("ratio", [1.0, 1 + 2**-52, 1 - 2**-53, 1 + 1e-12, 1 - 1e-9, 1.0001, 0.999, 1.13, 0.88])
def test_equal_time_constants_give_the_alpha_function(ratio: float) -> None:
    """The factor has a removable singularity there; on both sides of it and in it the peak is the weight."""
    one = made("DExp", "G", 1.0, tau_rise=3.0, tau_decay=3.0 * ratio)
    assert one.observe("norm") == pytest.approx(
        math.e if abs(ratio - 1) < 1e-8 else ratio ** (ratio / (ratio - 1)),
        rel=1e-9 if abs(ratio - 1) < 1e-8 else 1e-11,
    )
    one.spike()
    one.advance(3.0 if abs(ratio - 1) < 1e-8 else 3.0 * ratio * math.log(ratio) / (ratio - 1))
    assert one.state["s"] == pytest.approx(1.0, rel=1e-10)


def test_the_time_constants_may_change_their_places() -> None:
    slow, fast = (made("DExp", "I", 1.0, tau_rise=a, tau_decay=b) for a, b in ((5.0, 1.0), (1.0, 5.0)))
    for one in (slow, fast):
        one.spike()
        one.advance(4.0)
    assert slow.state["s"] == pytest.approx(fast.state["s"], rel=1e-10)


@pytest.mark.parametrize("stem", ["Exp", "Alpha", "DExp"])
def test_spikes_add_up(stem: str) -> None:
    """Two connections of one neuron are one with both weights: what is pooled for each neuron."""
    both, first, second = made(stem, "G", 0.7), made(stem, "G", 0.5), made(stem, "G", 0.2)
    both.train(pre=[1.0, 2.5])
    first.train(pre=[1.0, 2.5])
    second.train(pre=[1.0, 2.5])
    for one in (both, first, second):
        one.advance(3.0)
    assert both.state["s"] == pytest.approx(first.state["s"] + second.state["s"], rel=1e-10)

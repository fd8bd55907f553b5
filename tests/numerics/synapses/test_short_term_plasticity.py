"""Tsodyks & Markram's synapse against the recursions that its closed form gives, and published sequences."""

from __future__ import annotations

import math

import pytest
from synapse_events import OneSynapse

import neun_py as neun

# Efficacies u x of the first spikes of a regular train, computed from the recursions for the reference.
DEPRESSING_20 = [0.5, 0.26515, 0.15483, 0.10302, 0.07868]
FACILITATING_20 = [0.03, 0.05533, 0.07574, 0.09178, 0.10428]


def efficacies(preset: str, rate: float, count: int) -> list[float]:
    """Give what each spike of a regular train adds to y, over the weight."""
    one = OneSynapse(neun.synapses[preset](isyn=1.0))
    found = []
    for _ in range(count):
        before = one.state["y"]
        one.spike()
        found.append(one.state["y"] - before)
        one.advance(1000 / rate)
    return found


def steady(U: float, tau_rec: float, tau_f: float, rate: float) -> tuple[float, float]:
    interval = 1000 / rate
    u = U / (1 - (1 - U) * math.exp(-interval / tau_f)) if tau_f else U
    left = math.exp(-interval / tau_rec)
    return u, (1 - left) / (1 - (1 - u) * left)


def test_published_sequences() -> None:
    assert efficacies("depressing", 20.0, 5) == pytest.approx(DEPRESSING_20, abs=5.1e-6)
    assert efficacies("facilitating", 20.0, 5) == pytest.approx(FACILITATING_20, abs=5.1e-6)


@pytest.mark.parametrize(
    ("preset", "rate", "known"),
    [
        ("depressing", 20.0, 0.057126),
        ("depressing", 70.0, 0.017391),
        ("facilitating", 20.0, 0.165486),
        ("facilitating_2000", 20.0, 0.269397),
    ],
)
def test_steady_states(preset: str, rate: float, known: float) -> None:
    values = neun.synapses[preset].values
    u, x = steady(values["U"], values["tau_rec"], values["tau_f"], rate)
    assert u * x == pytest.approx(known, abs=5.1e-7)
    assert efficacies(preset, rate, 140)[-1] == pytest.approx(u * x, rel=1e-5)


def test_the_first_spike_uses_its_share_and_the_second_what_recovered() -> None:
    one = OneSynapse(neun.synapses.facilitating(isyn=2.0))
    one.spike()
    assert (one.state["u"], one.state["x"], one.state["y"]) == pytest.approx((0.03, 0.97, 0.06), rel=1e-15)
    one.advance(50.0)
    u, x = 0.03 * math.exp(-50 / 530), 1 - 0.03 * math.exp(-50 / 130)
    assert (one.state["u"], one.state["x"]) == pytest.approx((u, x), rel=1e-11)
    assert one.observe("i") == one.state["y"] == pytest.approx(0.06 * math.exp(-50 / 1.5), rel=1e-9)
    one.spike()
    u = u + 0.03 * (1 - u)
    assert (one.state["u"], one.state["x"]) == pytest.approx((u, x - u * x), rel=1e-11)  # u first, then u x


def test_without_facilitation_the_share_is_constant() -> None:
    one = OneSynapse(neun.synapses.depressing())
    for _ in range(3):
        one.spike()
        assert one.state["u"] == 0.5
        one.advance(2.0)
    assert one.observe("rate_f") == 0.0

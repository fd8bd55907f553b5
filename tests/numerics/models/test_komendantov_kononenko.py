"""Komendantov and Kononenko's neuron against its equations by hand, and the regimes that its author names.

Komendantov & Kononenko (1996) J. Theor. Biol. 183:219. Regimes: the first author's own list, ModelDB 125683. Numbers
were computed from the equations.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from model_checks import Array, bursts, require_order, spikes_of
from scipy.special import expit as sigma

import neun_py as neun


def pacemaker(_: float, y: Any) -> list[float]:
    v, m_b, h_b, m, h, n, m_ca, ca = y
    sodium = (0.0231 + 0.11 * sigma(0.2 * (v + 45)) + 400 * m**3 * h) * (v - 40)
    potassium = (0.25 + 10 * n**4) * (v + 70)
    calcium = 1.5 * m_ca**2 * (v - 150)
    inactivated = 0.02 * (v - 150) * sigma(0.06 * (v + 45)) * sigma(15000 * (4e-5 - ca))
    return [
        -(sodium + potassium + 0.165 * m_b * h_b * (v + 58) + calcium + inactivated) / 0.02,
        (sigma(-0.4 * (v + 34)) - m_b) / 0.05,
        (sigma(0.55 * (v + 43)) - h_b) / 1.5,
        (sigma(0.4 * (v + 31)) - m) / 0.0005,
        (sigma(-0.25 * (v + 45)) - h) / 0.01,
        (sigma(0.18 * (v + 25)) - n) / 0.015,
        (sigma(0.2 * v) - m_ca) / 0.01,
        0.002 * (-calcium / 808.310846 - 50 * ca),
    ]


def late(preset: str, duration: float = 60.0) -> Array:
    """Give the intervals of a regime in the last 20 s."""
    return np.asarray(np.diff(spikes_of("KK", duration, preset=preset, after=duration - 20)))


def test_the_order_against_the_equations_by_hand() -> None:
    require_order("KK", pacemaker, 0.12, 1e-4, tolerance=1e-4, v=-38.0)


def test_calcium_enters_a_sphere_of_a_tenth_of_a_millimetre() -> None:
    recorded = neun.Neuron("KK", v=0.0).run(1e-4, 1e-4, record=("i_ca", "ca_entry"))
    assert float(recorded.ca_entry[0]) == pytest.approx(-float(recorded.i_ca[0]) / 808.310846, rel=1e-8)


def test_bursts_of_seven_spikes() -> None:
    spikes = spikes_of("KK", 70.0, preset="bursting")
    counts, periods = bursts(spikes)
    assert counts[-8:].tolist() == [7] * 8
    # 5428 points at 1 ms in the table of the RTHybrid implementation; 5.4375 s from the equations.
    assert periods[-1] == pytest.approx(5.438, abs=1e-3)
    v = neun.Neuron("KK", preset="bursting").run(20.0).v
    assert (float(v[10000:].min()), float(v.max())) == pytest.approx((-55.7, 39.2), abs=0.15)


def test_current_b_takes_it_from_beating_through_doublings() -> None:
    assert late("beating") == pytest.approx(0.809, abs=1e-3)
    two = late("period two")
    assert np.sort(two[:2]) == pytest.approx([0.631, 1.386], abs=2e-3)
    assert two[2:] == pytest.approx(two[:-2], abs=2e-3)
    four = late("period four")
    assert np.sort(four[:4]) == pytest.approx([0.452, 0.822, 1.497, 1.5605], abs=2e-3)
    assert four[4:] == pytest.approx(four[:-4], abs=2e-3)


@pytest.mark.parametrize(("preset", "duration"), [("chaos", 60.0), ("chaotic bursting", 100.0)])
def test_chaos_repeats_with_no_period_and_forgets_where_it_began(preset: str, duration: float) -> None:
    intervals = np.diff(spikes_of("KK", duration, preset=preset))
    half = intervals[intervals.size // 2 :]
    for period in range(1, 9):
        assert np.abs(half[period:] - half[:-period]).max() > 0.1, period
    neuron = neun.Neuron("KK", preset=preset)
    near = neuron.copy()
    near["ca"] += 1e-9
    one, other = (np.asarray(n.run(duration, record=()).spike_time) for n in (neuron, near))
    assert np.abs(one[:5] - other[:5]).max() < 1e-3
    assert one.size != other.size or np.abs(one - other).max() > 0.05


def test_regular_bursting_does_not_forget_as_chaos_does() -> None:
    neuron = neun.Neuron("KK", preset="bursting")
    near = neuron.copy()
    near["ca"] += 1e-9
    one, other = (np.asarray(n.run(60.0, record=()).spike_time) for n in (neuron, near))
    assert one == pytest.approx(other, abs=1e-4)


def test_a_brief_current_takes_it_from_chaos_to_bursting() -> None:
    spikes = spikes_of("KK", 60.0, preset="from chaos to bursting")
    assert np.diff(spikes[spikes < 20]).max() < 2.5  # chaos has no long silence
    counts, periods = bursts(spikes[spikes > 25])
    assert set(counts.tolist()) == {8}
    assert periods[-1] == pytest.approx(6.098, abs=0.01)
    assert np.diff(spikes_of("KK", 60.0, preset="chaos")).max() < 2.5

"""Counter-based noise: Random123's own vectors, the compiled words, and the statistics of what is drawn."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

import neun_py as neun
from neun_py.kernels.compile import compiled
from neun_py.kernels.random import plain_pair, plain_threefry, plain_unit
from neun_py.kernels.writer import header
from neun_py.runtime.clock import Clock
from neun_py.runtime.stimuli import StimulusSource
from neun_py.spec.stimulus import Stimulus

ALL = 2**64 - 1
# kat_vectors of Random123: threefry2x64 with 20 rounds; the last two are of randomgen 2.5.1, of
# ThreeFry(key=5 + (7 << 64), counter=0, number=2, width=64), whose first counter is 1
KNOWN = [
    ((0, 0), (0, 0), (0xC2B6E3A8C2C69865, 0x6F81ED42F350084D)),
    ((ALL, ALL), (ALL, ALL), (0xE02CB7C4D95D277A, 0xD06633D0893B8B68)),
    ((0xA4093822299F31D0, 0x082EFA98EC4E6C89), (0x243F6A8885A308D3, 0x13198A2E03707344),
     (0x263C7D30BB0F0AF1, 0x56BE8361D3311526)),
    ((5, 7), (1, 0), (0xCFB3C5BEE2E16C4B, 0xD06A2315E70023BA)),
    ((5, 7), (2, 0), (0x615215F8E26B1497, 0xDD222A4578168E36)),
]  # fmt: skip

MODULE = f"""{header("The words of some counters")}from neun_py.kernels.random import *


@kernel(releases_gil=True)
def words(k0, k1, c0, c1, count, out):
    for j in range(count):
        a, b = threefry(k0, k1, c0 + j, c1)
        store_count(out, 4*j, a)
        store_count(out, 4*j + 1, b)
        store(out, 4*j + 2, below_one(a))
        store(out, 4*j + 3, not_zero(b))
    return 0
"""
WORD = st.integers(0, ALL)


def signed(word: int) -> int:
    return word - 2**64 if word >= 2**63 else word


def compiled_words(key: tuple[int, int], counter: tuple[int, int], count: int) -> Any:
    out = np.zeros((count, 4))
    call = compiled(MODULE, "words", "iiiiii", "test_words").call
    call(*map(signed, (*key, *counter)), count, out.ctypes.data)
    return out


@pytest.mark.parametrize(("key", "counter", "expected"), KNOWN)
def test_the_known_vectors(key: tuple[int, int], counter: tuple[int, int], expected: tuple[int, int]) -> None:
    assert plain_threefry(key, counter) == expected
    assert tuple(compiled_words(key, counter, 1).view(np.uint64)[0, :2].tolist()) == expected


@settings(max_examples=30, deadline=None)
@given(st.tuples(WORD, WORD), st.tuples(WORD, WORD), st.integers(1, 20))
def test_compiled_words_are_the_definition(key: tuple[int, int], counter: tuple[int, int], count: int) -> None:
    found = compiled_words(key, counter, count)
    for j in range(count):
        a, b = plain_threefry(key, ((counter[0] + j) & ALL, counter[1]))
        assert found.view(np.uint64)[j, :2].tolist() == [a, b]
        assert found[j, 2:].tolist() == [plain_unit(a), 1.0 - plain_unit(b)]


def test_the_ends_of_the_unit_interval() -> None:
    assert plain_unit(0) == 0.0
    assert plain_unit(ALL) == 1 - 2.0**-52
    assert plain_pair((0, 0)) == (0.0, 0.0)  # the logarithm of one
    largest = plain_pair((ALL, 0))[0]
    assert largest == pytest.approx(math.sqrt(2 * 52 * math.log(2)), rel=1e-15)


def drawn(stimulus: Stimulus, steps: int, neurons: int, h: float = 0.1) -> Any:
    source = StimulusSource(stimulus, neun.models["HH"], neurons)
    out = np.zeros((steps, neurons))
    source.fill(out, 0, steps, 0, neurons, Clock(0.0, 0, h))
    return out


@cache
def normals(seed: int = 1, stream: int | None = None) -> Any:
    return drawn(neun.inputs.white_noise(0.0, 1.0, seed=seed, stream=stream), 400, 500)


def test_normals_are_normal() -> None:
    x = normals()
    assert stats.kstest(x.ravel(), "norm").pvalue > 1e-3
    for part in (x[::2], x[1::2], x[:, ::2]):  # the cosines, the sines
        n = part.size
        assert abs(part.mean()) < 4 / math.sqrt(n)
        assert abs(part.var() - 1) < 4 * math.sqrt(2 / n)
        assert abs((part**4).mean() - 3) < 4 * math.sqrt(96 / n)
    tails = (np.abs(x) > 3).sum(), 2 * stats.norm.sf(3) * x.size
    assert abs(tails[0] - tails[1]) < 4 * math.sqrt(tails[1])


def correlation(a: Any, b: Any) -> float:
    """Give a correlation in units of its own standard deviation, of independent numbers."""
    return float((a * b).mean() * math.sqrt(a.size))


def test_steps_neurons_streams_and_seeds_are_independent() -> None:
    x = normals()
    for k in (1, 2, 3, 7, 64):
        assert abs(correlation(x[k:], x[:-k])) < 4, f"steps {k} apart"
        assert abs(correlation(x[:, k:], x[:, :-k])) < 4, f"neurons {k} apart"
        assert abs(correlation(x[k:] ** 2 - 1, x[:-k] ** 2 - 1)) < 8
    for other in (normals(2), normals(1, 1), normals(1, 2**40)):
        assert abs(correlation(x, other)) < 4


def test_parts_of_a_sum_have_noises_of_their_own() -> None:
    noise = neun.inputs.white_noise(0.0, 1.0, seed=1)
    both = drawn(noise + 0.0 + noise, 400, 500)
    assert (both == (normals() + 0.0) + normals(1, 1)).all()
    named = neun.inputs.white_noise(0.0, 1.0, seed=1, stream=0)
    assert (drawn(noise + named, 400, 500) == normals(1, 1) + normals(1, 0)).all()  # what is named is not given away
    assert (drawn(named + named, 400, 500) == 2 * normals(1, 0)).all()  # unless it is named twice


@pytest.mark.parametrize("h", [0.05, 2.0])
def test_the_ornstein_uhlenbeck_process(h: float) -> None:
    mean, sigma, tau = 0.3, 0.2, 1.5
    x = (drawn(neun.inputs.ornstein_uhlenbeck(mean, sigma, tau, seed=4), 80, 4000, h) - mean) / sigma
    neurons = x.shape[1]
    for n in (0, 1, 40, 79):  # stationary from the first step
        assert abs(x[n].mean()) < 4 / math.sqrt(neurons)
        assert abs(x[n].var() - 1) < 4 * math.sqrt(2 / neurons)
        assert stats.kstest(x[n], "norm").pvalue > 1e-3
    for lag in (1, 3, 20):
        expected = math.exp(-lag * h / tau)
        found = (x[lag] * x[0]).mean()
        assert abs(found - expected) < 4 * math.sqrt((1 + expected**2) / neurons)


@pytest.mark.parametrize("expected", [0.001, 0.3, 1.0])
def test_counts_of_events_are_poissons(expected: float) -> None:
    h, tau = 0.1, 1e-3  # nothing is left of the step before
    counts = drawn(neun.inputs.poisson(expected / h, 1.0, tau, seed=9), 200, 500, h).ravel()
    assert (np.abs(counts - np.rint(counts)) < 1e-30).all()
    top = int(stats.poisson.isf(20 / counts.size, expected))
    found = np.array([(np.rint(counts) == k).sum() for k in range(top)] + [(np.rint(counts) >= top).sum()])
    theory = np.append(stats.poisson.pmf(range(top), expected), stats.poisson.sf(top - 1, expected)) * counts.size
    assert stats.chisquare(found, theory).pvalue > 1e-3


def test_the_current_of_events_has_campbells_moments() -> None:
    rate, amplitude, tau, h = 2.0, 0.5, 3.0, 0.05
    x = drawn(neun.inputs.poisson(rate, amplitude, tau, seed=5), 600, 800, h)
    assert (x[0] >= 0).all() and x[0].mean() == pytest.approx(rate * h * amplitude, rel=0.5)
    left = math.exp(-h / tau)  # of a sum over steps, which the integral of Campbell's theorem is for h -> 0
    late = x[-1]
    mean, variance = amplitude * rate * h / (1 - left), amplitude**2 * rate * h / (1 - left**2)
    assert mean == pytest.approx(rate * amplitude * tau, rel=0.01)
    assert abs(late.mean() - mean) < 4 * math.sqrt(variance / late.size)
    assert abs(late.var() - variance) < 4 * variance * math.sqrt(2.2 / late.size)

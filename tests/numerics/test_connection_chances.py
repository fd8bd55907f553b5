"""What the connection rules draw: the generator's words, exact probabilities, and distributions."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

import neun_py as neun
from neun_py.kernels.random import plain_threefry
from neun_py.kernels.random_arrays import below, threefry_arrays
from neun_py.topology import gaps
from neun_py.topology.draws import GAPS, Source, decided
from neun_py.topology.space import bell, decided_by_bell

connect: Any = neun.connect
WORD = st.integers(0, 2**64 - 1)
LIKELY = 1e-4
"""What a p-value must exceed; seeds are fixed, so a test passes always or never."""


@settings(max_examples=30, deadline=None)
@given(st.tuples(WORD, WORD), st.lists(st.tuples(WORD, WORD), min_size=1, max_size=20))
def test_words_of_arrays_are_the_definition(key: tuple[int, int], counters: list[tuple[int, int]]) -> None:
    first, second = (np.array([counter[k] for counter in counters], np.uint64) for k in (0, 1))
    a, b = threefry_arrays(key, first, second)
    assert list(zip(a.tolist(), b.tolist(), strict=True)) == [plain_threefry(key, counter) for counter in counters]


@settings(max_examples=100, deadline=None)
@given(WORD, st.integers(1, 2**32))
def test_a_number_below_is_the_upper_half_of_the_product(word: int, bound: int) -> None:
    assert below(np.array([word], np.uint64), bound).tolist() == [word * bound >> 64]


def test_words_do_not_depend_on_how_they_are_asked_for() -> None:
    source = Source(5, 2, GAPS)
    whole = source.stretch(3, 0, 101)
    for begin in (0, 1, 2, 7, 100):
        for count in (1, 2, 5):
            found = source.stretch(3, begin, count)[: 101 - begin]
            assert found.tolist() == whole[begin : begin + count].tolist()
    assert source.rows(np.array([9, 3]), 101)[1].tolist() == whole.tolist()
    assert source.at([0, 1], 3).tolist() == whole[[0, 2]].tolist()


def test_a_decision_is_a_comparison_with_p() -> None:
    edge = np.array([0, 2**62 - 1, 2**62, 2**64 - 1], np.uint64)
    assert decided(edge, 0.25).tolist() == [True, True, False, False]
    assert decided(edge, 0.0).tolist() == [False] * 4
    assert decided(edge, 1.0).tolist() == [True] * 4
    assert decided(edge, 1.0 - 2.0**-53).tolist() == [True, True, True, False]


# Gaps.


def probabilities(table: gaps.Table) -> list[Fraction]:
    """Give the probability of each number of a table, exactly."""
    found = [0] * 4096
    for column, (limit, alias) in enumerate(zip(table.limit.tolist(), table.alias.tolist(), strict=True)):
        found[column] += limit
        found[alias] += 2**52 - limit
    return [Fraction(n, 2**64) for n in found]


@pytest.mark.parametrize("p", [0.9, 0.5, 0.1, 0.02, 1e-3, 1e-5])
def test_the_digits_of_a_gap_have_a_geometric_numbers_probabilities(p: float) -> None:
    q, total = 1 - Fraction(p), 10**9
    tables = gaps.digits(p, total)
    low = probabilities(tables[0])
    cut = 1 - (q**4096 if len(tables) > 1 else 0)
    power = Fraction(1)
    for g in range(64):
        assert abs(low[g] - power * (1 - q) / cut) < Fraction(2, 2**64), g
        power *= q
    for table in tables:
        assert sum(probabilities(table)) == 1
    if len(tables) > 1:  # the second digit is independent: geometric of ratio q**4096
        high = probabilities(tables[1])
        for g in range(3):
            assert abs(float(high[g]) - float((q**4096) ** g * (1 - q**4096))) < 1e-15


@pytest.mark.parametrize("p", [5e-324, 1e-300, 1e-30, 1e-12])
def test_very_small_probabilities_reach_beyond_the_end(p: float) -> None:
    assert sum(len(x) for x in gaps.chosen(p, 10**6, Source(0, 0, GAPS))) == 0
    last = probabilities(gaps.digits(p, 10**6)[-1])
    assert float(1 - sum(last[:244])) == pytest.approx(1.0)  # 244 * 4096 numbers are passed over


def test_a_long_stretch_is_cut_into_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gaps, "_SEGMENT", 1000)
    found = np.concatenate(list(gaps.chosen(0.1, 50_500, Source(1, 0, GAPS))))
    assert (np.diff(found) > 0).all() and found[-1] < 50_500
    assert stats.binomtest(len(found), 50_500, 0.1).pvalue > LIKELY
    each = np.bincount(found // 1000)
    assert len(each) == 51 and len(set(each.tolist())) > 10


@pytest.mark.parametrize("piece", [1, 2, 17, 1000])
def test_pieces_change_nothing(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = np.concatenate(list(gaps.chosen(0.03, 20_000, Source(2, 1, GAPS))))
    monkeypatch.setattr(gaps, "_PIECE", piece)
    assert np.array_equal(np.concatenate(list(gaps.chosen(0.03, 20_000, Source(2, 1, GAPS)))), whole)


@pytest.mark.parametrize("p", [0.003, 0.05, 0.37, 0.8])
@pytest.mark.parametrize("undirected", [False, True])
def test_counts_are_binomial(p: float, undirected: bool) -> None:
    """All connections together, and how many there are in each of many networks."""
    n, networks = 25, 2000
    pairs = n * (n - 1) // (2 if undirected else 1)
    counts = np.array(
        [len(connect.fixed_probability(p, seed=s).connections(n, n, True, undirected)) for s in range(networks)]
    )
    assert stats.binomtest(int(counts.sum()), networks * pairs, p).pvalue > LIKELY
    edges = np.unique(stats.binom.ppf(np.linspace(0.05, 0.95, 10), pairs, p))
    expected = np.diff(np.concatenate([[0.0], stats.binom.cdf(edges, pairs, p), [1.0]]))
    found = np.bincount(np.searchsorted(edges, counts), minlength=len(expected))
    assert stats.chisquare(found, expected * networks).pvalue > LIKELY


def test_every_pair_is_as_probable_as_every_other() -> None:
    hits = np.zeros((9, 9))
    for s in range(1500):
        c = connect.fixed_probability(0.2, seed=s).connections(9, 9, True)
        hits[c.pre, c.post] += 1
    assert (hits.diagonal() == 0).all()
    off = hits[~np.eye(9, dtype=bool)]
    assert stats.chisquare(off).pvalue > LIKELY
    deviations = (off - 300) / math.sqrt(1500 * 0.2 * 0.8)
    assert abs(deviations).max() < 4.5


def test_a_large_sparse_network() -> None:
    c = connect.fixed_probability(1e-6, seed=1).connections(10**6, 10**6, True)
    assert abs(len(c) - 10**6) < 5 * 1000
    degrees = np.bincount(np.bincount(c.post, minlength=10**6), minlength=7)[:7]
    assert stats.chisquare([*degrees, 10**6 - degrees.sum()], _poisson(7)).pvalue > LIKELY


def _poisson(k: int) -> list[float]:
    own = stats.poisson.pmf(np.arange(k), 1.0) * 10**6
    return [*own, 10**6 - own.sum()]


# Partners.


@pytest.mark.parametrize("k", [1, 2, 3, 4])
def test_all_sets_of_partners_are_equally_probable(k: int) -> None:
    c = connect.fixed_in_degree(k, seed=6).connections(5, 30_000)
    sets = c.pre[np.lexsort((c.pre, c.post))].reshape(-1, k)
    found = Counter(map(tuple, sets.tolist()))
    assert set(found) == set(combinations(range(5), k))
    assert stats.chisquare(list(found.values())).pvalue > LIKELY


def test_partners_with_repetition_are_independent() -> None:
    c = connect.fixed_out_degree(2, seed=6, multiple=True).connections(30_000, 3)
    found = Counter(map(tuple, c.post.reshape(-1, 2).tolist()))
    expected = {(i, j): 30_000 / 9 * (1 if i == j else 2) for i in range(3) for j in range(i, 3)}
    assert stats.chisquare([found[x] for x in expected], list(expected.values())).pvalue > LIKELY


def test_a_cell_is_left_out_of_its_own_choice_evenly() -> None:
    hits = np.zeros((6, 6))
    for s in range(1500):
        c = connect.fixed_in_degree(2, seed=s).connections(6, 6, True)
        hits[c.pre, c.post] += 1
    assert stats.chisquare(hits[~np.eye(6, dtype=bool)]).pvalue > LIKELY


# Small worlds.


@pytest.mark.parametrize("undirected", [False, True])
def test_so_many_connections_are_led_elsewhere(undirected: bool) -> None:
    n, k, p = 2000, 4, 0.2
    c = connect.small_world(k, p, seed=3).connections(n, n, True, undirected)
    apart = np.abs(c.pre - c.post)
    led = int((np.minimum(apart, n - apart) > k).sum())
    assert stats.binomtest(led, len(c), p * (1 - (2 * k) / n)).pvalue > LIKELY


def test_new_ends_are_uniform() -> None:
    hits = np.zeros(40)
    for s in range(400):
        c = connect.small_world(1, 1.0, seed=s).connections(40, 40, True)
        hits += np.bincount((c.post - c.pre) % 40, minlength=40)
    assert hits[0] == 0
    assert stats.chisquare(hits[2:39]).pvalue > LIKELY


# Distance.


def test_the_bell_is_the_exponential() -> None:
    x = np.linspace(0.0, 60.0, 10_001)
    assert np.allclose(bell(x), np.exp(-x), rtol=4e-16, atol=0.0)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(WORD, st.floats(0.0, 50.0)), min_size=1, max_size=50))
def test_the_quick_bound_changes_no_decision(cases: list[tuple[int, float]]) -> None:
    words, x = np.array([w for w, _ in cases], np.uint64), np.array([x for _, x in cases])
    assert decided_by_bell(words, x).tolist() == decided(words, np.minimum(bell(x), 1.0)).tolist()


def test_the_bound_is_above_the_bell() -> None:
    rng = np.random.default_rng(1)
    x = rng.exponential(2.0, 200_000)
    words = rng.integers(0, 2**64, x.size, np.uint64, endpoint=False)
    assert np.array_equal(decided_by_bell(words, x), decided(words, np.minimum(bell(x), 1.0)))


@pytest.mark.parametrize("p_max", [1.0, 0.3])
@pytest.mark.parametrize(
    ("law", "radius"), [("gaussian", None), ("gaussian", 9.0), ("function", None), ("function", 9.0), ("constant", 9.0)]
)
def test_connections_fall_with_distance(p_max: float, law: str, radius: float | None) -> None:
    n = 400
    line = np.arange(n, dtype=float)
    how: Any = {"gaussian": {"sigma": 3.0}, "function": {"probability": lambda d: 1.0 / (1.0 + d)}, "constant": {}}[law]
    c = connect.by_distance(line, **how, p_max=p_max, radius=radius, box=n, seed=9).connections(n, n, True)
    apart = np.abs(c.pre - c.post)
    found = np.bincount(np.minimum(apart, n - apart), minlength=10)[1:10]
    d = np.arange(1, 10)
    laws = {"gaussian": np.exp(-(d**2) / 18.0), "function": 1.0 / (1.0 + d), "constant": np.ones(9)}
    p = p_max * laws[law]
    deviations = (found - n * 2 * p) / np.sqrt(np.maximum(n * 2 * p * (1 - p), 1e-9))
    assert radius is None or np.minimum(apart, n - apart).max() <= 9
    assert stats.chi2.sf((deviations**2).sum(), len(d)) > LIKELY


def test_a_known_network() -> None:
    """The bits of a definition do not change: other connections would be another rule."""
    c = connect.fixed_probability(0.25, seed=7).connections(4, 5)
    assert list(zip(c.pre.tolist(), c.post.tolist(), strict=True)) == _by_hand(0.25, 20, 5, 7)


def _by_hand(p: float, total: int, columns: int, seed: int) -> list[tuple[int, int]]:
    """Draw the same in plain Python: words of the definition, one gap after the other."""
    (table,) = gaps.digits(p, total)
    found: list[tuple[int, int]] = []
    position, drawn = -1, 0
    while True:
        word = plain_threefry((seed, 2**62 + GAPS), (drawn // 2, 0))[drawn % 2]
        column, rest = word >> 52, word & (2**52 - 1)
        gap = column if rest < int(table.limit[column]) else int(table.alias[column])
        position, drawn = position + 1 + gap, drawn + 1
        if position >= total:
            return found
        found.append(divmod(position, columns))

"""The connections of each rule, counted."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, permutations, product
from typing import Any

import networkx as nx
import numpy as np
import pytest

import neun_py as neun

connect: Any = neun.connect


def pairs(rule: Any, *ends: Any, **more: Any) -> list[tuple[int, int]]:
    c = rule.connections(*ends, **more)
    return list(zip(c.pre.tolist(), c.post.tolist(), strict=True))


def test_all_to_all() -> None:
    rule = connect.all_to_all()
    assert pairs(rule, 3, 2) == list(product(range(3), range(2)))
    assert pairs(rule, 3, 2, undirected=True) == list(product(range(3), range(2)))
    assert pairs(rule, 4, 4, True) == list(permutations(range(4), 2))
    assert pairs(rule, 4, 4, True, True) == list(combinations(range(4), 2))
    assert pairs(connect.all_to_all(self_connections=True), 3, 3, True) == list(product(range(3), range(3)))
    assert pairs(rule, 1, 1, True) == []


def test_one_to_one() -> None:
    assert pairs(connect.one_to_one(), 3, 3) == [(0, 0), (1, 1), (2, 2)]
    assert pairs(connect.one_to_one(self_connections=True), 2, 2, True) == [(0, 0), (1, 1)]


@pytest.mark.parametrize("size", [3, 4, 5, 8])
def test_a_ring_is_a_circulant_graph(size: int) -> None:
    for k in range(1, size // 2 + 1):
        graph = nx.circulant_graph(size, range(1, k + 1))
        both = pairs(connect.ring(k), size, size, True)
        assert both == sorted(nx.DiGraph(graph).edges)
        once = pairs(connect.ring(k), size, size, True, True)
        assert {frozenset(pair) for pair in once} == {frozenset(edge) for edge in graph.edges}
        assert len(once) == graph.number_of_edges()
        assert all((j - i) % size <= k for i, j in once)


def test_the_smallest_ring() -> None:
    assert pairs(connect.ring(), 2, 2, True) == [(0, 1), (1, 0)]
    assert pairs(connect.ring(), 2, 2, True, True) == [(0, 1)]


@pytest.mark.parametrize("p", [0.0, 1.0])
def test_no_and_every_pair(p: float) -> None:
    everything = pairs(connect.all_to_all(), 5, 5, True)
    assert pairs(connect.fixed_probability(p), 5, 5, True) == (everything if p else [])


@pytest.mark.parametrize("k", [0, 1, 3, 7, 10, 15, 19])
def test_degrees_are_kept(k: int) -> None:
    into = connect.fixed_in_degree(k, seed=4).connections(20, 20, True)
    assert np.bincount(into.post, minlength=20).tolist() == [k] * 20
    out = connect.fixed_out_degree(k, seed=4).connections(20, 30)
    assert np.bincount(out.pre, minlength=20).tolist() == [k] * 20
    for c in (into, out):
        assert max(Counter(zip(c.pre.tolist(), c.post.tolist(), strict=True)).values(), default=1) == 1


def test_degrees_with_repetition() -> None:
    c = connect.fixed_in_degree(50, seed=4, multiple=True).connections(10, 7)
    assert np.bincount(c.post).tolist() == [50] * 7
    assert set(c.pre.tolist()) == set(range(10))
    assert np.bincount(connect.fixed_out_degree(5, multiple=True).connections(1, 1).pre).tolist() == [5]


@pytest.mark.parametrize("undirected", [False, True])
@pytest.mark.parametrize("p", [0.1, 1.0])
def test_a_small_world_loses_no_connection(undirected: bool, p: float) -> None:
    ring = connect.ring(3).connections(40, 40, True, undirected)
    world = connect.small_world(3, p, seed=8).connections(40, 40, True, undirected)
    assert len(world) == len(ring)
    kept = {*zip(world.pre, world.post, strict=True)} & {*zip(ring.pre, ring.post, strict=True)}
    assert len(kept) < len(ring)
    # where it has a direction, what goes out of a cell stays; without one, at least the laps that begin there
    out = np.bincount(world.pre, minlength=40)
    assert (out == (3 if undirected else 6)).all()


def test_a_small_world_that_is_full_stays() -> None:
    # with 2k = n - 1 every cell is connected to all others
    assert pairs(connect.small_world(2, 1.0), 5, 5, True) == pairs(connect.all_to_all(), 5, 5, True)
    once = connect.small_world(2, 1.0, seed=1).connections(5, 5, True, True)
    assert len(once) == 10


def test_a_dense_small_world_finds_what_is_free() -> None:
    for seed in range(20):
        for undirected in (False, True):
            world = connect.small_world(3, 1.0, seed=seed).connections(8, 8, True, undirected)
            assert len(world) == (24 if undirected else 48)


def test_a_small_world_has_short_ways_and_is_clustered() -> None:
    """Watts & Strogatz's figure 2: at p = 0.01 the ways are short already, and neighbours still know each other."""

    def graph(p: float) -> Any:
        c = connect.small_world(5, p, seed=1).connections(1000, 1000, True, True)
        return nx.Graph(list(zip(c.pre.tolist(), c.post.tolist(), strict=True)))

    ring, world = graph(0.0), graph(0.01)
    assert nx.transitivity(world) > 0.9 * nx.transitivity(ring)
    ways = [np.mean(list(nx.single_source_shortest_path_length(g, 0).values())) for g in (ring, world)]
    assert ways[1] < 0.35 * ways[0]


def test_within_a_radius() -> None:
    grid = np.array(list(product(range(4), range(3))), float)
    c = connect.by_distance(grid, radius=1.0).connections(12, 12, True)
    assert pairs(connect.by_distance(grid, radius=1.0), 12, 12, True) == [
        (i, j) for i, j in permutations(range(12), 2) if np.abs(grid[i] - grid[j]).sum() == 1
    ]
    assert len(c) == 2 * (3 * 3 + 4 * 2)
    around = connect.by_distance(grid, radius=1.0, box=(4.0, 3.0)).connections(12, 12, True)
    assert np.bincount(around.pre).tolist() == [4] * 12
    once = connect.by_distance(grid, radius=1.0, box=(4.0, 3.0)).connections(12, 12, True, True)
    assert len(once) == 24


def test_in_a_box_the_nearest_image_counts() -> None:
    rule = connect.by_distance([0.5, 9.5, 5.0], radius=1.0, box=10)
    assert pairs(rule, 3, 3, True) == [(0, 1), (1, 0)]
    far = connect.by_distance([0.5, 99.5, 5.0], radius=1.0, box=10)  # outside the box is inside too
    assert pairs(far, 3, 3, True) == [(0, 1), (1, 0)]


def test_between_two_populations_by_distance() -> None:
    rule = connect.by_distance([[0.0, 0.0], [3.0, 4.0]], [[0.0, 0.0]], radius=5.0)
    assert pairs(rule, 2, 1) == [(0, 0), (1, 0)]
    step = connect.by_distance([0.0, 1.0], [0.0, 1.0, 2.0], probability=lambda d: d == 1.0)
    assert pairs(step, 2, 3) == [(0, 1), (1, 0), (1, 2)]


def test_cells_that_are_very_far_are_not_connected() -> None:
    assert pairs(connect.by_distance([0.0, 1e200], sigma=1.0), 2, 2, True) == []
    assert pairs(connect.by_distance([0.0, 1e200], radius=1.0), 2, 2, True) == []
    assert pairs(connect.by_distance([0.0, 0.0], sigma=1e-200), 2, 2, True) == [(0, 1), (1, 0)]


def test_what_a_rule_prints() -> None:
    assert repr(connect.fixed_probability(0.1, seed=1)) == "fixed_probability(0.1, seed=1)"
    assert repr(connect.fixed_in_degree(10)) == "fixed_in_degree(10)"
    assert repr(connect.all_to_all()) == "all_to_all()"
    assert repr(connect.from_arrays([0, 1], [1, 0])) == "from_arrays(<2 values>, post=<2 values>)"
    assert repr(connect.by_distance(np.zeros((5, 2)), radius=2.0)) == "by_distance(<5 by 2 values>, radius=2)"
    assert repr(connect.from_matrix(np.eye(3), self_connections=True)) == (
        "from_matrix(<3 by 3, 3 entries>, self_connections=True)"
    )
    assert repr(connect.all_to_all().connections(2, 2)) == "<4 connections>"
    with_both = connect.from_arrays([0], [0], weight=[1], delay=[2]).connections(1, 1)
    assert repr(with_both) == "<1 connection, each with its own weight and delay>"


def test_a_rule_of_ones_own() -> None:
    from neun_py.topology.rule import Rule, RuleKind

    class Nothing(Rule):
        short_name = "nothing"
        description = "no connections"

        def connected(self, ends: Any) -> Any:
            from neun_py.topology.connections import joined

            return joined([])

    kind = RuleKind(Nothing, "nothing", "none: a definition")
    assert len(kind().connections(3, 3)) == 0
    assert kind() == kind() != connect.all_to_all()

"""Connections given as arrays, matrices and graphs."""

from __future__ import annotations

import sys
from subprocess import run
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

import neun_py as neun

connect: Any = neun.connect
MATRIX = np.array([[0.0, 0.5, -1.5], [0.0, 0.0, 0.0], [2.0, 0.0, 0.0]])


def listed(c: Any) -> list[tuple[Any, ...]]:
    columns = [x.tolist() for x in (c.pre, c.post, c.weight, c.delay) if x is not None]
    return list(zip(*columns, strict=True))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6)), max_size=30))
def test_arrays_are_sorted_with_what_belongs_to_them(given_pairs: list[tuple[int, int]]) -> None:
    pre, post = ([pair[end] for pair in given_pairs] for end in (0, 1))
    numbers = list(range(len(pre)))
    c = connect.from_arrays(pre, post, weight=numbers, delay=numbers).connections(5, 7)
    assert listed(c) == sorted(zip(pre, post, numbers, numbers, strict=True))  # in the order given, where pairs repeat
    plain = connect.from_arrays(pre, post).connections(5, 7)
    assert listed(plain) == [row[:2] for row in listed(c)]


def test_arrays_are_copied() -> None:
    pre, weight = np.array([0, 1]), np.array([1.0, 2.0])
    rule = connect.from_arrays(pre, [1, 0], weight=weight)
    pre[0], weight[0] = 1, 9.0
    assert listed(rule.connections(2, 2)) == [(0, 1, 1.0), (1, 0, 2.0)]
    with pytest.raises(ValueError, match="read-only"):
        rule.pre[0] = 1


def test_a_pair_from_both_ends_is_one() -> None:
    rule = connect.from_arrays([2, 0, 1], [0, 2, 0], weight=[5.0, 5.0, 1.0])
    assert listed(rule.connections(3, 3, True, True)) == [(1, 0, 1.0), (2, 0, 5.0)]  # as first given
    assert len(rule.connections(3, 3, True)) == 3
    assert len(rule.connections(3, 3, False, True)) == 3  # of two populations, they are two pairs


KINDS = [np.asarray, sparse.csr_matrix, sparse.csc_array, sparse.coo_array, sparse.lil_array, sparse.dok_array]


@pytest.mark.parametrize("kind", KINDS)
def test_a_matrix(kind: Any) -> None:
    rule = connect.from_matrix(kind(MATRIX))
    assert listed(rule.connections(3, 3, True)) == [(0, 1, 0.5), (0, 2, -1.5), (2, 0, 2.0)]
    assert rule == connect.from_matrix(MATRIX)


@pytest.mark.parametrize("kind", KINDS)
def test_a_matrix_of_bools_has_no_weights(kind: Any) -> None:
    c = connect.from_matrix(kind(MATRIX != 0)).connections(3, 3)
    assert c.weight is None and listed(c) == [(0, 1), (0, 2), (2, 0)]


def test_entries_of_one_place_are_added_and_stored_zeros_are_entries() -> None:
    twice = sparse.coo_array(([1.0, 2.0, 0.0], ([0, 0, 1], [1, 1, 0])), shape=(2, 2))
    assert listed(connect.from_matrix(twice).connections(2, 2)) == [(0, 1, 3.0), (1, 0, 0.0)]
    unsorted = sparse.csr_array(([1.0, 2.0, 3.0], [1, 0, 1], [0, 3, 3]), shape=(2, 2))
    assert listed(connect.from_matrix(unsorted).connections(2, 2)) == [(0, 0, 2.0), (0, 1, 4.0)]
    assert unsorted.nnz == 3  # what was given stays as it was


def test_whole_numbers_are_weights_too() -> None:
    assert listed(connect.from_matrix([[0, 3], [0, 0]]).connections(2, 2)) == [(0, 1, 3.0)]


def test_a_symmetric_matrix_is_given_once() -> None:
    rule = connect.from_matrix(np.maximum(MATRIX, MATRIX.T))
    assert listed(rule.connections(3, 3, True, True)) == [(0, 1, 0.5), (0, 2, 2.0)]


def test_a_graph() -> None:
    graph = nx.path_graph(3)
    assert listed(connect.from_graph(graph).connections(3, 3, True)) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    assert listed(connect.from_graph(graph).connections(3, 3, True, True)) == [(0, 1), (1, 2)]
    assert listed(connect.from_graph(graph.to_directed()).connections(3, 3, True, True)) == [(0, 1), (1, 2)]
    one_way = nx.DiGraph([(2, 0), (0, 1)])
    assert listed(connect.from_graph(one_way).connections(4, 4, True)) == [(0, 1), (2, 0)]


def test_the_attributes_of_edges() -> None:
    graph = nx.DiGraph()
    graph.add_edge(1, 0, weight=2.0, delay=1.5, g=7.0)
    graph.add_edge(0, 1, weight=3.0, delay=0.5, g=8.0)
    assert listed(connect.from_graph(graph).connections(2, 2)) == [(0, 1, 3.0, 0.5), (1, 0, 2.0, 1.5)]
    chosen = connect.from_graph(graph, weight="g", delay=None)
    assert listed(chosen.connections(2, 2)) == [(0, 1, 8.0), (1, 0, 7.0)]


def test_nodes_with_names_are_counted_in_order() -> None:
    graph = nx.DiGraph([("AB", "PY"), ("LP", "AB")])
    assert list(graph.nodes) == ["AB", "PY", "LP"]
    assert listed(connect.from_graph(graph).connections(3, 3, True)) == [(0, 1), (2, 0)]


def test_a_graph_of_several_edges_and_loops() -> None:
    several = nx.MultiDiGraph([(0, 1), (0, 1), (1, 1)])
    rule = connect.from_graph(several, self_connections=True)
    assert listed(rule.connections(2, 2, True)) == [(0, 1), (0, 1), (1, 1)]
    loop = connect.from_graph(nx.Graph([(0, 0), (0, 1)]), self_connections=True)
    assert listed(loop.connections(2, 2, True)) == [(0, 0), (0, 1), (1, 0)]


def test_neither_scipy_nor_networkx_is_imported() -> None:
    program = (
        "import sys, neun_py as n; n.connect.from_matrix([[0, 1.0], [0, 0]]).connections(2, 2, True);"
        "n.connect.fixed_probability(0.5).connections(9, 9);"
        "print({'scipy', 'networkx', 'llvmlite', 'sympy', 'xarray'} & set(sys.modules))"
    )
    assert run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "set()\n"

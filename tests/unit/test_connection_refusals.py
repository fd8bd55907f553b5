"""What the connection rules refuse, each with its cause and what to do."""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
import pytest
from scipy import sparse

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError, UnknownNameError

c: Any = neun.connect
NAN = float("nan")
DIAGONAL = np.eye(2)
PART = nx.Graph([(0, 1, {"weight": 1.0}), (1, 2)])
GAINS = nx.Graph([(0, 1, {"gain": 1.0})])

WHEN_MADE: list[tuple[Any, type[Exception], str]] = [
    (lambda: c.rings(), UnknownAttributeError, "did you mean 'ring'"),
    (lambda: c.ring(neighbors=2), UnknownNameError, "did you mean 'neighbours'"),
    (lambda: c.fixed_probability(), ArgumentTypeError, r"missing a required argument: 'p'; it is called as fixed_prob"),
    (lambda: c.ring(1, 2), ArgumentTypeError, r"ring: too many positional arguments; it is called as ring\("),
    (lambda: c.fixed_probability(1.5), ArgumentError, "p is from 0 to 1, got 1.5; 1.5 % is 0.015"),
    (lambda: c.fixed_probability(-0.1), ArgumentError, "from 0 to 1, got -0.1"),
    (lambda: c.fixed_probability(NAN), ArgumentError, "must be finite"),
    (lambda: c.fixed_probability("0.1"), ArgumentTypeError, "is a real number, not '0.1'"),
    (lambda: c.fixed_probability(True), ArgumentTypeError, "is a real number"),
    (lambda: c.fixed_probability(0.1, seed=-1), ArgumentError, "seed must be at least 0"),
    (lambda: c.fixed_probability(0.1, seed=2**64), ArgumentError, "seed must be at most"),
    (lambda: c.fixed_probability(0.1, seed=1.5), ArgumentTypeError, "seed is a whole number, not 1.5"),
    (lambda: c.fixed_probability(0.1, self_connections=1), ArgumentTypeError, "self_connections is True or False"),
    (lambda: c.fixed_in_degree(2.0), ArgumentTypeError, "k is a whole number"),
    (lambda: c.fixed_out_degree(-2), ArgumentError, "k must be at least 0"),
    (lambda: c.fixed_in_degree(2, multiple="yes"), ArgumentTypeError, "multiple is True or False"),
    (lambda: c.ring(0), ArgumentError, "neighbours must be at least 1"),
    (lambda: c.small_world(2, 2.0), ArgumentError, "from 0 to 1"),
    (lambda: c.from_arrays([0.0], [1]), ArgumentTypeError, r"whole, not float64; convert them: array.astype\(int\)"),
    (lambda: c.from_arrays([True], [1]), ArgumentTypeError, "flatnonzero"),
    (lambda: c.from_arrays([[0]], [1]), ArgumentError, r"has shape \(1, 1\)"),
    (lambda: c.from_arrays([[0], [0, 1]], [1]), ArgumentTypeError, "different lengths"),
    (lambda: c.from_arrays([0, 1], [1]), ArgumentError, "pre has 2 cells and post 1"),
    (lambda: c.from_arrays([0, -1], [1, 1]), ArgumentError, r"cell -1 \(connection 1\)"),
    (lambda: c.from_arrays([2**31], [1]), ArgumentError, "beyond 2"),
    (lambda: c.from_arrays(np.array([2**63], np.uint64), [1]), ArgumentError, "beyond 2"),
    (lambda: c.from_arrays(np.ma.masked_equal([0, 1], 1), [1, 1]), ArgumentError, "masked"),
    (lambda: c.from_arrays([0], [1], weight=[1.0, 2.0]), ArgumentError, r"weight has shape \(2,\)"),
    (lambda: c.from_arrays([0], [1], weight=1.0), ArgumentError, r"weight has shape \(\)"),
    (lambda: c.from_arrays([0, 1], [1, 0], weight=[1.0, NAN]), ArgumentError, "weight is nan at connection 1"),
    (lambda: c.from_arrays([0], [1], delay=["a"]), ArgumentTypeError, "delay holds real numbers"),
    (lambda: c.from_matrix([1.0, 2.0]), ArgumentError, "give a matrix"),
    (lambda: c.from_matrix([[1.0], [2.0, 3.0]]), ArgumentTypeError, "different lengths"),
    (lambda: c.from_matrix([["a"]]), ArgumentTypeError, "real numbers or bools"),
    (lambda: c.from_matrix(np.eye(2) * 1j), ArgumentTypeError, "complex"),
    (lambda: c.from_matrix([[0.0, NAN]]), ArgumentError, "row 0, column 1 is nan"),
    (lambda: c.from_matrix(sparse.csr_array([[0.0, 0.0], [np.inf, 0.0]])), ArgumentError, "row 1, column 0 is inf"),
    (lambda: c.from_matrix(np.ma.masked_equal(DIAGONAL, 1.0)), ArgumentError, "masked"),
    (lambda: c.from_graph(DIAGONAL), ArgumentTypeError, "a graph of networkx, not ndarray"),
    (lambda: c.from_graph(PART), ArgumentError, "the edge 1 to 2 has no 'weight'"),
    (lambda: c.from_graph(GAINS, weight="gian"), ArgumentError, "did you mean 'gain'"),
    (lambda: c.from_graph(nx.path_graph(2), delay="lag"), ArgumentError, "the edges have no attributes"),
    (lambda: c.from_graph(nx.Graph([(-1, 0)])), ArgumentError, "cell -1"),
    (lambda: c.by_distance([0.0, 1.0]), ArgumentError, "say how it depends on distance"),
    (lambda: c.by_distance([0.0, 1.0], probability=0.5), ArgumentTypeError, "p_max=0.1 with a radius"),
    (lambda: c.by_distance([0.0], probability=abs, sigma=1.0), ArgumentError, "not both"),
    (lambda: c.by_distance([0.0], sigma=0.0), ArgumentError, "sigma must be above 0"),
    (lambda: c.by_distance([0.0], radius=-1.0), ArgumentError, "radius must be above 0"),
    (lambda: c.by_distance([0.0], radius=1.0, p_max=2), ArgumentError, "p_max is from 0 to 1"),
    (lambda: c.by_distance([[0.0, NAN]], radius=1.0), ArgumentError, "is nan at cell 0"),
    (lambda: c.by_distance(["a"], radius=1.0), ArgumentTypeError, "real numbers"),
    (lambda: c.by_distance(np.zeros((2, 2, 2)), radius=1.0), ArgumentError, "give .cell, dimension"),
    (lambda: c.by_distance([[0.0], [0.0, 1.0]], radius=1.0), ArgumentTypeError, "different lengths"),
    (lambda: c.by_distance([[0.0, 1.0]], [0.0], radius=1.0), ArgumentError, "2 dimensions and positions_post 1"),
    (lambda: c.by_distance([[0.0, 1.0]], radius=1.0, box=(1.0, 2.0, 3.0)), ArgumentError, "one for each of 2"),
    (lambda: c.by_distance([0.0], radius=1.0, box=0.0), ArgumentError, "above 0"),
    (lambda: c.by_distance([0.0], radius=1.0, box="big"), ArgumentTypeError, "lengths"),
]  # fmt: skip


@pytest.mark.parametrize(("made", "error", "message"), WHEN_MADE, ids=[message for _, _, message in WHEN_MADE])
def test_a_rule_that_cannot_be_meant(made: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        made()


ONE, TWO, PAIRS = (3, 3, True), (3, 4), (3, 3, True, True)
WHEN_ASKED: list[tuple[Any, tuple[Any, ...], str]] = [
    (c.one_to_one(), TWO, "populations of one size, not 3 and 4"),
    (c.one_to_one(), ONE, "self_connections=True"),
    (c.one_to_one(self_connections=True), PAIRS, "does nothing between a cell and itself"),
    (c.all_to_all(self_connections=True), PAIRS, "does nothing between a cell and itself"),
    (c.fixed_probability(0.1, self_connections=True), PAIRS, "does nothing between a cell and itself"),
    (c.from_matrix(np.eye(3), self_connections=True), PAIRS, "does nothing between a cell and itself"),
    (c.ring(), TWO, "the cells of one population"),
    (c.ring(2), ONE, "2 neighbours on each side of a ring of 3 cells.* 4 are needed"),
    (c.ring(), (1, 1, True), "of a ring of 1 cell:"),
    (c.small_world(1, 0.1), TWO, "the cells of one population"),
    (c.small_world(2, 0.1), ONE, "need more than 4 cells, and there are 3"),
    (c.fixed_in_degree(3), ONE, "3 cells cannot be chosen of 2, without the cell itself; k is at most 2"),
    (c.fixed_in_degree(5), TWO, "5 cells cannot be chosen of 3; k is at most 3; or multiple=True"),
    (c.fixed_out_degree(5), TWO, "5 cells cannot be chosen of 4; k is at most 4; or multiple=True"),
    (c.fixed_out_degree(1, multiple=True), (1, 1, True), "1 cells cannot be chosen of 0"),
    (c.fixed_in_degree(1), PAIRS, "each acts on both its ends; use fixed_probability"),
    (c.from_arrays([0, 3], [0, 1]), TWO, r"pre has cell 3 \(connection 1\), and the population has 0 to 2"),
    (c.from_arrays([0, 1], [0, 4]), TWO, r"post has cell 4 \(connection 1\), and the population has 0 to 3"),
    (c.from_arrays([0], [1]), (1, 1), "has cell 0 alone: 1 cell"),
    (c.from_arrays([0, 1], [1, 1]), ONE, "connection 1 joins cell 1 with itself; leave it out, or give self"),
    (c.from_arrays([0, 1], [1, 1]), PAIRS, "connection 1 joins cell 1 with itself; leave it out$"),
    (c.from_arrays([0, 0], [1, 1]), PAIRS, "of 0 and 1 is given twice; add their weights up"),
    (c.from_arrays([0, 1, 0], [1, 0, 1]), PAIRS, "given twice"),
    (c.from_arrays([0, 1], [1, 0], weight=[1, 2]), PAIRS, "of 0 and 1 is given from both its ends.*values of weight"),
    (c.from_arrays([0, 1], [1, 0], delay=[1, 2]), PAIRS, "different values of delay; give one of them"),
    (c.from_matrix(np.ones((4, 3))), TWO, r"has shape \(4, 3\), and 3 presynaptic .* need \(3, 4\); give matrix.T"),
    (c.from_matrix(np.ones((2, 3))), TWO, r"need \(3, 4\)$"),
    (c.from_matrix(np.eye(3)), ONE, "joins cell 0 with itself"),
    (c.from_graph(nx.path_graph(5)), ONE, "has cell 3"),
    (c.by_distance([0.0, 1.0], radius=1.0), ONE, "positions has 2 cells, and the population 3"),
    (c.by_distance([0.0, 1.0, 2.0], radius=1.0), TWO, "give positions_post"),
    (c.by_distance([0.0] * 3, [0.0] * 3, radius=1.0), TWO, "positions_post has 3 cells, and the population 4"),
    (c.by_distance([0.0] * 3, [0.0] * 3, radius=1.0), ONE, "leave positions_post out"),
    (c.by_distance([0.0, 1.0, 3.0], probability=lambda d: d), ONE, "the probability at distance 3 is 3.0"),
    (c.by_distance([0.0, 1.0, 3.0], probability=lambda d: d * NAN), ONE, "is nan"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "ends", "message"), WHEN_ASKED, ids=[message for _, _, message in WHEN_ASKED])
def test_populations_for_which_a_rule_cannot_be_followed(rule: Any, ends: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        rule.connections(*ends)


def test_a_function_of_distance_gives_numbers() -> None:
    for wrong in (lambda d: d[:1], lambda d: "often"):
        with pytest.raises(ArgumentTypeError, match="one real number for each"):
            c.by_distance([0.0, 1.0, 3.0], probability=wrong).connections(*ONE)


def test_sizes_are_whole_numbers() -> None:
    with pytest.raises(ArgumentTypeError, match="pre_size is a whole number"):
        c.all_to_all().connections(2.0, 3)
    with pytest.raises(ArgumentTypeError, match="same is True or False"):
        c.all_to_all().connections(2, 2, "same")

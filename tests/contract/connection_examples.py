"""Examples of every connection rule; one without an example fails a test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
from scipy import sparse

import neun_py as neun

connect: Any = neun.connect
SIZES = (12, 9)
"""Of two populations, and of one the first."""


@dataclass(frozen=True)
class Example:
    """A rule, and between which ends it can be followed: of one or two populations, with or without direction."""

    rule: Any
    one: bool = True
    two: bool = True
    pairs: bool = True  # of one population, acting on both ends

    def ends(self) -> list[tuple[int, int, bool, bool]]:
        one, two = (SIZES[0], SIZES[0], True), (*SIZES, False)
        return (
            [(*one, False)] * self.one + [(*one, True)] * (self.one and self.pairs)
            + ([(*two, False), (*two, True)] if self.two else [])
        )  # fmt: skip


_LINE = np.arange(12.0)
_WEIGHTS = np.array([[0.0, 0.5, 0.0], [0.5, 0.0, 1.5], [0.0, 1.5, 0.0]])
_SQUARE = np.zeros((12, 12))
_SQUARE[:3, :3] = _WEIGHTS
_GRAPH = nx.Graph([(0, 3, {"weight": 2.0, "delay": 0.5}), (7, 1, {"weight": 3.0, "delay": 1.5})])


def far(distance: Any) -> Any:
    return distance / (1.0 + distance)


EXAMPLES: dict[str, list[Example]] = {
    "all_to_all": [Example(connect.all_to_all()), Example(connect.all_to_all(self_connections=True), pairs=False)],
    "one_to_one": [Example(connect.one_to_one(self_connections=True), two=False, pairs=False)],
    "fixed_probability": [Example(connect.fixed_probability(p, seed=3)) for p in (0.0, 1e-9, 0.2, 0.9, 1.0)]
    + [Example(connect.fixed_probability(0.5, seed=3, self_connections=True), pairs=False)],
    "fixed_in_degree": [
        Example(connect.fixed_in_degree(k, seed=1), pairs=False, two=False) for k in (0, 1, 5, 8, 11)
    ] + [Example(connect.fixed_in_degree(20, 1, multiple=True), one=False)],
    "fixed_out_degree": [
        Example(connect.fixed_out_degree(k, seed=1), pairs=False, two=False) for k in (0, 1, 5, 8, 11)
    ] + [Example(connect.fixed_out_degree(20, 1, multiple=True), one=False)],
    "ring": [Example(connect.ring(k), two=False) for k in (1, 2, 6)],
    "small_world": [Example(connect.small_world(2, p, seed=2), two=False) for p in (0.0, 0.3, 1.0)],
    "by_distance": [
        Example(connect.by_distance(_LINE, sigma=2.0, seed=5), two=False),
        Example(connect.by_distance(_LINE, radius=3.0, box=12.0, p_max=0.5), two=False),
        Example(connect.by_distance(_LINE, _LINE[:9] + 0.5, probability=far), one=False),
    ],
    "from_arrays": [
        Example(connect.from_arrays([3, 0, 3], [1, 2, 0], weight=[1.0, 2.0, 3.0], delay=[0.1, 0.2, 0.3])),
        Example(connect.from_arrays([3, 0, 3], [1, 2, 1])  , pairs=False),
    ],
    "from_matrix": [
        Example(connect.from_matrix(_SQUARE), two=False),
        Example(connect.from_matrix(sparse.csr_array(_SQUARE)), two=False),
        Example(connect.from_matrix(np.ones(SIZES)), one=False),
    ],
    "from_graph": [
        Example(connect.from_graph(_GRAPH)), Example(connect.from_graph(nx.DiGraph(_GRAPH))),
    ],
}  # fmt: skip

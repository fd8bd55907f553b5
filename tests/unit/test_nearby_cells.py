"""The pairs within a radius are those that a look at all pairs finds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py.topology import nearby

connect: Any = neun.connect


def all_pairs(one: Any, other: Any, radius: float, box: Any, keep: Any) -> list[tuple[int, int]]:
    apart = one[:, np.newaxis, :] - other[np.newaxis, :, :]
    if box is not None:
        apart -= box * np.rint(apart / box)
    squared = np.zeros(apart.shape[:2])
    for d in range(apart.shape[2]):
        squared += apart[:, :, d] * apart[:, :, d]
    near = np.argwhere(np.sqrt(squared) <= radius)
    return [(i, j) for i, j in near.tolist() if keep(i, j)]


def found(c: Any) -> list[tuple[int, int]]:
    return list(zip(c.pre.tolist(), c.post.tolist(), strict=True))


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 4), st.integers(1, 60), st.integers(0, 2**32), st.floats(0.01, 1.5), st.booleans(), st.booleans()
)  # fmt: skip
def test_no_pair_is_missed(
    dimensions: int, cells: int, seed: int, radius: float, periodic: bool, on_grid: bool
) -> None:
    rng = np.random.default_rng(seed)
    one, other = (3.0 * rng.random((n, dimensions)) - 0.5 for n in (cells, 40))
    if on_grid:  # many cells at the ends of bins, and at the radius exactly
        one, other, radius = np.round(one, 1), np.round(other, 1), round(radius, 1) or 0.1
    box = np.linspace(1.0, 2.0, dimensions) if periodic else None
    how = {"radius": radius, "box": box}
    assert found(connect.by_distance(one, other, **how).connections(cells, 40)) == all_pairs(
        one, other, radius, box, lambda i, j: True
    )
    within = connect.by_distance(one, **how)
    assert found(within.connections(cells, cells, True)) == all_pairs(one, one, radius, box, lambda i, j: i != j)
    assert found(within.connections(cells, cells, True, True)) == all_pairs(one, one, radius, box, lambda i, j: i < j)


@pytest.mark.parametrize("piece", [1, 50, 1000])
def test_pieces_change_nothing(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    positions = np.random.default_rng(1).random((200, 2))
    rule = connect.by_distance(positions, sigma=0.1, radius=0.2, p_max=0.7)
    whole = found(rule.connections(200, 200, True))
    monkeypatch.setattr(nearby, "_PIECE", piece)
    assert found(rule.connections(200, 200, True)) == whole


def test_cells_at_one_place() -> None:
    rule = connect.by_distance(np.zeros((5, 2)), radius=0.5)
    assert found(rule.connections(5, 5, True)) == found(connect.all_to_all().connections(5, 5, True))


def test_a_radius_beyond_the_bell_changes_little() -> None:
    positions = np.random.default_rng(2).random((300, 2))
    free = connect.by_distance(positions, sigma=0.1).connections(300, 300, True)
    near = connect.by_distance(positions, sigma=0.1, radius=0.9).connections(300, 300, True)
    assert found(free) == found(near)  # the coin of a pair is its own

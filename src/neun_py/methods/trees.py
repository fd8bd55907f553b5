"""Rooted trees and the order conditions that they stand for.

A Runge-Kutta method has order p when, for every rooted tree t of at most p nodes, ``sum_i b_i Phi_i(t)``
equals ``1/gamma(t)``; see Butcher (2016) Numerical Methods for Ordinary Differential Equations, 3rd ed.,
doi:10.1002/9781119121534, chapter 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import lcm, prod

__all__ = ["Tree", "failures", "trees"]


@dataclass(frozen=True, eq=False)
class Tree:
    """A rooted tree; `trees` makes each one once, so that comparison is ``is``.

    Attributes
    ----------
    children : tuple of Tree
        What hangs from the root.
    order : int
        The number of nodes.
    density : int
        gamma(t): the order times the densities of the children.
    """

    children: tuple[Tree, ...]
    order: int
    density: int

    def __str__(self) -> str:
        return f"[{', '.join(map(str, self.children))}]" if self.children else "τ"


@cache
def trees(order: int) -> tuple[Tree, ...]:
    """Give the rooted trees of `order` nodes: 1, 1, 2, 4, 9, 20, 48, 115, ... of them."""
    pool = [tree for smaller in range(1, order) for tree in trees(smaller)]
    return tuple(
        Tree(children, order, order * prod(child.density for child in children))
        for children in _forests(order - 1, pool, 0)
    )


def _forests(nodes: int, pool: Sequence[Tree], start: int) -> Iterator[tuple[Tree, ...]]:
    """Give every multiset of trees with so many nodes in all; the pool is in rising order of size."""
    if nodes == 0:
        yield ()
        return
    for index in range(start, len(pool)):
        tree = pool[index]
        if tree.order > nodes:
            return
        for others in _forests(nodes - tree.order, pool, index):
            yield (tree, *others)


def failures(
    a: Sequence[Sequence[Fraction]], b: Sequence[Fraction], orders: Sequence[int]
) -> Iterator[tuple[Tree, Fraction]]:
    """Give the trees of these orders whose condition fails, each with its residual, exactly.

    Parameters
    ----------
    a : sequence of sequences of Fraction
        The stages' rows, row i with its first i entries.
    b : sequence of Fraction
        The weights.
    orders : sequence of int
        Which orders to check.

    Yields
    ------
    tuple of Tree and Fraction
        The tree and ``sum_i b_i Phi_i(t) - 1/gamma(t)``.
    """
    # Integers over common denominators: Phi(t) of n nodes over da**(n - 1). Fractions are 30 times slower.
    da = lcm(*(x.denominator for row in a for x in row))
    db = lcm(*(x.denominator for x in b))
    rows = [[(j, int(x * da)) for j, x in enumerate(row) if x] for row in a]
    weights = [int(x * db) for x in b]
    inner: dict[Tree, list[int]] = {}

    def phi(tree: Tree) -> list[int]:
        for child in tree.children:
            if child not in inner:
                values = phi(child)
                inner[child] = [sum(x * values[j] for j, x in row) for row in rows]
        return [prod(inner[child][i] for child in tree.children) for i in range(len(b))]

    for order in orders:
        whole = db * da ** (order - 1)
        for tree in trees(order):
            total = sum(w * x for w, x in zip(weights, phi(tree), strict=True))
            if tree.density * total != whole:
                yield tree, Fraction(total, whole) - Fraction(1, tree.density)

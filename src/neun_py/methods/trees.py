"""Rooted trees and the order conditions that they stand for.

A Runge-Kutta method has order p when, for every rooted tree t of at most p nodes, ``sum_i b_i Phi_i(t)``
equals ``1/gamma(t)``; see Butcher (2016) Numerical Methods for Ordinary Differential Equations, 3rd ed.,
doi:10.1002/9781119121534, chapter 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import lcm, prod

__all__ = ["EXACT", "Tree", "dense_failures", "failures", "stage_weights", "trees", "vanishing_failures"]

EXACT = Fraction(0)
"""The tolerance of conditions that must hold exactly."""


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


def stage_weights(a: Sequence[Sequence[Fraction]], orders: Iterable[int]) -> Iterator[tuple[Tree, Sequence[int], int]]:
    """Give of every tree of these orders what the stages make of it: Phi_i, as integers over one denominator.

    Parameters
    ----------
    a : sequence of sequences of Fraction
        The stages' rows, row i with its first i entries.
    orders : iterable of int
        Which orders.

    Yields
    ------
    tuple of Tree, list of int and int
        The tree, the numerators of Phi_i(t) of all stages, and their denominator.
    """
    # Integers over common denominators: Phi(t) of n nodes over da**(n - 1). Fractions are 30 times slower.
    da = lcm(*(x.denominator for row in a for x in row))
    rows = [[(j, int(x * da)) for j, x in enumerate(row) if x] for row in a]
    inner: dict[Tree, list[int]] = {}

    def phi(tree: Tree) -> list[int]:
        for child in tree.children:
            if child not in inner:
                values = phi(child)
                inner[child] = [sum(x * values[j] for j, x in row) for row in rows]
        return [prod(inner[child][i] for child in tree.children) for i in range(len(rows))]

    for order in orders:
        for tree in trees(order):
            yield tree, phi(tree), da ** (order - 1)


def failures(
    a: Sequence[Sequence[Fraction]], b: Sequence[Fraction], orders: Sequence[int], tolerance: Fraction = EXACT
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
    tolerance : Fraction, optional
        How large a residual is none: 0, but for coefficients that were published as rounded decimals.

    Yields
    ------
    tuple of Tree and Fraction
        The tree and ``sum_i b_i Phi_i(t) - 1/gamma(t)``.
    """
    db = lcm(*(x.denominator for x in b))
    weights = [int(x * db) for x in b]
    for tree, values, denominator in stage_weights(a, orders):
        total, whole = sum(w * x for w, x in zip(weights, values, strict=True)), db * denominator
        wrong = tree.density * total - whole
        if _exceeds(wrong, tree.density * whole, tolerance):
            yield tree, Fraction(wrong, tree.density * whole)


def dense_failures(
    a: Sequence[Sequence[Fraction]],
    polynomials: Sequence[Sequence[Fraction]],
    orders: Sequence[int],
    tolerance: Fraction = EXACT,
) -> Iterator[tuple[Tree, int, Fraction]]:
    """Give where weights that are polynomials of the place in the step fail: at every theta they must be right.

    With ``b_i(theta) = sum_d polynomials[i][d - 1] * theta**d`` the condition of a tree t is
    ``sum_i b_i(theta) Phi_i(t) = theta**|t|/gamma(t)``, power for power; see Hairer, Norsett & Wanner (1993)
    Solving Ordinary Differential Equations I, II.6, doi:10.1007/978-3-540-78862-1.

    Parameters
    ----------
    a : sequence of sequences of Fraction
        The stages' rows, row i with its first i entries.
    polynomials : sequence of sequences of Fraction
        For every stage the factors of theta, theta**2, ...
    orders : sequence of int
        Which orders to check.
    tolerance : Fraction, optional
        How large a residual is none.

    Yields
    ------
    tuple of Tree, int and Fraction
        The tree, the power of theta, and what its factor is too large by.
    """
    db = lcm(*(x.denominator for row in polynomials for x in row))
    columns = [[int(x * db) for x in column] for column in zip(*polynomials, strict=True)]
    for tree, values, denominator in stage_weights(a, orders):
        whole = db * denominator
        for power in range(1, max(tree.order, len(columns)) + 1):
            column = columns[power - 1] if power <= len(columns) else ()
            total = tree.density * sum(w * x for w, x in zip(column, values, strict=bool(column)))
            wrong = total - whole if power == tree.order else total
            if _exceeds(wrong, whole * tree.density, tolerance):
                yield tree, power, Fraction(wrong, whole * tree.density)


def vanishing_failures(
    a: Sequence[Sequence[Fraction]], weights: Sequence[Fraction], orders: Sequence[int], tolerance: Fraction = EXACT
) -> Iterator[tuple[Tree, Fraction]]:
    """As `failures`, of weights that are the difference of two formulas: ``sum_i b_i Phi_i(t)`` is to be 0."""
    db = lcm(*(x.denominator for x in weights))
    numerators = [int(x * db) for x in weights]
    for tree, values, denominator in stage_weights(a, orders):
        total = sum(w * x for w, x in zip(numerators, values, strict=True))
        if _exceeds(total, db * denominator, tolerance):
            yield tree, Fraction(total, db * denominator)


def _exceeds(numerator: int, denominator: int, tolerance: Fraction) -> bool:
    """Whether a quotient is farther from 0 than the tolerance; a Fraction of large numbers takes 50 times longer."""
    return abs(numerator) * tolerance.denominator > tolerance.numerator * denominator

"""What a Rosenbrock method must fulfil, exactly: its order conditions, and how it damps what is infinitely stiff.

With the exact Jacobian the conditions are those of rooted trees, as of Runge-Kutta methods, but that below a node with
one child the coefficients are beta = alpha + gamma, and below one with more they are alpha; see Hairer & Wanner (1996)
Solving Ordinary Differential Equations II, 2nd ed., section IV.7, doi:10.1007/978-3-642-05221-7.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import comb, lcm, prod

from neun_py.methods.trees import EXACT, Tree, trees

__all__ = ["damping_margin", "inverse", "rosenbrock_failures", "stiff_limit", "times"]

Matrix = tuple[tuple[Fraction, ...], ...]
"""Lower triangular, all rows of the same length."""


def rosenbrock_failures(
    alpha: Matrix,
    gamma: Matrix,
    weights: Sequence[Sequence[Fraction]],
    orders: Sequence[int],
    *,
    dense: bool,
    tolerance: Fraction = EXACT,
) -> Iterator[tuple[Tree, int, Fraction]]:
    """Give where weights fail, or those of a dense output, which are polynomials of the place theta in the step.

    Parameters
    ----------
    alpha, gamma : Matrix
        The stages' coefficients; the diagonal of `gamma` is the method's one number.
    weights : sequence of sequences of Fraction
        For every stage its weight, in a row of its own, or the factors of theta, theta**2, ...
    orders : sequence of int
        Which orders to check.
    dense : bool
        Whether the weights are polynomials.
    tolerance : Fraction, optional
        How large a failure is none: 0, but for coefficients that were published as rounded decimals.

    Yields
    ------
    tuple of Tree, int and Fraction
        The tree, the power of theta (for ordinary weights 1), and what its factor is too large by.
    """
    db = lcm(*(x.denominator for row in weights for x in row))
    columns = [[int(x * db) for x in column] for column in zip(*weights, strict=True)]
    for tree, values, denominator in _stage_weights(alpha, gamma, orders):
        whole = db * denominator * tree.density
        for power, column in enumerate(columns, 1):
            wanted = db * denominator if power == tree.order or not dense else 0
            wrong = tree.density * sum(w * x for w, x in zip(column, values, strict=True)) - wanted
            if abs(wrong) * tolerance.denominator > tolerance.numerator * whole:
                yield tree, power, Fraction(wrong, whole)
        if dense and tree.order > len(columns):
            yield tree, tree.order, -Fraction(1, tree.density)


def _stage_weights(alpha: Matrix, gamma: Matrix, orders: Sequence[int]) -> Iterator[tuple[Tree, Sequence[int], int]]:
    """Give of every tree what the stages make of it, as integers over one denominator; Fractions are far slower."""
    beta = _sum(alpha, gamma)
    shared = lcm(*(x.denominator for matrix in (alpha, beta) for row in matrix for x in row))
    whole = [[[(j, int(x * shared)) for j, x in enumerate(row) if x] for row in matrix] for matrix in (alpha, beta)]
    inner: dict[tuple[Tree, bool], list[int]] = {}

    def below(child: Tree, alone: bool) -> list[int]:
        if (child, alone) not in inner:
            values = phi(child)
            inner[child, alone] = [sum(x * values[j] for j, x in row) for row in whole[alone]]
        return inner[child, alone]

    def phi(tree: Tree) -> list[int]:
        found = [below(child, len(tree.children) == 1) for child in tree.children]
        return [prod(row[i] for row in found) for i in range(len(alpha))]

    for order in orders:
        for tree in trees(order):
            yield tree, phi(tree), shared ** (order - 1)


def stiff_limit(alpha: Matrix, gamma: Matrix, weights: Sequence[Fraction]) -> Fraction:
    """Give R(infinity): what a step leaves of what decays infinitely fast."""
    solved = times(inverse(_sum(alpha, gamma)), (Fraction(1),) * len(weights))
    return 1 - sum((w * x for w, x in zip(weights, solved, strict=True)), Fraction(0))


def damping_margin(alpha: Matrix, gamma: Matrix, weights: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give E(y) = |Q(iy)|**2 - |P(iy)|**2 of the stability function R = P/Q, as factors of 1, y**2, y**4, ...

    |R| is at most 1 on the imaginary axis where E is not negative, and then in the whole left half of the plane, for R
    has its poles in the right one (the maximum principle): so the method is A-stable if no factor is negative.
    """
    beta, stages, number = _sum(alpha, gamma), len(weights), gamma[0][0]
    # R(z) = 1 + sum of z**(k + 1) times the moments b*beta**k*1, and Q(z) = (1 - gamma*z)**s.
    below = [comb(stages, k) * (-number) ** k for k in range(stages + 1)]
    moments, column = [Fraction(1)], (Fraction(1),) * stages
    for _ in range(stages):
        moments.append(sum((w * x for w, x in zip(weights, column, strict=True)), Fraction(0)))
        column = times(beta, column)
    above = [sum((below[j] * moments[k - j] for j in range(k + 1)), Fraction(0)) for k in range(stages + 1)]
    return tuple(q - p for q, p in zip(_squared(below), _squared(above), strict=True))


def _squared(polynomial: Sequence[Fraction]) -> list[Fraction]:
    """Give |p(iy)|**2 as factors of the powers of y**2."""
    real = [(-1) ** (k // 2) * c if k % 2 == 0 else Fraction(0) for k, c in enumerate(polynomial)]
    imaginary = [(-1) ** (k // 2) * c if k % 2 else Fraction(0) for k, c in enumerate(polynomial)]
    result = [Fraction(0)] * len(polynomial)
    for part in (real, imaginary):
        for j, a in enumerate(part):
            for k, b in enumerate(part):
                if a and b:
                    result[(j + k) // 2] += a * b
    return result


def times(matrix: Matrix, column: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give the product of a matrix and a column."""
    return tuple(sum((x * y for x, y in zip(row, column, strict=True)), Fraction(0)) for row in matrix)


def inverse(matrix: Matrix) -> Matrix:
    """Give the inverse of a lower triangular matrix."""
    count = len(matrix)
    columns: list[list[Fraction]] = []
    for k in range(count):
        column: list[Fraction] = []
        for i in range(count):
            rest = int(i == k) - sum((matrix[i][j] * column[j] for j in range(i)), Fraction(0))
            column.append(rest / matrix[i][i])
        columns.append(column)
    return tuple(zip(*columns, strict=True))


def _sum(a: Matrix, b: Matrix) -> Matrix:
    return tuple(tuple(x + y for x, y in zip(one, other, strict=True)) for one, other in zip(a, b, strict=True))

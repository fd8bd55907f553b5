"""Linear equations, solved by mpmath: what exact integration is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mpmath
from mpmath import mpf

__all__ = ["exponential", "exponential_difference", "solution", "solution_and_size"]


def exponential(matrix: Any) -> Any:
    """Give the exponential of a matrix: Taylor's series of a part of it, squared."""
    size = matrix.rows
    norm = max(sum(abs(matrix[i, j]) for j in range(size)) for i in range(size))
    squarings = max(0, int(mpmath.ceil(mpmath.log(norm, 2))) + 4) if norm > 0 else 0
    part, total = matrix / mpf(2) ** squarings, mpmath.eye(size)
    term, k = mpmath.eye(size), 0
    while max(abs(x) for x in term) > mpf(10) ** (-mpmath.mp.dps - 5):
        k += 1
        term = term * part / k
        total = total + term
    for _ in range(squarings):
        total = total * total
    return total


def exponential_difference(points: Sequence[Any]) -> Any:
    """Give the divided difference: the corner of the exponential of a matrix with ones above the diagonal (Opitz)."""
    size = len(points)
    matrix = mpmath.matrix(size, size)
    for k, point in enumerate(points):
        matrix[k, k] = point
        if k + 1 < size:
            matrix[k, k + 1] = 1
    return exponential(matrix)[0, size - 1]


def solution(matrix: Sequence[Sequence[float]], constants: Sequence[float], start: Sequence[float], dt: float) -> Any:
    """Give the states after a time."""
    whole = _augmented(matrix, constants, dt)
    found = exponential(whole) * mpmath.matrix([mpf(x) for x in (*start, 1.0)])
    return list(found)[:-1]


def solution_and_size(
    matrix: Sequence[Sequence[float]], constants: Sequence[float], start: Sequence[float], dt: float
) -> tuple[Any, Any]:
    """Give the states after a time, and for each the size to which its error is compared.

    The size is the sum of what every way from a state or constant gives, without signs, and of how much it changes
    when each number of the matrix does, in parts of one: the condition of the problem.
    """
    whole = _augmented(matrix, constants, dt)
    size = whole.rows
    doubled = mpmath.matrix(2 * size, 2 * size)
    for i in range(size):
        for j in range(size):
            entry = whole[i, j]
            doubled[i, j] = doubled[i + size, j + size] = entry if i == j else abs(entry)
            doubled[i, j + size] = abs(entry)
    both = exponential(doubled)
    sizes = [abs(mpf(x)) for x in (*start, 1.0)]
    found = [sum((both[i, j] + both[i, j + size]) * sizes[j] for j in range(size)) for i in range(size - 1)]
    return solution(matrix, constants, start, dt), found


def _augmented(matrix: Sequence[Sequence[float]], constants: Sequence[float], dt: float) -> Any:
    """Give the matrix times dt with the constants as a last column, of a state that is 1."""
    size = len(matrix)
    whole = mpmath.matrix(size + 1, size + 1)
    for i in range(size):
        for j in range(size):
            whole[i, j] = mpf(matrix[i][j]) * mpf(dt)
        whole[i, size] = mpf(constants[i]) * mpf(dt)
    return whole

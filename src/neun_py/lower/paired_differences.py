"""Divided differences of the exponential function of real points and a pair: the eigenvalues of a 2 x 2 matrix.

The pair is mu +- sqrt(q): two real points, or a conjugate pair mu +- i*w. What a function g(x) = exp[X, x] of the
matrix A is, is R*I + a*(A - mu*I), where R is the mean of g at the pair, and a = exp[X, pair]. With X empty it is the
exponential of A, with X = {0} what a constant does in a step, and with X = {z} what another linear equation does.

For a conjugate pair, exp[X, mu + iw] = R + i*w*a, and taking a point x away from X gives two real equations,

    R + s*a = a',    s*R - w**2*a = R' - exp[X],    s = mu - x,

where a' and R' are those of X without x. They are solved where x, or the pair, is far; else a is the sum of symmetric
polynomials, as in `neun_py.lower.exponential_differences`, and R follows from the first equation.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import count
from math import factorial

from neun_py.lower import algebra as al
from neun_py.lower.exponential_differences import Differences, Sorted, summed, with_point
from neun_py.spec.expression import Node, absolute, call, fma, logical_and, neg, num, select, sqrt

__all__ = ["Pair"]

_Values = tuple[Node, Node]


class Pair:
    """The points mu +- sqrt(square), beside real ones.

    Parameters
    ----------
    differences : Differences
        Of real points.
    mean, square : Node
        mu, and q.
    conjugate : bool
        Whether q is known to be negative, or 0, whatever the parameters are.
    """

    def __init__(self, differences: Differences, mean: Node, square: Node, *, conjugate: bool) -> None:
        self.differences, self.conjugate = differences, conjugate
        self.square = square
        self.mean = differences.bounded(mean)
        self.below = neg(square) if conjugate else select(square < 0, neg(square), al.ZERO)
        self.angle = sqrt(self.below)
        self.above = al.ZERO if conjugate else sqrt(select(square > 0, square, al.ZERO))
        self._known: dict[tuple[Node, ...], _Values] = {}

    def of(self, points: tuple[Node, ...]) -> _Values:
        """Give R and a of some real points."""
        key = tuple(sorted(points, key=str))
        if key not in self._known:
            self._known[key] = self._made(key)
        return self._known[key]

    def _made(self, points: tuple[Node, ...]) -> _Values:
        turning = self._turning(points)
        if self.conjugate:
            return turning
        real, turns = self._real(points), self.square < 0
        return select(turns, turning[0], real[0]), select(turns, turning[1], real[1])

    def _real(self, points: tuple[Node, ...]) -> _Values:
        """Give R and a where both points of the pair are real."""
        known = self.differences
        low = self.mean - self.above
        high = known.bounded(self.mean + self.above)
        mean = al.mul(num(Fraction(1, 2)), known.of((*points, low)) + known.of((*points, high)))
        return mean, known.of((*points, low, high))

    def _turning(self, points: tuple[Node, ...]) -> _Values:
        """Give R and a where the pair is a conjugate one."""
        angle = self.angle + num(self.differences.tiny)
        size = self.differences.exp(self.mean)
        alone = size * call("cos", self.angle), size * (call("sin", angle) / angle)
        if not points:
            return alone
        ordered = Sorted(self.differences, points)
        table: dict[tuple[int, int], _Values] = {}
        for length in range(1, len(points) + 1):
            for first in range(len(points) - length + 1):
                last = first + length - 1
                shorter = (table[first + 1, last], table[first, last - 1]) if length > 1 else (alone, alone)
                table[first, last] = self._with_points(ordered, first, last, shorter)
        return table[0, len(points) - 1]

    def _with_points(self, ordered: Sorted, first: int, last: int, shorter: tuple[_Values, _Values]) -> _Values:
        """Give R and a of neighbours, from those without the first, and without the last."""
        away = [neg(self.mean) if p is al.ZERO else p - self.mean for p in ordered.points[first : last + 1]]
        low, high = away[0], away[-1]
        if first == last:
            distance, pivot, (mean, slope) = absolute(low), low, shorter[0]
        else:
            lower = absolute(low) > absolute(high)
            distance, pivot = select(lower, absolute(low), absolute(high)), select(lower, low, high)
            mean, slope = (select(lower, a, b) for a, b in zip(*shorter, strict=True))
        change = mean - ordered.table[first, last]
        scale = fma(pivot, pivot, self.below)
        far = fma(neg(pivot), slope, neg(change)) / scale, fma(neg(pivot), change, self.below * slope) / scale
        near = self.differences.exp(self.mean) * self._series(away)
        # Without the last point: its distance is small where this is used.
        near_mean = fma(high, near, shorter[1][1])
        is_near = logical_and(distance < 1, self.angle < 1)
        return select(is_near, near_mean, far[1]), select(is_near, near, far[0])

    def _series(self, away: list[Node]) -> Node:
        """Give the sum for points at some distances from the mean, all less than 1."""
        order, terms = len(away) + 1, _terms(self.differences.precision.digits)
        turned = neg(self.below)
        symmetric: list[Node] = [al.ONE]
        for k in range(1, terms):
            symmetric.append(al.ZERO if k % 2 else al.mul(turned, symmetric[k - 2]))
        for distance in away:
            symmetric = with_point(symmetric, distance)
        return summed(symmetric, order)


def _terms(digits: int) -> int:
    """Give after how many terms 1/k! + 1/(k + 1)! + ... is less than a quarter of a unit in the last place."""
    return next(k for k in count(1) if Fraction(2, factorial(k)) < Fraction(1, 2 ** (digits + 2)))

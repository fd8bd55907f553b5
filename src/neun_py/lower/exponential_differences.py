"""Divided differences of the exponential function, as straight-line arithmetic.

exp[a] is e**a, exp[a, b] is (e**a - e**b)/(a - b), and so on: exp[p0, ..., pn] is the mean of e**x over the simplex of
the points, divided by n!. So it is positive, a function without a singularity, and the same in whatever order the
points are. All that a chain of linear equations does in a step are such numbers.

Of two points it is e**b*(1 - e**-d)/d, with b the larger and d their distance: nothing cancels. Of more, sorted, it is
(exp[p1, ..., pn] - exp[p0, ..., p(n-1)])/(pn - p0) where they are far apart, and where they are not e**p0 times a sum
of the complete symmetric polynomials of the distances from p0, h_k/(n + k)!: all terms are positive. Far means n and
more: there the difference loses less than a factor of 3 (McCurdy, Ng & Parlett 1984, Math Comput 43:501-528,
doi:10.1090/S0025-5718-1984-0758198-0, join the two in the same way).

Of points among which there are others that were asked for before, a few operations are enough. Taking a point b out of
sorted p0, p1, ... leaves exp[p0, ..., pk] where b is above p(k + 1), and where it is not exp[p0, ..., pk] +
(p(k + 1) - b)*exp[p0, ..., p(k + 1)], again without a difference of what is positive.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import lru_cache
from itertools import count, pairwise
from math import comb, factorial

from neun_py.lower import algebra as al
from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node, absolute, call, fma, num, select

__all__ = ["Differences", "Sorted", "summed", "with_point"]

_Row = tuple[list[Node], list[Node]]
"""Points in rising order, and the divided difference of each and those before it."""

_TINY = {"Double": Fraction(1, 2**600), "Float": Fraction(1, 2**80)}
"""What is added to distances, so that none is 0: it is lost in any that matters."""


class Differences:
    """Divided differences of the exponential in one precision; what is asked for twice is made once.

    Parameters
    ----------
    precision : Precision
        Of every number.
    """

    def __init__(self, precision: Precision) -> None:
        self.precision = precision
        self.tiny = _TINY[precision.name]
        self.asked: list[tuple[Node, ...]] | None = None
        """Where not None, what is asked for is noted, and not made."""
        self._known: dict[tuple[Node, ...], Node] = {}
        self._rows: dict[tuple[Node, ...], _Row] = {}

    def prepare(self, sets: list[tuple[Node, ...]]) -> None:
        """Make what will be asked for, the longest first: the shorter may then be made of them."""
        for points in sorted(dict.fromkeys(sets), key=len, reverse=True):
            self.of(points)

    def bounded(self, point: Node) -> Node:
        """Give a point, or the largest whose exponential is far from overflow."""
        if al.is_number(point):
            return point
        limit = num(77 if self.precision.name == "Float" else 621)
        return select(point > limit, limit, point)

    def exp(self, point: Node) -> Node:
        """Give the exponential of a point."""
        return al.ONE if point is al.ZERO else call("exp", point)

    def of(self, points: tuple[Node, ...]) -> Node:
        """Give exp[points]."""
        key = tuple(sorted(points, key=str))
        if self.asked is not None:
            self.asked.append(key)
            return al.ONE
        if key not in self._known:
            self._known[key] = self._made(key)
        return self._known[key]

    def _made(self, points: tuple[Node, ...]) -> Node:
        first, order = points[0], len(points) - 1
        if all(p is first for p in points):
            return al.mul(num(Fraction(1, factorial(order))), self.exp(first))
        if order == 1 and al.ZERO in points:
            other = points[1] if first is al.ZERO else first
            away = other + select(other < 0, num(-self.tiny), num(self.tiny))
            return call("expm1_over", away, away)
        distinct = tuple(dict.fromkeys(points))
        if len(distinct) == 2 and order > 1:
            return self._of_two(*distinct, points.count(distinct[0]), points.count(distinct[1]))
        return self._row(points)[1][-1]

    def _row(self, points: tuple[Node, ...]) -> _Row:
        """Give the points in rising order, and exp[p0], exp[p0, p1] and so on."""
        if points not in self._rows:
            longer = min((k for k in self._rows if not Counter(points) - Counter(k)), key=len, default=None)
            if longer is None:
                made = Sorted(self, points)
                self._rows[points] = made.points, [made.table[0, k] for k in range(len(points))]
            else:
                ((extra, _),) = (Counter(longer) - Counter(points)).most_common(1)
                at = longer.index(extra)
                rest = longer[:at] + longer[at + 1 :]
                self._rows[rest] = _without(self._rows[longer], extra)
        return self._rows[points] if points in self._rows else self._row(points)

    def _of_two(self, a: Node, b: Node, of_a: int, of_b: int) -> Node:
        """Give exp[a, ..., a, b, ..., b]: no sorting, and the distances from the lower are all the same."""
        exp_a, exp_b = self.exp(a), self.exp(b)
        table = {(k, 0): al.mul(num(Fraction(1, factorial(k - 1))), exp_a) for k in range(1, of_a + 1)}
        table |= {(0, k): al.mul(num(Fraction(1, factorial(k - 1))), exp_b) for k in range(1, of_b + 1)}
        table[1, 1] = self.of((a, b))
        rising, away = a < b, al.sub(a, b)
        distance, lowest = absolute(away), select(rising, exp_a, exp_b)
        for k in range(1, of_a + 1):
            for n in range(1, of_b + 1):
                order = k + n - 1
                if order > 1:
                    far = (table[k, n - 1] - table[k - 1, n]) / away
                    sums = [self._of_repeated(distance, times, order) for times in (n, k)]
                    near = lowest * (sums[0] if k == n else select(rising, *sums))
                    table[k, n] = select(distance < order, near, far)
        return table[of_a, of_b]

    def _of_repeated(self, distance: Node, times: int, order: int) -> Node:
        """Give the sum for points of which some are at one distance from the lowest, and the others there."""
        terms = _terms(order, self.precision.digits)
        factors = [Fraction(comb(k + times - 1, k), factorial(order + k)) for k in range(terms)]
        total: Node = num(factors[-1])
        for factor in reversed(factors[:-1]):
            total = fma(total, distance, num(factor))
        return total

    def apart(self, low: Node, high: Node, exp_high: Node) -> Node:
        """Give exp[low, high]."""
        if low is high:
            return exp_high
        away = (low - high) - num(self.tiny)
        return exp_high * call("expm1_over", away, away)


def _without(row: _Row, point: Node) -> _Row:
    """Take a point out of a row."""
    points, values = row
    left, found = [], []
    for k, (low, high) in enumerate(pairwise(points)):
        distance = high - point
        found.append(fma(select(distance > 0, distance, 0), values[k + 1], values[k]))
        left.append(select(point > low, low, high))
    return left, found


class Sorted:
    """Points in rising order, and the divided differences of all that are neighbours.

    Attributes
    ----------
    points, exps : list of Node
        The points, and their exponentials.
    table : dict of (int, int) to Node
        The divided difference of the points from the first index to the last.
    """

    def __init__(self, differences: Differences, points: tuple[Node, ...]) -> None:
        self.differences = differences
        self.points, self.exps = _sorted([(p, differences.exp(p)) for p in points])
        self.table: dict[tuple[int, int], Node] = {(k, k): e for k, e in enumerate(self.exps)}
        for k, (low, high) in enumerate(pairwise(self.points)):
            self.table[k, k + 1] = differences.apart(low, high, self.exps[k + 1])
        for order in range(2, len(points)):
            for first in range(len(points) - order):
                self.table[first, first + order] = self._entry(first, first + order)

    def _entry(self, first: int, last: int) -> Node:
        low, order, digits = self.points[first], last - first, self.differences.precision.digits
        others = self.points[first + 1 : last + 1]
        if all(p is low for p in others):
            return al.mul(num(Fraction(1, factorial(order))), self.exps[first])
        terms = _terms(order, digits)
        symmetric: list[Node] = [al.ONE, *[al.ZERO] * (terms - 1)]
        for p in others:
            symmetric = with_point(symmetric, al.ZERO if p is low else p - low)
        near = self.exps[first] * summed(symmetric, order)
        distance = self.points[last] - low
        far = (self.table[first + 1, last] - self.table[first, last - 1]) / distance
        return select(distance < order, near, far)


def _sorted(pairs: list[tuple[Node, Node]]) -> tuple[list[Node], list[Node]]:
    """Sort points, with what belongs to each, by exchanges of neighbours."""
    pairs = list(pairs)
    for end in range(len(pairs) - 1, 0, -1):
        for k in range(end):
            (a, of_a), (b, of_b) = pairs[k], pairs[k + 1]
            if a is not b:
                right = a < b
                pairs[k] = select(right, a, b), select(right, of_a, of_b)
                pairs[k + 1] = select(right, b, a), select(right, of_b, of_a)
    return [p for p, _ in pairs], [e for _, e in pairs]


def with_point(symmetric: list[Node], point: Node) -> list[Node]:
    """Give the complete symmetric polynomials h_0, h_1, ... of some points and one more."""
    if point is al.ZERO:
        return symmetric
    found = symmetric[:1]
    for h in symmetric[1:]:
        found.append(al.mul(found[-1], point) if h is al.ZERO else fma(point, found[-1], h))
    return found


def summed(symmetric: list[Node], order: int) -> Node:
    """Give the sum of h_k/(order + k)!, the smallest first."""
    total: Node = al.ZERO
    for k in range(len(symmetric) - 1, -1, -1):
        h, factor = symmetric[k], num(Fraction(1, factorial(order + k)))
        if h is not al.ZERO:
            total = al.mul(factor, h) if total is al.ZERO else factor + total if h is al.ONE else fma(h, factor, total)
    return total


@lru_cache
def _terms(order: int, digits: int) -> int:
    """Give after how many terms what is left of the sum is less than a quarter of a unit in the last place."""
    for terms in count(1):
        # For points that are as far apart as they may be; what is after 40 terms more is far less.
        left = sum(
            Fraction(order**k * comb(order - 1 + k, k) * factorial(order), factorial(order + k))
            for k in range(terms, terms + 40)
        )
        if left < Fraction(1, 2 ** (digits + 2)):
            return terms
    raise AssertionError

"""Divided differences of the exponential function against mpmath, of real points and of pairs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import mpmath
import numpy as np
import pytest
from linear_equations import exponential_difference
from mpmath import mpf

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower import algebra as al
from neun_py.lower.exponential_differences import Differences
from neun_py.lower.naming import to_function
from neun_py.lower.paired_differences import Pair
from neun_py.lower.precision import FLOAT, PRECISIONS, Precision
from neun_py.lower.program import Program
from neun_py.spec.expression import Node, sym

BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
DIGITS = 50


def written(names: Sequence[str], results: tuple[Node, ...], p: Precision) -> Callable[..., tuple[float, ...]]:
    """Give a function of plain Python that evaluates expressions."""
    program = link(Program("f", (to_function("f", tuple(names), results),), p))
    functions = {f.name: f for f in program.functions}
    return lambda *args: tuple(evaluate(functions["f"], args, functions, p))


def clusters(pick: np.random.Generator, count: int, p: Precision) -> list[float]:
    """Give points near each other and far, on both sides of where the arithmetic changes, and the same ones."""
    centre, scale = pick.choice([-1, 1]) * 10 ** pick.uniform(-2, 1.3), 10 ** pick.uniform(-3, 1.3)
    points = centre + scale * pick.normal(size=count) * 10 ** pick.uniform(-6, 0, size=count)
    if pick.random() < 0.5:
        points = -pick.permutation(pick.uniform(0, pick.choice([2.0, 3.0, 5.0, 8.0]), size=count))
    if pick.random() < 0.3:
        points[pick.integers(count)] = points[0]
    return [p.nearest(float(np.clip(x, -70, 40))) for x in points]


@BOTH
@pytest.mark.parametrize(("count", "bound"), [(2, 4.0), (3, 8.0), (4, 10.0), (5, 12.0), (6, 24.0)])
def test_the_points_may_be_anywhere(count: int, bound: float, p: Precision) -> None:
    names = [f"p{k}" for k in range(count)]
    f, pick = written(names, (Differences(p).of(tuple(map(sym, names))),), p), np.random.default_rng(count)
    with mpmath.workdps(DIGITS):
        for _ in range(120 // count):
            points = clusters(pick, count, p)
            exact = exponential_difference([mpf(x) for x in points])
            assert abs(f(*points)[0] / exact - 1) <= bound * 2.0**-p.digits, points


@BOTH
def test_points_among_others_are_made_of_theirs(p: Precision) -> None:
    names = [f"p{k}" for k in range(6)]
    points = (*map(sym, names), al.ZERO)
    parts = [points[:6], points[1:], points[2:6], points[1:4], (points[0], points[5], al.ZERO)]
    differences = Differences(p)
    differences.prepare([points, *parts])
    f, pick = written(names, tuple(map(differences.of, parts)), p), np.random.default_rng(6)
    alone = to_function("f", tuple(names), tuple(Differences(p).of(part) for part in parts))
    assert len(to_function("f", tuple(names), tuple(map(differences.of, parts))).body) < len(alone.body)
    with mpmath.workdps(DIGITS):
        for _ in range(25):
            at = clusters(pick, 6, p)
            known = {**dict(zip(points, map(mpf, at), strict=False)), al.ZERO: mpf(0)}
            for got, part in zip(f(*at), parts, strict=True):
                exact = exponential_difference([known[x] for x in part])
                assert abs(got / exact - 1) <= 32 * 2.0**-p.digits, at


@BOTH
@pytest.mark.parametrize(("of_a", "of_b"), [(1, 2), (2, 1), (2, 2), (1, 5), (8, 1)])
def test_points_that_are_known_to_be_the_same(of_a: int, of_b: int, p: Precision) -> None:
    points = (sym("a"),) * of_a + (sym("b"),) * of_b
    f, pick = written("ab", (Differences(p).of(points),), p), np.random.default_rng(of_a)
    with mpmath.workdps(DIGITS):
        for _ in range(60):
            a = p.nearest(float(-(10 ** pick.uniform(-3, 1.5))))
            b = p.nearest(float(min(a + pick.choice([-1, 1]) * 10 ** pick.uniform(-8, 1.7), 40)))
            exact = exponential_difference([mpf(a)] * of_a + [mpf(b)] * of_b)
            assert abs(f(a, b)[0] / exact - 1) <= 12 * 2.0**-p.digits, (a, b)


@BOTH
def test_one_point_many_times_is_its_exponential_over_a_factorial(p: Precision) -> None:
    f = written("a", (Differences(p).of((sym("a"),) * 5), Differences(p).of((al.ZERO,) * 4)), p)
    assert f(-1.5)[0] == pytest.approx(math.exp(-1.5) / 24, rel=4 * 2.0**-p.digits)
    assert f(-1.5)[1] == p.nearest(1 / 6)


@BOTH
def test_points_without_end(p: Precision) -> None:
    """A rate times a step may be anything: what decays at once leaves 1/|z|, and what grows too fast is bounded."""
    differences = Differences(p)
    f = written("ab", tuple(differences.of(x) for x in ((al.ZERO, sym("a")), (al.ZERO, sym("a"), sym("b")))), p)
    top = 1e30 if p is FLOAT else 1e300
    for a in (-1e3, -1e6, -top):
        a = p.nearest(a)
        assert f(a, -1.0)[0] == pytest.approx(-1 / a, rel=4 * 2.0**-p.digits)
        assert f(a, -1.0)[1] == pytest.approx((1 - math.exp(-1)) / -a, rel=2e-3)
    bounded = written("a", (differences.bounded(sym("a")),), p)
    assert bounded(-p.nearest(top))[0] == -p.nearest(top)
    assert math.isfinite(p.nearest(math.exp(bounded(p.nearest(top))[0])))
    assert math.isnan(bounded(math.nan)[0])


def pair_points(pick: np.random.Generator, reals: int, p: Precision) -> list[float]:
    """Give real points, the mean and the square: of conjugate and of real pairs, and where these meet."""
    mean = -(10 ** pick.uniform(-3, 1.5)) if pick.random() < 0.8 else pick.normal()
    square = float(pick.choice([-1, -1, 1]) * 10 ** pick.uniform(-6, 2.5))
    square = 0.0 if pick.random() < 0.1 else square
    near = pick.random(reals) < 0.6
    points = np.where(
        near,
        mean + pick.normal(size=reals) * 10 ** pick.uniform(-3, 1, size=reals),
        -(10 ** pick.uniform(-2, 1.7, size=reals)),
    )
    if reals > 1 and pick.random() < 0.3:
        points[1] = points[0] * (1 + 1e-9)
    return [p.nearest(float(x)) for x in (*points, mean, square)]


@BOTH
@pytest.mark.parametrize(
    ("reals", "zero", "bound"),
    [(0, False, 8.0), (0, True, 8.0), (1, False, 12.0), (1, True, 40.0), (2, False, 40.0), (2, True, 80.0)],
)
def test_a_pair_beside_real_points(reals: int, zero: bool, bound: float, p: Precision) -> None:
    names = [*(f"p{k}" for k in range(reals)), "mean", "square"]
    points = (*map(sym, names[:reals]), *([al.ZERO] if zero else []))
    made = [
        written(names, Pair(Differences(p), sym("mean"), sym("square"), conjugate=known).of(points), p)
        for known in (False, True)
    ]
    pick, turned = np.random.default_rng(reals), 0
    with mpmath.workdps(DIGITS):
        for _ in range(45):
            *real, mean, square = pair_points(pick, reals, p)
            root = mpmath.sqrt(mpmath.mpc(square))
            if mean + float(abs(root)) > 30 or max(real, default=0.0) > 30:
                continue
            at = [mpf(x) for x in real] + ([mpf(0)] if zero else [])
            ends = mean + root, mean - root
            exact = (
                mpmath.re(exponential_difference([*at, ends[0]]) + exponential_difference([*at, ends[1]])) / 2,
                mpmath.re(exponential_difference([*at, *ends])),
            )
            found = made[0](*real, mean, square)
            if square < 0:
                turned += 1
                assert made[1](*real, mean, square) == found, "the same where it is known that the pair is conjugate"
            # Without turning; a pair's values cross 0, and rounding of the angle moves them by its size.
            size = mpf(mean) + (mpmath.re(root))
            plain = (
                exponential_difference([*at, size]),
                exponential_difference([*at, size, size]) / (1 + abs(mpmath.im(root))),
            )
            for got, true, scale in zip(found, exact, plain, strict=True):
                room = scale * (1 + abs(mean) + abs(root)) + abs(true)
                assert abs(got - true) <= bound * 2.0**-p.digits * room, (real, mean, square)
    assert turned > 10

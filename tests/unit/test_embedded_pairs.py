"""Pairs of methods have the orders that they claim: of the solution, of the error, and within the step."""

from __future__ import annotations

import dataclasses
import pickle
import random
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
import scipy.integrate

from embedded_pairs import PAIRS, pair_step
from neun_py.errors import ArgumentError, ArgumentTypeError, TableauError, UnknownNameError
from neun_py.methods import integrators
from neun_py.methods.dense import nested
from neun_py.methods.embedded import EmbeddedPair

BY_NAME = {pair.short_name: pair for pair in PAIRS}
EVERY_PAIR = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.short_name)
TINY = Fraction(1, 10**12)
Real = Any  # mpmath has no types


def circle(y: list[Real]) -> list[Real]:
    """A nonlinear flow whose solution from (1, 0) is (cos t, sin t), and t itself, so that the times show."""
    r2 = y[0] ** 2 + y[1] ** 2
    return [-y[1] * r2 * mpmath.exp(y[2] - y[2]), y[0] * r2, mpmath.mpf(1)]


def solution(t: Real) -> list[Real]:
    return [mpmath.cos(t), mpmath.sin(t), t]


def distance(x: list[Real], y: list[Real]) -> Real:
    return max(abs(a - b) for a, b in zip(x, y, strict=True))


def falls_as(measure: Callable[[Real], Real], coarse: float) -> float:
    """Give the power of the step with which a measure falls."""
    with mpmath.workdps(60):
        first, second = measure(mpmath.mpf(coarse)), measure(mpmath.mpf(coarse) / 2)
        return float(mpmath.log(first / second, 2))


def test_the_four_are_there() -> None:
    assert {"BS32", "DP54", "Tsit5", "DOP853"} <= set(BY_NAME)


@EVERY_PAIR
def test_the_solution_has_its_order(pair: EmbeddedPair) -> None:
    def error(h: Real) -> Real:
        y = solution(0)
        for _ in range(int(mpmath.nint(1 / h))):
            y = pair_step(pair, circle, y, h).new
        return distance(y, solution(1))

    assert falls_as(error, 1 / 16 if pair.order > 5 else 1 / 64) == pytest.approx(pair.order, abs=0.2)


@EVERY_PAIR
def test_the_error_falls_as_it_is_said_to(pair: EmbeddedPair) -> None:
    def error(h: Real) -> Real:
        return pair_step(pair, circle, solution(mpmath.mpf(1) / 3), h).error(1)

    assert falls_as(error, 1 / 64) == pytest.approx(pair.error_order, abs=0.15)


@EVERY_PAIR
def test_the_solution_within_a_step_has_its_order(pair: EmbeddedPair) -> None:
    start = 1 / 3

    def error(h: Real) -> Real:
        step = pair_step(pair, circle, solution(mpmath.mpf(start)), h)
        places = [mpmath.mpf(k) / 16 for k in range(1, 16)]
        return max(distance(step.within(theta), solution(mpmath.mpf(start) + theta * h)) for theta in places)

    assert falls_as(error, 1 / 64) == pytest.approx(pair.dense_order + 1, abs=0.2)


@EVERY_PAIR
def test_steps_are_joined_smoothly(pair: EmbeddedPair) -> None:
    """At both ends the dense output has the states and the slopes, so that neighbours agree in both."""
    accuracy = 1e-20 if pair.digits else 1e-40
    with mpmath.workdps(50):
        h, tiny = mpmath.mpf(1) / 10, mpmath.mpf(10) ** -25
        step = pair_step(pair, circle, solution(mpmath.mpf(1) / 3), h)
        assert distance(step.within(mpmath.mpf(0)), step.old) == 0
        assert distance(step.within(mpmath.mpf(1)), step.new) < accuracy
        for theta, slope in ((mpmath.mpf(0), step.slopes[0]), (mpmath.mpf(1), circle(step.new))):
            left, right = step.within(theta - tiny), step.within(theta + tiny)
            measured = [(b - a) / (2 * tiny * h) for a, b in zip(left, right, strict=True)]
            assert distance(measured, slope) < 1e-18


@EVERY_PAIR
def test_the_nested_products_are_the_same_polynomials(pair: EmbeddedPair) -> None:
    assert nested(pair.b, *list(zip(*pair.nested, strict=True))[3:]) == pair.dense or pair.short_name == "Tsit5"
    assert tuple(row[0] for row in pair.nested[: pair.stages]) == pair.b or pair.digits
    with mpmath.workdps(40):
        step = pair_step(pair, circle, solution(mpmath.mpf(1) / 3), mpmath.mpf(1) / 8)
        for k in range(17):
            assert distance(step.within(mpmath.mpf(k) / 16), step.nested(mpmath.mpf(k) / 16)) < 1e-34


@EVERY_PAIR
def test_the_last_stage_is_at_the_new_state(pair: EmbeddedPair) -> None:
    assert pair.b[-1] == 0 and pair.b[:-1] == pair.a[-1]
    assert pair.c[0] == 0 and abs(pair.c[pair.stages - 1] - 1) <= Fraction(1, 10**25)
    assert len(pair.dense) == pair.stages + len(pair.dense_a) == len(pair.c)
    assert all(len(row) == pair.stages for row in pair.errors)


def test_orders() -> None:
    def orders(name: str) -> tuple[object, ...]:
        pair = BY_NAME[name]
        return pair.order, pair.embedded_orders, pair.error_order, pair.dense_order, pair.stages, len(pair.dense_a)

    assert orders("BS32") == (3, (2,), 3, 3, 4, 0)
    assert orders("DP54") == (5, (4,), 5, 4, 7, 0)
    assert orders("Tsit5") == (5, (4,), 5, 4, 7, 0)
    assert orders("DOP853") == (8, (5, 3), 8, 7, 13, 3)


@pytest.mark.parametrize(("name", "other"), [("BS32", scipy.integrate.RK23), ("DP54", scipy.integrate.RK45)])
def test_a_second_table_says_the_same(name: str, other: Any) -> None:
    pair = BY_NAME[name]
    np.testing.assert_allclose(np.array(pair.b[:-1], dtype=float), other.B, rtol=1e-15)
    np.testing.assert_allclose(np.abs(np.array(pair.errors[0], dtype=float)), np.abs(other.E), rtol=1e-14)
    np.testing.assert_allclose(np.array(pair.dense, dtype=float), other.P, rtol=1e-14)


@pytest.mark.parametrize(
    ("name", "other"),
    [("BS32", scipy.integrate.RK23), ("DP54", scipy.integrate.RK45), ("DOP853", scipy.integrate.DOP853)],
)
def test_a_second_program_takes_the_same_step(name: str, other: Any) -> None:
    """Also within the step."""
    h = 0.125
    solver = other(lambda t, y: circle(list(y)), 0.0, [1.0, 0.0, 0.0], 1.0, first_step=h, rtol=1e-2, atol=1e-2)
    solver.step()
    assert solver.t == h
    between = solver.dense_output()
    step = pair_step(BY_NAME[name], circle, solution(0), mpmath.mpf(h))
    np.testing.assert_allclose(np.array(step.new, dtype=float), solver.y, rtol=0, atol=1e-15)
    for theta in (0.1, 0.5, 0.8):
        np.testing.assert_allclose(np.array(step.nested(theta), dtype=float), between(theta * h), rtol=0, atol=1e-15)


def test_tsitouras_as_it_was_published() -> None:
    """The times, one weight and the last error exactly; the others to the digits that the paper has."""
    pair = BY_NAME["Tsit5"]
    for time_of_stage, text in zip(pair.c, ("0", "0.161", "0.327", "0.9"), strict=False):
        assert abs(time_of_stage - Fraction(text)) < Fraction(1, 10**39)
    assert (pair.b[1], pair.errors[0][-1]) == (Fraction("0.01"), Fraction(1, 66))
    assert float(pair.c[4]) == pytest.approx(0.9800255409045097, abs=1e-15)
    published = [
        0.09646076681806523,
        0.01,
        0.4798896504144996,
        1.379008574103742,
        -3.290069515436081,
        2.324710524099774,
    ]
    assert [float(x) for x in pair.b[:-1]] == pytest.approx(published, abs=1e-14)


# -- what is refused ---------------------------------------------------------------------------------------------


def changed(rows: tuple[tuple[Fraction, ...], ...], i: int, j: int) -> list[list[Fraction]]:
    copied = [list(row) for row in rows]
    copied[i][j] += TINY
    return copied


@EVERY_PAIR
def test_no_coefficient_may_change(pair: EmbeddedPair) -> None:
    """One of each row, another in each: the time of all would be a minute."""
    rng = random.Random(pair.short_name)
    for field in ("a", "errors", "dense", "dense_a"):
        rows = getattr(pair, field)
        for i, row in enumerate(rows):
            if not row:
                continue
            other: dict[str, Any] = {field: changed(rows, i, rng.randrange(len(row)))}
            with pytest.raises(TableauError):
                dataclasses.replace(pair, **other, c=None)  # type: ignore[arg-type]


def pair_of(**changes: Any) -> EmbeddedPair:
    fields: dict[str, Any] = {
        "name": "Test", "short_name": "Test", "source": "a test", "order": 3,
        "a": ["", "1/2", "0 3/4", "2/9 1/3 4/9"], "errors": ["-5/72 1/12 1/9 -1/8"], "embedded_orders": [2],
        "dense": nested("2/9 1/3 4/9 0"), "dense_order": 3,
    }  # fmt: skip
    return EmbeddedPair(**{**fields, **changes})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"source": " "}, "it has no source"),
        ({"order": 2}, "claims order 2, but all conditions of order 3 hold too"),
        ({"order": 4}, r"claims order 4, but the condition of the tree \[τ, τ, τ\] of order 4 fails"),
        ({"order": 9}, "its order is 9, not an integer from 1 to 8"),
        ({"order": True}, "its order is True"),
        ({"a": ["", "1/2", "0 3/4", "2/9 1/3 4/9 1"]}, "it is not explicit: stage 4 takes 1 of stage 4"),
        ({"a": "1/2"}, "a must be a sequence of rows"),
        ({"a": ["", "1/2", "0 3/4", [0.2, 0.3, 0.5]]}, "is a float, which is rounded"),
        ({"c": "0 1/2 3/4 1/2"}, "entry 4 of c is 1/2, but row 4 of a sums to 1"),
        ({"errors": ["-5/72 1/12 1/9"]}, "row 1 of errors has 3 entries; it needs 4"),
        ({"errors": []}, "errors has 0 rows and embedded_orders 1 entries"),
        ({"errors": ["0 0 0 0"]}, "claims a solution of order 2, but it is 0 for all trees of order 3 too"),
        ({"embedded_orders": [3]}, "row 1 of errors claims a solution of order 3, but it is not 0 for the tree"),
        ({"embedded_orders": [1]}, "claims a solution of order 1, but it is 0 for all trees of order 2 too"),
        ({"embedded_orders": [1, 2], "errors": ["1 -1 0 0", "1 0 -1 0"]}, "the first must be the higher"),
        ({"dense": nested("2/9 1/3 4/9 0")[:3]}, "dense has 3 rows; it needs 4"),
        ({"dense": ["2/9", "1/3", "4/9", "0"]}, "dense does not meet the slope at the old state: row 1"),
        ({"dense": nested("1/4 1/4 1/2 0")}, "dense does not meet the new state: row 1"),
        ({"dense": nested("2/9 1/3 4/9 0", "0 1 -1 0")}, "dense claims order 3, but the condition of the tree"),
        ({"dense_order": 4}, "dense claims order 4, but the condition of the tree"),
        ({"dense_order": 2}, "dense claims order 2, but all conditions of order 3 hold too"),
        ({"digits": 3}, "digits is 3; give an integer from 15 to 45"),
    ],
)
def test_what_is_refused(changes: dict[str, Any], message: str) -> None:
    assert pair_of() == dataclasses.replace(BY_NAME["BS32"], **NAMES)
    with pytest.raises(TableauError, match=message):
        pair_of(**changes)


NAMES: dict[str, Any] = {"name": "Test", "short_name": "Test", "source": "a test", "description": ""}


def test_decimals_are_held_to_their_digits() -> None:
    tsit = BY_NAME["Tsit5"]
    with pytest.raises(TableauError, match="but the condition of the tree"):
        dataclasses.replace(tsit, digits=None)
    with pytest.raises(TableauError, match="is wrong by"):
        dataclasses.replace(tsit, digits=42)


def test_the_cubic_alone_has_order_3() -> None:
    dp54 = BY_NAME["DP54"]
    cubic = nested(dp54.b)
    assert dataclasses.replace(dp54, dense=cubic, dense_order=3).dense == cubic
    with pytest.raises(TableauError, match="dense claims order 4"):
        dataclasses.replace(dp54, dense=cubic)


# -- options -----------------------------------------------------------------------------------------------------


@EVERY_PAIR
def test_options_give_another_method_with_the_same_kernels(pair: EmbeddedPair) -> None:
    usual = {"rtol": 1e-6, "atol": 1e-9, "max_steps": 100_000, "first_step": None}
    assert pair.options == usual and pair.without_options == pair == pair()
    own = pair(rtol=1e-8, atol={"v": 1e-3, "m": 0}, first_step=0.5)(max_steps=10)
    assert own.options == {"rtol": 1e-8, "atol": (("m", 0.0), ("v", 1e-3)), "max_steps": 10, "first_step": 0.5}
    assert own != pair and own.without_options == pair and hash(own.without_options) == hash(pair)
    assert own == pair(atol=(("v", 1e-3), ("m", 0.0)), rtol=1e-8, max_steps=10, first_step=0.5)
    assert pair.options == usual
    assert pickle.loads(pickle.dumps(own)) == own


def test_tolerances_of_variables() -> None:
    pair = BY_NAME["DP54"]
    assert pair(atol=1e-3).absolute_tolerances("vmh") == (1e-3,) * 3
    assert pair(atol={"m": 1e-5}).absolute_tolerances(["v", "m"]) == (1e-9, 1e-5)
    with pytest.raises(UnknownNameError, match="there is no variable 'V'; did you mean 'v'"):
        pair(atol={"V": 1e-5}).absolute_tolerances(["v", "m"])


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"tol": 1e-3}, UnknownNameError, "no option of DP54 'tol'; did you mean 'rtol' or 'atol'"),
        ({"rtol": 0}, ArgumentError, "rtol is 0, which no step can keep.*give at least 1e-14"),
        ({"rtol": 1e-15}, ArgumentError, "rtol is 1e-15, which no step can keep"),
        ({"rtol": -1.0}, ArgumentError, "rtol is -1"),
        ({"rtol": float("nan")}, ArgumentError, "rtol is nan; give a finite number"),
        ({"rtol": 1.0}, ArgumentError, "an error as large as the variable"),
        ({"rtol": "1e-3"}, ArgumentTypeError, "rtol is a number, not '1e-3'"),
        ({"rtol": True}, ArgumentTypeError, "rtol is a number, not True"),
        ({"atol": -1e-9}, ArgumentError, "atol is -1e-09; an error is not negative"),
        ({"atol": float("inf")}, ArgumentError, "atol is inf; give a finite number"),
        ({"atol": {"v": -1.0}}, ArgumentError, "atol of 'v' is -1"),
        ({"atol": {1: 1e-3}}, ArgumentTypeError, "atol gives numbers to names of variables"),
        ({"atol": (1e-3, 1e-4)}, ArgumentTypeError, "atol is a number, or gives numbers to variables"),
        ({"max_steps": 0}, ArgumentError, "max_steps is 0; give how many"),
        ({"max_steps": 1.5}, ArgumentTypeError, "max_steps is a whole number, not 1.5"),
        ({"max_steps": True}, ArgumentTypeError, "max_steps is a whole number, not True"),
        ({"first_step": 0}, ArgumentError, "first_step is 0; give a positive time"),
        ({"first_step": "h"}, ArgumentTypeError, "first_step is a number, not 'h'"),
    ],
)
def test_options_that_are_refused(options: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        BY_NAME["DP54"](**options)
    if kind is not UnknownNameError:
        with pytest.raises(kind, match=message):
            pair_of(**options)


def test_a_method_without_options_says_so() -> None:
    rk4 = integrators["RK4"]
    assert rk4() is rk4 and rk4.without_options is rk4 and rk4.options == {}
    with pytest.raises(UnknownNameError, match="there is no option of RK4, which has none, 'rtol'"):
        rk4(rtol=1e-8)


def test_a_pair_is_frozen_and_prints() -> None:
    pair = BY_NAME["BS32"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        pair.order = 4  # type: ignore[misc]
    assert str(pair).startswith("Bogacki-Shampine 3(2) (BS32): order 3(2), 4 stages; Bogacki & Shampine (1989)")


def test_building_is_quick_and_options_prove_nothing_again() -> None:
    pair = BY_NAME["DOP853"]

    def shortest(make: Callable[[], object]) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            make()
            times.append(time.perf_counter() - start)
        return min(times)

    assert shortest(lambda: dataclasses.replace(pair)) < 0.5  # 0.07 s where it was written
    assert shortest(lambda: pair(rtol=1e-3)) < 0.01

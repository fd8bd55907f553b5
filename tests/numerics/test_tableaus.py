"""The order conditions, what breaks them, and the orders that an integration shows."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import mpmath
import pytest

from neun_py.errors import TableauError
from neun_py.methods import Tableau, integrators
from neun_py.methods.trees import failures, trees

F = Fraction
METHODS = tuple(method for method in integrators.values() if isinstance(method, Tableau))
Real = Any  # mpmath has no types
Flow = Callable[[Real, list[Real]], list[Real]]

# Written apart from the methods: tableaus with known orders, to test the test.
KUTTA_3_8 = {"a": ["", "1/3", "-1/3 1", "1 -1 1"], "b": "1/8 3/8 3/8 1/8", "c": "0 1/3 2/3 1"}
DORMAND_PRINCE_ROWS = [
    "",
    "1/5",
    "3/40 9/40",
    "44/45 -56/15 32/9",
    "19372/6561 -25360/2187 64448/6561 -212/729",
    "9017/3168 -355/33 46732/5247 49/176 -5103/18656",
    "35/384 0 500/1113 125/192 -2187/6784 11/84",
]
UPSTREAM_RK6 = {  # the library that the classic interface is taken from calls this order 6; it is 5
    "a": [
        "",
        "1/5",
        "3/40 9/40",
        "3/10 -9/10 6/5",
        "3/40 27/40 -3/5 3/4",
        "107/162 5/2 -140/27 35/9 -70/81",
    ],
    "b": "8/81 0 25/63 25/108 25/81 -1/28",
    "c": "0 1/5 3/10 3/5 9/10 1",
}
VERNER_ROWS = [
    "",
    "1/6",
    "4/75 16/75",
    "5/6 -8/3 5/2",
    "-165/64 55/6 -425/64 85/96",
    "12/5 -8 4015/612 -11/36 88/255",
    "-8263/15000 124/75 -643/680 -81/250 2484/10625 0",
    "3501/1720 -300/43 297275/52632 -319/2322 24068/84065 0 3850/26703",
]
CASES = {
    "Kutta 3/8": (KUTTA_3_8, 4),
    "Dormand-Prince 5": (
        {
            "a": DORMAND_PRINCE_ROWS,
            "b": "35/384 0 500/1113 125/192 -2187/6784 11/84 0",
            "c": "0 1/5 3/10 4/5 8/9 1 1",
        },
        5,
    ),
    "Dormand-Prince 4": (
        {"a": DORMAND_PRINCE_ROWS, "b": "5179/57600 0 7571/16695 393/640 -92097/339200 187/2100 1/40"},
        4,
    ),
    "upstream RK6": (UPSTREAM_RK6, 5),
    "Verner 6": ({"a": VERNER_ROWS, "b": "3/40 0 875/2244 23/72 264/1955 0 125/11592 43/616"}, 6),
    "Verner 5": ({"a": VERNER_ROWS, "b": "13/160 0 2375/5984 5/16 12/85 3/44 0 0"}, 5),
}  # fmt: skip


def registered(short_name: str) -> Tableau:
    """Give a registered tableau."""
    method = integrators[short_name]
    assert isinstance(method, Tableau)
    return method


def tableau(order: int = 4, **changes: object) -> Tableau:
    fields = {"name": "Test", "short_name": "Test", "source": "a test", **KUTTA_3_8, **changes}
    return Tableau(order=order, **fields)  # type: ignore[arg-type]


def message(order: int = 4, **changes: object) -> str:
    with pytest.raises(TableauError) as caught:
        tableau(order, **changes)
    return str(caught.value)


def test_trees_of_each_order() -> None:
    assert [len(trees(n)) for n in range(1, 10)] == [1, 1, 2, 4, 9, 20, 48, 115, 286]
    assert all(tree.order == n for n in range(1, 9) for tree in trees(n))
    assert len({str(tree) for tree in trees(8)}) == 115


def test_trees_of_order_4_have_the_densities_of_the_book() -> None:
    assert {str(tree): tree.density for tree in trees(4)} == {
        "[τ, τ, τ]": 4,
        "[τ, [τ]]": 8,
        "[[τ, τ]]": 12,
        "[[[τ]]]": 24,
    }


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
def test_method_has_its_order_and_no_more(method: Tableau) -> None:
    assert not list(failures(method.a, method.b, range(1, method.order + 1)))
    assert list(failures(method.a, method.b, [method.order + 1]))
    assert [sum(row, F(0)) for row in method.a] == list(method.c)
    assert [len(row) for row in method.a] == list(range(method.stages))


def test_how_many_conditions_fail_one_order_higher() -> None:
    def failed(short_name: str, order: int) -> int:
        method = registered(short_name)
        return len(list(failures(method.a, method.b, [order])))

    assert failed("RK4", 5) == 9
    assert failed("RK6", 7) == 48


@pytest.mark.parametrize("name", CASES)
def test_known_methods_have_their_order(name: str) -> None:
    coefficients, order = {"c": None, **CASES[name][0]}, CASES[name][1]
    assert tableau(order, **coefficients).order == order
    assert f"claims order {order + 1}, but the condition" in message(order + 1, **coefficients)
    assert (
        message(order - 1, **coefficients) == f"Test: it claims order {order - 1}, but has order {order}; claim {order}"
    )


def test_a_claim_that_is_too_low_by_two_gives_the_true_order() -> None:
    assert message(2) == "Test: it claims order 2, but has order 4; claim 4"


def test_euler() -> None:
    euler = registered("Euler")
    assert euler.order == 1
    assert (euler.b, euler.c) == ((F(1),), (F(0),))


def test_rk4() -> None:
    rk4 = registered("RK4")
    assert rk4.b == (F(1, 6), F(1, 3), F(1, 3), F(1, 6))
    assert rk4.c == (F(0), F(1, 2), F(1, 2), F(1))
    assert rk4.a[3] == (F(0), F(0), F(1))


def test_rk6_is_butchers() -> None:
    rk6 = registered("RK6")
    assert (rk6.order, rk6.stages) == (6, 7)
    assert "10.1017/S1446788700023387" in rk6.source
    assert rk6.c == (F(0), F(1, 3), F(2, 3), F(1, 3), F(1, 2), F(1, 2), F(1))
    assert rk6.a[3] == (F(1, 12), F(1, 3), F(-1, 12))
    assert rk6.a[6] == (F(9, 44), F(-9, 11), F(63, 44), F(18, 11), F(0), F(-16, 11))
    assert rk6.b == (F(11, 120), F(0), F(27, 40), F(27, 40), F(-4, 15), F(-4, 15), F(11, 120))


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
def test_no_coefficient_may_change(method: Tableau) -> None:
    for i in range(method.stages):
        weights = list(method.b)
        weights[i] += F(1, 10**12)
        with pytest.raises(TableauError, match="the condition of the tree τ of order 1 fails"):
            dataclasses.replace(method, b=tuple(weights))
        for j in range(i):
            rows = [list(row) for row in method.a]
            rows[i][j] += F(1, 10**12)
            with pytest.raises(TableauError, match=rf"row {i + 1} of a sums to"):
                dataclasses.replace(method, a=tuple(map(tuple, rows)))
            with pytest.raises(TableauError, match="but the condition of the tree"):
                dataclasses.replace(method, a=tuple(map(tuple, rows)), c=None)  # type: ignore[arg-type]


def test_the_message_has_the_tree_and_the_residual() -> None:
    assert message(3, a=["", "1/2"], b="0 1", c="0 1/2") == (
        "Test: it claims order 3, but the condition of the tree [τ, τ] of order 3 fails: "
        "the sum of b*Phi is 1/4 and must be 1/3 (residual -1/12)"
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"b": "1/8 3/8 1/2"}, "Test: a has 4 rows and b 3 weights; a stage needs one of both"),
        ({"a": [], "b": []}, "Test: a has 0 rows and b 0 weights; a stage needs one of both"),
        ({"a": ["", "1/3", "1", "1 -1 1"]}, "Test: row 3 of a has 1 entries; it needs 2, or 4"),
        ({"a": ["", "1/3", "-1/3 1 0 2", "1 -1 1"]},
         "Test: it is not explicit: stage 3 takes 2 of stage 4, and may take only of stages before it"),
        ({"a": ["1 0 0 0", "1/3", "-1/3 1", "1 -1 1"]},
         "Test: it is not explicit: stage 1 takes 1 of stage 1, and may take only of stages before it"),
        ({"c": "0 1/3 1/2 1"}, "Test: entry 3 of c is 1/2, but row 3 of a sums to 2/3"),
        ({"c": "0 1/3 2/3"}, "Test: c has 3 entries; it needs 4, one for each stage"),
        ({"b": [0.125, "3/8", "3/8", "1/8"]},
         "Test: 0.125 in b is a float, which is rounded; write it as text, such as '1/3'"),
        ({"b": "1/8 3/8 3/8 1/0"}, "Test: '1/0' in b is no number; write an integer or text such as '1/3'"),
        ({"b": ["1/8", "3/8", "3/8", True]},
         "Test: True in b is no number; write an integer or text such as '1/3'"),
        ({"b": "1/8 3/8 3/8 1e999999999"},
         "Test: '1e999999999' in b is no number; write an integer or text such as '1/3'"),
        ({"a": "1 2"}, "Test: a must be a sequence of rows, not '1 2'"),
        ({"b": None}, "Test: b must be a sequence of coefficients, not None"),
        ({"source": " "}, "Test: it has no source; say where the coefficients were published"),
        ({"order": 0}, "Test: its order is 0, not an integer from 1 to 8"),
        ({"order": 9}, "Test: its order is 9, not an integer from 1 to 8"),
        ({"order": True}, "Test: its order is True, not an integer from 1 to 8"),
        ({"order": 4.0}, "Test: its order is 4.0, not an integer from 1 to 8"),
    ],
)  # fmt: skip
def test_what_is_refused(changes: dict[str, object], expected: str) -> None:
    assert message(**changes) == expected  # type: ignore[arg-type]


def test_coefficients_may_be_written_in_every_exact_way() -> None:
    square = tableau(
        a=[[0, 0, 0, 0], [F(1, 3), 0, 0, 0], ["-1/3", 1, 0, 0], "1 -1 1 0"],
        b=["0.125", F(3, 8), "3/8", "+1/8"],
        c=None,
    )  # fmt: skip
    assert square == tableau()
    assert hash(square) == hash(tableau())


def test_a_tableau_is_frozen_and_prints() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        tableau().order = 5  # type: ignore[misc]
    assert str(integrators["RK4"]).splitlines() == [
        "Runge-Kutta 4 (RK4): order 4, 4 stages; Kutta (1901) Z Math Phys 46:435-453",
        "  0 |",
        "1/2 | 1/2",
        "1/2 |   0 1/2",
        "  1 |   0   0   1",
        "    | 1/6 1/3 1/3 1/6",
    ]


def test_building_is_quick() -> None:
    rk6 = registered("RK6")
    start = time.perf_counter()
    for _ in range(10):
        dataclasses.replace(rk6)
    assert (time.perf_counter() - start) / 10 < 0.02  # 0.7 ms where it was written


def step(method: Tableau, flow: Flow, t: Real, y: list[Real], h: Real) -> list[Real]:
    """One step, written from the definition; times are `c`, so that a wrong one shows."""

    def combine(factors: Sequence[Fraction]) -> list[Real]:
        return [
            x + h * mpmath.fsum(k[i] * f.numerator / f.denominator for f, k in zip(factors, ks, strict=True))
            for i, x in enumerate(y)
        ]

    ks: list[list[Real]] = []
    for row, c in zip(method.a, method.c, strict=True):
        ks.append(flow(t + h * c.numerator / c.denominator, combine(row)))
    return combine(method.b)


def circle(t: Real, y: list[Real]) -> list[Real]:
    """A nonlinear flow whose solution from (1, 0) is (cos t, sin t)."""
    r2 = y[0] ** 2 + y[1] ** 2
    return [-y[1] * r2, y[0] * r2]


def bell(t: Real, y: list[Real]) -> list[Real]:
    """A flow that depends on time, whose solution from 1 is 1/(1 + t**2)."""
    return [-2 * t * y[0] ** 2]


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.short_name)
@pytest.mark.parametrize(
    ("flow", "initial", "exact"),
    [(circle, [1, 0], lambda: mpmath.cos(1)), (bell, [1], lambda: mpmath.mpf(1) / 2)],
    ids=["circle", "bell"],
)
def test_the_error_falls_with_the_order(
    method: Tableau, flow: Flow, initial: list[int], exact: Callable[[], Real]
) -> None:
    with mpmath.workdps(50):
        errors = []
        for n in (80, 160):
            h, y = mpmath.mpf(1) / n, [mpmath.mpf(x) for x in initial]
            for i in range(n):
                y = step(method, flow, i * h, y, h)
            errors.append(abs(y[0] - exact()))
        slope = mpmath.log(errors[0] / errors[1], 2)
    assert float(slope) == pytest.approx(method.order, abs=0.1)

"""The elementary functions against mpmath: the bound each one declares, and what is right at the ends."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mpf
from numpy_evaluator import evaluate_arrays

from neun_py.errors import UnknownNameError
from neun_py.kernels.elementary import as_function, dependencies, elementary, link
from neun_py.kernels.reference import evaluate, evaluate_program
from neun_py.lower.precision import DOUBLE, FLOAT, PRECISIONS, Precision
from neun_py.lower.program import Function, Program
from neun_py.spec.expression import call, sym, topological

INF, NAN = math.inf, math.nan
Array = np.ndarray[Any, Any]
BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
EACH = pytest.mark.parametrize("name", list(elementary))

EXACT: dict[str, Callable[..., mpf]] = {
    "atan": mpmath.atan,
    "cbrt": lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)),
    "cos": mpmath.cos,
    "cos_turn": lambda x: mpmath.cospi(2 * x),
    "cosh": mpmath.cosh,
    "exp": mpmath.exp,
    "exp2": lambda x: mpf(2) ** x,
    "exp2m1_over": lambda x, y: mpmath.expm1(x * mpmath.ln2) / y,
    "expm1": mpmath.expm1,
    "expm1_over": lambda x, y: mpmath.expm1(x) / y,
    "log": mpmath.log,
    "log10": mpmath.log10,
    "log1p": mpmath.log1p,
    "log2": lambda x: mpmath.log(x, 2),
    "pow": mpmath.power,
    "sin": mpmath.sin,
    "sin_turn": lambda x: mpmath.sinpi(2 * x),
    "sinh": mpmath.sinh,
    "tan": mpmath.tan,
    "tanh": mpmath.tanh,
}
TRIGONOMETRIC = ("sin", "cos", "tan")
TURNS = ("sin_turn", "cos_turn")
LOGARITHMS = ("log", "log2", "log10")


def reach(p: Precision) -> float:
    """The range of the trigonometric functions."""
    return 2.0**40 if p is DOUBLE else 2.0**16


def turns_reach(p: Precision) -> float:
    """The range of those of a turn."""
    return 2.0 ** (p.digits - 5)


def has_value(name: str, args: tuple[float, ...], p: Precision) -> bool:
    """Tell whether mpmath has a finite value that is not a special case."""
    x = args[0]
    if not all(math.isfinite(a) and a != 0 for a in args):
        return False
    if name in LOGARITHMS:
        return x > 0
    if name == "exp":  # what is below its least result is 0
        return x > (1.5 - p.bias) * math.log(2.0)
    if name == "exp2":
        return x > 1.5 - p.bias
    if name == "log1p":
        return x > -1
    if name in ("expm1_over", "exp2m1_over") and abs(x) < 2.0 ** (2 - p.bias):
        return False  # of an argument that is not normal no digits are promised: their quotient may be large
    if name == "expm1_over":  # beyond these it grows no more, or the divisor is not normal
        return x < (77 if p is FLOAT else 621) and 2.0 ** (2 - p.bias) < abs(args[1]) < 2.0 ** (p.bias - 1)
    if name == "exp2m1_over":
        return x < p.bias - p.bias // 8 and 2.0 ** (2 - p.bias) < abs(args[1]) < 2.0 ** (p.bias - 1)
    if name in TRIGONOMETRIC:
        return abs(x) <= reach(p)
    if name in TURNS:
        return abs(x) <= turns_reach(p)
    return name != "pow" or x > 0 or float(args[1]).is_integer()


def error_in_ulp(got: float, exact: mpf, p: Precision) -> float:
    """Measure in units in the last place of the exact result; infinity counts as the first overflow."""
    overflow, size = mpf(2) ** (p.bias + 1), abs(exact)
    if math.isnan(got):
        return INF
    if size >= overflow:
        return 0.0 if got == mpmath.sign(exact) * mpf(INF) else INF
    if exact == 0:
        return 0.0 if got == 0 else INF
    ulp = mpf(2) ** (max(mpmath.frexp(size)[1], 2 - p.bias) - p.digits)
    value = mpf(got) if math.isfinite(got) else overflow * mpmath.sign(mpf(got))
    return float(abs(value - exact) / ulp)


def neighbours(points: list[Fraction], p: Precision, steps: int = 3) -> Iterator[float]:
    """Give the numbers nearest to some points, and those beside them."""
    number = np.dtype(p.dtype).type
    for point in points:
        below = above = number(p.round(point))
        yield float(below)
        for _ in range(steps):
            below, above = np.nextafter(below, number(-INF)), np.nextafter(above, number(INF))
            yield from (float(below), float(above))


with mpmath.workprec(250):
    LN2, PI = Fraction(mpmath.nstr(+mpmath.ln2, 60)), Fraction(mpmath.nstr(+mpmath.pi, 60))


def closest_to_right_angles(p: Precision) -> Iterator[Fraction]:
    """Give for each exponent the number m 2**e that comes closest to a multiple of pi/2.

    m is the denominator of a convergent of 2**e/(pi/2), and the numerator is the multiple.
    """
    for e in range(-p.digits, round(math.log2(reach(p))) - p.digits + 1):
        x = Fraction(2) ** e / (PI / 2)
        above, above_before, below, below_before = x.numerator // x.denominator, 1, 1, 0
        while x.denominator > 1:
            x = 1 / (x % 1)
            n = x.numerator // x.denominator
            above, above_before = n * above + above_before, above
            if n * below + below_before >= 2**p.digits:
                break
            below, below_before = n * below + below_before, below
        yield below * Fraction(2) ** e


def hard_points(p: Precision) -> list[Fraction]:
    """Where reductions change, results overflow or vanish, and arguments are special."""
    pick = np.random.default_rng(2)
    halves = [(k + Fraction(1, 2)) * LN2 for k in (*range(-12, 12), -p.bias, p.bias, -p.bias - p.digits)]
    ends = [k * LN2 for k in (-p.bias - p.digits, -p.bias - p.digits + 1, 1 - p.bias, p.bias + 1, p.bias + 2)]
    most = int(reach(p) / 1.6)
    turns = [int(k) for k in pick.integers(1, most, 60)] + [2**i for i in range(int(math.log2(most)))]
    angles = [k * PI / 2 for k in (*range(-40, 41), *turns)] + [k * PI / 4 for k in range(1, 40, 2)]
    powers = [Fraction(2) ** e for e in range(-p.bias - p.digits + 2, p.bias + 1, 13)]
    bends = [Fraction(str(x)) for x in (0.41421356, 0.70710678, 1, 1.41421356, 2, 2.41421356, 3, 8, 27, 1000)]
    closest = closest_to_right_angles(p)
    return [*halves, *ends, *angles, *closest, *powers, *bends, *(-b for b in bends), Fraction(reach(p))]


# The worst that searches over every Float and over 10**7 Doubles have found.
WORST = {
    "exp": ("0x1.abae6p+4", "-0x1.1e9bb315dda36p+8"),
    "expm1": ("0x1.63028cp-2", "0x1.9dade1e7790bp-2"),
    "log": ("0x1.688a56p-1", "0x1.65db4c1c0542bp-1"),
    "log1p": ("-0x1.2c5a92p-2", "-0x1.2c24e8e10ea65p-2"),
    "log2": ("0x1.66375ep+0", "0x1.66c99312ab245p+0"),
    "log10": ("0x1.543b92p+0", "0x1.544328895a655p+0"),
    "sinh": ("0x1.fe9348p+2", "0x1.6301faf4d81cp-2"),
    "cosh": ("0x1.15c034p+3", "0x1.47878d2b2943p+4"),
    "tan": ("0x1.2def44p+1", "0x1.8c2a6510f67bdp-1"),
    "atan": ("-0x1.adafbap-2", "0x1.abf4aa10f4003p-2"),
}


def arguments(name: str, p: Precision, count: int) -> tuple[Array, ...]:
    """Give numbers of every size and sign, numbers where the function bends, and hard ones."""
    pick, dtype = np.random.default_rng(1), np.dtype(p.dtype)
    word = np.uint64 if p is DOUBLE else np.uint32

    def any_bits(n: int) -> Array:
        return pick.integers(0, np.iinfo(word).max, n, dtype=word, endpoint=True).view(dtype)

    def sized(n: int, low: float, high: float) -> Array:
        return (pick.choice([-1.0, 1.0], n) * np.exp2(pick.uniform(low, high, n))).astype(dtype)

    if name == "pow":
        # the larger the result, the harder: y is chosen so that x**y is anything between 0 and infinity
        x = np.concatenate([sized(count, -p.bias, p.bias), 1 + sized(count, 1 - p.digits, -1.5), sized(count, -3, 7)])
        span = p.bias * pick.uniform(-1.1, 1.1, 2 * count) / np.log2(np.abs(x[: 2 * count], dtype=np.float64))
        y = np.concatenate([span, pick.integers(-40, 40, count)]).astype(dtype)
        x[:count] = np.abs(x[:count])
        return x, y
    if name in ("expm1_over", "exp2m1_over"):
        x = np.concatenate([any_bits(count), sized(count, -p.digits - 4, 6), sized(count, -3, 2)])
        return x, np.concatenate([any_bits(count), sized(2 * count, -9, 9)])
    x = np.concatenate(
        [
            any_bits(count),
            sized(count, -p.digits - 4, 9.6),
            sized(count, -3, 2),
            1 + sized(count, -p.digits, -1),
        ]
    )
    special = [
        *neighbours(hard_points(p), p),
        *(p.round(Fraction(float.fromhex(w))) for w in WORST.get(name, ())),
    ]
    x = np.concatenate([x, np.array(special, dtype)])
    return (np.abs(x) if name in LOGARITHMS else x,)


@BOTH
@EACH
def test_the_error_is_within_what_is_declared(name: str, p: Precision) -> None:
    args = arguments(name, p, 500)
    got = evaluate_arrays(as_function(name, p), args, p)
    bound, tried = elementary[name].max_ulp[p is FLOAT], 0
    with mpmath.workprec(160), np.errstate(all="ignore"):
        for *at, value in zip(*(a.tolist() for a in args), got.tolist(), strict=True):
            if has_value(name, tuple(at), p):
                error = error_in_ulp(value, EXACT[name](*map(mpf, at)), p)
                assert error <= bound, f"{name}({at}) is {value}: {error:.3f} ulp"
                tried += 1
    assert tried > 800


@BOTH
def test_an_exponential_below_its_least_number_is_zero(p: Precision) -> None:
    """And above it is not: the least result is 2**(1.5 - bias), a normal number."""
    exp, dtype = as_function("exp", p), np.dtype(p.dtype).type
    edge = (1.5 - p.bias) * np.log(2.0)
    below = np.array([dtype(edge * (1 + 1e-6)), dtype(2 * edge), -np.finfo(dtype).max, -np.inf], dtype)
    assert evaluate_arrays(exp, (below,), p).tolist() == [0.0] * 4
    above = evaluate_arrays(exp, (np.array([edge * (1 - 1e-6)], dtype),), p)
    assert np.finfo(dtype).tiny < above[0] < 3 * np.finfo(dtype).tiny


@EACH
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_reference_is_within_what_is_declared(name: str, data: st.DataObject) -> None:
    """Arguments that hypothesis thinks of, evaluated in plain Python; and arrays give the same bits."""
    p = data.draw(st.sampled_from([DOUBLE, FLOAT]))
    finite = st.floats(allow_nan=False, allow_infinity=False, width=64 if p is DOUBLE else 32)
    near = st.floats(-16, 16, width=64 if p is DOUBLE else 32)
    args = tuple(data.draw(finite | near) for _ in range(elementary[name].arity))
    function = as_function(name, p)
    (got,) = evaluate(function, args, {}, p)
    arrays = evaluate_arrays(function, tuple(np.array([a], p.dtype) for a in args), p)
    assert_same(got, float(arrays[0]))
    if has_value(name, args, p):
        with mpmath.workprec(160):
            assert error_in_ulp(got, EXACT[name](*map(mpf, args)), p) <= elementary[name].max_ulp[p is FLOAT]


def assert_same(got: float, expected: float) -> None:
    """Check that two floats are the same number, signs of zeros included, or both no number."""
    if math.isnan(expected):
        assert math.isnan(got)
    else:
        assert (got, math.copysign(1, got)) == (expected, math.copysign(1, expected))


SPECIAL = {
    "atan": [(0.0, 0.0), (-0.0, -0.0)],
    "cbrt": [(0.0, 0.0), (-0.0, -0.0), (INF, INF), (-INF, -INF), (27.0, 3.0), (-8.0, -2.0)],
    "cos": [(0.0, 1.0), (-0.0, 1.0), (INF, NAN), (-INF, NAN), (2.0**41, NAN)],
    "cos_turn": [(0.0, 1.0), (-0.5, -1.0), (3.0, 1.0), (INF, NAN), (2.0**48 + 1, NAN)],
    "cosh": [(0.0, 1.0), (-0.0, 1.0), (INF, INF), (-INF, INF), (800.0, INF), (-1e30, INF)],
    "exp": [
        (0.0, 1.0),
        (-0.0, 1.0),
        (INF, INF),
        (-INF, 0.0),
        (1e30, INF),
        (-1e30, 0.0),
        (720.0, INF),
        (-750.0, 0.0),
    ],
    "expm1": [(0.0, 0.0), (-0.0, -0.0), (INF, INF), (-INF, -1.0), (1e30, INF), (-1e30, -1.0), (-50.0, -1.0)],
    "log": [(0.0, -INF), (-0.0, -INF), (1.0, 0.0), (INF, INF), (-INF, NAN), (-1.0, NAN), (-1e-30, NAN)],
    "log10": [
        (0.0, -INF),
        (-0.0, -INF),
        (1.0, 0.0),
        (10.0, 1.0),
        (1e6, 6.0),
        (INF, INF),
        (-INF, NAN),
        (-1.0, NAN),
    ],
    "log1p": [(0.0, 0.0), (-0.0, -0.0), (-1.0, -INF), (INF, INF), (-INF, NAN), (-2.0, NAN)],
    "log2": [(0.0, -INF), (-0.0, -INF), (1.0, 0.0), (8.0, 3.0), (INF, INF), (-INF, NAN), (-1.0, NAN)],
    "sin": [(0.0, 0.0), (-0.0, -0.0), (INF, NAN), (-INF, NAN), (-(2.0**41), NAN)],
    "sin_turn": [(0.0, 0.0), (0.25, 1.0), (-0.25, -1.0), (7.75, -1.0), (INF, NAN), (2.0**48 + 1, NAN)],
    "sinh": [(0.0, 0.0), (-0.0, -0.0), (INF, INF), (-INF, -INF), (800.0, INF), (-1e30, -INF)],
    "tan": [(0.0, 0.0), (-0.0, -0.0), (INF, NAN), (-INF, NAN), (2.0**41, NAN)],
    "tanh": [(0.0, 0.0), (-0.0, -0.0), (INF, 1.0), (-INF, -1.0), (30.0, 1.0), (-1e30, -1.0)],
}


@BOTH
@pytest.mark.parametrize("name", list(SPECIAL))
def test_special_arguments(name: str, p: Precision) -> None:
    for x, expected in [*SPECIAL[name], (NAN, NAN)]:
        assert_same(evaluate(as_function(name, p), (x,), {}, p)[0], expected)


@BOTH
def test_atan_of_infinity_is_a_right_angle(p: Precision) -> None:
    assert_same(evaluate(as_function("atan", p), (INF,), {}, p)[0], p.round(PI / 2))
    assert_same(evaluate(as_function("atan", p), (-INF,), {}, p)[0], -p.round(PI / 2))


@BOTH
def test_powers_of_two_are_exact(p: Precision) -> None:
    for k in range(2 - p.bias - p.digits, p.bias + 1):
        power = math.ldexp(1.0, k)
        assert evaluate(as_function("log2", p), (power,), {}, p) == (k,)
        assert evaluate(as_function("pow", p), (2.0, float(k)), {}, p) == (power,)


@BOTH
@EACH
def test_tiny_arguments_are_kept_by_what_is_straight_at_zero(name: str, p: Precision) -> None:
    if name not in ("atan", "expm1", "log1p", "sin", "sinh", "tan", "tanh"):
        return
    for x in (
        math.ldexp(1.0, 2 - p.bias - p.digits),
        math.ldexp(3.0, 2 - p.bias - p.digits),
        math.ldexp(1.0, -p.bias),
    ):
        assert_same(evaluate(as_function(name, p), (x,), {}, p)[0], x)
        assert_same(evaluate(as_function(name, p), (-x,), {}, p)[0], -x)


# IEEE 754-2019, 9.2.1; C99 F.9.4.4
POWERS = [
    *((x, y, 1.0) for x in (2.5, 0.0, -0.0, INF, -INF, NAN, -3.0) for y in (0.0, -0.0)),
    *((1.0, y, 1.0) for y in (3.5, INF, -INF, NAN, -1e30)),
    (-1.0, INF, 1.0), (-1.0, -INF, 1.0), (-1.0, 7.0, -1.0), (-1.0, 8.0, 1.0), (-1.0, 1e30, 1.0),
    (-1.0, 0.5, NAN),
    (0.0, -3.0, INF), (-0.0, -3.0, -INF), (0.0, -2.0, INF), (-0.0, -2.0, INF), (-0.0, -0.5, INF),
    (0.0, -INF, INF),
    (0.0, 3.0, 0.0), (-0.0, 3.0, -0.0), (-0.0, 2.0, 0.0), (-0.0, 0.5, 0.0), (-0.0, INF, 0.0),
    (0.5, -INF, INF), (2.0, -INF, 0.0), (0.5, INF, 0.0), (2.0, INF, INF), (-0.5, INF, 0.0), (-2.0, INF, INF),
    (-INF, -3.0, -0.0), (-INF, -2.0, 0.0), (-INF, 3.0, -INF), (-INF, 2.0, INF), (-INF, 0.5, INF),
    (-INF, -0.5, 0.0),
    (INF, -2.5, 0.0), (INF, 2.5, INF), (INF, INF, INF), (-2.0, 3.0, -8.0), (-2.0, 2.0, 4.0), (-2.0, 0.5, NAN),
    (NAN, 2.0, NAN), (2.0, NAN, NAN), (-1.0, NAN, NAN), (0.0, NAN, NAN), (INF, NAN, NAN), (NAN, INF, NAN),
    (1e30, 1e30, INF), (1e30, -1e30, 0.0), (-1e30, 3e30, INF), (10.0, 3.0, 1000.0), (0.25, -2.0, 16.0),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("x", "y", "expected"), POWERS)
def test_special_powers(x: float, y: float, expected: float, p: Precision) -> None:
    assert_same(evaluate(as_function("pow", p), (x, y), {}, p)[0], expected)


@BOTH
@EACH
def test_the_lines_are_the_expression(name: str, p: Precision) -> None:
    """Naming intermediate values changes no bit, and no line is too long to read."""
    function, entry = as_function(name, p), elementary[name]
    whole = Function(name, function.args, (), (entry.build(*(sym(a) for a in function.args), p),))
    for x in (0.3, 1.7, -2.5, 30.0):
        args = tuple(p.round(Fraction(str(x))) for _ in function.args)
        assert_same(evaluate(function, args, {}, p)[0], evaluate(whole, args, {}, p)[0])
    assert max(len(line) for line in str(function).split("\n")) <= 140
    assert len({line.targets for line in function.body}) == len(function.body)


ARITHMETIC = {
    "num", "special", "sym", "add", "sub", "mul", "div", "neg", "sqrt", "abs", "floor", "fma",
    "lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not", "select",
    "exponent_field", "significand", "shift_to_exponent", "copysign",
}  # fmt: skip


@BOTH
@EACH
def test_only_arithmetic_is_used(name: str, p: Precision) -> None:
    function = as_function(name, p)
    nodes = topological(*(line.value for line in function.body), *function.returns)
    assert {node.op for node in nodes} <= ARITHMETIC
    assert dependencies(name, p) == ()


@EACH
def test_every_function_says_what_it_holds_to(name: str) -> None:
    assert all(0.5 <= bound < 4 for bound in elementary[name].max_ulp)
    assert elementary[name].domain
    assert as_function(name, DOUBLE).doc.startswith("Give ")
    assert name in EXACT, "add the exact function to this test"


def test_an_unknown_function_is_refused_with_the_closest() -> None:
    with pytest.raises(UnknownNameError, match="tanh"):
        as_function("tanhh", DOUBLE)


def test_a_program_is_linked_with_what_it_calls() -> None:
    x = sym("x")
    own = Function("log", ("x",), (), (x + 1,))  # a program's own definition wins
    entry = Function("f", ("x",), (), (call("exp", x) + call("log", x) + call("cbrt", x),))
    program = link(Program("p", (own, entry), DOUBLE))
    assert [f.name for f in program.functions] == ["exp", "cbrt", "log", "f"]
    exp8, cbrt8 = (evaluate(as_function(name, DOUBLE), (8.0,), {}, DOUBLE)[0] for name in ("exp", "cbrt"))
    assert evaluate_program(program, (8.0,)) == (exp8 + 9.0 + cbrt8,)

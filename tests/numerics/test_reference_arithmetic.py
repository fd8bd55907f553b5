"""The reference's arithmetic against exact rational arithmetic."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy_evaluator import evaluate_arrays

from neun_py.errors import ArgumentError
from neun_py.kernels.reference import evaluate, evaluate_program, operations
from neun_py.lower.precision import DOUBLE, FLOAT, PRECISIONS, Precision
from neun_py.lower.program import Assign, Function, Program
from neun_py.spec.expression import (
    absolute,
    call,
    copysign,
    floor,
    fma,
    logical_and,
    logical_not,
    logical_or,
    num,
    select,
    special,
    sqrt,
    sym,
)

BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
EXACT = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
}


def numbers(p: Precision) -> st.SearchStrategy[float]:
    """Finite numbers of a precision, of all sizes, and many of equal size, so that sums cancel."""
    near = st.builds(
        lambda m, e: math.ldexp(float(m), e),
        st.integers(-(2**p.digits) + 1, 2**p.digits - 1),
        st.integers(-40, -20),
    )
    return st.one_of(st.floats(allow_nan=False, allow_infinity=False, width=64 if p is DOUBLE else 32), near)


def same(a: float, b: float) -> bool:
    """Tell whether two floats are the same number, signs of zeros included, or both no number."""
    return (a != a and b != b) or (a == b and math.copysign(1, a) == math.copysign(1, b))


def rounded(p: Precision, exact: Fraction, zero: float) -> float:
    """Round, with the sign that an exact zero, or what underflows, has to have."""
    result = p.round(exact)
    if result != 0:
        return result
    return zero if exact == 0 else math.copysign(0.0, exact)


def ulp(p: Precision, x: float) -> float:
    return math.ldexp(1.0, max(math.frexp(x)[1], 2 - p.bias) - p.digits)


@BOTH
@pytest.mark.parametrize("name", EXACT)
@given(data=st.data())
def test_one_operation_is_rounded_once(p: Precision, name: str, data: st.DataObject) -> None:
    a, b = data.draw(numbers(p)), data.draw(numbers(p))
    if name == "div" and b == 0:
        return
    sign = math.copysign(1, a) * math.copysign(1, b)
    zero = {"add": a + b, "sub": a - b}.get(name, math.copysign(0.0, sign)) if a == 0 or b == 0 else 0.0
    expected = rounded(p, EXACT[name](Fraction(a), Fraction(b)), zero)
    assert same(operations(p)[name](a, b), expected)


@BOTH
@given(data=st.data())
def test_square_root_is_rounded_once(p: Precision, data: st.DataObject) -> None:
    x = abs(data.draw(numbers(p)))
    got = operations(p)["sqrt"](x)
    if x == 0:
        assert same(got, x)
        return
    half = Fraction(ulp(p, got)) / 2  # no square root is halfway between two numbers
    assert (Fraction(got) - half) ** 2 <= Fraction(x) <= (Fraction(got) + half) ** 2


def exact_fma(p: Precision, a: float, b: float, c: float) -> float:
    total = Fraction(a) * Fraction(b) + Fraction(c)
    # an exact zero is +0, unless both terms are -0 (IEEE 754, 6.3)
    product_sign = math.copysign(1, a) * math.copysign(1, b)
    both_negative = product_sign < 0 and math.copysign(1, c) < 0 and (a == 0 or b == 0)
    return rounded(p, total, -0.0 if both_negative else 0.0)


@BOTH
@given(data=st.data())
def test_fma_is_rounded_once(p: Precision, data: st.DataObject) -> None:
    a, b, c = (data.draw(numbers(p)) for _ in range(3))
    assert same(operations(p)["fma"](a, b, c), exact_fma(p, a, b, c))


@BOTH
def test_fma_next_to_halves_and_where_it_cancels(p: Precision) -> None:
    """The places where two roundings differ from one, made on purpose."""
    pick, fused = random.Random(0), operations(p)["fma"]
    one = Fraction(1)
    for _ in range(4000):
        a = p.round(one + Fraction(pick.getrandbits(p.digits - 1), 2 ** (p.digits - 1)))
        b = p.round(one + Fraction(pick.getrandbits(p.digits - 1), 2 ** (p.digits - 1)))
        ab = Fraction(a) * Fraction(b)
        halfway = (Fraction(p.round(ab)) + Fraction(ulp(p, float(ab))) / 2) * pick.choice([1, 2**20, 2**60, -1])
        for c in (p.round(halfway - ab), p.round(-ab), p.round(halfway), -p.round(ab)):
            assert same(fused(a, b, c), exact_fma(p, a, b, c)), (a, b, c)


@BOTH
def test_fma_next_to_the_subnormal_numbers_and_at_the_ends(p: Precision) -> None:
    least = math.ldexp(1.0, 2 - p.bias - p.digits)
    smallest, largest = math.ldexp(1.0, 1 - p.bias), float(p.largest)
    sizes = [
        0.0,
        least,
        3 * least,
        smallest - least,
        smallest,
        0.5,
        1.0,
        1 + ulp(p, 1.0),
        largest / 2,
        largest,
    ]
    values = [s * x for x in sizes for s in (1, -1)]
    for a, b, c in product(values, repeat=3):
        assert same(operations(p)["fma"](a, b, c), exact_fma(p, a, b, c)), (a, b, c)


@BOTH
def test_fma_of_what_is_not_finite(p: Precision) -> None:
    fused, inf, nan, largest = operations(p)["fma"], math.inf, math.nan, float(p.largest)
    assert same(fused(largest, largest, -inf), -inf)  # the product is finite before it is rounded
    assert same(fused(inf, 1.0, -inf), nan)
    assert same(fused(inf, 0.0, 1.0), nan)
    assert same(fused(-inf, 2.0, largest), -inf)
    assert same(fused(nan, 0.0, inf), nan)
    assert same(fused(0.0, 1.0, nan), nan)


@BOTH
def test_division_by_zero_and_roots_of_negative_numbers(p: Precision) -> None:
    divide, root = operations(p)["div"], operations(p)["sqrt"]
    assert same(divide(1.0, -0.0), -math.inf)
    assert same(divide(-1.0, -0.0), math.inf)
    assert same(divide(0.0, 0.0), math.nan)
    assert same(divide(math.nan, 0.0), math.nan)
    assert same(divide(-math.inf, 0.0), -math.inf)
    assert same(root(-1.0), math.nan)
    assert same(root(-0.0), -0.0)
    assert same(root(math.inf), math.inf)


@BOTH
def test_floor_keeps_what_is_whole(p: Precision) -> None:
    down = operations(p)["floor"]
    for x in (0.0, -0.0, 3.0, -7.0, 2.0**60, float(p.largest), math.inf, -math.inf, math.nan):
        assert same(down(x), x)
    assert (down(-0.25), down(2.75), down(-2.75)) == (-1.0, 2.0, -3.0)


@BOTH
def test_bits(p: Precision) -> None:
    table, least = operations(p), math.ldexp(1.0, 2 - p.bias - p.digits)
    assert table["exponent_field"](-8.0) == p.bias + 3
    assert table["exponent_field"](least) == 0
    assert table["exponent_field"](math.nan) == 2 * p.bias + 1
    assert table["significand"](-12.0) == 1.5
    assert table["significand"](math.inf) == 1
    for k in range(1 - p.bias, p.bias + 1):
        assert table["shift_to_exponent"](float(p.shifter) + p.bias + k) == math.ldexp(1.0, k)


@BOTH
def test_comparisons_with_nan_are_false_but_for_ne(p: Precision) -> None:
    for name in ("lt", "le", "gt", "ge", "eq"):
        assert operations(p)[name](math.nan, math.nan) is False
    assert operations(p)["ne"](math.nan, math.nan) is True


def test_numbers_are_rounded_to_the_precision() -> None:
    function = Function("third", (), (), (num(Fraction(1, 3)), num("1e300"), special("nan")))
    assert evaluate(function, (), {}, DOUBLE)[:2] == (1 / 3, 1e300)
    third, large, nan = evaluate(function, (), {}, FLOAT)
    assert (third, large) == (float(np.float32(1) / np.float32(3)), math.inf)
    assert math.isnan(nan)


def test_conditions_and_selection() -> None:
    x, y = sym("x"), sym("y")
    inside = logical_and(x > 0, logical_not(logical_or(x > 1, y < x)))
    function = Function("f", ("x", "y"), (Assign(("inside",), inside),), (select(sym("inside"), x, -y),))
    assert evaluate(function, (0.5, 2.0), {}, DOUBLE) == (0.5,)
    assert evaluate(function, (0.5, 0.25), {}, DOUBLE) == (-0.25,)
    assert evaluate(function, (math.nan, 4.0), {}, DOUBLE) == (-4.0,)


def test_calls_of_one_and_of_several_results() -> None:
    x, y = sym("x"), sym("y")
    swap = Function("swap", ("x", "y"), (), (y, x))
    half = Function("half", ("x",), (), (x * num("0.5"),))
    body = (
        Assign(("y", "x"), call("swap", x, y)),
        Assign(("x",), x - y),
        Assign(("y",), x + call("half", y)),
    )
    program = Program("names bound again", (swap, half, Function("f", ("x", "y"), body, (x, y))), DOUBLE)
    # x, y = 1, 10: y, x = swap(1, 10) = 10, 1; x = 1 - 10; y = -9 + 5
    assert evaluate_program(program, (1.0, 10.0)) == (-9.0, -4.0)


def test_the_number_of_arguments_is_checked() -> None:
    with pytest.raises(ArgumentError, match="half takes 1 arguments, not 2"):
        evaluate(Function("half", ("x",), (), (sym("x"),)), (1.0, 2.0), {}, DOUBLE)


@BOTH
@given(data=st.data())
@example(data=None)
def test_arrays_give_the_same_bits(p: Precision, data: st.DataObject | None) -> None:
    """The evaluator on arrays, with which the elementary functions are tried, is the reference."""
    x, y = sym("x"), sym("y")
    result = fma(x, y, -copysign(sqrt(absolute(x)), y)) / (x + floor(y * num("0.1")) - num("0.3"))
    function = Function("f", ("x", "y"), (Assign(("r",), result),), (select(x < y, sym("r"), fma(x, x, -y)),))
    a, b = (0.1, 3.0) if data is None else (data.draw(numbers(p)), data.draw(numbers(p)))
    a, b = p.round(Fraction(a)), p.round(Fraction(b))
    got = evaluate_arrays(function, (np.array([a], p.dtype), np.array([b], p.dtype)), p)
    assert same(float(got[0]), evaluate(function, (a, b), {}, p)[0])

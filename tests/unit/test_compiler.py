"""The compiler of generated source: what compiled text does is what Python does with it."""

from __future__ import annotations

import ast
import ctypes
import math
import struct
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neun_py.kernels import primitives, random
from neun_py.kernels.compiler.kinds import CompilerError
from neun_py.kernels.compiler.loading import loaded
from neun_py.kernels.compiler.target import object_code
from neun_py.kernels.compiler.translation import translate
from neun_py.kernels.writer import Writer
from neun_py.lower.precision import DOUBLE

HEADER = "from neun_py.kernels.primitives import *\n\n"


def built(source: str, function: str = "f", signature: str = "ii") -> Callable[..., int]:
    """Compile a kernel without keeping it."""
    return loaded(object_code(translate(HEADER + source, function, signature), False), function).call


def in_python(source: str, memory: dict[int, Any] | None = None) -> dict[str, Any]:
    """Execute the same text as Python; the array at address 0 is a dictionary."""
    stored = {} if memory is None else memory
    names: dict[str, Any] = {
        "inline": lambda f: f, "routine": lambda f: f, "seldom": lambda f: f, "kernel": lambda **_: lambda f: f,
        "load": lambda like, address, k: stored[k], "store": lambda address, k, x: stored.__setitem__(k, x),
        "select": lambda c, a, b: a if c else b, "inf": math.inf, "nan": math.nan,
        "floor": math.floor, "absolute": abs, "sqrt": math.sqrt,
        "both": lambda a, b: bool(a and b), "either": lambda a, b: bool(a or b), "negated": lambda a: not a,
    }  # fmt: skip
    exec(source, names)
    return names


PATHS = """
def branches(a, b):
    if a > b:
        return 1
    elif a == b:
        c = 2
    else:
        c = 3
    return c

def what_is_assigned_in_one_branch(a, b):
    c = 0
    if a > 0:
        c = a + b
        if b > 0:
            c = b
    return c

def a_loop(a, b):
    s = 0
    for i in range(a):
        s += i*b
    return s

def a_range_with_ends(a, b):
    s = 0
    for i in range(b, a):
        s = s*3 + i
    return s

def a_range_with_a_step(a, b):
    s = 0
    for i in range(b, a, 3):
        s = s*3 + i
    return s

def the_variable_after_its_loop(a, b):
    i = 77
    for i in range(a):
        pass
    return i

def the_variable_changed_in_its_loop(a, b):
    s, i = 0, 5
    for i in range(a):
        i = i*2
        s += i
    return s + i

def a_limit_that_changes(a, b):
    s, n = 0, a
    for i in range(n):
        n -= 1
        s += n
    return s

def break_and_continue(a, b):
    s = 0
    for i in range(a):
        if i == b:
            continue
        if i > 7:
            break
        s += i
    return s

def what_follows_a_break(a, b):
    s = 0
    for i in range(a):
        if i == b:
            s = 5
            break
            s = 6
        s += 1
    return s

def while_it_lasts(a, b):
    n = 0
    while a > 0 and n < 50:
        a -= b if b > 0 else 1
        n += 1
    return n

def while_with_an_end_inside(a, b):
    n = 0
    while True:
        n += 1
        if n*n > a:
            return n

def loops_in_loops(a, b):
    s = 0
    for i in range(a):
        for j in range(i):
            if j == b:
                break
            s += i*j
        else_ = s
    return s

def conditions_in_turn(a, b):
    return 1 if a != 0 and 100 // a > b or not b == 3 else 0

def conditions_as_numbers(a, b):
    n = a > b
    m = n or a == 3
    return n + 2*m - (a < 0)

def a_swap(a, b):
    a, b = b, a - b
    return 10*a + b

def tuples_in_tuples(a, b):
    (c, d), e = (a, b), a + b
    t = c, d, e
    return t[0] - t[1]*t[2]

def numbers_that_widen(a, b):
    x = a
    for i in range(3):
        x = x/2
    return int(x*8)

def fractions_cut_off(a, b):
    return int(a/3) + 10*int(-(a/3))

def integers_as_numbers(a, b):
    return 1 if a*0.5 >= b + 0.25 else 0

def least_and_greatest(a, b):
    return min(a, b)*100 + max(a, b)

def bits(a, b):
    return (a & b) + (a | b)*2 + (a >> 1)*3

def changes(a, b):
    a *= 3
    a -= b
    a |= 1
    return a

def known_where_an_endless_loop_is_left(a, b):
    while True:
        c = a + b
        if c > 5:
            break
        a += 1
    return c

def known_on_both_paths(a, b):
    for i in range(a):
        if i == b:
            continue
        elif i > b:
            c = i
        else:
            return i
        b += c
    return b

def choices_that_begin_alike(a, b):
    return a if a > 0 and b > 0 or a > 5 else b if b > 1 else a > b and b == a

def an_early_end(a, b):
    if a > 3:
        return -1
    b += a
    return b
"""
"""Functions of two integers, each with a path that a compiler may get wrong."""

NUMBERS = [(0, 0), (1, 0), (0, 1), (5, 2), (9, 3), (3, 3), (-4, 2), (7, -3), (20, 1), (12, 9)]


@pytest.mark.parametrize("path", [node.name for node in ast.parse(PATHS).body if isinstance(node, ast.FunctionDef)])
def test_paths(path: str) -> None:
    call = built(PATHS.replace("def ", "@kernel(releases_gil=False)\ndef "), path)
    plain = in_python(PATHS)[path]
    assert [call(*given) for given in NUMBERS] == [int(plain(*given)) for given in NUMBERS]


FUNCTIONS = """
@inline
def turned(x, y):
    return y, x + y

@inline
def alone(x):
    return x*2,

@routine
def counted(n, x):
    total = x
    for k in range(n):
        total, x = turned(total, x)
        if total > 1000:
            return total
    return total

@routine
def kept(address, x):
    if x < 0:
        return
    store(address, 1, x)

@kernel(releases_gil=True)
def f(address, n, x):
    y, = alone(x)
    found = turned(x, y)
    store(address, 0, found[0]*found[1])
    kept(address, counted(n, 0.5) + counted(n, y))
    kept(address, -x)
    return counted(n, 2)
"""


@pytest.mark.parametrize("given", [(0, 1.5), (3, -2.0), (60, 0.1), (7, 1e300)])
def test_functions_are_made_for_the_kinds_that_they_get(given: tuple[int, float]) -> None:
    room = np.full(2, 9.0)
    call = built(FUNCTIONS, signature="iid")
    memory: dict[int, Any] = {1: 9.0}
    expected = in_python(FUNCTIONS, memory)["f"](0, *given)
    assert call(room.ctypes.data, *given) == expected
    assert room.tolist() == [memory[0], memory[1]]


def test_a_function_that_is_called_seldom_is_compiled_once() -> None:
    source = """
@seldom
def twice(address, k):
    store(address, k, 2.0*load(0.0, address, k))

@kernel(releases_gil=False)
def f(address, n):
    twice(address, 0)
    twice(address, 1)
    return 0
"""
    room = np.array([1.5, 2.5])
    assert built(source)(room.ctypes.data, 0) == 0
    assert room.tolist() == [3.0, 5.0]
    text = translate(HEADER + source, "f", "ii")
    assert text.count("@twice.0(") == 3 and "noinline" in text


INTEGERS = st.recursive(
    st.sampled_from(["a", "b", "3", "-7", "64"]),
    lambda inner: st.tuples(inner, st.sampled_from(["+", "-", "*", "&", "|", "//", "%"]), inner).map(
        lambda parts: f"({parts[0]} {parts[1]} ({parts[2]}))"
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(INTEGERS, st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_integers_round_down(text: str, a: int, b: int) -> None:
    try:
        expected = eval(text, {"a": a, "b": b})
    except ZeroDivisionError:
        return
    if abs(expected) < 2**63:
        assert built(f"@kernel(releases_gil=False)\ndef f(a, b):\n    return {text}\n")(a, b) == expected


@pytest.mark.parametrize("text", ["a // b", "a % b"])
def test_divided_by_zero_is_zero(text: str) -> None:
    assert built(f"@kernel(releases_gil=False)\ndef f(a, b):\n    return {text}\n")(17, 0) == 0


@pytest.mark.parametrize(
    ("text", "expected"), [("a // b", -(2**63)), ("a % b", 0), ("a // -1", -(2**63)), ("a % -1", 0), ("a // 0", 0)]
)
def test_the_least_integer_divided_by_minus_one_stays_what_it_is(text: str, expected: int) -> None:
    assert built(f"@kernel(releases_gil=False)\ndef f(a, b):\n    return {text}\n")(-(2**63), -1) == expected


@pytest.mark.parametrize("by", [0, 1, 5, 63])
def test_shifts(by: int) -> None:
    given = 2**40 + 12345
    call = built("@kernel(releases_gil=False)\ndef f(a, b):\n    return (a >> b)*3 + (-a >> b)\n")
    assert call(given, by) == (given >> by) * 3 + (-given >> by)
    call = built("@kernel(releases_gil=False)\ndef f(a, b):\n    return a << b\n")
    assert call(5, by) == ctypes.c_int64(5 << by).value


@pytest.mark.parametrize(
    ("x", "whole"),
    [(1e300, 2**63 - 1), (-math.inf, -(2**63)), (math.nan, 0), (-7.9, -7), (2.0**62, 2**62), (-0.5, 0)],
)
def test_integers_of_numbers_beyond_them_are_the_same_everywhere(x: float, whole: int) -> None:
    assert built("@kernel(releases_gil=False)\ndef f(x):\n    return int(x)\n", signature="d")(x) == whole


REALS = st.recursive(
    st.sampled_from(["x", "y", "0.1", "-2.5", "1e300", "3.0"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(lambda p: f"({p[0]} {p[1]} ({p[2]}))"),
        inner.map(lambda p: f"(-({p}))"),
        st.tuples(inner, inner).map(lambda p: f"select({p[0]} < {p[1]}, {p[0]}*1.0, {p[1]}*1.0)"),
        inner.map(lambda p: f"absolute({p})"),
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(REALS, st.floats(allow_subnormal=True), st.floats())
def test_numbers_to_the_last_bit(text: str, x: float, y: float) -> None:
    source = f"@kernel(releases_gil=False)\ndef f(address, x, y):\n    store(address, 0, 1.0*({text}))\n    return 0\n"
    memory: dict[int, float] = {}
    in_python(source, memory)["f"](0, x, y)
    room = ctypes.c_double()
    built(source, signature="idd")(ctypes.addressof(room), x, y)
    same = struct.pack("d", room.value) == struct.pack("d", memory[0])
    assert same or (math.isnan(room.value) and math.isnan(memory[0]))


COMPARED = "    s = (x < y) + 2*(x <= y) + 4*(x > y) + 8*(x >= y) + 16*(x == y) + 32*(x != y)\n    return s"


@pytest.mark.parametrize("x", [0.0, -0.0, 1.0, math.inf, math.nan])
@pytest.mark.parametrize("y", [0.0, 1.0, -math.inf, math.nan])
def test_comparisons_of_what_is_no_number(x: float, y: float) -> None:
    source = f"@kernel(releases_gil=False)\ndef f(x, y):\n{COMPARED}\n"
    assert built(source, signature="dd")(x, y) == in_python(source)["f"](x, y)


def test_single_precision_stays_single() -> None:
    source = """
@kernel(releases_gil=False)
def f(address, n):
    x = load(f32(0.0), address, 0)
    store(address, 1, x/f32(3.0))
    store(address, 2, x/3)
    store(address, 3, fma(x, x, f32(0.1)))
    store(address, 4, rounded(x, 0.1))
    return x == 1
"""
    room = np.array([1.1, 0, 0, 0, 0], np.float32)
    assert built(source)(room.ctypes.data, 0) == 0
    third = np.float32(1.1) / np.float32(3.0)
    fused = np.float32(float(np.float32(1.1)) ** 2 + float(np.float32(0.1)))
    assert room[1:].tolist() == [third, third, fused, np.float32(0.1)]


WRONG = {
    "no value": "    return c",
    "there is no function": "    return g(a)",
    "calls itself": "    return again(a)",
    "not of the language of kernels": "    return [a, b][0]",
    "not of the language": "    import os\n    return 1",
    "is no number": "    return 'a'",
    "loops go through a range": "    for i in (a, b):\n        pass\n    return 0",
    "a number above 0": "    for i in range(a, b, -1):\n        pass\n    return 0",
    "one comparison": "    return 0 < a < b",
    "does not give an integer": "    return 0.5*a",
    "takes 1 arguments, and gets 2": "    return again(a, b)",
    "is not what the value is made of": "    a, b, c = a, b\n    return a",
    "are one variable": "    c = a\n    if b > 0:\n        c = (a, b)\n    return 0",
    "gives nothing in one place": "    if a > 0:\n        return\n    return 1",
    "only tuples have items": "    return a[0]",
    "by a number that is written": "    return (a, b)[2]",
    "c has no value on one of the paths": "    if a > 0:\n        c = 1\n    return c",
    "d has no value on one of the paths": "    for i in range(a):\n        d = i\n    return d",
    "k has no value on one of the paths": "    while a > 0:\n        a -= 1\n        k = a\n    return k",
    "m has no value": "    m += a\n    return m",
    "n has no value on one of the paths": (
        "    while True:\n        if a > b:\n            break\n        n = a\n        a += n\n    return n"
    ),
    "with an else": "    for i in range(a):\n        pass\n    else:\n        return 1\n    return 0",
    "stands in no loop": "    break",
    "a is no condition": "    return a and b > 0",
    "is no condition": "    return 1 if (a, b) else 0",
    "double cannot become i64": "    return 7.5 // 2",
    "shifted by 0 to 63": "    return a << 64",
    "more than 64 bits": "    return a + 9223372036854775808",
    "a range has one to three": "    for i in range(0, a, 1, 2):\n        pass\n    return 0",
    "a is b is not": "    return 1 if a is b else 0",
    "negated does not take 2 values": "    return 1 if negated(a > b, b > a) else 0",
    "LLVM refuses what was written": "    return int(absolute(1.0*a, 1.0*b))",
    "select chooses between numbers": "    return select(a > b, (a, b), (b, a))[0]",
    "neither an integer nor": "    return min(a > b, b > a)",
}


@pytest.mark.parametrize("message", WRONG)
def test_what_is_not_of_the_language_is_refused(message: str) -> None:
    again = "@inline\ndef again(a):\n    return again(a)\n\n"
    source = f"{again}@kernel(releases_gil=True)\ndef f(a, b):\n{WRONG[message]}\n"
    with pytest.raises(CompilerError, match=message):
        built(source)


def test_only_kernels_are_compiled() -> None:
    with pytest.raises(CompilerError, match="there is no kernel g"):
        built("@inline\ndef g(a, b):\n    return a\n", "g")


def test_no_quantity_of_a_model_has_a_name_of_the_language() -> None:
    writer = Writer(DOUBLE)
    words = {*primitives.primitives, *random.primitives, "inf", "nan32", "range", "kernel", "inline", "seldom"}
    assert {writer.name(word) for word in words} == {f"{word}_" for word in words}


SPINNING = """
@kernel(releases_gil={releases})
def f(flag, most):
    n = 0
    while atomic_load(flag) == 0 and n < most:
        n += 1
    return n
"""


def test_other_threads_run_while_a_kernel_does_where_it_says_so() -> None:
    flag = ctypes.c_int64(0)
    call, found = built(SPINNING.format(releases=True)), []
    waiting = threading.Thread(target=lambda: found.append(call(ctypes.addressof(flag), 2**62)))
    waiting.start()
    flag.value = 1  # reached only because the lock is free
    waiting.join(60)
    assert found and found[0] < 2**62
    flag.value = 0
    assert built(SPINNING.format(releases=False))(ctypes.addressof(flag), 1000) == 1000

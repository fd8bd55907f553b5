"""Counter-based random numbers: a value depends on its seed, stream, neuron and step alone, and on no history.

Threefry-2x64 with 20 rounds, as Random123 defines it (Salmon et al. 2011, doi:10.1145/2063384.2063405), turns a key
and a counter into two words of 64 random bits. The key is (seed, stream), the counter (neuron, block); how steps make
blocks is said in `neun_py.kernels.stimulus_layout`. Generated modules that draw import this beside the primitives.

Normals are made in pairs (Box & Muller 1958, doi:10.1214/aoms/1177706645): for u in (0, 1] of the first word and v in
[0, 1) of the second, sqrt(-2 log u) cos(2 pi v) and sqrt(-2 log u) sin(2 pi v).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from neun_py.kernels.compiler import kinds
from neun_py.kernels.compiler.emitter import Emitter
from neun_py.kernels.compiler.kinds import INTEGER, Value
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Assign, Function, Program
from neun_py.spec.expression import call, mul, num, sqrt, sym

__all__ = ["below_one", "not_zero", "pair_program", "plain_pair", "plain_threefry", "plain_unit", "threefry"]

_ROTATIONS = (16, 42, 12, 31, 16, 32, 24, 21)
_PARITY = 0x1BD11BDAA9FC1A22
_ROUNDS = 20
_ALL = 2**64 - 1
_ONE_BITS = 0x3FF0000000000000
"""The bits of 1.0; 52 random bits below them make a number in [1, 2), for not every target converts integers."""


def plain_threefry(key: tuple[int, int], counter: tuple[int, int]) -> tuple[int, int]:
    """Give the two words of a key and a counter, all of them unsigned: the definition."""
    keys = (*key, _PARITY ^ key[0] ^ key[1])
    a, b = ((c + k) & _ALL for c, k in zip(counter, key, strict=True))
    for n in range(_ROUNDS):
        turn = _ROTATIONS[n % 8]
        a = (a + b) & _ALL
        b = ((b << turn | b >> (64 - turn)) & _ALL) ^ a
        if n % 4 == 3:
            s = n // 4 + 1
            a, b = (a + keys[s % 3]) & _ALL, (b + keys[(s + 1) % 3] + s) & _ALL
    return a, b


def plain_unit(word: int) -> float:
    """Give the number in [0, 1) of a word: its upper 52 bits."""
    return (word >> 12) / 2**52


@lru_cache
def pair_program() -> Program:
    """Give ``normals(u, v)``: two normal numbers of u in (0, 1] and v in [0, 1)."""
    u, v, radius = sym("u"), sym("v"), sym("radius")
    body = (Assign(("radius",), sqrt(mul(num(-2), call("log", u)))),)
    returns = (mul(radius, call("cos_turn", v)), mul(radius, call("sin_turn", v)))
    normals = Function("normals", ("u", "v"), body, returns, "Give two normal numbers.")
    return link(Program("normals", (normals,), DOUBLE))


def plain_pair(words: tuple[int, int]) -> tuple[float, float]:
    """Give the two normal numbers of two words."""
    first, second = evaluate_program(pair_program(), (1.0 - plain_unit(words[0]), plain_unit(words[1])))
    return first, second


primitives: dict[str, Callable[..., Value]] = {}
"""What modules may call that import everything from here, by its name."""


def _primitive(write: Callable[..., Value]) -> Any:
    primitives[write.__name__] = write
    return write


@_primitive
def threefry(e: Emitter, k0: Value, k1: Value, c0: Value, c1: Value) -> Value:
    """Give the two words of a key (k0, k1) and a counter (c0, c1)."""

    def word(operation: str, a: str, b: str) -> str:
        return e.give(INTEGER, f"{operation} i64 {a}, {b}").text

    e.declare("declare i64 @llvm.fshl.i64(i64, i64, i64)")
    key = (k0.text, k1.text)
    keys = (*key, word("xor", word("xor", str(_PARITY), key[0]), key[1]))
    a, b = word("add", c0.text, key[0]), word("add", c1.text, key[1])
    for n in range(_ROUNDS):  # the loop over neurons around them is vectorised, so they hold no loop
        a = word("add", a, b)
        turned = e.give(INTEGER, f"call i64 @llvm.fshl.i64(i64 {b}, i64 {b}, i64 {_ROTATIONS[n % 8]})").text
        b = word("xor", turned, a)
        if n % 4 == 3:
            s = n // 4 + 1
            a = word("add", a, keys[s % 3])
            b = word("add", b, word("add", keys[(s + 1) % 3], str(s)))
    return Value((INTEGER, INTEGER), "", (Value(INTEGER, a), Value(INTEGER, b)))


def _in_unit(e: Emitter, word: Value) -> str:
    """Give the number in [1, 2) whose fraction is the upper 52 bits of a word; 1 less it and it less 1 are exact."""
    upper = e.give(INTEGER, f"lshr i64 {word.text}, 12").text
    bits = e.give(INTEGER, f"or i64 {upper}, {_ONE_BITS}").text
    return e.give(kinds.DOUBLE, f"bitcast i64 {bits} to double").text


@_primitive
def below_one(e: Emitter, word: Value) -> Value:
    """Give the number in [0, 1) of a word."""
    return e.give(kinds.DOUBLE, f"fsub double {_in_unit(e, word)}, 1.0")


@_primitive
def not_zero(e: Emitter, word: Value) -> Value:
    """Give the number in (0, 1] of a word: one less the number in [0, 1)."""
    return e.give(kinds.DOUBLE, f"fsub double 2.0, {_in_unit(e, word)}")

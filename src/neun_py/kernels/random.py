"""Counter-based random numbers: a value depends on its seed, stream, neuron and step alone, and on no history.

Threefry-2x64 with 20 rounds, as Random123 defines it (Salmon et al. 2011, doi:10.1145/2063384.2063405), turns a key
and a counter into two words of 64 random bits. The key is (seed, stream), the counter (neuron, block); how steps make
blocks is said in `neun_py.kernels.stimulus_layout`. Generated modules that draw import this beside the primitives.

Normals are made in pairs (Box & Muller 1958, doi:10.1214/aoms/1177706645): for u in (0, 1] of the first word and v in
[0, 1) of the second, sqrt(-2 log u) cos(2 pi v) and sqrt(-2 log u) sin(2 pi v).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

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


_WORD = ir.IntType(64)


def _rounds(builder: Any, k0: Any, k1: Any, a: Any, b: Any) -> tuple[Any, Any]:
    """Write the twenty rounds; the loop over neurons around them is vectorised, so they hold no loop."""
    parity = builder.xor(builder.xor(ir.Constant(_WORD, _PARITY), k0), k1)
    keys = (k0, k1, parity)
    rotate = builder.module.declare_intrinsic("llvm.fshl", [_WORD], ir.FunctionType(_WORD, [_WORD] * 3))
    a, b = builder.add(a, k0), builder.add(b, k1)
    for n in range(_ROUNDS):
        a = builder.add(a, b)
        b = builder.xor(builder.call(rotate, [b, b, ir.Constant(_WORD, _ROTATIONS[n % 8])]), a)
        if n % 4 == 3:
            s = n // 4 + 1
            a = builder.add(a, keys[s % 3])
            b = builder.add(b, builder.add(keys[(s + 1) % 3], ir.Constant(_WORD, s)))
    return a, b


@intrinsic
def threefry(typingctx: Any, k0: Any, k1: Any, c0: Any, c1: Any) -> Any:
    """Give the two words of a key (k0, k1) and a counter (c0, c1)."""
    pair = types.UniTuple(types.int64, 2)  # type: ignore[no-untyped-call]

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return context.make_tuple(builder, pair, _rounds(builder, *args))

    return pair(*[types.int64] * 4), generate


def _of_word(negative: bool, meaning: str) -> Any:
    """Make a number in the unit interval of the upper 52 bits of a word."""

    def operation(typingctx: Any, word: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            number = ir.DoubleType()
            bits = builder.or_(builder.lshr(args[0], ir.Constant(_WORD, 12)), ir.Constant(_WORD, _ONE_BITS))
            above = builder.bitcast(bits, number)  # in [1, 2); both differences are exact
            if negative:
                return builder.fsub(ir.Constant(number, 2.0), above)
            return builder.fsub(above, ir.Constant(number, 1.0))

        return types.float64(types.int64), generate

    operation.__doc__ = meaning
    return intrinsic(operation)


below_one = _of_word(False, "Give the number in [0, 1) of a word.")
not_zero = _of_word(True, "Give the number in (0, 1] of a word: one less the number in [0, 1).")

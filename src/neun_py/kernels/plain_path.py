"""A path of a Wiener process in plain Python, and the comparison of its kernel with it before that is trusted."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np

from neun_py.kernels.path_layout import LANES, ROWS, Family, PathTable, family_of
from neun_py.kernels.random import plain_pair, plain_threefry
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.precision import DOUBLE, Precision
from neun_py.lower.program import Assign, Function, Program
from neun_py.spec.expression import add, fma, mul, num, sub, sym

__all__ = ["PlainPath", "halves_program", "increments_program", "path_agrees"]

_ROOT_OF_HALF = Fraction("0.70710678118654752440084436210484903928483593768847")
_HALF_ROOT_OF_THREE = Fraction("0.86602540378443864676372317075293618347140262690519")


@lru_cache
def halves_program() -> Program:
    """Give ``halves(x, y, u, v)``: the two numbers of the first half and of the second, of a whole and two normals."""
    x, y, u, v, q, r = (sym(name) for name in ("x", "y", "u", "v", "q", "r"))
    half, across, scale = num(Fraction(1, 2)), num(_HALF_ROOT_OF_THREE), num(_ROOT_OF_HALF)
    body = (
        Assign(("q",), fma(across, y, mul(half, u))),
        Assign(("r",), fma(num(-_HALF_ROOT_OF_THREE), u, mul(half, y))),
    )
    returns = tuple(mul(scale, sum_) for sum_ in (add(x, q), add(r, v), sub(x, q), sub(r, v)))
    function = Function("halves", ("x", "y", "u", "v"), body, returns, "Give the numbers of both halves.")
    return Program("halves", (function,), DOUBLE)


@lru_cache
def increments_program() -> Program:
    """Give ``increments(x, y, scale, scale_z)``: D and Z of an interval."""
    x, y = sym("x"), sym("y")
    mean = fma(num(_HALF_ROOT_OF_THREE / 3), y, mul(num(Fraction(1, 2)), x))
    returns = (mul(sym("scale"), x), mul(sym("scale_z"), mean))
    function = Function(
        "increments", ("x", "y", "scale", "scale_z"), (), returns, "Give the increment and the integral."
    )
    return Program("increments", (function,), DOUBLE)


@dataclass(frozen=True)
class PlainPath:
    """A path of one neuron, evaluated operation by operation: what the kernel is compared with.

    Attributes
    ----------
    family : Family
        Of the step.
    key : tuple of int
        Two words.
    neuron : int
        The neuron's number among all.
    """

    family: Family
    key: tuple[int, int]
    neuron: int

    def increments(self, step: int) -> tuple[float, float]:
        """Give D and Z of a step."""
        dw, dz = evaluate_program(increments_program(), (*self.numbers(step), *self.family.scales))
        return dw, dz

    def numbers(self, step: int) -> tuple[float, float]:
        """Give x and y of a step, from its root down."""
        depth = self.family.depth
        pair = self._normals(64 * (step >> depth))
        for level in range(1, depth + 1):
            place = step >> (depth - level)
            fresh = self._normals(64 * (place >> 1) + level)
            halves = evaluate_program(halves_program(), (*pair, *fresh))
            pair = halves[2:] if place & 1 else halves[:2]
        return pair

    def _normals(self, node: int) -> tuple[float, float]:
        return plain_pair(plain_threefry(self.key, (self.neuron, node)))


_NEURONS, _COMPARED, _FIRST, _INDEX = 67, (0, 7, 63, 64, 66), 3, 2**40
_CASES = ((31.0, 13, 7, 0), (0.3 * 2.0**7, 29, 5, 0), (1025.0, 2**40, 2, 0), (1e-6, 2**33 - 1, 2, 0), (3.0, 509, 4, 3))
"""A step, the first number of a step, and how many follow: with roots that end in between, and deep trees; last, where
lanes are parts of the time of one neuron, how many bits apart their steps are."""


def path_agrees(call: Callable[[int], int], precision: Precision) -> bool:
    """Whether the kernel gives the plain path's bits."""
    work = np.empty(ROWS * LANES)
    for h, begin, count, bits in _CASES:
        family = family_of(h)
        assert family is not None
        key = family.key(2**64 - 1, 5, "xi_v")
        out = np.full((2, count, _NEURONS + 1), 0.125, precision.dtype)
        table = np.zeros(len(PathTable), np.int64)
        words = (_FIRST, _FIRST + _NEURONS, _INDEX, begin, count, family.depth)
        table[: len(words)] = words
        table[PathTable.KEY0 : PathTable.KEY1 + 1] = np.array(key, np.uint64).view(np.int64)
        table[PathTable.OUT : PathTable.STRIDE + 1] = out[0].ctypes.data, out[1].ctypes.data, _NEURONS + 1
        table[PathTable.SCALE : PathTable.APART] = np.array(family.scales).view(np.int64)
        table[PathTable.APART : PathTable.WORK] = (1, 0, 2**bits, bits) if bits else (1, 1, 0, 62)
        table[PathTable.WORK] = work.ctypes.data
        call(table.ctypes.data)
        if not (out[:, :, _NEURONS] == 0.125).all():
            return False
        for j in _COMPARED:
            plain = PlainPath(family, key, _INDEX + _FIRST + (0 if bits else j))
            for k in range(count):
                step = begin + k + (j << bits if bits else 0)
                expected = [precision.nearest(x) for x in plain.increments(step)]
                if struct.pack("2d", *out[:, k, j].tolist()) != struct.pack("2d", *expected):
                    return False
    return True

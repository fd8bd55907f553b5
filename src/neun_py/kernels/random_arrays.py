"""The words of `neun_py.kernels.random` as NumPy arrays: for what is drawn once rather than in a loop of steps.

Only additions, shifts and exclusive ors of unsigned integers of 64 bits: the same bits on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Words", "below", "threefry_arrays"]

Words = npt.NDArray[np.uint64]
# As in `neun_py.kernels.random`, which is of the compiler; a test holds the two together.
_ROTATIONS = (16, 42, 12, 31, 16, 32, 24, 21)
_PARITY = 0x1BD11BDAA9FC1A22
_ROUNDS = 20
_BLOCK = 1 << 13
"""Counters in a block: its three arrays stay in the second cache."""
_LOW, _HALF = np.uint64(2**32 - 1), np.uint64(32)


def threefry_arrays(key: tuple[int, int], first: Any, second: Any) -> tuple[Words, Words]:
    """Give the two words of a key and of each counter (first, second), which broadcast to one dimension."""
    first, second = np.broadcast_arrays(np.asarray(first, np.uint64), np.asarray(second, np.uint64))
    a, b = np.array(first, ndmin=1), np.array(second, ndmin=1)
    for begin in range(0, a.size, _BLOCK):
        _rounds(key, a[begin : begin + _BLOCK], b[begin : begin + _BLOCK])
    return a, b


def _rounds(key: tuple[int, int], a: Words, b: Words) -> None:
    """Turn counters into words where they stand."""
    turned = np.empty_like(b)
    schedule = _keys(key)
    for added, place in zip(next(schedule), (a, b), strict=True):
        np.add(place, added, out=place)
    for n in range(_ROUNDS):
        turn = _ROTATIONS[n % 8]
        np.add(a, b, out=a)
        np.left_shift(b, np.uint64(turn), out=turned)
        np.right_shift(b, np.uint64(64 - turn), out=b)
        np.bitwise_or(b, turned, out=b)
        np.bitwise_xor(b, a, out=b)
        if n % 4 == 3:
            for added, place in zip(next(schedule), (a, b), strict=True):
                np.add(place, added, out=place)


def _keys(key: tuple[int, int]) -> Iterator[tuple[np.uint64, np.uint64]]:
    """Give what is added to the two words before the rounds, and after each four of them."""
    keys = (*key, _PARITY ^ key[0] ^ key[1])
    for s in range(_ROUNDS // 4 + 1):
        yield np.uint64(keys[s % 3]), np.uint64((keys[(s + 1) % 3] + s) % 2**64)


def below(words: Words, bound: Any) -> npt.NDArray[np.int64]:
    """Give a whole number in [0, bound) of each word, for bounds of at most 2**32: the upper half of their product.

    Each number comes of as many words as any other, or of one more (Lemire 2019, doi:10.1145/3230636).
    """
    bound = np.asarray(bound, np.uint64)
    carried = ((words & _LOW) * bound) >> _HALF
    numbers: npt.NDArray[np.int64] = (((words >> _HALF) * bound + carried) >> _HALF).astype(np.int64)
    return numbers

"""The memory of one neuron, as `neun_py.kernels.layout` lays it out."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.layout import COUNTS, DT, PENDING, Layout

__all__ = ["Block", "aligned"]


class Block:
    """Bytes that a kernel reads and writes by their address, and views of them.

    Views of memory give Python numbers three times faster than arrays do.

    Attributes
    ----------
    array : array of float64
        The bytes, in words of 8.
    address : int
        Of the first byte.
    counts : memoryview
        The integers at the head.
    place : float
        The address as a float, which a kernel's entry point unboxes faster than an integer (decision 0003).
    step, pending : memoryview
        The length of a step, and what was added to the next one's input: one number each, in double precision.
    numbers : memoryview
        The numbers behind, from the first state on.
    """

    __slots__ = ("address", "array", "counts", "numbers", "pending", "place", "step")

    def __init__(self, layout: Layout) -> None:
        self.array, self.address = aligned(layout.size)
        self.place = float(self.address)
        whole: Any = memoryview(self.array.data).cast("B")
        self.counts: memoryview[int] = whole[: DT * 8].cast("q")
        self.step: memoryview[float] = whole[DT * 8 : (DT + 1) * 8].cast("d")
        self.pending: memoryview[float] = whole[PENDING * 8 : (PENDING + 1) * 8].cast("d")
        self.numbers: memoryview[float] = whole[COUNTS * 8 :].cast(layout.precision.code)


def aligned(size: int) -> tuple[npt.NDArray[np.float64], int]:
    """Give so many bytes of zeros and their address: at a cache line, so that no number lies across two."""
    room = np.zeros(size // 8 + 8, np.float64)
    start = -room.__array_interface__["data"][0] % 64 // 8
    array = room[start : start + size // 8]
    address: int = array.__array_interface__["data"][0]
    assert int(float(address)) == address, "addresses have at most 53 bits"
    return array, address

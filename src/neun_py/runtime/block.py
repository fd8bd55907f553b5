"""The memory of one neuron or synapse, as `neun_py.kernels.layout` lays it out."""

from __future__ import annotations

from typing import Any

import numpy as np

from neun_py.kernels.layout import COUNTS, DT, Layout

__all__ = ["Block"]


class Block:
    """Bytes that a kernel reads and writes by their address, and views of them.

    Views of memory give Python numbers three times faster than arrays do.

    Attributes
    ----------
    address : int
        Of the first byte.
    counts : memoryview
        The integers at the head.
    place : float
        The address as a float, which a kernel's entry point unboxes faster than an integer (decision 0003).
    step : memoryview
        The length of a step, one number in double precision.
    numbers : memoryview
        The numbers behind, from the first state on.
    """

    __slots__ = ("_array", "address", "counts", "numbers", "place", "step")

    def __init__(self, layout: Layout) -> None:
        # Aligned to a cache line, so that no number lies across two.
        room = np.zeros(layout.size // 8 + 8, np.float64)
        start = -room.__array_interface__["data"][0] % 64 // 8
        self._array = room[start : start + layout.size // 8]
        self.address: int = self._array.__array_interface__["data"][0]
        self.place = float(self.address)
        assert int(self.place) == self.address, "addresses have at most 53 bits"
        whole: Any = memoryview(self._array.data).cast("B")
        self.counts: memoryview[int] = whole[: DT * 8].cast("q")
        self.step: memoryview[float] = whole[DT * 8 : (DT + 1) * 8].cast("d")
        self.numbers: memoryview[float] = whole[COUNTS * 8 :].cast(layout.precision.code)

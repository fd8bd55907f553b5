"""The memory of one synapse, as `neun_py.kernels.synapse_layout` lays it out."""

from __future__ import annotations

from typing import Any

from neun_py.kernels.synapse_layout import HEAD, SynapseLayout, SynapseWord
from neun_py.runtime.block import Block, aligned

__all__ = ["SynapseBlock"]


class SynapseBlock:
    """Bytes that a synapse's kernel reads and writes, and views of them.

    Attributes
    ----------
    place : float
        The address as a float, which a kernel's entry point unboxes faster than an integer (decision 0003).
    words : memoryview
        The integers at the head.
    step, left : memoryview
        The length of a step, and what is left of each pulse, in double precision.
    numbers : memoryview
        The numbers behind, from the first state on.
    """

    __slots__ = ("_array", "left", "numbers", "place", "step", "words")

    def __init__(self, layout: SynapseLayout) -> None:
        self._array, address = aligned(layout.size)
        self.place = float(address)
        whole: Any = memoryview(self._array.data).cast("B")
        self.words: memoryview[int] = whole[: SynapseWord.DT * 8].cast("q")
        self.step: memoryview[float] = whole[SynapseWord.DT * 8 : HEAD * 8].cast("d")
        self.left: memoryview[float] = whole[HEAD * 8 : layout.words * 8].cast("d")
        self.numbers: memoryview[float] = whole[layout.words * 8 :].cast(layout.precision.code)

    def join(self, ends: tuple[Block, Block], numbers: tuple[int, int]) -> None:
        """Say where the neurons lie, which have to live as long, and which of their number words are joined."""
        words = self.words
        words[SynapseWord.PRE], words[SynapseWord.POST] = (end.address for end in ends)
        words[SynapseWord.PRE_NUMBER], words[SynapseWord.POST_NUMBER] = numbers

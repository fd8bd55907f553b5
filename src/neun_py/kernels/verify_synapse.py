"""The kernel of a synapse that was just compiled is compared with the plain reference, as those of neurons are."""

from __future__ import annotations

import struct
from collections.abc import Callable
from itertools import product

import numpy as np

from neun_py.kernels.layout import COUNTS, LAST_SPIKE, PENDING
from neun_py.kernels.plain_synapse import PlainSynapse
from neun_py.kernels.synapse_layout import HEAD, SynapseLayout, SynapseWord
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method

__all__ = ["synapse_agrees"]

_LENGTHS = (0.015625, 0.3)
_STEPS = (
    (-65.0, -70.0, False, False), (20.0, -61.5, True, False), (-64.0, -60.0, False, True), (-64.0, -55.0, True, True),
    (35.0, 12.0, False, False), (-30.0, -70.0, False, False),
)  # fmt: skip
"""Values of pre and post, and whether they have spiked."""


def synapse_agrees(call: Callable[[float], int], method: Method, layout: SynapseLayout) -> bool:
    """Whether the kernel of a synapse gives the reference's bits: states, outputs, inputs and pulses.

    Parameters
    ----------
    call : callable
        The kernel's entry point.
    method, layout : Method, SynapseLayout
        What it was made for.
    """
    return all(
        _agrees(call, method, layout, h, substeps, resets)
        for h, substeps, resets in product(_LENGTHS, (1, 3), (False, True))
    )


def _agrees(
    call: Callable[[float], int], method: Method, layout: SynapseLayout, h: float, substeps: int, resets: bool
) -> bool:
    synapse, precision = layout.synapse, layout.precision
    parameters = [float(p.default) for p in synapse.parameters.values()]
    state = [0.25 + 0.125 * k for k in range(len(synapse.variables))]
    plain = PlainSynapse(synapse, method, precision, state, parameters, -70.0, resets, substeps)
    ends = [bytearray((COUNTS + 1) * 8) for _ in range(2)]
    block = _block(layout, plain, ends, h)
    pending = [0.0, 0.0]
    for k, (pre, post, pre_spiked, post_spiked) in enumerate(_STEPS):
        for end, value, spiked in zip(ends, (pre, post), (pre_spiked, post_spiked), strict=True):
            struct.pack_into(precision.code, end, COUNTS * 8, value)
            if spiked:
                struct.pack_into("q", end, LAST_SPIKE * 8, k)
        failed = call(_place(block))
        if bool(failed) is plain.step(pre, post, h, pre_spiked, post_spiked):
            return False
        if failed:
            return True
        for into, current in plain.given():
            pending[into == "post"] += current
        if not _same(block, layout, plain, ends, pending):
            return False
    return True


def _same(
    block: bytearray, layout: SynapseLayout, plain: PlainSynapse, ends: list[bytearray], pending: list[float]
) -> bool:
    numbers = _packed([*plain.state, *plain.outputs], layout.precision)
    left = struct.pack(f"{len(plain.left)}d", *plain.left.values())
    return (
        block[layout.words * 8 :][: len(numbers)] == numbers
        and block[HEAD * 8 :][: len(left)] == left
        and all(end[PENDING * 8 :][:8] == struct.pack("d", x) for end, x in zip(ends, pending, strict=True))
    )


def _block(layout: SynapseLayout, plain: PlainSynapse, ends: list[bytearray], h: float) -> bytearray:
    """Lay a synapse between two neurons, of one number each, out in memory."""
    block, word = bytearray(layout.size), layout.precision.word
    integers = {
        SynapseWord.PRE: int(_place(ends[0])), SynapseWord.POST: int(_place(ends[1])),
        SynapseWord.PRE_NUMBER: COUNTS * 8 // word, SynapseWord.POST_NUMBER: COUNTS * 8 // word,
        SynapseWord.RESETS: int(plain.resets), SynapseWord.SUBSTEPS: plain.substeps,
    }  # fmt: skip
    for place, number in integers.items():
        struct.pack_into("q", block, place * 8, number)
    struct.pack_into("d", block, SynapseWord.DT * 8, h)
    outputs = [0.0] * len(layout.synapse.outputs)
    numbers = _packed([*plain.state, *outputs, *plain.parameters, plain.last], layout.precision)
    block[layout.words * 8 : layout.words * 8 + len(numbers)] = numbers
    return block


def _place(block: bytearray) -> float:
    return float(np.frombuffer(block, np.uint8).ctypes.data)


def _packed(numbers: list[float], precision: Precision) -> bytes:
    return struct.pack(f"{len(numbers)}{precision.code}", *numbers)

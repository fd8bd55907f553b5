"""Paths of Wiener processes: what they are, and the contract between their kernel and the runtime.

A path belongs to a seed, a stream, the name of a noise, a neuron and the family of steps m*2**e with one m in [1, 2):
all steps of a family see the same path, whatever e is. Time is cut into intervals of m*2**`TOP`, the roots, and each
interval in halves, down to the step: a node of that tree is a level (0 at the roots) and the interval's number from the
beginning. Of the path W from the beginning t of an interval of length T there are kept two numbers,

    D = W(t + T) - W(t) = sqrt(T)*x    and    Z = integral of (W(s) - W(t)) ds = T*sqrt(T)*(x/2 + y/(2*sqrt(3))),

with x and y independent standard normals. Given D and Z of an interval, those of its halves are normal again (D is the
sum of both, Z is the sum of both and T/2*D of the first): with two fresh normals u and v they are

    q = sqrt(3)/2*y + u/2        x = (x + q)/sqrt(2), of the second half (x - q)/sqrt(2)
    r = y/2 - sqrt(3)/2*u        y = (r + v)/sqrt(2), of the second half (r - v)/sqrt(2)

which is an orthogonal change of (x, y, u, v), so that the halves' numbers are independent standard normals too. The law
is that of the Brownian bridge (Levy 1948; Kloeden & Platen 1992, section 5.8, for the pair). A number of a step is thus
a function of the step's number, not of the steps before it.

Each node has one call of the generator (`neun_py.kernels.random`): key (k0, k1) are the first 16 bytes of the SHA-256
of seed, stream, noise and m; the counter is (neuron, 64*parent + level) with the number of the parent in its level, at
the root (neuron, 64*root).

``fill_path(table) -> 0`` writes D and Z of some steps; the table is words of 8 bytes:

=======================  =====================================================================================
words                    content
=======================  =====================================================================================
``FIRST``, ``LAST``      the lanes first, ..., last - 1
``INDEX``                the number of the population's neuron 0 among all
``BEGIN``, ``COUNT``     the steps begin, ..., begin + count - 1, as the path counts them
``DEPTH``                the level of the steps
``KEY0``, ``KEY1``       the key
``OUT``, ``OUT_Z``       where to write D and Z, numbers of the precision: those of lane i in step k of the count are
                         number k*stride + (i - first)*apart; 0: Z is not wanted
``STRIDE``, ``APART``    numbers from a step to the next, and from a lane to the next
``SCALE``, ``SCALE_Z``   sqrt(h) and h*sqrt(h), in double precision
``NEURON``, ``STEP``     from a lane to the next: 1 and 0 where lanes are neurons, 0 and ``2**SHARED`` where they are
                         parts of the time of one neuron, which is `FIRST`
``SHARED``               steps whose number is a multiple of ``2**SHARED`` are found from the root
``WORK``                 room for `ROWS` rows of `LANES` numbers of double precision; two threads need two
=======================  =====================================================================================

While a step follows another, the second halves on the way from the root to the step are kept in the work area: so a
step needs one call of the generator on average. Lanes go through the tree together: so they are neurons in one step, or
steps of one neuron that are a power of two apart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256

__all__ = ["DEEPEST", "LANES", "ROWS", "TOP", "Family", "PathTable", "family_of"]

TOP = 10
"""A root is m*2**10 units of time."""
DEEPEST = 40
"""The most levels below a root."""
LANES = 64
"""Neurons of a block."""
ROWS = 2 * (DEEPEST + 1)


class PathTable(IntEnum):
    """The words of a table."""

    FIRST = 0
    LAST = 1
    INDEX = 2
    BEGIN = 3
    COUNT = 4
    DEPTH = 5
    KEY0 = 6
    KEY1 = 7
    OUT = 8
    OUT_Z = 9
    STRIDE = 10
    SCALE = 11
    SCALE_Z = 12
    APART = 13
    NEURON = 14
    STEP = 15
    SHARED = 16
    WORK = 17


@dataclass(frozen=True)
class Family:
    """A step as a member of its family.

    Attributes
    ----------
    h : float
        The step.
    mantissa : float
        m of h = m*2**e, in [1, 2).
    depth : int
        `TOP` - e.
    """

    h: float
    mantissa: float
    depth: int

    def key(self, seed: int, stream: int, noise: str) -> tuple[int, int]:
        """Give the key of a path."""
        words = sha256(f"{seed} {stream} {noise} {self.mantissa.hex()}".encode()).digest()
        return int.from_bytes(words[:8], "little"), int.from_bytes(words[8:16], "little")

    @property
    def scales(self) -> tuple[float, float]:
        """The square root of the step, and that times the step."""
        root = math.sqrt(self.h)
        return root, self.h * root


def family_of(h: float) -> Family | None:
    """Give a positive step's family, or None for a step that is outside of the tree."""
    fraction, exponent = math.frexp(h)
    depth = TOP - (exponent - 1)
    return Family(h, 2 * fraction, depth) if 0 <= depth <= DEEPEST else None

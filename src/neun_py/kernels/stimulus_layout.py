"""The contract between the kernels of stimuli and the runtime: one table of words, and which numbers are drawn.

``fill(table) -> 0`` adds a stimulus to an array of inputs, and ``begin(table) -> 0`` writes the first states. `table`
is the address of words of 8 bytes; both read the first thirteen, and `begin` none of those on steps, time and output:

=====================  ======================================================================================
words                  content
=====================  ======================================================================================
``FIRST``, ``LAST``    the neurons first, ..., last - 1, counted within the population
``INDEX``              the number of the population's neuron 0 among all: noise depends on it
``BEGIN``, ``COUNT``   the steps begin, ..., begin + count - 1, counted from the start
``N0``, ``T0``, ``H``  the clock: step n begins at T0 + (n - N0)*H and lasts H (both in double precision)
``OUT``, ``STRIDE``    where to add: the value of neuron i in step n to number (n - begin)*stride + (i - first)
``WORK``               room for ``rows(kind, varying)`` rows of ``LANES`` numbers; two threads need two
``SEED``, ``STREAM``   what noise is made of
then                   the address of each state's array (neuron,), then of each parameter's: one number, or an
                       array (neuron,) where it varies
=====================  ======================================================================================

All numbers are of double precision. States are advanced: they must be those at step `begin`. Neurons go by blocks of
``LANES``; in a block, step by step; in a step, lane by lane, which is what is vectorised. No value depends on how
steps or neurons are cut into calls.

Noise: the two words of counter (neuron, n//2) serve step n where it is even and n + 1. The key is (seed, 4*stream +
purpose): ``NORMAL`` for xi, a pair of normals; ``UNIFORM`` for chance, two numbers in [0, 1); and, with counter
(neuron, 0) and the first of each two, ``FIRST_NORMAL`` and ``FIRST_UNIFORM`` for the initial values.
"""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.spec.stimulus_kind import StimulusKind

__all__ = [
    "BEGIN",
    "COUNT",
    "FIRST",
    "FIRST_NORMAL",
    "FIRST_UNIFORM",
    "INDEX",
    "LANES",
    "LAST",
    "N0",
    "NORMAL",
    "OUT",
    "SEED",
    "STREAM",
    "STRIDE",
    "T0",
    "UNIFORM",
    "WORDS",
    "WORK",
    "H",
    "rows",
]  # fmt: skip

FIRST, LAST, INDEX, BEGIN, COUNT, N0, T0, H, OUT, STRIDE, WORK, SEED, STREAM = range(13)
WORDS = 13
"""Words before the addresses of states and parameters."""
LANES = 64
"""Neurons of a block: a multiple of 8, and few enough that all rows stay in the first cache."""
NORMAL, UNIFORM, FIRST_NORMAL, FIRST_UNIFORM = range(4)


def rows(kind: StimulusKind, varying: Iterable[str]) -> tuple[str, ...]:
    """Give what each row of the work area holds; `varying` is the parameters that differ from neuron to neuron."""
    names = ["value"]
    names += [f"{drawn} {step}" for drawn in ("xi", "chance") if drawn in kind.reads for step in ("even", "odd")]
    return (*names, *(f"state {name}" for name in kind.variables), *(f"parameter {name}" for name in varying))

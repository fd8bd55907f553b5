"""The contract between kernels and runtime: how one synapse between two neurons lies in memory, and its step.

A synapse is one block of bytes that the runtime owns:

========================  ====================================================================
words                     content
========================  ====================================================================
``HEAD`` words of 8       addresses of the blocks of the two neurons (`neun_py.kernels.layout`)
bytes                     and which of their number words are joined; the last spikes of both
                          that it has seen; whether a spike resets the presynaptic neuron;
                          substeps; the length of a step in double precision
8 bytes for each pulse    what is left of it, in double precision
numbers of the precision  states, outputs, parameters, the presynaptic value seen last, then
                          the states and outputs of a step that failed
========================  ====================================================================

``step_synapse(place) -> status`` takes a step: 0, or 1 where a state or an output would not be finite; then nothing
has changed but the area of the failed numbers. In order: both neurons are read; a presynaptic event, if there is one:
what jumps, pulses begin anew; what jumps at a postsynaptic spike; the states advance while both ends are held, in
substeps, each of them divided where a pulse ends; the outputs, which are added to ``PENDING`` of the neurons.

A spike is one that the neuron's ``LAST_SPIKE`` tells and that the synapse has not seen yet. Where the synapse has a
condition of its own, an event is its turning true, from the presynaptic value seen last to the one now; a presynaptic
neuron that spiked and was reset has crossed too, for its value at the spike is gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from neun_py.lower.precision import Precision
from neun_py.spec.synapse import Synapse

__all__ = ["HEAD", "SynapseLayout", "SynapseWord"]


class SynapseWord(IntEnum):
    """The words at the head of a block; all but the last are integers."""

    PRE = 0
    POST = 1
    PRE_NUMBER = 2
    POST_NUMBER = 3
    PRE_SEEN = 4
    POST_SEEN = 5
    RESETS = 6
    SUBSTEPS = 7
    DT = 8


HEAD = len(SynapseWord)
"""Words of 8 bytes before those of the pulses."""


@dataclass(frozen=True)
class SynapseLayout:
    """Where everything lies in a block.

    Attributes
    ----------
    synapse : Synapse
        The declaration.
    precision : Precision
        Of the numbers.
    """

    synapse: Synapse
    precision: Precision

    @property
    def words(self) -> int:
        """Words of 8 bytes before the numbers."""
        return HEAD + len(self.synapse.pulses)

    @property
    def moving(self) -> tuple[str, ...]:
        """What a step changes: states and outputs."""
        return (*self.synapse.variables, *self.synapse.outputs)

    @property
    def names(self) -> tuple[str, ...]:
        """Every named number, in order."""
        return (*self.moving, *self.synapse.parameters)

    @property
    def last(self) -> int:
        """Index of the presynaptic value seen last, counted from the first state."""
        return len(self.names)

    @property
    def failed(self) -> int:
        """Index of the first number of a failed step, counted from the first state."""
        return self.last + 1

    @property
    def size(self) -> int:
        """Bytes of a block, a multiple of 8."""
        numbers = self.failed + len(self.moving)
        return -(-(self.words * 8 + numbers * self.precision.word) // 8) * 8

    def index(self, name: str) -> int:
        """Give the number word of a name, counted from the start of the block."""
        return self.number(self.names.index(name))

    def number(self, index: int) -> int:
        """Give the number word of an index that counts from the first state."""
        return self.words * 8 // self.precision.word + index

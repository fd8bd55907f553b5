"""The contract of kernels that change connections at events: the table of a thread.

``advance(table, number) -> 0``: number 0 goes through the presynaptic events of a row of a history and, for each of
their connections to this thread's targets, lets what belongs to the connection jump and adds what arrives to the
targets' pooled variables; number 1 goes through the postsynaptic spikes of this thread's targets and all their
connections. What jumps for a whole neuron has not jumped yet in either.

Behind the words of `EdgeTable` stand the addresses of the connections' arrays, of the presynaptic and postsynaptic
variables (of the first cell) and of the pooled ones, then the parameters, in double precision.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from neun_py.lower.precision import Precision

__all__ = ["EdgeLayout", "EdgeTable"]


class EdgeTable(IntEnum):
    """The words of a table; those of one end are the same as those of the other, `POST` further."""

    ROW = 0
    COUNTS = 1
    FIRSTS = 2
    THREADS = 3
    POST = 4
    STARTS = 8
    ENDS = 9
    TARGETS = 10
    INCOMING = 11
    SOURCES = 12
    EDGES = 13
    THREAD = 14
    PRE_WORDS = 15
    POST_WORDS = 16
    INTO_WORDS = 17
    END = 18


@dataclass(frozen=True)
class EdgeLayout:
    """Where everything lies in a table.

    Attributes
    ----------
    plastic, pre, post, pooled, parameters : tuple of str
        Names in their order.
    precision : Precision
        Of the numbers.
    """

    plastic: tuple[str, ...]
    pre: tuple[str, ...]
    post: tuple[str, ...]
    pooled: tuple[str, ...]
    parameters: tuple[str, ...]
    precision: Precision

    @property
    def places(self) -> tuple[str, ...]:
        """What has an address."""
        return (*self.plastic, *self.pre, *self.post, *self.pooled)

    def word(self, name: str) -> int:
        """Give the word of an address or a parameter."""
        return EdgeTable.END + (*self.places, *self.parameters).index(name)

    @property
    def size(self) -> int:
        """Words of a table."""
        return EdgeTable.END + len(self.places) + len(self.parameters)

"""A ring of which some connections lead elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.random_arrays import below
from neun_py.topology.checks import probability, seed, whole
from neun_py.topology.connections import Connections, sorted_connections
from neun_py.topology.draws import COINS, TARGETS, Source, decided
from neun_py.topology.ends import Ends
from neun_py.topology.lattice import around
from neun_py.topology.refusals import needs_one_population
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["small_world"]

Array = npt.NDArray[np.int64]
_ATTEMPTS = 8


@dataclass(frozen=True, eq=False, repr=False)
class SmallWorld(Rule):
    """Connect cells as a ring, then lead each connection elsewhere with probability p.

    The new end is any cell that is neither the cell itself nor connected to it already; no connection is lost. Where
    connections act on both ends this is the procedure of Watts and Strogatz. Where they have a direction, each cell's
    outgoing ones are led elsewhere, independently of the incoming ones.

    Parameters
    ----------
    neighbours : int
        How many on each side of the ring.
    p : float
        The probability, from 0 (a ring) to 1.
    seed : int, optional
        What the choice is made of.
    """

    short_name: ClassVar[str] = "small_world"
    neighbours: int
    p: float
    seed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "neighbours", whole(self.neighbours, "neighbours", 1))
        object.__setattr__(self, "p", probability(self.p))
        object.__setattr__(self, "seed", seed(self.seed))

    @property
    def description(self) -> str:
        """The rule in words."""
        return (
            f"a small world: a ring, {self.neighbours} neighbour{'' if self.neighbours == 1 else 's'} on each side, "
            f"each connection led elsewhere with probability {self.p:g} (seed {self.seed})"
        )

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_one_population(self.short_name, ends)
        if ends.pre_size and 2 * self.neighbours >= ends.pre_size:
            raise ArgumentError(
                f"small_world: {self.neighbours} neighbours on each side need more than {2 * self.neighbours} cells, "
                f"and there are {ends.pre_size}; choose fewer neighbours, or all_to_all"
            )
        pre, post = around(self.short_name, ends, self.neighbours)
        coins = Source(self.seed, ends.stream, COINS).at(np.arange(len(pre)), 0) if len(pre) else np.zeros(0, np.uint64)
        led = np.flatnonzero(decided(coins, self.p))
        _lead_elsewhere(pre, post, led, _Present(ends, self.neighbours), Source(self.seed, ends.stream, TARGETS))
        return sorted_connections(pre, post)


class _Present:
    """Which connections there are: the ring's, without those that are gone and with those that came."""

    def __init__(self, ends: Ends, neighbours: int) -> None:
        self.size, self.neighbours, self.once = ends.pre_size, neighbours, ends.once
        self.gone: set[int] = set()
        self.came: set[int] = set()
        self.partners = [2 * neighbours] * ends.pre_size  # of each cell; outgoing ones, where they have a direction

    def _number(self, i: int, j: int) -> int:
        return min(i, j) * self.size + max(i, j) if self.once else i * self.size + j

    def __contains__(self, pair: tuple[int, int]) -> bool:
        number, apart = self._number(*pair), abs(pair[0] - pair[1])
        on_ring = min(apart, self.size - apart) <= self.neighbours
        return number in self.came or (on_ring and number not in self.gone)

    def is_full(self, i: int) -> bool:
        """Whether a cell is connected to all others."""
        return self.partners[i] >= self.size - 1

    def move(self, i: int, old: int, new: int) -> None:
        """Lead the connection of i and old to new."""
        self.gone.add(self._number(i, old))
        self.came.add(self._number(i, new))
        if self.once:
            self.partners[old] -= 1
            self.partners[new] += 1


def _lead_elsewhere(pre: Array, post: Array, led: Array, present: _Present, source: Source) -> None:
    """Change `post` of the connections `led`, one after the other, as each depends on what those before it did."""
    for begin in range(0, len(led), 1 << 14):
        some = led[begin : begin + (1 << 14)]
        first = _attempt(source, some, 0, pre[some], present.size).tolist()
        for k, i, old, new in zip(some.tolist(), pre[some].tolist(), post[some].tolist(), first, strict=True):
            if present.is_full(i):
                continue
            if (i, new) in present:
                new = next(j for j in _attempts(source, k, i, present.size) if (i, j) not in present)
            present.move(i, old, new)
            post[k] = new


def _attempt(source: Source, connection: Any, number: Any, i: Any, size: int) -> Array:
    """Give a cell other than i for each connection and attempt."""
    cell: Array = below(source.at(connection, number), size - 1)
    cell += cell >= i
    return cell


def _attempts(source: Source, connection: int, i: int, size: int) -> Iterator[int]:
    """Give the second and later attempts of a connection, without end."""
    number = 1
    while True:
        yield from _attempt(source, connection, np.arange(number, number + _ATTEMPTS), i, size).tolist()
        number += _ATTEMPTS


small_world = RuleKind(SmallWorld, "small world", "Watts & Strogatz (1998) Nature 393:440, doi:10.1038/30918")

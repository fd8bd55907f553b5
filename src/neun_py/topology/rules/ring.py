"""Each cell to its neighbours on a ring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from neun_py.topology.checks import whole
from neun_py.topology.connections import Connections, sorted_connections
from neun_py.topology.ends import Ends
from neun_py.topology.lattice import around
from neun_py.topology.refusals import needs_one_population
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["ring"]


@dataclass(frozen=True, eq=False, repr=False)
class Ring(Rule):
    """Connect each cell to its neighbours on both sides; the last cell is the first one's neighbour.

    Parameters
    ----------
    neighbours : int, optional
        How many on each side.
    """

    short_name: ClassVar[str] = "ring"
    neighbours: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "neighbours", whole(self.neighbours, "neighbours", 1))

    @property
    def description(self) -> str:
        """The rule in words."""
        return f"a ring, {self.neighbours} neighbour{'' if self.neighbours == 1 else 's'} on each side"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_one_population(self.short_name, ends)
        return sorted_connections(*around(self.short_name, ends, self.neighbours))


ring = RuleKind(Ring, "ring", "none: a definition")

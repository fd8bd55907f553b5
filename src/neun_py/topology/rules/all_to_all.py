"""Every cell to every other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from neun_py.topology.checks import switch
from neun_py.topology.connections import Connections, joined
from neun_py.topology.draws import GAPS, Source
from neun_py.topology.ends import Ends, Pairs
from neun_py.topology.gaps import chosen
from neun_py.topology.refusals import needs_a_direction
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["all_to_all"]


@dataclass(frozen=True, eq=False, repr=False)
class AllToAll(Rule):
    """Connect every cell to every other.

    Parameters
    ----------
    self_connections : bool, optional
        Whether within one population a cell is connected to itself too.
    """

    short_name: ClassVar[str] = "all_to_all"
    self_connections: bool = False

    def __post_init__(self) -> None:
        switch(self.self_connections, "self_connections")

    @property
    def description(self) -> str:
        """The rule in words."""
        return "every cell to every cell" if self.self_connections else "every cell to every other cell"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_a_direction(self.short_name, ends, self.self_connections)
        pairs = Pairs(ends, self.self_connections)
        return joined(pairs.cells(numbers) for numbers in chosen(1.0, len(pairs), Source(0, 0, GAPS)))


all_to_all = RuleKind(AllToAll, "all to all", "none: a definition")

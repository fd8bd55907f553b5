"""Each cell to the one of the same number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from neun_py.errors import ArgumentError
from neun_py.topology.checks import switch
from neun_py.topology.connections import Connections
from neun_py.topology.ends import Ends
from neun_py.topology.refusals import needs_a_direction
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["one_to_one"]


@dataclass(frozen=True, eq=False, repr=False)
class OneToOne(Rule):
    """Connect cell i of one population to cell i of another of the same size.

    Parameters
    ----------
    self_connections : bool, optional
        Whether it may be used within one population, where it connects each cell to itself.
    """

    short_name: ClassVar[str] = "one_to_one"
    self_connections: bool = False

    def __post_init__(self) -> None:
        switch(self.self_connections, "self_connections")

    @property
    def description(self) -> str:
        """The rule in words."""
        return "each cell to the one of its number"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_a_direction(self.short_name, ends, self.self_connections)
        if ends.pre_size != ends.post_size:
            raise ArgumentError(
                f"one_to_one connects populations of one size, not {ends.pre_size} and {ends.post_size} cells; "
                "use from_arrays to say which cells belong together"
            )
        if ends.same and not self.self_connections:
            raise ArgumentError(
                "one_to_one within one population connects each cell to itself; "
                "if that is meant, write one_to_one(self_connections=True)"
            )
        cells = np.arange(ends.pre_size, dtype=np.int32)
        return Connections(cells, cells.copy())


one_to_one = RuleKind(OneToOne, "one to one", "none: a definition")

"""So many connections into each cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from neun_py.topology.checks import seed, switch, whole
from neun_py.topology.choosing import partners
from neun_py.topology.connections import Connections, sorted_connections
from neun_py.topology.draws import TARGETS, Source
from neun_py.topology.ends import Ends
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["fixed_in_degree"]


@dataclass(frozen=True, eq=False, repr=False)
class FixedInDegree(Rule):
    """Connect each postsynaptic cell to so many presynaptic ones, chosen at random.

    Parameters
    ----------
    k : int
        How many connections come into each postsynaptic cell.
    seed : int, optional
        What the choice is made of.
    multiple : bool, optional
        Whether two cells may be connected several times: the choice is then with repetition.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.
    """

    short_name: ClassVar[str] = "fixed_in_degree"
    k: int
    seed: int = 0
    multiple: bool = False
    self_connections: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "k", whole(self.k, "k"))
        object.__setattr__(self, "seed", seed(self.seed))
        switch(self.multiple, "multiple")
        switch(self.self_connections, "self_connections")

    @property
    def description(self) -> str:
        """The rule in words."""
        repeated = ", with repetition" if self.multiple else ""
        return f"each cell receives from {self.k} cell{'' if self.k == 1 else 's'}{repeated} (seed {self.seed})"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        source = Source(self.seed, ends.stream, TARGETS)
        post, pre = partners(
            self.short_name, ends, ends.post_size, ends.pre_size, self.k, self.multiple, self.self_connections, source
        )
        return sorted_connections(pre, post)


fixed_in_degree = RuleKind(FixedInDegree, "fixed in-degree", "none: a definition")

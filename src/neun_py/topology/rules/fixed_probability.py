"""Each pair with one probability: the random graph of Gilbert."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from neun_py.topology.checks import probability, seed, switch
from neun_py.topology.connections import Connections, joined
from neun_py.topology.draws import GAPS, Source
from neun_py.topology.ends import Ends, Pairs
from neun_py.topology.gaps import chosen
from neun_py.topology.refusals import needs_a_direction
from neun_py.topology.rule import Rule, RuleKind

__all__ = ["fixed_probability"]


@dataclass(frozen=True, eq=False, repr=False)
class FixedProbability(Rule):
    """Connect each pair of cells with one probability, independently of the others.

    Work and memory are those of the connections that there are, not of the pairs.

    Parameters
    ----------
    p : float
        The probability, from 0 to 1.
    seed : int, optional
        What the choice is made of.
    self_connections : bool, optional
        Whether within one population a cell may be connected to itself.
    """

    short_name: ClassVar[str] = "fixed_probability"
    p: float
    seed: int = 0
    self_connections: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "p", probability(self.p))
        object.__setattr__(self, "seed", seed(self.seed))
        switch(self.self_connections, "self_connections")

    @property
    def description(self) -> str:
        """The rule in words."""
        return f"each pair with probability {self.p:g} (seed {self.seed})"

    def connected(self, ends: Ends) -> Connections:
        """Give the connections between ends that were checked."""
        needs_a_direction(self.short_name, ends, self.self_connections)
        pairs = Pairs(ends, self.self_connections)
        source = Source(self.seed, ends.stream, GAPS)
        return joined(pairs.cells(numbers) for numbers in chosen(self.p, len(pairs), source))


fixed_probability = RuleKind(
    FixedProbability, "fixed probability", "Gilbert (1959) Ann Math Stat 30:1141, doi:10.1214/aoms/1177706098"
)

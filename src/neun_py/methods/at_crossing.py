"""A fixed-step method whose resets happen where the threshold is crossed, and not at the end of the step."""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.methods.method import Method

__all__ = ["AtCrossing"]


@dataclass(frozen=True)
class AtCrossing(Method):
    """A method that cuts a step at a spike: it goes to the crossing, resets, and takes the rest from there.

    The crossing is found by taking the step again with parts of its length until the condition turns, so spikes and
    what follows them have the order of the method, where a reset at the end of the step leaves order 1 (Hansel et al.
    1998, Neural Comput 10:467, doi:10.1162/089976698300017845; Morrison et al. 2007, Neural Comput 19:47,
    doi:10.1162/neco.2007.19.1.47). The membrane is held for the refractory time exactly, which need not be a multiple
    of the step.

    Attributes
    ----------
    method : Method
        What makes the steps; its name and short name are also those of this method.
    """

    method: Method

    @property
    def name(self) -> str:  # type: ignore[override]
        """The name of the method."""
        return f"{self.method.name}, resets at the crossing"

    @property
    def short_name(self) -> str:  # type: ignore[override]
        """The short name of the method."""
        return self.method.short_name

    @property
    def source(self) -> str:  # type: ignore[override]
        """Where the method was published."""
        return self.method.source

    @property
    def description(self) -> str:  # type: ignore[override]
        """What to know about the method."""
        return self.method.description

    @property
    def order(self) -> float:  # type: ignore[override]
        """The method's order, which crossings keep."""
        return self.method.order

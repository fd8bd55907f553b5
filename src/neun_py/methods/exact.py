"""Exact integration of linear equations."""

from __future__ import annotations

import math
from dataclasses import dataclass

from neun_py.methods.method import Method

__all__ = ["EXACT", "Exact"]


@dataclass(frozen=True)
class Exact(Method):
    """A method without an error but rounding, for equations that are linear: dx/dt = M*x + c.

    M is of parameters and inputs alone, and so is c; the inputs are held over the step. M is found from the equations
    and its exponential written out, in closed form, where it can be: for states that act on one another in one
    direction, in chains and trees, and for pairs that act on each other, as those of an oscillation. Any other model
    is refused. Where no input changes within a step, the states at its end are those of the solution.
    """

    name: str
    short_name: str
    source: str
    description: str
    order: float


EXACT = Exact(
    name="Exact integration",
    short_name="Exact",
    source="Rotter & Diesmann (1999) Biol Cybern 81:381-402, doi:10.1007/s004220050570; divided differences of the "
    "exponential: McCurdy, Ng & Parlett (1984) Math Comput 43:501-528, doi:10.1090/S0025-5718-1984-0758198-0",
    order=math.inf,
    description="For linear equations alone, as of integrate-and-fire neurons with currents; any step is exact.",
)

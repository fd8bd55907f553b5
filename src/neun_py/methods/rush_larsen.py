"""The Rush-Larsen method of second order: half a step tells with which coefficients the whole one is solved."""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.methods.method import Method

__all__ = ["RUSH_LARSEN_2", "RushLarsen"]


@dataclass(frozen=True)
class RushLarsen(Method):
    """The generalised Rush-Larsen method of order 2.

    Half a step of exponential Euler goes from the old state to the middle of the step. Then each variable whose flow
    is A + B*x is solved over the whole step from its old value, with A and B as the others have them in the middle.
    Any other flow takes a step of the midpoint rule.

    It has order 2: in the middle all variables are known to within a constant times dt**2, and A and B so with them.
    The flow with A and B of the middle has the same mean over the step as the true one, to within dt**2, and the same
    start; its solution differs from the true one by a constant times dt**3, and so does the midpoint rule's. A gate
    goes towards A/B of some state, however long the step is, and never beyond.
    """

    name: str
    short_name: str
    source: str
    description: str
    order: float


RUSH_LARSEN_2 = RushLarsen(
    name="Rush-Larsen of order 2",
    short_name="RushLarsen2",
    source="Sundnes, Artebrant, Skavhaug & Tveito (2009) IEEE Trans Biomed Eng 56:2546-2548, "
    "doi:10.1109/TBME.2009.2014739; Rush & Larsen (1978) IEEE Trans Biomed Eng 25:389-392, "
    "doi:10.1109/TBME.1978.326270",
    order=2,
    description="Two evaluations a step, exact for linear equations; gates and membranes bear large steps.",
)

"""The exponential Euler method: what is linear in its own variable is solved exactly."""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.methods.method import Method

__all__ = ["EXPONENTIAL_EULER", "ExponentialEuler"]


@dataclass(frozen=True)
class ExponentialEuler(Method):
    """A method of order 1 that solves dx/dt = A + B*x exactly for every variable, with A and B as the step found them.

    Which flows have this form is found from the equations; a flow that has not takes a step of Euler's method. All
    variables step from the same old state.
    """

    name: str
    short_name: str
    source: str
    description: str
    order: float


EXPONENTIAL_EULER = ExponentialEuler(
    name="Exponential Euler",
    short_name="ExpEuler",
    source="MacGregor (1987) Neural and Brain Modeling, ch. 14; Hochbruck & Ostermann (2010) Acta Numerica 19:209-286, "
    "doi:10.1017/S0962492910000048",
    order=1,
    description="One evaluation a step, exact for linear equations; gates and membranes bear large steps.",
)

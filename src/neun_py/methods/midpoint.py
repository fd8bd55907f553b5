"""The midpoint method: the slope at the middle of the step is the slope of the step."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

MIDPOINT = Tableau(
    name="Midpoint",
    short_name="Midpoint",
    source="Runge (1895) Math Ann 46:167-178, doi:10.1007/BF01446807",
    order=2,
    a=["", "1/2"],
    b="0 1",
    c="0 1/2",
    description="Two evaluations a step; half the step, a quarter of the error.",
)

"""The classical Runge-Kutta method."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

RK4 = Tableau(
    name="Runge-Kutta 4",
    short_name="RK4",
    source="Kutta (1901) Z Math Phys 46:435-453",
    order=4,
    a=["", "1/2", "0 1/2", "0 0 1"],
    b="1/6 1/3 1/3 1/6",
    c="0 1/2 1/2 1",
    description="The field's usual method.",
)

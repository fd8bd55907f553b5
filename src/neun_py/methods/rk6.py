"""Butcher's method of order 6 in 7 stages, the fewest that order 6 can have."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

RK6 = Tableau(
    name="Runge-Kutta 6",
    short_name="RK6",
    source="Butcher (1964) J Austral Math Soc 4:179-194, doi:10.1017/S1446788700023387",
    order=6,
    a=[
        "",
        "1/3",
        "0 2/3",
        "1/12 1/3 -1/12",
        "-1/16 9/8 -3/16 -3/8",
        "0 9/8 -3/8 -3/4 1/2",
        "9/44 -9/11 63/44 18/11 0 -16/11",
    ],
    b="11/120 0 27/40 27/40 -4/15 -4/15 11/120",
    c="0 1/3 2/3 1/3 1/2 1/2 1",
    description="For small errors: each halving of the step divides the error by 64.",
)

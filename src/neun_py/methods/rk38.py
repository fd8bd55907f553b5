"""Kutta's 3/8 rule, the second of his methods of order 4."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

RK38 = Tableau(
    name="Kutta 3/8",
    short_name="RK38",
    source="Kutta (1901) Z Math Phys 46:435-453",
    order=4,
    a=["", "1/3", "-1/3 1", "1 -1 1"],
    b="1/8 3/8 3/8 1/8",
    c="0 1/3 2/3 1",
    description="Four evaluations a step, and a smaller error on most problems than RK4.",
)

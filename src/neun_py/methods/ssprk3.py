"""Shu and Osher's method of order 3, a mean of Euler's steps."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

SSPRK3 = Tableau(
    name="SSP Runge-Kutta 3",
    short_name="SSPRK3",
    source="Shu & Osher (1988) J Comput Phys 77:439-471, doi:10.1016/0021-9991(88)90177-5",
    order=3,
    a=["", "1", "1/4 1/4"],
    b="1/6 1/6 2/3",
    c="0 1 1/2",
    description="Three evaluations a step; a gate that a step of Euler's method keeps in [0, 1] stays there.",
)

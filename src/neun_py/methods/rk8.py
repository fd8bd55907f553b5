"""Fehlberg's method of order 8 in 12 stages: the better half of his pair of orders 7 and 8."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau

# The pair has 13 stages; the eleventh is of the formula of order 7 alone, and left out. The solution of Dormand and
# Prince's 8(5,3) has 12 stages too, and conditions of order 9 that fail by 6.3e-6 in the mean square, here by 1.1e-5:
# that is 7 % in the step. Its coefficients are decimals, and these are fractions, with which order 8 is proved.
RK8 = Tableau(
    name="Runge-Kutta 8",
    short_name="RK8",
    source="Fehlberg (1968) NASA TR R-287, table X",
    order=8,
    a=[
        "",
        "2/27",
        "1/36 1/12",
        "1/24 0 1/8",
        "5/12 0 -25/16 25/16",
        "1/20 0 0 1/4 1/5",
        "-25/108 0 0 125/108 -65/27 125/54",
        "31/300 0 0 0 61/225 -2/9 13/900",
        "2 0 0 -53/6 704/45 -107/9 67/90 3",
        "-91/108 0 0 23/108 -976/135 311/54 -19/60 17/6 -1/12",
        "3/205 0 0 0 0 -6/41 -3/205 -3/41 3/41 6/41",
        "-1777/4100 0 0 -341/164 4496/1025 -289/82 2193/4100 51/82 33/164 12/41 1",
    ],
    b="0 0 0 0 0 34/105 9/35 9/35 9/280 9/280 41/840 41/840",
    c="0 2/27 1/9 1/6 5/12 1/2 5/6 1/6 2/3 1/3 0 1",
    description="Twelve evaluations a step: for errors near rounding, with steps that are still large.",
)

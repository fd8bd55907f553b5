"""Dormand and Prince's pair of orders 5 and 4, with Shampine's dense output."""

from __future__ import annotations

from neun_py.methods.dense import nested
from neun_py.methods.embedded import EmbeddedPair

WEIGHTS = "35/384 0 500/1113 125/192 -2187/6784 11/84"

DP54 = EmbeddedPair(
    name="Dormand-Prince 5(4)",
    short_name="DP54",
    source="Dormand & Prince (1980) J Comput Appl Math 6:19-26, doi:10.1016/0771-050X(80)90013-3; dense output: "
    "Shampine (1986) Math Comput 46:135-150, doi:10.1090/S0025-5718-1986-0815836-3",
    order=5,
    a=[
        "",
        "1/5",
        "3/40 9/40",
        "44/45 -56/15 32/9",
        "19372/6561 -25360/2187 64448/6561 -212/729",
        "9017/3168 -355/33 46732/5247 49/176 -5103/18656",
        WEIGHTS,
    ],
    c="0 1/5 3/10 4/5 8/9 1 1",
    errors=["71/57600 0 -71/16695 71/1920 -17253/339200 22/525 -1/40"],
    embedded_orders=[4],
    dense=nested(
        f"{WEIGHTS} 0",
        "-12715105075/11282082432 0 87487479700/32700410799 -10690763975/1880347072 "
        "701980252875/199316789632 -1453857185/822651844 69997945/29380423",
    ),
    dense_order=4,
    description="Six evaluations a step; the usual choice where the error is to be controlled.",
)

"""Stiff problems: three of Enright, Hull and Lindberg's, Robertson's, van der Pol's, Prothero and Robinson's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from independent_solutions import Array, Flow
from scipy.integrate import solve_ivp

from problems.problem import Problem, closed, declared, every_tenth, linear

__all__ = ["STIFF_SYSTEMS", "solved_stiffly", "van_der_pol"]

_SET = "Enright, Hull & Lindberg (1975) BIT 15:10, doi:10.1007/BF01932994"
_ROBERTSON = "Robertson (1966) in Walsh (ed.) Numerical Analysis, an Introduction, p. 178"
_VAN_DER_POL = "Hairer & Wanner (1996) Solving Ordinary Differential Equations II, IV.10, doi:10.1007/978-3-642-05221-7"
_PROTHERO_ROBINSON = "Prothero & Robinson (1974) Math. Comp. 28:145, doi:10.1090/S0025-5718-1974-0331793-2"


def solved_stiffly(flow: Flow, absolute: float) -> Callable[[Sequence[float], Sequence[float]], Array]:
    """Give the solution by scipy's Radau with a relative tolerance of 1e-12, of equations written a second time."""

    def solution(times: Sequence[float], start: Sequence[float]) -> Array:
        found: Any = solve_ivp(
            flow, (0.0, times[-1]), list(start), method="Radau", t_eval=list(times), rtol=1e-12, atol=absolute
        )
        assert found.success, found.message
        return np.asarray(found.y).T

    return solution


def _robertson(t: float, y: Any) -> list[float]:
    slow, fast, squared = 0.04 * y[0], 1e4 * y[1] * y[2], 3e7 * y[1] ** 2
    return [fast - slow, slow - fast - squared, squared]


def _reactor(t: float, y: Any) -> list[float]:
    return [0.2 * (y[1] - y[0]), 10 * y[0] - (60 - 0.125 * y[2]) * y[1] + 0.125 * y[2], 1.0]


def _kinetics(t: float, y: Any) -> list[float]:
    first, second = 0.013 * y[0] + 1000 * y[0] * y[2], 2500 * y[1] * y[2]
    return [-first, -second, -first - second]


def van_der_pol(eps: float) -> Flow:
    return lambda t, y: [y[1], ((1 - y[0] ** 2) * y[1] - y[0]) / eps]


_PUBLISHED = ((-1.863646254808130, 0.7535430865435460), (1.706167732170456, -0.8928097010248257))
"""van der Pol's oscillator with mu = 1000 at 1 and 2: Mazzia & Magherini (2008) Test Set for IVP Solvers."""

_DECAYS = np.diag([-0.5, -1.0, -100.0, -90.0])
_RINGING = np.diag([-10.0, -10.0, -4.0, -1.0, -0.5, -0.1])
_RINGING[0, 1], _RINGING[1, 0] = 100.0, -100.0

_OSCILLATOR = declared(
    "VanDerPol",
    {"y1": 2.0, "y2": 0.0},
    "dy1/dt = y2\ndy2/dt = ((1 - y1**2)*y2 - y1)/eps",
    {"eps": 1e-6},
    _VAN_DER_POL,
)

STIFF_SYSTEMS = (
    Problem(
        "stiff A1",
        declared(
            "StiffA1", {f"y{k}": 1.0 for k in range(1, 5)},
            "dy1/dt = -0.5*y1\ndy2/dt = -y2\ndy3/dt = -100*y3\ndy4/dt = -90*y4", source=_SET,
        ),
        every_tenth(20.0),
        linear(_DECAYS),
        steps=40,
    ),
    Problem(
        "stiff B5",
        declared(
            "StiffB5", {f"y{k}": 1.0 for k in range(1, 7)},
            "dy1/dt = -10*y1 + 100*y2\ndy2/dt = -100*y1 - 10*y2\ndy3/dt = -4*y3\ndy4/dt = -y4\ndy5/dt = -0.5*y5\n"
            "dy6/dt = -0.1*y6", source=_SET,
        ),
        every_tenth(20.0),
        linear(_RINGING),
        steps=200,
    ),
    Problem(
        "stiff D1",
        declared(
            "StiffD1", {"y1": 0.0, "y2": 0.0, "y3": 0.0},
            "dy1/dt = 0.2*(y2 - y1)\ndy2/dt = 10*y1 - (60 - 0.125*y3)*y2 + 0.125*y3\ndy3/dt = 1", source=_SET,
        ),
        every_tenth(400.0),
        solved_stiffly(_reactor, 1e-13),
        steps=400,
        amplification=100.0,
    ),
    Problem(
        "stiff D4",
        declared(
            "StiffD4", {"y1": 1.0, "y2": 1.0, "y3": 0.0},
            "dy1/dt = -0.013*y1 - 1000*y1*y3\ndy2/dt = -2500*y2*y3\ndy3/dt = -0.013*y1 - 1000*y1*y3 - 2500*y2*y3",
            source=_SET,
        ),
        every_tenth(50.0),
        solved_stiffly(_kinetics, 1e-18),
        steps=100,
        amplification=100.0,
    ),
    Problem(
        "Robertson",
        declared(
            "Robertson", {"y1": 1.0, "y2": 0.0, "y3": 0.0},
            """
            slow = 0.04*y1
            fast = 1e4*y2*y3
            squared = 3e7*y2**2
            dy1/dt = fast - slow
            dy2/dt = slow - fast - squared
            dy3/dt = squared
            """,
            source=_ROBERTSON,
        ),
        (0.4, 3.6, 36.0, 360.0, 3600.0, 36000.0),
        solved_stiffly(_robertson, 1e-18),
        steps=200,
        amplification=100.0,
    ),
    Problem(
        "van der Pol, mu 10",
        _OSCILLATOR,
        every_tenth(2.0),
        solved_stiffly(van_der_pol(0.01), 1e-13),
        steps=1000,
        values={"eps": 0.01},
        amplification=1000.0,
    ),
    Problem(
        "van der Pol, mu 1000",
        _OSCILLATOR,
        (1.0, 1.0),
        lambda times, start: np.array(_PUBLISHED),
        steps=16_000_000,
        amplification=1000.0,
    ),
    Problem(
        "Prothero-Robinson",
        declared(
            "ProtheroRobinson", {"y": 1.0, "x": 0.0}, "dy/dt = -1e6*(y - cos(x)) - sin(x)\ndx/dt = 1",
            source=_PROTHERO_ROBINSON,
        ),
        every_tenth(10.0),
        closed(lambda x: [np.cos(x), x]),
        steps=50,
    ),
)  # fmt: skip

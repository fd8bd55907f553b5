"""Class B of DETEST: small systems."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from scipy.special import ellipj

from problems.problem import Problem, closed, declared, every_tenth, linear, solved

__all__ = ["SMALL_SYSTEMS"]


def _conflicting_populations(t: float, y: Any) -> list[float]:
    return [2 * (y[0] - y[0] * y[1]), -(y[1] - y[0] * y[1])]


def _nonlinear_reaction(t: float, y: Any) -> list[float]:
    return [-y[0], y[0] - y[1] ** 2, y[1] ** 2]


def _torus(t: float, y: Any) -> list[float]:
    r = math.hypot(y[0], y[1])
    return [-y[1] - y[0] * y[2] / r, y[0] - y[1] * y[2] / r, y[0] / r]


_LINEAR_REACTION = np.array([[-1.0, 1.0, 0.0], [1.0, -2.0, 1.0], [0.0, 1.0, -1.0]])

SMALL_SYSTEMS = (
    Problem(
        "B1",
        declared("B1", {"y1": 1.0, "y2": 3.0}, "dy1/dt = 2*(y1 - y1*y2)\ndy2/dt = -(y2 - y1*y2)"),
        every_tenth(20.0),
        solved(_conflicting_populations),
        steps=100,
        amplification=500.0,
    ),
    Problem(
        "B2",
        declared(
            "B2", {"y1": 2.0, "y2": 0.0, "y3": 1.0},
            "dy1/dt = -y1 + y2\ndy2/dt = y1 - 2*y2 + y3\ndy3/dt = y2 - y3",
        ),
        every_tenth(20.0),
        linear(_LINEAR_REACTION),
        steps=20,
        amplification=500.0,
    ),
    Problem(
        "B3",
        declared("B3", {"y1": 1.0, "y2": 0.0, "y3": 0.0}, "dy1/dt = -y1\ndy2/dt = y1 - y2**2\ndy3/dt = y2**2"),
        every_tenth(20.0),
        solved(_nonlinear_reaction),
        steps=25,
        amplification=500.0,
    ),
    Problem(
        "B4",
        declared(
            "B4", {"y1": 3.0, "y2": 0.0, "y3": 0.0},
            """
            r = sqrt(y1**2 + y2**2)
            dy1/dt = -y2 - y1*y3/r
            dy2/dt = y1 - y2*y3/r
            dy3/dt = y1/r
            """,
        ),
        every_tenth(20.0),
        solved(_torus),
        steps=70,
        amplification=500.0,
    ),
    Problem(
        "B5",
        declared("B5", {"y1": 0.0, "y2": 1.0, "y3": 1.0}, "dy1/dt = y2*y3\ndy2/dt = -y1*y3\ndy3/dt = -0.51*y1*y2"),
        every_tenth(20.0),
        closed(lambda t: ellipj(t, 0.51)[:3]),
        steps=36,
        amplification=500.0,
    ),
)  # fmt: skip

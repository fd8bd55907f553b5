"""Class D of DETEST: a body around another, on ellipses more and more eccentric."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from independent_solutions import Array

from problems.problem import Problem, declared, every_tenth

__all__ = ["ORBITS"]

_MODEL = declared(
    "D",
    {"y1": 1.0, "y2": 0.0, "y3": 0.0, "y4": 1.0},
    """
    r = sqrt(y1**2 + y2**2)
    dy1/dt = y3
    dy2/dt = y4
    dy3/dt = -y1/r**3
    dy4/dt = -y2/r**3
    """,
)


def _kepler(e: float) -> Callable[[Sequence[float], Sequence[float]], Array]:
    """Give the motion by Kepler's equation, u - e sin u = t."""

    def solution(times: Sequence[float], start: Sequence[float]) -> Array:
        t = np.array(times)
        u = t + e * np.sign(np.sin(t))
        for _ in range(50):
            u = u - (u - e * np.sin(u) - t) / (1 - e * np.cos(u))
        rate, side = 1 / (1 - e * np.cos(u)), math.sqrt(1 - e * e)
        return np.array([np.cos(u) - e, side * np.sin(u), -np.sin(u) * rate, side * np.cos(u) * rate]).T

    return solution


def _orbit(name: str, e: float, steps: int) -> Problem:
    start = {"y1": 1 - e, "y4": math.sqrt((1 + e) / (1 - e))}
    return Problem(name, _MODEL, every_tenth(20.0), _kepler(e), steps, start, amplification=2000.0)


ORBITS = (
    _orbit("D1", 0.1, 60),
    _orbit("D2", 0.3, 90),
    _orbit("D3", 0.5, 160),
    _orbit("D4", 0.7, 400),
    _orbit("D5", 0.9, 2700),
)

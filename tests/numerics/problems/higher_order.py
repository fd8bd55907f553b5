"""Class E of DETEST: equations of second order."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from independent_solutions import Array
from scipy.special import jv, jvp

from problems.problem import Problem, closed, declared, every_tenth, solved

__all__ = ["HIGHER_ORDER"]


def _van_der_pol(t: float, y: Any) -> list[float]:
    return [y[1], (1 - y[0] ** 2) * y[1] - y[0]]


def _duffing(x: float, y: Any) -> list[float]:
    return [y[1], y[0] ** 3 / 6 - y[0] + 2 * math.sin(2.78535 * x), 1.0]


def _falling(t: Array) -> list[Array]:
    final, rate = math.sqrt(0.032 / 0.4), math.sqrt(0.032 * 0.4)
    return [30 + np.log(np.cosh(rate * t)) / 0.4, final * np.tanh(rate * t)]


def _pursuit(x: Array) -> list[Array]:
    left = 25 - x
    return [-12.5 * np.log(left / 25) + (left**2 - 625) / 100, (25 / left - left / 25) / 2, x]


HIGHER_ORDER = (
    Problem(
        "E1",
        declared(
            "E1", {"y1": float(jv(0.5, 1.0)), "y2": float(jvp(0.5, 1.0)), "x": 0.0},
            "dy1/dt = y2\ndy2/dt = -(y2/(x + 1) + (1 - 0.25/(x + 1)**2)*y1)\ndx/dt = 1",
        ),
        every_tenth(20.0),
        closed(lambda x: [jv(0.5, x + 1), jvp(0.5, x + 1), x]),
        steps=30,
        amplification=200.0,
    ),
    Problem(
        "E2",
        declared("E2", {"y1": 2.0, "y2": 0.0}, "dy1/dt = y2\ndy2/dt = (1 - y1**2)*y2 - y1"),
        every_tenth(20.0),
        solved(_van_der_pol),
        steps=80,
        amplification=200.0,
    ),
    Problem(
        "E3",
        declared(
            "E3", {"y1": 0.0, "y2": 0.0, "x": 0.0},
            "dy1/dt = y2\ndy2/dt = y1**3/6 - y1 + 2*sin(2.78535*x)\ndx/dt = 1",
        ),
        every_tenth(20.0),
        solved(_duffing),
        steps=34,
        amplification=200.0,
    ),
    Problem(
        "E4",
        declared("E4", {"y1": 30.0, "y2": 0.0}, "dy1/dt = y2\ndy2/dt = 0.032 - 0.4*y2**2"),
        every_tenth(20.0),
        closed(_falling),
        steps=3,
        amplification=200.0,
    ),
    Problem(
        "E5",
        declared("E5", {"y1": 0.0, "y2": 0.0, "x": 0.0}, "dy1/dt = y2\ndy2/dt = sqrt(1 + y2**2)/(25 - x)\ndx/dt = 1"),
        every_tenth(20.0),
        closed(_pursuit),
        steps=4,
        amplification=200.0,
    ),
)  # fmt: skip

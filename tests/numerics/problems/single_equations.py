"""Class A of DETEST: single equations."""

from __future__ import annotations

from typing import Any

import numpy as np

from problems.problem import Problem, closed, declared, every_tenth, solved

__all__ = ["SINGLE_EQUATIONS"]


def _spiral(x: float, y: Any) -> list[float]:
    return [(y[0] - x) / (y[0] + x), 1.0]


SINGLE_EQUATIONS = (
    Problem(
        "A1",
        declared("A1", {"y": 1.0}, "dy/dt = -y"),
        every_tenth(20.0),
        closed(lambda t: [np.exp(-t)]),
        steps=14,
        amplification=100.0,
    ),
    Problem(
        "A2",
        declared("A2", {"y": 1.0}, "dy/dt = -y**3/2"),
        every_tenth(20.0),
        closed(lambda t: [1 / np.sqrt(1 + t)]),
        steps=30,
        amplification=100.0,
    ),
    Problem(
        "A3",
        declared("A3", {"y": 1.0, "x": 0.0}, "dy/dt = y*cos(x)\ndx/dt = 1"),
        every_tenth(20.0),
        closed(lambda t: [np.exp(np.sin(t)), t]),
        steps=17,
        amplification=100.0,
    ),
    Problem(
        "A4",
        declared("A4", {"y": 1.0}, "dy/dt = y/4*(1 - y/20)"),
        every_tenth(20.0),
        closed(lambda t: [20 / (1 + 19 * np.exp(-t / 4))]),
        steps=4,
        amplification=100.0,
    ),
    Problem(
        "A5",
        declared("A5", {"y": 4.0, "x": 0.0}, "dy/dt = (y - x)/(y + x)\ndx/dt = 1"),
        every_tenth(20.0),
        solved(_spiral),
        steps=30,
        amplification=100.0,
    ),
)

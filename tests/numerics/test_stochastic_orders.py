"""The strong and the weak order of the stochastic methods, on paths that finer steps refine."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
import pytest

import neun_py as neun
from neun_py.methods.stochastic import StochasticMethod

PATHS, END = 8192, 1.0
STEPS = tuple(2.0**-k for k in range(4, 9))
Values = npt.NDArray[np.float64]


def model(equations: str, **initial: float) -> neun.Model:
    return neun.Model(
        name="M", short_name="M", source="none", time_unit="1", parameters={}, equations=equations,
        variables={name: neun.Variable(x, "1", name) for name, x in initial.items()},
    )  # fmt: skip


MULTIPLICATIVE = model("dx/dt = x + 0.5*x*xi\ndy/dt = y/2 + sqrt(y**2 + 1)*xi\ndw/dt = xi", x=1.0, y=0.5, w=0.0)
"""Geometric Brownian motion, and an equation of Kloeden & Platen (1992), section 4.4: both are solved by the path."""
ADDITIVE = model("dx/dt = -2*x + 0.7*xi\ndy/dt = y - y**3 + 0.5*xi\ndw/dt = xi", x=1.0, y=0.2, w=0.0)
"""An Ornstein-Uhlenbeck process, and an equation that is not linear; a finer step solves them."""

AREA = model("dx/dt = xi\ndy/dt = x*xi_2", x=0.0, y=0.0)
"""Levy's area, of two noises that do not commute: no method that knows increments alone does better than order 1/2."""


@cache
def ends(problem: neun.Model, method: str, h: float) -> dict[str, Values]:
    """Give the end of every path."""
    p = neun.Population(problem, PATHS, integrator=neun.integrators[method](seed=11))
    p.run(END, h, record=())
    return p.state


def exact(problem: neun.Model) -> dict[str, Values]:
    """Give the exact end of every path."""
    if problem is ADDITIVE:
        return ends(ADDITIVE, "SRA1", STEPS[-1] / 8)
    if problem is AREA:
        return ends(AREA, "EulerMaruyama", STEPS[-1] / 16)
    w = ends(problem, "EulerMaruyama", STEPS[0])["w"]
    return {"x": np.exp((1 - 0.5**2 / 2) * END + 0.5 * w), "y": np.sinh(w + np.arcsinh(0.5))}


def error(problem: neun.Model, method: str, h: float, measure: str, name: str) -> float:
    """Give how far the ends are from the exact ones: each ("paths"), or their "mean" or "square" in the mean."""
    found, wanted = ends(problem, method, h)[name], exact(problem)[name]
    if measure == "paths":
        return float(np.sqrt(np.mean((found - wanted) ** 2)))
    return float(abs(np.mean(found - wanted if measure == "mean" else found**2 - wanted**2)))


def slope(errors: list[float]) -> float:
    return float(np.polyfit(np.log(STEPS), np.log(errors), 1)[0])


# Of the means those are measured that a few thousand paths can tell from zero at the smallest step.
@pytest.mark.parametrize(
    ("problem", "method", "order", "measures"),
    [
        (MULTIPLICATIVE, "EulerMaruyama", 0.5, "paths y"),
        (MULTIPLICATIVE, "EulerMaruyama", 1.0, "mean x, square x"),
        (MULTIPLICATIVE, "Milstein", 1.0, "paths x, paths y, mean x, square x"),
        (MULTIPLICATIVE, "StochasticHeun", 1.0, "paths x, paths y, mean x, mean y, square x"),
        (AREA, "EulerMaruyama", 0.5, "paths y"),
        (AREA, "StochasticHeun", 0.5, "paths y"),
        (ADDITIVE, "EulerMaruyama", 1.0, "paths x, paths y, mean x, mean y, square x, square y"),
        (ADDITIVE, "Milstein", 1.0, "paths x, paths y, mean x, mean y, square x, square y"),
        (ADDITIVE, "StochasticHeun", 1.0, "paths x, paths y"),
        (ADDITIVE, "SRA1", 1.5, "paths y"),
        (ADDITIVE, "SRA1", 2.0, "paths x, mean x, square x, square y"),  # in a linear equation paths do better
    ],
)
def test_orders(problem: neun.Model, method: str, order: float, measures: str) -> None:
    for each in measures.split(", "):
        measure, name = each.split()
        found = slope([error(problem, method, h, measure, name) for h in STEPS])
        assert abs(found - order) < 0.15, f"{each}: {found:.3f}"


def test_what_the_methods_say_of_themselves() -> None:
    """What is said is what was measured above, for noise that is not additive where the method takes any."""
    stochastic = (m for m in neun.integrators.values() if isinstance(m, StochasticMethod))
    said = {m.short_name: (m.strong_order, m.weak_order) for m in stochastic}
    assert said == {"EulerMaruyama": (0.5, 1), "Milstein": (1, 1), "StochasticHeun": (1, 1), "SRA1": (1.5, 2)}

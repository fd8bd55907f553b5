"""Which methods claim which problems; a method enrols by its kind and by being registered."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

import neun_py as neun
from neun_py.methods import Method
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.rosenbrock import Rosenbrock
from problems import DETEST, STIFF, Problem

__all__ = ["ADAPTIVE", "EVERYDAY", "EXACT", "FIXED", "cheapness", "everyday_or_not", "stiff_cases", "stochastic"]

EVERYDAY = ("A3", "B4", "C2", "D1", "D3", "D5", "E2")
"""The problems that every method solves every day: of each class one, and of D, which compiles once, three."""

_ADAPTIVELY = ("D1", "D3", "D5")
"""Those that every method with step control solves every day: orbits, which ask for very different steps."""


def stochastic(method: Method) -> bool:
    """Say whether a method is made for noise, of which these problems have none."""
    return hasattr(method, "strong_order")


def solves_stiff(method: Method) -> bool:
    """Say whether a method is made for stiff problems."""
    return isinstance(method, Rosenbrock)


def cheapness(integrator: str) -> int:
    """Give how many steps of a method are as one of RK4's: multistep methods evaluate the flow once."""
    return 4 if type(neun.integrators[integrator]).__name__ == "AdamsBashforth" else 1


_DETERMINISTIC = {name: m for name, m in neun.integrators.items() if not stochastic(m)}

FIXED = [name for name, m in _DETERMINISTIC.items() if not (isinstance(m, Adaptive) or math.isinf(m.order))]
"""The methods whose step is given, and that solve what is not linear."""

EXACT = {
    name: ("A1", "stiff A1", "stiff B5") if math.isinf(m.order) else ("A1", "stiff A1")
    for name, m in _DETERMINISTIC.items()
    if math.isinf(m.order) or name in ("ExpEuler", "RushLarsen2")
}
"""What methods have no error on: all of them on equations each linear in itself, those of linear equations on more."""

ADAPTIVE = [name for name, m in _DETERMINISTIC.items() if isinstance(m, Adaptive)]
"""The methods that choose their step by a tolerance."""


def everyday_or_not(methods: Iterable[str], problems: Iterable[Problem]) -> Iterator[Any]:
    """Give each problem with each method; what is not for every day is marked exhaustive.

    Every day RK4 solves every problem but the largest, the other methods those of `EVERYDAY`; of the methods that find
    their own steps, whose kernels take seconds to compile, DP54 a few and the others the orbits.
    """
    for method in methods:
        for problem in problems:
            often = problem.name in (_ADAPTIVELY if method in ADAPTIVE else EVERYDAY)
            if method == "RK4":
                often = problem.name != "C4"
            elif method == "DP54":
                often = often or problem.name in ("A3", "B4", "E2")
            marks = () if often else (pytest.mark.exhaustive,)
            yield pytest.param(problem, method, id=f"{problem.name} {method}", marks=marks)


def stiff_cases() -> Iterator[Any]:
    """Give each stiff problem with each method made for such; millions of steps are not for every day."""
    for method in (*FIXED, *ADAPTIVE):
        for name, problem in STIFF.items():
            if solves_stiff(neun.integrators[method]):
                long = method in FIXED and problem.steps > 100_000
                marks = (pytest.mark.exhaustive,) if long else ()
                yield pytest.param(problem, method, id=f"{name} {method}", marks=marks)


assert set(EVERYDAY) <= set(DETEST) and not set(DETEST) & set(STIFF)

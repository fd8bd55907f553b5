"""The problems of DETEST and stiff ones, solved by every method that claims them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from independent_solutions import Array
from problems import DETEST, STIFF, Problem
from problems.claims import ADAPTIVE, EXACT, FIXED, cheapness, everyday_or_not, stiff_cases
from problems.stiff_systems import solved_stiffly, van_der_pol

import neun_py as neun

STEPS = {1: 256.0, 2: 16.0, 3: 4.0, 4: 1.0, 6: 0.3, 8: 0.12}
"""By order, how many steps are taken for one of RK4; four times as many by a method that evaluates the flow once."""

BOUNDS = {1: 0.2, 2: 1e-3, 3: 5e-4, 4: 2e-5, 6: 1e-4, 8: 2e-4}
"""By order, what the largest error may be with so many steps."""

KNOWN = 1e-11
"""To what the solutions themselves are known; a method of order 8 comes near it."""


@pytest.mark.parametrize(("problem", "integrator"), [*everyday_or_not(FIXED, DETEST.values())])
def test_fixed_steps(problem: Problem, integrator: str) -> None:
    """The error is small with the coarsest step, and falls as the order says with finer ones."""
    order = round(neun.integrators[integrator].order)
    coarse, halvings = math.ceil(problem.steps * STEPS[order] * cheapness(integrator)), 1 if order == 8 else 2
    first, last = problem.error(integrator, coarse), problem.error(integrator, coarse * 2**halvings)
    assert first < BOUNDS[order]
    assert last < KNOWN or math.log2(first / last) / halvings > order - 0.35, (first, last)


@pytest.mark.parametrize(("problem", "integrator"), [*everyday_or_not(ADAPTIVE, DETEST.values())])
def test_tolerances(problem: Problem, integrator: str) -> None:
    """The error is as many tolerances at most as the equations make of one, and falls with them.

    It is told in units of each variable's scale, and so is what is tolerated: the far end of C4's rod stays at 2e-14.
    """
    method: Any = neun.integrators[integrator]
    loose, tight = (problem.error(method(rtol=tol, atol=tolerated(problem, tol)), 1) for tol in (1e-6, 1e-9))
    assert loose < problem.amplification * 1e-6
    assert tight < problem.amplification * 1e-9 + KNOWN


@pytest.mark.parametrize(("integrator", "name"), [(m, name) for m, names in EXACT.items() for name in names])
def test_what_is_linear_is_solved_exactly(integrator: str, name: str) -> None:
    """In one step where explicit methods need hundreds."""
    assert (DETEST | STIFF)[name].error(integrator, 1) < 1e-13


@pytest.mark.parametrize(("problem", "integrator"), [*stiff_cases()])
def test_stiff_problems(problem: Problem, integrator: str) -> None:
    """A method for stiff problems keeps its tolerance on them, or converges with steps far beyond explicit ones."""
    if integrator in FIXED:
        first, last = problem.error(integrator, problem.steps), problem.error(integrator, 2 * problem.steps)
        assert first < 1e-4 and last < 0.6 * first
        return
    method: Any = neun.integrators[integrator]
    for tol in (1e-4, 1e-7):
        assert problem.error(method(rtol=tol, atol=tolerated(problem, tol)), 1) < problem.amplification * tol


def tolerated(problem: Problem, tol: float) -> dict[str, float]:
    """Give the absolute tolerance of each variable: a part of its scale."""
    return {name: tol * float(x) for name, x in zip(problem.model.variables, problem.scale, strict=True)}


def test_robertson_is_what_was_published() -> None:
    """At 40,000, to the digits that the manual of LSODE prints with its tolerance of 1e-4."""
    assert STIFF["Robertson"].exact[-1] == pytest.approx([3.898e-2, 1.622e-7, 9.610e-1], rel=3e-4)


@pytest.mark.exhaustive
def test_van_der_pol_is_what_was_published() -> None:
    """The published figures, which are the solution here, are those of scipy's Radau."""
    problem = STIFF["van der Pol, mu 1000"]
    found = solved_stiffly(van_der_pol(1e-6), 1e-13)(problem.times, problem.start)
    np.testing.assert_allclose(found, problem.exact, rtol=1e-10)


def test_the_five_planets_keep_their_energy() -> None:
    """The independent equations of C5, the only ones without another solution, conserve what they must."""
    problem = DETEST["C5"]
    numbers = {n: p.default for n, p in problem.model.parameters.items()}
    masses = np.array([numbers[f"m{j}"] for j in range(1, 6)])
    energies = [_energy(np.array(y), masses, numbers["m0"], numbers["k2"]) for y in (problem.start, problem.exact[-1])]
    assert energies[1] == pytest.approx(energies[0], rel=1e-11)


def _energy(y: Array, masses: Array, sun: float, k2: float) -> float:
    """Give the energy of planets and sun about their common centre of mass."""
    place, speed = np.vstack([np.zeros(3), y[:15].reshape(5, 3)]), np.vstack([np.zeros(3), y[15:].reshape(5, 3)])
    every = np.append(sun, masses)
    speed = speed - every @ speed / every.sum()
    apart = np.sqrt(((place[:, None] - place[None]) ** 2).sum(axis=2)) + np.eye(6)
    pairs = np.triu(np.outer(every, every) / apart, k=1).sum()
    return float(0.5 * (every * (speed**2).sum(axis=1)).sum() - k2 * pairs)

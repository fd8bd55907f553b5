"""Equations with known solutions on which methods are compared: the set DETEST, and stiff ones."""

from __future__ import annotations

from problems.higher_order import HIGHER_ORDER
from problems.moderate_systems import MODERATE_SYSTEMS
from problems.orbits import ORBITS
from problems.problem import Problem
from problems.single_equations import SINGLE_EQUATIONS
from problems.small_systems import SMALL_SYSTEMS
from problems.stiff_systems import STIFF_SYSTEMS

__all__ = ["DETEST", "STIFF", "Problem"]

DETEST = {p.name: p for p in (*SINGLE_EQUATIONS, *SMALL_SYSTEMS, *MODERATE_SYSTEMS, *ORBITS, *HIGHER_ORDER)}
"""The problems of Hull et al. (1972), which are not stiff, by name: A1 to E5."""

STIFF = {p.name: p for p in STIFF_SYSTEMS}
"""Stiff problems, by name."""

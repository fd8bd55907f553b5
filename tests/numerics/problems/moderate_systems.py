"""Class C of DETEST: chains of reactions, diffusion along a rod, and the five outer planets."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
from independent_solutions import Array

import neun_py as neun
from problems.problem import Problem, declared, every_tenth, linear, solved

__all__ = ["MODERATE_SYSTEMS"]


def _text(matrix: Array) -> str:
    """Write y' = matrix y."""
    lines = []
    for i, row in enumerate(matrix, 1):
        terms = [f"{x:g}*y{j}" for j, x in enumerate(row, 1) if x]
        lines.append(f"dy{i}/dt = " + " + ".join(terms))
    return "\n".join(lines)


def _chain(rates: Array) -> Array:
    """Give the matrix of a decay along a chain; the last does not decay."""
    losses = np.append(rates, 0.0)
    return np.asarray(np.diag(-losses) + np.diag(rates, -1))


def _rod(count: int) -> Array:
    return np.asarray(-2.0 * np.eye(count) + np.eye(count, k=1) + np.eye(count, k=-1))


# The planets: positions and velocities as they stand in the set, astronomical units and 100 days.
_K2, _M0 = 2.95912208286, 1.00000597682
_MASSES = (0.000954786104043, 0.000285583733151, 0.0000437273164546, 0.0000517759138449, 0.00000277777777778)
_POSITIONS = (
    (3.42947415189, 3.35386959711, 1.35494901715),
    (6.64145542550, 5.97156957878, 2.18231499728),
    (11.2630437207, 14.6952576794, 6.27960525067),
    (-30.1552268759, 1.65699966404, 1.43785752721),
    (-21.1238353380, 28.4465098142, 15.3882659679),
)
_VELOCITIES = (
    (-0.557160570446, 0.505696783289, 0.230578543901),
    (-0.415570776342, 0.365682722812, 0.169143213293),
    (-0.325325669158, 0.189706021964, 0.0877265322780),
    (-0.0240476254170, -0.287659532608, -0.117219543175),
    (-0.176860753121, -0.216393453025, -0.0148647893090),
)


def _planets_flow(t: float, y: Any) -> list[float]:
    place, speed = y[:15].reshape(5, 3), y[15:]
    towards = place[None, :, :] - place[:, None, :]  # from j to k
    apart = (towards**2).sum(axis=2) ** 1.5 + np.eye(5)
    sunward = place / ((place**2).sum(axis=1) ** 1.5)[:, None]
    masses = np.array(_MASSES)
    pull = np.einsum("k,jkd->jd", masses, towards / apart[:, :, None] - sunward[None, :, :])
    pull += masses[:, None] * sunward  # k = j is left out
    bent = _K2 * (-(_M0 + masses)[:, None] * sunward + pull)
    return [*speed, *bent.ravel()]


def _planets_model() -> neun.Model:
    """Write the equations of the five planets, with the sun at the origin."""
    start = {f"p{j}{d}": _POSITIONS[j - 1][i] for j in range(1, 6) for i, d in enumerate("xyz")}
    start |= {f"v{j}{d}": _VELOCITIES[j - 1][i] for j in range(1, 6) for i, d in enumerate("xyz")}
    numbers = {"k2": _K2, "m0": _M0} | {f"m{j}": m for j, m in enumerate(_MASSES, 1)}
    lines = []
    for j in range(1, 6):
        lines.append(f"r{j} = sqrt(p{j}x**2 + p{j}y**2 + p{j}z**2)**3")
    for j, k in product(range(1, 6), repeat=2):
        if j < k:
            squares = " + ".join(f"(p{k}{d} - p{j}{d})**2" for d in "xyz")
            lines.append(f"d{j}{k} = sqrt({squares})**3")
    for j, d in product(range(1, 6), "xyz"):
        others = [f"m{k}*((p{k}{d} - p{j}{d})/d{min(j, k)}{max(j, k)} - p{k}{d}/r{k})" for k in range(1, 6) if k != j]
        lines.append(f"dv{j}{d}/dt = k2*(-(m0 + m{j})*p{j}{d}/r{j} + " + " + ".join(others) + ")")
        lines.append(f"dp{j}{d}/dt = v{j}{d}")
    return declared("C5", start, "\n".join(lines), numbers)


def _linear(name: str, matrix: Array, steps: int, amplification: float) -> Problem:
    """Give y' = matrix y, which starts with 1 in its first variable."""
    start = {f"y{i}": float(i == 1) for i in range(1, len(matrix) + 1)}
    model = declared(name, start, _text(matrix))
    return Problem(name, model, every_tenth(20.0), linear(matrix), steps, amplification=amplification)


MODERATE_SYSTEMS = (
    _linear("C1", _chain(np.ones(9)), 26, 500.0),
    _linear("C2", _chain(np.arange(1.0, 10.0)), 46, 3000.0),
    _linear("C3", _rod(10), 26, 1000.0),
    _linear("C4", _rod(51), 40, 5000.0),
    Problem("C5", _planets_model(), every_tenth(20.0), solved(_planets_flow), steps=5, amplification=200.0),
)

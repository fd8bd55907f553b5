"""A Runge-Kutta step cut at its stages, for systems whose inputs are computed anew at each of them.

The pieces do the operations of `neun_py.lower.stages.runge_kutta_step` in the same order, so that a system whose
inputs happen to stay gets the same bits either way.
"""

from __future__ import annotations

from neun_py.lower.program import Assign, Function
from neun_py.lower.stages import Labels, advanced, scaled_coefficients, slope_label
from neun_py.methods.tableau import Tableau
from neun_py.spec.expression import symbols

__all__ = ["slope_names", "staged_functions"]


def slope_names(states: tuple[str, ...], stage: int) -> tuple[str, ...]:
    """Give the names of the slopes of a stage, counted from 1."""
    return tuple(slope_label(stage - 1, name) for name in states)


def staged_functions(tableau: Tableau, states: tuple[str, ...]) -> tuple[Function, ...]:
    """Give ``point_2`` to ``point_n`` and ``finish``.

    Each takes the states, dt, and the slopes of the stages before it, one stage after the other; a point is where the
    flow of its stage is evaluated, and the finish gives the states after the step.
    """
    count = len(tableau.b)
    rows = [*((f"point_{k + 1}", tableau.a[k][:k], k) for k in range(1, count)), ("finish", tableau.b, count)]
    return tuple(_piece(tableau, states, name, row, known) for name, row, known in rows)


def _piece(tableau: Tableau, states: tuple[str, ...], name: str, row: tuple, known: int) -> Function:  # type: ignore[type-arg]
    labels = Labels({*states, "dt"})
    body: list[Assign] = []
    coefficients = scaled_coefficients(tableau, body, labels)
    results = tuple(advanced(state, row, coefficients, labels) for state in states)
    used = {s for r in results for s in symbols(r)}
    slopes = tuple(labels[slope_label(k, state)] for k in range(known) for state in states)
    doc = "Give the states after the step." if name == "finish" else "Give where the flow is evaluated next."
    return Function(name, (*states, "dt", *slopes), tuple(a for a in body if a.targets[0] in used), results, doc)

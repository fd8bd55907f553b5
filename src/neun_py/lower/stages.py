"""A Runge-Kutta tableau and a flow make the step: stages, then the weighted sum."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.program import Assign, Function
from neun_py.methods.embedded import EmbeddedPair
from neun_py.methods.tableau import Tableau
from neun_py.spec.expression import Node, call, fma, num, sym

__all__ = ["Labels", "advanced", "runge_kutta_step", "scaled_coefficients", "slope_label"]


def runge_kutta_step(tableau: Tableau, states: tuple[str, ...], rest: tuple[str, ...]) -> Function:
    """Give ``step(states, dt, rest) -> states``; `rest` is what the flow takes besides the states.

    Sums run over the stages from the first to the last, so that the last, which is ready last, is added last;
    the increment is formed first and added to the state with one rounding.
    """
    body: list[Assign] = []
    labels = Labels({*states, *rest, "dt"})
    coefficients = scaled_coefficients(tableau, body, labels)
    for stage in range(len(tableau.b)):
        row = tableau.a[stage][:stage]
        points = []
        for name in states:
            value = advanced(name, row, coefficients, labels)
            if value.op != "sym":
                label = labels[f"{name}_{stage + 1}"]
                body.append(Assign((label,), value))
                value = sym(label)
            points.append(value)
        slopes = tuple(labels[slope_label(stage, name)] for name in states)
        body.append(Assign(slopes, call("flow", *points, *(sym(r) for r in rest))))
    results = tuple(advanced(name, tableau.b, coefficients, labels) for name in states)
    return Function("step", (*states, "dt", *rest), tuple(body), results, f"Advance by dt: {tableau.name}.")


def slope_label(stage: int, name: str) -> str:
    """Give what the slope of a state is called at a stage, counted from 0."""
    return f"k{stage + 1}_{name}"


class Labels(dict[str, str]):
    """Labels that no name of the model bears."""

    def __init__(self, taken: set[str]) -> None:
        super().__init__()
        self.taken = taken

    def __missing__(self, wanted: str) -> str:
        label = wanted
        while label in self.taken:
            label += "_"
        self.taken.add(label)
        self[wanted] = label
        return label


def scaled_coefficients(tableau: Tableau | EmbeddedPair, body: list[Assign], labels: Labels) -> dict[Fraction, Node]:
    """Name c*dt for every coefficient that stands alone in its row."""
    scaled: dict[Fraction, Node] = {Fraction(1): sym("dt")}
    for row in (*tableau.a, tableau.b):
        used = [c for c in row if c]
        if len(used) == 1 and used[0] not in scaled:
            label = labels[f"dt_{len(scaled)}"]
            body.append(Assign((label,), al.mul(num(used[0]), sym("dt"))))
            scaled[used[0]] = sym(label)
    return scaled


def advanced(name: str, row: Sequence[Fraction], scaled: dict[Fraction, Node], labels: Labels) -> Node:
    """Give a state advanced by dt times a weighted sum of slopes."""
    used = [(c, sym(labels[slope_label(j, name)])) for j, c in enumerate(row) if c]
    if not used:
        return sym(name)
    if len(used) == 1:
        return fma(scaled[used[0][0]], used[0][1], sym(name))
    total = al.mul(num(used[0][0]), used[0][1])
    for c, slope in used[1:]:
        total = fma(num(c), slope, total)
    return fma(sym("dt"), total, sym(name))

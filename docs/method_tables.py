"""The tables of the page on methods, from what `benchmarks/methods.py` measured."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from page_parts import table

from neun_py.studies.benchmarking.machine import in_words

__all__ = ["Reached", "cheapest", "measured", "method_tables", "reached", "verdict"]

_PLACE = Path(__file__).resolve().parents[1] / "benchmarks/results/methods.json"
_MILLISECONDS = {"ms": 1.0, "s": 1e-3, "1": 1.0}
GOALS = (1e-3, 1e-6)
CHOICES = (
    ("`RK4`, the usual step", "RK4", None),
    ('`RK4`, the usual step, `reset_at="crossing"`', "RK4 at crossings", None),
    ('`RK6`, the usual step, `reset_at="crossing"`', "RK6 at crossings", None),
    ("`ExpEuler`, the usual step", "ExpEuler", None),
    ("`Tsit5`, rtol 1e-4", "Tsit5", 1e-4),
    ("`DP54`, rtol 1e-5", "DP54", 1e-5),
    ("`DOP853`, rtol 1e-6", "DOP853", 1e-6),
    ("`DOP853`, rtol 1e-8", "DOP853", 1e-8),
    ("`Rodas3`, rtol 1e-4", "Rodas3", 1e-4),
    ("`Rodas4`, rtol 1e-6", "Rodas4", 1e-6),
)
"""What one may take for any model."""

_EXACT = 1e-4
"""Of the time between spikes, or of a variable's range: how exact a usual step should be."""
_COARSE, _FINE = 4.0, 8.0
"""How many times as long as the step for that a usual step may be, and how many times as short."""


@dataclass(frozen=True)
class Reached:
    """Where a method reaches a wanted error.

    Attributes
    ----------
    method : str
        The method, with what is particular of it.
    knob : float
        The step, or the tolerance.
    adaptive : bool
        Whether it is a tolerance.
    cost : float
        In units of RK4's at the usual step.
    """

    method: str
    knob: float
    adaptive: bool
    cost: float


def measured() -> dict[str, Any]:
    """Read what was measured."""
    found: dict[str, Any] = json.loads(_PLACE.read_text(encoding="utf-8"))
    return found


def method_tables(found: Mapping[str, Any]) -> dict[str, str]:
    """Give what stands for each mark of the page."""
    parts = {
        "methods measured": _where(found),
        "methods cheapest": _cheapest_table(found),
        "methods population": _population_table(found),
        "methods wins": _wins(found),
        "methods choices": _choices_table(found),
        "methods steps": _steps_table(found),
        "methods costs": _costs_table(found),
        "methods claims": _claims_tables(found),
    }
    return {f"<!-- {name} -->": text for name, text in parts.items()}


# What reaches an error.


def _kind(model: Mapping[str, Any]) -> str:
    """Give what error a model is judged by: that of its spikes' times, or where it has none of its states."""
    return "spike" if model["spikes"] else "trajectory"


def _wanted(model: Mapping[str, Any], goal: float) -> float:
    """Give a goal in the model's unit of time: goals for spikes are in ms."""
    return goal * _MILLISECONDS.get(str(model["unit"]), 1.0) if _kind(model) == "spike" else goal


def reached(
    model: Mapping[str, Any], method: str, error: str, wanted: float, cost: str = "cost"
) -> tuple[float, float] | None:
    """Give the longest step, or the loosest tolerance, from which on the error stays within a wish, and the cost.

    Between two points that were measured it is interpolated, both axes logarithmic. None where it is not reached.
    """
    curve = model["curves"][method]
    points = [(_knob(p), float(p.get(error, math.inf)), _cost(model, curve, p, cost)) for p in curve["points"]]
    good = len(points)
    while good and points[good - 1][1] <= wanted:
        good -= 1
    if good == len(points):
        return None
    knob, at, price = points[good]
    if not good or not math.isfinite(points[good - 1][1]) or at <= 0:
        return knob, price
    other, above, cheaper = points[good - 1]
    part = math.log(wanted / at) / math.log(above / at)
    return knob * (other / knob) ** part, price * (cheaper / price) ** part


def _knob(point: Mapping[str, Any]) -> float:
    return float(point.get("h", point.get("rtol")))


def _cost(model: Mapping[str, Any], curve: Mapping[str, Any], point: Mapping[str, Any], cost: str) -> float:
    """Give what a unit of time costs at a point: measured there, or by what a step costs."""
    if "h" not in point:
        return float(point.get(cost, math.inf))
    return float(curve.get(cost.replace("cost", "step_cost"), math.inf)) * float(model["step"]) / float(point["h"])


def cheapest(model: Mapping[str, Any], goal: float, cost: str = "cost") -> list[Reached]:
    """Give what reaches a goal, the cheapest first."""
    found = []
    for name, curve in model["curves"].items():
        place = reached(model, name, _kind(model), _wanted(model, goal), cost)
        if place is not None and math.isfinite(place[1]):
            found.append(Reached(name, place[0], "rtol" in curve["points"][0], place[1]))
    return sorted(found, key=lambda one: one.cost)


def _size(model: Mapping[str, Any]) -> float:
    """Give what errors are measured by: the time between spikes; those of states are relative already."""
    return float(model["interval"] or model["duration"]) if _kind(model) == "spike" else 1.0


def _at(model: Mapping[str, Any], method: str, knob: float | None = None) -> tuple[float, float]:
    """Give a method's error, of the time between spikes or the range of the variables, and its cost at a tolerance.

    Without one it is the usual step. A ladder ends where an error is too small to matter: for what comes after its end
    the last error is the bound, and the cost is that of the end. Infinite where a method was not measured.
    """
    curve = model["curves"].get(method, {"points": []})
    wanted = float(model["step"]) if knob is None else knob
    before = [p for p in curve["points"] if _knob(p) > wanted * (1 - 1e-9)]
    if not before:
        return math.inf, math.inf
    return float(before[-1].get(_kind(model), math.inf)) / _size(model), _cost(model, curve, before[-1], "cost")


def verdict(model: Mapping[str, Any]) -> tuple[str, float | None, float | None]:
    """Judge a usual step: give a word, RK4's error with it and the step for an error of 1e-4.

    Both are relative to the time between spikes, or, where there are none, to the range of the variables.
    """
    found, _ = _at(model, "RK4")
    place = reached(model, "RK4", _kind(model), _EXACT * _size(model))
    if place is None:
        return "too coarse", found, None
    word = "right"
    if model["step"] > _COARSE * place[0]:
        word = "too coarse"
    elif model["step"] < place[0] / _FINE:
        word = "finer than needed"
    return word, found, place[0]


# Tables.


def _where(found: Mapping[str, Any]) -> str:
    place = in_words(found["machine"])
    return (
        f"Measured on {found['date'][:10]} by `python benchmarks/methods.py` on {place}: {len(found['models'])} models."
    )


def _cheapest_table(found: Mapping[str, Any]) -> str:
    head = ["model", "error of"]
    for goal in GOALS:
        head += [f"cheapest for {goal:g}", "cost", "RK4: step, cost"]
    rows = []
    for name, model in found["models"].items():
        row = [f"`{name}`", "spikes" if _kind(model) == "spike" else "states"]
        for goal in GOALS:
            row += _winner(model, goal, "cost")
        rows.append(row)
    return "\n".join(table(head, rows))


def _winner(model: Mapping[str, Any], goal: float, cost: str) -> list[str]:
    """Write the cheapest method for a goal, what it costs, and what RK4 does."""
    best = cheapest(model, goal, cost)
    usual = next((one for one in best if one.method == "RK4"), None)
    four = "not reached" if usual is None else f"{_round(usual.knob)}, {_round(usual.cost)}"
    if not best:
        return ["none", "", four]
    first = best[0]
    knob = f"rtol {first.knob:.0e}" if first.adaptive else _round(first.knob)
    return [f"**{first.method}**, {knob}", _round(first.cost), four]


def _population_table(found: Mapping[str, Any]) -> str:
    head = ["model", *(text for goal in GOALS for text in (f"cheapest for {goal:g}", "cost", "RK4: step, cost"))]
    rows = []
    for name, model in found["models"].items():
        if "population_step_cost" in model["curves"]["RK4"]:
            row = [f"`{name}`", *(text for goal in GOALS for text in _winner(model, goal, "population_cost"))]
            rows.append(row)
    return "\n".join(table(head, rows))


def _wins(found: Mapping[str, Any]) -> str:
    """Count for how many models each method is the cheapest."""
    rows = []
    for goal in GOALS:
        firsts = [best[0].method for m in found["models"].values() if (best := cheapest(m, goal))]
        text = ", ".join(f"{method} {count}" for method, count in Counter(firsts).most_common())
        rows.append((f"{goal:g}", text or "none", str(len(found["models"]) - len(firsts))))
    return "\n".join(table(("error", "for how many models a method is the cheapest", "reached by none"), rows))


def _choices_table(found: Mapping[str, Any]) -> str:
    """Write what one choice for all models comes to."""
    rows = []
    for text, method, knob in CHOICES:
        curves = [m for m in found["models"].values() if method in m["curves"]]
        both = [_at(model, method, knob) for model in curves]
        errors, costs = sorted(error for error, _ in both), sorted(cost for _, cost in both if math.isfinite(cost))
        if errors:
            told = [f"{errors[min(round(part * len(errors)), len(errors) - 1)]:.1e}" for part in (0.5, 0.9, 1.0)]
            told = [one if one != "inf" else "fails" for one in told]
            rows.append((text, str(len(errors)), *told, f"{_middle(costs):.2g} ({costs[0]:.2g} to {costs[-1]:.2g})"))
    head = ("choice", "models", "error: the middle", "of nine in ten less than", "largest", "cost")
    return "\n".join(table(head, rows))


def _steps_table(found: Mapping[str, Any]) -> str:
    rows = []
    for name, model in found["models"].items():
        word, error, step = verdict(model)
        shown = "" if step is None else f"{_round(step)} {_unit(model)}"
        told = "not finite" if error is None or not math.isfinite(error) else f"{error:.1e}"
        cut = _at(model, "RK4 at crossings")[0] if model["resets"] else math.inf
        word = word if word == "right" else f"**{word}**"
        rows.append(
            (
                f"`{name}`",
                f"{model['step']:g} {_unit(model)}",
                told,
                f"{cut:.1e}" if math.isfinite(cut) else "",
                shown,
                word,
            )
        )
    head = ("model", "usual step", "RK4's error with it", "reset at the crossing", "step for 1e-4", "the usual step is")
    return "\n".join(table(head, rows))


def _costs_table(found: Mapping[str, Any]) -> str:
    """Write what a step costs, over the models: the middle and the ends."""
    rows = []
    for name, method in sorted(found["methods"].items(), key=lambda one: one[1]["order"] or math.inf):
        ends = []
        for key in ("step_cost", "population_step_cost"):
            costs = [m["curves"][name][key] for m in found["models"].values() if key in m["curves"].get(name, {})]
            ends.append(f"{_middle(costs):.2g} ({min(costs):.2g} to {max(costs):.2g})" if costs else "")
        if any(ends):
            evaluations = "" if method["evaluations"] is None else f"{method['evaluations']:g}"
            order = "exact" if method["order"] is None else f"{method['order']:g}"
            rows.append((f"`{name}`", order, evaluations, *ends))
    return "\n".join(table(("method", "order", "evaluations", "a step's cost, one neuron", "in a population"), rows))


def _middle(values: Sequence[float]) -> float:
    ordered = sorted(values)
    return 0.5 * (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2])


def _unit(model: Mapping[str, Any]) -> str:
    return "" if model["unit"] == "1" else str(model["unit"])


def _round(x: float) -> str:
    return f"{x:.2g}"


# Claims.


def _claims_tables(found: Mapping[str, Any]) -> str:
    claims = found.get("claims")
    if claims is None:
        return "(These figures were not measured in the last run.)"
    lines = ["### Double and float", ""]
    rows = []
    for name in claims["memory"]:
        memory, speed = claims["memory"][name], claims["speed"][name]
        floors = [_floor(found, name, method) for method in ("RK4", "RK4 float")]
        rows.append(
            (f"`{name}`", f"{memory['double']:g}, {memory['float']:g}", f"{speed['neuron']:.2f}",
             f"{speed['population']:.2f}", ", ".join(f"{x:.1e}" for x in floors if x is not None))
        )  # fmt: skip
    lines += table(
        ("model", "bytes per neuron: double, float", "double/float, one neuron", "in a population",
         "least error of a spike: double, float"), rows
    )  # fmt: skip
    lines += ["Errors that pile up: that of the last spike of a regular run with RK4, against RK8 in double.", ""]
    rows = []
    for name, steps in claims["pile up"].items():
        for h, told in steps.items():
            for precision, errors in told.items():
                rows.append((f"`{name}`", h, precision, *(f"{x:.1e}" for x in errors.values())))
    lengths = next(iter(next(iter(next(iter(claims["pile up"].values())).values())).values()))
    lines += table(("model", "step", "numbers", *(f"after {x}" for x in lengths)), rows)
    return "\n".join([*lines, *_stability(claims["stability"])])


def _floor(found: Mapping[str, Any], name: str, method: str) -> float | None:
    """Give the least error of a spike's time that any step gave."""
    curve = found["models"].get(name, {}).get("curves", {}).get(method)
    return min((p.get("spike", math.inf) for p in curve["points"]), default=None) if curve else None


def _stability(told: Mapping[str, Any]) -> list[str]:
    lines = ["### Stiff equations", "", "How fast a decay may be, lambda h, so that a step still makes it smaller:", ""]
    rows = [(f"`{n}`", f"{x['interval']:g}", f"{x['per evaluation']:g}") for n, x in told["interval"].items()]
    lines += table(("method", "largest lambda h", "for each evaluation"), rows)
    lines += ["The longest step with which a model still has as many spikes (in its unit of time):", ""]
    methods = list(dict.fromkeys(method for steps in told["steps"].values() for method in steps))
    longest = [
        (f"`{name}`", *(f"{steps[m]:.2g}" if m in steps else "" for m in methods))
        for name, steps in told["steps"].items()
    ]
    return [*lines, *table(("model", *(f"`{m}`" for m in methods)), longest)]

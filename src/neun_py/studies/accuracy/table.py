"""A check of a step as text: the table of errors, and the sentences below it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from neun_py.methods.at_crossing import AtCrossing
from neun_py.studies.accuracy.orders import local_orders

if TYPE_CHECKING:
    from neun_py.studies.accuracy.measuring import Measured
    from neun_py.studies.accuracy.result import StepCheck

__all__ = ["HEADS", "answer", "heads", "known_to", "rows", "seconds", "short", "text", "with_unit"]

HEADS = (
    "step{in_t}", "error of\nstates", "order", "error of\nspikes{in_t}", "order", "spikes", "flow\n/{t}", "time\n/{t}",
)  # fmt: skip
"""The heads of the columns, in one line or two; ``{t}`` is the unit of time, ``{in_t}`` the same in brackets."""


def text(check: StepCheck) -> str:
    """Give the check as plain text."""
    model = check.problem.model
    cells = [[head.replace("\n", " ").replace(" /", "/") for head in heads(check)], *rows(check)]
    widths = [max(len(row[k]) for row in cells) for k in range(len(cells[0]))]
    lines = ["  ".join(f"{cell:>{w}}" for cell, w in zip(row, widths, strict=True)).rstrip() for row in cells]
    cut = ", resets at the crossing" if isinstance(check.method, AtCrossing) else ""
    title = f"{model.name} ({model.short_name}), {check.method.short_name}{cut}, {check.precision}"
    preset = "" if check.problem.preset is None else f": {check.problem.preset}"
    about = [*answer(check), known_to(check), *check.remarks]
    return "\n".join([title + preset, *lines, *about])


def heads(check: StepCheck) -> list[str]:
    """Give the heads of the columns."""
    unit = check.problem.model.time_unit
    known = unit != "1"
    found = [head.format(t=unit if known else "unit", in_t=f" ({unit})" if known else "") for head in HEADS]
    return ["rtol", *found[1:]] if check.adaptive else found


def rows(check: StepCheck) -> list[list[str]]:
    """Give the cells of each run."""
    knobs = [p.setting.knob for p in check.points]
    states = local_orders(knobs, [p.trajectory for p in check.points])
    spikes = local_orders(knobs, [p.spike_error for p in check.points])
    return [_row(check, *each) for each in zip(check.points, states, spikes, strict=True)]


def _row(check: StepCheck, point: Measured, state: float, spike: float) -> list[str]:
    knob = f"{point.setting.knob:.4g}"
    if not point.finite:
        return [knob, "not finite", *[""] * 6]
    lone = [
        f"{count} {word}" for count, word in ((point.pairs.missing, "missing"), (point.pairs.extra, "extra")) if count
    ]
    return [
        knob, short(point.trajectory), _order(state), short(point.pairs.largest), _order(spike),
        ", ".join([str(point.spikes), *lone]),
        "-" if math.isnan(point.evaluations) else f"{point.evaluations:,.4g}", seconds(point.seconds),
    ]  # fmt: skip


def short(x: float) -> str:
    """Write an error; a dash where there is none."""
    return "-" if math.isnan(x) else f"{x:.2g}"


def _order(x: float) -> str:
    return f"{x:.1f}" if math.isfinite(x) else ""


def seconds(x: float) -> str:
    """Write a time of computing."""
    if not math.isfinite(x):
        return "-"
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if x >= size:
            return f"{x / size:.3g} {unit}"
    return f"{x / 1e-9:.3g} ns"


def with_unit(check: StepCheck, x: float) -> str:
    """Write a time with its unit."""
    unit = check.problem.model.time_unit
    return f"{x:.4g}" if unit == "1" else f"{x:.4g} {unit}"


def answer(check: StepCheck) -> list[str]:
    """Give the sentences on the order, and on the step for the wanted error."""
    found = []
    seen = {"the states": check.order, "spike times": check.spike_order}
    orders = " and ".join(f"{x:.2f} of {name}" for name, x in seen.items() if math.isfinite(x))
    if orders:
        theory = (
            "with the tolerance" if check.adaptive else f"with the step; the method has order {check.method.order:g}"
        )
        found.append(f"The error falls with order {orders} {theory}.")
    if check.tolerance is None:
        return found
    spiking = check.error == "spike_time"
    wanted = with_unit(check, check.tolerance) if spiking else f"{check.tolerance:.4g} of the range"
    meant = "spike time" if spiking else "states"
    if check.best is None:
        found.append(f"No step that was run gives an error of the {meant} of at most {wanted}.")
    else:
        knob, error = check.best.setting.knob, check.error_of(check.best)
        what = f"rtol = {knob:.4g}" if check.adaptive else with_unit(check, knob)
        name = "loosest tolerance" if check.adaptive else "largest step"
        is_so = with_unit(check, float(f"{error:.2g}")) if spiking else f"{error:.2g}"
        states = f", with states to {short(check.best.trajectory)} of their range" if spiking else ""
        found.append(f"The {name} for an error of the {meant} of at most {wanted}: {what} (run: {is_so}{states}).")
    return found


def known_to(check: StepCheck) -> str:
    """Say what the reference is, and how far it can be trusted."""
    reference = check.reference
    spikes = reference.spike_agreement
    agree = f"{short(reference.agreement)} of the range"
    agree += "" if math.isnan(spikes) else f", in spike times to {with_unit(check, float(f'{spikes:.2g}'))}"
    return f"Reference: {reference.description}; they agree to {agree}."

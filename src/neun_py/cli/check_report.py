"""What ``neun check`` prints: tables and sentences, or plain values for programs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neun_py.cli.screen import results

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from neun_py.spec.model import Model
    from neun_py.studies.accuracy import StepCheck

__all__ = ["plain", "report"]

_NAMED = 4
"""As many methods as stand in a heading."""


def plain(found: Mapping[str, StepCheck], skipped: Mapping[str, str]) -> dict[str, Any]:
    """Give everything as plain values; what is not a number, or has no end, is null."""
    checks = {}
    for name, one in found.items():
        facts = {key: _finite(value) for key, value in one.facts.items()}
        facts["remarks"] = list(one.remarks)
        checks[name] = {**facts, "points": _points(one)}
    return {"checks": checks, "skipped": dict(skipped)}


def _points(one: StepCheck) -> list[dict[str, Any]]:
    ds = one.dataset.drop_dims(["time"])
    dim = "rtol" if one.adaptive else "step"
    found: list[dict[str, Any]] = []
    for k in range(ds.sizes[dim]):
        at = ds.isel({dim: k})
        row = {dim: float(at[dim])}
        row |= {str(name): _finite(x.item()) for name, x in at.data_vars.items() if not x.dims}
        each = zip(one.problem.names, at["variable_error"].values.tolist(), strict=True)
        found.append({**row, "variable_error": {name: _finite(x) for name, x in each}})
    return found


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def report(
    model: Model,
    found: Mapping[str, StepCheck],
    skipped: Mapping[str, str],
    files: tuple[Path, ...],
    preset: str | None,
) -> None:
    """Print what was checked, the table, and the sentences."""
    from neun_py.cli.headings import heading
    from neun_py.cli.summary import wrote

    console = results()
    first = next(iter(found.values()), None)
    if first is not None:
        cut = ", resets at the crossing" if first.facts["reset_at"] == "crossing" and not first.adaptive else ""
        names = ", ".join(found) if len(found) <= _NAMED else f"{len(found)} methods"
        heading(console, model, {**first.facts, "integrator": names + cut}, preset)
        console.print(_steps(first) if len(found) == 1 else _methods_table(found))
        _say(console, found)
    for name, reason in skipped.items():
        console.print(f"{name} left out: {reason}", style="dim")
    wrote(console, files)


def _say(console: Console, found: Mapping[str, StepCheck]) -> None:
    """Print the sentences of one check, or those that hold for all."""
    from neun_py.studies.accuracy.table import answer, known_to

    first = next(iter(found.values()))
    if len(found) == 1:
        for k, line in enumerate(answer(first)):
            console.print(line, style="bold" if k or first.tolerance is None else "")
    console.print(known_to(first), style="dim")
    said = list(first.remarks) if len(found) == 1 else [r for r in first.remarks if r in _common(found)]
    for remark in said:
        console.print(remark, style="yellow")


def _common(found: Mapping[str, StepCheck]) -> set[str]:
    every = [set(one.remarks) for one in found.values()]
    return set.intersection(*every)


def _new_table(heads: list[str]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 1, 0, 0))
    for head in heads:
        table.add_column(head, justify="right", no_wrap=True)
    return table


def _steps(one: StepCheck) -> Table:
    """Give a table with a row for each step; the one that was asked about is bold."""
    from neun_py.studies.accuracy.table import heads, rows

    table = _new_table(heads(one))
    table.columns[0].style = "cyan"
    for point, cells in zip(one.points, rows(one), strict=True):
        table.add_row(*cells, style="bold" if point is one.asked else None)
    return table


def _methods_table(found: Mapping[str, StepCheck]) -> Table:
    """Give a table with a row for each method: what it does with the step, and which step the wanted error needs."""
    from neun_py.studies.accuracy.table import seconds, short

    first = next(iter(found.values()))
    unit = first.problem.model.time_unit
    per = "unit" if unit == "1" else unit
    known = "" if unit == "1" else f" ({unit})"
    wanted = first.tolerance is not None
    heads = ["method", "error of\nstates", "order", f"error of\nspikes{known}", "order", f"time\n/{per}"]
    table = _new_table([*heads, *([f"largest\nstep{known}", f"time\n/{per}"] if wanted else [])])
    table.columns[0].justify, table.columns[0].style = "left", "cyan"
    for name, one in found.items():
        at, best = one.asked, one.best
        orders = [f"{x:.1f}" if math.isfinite(x) else "-" for x in (one.order, one.spike_order)]
        lone = "" if at.pairs.complete else f" {at.pairs.missing + at.pairs.extra} wrong"
        states = short(at.trajectory) if at.finite else "not finite"
        cells = [name, states, orders[0], short(at.pairs.largest) + lone, orders[1], seconds(at.seconds)]
        if wanted:
            knob = "none" if best is None else f"{'rtol ' if one.adaptive else ''}{best.setting.knob:.4g}"
            cells += [knob, "-" if best is None else seconds(best.seconds)]
        table.add_row(*cells)
    return table

"""``neun check``: whether a step is small enough, and which one a wanted error needs."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.files import check_files, draw
from neun_py.cli.options import (
    Debug,
    Load,
    ModelName,
    Plot,
    Precision,
    PresetName,
    Settings,
    UsualDuration,
    count,
    input_option,
    number,
)
from neun_py.cli.screen import late_progress, results
from neun_py.cli.times import usual_times
from neun_py.cli.values import values_of
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from neun_py.spec.model import Model
    from neun_py.studies.accuracy import StepCheck

__all__ = ["check"]

_CHECK = "Check"
_ALL = "all"
_NAMED = 4
"""As many methods as stand in a heading."""
_SILENT = {"rest", "depolarisation block", "subthreshold oscillation"}


def check(
    short_name: ModelName,
    methods: Annotated[
        list[str] | None,
        typer.Option(
            "--method",
            "--integrator",
            metavar="NAME",
            show_default="RK4",
            rich_help_panel=_CHECK,
            help="The method, as RK4; may be repeated to compare several, or be all.",
        ),
    ] = None,
    step: Annotated[
        float | None,
        typer.Option(
            "--step",
            "--h",
            metavar="H",
            parser=number,
            show_default="the model's",
            rich_help_panel=_CHECK,
            help="The step that is asked about, in the model's time unit.",
        ),
    ] = None,
    tolerance: Annotated[
        float | None,
        typer.Option(
            "--tolerance",
            metavar="E",
            parser=number,
            rich_help_panel=_CHECK,
            help="The wanted error: look for the largest step that keeps it.",
        ),
    ] = None,
    error: Annotated[
        str | None,
        typer.Option(
            "--error",
            metavar="NAME",
            show_default="spike_time, where there are spikes",
            rich_help_panel=_CHECK,
            help="Which error that is: spike_time, in the time unit, or trajectory, relative to the range of a state.",
        ),
    ] = None,
    reset_at: Annotated[
        str,
        typer.Option(
            "--reset-at",
            metavar="PLACE",
            rich_help_panel=_CHECK,
            help="Where a spike resets: at the end of its step, or at the crossing.",
        ),
    ] = "step",
    halvings: Annotated[
        int,
        typer.Option(
            "--halvings", metavar="N", help="How often the step is halved.", parser=count, rich_help_panel=_CHECK
        ),
    ] = 3,
    current: Annotated[Any, input_option("The input", "the preset's")] = None,
    duration: UsualDuration = None,
    changes: Settings = None,
    preset: PresetName = None,
    precision: Precision = "double",
    plot: Plot = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """Tell whether a step is small enough: the errors of a method against a tight reference.

    Without --preset and --input the first preset that does more than rest is taken. (`neun models --check` is about
    model files.)
    """
    check_files(plot, None)
    from neun_py.library.registered import models
    from neun_py.studies import compare_methods

    model = models[short_name]
    if preset is None and current is None and not changes:
        preset = _lively(model)
    values = values_of(model, changes)
    length, h = (duration, step) if model.is_map else usual_times(model, preset, duration, step)
    skipped: dict[str, str] = {}
    every = methods is not None and _ALL in methods
    with late_progress("checking the step") as progress:
        found = compare_methods(
            model, _methods(methods), h, length, preset=preset, input=current, precision=precision,
            tolerance=tolerance, error=error, reset_at=reset_at, halvings=halvings, progress=progress,
            skipped=skipped if every else None, given=values,
        )  # fmt: skip
    files = () if plot is None else _draw(found, plot)
    if as_json:
        typer.echo(json.dumps(_plain(found, skipped), indent=2))
    else:
        _report(model, found, skipped, files, preset)


def _lively(model: Model) -> str | None:
    """Give the first preset that goes on doing something, or else does something."""
    quiet = (_SILENT | {"single spike"}, _SILENT)
    every = model.presets.items()
    return next((name for less in quiet for name, preset in every if {*preset.behaviour} - less), None)


def _methods(given: list[str] | None) -> list[str]:
    """Give the methods that are meant."""
    from neun_py.methods import integrators

    if not given:
        return ["RK4"]
    if _ALL in given:
        if len(given) > 1:
            raise ArgumentError("--method all takes every method; leave the others out")
        return [name for name, method in integrators.items() if not method.takes_noise]
    return given


def _draw(found: Mapping[str, StepCheck], plot: Path) -> tuple[Path, ...]:
    from neun_py import plotting

    return draw(plot, (9.6, 4.4), lambda figure: plotting.work_precision(found, figure=figure))


def _plain(found: Mapping[str, StepCheck], skipped: Mapping[str, str]) -> dict[str, Any]:
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


def _report(
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

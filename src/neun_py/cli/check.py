"""``neun check``: whether a step is small enough, and which one a wanted error needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.check_options import (
    CheckedError,
    CheckedMethods,
    CheckedStep,
    Halvings,
    ResetPlace,
    WantedError,
)
from neun_py.cli.check_report import plain, report
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
    input_option,
)
from neun_py.cli.screen import late_progress
from neun_py.cli.times import usual_times
from neun_py.cli.values import values_of
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from neun_py.spec.model import Model
    from neun_py.studies.accuracy import StepCheck

__all__ = ["check"]

_ALL = "all"
_SILENT = {"rest", "depolarisation block", "subthreshold oscillation"}


def check(
    short_name: ModelName,
    methods: CheckedMethods = None,
    step: CheckedStep = None,
    tolerance: WantedError = None,
    error: CheckedError = None,
    reset_at: ResetPlace = "step",
    halvings: Halvings = 3,
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
        typer.echo(json.dumps(plain(found, skipped), indent=2))
    else:
        report(model, found, skipped, files, preset)


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

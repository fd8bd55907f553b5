"""``neun compare``: several models under the same conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.files import check_files, draw
from neun_py.cli.options import (
    SIMULATION,
    Debug,
    Duration,
    Every,
    Integrator,
    Load,
    Plot,
    Precision,
    input_option,
    number,
)
from neun_py.cli.screen import late_progress, results
from neun_py.cli.times import step_of
from neun_py.cli.values import require_known, settings
from neun_py.errors import ArgumentError, UnknownNameError

if TYPE_CHECKING:
    from pathlib import Path

    import xarray as xr

    from neun_py.spec.model import Model

__all__ = ["compare"]

_USUAL_INPUT, _USUAL_DURATION = 0.1, 50.0


def compare(
    names: Annotated[list[str], typer.Argument(metavar="MODEL...", help="Their short names.")],
    current: Annotated[Any, input_option("The input to all", f"{_USUAL_INPUT}")] = None,
    duration: Duration = _USUAL_DURATION,
    step: Annotated[
        float | None,
        typer.Option(
            "--step",
            metavar="H",
            help="The step, in that unit; maps keep their own.",
            parser=number,
            show_default="each model's",
            rich_help_panel=SIMULATION,
        ),
    ] = None,
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="MODEL.NAME=NUMBER",
            help="A model's parameter or initial value; may be repeated.",
            rich_help_panel=SIMULATION,
        ),
    ] = None,
    integrator: Integrator = "RK4",
    precision: Precision = "double",
    every: Every = 1,
    plot: Plot = None,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """Run several models for the same time with the same input, side by side."""
    check_files(plot, None)
    from neun_py.runtime.neuron import Neuron

    models = _chosen(names)
    values = _by_model(changes, models)
    steps = _steps(models, step)
    neurons = {
        name: Neuron(model, integrator=integrator, precision=precision, **values.get(name, {}))
        for name, model in models.items()
    }
    runs: dict[str, xr.Dataset] = {}
    with late_progress("comparing") as progress:
        for name, neuron in neurons.items():
            given = _USUAL_INPUT if current is None else current
            runs[name] = neuron.run(duration, steps[name], input=given, every=every)
            if progress is not None:
                progress(len(runs), len(neurons))
    _report(models, runs, _draw(models, runs, plot))
    silent = [name for name, ds in runs.items() if models[name].spike is not None and not ds.sizes["spike"]]
    if silent and current is None and not changes:
        results().print(f"No spikes of {', '.join(silent)}: try another --input.", style="dim")


def _chosen(names: list[str]) -> dict[str, Model]:
    """Give the models, each of which is named once."""
    from neun_py.library.registered import models

    for name in names:
        if names.count(name) > 1:
            raise ArgumentError(f"{name} stands twice in the comparison; name each model once")
    return {name: models[name] for name in names}


def _by_model(changes: list[str] | None, models: dict[str, Model]) -> dict[str, dict[str, Any]]:
    """Give by model what ``--set HR.e=3`` sets."""
    found: dict[str, dict[str, Any]] = {}
    for path, value in settings(changes).items():
        model, dot, name = path.partition(".")
        if not (model and dot and name):
            raise ArgumentError(f"--set takes MODEL.NAME=NUMBER here, such as HH.gna=0.9, not {path!r}")
        if model not in models:
            raise UnknownNameError("model in the comparison", model, models)
        require_known(models[model], [name])
        found.setdefault(model, {})[name] = value
    return found


def _steps(models: dict[str, Model], step: float | None) -> dict[str, float]:
    """Give by model the step: the given one, of maps their own."""
    if step is not None and all(model.is_map for model in models.values()):
        raise ArgumentError("maps keep the time that an iteration takes, and here are only maps; leave out --step")
    return {name: step_of(model, None if model.is_map else step) for name, model in models.items()}


def _draw(models: dict[str, Model], runs: dict[str, xr.Dataset], plot: Path | None) -> tuple[Path, ...]:
    """Draw the runs, if a file is given."""
    if plot is None:
        return ()
    from neun_py import plotting

    shown = {name: ds.assign_attrs(integrator="map") if models[name].is_map else ds for name, ds in runs.items()}
    return draw(plot, (8.0, 0.5 + 2.6 * len(runs)), lambda figure: plotting.compare(shown, figure=figure))


def _report(models: dict[str, Model], runs: dict[str, xr.Dataset], files: tuple[Path, ...]) -> None:
    """Print of each run what it was, a picture if there is no file, and its spikes."""
    from neun_py.cli.headings import count_of_spikes, heading
    from neun_py.cli.summary import picture, wrote

    console = results()
    for k, (name, ds) in enumerate(runs.items()):
        if k and not files:
            console.print()
        heading(console, models[name], ds.attrs)
        if not files:
            picture(console, models[name], ds)
        console.print(count_of_spikes(models[name], ds))
    wrote(console, files)

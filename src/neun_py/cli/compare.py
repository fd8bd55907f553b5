"""``neun compare``: several models under the same conditions."""

from __future__ import annotations

from typing import Annotated, Any

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
    Step,
    number,
    settings,
)
from neun_py.cli.screen import late_progress, results
from neun_py.errors import ArgumentError

__all__ = ["compare"]

_USUAL_INPUT = 0.1


def compare(
    models: Annotated[list[str], typer.Argument(metavar="MODEL...", help="Their short names.")],
    current: Annotated[
        float | None,
        typer.Option(
            "--input",
            metavar="I",
            help="A constant input to all.",
            show_default=f"{_USUAL_INPUT}",
            parser=number,
            rich_help_panel=SIMULATION,
        ),
    ] = None,
    duration: Duration = 50.0,
    step: Step = 0.001,
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
    from neun_py import studies
    from neun_py.cli.summary import heading, picture, spikes, wrote

    with late_progress("comparing") as progress:
        runs = studies.compare(
            models, duration=duration, h=step, input=_USUAL_INPUT if current is None else current,
            integrator=integrator, precision=precision, values=_by_model(changes), every=every, progress=progress,
        )  # fmt: skip
    files: tuple[Any, ...] = ()
    if plot is not None:
        from neun_py import plotting

        files = draw(plot, (8.0, 0.5 + 2.6 * len(runs)), lambda figure: plotting.compare(runs, figure=figure))
    console = results()
    for k, ds in enumerate(runs.values()):
        if k and not files:
            console.print()
        heading(console, ds.attrs)
        if not files:
            picture(console, ds)
        console.print(spikes(ds))
    wrote(console, files)
    silent = [name for name, ds in runs.items() if not ds.sizes["spike"]]
    if silent and current is None and not changes:
        console.print(f"No spikes of {', '.join(silent)}: try another --input.", style="dim")


def _by_model(changes: list[str] | None) -> dict[str, dict[str, float]]:
    """Give by model what ``--set HR.e=3`` sets."""
    found: dict[str, dict[str, float]] = {}
    for path, value in settings(changes).items():
        model, dot, name = path.partition(".")
        if not (model and dot and name):
            raise ArgumentError(f"--set takes MODEL.NAME=NUMBER here, such as HH.gna=0.9, not {path!r}")
        found.setdefault(model, {})[name] = value
    return found

"""``neun simulate``: one neuron, its numbers and its picture."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.files import check_files, draw, write_numbers
from neun_py.cli.options import (
    SIMULATION,
    Debug,
    Every,
    Integrator,
    Load,
    ModelName,
    Output,
    Plot,
    Precision,
    PresetName,
    Settings,
    UsualDuration,
    UsualStep,
    number,
    settings,
    usual_times,
)
from neun_py.cli.screen import late_progress, waiting
from neun_py.errors import NumericalError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["simulate"]


def simulate(
    model: ModelName,
    current: Annotated[
        float | None,
        typer.Option(
            "--input",
            metavar="I",
            help="A constant input, in the model's unit.",
            parser=number,
            show_default="the preset's, or 0",
            rich_help_panel=SIMULATION,
        ),
    ] = None,
    duration: UsualDuration = None,
    step: UsualStep = None,
    changes: Settings = None,
    preset: PresetName = None,
    at_rest: Annotated[
        bool,
        typer.Option("--at-rest", help="Start where the state stays without input.", rich_help_panel=SIMULATION),
    ] = False,
    integrator: Integrator = "RK4",
    precision: Precision = "double",
    record: Annotated[
        list[str] | None,
        typer.Option(
            "--record",
            metavar="NAME",
            help="A variable or intermediate; may be repeated.",
            show_default="the membrane variable",
            rich_help_panel=SIMULATION,
        ),
    ] = None,
    every: Every = 1,
    plot: Plot = None,
    output: Output = None,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """Simulate one neuron, and show, draw or write what it does."""
    check_files(plot, output)
    from neun_py.cli.summary import summarize
    from neun_py.runtime.neuron import Neuron

    values: dict[str, Any] = {**settings(changes)}
    length, h = usual_times(model, preset, duration, step)
    neuron = Neuron(model, integrator=integrator, precision=precision, preset=preset, at_rest=at_rest, **values)
    with waiting(f"compiling {neuron.shape.name}"):
        # the first step of a twin compiles, imports and refuses: what is timed below is simulation alone
        neuron.copy().run(h, h, input=current, record=record)
    begin = time.perf_counter()
    try:
        with late_progress("simulating") as progress:
            ds = neuron.run(length, h, input=current, record=record, every=every, progress=progress)
    except NumericalError as error:
        files = _write(error.recording, plot, output) if error.recording.sizes["time"] > 1 else ()
        if files:
            error.add_note(f"what was recorded until then is in {', '.join(map(str, files))}")
        raise
    seconds = time.perf_counter() - begin
    chosen = bool(preset or current or changes)
    summarize(neuron, ds, seconds, _write(ds, plot, output), chosen=chosen)


def _write(ds: xr.Dataset, plot: Path | None, output: Path | None) -> tuple[Path, ...]:
    """Write what was asked for, the numbers first, and give the files."""
    files: tuple[Path, ...] = ()
    if output is not None:
        files += write_numbers(ds, output)
    if plot is not None:
        from neun_py import plotting

        rows = sum("time" in variable.dims for variable in ds.data_vars.values())
        height = 3.2 if rows == 1 else 3.0 + 1.45 * (rows - 1)
        files += draw(plot, (8.0, height), lambda figure: plotting.traces(ds, figure=figure))
    return files

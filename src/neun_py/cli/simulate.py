"""``neun simulate``: one neuron, its numbers and its picture."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.files import check_files, draw, write_numbers
from neun_py.cli.loading import loaded_model
from neun_py.cli.options import (
    SIMULATION,
    Debug,
    Every,
    Integrator,
    Load,
    Output,
    Plot,
    Precision,
    PresetName,
    Settings,
    UsualDuration,
    UsualStep,
    input_option,
)
from neun_py.cli.screen import late_progress, waiting
from neun_py.cli.times import usual_times
from neun_py.cli.values import values_of
from neun_py.errors import ArgumentError, NumericalError

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.spec.model import Model

__all__ = ["simulate"]

_LONG = 50
"""Characters of a title beside which there is no room for how it was computed."""


def simulate(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="MODEL", help="A short name; `neun models` lists them.", show_default="that of --load, if it is one"
        ),
    ] = None,
    current: Annotated[Any, input_option("The input", "the preset's, or 0")] = None,
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
            help="A variable or intermediate, or I; may be repeated.",
            show_default="the membrane variable, and an input that changes",
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
    from neun_py.library.registered import models
    from neun_py.runtime.neuron import Neuron

    model = models[loaded_model(context) if name is None else name]
    values: dict[str, Any] = {**values_of(model, changes)}
    length, h = usual_times(model, preset, duration, step)
    with _in_options():
        neuron = Neuron(model, integrator=integrator, precision=precision, preset=preset, at_rest=at_rest, **values)
    names = record or _shown(model, preset, current)
    with waiting(f"compiling {neuron.shape.name}"):
        # the first step of a twin compiles, imports and refuses: what is timed below is simulation alone
        neuron.copy().run(h, h, input=current, record=names)
    begin = time.perf_counter()
    try:
        with late_progress("simulating") as progress:
            ds = neuron.run(length, h, input=current, record=names, every=every, progress=progress)
    except NumericalError as error:
        files = _write(model, error.recording, preset, plot, output) if error.recording.sizes["time"] > 1 else ()
        if files:
            error.add_note(f"what was recorded until then is in {', '.join(map(str, files))}")
        raise
    seconds = time.perf_counter() - begin
    chosen = bool(preset or changes) or not (current is None or current == 0)
    summarize(neuron, ds, seconds, _write(model, ds, preset, plot, output), preset=preset, chosen=chosen)


@contextmanager
def _in_options() -> Iterator[None]:
    """Let an error about the start name the option, not Python's argument."""
    try:
        yield
    except ArgumentError as error:
        text = str(error).replace("at_rest", "--at-rest").replace("neun.equilibria", "in Python, neun.equilibria")
        raise ArgumentError(text) from error


def _shown(model: Model, preset: str | None, current: Any) -> list[str]:
    """Give what is recorded unless told: the membrane variable, and an input that changes with time."""
    from neun_py.library.protocols import usual_input

    if current is None and preset is not None:
        current = usual_input(model.presets[preset].input)
    changes = model.reads_input and not isinstance(current, float | None)
    return [model.membrane_variable, *(["I"] if changes else [])]


def _write(
    model: Model, ds: xr.Dataset, preset: str | None, plot: Path | None, output: Path | None
) -> tuple[Path, ...]:
    """Write what was asked for, the numbers first, and give the files."""
    files: tuple[Path, ...] = ()
    if output is not None:
        files += write_numbers(ds, output)
    if plot is not None:
        from neun_py import plotting
        from neun_py.cli.headings import entitled

        rows = sum("time" in variable.dims for variable in ds.data_vars.values())
        height = 3.2 if rows == 1 else 3.0 + 1.45 * (rows - 1)
        shown = ds.assign_attrs(integrator="map") if model.is_map else ds
        title = entitled(model.name, preset)
        if preset is not None and len(title) > _LONG:
            title = f"{model.name}:\n{preset}"
        files += draw(plot, (8.0, height), lambda figure: plotting.traces(shown, figure=figure, title=title))
    return files

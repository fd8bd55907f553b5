"""The options that several commands share, and what their texts mean."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from neun_py.cli.loading import load_files
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from neun_py.spec.model import Model

__all__ = [
    "SIMULATION",
    "Debug",
    "Duration",
    "Every",
    "Integrator",
    "Load",
    "ModelName",
    "Output",
    "Plot",
    "Precision",
    "PresetName",
    "Settings",
    "Step",
    "UsualDuration",
    "UsualStep",
    "count",
    "number",
    "settings",
    "usual_times",
]


def number(text: str | float) -> float:
    """Give the number of an option."""
    try:
        return float(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no number") from None


def count(text: str | int) -> int:
    """Give the number of an option that counts."""
    try:
        found = int(text)
    except ValueError:
        found = 0
    if found < 1:
        raise typer.BadParameter(f"{str(text)!r} is no whole number from 1 on")
    return found


SIMULATION, _FILES = "Simulation", "Files"

ModelName = Annotated[str, typer.Argument(metavar="MODEL", help="A short name; `neun models` lists them.")]
Duration = Annotated[
    float,
    typer.Option(
        "--duration", metavar="T", help="How long, in the model's time unit.", parser=number, rich_help_panel=SIMULATION
    ),
]
Step = Annotated[
    float,
    typer.Option("--step", metavar="H", help="The step, in that unit.", parser=number, rich_help_panel=SIMULATION),
]
UsualDuration = Annotated[
    float | None,
    typer.Option(
        "--duration", metavar="T", help="How long, in the model's time unit.", parser=number,
        show_default="the preset's, or 10,000 steps", rich_help_panel=SIMULATION,
    ),
]  # fmt: skip
UsualStep = Annotated[
    float | None,
    typer.Option(
        "--step", metavar="H", help="The step, in that unit.", parser=number,
        show_default="the model's, or 0.01", rich_help_panel=SIMULATION,
    ),
]  # fmt: skip
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set", metavar="NAME=NUMBER", help="A parameter or an initial value; may be repeated.",
        rich_help_panel=SIMULATION,
    ),
]  # fmt: skip
PresetName = Annotated[
    str | None,
    typer.Option(
        "--preset", metavar="NAME", help="A regime of the literature, with its input.",
        rich_help_panel=SIMULATION,
    ),
]  # fmt: skip
Integrator = Annotated[
    str, typer.Option("--integrator", metavar="NAME", help="The method, as RK4.", rich_help_panel=SIMULATION)
]
Precision = Annotated[
    str, typer.Option("--precision", metavar="NAME", help="double or float.", rich_help_panel=SIMULATION)
]
Every = Annotated[
    int,
    typer.Option("--every", metavar="N", help="Record every Nth step.", parser=count, rich_help_panel=SIMULATION),
]
Plot = Annotated[
    Path | None,
    typer.Option("--plot", metavar="FILE", help="Draw into a .png, .pdf or .svg.", rich_help_panel=_FILES),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", metavar="FILE", help="Write the numbers into a .nc, .zarr or .csv.", rich_help_panel=_FILES
    ),
]
Load = Annotated[
    list[Path] | None,
    typer.Option(
        "--load",
        metavar="FILE",
        help="Register the model of this model file (.toml) first, or run this Python file.",
        callback=load_files,
        is_eager=True,
    ),
]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]


def usual_times(
    model: str | Model, preset: str | None, duration: float | None, step: float | None
) -> tuple[float, float]:
    """Give the duration and the step that are meant where none are given.

    Raises
    ------
    UnknownNameError
        If there is no such model; an unknown preset is left to who makes the neuron.
    """
    from neun_py.library.registered import models

    chosen = models.resolve(model)
    shown = chosen.presets[preset].duration if preset is not None and preset in chosen.presets else None
    usual = chosen.usual_step or 0.01
    h = usual if step is None else step
    length = 10_000 * usual if shown is None else shown
    return (round(length / h) * h if duration is None else duration), h


def settings(texts: Iterable[str] | None) -> dict[str, float]:
    """Give the numbers of ``--set name=number``.

    Raises
    ------
    ArgumentError
        If a text is not of that form, or a name is given twice.
    """
    found: dict[str, float] = {}
    for text in texts or ():
        name, equals, value = (part.strip() for part in text.partition("="))
        try:
            x = float(value)
        except ValueError:
            x, equals = 0.0, ""
        if not (name and equals):
            raise ArgumentError(f"--set takes NAME=NUMBER, such as gna=0.9, not {text!r}")
        if name in found:
            raise ArgumentError(f"--set gives {name} twice")
        found[name] = x
    return found

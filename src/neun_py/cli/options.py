"""The options that several commands share, and what their texts mean."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from neun_py.cli.loading import load_files
from neun_py.cli.values import driving

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
    "UsualDuration",
    "UsualStep",
    "count",
    "input_option",
    "number",
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


def input_option(text: str, usual: str) -> Any:
    """Give the option of an input, which is a number or a stimulus; its help ends with how that is written."""
    return typer.Option(
        "--input",
        metavar="I",
        help=f'{text}: a number, or a stimulus as "step(14, start=15)".',
        parser=driving,
        show_default=usual,
        rich_help_panel=SIMULATION,
    )


ModelName = Annotated[str, typer.Argument(metavar="MODEL", help="A short name; `neun models` lists them.")]
Duration = Annotated[
    float,
    typer.Option(
        "--duration", metavar="T", help="How long, in the model's time unit.", parser=number, rich_help_panel=SIMULATION
    ),
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
        "--step", metavar="H", help="The step, in that unit; of a map, what an iteration takes.", parser=number,
        show_default="the model's", rich_help_panel=SIMULATION,
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

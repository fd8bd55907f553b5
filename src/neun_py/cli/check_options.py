"""The options of ``neun check``, and their texts."""

from __future__ import annotations

from typing import Annotated

import typer

from neun_py.cli.options import count, number

__all__ = ["CheckedError", "CheckedMethods", "CheckedStep", "Halvings", "ResetPlace", "WantedError"]

_CHECK = "Check"

CheckedMethods = Annotated[
    list[str] | None,
    typer.Option(
        "--method",
        "--integrator",
        metavar="NAME",
        show_default="RK4",
        rich_help_panel=_CHECK,
        help="The method, as RK4; may be repeated to compare several, or be all.",
    ),
]
CheckedStep = Annotated[
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
]
WantedError = Annotated[
    float | None,
    typer.Option(
        "--tolerance",
        metavar="E",
        parser=number,
        rich_help_panel=_CHECK,
        help="The wanted error: look for the largest step that keeps it.",
    ),
]
CheckedError = Annotated[
    str | None,
    typer.Option(
        "--error",
        metavar="NAME",
        show_default="spike_time, where there are spikes",
        rich_help_panel=_CHECK,
        help="Which error that is: spike_time, in the time unit, or trajectory, relative to the range of a state.",
    ),
]
ResetPlace = Annotated[
    str,
    typer.Option(
        "--reset-at",
        metavar="PLACE",
        rich_help_panel=_CHECK,
        help="Where a spike resets: at the end of its step, or at the crossing.",
    ),
]
Halvings = Annotated[
    int,
    typer.Option("--halvings", metavar="N", help="How often the step is halved.", parser=count, rich_help_panel=_CHECK),
]

"""``neun bench``: what the package costs on this machine, as a table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.options import Debug, number
from neun_py.cli.screen import late_progress, results
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

__all__ = ["bench", "show"]

_WIDE = 100
"""Characters from which on there is room for the least and the largest."""


def bench(
    suite: Annotated[
        str, typer.Argument(metavar="[SUITE]", help="What is measured: populations, or cobahh.")
    ] = "populations",
    seconds: Annotated[
        float,
        typer.Option("--seconds", metavar="S", help="About how long to measure, compiling included.", parser=number),
    ] = 40.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    debug: Debug = False,
) -> None:
    """Measure the package's speed on this machine, against what it should reach.

    Many neurons, against a C loop; or COBAHH, the network of 4,000 cells with which simulators are compared.
    """
    if not 0 < seconds < float("inf"):
        raise ArgumentError(f"--seconds must be above zero and finite, not {seconds:g}")
    from neun_py.studies.benchmarking import take

    with late_progress("measuring") as progress:
        report = take(suite, seconds=seconds, progress=progress)
    if as_json:
        typer.echo(json.dumps(report.plain(), indent=2))
    else:
        show(results(), report.plain())


def show(console: Console, plain: Mapping[str, Any]) -> None:
    """Print of a report's plain form the machine, the table, and what it leaves out."""
    from neun_py.studies.benchmarking.machine import in_words

    console.print(in_words(plain["machine"]), style="dim")
    console.print(_table(plain["figures"], console.width >= _WIDE))
    console.print(_remarks(plain), style="dim")
    for one in plain["unmeasured"]:
        console.print(f"not measured: {one['title']}: {one['why']}", style="yellow")


def _table(figures: list[dict[str, Any]], wide: bool) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    from neun_py.studies.benchmarking.figure import shown

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("figure", overflow="fold")
    for title in ("measured", *(["least to most"] if wide else []), "reach (stretch)"):
        table.add_column(title, justify="right", no_wrap=True)
    table.add_column("met", no_wrap=True)
    for k, (group, rows) in enumerate(groupby(figures, key=lambda figure: str(figure["group"]))):
        if k:
            table.add_row()
        table.add_row(Text(group, "bold"))
        for figure in rows:
            value, ends, reach, met = shown(figure)
            colour = {"no": "red", "yes": "green", "stretch": "green"}.get(met, "")
            numbers = [Text(value, "cyan"), *([Text(ends)] if wide else [])]
            table.add_row(Padding(figure["title"], (0, 0, 0, 2)), *numbers, reach, Text(met, colour))
    return table


def _remarks(plain: Mapping[str, Any]) -> str:
    c_loop = next((f["against_ns"] for f in plain["figures"] if f["name"] == "c_double"), None)
    rounds = max((f["rounds"] for f in plain["figures"]), default=0)
    yardstick = "" if c_loop is None else f"The C loop takes {c_loop:.3g} ns per neuron-step (cc -O3). "
    notes = dict.fromkeys(f["note"] + " " for f in plain["figures"] if f["note"])
    return (
        f"{yardstick}Ratios say how many times as fast (>) or as long (<), and are medians of {rounds} rounds taken in "
        f"turns; times and neurons are the best of them. {''.join(notes)}It took {plain['seconds']:.0f} s."
    )

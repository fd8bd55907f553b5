"""The application: its commands and the options that stand before them."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from neun_py.cli.bench import bench
from neun_py.cli.check import check
from neun_py.cli.compare import compare
from neun_py.cli.failures import guarded, show_warning
from neun_py.cli.models import list_models
from neun_py.cli.options import Debug, Load
from neun_py.cli.scan import scan
from neun_py.cli.simulate import simulate
from neun_py.errors import ArgumentError, suggestion

__all__ = ["run"]

_EXAMPLES = """Examples:

* neun models HH
* neun models --can bursting
* neun simulate HH --preset "repetitive firing"
* neun simulate HH --input 0.1 --set gna=0.9 --plot hh.png --output hh.nc
* neun simulate HH --input "step(0.1, start=20, stop=60)"
* neun scan HH gna --from 0.4 --to 1.6 --plot scan.png
* neun compare HH HR --plot comparison.png
* neun check HH --method RK4 --h 0.02 --tolerance 0.001
* neun bench
* neun --load my_model.py simulate FN --input 0.5
"""


class _Commands(TyperGroup):
    """Answers a wrong command with the closest right one; a model's name alone is not one."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name = args[0]
        if name in self.commands or name.startswith("-"):
            return super().resolve_command(ctx, args)
        from neun_py.library.registered import models

        hint = f"; did you mean 'neun simulate {name}'?" if name in models else suggestion(name, self.commands)
        raise ArgumentError(f"no such command {name!r}{hint}")


app = typer.Typer(
    name="neun",
    cls=_Commands,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from neun_py._version import __version__

        typer.echo(f"neun {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True, epilog=_EXAMPLES)
def _neun(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", callback=_version, is_eager=True)
    ] = False,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """Simulate biologically-inspired neurons."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


app.command("models")(list_models)
app.command("simulate")(simulate)
app.command("scan")(scan)
app.command("compare")(compare)
app.command("check")(check)
app.command("bench")(bench)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and give its exit code; every error becomes a line on stderr."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows "?" rather than fail

    def command() -> None:
        with typer.main.get_command(app).make_context("neun", given) as context:
            context.command.invoke(context)

    with warnings.catch_warnings():
        warnings.showwarning = show_warning
        return guarded(command, debug="--debug" in given)

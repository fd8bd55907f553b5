"""``neun models --from-latex``: the equations of an article, and a model file to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from neun_py.cli.screen import results
from neun_py.errors import ArgumentError, LatexError, ModelFileError

if TYPE_CHECKING:
    from neun_py.spec.latex.reading import LatexEquations

__all__ = ["read_latex"]


def read_latex(path: Path, output: Path | None) -> None:
    """Print the equations of a LaTeX file and what was assumed, and write a model file to fill in.

    Raises
    ------
    typer.Exit
        With code 1, if the LaTeX cannot be read.
    ArgumentError
        If there is no such file, or the other one is there already.
    """
    from neun_py.cli.checking_models import show_mistakes
    from neun_py.io.model_syntax import text_of
    from neun_py.spec.latex.reading import from_latex

    if output is not None:
        if output.suffix.lower() != ".toml":
            raise ArgumentError(f"--output {output}: a model file ends in .toml")
        if output.exists():
            raise ArgumentError(f"--output {output} is there already; choose another name, for it may hold your work")
    try:
        found = from_latex(text_of(path).replace("\r\n", "\n"))
    except (LatexError, ModelFileError) as error:
        show_mistakes(path, [error] if isinstance(error, LatexError) else error.mistakes)
        raise typer.Exit(1) from None
    _show(found, path)
    if output is not None:
        _write(found, path, output)


def _write(found: LatexEquations, path: Path, output: Path) -> None:
    from neun_py.io.atomic import replacing
    from neun_py.io.model_skeleton import skeleton

    with replacing(output) as part:
        part.write_text(skeleton(found, path.name), encoding="utf-8")
    console = results()
    console.print(f"wrote {output}", style="green", soft_wrap=True)
    console.print(f'Fill in what is "?" there; neun models --check {output} says what is left.', style="dim")


def _show(found: LatexEquations, path: Path) -> None:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = results()
    console.print(Text(f"Equations of {path}", "bold"), soft_wrap=True)
    for line in found.equations.splitlines():
        console.print(f"  {line}", soft_wrap=True)
    for what, text in (("spike", found.spike), ("reset", found.reset)):
        if text is not None:
            console.print(f"  {what}: {text}", soft_wrap=True)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for what in ("variables", "parameters", "intermediates", "undefined"):
        names = [f"{n} = {found.values[n]:g}" if n in found.values else n for n in getattr(found, what)]
        if names:
            table.add_row(what, ", ".join(names))
    console.print(Padding(table, (1, 0, 1, 2)))
    if found.assumptions:
        console.print(Text("Assumed, where the text leaves it open", "bold"))
        notes = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        notes.add_column(style="cyan", no_wrap=True)
        notes.add_column(overflow="fold")
        for each in found.assumptions:
            often = f" ({each.times} times)" if each.times > 1 else ""
            notes.add_row(f"{each.line}:{each.column}", each.meaning + often)
        console.print(Padding(notes, (0, 0, 1, 2)))

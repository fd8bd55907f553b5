"""``neun models --check``: whether a model file is right, and everything in it that is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from neun_py.cli.screen import results, waiting
from neun_py.errors import ArgumentError, EquationError, ModelFileError, NumericalError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from neun_py.runtime.neuron import Neuron
    from neun_py.spec.model import Model

__all__ = ["check_file", "show_mistakes"]

_WIDTH = 100
_STEP = 0.01
"""The step of a model that names none, as in the commands that simulate."""


def check_file(path: Path) -> None:
    """Print what a model file declares, or all that is wrong with it.

    Raises
    ------
    typer.Exit
        With code 1, if something is wrong.
    ArgumentError
        If there is no such file.
    """
    from neun_py.io.model_files import load_model

    try:
        model = load_model(path)
        _register(model, path)
        _show(results(), model, path)
    except ModelFileError as error:
        show_mistakes(path, error.mistakes)
        raise typer.Exit(1) from None


def show_mistakes(path: Path, mistakes: Sequence[EquationError]) -> None:
    """Print mistakes on stderr, each with its line of the file."""
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True, highlight=False)
    count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    console.print(Text.assemble(("neun: ", "bold red"), (f"{path} has {count}", "bold")), soft_wrap=True)
    gutter = max((len(str(m.line)) for m in mistakes if m.text), default=1)
    for mistake in mistakes:
        console.print()
        console.print(Text.assemble((f"{path}, line {mistake.line}, column {mistake.column}: ", "cyan"), mistake.cause),
                      soft_wrap=True)  # fmt: skip
        if mistake.text:
            for line in _excerpt(mistake, gutter, min(console.width, _WIDTH)):
                console.print(line, soft_wrap=True)
        if mistake.fix:
            console.print(Text(mistake.fix, "green"), soft_wrap=True)


def _excerpt(mistake: EquationError, gutter: int, width: int) -> tuple[Text, Text]:
    """Give the line of the file, or the part of it around the mistake, and a mark below."""
    from rich.text import Text

    text, column = mistake.text.replace("\t", " "), mistake.column
    room = max(width - gutter - 4, 20)
    begin = 0 if len(text) <= room else max(0, min(column - room // 2, len(text) - room))
    before, after = "…" if begin else "", "…" if begin + room < len(text) else ""
    shown = before + text[begin + len(before) : begin + room - len(after)] + after
    margin = f" {mistake.line:>{gutter}} | "
    blank = " " * (gutter + 1) + " | "
    return (
        Text.assemble((margin, "dim"), shown),
        Text.assemble((blank, "dim"), " " * (column - 1 - begin), ("^", "bold red")),
    )


def _register(model: Model, path: Path) -> None:
    """Register the model, as --load would, so that a name that is taken is found out here."""
    from neun_py.io.model_syntax import parsed, text_of
    from neun_py.library.registered import register

    try:
        register(model)
    except ArgumentError as error:
        places = parsed(text_of(path), str(path))[1]
        line, column = places.at(places.entries["short_name",].value)
        cause = str(error).partition("; ")[0]
        fix = f'Write another, such as short_name = "{model.short_name}2".'
        wrong = EquationError(cause, fix=fix, line=line, column=column, text=places.line(line))
        raise ModelFileError(str(path), [wrong]) from None


def _show(console: Console, model: Model, path: Path) -> None:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    stepped = _step(model, path)
    mark = "✓ " if console.encoding.lower().startswith("utf") else ""
    head = Text.assemble((f"{mark}{path} is right: ", "bold green"), (f"{model.name} ({model.short_name})", "bold"))
    console.print(head, soft_wrap=True)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for word, names in (
        ("variable", tuple(model.variables)),
        ("parameter", tuple(model.parameters)),
        ("intermediate", model.intermediates),
        ("preset", tuple(model.presets)),
    ):
        if names:
            table.add_row(f"{len(names)} {word}{'s' * (len(names) > 1)}", ", ".join(names))
    table.add_row("in Python", f"neun.{model.short_name}DoubleRK4, after neun.register(neun.load_model({path.name!r}))")
    table.add_row("first step", stepped)
    console.print(Padding(table, (1, 0, 1, 2)))
    step = "" if model.usual_step is not None else " --step H"
    console.print(f"neun simulate {model.short_name} --load {path}{step}", style="dim", soft_wrap=True)


def _step(model: Model, path: Path) -> str:
    """Compile the model and take a step from its initial state and those of its presets.

    Raises
    ------
    ModelFileError
        If a state stops being finite.
    """
    from neun_py.runtime.neuron import Neuron

    h = model.usual_step or _STEP
    try:
        with waiting(f"compiling {model.short_name}"):
            for preset in (*model.presets, None):
                neuron = Neuron(model, preset=preset)
                before = neuron[model.membrane_variable]
                neuron.step(h)
    except NumericalError as error:
        raise ModelFileError(str(path), [_blown_up(error, preset, path)]) from None
    return _stepped(model, neuron, before, h)


def _blown_up(error: NumericalError, preset: str | None, path: Path) -> EquationError:
    from neun_py.io.model_syntax import parsed, text_of

    places = parsed(text_of(path), str(path))[1]
    at = ("presets", preset) if preset is not None else ("variables", error.variable)
    line, column = places.at(places.entries[at].key)
    state = ", ".join(f"{name} = {x:.6g}" for name, x in error.last_good.items())
    where = "the initial state" if preset is None else f"the initial state of the preset {preset!r}"
    return EquationError(
        f"{error.variable} becomes {error.value!r} in the first step of {error.h:g} from {where}: {state}",
        fix="Look for a division by zero there, a root or logarithm of a negative number, or an exponential of a large "
        "one; or give a shorter step = ... .",
        line=line, column=column, text=places.line(line),
    )  # fmt: skip


def _stepped(model: Model, neuron: Neuron, before: float, h: float) -> str:
    name = model.membrane_variable
    unit = "" if model.variables[name].unit == "1" else f" {model.variables[name].unit}"
    time = f"{h:g}" if model.time_unit == "1" else f"{h:g} {model.time_unit}"
    return f"{name} goes from {before:.6g} to {neuron[name]:.6g}{unit} in {time}"

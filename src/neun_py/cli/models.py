"""``neun models``: what there is to simulate."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.options import Debug, Load
from neun_py.cli.screen import results

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from neun_py.spec.model import Model

__all__ = ["list_models"]


def list_models(
    model: Annotated[str | None, typer.Argument(metavar="[MODEL]", help="Show everything about this one.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """List the models, or show all about one."""
    from neun_py.library.registered import models

    if as_json:
        chosen = list(models.values()) if model is None else [models[model]]
        plain = [_plain(one.fields()) for one in chosen]
        typer.echo(json.dumps(plain if model is None else plain[0], indent=2, ensure_ascii=False))
    elif model is None:
        _overview(results(), models)
    else:
        _details(results(), models[model])


def _plain(value: Any) -> Any:
    """Give declarations as what JSON knows."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _table(*columns: str, head: bool = True) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    box = SIMPLE_HEAD if head else None
    table = Table(box=box, show_header=head, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for name in columns:
        table.add_column(name, justify="right" if name == "default" else "left", overflow="fold")
    table.columns[0].style, table.columns[0].no_wrap = "cyan", True
    return table


def _overview(console: Console, models: Mapping[str, Model]) -> None:
    table = _table("model", "name", "variables", "description")
    for k, (short_name, model) in enumerate(models.items()):
        if k:
            table.add_row()
        table.add_row(short_name, model.name, ", ".join(model.variables), model.description)
    console.print(table)
    console.print("neun models MODEL shows one with its parameters, equations and presets.", style="dim")


def _number(x: float | str) -> str:
    return x if isinstance(x, str) else f"{x:.6g}"


def _changes(preset: Any, unit: str) -> str:
    """Write what a preset sets."""
    parts = [f"{name} = {x:.6g}" for name, x in {**preset.parameters, **preset.initial}.items()]
    if preset.input:
        parts.append(f"input = {preset.input:.6g}" + ("" if unit == "1" else f" {unit}"))
    return ", ".join(parts) or "the defaults"


def _details(console: Console, model: Model) -> None:
    from rich.padding import Padding
    from rich.text import Text

    def heading(text: str) -> None:
        console.print()
        console.print(text, style="bold")

    def indented(what: Any) -> None:
        console.print(Padding(what, (0, 0, 0, 2)))

    console.print(Text.assemble((model.name, "bold"), f" ({model.short_name})"))
    if model.description:
        console.print(model.description)
    heading("Variables")
    table = _table("name", "initial", "unit", "what it is", head=False)
    for name, variable in model.variables.items():
        table.add_row(name, _number(variable.initial), variable.unit, variable.description)
    indented(table)
    if model.parameters:
        heading("Parameters")
        table = _table("name", "default", "unit", "what it is", head=False)
        for name, parameter in model.parameters.items():
            table.add_row(name, _number(parameter.default), parameter.unit, parameter.description)
        indented(table)
    heading(f"Equations (time in {model.time_unit}, input I in {model.input_unit})")
    console.print("\n".join(f"  {line}" for line in model.equations.splitlines()), soft_wrap=True)
    for kind in ("spike", "reset", "refractory"):
        if getattr(model, kind) is not None:
            console.print(f"  {kind}: {getattr(model, kind)}", soft_wrap=True)
    if model.presets:
        heading("Presets")
        table = _table("name", "what it gives", "what it sets", head=False)
        for name, preset in model.presets.items():
            table.add_row(name, preset.description, _changes(preset, model.input_unit))
        indented(table)
    heading("Source")
    indented(model.source)

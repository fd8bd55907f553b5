"""Everything about one model, on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neun_py.cli.times import counted

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from neun_py.spec.model import Model, Preset

__all__ = ["details"]


def _table(*columns: str, head: bool = True) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    box = SIMPLE_HEAD if head else None
    table = Table(box=box, show_header=head, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for name in columns:
        table.add_column(name, justify="right" if name == "default" else "left", overflow="fold")
    table.columns[0].style, table.columns[0].no_wrap = "cyan", True
    return table


def _number(x: float | str) -> str:
    return x if isinstance(x, str) else f"{x:.6g}"


def _changes(preset: Preset, unit: str) -> str:
    """Write what a preset sets."""
    parts = [f"{name} = {x:.6g}" for name, x in {**preset.parameters, **preset.initial}.items()]
    if isinstance(preset.input, str):
        parts.append(f"input = {preset.input}")
    elif preset.input:
        parts.append(f"input = {preset.input:.6g}" + ("" if unit == "1" else f" {unit}"))
    return ", ".join(parts) or "the defaults"


def _lasts(model: Model, preset: Preset) -> str:
    """Write how long a preset takes to be seen."""
    from neun_py.plotting.labels import unit_text

    if preset.duration is None:
        return ""
    unit = "iterations" if counted(model, model.usual_step) else unit_text(model.time_unit)
    return f"{preset.duration:g} {unit}".rstrip()


def details(console: Console, model: Model) -> None:
    """Print what a model is: its quantities, equations, presets and source."""
    from rich.padding import Padding
    from rich.text import Text

    from neun_py.library.costs import costs

    def heading(text: str) -> None:
        console.print()
        console.print(text, style="bold")

    def indented(what: Any) -> None:
        console.print(Padding(what, (0, 0, 0, 2)))

    console.print(Text.assemble((model.name, "bold"), f" ({model.short_name})"))
    if model.description:
        console.print(model.description)
    if model.behaviours:
        console.print(Text.assemble(("It can: ", "bold"), ", ".join(model.behaviours)))
    cost = costs().get(model.short_name)
    if cost is not None:
        what = (
            f"{cost.population_double:.3g} ns for a neuron's step in a population, {cost.neuron:.3g} ns for one alone"
        )
        console.print(Text.assemble(("It costs: ", "bold"), f"{what} (Double)"))
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
    for condition, jumps in model.events.items():
        console.print(f"  where {condition}: {jumps}", soft_wrap=True)
    for kind in ("spike", "reset", "refractory"):
        if getattr(model, kind) is not None:
            console.print(f"  {kind}: {getattr(model, kind)}", soft_wrap=True)
    if model.presets:
        heading("Presets")
        table = _table("name", "lasts", "what it gives", "what it sets", head=False)
        table.columns[1].justify, table.columns[1].no_wrap = "right", True
        for name, preset in model.presets.items():
            table.add_row(name, _lasts(model, preset), preset.description, _changes(preset, model.input_unit))
        indented(table)
    heading("Source")
    indented(model.source)

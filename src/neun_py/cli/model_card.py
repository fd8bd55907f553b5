"""The card of the models: what each can do, how many variables it has and what it costs; and a search in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from neun_py.cli.words import one_of, shows
from neun_py.spec.behaviours import CATEGORIES

if TYPE_CHECKING:
    from rich.console import Console

    from neun_py.spec.model import Model

__all__ = ["card", "found"]


def found(
    models: Mapping[str, Model],
    *,
    can: Iterable[str] = (),
    category: str | None = None,
    variables: int | None = None,
    text: str | None = None,
) -> list[Model]:
    """Give the models that have all of what is asked for.

    Parameters
    ----------
    models : mapping of str to Model
        Where to look.
    can : iterable of str
        Words of `neun_py.spec.behaviours.BEHAVIOURS`, or names of presets; a part is enough that only one
        word has.
    category : str, optional
        "neuron", "oscillator", "population", "source"; or "map", whatever it is a model of.
    variables : int, optional
        The most variables.
    text : str, optional
        What its name, its description, its source or one of its presets contains.

    Raises
    ------
    UnknownNameError, ArgumentError
        If there is no such behaviour or category, or several behaviours are meant.
    """
    wanted = [shows(word, models.values()) for word in can]
    kind = None if category is None else one_of(category, [*CATEGORIES, "map"], "category")
    return [
        model
        for model in models.values()
        if all(shown(model) for shown in wanted)
        and (kind is None or (model.is_map if kind == "map" else model.category == kind))
        and (variables is None or len(model.variables) <= variables)
        and (text is None or text.lower() in _texts(model))
    ]


def _texts(model: Model) -> str:
    presets = (f"{name} {preset.description} {preset.source}" for name, preset in model.presets.items())
    return " ".join((model.name, model.short_name, model.description, model.source, *presets)).lower()


def card(console: Console, models: Iterable[Model]) -> None:
    """Print the models, a group for each category."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    from neun_py.library.costs import costs

    if not (chosen := list(models)):
        console.print("No model has all of that.")
        return
    ordered = sorted(chosen, key=lambda model: (CATEGORIES.index(model.category), model.short_name.lower()))
    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 1, 0, 0))
    for name, side in (("model", "left"), ("name", "left"), ("var.", "right"), ("ns", "right"), ("it can", "left")):
        table.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    table.columns[0].style, table.columns[0].no_wrap = "cyan", True
    for k, (category, group) in enumerate(groupby(ordered, key=lambda model: model.category)):
        if k:
            table.add_section()
        table.add_row(Text(f"{category}s", style="bold default"))
        for model in group:
            cost = costs().get(model.short_name)
            ns = "" if cost is None else f"{cost.population_double:.3g}"
            count = f"{len(model.variables)}{'m' if model.is_map else ''}"
            table.add_row(model.short_name, model.name, count, ns, ", ".join(model.behaviours))
    console.print(table)
    notes = (
        "var.: variables (m: a map); ns: of a neuron's step (RK4) or iteration (map), in a population, Double.",
        "neun models MODEL shows one with its parameters, equations and presets.",
        "--can WORD, --category WORD, --variables N and --find TEXT search; --can help lists the words.",
    )
    for note in notes:
        console.print(note, style="dim")

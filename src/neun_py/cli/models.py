"""``neun models``: what there is to simulate."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from neun_py.cli.options import Debug, Load, count
from neun_py.cli.screen import results
from neun_py.errors import ArgumentError

__all__ = ["list_models"]

_SEARCH = "Search"


def list_models(
    model: Annotated[str | None, typer.Argument(metavar="[MODEL]", help="Show everything about this one.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    check: Annotated[
        Path | None,
        typer.Option("--check", metavar="FILE", help="Say whether this model file is right, and what is not."),
    ] = None,
    from_latex: Annotated[
        Path | None, typer.Option("--from-latex", metavar="FILE", help="Read the equations of this LaTeX file.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Where they go: a model file to fill in.")
    ] = None,
    can: Annotated[
        list[str] | None,
        typer.Option(
            "--can",
            metavar="WORD",
            help="Those that show this; may be repeated. 'help' lists the words.",
            rich_help_panel=_SEARCH,
        ),
    ] = None,
    category: Annotated[
        str | None,
        typer.Option(
            "--category", metavar="WORD", help="neuron, oscillator, population, source or map.", rich_help_panel=_SEARCH
        ),
    ] = None,
    variables: Annotated[
        int | None,
        typer.Option(
            "--variables", metavar="N", help="Those with at most so many.", parser=count, rich_help_panel=_SEARCH
        ),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option(
            "--find", metavar="TEXT", help="Those whose name, source or presets have it.", rich_help_panel=_SEARCH
        ),
    ] = None,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """List the models, search them, show all about one, or look at files of one's own."""
    from neun_py.cli.model_card import card, found
    from neun_py.cli.words import asks_for_help
    from neun_py.library.registered import models

    if model is not None:
        _refuse_synapse(model)
        _refuse_search(model, {"--can": can, "--category": category, "--variables": variables, "--find": text})
    if output is not None and from_latex is None:
        raise ArgumentError("--output goes with --from-latex")
    if check is not None and from_latex is not None:
        raise ArgumentError("--check and --from-latex look at one file each; give one of them")
    if check is not None:
        from neun_py.cli.checking_models import check_file

        check_file(check)
    elif from_latex is not None:
        from neun_py.cli.reading_latex import read_latex

        read_latex(from_latex, output)
    elif asks_for_help(can or ()):
        _show_words(as_json)
    elif as_json:
        if model is None:
            chosen = found(models, can=can or (), category=category, variables=variables, text=text)
        else:
            chosen = [models[model]]
        plain = [_plain(one.fields()) for one in chosen]
        typer.echo(json.dumps(plain if model is None else plain[0], indent=2, ensure_ascii=False))
    elif model is None:
        card(results(), found(models, can=can or (), category=category, variables=variables, text=text))
    else:
        from neun_py.cli.model_details import details

        details(results(), models[model])


def _refuse_synapse(name: str) -> None:
    """Refuse the name of a synapse, or of a preset of one, where a model is meant."""
    from neun_py.library.registered import models, synapses

    if name not in models and (name in synapses or name in dir(synapses)):
        raise ArgumentError(
            f"{name!r} is a synapse, and these are models of neurons; in Python: neun.synapses[{name!r}]"
        )


def _refuse_search(model: str, options: Mapping[str, object]) -> None:
    """Refuse options that search where one model is named."""
    given = [name for name, value in options.items() if value]
    if given:
        verb = "searches" if len(given) == 1 else "search"
        raise ArgumentError(f"{' and '.join(given)} {verb} all models, and {model} is one; leave out one of the two")


def _show_words(as_json: bool) -> None:
    """Print the words of ``--can``."""
    from neun_py.cli.words import words
    from neun_py.library.registered import models
    from neun_py.spec.behaviours import BEHAVIOURS

    if as_json:
        typer.echo(json.dumps(BEHAVIOURS, indent=2))
    else:
        words(results(), models)


def _plain(value: Any) -> Any:
    """Give declarations as what JSON knows."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value

"""What the texts of ``--set`` and ``--input`` mean."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from neun_py.errors import ArgumentError, NeunError, UnknownNameError

if TYPE_CHECKING:
    from neun_py.spec.model import Model
    from neun_py.spec.stimulus import Stimulus

__all__ = ["driving", "require_known", "settings", "values_of"]


def driving(text: str | float) -> float | Stimulus:
    """Give the input that a text means: a number, or a sum of stimuli.

    Raises
    ------
    typer.BadParameter
        If it is neither.
    """
    try:
        return float(text)
    except ValueError:
        written = str(text)
    if "(" not in written:
        raise typer.BadParameter(
            f'{written!r} is neither a number nor a stimulus, such as "step(0.1, start=20, stop=60)"'
        )
    from neun_py.library.protocols import usual_input

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # of Python's reader, about what is refused anyway
            return usual_input(written)
    except NeunError as error:
        raise typer.BadParameter(f"{written!r}: {error}") from None


def settings(texts: Iterable[str] | None) -> dict[str, float]:
    """Give the numbers of ``--set name=number``.

    Raises
    ------
    ArgumentError
        If a text is not of that form, or a name is given twice.
    """
    found: dict[str, float] = {}
    for text in texts or ():
        name, equals, value = (part.strip() for part in text.partition("="))
        try:
            x = float(value)
        except ValueError:
            x, equals = 0.0, ""
        if not (name and equals):
            raise ArgumentError(f"--set takes NAME=NUMBER, such as gna=0.9, not {text!r}")
        if name in found:
            raise ArgumentError(f"--set gives {name} twice")
        found[name] = x
    return found


def values_of(model: Model, texts: Iterable[str] | None) -> dict[str, float]:
    """Give what ``--set`` sets of a model.

    Raises
    ------
    ArgumentError, UnknownNameError
        If it cannot be read, or is not a parameter or a variable of the model.
    """
    found = settings(texts)
    require_known(model, found)
    return found


def require_known(model: Model, names: Iterable[str]) -> None:
    """Refuse what is no parameter or variable, such as another argument of what makes the neuron."""
    known = [*model.parameters, *model.variables]
    for name in names:
        if name not in known:
            raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)

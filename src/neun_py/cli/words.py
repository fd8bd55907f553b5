"""Words as people write them: of a behaviour, of a category, or of a preset's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.spec.behaviours import BEHAVIOURS

if TYPE_CHECKING:
    from rich.console import Console

    from neun_py.spec.model import Model

__all__ = ["asks_for_help", "one_of", "shows", "words"]

_ROMAN = {"i": "1", "ii": "2"}


def _key(text: str) -> str:
    """Give what is left of a word without case, spaces, a plural, Roman numbers and American spelling."""
    plain = " ".join(re.split(r"[\s_-]+", text.strip().lower())).replace("ization", "isation")
    plain = re.sub(r"\bclass ?(i{1,2})\b", lambda found: f"class {_ROMAN[found[1]]}", plain)
    return "".join(re.sub(r"(?<=..[^s])s\b", "", plain).split())


def asks_for_help(given: Iterable[str]) -> bool:
    """Whether one of the words asks which words there are."""
    return any(_key(word) in ("", "help") for word in given)


def _matching(given: str, known: Iterable[str]) -> list[str]:
    """Give the words that are meant: the same, or what begins so, or what contains it."""
    key, keys = _key(given), {word: _key(word) for word in known}
    if same := [word for word, own in keys.items() if own == key]:
        return same
    begun = [word for word, own in keys.items() if own.startswith(key)]
    return begun if len(begun) == 1 else [word for word, own in keys.items() if key in own]


def _only(given: str, found: list[str]) -> str:
    if len(found) > 1:
        raise ArgumentError(f"{given!r} may mean {', '.join(map(repr, found[:-1]))} or {found[-1]!r}; give one of them")
    return found[0]


def one_of(given: str, known: Iterable[str], what: str) -> str:
    """Give the word that is meant.

    Raises
    ------
    UnknownNameError, ArgumentError
        If there is none, or more than one.
    """
    known = list(known)
    found = _matching(given, known)
    if not found:
        raise UnknownNameError(what, given, known)
    return _only(given, found)


def shows(given: str, models: Iterable[Model]) -> Callable[[Model], bool]:
    """Give what tells whether a model shows what a word means: a behaviour, or else a preset's name.

    Raises
    ------
    UnknownNameError, ArgumentError
        If nothing bears the name, or several behaviours contain it.
    """
    if found := _matching(given, BEHAVIOURS):
        word = _only(given, found)
        return lambda model: word in model.behaviours
    key = _key(given)
    if any(key in _key(name) for model in models for name in model.presets):
        return lambda model: any(key in _key(name) for name in model.presets)
    error = UnknownNameError("behaviour", given, BEHAVIOURS)
    error.add_note("--can help lists them")
    raise error


def words(console: Console, models: Mapping[str, Model]) -> None:
    """Print all words for behaviours, what they mean, and how many models show them."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("--can", style="cyan", no_wrap=True)
    table.add_column("the model", overflow="fold")
    table.add_column("models", justify="right", no_wrap=True)
    for word, meaning in BEHAVIOURS.items():
        table.add_row(word, meaning, str(sum(word in model.behaviours for model in models.values())))
    console.print(table)
    console.print("The name of a preset, as 'fast spiking', is a word as well.", style="dim")

"""What is not said in a LaTeX text, and what was assumed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from neun_py.spec.latex.tokens import Source

__all__ = ["Assumption", "Notes"]


@dataclass(frozen=True)
class Assumption:
    """Something that a LaTeX text leaves open, and how it was read.

    Attributes
    ----------
    meaning : str
        How it was read.
    line, column : int
        Where it stands first, counted from 1.
    text : str
        The line of the text.
    times : int
        How often it stands there.
    """

    meaning: str
    line: int
    column: int
    text: str
    times: int = 1

    def __str__(self) -> str:
        often = f" ({self.times} times)" if self.times > 1 else ""
        return f"line {self.line}, column {self.column}: {self.meaning}{often}"


class Notes:
    """Collects assumptions; one that is made again is counted."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._found: dict[str, Assumption] = {}
        self._places: set[tuple[str, int]] = set()

    def add(self, offset: int, meaning: str) -> None:
        """Note what was assumed at an offset; twice at one place is once."""
        if (meaning, offset) in self._places:
            return
        self._places.add((meaning, offset))
        known = self._found.get(meaning)
        if known is not None:
            self._found[meaning] = replace(known, times=known.times + 1)
            return
        line, column = self.source.place(offset)
        shown = self.source.text.split("\n")[line - 1].rstrip("\r")
        self._found[meaning] = Assumption(meaning, line, column, shown)

    def all(self) -> tuple[Assumption, ...]:
        """Give what was noted, in the order of the text."""
        return tuple(sorted(self._found.values(), key=lambda note: (note.line, note.column)))

"""Where the keys and values of a TOML text stand, which the standard library's reader does not tell.

It is used on texts that this reader has accepted, so nothing is checked here; on others, it looks for keys given twice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Entry", "Path", "Places", "find_places"]

Path = tuple[str | int, ...]
"""The keys that lead to a value, and the numbers of elements of lists."""

_BLANK = re.compile(r"[ \t]*")
_BETWEEN = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}\n#]+")
_ESCAPE = re.compile(r"\\(?:[ \t]*\n[ \t\n]*|u.{4}|U.{8}|x..|.)")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b", '"': '"', "\\": "\\"}


@dataclass(frozen=True)
class Entry:
    """Offsets in the text: of the key, of the value, and of each character of a value that is text."""

    key: int
    value: int
    characters: tuple[int, ...] | None = None


@dataclass
class Places:
    """The entries of a text by their paths; `twice` is what was given again: its path and the offset of its key."""

    text: str
    entries: dict[Path, Entry] = field(default_factory=dict)
    twice: list[tuple[Path, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", self.text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of an offset, counted from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Give a line of the text."""
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""

    def add(self, path: Path, entry: Entry, *, new: bool = True) -> None:
        """Keep an entry; a second one of a path is noticed where only one may be."""
        if path in self.entries:
            self.twice += [(path, entry.key)] if new else []
        else:
            self.entries[path] = entry


def find_places(text: str) -> Places:
    """Find where everything stands.

    Raises
    ------
    IndexError, ValueError, RecursionError
        For a text that is no TOML.
    """
    return _Scanner(text).read()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.place, self.places = text, 0, Places(text)
        self.tables: dict[Path, int] = {}
        self.given: set[Path] = set()

    def skip(self, pattern: re.Pattern[str] = _BLANK) -> None:
        match = pattern.match(self.text, self.place)
        self.place = match.end() if match else self.place

    def read(self) -> Places:
        header: Path = ()
        while True:
            self.skip(_BETWEEN)
            if self.place >= len(self.text):
                return self.places
            if self.text[self.place] == "[":
                header = self.header()
            else:
                self.pair(header)

    def header(self) -> Path:
        start = self.place
        several = self.text.startswith("[[", start)
        self.place += 2 if several else 1
        path = self.key(())[0]
        for cut in range(1, len(path)):
            self.places.add(path[:cut], Entry(start, start), new=False)
        self.places.add(path, Entry(start, start), new=not several and (path in self.tables or path in self.given))
        self.tables[path] = self.tables.get(path, -1) + 1
        self.place = self.text.index("]", self.place) + (2 if several else 1)
        return (*path, self.tables[path]) if several else path

    def pair(self, header: Path) -> None:
        start = self.place
        path, length = self.key(header)
        for cut in range(len(path) - length + 1, len(path)):
            self.places.add(path[:cut], Entry(start, start), new=False)
        self.place = self.text.index("=", self.place) + 1
        self.skip()
        value = self.place
        self.places.add(path, Entry(start, value, self.value(path)))
        self.given.add(path)

    def key(self, header: Path) -> tuple[Path, int]:
        """Read a dotted key; give the path and how many parts the key has."""
        parts: list[str | int] = []
        while True:
            self.skip()
            if self.text[self.place] in "\"'":
                parts.append("".join(c for c, _ in self.string()))
            else:
                match = _BARE_KEY.match(self.text, self.place)
                if match is None:
                    raise ValueError("no key")
                parts.append(match.group())
                self.place = match.end()
            self.skip()
            if self.text[self.place] != ".":
                return (*header, *parts), len(parts)
            self.place += 1

    def value(self, path: Path) -> tuple[int, ...] | None:
        sign = self.text[self.place]
        if sign in "\"'":
            return tuple(offset for _, offset in self.string())
        if sign in "[{":
            self.nested(path, sign)
        else:
            match = _BARE_VALUE.match(self.text, self.place)
            if match is None:
                raise ValueError("no value")
            self.place = match.end()
        return None

    def nested(self, path: Path, sign: str) -> None:
        self.place += 1
        count = 0
        while True:
            self.skip(_BETWEEN)
            if self.text[self.place] in "]}":
                self.place += 1
                return
            if self.text[self.place] == ",":
                self.place += 1
            elif sign == "{":
                self.pair(path)
            else:
                start = self.place
                self.places.add((*path, count), Entry(start, start, self.value((*path, count))))
                count += 1

    def string(self) -> Iterator[tuple[str, int]]:
        """Read a text; give its characters and where they stand."""
        quote = self.text[self.place]
        end = quote * 3 if self.text.startswith(quote * 3, self.place) else quote
        self.place += len(end)
        if len(end) == 3 and self.text.startswith("\n", self.place):
            self.place += 1
        found: list[tuple[str, int]] = []
        while not self.text.startswith(end, self.place):
            match = _ESCAPE.match(self.text, self.place) if quote == '"' else None
            if match is None:
                found.append((self.text[self.place], self.place))
                self.place += 1
            else:
                word = match.group()[1:]
                if word[0] in "uUx" and len(word) > 1:
                    found.append((chr(int(word[1:], 16)), self.place))
                elif not word[0].isspace():
                    found.append((_ESCAPED.get(word, word), self.place))
                self.place = match.end()
        while len(end) == 3 and self.text.startswith(end, self.place + 1):  # quotes may stand before the last three
            found.append((quote, self.place))
            self.place += 1
        self.place += len(end)
        return iter(found)

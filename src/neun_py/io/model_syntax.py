"""A text as TOML: its values and where they stand; what is no TOML is explained."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from neun_py.errors import ArgumentError, EquationError, ModelFileError
from neun_py.io.toml_places import Places, find_places

__all__ = ["LIMIT", "parsed", "text_of"]

LIMIT = 200_000
"""Bytes that a model file may have; far beyond any model, and a bound for what is read."""

_PLACE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_PART = r"""(?:(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_LONG_KEY = re.compile(rf"(?:{_PART}[ \t]*+\.[ \t]*+){{20}}")
_WORD = re.compile(r"\s*([A-Za-z_][^\s,#}\]]*)")


def text_of(path: Path) -> str:
    """Give the text of a file.

    Raises
    ------
    ArgumentError
        If there is no such file, it cannot be read, or it is too large.
    ModelFileError
        If it is no text.
    """
    if path.is_dir():
        raise ArgumentError(f"{path} is a folder; give the name of a model file")
    if not path.is_file():
        raise ArgumentError(f"{path}: there is no such file")
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be read: {error.strerror or error}") from error
    if len(data) > LIMIT:
        raise ArgumentError(f"{path} has more than {LIMIT} bytes, which no model file has")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise ModelFileError(
            str(path),
            [EquationError("this is no text in UTF-8", fix="Save the file as UTF-8.", line=line, column=column)],
        ) from None


def parsed(text: str, path: str) -> tuple[dict[str, Any], Places]:
    """Read a text as TOML.

    Raises
    ------
    ModelFileError
        If it is none; what is said is what a beginner of TOML needs.
    """
    text = text.replace("\r\n", "\n")
    long_key = _LONG_KEY.search(text)
    if long_key is not None:  # the time that the reader takes grows with the square of the parts
        places = Places(text)
        raise ModelFileError(path, [_mistake(places, long_key.start(), "a key of more than 20 parts", "")])
    try:
        return tomllib.loads(text), find_places(text)
    except RecursionError:
        wrong = EquationError("lists and tables nest too deep", line=1)
    except tomllib.TOMLDecodeError as error:
        wrong = _explained(text, str(error))
    except (ValueError, IndexError) as error:  # such as a number of thousands of digits
        wrong = EquationError(f"this cannot be read: {error}", line=1)
    raise ModelFileError(path, [wrong])


def _mistake(places: Places, offset: int, cause: str, fix: str) -> EquationError:
    line, column = places.at(offset)
    return EquationError(cause, fix=fix, line=line, column=column, text=places.line(line))


def _explained(text: str, message: str) -> EquationError:
    """Make of the reader's message one that says what would be right."""
    places = Places(text)
    match = _PLACE.fullmatch(message)
    what = match[1] if match else message
    if match and match[2]:
        line, column = int(match[2]), int(match[3])
    else:
        line, column = places.at(len(text.rstrip()))
    if any(part in what for part in ("overwrite", "twice", "Duplicate", "immutable", "redefine")):
        again = _given_twice(text)
        if again is not None:
            return again
    shown = places.line(line)
    cause, fix = _advice(what, shown, column, text)
    return EquationError(cause, fix=fix, line=line, column=column, text=shown)


def _given_twice(text: str) -> EquationError | None:
    try:
        places = find_places(text)
    except (IndexError, ValueError, RecursionError):
        return None
    if not places.twice:
        return None
    path, offset = places.twice[0]
    first = places.at(places.entries[path].key)[0]
    name = ".".join(map(str, path))
    return _mistake(
        places, offset, f"{name!r} is given a second time; the first is in line {first}", "Remove one of them."
    )


def _advice(what: str, shown: str, column: int, text: str) -> tuple[str, str]:
    rest = shown[column - 1 :]
    word = _WORD.match(rest)
    if what.startswith("Invalid value"):
        if word and word[1].lower() in ("true", "false", "nan", "inf"):
            return f"{word[1]!r} cannot be read", f"Write {word[1].lower()}."
        if word:
            value = rest.split("#")[0].strip().split(",")[0].rstrip(" }]")
            return "a value is missing its quotation marks", f'Text stands in quotation marks: "{value}".'
        if re.match(r"\s*[+-]?\.\d|\s*\d+\.(?!\d)", rest):
            return "this number cannot be read", "Digits stand before and after the point: 0.5, 5.0."
        if not rest.strip() or rest.strip().startswith("#"):
            return "a value is missing", 'After = stands a number, a "text", a [list] or a {table}.'
        return "this value cannot be read", 'After = stands a number, a "text", a [list] or a {table}.'
    if what.startswith("Expected '=' after a key"):
        return "a key needs = and a value", 'Write name = value; a text stands in quotation marks: unit = "mV".'
    if what.startswith("Expected newline or end of document"):
        if re.match(r"\s*[\w.]+\s*[*+/-]|.*/dt", shown):
            return "the line should end here", "Equations stand in a text: equations = '''...'''."
        return "the line should end here", "One key = value a line; a text stands in one pair of quotation marks."
    if what.startswith("Unclosed inline table") or "inline table" in what:
        return "the table is not closed", 'A table {unit = "mV", ...} stands in one line and ends with }.'
    if what.startswith("Unclosed array"):
        return "the list is not closed", "A list [0, 1] has commas between its values and ends with ]."
    if what.startswith(("Unterminated string", "Expected \"'''\"", 'Expected \'"""\'', "Illegal character")):
        if what.startswith("Illegal") and "\\n" not in what:
            return f"this sign cannot stand in a text: {what[18:]}", "Remove it."
        return "a text is not closed", "A text ends in its line, \"...\"; one of several lines stands between '''."
    if what.startswith("Unescaped"):
        return "a backslash has a meaning in a text", "Write the text in single quotation marks: '...'."
    if what.startswith(("Invalid initial character for a key part", "Invalid statement")):
        return "a name is wanted here", "A line is name = value, [table], or a comment that begins with #."
    return what[:1].lower() + what[1:], ""

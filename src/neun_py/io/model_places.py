"""Which field of a declaration a message is about: the messages of the checks, and what each of them names."""

from __future__ import annotations

import re
from collections.abc import Collection

from neun_py.io.toml_places import Path

__all__ = ["meant"]

_FIELDS: tuple[tuple[re.Pattern[str], Path], ...] = tuple(
    (re.compile(pattern), path)
    for pattern, path in (
        (r"a model's (?P<field>\w+) ", ("{field}",)),
        (r"a model needs (?:a|an) (?P<field>\w+)", ("{field}",)),
        (r"the short name ['\"]", ("short_name",)),
        (r"\w+ needs a source\b", ("source",)),
        (r"\w+ needs at least one variable", ("variables",)),
        (r"the membrane ['\"]", ("membrane",)),
        (r"shown names ['\"]", ("shown",)),
        (r"the initial value of (?P<name>\w+) ", ("variables", "{name}", "initial")),
        (r"the default of (?P<name>\w+) ", ("parameters", "{name}", "default")),
        (r"the (?P<field>unit|range) of (?P<name>\w+)\b", ("{owner}", "{name}", "{field}")),
        (r"(?P<name>\w+) needs a (?P<field>unit|description)\b", ("{owner}", "{name}", "{field}")),
        (r"(?P<name>\w+) = \S+ lies outside its range", ("{owner}", "{name}", "{start}")),
        (r"(?:the )?(?P<kind>variable|parameter) '(?P<name>[^']*)'", ("{kind}s", "{name}")),
        (r"'(?P<name>\w+)' is both a variable and a parameter", ("parameters", "{name}")),
    )
)
"""How messages begin, and the path that each means; `owner` is the table in which the name stands."""

_OF_PRESETS: tuple[tuple[re.Pattern[str], Path], ...] = tuple(
    (re.compile(pattern), path)
    for pattern, path in (
        (r" needs a (?P<field>description|source) as", ("{field}",)),
        (r" needs a description", ()),
        (r": (?P<field>parameters|initial|behaviour) (?:map|is) ", ("{field}",)),
        (r" sets (?P<name>\w+) to ", ("{given}", "{name}")),
        (r" names no parameter '(?P<name>[^']*)'", ("parameters", "{name}")),
        (r" names no variable '(?P<name>[^']*)'", ("initial", "{name}")),
        (r" has (?:the|an) (?P<field>input|duration)\b", ("{field}",)),
        (r" shows an unknown behaviour", ("behaviour",)),
        (r": ", ("input",)),
    )
)


def meant(cause: str, known: Collection[Path]) -> Path:
    """Give the path of the field that a message is about; nothing where the message names none.

    Parameters
    ----------
    cause : str
        The message of a check.
    known : collection of path
        The paths that there are: at least those of the parts, ("parameters", "tau").
    """
    for path in known:
        begin = f"the preset {path[1]!r}" if len(path) == 2 and path[0] == "presets" else ""
        if begin and cause.startswith(begin):
            return (*path, *_found(cause[len(begin) :], _OF_PRESETS, known, path))
    return _found(cause, _FIELDS, known, ())


def _found(
    cause: str, patterns: tuple[tuple[re.Pattern[str], Path], ...], known: Collection[Path], preset: Path
) -> Path:
    for pattern, path in patterns:
        match = pattern.match(cause)
        if match is None:
            continue
        words = match.groupdict()
        name = words.get("name", "")
        variable = ("variables", name) in known
        words["owner"], words["start"] = ("variables", "initial") if variable else ("parameters", "default")
        words["given"] = "initial" if (*preset, "initial", name) in known else "parameters"
        return tuple(str(part).format(**words) for part in path)
    return ()

"""Numbers of equations, and what wide spaces part: neither is a factor."""

from __future__ import annotations

import re
from collections.abc import Sequence

from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import ARROWS, deepened, is_relation, operates, skip_group, stripped
from neun_py.spec.latex.tokens import PLAIN_WORDS, Token

__all__ = ["note_texts", "require_no_gap", "without_numbers"]

_NUMBER = re.compile(r"\(\s*[A-Z]?\.?\d+(?:[.\-–−]\d+)*\s*[a-z]?\s*'*\s*\)")
_APART = {*ARROWS, "cdot", "times", "ast", "div", "pm", "mp", "in", "forall", "lt", "gt", "le", "leq", "leqslant", "ge",
          "geq", "geqslant", "ne", "neq", "equiv", "land", "lor", "wedge", "vee", "Rightarrow", "implies"}  # fmt: skip
_OPENING = ("(", "[", "\\{", "{", "|(", "|")
_CLOSED = (")", "]", "\\}", "}", "|)", "|", "'")


def without_numbers(row: Sequence[Token], notes: Notes) -> list[Token]:
    """Leave out numbers of equations, as (2.3) or (A.1a) behind a wide space, or behind any at the end of the row."""
    found: list[Token] = []
    place, depth = 0, 0
    while place < len(row):
        token = row[place]
        end = skip_group(row, place) if depth == 0 and token.is_sign("(") else place
        if end > place and _is_number(row, place, end, notes):
            shown = "".join(notes.source.text[token.start : row[end - 1].stop].split())
            notes.add(token.start, f"{shown} is read as the number of the equation")
            found.append(Token("quad", "", token.start, token.start))
            place = end
            continue
        depth += deepened(token)
        found.append(token)
        place += 1
    return found


def _is_number(row: Sequence[Token], begin: int, end: int, notes: Notes) -> bool:
    if not _NUMBER.fullmatch(notes.source.text[row[begin].start : row[end - 1].stop]):
        return False
    before, after = row[begin - 1] if begin else None, row[end] if end < len(row) else None
    ends = not stripped(row[end:]) or (after is not None and _is_gap(after))
    value = next((t for t in reversed(row[:begin]) if not _is_gap(t)), None)
    if value is not None and (is_relation(value) or operates(value) or value.text in _APART):
        return False  # a = \quad (3)
    if before is None or _is_gap(before):
        return ends
    return ends and (row[begin].spaced or before.is_sign(",", "."))


def _is_gap(token: Token) -> bool:
    return token.kind in ("quad", "row") or token.is_sign("&")


def require_no_gap(side: Sequence[Token], notes: Notes) -> None:
    """Refuse two factors with a wide space between them: what stands behind it is hardly a factor.

    Raises
    ------
    LatexError
        At what stands behind the space.
    """
    depth = 0
    for k, token in enumerate(side):
        depth += deepened(token)
        if depth or not _is_gap(token) or not k or not _ends(side[k - 1]):
            continue
        after = next((t for t in side[k:] if not _is_gap(t)), None)
        if after is not None and _begins(after):
            raise notes.source.error(
                "a wide space, or the end of a row, stands between two factors", after.start,
                "Write \\cdot for a product; leave a condition or a remark out, or write cases.",
            )  # fmt: skip


def _ends(token: Token) -> bool:
    if token.kind == "command":
        return token.text not in _APART
    return token.kind in ("letter", "number", "word", "end") or token.is_sign(*_CLOSED)


def _begins(token: Token) -> bool:
    if token.kind == "command":
        return token.text not in _APART
    return token.kind in ("letter", "number", "word", "begin") or token.is_sign(*_OPENING)


def note_texts(side: Sequence[Token], notes: Notes) -> None:
    """Note the words at the ends of a side that are left out, unless they are plain prose."""
    inner = stripped(side)
    kept = {id(token) for token in inner}
    for token in side:
        words = re.findall("[A-Za-z]+", token.text.lower())
        if token.kind == "text" and id(token) not in kept and not PLAIN_WORDS.issuperset(words):
            notes.add(token.start, f"{token.text[:60]!r} is left out")

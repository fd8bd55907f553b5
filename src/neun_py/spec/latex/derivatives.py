r"""Derivatives by time, as they are printed: \frac{dV}{dt}, \frac{d}{dt}V, dV/dt, \dot{V}."""

from __future__ import annotations

from collections.abc import Sequence

from neun_py.spec.latex.names import Vocabulary, read_name
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import skip_group
from neun_py.spec.latex.tokens import Token

__all__ = ["FRACTIONS", "SECOND", "braced", "derivative_at"]

FRACTIONS = ("frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac")
_SHORT = ("dv", "odv", "pdv", "deriv", "derivative", "diff", "dd")
SECOND = "Write two equations of first order: dx/dt = y, dy/dt = ..."


def derivative_at(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int] | None:
    """Read a derivative; give the variable and the place behind it, or None where none stands.

    Raises
    ------
    LatexError
        If it is one of higher order, or of what is no name.
    """
    token = tokens[place]
    if token.kind == "command" and token.text in FRACTIONS:
        return _fraction(tokens, place, known, notes)
    if token.kind == "command" and token.text in ("dot", *_SHORT):
        inner, end = braced(tokens, place + 1)
        if token.text in _SHORT:
            return _variable(inner, token, known, notes), skip_group(tokens, end)
        while end + 1 < len(tokens) and tokens[end].is_sign("_"):  # \dot{x}_1
            after = skip_group(tokens, end + 1)
            inner, end = [*inner, *tokens[end:after]], after
        return _variable(inner, token, known, notes), _behind_time(tokens, end)
    if token.kind == "command" and token.text in ("ddot", "dddot"):
        raise notes.source.error("a derivative of second order", token.start, SECOND)
    if _is_d(token) and place + 1 < len(tokens):
        return _in_line(tokens, place, known, notes)
    return None


def braced(tokens: Sequence[Token], place: int) -> tuple[list[Token], int]:
    """Give an argument without its braces, and the place behind it."""
    end = skip_group(tokens, place) if place < len(tokens) else place
    found = list(tokens[place:end])
    if found and found[0].is_sign("{"):
        found = found[1:-1] if found[-1].is_sign("}") else found[1:]
    return found, end


def _is_d(token: Token) -> bool:
    return token.text in ("d", "partial") and token.kind in ("letter", "word", "command")


def _fraction(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int] | None:
    above, end = braced(tokens, place + 1)
    below, end = braced(tokens, end)
    if not above or not below or not _is_d(above[0]) or not _is_d(below[0]):
        return None
    if any(t.is_sign("^") for t in (*above[1:2], *below[2:3])):
        raise notes.source.error("a derivative of second order", tokens[place].start, SECOND)
    if len(below) != 2:
        return None
    if below[1].text != "t":
        notes.add(below[0].start, f"the derivative by {below[1].text} is read as that by time")
    if len(above) > 1:
        return _variable(above[1:], above[0], known, notes), end
    found = read_name(tokens, end, known, notes) if end < len(tokens) else None
    if found is None:
        raise notes.source.error(
            "a derivative of what is no name", tokens[place].start, "Write the derivative of one variable alone."
        )
    return found[0].text, _behind_time(tokens, found[1])


def _in_line(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int] | None:
    """Read dV/dt, but not a product with a quantity d."""
    slash = next((k for k in range(place + 1, len(tokens)) if tokens[k].is_sign("/")), len(tokens))
    if slash + 2 >= len(tokens) or not _is_d(tokens[slash + 1]) or tokens[slash + 2].text != "t":
        return None
    if slash + 3 < len(tokens) and tokens[slash + 3].is_sign("_", "^"):
        return None
    quiet = Notes(notes.source)
    found = read_name(tokens, place + 1, known, quiet)
    if found is None or _behind_time(tokens, found[1]) != slash:
        run = [t.text for t in tokens[place + 1 : slash]]
        if not run or not all(t.kind == "letter" for t in tokens[place + 1 : slash]):
            return None
        return "".join(run), slash + 3
    return found[0].text, slash + 3


def _variable(tokens: Sequence[Token], at: Token, known: Vocabulary, notes: Notes) -> str:
    inner = [t for t in tokens if not t.is_sign("[", "]")]  # the concentration [Ca]
    if inner and inner[0].is_sign("{") and skip_group(inner, 0) == len(inner):
        inner = braced(inner, 0)[0]
    run = next((k for k, t in enumerate(inner) if t.kind != "letter"), len(inner))
    if run > 1 and (run == len(inner) or len(inner) < len(tokens)):  # dCa/dt, d[Ca]_i/dt: one name
        known.kept.add("".join(t.text for t in inner[:run]))
    found = read_name(inner, 0, known, notes) if inner else None
    if found is None or _behind_time(inner, found[1]) < len(inner):
        raise notes.source.error(
            "a derivative of what is no name", at.start, "Write the derivative of one variable alone."
        )
    return found[0].text


def _behind_time(tokens: Sequence[Token], place: int) -> int:
    """Skip the (t) of V(t)."""
    if [t.text for t in tokens[place : place + 3]] == ["(", "t", ")"]:
        return place + 3
    return place

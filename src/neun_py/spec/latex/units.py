r"""Units behind numbers in LaTeX: 30\,\mathrm{mV}, 1\,\mu\mathrm{F/cm^2}."""

from __future__ import annotations

import re
from collections.abc import Sequence

from neun_py.errors import NeunError
from neun_py.spec.latex.names import Vocabulary
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import skip_group
from neun_py.spec.latex.tokens import Token
from neun_py.spec.units import parse_unit

__all__ = ["skip_unit", "unit_text"]

_ITALIC = ("mV", "ms", "nA", "pA", "nS", "mS", "pF", "nF", "Hz", "kHz", "mM", "cm", "mA", "pS", "nM")
"""Units that are often left in italics; one letter alone may as well be a name."""


def skip_unit(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> int | None:
    """Give the place behind a unit that stands at a place, or None; what the text names itself is none.

    Raises
    ------
    LatexError
        For letters in italics that may as well be a product of the text's quantities.
    """
    names = known.declared | known.kept
    end = _italic(tokens, place)
    if end is not None:
        run = "".join(token.text for token in tokens[place:end])
        if run in known.kept:
            return None
        if all(letter in names for letter in run):
            raise notes.source.error(
                f"{run} may be a unit, or the product {'*'.join(run)}", tokens[place].start,
                f"Write \\mathrm{{{run}}} for the unit, or \\cdot for the product.",
            )  # fmt: skip
        return end
    end = _factors(tokens, place, names)
    if end is None:
        named = tokens[place] if place < len(tokens) else None
        if named is not None and named.kind == "word" and named.text in names and _is_unit(named.text, start=True):
            notes.add(named.start, f"{named.text} is read as the text's own quantity, not as a unit")
        return None
    return end if _is_unit(unit_text(tokens[place:end])) else None


def unit_text(tokens: Sequence[Token]) -> str:
    """Give a unit as `neun_py.spec.units.parse_unit` reads it: uF/cm**2."""
    parts: list[str] = []
    for behind, token in zip([None, *tokens], tokens, strict=False):
        if token.is_sign("{", "}"):
            continue
        if token.kind == "letter" and behind is not None and behind.kind == "letter" and behind.stop == token.start:
            parts[-1] += token.text  # m V in italics
        elif token.kind == "command":
            parts.append({"mu": "u", "cdot": "*", "times": "*", "circ": "", "Omega": "ohm"}.get(token.text, token.text))
        else:
            parts.append("**" if token.is_sign("^") else token.text)
            if token.kind in ("word", "text") and not parts[-2:-1] and not parts[0]:
                parts.pop(0)
    joined = re.sub(r"(?<=[A-Za-z0-9])(?= )", "", " ".join(parts))
    joined = re.sub(r"\bu (?=[A-Za-z])", "u", joined)
    joined = re.sub(r"\s*(\*\*|/|\*|\^)\s*", lambda sign: sign[1].replace("^", "**"), joined).replace("- ", "-")
    return re.sub(r"^\*\*\s*C$", "degC", joined.replace("µ", "u").strip())


def _italic(tokens: Sequence[Token], place: int) -> int | None:
    end = place
    while end < len(tokens) and tokens[end].kind == "letter" and (
        end == place or tokens[end].start == tokens[end - 1].stop
    ):  # fmt: skip
        end += 1
    if "".join(t.text for t in tokens[place:end]) not in _ITALIC:
        return None
    return None if end < len(tokens) and tokens[end].is_sign("_", "^", "(") else end


def _factors(tokens: Sequence[Token], place: int, names: set[str]) -> int | None:
    """Give the place behind upright words, with exponents and slashes."""
    end: int | None = None
    here = place
    while here < len(tokens):
        if tokens[here].kind == "command" and tokens[here].text in ("mu", "Omega") and (
            tokens[here].text == "Omega" or (here + 1 < len(tokens) and tokens[here + 1].kind in ("word", "text"))
        ):  # fmt: skip
            here += 1
            if tokens[here - 1].text == "Omega":
                end = here
                continue
        if (
            here >= len(tokens)
            or tokens[here].kind not in ("word", "text")
            or tokens[here].text in names
            or not _is_unit(tokens[here].text, start=True)
        ):
            break
        here += 1
        if here + 1 < len(tokens) and tokens[here].is_sign("^"):
            here = skip_group(tokens, here + 1)
        end = here
        if here < len(tokens) and (tokens[here].is_sign("/", "·") or tokens[here].text == "cdot"):
            here += 1
    return end


def _is_unit(text: str, *, start: bool = False) -> bool:
    if start and text in ("if", "for", "and", "or", "then", "else", "where", "when", "at", "otherwise"):
        return False
    try:
        parse_unit(text.replace("^", "**") if start else text)
    except NeunError:
        return False
    return True

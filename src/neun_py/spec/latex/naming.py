"""Names on right sides that may mean something else: a derivative, a difference, a differential, Euler's number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from neun_py.spec.latex.names import ACCENTS, GREEK, Name
from neun_py.spec.latex.tokens import Token

if TYPE_CHECKING:
    from neun_py.spec.latex.expressions import Expression

__all__ = ["note_name"]

_SUM = re.compile(r"_\s*\{[^{}]*\w\s*[-+−]\s*\w[^{}]*\}")
_SIGN = re.compile(r"\^\s*(?:\{\s*[-+−]\s*\}|[-+−])")
_LABEL = re.compile(r"\^\s*\{\s*[A-Za-z]{3,}\s*\}")


def note_name(reader: Expression, name: Name) -> None:
    """Note what a name is read as, where that is not plain.

    Raises
    ------
    LatexError
        Where it may be a derivative, a difference or a differential.
    """
    known, text = reader.known, name.text
    if text in known.declared:
        return
    before, behind = reader.tokens[reader.place - 1], reader.token
    base = re.sub(r"(_prime)+$", "", text)
    if base != text:
        if base in known.variables | set(known.functions):
            raise reader.wrong(f"{base}' may be the derivative of {base}, or another quantity",
                               "Write the derivative out, or call the quantity something else.", before)  # fmt: skip
        reader.notes.add(name.start, f"{base}' is read as the name {text}")
    shown = reader.notes.source.text[name.start : name.stop]
    if _SUM.search(shown) or _SIGN.search(shown) or _LABEL.search(shown):
        reader.notes.add(name.start, f"{' '.join(shown.split())} is read as the name {text}")
    if text in known.kept or not _names(behind):
        if text == "e":
            reader.notes.add(name.start, "e is read as a quantity, not as Euler's number")
        return
    if text == "Delta":
        raise reader.wrong(
            f"\\Delta before {behind.text} may be a difference or a factor",
            f"Write \\Delta_{{{behind.text}}} for a name, or \\Delta\\cdot for a product.", before,
        )  # fmt: skip
    beside = behind.start == before.stop
    if text == "d" and (before.kind == "word" or (beside and behind.text in ("W", "B", "xi"))):
        raise reader.wrong(
            f"d{behind.text} looks like a differential", "Write dx/dt = ...; noise is written \\xi(t).", before
        )
    if text == "e":
        reader.notes.add(name.start, "e is read as a quantity, not as Euler's number")


def _names(token: Token) -> bool:
    return token.kind in ("letter", "word") or (token.kind == "command" and token.text in (*GREEK, *ACCENTS))

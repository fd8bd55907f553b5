"""The words of the equation language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from neun_py.errors import EquationError

__all__ = ["LIMIT", "Token", "tokenize"]

LIMIT = 100_000
"""Characters that one text of equations may have; far beyond any model, and a bound for what is parsed."""

_WORDS = re.compile(
    r"""
    (?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
  | (?P<name>[A-Za-z_][A-Za-z_0-9]*)
  | (?P<sign>\*\*|<=|>=|==|!=|[-+*/()<>=,;\[\]])
  | (?P<newline>\n)
  | (?P<space>[ \t\r]+|\#[^\n]*)
    """,
    re.VERBOSE,
)
_ADVICE = {
    "^": "Write a power with **, as in v**3.",
    "&": "Write `and` between two conditions.",
    "|": "Write `or` between two conditions.",
    "!": "Write `not` before a condition, or != between two numbers.",
    "'": "Write the derivative of v as dv/dt.",
    "{": "Only round parentheses group.",
    "}": "Only round parentheses group.",
    "%": "There is no remainder; write x - y*floor(x/y).",
    ":": "Write one statement a line, name = expression.",
    "−": "This is a typographic minus; write the one on the keyboard, -.",
    "·": "Write a product with *.",
    "×": "Write a product with *.",
}


@dataclass(frozen=True)
class Token:
    """A word, its kind (number, name, sign, newline, end) and where it stands, counted from 1."""

    kind: str
    text: str
    line: int
    column: int


def tokenize(text: str, report: Callable[..., EquationError]) -> list[Token]:
    """Cut a text into words; `report(cause, fix=, line=, column=)` makes the error of what is no word.

    Line ends inside parentheses do not count, so an expression may go over several lines.
    """
    if len(text) > LIMIT:
        raise report(f"the text has {len(text)} characters; {LIMIT} are allowed", line=1, column=1)
    tokens: list[Token] = []
    place, line, start, depth = 0, 1, 0, 0
    while place < len(text):
        match = _WORDS.match(text, place)
        column = place - start + 1
        if match is None:
            sign = text[place]
            raise report(f"{sign!r} has no meaning here", fix=_advice(sign), line=line, column=column)
        kind, word = match.lastgroup or "", match.group()
        if kind == "newline":
            if depth == 0:
                tokens.append(Token(kind, word, line, column))
            line, start = line + 1, match.end()
        elif kind != "space":
            depth += (word == "(") - (word == ")" and depth > 0)
            if kind == "name" and tokens and tokens[-1].kind == "number" and _touches(tokens[-1], line, column):
                raise report(
                    f"{tokens[-1].text + word!r} is neither a number nor a name",
                    fix="A number carries no unit, and a product needs its sign: write 2*v.",
                    line=line,
                    column=tokens[-1].column,
                )
            tokens.append(Token(kind, word, line, column))
        place = match.end()
    tokens.append(Token("end", "", line, place - start + 1))
    return tokens


def _touches(token: Token, line: int, column: int) -> bool:
    return token.line == line and token.column + len(token.text) == column


def _advice(sign: str) -> str:
    """Give what to write instead of a sign; a Greek letter is spelled out."""
    if not sign.isalpha():
        return _ADVICE.get(sign, "")
    greek = re.match(r"GREEK (SMALL|CAPITAL) LETTER (?:FINAL )?(\w+)", unicodedata.name(sign, ""))
    spelled = "" if greek is None else greek[2].lower() if greek[1] == "SMALL" else greek[2].capitalize()
    example = f": {spelled} for {sign}" if spelled else ""
    return f"Names are written with the letters a to z and A to Z, digits and underscores{example}."

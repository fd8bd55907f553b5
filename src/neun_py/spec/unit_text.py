"""The text of a unit, read into symbols and exponents; what a symbol means is looked up elsewhere.

::

    product  = factor (("*" | "·" | "/" | space) factor)*        a space is a product, where there is no "/"
    factor   = "1" | symbol [exponent] | "(" product ")" [exponent]
    exponent = ("**" | "^") power | superscript | digits         the last right after a symbol: cm2, cm-2
    power    = [sign] digits | "(" [sign] digits ["/" digits] ")"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from neun_py.errors import UnitError

__all__ = ["LONGEST", "Factor", "factors"]

LONGEST = 100  # characters; a unit is a few symbols, and the bound keeps hostile text cheap

_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<symbol>[A-Za-z_%°µμΩΩÅÅ]+)|(?P<number>[0-9]+(?:\.[0-9]*)?)"
    r"|(?P<superscript>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?P<sign>\*\*|[*·⋅×/^()+−-])"
)
_SUPERSCRIPTS = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_EXAMPLE = "write it like mV, 1/ms, uF/cm2 or 1/(ms*mM), and 1 for no unit"


class Factor(NamedTuple):
    """A symbol to a power, and the column where it stands, counted from 1."""

    symbol: str
    exponent: Fraction
    column: int


class _Token(NamedTuple):
    kind: str
    text: str
    column: int
    after_space: bool


def factors(text: str) -> list[Factor]:
    """Read the text of a unit; "1" has no factors.

    Raises
    ------
    UnitError
        When it is not the text of a unit; the column says where.
    """
    if len(text) > LONGEST:
        raise UnitError(f"a unit of {len(text)} characters, more than {LONGEST}", fix=_EXAMPLE)
    return _Reader(text).read()


class _Reader:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._split())
        self.at = 0

    def error(self, cause: str, column: int, fix: str = _EXAMPLE) -> UnitError:
        # The text is shown with a caret below: what does not print would move it.
        shown = "".join(c if c.isprintable() else "?" for c in self.text)
        return UnitError(cause, fix=fix, column=column, text=shown)

    def read(self) -> list[Factor]:
        if not self.tokens:
            raise self.error("a unit without text", 1)
        found = self.product()
        if token := self.peek():
            raise self.error(f"{token.text!r} is not expected here", token.column)
        return found

    def _split(self) -> Iterator[_Token]:
        position, after_space = 0, False
        while position < len(self.text):
            match = _TOKEN.match(self.text, position)
            if match is None:
                raise self.error(f"{self.text[position]!r} cannot stand in a unit", position + 1)
            if match.lastgroup != "space":
                yield _Token(str(match.lastgroup), match.group(), position + 1, after_space)
            after_space = match.lastgroup == "space"
            position = match.end()

    def peek(self, *texts: str) -> _Token | None:
        """Give the next token, if there is one, and it is one of these texts where some are given."""
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        return token if token is not None and (not texts or token.text in texts) else None

    def take(self, *texts: str) -> _Token | None:
        token = self.peek(*texts)
        self.at += token is not None
        return token

    def product(self) -> list[Factor]:
        found = self.factor()
        while token := self.peek():
            if token.text in ("*", "·", "⋅", "×", "/"):
                self.at += 1
            elif token.text == "(" or token.kind == "symbol":
                if "/" in self.text:
                    raise self.error(
                        "a product without a sign in a unit with '/' can be read in two ways", token.column,
                        "write the products with *, and a denominator of several symbols in parentheses",
                    )  # fmt: skip
            else:
                break
            sign = -1 if token.text == "/" else 1
            found += [Factor(f.symbol, sign * f.exponent, f.column) for f in self.factor()]
        return found

    def factor(self) -> list[Factor]:
        token = self.take()
        if token is None:
            raise self.error("the unit ends where a symbol is expected", len(self.text) + 1)
        if token.kind == "number":
            if token.text != "1":
                raise self.error(f"the number {token.text} in a unit", token.column, "the only number is 1")
            return []
        if token.kind == "symbol":
            found = [Factor(token.text, Fraction(1), token.column)]
        elif token.text == "(":
            found = self.product()
            if not self.take(")"):
                raise self.error("a parenthesis that is not closed", token.column)
        else:
            raise self.error(f"{token.text!r} stands where a symbol is expected", token.column)
        exponent = self.exponent(bare=token.kind == "symbol")
        return [Factor(f.symbol, f.exponent * exponent, f.column) for f in found]

    def exponent(self, *, bare: bool) -> Fraction:
        """Read what a symbol or a parenthesis is raised to; `bare` digits may follow a symbol only."""
        if self.take("**", "^"):
            if not self.take("("):
                return self.power()
            value = self.power()
            if slash := self.take("/"):
                below = self.power()
                if below == 0:
                    raise self.error("a division by zero in an exponent", slash.column)
                value /= below
            if not self.take(")"):
                raise self.error("an exponent's parenthesis that is not closed", len(self.text) + 1)
            return value
        token = self.peek()
        if token is not None and token.kind == "superscript":
            self.at += 1
            return self.bounded(token.text.translate(_SUPERSCRIPTS), token)
        if not bare or token is None or token.after_space:
            return Fraction(1)
        if token.kind == "number" or token.text in ("+", "-", "−"):
            return self.power()
        return Fraction(1)

    def power(self) -> Fraction:
        sign = self.take("+", "-", "−")
        token = self.take()
        if token is None or token.kind != "number":
            raise self.error("an exponent is a number", token.column if token else len(self.text) + 1)
        value = self.bounded(token.text, token)
        return -value if sign is not None and sign.text != "+" else value

    def bounded(self, digits: str, token: _Token) -> Fraction:
        value = Fraction(digits.rstrip("."))
        if abs(value) > 99:
            raise self.error(f"the exponent {value} is beyond 99", token.column)
        return value

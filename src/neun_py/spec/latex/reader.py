"""Going through the words of a LaTeX formula."""

from __future__ import annotations

from collections.abc import Sequence

from neun_py.errors import LatexError
from neun_py.spec.latex.names import Vocabulary
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.tokens import Token

__all__ = ["Reader", "visible"]

_INVISIBLE = ("&", "\\", "`")


class Reader:
    """Words, the place in them, what is known and where notes go; `depth` is how deep what is read nests."""

    def __init__(self, tokens: Sequence[Token], known: Vocabulary, notes: Notes) -> None:
        self.tokens = visible(tokens)
        self.known, self.notes = known, notes
        self.place, self.depth = 0, 0
        self.units: list[str] = []
        self.end = tokens[-1].stop if tokens else 0

    @property
    def token(self) -> Token:
        """The word at the place, or an empty one at the end."""
        if self.place < len(self.tokens):
            return self.tokens[self.place]
        return Token("end", "", self.end, self.end)

    def take(self) -> Token:
        """Give the word and go on."""
        token = self.token
        self.place += 1
        return token

    def is_sign(self, *texts: str) -> bool:
        """Whether the word is one of these signs."""
        return self.token.is_sign(*texts)

    def wrong(self, cause: str, fix: str = "", at: Token | None = None) -> LatexError:
        """Make an error at a word, or at the place."""
        return self.notes.source.error(cause, (at or self.token).start, fix)

    def shown(self, begin: int, end: int) -> str:
        """Give the LaTeX between two places."""
        tokens = self.tokens[begin:end]
        return " ".join(self.notes.source.text[tokens[0].start : tokens[-1].stop].split()) if tokens else ""


def visible(tokens: Sequence[Token]) -> list[Token]:
    """Leave out what says nothing outside of an environment: wide spaces, columns, rows."""
    found, depth = [], 0
    for token in tokens:
        depth += (token.kind == "begin") - (token.kind == "end")
        if depth or not (token.kind in ("quad", "row", "math") or token.is_sign(*_INVISIBLE)):
            found.append(token)
    return found

"""The words of LaTeX mathematics, with their places; spaces, sizes, labels and comments are left out."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from neun_py.errors import LatexError

__all__ = ["LIMIT", "PLAIN_WORDS", "Source", "Token", "tokenize"]

LIMIT = 150_000
"""Characters that one text may have: an article of forty pages, and a bound for what is read."""


@dataclass(frozen=True)
class Token:
    r"""A word and where it stands.

    Attributes
    ----------
    kind : str
        "command" (a Greek letter, a function, ...), "letter", "number", "sign", "word" (upright letters), "text"
        (prose), "row" (the end of a row), "quad" (a wide space), "begin", "end" (of an environment), "math" ($).
    text : str
        The word; of a command without its backslash.
    start, stop : int
        The offsets of its first character and behind its last.
    spaced : bool
        Whether a space that LaTeX would print stands before it.
    """

    kind: str
    text: str
    start: int
    stop: int
    spaced: bool = False

    def is_sign(self, *texts: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind == "sign" and self.text in texts


@dataclass(frozen=True)
class Source:
    """A text, for messages."""

    text: str

    def place(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of an offset, counted from 1."""
        starts = [0, *(match.end() for match in re.finditer("\n", self.text))]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def error(self, cause: str, offset: int, fix: str = "") -> LatexError:
        """Make an error that shows a place."""
        line, column = self.place(min(offset, len(self.text)))
        shown = self.text.split("\n")[line - 1].replace("\t", " ").rstrip("\r")
        return LatexError(cause, fix=fix, line=line, column=column, text=shown)


_WORD = re.compile(r"\\([A-Za-z]+)\*?|\\(.)", re.DOTALL)
_NUMBER = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+−]?[0-9]+)?")
_OLD_FONT = re.compile(r"\{\s*\\(?:rm|it|bf|sf|tt|cal|em)\s+([^{}\\]*)\}")
_CONDITION = re.compile(r"\s*(if|for|when|where|while)\s+(?=[^<>=]*[<>=])")
_BRACKETS = re.compile(r"\s*\[[^\[\]]*\]")
_LENGTH = re.compile(r"\s*\{?\s*(-?[0-9]*\.?[0-9]+)\s*\\?([A-Za-z]+)")
_WORD_OF_TEXT = re.compile(r"[A-Za-z][A-Za-z0-9]*")

_SPACES = {",", ";", ":", " ", ">", "thinspace", "enspace", "medspace", "thickspace", "enskip", "space"}
_WIDE = {"quad", "qquad", "hfill", "hfil", "eqno", "leqno"}
_LENGTHS = {"hspace", "hskip", "mspace", "kern", "mkern", "mskip"}
_EMS = {"pt": 0.1, "bp": 0.1, "mm": 0.28, "cm": 2.8, "in": 7.2, "em": 1.0, "ex": 0.43, "mu": 0.056, "pc": 1.2}
_NOTHING = {
    "!", "negthinspace", "nonumber", "notag", "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "left",
    "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "bigm", "Bigl", "Bigr", "Bigm", "biggl", "biggr",
    "Biggl", "Biggr", "noindent", "centering", "allowbreak", "nobreak", "rm", "it", "bf", "boldmath", "mathstrut",
    "hline", "smallskip", "medskip", "bigskip", "relax", "/", "normalsize", "small", "strut", "par", "ensuremath",
}  # fmt: skip
_NOTHING_WITH_ARGUMENT = {
    "label", "tag", "vspace", "color", "ref", "eqref", "cite", "citep", "citet", "footnote", "phantom", "hphantom",
    "vphantom", "textcolor",
}  # fmt: skip
_UPRIGHT = {
    "mathrm", "operatorname", "mathit", "mathsf", "mathtt", "mathbf", "boldsymbol", "bm", "mathcal", "mathbb",
    "mathfrak", "mathnormal", "vec", "pmb", "mathscr", "up", "symrm", "symbf", "unit", "si", "ce",
}  # fmt: skip
_PROSE = {"text", "textrm", "textnormal", "mbox", "hbox", "textit", "textbf", "textsf", "textup", "intertext", "mathop",
          "shortintertext"}  # fmt: skip
_PAIRS = {"lvert": "|(", "rvert": "|)", "lbrace": "\\{", "rbrace": "\\}", "lbrack": "[", "rbrack": "]", "vert": "|",
          "mid": "|", "lparen": "(", "rparen": ")", "{": "\\{", "}": "\\}", "|": "||", "ast": "*"}  # fmt: skip
_UNICODE_NAMES = """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega
    Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega infty partial le ge ne cdot times to leftarrow mu
"""
_UNICODE = dict(zip("αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ∞∂≤≥≠·×→←µ", _UNICODE_NAMES.split(), strict=True))
_PROSE_WORDS = """
    a after also an and are as at be been before below by case const constant during each else elsewhere fire fires for
    from get given have hence here holds if in is it let namely neuron obey obeys of on once or otherwise reset see set
    so spike such that the then therefore threshold thus to unless until we when whenever where whereas which while with
    yields
"""
PLAIN_WORDS = frozenset(_PROSE_WORDS.split())
"""Words of prose, which are no names."""
_DRAWN = {"array", "alignat", "alignedat", "tabular", "minipage"}
_PLACED = {"array", "aligned", "alignedat", "gathered", "tabular", "minipage"}
_DEEPEST = 20


def tokenize(text: str) -> list[Token]:
    """Cut a text into words; nothing is refused but braces without an end and texts beyond `LIMIT`."""
    if len(text) > LIMIT:
        raise LatexError(f"the text has {len(text)} characters; {LIMIT} are allowed", line=1)
    return _Scanner(text).read(0, len(text), 0)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.tokens = text, list[Token]()
        self.spaced = False

    def add(self, kind: str, word: str, start: int, stop: int) -> int:
        self.tokens.append(Token(kind, word, start, stop, self.spaced))
        self.spaced = False
        return stop

    def read(self, place: int, stop: int, depth: int) -> list[Token]:
        if depth > _DEEPEST:
            raise Source(self.text).error(f"texts nest deeper than {_DEEPEST}", place)
        while place < stop:
            place = self.word(place, stop, depth)
        return self.tokens

    def word(self, place: int, stop: int, depth: int) -> int:
        sign = self.text[place]
        if sign == "%":
            end = self.text.find("\n", place)
            return stop if end < 0 else end
        if sign == "\\":
            return self.command(place, stop, depth)
        if sign.isspace() or sign in "~\u200b":
            self.spaced |= sign == "~"
            return place + 1
        number = _NUMBER.match(self.text, place)
        if number:
            end = number.end()  # "0.5." ends a sentence, "1.": so does this
            if number.group().endswith("."):
                end -= 1
            return self.add("number", self.text[place:end], place, end)
        font = _OLD_FONT.match(self.text, place) if sign == "{" else None
        if font:
            return self.add("word", font[1].strip(), place, font.end())
        if sign == "$":
            end = place + (2 if self.text.startswith("$$", place) else 1)
            return self.add("math", self.text[place:end], place, end)
        if sign in _UNICODE:
            return self.add("command", _UNICODE[sign], place, place + 1)
        if sign in "−–":
            return self.add("sign", "-", place, place + 1)
        return self.add("letter" if sign.isascii() and sign.isalpha() else "sign", sign, place, place + 1)

    def command(self, place: int, stop: int, depth: int) -> int:
        match = _WORD.match(self.text, place)
        if match is None:  # a backslash at the very end
            return self.add("sign", "\\", place, place + 1)
        name, end = match[1] or match[2], match.end()
        if name == "\\" or name in ("newline", "cr", "tabularnewline"):
            star = self.text.startswith("*", end)
            brackets = re.compile(r"\[\s*-?[0-9.]+\s*\w+\s*\]").match(self.text, end + star)
            return self.add("row", "\\\\", place, brackets.end() if brackets else end + star)
        if name in _WIDE:
            return self.add("quad", name, place, end)
        if name in _LENGTHS:
            return self.space(place, end)
        if name == "boxed" and (boxed := self.argument(end)) is not None:
            self.read(boxed[0] + 1, boxed[1], depth + 1)
            return boxed[1] + 1
        if name in _SPACES:
            self.spaced = True
            return end
        if name in ("left", "right"):
            return self.delimiter(name, end)
        if name in _NOTHING:  # with the invisible delimiter of \\bigr.
            return end + (name[:3].lower() == "big" and self.text.startswith(".", end))
        if name in _NOTHING_WITH_ARGUMENT:
            found = self.argument(end)
            return found[1] + 1 if found else end
        if name in ("begin", "end"):
            return self.environment(name, place, end)
        if name in _UPRIGHT or name in _PROSE:
            return self.letters(name, place, end, depth)
        if name in ("[", "]", "(", ")"):
            return self.add("math", "\\" + name, place, end)
        if name in _PAIRS:
            return self.add("sign", _PAIRS[name], place, end)
        return self.add("command", name, place, end)

    def space(self, place: int, end: int) -> int:
        """Leave a space out; one about as wide as a quad is one."""
        match = _LENGTH.match(self.text, end)
        found = self.argument(end)
        end = found[1] + 1 if found else match.end() if match else end
        ems = float(match[1]) * _EMS.get(match[2], 2.0) if match else 2.0
        if ems >= 0.8:
            return self.add("quad", "", place, end)
        self.spaced |= ems > 0
        return end

    def delimiter(self, name: str, end: int) -> int:
        """Leave the size out, and an invisible delimiter; say of a bar whether it opens or closes."""
        match = re.compile(r"\s*(\.|\||\\vert\b)").match(self.text, end)
        if match is None:
            return end
        if match[1] != ".":
            self.add("sign", "|(" if name == "left" else "|)", match.start(1), match.end())
        return match.end()

    def argument(self, place: int) -> tuple[int, int] | None:
        """Give where the braces that follow open and close."""
        match = re.compile(r"\s*(?:\[[^\[\]]*\])?\s*\{").match(self.text, place)
        if match is None:
            return None
        depth, here = 0, match.end() - 1
        while here < len(self.text):
            sign = self.text[here]
            if sign == "\\":
                here += 1
            depth += (sign == "{") - (sign == "}")
            if depth == 0:
                return match.end() - 1, here
            here += 1
        raise Source(self.text).error("a brace is not closed", match.end() - 1, "Add the missing }.")

    def environment(self, name: str, place: int, end: int) -> int:
        found = self.argument(end)
        if found is None:
            return self.add("command", name, place, end)
        env, end = self.text[found[0] + 1 : found[1]].strip(), found[1] + 1
        plain = env.rstrip("*")
        if name == "begin":
            brackets = _BRACKETS.match(self.text, end) if plain in _PLACED else None
            end = brackets.end() if brackets else end
            if plain in _DRAWN:
                columns = self.argument(end)
                end = columns[1] + 1 if columns else end
        return self.add(name, plain, place, end)

    def letters(self, name: str, place: int, end: int, depth: int) -> int:
        found = self.argument(end)
        if found is None:
            return end  # as \mathrm d: the letter stands for itself
        opened, closed = found
        content, here = self.text[opened + 1 : closed], opened + 1
        if name in ("intertext", "shortintertext"):
            return self.add("row", "\\\\", place, closed + 1)
        if name in _PROSE:  # in which mathematics may stand: \text{if $x > 0$}
            for k, part in enumerate(content.split("$")):
                if k % 2:
                    self.read(here, here + len(part), depth + 1)
                elif (begun := _CONDITION.match(part)) is not None:  # \text{if V > 0}
                    self.add("text", begun[1], here, here + begun.end())
                    self.read(here + begun.end(), here + len(part), depth + 1)
                elif part.strip():
                    name_like = _WORD_OF_TEXT.fullmatch(part) and part.lower() not in PLAIN_WORDS
                    kind = "word" if name_like or self.is_unit(part.strip()) else "text"
                    self.add(kind, " ".join(part.split()), here, here + len(part))
                here += len(part) + 1
        elif name not in ("unit", "si") and any(sign in content for sign in "\\_{"):
            self.read(here, closed, depth + 1)  # \mathbf{x_1}, \mathrm{\mu}
        else:
            self.add("word", "".join(content.split()), place, closed + 1)
        return closed + 1

    def is_unit(self, word: str) -> bool:
        """Whether a word of prose stands behind a number, as its unit does."""
        behind = bool(self.tokens) and self.tokens[-1].kind == "number"
        return behind and " " not in word and word.lower().strip(",.") not in PLAIN_WORDS

"""Names of LaTeX as names of the equation language: g with a bar and the index Na is gbar_Na."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from neun_py.spec.checks.reserved_names import reason
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import skip_group
from neun_py.spec.latex.tokens import Token
from neun_py.spec.white_noise import is_noise

__all__ = ["ACCENTS", "GREEK", "Name", "Vocabulary", "is_label", "read_name", "require_plain"]

_LETTERS = """
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho varrho sigma
    varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar
"""
GREEK = {name: name.removeprefix("var") for name in _LETTERS.split()}
"""Commands of letters, and the letters' names."""
ACCENTS = {"bar": "bar", "overline": "bar", "hat": "hat", "widehat": "hat", "tilde": "tilde", "widetilde": "tilde",
            "check": "check", "breve": "breve", "mathring": "ring", "underline": "", "acute": "acute"}  # fmt: skip
_IN_NAMES = {"infty": "inf", "prime": "prime", "ast": "star", "star": "star", "dagger": "dagger", "circ": "0",
             "max": "max", "min": "min", "pm": "pm", "bullet": "dot", "cdot": "", "times": ""}  # fmt: skip
_SIGNS = {",": "_", "/": "_", "+": "plus", "-": "minus", "*": "star", "'": "prime", "_": "_", ";": "_", "|": "_"}
_PARTS = {"1/2": "half", "1/4": "quarter"}
_RENAMED = {"lambda": "lam"}
_LONGEST = 60
_FONT = re.compile(r"\\(?:mathcal|mathscr|mathfrak|mathbb|mathbf|boldsymbol|bm|pmb|symbf|vec)(?![A-Za-z])")


@dataclass(frozen=True)
class Name:
    """A name of the language, and where its LaTeX begins and ends; `raised` is an exponent before its index."""

    text: str
    start: int
    stop: int
    raised: tuple[Token, ...] = ()


@dataclass
class Vocabulary:
    """What is known of the names of a text.

    Attributes
    ----------
    variables, defined : set of str
        What has a flow or a map, and what an equation defines.
    functions : dict of str to tuple of str
        What an equation defines with arguments, and these.
    kept : set of str
        Names of several letters that are no products.
    declared : set of str
        All that has an equation, numbers too.
    index : str
        The letter of the step of a map, as n in x_{n+1}.
    latex : dict of str to str
        How a name was written first.
    undefined : dict of str to None
        What is called as a function of variables, and defined nowhere.
    """

    variables: set[str] = field(default_factory=set)
    defined: set[str] = field(default_factory=set)
    functions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    declared: set[str] = field(default_factory=set)
    index: str = ""
    latex: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    undefined: dict[str, None] = field(default_factory=dict)


def read_name(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[Name, int] | None:
    """Read a name with its index, and give the place behind it; None where none stands."""
    found = _base(tokens, place, known, notes)
    if found is None:
        return None
    word, after = found
    indices: list[str] = []
    raised: tuple[Token, ...] = ()
    while after < len(tokens):
        token = tokens[after]
        if token.is_sign("_") and after + 1 == len(tokens):
            raise notes.source.error("an index is missing", token.start, "Write it in braces: g_{Na}.")
        if token.is_sign("_"):
            end = _argument(tokens, after + 1)
            plain = "".join(t.text for t in tokens[after + 1 : end] if not t.is_sign("{", "}"))
            if not known.index or plain not in (known.index, f"{known.index}+1"):
                require_plain(tokens, after, notes)
                indices.append(_index(tokens[after + 1 : end]))
        elif token.is_sign("'"):
            end = after + 1
            indices.append("prime")
        elif token.is_sign("^") and after + 1 < len(tokens):
            end = _argument(tokens, after + 1)
            signed = tokens[after + 1].is_sign("+", "-") and end < len(tokens)
            if signed and tokens[end].kind == "number":  # x^-1
                break
            if signed and tokens[end].start == tokens[end - 1].stop and tokens[end].kind in ("letter", "command"):
                shown = notes.source.text[token.start : tokens[end].stop]
                raise notes.source.error(f"{shown} can be read in several ways", token.start,
                                         "Write braces around what is raised: x^{-y}, or x^{-} y.")  # fmt: skip
            part = _upper(tokens[after + 1 : end])
            if part is None:
                if raised or end >= len(tokens) or not tokens[end].is_sign("_"):
                    break
                raised = tuple(tokens[after + 1 : end])  # m^3_\infty: the index belongs to the name
            else:
                indices += [part] * bool(part)
        else:
            break
        after = end
    text = "_".join([word, *(index for index in indices if index)])
    start, stop = tokens[place].start, tokens[after - 1].stop
    return Name(_allowed(text, tokens[place:after], known, notes), start, stop, raised), after


def _argument(tokens: Sequence[Token], place: int) -> int:
    return min(skip_group(tokens, place), len(tokens)) if place < len(tokens) else place


def _base(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int] | None:
    token = tokens[place]
    if token.is_sign("{"):
        return _group(tokens, place, known, notes)
    if token.kind == "letter":
        return _letters(tokens, place, known, notes)
    if token.kind == "command" and token.text in GREEK:
        return GREEK[token.text], place + 1
    if token.kind in ("word", "text") and re.search("[A-Za-z]", token.text) and " " not in token.text:
        return _plain(token.text), place + 1
    if token.kind == "command" and token.text in ACCENTS and place + 1 < len(tokens):
        end = _argument(tokens, place + 1)
        inner = [t for t in tokens[place + 1 : end] if not t.is_sign("{", "}")]
        found = read_name(inner, 0, known, notes) if inner else None
        if found is None or found[1] < len(inner):
            return None
        base, _, rest = found[0].text.partition("_")
        return base + ACCENTS[token.text] + ("_" + rest if rest else ""), end
    return None


def _group(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int] | None:
    """Read a name in braces that an index, a prime or a power stands behind: {V}_m."""
    end = skip_group(tokens, place)
    if end >= len(tokens) or not tokens[end].is_sign("_", "^", "'") or not tokens[end - 1].is_sign("}"):
        return None
    inner = tokens[place + 1 : end - 1]
    found = read_name(inner, 0, known, Notes(notes.source)) if inner else None
    if found is None or found[1] < len(inner) or found[0].raised:
        return None
    return found[0].text, end


def _letters(tokens: Sequence[Token], place: int, known: Vocabulary, notes: Notes) -> tuple[str, int]:
    """Read one letter, or several that are known as one name."""
    end = place + 1
    while end < len(tokens) and tokens[end].kind == "letter" and tokens[end].start == tokens[end - 1].stop:
        end += 1
    longest = max(map(len, known.kept), default=0)
    for cut in range(min(end, place + longest), place + 1, -1):
        run = "".join(token.text for token in tokens[place:cut])
        if run in known.kept:
            return run, cut
    first = place == 0 or not (tokens[place - 1].kind == "letter" and tokens[place - 1].stop == tokens[place].start)
    if first and end > place + 1:
        run = "".join(token.text for token in tokens[place:end])
        if len(run) <= _LONGEST:  # a longer one has more factors than a product may have
            notes.add(tokens[place].start, f"{run} is read as the product {'*'.join(run)}")
    return tokens[place].text, place + 1


def _upper(tokens: Sequence[Token]) -> str | None:
    """Give what a superscript adds to a name; None where it is an exponent."""
    inner = [token for token in tokens if not token.is_sign("{", "}")]
    if not inner:
        return ""
    words = all(token.kind in ("word", "text") and re.search("[A-Za-z]{2}", token.text) for token in inner)
    signs = all(
        token.is_sign("*", "+", "-", "'") or (token.kind == "command" and token.text in _IN_NAMES) for token in inner
    )
    charge = len(inner) == 2 and inner[0].kind == "number" and inner[1].is_sign("+", "-")  # Ca^{2+}
    bracketed = inner[0].is_sign("(") and inner[-1].is_sign(")") and len(inner) == 3
    return _index(tokens) if words or signs or charge or bracketed or is_label(inner) else None


def is_label(inner: Sequence[Token]) -> bool:
    """Whether a superscript is a word in italics, as in I^{syn}, and no exponent."""
    return len(inner) > 2 and all(token.kind == "letter" for token in inner) and all(
        a.stop == b.start for a, b in pairwise(inner)
    )  # fmt: skip


def require_plain(tokens: Sequence[Token], place: int, notes: Notes) -> None:
    """Note, or refuse, what stands behind _ or ^ without braces and is more than one sign.

    Raises
    ------
    LatexError
        For x_0.5, of which LaTeX lowers the 0 alone, and for a command that takes arguments.
    """
    sign, token = tokens[place], tokens[place + 1]
    what = "index" if sign.text == "_" else "exponent"
    shown = notes.source.text[sign.start : token.stop]
    if token.kind == "number" and not token.text.isdigit():
        raise notes.source.error(
            f"of {shown}, LaTeX makes {token.text[0]} alone the {what}", sign.start,
            f"Write the braces: {sign.text}{{{token.text}}}.",
        )  # fmt: skip
    if token.kind == "command" and token.text in ("frac", "dfrac", "tfrac", "sqrt"):
        raise notes.source.error(f"{shown} needs braces", sign.start, f"Write {sign.text}{{...}}.")
    if token.kind == "number" and len(token.text) > 1:
        how = "low" if what == "index" else "high"
        notes.add(sign.start, f"{shown} is read as {sign.text}{{{token.text}}}, though LaTeX prints one digit {how}")
    behind = tokens[place + 2 : place + 3]
    if token.kind == "letter" and behind and behind[0].kind == "letter" and behind[0].start == token.stop:
        notes.add(sign.start, f"in {shown}{behind[0].text}, only {token.text} is the {what}, as LaTeX prints it")


def _index(tokens: Sequence[Token]) -> str:
    """Give the text of an index: its letters, numbers and words in a row."""
    inner = [token for token in tokens if not token.is_sign("{", "}", "(", ")", "[", "]", "^", "&")]
    plain = "".join(token.text for token in inner)
    if plain in _PARTS:
        return _PARTS[plain]
    parts = []
    for token in inner:
        if token.kind == "command":
            parts.append(_IN_NAMES.get(token.text, GREEK.get(token.text, _plain(token.text))))
        else:
            parts.append(_plain(token.text))
    return "".join(parts).strip("_")


def _plain(text: str) -> str:
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return re.sub(r"[^A-Za-z0-9_]", "", text)


def _allowed(text: str, tokens: Sequence[Token], known: Vocabulary, notes: Notes) -> str:
    """Give a name that a model may have, and note where it is not the plain one."""
    canonical = "".join(_styled(token, notes) for token in tokens if not token.is_sign("{", "}"))
    name = re.sub(r"_+", "_", text).strip("_")
    name = name if re.match("[A-Za-z]", name) else f"x_{name}".rstrip("_")
    if (why := reason(name)) and name not in ("I", "t", "dt") and not is_noise(name):
        other = _RENAMED.get(name, name + "0")
        notes.add(tokens[0].start, f"{name} is called {other} here, for {name} is {why}")
        name = other
    if known.index:
        canonical = re.sub(rf"_{known.index}(\+1)?$", "", canonical)
    if known.written.setdefault(name, canonical) != canonical:
        notes.add(tokens[0].start, f"{canonical} and {known.written[name]} are both read as {name}")
    known.latex.setdefault(name, notes.source.text[tokens[0].start : tokens[-1].stop])
    return name


def _styled(token: Token, notes: Notes) -> str:
    """Give a word with its font, where one font means another quantity."""
    font = _FONT.match(notes.source.text, token.start) if token.kind == "word" else None
    return f"{font[0]}{{{token.text}}}" if font else token.text

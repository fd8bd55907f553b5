"""The rows of a LaTeX text as pieces, an equation or a jump each: what each defines is found before any is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from neun_py.spec.latex.cases import parted
from neun_py.spec.latex.derivatives import SECOND, derivative_at
from neun_py.spec.latex.names import GREEK, Vocabulary, read_name
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.numbering import note_texts, require_no_gap, without_numbers
from neun_py.spec.latex.reader import visible
from neun_py.spec.latex.rows import deepened, is_arrow, is_relation, skip_group, stripped
from neun_py.spec.latex.tokens import Token

__all__ = ["Piece", "pieces_of", "steps_of", "target"]

_IF = ("if", "when", "whenever", "once", "at", "then", "reset", "else")
_LIMITS = ("for", "if", "when", "in", "on")
_LONGEST, _MOST = 60, 100
_NEXT = re.compile(r"(?:_|\(|\[)([a-z])\+1[\])]?$")


@dataclass(frozen=True)
class Piece:
    """A left side, right sides that equal it, and what it defines.

    Attributes
    ----------
    kind : str
        "flow", "map", "assign", "function", or "jump" for what happens at a spike.
    left : list of Token
        The left side; of a jump, everything.
    rights : list of list of Token
        The right sides; several are a chain a = b = c.
    name : str
        What is defined.
    arguments : tuple of str
        Of what it is a function.
    """

    kind: str
    left: list[Token]
    rights: list[list[Token]]
    name: str = ""
    arguments: tuple[str, ...] = ()


def pieces_of(rows: Sequence[list[Token]], notes: Notes) -> list[Piece]:
    """Part the rows."""
    found: list[Piece] = []
    lists: list[tuple[str, list[list[Token]]]] = []
    for row in rows:
        named = _list_of_names(row, notes)
        if named is not None:
            row = named[0]
            lists.append(named[1:])
        row = without_numbers(row, notes)
        cut = _begin_of_jump(row)
        for part in (row[:cut], row[cut:]):
            if stripped(part):
                found += [Piece("jump", part, [])] if _is_jump(part) else _equations(part, notes)
    for letter, items in lists:
        found = [each for piece in found for each in _filled_in(piece, letter, items)]
    return found


# -- x = m, h, n ---------------------------------------------------------------------------------------------------


def _list_of_names(row: list[Token], notes: Notes) -> tuple[list[Token], str, list[list[Token]]] | None:
    """Find a list of what a letter stands for at the end of a row: x = m, h, n."""
    for k in range(max(1, len(row) - 200), len(row)):  # no list is longer
        relates = is_relation(row[k]) or (row[k].kind == "command" and row[k].text == "in")
        letter = row[k - 1].kind == "letter" or (row[k - 1].kind == "command" and row[k - 1].text in GREEK)
        parted_off = k < 2 or row[k - 2].kind in ("quad", "text") or row[k - 2].is_sign(",", ";", "(", "&")
        if not (relates and letter and parted_off):
            continue
        items = [t for t in stripped(row[k + 1 :]) if not t.is_sign("\\{", "\\}", ")") and t.kind != "quad"]
        parts = parted([replace(t, kind="sign", text=",") if t.kind == "text" else t for t in items], ",")
        parts = [part for part in parts if part]
        if len(parts) < 2 or not all(_is_lone(part, notes) for part in parts):
            continue
        names = ", ".join("".join(t.text for t in part) for part in parts)
        notes.add(row[k - 1].start, f"{row[k - 1].text} stands for {names}, one after the other")
        return row[: k - 2 if k >= 2 else 0], row[k - 1].text, parts
    return None


def _is_lone(part: list[Token], notes: Notes) -> bool:
    found = read_name(part, 0, Vocabulary(), Notes(notes.source))
    return (found is not None and found[1] == len(part)) or (len(part) == 1 and part[0].kind == "number")


def _filled_in(piece: Piece, letter: str, items: list[list[Token]]) -> Iterator[Piece]:
    """Write a piece for each item, if it defines something with the letter."""

    def is_letter(token: Token) -> bool:
        return token.text == letter and token.kind in ("letter", "command")

    def filled(tokens: list[Token], item: list[Token]) -> list[Token]:
        return [new for t in tokens for new in ([replace(i, start=t.start, stop=t.stop) for i in item]
                                                if is_letter(t) else [t])]  # fmt: skip

    if not any(map(is_letter, piece.left)):
        yield piece
        return
    for item in items:
        yield replace(piece, left=filled(piece.left, item), rights=[filled(right, item) for right in piece.rights])


# -- equations and jumps -------------------------------------------------------------------------------------------


def _is_jump(row: list[Token]) -> bool:
    if any(map(is_arrow, row)):
        return True
    words = [t.text.lower().split() for t in stripped_left(row)[:1] if t.kind == "text"]
    then = any(t.kind == "text" and "then" in t.text.lower() for t in row)
    return then or (bool(words) and words[0][0].strip(",") in _IF and any(map(is_relation, row)))


def _begin_of_jump(row: list[Token]) -> int:
    """Give where a jump begins that stands behind an equation: dv/dt = ..., if v >= 30 then v <- c."""
    related = False
    for k, token in enumerate(row):
        related |= is_relation(token)
        if is_arrow(token) or (token.kind == "text" and token.text.lower().split()[0].strip(",") in _IF):
            jumps = any(map(is_arrow, row[k:])) or any(t.kind == "text" and "then" in t.text.lower() for t in row[k:])
            within = sum(map(deepened, row[:k]))
            return k if related and jumps and token.kind == "text" and within == 0 else 0
    return 0


def stripped_left(row: list[Token]) -> list[Token]:
    """Leave the columns and spaces in front of a row out."""
    begin = 0
    while begin < len(row) and (row[begin].is_sign("&") or row[begin].kind == "quad"):
        begin += 1
    return row[begin:]


def _equations(row: list[Token], notes: Notes) -> list[Piece]:
    """Part a row in which several equations may stand beside each other."""
    depth, relations = 0, []
    separators: list[int] = []
    for k, token in enumerate(row):
        depth += deepened(token)
        if depth == 0 and is_relation(token):
            relations.append(k)
        elif depth == 0 and (token.is_sign(",", ";", "&", ".") or token.kind in ("quad", "text")):
            separators.append(k)
    if not relations:
        shown = notes.source.text[row[0].start : row[-1].stop]
        notes.add(row[0].start, f"{' '.join(shown.split())[:60]} is no equation, and is left out")
        return []
    if len(relations) > _MOST:
        raise notes.source.error(f"more than {_MOST} equations stand in one row", row[0].start, "Part it into rows.")
    cuts = []
    for before, after in pairwise(relations):
        for k in reversed([k for k in separators if before < k < after]):
            if stripped(row[k + 1 : after]):
                cuts.append(k)
                break
    parts = [row[a:b] for a, b in zip([0, *(c + 1 for c in cuts)], [*cuts, len(row)], strict=True)]
    return [_equation(part, notes) for part in parts]


def _equation(part: list[Token], notes: Notes) -> Piece:
    depth, sides = 0, list[list[Token]]([[]])
    for k, token in enumerate(part):
        depth += deepened(token)
        if depth == 0 and is_relation(token):
            sides.append([])
        elif depth == 0 and token.kind == "text" and len(sides) > 1 and _limits(token):
            shown = notes.source.text[token.start : part[-1].stop]
            notes.add(token.start, f"{' '.join(shown.split())[:60]} is left out")
            break
        elif not (token.is_sign(":") and k + 1 < len(part) and is_relation(part[k + 1])):  # :=
            sides[-1].append(token)
    for side in sides:
        note_texts(side, notes)
        require_no_gap(stripped(side), notes)
    left, *rights = [visible(stripped(side)) for side in sides]
    at = (left or part)[0].start
    if not left or not all(rights):
        raise notes.source.error("a side of the equation is missing", at, "Write name = ..., or dx/dt = ...")
    return Piece("", left, rights)


def _limits(token: Token) -> bool:
    return token.text.lower().split()[0].strip(",") in _LIMITS


# -- what is defined -----------------------------------------------------------------------------------------------


def steps_of(pieces: Sequence[Piece]) -> str:
    """Give the letter of the step of a map, as n in x_{n+1} on a left side; nothing for flows."""
    for piece in pieces:
        match = _NEXT.search(_plain(piece.left)) if piece.kind != "jump" else None
        if match:
            return match[1]
    return ""


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(t.text for t in tokens if not t.is_sign("{", "}"))


def target(piece: Piece, known: Vocabulary, notes: Notes) -> Piece:
    """Find what a piece defines.

    Raises
    ------
    LatexError
        If that is not plain.
    """
    left = piece.left
    derivatives = {
        found[0]
        for side in (left, *piece.rights)
        for k in range(len(side))
        if (found := derivative_at(side, k, known, Notes(notes.source))) is not None
    }
    if len(derivatives) > 1:
        raise notes.source.error("an equation with the derivatives of two variables", left[0].start,
                                 "Solve the equations for one derivative each.")  # fmt: skip
    if derivatives:
        return replace(piece, kind="flow", name=derivatives.pop())
    run = all(t.kind == "letter" for t in left) and len(left) > 1
    if run and len(left) > _LONGEST:
        raise notes.source.error(f"a name of more than {_LONGEST} letters", left[0].start)
    if run:
        word = "".join(t.text for t in left)
        known.kept.add(word)
        notes.add(left[0].start, f"{word} is read as one name")
    read = read_name(left, 0, known, notes)
    if read is not None and read[1] == len(left):
        name = read[0].text
        if left[-1].is_sign("'") or left[-1].text == "prime" or _plain(left).endswith("prime"):
            name = name.removesuffix("_prime")
            if name.endswith("_prime"):
                raise notes.source.error("a derivative of second order", left[0].start, SECOND)
            notes.add(left[0].start, f"{name}' is read as d{name}/dt")
            return replace(piece, kind="flow", name=name, left=[])
        return replace(piece, kind="map" if known.index and _NEXT.search(_plain(left)) else "assign", name=name)
    if read is not None and left[read[1]].is_sign("(", "[") and skip_group(left, read[1]) == len(left):
        inside = parted(left[read[1] + 1 : -1], ",")
        if known.index and _plain(left[read[1] + 1 : -1]) == f"{known.index}+1":
            return replace(piece, kind="map", name=read[0].text)
        names = [read_name(part, 0, known, notes) if part else None for part in inside]
        if all(name is not None and name[1] == len(part) for name, part in zip(names, inside, strict=True)):
            arguments = tuple(name[0].text for name in names if name is not None and name[0].text != "t")
            return replace(piece, kind="function" if arguments else "assign", name=read[0].text, arguments=arguments)
    raise notes.source.error(
        "the left side is neither a name nor a derivative", left[0].start, "Write name = ..., or dx/dt = ..."
    )

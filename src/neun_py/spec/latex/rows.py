"""From the words of a LaTeX text to the rows of its displayed mathematics, a row for what belongs together."""

from __future__ import annotations

from collections.abc import Sequence

from neun_py.spec.latex.tokens import Source, Token

__all__ = ["ARROWS", "deepened", "is_arrow", "is_relation", "operates", "rows_of", "skip_group", "stripped"]

_DISPLAYS = {
    "align",
    "equation",
    "gather",
    "eqnarray",
    "multline",
    "flalign",
    "alignat",
    "displaymath",
    "math",
    "dmath",
}
_SYSTEMS = {"aligned", "split", "gathered", "alignedat", "array", "cases", "dcases", "rcases"}
_CLOSING = {"$$": "$$", "\\[": "\\]", "$": "$", "\\(": "\\)"}
_OPEN, _CLOSE = ("(", "[", "{", "\\{", "|("), (")", "]", "}", "\\}", "|)")
ARROWS = ("leftarrow", "gets", "to", "rightarrow", "mapsto", "longrightarrow", "longleftarrow")
_EQUALITIES = ("equiv", "coloneqq", "triangleq", "colonequals", "doteq")
_JOINING = ("cdot", "times", "ast")

Row = list[Token]


def is_arrow(token: Token) -> bool:
    """Whether it says what jumps."""
    return token.kind == "command" and token.text in ARROWS


def is_relation(token: Token) -> bool:
    """Whether it parts the two sides of an equation."""
    return token.is_sign("=") or (token.kind == "command" and token.text in _EQUALITIES)


def deepened(token: Token) -> int:
    """Give by how much a word makes what follows it deeper."""
    if token.kind in ("begin", "end"):
        return 1 if token.kind == "begin" else -1
    return token.is_sign(*_OPEN) - token.is_sign(*_CLOSE)


def skip_group(tokens: Sequence[Token], place: int) -> int:
    """Give the place behind what begins at a place: a group in braces, an environment, or one word."""
    depth = 0
    for k in range(place, len(tokens)):
        depth += deepened(tokens[k])
        if depth <= 0:
            return k + 1
    return len(tokens)


def rows_of(tokens: Sequence[Token], source: Source) -> tuple[list[Row], list[Token]]:
    """Give the rows of everything displayed, joined where one goes on in the next; and the inline mathematics left out.

    Raises
    ------
    LatexError
        If an environment or a formula does not end.
    """
    displays, inline = _displays(_without_system_braces(tokens), source)
    found: list[Row] = []
    for display in displays:
        found += _joined(_rows(display))
    return found, inline


def _without_system_braces(tokens: Sequence[Token]) -> list[Token]:
    """Leave out the brace in front of an environment, and the one behind it if there is one."""
    left_out: set[int] = set()
    for k in range(len(tokens) - 1):
        if tokens[k].is_sign("\\{") and tokens[k + 1].kind == "begin":
            end = skip_group(tokens, k + 1)
            left_out |= {k, end} if end < len(tokens) and tokens[end].is_sign("\\}") else {k}
    return [token for k, token in enumerate(tokens) if k not in left_out]


def _displays(tokens: Sequence[Token], source: Source) -> tuple[list[Row], list[Token]]:
    displays: list[Row] = []
    inline: list[Row] = []
    starts: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind == "begin" and token.text in _DISPLAYS:
            end = _end_of(tokens, place, source)
            displays.append(list(tokens[place + 1 : end]))
            place = end
        elif token.kind == "math":
            closing = _CLOSING.get(token.text)
            end = next((k for k in range(place + 1, len(tokens)) if tokens[k].text == closing), None) or 0
            if closing is None or not end:
                raise source.error(
                    f"{token.text} has no partner", token.start, "Mathematics stands between two of them."
                )
            if token.text in ("$$", "\\["):
                displays.append(list(tokens[place + 1 : end]))
            else:
                inline.append(list(tokens[place + 1 : end]))
                starts.append(token)
            place = end
        place += 1
    if displays:
        return displays, starts
    return inline or [list(tokens)], []


def _end_of(tokens: Sequence[Token], place: int, source: Source) -> int:
    depth = 0
    for k in range(place, len(tokens)):
        if tokens[k].kind in ("begin", "end") and tokens[k].text == tokens[place].text:
            depth += 1 if tokens[k].kind == "begin" else -1
            if depth == 0:
                return k
    name = tokens[place].text
    raise source.error(f"\\begin{{{name}}} has no \\end{{{name}}}", tokens[place].start, f"Write \\end{{{name}}}.")


def _rows(tokens: Row) -> list[Row]:
    """Part at the ends of rows; a system that is all of a row is taken apart as well."""
    rows: list[Row] = [[]]
    depth = 0
    for token in tokens:
        depth = max(depth + deepened(token), 0)
        if token.kind == "row" and depth == 0:
            rows.append([])
        else:
            rows[-1].append(token)
    found: list[Row] = []
    for row in rows:
        inner = _system(row)
        found += [row] if inner is None else _rows(inner)
    return [row for row in found if row]


def _system(row: Row) -> Row | None:
    """Give what is inside of an environment that is all of a row, if it is one."""
    bare = stripped(row)
    if not bare or bare[0].kind != "begin" or bare[0].text not in _SYSTEMS:
        return None
    end = skip_group(bare, 0)
    rest = [token for token in bare[end:] if not token.is_sign("\\}", ".", ",")]
    return bare[1 : end - 1] if not rest else None


def stripped(row: Sequence[Token]) -> Row:
    """Give a row without the separators and prose at its ends."""

    def loose(token: Token) -> bool:
        return token.kind in ("quad", "text", "math") or token.is_sign("&", ",", ";", ".", ":")

    begin, end = 0, len(row)
    while begin < end and loose(row[begin]):
        begin += 1
    while begin < end and loose(row[end - 1]):
        end -= 1
    return list(row[begin:end])


def _joined(rows: list[Row]) -> list[Row]:
    found: list[Row] = []
    for row in rows:
        if found and _goes_on(found[-1], row):
            rest = row[1:] if row[0].is_sign("&") else row
            found[-1] = [*found[-1], *_gap(found[-1]), *rest]
        else:
            found.append(row)
    return [row for row in found if stripped(row)]


def _goes_on(before: Row, row: Row) -> bool:
    """Whether a row goes on with the one before it."""
    bare, last = [t for t in row if not t.is_sign("&") and t.kind != "quad"], stripped(before)
    if not bare or not last:
        return False
    if sum(map(deepened, before)) > 0 or operates(last[-1]) or is_relation(last[-1]):
        return True
    if any(is_arrow(t) or t.kind == "text" for t in bare[:1]) or any(map(is_arrow, row)):
        return False
    first = next((k for k, t in enumerate(bare) if is_relation(t) and sum(map(deepened, bare[:k])) == 0), None)
    if first is None or first == 0:
        return True
    parted = any(t.is_sign(",", ";") or t.kind in ("quad", "text") for t in bare[:first])
    return operates(bare[0]) and (parted or bare[0].is_sign("+"))


def _gap(before: Row) -> Row:
    """Give a mark for the end of a row, unless a sign or an open parenthesis joins it to the next, or it is a jump."""
    last = stripped(before)[-1]
    if sum(map(deepened, before)) > 0 or operates(last) or is_relation(last) or any(map(is_arrow, before)):
        return []
    return [Token("row", "", last.stop, last.stop)]


def operates(token: Token) -> bool:
    """Whether it is a sign between terms or factors."""
    return token.is_sign("+", "-", "/", "*") or (token.kind == "command" and token.text in _JOINING)

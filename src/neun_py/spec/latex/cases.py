"""Environments of cases as where(condition, value, other value)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from neun_py.spec.expression import Node, call, logical_and, logical_or
from neun_py.spec.latex.rows import deepened, stripped
from neun_py.spec.latex.tokens import Token

if TYPE_CHECKING:
    from neun_py.spec.latex.expressions import Expression

__all__ = ["parted", "read_cases", "read_condition"]

_CASES = ("cases", "dcases", "array", "aligned", "rcases", "split", "gathered")
_AND, _OR = ("and", "land", "wedge", "&"), ("or", "lor", "vee")
_RELATING = ("<", ">", "=", "lt", "gt", "le", "leq", "leqslant", "ge", "geq", "geqslant", "ne", "neq", "ll", "gg")


def parted(tokens: Sequence[Token], *signs: str) -> list[list[Token]]:
    """Part at signs, or words, that stand in no parentheses."""
    parts: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += deepened(token)
        if depth == 0 and token.text in signs and token.kind in ("sign", "command", "row", "text", "word"):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def read_cases(reader: Expression, token: Token, inside: Sequence[Token]) -> Node:
    """Read what stands in an environment."""
    if token.text not in _CASES:
        raise reader.wrong(f"an environment {token.text} stands in an expression", "Write the equations out.", token)
    rows = [row for row in parted(inside, "\\\\") if stripped(row)]
    if not rows:
        raise reader.wrong("the cases are empty", at=token)
    found: list[tuple[Node, Node | None]] = []
    for row in rows:
        columns = [column for column in parted(row, "&") if column]
        if len(columns) == 1:
            cut = next((k for k, t in enumerate(row) if t.kind == "text" or (t.is_sign(",") and k)), len(row))
            columns = [list(row[:cut]), list(row[cut:])]
        value, condition = columns[0], [t for column in columns[1:] for t in column]
        found.append((reader.inner(stripped(value)), read_condition(reader, condition)))
    result: Node | None = None
    if found[-1][1] is not None:
        if len(found) == 1:
            raise reader.wrong(
                "one case alone says nothing of the others", "Add a row for what holds otherwise.", token
            )
        reader.notes.add(token.start, "the last of the cases is read as what holds otherwise")
    for given, holds in reversed(found):
        if result is None:
            result = given
        elif holds is None:
            raise reader.wrong("only the last of the cases may have no condition", at=token)
        else:
            result = call("where", holds, given, result)
    assert result is not None
    return result


def read_condition(reader: Expression, tokens: Sequence[Token]) -> Node | None:
    """Read a condition; None where there is none, as in "otherwise"."""
    if not any(t.text in _RELATING and t.kind in ("sign", "command") for t in tokens):
        return None
    either = None
    for side in parted(tokens, *_OR):
        both = None
        for part in parted(side, ",", *_AND):
            part = stripped(part)
            if not part:
                continue
            holds = _comparison(reader, part)
            both = holds if both is None else logical_and(both, holds)
        if both is not None:
            either = both if either is None else logical_or(either, both)
    return either


def _comparison(reader: Expression, tokens: list[Token]) -> Node:
    other = type(reader)(tokens, reader.known, reader.notes)
    other.depth = reader.depth + 1
    value = other.condition()
    if other.place < len(other.tokens):
        raise other.wrong(f"{other.token.text!r} cannot stand in a condition")
    return value

"""Statements as text that a person would write: -g*(v - e), where a node prints (-g)*(v - e)."""

from __future__ import annotations

import re

from neun_py.errors import EquationError
from neun_py.spec.expression import Node
from neun_py.spec.parser import Text, parse_expression

__all__ = ["written"]

_BEGIN = re.compile(r"(?:^|(?<=[(,] )|(?<=\())\((?=-)")
_ATOM = re.compile(r"-(?:\w+(?:\.\d+)?|\w*\(.*\))", re.DOTALL)


def written(node: Node) -> str:
    """Give an expression as text that is read as the same expression."""
    text = plain = str(node)
    place = 0
    while (match := _BEGIN.search(plain, place)) is not None:
        place = match.end()
        end = _closing(plain, match.start())
        inside, behind = plain[match.end() : end], plain[end + 1 :]
        factor = behind.startswith("/") or (behind.startswith("*") and not behind.startswith("**"))
        group = inside.find("(")
        whole = group < 0 or _closing(inside, group) == len(inside) - 1
        if factor and whole and _ATOM.fullmatch(inside):
            plain = plain[: match.start()] + inside + behind
            place = match.start() + 1
    return plain if _same(plain, node) else text


def _closing(text: str, place: int) -> int:
    depth = 0
    for k in range(place, len(text)):
        depth += (text[k] == "(") - (text[k] == ")")
        if depth == 0:
            return k
    return len(text)


def _same(text: str, node: Node) -> bool:
    try:
        return parse_expression(Text("latex", text)).value is node
    except EquationError:
        return False

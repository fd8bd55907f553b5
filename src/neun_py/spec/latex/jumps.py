"""What happens at a spike, as articles print it: if V >= V_th, then V <- c, u <- u + d."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from dataclasses import replace as changed

from neun_py.spec.expression import Node, compare
from neun_py.spec.latex.cases import parted, read_condition
from neun_py.spec.latex.expressions import RELATIONS, Expression
from neun_py.spec.latex.names import Vocabulary, read_name
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import deepened, is_arrow, is_relation, stripped
from neun_py.spec.latex.tokens import Token

__all__ = ["Jumps", "read_jump"]

_IMPLIES = ("Rightarrow", "implies", "Longrightarrow")
_COMPARING = {*RELATIONS} - {"="}


@dataclass
class Jumps:
    """The condition of a spike, and what jumps."""

    spike: Node | None = None
    resets: list[tuple[str, Node]] = field(default_factory=list)


def read_jump(row: Sequence[Token], jumps: Jumps, known: Vocabulary, notes: Notes) -> None:
    """Read a row into the jumps."""
    tokens = [t for t in row if t.kind not in ("begin", "end") and not t.is_sign("\\{", "\\}")]
    for part in _parts(tokens):
        arrow = _arrow(part)
        if arrow is None:
            _condition(part, jumps, known, notes)
        else:
            found = read_name(part, 0, known, notes)
            if found is None or found[1] != arrow:
                raise notes.source.error("what jumps is one variable", part[0].start, "Write V \\leftarrow c.")
            if part[arrow].text == "to" or "right" in part[arrow].text:
                notes.add(part[arrow].start, "an arrow to the right is read as what the variable on its left is put to")
            value = Expression(part[arrow + 1 :], known, notes).whole()
            jumps.resets.append((found[0].text, value))


def _parts(tokens: Sequence[Token]) -> list[list[Token]]:
    """Part at commas, words and rows; what has neither arrow nor relation goes with what is before it."""
    marked = [
        changed(t, kind="sign", text=";")
        if t.kind in ("text", "quad", "row") or t.is_sign("&", ":") or t.text in _IMPLIES else t
        for t in tokens
    ]  # fmt: skip
    return [bare for part in parted(marked, ";", ",") if (bare := stripped(part))]


def _arrow(part: Sequence[Token]) -> int | None:
    depth = 0
    for k, token in enumerate(part):
        depth += deepened(token)
        if depth == 0 and k and is_arrow(token):
            return k
    return None


def _condition(part: list[Token], jumps: Jumps, known: Vocabulary, notes: Notes) -> None:
    compares = any(t.text in _COMPARING and t.kind in ("sign", "command") for t in part)
    equal = next((k for k, t in enumerate(part) if is_relation(t)), None)
    if not compares and equal is None:
        shown = notes.source.text[part[0].start : part[-1].stop]
        notes.add(part[0].start, f"{' '.join(shown.split())[:60]} is left out")
        return
    if not compares and equal is not None and jumps.spike is not None:  # if V >= 30, then V = c
        found = read_name(part, 0, known, notes)
        if found is not None and found[1] == equal:
            jumps.resets.append((found[0].text, Expression(part[equal + 1 :], known, notes).whole()))
            return
    if jumps.spike is not None:
        raise notes.source.error("a second condition of a spike", part[0].start, "Leave one of them out.")
    condition = read_condition(Expression(part, known, notes), part)
    if condition is not None and condition.op == "eq":
        notes.add(part[0].start, f"the spike at {condition} is read as one at or above")
        condition = compare("ge", *condition.args)
    jumps.spike = condition

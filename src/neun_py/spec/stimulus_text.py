"""A stimulus as text: ``step(14, start=15) + 2``, as it is written in Python, parsed and never evaluated."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from neun_py.errors import ArgumentError

__all__ = ["Call", "parse_stimulus"]

_FORM = 'write a sum of numbers and stimuli of numbers, "step(14, start=15) + 2"'


@dataclass(frozen=True)
class Call:
    """The short name of a stimulus and the numbers that it is called with."""

    name: str
    values: tuple[float, ...] = ()
    named: dict[str, float] = field(default_factory=dict)


def parse_stimulus(text: str) -> tuple[float | Call, ...]:
    """Give the terms of a sum of stimuli and numbers, at least one of them a stimulus.

    Raises
    ------
    ArgumentError
        If the text is anything else.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ArgumentError(f"the stimulus {text!r} cannot be read: {error}; {_FORM}") from None
    terms = tuple(_terms(tree, text))
    if not any(isinstance(term, Call) for term in terms):
        raise ArgumentError(f"the input {text!r} is the text of a number; give the number itself, or {_FORM}")
    return terms


def _terms(tree: ast.expr, text: str) -> list[float | Call]:
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Add):
        return [*_terms(tree.left, text), *_terms(tree.right, text)]
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name):
        named = {word.arg: _number(word.value, text) for word in tree.keywords if word.arg is not None}
        if len(named) == len(tree.keywords):
            return [Call(tree.func.id, tuple(_number(x, text) for x in tree.args), named)]
    return [_number(tree, text)]


def _number(tree: ast.expr, text: str) -> float:
    sign, inner = (-1.0, tree.operand) if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.USub) else (1, tree)
    value = inner.value if isinstance(inner, ast.Constant) else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return sign * float(value)
    shown = ast.get_source_segment(text.strip(), tree) or text
    raise ArgumentError(f"the stimulus {text!r} has {shown!r} where a number is needed; {_FORM}")

"""The kinds of value of generated source, and a value as LLVM's text names it."""

from __future__ import annotations

import math
import struct
from typing import NamedTuple

from neun_py.errors import NeunError

__all__ = [
    "BIT",
    "DOUBLE",
    "FLOAT",
    "INTEGER",
    "VOID",
    "CompilerError",
    "Kind",
    "Value",
    "constant",
    "unified",
    "written",
]

Kind = str | tuple["Kind", ...]
"""LLVM's name of a type, or the kinds of a tuple."""

BIT, INTEGER, FLOAT, DOUBLE, VOID = "i1", "i64", "float", "double", "void"


class CompilerError(NeunError):
    """Generated source holds what its compiler does not know: an error of neun_py, not of its user."""


class Value(NamedTuple):
    """A value in LLVM's text.

    Attributes
    ----------
    kind : str or tuple
        Of what kind it is.
    text : str
        How it is named; of a tuple nothing.
    items : tuple of Value
        What a tuple holds.
    number : int, float, bool or None
        What a literal is worth.
    """

    kind: Kind
    text: str = ""
    items: tuple[Value, ...] = ()
    number: int | float | bool | None = None


def constant(number: float | bool, kind: str) -> Value:
    """Give a literal of a kind."""
    if kind == BIT:
        return Value(kind, "true" if number else "false", (), bool(number))
    if kind == INTEGER:
        if not -(2**63) <= number < 2**63:
            raise CompilerError(f"{number} has more than 64 bits")
        return Value(kind, str(int(number)), (), int(number))
    exact = float(number)
    if kind == FLOAT:
        exact = _single(exact)
    bits = struct.pack(">d", exact).hex().upper()
    return Value(kind, f"0x{bits}", (), exact)


def _single(number: float) -> float:
    try:
        rounded: float = struct.unpack("f", struct.pack("f", number))[0]
    except OverflowError:  # beyond the largest, and IEEE 754 rounds that to what is infinite
        return math.copysign(math.inf, number)
    return rounded


def unified(a: Kind, b: Kind) -> Kind:
    """Give the kind that holds values of both, as Python's numbers widen: conditions, integers, numbers."""
    if a == b:
        return a
    if isinstance(a, tuple) or isinstance(b, tuple):
        if not (isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b)):
            raise CompilerError(f"{written(a)} and {written(b)} are one variable")
        return tuple(unified(x, y) for x, y in zip(a, b, strict=True))
    pair = {a, b}
    if VOID in pair:
        raise CompilerError("a function gives nothing in one place and a value in another")
    if pair == {BIT, INTEGER}:
        return INTEGER
    return FLOAT if pair == {BIT, FLOAT} else DOUBLE


def written(kind: Kind) -> str:
    """Give LLVM's name of a kind."""
    return kind if isinstance(kind, str) else "{ " + ", ".join(written(k) for k in kind) + " }"

"""Commands with arguments: fractions, roots, numbers with units, and what is written under a brace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.spec.expression import Node, call, div, num
from neun_py.spec.latex.rows import skip_group
from neun_py.spec.latex.tokens import Token
from neun_py.spec.parser import constant

if TYPE_CHECKING:
    from neun_py.spec.latex.expressions import Expression

__all__ = ["read_command"]


def read_command(reader: Expression, token: Token) -> Node:
    """Read a command and its arguments."""
    reader.take()
    if token.text == "pi":
        reader.notes.add(token.start, "\\pi is read as the number 3.14159...")
        return num("3.141592653589793")
    if token.text in ("SI", "qty", "num"):
        value, begin = reader.argument(), reader.place
        if token.text != "num":
            reader.place = skip_group(reader.tokens, begin)
            reader.leave_unit(begin, reader.place)
        return value
    if token.text in ("underbrace", "overbrace"):
        return _braced(reader, token)
    if token.text == "sqrt":
        return _root(reader, token)
    if reader.token.kind == "number" and len(reader.token.text) > 1 and "." not in reader.token.text:
        both = reader.take()  # \frac12
        if len(both.text) > 2:
            raise reader.wrong(f"\\{token.text}{both.text} can be read in several ways", "Write the braces.", both)
        return div(num(both.text[0]), num(both.text[1]))
    above = reader.argument()
    return div(above, reader.argument())


def _root(reader: Expression, token: Token) -> Node:
    if not reader.is_sign("["):
        return call("sqrt", reader.argument())
    end = skip_group(reader.tokens, reader.place)
    degree = constant(reader.inner(reader.tokens[reader.place + 1 : end - 1]))
    reader.place = end
    if degree is None or degree <= 0:
        raise reader.wrong("a root whose degree is no positive number", at=token)
    inside = reader.argument()
    return call("cbrt", inside) if degree == 3 else reader.to_the(inside, num(1 / degree), token)


def _braced(reader: Expression, token: Token) -> Node:
    value = reader.argument()
    if reader.is_sign("_", "^"):
        begin = reader.place + 1
        reader.place = skip_group(reader.tokens, begin) if begin < len(reader.tokens) else begin
        reader.notes.add(token.start, f"{reader.shown(begin, reader.place)} at the brace is left out")
    return value

"""The grammar of the equation language: text in, statements out, nothing evaluated.

::

    text       = statement {newline | ";"} ...
    statement  = "d"name"/dt" "=" or     |  name "[n+1]" "=" or     |  name "=" or
    or         = and {"or" and}             and = not {"and" not}      not = "not" not | comparison
    comparison = sum [("<" | "<=" | ">" | ">=" | "==" | "!=") sum]
    sum        = product {("+" | "-") product}
    product    = unary {("*" | "/") unary}  unary = ("-" | "+") unary | power
    power      = atom ["**" unary]          atom = number | name ["[n]"] | name "(" or {"," or} ")" | "(" or ")"
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from neun_py.errors import EquationError
from neun_py.spec.expression import (
    COMPARISONS,
    Node,
    add,
    call,
    compare,
    div,
    logical_and,
    logical_not,
    logical_or,
    mul,
    neg,
    num,
    power,
    sub,
    sym,
    topological,
)
from neun_py.spec.tokens import Token, tokenize

__all__ = ["Place", "Statement", "Text", "parse_expression", "parse_statements"]

_DEPTH = 40
_TERMS = 200
_HEIGHT = 300
_MOST_BITS = 8192
_LARGEST_EXPONENT = 400
_OPERATORS = {sign: op for op, sign in COMPARISONS.items()}
_WORDS = ("and", "or", "not")


@dataclass(frozen=True)
class Place:
    """Where something stands, counted from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Text:
    """A text of a model and what it is (for messages)."""

    what: str
    text: str

    def error(
        self,
        cause: str,
        *,
        fix: str = "",
        line: int = 1,
        column: int = 1,
        kind: type[EquationError] = EquationError,
    ) -> EquationError:
        """Make an error that shows a place of this text."""
        lines = self.text.split("\n")
        shown = lines[line - 1] if 0 < line <= len(lines) else ""
        return kind(f"{self.what}: {cause}", fix=fix, line=line, column=column, text=shown)


@dataclass(frozen=True)
class Statement:
    """One parsed statement.

    Attributes
    ----------
    kind : str
        "flow" (dx/dt), "map" (x[n+1]), "assign" (name = ...), or "value" (an expression alone).
    name : str
        What is defined.
    value : Node
        The expression.
    place : Place
        Where the statement begins.
    source : Text
        The text that it stands in.
    places : mapping of Node to Place
        Where each subexpression stands first.
    present : tuple of str and Place, or None
        What is read as x[n] first, and where.
    """

    kind: str
    name: str
    value: Node
    place: Place
    source: Text
    places: Mapping[Node, Place] = field(repr=False, compare=False)
    present: tuple[str, Place] | None = field(default=None, repr=False, compare=False)

    def error(
        self, cause: str, *, fix: str = "", at: Node | Place | None = None, kind: type[EquationError] = EquationError
    ) -> EquationError:
        """Make an error that points at a subexpression or a place, or at the statement."""
        place = at if isinstance(at, Place) else self.place if at is None else self.places.get(at, self.place)
        return self.source.error(cause, fix=fix, line=place.line, column=place.column, kind=kind)


def parse_statements(source: Text) -> tuple[Statement, ...]:
    """Parse statements, one a line or parted by semicolons."""
    parser = _Parser(source)
    statements = []
    while parser.skip_separators():
        statements.append(parser.statement())
    return tuple(statements)


def parse_expression(source: Text, name: str = "") -> Statement:
    """Parse one expression or condition."""
    parser = _Parser(source)
    if not parser.skip_separators():
        raise source.error("an expression is missing")
    first = parser.token
    value = parser.expression()
    if parser.skip_separators():
        raise parser.wrong("the expression should end here")
    return Statement("value", name, value, Place(first.line, first.column), source, parser.places, parser.present)


class _Parser:
    """Recursive descent over the words; the methods bear the grammar's names."""

    def __init__(self, source: Text) -> None:
        self.source = source
        self.tokens = tokenize(source.text, source.error)
        self.index = 0
        self.depth = 0
        self.places: dict[Node, Place] = {}
        self.present: tuple[str, Place] | None = None
        self.heights: dict[Node, int] = {}

    @property
    def form(self) -> str:
        """How a statement of this text is written."""
        if self.source.what == "reset":
            return "Write v = c, or v = c; u = u + d"
        return "Write dv/dt = ..., x[n+1] = ... or name = ..."

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def take(self) -> Token:
        token = self.token
        self.index += token.kind != "end"
        return token

    def take_if(self, *texts: str) -> Token | None:
        return self.take() if self.token.text in texts and self.token.kind in ("sign", "name") else None

    def expect(self, text: str, cause: str, fix: str = "") -> Token:
        found = self.take_if(text)
        if found is None:
            raise self.wrong(cause, fix)
        return found

    def wrong(self, cause: str, fix: str = "", at: Token | None = None) -> EquationError:
        token = at or self.token
        found = {"end": "the text ends", "newline": "the line ends"}.get(token.kind, f"{token.text!r} stands here")
        return self.source.error(f"{cause}; {found}", fix=fix, line=token.line, column=token.column)

    def skip_separators(self) -> bool:
        """Skip line ends and semicolons; true while something follows."""
        while self.token.kind == "newline" or (self.token.kind == "sign" and self.token.text == ";"):
            self.take()
        return self.token.kind != "end"

    def statement(self) -> Statement:
        self.places, self.present = {}, None
        first = self.token
        kind, name = self.target()
        self.expect(
            "=",
            "a statement needs '='",
            f"{self.form}; one statement a line.",
        )
        value = self.expression()
        if self.token.kind not in ("newline", "end") and self.token.text != ";":
            fix = "A second '=' is no comparison; that is written ==." if self.token.text == "=" else ""
            raise self.wrong("the statement should end here", fix)
        return Statement(kind, name, value, Place(first.line, first.column), self.source, self.places, self.present)

    def target(self) -> tuple[str, str]:
        token = self.take()
        if token.kind != "name":
            raise self.wrong("a statement begins with a name", f"{self.form}.", token)
        if self.take_if("/"):
            below = self.take()
            if below.text != "dt" or not re.fullmatch(r"d[A-Za-z_]\w*", token.text):
                raise self.wrong("a flow is written d<variable>/dt = ...", "For a variable v: dv/dt = ...", token)
            return "flow", token.text[1:]
        if self.take_if("["):
            self.iteration(("n", "+", "1"), "the next value is written x[n+1] = ...")
            return "map", token.text
        return "assign", token.text

    def iteration(self, words: tuple[str, ...], cause: str, fix: str = "") -> None:
        for word in (*words, "]"):
            if self.token.text != word:
                raise self.wrong(cause, fix)
            self.take()

    def expression(self) -> Node:
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.wrong(f"parentheses and signs nest deeper than {_DEPTH}", "Name a part and use the name.")
        node = self.chain(self.conjunction, {"or": logical_or})
        self.depth -= 1
        return node

    def chain(self, operand: Callable[[], Node], rules: Mapping[str, Callable[[Node, Node], Node]]) -> Node:
        start = self.token
        node, terms = operand(), 1
        while (sign := self.take_if(*rules)) is not None:
            terms += 1
            if terms > _TERMS:
                raise self.wrong(f"more than {_TERMS} terms stand in one row", "Name a part and use the name.")
            node = self.mark(rules[sign.text](node, operand()), start)
        return node

    def mark(self, node: Node, token: Token) -> Node:
        self.places.setdefault(node, Place(token.line, token.column))
        height = 1 + max((self.heights.get(a, 0) for a in node.args), default=0)
        if height > _HEIGHT:
            raise self.wrong(f"operations nest deeper than {_HEIGHT}", "Name a part and use the name.")
        self.heights[node] = height
        return node

    def conjunction(self) -> Node:
        return self.chain(self.negation, {"and": logical_and})

    def negation(self) -> Node:
        start = self.take_if("not")
        return self.comparison() if start is None else self.mark(logical_not(self.nested(self.negation)), start)

    def nested(self, rule: Callable[[], Node]) -> Node:
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.wrong(f"parentheses and signs nest deeper than {_DEPTH}", "Name a part and use the name.")
        node = rule()
        self.depth -= 1
        return node

    def comparison(self) -> Node:
        start = self.token
        node = self.sum()
        sign = self.take_if(*_OPERATORS)
        if sign is None:
            return node
        node = self.mark(compare(_OPERATORS[sign.text], node, self.sum()), start)
        if self.token.kind == "sign" and self.token.text in _OPERATORS:
            raise self.wrong("comparisons do not chain", "Write a < b and b < c.")
        return node

    def sum(self) -> Node:
        return self.chain(self.product, {"+": add, "-": sub})

    def product(self) -> Node:
        return self.chain(self.unary, {"*": mul, "/": div})

    def unary(self) -> Node:
        start = self.take_if("-", "+")
        if start is None:
            return self.power()
        node = self.nested(self.unary)
        return self.mark(neg(node), start) if start.text == "-" else node

    def power(self) -> Node:
        start = self.token
        node = self.atom()
        if self.take_if("**"):
            node = self.mark(self.raised(node, self.nested(self.unary)), start)
        return node

    def raised(self, base: Node, exponent: Node) -> Node:
        value = constant(exponent)
        if value is None:
            return call("pow", base, exponent)
        if value.denominator == 1 and abs(value) <= _LARGEST_EXPONENT:
            return power(base, value.numerator)
        return call("pow", base, num(value))

    def atom(self) -> Node:
        token = self.take()
        if token.kind == "number":
            exponent = token.text.lower().partition("e")[2]
            if len(token.text) > 400 or (exponent and abs(int(exponent)) > 330):
                raise self.wrong("this number is too long or too large", at=token)
            return self.mark(num(token.text), token)
        if token.text == "(" and token.kind == "sign":
            node = self.expression()
            self.expect(")", "a closing parenthesis is missing")
            return node
        if token.kind != "name" or token.text in _WORDS:
            raise self.wrong("a number, a name or '(' is missing", at=token)
        if self.take_if("("):
            return self.function(token)
        if self.take_if("["):
            self.present = self.present or (token.text, Place(token.line, token.column))
            self.iteration(
                ("n",),
                "on the right only x[n], the present value, can be read",
                "For the value before it, add a variable: x_last[n+1] = x.",
            )
        return self.mark(sym(token.text), token)

    def function(self, name: Token) -> Node:
        args: list[Node] = []
        if not self.take_if(")"):
            args.append(self.expression())
            while self.take_if(","):
                args.append(self.expression())
            self.expect(")", f"the call of {name.text} is not closed")
        if name.text == "pow" and len(args) == 2:
            return self.mark(self.raised(args[0], args[1]), name)
        return self.mark(call(name.text, *args), name)


def constant(node: Node) -> Fraction | None:
    """Give the value of an expression of numbers alone, exactly, or None."""
    values: dict[Node, Fraction | None] = {}
    for n in topological(node):
        values[n] = _constant(n, [values[a] for a in n.args])
    return values[node]


def _constant(node: Node, values: list[Fraction | None]) -> Fraction | None:
    if node.op == "num":
        assert isinstance(node.value, Fraction)
        return node.value
    if node.op not in ("neg", "add", "sub", "mul", "div") or any(
        v is None or max(abs(v.numerator), v.denominator).bit_length() > _MOST_BITS for v in values
    ):
        return None
    a, b = (values[0] or Fraction(0)), (values[-1] or Fraction(0))
    if node.op == "div":
        return a / b if b else None
    return {"neg": -a, "add": a + b, "sub": a - b, "mul": a * b}[node.op]

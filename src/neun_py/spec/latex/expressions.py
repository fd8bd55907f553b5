"""Expressions of LaTeX as expressions of the equation language; what a product is, and what a call, is decided here."""

from __future__ import annotations

from collections.abc import Sequence

from neun_py.errors import LatexError
from neun_py.spec.expression import Node, add, call, compare, div, logical_and, mul, neg, num, power, sub, sym
from neun_py.spec.latex.derivatives import FRACTIONS, braced, derivative_at
from neun_py.spec.latex.functions import NO_VALUE, function_of
from neun_py.spec.latex.names import GREEK, read_name, require_plain
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.reader import Reader
from neun_py.spec.latex.rows import ARROWS, skip_group
from neun_py.spec.latex.tokens import Token
from neun_py.spec.latex.units import skip_unit, unit_text
from neun_py.spec.parser import constant

__all__ = ["COMMANDS", "RELATIONS", "Expression", "derivative"]

_DEPTH, _TERMS, _LONGEST = 40, 200, 40
_CLOSING = {"(": ")", "[": "]", "\\{": "\\}", "{": "}"}
RELATIONS = {"<": "lt", ">": "gt", "lt": "lt", "gt": "gt", "le": "le", "leq": "le", "leqslant": "le", "ge": "ge",
             "geq": "ge", "geqslant": "ge", "=": "eq", "ne": "ne", "neq": "ne", "ll": "lt", "gg": "gt"}  # fmt: skip
_TIMES = ("cdot", "times", "ast")
_STOPS = {*ARROWS, "land", "lor", "wedge", "vee", "in", "Rightarrow", "implies", "cdot", "times", "ast", "div", "pm",
          "mp", "and", "or"}  # fmt: skip
_GREEK_LIKE = {*GREEK, "infty"}
COMMANDS = (*FRACTIONS, "sqrt", "pi", "SI", "qty", "num", "underbrace", "overbrace")
"""Commands that `neun_py.spec.latex.commands` reads."""


def derivative(name: str) -> Node:
    """Give what stands for the derivative of a variable while an equation is solved for it."""
    return sym(f"d{name}/dt")


class Expression(Reader):
    """Reads words from left to right; the methods are named after what they read."""

    def inner(self, tokens: Sequence[Token]) -> Node:
        """Read a part as an expression of its own."""
        other = type(self)(tokens, self.known, self.notes)
        other.depth = self.depth + 1
        other.end = tokens[-1].stop if tokens else self.token.start
        value = other.whole()
        self.units += other.units
        return value

    # -- sums and products -----------------------------------------------------------------------------------------

    def whole(self) -> Node:
        """Read everything as one expression."""
        value = self.sum()
        if self.place < len(self.tokens):
            token = self.token
            if token.kind == "text":
                raise self.wrong(f"the words {token.text!r} stand in an expression", "Leave them out, or write cases.")
            if token.is_sign(","):
                raise self.wrong("a comma stands in an expression", "A decimal number has a point: 0.5.")
            raise self.wrong(f"{token.text!r} cannot stand here")
        return value

    def sum(self) -> Node:
        """Read terms with signs between them."""
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.wrong(f"parentheses nest deeper than {_DEPTH}", "Name a part and use the name.")
        sign = self.take().text if self.is_sign("+", "-") else ""
        value, terms = self.product(), 1
        value = _negative(value) if sign == "-" else value
        while self.is_sign("+", "-"):
            terms += 1
            if terms > _TERMS:
                raise self.wrong(f"more than {_TERMS} terms stand in one sum", "Name a part and use the name.")
            rule = add if self.take().text == "+" else sub
            value = rule(value, self.signed())
        self.depth -= 1
        return value

    def signed(self) -> Node:
        """Read a product that may have signs of its own."""
        negative = False
        while self.is_sign("+", "-"):
            negative ^= self.take().text == "-"
        value = self.product()
        return neg(value) if negative else value

    def product(self) -> Node:
        """Read factors, with signs between them or side by side."""
        begin = self.place
        value, factors = self.power(), 1
        while True:
            factors += 1
            if factors > _TERMS:
                raise self.wrong(f"more than {_TERMS} factors stand in one product", "Name a part and use the name.")
            token = self.token
            if token.is_sign("*", "·") or (token.kind == "command" and token.text in _TIMES):
                self.take()
                value = mul(value, self.factor())
            elif token.is_sign("/", "÷") or (token.kind == "command" and token.text == "div"):
                self.take()
                value = div(value, self.denominator(begin))
            elif self.begins():
                self.require_no_number()
                value = mul(value, self.power())
            else:
                return value

    def require_no_number(self) -> None:
        """Refuse a number behind a factor: x3 may be an index that is missing, or a number of the equation."""
        if self.token.kind != "number":
            return
        if self.tokens[self.place - 1].kind == "number":
            raise self.wrong("two numbers stand side by side", "Write one number without a space, or a product.")
        raise self.wrong("a number stands behind a factor", f"Write _{{{self.token.text}}} for an index, or \\cdot.")

    def factor(self) -> Node:
        """Read a factor that may have a sign."""
        if self.is_sign("+", "-"):
            negative = self.take().text == "-"
            value = self.power()
            return neg(value) if negative else value
        return self.power()

    def denominator(self, begin: int) -> Node:
        """Read what stands behind a slash: with the names that follow it without a space."""
        first = self.token
        value = self.factor()
        simple = first.kind in ("letter", "command", "word") and not self.is_sign("(", "[", "\\{")
        swallowed = False
        while simple and not self.token.spaced and self.token.kind in ("letter", "word", "command") and self.begins():
            if derivative_at(self.tokens, self.place, self.known, Notes(self.notes.source)) is not None:
                break
            value, swallowed = mul(value, self.power()), True
        if swallowed:
            self.notes.add(
                first.start, f"in {self.shown(begin, self.place)}, everything behind the slash is read as divisor"
            )
        elif self.begins() and self.token.kind != "text":
            self.notes.add(
                first.start,
                f"in {self.shown(begin, self.place)} {self.token.text}... only {self.shown_from(first)} is the divisor",
            )
        return value

    def shown_from(self, first: Token) -> str:
        """Give the LaTeX from a word on."""
        return self.shown(self.tokens.index(first), self.place)

    def begins(self) -> bool:
        """Whether a factor begins here."""
        token = self.token
        if token.kind in ("letter", "number", "begin"):
            return True
        if token.kind == "word":
            return bool(function_of(token.text, token.kind)) or self.is_name()
        if token.kind == "command":
            return token.text not in RELATIONS and token.text not in _STOPS
        return token.is_sign("(", "[", "\\{", "{", "|(") or (token.is_sign("|") and not self.in_bars)

    in_bars = False

    def is_name(self) -> bool:
        """Whether a name begins here."""
        return read_name(self.tokens, self.place, self.known, Notes(self.notes.source)) is not None

    def is_named_group(self) -> bool:
        """Whether a name in braces with an index stands here, {V}_m."""
        return self.is_sign("{") and self.is_name()

    # -- powers and atoms ------------------------------------------------------------------------------------------

    def power(self) -> Node:
        """Read an atom with its exponent."""
        token = self.token
        euler = token.text == "e" and token.kind in ("letter", "word") and "e" not in (
            self.known.variables | self.known.defined | self.known.kept
        )  # fmt: skip
        if euler and self.place + 1 < len(self.tokens) and self.tokens[self.place + 1].is_sign("^"):
            self.take()
            self.notes.add(token.start, "e with an exponent is read as Euler's number")
            return call("exp", self.exponent())
        value = self.raised(self.atom())
        if token.kind == "number" and self.tokens[self.place - 1] is not token:  # 10^{-3}\,\mathrm{S}
            self.skip_units()
        return value

    def raised(self, value: Node) -> Node:
        """Read the exponent of a value, if it has one."""
        if not self.is_sign("^"):
            return value
        at = self.token
        exponent = self.exponent()
        if self.is_sign("^"):
            raise self.wrong("two exponents", "Write x^{yz} or {x^y}^z.")
        return self.to_the(value, exponent, at)

    def to_the(self, value: Node, exponent: Node, at: Token) -> Node:
        """Give a power."""
        number = constant(exponent)
        if number is not None and abs(number) > 400:
            raise self.wrong("an exponent beyond 400", at=at)
        if number is not None and number.denominator == 1:
            return power(value, number.numerator)
        return call("pow", value, exponent if number is None else num(number))

    def exponent(self) -> Node:
        """Read an exponent."""
        at, begin = self.take(), self.place
        if self.token.kind == "end":
            raise self.wrong("an exponent is missing", at=at)
        if self.is_sign("+", "-"):  # 10^-3
            negative, number = self.take().text == "-", self.token
            if number.kind != "number":
                raise self.wrong("an exponent with a sign needs braces", "Write x^{-y}; [...]_+ is max(..., 0).", at)
            self.take()
            shown = self.shown(begin, self.place)
            self.notes.add(at.start, f"^{shown} is read as ^{{{shown}}}, though LaTeX prints the sign alone high")
            return neg(num(number.text)) if negative else num(number.text)
        if self.is_sign("{"):
            return self.argument()
        require_plain(self.tokens, begin - 1, self.notes)
        if self.token.kind == "number":
            return num(self.take().text)
        return self.argument()

    def argument(self) -> Node:
        """Read the argument of a command: a group in braces, or one word."""
        if self.place >= len(self.tokens):
            raise self.wrong("an argument is missing", "Write it in braces: {...}.")
        if not self.is_sign("{"):
            if self.token.kind == "command" and self.token.text not in _GREEK_LIKE:
                return self.atom()
            if self.token.kind == "number" and len(self.token.text) > 1:
                raise self.wrong(f"{self.token.text} without braces can be read in several ways", "Write the braces.")
            part = [self.take()]
        else:
            opened = self.token
            part, self.place = braced(self.tokens, self.place)
            if not self.tokens[self.place - 1].is_sign("}"):
                raise self.wrong("'{' is not closed", "Add the missing }.", opened)
        if not part:
            raise self.wrong("the braces are empty", at=self.tokens[self.place - 1])
        return self.inner(part)

    def atom(self) -> Node:
        """Read a number, a name, a function or what stands in parentheses."""
        token = self.token
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.wrong(f"parentheses nest deeper than {_DEPTH}", "Name a part and use the name.")
        value = self._atom(token)
        self.depth -= 1
        return value

    def _atom(self, token: Token) -> Node:
        if token.kind == "number":
            return self.number()
        if token.kind == "sign" and not (token.text == "{" and self.is_named_group()):
            return self.bracketed(token)
        if token.kind == "begin":
            return self.cases(token)
        if token.kind == "end" and not token.text:
            raise self.wrong("an expression ends where something is missing", "Complete the equation.")
        from neun_py.spec.latex.calls import function_in_italics, named

        if (word := function_in_italics(self)) is not None:
            return self.function(word)
        found = derivative_at(self.tokens, self.place, self.known, self.notes)
        if found is not None:
            self.place = found[1]
            return derivative(found[0])
        if token.kind == "command" and token.text in COMMANDS:
            return self.command(token)
        if function_of(token.text, token.kind):
            return self.function(token)
        name = read_name(self.tokens, self.place, self.known, self.notes)
        if name is None:
            raise self.unknown(token)
        self.place = name[1]
        return named(self, name[0])

    def unknown(self, token: Token) -> LatexError:
        """Make the error of a word that means nothing."""
        if token.kind == "command":
            fix = NO_VALUE.get(token.text, "If it is a macro of the article's own, write out what it stands for.")
            return self.wrong(f"\\{token.text} cannot be read", fix)
        if token.kind == "text":
            return self.wrong(f"the words {token.text!r} stand in an expression", "Leave them out.")
        return self.wrong(f"{token.text!r} cannot stand here")

    def number(self) -> Node:
        """Read a number, and leave the unit behind it out."""
        token = self.take()
        if len(token.text) > _LONGEST:
            raise self.wrong("this number is too long", at=token)
        text = token.text.replace("−", "-").lower()
        if "e" in text:
            if abs(int(text.partition("e")[2])) > 300:
                raise self.wrong("this number is too large or too small", at=token)
            if "e" in self.known.declared:
                raise self.wrong(f"{token.text} may be a number, or a sum with e", "Write 10^{...}, or \\cdot.", token)
            self.notes.add(token.start, f"{token.text} is read as the number {float(text):g}")
        self.skip_units()
        return num(text)

    def skip_units(self) -> None:
        """Leave out a unit, if one stands here."""
        end = skip_unit(self.tokens, self.place, self.known, self.notes)
        if end is not None:
            self.leave_unit(self.place, end)

    def leave_unit(self, begin: int, end: int) -> None:
        """Leave a unit out, and note it."""
        if begin < end <= len(self.tokens):
            unit = unit_text(self.tokens[begin:end])
            self.notes.add(self.tokens[begin].start, f"{unit} is read as a unit, and left out")
            self.units.append(unit)
        self.place = end

    def command(self, token: Token) -> Node:
        """Read a fraction, a root or a constant."""
        from neun_py.spec.latex.commands import read_command

        return read_command(self, token)

    def bracketed(self, token: Token) -> Node:
        """Read what stands in parentheses."""
        if token.text in ("|", "|("):
            return self.bars(token)
        if token.text not in _CLOSING:
            raise self.wrong(f"{token.text!r} cannot stand here")
        from neun_py.spec.latex.calls import concentration, note_lone_number

        if token.text == "[" and (species := concentration(self)) is not None:
            return species
        note_lone_number(self)
        self.take()
        value = self.sum()
        if not self.is_sign(_CLOSING[token.text]):
            found = "it ends" if self.token.kind == "end" else f"{self.token.text!r} stands here"
            raise self.wrong(f"{token.text!r} is not closed; {found}", f"Close it with {_CLOSING[token.text]}.")
        self.take()
        if token.text in ("[", "(", "\\{") and self.is_sign("_") and self.place + 1 < len(self.tokens):
            inside, end = braced(self.tokens, self.place + 1)
            if [t.text for t in inside] == ["+"]:
                self.notes.add(token.start, "[...]_+ is read as max(..., 0)")
                self.place = end
                return call("max", value, num(0))
            raise self.wrong("an index behind a parenthesis has no meaning here")
        return value

    def bars(self, token: Token) -> Node:
        """Read an absolute value."""
        self.take()
        before, self.in_bars = self.in_bars, True
        value = self.sum()
        self.in_bars = before
        if not self.is_sign("|", "|)"):
            raise self.wrong("'|' is not closed", "An absolute value stands between two bars.", token)
        self.take()
        return call("abs", value)

    def cases(self, token: Token) -> Node:
        """Read an environment of cases."""
        from neun_py.spec.latex.cases import read_cases

        begin, self.place = self.place, skip_group(self.tokens, self.place)
        return read_cases(self, token, self.tokens[begin + 1 : self.place - 1])

    def condition(self) -> Node:
        """Read a comparison, or several in a chain, a <= x < b."""
        left = self.sum()
        found: Node | None = None
        while self.token.text in RELATIONS and self.token.kind in ("sign", "command"):
            sign = RELATIONS[self.take().text]
            right = self.sum()
            part = compare(sign, left, right)
            found = part if found is None else logical_and(found, part)
            left = right
        if found is None:
            raise self.wrong("a condition is wanted", "Write V > 0, V \\ge V_{th} or the like.")
        return found

    def function(self, token: Token) -> Node:
        """Read a function of the language."""
        from neun_py.spec.latex.calls import known_function

        return known_function(self, token)


def _negative(node: Node) -> Node:
    """Give -a*b as (-a)*b, which is written without parentheses."""
    if node.op in ("mul", "div"):
        return Node(node.op, (_negative(node.args[0]), node.args[1]))
    return neg(node)

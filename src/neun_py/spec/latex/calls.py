"""What stands before a parenthesis: a function of the text, a value that depends on something, or a factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.spec.expression import Node, call, mul, neg, sym, symbols
from neun_py.spec.latex.cases import parted
from neun_py.spec.latex.functions import FUNCTIONS, function_of
from neun_py.spec.latex.names import Name, read_name
from neun_py.spec.latex.naming import note_name
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.rows import skip_group
from neun_py.spec.latex.tokens import Token
from neun_py.spec.parser import constant
from neun_py.spec.white_noise import is_noise

if TYPE_CHECKING:
    from neun_py.spec.latex.expressions import Expression

__all__ = ["CALL", "concentration", "function_in_italics", "known_function", "named", "note_lone_number"]

CALL = "="
"""Before the name of a function that the text defines, in a call that is put in later."""


def named(reader: Expression, name: Name) -> Node:
    """Give what a name stands for, with the parentheses behind it if they belong to it."""
    exponent = None
    if name.raised:
        exponent = reader.inner([t for t in name.raised if not t.is_sign("{", "}")])
    elif reader.is_sign("^"):  # m_\infty^3(V)
        end = skip_group(reader.tokens, reader.place + 1)
        if end < len(reader.tokens) and reader.tokens[end].is_sign("(") and _depends(reader, name, end):
            at = reader.token
            exponent = reader.exponent()
            return reader.to_the(_called(reader, name), exponent, at)
    if name.text == "t" and not reader.is_sign("("):
        where = reader.tokens[reader.place - 1]
        raise reader.wrong("time stands in an equation", "Give what depends on time as the input of a run.", where)
    if is_noise(name.text):
        reader.notes.add(name.start, f"{name.text} is read as white noise of unit intensity")
    note_name(reader, name)
    at = reader.token
    value = _called(reader, name) if reader.is_sign("(", "[") else sym(name.text)
    return value if exponent is None else reader.to_the(value, exponent, at)


def _depends(reader: Expression, name: Name, place: int) -> bool:
    inside = reader.tokens[place + 1 : skip_group(reader.tokens, place) - 1]
    return name.text in reader.known.functions or _lone(reader, inside) in (*reader.known.variables, "t")


def _lone(reader: Expression, tokens: list[Token]) -> str:
    """Give the name that is all of something, or nothing."""
    found = read_name(tokens, 0, reader.known, Notes(reader.notes.source)) if tokens else None
    return found[0].text if found is not None and found[1] == len(tokens) else ""


def _called(reader: Expression, name: Name) -> Node:
    """Decide what the parentheses behind a name are."""
    known, begin = reader.known, reader.place
    end = skip_group(reader.tokens, begin)
    arguments = parted(reader.tokens[begin + 1 : end - 1], ",")
    lone = [_lone(reader, part) for part in arguments]
    text = name.text
    if known.index and lone == [known.index]:  # x(n)
        reader.place = end
        return sym(text)
    numbers = [t.kind for part in arguments for t in part if not t.is_sign("+", "-")]
    if numbers == ["number"] and text not in known.functions and reader.is_sign("("):
        shown = _shown(reader, name.start, end)
        raise reader.wrong(f"{shown} may be a value, a product or the number of the equation",
                           "Write \\cdot for a product; leave the number of an equation out.")  # fmt: skip
    if text in known.functions:
        value = _defined(reader, name, arguments, lone, end)
        if value is not None:
            return value
    elif all(word and (word == "t" or word in known.variables or len(lone) > 1) for word in lone):
        reader.place = end
        _note_value(reader, name, lone, _shown(reader, name.start, end))
        return sym(text)
    elif len(arguments) > 1:
        raise reader.wrong(f"{text} is a function of {len(arguments)} quantities that the text does not define",
                           f"Add its equation, {text}(...) = ...")  # fmt: skip
    elif text == "Theta":
        reader.notes.add(name.start, "Theta(...) is read as the step from 0 to 1 at 0")
        reader.place = end
        return call("heaviside", reader.inner(arguments[0]))
    if text not in known.variables and (text in known.functions or text not in known.defined):
        reader.notes.add(name.start, f"{text}(...) is read as a product, not as a function")
    return sym(text)


def _shown(reader: Expression, start: int, end: int) -> str:
    return " ".join(reader.notes.source.text[start : reader.tokens[end - 1].stop].split())


def _note_value(reader: Expression, name: Name, lone: list[str], shown: str) -> None:
    text = name.text
    if lone == ["t"] and text in reader.known.variables | reader.known.defined:
        return
    if lone == ["t"]:
        if not is_input(text) and not is_noise(text):
            reader.notes.add(name.start, f"{shown} is read as {text}, which does not change in time")
    elif text in reader.known.defined | reader.known.variables:
        reader.notes.add(name.start, f"{shown} is read as {text}")
    else:
        reader.known.undefined[text] = None
        reader.notes.add(name.start, f"{shown} is read as {text}, a function that the text does not define")


def is_input(name: str) -> bool:
    """Whether it is a usual name of an input."""
    return name in INPUTS


INPUTS = ("I", "I_app", "I_ext", "I_inj", "I_stim", "I_in", "I_input", "I_e", "I_dc", "I_DC", "I_appl", "I_applied",
          "Iapp", "Iext", "I_inp", "I_0", "I_external", "I_a")  # fmt: skip
"""Names of the input, the most usual first."""


def _defined(reader: Expression, name: Name, arguments: list[list[Token]], lone: list[str], end: int) -> Node | None:
    """Give the value of a function of the text; None where the parentheses are a factor."""
    known, text = reader.known, name.text
    declared = known.functions[text]
    quantities = all(word in known.variables | known.defined for word in declared)
    if quantities and lone == list(declared):
        reader.place = end
        return sym(text)
    if len(arguments) != len(declared):
        raise reader.wrong(f"{text} is defined with {len(declared)} arguments, and has {len(arguments)} here")
    given = [reader.inner(part) for part in arguments]
    if quantities and not any(lone) and not any(word in symbols(*given) for word in declared):
        return None  # \alpha_m (1 - m), where \alpha_m(V) is defined
    reader.place = end
    if quantities:
        shown = ", ".join(str(each) for each in given)
        reader.notes.add(name.start, f"{text}({shown}) is read as {text}({', '.join(declared)}) with that put in")
    return call(CALL + text, *given)


# -- the functions of the language ---------------------------------------------------------------------------------


def known_function(reader: Expression, token: Token) -> Node:
    """Read a function such as tanh, with its argument."""
    reader.take()
    name = token.text
    if reader.is_sign("_"):
        name = _base(reader, name)
    exponent, at = None, reader.token
    if reader.is_sign("^"):
        exponent = reader.exponent()
        if name == "exp":
            reader.notes.add(token.start, "\\exp^{...} is read as \\exp(...)")
            return call("exp", exponent)
        if (constant(exponent) or 0) < 0:
            raise reader.wrong(f"\\{name}^{{-1}} may be the inverse function or one over it", "Write which.", at)
    if name == "log":
        reader.notes.add(token.start, "\\log is read as the natural logarithm")
    if name in ("min", "max"):
        value = call(name, *_several(reader, token))
    elif name in ("log2", "log10"):
        value = call(name, _argument(reader, token))
    else:
        value = FUNCTIONS[name](_argument(reader, token))
    return value if exponent is None else reader.to_the(value, exponent, at)


def _base(reader: Expression, name: str) -> str:
    end = skip_group(reader.tokens, reader.place + 1)
    base = "".join(t.text for t in reader.tokens[reader.place + 1 : end] if not t.is_sign("{", "}"))
    if name != "log" or base not in ("2", "10", "e"):
        raise reader.wrong(f"\\{name} with the index {base!r} cannot be read")
    reader.place = end
    return "ln" if base == "e" else f"log{base}"


def _several(reader: Expression, token: Token) -> list[Node]:
    end = skip_group(reader.tokens, reader.place)
    inside = reader.tokens[reader.place + 1 : end - 1]
    if not reader.is_sign("(", "\\{", "[", "{") or len(parted(inside, ",")) < 2:
        raise reader.wrong(f"\\{token.text} of what?", f"Write \\{token.text}(a, b).", token)
    reader.place = end
    return [reader.inner(part) for part in parted(inside, ",")]


def _argument(reader: Expression, token: Token) -> Node:
    """Read an argument; one without parentheses goes on as far as its factors stand side by side."""
    if reader.is_sign("(", "[", "\\{", "{", "|("):
        return reader.argument() if reader.is_sign("{") else reader.bracketed(reader.token)
    begin = reader.place
    negative = reader.is_sign("-")
    if reader.is_sign("+", "-"):
        reader.take()
    value, factors = reader.power(), 1
    while reader.begins() and reader.token.kind in ("letter", "command", "word") and not _function(reader):
        value, factors = mul(value, reader.power()), factors + 1
    value = neg(value) if negative else value
    if factors > 1 or reader.is_sign("/"):
        reader.notes.add(token.start, f"the argument of {token.text} is read as {reader.shown(begin, reader.place)}")
    return value


def _function(reader: Expression) -> bool:
    return bool(function_of(reader.token.text, reader.token.kind))


def function_in_italics(reader: Expression) -> Token | None:
    """Give the word of exp(x) whose letters lack their backslash, and go to the last of them."""
    tokens, end = reader.tokens, reader.place
    while end < len(tokens) and tokens[end].kind == "letter" and (
        end == reader.place or tokens[end].start == tokens[end - 1].stop
    ):  # fmt: skip
        end += 1
    run = "".join(token.text for token in tokens[reader.place : end])
    before = tokens[reader.place - 1] if reader.place else None
    within = before is not None and before.kind == "letter" and before.stop == reader.token.start
    if within or run in reader.known.kept or not function_of(run, "word") or end == len(tokens):
        return None
    if not tokens[end].is_sign("(", "[", "\\{"):
        return None
    start = reader.token.start
    reader.notes.add(start, f"{run}(...) is read as the function \\{run}, though LaTeX prints a product")
    reader.place = end - 1
    return Token("word", run, start, tokens[end - 1].stop)


def note_lone_number(reader: Expression) -> None:
    """Note a number in parentheses that is read as a factor behind another."""
    inside = reader.tokens[reader.place + 1 : reader.place + 3]
    before = reader.tokens[reader.place - 1] if reader.place else reader.token
    if [t.kind for t in inside] == ["number", "sign"] and inside[1].is_sign(")") and (
        before.is_sign(")", "]", "}", "\\}") or before.kind in ("letter", "word", "number")
    ):  # fmt: skip
        reader.notes.add(inside[0].start, f"({inside[0].text}) is read as a factor, not as a number of the equation")


def concentration(reader: Expression) -> Node | None:
    """Read [Ca], [Ca^{2+}]_i and the like as a name."""
    end = skip_group(reader.tokens, reader.place)
    inside = reader.tokens[reader.place + 1 : end - 1]
    run = next((k for k, t in enumerate(inside) if t.kind != "letter"), len(inside))
    letters = "".join(t.text for t in inside[:run])
    species = run > 1 and letters[0].isupper() and letters[1:].islower()
    upright = bool(inside) and inside[0].kind == "word" and inside[0].text[:1].isupper()
    rest = inside[run if species else 1 :]
    if not (species or upright) or (rest and not rest[0].is_sign("^")):
        return None
    if species:
        reader.known.kept.add(letters)
    joined = [*inside]
    if end < len(reader.tokens) and reader.tokens[end].is_sign("_"):
        after = skip_group(reader.tokens, end + 1)
        joined, end = [*joined, *reader.tokens[end:after]], after
    found = read_name(joined, 0, reader.known, reader.notes)
    if found is None or found[1] < len(joined):
        return None
    reader.notes.add(reader.token.start, f"[{letters or inside[0].text}] is read as the name {found[0].text}")
    reader.place = end
    return sym(found[0].text)

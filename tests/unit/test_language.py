"""The grammar: against Python's own reading of the same arithmetic, and every refusal with its place."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from neun_py.errors import EquationError
from neun_py.spec.expression import Node, num, sym, topological
from neun_py.spec.parser import Statement, Text, parse_expression, parse_statements

NAMES = {"a": Fraction(2), "b": Fraction(-3, 7), "v": Fraction(5, 4), "x_1": Fraction(11)}


def read(text: str) -> Node:
    return parse_expression(Text("test", text)).value


def only(text: str) -> Statement:
    (statement,) = parse_statements(Text("test", text))
    return statement


def exactly(root: Node) -> Fraction:
    """Evaluate a parsed expression of arithmetic in rationals."""
    values: dict[Node, Fraction] = {}
    for node in topological(root):
        args = [values[a] for a in node.args]
        match node.op:
            case "num":
                values[node] = Fraction(str(node.value))
            case "sym":
                values[node] = NAMES[str(node.value)]
            case "neg":
                values[node] = -args[0]
            case "pow":
                values[node] = args[0] ** int(str(node.value))
            case "add":
                values[node] = args[0] + args[1]
            case "sub":
                values[node] = args[0] - args[1]
            case "mul":
                values[node] = args[0] * args[1]
            case "div":
                values[node] = args[0] / args[1]
            case _:
                raise AssertionError(node.op)
    return values[root]


leaves = st.one_of(st.sampled_from(sorted(NAMES)), st.integers(0, 12).map(str), st.sampled_from(["0.5", "1.25", "3."]))
spaces = st.sampled_from(["", " "])


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def binary(a: str, gap: str, sign: str, b: str) -> str:
        return f"{a}{gap}{sign}{gap}{b}"

    # A power's base is an atom or what stands in parentheses, so that x**2**3 nests to small exponents only.
    exponents = st.sampled_from(["2", "3", "-1", "-2", "0", "+2", "(1 + 1)", "2**1", "--2", "1**2"])
    atoms = st.one_of(leaves, inner.map(lambda text: f"({text})"))
    return st.one_of(
        st.builds(binary, inner, spaces, st.sampled_from("+-*/"), inner),
        st.builds("{}**{}".format, atoms, exponents),
        st.builds("{}{}".format, st.sampled_from(["-", "+", "- ", "--"]), inner),
        inner.map(lambda text: f"({text})"),
    )


expressions = st.recursive(leaves, _larger, max_leaves=12)


def by_python(text: str) -> Fraction:
    """Let Python evaluate text that this file made, each literal as an exact rational."""
    exact = re.sub(r"(?<![\w.])(\d+\.?\d*)", r"F('\1')", text)
    value = eval(exact, {"__builtins__": {}}, {"F": lambda digits: Fraction(digits.rstrip(".")), **NAMES})
    if not isinstance(value, Fraction):
        raise ZeroDivisionError("a power that is no rational")
    return value


@settings(deadline=None)
@given(expressions)
@example("-a**2")
@example("a**-b**0")
@example("2**-1**2")
@example("a - b - v")
@example("a/b/v")
@example("a/b*v")
@example("-a*-b")
@example("a - -b")
@example("(-a)**2")
@example("-a**2**1*3")
@example("2*-a**3/-v")
def test_precedence_and_associativity_are_those_of_python(text: str) -> None:
    assume(len(text) < 300)
    try:
        wanted = by_python(text)
    except ZeroDivisionError:
        assume(False)
    node = read(text)
    assume(all(n.op != "call" for n in topological(node)))  # an exponent that is a name
    assert exactly(node) == wanted


@settings(deadline=None)
@given(expressions)
def test_what_is_printed_reads_back_as_the_same(text: str) -> None:
    node = read(text)
    assume(all(n.op != "num" or Fraction(str(n.value)) >= 0 for n in topological(node)))
    assert read(str(node)) is node


@settings(deadline=None)
@given(st.decimals(min_value=0, max_value=10**12, allow_nan=False, allow_infinity=False, places=15))
def test_decimal_literals_are_exact(x: object) -> None:
    node = read(f"{x:f}")
    assert node.value == Fraction(str(x))
    assert node is num(Fraction(str(x)))


@pytest.mark.parametrize(
    ("text", "value"),
    [("0.07", Fraction(7, 100)), ("1e-3", Fraction(1, 1000)), (".5", Fraction(1, 2)), ("2.", Fraction(2)),
     ("6.02214076E+23", Fraction(602214076) * 10**15), ("1e2", Fraction(100)), ("007", Fraction(7))],
)  # fmt: skip
def test_literals(text: str, value: Fraction) -> None:
    assert read(text).value == value


def test_statements_of_every_kind() -> None:
    statements = parse_statements(
        Text("test", "dv/dt = -v; x[n+1] = x[n] + a\n\n  # a comment\ni_na = g*v # current\n;;")
    )
    assert [(s.kind, s.name) for s in statements] == [("flow", "v"), ("map", "x"), ("assign", "i_na")]
    assert statements[1].value is sym("x") + sym("a")
    assert [(s.place.line, s.place.column) for s in statements] == [(1, 1), (1, 13), (4, 1)]


def test_the_spaces_of_a_map_are_free() -> None:
    assert only("x [ n + 1 ] = x [ n ]").kind == "map"
    assert only("x[n+1]=x[n]*y").value is sym("x") * sym("y")


def test_a_flow_of_a_variable_that_begins_with_d() -> None:
    assert (only("ddelta/dt = 1").kind, only("ddelta/dt = 1").name) == ("flow", "delta")
    assert (only("dd/dt = 1").name, only("d_x/dt = 1").name) == ("d", "_x")
    assert (only("d = 1").kind, only("dt_ = 1").kind) == ("assign", "assign")


def test_a_line_continues_inside_parentheses() -> None:
    statement = only("f = (a +  # the first\n     b\n    *v)")
    assert statement.value is sym("a") + sym("b") * sym("v")
    assert statement.places[sym("b")].line == 2
    assert (statement.places[sym("v")].line, statement.places[sym("v")].column) == (3, 6)
    assert only("f = exp(\n\n v\n)").value.op == "call"


def test_windows_line_ends_and_tabs() -> None:
    assert len(parse_statements(Text("test", "a = 1\r\n\tb = 2\r\n"))) == 2


def test_conditions_bind_as_in_python() -> None:
    a, b = sym("a"), sym("b")
    assert read("not a < b and b >= 1 or a != 2").op == "or"
    assert str(read("a < b and b > a or a == b")) == "((a < b) and (b > a)) or (a == b)"
    assert str(read("not a < b and b > a")) == "(not(a < b)) and (b > a)"
    assert read("a + 1 <= b*2") is (a + num(1) <= b * num(2))
    assert read("not not a < b").args[0].op == "not"
    assert read("(a < b) == (b < a)").op == "eq"
    assert [read(f"a {sign} b").op for sign in ("<", "<=", ">", ">=", "==", "!=")] == [
        "lt",
        "le",
        "gt",
        "ge",
        "eq",
        "ne",
    ]


def test_powers() -> None:
    v = sym("v")
    assert (read("v**3").op, read("v**3").value) == ("pow", 3)
    assert read("v**-(1 + 1)").value == -2
    assert (read("v**0.5").value, read("v**0.5").args) == ("pow", (v, num(Fraction(1, 2))))
    assert read("v**b").args == (v, sym("b"))
    assert read("pow(v, 3)") is read("v**3")
    assert read("v**401").op == "call"


WRONG = [
    ("dv/dt = a +", 1, 12, "a number, a name or '(' is missing; the text ends", ""),
    ("dv/dt = a + \nb = 1", 1, 13, "a number, a name or '(' is missing; the line ends", ""),
    ("dv/dt = (a + b", 1, 15, "a closing parenthesis is missing; the text ends", ""),
    ("dv/dt = a)", 1, 10, "the statement should end here; ')' stands here", ""),
    ("dv/dt = a b", 1, 11, "the statement should end here; 'b' stands here", ""),
    ("f = a = b", 1, 7, "the statement should end here", "that is written =="),
    ("dv/dt", 1, 6, "a statement needs '='; the text ends", "dv/dt = ..."),
    ("v' = a", 1, 2, '"\'" has no meaning here', "dv/dt"),
    ("f = a^2", 1, 6, "'^' has no meaning here", "Write a power with **"),
    ("x = 1\n  f = a & b", 2, 9, "'&' has no meaning here", "`and`"),
    ("f = a | b", 1, 7, "'|' has no meaning here", ""),
    ("f = !a", 1, 5, "'!' has no meaning here", "`not`"),
    ("f = 2v", 1, 5, "'2v' is neither a number nor a name", "write 2*v"),
    ("f = 3 mV", 1, 7, "the statement should end here; 'mV' stands here", ""),
    ("f = {a}", 1, 5, "'{' has no meaning here", "Only round parentheses group."),
    ("f = a % b", 1, 7, "'%' has no meaning here", "floor"),
    ("f = a − b", 1, 7, "has no meaning here", "typographic minus"),
    ("f = a × b", 1, 7, "has no meaning here", "Write a product with *"),
    ("f = a*τ_m", 1, 7, "'τ' has no meaning here", "underscores: tau for τ."),
    ("f = Δ*a", 1, 5, "'Δ' has no meaning here", "underscores: Delta for Δ."),
    ("f = a*é", 1, 7, "'é' has no meaning here", "underscores."),
    ("f: a", 1, 2, "':' has no meaning here", "name = expression"),
    ("f = a < b < c", 1, 11, "comparisons do not chain", "a < b and b < c"),
    ("f = a\n\ng = * b", 3, 5, "a number, a name or '(' is missing; '*' stands here", ""),
    ("f = exp(a, b", 1, 13, "the call of exp is not closed", ""),
    ("f = x[n-1]", 1, 8, "only x[n]", "x_last[n+1] = x"),
    ("x[n+2] = 1", 1, 5, "the next value is written x[n+1]", ""),
    ("dv/dx = 1", 1, 1, "a flow is written d<variable>/dt", "dv/dt"),
    ("v/dt = 1", 1, 1, "a flow is written d<variable>/dt", ""),
    ("= 1", 1, 1, "a statement begins with a name; '=' stands here", ""),
    ("3 = a", 1, 1, "a statement begins with a name; '3' stands here", ""),
    ("f = and", 1, 5, "a number, a name or '(' is missing", ""),
    ("f = 1e999", 1, 5, "too long or too large", ""),
    ("f = " + "(" * 41 + "a" + ")" * 41, 1, 45, "nest deeper than 40", "Name a part"),
    ("f = " + "-" * 41 + "a", 1, 45, "nest deeper than 40", "Name a part"),
    ("f = a" + "+a" * 200, 1, 405, "more than 200 terms", "Name a part"),
    ("f = @", 1, 5, "'@' has no meaning here", ""),
    ("f = 'a'", 1, 5, "has no meaning here", ""),
]


@pytest.mark.parametrize(("text", "line", "column", "cause", "fix"), WRONG, ids=[w[0][:20] for w in WRONG])
def test_a_wrong_text_is_refused_at_its_place(text: str, line: int, column: int, cause: str, fix: str) -> None:
    with pytest.raises(EquationError) as caught:
        parse_statements(Text("equations", text))
    error = caught.value
    assert (error.line, error.column) == (line, column), str(error)
    assert cause in error.cause
    assert fix in error.fix
    assert error.cause.startswith("equations: ")
    shown = str(error).split("\n")
    assert shown[0] == f"line {line}, column {column}: {error.cause}"
    assert shown[1] == "    " + text.split("\n")[line - 1]
    assert shown[2].index("^") == 4 + column - 1


@pytest.mark.parametrize("text", ["", "  \n ", "# nothing"])
def test_an_expression_is_wanted(text: str) -> None:
    with pytest.raises(EquationError, match="spike: an expression is missing"):
        parse_expression(Text("spike", text))


def test_one_expression_is_wanted() -> None:
    with pytest.raises(EquationError, match="the expression should end here") as caught:
        parse_expression(Text("spike", "v > 0; v < 1"))
    assert caught.value.column == 8


def test_numbers_print_exactly_however_long() -> None:
    huge = num(Fraction(10) ** 320)
    assert Fraction(str(huge)) == huge.value
    assert str(num(Fraction(1, 10) ** 330)).startswith("1/1000")
    assert str(num(10**20 + 1)) != str(num(10**20))
    assert str(num(Fraction(7) ** 9000)).startswith("0x")

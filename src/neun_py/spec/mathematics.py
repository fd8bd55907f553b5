"""Equations as mathematics: as sympy's objects, for analysis, and as LaTeX, for people.

Objects are built node by node; no text is read by sympy. LaTeX is written from the nodes
themselves, so that an equation is shown in the order in which it was written.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentTypeError
from neun_py.spec.expression import Node, topological

if TYPE_CHECKING:
    from neun_py.spec.parser import Statement

__all__ = ["latex", "latex_expression", "to_sympy"]


def to_sympy(node: Node) -> Any:
    """Give an expression as a sympy object, its numbers exact rationals, its names real symbols.

    Raises
    ------
    ArgumentTypeError
        For an operation on the bits of numbers, which is no mathematics.
    """
    done: dict[Node, Any] = {}
    for n in topological(node):
        done[n] = _sympified(n, [done[a] for a in n.args])
    return done[node]


def _sympified(node: Node, args: list[Any]) -> Any:
    import sympy

    if isinstance(node.value, Fraction):
        return sympy.Rational(node.value.numerator, node.value.denominator)
    if node.op == "sym":
        return sympy.Symbol(str(node.value), real=True)
    if node.op == "special":
        return {"inf": sympy.oo, "nan": sympy.nan}[str(node.value)]
    if node.op == "pow":
        assert isinstance(node.value, int)
        return args[0] ** node.value
    rule = _sympy_rules().get(str(node.value) if node.op == "call" else node.op)
    if rule is None:
        raise ArgumentTypeError(f"{node.op} works on the bits of a number; it has no form in sympy")
    return rule(*args)


@cache
def _sympy_rules() -> dict[str, Callable[..., Any]]:
    import sympy as s

    return {
        "add": lambda a, b: a + b, "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b, "div": lambda a, b: a / b,
        "neg": lambda a: -a, "fma": lambda a, b, c: a * b + c, "pow": lambda a, b: a**b,
        "lt": s.Lt, "le": s.Le, "gt": s.Gt, "ge": s.Ge, "eq": s.Eq, "ne": s.Ne,
        "and": s.And, "or": s.Or, "not": s.Not,
        "select": lambda c, a, b: s.Piecewise((a, c), (b, True)),
        "where": lambda c, a, b: s.Piecewise((a, c), (b, True)),
        "exp": s.exp, "log": s.log, "sqrt": s.sqrt, "cbrt": s.cbrt,
        "sinh": s.sinh, "cosh": s.cosh, "tanh": s.tanh, "sin": s.sin, "cos": s.cos, "tan": s.tan,
        "atan": s.atan, "abs": s.Abs, "floor": s.floor, "ceil": s.ceiling, "sign": s.sign,
        "min": s.Min, "max": s.Max,
        "expm1": lambda x: s.exp(x) - 1, "log1p": lambda x: s.log(1 + x),
        "log2": lambda x: s.log(x) / s.log(2), "log10": lambda x: s.log(x) / s.log(10),
        "exprel": lambda x: s.Piecewise((1, s.Eq(x, 0)), ((s.exp(x) - 1) / x, True)),
        "sigmoid": lambda x: 1 / (1 + s.exp(-x)),
        "heaviside": lambda x: s.Piecewise((1, x >= 0), (0, True)),
        "clip": lambda x, low, high: s.Min(s.Max(x, low), high),
    }  # fmt: skip


_GREEK = (
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
    "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma", "Delta",
    "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega",
)  # fmt: skip
_SIGNS = {
    "lt": "<", "le": r"\leq", "gt": ">", "ge": r"\geq", "eq": "=", "ne": r"\neq",
    "and": r"\wedge", "or": r"\vee",
}  # fmt: skip
_NAMED = {
    "log": r"\ln", "log2": r"\log_2", "log10": r"\log_{10}",
    "sinh": r"\sinh", "cosh": r"\cosh", "tanh": r"\tanh",
    "sin": r"\sin", "cos": r"\cos", "tan": r"\tan", "atan": r"\arctan",
    "min": r"\min", "max": r"\max", "sign": r"\mathrm{sgn}", "heaviside": r"\Theta",
}  # fmt: skip
_FENCED = {
    "abs": (r"\left|", r"\right|"), "sqrt": (r"\sqrt{", "}"), "cbrt": (r"\sqrt[3]{", "}"),
    "floor": (r"\left\lfloor ", r"\right\rfloor "), "ceil": (r"\left\lceil ", r"\right\rceil "),
}  # fmt: skip
_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = 1, 2, 3, 4, 5


def latex(statement: Statement) -> str:
    """Give a statement as LaTeX: a flow with its derivative, a map with its iteration, a part by its name."""
    value = latex_expression(statement.value)
    if statement.kind == "value":
        return value
    name = _name(statement.name)
    left = {"flow": rf"\frac{{d{name}}}{{dt}}", "map": _next(name)}.get(statement.kind, name)
    return f"{left} = {value}"


def _next(name: str) -> str:
    """Write the next value of a name, which may have an index already."""
    return f"{name[:-1]}, n+1}}" if name.endswith("}") and "_{" in name else f"{name}_{{n+1}}"


def latex_expression(node: Node) -> str:
    """Give an expression as LaTeX, in the order in which it was written."""
    return _tex(node, False)[0]


def _name(name: str) -> str:
    """Write a name: alpha_m as a Greek letter with a subscript, a word upright."""
    texts: list[str] = []
    for part in name.split("_"):
        letters = part.rstrip("0123456789")
        digits = part[len(letters) :]
        word = "\\" + letters if letters in _GREEK else letters if len(letters) < 2 else rf"\mathrm{{{letters}}}"
        texts += [text for text in (word, digits) if text]
    return texts[0] + (rf"_{{{', '.join(texts[1:])}}}" if len(texts) > 1 else "") if texts else r"\_"


def _number(x: Fraction) -> tuple[str, int]:
    text = repr(float(x)) if Fraction(repr(float(x))) == x else ""
    if x.denominator == 1 and abs(x.numerator) < 10**6:
        text = str(x.numerator)
    if not text:
        return rf"\frac{{{x.numerator}}}{{{x.denominator}}}", _PRODUCT
    mantissa, _, exponent = text.partition("e")
    if exponent:
        return (rf"{mantissa} \cdot " if float(mantissa) != 1 else "") + f"10^{{{int(exponent)}}}", _PRODUCT
    return text, _ATOM if x >= 0 else _PRODUCT


def _tex(node: Node, small: bool) -> tuple[str, int]:
    """Write a node and give how tightly it binds; `small` (in exponents): quotients with a slash."""

    def at(k: int, strength: int) -> str:
        text, own = _tex(node.args[k], small)
        # A sign in front is plain at the left end alone.
        plain = own >= strength and not (k and text.startswith("-") and strength)
        return text if plain else _parenthesised(text)

    op = node.op
    if isinstance(node.value, Fraction):
        return _number(node.value)
    if op == "sym":
        return _name(str(node.value)), _ATOM
    if op == "special":
        return (r"\infty" if node.value == "inf" else r"\mathrm{NaN}"), _ATOM
    if op in ("add", "sub"):
        return f"{at(0, _SUM)} {'+' if op == 'add' else '-'} {at(1, _SUM if op == 'add' else _PRODUCT)}", _SUM
    if op == "neg":
        return f"-{at(0, _SIGN)}", _PRODUCT
    if op == "mul":
        left, right = at(0, _PRODUCT), at(1, _SIGN)
        return left + (r" \cdot " if right[:1].isdigit() else r"\,") + right, _PRODUCT
    if op == "div":
        if small:
            return f"{at(0, _PRODUCT)}/{at(1, _SIGN)}", _PRODUCT
        return rf"\frac{{{at(0, 0)}}}{{{at(1, 0)}}}", _SIGN
    if op == "pow":
        return f"{at(0, _ATOM)}^{{{node.value}}}", _POWER
    if op == "not":
        return rf"\neg {at(0, _ATOM)}", _SIGN
    if op in _SIGNS:
        return f"{at(0, _SUM)} {_SIGNS[op]} {at(1, _SUM)}", 0
    return _function(node, small, at)


def _function(node: Node, small: bool, at: Callable[[int, int], str]) -> tuple[str, int]:
    name = str(node.value) if node.op == "call" else node.op
    if name == "exp":
        return f"e^{{{_tex(node.args[0], True)[0]}}}", _POWER
    if name == "pow":
        return f"{at(0, _ATOM)}^{{{_tex(node.args[1], True)[0]}}}", _POWER
    if name in ("where", "select"):
        rows = rf"{at(1, 0)} & \mathrm{{if}}\ {at(0, 0)} \\ {at(2, 0)} & \mathrm{{otherwise}}"
        return rf"\begin{{cases}} {rows} \end{{cases}}", _ATOM
    inner = ",\\, ".join(_tex(a, small)[0] for a in node.args)
    if name in _FENCED:
        before, after = _FENCED[name]
        return f"{before}{inner}{after}", _ATOM
    word = _NAMED.get(name, rf"\mathrm{{{name}}}")
    return word + _parenthesised(inner), _ATOM


def _parenthesised(text: str) -> str:
    return rf"\left({text}\right)" if r"\frac" in text or "cases" in text else f"({text})"

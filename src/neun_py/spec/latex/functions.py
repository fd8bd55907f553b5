"""Functions as LaTeX writes them, and what they are in the equation language."""

from __future__ import annotations

from collections.abc import Callable

from neun_py.spec.expression import Node, call, div, neg, num, sub

__all__ = ["FUNCTIONS", "NO_VALUE", "function_of"]


def _named(name: str) -> Callable[[Node], Node]:
    return lambda x: call(name, x)


FUNCTIONS: dict[str, Callable[[Node], Node]] = {
    **{name: _named(name) for name in ("exp", "tanh", "cosh", "sinh", "sin", "cos", "tan", "log", "sqrt", "abs")},
    "ln": _named("log"), "lg": _named("log10"), "arctan": _named("atan"), "atan": _named("atan"),
    "sgn": _named("sign"), "sign": _named("sign"), "Heaviside": _named("heaviside"), "floor": _named("floor"),
    "sech": lambda x: div(num(1), call("cosh", x)), "csch": lambda x: div(num(1), call("sinh", x)),
    "coth": lambda x: div(num(1), call("tanh", x)), "cot": lambda x: div(num(1), call("tan", x)),
    "sec": lambda x: div(num(1), call("cos", x)), "csc": lambda x: div(num(1), call("sin", x)),
    "sigmoid": _named("sigmoid"),
    "artanh": lambda x: div(sub(call("log1p", x), call("log1p", neg(x))), num(2)),
}  # fmt: skip
"""Of one argument, by the name that stands behind a backslash or in upright letters."""

NO_VALUE = {
    "sum": "Write the sum out, term by term.",
    "prod": "Write the product out, factor by factor.",
    "int": "Make a variable of the integral: its derivative is what stands under the sign.",
    "lim": "Write what the limit is.",
    "pm": "Choose one of the two signs.",
    "mp": "Choose one of the two signs.",
    "approx": "Write =, with what is meant.",
    "propto": "Write =, with the factor.",
    "ldots": "Write out what the dots stand for.",
    "cdots": "Write out what the dots stand for.",
    "dots": "Write out what the dots stand for.",
    "langle": "An average is no part of a model of one neuron.",
    "erf": "There is no error function in the language; 1/(1 + exp(-x)) or tanh may serve.",
    "nabla": "There is no space in a model of one neuron.",
    "infty": "Write a number.",
    "forall": "Leave the condition out, or write cases.",
    "sim": "Noise is written \\xi(t).",
    "ce": "Write a name with an index.",
}
"""Commands that stand for nothing that the language has, and what to do about it."""


def function_of(name: str, kind: str) -> str:
    """Give the function that a command or a word in upright letters names, or nothing."""
    if kind == "command" and name in ("exp", "tanh", "cosh", "sinh", "sin", "cos", "tan", "log", "ln", "lg", "arctan",
                                      "coth", "cot", "sec", "csc", "min", "max"):  # fmt: skip
        return name
    return name if kind in ("word", "text") and (name in FUNCTIONS or name in ("min", "max")) else ""

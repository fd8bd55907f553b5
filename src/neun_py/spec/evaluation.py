"""Expressions of the language evaluated with NumPy: for checks and pictures.

What a simulation computes is lowered and compiled instead; here the elementary functions are the platform's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import numpy as np

from neun_py.spec.expression import Node, topological

__all__ = ["evaluated"]

_RULES: dict[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative,
    "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal,
    "and": np.logical_and, "or": np.logical_or, "not": np.logical_not,
    "exp": np.exp, "expm1": np.expm1, "log": np.log, "log1p": np.log1p, "log2": np.log2, "log10": np.log10,
    "sqrt": np.sqrt, "cbrt": np.cbrt, "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh,
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "atan": np.arctan,
    "abs": np.abs, "floor": np.floor, "ceil": np.ceil, "sign": np.sign, "pow": np.power,
    "where": np.where, "heaviside": lambda x: np.heaviside(x, 1.0),
    "exprel": lambda x: np.where(x == 0, 1.0, np.expm1(x) / np.where(x == 0, 1.0, x)),
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "clip": lambda x, low, high: np.maximum(np.minimum(x, high), low),
    "min": lambda *args: reduce(np.minimum, args), "max": lambda *args: reduce(np.maximum, args),
}  # fmt: skip


def evaluated(node: Node, names: Mapping[str, Any], definitions: Mapping[str, Node]) -> Any:
    """Give the value of an expression.

    Parameters
    ----------
    node : Node
        The expression, as it was parsed.
    names : mapping of str to number or array
        What names stand for.
    definitions : mapping of str to Node
        What names stand for that are expressions themselves.
    """
    done: dict[Node, Any] = {}
    for n in topological(node):
        name = str(n.value)
        if n.op == "num":
            done[n] = float(n.value)  # type: ignore[arg-type]  # the value of a num is a Fraction
        elif n.op == "sym":
            done[n] = names[name] if name in names else evaluated(definitions[name], names, definitions)
        elif n.op == "pow":
            done[n] = np.power(done[n.args[0]], float(name))
        else:
            done[n] = _RULES[name if n.op == "call" else n.op](*(done[a] for a in n.args))
    return done[node]

"""Expressions of the language evaluated with NumPy alone: the arithmetic of the plain network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.spec.expression import Node

__all__ = ["Array", "Formulas"]

Array = npt.NDArray[Any]

_RULES: dict[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative,
    "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal,
    "and": np.logical_and, "or": np.logical_or, "not": np.logical_not, "select": np.where, "where": np.where,
    "exp": np.exp, "log": np.log, "sqrt": np.sqrt, "tanh": np.tanh, "cosh": np.cosh, "sinh": np.sinh,
    "sin": np.sin, "cos": np.cos, "abs": np.abs, "floor": np.floor, "pow": np.power,
    "heaviside": lambda x: np.where(x >= 0, 1.0, 0.0),
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "exprel": lambda x: np.where(x == 0, 1.0, np.expm1(x) / np.where(x == 0, 1.0, x)),
    "clip": lambda x, low, high: np.maximum(np.minimum(x, high), low),
    "min": lambda *args: reduce(np.minimum, args), "max": lambda *args: reduce(np.maximum, args),
}  # fmt: skip


class Formulas:
    """Some expressions, as a list of operations in which what is shared is computed once.

    Parameters
    ----------
    roots : iterable of Node
        The expressions, as they were parsed.
    definitions : mapping of str to Node
        What names stand for that are expressions themselves.
    """

    def __init__(self, roots: Iterable[Node], definitions: Mapping[str, Node]) -> None:
        self._definitions = definitions
        self._constants: list[float] = []
        self._names: list[str] = []
        self._steps: list[tuple[Callable[..., Any], tuple[tuple[str, int], ...]]] = []
        self._known: dict[Node, tuple[str, int]] = {}
        self._results = [self._visit(root) for root in roots]

    def _visit(self, node: Node) -> tuple[str, int]:
        if node not in self._known:
            self._known[node] = self._placed(node)
        return self._known[node]

    def _placed(self, node: Node) -> tuple[str, int]:
        if node.op == "num":
            return self._appended("constant", self._constants, float(node.value))  # type: ignore[arg-type]
        name = str(node.value)
        if node.op == "sym":
            if name in self._definitions:
                return self._visit(self._definitions[name])
            return self._appended("name", self._names, name)
        places = tuple(self._visit(argument) for argument in node.args)
        if node.op == "pow":
            places = (*places, self._appended("constant", self._constants, float(name)))
        rule = _RULES[name if node.op == "call" else node.op]
        return self._appended("step", self._steps, (rule, places))

    @staticmethod
    def _appended(kind: str, where: list[Any], what: Any) -> tuple[str, int]:
        where.append(what)
        return kind, len(where) - 1

    def __call__(self, names: Mapping[str, Any]) -> list[Any]:
        """Give the values, names standing for numbers and arrays."""
        found: dict[str, list[Any]] = {
            "constant": self._constants, "name": [names[n] for n in self._names], "step": []
        }  # fmt: skip
        for rule, places in self._steps:
            found["step"].append(rule(*[found[kind][i] for kind, i in places]))
        return [found[kind][i] for kind, i in self._results]

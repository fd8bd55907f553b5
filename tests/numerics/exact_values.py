"""Expressions evaluated with 50 digits and more: what the lowered code is compared with.

`evaluate_exactly` knows the operations of the equation language and those of lowered expressions, so that every pass
can be evaluated as mathematics. With each value comes a first-order bound of the rounding error that the operations as
written, and inputs that are right to one rounding, would make: the yardstick for errors (Higham, *Accuracy and
Stability of Numerical Algorithms*, 2nd ed. (2002), ch. 3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from mpmath import mp, mpf

from neun_py.spec.expression import COMPARISONS, Node, topological

__all__ = ["Exact", "evaluate_exactly", "near_limit"]


class Exact(NamedTuple):
    """A value, and its error bound in units of the rounding unit."""

    value: Any
    error: Any


_FUNCTIONS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "exp": (mp.exp, mp.exp),
    "exp2": (lambda x: mpf(2) ** x, lambda x: mpf(2) ** x * mp.ln2),
    "expm1": (mp.expm1, mp.exp),
    "exprel": (lambda x: mp.expm1(x) / x, lambda x: (mp.exp(x) * (x - 1) + 1) / x**2),
    "log": (mp.log, lambda x: 1 / x),
    "log1p": (mp.log1p, lambda x: 1 / (1 + x)),
    "log10": (mp.log10, lambda x: 1 / x),
    "log2": (lambda x: mp.log(x, 2), lambda x: 2 / x),
    "sqrt": (mp.sqrt, lambda x: 1 / (2 * mp.sqrt(x))),
    "sin": (mp.sin, mp.cos),
    "cos": (mp.cos, mp.sin),
    "tan": (mp.tan, lambda x: 1 + mp.tan(x) ** 2),
    "atan": (mp.atan, lambda x: 1 / (1 + x * x)),
    "floor": (mp.floor, lambda x: 0),
    "sinh": (mp.sinh, mp.cosh),
    "cosh": (mp.cosh, mp.sinh),
    "tanh": (mp.tanh, lambda x: 1 / mp.cosh(x) ** 2),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), lambda x: 1 / (mp.exp(x) + 2 + mp.exp(-x))),
    "abs": (abs, lambda x: 1),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), lambda x: 1 / (3 * mp.cbrt(x * x))),
}


def _call(name: str, args: list[Exact]) -> Exact:
    if name in ("min", "max"):
        chosen = (min if name == "min" else max)(args, key=lambda a: a.value)
        return Exact(chosen.value, max(a.error for a in args))
    if name == "where":
        return args[1] if args[0].value else args[2]
    if name == "pow":
        a, b = args
        value = mp.power(a.value, b.value)
        grown = abs(b.value * mp.log(a.value)) + 2  # its own logarithm is rounded too
        return Exact(value, abs(value) * (abs(b.value / a.value) * a.error + abs(mp.log(a.value)) * b.error + grown))
    function, slope = _FUNCTIONS[name]
    x = args[0]
    value = function(x.value)
    return Exact(value, abs(slope(x.value)) * x.error + 2 * abs(value))


def _arithmetic(node: Node, args: list[Exact]) -> Exact:
    op = node.op
    a = args[0]
    if op == "neg":
        return Exact(-a.value, a.error)
    if op == "pow":
        n = int(node.value or 0)
        value = a.value**n
        return Exact(value, abs(n * a.value ** (n - 1)) * a.error + abs(n) * abs(value))
    if op == "fma":
        product = _arithmetic(Node("mul", node.args[:2]), args[:2])
        return _arithmetic(Node("add", node.args[:2]), [product, args[2]])
    b = args[1]
    if op in ("add", "sub"):
        value = a.value + b.value if op == "add" else a.value - b.value
        return Exact(value, a.error + b.error + abs(value))
    if op == "mul":
        value = a.value * b.value
        return Exact(value, abs(a.value) * b.error + abs(b.value) * a.error + abs(value))
    value = a.value / b.value
    return Exact(value, (a.error + abs(value) * b.error) / abs(b.value) + abs(value))


def _operation(node: Node, args: list[Exact]) -> Exact:
    op = node.op
    if op == "call":
        return _call(str(node.value), args)
    if op in ("abs", "sqrt", "floor"):
        return _call(op, args)
    if op == "select":
        return args[1] if args[0].value else args[2]
    if op in ("and", "or", "not"):
        held = [bool(a.value) for a in args]
        return Exact(all(held) if op == "and" else any(held) if op == "or" else not held[0], 0)
    if op in COMPARISONS:
        a, b = args[0].value, args[1].value
        held = {"lt": a < b, "le": a <= b, "gt": a > b, "ge": a >= b, "eq": a == b, "ne": a != b}[op]
        return Exact(held, 0)
    return _arithmetic(node, args)


def _needed(root: Node, values: Mapping[str, Exact]) -> Exact:
    """Evaluate; of a selection only the branch that is chosen, since the other may have no value."""
    done: dict[Node, Exact] = {}
    pending = [root]
    while pending:
        node = pending[-1]
        wanted = node.args
        if node.op == "select" or (node.op == "call" and node.value == "where"):
            chosen = done.get(node.args[0])
            wanted = node.args[:1] if chosen is None else (node.args[0], node.args[1 if chosen.value else 2])
        missing = [a for a in wanted if a not in done]
        if missing:
            pending += missing
            continue
        pending.pop()
        if node.op == "num":
            x = node.value
            assert isinstance(x, Fraction)
            value = mpf(x.numerator) / x.denominator
            done[node] = Exact(value, abs(value))
        elif node.op == "sym":
            done[node] = values[str(node.value)]
        elif node.op == "special":
            done[node] = Exact(mpf(str(node.value)), 0)
        else:
            done[node] = _operation(node, [done.get(a, Exact(mpf(0), 0)) for a in node.args])
    return done[root]


def evaluate_exactly(
    root: Node, values: Mapping[str, Any], definitions: Mapping[str, Node] | None = None, digits: int = 50
) -> Exact:
    """Evaluate an expression; `definitions` are those of the names that have no value.

    Raises
    ------
    ZeroDivisionError
        Where a quotient has no value; see `near_limit`.
    """
    with mp.workdps(digits):
        known = {name: Exact(mpf(x), abs(mpf(x))) for name, x in values.items()}

        def define(name: str) -> None:
            for node in topological((definitions or {})[name]):
                if node.op == "sym" and str(node.value) not in known:
                    define(str(node.value))
            known[name] = _needed((definitions or {})[name], known)

        for node in topological(root):
            if node.op == "sym" and str(node.value) not in known:
                define(str(node.value))
        return _needed(root, known)


def near_limit(
    root: Node, values: Mapping[str, Any], definitions: Mapping[str, Node] | None = None, moved: str = "v"
) -> Exact:
    """Evaluate an expression; where it is 0/0, very near to there, which gives its limit to 35 digits."""
    try:
        return evaluate_exactly(root, values, definitions)
    except ZeroDivisionError:
        with mp.workdps(160):
            beside = {**values, moved: mpf(values[moved]) + mpf(10) ** -40}
        return evaluate_exactly(root, beside, definitions, digits=160)

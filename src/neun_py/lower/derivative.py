"""Derivatives of expressions, exactly, and the Jacobian of a system.

Each operation has its rule, and what the expression itself computes is used again: exp(u) in its own derivative,
tanh(u) as 1 - tanh(u)**2, a quotient q = a/b as (da)/b - q*(db/b). Where b = k + c*exp(u), as in every sigmoid, db/b
is du*(1 - k/b): it needs no exponential of its own, and is finite where exp(u) overflows.

A quotient that is 0/0 at a point and has a limit there has a derivative that is not: so a system goes through
`neun_py.lower.chain.smoothed` before it is differentiated, and the series is differentiated in its place.

At a corner or a jump (abs, min, where, floor) the derivative is that of the piece which the expression takes there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, localcontext
from fractions import Fraction

from neun_py.errors import ArgumentTypeError
from neun_py.lower import algebra as al
from neun_py.lower.series import by_powers, powers_of
from neun_py.lower.system import System
from neun_py.spec.expression import COMPARISONS, Node, absolute, call, fma, num, select, special, topological

__all__ = ["derivative", "jacobian"]

_CONDITIONS = (*COMPARISONS, "and", "or", "not")
Slopes = Mapping[Node, Node]
"""What has been differentiated: expressions and their derivatives."""


def jacobian(system: System) -> dict[tuple[str, str], Node]:
    """Give the derivative of each state's flow by each state, (row, column), but for those that are 0 everywhere.

    Parameters
    ----------
    system : System
        Resolved, and gone through `neun_py.lower.chain.smoothed` if its flows have removable singularities.
    """
    found = ((row, column, derivative(system.flows[row], column)) for row in system.states for column in system.states)
    return {(row, column): entry for row, column, entry in found if entry is not al.ZERO}


def derivative(node: Node, name: str) -> Node:
    """Give the partial derivative of an expression by a name, every other name held.

    Parameters
    ----------
    node : Node
        An expression of names, after `neun_py.lower.resolve`.
    name : str
        By what it is differentiated.

    Raises
    ------
    ArgumentTypeError
        For an operation on the bits of numbers, and for a function that is not of the equation language.
    """
    slopes: dict[Node, Node] = {}
    for n in topological(node):
        if n.op == "sym":
            slopes[n] = al.ONE if n.value == name else al.ZERO
        elif n.op in _CONDITIONS or all(slopes[a] is al.ZERO for a in n.args):
            slopes[n] = al.ZERO
        else:
            slopes[n] = _rule(n)(n, slopes)
    return slopes[node]


def _rule(node: Node) -> Callable[[Node, Slopes], Node]:
    name = str(node.value) if node.op == "call" else "**" if node.op == "pow" else node.op
    if name not in _RULES:
        raise ArgumentTypeError(f"{name} has no derivative; only what neun_py.lower.resolve gives is differentiated")
    return _RULES[name]


def _sum(a: Node, b: Node) -> Node:
    """Give a + b, a sign before both taken out: -a - b holds the a + b of a collected flow."""
    if a.op == "neg" and b.op == "neg":
        return al.neg(al.add(a.args[0], b.args[0]))
    return al.sub(b, a.args[0]) if a.op == "neg" and b is not al.ZERO else al.add(a, b)


def _times(a: Node, b: Node) -> Node:
    return al.ZERO if al.ZERO in (a, b) else al.mul(a, b)


def _over(a: Node, b: Node) -> Node:
    return _times(a, al.div(al.ONE, b))


def _product(node: Node, slopes: Slopes) -> Node:
    a, b = node.args
    if a is b:
        return _times(num(2), _times(a, slopes[a]))
    return _sum(_times(slopes[a], b), _times(a, slopes[b]))


def _fused(node: Node, slopes: Slopes) -> Node:
    series = powers_of(node)
    if series is not None:
        u, coefficients = series
        return _times(by_powers(u, tuple(k * c for k, c in enumerate(coefficients))[1:]), slopes[u])
    a, b, c = node.args
    product = slopes[a] if slopes[a] is al.ZERO else _times(slopes[a], b)
    return _sum(_sum(product, _times(a, slopes[b])), slopes[c])


def _quotient(node: Node, slopes: Slopes) -> Node:
    above, below = node.args
    direct = _over(slopes[above], below)
    return direct if slopes[below] is al.ZERO else _sum(direct, al.neg(_times(node, _relative(node, slopes))))


def _relative(quotient: Node, slopes: Slopes) -> Node:
    """Give db/b of a quotient a/b, finite also where b is not; divisions by b are those of 1/b alone."""
    above, below = quotient.args
    whole = _growth(below, slopes)
    if whole is not None:
        return whole
    if below.op in ("add", "sub"):
        for k, (still, moving) in enumerate((below.args, below.args[::-1])):
            growth = _growth(moving, slopes)
            if slopes[still] is not al.ZERO or growth is None:
                continue
            known = al.neg(still) if below.op == "sub" and k == 1 else still
            scaled = al.is_number(above) and al.number(above) != 0
            share = al.mul(al.div(known, above), quotient) if scaled else _over(known, below)
            return _times(growth, al.sub(al.ONE, share))
    ratio = _over(slopes[below], below)
    if not any(n.op == "call" and n.value in ("exp", "expm1", "sinh", "cosh", "pow") for n in topological(below)):
        return ratio
    return select(absolute(below) < special("inf"), ratio, al.ZERO)  # the quotient is 0 there, and stays so


def _growth(node: Node, slopes: Slopes) -> Node | None:
    """Give dt/t of t = c*exp(u), which is du; None for what has not this form."""
    if node.op == "call" and node.value == "exp":
        return slopes[node.args[0]]
    if node.op == "neg":
        return _growth(node.args[0], slopes)
    if node.op == "mul" and slopes[node.args[0]] is al.ZERO:
        return _growth(node.args[1], slopes)
    if node.op in ("mul", "div") and slopes[node.args[1]] is al.ZERO:
        return _growth(node.args[0], slopes)
    if node.op == "pow":
        inner = _growth(node.args[0], slopes)
        return None if inner is None else al.mul(num(Fraction(str(node.value))), inner)
    return None


def _integer_power(node: Node, slopes: Slopes) -> Node:
    base, n = node.args[0], int(str(node.value))
    return _times(_times(num(n), al.raised(base, n - 1)), slopes[base])


def _power(node: Node, slopes: Slopes) -> Node:
    base, exponent = node.args
    by_base = al.ZERO
    if slopes[base] is not al.ZERO:
        lower = al.sub(exponent, al.ONE)
        by_base = _times(_times(exponent, call("pow", base, lower)), slopes[base])
    if slopes[exponent] is al.ZERO:
        return by_base
    # What is 0 to every power stays 0, though its logarithm is infinite.
    growth = select(base > 0, _times(node, call("log", base)), al.ZERO)
    return _sum(by_base, _times(growth, slopes[exponent]))


def _selection(node: Node, slopes: Slopes) -> Node:
    condition, a, b = node.args
    return slopes[a] if slopes[a] is slopes[b] else select(condition, slopes[a], slopes[b])


def _absolute(node: Node, slopes: Slopes) -> Node:
    u = node.args[0]
    return select(u < 0, al.neg(slopes[u]), slopes[u])


def _of_argument(outer: Callable[[Node, Node], Node]) -> Callable[[Node, Slopes], Node]:
    """Give the rule of a function of one argument from its own derivative, of the function's value and the argument."""
    return lambda node, slopes: _times(outer(node, node.args[0]), slopes[node.args[0]])


def _divided(divisor: Callable[[Node, Node], Node]) -> Callable[[Node, Slopes], Node]:
    """Give the rule of a function of one argument whose own derivative is 1 over something."""
    return lambda node, slopes: _over(slopes[node.args[0]], divisor(node, node.args[0]))


def _logarithm_of(base: int) -> Node:
    """Give log(base) to 60 digits."""
    with localcontext() as context:
        context.prec = 60
        return num(Fraction(Decimal(base).ln()))


def _square_and_one(x: Node) -> Node:
    return fma(x, x, al.ONE)


_RULES: dict[str, Callable[[Node, Slopes], Node]] = {
    "add": lambda n, slopes: _sum(slopes[n.args[0]], slopes[n.args[1]]),
    "sub": lambda n, slopes: _sum(slopes[n.args[0]], al.neg(slopes[n.args[1]])),
    "neg": lambda n, slopes: al.neg(slopes[n.args[0]]),
    "mul": _product,
    "div": _quotient,
    "fma": _fused,
    "**": _integer_power,
    "pow": _power,
    "select": _selection,
    "abs": _absolute,
    "floor": lambda n, slopes: al.ZERO,
    "sqrt": _divided(lambda value, u: al.mul(num(2), value)),
    "exp": _of_argument(lambda value, u: value),
    "expm1": _of_argument(lambda value, u: call("exp", u)),
    "log": _divided(lambda value, u: u),
    "log1p": _divided(lambda value, u: al.add(u, al.ONE)),
    "log2": _divided(lambda value, u: al.mul(_logarithm_of(2), u)),
    "log10": _divided(lambda value, u: al.mul(_logarithm_of(10), u)),
    "cbrt": _divided(lambda value, u: al.mul(num(3), al.mul(value, value))),
    "sinh": _of_argument(lambda value, u: call("cosh", u)),
    "cosh": _of_argument(lambda value, u: call("sinh", u)),
    "tanh": _of_argument(lambda value, u: fma(al.neg(value), value, al.ONE)),
    "sin": _of_argument(lambda value, u: call("cos", u)),
    "cos": _of_argument(lambda value, u: al.neg(call("sin", u))),
    "tan": _of_argument(lambda value, u: _square_and_one(value)),
    "atan": _divided(lambda value, u: _square_and_one(u)),
}

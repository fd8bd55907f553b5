"""An exponential in a divisor becomes the opposite one, where that is there already.

(u - 40)/5 divided by exp((u - 40)/5) - 1 needs an exponential that rises with u, where the other rates of the same
model need exp((40 - u)/5), which falls. With F = exp(-a), P/(c1*exp(a) + c0) is P*(F/(c1 + c0*F)). Where F is
larger than 2**100, and c0*F all that counts, it is taken for that: the quotient is 1/c0 to 2**-60, and inf/inf never
comes up. Where F is 0 the quotient is less than the smallest normal number times what stands above it.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.exponentials import share_exponentials
from neun_py.lower.factors import split_atom
from neun_py.lower.polynomial import Polynomial, to_polynomial
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, num, rebuild, select, topological, transform

__all__ = ["turn_reciprocals"]

_MOST = num(2**100)
_LARGE = 2**20
"""Coefficients between this and its reciprocal are turned."""


def turn_reciprocals(system: System) -> System:
    """Rewrite the quotients with each exponential of which nothing is left then, if that leaves fewer exponentials."""
    least = _exponentials(share_exponentials(system))
    if least < 2:
        return system
    for exponential in [n for n in topological(*system.roots) if n.op == "call" and n.value == "exp"]:
        turned = _without(system, exponential)
        if turned is None:
            continue
        count = _exponentials(share_exponentials(turned))
        if count < least:
            system, least = turned, count
    return system


def _exponentials(system: System) -> int:
    return sum(n.op == "call" and n.value in ("exp", "exp2") for n in topological(*system.roots))


def _without(system: System, exponential: Node) -> System | None:
    """Rewrite all quotients with an exponential; None if it stands elsewhere too."""

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        node = rebuild(old, args)
        return node if node.op != "div" else _turned(node, exponential) or node

    roots = transform(system.roots, rule)
    return None if exponential in topological(*roots) else system.with_roots(roots)


def _turned(node: Node, exponential: Node) -> Node | None:
    """Give P/(c1*E + c0) with the opposite exponential, or None where it is no such quotient."""
    above, below = node.args
    if below.op not in ("add", "sub"):
        return None
    split = split_atom(to_polynomial(below), lambda atom: atom is exponential)
    if split is None:
        return None
    c1, c0 = _number(split[1]), _number(split[2])
    if c1 is None or c0 is None:
        return None
    opposite = call("exp", al.neg(exponential.args[0]))
    limited = select(opposite > _MOST, _MOST, opposite)
    product = al.mul(num(abs(c0)), limited)
    divisor = al.add(product, num(c1)) if c0 > 0 else al.sub(num(c1), product)
    return al.mul(above, al.div(limited, divisor))


def _number(a: Polynomial) -> Fraction | None:
    """Give a polynomial that is a number and of a size with which nothing is lost, or None."""
    if list(a) != [()] or not 1 <= abs(a[()]) * _LARGE <= _LARGE**2:
        return None
    return a[()]

"""An exponential that stands above and below a quotient stands below alone.

exp(u)/(c0 + c1*exp(u)), the common way to write a sigmoid, is inf/inf where its exponential overflows: from u = 88 on
in single precision. 1/(c0*exp(-u) + c1) costs the same and is right at both ends.
"""

from __future__ import annotations

from neun_py.lower import algebra as al
from neun_py.lower.factors import flatten, product_of, split_atom
from neun_py.lower.polynomial import from_polynomial, to_polynomial
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, rebuild, transform

__all__ = ["turn_sigmoids"]


def turn_sigmoids(system: System) -> System:
    """Rewrite every such quotient."""

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        node = rebuild(old, args)
        return _turned(node) if node.op in ("div", "mul") else node

    return system.with_roots(transform(system.roots, rule))


def _turned(node: Node) -> Node:
    factors: dict[Node, int] = {}
    flatten(node, 1, factors)
    for exponential, above in factors.items():
        if above != 1 or exponential.op != "call" or exponential.value != "exp":
            continue
        for below, power in factors.items():
            turned = _divided(below, exponential) if power == -1 else None
            if turned is not None:
                rest = [(n, e) for n, e in factors.items() if n not in (exponential, below)]
                return product_of([*rest, (turned, -1)])
    return node


def _divided(below: Node, exponential: Node) -> Node | None:
    """Give (c0 + c1*E)/E as c0*exp(-u) + c1, or None where it is no such sum."""
    if below.op not in ("add", "sub"):
        return None
    split = split_atom(to_polynomial(below), lambda atom: atom is exponential)
    if split is None or not split[1] or not split[2]:
        return None
    _, c1, c0 = split
    opposite = call("exp", al.neg(exponential.args[0]))
    return al.add(al.mul(from_polynomial(c0), opposite), from_polynomial(c1))

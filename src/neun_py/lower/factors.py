"""Products as factors with powers, and polynomials cut at one atom: what several passes look at expressions by."""

from __future__ import annotations

from collections.abc import Callable

from neun_py.lower import algebra as al
from neun_py.lower.polynomial import Polynomial
from neun_py.spec.expression import Node, num

__all__ = ["Factors", "flatten", "merged_factors", "product_of", "split_atom"]

MINUS = num(-1)
Factors = list[tuple[Node, int]]
"""Nodes and the powers in which they stand in a product."""


def flatten(node: Node, power: int, into: dict[Node, int]) -> None:
    """Flatten products and quotients into factors with powers, equal factors together."""
    if node.op == "mul":
        flatten(node.args[0], power, into)
        flatten(node.args[1], power, into)
    elif node.op == "div":
        flatten(node.args[0], power, into)
        flatten(node.args[1], -power, into)
    elif node.op == "neg":
        into[MINUS] = into.get(MINUS, 0) + power
        flatten(node.args[0], power, into)
    elif node.op == "pow" and isinstance(node.value, int):
        flatten(node.args[0], power * node.value, into)
    else:
        into[node] = into.get(node, 0) + power


def merged_factors(factors: Factors) -> dict[Node, int]:
    """Put equal factors together."""
    merged: dict[Node, int] = {}
    for node, power in factors:
        merged[node] = merged.get(node, 0) + power
    return merged


def product_of(factors: Factors) -> Node:
    """Give the product of factors as one quotient."""
    merged = merged_factors(factors).items()
    above = al.product(al.raised(node, power) for node, power in merged if power > 0)
    below = al.product(al.raised(node, -power) for node, power in merged if power < 0)
    return above if below is al.ONE else al.div(above, below)


def split_atom(a: Polynomial, pick: Callable[[Node], bool]) -> tuple[Node, Polynomial, Polynomial] | None:
    """Write a polynomial as c1*atom + c0 with one picked atom in the first power only."""
    atoms = {atom: None for monomial in a for atom, _ in monomial if pick(atom)}
    if len(atoms) not in (1, 2):
        return None
    atom = next(iter(atoms))
    c0, c1 = {}, {}
    for monomial, coefficient in a.items():
        powers = dict(monomial)
        if powers.get(atom, 0) == 0:
            c0[monomial] = coefficient
        elif powers[atom] == 1:
            c1[tuple(item for item in monomial if item[0] is not atom)] = coefficient
        else:
            return None
    return atom, c1, c0

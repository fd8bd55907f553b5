"""Exponentials of one quantity share their work.

exp(-v/80) to the 4th and 8th power, by squaring, is exp(-v/20) and exp(-v/10); a difference of offsets is a
constant factor. So the six exponentials of Hodgkin and Huxley's rates become two. Exponentials are grouped by the
direction of their argument; in a group those whose slopes are small integer multiples of the smallest share it.

The base is offset such that every factor is at least 1: then a shared exponential overflows only where the true
one does. Where it underflows early the true value is below the factor times the smallest normal number; factors
are bounded so that this stays far below anything that could matter.
"""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.polynomial import Polynomial, constant_part, from_polynomial, scaled, to_polynomial
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, fma, num, rebuild, symbols, topological, transform

__all__ = ["LOG2_E", "exponential_of", "share_exponentials"]

_POWERS = (1, 2, 3, 4, 5, 6, 8, 10)
"""Powers that at most four multiplications reach, and 10 by one more than 8; the error of exp grows by the power."""
_LARGEST_OFFSET = 11
"""A factor is at most e**11, about 6e4."""


with localcontext() as _context:
    _context.prec = 60
    LOG2_E = Fraction(1 / Decimal(2).ln())
"""The logarithm of e to the base 2, to 60 digits."""


def share_exponentials(system: System) -> System:
    """Replace exponentials that are powers of others."""
    found = [n for n in topological(*system.roots) if n.op == "call" and n.value == "exp"]
    replaced: dict[Node, Node] = {}
    moving = {*system.states, *system.inputs}
    for group in _groups(found):
        replaced.update(_shared(group, moving))

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        # Arguments that hold exponentials themselves are no affine forms of names; they stay as they are.
        return replaced[old] if old in replaced and args == old.args else rebuild(old, args)

    return system.with_roots(transform(system.roots, rule))


def exponential_of(x: Fraction) -> Fraction:
    """Give e**x to 60 digits, as a rational that rounds right in both precisions."""
    with localcontext() as context:
        context.prec = 60
        return Fraction((Decimal(x.numerator) / Decimal(x.denominator)).exp())


_Member = tuple[Node, Fraction, Fraction]
"""An exponential, its slope along the group's direction, and its constant."""


def _groups(found: list[Node]) -> list[tuple[Polynomial, list[_Member]]]:
    groups: dict[str, tuple[Polynomial, list[_Member]]] = {}
    for node in found:
        linear, constant = constant_part(to_polynomial(node.args[0]))
        if not linear or any(a.op == "call" for m in linear for atom, _ in m for a in topological(atom)):
            continue
        lead = linear[min(linear, key=lambda m: " ".join(f"{atom}^{power}" for atom, power in m))]
        direction = scaled(linear, 1 / abs(lead))
        key = str(from_polynomial(direction))
        groups.setdefault(key, (direction, []))[1].append((node, abs(lead), constant))
    return list(groups.values())


def _shared(group: tuple[Polynomial, list[_Member]], moving: set[str]) -> dict[Node, Node]:
    """Give what stands for each member: a power of a base times a factor, or the exponential of a tidy argument."""
    direction, members = group
    rest = sorted(members, key=lambda m: (m[1], -m[2], str(m[0])))
    result: dict[Node, Node] = {}
    while rest:
        slope = rest[0][1]
        cluster = [m for m in rest if m[1] / slope in _POWERS]
        offset = min(m[2] / (m[1] / slope) for m in cluster)
        cluster = [m for m in cluster if m[2] - offset * (m[1] / slope) <= _LARGEST_OFFSET]
        if rest[0] not in cluster:
            cluster, offset = [rest[0]], rest[0][2]
        base = _exponential({**scaled(direction, slope), **({(): offset} if offset else {})}, moving)
        for node, own, constant in cluster:
            ratio = own / slope
            factor = exponential_of(constant - offset * ratio)
            result[node] = al.mul(num(factor), al.raised(base, int(ratio)))
        rest = [m for m in rest if m not in cluster]
    return result


def _exponential(argument: Polynomial, moving: set[str]) -> Node:
    """Give the exponential, as a power of 2 where the factor between the two is no operation more."""
    linear, constant = constant_part(argument)
    if any(abs(coefficient) == 1 for coefficient in linear.values()):
        return call("exp", from_polynomial(argument))
    if any(power < 0 for monomial in linear for _, power in monomial):
        return call("exp2", from_polynomial(scaled(argument, LOG2_E)))
    # What moves is added last: the rest is computed once for a run.
    total = num(constant * LOG2_E)
    for monomial in sorted(linear, key=lambda m: any(name in moving for atom, _ in m for name in symbols(atom))):
        total = fma(num(linear[monomial] * LOG2_E), al.product(al.raised(*factor) for factor in monomial), total)
    return call("exp2", total)

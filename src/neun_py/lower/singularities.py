"""Removable singularities are removed.

Where a quotient is 0/0 at a point and has a limit there, as x/(1 - exp(-x)) has at 0, it becomes a selection:
near the point its power series, elsewhere the quotient as it was, so that its exponential can still be shared.
The pairs are found on the normal forms: the vanishing factor below is recognised (`_vanishing`), the argument u
that vanishes with it is read off, and the numerator is divided by u exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.factors import Factors, flatten, merged_factors, product_of, split_atom
from neun_py.lower.polynomial import Polynomial, divide, from_polynomial, scaled, to_polynomial
from neun_py.lower.precision import Precision
from neun_py.lower.series import evaluate_series, quotient_series, radius
from neun_py.lower.system import System
from neun_py.spec.expression import Node, absolute, num, rebuild, select, symbols, transform

__all__ = ["remove_singularities"]


@dataclass(frozen=True)
class _Zero:
    """A factor that vanishes: ``factor = rest * F(u)``, F(u) ~ u (or u**2) at u = 0."""

    function: str
    u: Polynomial
    rest: Node
    order: int = 1


def remove_singularities(system: System, p: Precision) -> System:
    """Rewrite every quotient that has a removable singularity."""
    moving = (*system.states, *system.inputs)

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        node = rebuild(old, args)
        return _rewritten(node, moving, p) if node.op in ("div", "mul") else node

    resets = system.resets or {}
    jumps = dict(zip(resets, transform(tuple(resets.values()), rule), strict=True))
    spike, refractory = (
        None if root is None else transform((root,), rule)[0] for root in (system.spike, system.refractory)
    )
    rewritten = system.with_roots(transform(system.roots, rule))
    events = tuple(
        (transform((condition,), rule)[0], dict(zip(own, transform(tuple(own.values()), rule), strict=True)))
        for condition, own in system.events
    )
    return replace(rewritten, spike=spike, refractory=refractory, resets=system.resets and jumps, events=events)


def _rewritten(node: Node, moving: tuple[str, ...], p: Precision) -> Node:
    merged: dict[Node, int] = {}
    flatten(node, 1, merged)
    factors = list(merged.items())
    for side in (1, -1):
        for vanishing, power in factors:
            for zero in _vanishing(vanishing) if power * side < 0 else ():
                found = _cancelled(merged, vanishing, zero, moving, p, side)
                if found is not None:
                    left, chosen = found
                    return al.mul(_rewritten(left, moving, p), chosen)  # it may vanish elsewhere, or once more
    return node


def _cancelled(
    factors: dict[Node, int], vanishing: Node, zero: _Zero, moving: tuple[str, ...], p: Precision, side: int
) -> tuple[Node, Node] | None:
    """Divide u out of the other side; give the other factors and what stands for the pair, or None.

    `side` is 1 where the vanishing factor is below, and -1 where it is above.
    """
    candidates = [n for n, e in factors.items() if n is not vanishing and e * side >= zero.order]
    quotients = [(n, q) for n in candidates if (q := divide(to_polynomial(n), zero.u)) is not None]
    # A factor that holds all of u comes first; one that holds a part of it may do together with the others.
    for factor, quotient in sorted(quotients, key=lambda pair: any(e < 0 for m in pair[1] for _, e in m)):
        others = [(n, e - side * zero.order * (n is factor) + side * (n is vanishing)) for n, e in factors.items()]
        scale = _powers(quotient, side * zero.order)
        if _has_pole(quotient, [*others, *scale], zero.u, moving):
            continue
        if al.is_number(zero.rest):
            # F(u) in the words of the model, so that its exponential is shared with the others.
            function = al.div(vanishing, zero.rest)
            far = product_of([(from_polynomial(zero.u), side * zero.order), (function, -side)])
            return product_of([*others, *scale, (zero.rest, -side)]), _selected(zero, p, side, al.ONE, far)
        # The rest may overflow, or vanish, where the quotient does not: far away all stays as it was.
        near = product_of([*others, *scale, (zero.rest, -side)])
        return al.ONE, _selected(zero, p, side, near, product_of(list(factors.items())))
    return None


def _powers(quotient: Polynomial, power: int) -> Factors:
    """Give a power of a polynomial as factors, such that those of a single term can be merged with others."""
    if len(quotient) != 1:
        return [(from_polynomial(quotient), power)]
    ((monomial, coefficient),) = quotient.items()
    return [(num(coefficient), power), *((atom, own * power) for atom, own in monomial)]


def _has_pole(quotient: Polynomial, left: Factors, u: Polynomial, moving: tuple[str, ...]) -> bool:
    """Whether dividing u out only made a pole of u, as 1 = u*(1/u) does: nothing is gained by that."""
    if len(u) > 1:
        return False  # no power of it divides a polynomial without a rest
    ((monomial, _),) = u.items()
    atoms = {atom for atom, power in monomial if power > 0}
    atoms = {atom for atom in atoms if any(name in moving for name in symbols(atom))} or atoms
    if len(quotient) > 1:
        return any(power < 0 and atom in atoms for monomial in quotient for atom, power in monomial)
    powers = merged_factors(left)
    return all(powers.get(atom, 0) < 0 for atom in atoms)


def _selected(zero: _Zero, p: Precision, side: int, scale: Node, far: Node) -> Node:
    """Give select(|u| < r, scale*series of u/F(u), far), or with F(u)/u."""
    u = from_polynomial(zero.u)
    series = evaluate_series(u, quotient_series(zero.function, side == 1), p)
    return select(absolute(u) < num(radius(p)), al.mul(scale, series), far)


def _vanishing(node: Node) -> list[_Zero]:
    """Recognise a factor that vanishes at a point of some quantity."""
    found = [z for find in (_exponential_zero, _function_zero, _cosine_zero) if (z := find(node)) is not None]
    return [z for z in found if any(monomial for monomial in z.u)]


def _function_zero(node: Node) -> _Zero | None:
    if node.op == "call" and node.value in ("expm1", "sinh", "tanh", "sin", "log1p"):
        return _Zero(str(node.value), to_polynomial(node.args[0]), al.ONE)
    if node.op == "call" and node.value == "log":
        return _Zero("log1p", to_polynomial(al.sub(node.args[0], al.ONE)), al.ONE)
    return None


def _exponential_zero(node: Node) -> _Zero | None:
    """Recognise c*exp(u) - c, and c*exp(a) - c*exp(b) as c*exp(b)*(exp(a - b) - 1)."""
    if node.op not in ("add", "sub"):
        return None
    split = split_atom(to_polynomial(node), lambda atom: atom.op == "call" and atom.value == "exp")
    if split is None:
        return None
    exponential, c1, c0 = split
    u = to_polynomial(exponential.args[0])
    second = split_atom(c0, lambda atom: atom.op == "call" and atom.value == "exp")
    if second is not None and not second[2]:
        other, c0 = second[0], second[1]
        if scaled(c0, Fraction(-1)) != c1:
            return None
        u = to_polynomial(al.sub(exponential.args[0], other.args[0]))
        return _Zero("expm1", u, al.mul(from_polynomial(c1), other))
    if scaled(c0, Fraction(-1)) != c1:
        return None
    return _Zero("expm1", u, from_polynomial(c1))


def _cosine_zero(node: Node) -> _Zero | None:
    """Recognise c - c*cos(u)."""
    if node.op not in ("add", "sub"):
        return None
    split = split_atom(to_polynomial(node), lambda atom: atom.op == "call" and atom.value == "cos")
    if split is None:
        return None
    cosine, c1, c0 = split
    if scaled(c1, Fraction(-1)) != c0:
        return None
    return _Zero("1-cos", to_polynomial(cosine.args[0]), from_polynomial(c0), order=2)

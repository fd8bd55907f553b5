"""Second pass: removable singularities are removed.

Where a quotient is 0/0 at a point and has a limit there, as x/(1 - exp(-x)) has at 0, it becomes a selection:
near the point its power series, elsewhere the quotient as it was, so that its exponential can still be shared.
The pairs are found on the normal forms: the vanishing factor below is recognised (`_vanishing`), the argument u
that vanishes with it is read off, and the numerator is divided by u exactly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from neun_py.lower import algebra as al
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
    """Rewrite every quotient with a removable singularity in a state or an input."""
    moving = (*system.states, *system.inputs)

    def rule(old: Node, args: tuple[Node, ...]) -> Node:
        node = rebuild(old, args)
        return _rewritten(node, moving, p) if node.op in ("div", "mul") else node

    return system.with_roots(transform(system.roots, rule))


def _factors(node: Node, power: int, into: list[tuple[Node, int]]) -> None:
    """Flatten products and quotients into factors with powers."""
    if node.op == "mul":
        _factors(node.args[0], power, into)
        _factors(node.args[1], power, into)
    elif node.op == "div":
        _factors(node.args[0], power, into)
        _factors(node.args[1], -power, into)
    elif node.op == "neg":
        into.append((num(-1), 1))
        _factors(node.args[0], power, into)
    elif node.op == "pow" and isinstance(node.value, int):
        _factors(node.args[0], power * node.value, into)
    else:
        into.append((node, power))


def _rewritten(node: Node, moving: tuple[str, ...], p: Precision) -> Node:
    factors: list[tuple[Node, int]] = []
    _factors(node, 1, factors)
    for below, power in factors:
        if power >= 0:
            continue
        for zero in _vanishing(below, moving):
            found = _cancelled(factors, below, zero, above=False)
            if found is not None:
                return _selected(found, zero, p, inverse=True)
    for above, power in factors:
        if power <= 0:
            continue
        for zero in _vanishing(above, moving):
            found = _cancelled(factors, above, zero, above=True)
            if found is not None:
                return _selected(found, zero, p, inverse=False)
    return node


def _cancelled(factors: list[tuple[Node, int]], vanishing: Node, zero: _Zero, *, above: bool) -> tuple[Node, Node] | None:
    """Divide u out of the other side; give (what is left of the product, u**order with that side's scale), or None."""
    side = -1 if above else 1
    for index, (factor, power) in enumerate(factors):
        if factor is vanishing or power * side < zero.order:
            continue
        wanted = zero.u
        quotient = divide(to_polynomial(factor), wanted)
        if quotient is None or _has_pole(quotient, zero.u):
            continue
        left: list[tuple[Node, int]] = []
        for other, (node, exponent) in enumerate(factors):
            if other == index:
                exponent -= side * zero.order
            elif node is vanishing:
                exponent -= -1 * side
            if exponent:
                left.append((node, exponent))
        scale = from_polynomial(quotient)
        left.append((scale, side * zero.order))
        left.append((zero.rest, 1 if above else -1))
        return _product(left), vanishing
    return None


def _has_pole(quotient: Polynomial, u: Polynomial) -> bool:
    """Whether dividing made a pole at u = 0: an atom of u with a negative power, not a mere scale."""
    if len(u) > 1:
        return False
    atoms = {atom for monomial in u for atom, power in monomial if power > 0}
    return any(power < 0 and atom in atoms for monomial in quotient for atom, power in monomial)


def _product(factors: list[tuple[Node, int]]) -> Node:
    above = al.product(al.raised(node, power) for node, power in factors if power > 0)
    below = al.product(al.raised(node, -power) for node, power in factors if power < 0)
    return above if below is al.ONE else al.div(above, below)


def _selected(found: tuple[Node, Node], zero: _Zero, p: Precision, *, inverse: bool) -> Node:
    """Give rest * select(|u| < r, series, u/F(u)), or with F(u)/u."""
    left, vanishing = found
    u = from_polynomial(zero.u)
    near = absolute(u) < num(radius(p))
    upper = al.raised(u, zero.order) if zero.order > 1 else u
    # F(u) in the words of the model, so that its exponential is shared with the others.
    function = al.div(vanishing, zero.rest) if zero.rest is not al.ONE else vanishing
    quotient = al.div(upper, function) if inverse else al.div(function, upper)
    series = evaluate_series(u, quotient_series(zero.function, inverse), p)
    return al.mul(left, select(near, series, quotient))


def _depends(a: Polynomial, moving: tuple[str, ...]) -> bool:
    return any(name in moving for monomial in a for atom, _ in monomial for name in symbols(atom))


def _vanishing(node: Node, moving: tuple[str, ...]) -> list[_Zero]:
    """Recognise a factor that vanishes at a point of a moving quantity."""
    found = [z for find in (_exponential_zero, _function_zero, _cosine_zero) if (z := find(node)) is not None]
    return [z for z in found if z.u and _depends(z.u, moving)]


def _function_zero(node: Node) -> _Zero | None:
    if node.op == "call" and node.value in ("expm1", "sinh", "tanh", "sin", "log1p"):
        return _Zero(str(node.value), to_polynomial(node.args[0]), al.ONE)
    if node.op == "call" and node.value == "log":
        u = to_polynomial(al.sub(node.args[0], al.ONE))
        return _Zero("log1p", u, al.ONE) if u and not any(m == () for m in u) else None
    return None


def _split(a: Polynomial, pick: Callable[[Node], bool]) -> tuple[Node, Polynomial, Polynomial] | None:
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


def _exponential_zero(node: Node) -> _Zero | None:
    """Recognise c*exp(u) - c, and c*exp(a) - c*exp(b) as c*exp(b)*(exp(a - b) - 1)."""
    if node.op not in ("add", "sub"):
        return None
    split = _split(to_polynomial(node), lambda atom: atom.op == "call" and atom.value == "exp")
    if split is None:
        return None
    exponential, c1, c0 = split
    u = to_polynomial(exponential.args[0])
    second = _split(c0, lambda atom: atom.op == "call" and atom.value == "exp")
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
    split = _split(to_polynomial(node), lambda atom: atom.op == "call" and atom.value == "cos")
    if split is None:
        return None
    cosine, c1, c0 = split
    if scaled(c1, Fraction(-1)) != c0:
        return None
    return _Zero("1-cos", to_polynomial(cosine.args[0]), from_polynomial(c0), order=2)



"""Exact Laurent polynomials: the normal form in which the passes compare and divide.

A polynomial maps monomials to rational coefficients; a monomial is a tuple of (atom, integer power), the atoms
being names or whole subexpressions that are not polynomial themselves. The order of the monomials is that of
their text, never that of a hash, so that generated code is the same in every process.
"""

from __future__ import annotations

from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.spec.expression import Node, fma, num

__all__ = ["Monomial", "Polynomial", "constant_part", "divide", "from_polynomial", "scaled", "to_polynomial"]

Monomial = tuple[tuple[Node, int], ...]
Polynomial = dict[Monomial, Fraction]
_POLYNOMIAL = ("neg", "add", "sub", "mul", "div", "fma", "pow")
_MOST_TERMS = 40
_MOST_POWER = 6
_MOST_QUOTIENT_TERMS = 20


def to_polynomial(node: Node) -> Polynomial:
    """Give the normal form; what is not polynomial is an atom."""
    forms: dict[Node, Polynomial] = {}
    pending = [node]
    while pending:
        n = pending[-1]
        missing = [a for a in n.args if a not in forms] if n.op in _POLYNOMIAL else []
        if missing:
            pending += missing
        else:
            forms[n] = _form(n, [forms[a] for a in n.args] if n.op in _POLYNOMIAL else [])
            pending.pop()
    return forms[node]


def _form(node: Node, parts: list[Polynomial]) -> Polynomial:
    """Give the normal form of one operation on normal forms."""
    op = node.op
    if op == "num":
        return {(): al.number(node)} if al.number(node) else {}
    if op == "neg":
        return scaled(parts[0], Fraction(-1))
    if op in ("add", "sub"):
        return _sum(parts[0], parts[1] if op == "add" else scaled(parts[1], Fraction(-1)))
    result: Polynomial | None = None
    if op == "mul":
        result = _product(parts[0], parts[1])
    elif op == "div":
        below = _reciprocal(parts[1])
        result = None if below is None else _product(parts[0], below)
    elif op == "fma":
        product = _product(parts[0], parts[1])
        result = None if product is None else _sum(product, parts[2])
    elif op == "pow" and isinstance(node.value, int):
        result = _power(parts[0], node.value)
    return _atom(node) if result is None else result


def _atom(node: Node) -> Polynomial:
    return {((node, 1),): Fraction(1)}


def _power(form: Polynomial, n: int) -> Polynomial | None:
    base = form if n >= 0 else _reciprocal(form)
    if n and len(form) == 1 and base is not None:
        ((monomial, coefficient),) = base.items()
        if al.bits(coefficient) * abs(n) > al.MOST_BITS:
            return None
        return {tuple((atom, power * abs(n)) for atom, power in monomial): coefficient ** abs(n)}
    if abs(n) > _MOST_POWER:
        return None
    result: Polynomial | None = {(): Fraction(1)}
    for _ in range(abs(n)):
        result = None if result is None or base is None else _product(result, base)
    return result


def _sum(a: Polynomial, b: Polynomial) -> Polynomial:
    result = dict(a)
    for monomial, coefficient in b.items():
        total = result.get(monomial, Fraction(0)) + coefficient
        if total:
            result[monomial] = total
        else:
            result.pop(monomial, None)
    return result


def scaled(a: Polynomial, factor: Fraction) -> Polynomial:
    """Give factor*a."""
    return {m: c * factor for m, c in a.items()} if factor else {}


def _join(a: Monomial, b: Monomial) -> Monomial:
    powers = dict(a)
    for atom, power in b:
        powers[atom] = powers.get(atom, 0) + power
    return tuple(sorted(((atom, p) for atom, p in powers.items() if p), key=lambda item: str(item[0])))


def _product(a: Polynomial, b: Polynomial) -> Polynomial | None:
    if len(a) * len(b) > _MOST_TERMS:
        return None
    result: Polynomial = {}
    for ma, ca in a.items():
        for mb, cb in b.items():
            result = _sum(result, {_join(ma, mb): ca * cb})
    return result


def _inverse(monomial: Monomial) -> Monomial:
    return tuple((atom, -power) for atom, power in monomial)


def _reciprocal(a: Polynomial) -> Polynomial | None:
    if len(a) != 1:
        return None
    ((monomial, coefficient),) = a.items()
    return {_inverse(monomial): 1 / coefficient}


def divide(a: Polynomial, b: Polynomial) -> Polynomial | None:
    """Give the exact quotient a/b, or None where b does not divide a.

    The largest term of a product, in the lexical order of the powers, is the product of the largest terms: so the
    quotient's terms are found one by one, and no more than there are.
    """
    if not b:
        return None
    atoms = sorted({atom for monomial in (*a, *b) for atom, _ in monomial}, key=str)

    def powers(monomial: Monomial) -> tuple[int, ...]:
        found = dict(monomial)
        return tuple(found.get(atom, 0) for atom in atoms)

    leading = max(b, key=powers)
    quotient: Polynomial = {}
    rest = dict(a)
    for _ in range(_MOST_QUOTIENT_TERMS):
        if not rest:
            return quotient
        term = max(rest, key=powers)
        factor: Polynomial = {_join(term, _inverse(leading)): rest[term] / b[leading]}
        removed = _product(factor, b)
        if removed is None:
            return None
        quotient = _sum(quotient, factor)
        rest = _sum(rest, scaled(removed, Fraction(-1)))
    return quotient if not rest else None


def _rank(monomial: Monomial) -> tuple[int, str]:
    return -len(monomial), " ".join(f"{atom}^{power}" for atom, power in monomial)


def constant_part(a: Polynomial) -> tuple[Polynomial, Fraction]:
    """Split into what depends on atoms and the constant."""
    return {m: c for m, c in a.items() if m}, a.get((), Fraction(0))


def from_polynomial(a: Polynomial) -> Node:
    """Write a polynomial as an expression, in the order of its terms; the constant stands last.

    One term and a constant are a single fused multiply-add.
    """
    linear, constant = constant_part(a)
    if constant and len(linear) == 1:
        ((monomial, coefficient),) = linear.items()
        if all(power > 0 for _, power in monomial) and abs(coefficient) != 1:
            factor = al.product(al.raised(atom, power) for atom, power in monomial)
            return fma(num(coefficient), factor, num(constant))
    result = al.ZERO
    for monomial in sorted(a, key=lambda m: (m == (), _rank(m))):
        above = al.product(al.raised(atom, power) for atom, power in monomial if power > 0)
        below = al.product(al.raised(atom, -power) for atom, power in monomial if power < 0)
        term = al.mul(num(abs(a[monomial])), above)
        term = term if below is al.ONE else al.div(term, below)
        result = al.add(result, term) if a[monomial] > 0 else al.sub(result, term)
    return result

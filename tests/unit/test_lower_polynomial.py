"""Exact Laurent polynomials: the normal form means the same, and a quotient that is found is exact."""

from __future__ import annotations

from fractions import Fraction

import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from neun_py.lower.polynomial import Polynomial, constant_part, divide, from_polynomial, scaled, to_polynomial
from neun_py.spec.expression import Node, add, call, div, fma, mul, neg, num, power, sub, sym, topological

X, Y, Z = sym("x"), sym("y"), sym("z")
leaves = st.one_of(
    st.sampled_from([X, Y, Z, call("exp", X)]),
    st.fractions(-5, 5, max_denominator=7).map(num),
)


def _larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return st.one_of(
        st.builds(add, inner, inner), st.builds(sub, inner, inner), st.builds(mul, inner, inner),
        st.builds(neg, inner), st.builds(fma, inner, inner, inner), st.builds(power, inner, st.integers(0, 3)),
        st.builds(div, inner, st.one_of(st.sampled_from([X, Y]), st.integers(1, 5).map(num))),
    )  # fmt: skip


nodes = st.recursive(leaves, _larger, max_leaves=8)
affine_forms = st.dictionaries(
    st.sampled_from([(), ((X, 1),), ((Y, 1),), ((X, 1), (Z, -1)), ((Y, 1), (Z, -1))]),
    st.fractions(-4, 4, max_denominator=5).filter(bool), min_size=1, max_size=3,
)  # fmt: skip


def in_sympy(root: Node) -> sympy.Expr:
    done: dict[Node, sympy.Expr] = {}
    for n in topological(root):
        args = [done[a] for a in n.args]
        match n.op:
            case "num":
                done[n] = sympy.Rational(str(n.value))
            case "sym":
                done[n] = sympy.Symbol(str(n.value))
            case "call":
                done[n] = sympy.Function("e")(*args)
            case "neg":
                done[n] = -args[0]
            case "pow":
                done[n] = args[0] ** int(str(n.value))
            case "fma":
                done[n] = args[0] * args[1] + args[2]
            case "add" | "sub" | "mul" | "div":
                a, b = args
                done[n] = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
                           "div": lambda a, b: a / b}[n.op](a, b)  # fmt: skip
            case _:
                raise AssertionError(n.op)
    return done[root]


def product(a: Polynomial, b: Polynomial) -> Polynomial:
    return to_polynomial(mul(from_polynomial(a), from_polynomial(b)))


@settings(deadline=None)
@given(nodes)
def test_the_normal_form_means_the_same(node: Node) -> None:
    difference = sympy.expand(in_sympy(from_polynomial(to_polynomial(node))) - in_sympy(node))
    assert sympy.simplify(difference) == 0


@settings(deadline=None)
@given(nodes)
def test_the_normal_form_of_a_normal_form_is_itself(node: Node) -> None:
    form = to_polynomial(node)
    assume(len(form) <= 6)
    assert to_polynomial(from_polynomial(form)) == form
    assert all(form.values())


@settings(deadline=None)
@given(affine_forms, affine_forms)
def test_what_divides_is_divided_exactly(a: Polynomial, b: Polynomial) -> None:
    whole = product(a, b)
    assume(whole)
    quotient = divide(whole, b)
    assert quotient is not None
    assert product(quotient, b) == whole


@settings(deadline=None)
@given(nodes, affine_forms)
def test_a_quotient_that_is_found_is_exact(node: Node, b: Polynomial) -> None:
    a = to_polynomial(node)
    assume(len(a) <= 6)
    quotient = divide(a, b)
    if quotient is not None:
        found = in_sympy(from_polynomial(quotient)) * in_sympy(from_polynomial(b)) - in_sympy(from_polynomial(a))
        assert sympy.expand(found) == 0


def test_what_does_not_divide() -> None:
    x_plus_1 = to_polynomial(X + 1)
    assert divide(to_polynomial(X), x_plus_1) is None
    assert divide(to_polynomial(num(1)), x_plus_1) is None
    assert divide(to_polynomial(X), {}) is None
    assert divide({}, x_plus_1) == {}
    assert divide(to_polynomial(power(X, 2) - 1), x_plus_1) == to_polynomial(X - 1)
    assert divide(to_polynomial(num("0.1") * (X + 40)), to_polynomial((-X - 40) / 10)) == {(): Fraction(-1)}


def test_parts() -> None:
    assert constant_part(to_polynomial(X * 3 + 2)) == ({((X, 1),): Fraction(3)}, Fraction(2))
    assert scaled(to_polynomial(X + 1), Fraction(0)) == {}
    assert str(from_polynomial(to_polynomial((X + 40) / -10))) == "fma(-0.1, x, -4)"
    assert str(from_polynomial({})) == "0"

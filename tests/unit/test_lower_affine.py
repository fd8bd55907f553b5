"""A + B*x is the original, whatever the expression, as sympy sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from neun_py.lower import algebra as al
from neun_py.lower.collect import affine
from neun_py.spec.expression import Node, add, call, div, mul, neg, num, select, sub, sym, symbols, topological

M, A, B = sym("m"), sym("a"), sym("b")
free = st.recursive(
    st.sampled_from([A, B, num(2), num("0.1"), call("exp", A)]),
    lambda inner: st.one_of(st.builds(add, inner, inner), st.builds(mul, inner, inner), st.builds(sub, inner, inner)),
    max_leaves=3,
)
affine_in_m = st.recursive(
    st.one_of(st.just(M), free),
    lambda inner: st.one_of(
        st.builds(add, inner, inner), st.builds(sub, inner, inner), st.builds(neg, inner),
        st.builds(mul, free, inner), st.builds(mul, inner, free),
        st.builds(div, inner, st.sampled_from([A, B, num(3)])),
    ),
    max_leaves=8,
)  # fmt: skip
_OPERATIONS: dict[str, Callable[..., Any]] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "div": lambda a, b: a / b,
    "neg": lambda a: -a, "call": lambda a: sympy.Function("f")(a),
}  # fmt: skip


def to_sympy(root: Node) -> Any:
    done: dict[Node, Any] = {}
    for n in topological(root):
        if n.op == "num":
            done[n] = sympy.Rational(str(n.value))
        elif n.op == "sym":
            done[n] = sympy.Symbol(str(n.value))
        else:
            done[n] = _OPERATIONS[n.op](*(done[a] for a in n.args))
    return done[root]


@settings(deadline=None)
@given(affine_in_m)
def test_the_split_is_the_original(node: Node) -> None:
    split = affine(node, "m")
    assert split is not None
    a, b = split
    assert "m" not in symbols(a, b)
    assert sympy.expand(to_sympy(a) + to_sympy(b) * sympy.Symbol("m") - to_sympy(node)) == 0


@pytest.mark.parametrize(
    "node", [M * M, A / M, call("exp", M), A + M * (B + M), select(M > 0, A, M), select(A > 0, M, B), (A + M) / (B - M)]
)
def test_what_is_not_affine(node: Node) -> None:
    assert affine(node, "m") is None


def test_the_gate_of_a_channel() -> None:
    node = A * (1 - M) - B * M
    assert [str(part) for part in affine(node, "m") or ()] == ["a", "-a - b"]
    assert affine(A * B, "m") == (A * B, al.ZERO)
    assert affine(M, "m") == (al.ZERO, al.ONE)

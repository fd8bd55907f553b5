"""Whatever the values of the names, an expression lies in the interval that is given for it."""

from __future__ import annotations

import math
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.arithmetic import expand_powers
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Function, Program
from neun_py.lower.quotients import bounds, join_quotients
from neun_py.lower.system import System
from neun_py.spec.expression import Node, absolute, add, call, div, mul, neg, num, power, select, sub, sym

X, Y = sym("x"), sym("y")
leaves = st.one_of(
    st.sampled_from([X, Y]), st.fractions(-3, 3, max_denominator=4).map(num), st.just(num(Fraction(10) ** 400))
)


def _larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    functions = st.sampled_from(["exp", "tanh", "sin", "cos", "log"])
    return st.one_of(
        st.builds(add, inner, inner), st.builds(sub, inner, inner), st.builds(mul, inner, inner), st.builds(neg, inner),
        st.builds(div, inner, inner), st.builds(call, functions, inner), st.builds(absolute, inner),
        st.builds(lambda a: mul(a, a), inner), st.builds(power, inner, st.integers(-2, 4)),
        st.builds(lambda a, b: div(a, add(2, call("exp", b))), inner, inner),
        st.builds(lambda c, a, b: select(c > 0, a, b), inner, inner, inner),
    )  # fmt: skip


@settings(deadline=None)
@given(
    st.recursive(leaves, _larger, max_leaves=8),
    st.floats(-1e3, 1e3) | st.floats(allow_nan=False, allow_infinity=False),
    st.floats(-3, 3),
)
def test_values_lie_in_the_interval(node: Node, x: float, y: float) -> None:
    low, high = bounds(node)
    assert low <= high
    program = link(Program("f", (Function("f", ("x", "y"), (), expand_powers((node,))),), DOUBLE))
    (value,) = evaluate_program(program, (x, y))
    if math.isfinite(value):
        # The ends are computed with roundings of their own, and the functions are right to one or two ulp.
        room = 1e-12 * max(1.0, *(abs(end) for end in (low, high) if math.isfinite(end)), 0.0)
        assert low - room <= value <= high + room


def test_intervals() -> None:
    e = call("exp", X)
    assert bounds(1 + e) == (1.0, math.inf)
    assert bounds(1 / (1 + e)) == (0.0, 1.0)
    assert bounds(2 + call("tanh", X)) == (1.0, 3.0)
    assert bounds(1 - e) == (-math.inf, 1.0)
    assert bounds(X * X + 1) == (1.0, math.inf)
    assert bounds(X / Y) == (-math.inf, math.inf)
    assert bounds(num(Fraction(10) ** 400))[1] == math.inf


def joined(node: Node) -> str:
    system = System("s", ("x",), (), ("a",), {"x": node}, {})
    return str(join_quotients(system).flows["x"])


def test_quotients_are_joined_where_no_finite_value_is_lost() -> None:
    inside, other = 2 + call("tanh", X), 3 + call("sin", X)
    assert joined(X / inside / other) == "x/((2 + tanh(x))*(3 + sin(x)))"
    assert joined(X / (1 + call("exp", X)) / other) == "x/(1 + exp(x))/(3 + sin(x))"
    assert joined(X / inside / (other * num(Fraction(2) ** 80))).count("/") == 2
    assert joined(X / (1 / (1 + call("exp", X)))) == "x*(1 + exp(x))"
    assert joined(X / sym("a")) == "x*(1/a)"

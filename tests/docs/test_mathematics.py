"""Equations as sympy's objects and as LaTeX."""

from __future__ import annotations

from typing import Any

import pytest
import sympy

import neun_py
from neun_py.errors import ArgumentTypeError
from neun_py.spec.expression import Node, significand, special, sym
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.mathematics import latex, latex_expression, to_sympy
from neun_py.spec.parser import Text, parse_expression, parse_statements


def node(text: str) -> Node:
    return parse_expression(Text("test", text)).value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a - (b - c)", "a - (b - c)"),
        ("-a*b", r"-a\,b"),
        ("a*-b", r"a\,(-b)"),
        ("a + -b", "a + (-b)"),
        ("-(a + b)", "-(a + b)"),
        ("(a + b)*c/d", r"\frac{(a + b)\,c}{d}"),
        ("2*3", r"2 \cdot 3"),
        ("(a/b)*(c/d + 1)", r"\frac{a}{b}\,\left(\frac{c}{d} + 1\right)"),
        ("(-x)**2", "(-x)^{2}"),
        ("-x**2", "-x^{2}"),
        ("exp(-(v + 40)/10)", "e^{-(v + 40)/10}"),
        ("x**(y/2)", "x^{y/2}"),
        ("1e-9*x", r"10^{-9}\,x"),
        ("alpha_m*tau_syn_1", r"\alpha_{m}\,\tau_{\mathrm{syn}, 1}"),
        ("gna*g2", r"\mathrm{gna}\,g_{2}"),
        ("sqrt(x) + abs(y)", r"\sqrt{x} + \left|y\right|"),
        ("a < b and not c", r"(a < b) \wedge \neg c"),
        ("where(v > 0, a, b)", r"\begin{cases} a & \mathrm{if}\ v > 0 \\ b & \mathrm{otherwise} \end{cases}"),
    ],
)
def test_latex_follows_the_text(text: str, expected: str) -> None:
    assert latex_expression(node(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("dv/dt = I", r"\frac{dv}{dt} = I"), ("x[n+1] = x", "x_{n+1} = x"), ("i_na = g", r"i_{\mathrm{na}} = g")],
)
def test_latex_of_statements(text: str, expected: str) -> None:
    assert latex(parse_statements(Text("test", text))[0]) == expected


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_has_a_form(name: str) -> None:
    count = FUNCTIONS[name].least
    arguments = ["x > y", "x", "y"] if name == "where" else ["x", "y", "z"][:count]
    expression = node(f"{name}({', '.join(arguments)})")
    made = to_sympy(expression)
    assert made.free_symbols <= set(sympy.symbols("x y z", real=True))
    assert latex_expression(expression)


@pytest.mark.parametrize(
    ("text", "value"),
    [("exprel(x)", (sympy.E - 1)), ("sigmoid(x - 1)", sympy.Rational(1, 2)), ("clip(x, 2, 3)", 2),
     ("heaviside(x - 1)", 1), ("log2(8*x)", 3),
     ("x**3/3 - 0.1", sympy.Rational(7, 30)), ("where(x < 0, 1, -x)", -1), ("ceil(x/2)", 1)],
)  # fmt: skip
def test_values_at_one(text: str, value: object) -> None:
    assert sympy.simplify(to_sympy(node(text)).subs(sympy.Symbol("x", real=True), 1) - value) == 0


def test_the_fixed_points_of_hindmarsh_and_rose_are_found() -> None:
    model = neun_py.models["HR"]
    flows = {s.name: to_sympy(s.value) for s in model.parsed.statements}
    values = {sympy.Symbol(n, real=True): sympy.Rational(str(p.default)) for n, p in model.parameters.items()}
    values[sympy.Symbol("I", real=True)] = sympy.Integer(0)
    unknown = sympy.symbols("x y z", real=True)
    found = sympy.solve([flow.subs(values) for flow in flows.values()], unknown, dict=True)
    numbers = [[complex(point[s].evalf()) for s in unknown] for point in found]
    (real,) = [point for point in numbers if max(abs(value.imag) for value in point) < 1e-12]
    state: dict[str, Any] = {n: value.real for n, value in zip("xyz", real, strict=True)}
    # The rest of the flow is zero there, in numbers too.
    neuron = neun_py.Neuron("HR", **state)
    neuron.step(0.001)
    assert neuron["x"] == pytest.approx(state["x"], abs=1e-12)


def test_what_is_no_number_has_a_form_too() -> None:
    assert latex_expression(special("inf")) == r"\infty"
    assert to_sympy(special("inf")) is sympy.oo
    with pytest.raises(ArgumentTypeError, match="bits"):
        to_sympy(significand(sym("x")))

"""Derivatives are exact, and computed as accurately as they can be.

The reference is a difference of the equations as they are written, in 160 digits and over a distance of 1e-30, which
is right to 50 digits and has a value where a quotient is 0/0. What is compared is the derivative as an expression
(every function of the language), and the Jacobian of every model that is registered as kernels compute it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from exact_values import evaluate_exactly
from mpmath import mp, mpf
from test_lowering import FAMILIES, model_of

from neun_py.errors import ArgumentTypeError
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate_program
from neun_py.library.registered import models
from neun_py.lower.chain import finished, smoothed
from neun_py.lower.derivative import derivative, jacobian
from neun_py.lower.naming import to_function
from neun_py.lower.precision import PRECISIONS, Precision
from neun_py.lower.program import Program
from neun_py.lower.resolve import expand, resolve
from neun_py.spec.expression import Node, call, significand, sym, symbols, topological
from neun_py.spec.functions import FUNCTIONS
from neun_py.spec.model import Model, Parameter, Variable

BOTH = pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
x, y, z = sym("x"), sym("y"), sym("z")


def difference(root: Node, values: Mapping[str, Any], name: str) -> Any:
    """Give the derivative of an expression as written; where that is 0/0, a little beside it."""
    with mp.workdps(160):
        near = mpf(10) ** -30
        values = {"I": 0.0, "xi": 0.0, **{n: x + (k + 1) * mpf(10) ** -50 for k, (n, x) in enumerate(values.items())}}
        up, down = (evaluate_exactly(root, {**values, name: mpf(values[name]) + s * near}, digits=160) for s in (1, -1))
        return (up.value - down.value) / (2 * near)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_of_the_language(name: str) -> None:
    """Of arguments that depend on x all, or one of them; of both signs where the function takes them."""
    rng = random.Random(name)
    arguments = (x * y - z, y * y * x + 2, z / x + 1)
    least = FUNCTIONS[name].least
    for k in range(24):
        values = {n: rng.uniform(-1.4, 1.4) for n in "xyz"}
        given = [arguments[j] if (k % 4) & 1 << (j % 2) or k % 4 == 3 else sym("yz"[j % 2]) for j in range(least)]
        if name in ("log", "log2", "log10", "sqrt", "pow"):
            given[0] = given[0] * given[0] + 1 / 8
        if name == "log1p":
            given[0] = given[0] * given[0] - 1 / 2
        node = expand(call(name, given[0] > 0, *given[1:]) if name == "where" else call(name, *given), {})
        for by in "xyz":
            exact = difference(node, values, by)
            got = evaluate_exactly(derivative(node, by), values)
            assert mp.isfinite(exact)
            with mp.workdps(50):
                assert abs(got.value - exact) <= mpf(10) ** -25 * (1 + abs(exact)), (by, values)


def test_nothing_is_left_of_what_does_not_depend_on_a_name() -> None:
    assert str(derivative(expand(call("exp", y) + z * 3, {}), "x")) == "0"
    assert str(derivative(expand(x * y + z, {}), "x")) == "y"


def test_what_a_function_computes_is_used_again() -> None:
    """A derivative brings no exponential, and no division by anything else, along."""
    for text in ("1/(1 + exp(-x/7))", "x/(1 - exp(-x))", "y/(1 + exp(x))", "3/(exp(x) - y)", "exp(x)/(2 + exp(x))"):
        model = of_text(text)
        system = smoothed(resolve(model), PRECISIONS["Double"])
        node = system.flows["x"]
        both = expand(node + derivative(node, "x"), {})
        assert str(both).count("exp(") and calls(both) == calls(node), text
        assert divisors(both) == divisors(node), text


def test_what_is_no_mathematics_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="significand has no derivative"):
        derivative(significand(x), "x")
    with pytest.raises(ArgumentTypeError, match=r"sigmoid has no derivative; only what .*resolve gives"):
        derivative(call("sigmoid", x), "x")


def of_text(text: str) -> Model:
    """Give a model of two states with a flow."""
    states = {"x": Variable(1.0, "1", "x"), "y": Variable(0.5, "1", "y")}
    parameters = {"z": Parameter(0.5, "1", "z")}
    return Model("A flow", "F", "none: a test", states, parameters, f"dx/dt = {text}\ndy/dt = z - y", time_unit="1")


def calls(node: Node) -> set[Node]:
    return {n for n in topological(node) if n.op == "call"}


def divisors(node: Node) -> set[Node]:
    return {n.args[1] for n in topological(node) if n.op == "div"}


@cache
def program(model: Model, p: Precision) -> tuple[Program, dict[tuple[str, str], Node]]:
    """Give the Jacobian of a model as kernels compute it, together with the flows, and as an expression."""
    system = smoothed(resolve(model), p)
    entries = jacobian(system)
    named = {f"{row} by {column}": node for (row, column), node in entries.items()}
    last = finished(replace(system, flows={**system.flows, **named}))
    arguments = (*system.states, *system.inputs, *system.parameters, "xi")
    results = tuple(last.flows[name] for name in named)
    return link(Program("jacobian", (to_function("jacobian", arguments, results),), p)), entries


def compared(model: Model, values: Mapping[str, float], p: Precision) -> list[tuple[tuple[str, str], float, Any, Any]]:
    """Give each entry of the Jacobian: as it is computed, the exact one, and a bound of the error to first order."""
    compiled, entries = program(model, p)
    if not entries:
        return []
    known = {**{name: q.default for name, q in model.parameters.items()}, "I": 0.0, "xi": 0.0, **values}
    rounded = {name: p.nearest(v) for name, v in known.items()}
    got = evaluate_program(compiled, [rounded[n] for n in compiled.functions[-1].args])
    written = resolve(model).flows
    found = []
    for (place, node), value in zip(entries.items(), got, strict=True):
        exact = difference(written[place[0]], rounded, place[1])
        found.append((place, value, exact, evaluate_exactly(node, rounded).error * mpf(2) ** -p.digits))
    return found


def states_of(model: Model, count: int) -> list[dict[str, float]]:
    rng = random.Random(f"{model.short_name} derivative")
    wide = {"mV": 120.0, "V": 0.12}.get(model.unit_of(model.membrane_variable), 3.0)
    found = []
    for _ in range(count):
        found.append({name: rng.uniform(0.0, 1.0) for name in model.variables})
        found[-1][model.membrane_variable] = rng.uniform(-wide, 0.6 * wide)
    return found


# A shared exponential is the 8th power, at most, of one with an error of its own; measured: 0.9.
WORST_FACTOR = 4
LOST = mpf(10) ** -40
"""What the difference can be wrong, beside the state as it is."""


@BOTH
@pytest.mark.parametrize("name", models)
def test_the_jacobian_of_every_model(name: str, p: Precision) -> None:
    """Every entry is within a small multiple of the error that its rounded operations have, and none is missing."""
    for values in states_of(models[name], 2 if len(models[name].variables) > 6 else 4):
        written = resolve(models[name]).flows
        missing = {(row, column) for row in written for column in symbols(written[row]) if column in written}
        for place, got, exact, bound in compared(models[name], values, p):
            missing.discard(place)
            assert math.isfinite(got), (place, values)
            error = abs(mpf(got) - exact)
            assert error <= WORST_FACTOR * bound + mpf(2) ** (1 - p.bias) + LOST, (place, values, got, exact, bound)
        for row, column in missing:
            at = {"I": 0.0, "xi": 0.0, **{n: q.default for n, q in models[name].parameters.items()}, **values}
            assert abs(difference(written[row], at, column)) <= LOST


SINGULAR = [(name, point) for name, family in FAMILIES.items() for point in family.singular]
DISTANCES = [0.0, *(sign * 10.0**k for k in range(-12, 0) for sign in (1, -1)), 0.124, 0.126, -0.49, 0.51]


@BOTH
@pytest.mark.parametrize(("name", "point"), SINGULAR)
def test_at_and_around_a_removable_singularity(name: str, point: float, p: Precision) -> None:
    """A derivative is right where the quotient is 0/0, where the series begins, and between."""
    model = model_of(FAMILIES[name])
    bound = 3e-12 if p is PRECISIONS["Double"] else 2e-5  # measured: 4e-13 and 3e-6
    for distance in DISTANCES:
        for place, got, exact, _ in compared(model, {"v": point + distance, "w": 0.5}, p):
            assert abs(got - exact) <= bound * (0.1 + abs(exact)), (place, distance, got, exact)


@BOTH
def test_it_is_finite_where_an_exponential_overflows(p: Precision) -> None:
    """A sigmoid, a rate and a time constant, 40 and 1,000 slopes from their middles, have the slopes of there."""
    for text in ("1/(1 + exp(x))", "x/(1 - exp(-x))", "y/(exp(x) + exp(-x/2))", "exp(x)/(1 + exp(x))", "1/exp(x)**2"):
        model = of_text(text)
        for far in (40.0, -40.0, 1000.0, -1000.0):
            if text.startswith("1/exp") and far < 0:
                continue
            for place, got, exact, _ in compared(model, {"x": far, "y": 0.5}, p):
                assert math.isfinite(got), (text, far, place)
                assert abs(got - exact) < (1e-4 if p is PRECISIONS["Float"] else 1e-12), (text, far, place)

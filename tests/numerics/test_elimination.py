"""Gauss's elimination written out: its order, what it leaves out, and its solutions."""

from __future__ import annotations

import random

import numpy as np
import pytest

import neun_py as neun
from neun_py.kernels.reference import evaluate
from neun_py.lower.chain import smoothed
from neun_py.lower.derivative import jacobian
from neun_py.lower.elimination import elimination_order, factored
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Function
from neun_py.lower.resolve import resolve
from neun_py.spec.expression import Node, num, sym, topological


def solver(names: list[str], places: set[tuple[str, str]]) -> Function:
    """Give ``solve(entries, right) -> x`` for a matrix with entries at these places."""
    known = sorted(places)
    labels = {place: f"m{names.index(place[0])}_{names.index(place[1])}" for place in known}
    matrix: dict[tuple[str, str], Node] = {place: sym(label) for place, label in labels.items()}
    for name in names:
        matrix.setdefault((name, name), num(1))
    factors = factored(names, matrix, "")
    lines, found = factors.solved({name: sym(f"right_{name}") for name in names}, "s")
    arguments = (*labels.values(), *(f"right_{name}" for name in names))
    return Function("solve", arguments, (*factors.lines, *lines), tuple(found[name] for name in names))


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13])
def test_solutions_of_sparse_systems(count: int) -> None:
    rng = random.Random(count)
    names = [f"x{k}" for k in range(count)]
    for _ in range(12):
        places = {(a, b) for a in names for b in names if rng.random() < 0.4}
        function = solver(names, places)
        dense = np.eye(count)
        for a, b in places:
            # The diagonal is the largest, as of I - gamma*h*J with a step that is not too long.
            dense[names.index(a), names.index(b)] = rng.uniform(-1, 1) + (count if a == b else 0)
        for k, name in enumerate(names):
            if (name, name) not in places:
                dense[k] /= 4 * count
                dense[k, k] = 1
        right = [rng.uniform(-1, 1) for _ in names]
        entries = [float(dense[names.index(a), names.index(b)]) for a, b in sorted(places)]
        found = evaluate(function, [*entries, *right], {}, DOUBLE)
        assert found == pytest.approx(np.linalg.solve(dense, right), rel=1e-12, abs=1e-14)


def pattern(name: str) -> tuple[list[str], set[tuple[str, str]]]:
    system = resolve(neun.models[name])
    return list(system.states), set(jacobian(smoothed(system, DOUBLE)))


@pytest.mark.parametrize("name", ["HH", "ConnorStevens", "PospischilIB", "WB", "TraubMiles"])
def test_nothing_fills_in_where_gates_know_only_the_membrane(name: str) -> None:
    names, places = pattern(name)
    order = elimination_order(names, places)
    assert sorted(order) == sorted(names) and order.index("v") >= len(names) - 2
    number = {n: k for k, n in enumerate(order)}
    matrix: dict[tuple[str, str], Node] = {(n, n): num(1) for n in names} | {p: sym("x") for p in places}
    factors = factored(names, matrix, "")
    assert set(factors.lower) == {p for p in places if number[p[0]] > number[p[1]]}
    assert set(factors.upper) == {p for p in places if number[p[0]] < number[p[1]]}


def test_a_row_has_one_division_and_a_row_of_the_identity_none() -> None:
    function = solver(["a", "b", "c"], {("a", "a"), ("a", "b"), ("b", "a"), ("b", "b"), ("b", "c")})
    divisions = [n for line in function.body for n in topological(line.value) if n.op == "div"]
    assert len(divisions) == 2

"""Rodas4: its coefficients are the published ones, and its orders, its dense output and its damping what it claims."""

from __future__ import annotations

import dataclasses
import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from test_rosenbrock import LOTKA, ROBERTSON, START, VAN_DER_POL, model, radau, solution, stepper, trial

import neun_py as neun
from neun_py.errors import TableauError
from neun_py.lower.precision import DOUBLE
from neun_py.methods import rodas4
from neun_py.methods.rosenbrock_conditions import inverse, stiff_limit, times

FIXED = rodas4.RODAS4_FIXED
ADAPTIVE = rodas4.RODAS4

PUBLISHED = {
    "a": (
        "1.544",
        "0.9466785280815826 0.2557011698983284",
        "3.314825187068521 2.896124015972201 0.9986419139977817",
        "1.221224509226641 6.019134481288629 12.53708332932087 -0.687886036105895",
        "1.221224509226641 6.019134481288629 12.53708332932087 -0.687886036105895 1",
    ),
    "c": (
        "-5.6688",
        "-2.430093356833875 -0.2063599157091915",
        "-0.1073529058151375 -9.594562251023355 -20.47028614809616",
        "7.496443313967647 -10.24680431464352 -33.99990352819905 11.7089089320616",
        "8.083246795921522 -7.981132988064893 -31.52159432874371 16.31930543123136 -6.058818238834054",
    ),
}
"""As the program RODAS of Hairer and Wanner (1996) has them."""
CORRECTIONS = (
    "10.12623508344586 -7.487995877610167 -34.80091861555747 -7.992771707568823 1.025137723295662 0",
    "-0.6762803392801253 6.087714651680015 16.43084320892478 24.76722511418386 -6.594389125716872 0",
)
"""Its dense output: y*(1 - theta) + theta*(new + (1 - theta)*(d1 + theta*d2))."""


def numbers(row: str) -> list[Fraction]:
    return [Fraction(x) for x in row.split()]


@pytest.mark.parametrize("which", PUBLISHED)
def test_the_coefficients_are_those_that_were_published(which: str) -> None:
    for row, published in zip(getattr(FIXED, which)[1:], PUBLISHED[which], strict=True):
        for x, y in zip(row, numbers(published), strict=True):
            assert abs(x - y) < 5e-14
    assert FIXED.diagonal == Fraction(1, 4)
    assert FIXED.m == (*FIXED.a[-1], Fraction(1))
    assert [*map(str, FIXED.e)] == ["0", "0", "0", "0", "0", "1"]


def test_the_dense_output_is_the_published_one_and_a_part_of_the_error() -> None:
    first, second = (numbers(row) for row in CORRECTIONS)
    first[-1], second[-1] = Fraction("1.39"), Fraction("-6.07")
    wanted = [
        [m + x for m, x in zip(FIXED.m, first, strict=True)],
        [y - x for x, y in zip(first, second, strict=True)],
        [-y for y in second],
    ]
    for found, expected in zip(FIXED.dense_u, wanted, strict=True):
        assert [*map(float, found)] == pytest.approx([*map(float, expected), 0.0], abs=3e-13, rel=0)


def test_the_weights_sum_to_1_as_they_are_rounded() -> None:
    """So a constant flow is exact: with the decimals as they were published it errs by 8e-16 in every step."""
    solved: list[Fraction] = []
    for row in FIXED.c:
        total = sum((Fraction(float(x)) * u for x, u in zip(row, solved, strict=False)), Fraction(1))
        solved.append(total / 4)
    weights = sum((Fraction(float(m)) * u for m, u in zip(FIXED.m, solved, strict=True)), Fraction(0))
    assert abs(weights - 1) < 2e-16


def test_digits_hold_the_conditions() -> None:
    assert stiff_limit(FIXED.alpha, FIXED.gamma, FIXED.b) == 0
    with pytest.raises(TableauError, match="dense does not end in the new state"):
        dataclasses.replace(FIXED, digits=None)
    first, second, third, *others = FIXED.alpha
    moved = (first, second, (third[0] + Fraction(1, 10**20), *third[1:]), *others)
    assert dataclasses.replace(FIXED, digits=18, alpha=moved).digits == 18
    with pytest.raises(TableauError, match=r"order is 4, but the condition of the tree .* is wrong by .*e-2"):
        dataclasses.replace(FIXED, alpha=moved)
    with pytest.raises(TableauError, match="embedded_order is 4, but"):
        dataclasses.replace(FIXED, embedded_order=4)


def test_conditions_of_index_1() -> None:
    """What is infinitely stiff and follows the others has order 4 too (Hairer & Wanner VI.4), within the step 2."""
    beta = [[x + y for x, y in zip(*rows, strict=True)] for rows in zip(FIXED.alpha, FIXED.gamma, strict=True)]
    omega = inverse(tuple(map(tuple, beta)))
    at = [sum(row, Fraction(0)) for row in FIXED.alpha]
    followed = times(omega, [x**2 for x in at])

    def weighed(values: Any) -> float:
        return float(sum(b * x for b, x in zip(FIXED.b, values, strict=True)))

    assert weighed(followed) == pytest.approx(1, abs=1e-15)
    assert weighed(times(omega, [x**3 for x in at])) == pytest.approx(1, abs=1e-15)
    inner = [x * y for x, y in zip(at, times(FIXED.alpha, followed), strict=True)]
    assert weighed(inner) == pytest.approx(1 / 4, abs=1e-15)
    powers = [sum(w * x for w, x in zip(column, followed, strict=False)) for column in zip(*FIXED.dense, strict=True)]
    assert [*map(float, powers)] == pytest.approx([0, 1, 0], abs=1e-14)


def test_the_fixed_step_has_order_4() -> None:
    step, exact = stepper(LOTKA, method=FIXED), solution(LOTKA, tuple(START.items()), (4.0,))[:, -1]
    errors = []
    for count in (80, 160, 320, 640):
        state = START
        for _ in range(count):
            state = step(state, 4.0 / count)
        errors.append(np.abs(np.array(list(state.values())) - exact).max())
    assert np.log2(np.array(errors[:-1]) / errors[1:]) == pytest.approx([4, 4, 4], abs=0.3)


def test_the_error_of_a_step_and_the_dense_output_have_order_4() -> None:
    run = trial(LOTKA, DOUBLE, ADAPTIVE)
    roots = [math.sqrt(run(START, 0.05 / 2**k, 0.5, 1e-6)["error"]) for k in range(4)]
    assert np.log2(np.array(roots[:-1]) / roots[1:]) == pytest.approx([4, 4, 4], abs=0.25)
    for theta in (0.2, 0.5, 0.8):
        errors = []
        for h in (0.1, 0.05, 0.025):
            exact = solution(LOTKA, tuple(START.items()), (theta * h,))[:, -1]
            errors.append(np.linalg.norm(np.array(run(START, h, theta, 1e-6)["inner"]) - exact))
        assert np.log2(np.array(errors[:-1]) / errors[1:]) == pytest.approx([4, 4], abs=0.5), theta
    begin, end = run(START, 0.2, 0.0, 1e-6), run(START, 0.2, 1.0, 1e-6)
    assert begin["inner"] == list(START.values())
    assert end["inner"] == pytest.approx(end["new"], rel=1e-15)
    assert begin["new"] == pytest.approx(list(stepper(LOTKA, method=FIXED)(START, 0.2).values()), rel=1e-15)


def test_what_is_very_stiff_is_forgotten_in_a_step() -> None:
    decay = model("dx/dt = -1e9*x", "x")
    assert abs(stepper(decay, method=FIXED)({"x": 1.0}, 1.0)["x"]) < 1e-7
    for theta in np.linspace(0.0, 1.0, 9):
        assert abs(trial(decay, DOUBLE, ADAPTIVE)({"x": 1.0}, 1.0, float(theta), 1e-6)["inner"][0]) <= 1.0


def error(declared: neun.Model, end: float, h: float, exact: Any, rtol: float, **start: float) -> float:
    neuron = neun.Neuron(declared, integrator=ADAPTIVE(rtol=rtol, atol=rtol / 1e5), **start)  # type: ignore[arg-type]
    neuron.run(end, h=h, record=())
    return float(np.abs(np.array(list(neuron.state.values())) / exact - 1).max())


def test_errors_follow_the_tolerance_on_stiff_problems() -> None:
    """Van der Pol's oscillator with a stiffness of 1000, most of a period, and Robertson's reaction up to t = 40."""

    def reaction(_: float, u: Any) -> list[float]:
        a, b = 0.04 * u[0], 1e4 * u[1] * u[2]
        return [b - a, a - b - 3e7 * u[1] ** 2, 3e7 * u[1] ** 2]

    slow = radau(lambda _, u: [u[1], 1000 * ((1 - u[0] ** 2) * u[1]) - u[0]], [2.0, 0.0], 800.0)
    reacted = radau(reaction, [1.0, 0.0, 0.0], 40.0)
    for found in (
        [error(VAN_DER_POL, 800.0, 100.0, slow, rtol, x=2.0) for rtol in (1e-5, 1e-7, 1e-9)],
        [error(ROBERTSON, 40.0, 10.0, reacted, rtol, x=1.0) for rtol in (1e-5, 1e-7, 1e-9)],
    ):
        assert found[0] < 1e-3 and found[1] < found[0] / 10 and found[2] < found[1] / 10 and found[2] < 1e-8, found


def test_a_population_has_the_bits_of_its_neurons_with_any_threads() -> None:
    starts = np.linspace(-80.0, -20.0, 37)
    runs = [
        neun.Population("HH", 37, integrator=ADAPTIVE(rtol=1e-5), v=starts).run(12.0, h=0.5, input=0.1, threads=threads)
        for threads in (1, 2)
    ]
    assert runs[0].v.values.tobytes() == runs[1].v.values.tobytes()
    for k in (0, 18, 36):
        alone = neun.Neuron("HH", integrator=ADAPTIVE(rtol=1e-5), v=starts[k]).run(12.0, h=0.5, input=0.1)
        assert runs[0].v.sel(neuron=k).values.tobytes() == alone.v.values.tobytes()

"""Rosenbrock methods: what they claim holds, in one step, over many, and where equations are stiff."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, ModelError, TableauError
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.pipeline import lower_step
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision
from neun_py.lower.program import Program
from neun_py.lower.resolve import resolve
from neun_py.lower.rosenbrock_window import rosenbrock_window
from neun_py.methods import rodas3
from neun_py.methods.rosenbrock import AdaptiveRosenbrock, Rosenbrock

FIXED = rodas3.RODAS3_FIXED
ADAPTIVE = rodas3.RODAS3
State = dict[str, float]


@cache
def model(equations: str, variables: str, parameters: str = "", **fields: Any) -> neun.Model:
    return neun.Model(
        name="M", short_name="M", source="none: a test", time_unit="1", equations=equations,
        variables={name: neun.Variable(0.0, "1", name) for name in variables.split()},
        parameters={name: neun.Parameter(1.0, "1", name) for name in parameters.split()}, **fields,
    )  # fmt: skip


# Smooth, nonlinear, coupled, and of time through a state.
LOTKA = model("dx/dt = x*(1 - y) + 0.1*cos(s)\ndy/dt = y*(x - 1.3)\nds/dt = 1", "x y s")
START = {"x": 0.7, "y": 1.4, "s": 0.0}


def functions_of(program: Program) -> Mapping[str, Any]:
    return {f.name: f for f in link(program).functions}


def stepper(
    declared: neun.Model, p: Precision = DOUBLE, method: Rosenbrock = FIXED, **parameters: float
) -> Callable[[State, float], State]:
    """Give what takes a step of a fixed-step method in plain Python."""
    functions = functions_of(lower_step(declared, method, p))

    def step(state: State, h: float) -> State:
        known = {"I": 0.0, **parameters, **state, "dt": h}
        args = [p.nearest(known[name]) for name in functions["step"].args]
        return dict(zip(declared.variables, evaluate(functions["step"], args, functions, p), strict=True))

    return step


@cache
def solution(declared: neun.Model, start: tuple[tuple[str, float], ...], times: tuple[float, ...]) -> Any:
    """Solve with scipy's Radau, or DOP853 where that is tighter, from the lowered flow."""
    functions = functions_of(lower_step(declared, neun.integrators["RK4"], DOUBLE))

    def flow(_: float, y: Any) -> list[float]:
        args = [*map(float, y), 0.0][: len(functions["flow"].args)]
        return list(evaluate(functions["flow"], args, functions, DOUBLE))

    found = solve_ivp(flow, (0, times[-1]), [x for _, x in start], "DOP853", t_eval=times, rtol=1e-13, atol=1e-14)
    return found.y


# -- what a method declares --


COEFFICIENTS = dict(rodas3._COEFFICIENTS)


def changed(**fields: Any) -> Rosenbrock:
    return Rosenbrock(name="Changed", short_name="Changed", **{**COEFFICIENTS, **fields})


def test_the_coefficients_are_those_of_the_program_that_is_widely_used() -> None:
    """KPP (Sandu & Sander 2006, doi:10.5194/acp-6-187-2006) prints a, c and m, of which we make none."""
    assert [[str(x) for x in row] for row in FIXED.a] == [[], ["0"], ["2", "0"], ["2", "0", "1"]]
    assert [[str(x) for x in row] for row in FIXED.c] == [[], ["4"], ["1", "-1"], ["1", "-1", "-8/3"]]
    assert (*map(str, FIXED.m), *map(str, FIXED.e)) == ("2", "0", "1", "1", "0", "0", "0", "1")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"b": "5/6 -1/6 -1/3 2/3"}, "sums of its rows must be b"),
        ({"order": 4}, r"order is 4, but the condition of the tree .* of order 4 is wrong by"),
        ({"order": 2}, "order is 2, but all conditions of order 3 hold too"),
        ({"embedded_order": 3}, "embedded_order is 3, but"),
        ({"dense_order": 4}, "dense_order is 4, but"),
        ({"gamma": ["1/3", "1 1/2", "-1/4 -1/4 1/2", "1/12 1/12 -2/3 1/2"]}, "one positive number"),
        ({"gamma": ["1/2", "1", "-1/4 -1/4 1/2", "1/12 1/12 -2/3 1/2"]}, "row 2 of gamma has 1 entries; it needs 2"),
        ({"alpha": ["", "0", "1 0", "3/4 -1/4 1/4"]}, "order is 3, but the condition"),
        ({"source": " "}, "it has no source"),
        ({"dense": ["1 0"]}, "dense needs 5 rows"),
        ({"digits": 3}, "digits is 3; give an integer from 12 to 45"),
        ({"digits": True}, "digits is True; give an integer"),
    ],
)
def test_what_a_method_is_not_is_refused(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(TableauError, match=message):
        changed(**fields)


def test_what_is_not_l_stable_is_refused() -> None:
    """The implicit midpoint rule as a Rosenbrock method leaves -1 of what is infinitely stiff."""
    with pytest.raises(TableauError, match="a step leaves -1 of what is infinitely stiff"):
        changed(
            order=2, dense_order=1, alpha=[""], gamma=["1/2"], b="1", embedded="1", embedded_order=2, dense=["1", "0"]
        )


def test_options_make_a_copy() -> None:
    tighter = ADAPTIVE(rtol=1e-9, atol={"v": 1e-3})
    assert (tighter.rtol, tighter.absolute_tolerances(["v", "w"])) == (1e-9, (1e-3, 1e-9))
    assert tighter.without_options == ADAPTIVE and tighter.b == FIXED.b
    with pytest.raises(ArgumentError):
        ADAPTIVE(rtol=0.0)


# -- orders --


def test_the_fixed_step_has_order_3() -> None:
    step, exact = stepper(LOTKA), solution(LOTKA, tuple(START.items()), (4.0,))[:, -1]
    errors = []
    for count in (40, 80, 160, 320):
        state = START
        for _ in range(count):
            state = step(state, 4.0 / count)
        errors.append(np.abs(np.array(list(state.values())) - exact).max())
    orders = np.log2(np.array(errors[:-1]) / errors[1:])
    assert orders == pytest.approx([3, 3, 3], abs=0.25)


@cache
def trial(
    declared: neun.Model, p: Precision = DOUBLE, method: AdaptiveRosenbrock = ADAPTIVE
) -> Callable[[State, float, float, float], dict[str, Any]]:
    """Give what takes a step that judges itself, in plain Python, and looks within it at theta."""
    found = rosenbrock_window(method, resolve(declared), p)
    functions = functions_of(Program("window", found.functions, p))

    def run(state: State, h: float, theta: float, atol: float) -> dict[str, Any]:
        known: dict[str, float] = {"I": 0.0, **state, "dt": h, "rtol__": 0.0, "theta__": theta, "held__": 0.0}
        known |= {f"atol_{n}__": atol for n in state}

        def called(name: str, results: list[str]) -> None:
            args = [p.nearest(known[a]) for a in functions[name].args]
            known.update(zip(results, evaluate(functions[name], args, functions, p), strict=True))

        called("flow", [f"first_{n}__" for n in state])
        ends = [f"new_{n}__" for n in state]
        called("trial", [*ends, *(f"last_{n}__" for n in state), *found.kept, "error"])
        called("between", [f"inner_{n}" for n in state])
        called("jacobian", [f"j{k}" for k in range(len(functions["jacobian"].returns))])
        return {
            "new": [known[n] for n in ends],
            "last": [known[f"last_{n}__"] for n in state],
            "inner": [known[f"inner_{n}"] for n in state],
            "error": known["error"],
        }

    return run


def test_the_step_that_judges_itself_is_the_fixed_one() -> None:
    run, step = trial(LOTKA), stepper(LOTKA)
    found = run(START, 0.1, 0.5, 1e-6)
    wanted = step(START, 0.1)
    assert found["new"] == pytest.approx(list(wanted.values()), rel=1e-15)
    again = run(dict(zip(START, found["new"], strict=True)), 0.1, 0.5, 1e-6)
    assert again["new"] != found["new"]
    x, y, t = found["new"]
    slopes = [x * (1 - y) + 0.1 * math.cos(t), y * (x - 1.3), 1.0]
    assert found["last"] == pytest.approx(slopes, rel=1e-14)


def test_the_error_of_a_step_is_of_order_3_and_in_units_of_the_tolerance() -> None:
    run = trial(LOTKA)
    roots = [math.sqrt(run(START, 0.05 / 2**k, 0.5, 1e-6)["error"]) for k in range(4)]
    assert np.log2(np.array(roots[:-1]) / roots[1:]) == pytest.approx([3, 3, 3], abs=0.25)
    assert run(START, 0.05, 0.5, 1e-8)["error"] == pytest.approx(1e4 * roots[0] ** 2, rel=1e-12)


def test_the_dense_output_has_order_3_and_meets_both_ends() -> None:
    run = trial(LOTKA)
    for theta in (0.1, 0.35, 0.5, 0.8):
        errors = []
        for k in range(3):
            h = 0.05 / 2**k
            exact = solution(LOTKA, tuple(START.items()), (theta * h,))[:, -1]
            errors.append(np.linalg.norm(np.array(run(START, h, theta, 1e-6)["inner"]) - exact))
        orders = np.log2(np.array(errors[:-1]) / errors[1:])
        assert orders == pytest.approx([4, 4], abs=0.25), (theta, orders)
    begin, end = run(START, 0.2, 0.0, 1e-6), run(START, 0.2, 1.0, 1e-6)
    assert begin["inner"] == list(START.values())
    assert end["inner"] == pytest.approx(end["new"], rel=1e-15)


# -- stiff equations --


def test_what_is_very_stiff_is_forgotten_in_a_step() -> None:
    decay = model("dx/dt = -1e9*x", "x")
    assert abs(stepper(decay)({"x": 1.0}, 1.0)["x"]) < 1e-8
    for theta in (0.25, 0.5, 0.75):
        assert trial(decay)({"x": 1.0}, 1.0, theta, 1e-6)["inner"] == pytest.approx([(1 - theta) ** 3], rel=1e-6)


@pytest.mark.parametrize("stiffness", [1e3, 1e6, 1e9])
def test_a_stiff_equation_is_followed_with_steps_that_know_nothing_of_the_stiffness(stiffness: float) -> None:
    """Prothero & Robinson (1974, Math Comput 28:145): y = cos t attracts what is not on it, ever more strongly."""
    equation = model(f"dy/dt = -{stiffness:.0f}*(y - cos(s)) - sin(s)\nds/dt = 1", "y s")
    step, errors = stepper(equation), []
    for count in (50, 100):
        state = {"y": 1.2, "s": 0.0}
        for _ in range(count):
            state = step(state, 2.0 / count)
        errors.append(abs(state["y"] - math.cos(2.0)))
    assert errors[1] < 3e-3 / stiffness and errors[1] < errors[0] / 1.7


ROBERTSON = model("dx/dt = -0.04*x + 1e4*y*z\ndy/dt = 0.04*x - 1e4*y*z - 3e7*y*y\ndz/dt = 3e7*y*y", "x y z")
VAN_DER_POL = model("dx/dt = y\ndy/dt = 1000*((1 - x*x)*y) - x", "x y")


def radau(flow: Callable[[float, Any], Any], start: list[float], end: float) -> Any:
    return solve_ivp(flow, (0, end), start, "Radau", rtol=1e-12, atol=1e-15).y[:, -1]


def test_robertsons_reaction() -> None:
    """Robertson (1966), from the first millisecond to t = 40, where its fastest process takes 4e-4 throughout."""

    def flow(_: float, u: Any) -> list[float]:
        a, b = 0.04 * u[0], 1e4 * u[1] * u[2]
        return [b - a, a - b - 3e7 * u[1] ** 2, 3e7 * u[1] ** 2]

    exact, errors = radau(flow, [1.0, 0.0, 0.0], 40.0), []
    for growth in (1.1, 1.05, 1.025):
        neuron = neun.Neuron(ROBERTSON, integrator=FIXED, x=1.0)
        h = 1e-3
        while (left := 40.0 - neuron.get_time()) > 1e-9:
            neuron.step(min(h, left))
            h *= growth
        found = np.array(list(neuron.state.values()))
        errors.append((np.abs(found - exact) / exact).max())
        assert found.sum() == pytest.approx(1.0, abs=1e-14), "what is conserved linearly stays"
    assert errors[0] < 2e-5
    assert np.log2(np.array(errors[:-1]) / errors[1:]) == pytest.approx([3, 3], abs=0.35)


def test_van_der_pols_oscillator_with_a_stiffness_of_1000() -> None:
    """On its slow branch, where its fastest process takes 3e-4: 1,600 steps where RK4 needs a million."""
    exact = radau(lambda _, u: [u[1], 1000 * ((1 - u[0] ** 2) * u[1]) - u[0]], [2.0, 0.0], 800.0)
    neuron = neun.Neuron(VAN_DER_POL, integrator=FIXED, x=2.0)
    for _ in range(1600):
        neuron.step(0.5)
    assert list(neuron.state.values()) == pytest.approx(exact, rel=1e-4)


# -- models --


@pytest.mark.parametrize("p", PRECISIONS.values(), ids=list(PRECISIONS))
def test_a_held_membrane_stays_exactly_and_the_others_follow(p: Precision) -> None:
    declared = model(
        "dv/dt = (-60 - v)*w + I\ndw/dt = a - w*(v + 70)/10",
        "v w",
        "a",
        spike="v > -50",
        reset="v = -65",
        refractory="2",
    )
    functions = functions_of(lower_step(declared, FIXED, p))
    args = {"v": -65.0, "w": 0.1, "dt": 0.5, "I": 3.0, "a": 0.3}
    held, free = (
        evaluate(functions["step"], [p.nearest(x) for x in (*args.values(), flag)], functions, p) for flag in (1.0, 0.0)
    )
    assert held[0] == -65.0 and free[0] != -65.0
    slow = 0.6 + (0.1 - 0.6) * math.exp(-0.5 * 0.5)  # dw/dt = 0.3 - 0.5*w
    assert held[1] == pytest.approx(slow, rel=2e-4)


def test_a_population_has_the_bits_of_its_neurons() -> None:
    starts = np.linspace(-80.0, -20.0, 37)
    population = neun.Population("HH", 37, integrator="Rodas3Fixed", v=starts)
    population.run(6.0, h=0.05)
    for k in (0, 18, 36):
        neuron = neun.Neuron("HH", integrator="Rodas3Fixed", v=starts[k])
        neuron.run(6.0, h=0.05)
        for name, value in neuron.state.items():
            assert float(population.state[name][k]).hex() == float(value).hex(), name


def test_a_population_with_steps_of_its_own_has_the_bits_of_its_neurons() -> None:
    starts = np.linspace(-80.0, -20.0, 37)
    population = neun.Population("HH", 37, integrator=ADAPTIVE(rtol=1e-5), v=starts)
    found = population.run(12.0, h=0.5, input=0.1)
    for k in (0, 18, 36):
        neuron = neun.Neuron("HH", integrator=ADAPTIVE(rtol=1e-5), v=starts[k])
        alone = neuron.run(12.0, h=0.5, input=0.1)
        assert found.v.sel(neuron=k).values.tobytes() == alone.v.values.tobytes()
        assert found.spike_time.values[found.spike_neuron.values == k].tobytes() == alone.spike_time.values.tobytes()


def test_errors_follow_the_tolerance_on_a_stiff_oscillator_and_on_spikes() -> None:
    """Most of a period of van der Pol's with a stiffness of 1000, and Hodgkin and Huxley's spikes for 50 ms."""
    exact = radau(lambda _, u: [u[1], 1000 * ((1 - u[0] ** 2) * u[1]) - u[0]], [2.0, 0.0], 800.0)
    reference = neun.Neuron("HH", integrator=neun.integrators["DP54"](rtol=1e-12, atol=1e-13))
    spikes = reference.run(50.0, h=0.5, input=0.1, record=()).spike_time.values
    assert len(spikes) == 4
    slow, late = [], []
    for rtol in (1e-5, 1e-7, 1e-9):
        method = ADAPTIVE(rtol=rtol, atol=rtol / 100)
        oscillator = neun.Neuron(VAN_DER_POL, integrator=method, x=2.0)
        oscillator.run(800.0, h=100.0, record=())
        slow.append(np.abs(np.array(list(oscillator.state.values())) / exact - 1).max())
        found = neun.Neuron("HH", integrator=method).run(50.0, h=0.5, input=0.1, record=()).spike_time.values
        late.append(np.abs(found - spikes).max())
    for errors in (slow, late):
        assert errors[0] < 1e-3 and errors[2] < 3e-7
        # In proportion to the tolerance, but for what errors of several spikes happen to cancel.
        assert errors[1] < errors[0] / 5 and errors[2] < errors[0] / 1000


def test_a_step_is_not_given_to_a_method_with_steps_of_its_own() -> None:
    with pytest.raises(ArgumentTypeError, match="Rodas3 has steps of its own length"):
        lower_step(LOTKA, ADAPTIVE, DOUBLE)


def test_what_it_cannot_integrate_is_refused() -> None:
    noisy = model("dx/dt = -x + xi", "x")
    with pytest.raises(ModelError, match="Rodas3Fixed integrates only deterministic equations"):
        lower_step(noisy, FIXED, DOUBLE)


def printed() -> str:
    programs = [lower_step(neun.models[name], FIXED, DOUBLE) for name in ("HH", "CGC", "PrinzLP", "PinskyRinzel")]
    window = rosenbrock_window(ADAPTIVE, resolve(neun.models["CGC"]), DOUBLE)
    return "\n".join(map(str, (*programs, *window.functions)))


def test_the_code_is_the_same_in_every_process() -> None:
    here = Path(__file__).parent
    for seed in ("0", "77"):
        child = subprocess.run(
            [sys.executable, "-c", "import test_rosenbrock; print(test_rosenbrock.printed())"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{here}"},
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert child.stdout.rstrip("\n") == printed()

"""What is said of methods and precisions, put to the test.

The claims are those of the documentation of the library that this one follows: double has "minimal performance impact
on modern CPUs" and "reduces numerical errors in long simulations"; float is "faster on some hardware (GPUs)", has a
"smaller memory footprint" and "may accumulate errors over long simulations"; RK6 has "higher accuracy", is "better for
stiff equations" and "slower than RK4".
"""

from __future__ import annotations

import math
import tracemalloc
from fractions import Fraction
from typing import Any

import numpy as np

import neun_py as neun
from method_costs import LANES, ratio, timed
from method_protocols import chosen_problem
from neun_py.errors import NeunError, NumericalError
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.method import Method
from neun_py.methods.tableau import Tableau
from neun_py.studies.accuracy.problem import Problem

__all__ = ["claims", "real_stability"]

MODELS = ("HH", "HR")
STIFF = ("HH", "WB", "Chay", "CGC")
NEURONS = 100_000
LENGTHS = (100.0, 1000.0, 10_000.0)
STEPS = (0.01, 0.001)


def claims() -> dict[str, Any]:
    """Measure what each claim is about."""
    return {
        "memory": {name: bytes_per_neuron(name) for name in MODELS},
        "speed": {name: speed_of_float(name) for name in MODELS},
        "pile up": {name: {f"{h:g}": drift(name, h) for h in STEPS} for name in MODELS},
        "stability": {"interval": intervals(), "steps": {name: longest_steps(name) for name in STIFF}},
    }


def bytes_per_neuron(name: str) -> dict[str, float]:
    """Give how much memory a neuron of a population takes whose parameters all differ."""
    model, found = neun.models[name], {}
    for precision in ("double", "float"):
        given: dict[str, Any] = {n: np.full(NEURONS, p.default) for n, p in model.parameters.items()}
        neun.Population(model, 2, precision=precision)  # what is made once is there
        tracemalloc.start()
        kept = neun.Population(model, NEURONS, precision=precision, preset=None, **given)
        found[precision] = round(tracemalloc.get_traced_memory()[0] / kept.size, 1)
        tracemalloc.stop()
    return found


def speed_of_float(name: str) -> dict[str, float]:
    """Give how long double takes against float, of one neuron and of a population on one core."""
    problem = chosen_problem(neun.models[name])
    found = {}
    for what, lanes in (("neuron", None), ("population", LANES)):
        double, single = (timed(problem, "RK4", problem.h, p, lanes) for p in ("double", "float"))
        found[what] = round(ratio(double, single)[0], 3)
    return found


def drift(name: str, h: float) -> dict[str, dict[str, float]]:
    """Give how far the last spike of longer and longer runs is from that of RK8 in double with a small step.

    A regular regime is meant, where errors of single steps add up and do not multiply.
    """
    model = neun.models[name]
    preset = {"HH": "repetitive firing", "HR": "tonic spiking"}[name]
    truth = _spikes(model, preset, "RK8", "double", 0.005)
    found: dict[str, dict[str, float]] = {}
    for precision in ("double", "float"):
        spikes = _spikes(model, preset, "RK4", precision, h)
        errors = {}
        for length in LENGTHS:
            last = int(np.searchsorted(truth, length)) - 1
            errors[f"{length:g}"] = float(f"{abs(spikes[last] - truth[last]):.3g}") if last < len(spikes) else math.inf
        found[precision] = errors
    return found


def _spikes(model: Any, preset: str, method: str, precision: str, h: float) -> Any:
    neuron = neun.Neuron(model, integrator=method, precision=precision, preset=preset)
    ds: Any = neuron.run(LENGTHS[-1] + 100.0, h, input=model.presets[preset].input, record=())
    return np.sort(ds["spike_time"].values)


# Stability.


def real_stability(method: Tableau) -> float:
    """Give how large h*lambda of a decay y' = -lambda y may be so that it stays a decay.

    The step of an explicit method multiplies y by R(-h*lambda), R(z) = 1 + sum b A^k 1 z^(k+1).
    """
    terms, stage = [Fraction(1)], [Fraction(1)] * method.stages
    for _ in range(method.stages):
        terms.append(sum((b * x for b, x in zip(method.b, stage, strict=True)), Fraction(0)))
        stage = [sum((a * x for a, x in zip(row, stage, strict=False)), Fraction(0)) for row in method.a]
    grid = np.arange(1, 40_000) * 1e-3
    growth = np.abs(np.polyval([float(x) for x in reversed(terms)], -grid))
    return float(grid[np.argmax(growth > 1 + 1e-12)] - 1e-3)


def intervals() -> dict[str, dict[str, float]]:
    """Give the interval of each Runge-Kutta method, and that for each evaluation of the flow."""
    found = {}
    for name, method in neun.integrators.items():
        if isinstance(method, Tableau):
            whole = real_stability(method)
            found[name] = {"interval": round(whole, 3), "per evaluation": round(whole / method.stages, 3)}
    return found


def longest_steps(name: str) -> dict[str, float]:
    """Give the longest step with which each method still gives as many spikes and stays within the usual range."""
    problem = chosen_problem(neun.models[name])
    right, low, high = _course(problem, "RK4", problem.h / 4)
    margin = 0.25 * (high - low)
    found = {}
    for method, kind in neun.integrators.items():
        if not _fits(kind):
            continue
        best = 0.0
        for power in range(-4, 17):
            h = problem.h * 2.0 ** (power / 2)
            try:
                spikes, least, most = _course(problem, method, h)
            except NumericalError:
                break
            except NeunError:
                best = math.nan
                break
            if not (abs(spikes - right) <= 1 and least > low - margin and most < high + margin):
                break
            best = h
        if best == best:
            found[method] = float(f"{best:.3g}")
    return found


def _fits(kind: Method) -> bool:
    return not (isinstance(kind, Adaptive) or hasattr(kind, "strong_order"))


def _course(problem: Problem, method: str, h: float) -> tuple[int, float, float]:
    """Give how many spikes there are, and between which values the membrane moves."""
    count = math.ceil(problem.duration / h * (1 - 1e-12))
    membrane = problem.model.membrane_variable
    ds: Any = problem.neuron(method).run(count * h, h, input=problem.input, record=membrane)
    values = ds[membrane].values
    return int((ds["spike_time"].values <= problem.duration).sum()), float(values.min()), float(values.max())

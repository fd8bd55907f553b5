"""What a step, or a window, of a method costs, in units of RK4's in the same minute."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

import neun_py as neun
from neun_py.methods.method import Method
from neun_py.studies.accuracy.problem import Problem

__all__ = ["LANES", "ratio", "timed"]

LANES = 1024
_SPREAD = 0.05
_LEAST, _TURNS = 0.01, 5

Work = Callable[[], float]


def timed(
    problem: Problem, method: str | Method, h: float, precision: str = "double", lanes: int | None = None
) -> Work:
    """Give what measures, each time it is called, the seconds of one neuron for a step of length h.

    Seconds are those of the processor, which other processes disturb less than those of the clock.

    Parameters
    ----------
    problem : Problem
        The model, its numbers and its input.
    method, h, precision
        With what it is run.
    lanes : int, optional
        Of a population of so many neurons, each with an input of its own.
    """
    make = _neuron if lanes is None else _population
    target, given = make(problem, method, precision, lanes or 1)
    count = max(round(problem.duration / h), 1)
    more: dict[str, Any] = {} if lanes is None else {"threads": 1}

    def work(times: int = 1) -> float:
        took = 0.0
        for _ in range(times):
            twin = target.copy()
            begin = time.process_time()
            twin.run(count * h, h, input=given, record=(), spikes=False, **more)
            took += time.process_time() - begin
        return took / (times * count * (lanes or 1))

    work()  # compiles
    repeats = max(1, round(_LEAST / (work() * count * (lanes or 1))))
    return lambda: work(repeats)


def ratio(work: Work, against: Work) -> tuple[float, float]:
    """Give the least time of some turns over the least of another's between them, and that time."""
    times = [(against(), work()) for _ in range(_TURNS)]
    other, own = np.min(np.array(times), axis=0)
    return float(own / other), float(own)


def _neuron(problem: Problem, method: str | Method, precision: str, lanes: int) -> tuple[neun.Neuron, Any]:
    return problem.neuron(method, precision), problem.input


def _population(problem: Problem, method: str | Method, precision: str, lanes: int) -> tuple[neun.Population, Any]:
    """Make neurons whose inputs, or states where there is no input, differ by some per cent."""
    values: dict[str, Any] = dict(problem.values)
    population = neun.Population(
        problem.model, lanes, integrator=method, precision=precision, preset=problem.preset, **values
    )
    factors = 1 + _SPREAD * np.linspace(-1, 1, lanes)
    first = problem.model.membrane_variable
    if problem.input == 0:
        population[first] = population[first] * factors
    return population, problem.input * factors

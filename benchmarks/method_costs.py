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

LANES = 256
_SPREAD = 0.05
_TURNS = 5
_LONG, _SHORTEST, _MOST = 0.03, 1e-8, 3_000_000
"""How long a run that is timed takes in seconds, the shortest step that is believed, and the most steps."""

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

    def once(steps: int) -> float:
        twin, begin = target.copy(), time.process_time()
        twin.run(steps * h, h, input=given, record=(), spikes=False, **more)
        return (time.process_time() - begin) / steps

    once(1)  # compiles
    for _ in range(3):  # so long that what a run costs beside its steps is little; the regime goes on
        count = max(count, min(round(_LONG / max(once(count), _SHORTEST)), _MOST))
    return lambda: once(count) / (lanes or 1)


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

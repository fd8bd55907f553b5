"""What a problem is: a model, the times at which its solution is known, and that solution."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from types import MappingProxyType
from typing import Any

import numpy as np
from independent_solutions import Array, Flow, solve

import neun_py as neun

__all__ = ["DETEST_SOURCE", "Problem", "closed", "declared", "every_tenth", "linear", "solved"]

DETEST_SOURCE = "Hull, Enright, Fellen & Sedgwick (1972) SIAM J. Numer. Anal. 9:603, doi:10.1137/0709052"


@dataclass(frozen=True, eq=False)
class Problem:
    """An initial value problem.

    Attributes
    ----------
    name : str
        As it is called in the set that it is from.
    model : Model
        The equations; where they depend on time, time is a state, and the last one.
    stretches : tuple of float
        From each time at which the solution is looked at to the next.
    solution : callable
        From the times (and the start, for what is solved) to the states (time, variable).
    steps : int
        The steps in a stretch with which RK4's error is near 1e-6, methods of other orders taking more or fewer; of a
        stiff problem, steps that a Rosenbrock method of order 3 takes.
    values : mapping
        What parameters and initial values are, where not as the model says.
    amplification : float
        How many tolerances a method with step control may be wrong by: how much the equations amplify an error.
    """

    name: str
    model: neun.Model
    stretches: tuple[float, ...]
    solution: Callable[[Sequence[float], Sequence[float]], Array]
    steps: int
    values: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    amplification: float = 10.0

    @property
    def times(self) -> list[float]:
        """When the solution is looked at."""
        return list(accumulate(self.stretches))

    @property
    def start(self) -> list[float]:
        """The initial state."""
        return list(self.neuron("RK4").state.values())

    def neuron(self, integrator: Any) -> neun.Neuron:
        """Give the problem with a method, at its beginning."""
        values: dict[str, Any] = dict(self.values)
        return neun.Neuron(self.model, integrator=integrator, **values)

    @property
    def exact(self) -> Array:
        """The states (time, variable)."""
        return _exact(self)

    @property
    def scale(self) -> Array:
        """How large each variable gets."""
        return np.asarray(np.maximum(np.abs(self.exact).max(axis=0), np.abs(self.start)))

    def error(self, integrator: Any, steps: int) -> float:
        """Give the largest error at these times, each variable's in units of its scale.

        Parameters
        ----------
        integrator : str or Method
            The method.
        steps : int
            How many steps, or windows, lie in a stretch.
        """
        neuron, found = self.neuron(integrator), []
        for stretch in self.stretches:
            neuron.run(stretch, stretch / steps, record=(), spikes=False)
            found.append(list(neuron.state.values()))
        return float(np.max(np.abs(np.array(found) - self.exact) / self.scale))


@cache
def _exact(problem: Problem) -> Array:
    return problem.solution(problem.times, problem.start)


def declared(
    name: str,
    start: Mapping[str, float],
    equations: str,
    parameters: Mapping[str, float] | None = None,
    source: str = DETEST_SOURCE,
) -> neun.Model:
    """Declare the model of a problem."""
    return neun.Model(
        name=f"Problem {name}",
        short_name=f"Problem{name}",
        source=source,
        variables={n: neun.Variable(x, "1", "a variable of the problem") for n, x in start.items()},
        parameters={n: neun.Parameter(x, "1", "a number of the problem") for n, x in (parameters or {}).items()},
        equations=equations,
        time_unit="1",
    )


def every_tenth(duration: float) -> tuple[float, ...]:
    """Give ten stretches alike."""
    return (duration / 10,) * 10


def closed(form: Callable[[Array], Sequence[Array]]) -> Callable[[Sequence[float], Sequence[float]], Array]:
    """Give the solution that is known on paper: a function of an array of times, giving an array a variable."""
    return lambda times, start: np.array(form(np.array(times))).T


def solved(flow: Flow) -> Callable[[Sequence[float], Sequence[float]], Array]:
    """Give the solution by scipy's DOP853 with tolerances of 2.5e-14, of equations written a second time."""
    return lambda times, start: solve(flow, start, times, tolerance=2.5e-14)


def linear(matrix: Array) -> Callable[[Sequence[float], Sequence[float]], Array]:
    """Give the solution of y' = matrix y by exponentials of matrices."""
    from scipy.linalg import expm

    return lambda times, start: np.array([expm(matrix * t) @ np.array(start) for t in times])

"""What is solved: a model with its numbers, its input and a duration, for any method, step and precision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.library.registered import models
from neun_py.lower.precision import DOUBLE
from neun_py.methods.method import Method
from neun_py.runtime.clock import Clock
from neun_py.runtime.inputs import Drive, drive
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.numbers import is_one
from neun_py.runtime.time import checked_step, steps_of, usual_step
from neun_py.spec.model import Model
from neun_py.spec.stimulus import Formula, Stimulus
from neun_py.spec.units import converted, magnitude
from neun_py.spec.white_noise import noises_in
from neun_py.studies.accuracy.jumps import jump_times

__all__ = ["Problem", "problem_of"]

_USUAL_STEPS = 10_000
_LEAST_STEPS = 4
_PARTS = (0.0, 0.25, 0.5, 0.75, 0.999)
"""Of a step, at which it is looked whether the input is what it was at its beginning."""
_SAME = 1e-12
_INSTANT = 1e-6


@dataclass(frozen=True)
class Problem:
    """A model's neuron through a time, whatever solves it.

    Attributes
    ----------
    model : Model
        The model.
    preset : str or None
        The regime.
    values : mapping of str to float
        Parameters and initial values.
    input : float, Stimulus or callable
        What it gets; it has a value at every time.
    duration : float
        How long.
    h : float
        The step that is asked about, of which the duration is a multiple.
    """

    model: Model
    preset: str | None
    values: Mapping[str, Any]
    input: Any
    duration: float
    h: float

    @property
    def steps(self) -> int:
        """How many steps of length h the duration is."""
        return round(self.duration / self.h)

    @property
    def names(self) -> tuple[str, ...]:
        """The state variables."""
        return tuple(self.model.variables)

    @property
    def varies(self) -> bool:
        """Whether the input changes with time."""
        return not isinstance(self.input, float)

    @cached_property
    def lost_between(self) -> int:
        """In how many steps the input changes between its beginning and its end, and is held all the same."""
        values = self._within_steps
        return int((np.ptp(values, axis=1) > _SAME * max(float(np.abs(values).max()), 1e-300)).sum())

    @cached_property
    def jump_times(self) -> tuple[float, ...]:
        """When the input jumps; what is shorter than a quarter of a step is not seen."""
        if not self.varies:
            return ()
        times = (np.arange(self.steps)[:, np.newaxis] + np.array(_PARTS)).ravel() * self.h
        return jump_times(self.input_at, times, self._within_steps.ravel())

    def input_at(self, time: float) -> float:
        """Give the input at a time; a stimulus may begin by a millionth of the clock's step too early."""
        self._source.stretch(0, 0, 1, Clock(time, 0, _INSTANT * self.h))
        return float(self._source.doubles(1, 1, 0.0)[0, 0])

    @cached_property
    def _source(self) -> Drive:
        return self.drive(1)

    @cached_property
    def _within_steps(self) -> npt.NDArray[np.float64]:
        """The input at several moments of each step (step, moment)."""
        if not self.varies:
            return np.zeros((1, 1))
        source, values = self.drive(self.steps), []
        for part in _PARTS:
            source.stretch(0, 0, self.steps, Clock(part * self.h, 0, self.h))
            values.append(source.doubles(self.steps, 1, 0.0)[:, 0])
        return np.stack(values, axis=1)

    @property
    def jumps(self) -> bool:
        """Whether a spike changes the state."""
        return self.model.reset is not None

    def neuron(self, method: str | Method, precision: str = "double") -> Neuron:
        """Make the neuron, fresh."""
        return Neuron(self.model, integrator=method, precision=precision, preset=self.preset, **self.values)

    def drive(self, steps: int) -> Drive:
        """Give the input of so many steps, in double precision."""
        return drive(self.input, steps, DOUBLE.dtype, self.model)


def problem_of(
    model: str | Model,
    h: Any = None,
    duration: Any = None,
    *,
    preset: str | None = None,
    input: Any = None,
    values: Mapping[str, Any] | None = None,
) -> Problem:
    """Check what is asked of a model, and give it as a problem.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError
        If something cannot be meant; of a map, and of an input that is drawn or belongs to one step.
    """
    chosen = models.resolve(model)
    if chosen.is_map:
        raise ArgumentError(
            f"{chosen.short_name} is a map: it has no step that could be too long, as each iteration is exact; "
            "simulate it as it is"
        )
    noises = noises_in(*(statement.value for statement in chosen.parsed.statements))
    if noises:
        raise ArgumentError(
            f"{chosen.short_name} has white noise ({noises[0]}), and the error of its solution is that of a path; "
            f"check the step of the model without it, with {noises[0]} left out of the equations"
        )
    step = checked_step(usual_step(chosen) if h is None else h, chosen.time_unit)
    neuron = Neuron(chosen, preset=preset, **(values or {}))  # refuses names and values that cannot be meant
    length = _duration(neuron, duration, step)
    given = neuron._meant(input)
    _check_input(given, chosen)
    current = given if isinstance(given, Stimulus) or callable(given) else _number(given, chosen)
    problem = Problem(chosen, preset, dict(values or {}), current, length, step)
    source = problem.drive(problem.steps)
    if source.stimulus is not None:
        source.stimulus.check(0, problem.steps, neuron._clock.stepping(step, 0))
    return problem


def _duration(neuron: Neuron, duration: Any, step: float) -> float:
    """Give a duration in whole steps: what is given, the preset's, or 10,000 of the model's usual steps."""
    model = neuron.model
    if duration is None:
        usual = neuron._usual_duration or _USUAL_STEPS * (model.usual_step or step)
        return max(round(usual / step), _LEAST_STEPS) * step
    count = steps_of(duration, step, model.time_unit)
    if count < _LEAST_STEPS:
        raise ArgumentError(
            f"the duration is {count} steps; errors are seen over {_LEAST_STEPS} of them at least: give a longer "
            "duration, or a shorter step"
        )
    return magnitude(duration, model.time_unit, "the duration")


def _check_input(given: Any, model: Model) -> None:
    """Refuse an input that is another one with another step.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If it is.
    """
    if isinstance(given, Stimulus):
        remembers = any(isinstance(part, Formula) and part.kind.variables for part in given.parts)
        if given.draws or remembers:
            raise ArgumentError(
                f"{given} is drawn anew for every step, so that another step gives {model.short_name} another input; "
                "check the step with an input that is a function of time, such as a constant of the same size"
            )
    elif not callable(given) and not is_one(converted(given, model.input_unit, "the input")):
        raise ArgumentTypeError(
            "an array holds a value for each step, and the check takes several steps: give a function of time, or "
            "neun.inputs.from_array with its times"
        )


def _number(given: Any, model: Model) -> float:
    return float(magnitude(given, model.input_unit, "the input"))

"""What a sweep asks, checked: everything that makes the bits of every point, and nothing of how they are computed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.lower.precision import precision_named
from neun_py.methods.method import Method
from neun_py.runtime.initial import start_many
from neun_py.runtime.inputs import Drive
from neun_py.runtime.numbers import is_one, real_array
from neun_py.runtime.part import Request
from neun_py.runtime.population import Population
from neun_py.runtime.run import begin
from neun_py.spec.model import Model
from neun_py.spec.stimulus import Stimulus
from neun_py.spec.units import converted, magnitude
from neun_py.studies.measures import Measure, needs_trace
from neun_py.studies.points import INPUT, Points
from neun_py.studies.stimulus_axes import PREFIX, require_shared, with_values

if TYPE_CHECKING:
    from neun_py.runtime.simulated import Simulated

__all__ = ["Question", "absent", "plain_fixed", "plain_input"]


@dataclass(frozen=True, eq=False)
class Question:
    """What a sweep asks; it can be pickled where its input and its measures can.

    Attributes
    ----------
    model, integrator, precision, preset
        As `Population` takes them.
    points : Points
        What is swept.
    fixed : dict of str to float
        Parameters and initial values of all points.
    input : float, array (time, 1), Stimulus, callable or None
        What all points get; None where the input is swept, or left to the preset.
    duration, h : float
        As `run` takes them.
    record : tuple of str or None
        What is asked to be recorded.
    every, spikes, windows, on_error
        As `run` takes them.
    measures : dict of str to function
        What is measured; if nothing, what is recorded is the result.
    single : bool
        Whether the one measure is the result itself.
    """

    model: Model
    integrator: Method
    precision: str
    preset: str | None
    points: Points
    fixed: dict[str, float]
    input: Any
    duration: float
    h: float
    record: Any
    every: int
    spikes: bool
    windows: tuple[tuple[float, float], ...] | None
    on_error: str
    measures: dict[str, Measure]
    single: bool = False

    @property
    def kept(self) -> Any:
        """What is recorded: nothing, where no measure reads it."""
        if self.measures and not any(needs_trace(m) for m in self.measures.values()):
            return ()
        return self.record

    def own(self, first: int, last: int) -> dict[str, npt.NDArray[np.float64]]:
        """Give what is swept of the neurons of some points."""
        names = {axis.name for axis in self.points.axes if not axis.is_input}
        return {name: x for name, x in self.points.values(first, last).items() if name in names}

    def lost(self, first: int, last: int) -> npt.NDArray[np.bool_]:
        """Tell which of some points would start from a state that is not finite."""
        return absent(self._starts(first, last))

    def _starts(self, first: int, last: int) -> dict[str, npt.NDArray[Any]]:
        """Give the states from which some points start; those that are lost are NaN."""
        values = {**self.fixed, **self.own(first, last)}
        precision = precision_named(self.precision)
        return start_many(self.model, precision, self.preset, values, last - first, mask=True)[0]

    def population(self, first: int, last: int) -> Population:
        """Make the neurons of some points; what is swept differs, also if its values are equal or one alone.

        Which parameters differ is part of a kernel's shape, which other values must not change. Points that are lost
        are masked from the start, where such are.
        """
        values: dict[str, Any] = {**self.fixed, **self.own(first, last)}
        lost = np.zeros(0, np.bool_)
        if self.on_error == "mask":
            starts = self._starts(first, last)
            lost = absent(starts)
            if lost.any():  # made with numbers in their place, which no one sees
                values |= {name: np.where(lost, x.dtype.type(0), x) for name, x in starts.items()}
        made = Population(
            self.model, last - first, integrator=self.integrator, precision=self.precision, preset=self.preset,
            index=first, **values,
        )  # fmt: skip
        if lost.any():
            for state in made._states.values():
                state[lost] = np.nan
        return made

    def begin(self, population: Population, first: int, last: int) -> tuple[Request, Drive]:
        """Check a run of some points, and give what it needs."""
        return begin(
            population, self.duration, self.h, input=self.current(population, first, last), record=self.kept,
            every=self.every, spikes=self.spikes, neurons=None, windows=self.windows, on_error=self.on_error,
        )  # fmt: skip

    def current(self, population: Simulated, first: int, last: int) -> Any:
        """Give the input of some points."""
        if any(axis.is_input for axis in self.points.axes):
            return self.swept_input(first, last)
        return population._default_input() if self.input is None else self.input

    def swept_input(self, first: int, last: int) -> Any:
        """Give the input of some points, of which something is swept."""
        swept = {axis.name for axis in self.points.axes if axis.is_input}
        values = {name: x for name, x in self.points.values(first, last).items() if name in swept}
        if INPUT in values:
            return values[INPUT]
        return with_values(self.input, {name.removeprefix(PREFIX): x for name, x in values.items()})

    def current_text(self, point: int, shared: str) -> str:
        """Give what stands in the provenance of one point; `shared` is that of all, where the input is not swept."""
        values = {a.name: float(a.values[self._place(a.along, point)]) for a in self.points.axes if a.is_input}
        if not values:
            return shared
        if INPUT in values:
            return repr(values[INPUT])
        return str(with_values(self.input, {name.removeprefix(PREFIX): x for name, x in values.items()}))

    def _place(self, along: int, point: int) -> int:
        return int(np.unravel_index(point, self.points.shape)[along])

    def note(self, point: int) -> str:
        """Give what is added to an error of a point."""
        return f"at {self.points.text(point)}: point {point} of {self.points.size}, counted from 0"

    def common(self, population: Population, shared: Mapping[str, Any]) -> dict[str, str]:
        """Give, as JSON, the parameters that all points have, and the numbers that were given for all."""
        parameters = {n: x for n, x in population._parameters.items() if not isinstance(x, np.ndarray)}
        nearest = precision_named(self.precision).nearest
        numbers = {**{n: nearest(x) for n, x in self.fixed.items()}, "preset": self.preset}
        return {
            "parameters": json.dumps(parameters),
            "given": json.dumps({n: numbers[n] for n in shared if numbers[n] is not None}),
        }


def absent(states: Mapping[str, npt.NDArray[Any]]) -> npt.NDArray[np.bool_]:
    """Tell which neurons are masked: all their states are NaN."""
    found: npt.NDArray[np.bool_] = np.isnan(next(iter(states.values())))
    return found


def plain_fixed(model: Model, given: Mapping[str, Any]) -> dict[str, float]:
    """Give what all points have as plain numbers.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError, UnitError
        If a name is unknown, or a value is not one number.
    """
    known = [*model.parameters, *model.variables]
    for name in given:
        if name not in known:
            raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)
    return {n: magnitude(x, model.unit_of(n), f"{model.short_name}'s {n}") for n, x in given.items()}


def plain_input(given: Any, model: Model, points: int) -> Any:
    """Give an input that is the same for all points in plain numbers.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnitError
        If it has a value for each neuron, or is no input.
    """
    if isinstance(given, Stimulus):
        require_shared(given)
        return given
    if given is None or callable(given):
        return given
    given = converted(given, model.input_unit, "the input")
    if isinstance(given, str):
        raise ArgumentTypeError(f"the input is a number, an array (time,), a stimulus or a function, not {given!r}")
    if is_one(given):
        return magnitude(given, model.input_unit, "the input")
    values = real_array(given, "the input array")
    if values.ndim == 2 and values.shape[1] == 1:
        return values
    if values.ndim != 1:
        hint = f"; for one at each of the {points} points sweep it: {{'input': values}}"
        raise ArgumentError(f"the input array of a sweep is (time,), the same for all points, not {values.shape}{hint}")
    return values[:, np.newaxis]

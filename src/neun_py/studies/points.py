"""The points of a sweep of a model: what each axis sets, in plain numbers, and how points are numbered."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.spec.model import Model
from neun_py.studies.designs import POINT, Design
from neun_py.studies.stimulus_axes import PREFIX, axis_facts

__all__ = ["INPUT", "Axis", "Points", "points_of"]

INPUT = "input"


@dataclass(frozen=True, eq=False)
class Axis:
    """What is swept.

    Attributes
    ----------
    name : str
        A parameter, a variable whose initial value it is, "input", or "input." and a parameter of the stimulus.
    values : array
        Plain numbers.
    along : int
        The dimension along which they lie.
    unit, description : str
        What stands beside the values.
    """

    name: str
    values: npt.NDArray[np.float64]
    along: int
    unit: str
    description: str

    @property
    def is_input(self) -> bool:
        """Whether it sets the input or a part of it, and not the neuron."""
        return self.name == INPUT or self.name.startswith(PREFIX)


@dataclass(frozen=True, eq=False)
class Points:
    """All points; the flat number of one is its place where the last dimension runs fastest.

    Attributes
    ----------
    dims : tuple of str
        Names of the dimensions.
    shape : tuple of int
        Their sizes.
    axes : tuple of Axis
        What is swept.
    """

    dims: tuple[str, ...]
    shape: tuple[int, ...]
    axes: tuple[Axis, ...]

    @property
    def size(self) -> int:
        """How many points there are."""
        return prod(self.shape)

    @property
    def names(self) -> tuple[str, ...]:
        """What is swept."""
        return tuple(axis.name for axis in self.axes)

    def values(self, first: int, last: int) -> dict[str, npt.NDArray[np.float64]]:
        """Give the values at the points first, ..., last - 1, by name."""
        places = np.unravel_index(np.arange(first, last), self.shape)
        return {axis.name: axis.values[places[axis.along]] for axis in self.axes}

    def text(self, point: int) -> str:
        """Say where a point is: ``gna = 0.9 mS, input = 0.1 uA``."""
        at = {name: float(x[0]) for name, x in self.values(point, point + 1).items()}
        units = {axis.name: "" if axis.unit == "1" else f" {axis.unit}" for axis in self.axes}
        return ", ".join(f"{name} = {x:.9g}{units[name]}" for name, x in at.items())


def points_of(design: Design, model: Model, stimulus: Any, fixed: Any) -> Points:
    """Check what is swept against a model, and take its values as plain numbers in the model's units.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError, UnitError
        If a name is none of the model's or is given a value as well, or values cannot be meant.
    """
    axes = []
    for row in design.rows:
        name = row.name
        if name in fixed or (name == INPUT and stimulus is not None):
            raise ArgumentError(f"{name} is swept and given a value as well; leave out one of the two")
        if name.startswith(PREFIX):
            unit, description = axis_facts(stimulus, name.removeprefix(PREFIX), model)
        else:
            known = [*model.parameters, *model.variables, INPUT]
            if name not in known:
                raise UnknownNameError(f"parameter or variable of {model.short_name}", name, known)
            own = "I" if name == INPUT else name
            unit, description = model.unit_of(own), model.description_of(own)
            description = f"initial {description}" if name in model.variables else description
        axes.append(Axis(name, row.numbers(unit), row.along, unit, description))
    names = [axis.name for axis in axes]
    if POINT in names and design.dims == (POINT,) and len(names) > 1:
        raise ArgumentError(f"{POINT} is what the points of this design are numbered along; sweep it in a grid")
    return Points(design.dims, design.shape, tuple(axes))

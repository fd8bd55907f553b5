"""One neuron in plain Python: the loop of `neun_py.kernels.layout` around the evaluation of the lowered program.

It is slow and has no compiler in it: what every kernel, on every device, is compared with, bit for bit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from neun_py.kernels.elementary import link
from neun_py.kernels.plain_cell import PlainCell
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.pipeline import lower_observation, lower_step
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["PlainNeuron"]


class PlainNeuron(PlainCell):
    """A neuron that is stepped by evaluating its program operation by operation.

    Parameters
    ----------
    model, integrator, precision : Model, Method, Precision
        What it is.
    state, parameters : list of float
        Numbers, which are rounded to the precision.
    """

    def __init__(
        self, model: Model, integrator: Method, precision: Precision, state: Iterable[float],
        parameters: Iterable[float],
    ) -> None:  # fmt: skip
        super().__init__(lower_step(model, integrator, precision), state, parameters)
        self.model, self.integrator = model, integrator

    def attempt(self, current: float, h: float, noise: Iterable[float] = ()) -> list[float]:
        """Give what the states would be after a step, finite or not; take no step."""
        new = self.advanced((current,), h, noise)
        if all(math.isfinite(x) for x in new) and "reset" in self.functions:
            return list(self._of("reset", new))
        return new

    def step(self, current: float, h: float, noise: Iterable[float] = ()) -> bool:
        """Take a step with an input that is held over it, and with increments of the noise; say if it could."""
        return self.take((current,), h, noise)

    def observe(self, names: tuple[str, ...], current: float) -> tuple[float, ...]:
        """Give intermediates of the present state and an input."""
        program = link(lower_observation(self.model, names, self.precision))
        return evaluate_program(program, [*self.state, *self._rounded((current,)), *self.parameters])

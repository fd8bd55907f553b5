"""One neuron in plain Python: the loop of `neun_py.kernels.layout` around the evaluation of the lowered program.

It is slow and has no compiler in it: what every kernel, on every device, is compared with, bit for bit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate, evaluate_program, operations
from neun_py.lower.pipeline import HELD_ARGUMENT, lower_observation, lower_step
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["PlainNeuron"]


@dataclass
class PlainNeuron:
    """A neuron that is stepped by evaluating its program operation by operation.

    Attributes
    ----------
    state, parameters : list of float
        Numbers of the precision.
    steps, held : int
        As in the block: steps taken, and steps for which the membrane is still held.
    spikes : list of (int, float)
        Steps before each spike, and the fraction of the step at which it is.
    """

    model: Model
    integrator: Method
    precision: Precision
    state: list[float]
    parameters: list[float]
    steps: int = 0
    held: int = 0
    spikes: list[tuple[int, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        program = link(lower_step(self.model, self.integrator, self.precision))
        self.functions = {f.name: f for f in program.functions}
        self.state = self._rounded(self.state)
        self.parameters = self._rounded(self.parameters)

    def _rounded(self, numbers: Iterable[float]) -> list[float]:
        return [self.precision.nearest(x) for x in numbers]

    def _call(self, name: str, arguments: Sequence[float]) -> tuple[float, ...]:
        return evaluate(self.functions[name], arguments, self.functions, self.precision)

    def _of(self, name: str, state: Sequence[float]) -> tuple[float, ...]:
        return self._call(name, [*state, *self.parameters])

    def attempt(self, current: float, h: float) -> list[float]:
        """Give what the states would be after a step, finite or not; take no step."""
        dt, current = self._rounded((h, current))
        holds = [float(self.held > 0)] if HELD_ARGUMENT in self.functions["step"].args else []
        new = list(self._call("step", [*self.state, dt, current, *self.parameters, *holds]))
        if all(math.isfinite(x) for x in new) and "reset" in self.functions:
            return list(self._of("reset", new))
        return new

    def step(self, current: float, h: float) -> bool:
        """Take a step: the integrator's, the check, the spike's condition, the reset, the counters."""
        dt, current = self._rounded((h, current))
        holds = [float(self.held > 0)] if HELD_ARGUMENT in self.functions["step"].args else []
        new = list(self._call("step", [*self.state, dt, current, *self.parameters, *holds]))
        if not all(math.isfinite(x) for x in new):
            return False
        if "spiked" in self.functions:
            found = self._event(new, dt)
            if found is None:
                return False
            new = found
        self.state = new
        self.steps += 1
        return True

    def _event(self, new: list[float], dt: float) -> list[float] | None:
        """Give the state after a spike, if there is one; None where the reset is not finite."""
        now, was = self._of("spiked", new)[0], self._of("spiked", self.state)[0]
        # With a reset every step at whose end the condition holds is a spike; without one, its turning true is.
        fires = now and ("reset" in self.functions or not was) and self.held == 0
        self.held -= self.held > 0
        if not fires:
            return new
        after = list(self._of("reset", new)) if "reset" in self.functions else new
        if not all(math.isfinite(x) for x in after):
            return None
        self.spikes.append((self.steps, self._fraction(new)))
        if "refractory" in self.functions:
            self.held = int(self._call("refractory", [*self.parameters, dt])[0])
        return after

    @property
    def last_spike(self) -> int:
        """Steps after the last step with a spike, 0 before there is one."""
        return self.spikes[-1][0] + 1 if self.spikes else 0

    def _fraction(self, new: list[float]) -> float:
        """Interpolate where in the step the condition turned; its end where that cannot be known."""
        if "crossing" not in self.functions:
            return 1.0
        before, after = self._of("crossing", self.state)[0], self._of("crossing", new)[0]
        if before >= 0:
            return 0.0
        rule = operations(self.precision)
        return float(rule["div"](before, rule["sub"](before, after)))

    def observe(self, names: tuple[str, ...], current: float) -> tuple[float, ...]:
        """Give intermediates of the present state and an input."""
        program = link(lower_observation(self.model, names, self.precision))
        inputs = self._rounded((current,))
        return evaluate_program(program, [*self.state, *inputs, *self.parameters])

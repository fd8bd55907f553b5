"""One cell in plain Python: a program's step, the check that all is finite, the spike and what follows it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate, operations
from neun_py.lower.program import Program
from neun_py.lower.system import HELD_ARGUMENT

__all__ = ["PlainCell"]


class PlainCell:
    """A cell that is stepped by evaluating a program operation by operation.

    Parameters
    ----------
    program : Program
        As `neun_py.lower.pipeline.lower_system_step` gives it.
    state, parameters : list of float
        Numbers, which are rounded to the precision.

    Attributes
    ----------
    steps, held : int
        Steps taken, and steps for which the membrane is still held.
    spikes : list of (int, float)
        Steps before each spike, and the fraction of the step at which it is.
    carried : list of float
        What the method remembers; 0 where that is nothing.
    """

    def __init__(self, program: Program, state: Iterable[float], parameters: Iterable[float]) -> None:
        linked = link(program)
        self.functions, self.precision = {f.name: f for f in linked.functions}, linked.precision
        self.state, self.parameters = self._rounded(state), self._rounded(parameters)
        self.steps = self.held = 0
        self.spikes: list[tuple[int, float]] = []
        self.carried: list[float] = []
        self.forget()

    def forget(self) -> None:
        """Remember nothing of the steps before."""
        step = self.functions.get("step")  # a step that is cut at its stages remembers nothing
        self.carried = [0.0] * (0 if step is None else step.args.index("dt") - len(self.state))

    def _rounded(self, numbers: Iterable[float]) -> list[float]:
        return [self.precision.nearest(x) for x in numbers]

    def call(self, name: str, arguments: Sequence[float]) -> tuple[float, ...]:
        """Evaluate a function of the program."""
        return evaluate(self.functions[name], arguments, self.functions, self.precision)

    def _of(self, name: str, state: Sequence[float]) -> tuple[float, ...]:
        return self.call(name, [*state, *self.parameters])

    def advanced(self, inputs: Iterable[float], h: float, noise: Iterable[float] = ()) -> list[float]:
        """Give what the method's step makes of the states; nothing changes."""
        return self._stepped(inputs, h, noise)[0]

    def _stepped(self, inputs: Iterable[float], h: float, noise: Iterable[float]) -> tuple[list[float], list[float]]:
        """Give the states after the method's step, and what it remembers then."""
        dt, *given = self._rounded((h, *inputs))
        name = "step"
        if "start" in self.functions and self.call("young", [*self.state, *self.carried, *given])[0]:
            name = "start"
        holds = [float(self.held > 0)] if self._holds else []
        shaken = self._rounded(noise)
        found = list(self.call(name, [*self.state, *self.carried, dt, *given, *self.parameters, *holds, *shaken]))
        return found[: len(self.state)], found[len(self.state) :]

    @property
    def _holds(self) -> bool:
        """Whether the membrane is held for a time after a reset."""
        return HELD_ARGUMENT in self.functions["step"].args

    def take(self, inputs: Iterable[float], h: float, noise: Iterable[float] = ()) -> bool:
        """Take a step: the method's, the check, the spike's condition, the reset, the counters; say if it could."""
        new, carried = self._stepped(inputs, h, noise)
        if not all(math.isfinite(x) for x in new):
            return False
        if "spiked" in self.functions:
            released = self.held == 1 and self._holds
            spikes = len(self.spikes)
            found = self._event(new, self.precision.nearest(h))
            if found is None:
                return False
            new = found
            if released or ("reset" in self.functions and len(self.spikes) > spikes):
                carried = [0.0] * len(carried)
        self.state, self.carried = new, carried
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
            self.held = int(self.call("refractory", [*self.parameters, dt])[0])
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

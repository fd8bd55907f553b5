"""A solution in continuous time: steps of a high order, cut at every event, which is found by bisection."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.layout import HELD, LAST_SPIKE, STEPS
from neun_py.methods.method import Method
from neun_py.runtime.clock import Clock
from neun_py.runtime.outcome import Outcome, Samples, Stretch
from neun_py.runtime.simulated import FOR_EVER
from neun_py.spec.evaluation import evaluated
from neun_py.studies.accuracy.problem import Problem

__all__ = ["Walk"]

Floats = npt.NDArray[np.float64]

_LONGEST, _SHORTEST = 1 << 14, 1 << 6
"""Steps that are taken at once."""
_ROUNDING = 1e-15
_EDGE = 1e-9
"""Part of a step by which a jump may be off its end and still be at it."""


class Walk:
    """A neuron that goes through a problem with steps of h divided by an integer.

    A step in which something happens is cut there: the reset happens at the moment of the spike, and what is left of
    the step is taken from the state after it. So the method keeps its order through events. An input that changes is
    read in the middle of each step.

    Parameters
    ----------
    problem : Problem
        What is solved.
    method : Method
        With what; a method with fixed steps, which remembers nothing from step to step.
    divisor : int
        Steps in one of the problem's.

    Attributes
    ----------
    states : array (sample, variable)
        After every step h of the problem.
    spikes : list of float
        When there were spikes.
    """

    def __init__(self, problem: Problem, method: Method, divisor: int) -> None:
        self.problem, self.divisor, self.h = problem, divisor, problem.h / divisor
        self.steps = problem.steps * divisor
        self.neuron, self.twin = problem.neuron(method), problem.neuron(method)
        self.neuron._accept_step(self.h)
        self.engine = self.neuron._engine()
        self.drive = problem.drive(self.steps)
        self.states: Floats = np.empty((problem.steps, len(problem.names)))
        self.spikes: list[float] = []
        self.release = 0.0
        self._before = np.array(list(self.neuron.state.values()))
        jumps = np.array(problem.jump_times, np.float64)
        inner = np.abs(jumps / self.h - np.round(jumps / self.h)) > _EDGE
        self._jumps = jumps[inner]
        self._jump_steps = np.floor(self._jumps / self.h).astype(np.int64)
        self._refractory = _refractory_time(problem, self.neuron.parameters)

    def through(self) -> bool:
        """Go to the end, and tell whether every state was finite."""
        begin, length = 0, _SHORTEST
        while begin < self.steps:
            quiet, held = self._quiet_steps(begin), self._held_steps(begin)
            count = min(length, self.steps - begin, quiet)
            if held == 0 or quiet == 0:  # the membrane is released, or the input jumps, within the next step
                if not self._cut(begin, self._before):
                    return False
                begin += 1
                continue
            count = min(count, held) if self.problem.jumps and held > 0 else count
            rows, outcome = self._stretch(begin, count, held > 0)
            if outcome.failures:
                return False
            done = self._events(begin, rows, outcome)
            if done < 0:
                return False
            length = min(2 * length, _LONGEST) if done == count else max(length // 4, _SHORTEST)
            begin += done
        return True

    # -- many steps ------------------------------------------------------------------------------------------

    def _held_steps(self, begin: int) -> int:
        """Give the whole steps for which the membrane is held, 0 in the last part of it, and -1 where it is free."""
        left = self.release - begin * self.h
        if not self.problem.jumps or left <= _ROUNDING * max(self.release, self.h):
            return -1
        return int(left / self.h)

    def _quiet_steps(self, begin: int) -> int:
        """Give how many steps there are before the next in which the input jumps."""
        later = self._jump_steps[np.searchsorted(self._jump_steps, begin) :]
        return int(later[0]) - begin if len(later) else self.steps

    def _stretch(self, begin: int, count: int, held: bool) -> tuple[Floats, Outcome]:
        """Take some steps, and give the state after each."""
        neuron, names = self.neuron, self.problem.names
        if self.problem.jumps:
            neuron._counts[HELD] = FOR_EVER if held else 0
        neuron._counts[STEPS] = begin
        fields = np.array([neuron._field(name) for name in names], np.int64)
        room = np.empty((len(names), count, 1))
        samples = Samples(names, (), names, fields, 1, count, room, None)
        middle = Clock(0.5 * self.h if self.problem.varies else 0.0, 0, self.h)
        outcome = self.engine.advance(Stretch(self.drive, begin, begin, middle), count, samples, False)
        return room[:, :, 0].T, outcome

    def _events(self, begin: int, rows: Floats, outcome: Outcome) -> int:
        """Take up the steps to the first event, and it; give how many that were, or -1 where a state is not finite."""
        found = np.sort(np.concatenate([steps for steps, _, _ in outcome.spikes])) if outcome.spikes else np.empty(0)
        whole = not (self.problem.jumps and len(found))
        for step in found.astype(int).tolist():
            before = rows[step - begin - 1] if step > begin else self._before
            if not whole:
                self._keep(begin, rows[: step - begin])
                return step - begin + 1 if self._cut(step, before) else -1
            self.spikes.append(step * self.h + self._turning(before, step, 0.0, self.h)[1])
        self._keep(begin, rows)
        self._before = rows[-1]
        return len(rows)

    def _keep(self, begin: int, rows: Floats) -> None:
        """Keep the states at the ends of the problem's steps."""
        first = (begin // self.divisor + 1) * self.divisor  # the next step after which there is a sample
        chosen = rows[first - begin - 1 :: self.divisor]
        self.states[first // self.divisor - 1 :][: len(chosen)] = chosen

    # -- one step, cut where something happens ---------------------------------------------------------------

    def _cut(self, step: int, state: Floats) -> bool:
        """Go through one step in which the membrane is released, the input jumps, or there are spikes."""
        begin, gone = step * self.h, 0.0
        breaks = (self._jumps[self._jump_steps == step] - begin).tolist()
        for end in (*breaks, self.h):
            while end - gone > _ROUNDING * max(begin, self.h):
                held = min(self.release - begin, end) - gone
                if held > _ROUNDING * max(begin, self.h):
                    state, _ = self._advance(state, step, gone, held, held=True)
                    gone += held
                    continue
                later, spiked = self._advance(state, step, gone, end - gone)
                if not spiked:
                    state = later
                    break
                state, length = self._turning(state, step, gone, end)
                gone += length
                self._happened(begin + gone)
            gone = end
        for name, x in zip(self.problem.names, state, strict=True):
            self.neuron[name] = x
        self._keep(step, state[np.newaxis])
        self._before = state
        return bool(np.isfinite(state).all())

    def _happened(self, time: float) -> None:
        """Take up a spike.

        Raises
        ------
        ArgumentError
            If there is one after the other at the same moment.
        """
        close = 4 * _ROUNDING * max(time, self.h)
        if len(self.spikes) > 1 and not self._refractory and time - self.spikes[-2] <= close:
            raise ArgumentError(
                f"{self.problem.model.short_name} spikes again and again at t = {time:.9g}: the state after its reset "
                "fulfils the condition of a spike, so that in continuous time it has no solution, and the number of "
                "spikes is that of the steps; change the reset or the input"
            )
        self.spikes.append(time)
        self.release = time + self._refractory

    def _turning(self, state: Floats, step: int, gone: float, end: float) -> tuple[Floats, float]:
        """Find when in a part of a step the spike is; give the state after it, and the time since `gone`."""
        low, high = 0.0, end - gone
        width = _ROUNDING * max(step * self.h, self.h)
        while high - low > width:
            middle = 0.5 * (low + high)
            if not low < middle < high:
                break
            if self._advance(state, step, gone, middle)[1]:
                high = middle
            else:
                low = middle
        return self._advance(state, step, gone, high)[0], high

    def _advance(
        self, state: Floats, step: int, gone: float, length: float, *, held: bool = False
    ) -> tuple[Floats, bool]:
        """Take one step of any length from a state; give the state after it, and whether there was a spike."""
        twin = self.twin
        for name, x in zip(self.problem.names, state, strict=True):
            twin[name] = x
        if self.problem.varies:
            twin._pending = self.problem.input_at(step * self.h + gone + 0.5 * length)
        else:
            twin._pending = self.problem.input
        if length != twin._clock.h:
            twin._accept_step(length)
        if self.problem.model.refractory is not None:
            twin._counts[HELD] = FOR_EVER if held else 0
        twin._counts[LAST_SPIKE] = 0
        twin.step(length)
        return np.array(list(twin.state.values())), twin._counts[LAST_SPIKE] != 0


def _refractory_time(problem: Problem, parameters: dict[str, float]) -> float:
    """Give for how long after a spike the membrane is held."""
    written = problem.model.parsed.refractory
    if written is None or not problem.jumps:
        return 0.0
    return float(evaluated(written.value, parameters, {}))

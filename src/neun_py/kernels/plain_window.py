"""A neuron that goes through windows, in plain Python: what the kernels of windows are compared with, bit for bit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate, operations
from neun_py.kernels.window_layout import Reason
from neun_py.lower.program import Program
from neun_py.lower.system import HELD_ARGUMENT

__all__ = ["PlainWindow"]


class PlainWindow:
    """A neuron that is taken through windows by evaluating a program operation by operation.

    Parameters
    ----------
    program : Program
        As `neun_py.lower.windowed.lower_window` gives it.
    state, parameters : list of float
        Numbers, which are rounded to the precision.
    tolerances : sequence of float
        The relative one, and the absolute one of each state.
    most : int
        Trials in a window.
    spikes_at_most : int, optional
        In a window; a neuron that spikes more often fails. As many as there are, unless told.

    Attributes
    ----------
    size, previous, left : float
        What is carried from window to window: the step, the logarithm of the last error, how long the membrane is held.
    window : int
        Windows that are done.
    spikes : list of (int, float)
        The window of each spike, and the fraction of it.
    failure : (Reason, float) or None
        Why and when there was no further step.
    """

    def __init__(
        self, program: Program, state: Sequence[float], parameters: Sequence[float], tolerances: Sequence[float],
        most: int = 100_000, spikes_at_most: int | None = None,
    ) -> None:  # fmt: skip
        linked = link(program)
        self.functions, self.precision = {f.name: f for f in linked.functions}, linked.precision
        self.state, self.parameters = self._rounded(state), self._rounded(parameters)
        self.tolerances, self.most = self._rounded(tolerances), most
        self.spikes_at_most = spikes_at_most
        self.size = self.previous = self.left = 0.0
        self.window = 0
        self.spikes: list[tuple[int, float]] = []
        self.failure: tuple[Reason, float] | None = None
        rule = operations(self.precision)
        self.add, self.sub, self.mul, self.div = rule["add"], rule["sub"], rule["mul"], rule["div"]

    def _rounded(self, numbers: Sequence[float]) -> list[float]:
        return [self.precision.nearest(x) for x in numbers]

    def call(self, name: str, given: dict[str, float | Sequence[float]]) -> list[float]:
        """Evaluate a function of the program; its arguments are found by their names."""
        known: dict[str, float] = {}
        for key, value in given.items():
            if isinstance(value, Sequence):
                known |= dict(zip(self.names[key], value, strict=True))
            else:
                known[key] = value
        function = self.functions[name]
        return list(evaluate(function, [known[n] for n in function.args], self.functions, self.precision))

    def take(self, inputs: float | Sequence[float], h: float) -> bool:
        """Go through a window with an input, or with several, that are held over it; say if it could."""
        whole = self.precision.nearest(h)
        run = _Through(self, self._rounded(inputs if isinstance(inputs, Sequence) else [inputs]), whole)
        if not run.to_the_end():
            return False
        self.left = self.sub(self.left, whole) if self.left > whole else 0.0
        self.window += 1
        return True

    @property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The names of the numbers that functions take, by what they are."""
        trial = self.functions["trial"].args
        count = len(self.state)
        states = trial[:count]
        kept = self.functions["trial"].returns
        first = tuple(f"first_{n}__" for n in states)
        new, last = tuple(f"new_{n}__" for n in states), tuple(f"last_{n}__" for n in states)
        slopes = first[0] in trial
        between = self.functions["between"].args
        at = between.index("dt")
        inner = between[count * (4 if slopes else 2) : at]
        assert len(kept) == count * (2 if slopes else 1) + len(inner) + 1
        return {
            "states": states, "first": first, "new": new, "last": last, "kept": inner,
            "tolerances": ("rtol__", *(f"atol_{n}__" for n in states)),
            "inputs": trial[trial.index("dt") + 1 : trial.index("rtol__") - len(self.parameters)],
            "parameters": self.functions["parameters"].args if "parameters" in self.functions else self._parameters(),
        }  # fmt: skip

    def _parameters(self) -> tuple[str, ...]:
        trial = self.functions["trial"].args
        at = trial.index("rtol__")
        return trial[at - len(self.parameters) : at]


class _Through:
    """One window."""

    def __init__(self, neuron: PlainWindow, inputs: Sequence[float], whole: float) -> None:
        self.n, self.inputs, self.whole = neuron, inputs, whole
        self.time, self.again, self.tried = 0.0, 0.0, 0
        self.first: list[float] = []
        self.slopes = neuron.names["first"][0] in neuron.functions["trial"].args

    def call(self, name: str, **given: float | Sequence[float]) -> list[float]:
        n = self.n
        held = 1.0 if n.left > self.time else 0.0
        common: dict[str, float | Sequence[float]] = {
            "states": n.state, "inputs": self.inputs, "parameters": n.parameters, "tolerances": n.tolerances,
            HELD_ARGUMENT: held, "limit__": self.whole,
        }  # fmt: skip
        if self.first:
            common["first"] = self.first
        return n.call(name, common | given)

    def of(self, name: str, states: Sequence[float]) -> list[float]:
        return self.call(name, states=states) if name in self.n.functions else []

    def spiked(self, states: Sequence[float], was: bool, now: float) -> bool:
        n = self.n
        if "spiked" not in n.functions or not self.of("spiked", states)[0] or n.left > now:
            return False
        return "reset" in n.functions or not was

    def to_the_end(self) -> bool:
        n = self.n
        if self.slopes:
            self.first = self.call("flow")
        if n.size == 0:
            (n.size,) = self.call("starting")
        while self.time < self.whole:
            until = n.left if self.time < n.left < self.whole else self.whole
            (dt,) = n.call("paced", {"size": n.size, "time": self.time, "until": until})
            if not self._step(dt, until):
                return False
        return True

    def _step(self, dt: float, until: float) -> bool:
        """Try a step, and go to its end or to the event in it; false where there is no further step."""
        n, count = self.n, len(self.n.state)
        result = self.call("trial", dt=dt)
        new, last, error = result[:count], result[count : 2 * count] if self.slopes else [], result[-1]
        kept = result[count * (2 if self.slopes else 1) : -1]
        verdict: dict[str, float | Sequence[float]] = {
            "error": error,
            "previous": n.previous,
            "dt": dt,
            "size": n.size,
            "again": self.again,
        }
        size, previous, good = n.call("judged", verdict)
        self.tried += 1
        if self.tried > n.most:
            return self._fail(Reason.TOO_MANY_STEPS)
        if not good > 0:
            smallest = n.mul(2.0 ** -(n.precision.digits - 3), self.whole)
            (following,) = n.call("paced", {"size": size, "time": self.time, "until": until})
            if following < smallest:
                return self._fail(Reason.STEP_TOO_SMALL)
            n.size, n.previous, self.again = size, previous, 1.0
            return True
        n.size, n.previous, self.again = size, previous, 0.0
        between: dict[str, float | Sequence[float]] = {"dt": dt, "new": new, "kept": kept}
        if self.slopes:
            between["last"] = last
        was = bool(self.of("spiked", n.state)[0]) if "spiked" in n.functions else False
        stop = until if dt == n.sub(until, self.time) else n.add(self.time, dt)
        if self._holds(new, was):
            theta = self._locate(between, was)
            at = self.call("between", theta__=theta, **between) if theta < 1 else new
            spiked = self.spiked(at, was, self.time)
            moment = n.add(self.time, n.mul(theta, dt))
            if spiked:
                if n.spikes_at_most is not None and [w for w, _ in n.spikes].count(n.window) >= n.spikes_at_most:
                    self.time = moment
                    return self._fail(Reason.TWO_SPIKES)
                n.spikes.append((n.window, n.div(moment, self.whole)))
            if "reset" in n.functions or "jump" in n.functions:
                return self._jump(at, spiked, moment if theta < 1 else stop, moment)
            if spiked and "hold" in n.functions:
                n.left = n.add(moment, self.of("hold", new)[0])
        n.state, self.first, self.time = new, last, stop
        if self.slopes and "hold" in n.functions and stop == n.left:
            self.first = self.call("flow")
        return True

    def _jump(self, states: list[float], spiked: bool, stop: float, moment: float) -> bool:
        """Let an event change the states, and go on from there."""
        n = self.n
        if spiked and "reset" in n.functions:
            states = self.of("reset", states)
        if spiked and "hold" in n.functions:
            n.left = n.add(moment, self.of("hold", states)[0])
        if "jump" in n.functions:
            states = self.of("jump", states)
        endless = "reset" in n.functions and self.spiked(states, False, stop)
        endless = endless or bool("jump" in n.functions and self.of("happens", states)[0])
        before, self.time = n.state, stop
        n.state = states
        if endless:
            return self._fail(Reason.ENDLESS_EVENT)
        if not all(math.isfinite(x) for x in states):
            n.state = before
            return self._fail(Reason.NOT_FINITE)
        if self.slopes:
            self.first = self.call("flow")
        return True

    def _fail(self, reason: Reason) -> bool:
        self.n.failure = (reason, self.n.div(self.time, self.whole))
        return False

    def _holds(self, states: Sequence[float], was: bool) -> bool:
        happens = self.of("happens", states)
        return self.spiked(states, was, self.time) or bool(happens and happens[0])

    def _locate(self, between: dict[str, float | Sequence[float]], was: bool) -> float:
        """Find where the condition turns, as the kernels do: their docstring says how."""
        n = self.n
        if self._holds(n.state, was):
            return 0.0
        width = n.precision.nearest(2.0 ** -(n.precision.digits - 4))
        low, high = 0.0, 1.0
        smooth = "crossing" in n.functions and "happens" not in n.functions
        new = between["new"]
        assert isinstance(new, Sequence)
        at_low, at_high = (self.of("crossing", x)[0] for x in (n.state, new)) if smooth else (0.0, 0.0)
        for turn in range(200):
            if n.sub(high, low) <= width:
                break
            guess = n.mul(0.5, n.add(low, high))
            if smooth and turn % 3 != 2 and at_high > at_low:
                slope = n.div(n.sub(high, low), n.sub(at_high, at_low))
                guess = n.sub(high, n.mul(at_high, slope))
                guess = max(guess, n.add(low, width))
                guess = min(guess, n.sub(high, width))
            seen = self.call("between", theta__=guess, **between)
            at = self.of("crossing", seen)[0] if smooth else 0.0
            if self._holds(seen, was):
                high, at_high = guess, at
            else:
                low, at_low = guess, at
        return high

"""A synapse evaluated from its declaration alone: its flow by DOP853, its jumps by evaluating their statements.

It knows nothing of networks: one presynaptic and one postsynaptic neuron, of which spikes and values are given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from scipy.integrate import solve_ivp

import neun_py as neun
from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.arithmetic import to_arithmetic
from neun_py.lower.naming import to_function
from neun_py.lower.pipeline import lower_observation, lower_synapse
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Program
from neun_py.lower.resolve import expand, intermediates
from neun_py.lower.singularities import remove_singularities
from neun_py.lower.system import System
from neun_py.spec.expression import sym

__all__ = ["OneSynapse"]


def _called(program: Program, name: str) -> Any:
    linked = {f.name: f for f in link(program).functions}
    return lambda args: evaluate(linked[name], [float(x) for x in args], linked, DOUBLE)


class OneSynapse:
    """One connection, from a choice.

    Parameters
    ----------
    choice : SynapseChoice
        The synapse and its values.
    pre, post : float
        The values of the two neurons; they may be set anew.
    """

    def __init__(self, choice: Any, pre: float = 0.0, post: float = 0.0) -> None:
        self.choice, synapse = choice, choice.synapse
        self.synapse: neun.Synapse = synapse
        self.pulses = dict.fromkeys(synapse.pulses, 0.0)
        self.pre, self.post, self.t = pre, post, 0.0
        self.state = {n: float(choice.initial.get(n, v.initial)) for n, v in synapse.variables.items()}
        if synapse.variables:
            self._flow = _called(lower_synapse(synapse, neun.integrators.RK4, DOUBLE), "flow")
        self._jumps = {at: self._jump(at) for at in ("on_pre", "on_post")}

    def _jump(self, at: str) -> Any:
        """Make a function of what jumps: names, and their values after all statements."""
        statements = getattr(self.synapse.parsed, at)
        now = dict(intermediates(self.synapse))
        after = {}
        for s in statements:
            after[s.name] = now[s.name] = expand(s.value, now)
        values = {name: sym(name) for name in self.synapse.variables} | after
        arguments = (*self.synapse.variables, "pre", "post", *self.synapse.parameters)
        system = System("jump", (), (), arguments, {}, values)
        lowered = to_arithmetic(remove_singularities(system, DOUBLE))
        function = to_function("jump", arguments, tuple(lowered.outputs.values()), doc="Give the values after it.")
        return _called(Program("jump", (function,), DOUBLE), "jump")

    def _inputs(self) -> list[float]:
        known = {"pre": self.pre, "post": self.post, **self.pulses}
        return [known[name] for name in self.synapse.inputs]

    def spike(self, at: str = "on_pre") -> None:
        """Let a spike arrive, or let the postsynaptic neuron have one (``on_post``)."""
        found = self._jumps[at]([*self.state.values(), self.pre, self.post, *self.choice.values.values()])
        self.state = dict(zip(self.state, found, strict=True))

    def advance(self, duration: float) -> None:
        """Let time pass, with pulses as they are."""
        if duration <= 0 or not self.state:
            return

        def flow(_t: float, y: Any) -> Any:
            return self._flow([*y, *self._inputs(), *self.choice.values.values()])

        solved = solve_ivp(
            flow, (0.0, duration), list(self.state.values()), "DOP853", rtol=1e-12, atol=1e-15, first_step=duration / 64
        )
        assert solved.success
        self.state = dict(zip(self.state, np.asarray(solved.y)[:, -1].tolist(), strict=True))
        self.t += duration

    def release(self) -> None:
        """Let the pulses of one presynaptic event pass."""
        (name, pulse), = self.synapse.pulses.items()  # fmt: skip
        self.pulses[name] = self.choice.values[pulse.value]
        self.advance(self.choice.values[pulse.duration])
        self.pulses[name] = 0.0

    def train(self, pre: Iterable[float] = (), post: Iterable[float] = ()) -> None:
        """Let spikes happen at times; of two at one time the presynaptic one comes first."""
        events = sorted([(t, 0, "on_pre") for t in pre] + [(t, 1, "on_post") for t in post])
        for t, _, at in events:
            self.advance(t - self.t)
            self.t = t
            self.spike(at)

    def observe(self, name: str) -> float:
        """Give an intermediate, such as an output."""
        program = link(lower_observation(self.synapse, (name,), DOUBLE))
        functions = {f.name: f for f in program.functions}
        arguments = [*self.state.values(), *self._inputs(), *self.choice.values.values()]
        return float(evaluate(functions["observe"], [float(x) for x in arguments], functions, DOUBLE)[0])

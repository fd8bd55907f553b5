"""One synapse in plain Python: the loop of `neun_py.kernels.synapse_layout` around the evaluation of its program.

It is the meaning of a synapse's step: what the kernel is compared with, bit for bit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from neun_py.kernels.elementary import link
from neun_py.kernels.reference import evaluate
from neun_py.lower.precision import Precision
from neun_py.lower.synapse_step import lower_synapse_step
from neun_py.methods.method import Method
from neun_py.spec.synapse import Synapse

__all__ = ["PlainSynapse"]


@dataclass
class PlainSynapse:
    """A synapse that is stepped by evaluating its program operation by operation.

    Attributes
    ----------
    state, parameters : list of float
        Numbers of the precision.
    last : float
        The presynaptic value seen last.
    resets : bool
        Whether a spike resets the presynaptic neuron.
    substeps : int
        What a step is divided into.
    left : dict of str to float
        What is left of each pulse.
    outputs : list of float
        Of the last step.
    """

    synapse: Synapse
    method: Method
    precision: Precision
    state: list[float]
    parameters: list[float]
    last: float
    resets: bool = False
    substeps: int = 1
    left: dict[str, float] = field(default_factory=dict)
    outputs: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        program = link(lower_synapse_step(self.synapse, self.method, self.precision))
        self.functions = {f.name: f for f in program.functions}
        self.state, self.parameters = self._rounded(self.state), self._rounded(self.parameters)
        self.left = dict.fromkeys(self.synapse.pulses, 0.0) | self.left

    def _rounded(self, numbers: Iterable[float]) -> list[float]:
        return [self.precision.nearest(x) for x in numbers]

    def _call(self, name: str, arguments: Sequence[float]) -> list[float]:
        return list(evaluate(self.functions[name], [*arguments, *self.parameters], self.functions, self.precision))

    def step(self, pre: float, post: float, h: float, pre_spiked: bool, post_spiked: bool) -> bool:
        """Take a step between neurons of these values, of which some have spiked since the last; say if it could."""
        before = self.state, dict(self.left)
        state, self.left = self._after_events(pre, post, pre_spiked, post_spiked), dict(self.left)
        pulses = dict.fromkeys(self.left, 0.0)
        for _ in range(self.substeps if self.state or self.left else 0):
            rest = substep = h / self.substeps
            while rest > 0:
                piece = min([rest, *(left for left in self.left.values() if left > 0)])
                if rest - piece < 1e-9 * substep:
                    piece = rest
                pulses = {n: self._height(n) if left > 0 else 0.0 for n, left in self.left.items()}
                if state:
                    inputs = self._inputs(pre, post, pulses)
                    state = self._call("step", [*state, self.precision.nearest(piece), *inputs])
                self.left = {n: max(left - piece, 0.0) for n, left in self.left.items()}
                rest -= piece
        outputs = self._call("observe", [*state, *self._inputs(pre, post, pulses)])
        if not all(math.isfinite(x) for x in (*state, *outputs)):
            self.state, self.left = before
            return False
        self.state, self.outputs, self.last = state, outputs, pre
        return True

    def _after_events(self, pre: float, post: float, pre_spiked: bool, post_spiked: bool) -> list[float]:
        """Let happen what a presynaptic event and a postsynaptic spike bring; give the states."""
        arrives, state = pre_spiked, self.state
        if "event" in self.functions:
            now, was = (self._call("event", [x])[0] for x in (pre, self.last))
            arrives = bool((now or (pre_spiked and self.resets)) and not was)
        if arrives:
            self.left = {n: self._parameter(pulse.duration) for n, pulse in self.synapse.pulses.items()}
            if "on_pre" in self.functions:
                state = self._call("on_pre", [*state, pre, post])
        if post_spiked and "on_post" in self.functions:
            state = self._call("on_post", [*state, pre, post])
        return state

    def _inputs(self, pre: float, post: float, pulses: dict[str, float]) -> list[float]:
        known = {"pre": pre, "post": post, **pulses}
        return [known[name] for name in self.synapse.inputs]

    def _height(self, pulse: str) -> float:
        return self._parameter(self.synapse.pulses[pulse].value)

    def _parameter(self, name: str) -> float:
        return self.parameters[list(self.synapse.parameters).index(name)]

    def given(self) -> list[tuple[str, float]]:
        """Give what is added to the inputs of which end, one after the other."""
        outputs = self.synapse.outputs.values()
        return [(o.into, -x if o.outward else x) for o, x in zip(outputs, self.outputs, strict=True)]

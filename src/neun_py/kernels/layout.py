"""The contract between kernels and runtime: how one neuron lies in memory, and the order of calls in a step.

A neuron is one block of bytes that the runtime owns:

=========================  ==================================================================
words                      content
=========================  ==================================================================
6 words of 8 bytes         ``STEPS``: steps taken since the start; ``HELD``: steps for which
                           the membrane is still held; ``SPIKES``; ``LAST_SPIKE``: steps after
                           the last step with a spike, 0 before there is one; then, in double
                           precision whatever the numbers are, ``DT``: the length of a step, and
                           ``PENDING``: what was added to the input of the next step
numbers of the precision   states, inputs of the last step, parameters, what the method
                           remembers (`neun_py.lower.carried`), then the states of a step that
                           failed (for the error's message)
3 words of 8 bytes         only where the method takes noise: ``NOISE``, the address of increments
                           (`neun_py.kernels.path_layout`), numbers of the precision, a row for each
                           step; ``NOISE_BEGIN``, ``NOISE_END``: the steps since the start before
                           the first row, and after the last
=========================  ==================================================================

``step(place) -> status`` advances one neuron by one step of length ``DT`` with the input ``PENDING``, which is zero
again after it; `place` is the address as a float. It gives 0, or 1 when a state is not finite any more: then the block
is as before, but for the area of the failed states. In order: the integrator's step, the check that every state is
finite, the spike's condition, the reset and the same check of it, the counters. What the method remembers is 0 again
after a reset, and where the membrane is held no longer. It gives 2, and does nothing, where the step has no row of
noise.

``run(address, count, inputs, stride, every, record, plane, fields, width, spike_steps, spike_fractions) -> steps
done`` is `count` times the same; fewer are done when a state stops being finite. The input of step k is number
k*stride of the array at `inputs`. After every step whose number since the start is a multiple of `every`, the
`width` words whose indices stand at `fields` are recorded: field j of sample k is number j*plane + k at `record`.
At a spike the number of steps before it since the start, and the fraction of the step at which the condition
turned, are appended; the number of spikes is left in the third integer of the block, ``SPIKES``. Both arrays
must have room for `count` spikes. ``PENDING`` is not looked at. Noise must be there for all steps.

``observe_samples(address, count, plane, record, values)`` gives intermediates of recorded states and inputs, in the
same arrangement.
"""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.lower.carried import carried_names
from neun_py.lower.pipeline import require_noise_taken
from neun_py.lower.precision import Precision
from neun_py.lower.resolve import resolve
from neun_py.lower.stochastic_step import noise_arguments
from neun_py.methods.method import Method
from neun_py.spec.model import Model
from neun_py.spec.white_noise import noises_in

__all__ = ["COUNTS", "DT", "HELD", "LAST_SPIKE", "NO_NOISE", "PENDING", "SPIKES", "STEPS", "Layout", "neuron_layout"]

STEPS, HELD, SPIKES, LAST_SPIKE, DT, PENDING = 0, 1, 2, 3, 4, 5
COUNTS = 6
"""Words of 8 bytes at the head of a block."""
NO_NOISE = 2
"""What a step gives that has no row of noise."""
_NOISE_WORDS = 3


@dataclass(frozen=True)
class Layout:
    """Where everything lies in a block.

    Attributes
    ----------
    states, inputs, parameters : tuple of str
        Names in their order.
    precision : Precision
        Of the numbers.
    carried : tuple of str
        What the method remembers.
    noise : tuple of str
        The arguments of the step in which noise comes in: what a row of increments holds.
    """

    states: tuple[str, ...]
    inputs: tuple[str, ...]
    parameters: tuple[str, ...]
    precision: Precision
    carried: tuple[str, ...] = ()
    noise: tuple[str, ...] = ()

    @property
    def offset(self) -> int:
        """Number words before the states: the integers, counted in numbers."""
        return COUNTS * 8 // self.precision.word

    @property
    def names(self) -> tuple[str, ...]:
        """Every named number, in order."""
        return (*self.states, *self.inputs, *self.parameters, *self.carried)

    @property
    def failed(self) -> int:
        """Index of the first number of the failed state, counted from the states."""
        return len(self.names)

    @property
    def size(self) -> int:
        """Bytes of a block, a multiple of 8."""
        return 8 * (self.noise_word + (_NOISE_WORDS if self.noise else 0))

    @property
    def noise_word(self) -> int:
        """The first word of 8 bytes behind the numbers: ``NOISE``, where there is any."""
        numbers = len(self.names) + len(self.states)
        return -(-(COUNTS * 8 + numbers * self.precision.word) // 8)

    def index(self, name: str) -> int:
        """Give the number word of a name, counted from the start of the block."""
        return self.offset + self.names.index(name)


def neuron_layout(model: Model, precision: Precision, method: Method | None = None) -> Layout:
    """Give where a neuron's numbers lie in memory; a neuron that no method advances remembers nothing."""
    states = tuple(model.variables)
    carried = () if method is None or model.is_map else carried_names(method, states)
    noise: tuple[str, ...] = ()
    if method is not None and noises_in(*(s.value for s in model.parsed.statements)):
        system = resolve(model)
        require_noise_taken(model.short_name, system, method)  # now, and not only at the first step
        noise = noise_arguments(method, system)
    return Layout(states, tuple(model.inputs), tuple(model.parameters), precision, carried, noise)

"""The contract between the kernels of populations and the runtime: the table of a task, and the workspace.

A population's numbers are arrays (neuron,), one for each state and for each parameter that differs between neurons;
a parameter that all share is one number. A task is a range of neurons and a range of steps. Its table holds, in words
of 8 bytes, the words of `Table`, then the addresses of the states' arrays, then for every parameter, in their order,
its number (in double precision) or, where it differs, the address of its array; then the addresses of the arrays of
what the method remembers (`neun_py.lower.carried`). Where the method takes noise, last an address, a plane and a row:
increment j (`neun_py.kernels.path_layout`) of neuron i in step k of the task is number ``j*plane + k*row + i`` there.

``advance(table) -> 0`` takes the neurons of a task through its steps, a block of `WIDTH` at a time: a block's numbers
are copied into the workspace, where field f of lane i is number f*WIDTH + i, go through all steps there, in SIMD
lanes, and are copied back. The order in a step is that of one neuron (`neun_py.kernels.layout`). Two things differ:

- A step that ends with a state that is not finite is not taken: the neuron is noted, with its index, the number of
  steps before, its states, its input and what the method remembered, and from then on all of these but the input are
  NaN. A neuron of which a state is NaN is never noted again; it stays NaN, and never spikes.
- A spike is noted with its neuron's index, the number of steps before, and the fraction of the step.

The input of step k of neuron i is number ``k*INPUT_STRIDE + (i - INPUT_ORIGIN)*INPUT_LANE`` of the array at `INPUT`.
After every step whose number since the start is a multiple of `EVERY`, `FIELDS` fields of the workspace, whose numbers
stand at `FIELD_LIST`, are recorded: field j of sample s of neuron i is number ``j*PLANE + s*ROW + i - COLUMN`` at
`RECORD`. If `CHOSEN` is not 0 it is the address of the sorted indices of the neurons to record, and the column is the
place of i among them, less `COLUMN`; `CHOSEN_FIRST` and `CHOSEN_LAST` are the places that belong to the task.
The arrays of spikes need room for a spike of every neuron in every step, those of failures for every neuron.

``observe_lanes(table, samples, record, values)`` gives intermediates of a task's recorded states and inputs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from neun_py.lower.precision import Precision
from neun_py.lower.program import Program
from neun_py.lower.stochastic_step import increments_of

__all__ = ["WIDTH", "PopulationLayout", "Table", "passed_on"]

WIDTH = 64
"""Neurons in a block: its workspace stays in the first-level cache, and all vector units of today divide it."""


class Table(IntEnum):
    """The words of a task's table: a thread's own, those of its neurons, and those of the steps."""

    WORK = 0
    SPIKE_NEURONS = 1
    SPIKE_STEPS = 2
    SPIKE_FRACTIONS = 3
    FAILED_NEURONS = 4
    FAILED_STEPS = 5
    FAILED_NUMBERS = 6
    SPIKES = 7
    FAILURES = 8

    FIRST = 9
    LAST = 10
    INPUT = 11
    INPUT_STRIDE = 12
    INPUT_LANE = 13
    INPUT_ORIGIN = 14
    RECORD = 15
    PLANE = 16
    ROW = 17
    COLUMN = 18
    CHOSEN_FIRST = 19
    CHOSEN_LAST = 20

    BEGIN = 21
    COUNT = 22
    EVERY = 23
    FIELDS = 24
    FIELD_LIST = 25
    CHOSEN = 26
    HELD = 27
    DT = 28


@dataclass(frozen=True)
class PopulationLayout:
    """Where everything lies in a table and in a workspace.

    Attributes
    ----------
    states, inputs, parameters : tuple of str
        Names in their order.
    varying : tuple of str
        The parameters that differ between neurons, in their order.
    precision : Precision
        Of the numbers.
    holds, crosses : bool
        Whether the model has a refractory time, and whether the fraction of a spike's step can be told.
    carried : tuple of str
        What the method remembers.
    noise : tuple of str
        The arguments of the step in which noise comes in.
    passed : tuple of str
        What a first loop over the lanes of a block leaves for the second one, in which the step ends.
    """

    states: tuple[str, ...]
    inputs: tuple[str, ...]
    parameters: tuple[str, ...]
    varying: tuple[str, ...]
    precision: Precision
    holds: bool
    crosses: bool
    carried: tuple[str, ...] = ()
    noise: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()

    @classmethod
    def of(cls, program: Program, states: tuple[str, ...], inputs: tuple[str, ...], parameters: tuple[str, ...],
           varying: tuple[str, ...], carried: tuple[str, ...] = ()) -> PopulationLayout:  # fmt: skip
        """Give the layout of a program's neurons."""
        functions = {f.name: f for f in program.functions}
        noise = tuple(increments_of(functions["step"].args)) if "step" in functions else ()
        return cls(states, inputs, parameters, varying, program.precision,
                   "refractory" in functions, "crossing" in functions, carried, noise, passed_on(program))  # fmt: skip

    @property
    def group(self) -> int:
        """Lanes that are computed together at least: those of a vector of 64 bytes."""
        return 64 // self.precision.word

    @cached_property
    def fields(self) -> dict[str, int]:
        """Number of every field of numbers in the workspace, by the name of a quantity or by its role."""
        roles = ("code__", "before__", "after__") if self.crosses else ("code__",)
        names = (*self.states, *self.varying, *self.inputs, *self.carried, *self.noise, *self.passed, *roles)
        return {name: k for k, name in enumerate(names)}

    @property
    def noted(self) -> tuple[str, ...]:
        """What is kept of a neuron that failed, as it was before the step."""
        return (*self.states, *self.inputs, *self.carried)

    @property
    def integers(self) -> int:
        """The first word of 8 bytes behind the fields of numbers: the steps for which each lane is held."""
        return len(self.fields) * WIDTH * self.precision.word // 8

    @property
    def size(self) -> int:
        """Words of 8 bytes of a workspace."""
        return self.integers + 2 * WIDTH * self.holds

    @property
    def table_size(self) -> int:
        """Words of a table."""
        return len(Table) + len(self.states) + len(self.parameters) + len(self.carried) + 3 * bool(self.noise)

    @property
    def noise_word(self) -> int:
        """The word of a table that holds the address of the noise; the next two are the plane and the row."""
        return self.table_size - 3

    def state_word(self, name: str) -> int:
        """Give the word of a table that holds the address of a state's array."""
        return len(Table) + self.states.index(name)

    def parameter_word(self, name: str) -> int:
        """Give the word of a table that holds a parameter or the address of its array."""
        return len(Table) + len(self.states) + self.parameters.index(name)

    def carried_word(self, name: str) -> int:
        """Give the word of a table that holds the address of the array of something remembered."""
        return len(Table) + len(self.states) + len(self.parameters) + self.carried.index(name)


def passed_on(program: Program) -> tuple[str, ...]:
    """Give the names of what ``rates`` gives and ``solve`` takes, of a step that is one after the other."""
    functions = {f.name: f for f in program.functions}
    if "rates" not in functions or "method_step" in functions:
        return ()
    return functions["solve"].args[-len(functions["rates"].returns) :]

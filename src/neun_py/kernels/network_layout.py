"""The contract between the kernels of networks and the runtime: how cells lie in memory, and the passes of a step.

Cells of one kind (the neurons of a population with the synapses at them, or the presynaptic variables of a
projection) lie in blocks of `WIDTH` lanes, each block as the workspace of a population
(`neun_py.kernels.population_layout`): field f of lane i is number f*WIDTH + i. Blocks follow each other,
`CellLayout.block` bytes apart, for as long as a run lasts. Behind the states stand, where the step is cut at its
stages, the points at which the flow is evaluated and the slopes; then parameters that differ, the input, the sums over
connections, and what cells tell each other, twice: while one copy is read the other is written.

``advance(table, number) -> 0`` does one pass over the blocks from `FIRST_BLOCK` to `LAST_BLOCK`:

====================  ========================================================================
number                what it does
====================  ========================================================================
0                     take the external input; tell the others what they need for the first stage
s, of n stages        the slope at stage s, the point of the next, and what others need there
n                     the rest of the step: new states, the check that they are finite, spikes, resets
``Pass.ARRIVE``       the events whose cells stand at `LIST` (`LIST_COUNT` of 4 bytes): what jumps, what
                      pulses begin, what is passed on to the targets
``Pass.PULSE``        what pulses are in this step, and how long they still last after it
``Pass.HOLD``         for how many steps cells are held after a spike, before the first step of a stretch
``Pass.WATCH``        which cells have an event: the condition turned true, or the neuron spiked and was
                      reset; they are written to `HEARD`
====================  ========================================================================

A table begins with the words of a population's task, of which the ones about the workspace, spikes, failures, inputs
and the step are used; those of `CellTable` follow, then the parameters (numbers, where all cells share them), then
where the method takes noise the three words of a population's table that say where it is. `STEP` is the step within
the stretch. A spike is also written to `HEARD`, from the place `HEARD_FIRST` on, as a number of 4 bytes; `HEARD_COUNT`
is the address of how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from neun_py.kernels.population_layout import WIDTH, PopulationLayout, Table, passed_on
from neun_py.lower.program import Program
from neun_py.lower.staged import slope_names
from neun_py.lower.stochastic_step import increments_of

__all__ = ["CellLayout", "CellTable", "Pass", "left_name", "payload_name", "point_name", "told_name"]


class Pass(IntEnum):
    """The passes besides those of a step: of cells at the presynaptic side, of neurons, and of connections."""

    ARRIVE = 100
    PULSE = 101
    WATCH = 102
    HOLD = 103
    TELL = 200
    ARRIVE_POST = 104


class CellTable(IntEnum):
    """The words of a table of cells behind those of `neun_py.kernels.population_layout.Table`."""

    STEP = len(Table)
    FIRST_BLOCK = STEP + 1
    LAST_BLOCK = STEP + 2
    SIZE = STEP + 3
    HEARD = STEP + 4
    HEARD_COUNT = STEP + 5
    TROUBLE = STEP + 6
    LIST = STEP + 7
    LIST_COUNT = STEP + 8
    SOURCE = STEP + 9
    FIRSTS = STEP + 10
    THREADS = STEP + 11
    OFFSETS = STEP + 12
    INDEX = STEP + 13
    WHICH = STEP + 14
    KIND = STEP + 15
    END = STEP + 16


@dataclass(frozen=True)
class CellLayout(PopulationLayout):
    """Where everything lies in a block and in a table.

    Attributes
    ----------
    stages : int
        Passes that a step is cut into.
    emitted : int
        How many numbers a cell tells the others at each stage.
    kept : tuple of str
        What cells keep besides their states, a number each.
    """

    stages: int = 1
    emitted: int = 0
    kept: tuple[str, ...] = ()

    @classmethod
    def of_cells(cls, program: Program, states: tuple[str, ...], inputs: tuple[str, ...], parameters: tuple[str, ...],
                 varying: tuple[str, ...], stages: int, emitted: int, kept: tuple[str, ...] = (),
                 carried: tuple[str, ...] = ()) -> CellLayout:  # fmt: skip
        """Give the layout of a program's cells."""
        functions = {f.name: f for f in program.functions}
        noise = tuple(increments_of(functions["step"].args)) if "step" in functions else ()
        return cls(states, inputs, parameters, varying, program.precision, "refractory" in functions,
                   "crossing" in functions, carried, noise, passed_on(program), stages=stages, emitted=emitted,
                   kept=kept)  # fmt: skip

    @cached_property
    def fields(self) -> dict[str, int]:
        """Number of every field of a block, by the name of a quantity or by its role."""
        names = [*self.states, *self.varying, *self.inputs, *self.carried, *self.noise, *self.kept]
        if self.stages > 1:
            names += [point_name(n) for n in self.states]
            names += [n for s in range(1, self.stages) for n in self.slopes(s)]
        names += [told_name(k, copy) for copy in range(2) for k in range(self.emitted)]
        names += self.passed
        names += ["code__", "before__", "after__"] if self.crosses else ["code__"]
        return {name: k for k, name in enumerate(names)}

    def slopes(self, stage: int) -> tuple[str, ...]:
        """Give the names of the slopes of a stage."""
        return tuple(f"{n}__" for n in slope_names(self.states, stage))

    @cached_property
    def block(self) -> int:
        """Bytes of a block, a multiple of 64."""
        return -(-self.size * 8 // 64) * 64

    def blocks(self, cells: int) -> int:
        """Give how many blocks some cells need."""
        return -(-cells // WIDTH)

    @property
    def table_size(self) -> int:
        """Words of a table."""
        return CellTable.END + len(self.parameters) + 3 * bool(self.noise)

    def state_word(self, name: str) -> int:
        """Cells have no arrays: their states lie in blocks."""
        raise KeyError(name)

    def parameter_word(self, name: str) -> int:
        """Give the word of a table that holds a parameter that all cells share."""
        return CellTable.END + self.parameters.index(name)


def point_name(state: str) -> str:
    """Give the name of the field that holds where a flow is evaluated."""
    return f"{state}_point__"


def told_name(number: int, copy: int) -> str:
    """Give the name of the field that holds something told, in one of its two copies."""
    return f"told{number}_{copy}__"


def payload_name(number: int) -> str:
    """Give the name of the field that holds what an event passes on to the targets."""
    return f"payload{number}__"


def left_name(pulse: str) -> str:
    """Give the name of the field that holds how long a pulse still lasts."""
    return f"{pulse}_left__"

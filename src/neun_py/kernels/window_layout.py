"""The contract between the kernels of windows and the runtime: methods that find their own steps within a window.

``advance(table) -> 0`` takes the neurons of a task through its windows of length `DT`. The table is that of a
population (`neun_py.kernels.population_layout`), with the words of `WindowTable` behind the addresses, and what it says
of inputs, samples, spikes and failures holds, with a window for a step. What differs:

- A neuron lies in one of `LANES` lanes and goes through its windows with steps of its own; the lanes take their steps
  together, and a lane whose neuron is done takes the next neuron of the task, so that none waits for the slowest.
- The order in a window: steps that end at the window's end at the latest, each judged by its error; a spike is where
  its condition turns on the method's dense output, and what it resets goes on from there; other events likewise. A
  condition that holds already acts at once. The membrane is held for the refractory time from the spike on, to the
  moment: `HELD` is the address of what is left of it (in double precision, in the model's time) at a window's end.
- If `DENSE` is more than 1, that many samples are taken in every window, at equal distances, the last at its end; those
  before it are of the dense output. `EVERY` is 1 then. A sample at the moment of a spike is of the state after it.
- A step that cannot be made small enough, more than `MOST` trials in a window, or a reset after which the condition of
  the spike still holds end a neuron as a state that is not finite does: it is noted, with why (`REASONS`: a `Reason`
  each) and when (`MOMENTS`: the fraction of the window, in double precision), and is NaN from then on.
- `ROOM` is how many spikes there is room for. If there are more, `FULL` is 1 when the kernel returns, and what it
  changed must be put back before it is called again with more room.
- `TRIALS` counts the steps that were tried, and `ROUNDS` how often all lanes took one together.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from neun_py.kernels.population_layout import PopulationLayout
from neun_py.lower.program import Program
from neun_py.lower.window_step import WindowStep

__all__ = ["Code", "Reason", "WindowLayout", "WindowTable"]


class WindowTable(IntEnum):
    """The words of a table of windows behind those of `neun_py.kernels.population_layout.Table`."""

    REASONS = 0
    MOMENTS = 1
    ROOM = 2
    FULL = 3
    TRIALS = 4
    ROUNDS = 5
    DENSE = 6
    MOST = 7
    FIRST_STEP = 8
    RTOL = 9
    END = 10


class Reason(IntEnum):
    """Why a neuron failed; two spikes in a window are too many for a cell of a network."""

    NOT_FINITE = 0
    STEP_TOO_SMALL = 1
    TOO_MANY_STEPS = 2
    ENDLESS_EVENT = 3
    TWO_SPIKES = 4


class Code(IntEnum):
    """What a lane wants after a trial: nothing, to be looked at, an event to be found, to be given up, a neuron."""

    QUIET = 0
    ENDS = 1
    FIRES = 2
    FAILS = 3
    VACANT = 4


@dataclass(frozen=True)
class WindowLayout(PopulationLayout):
    """Where everything lies in a table and in a workspace.

    Attributes
    ----------
    first, new, last, kept : tuple of str
        The fields of slopes and states around a step, as `neun_py.lower.window_step` names them.
    tolerances : tuple of str
        The relative tolerance, and the absolute one of each state.
    alone : bool
        Whether there is one lane: for a neuron alone, whom vectors would only slow down.
    """

    first: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    tolerances: tuple[str, ...] = ()
    alone: bool = False

    @classmethod
    def of_windows(
        cls, program: Program, step: WindowStep, states: tuple[str, ...], inputs: tuple[str, ...],
        parameters: tuple[str, ...], varying: tuple[str, ...], carried: tuple[str, ...],
    ) -> WindowLayout:  # fmt: skip
        """Give the layout of a program's neurons."""
        functions = {f.name for f in program.functions}
        new = tuple(f"new_{n}__" for n in states)
        first = tuple(f"first_{n}__" for n in states) if step.slopes else ()
        last = tuple(f"last_{n}__" for n in states) if step.slopes else ()
        tolerances = ("rtol__", *(f"atol_{n}__" for n in states))
        return cls(
            states, inputs, parameters, varying, program.precision, "hold" in functions, "crossing" in functions,
            carried, first=first, new=new, last=last, kept=step.kept, tolerances=tolerances,
        )  # fmt: skip

    @property
    def lanes(self) -> int:
        """Lanes of a workspace: two vectors of 64 bytes, so that one computes while the other waits."""
        return 1 if self.alone else 2 * self.group

    @cached_property
    def fields(self) -> dict[str, int]:
        """Number of every field of numbers in the workspace, by the name of a quantity or by its role."""
        names = (
            *self.states, *self.varying, *self.inputs, *self.first, *self.new, *self.last, *self.kept,
            "time__", "until__", "due__", "left__", "own__", "size__", "previous__", "again__", "tried__", "code__",
        )  # fmt: skip
        return {name: k for k, name in enumerate(names)}

    @property
    def integers(self) -> int:
        """The first word of 8 bytes behind the fields: of each lane its neuron, window, next sample, and column."""
        return -(-len(self.fields) * self.lanes * self.precision.word // 8)  # one lane may end within a word

    @property
    def size(self) -> int:
        """Words of 8 bytes of a workspace."""
        return self.integers + 4 * self.lanes

    @property
    def own_words(self) -> int:
        """The first word of a table that `WindowTable` counts from."""
        return super().table_size

    @property
    def table_size(self) -> int:
        """Words of a table."""
        return self.own_words + WindowTable.END + len(self.states)

    def window_word(self, word: WindowTable) -> int:
        """Give the place of one of the words of windows."""
        return self.own_words + word

    def tolerance_word(self, name: str) -> int:
        """Give the word of a table that holds a tolerance."""
        return self.own_words + WindowTable.RTOL + self.tolerances.index(name)

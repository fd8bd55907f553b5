"""How a network's cells lie in memory whose method goes through each step of the network with steps of its own.

A step of the network is a window (`neun_py.kernels.window_layout`): pass 1, the last of a step, takes every cell of a
block through it, with the external input and the sums over connections held. The table is that of cells
(`neun_py.kernels.network_layout`), with the words of `WindowTable` behind the parameters; of those `MOST`, `FIRST_STEP`
and the tolerances are read. What differs from windows of a population:

- A cell lies in the same lane all the time; the lanes of a block wait for the slowest of them.
- The field ``left__`` says how long a membrane is held still. ``Pass.HOLD`` is not needed.
- A cell spikes at most once in a step: at the second spike it fails, with its own reason.
- A cell that fails is put back to where the step began. It is noted as cells are, with the states that it came to, its
  inputs, the field ``reason__``, a `Reason`, and ``moment__``, the fraction of the step at which it failed; of a cell
  that spiked that is the spike's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from neun_py.kernels.network_layout import CellLayout, CellTable, told_name
from neun_py.kernels.population_layout import WIDTH
from neun_py.kernels.window_layout import WindowLayout, WindowTable
from neun_py.lower.program import Program
from neun_py.lower.window_step import WindowStep

__all__ = ["WindowCellLayout", "at_start"]


@dataclass(frozen=True)
class WindowCellLayout(CellLayout, WindowLayout):
    """Where everything lies in a block and in a table; `kept` is what a window's step keeps."""

    @classmethod
    def of_window_cells(
        cls, program: Program, step: WindowStep, states: tuple[str, ...], inputs: tuple[str, ...],
        parameters: tuple[str, ...], varying: tuple[str, ...], carried: tuple[str, ...], emitted: int,
    ) -> WindowCellLayout:  # fmt: skip
        """Give the layout of a program's cells."""
        own = WindowLayout.of_windows(program, step, states, inputs, parameters, varying, carried)
        return cls(
            states, inputs, parameters, varying, program.precision, own.holds, own.crosses, carried, first=own.first,
            new=own.new, last=own.last, kept=own.kept, tolerances=own.tolerances, emitted=emitted,
        )  # fmt: skip

    @property
    def lanes(self) -> int:
        """Lanes of a block."""
        return WIDTH

    @cached_property
    def fields(self) -> dict[str, int]:
        """Number of every field of a block, by the name of a quantity or by its role."""
        names = (
            *self.states, *self.varying, *self.inputs, *self.first, *self.new, *self.last, *self.kept,
            *(at_start(n) for n in self.states), "time__", "until__", "due__", "left__", "own__", "size__",
            "previous__", "again__", "tried__", *(at_start(n) for n in self.carried),
            *(told_name(k, copy) for copy in range(2) for k in range(self.emitted)),
            "outcome__", "reason__", "moment__", "code__",
        )  # fmt: skip
        assert len(set(names)) == len(names), names
        return {name: k for k, name in enumerate(names)}

    @property
    def noted(self) -> tuple[str, ...]:
        """What is kept of a cell that failed: where it came to, its inputs, why there was no other step, and when."""
        return (*(at_start(n) for n in self.states), *self.inputs, "reason__", "moment__")

    @property
    def integers(self) -> int:
        """The first word of 8 bytes behind the fields."""
        return len(self.fields) * WIDTH * self.precision.word // 8

    @property
    def size(self) -> int:
        """Words of 8 bytes of a block; kernels that only look at cells may read one a lane behind the fields."""
        return self.integers + WIDTH * self.holds

    @property
    def own_words(self) -> int:
        """The first word of a table that `WindowTable` counts from."""
        return CellTable.END + len(self.parameters)

    @property
    def table_size(self) -> int:
        """Words of a table."""
        return self.own_words + WindowTable.END + len(self.states)


def at_start(name: str) -> str:
    """Give the name of the field that holds how the step began for a number; of a failed cell, where it came to."""
    return f"start_of_{name}__"

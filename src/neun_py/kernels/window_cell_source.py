"""The source of the kernels of a network's cells whose method finds its own steps (`window_cell_layout`)."""

from __future__ import annotations

from neun_py.kernels.cell_source import Cells, written
from neun_py.kernels.lane_source import indented
from neun_py.kernels.window_cell_layout import WindowCellLayout, at_start
from neun_py.kernels.window_commit import WindowCommit
from neun_py.kernels.window_layout import Code, Reason, WindowTable
from neun_py.lower.program import Program

__all__ = ["WindowCells", "window_cell_source"]

_FAILED = 2
"""The outcome of a cell that failed, as codes of cells have it: 0 is nothing, 1 a spike."""


class WindowCells(Cells, WindowCommit):
    """The passes of a step that is a window."""

    layout: WindowCellLayout
    more_names = f"{Cells.more_names} {WindowCommit.more_names} outcome moment trouble"

    def prologue(self) -> list[str]:
        """Read the table, and the numbers that all cells share."""
        layout = self.layout
        numbers = [(n, layout.window_word(WindowTable[n.upper()])) for n in ("most", "first_step")]
        numbers += [(self.w.name(n), layout.tolerance_word(n)) for n in layout.tolerances]
        lines = [f"{name} = {self.converted(f'load(0.0, table, {word})')}" for name, word in numbers]
        return [*Cells.prologue(self), *lines, f"whole = {self.dt}"]

    def last_pass(self) -> list[str]:
        """Take all cells of a block through the window."""
        heard = ["store_index(heard_list, heard, base + i)", "heard += 1"]
        rounds = [
            "busy = 0",
            *self.look(),
            "if busy == 0:",
            "    break",
            *self.trial(),
        ]
        return [
            *self.take_input(),
            *self.begin(),
            "while True:",
            *indented(rounds, 1),
            *self.finish(),
            *self.events(heard),
        ]

    # -- a lane's window -------------------------------------------------------------------------------------

    def begin(self) -> list[str]:
        """Remember how the step begins, and prepare the first trials; who failed before has none."""
        layout = self.layout
        numbers = (*layout.states, *layout.varying, *layout.inputs)
        lines = [
            *self.loaded(numbers),
            *self.roles("left amount previous"),
            *(self.store(at_start(n), self.load(n)) for n in (*layout.states, *layout.carried)),
            f"time, again, tried = {self.zero}, {self.zero}, {self.zero}",
            f"until = {self.zero}",
            *(self.store(n, self.zero) for n in ("outcome__", "reason__", "moment__")),
            f"if i >= width or {self.states[0]} != {self.states[0]}:",
            *indented([f"left = {self.zero}", *self.rest()], 1),
        ]
        if not layout.carried:  # what stands there is of the last step
            lines.append(f"amount, previous = {self.zero}, {self.zero}")
        return ["for i in range(lanes):", *indented([*lines, *self.go_on(begins=True)], 1)]

    def look(self) -> list[str]:
        """Look at each lane that wants it, and count those that go on."""
        layout = self.layout
        moving = (*layout.states, *layout.first, *layout.varying, *layout.inputs, *layout.new, *layout.last,
                  *layout.kept)  # fmt: skip
        whole_number = "f32" if self.single else "float"
        failed = [
            *(self.store(n, self.load(at_start(n))) for n in layout.states),
            *(self.store(at_start(n), self.w.name(n)) for n in layout.states),
            self.store("outcome__", self.number(_FAILED)),
            self.store("reason__", f"{whole_number}(trouble)"),
            self.store("moment__", "moment"),
            f"left = {self.zero}",
            *self.rest(),
        ]
        ended = [
            *self.stored(layout.states),
            *(self.store(at_start(n), x) for n, x in zip(layout.carried, ("amount", "previous"), strict=False)),
            *([f"left = select(left > whole, left - whole, {self.zero})"] if layout.holds else []),
            *self.rest(),
        ]
        lines = [
            f"code = {self.load('code__')}",
            "if code == 0:",
            "    busy += 1",
            "    continue",
            f"if code == {self.number(Code.VACANT)}:",
            "    continue",
            *self.loaded(moving),
            *self.roles("time until due left own amount previous again tried"),
            *self.held_now,
            f"outcome, moment, trouble = {self.load('outcome__')}, {self.load('moment__')}, -1",
            "stale, begins, dead, cut, ended = False, False, False, False, False",
            f"if code == {self.number(Code.FAILS)}:",
            f"    endless = {int(Reason.TOO_MANY_STEPS)} if tried > most else {int(Reason.STEP_TOO_SMALL)}",
            "    dead = True",
            *indented(self.fail("endless"), 1),
            "else:",
            *indented(self.step(), 1),
            "if dead:",
            *indented(failed, 1),
            self.store("outcome__", "outcome"),
            self.store("moment__", "moment"),
            "if ended:",
            *indented(ended, 1),
            *self.go_on(),
            "busy += 1",
        ]
        return ["for i in range(lanes):", *indented(lines, 1)]

    def rest(self) -> list[str]:
        """Let a lane want nothing more in this step, while others go on; what a trial makes of it is not used."""
        return [
            self.store("left__", "left"),
            self.store("time__", "until"),
            self.store("until__", "until"),
            self.store("own__", self.zero),
            self.store("code__", self.number(Code.VACANT)),
            "continue",
        ]

    def finish(self) -> list[str]:
        """Say what became of each cell, and keep what the method remembers."""
        carried = [self.store(n, self.load(at_start(n))) for n in self.layout.carried]
        return self.lanes_of([*carried, self.store("code__", self.load("outcome__"))])

    # -- what is different from neurons that come and go -----------------------------------------------------

    def due(self) -> str:
        """Write when the next sample is due: never, within a step."""
        return self.inf

    def samples(self) -> list[str]:
        """Take no samples."""
        return []

    def keep_place(self) -> list[str]:
        """Remember nothing: a cell is where it is."""
        return []

    def fail(self, reason: str) -> list[str]:
        """Note why a cell cannot go on; what was noted first stands."""
        return ["if trouble < 0:", f"    trouble, moment = {reason}, time/whole"]

    def note_spike(self) -> list[str]:
        """Note a spike; a second one is too many."""
        return [
            "if outcome > 0:",
            f"    dead, trouble = True, {int(Reason.TWO_SPIKES)}",
            f"outcome, moment = {self.one}, (time + theta*own)/whole",
        ]

    def fraction(self) -> str:
        """Write where in the step a spike is."""
        return self.load("moment__")


def window_cell_source(program: Program, layout: WindowCellLayout) -> str:
    """Write the kernel of the passes of a step."""
    return written(WindowCells(program, layout))

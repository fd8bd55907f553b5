"""What kernels of windows have in common: a lane's numbers as text, and the trial that all lanes make together."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from neun_py.kernels.lane_source import LaneSource, assigned, indented
from neun_py.kernels.population_layout import Table
from neun_py.kernels.window_layout import Code, WindowLayout, WindowTable
from neun_py.lower.program import Program
from neun_py.lower.system import HELD_ARGUMENT
from neun_py.spec.expression import num

__all__ = ["WindowLanes"]

_ROLES = {
    "time": "time__", "until": "until__", "due": "due__", "left": "left__", "own": "own__", "amount": "size__",
    "previous": "previous__", "again": "again__", "tried": "tried__",
}  # fmt: skip
"""Numbers of a lane: where it is in its window, up to where its steps go, when the next sample is due, until when the
membrane is held, the step of this trial, how long it would be uncut, the logarithm of the last error, whether the last
trial was refused, and how many there were in this window."""


class WindowLanes(LaneSource):
    """The parts of a kernel whose lanes go through windows by themselves."""

    layout: WindowLayout
    more_names = (
        "time until due left own amount previous again tried code error verdict next_amount next_previous passing "
        "fires ends wants stays fails following busy neuron window turn place stale begins dead whole step_now "
        "theta stop event low high at_low at_high guess at_guess cut finished room rounds trials dense most limit "
        "first_step is_held quiet found number other lanes_now share wide endless ended sample"
    )

    def __init__(self, program: Program, layout: WindowLayout) -> None:
        super().__init__(program, layout)
        self.inputs = [self.w.name(n) for n in layout.inputs]
        self.slopes = bool(layout.first)
        self.held_argument = HELD_ARGUMENT in self.program["trial"].args
        self.tolerances = [self.w.name(n) for n in layout.tolerances]

    # -- numbers as text -------------------------------------------------------------------------------------

    def number(self, value: float | Fraction) -> str:
        """Write a number of the precision."""
        return self.w.number(num(Fraction(value)))

    def converted(self, text: str) -> str:
        """Write a number of double precision in the precision."""
        return f"f32({text})" if self.single else text

    def doubled(self, text: str) -> str:
        """Write a number of the precision in double precision."""
        return f"0.0 + {text}" if self.single else text

    @property
    def inf(self) -> str:
        """Infinity."""
        return "inf32" if self.single else "inf"

    def lane(self, field: str, lane: str = "i") -> str:
        """Give the place of a lane's number in the workspace."""
        return f"{self.layout.fields[field] * self.layout.lanes} + {lane}"

    def own_word(self, word: WindowTable) -> str:
        """Write the reading of a word of windows."""
        return self.word(self.layout.window_word(word))

    def integer(self, index: int) -> str:
        """Give the place of one of a lane's integers."""
        return f"{self.layout.integers + index * self.layout.lanes} + i"

    def loaded(self, fields: Iterable[str]) -> list[str]:
        """Take a lane's numbers."""
        return [f"{self.w.name(n)} = {self.load(n)}" for n in fields]

    def stored(self, fields: Iterable[str]) -> list[str]:
        """Put a lane's numbers back."""
        return [self.store(n, self.w.name(n)) for n in fields]

    def roles(self, names: str) -> list[str]:
        """Take some of the numbers that are no quantities of the model."""
        return [f"{n} = {self.load(_ROLES[n])}" for n in names.split()]

    def keep_roles(self, names: str) -> list[str]:
        """Put some of them back."""
        return [self.store(_ROLES[n], n) for n in names.split()]

    def named(self, names: Iterable[str]) -> str:
        """Give names of the program as they stand in source."""
        return ", ".join(self.w.name(n) for n in names)

    @property
    def held_now(self) -> list[str]:
        """Say whether the membrane is held, where that matters to the flow."""
        argument = self.w.name(HELD_ARGUMENT)
        return [f"{argument} = select(left > time, {self.one}, {self.zero})"] if self.held_argument else []

    def flow(self, states: Iterable[str]) -> list[str]:
        """Evaluate the slopes at the start of the next step."""
        held = [self.w.name(HELD_ARGUMENT)] if self.held_argument else []
        arguments = ", ".join([*states, *self.inputs, *self.parameters, *held])
        firsts = [self.w.name(n) for n in self.layout.first]
        return [*self.held_now, f"{assigned(firsts)} = flow({arguments})"]

    def between(self, theta: str) -> str:
        """Write the states at a fraction of the step."""
        own = {"dt": "own", "theta__": theta}
        return f"between({', '.join(own.get(n, self.w.name(n)) for n in self.program['between'].args)})"

    def prologue(self) -> list[str]:
        """Read the table, and the numbers that all neurons share."""
        layout = self.layout
        local = {"INPUT": "inputs", "INPUT_STRIDE": "stride"}
        names = ("FIRST", "LAST", "BEGIN", "COUNT", "WORK", "INPUT", "INPUT_STRIDE", "INPUT_LANE", "INPUT_ORIGIN",
                 "EVERY", "RECORD", "PLANE", "ROW", "COLUMN", "FIELDS", "FIELD_LIST", "CHOSEN", "CHOSEN_FIRST",
                 "CHOSEN_LAST")  # fmt: skip
        lines = [f"{local.get(name, name.lower())} = {self.word(Table[name])}" for name in names]
        lines += [f"{n.lower()} = {self.own_word(WindowTable[n])}" for n in ("ROOM", "DENSE")]
        numbers = [("whole", int(Table.DT)), ("most", layout.window_word(WindowTable.MOST)),
                   ("first_step", layout.window_word(WindowTable.FIRST_STEP))]  # fmt: skip
        numbers += [(self.w.name(n), layout.tolerance_word(n)) for n in layout.tolerances]
        numbers += [(self.w.name(n), layout.parameter_word(n)) for n in layout.parameters if n not in layout.varying]
        for name, word in numbers:
            read = f"load(0.0, table, {word})"
            lines.append(f"{name} = {f'f32({read})' if self.single else read}")
        share = "f32(dense)" if self.single else "float(dense)"
        return [*lines, f"share = whole/{share}", "spikes, failures, trials, rounds = 0, 0, 0, 0"]

    # -- the trial -------------------------------------------------------------------------------------------

    def trial(self) -> list[str]:
        """Let each lane try a step; what it wants then is its code."""
        layout = self.layout
        moving = (*layout.states, *layout.first, *layout.varying, *layout.inputs)
        results = [self.w.name(n) for n in (*layout.new, *layout.last, *layout.kept)]
        given = ", ".join("own" if n == "dt" else self.w.name(n) for n in self.program["trial"].args)
        lines = [*self.loaded(moving), *self.roles("time until due left own amount previous again tried"),
                 f"code = {self.load('code__')}", *self.held_now,
                 f"{', '.join([*results, 'error'])} = trial({given})",
                 "next_amount, next_previous, verdict = judged(error, previous, own, amount, again)",
                 "passing = verdict > 0",
                 f"tried = tried + {self.one}",
                 "ends = either(own == until - time, due <= time + own)"]  # fmt: skip
        wants = "ends"
        if self.fires():
            lines.append(f"fires = both(passing, {self.fires()})")
            wants = "either(ends, fires)"
        lines += [
            f"wants = both(passing, {wants})",
            f"step_now = paced(next_amount, time + select(passing, own, {self.zero}), until)",
            f"fails = either(both(negated(passing), step_now < {self.number(self.smallest)}*whole), tried > most)",
            "stays = both(passing, negated(either(wants, fails)))",
            f"quiet = select(wants, {self.number(Code.ENDS)}, {self.zero})",
            *([f"quiet = select(fires, {self.number(Code.FIRES)}, quiet)"] if self.fires() else []),
            f"quiet = select(fails, {self.number(Code.FAILS)}, quiet)",
            f"quiet = select(code > 0, {self.number(Code.VACANT)}, quiet)",
            self.store("code__", "quiet"),
        ]
        for old, new in zip(layout.states, layout.new, strict=True):
            lines.append(self.store(old, f"select(stays, {self.w.name(new)}, {self.w.name(old)})"))
        for old, new in zip(layout.first, layout.last, strict=True):
            lines.append(self.store(old, f"select(stays, {self.w.name(new)}, {self.w.name(old)})"))
        lines += self.stored((*layout.new, *layout.last, *layout.kept))
        lines += [
            self.store("time__", "select(stays, time + own, time)"),
            self.store("own__", "select(either(wants, fails), own, step_now)"),
            self.store("size__", "select(fails, amount, next_amount)"),
            self.store("previous__", "next_previous"),
            self.store("again__", f"select(passing, {self.zero}, {self.one})"),
            self.store("tried__", "tried"),
        ]
        return ["for i in range(lanes):", *indented(lines, 1)]

    @property
    def smallest(self) -> Fraction:
        """The shortest step, of a window: below it rounding takes the place of time."""
        return Fraction(1, 2 ** (self.layout.precision.digits - 3))

    def fires(self) -> str:
        """Write whether an event is in a step that passes."""
        layout, conditions = self.layout, []
        new = [self.w.name(n) for n in layout.new]
        if self.has("spiked"):
            spiked = self.call("spiked", new)
            if not self.has("reset"):
                spiked = f"both({spiked}, negated({self.call('spiked', self.states)}))"
            conditions.append(f"both({spiked}, left <= time)" if layout.holds else spiked)
        if self.has("happens"):
            conditions.append(self.call("happens", new))
        return f"either({', '.join(conditions)})" if len(conditions) > 1 else "".join(conditions)

    @property
    def cuts(self) -> bool:
        """Whether events change states."""
        return self.has("reset") or self.has("jump")

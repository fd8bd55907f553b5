"""What the kernels of populations and of networks have in common: the step of a lane, as lines of text."""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.kernels.elementary import link
from neun_py.kernels.population_layout import WIDTH, PopulationLayout, Table
from neun_py.kernels.writer import Writer
from neun_py.lower.pipeline import HELD_ARGUMENT
from neun_py.lower.program import Program

__all__ = ["LaneSource", "assigned", "indented"]


class LaneSource:
    """The parts of a kernel whose lanes are neurons, as lines of text."""

    more_names = ""
    """What the loops of a kind of kernel call their own besides."""

    def __init__(self, program: Program, layout: PopulationLayout) -> None:
        self.program, self.layout = link(program), layout
        self.defined = [f.name for f in self.program.functions]
        self.w = Writer(layout.precision, [*self.defined, *_OWN_NAMES.split(), *self.more_names.split()])
        self.single = layout.precision.word == 4
        self.zero, self.one = ("f32(0.0)", "f32(1.0)") if self.single else ("0.0", "1.0")
        self.dt = "step_length" if self.single else "dt"
        self.states = [self.w.name(n) for n in layout.states]
        self.new = self._labels("new_", layout.states)
        self.end = self._labels("end_", layout.states)
        self.parameters = [self.w.name(n) for n in layout.parameters]
        self.carried = [self.w.name(n) for n in layout.carried]
        self.kept = self._labels("new_", layout.carried)

    def _labels(self, prefix: str, names: Iterable[str]) -> list[str]:
        layout = self.layout
        taken = {self.w.name(n) for n in (*layout.states, *layout.inputs, *layout.parameters, *layout.carried)}
        labels = []
        for name in names:
            label = prefix + name
            while label in taken:
                label += "_"
            taken.add(label)
            labels.append(label)
        return labels

    def has(self, function: str) -> bool:
        """Whether the program has a function."""
        return function in self.defined

    def call(self, function: str, states: Iterable[str]) -> str:
        """Write the call of a function of states and parameters."""
        return f"{function}({', '.join([*states, *self.parameters])})"

    def lane(self, field: str, lane: str = "i") -> str:
        """Give the place of a lane's number in the workspace."""
        return f"{self.layout.fields[field] * WIDTH} + {lane}"

    def load(self, field: str, lane: str = "i") -> str:
        """Write the reading of a lane's number."""
        return f"load({self.zero}, work, {self.lane(field, lane)})"

    def store(self, field: str, value: str, lane: str = "i") -> str:
        """Write the writing of a lane's number."""
        return f"store(work, {self.lane(field, lane)}, {value})"

    def rounded_up(self) -> str:
        """Write how many lanes some neurons take: whole vectors, and at least one.

        That it is one at least is said for the compiler, which else makes a loop of single lanes beside every one.
        """
        group = self.layout.group
        return f"max((width + {group - 1})//{group}*{group}, {group})"

    def word(self, word: int) -> str:
        """Write the reading of a word of the table."""
        return f"load_count(table, {int(word)})"

    def noise_words(self) -> list[str]:
        """Read where the noise is."""
        if not self.layout.noise:
            return []
        names = ("noise__", "noise_plane__", "noise_row__")
        return [f"{name} = {self.word(self.layout.noise_word + k)}" for k, name in enumerate(names)]

    def take_noise(self) -> list[str]:
        """Put the noise of a step into the workspace: the lanes' loop is vectorised where all lies in one place."""
        lines = []
        for k, name in enumerate(self.layout.noise):
            value = f"load({self.zero}, noise__, {k}*noise_plane__ + k*noise_row__ + base + i)"
            lines += ["for i in range(lanes):", f"    {self.store(name, value)}"]
        return lines

    def every_lane(self) -> list[str]:
        """Take the step of every lane; where a lane remembers too little, all compute both kinds of step."""

        def loop(young: bool) -> list[str]:
            return [*self.take_noise(), *self.first_loop(), "for i in range(lanes):", *indented(self.body(young), 1)]

        if not self.has("start"):
            return loop(False)
        layout = self.layout
        looked = [f"{self.w.name(n)} = {self.load(n)}" for n in (*layout.states, *layout.carried, *layout.inputs)]
        lives = f"{self.states[0]} == {self.states[0]}"
        return [
            "youth = 0",
            "for i in range(lanes):",
            # A neuron that failed has no age any more.
            *indented([*looked, f"youth |= select(both({self.young()}, {lives}), 1, 0)"], 1),
            "if youth != 0:",
            *indented(loop(True), 1),
            "else:",
            *indented(loop(False), 1),
        ]

    def first_loop(self) -> list[str]:
        """Give the loop that leaves numbers for the one in which the step ends, where it is cut in two."""
        names = self.layout.passed
        if not names:
            return []
        given = ", ".join([*self.states, *(self.w.name(n) for n in self.layout.inputs), *self.parameters])
        lines = [*self.loads(), f"{assigned(list(names))} = rates({given})"]
        return ["for i in range(lanes):", *indented([*lines, *(self.store(n, n) for n in names)], 1)]

    def young(self) -> str:
        """Write whether a lane remembers too little for a step."""
        inputs = [self.w.name(n) for n in self.layout.inputs]
        return f"young({', '.join([*self.states, *self.carried, *inputs])})"

    def body(self, young: bool) -> list[str]:
        """Give the step of one lane, without a branch; some may be `young`."""
        passed = [f"{name} = {self.load(name)}" for name in self.layout.passed]
        return [*self.loads(), *passed, *self.whole_step(young), *self.after_step()]

    def loads(self) -> list[str]:
        """Take what moves into registers."""
        layout = self.layout
        moving = (*layout.states, *layout.varying, *layout.inputs, *layout.carried)
        lines = [f"{self.w.name(n)} = {self.load(n)}" for n in moving]
        lines += [f"{n} = {self.load(n)}" for n in layout.noise]
        if layout.holds:
            lines.append(f"held = load_count(work, {layout.integers} + i)")
        return lines

    def whole_step(self, young: bool) -> list[str]:
        """Take the step of the method, or the one with which it starts."""
        layout, argument = self.layout, []
        if HELD_ARGUMENT in self.program["step"].args:
            argument = [f"select(held > 0, {self.one}, {self.zero})"]
        inputs = [self.w.name(n) for n in layout.inputs]
        given = ", ".join([*self.states, *self.carried, self.dt, *inputs, *self.parameters, *argument, *layout.noise])
        results = [*self.new, *self.kept]
        if layout.passed:
            return [f"{assigned(results)} = solve({given}, {', '.join(layout.passed)})"]
        lines = [f"{assigned(results)} = step({given})"]
        if young:
            first = self._labels("first_", (*layout.states, *layout.carried))
            lines += [f"{assigned(first)} = start({given})", f"recent = {self.young()}"]
            lines += [f"{x} = select(recent, {y}, {x})" for x, y in zip(results, first, strict=True)]
        return lines

    def after_step(self) -> list[str]:
        """Give what follows the method's step: the check that all is finite, the spike, the reset."""
        layout, held = self.layout, self.layout.integers
        lines: list[str] = []
        # x - x is 0 where x is finite; the first state of before is NaN where the neuron failed earlier
        finite = [*self.new, self.states[0]]
        end = self.new
        if self.has("spiked"):
            now = self.call("spiked", self.new)
            if not self.has("reset"):
                now = f"both({now}, negated({self.call('spiked', self.states)}))"
            lines.append(f"fires = {now}")
            if layout.holds:
                lines.append("fires = both(fires, held == 0)")
        if self.has("reset"):
            end = self.end
            lines.append(f"{assigned(end)} = {self.call('reset', self.new)}")
            lines += [f"{e} = select(fires, {e}, {n})" for e, n in zip(end, self.new, strict=True)]
            finite += end
        lines.append(f"good = {_added([f'({x} - {x})' for x in finite])} == 0")
        for name, old, new in zip(layout.states, self.states, end, strict=True):
            lines.append(self.store(name, f"select(good, {new}, {old})"))
        lines += self.remembered()
        code = f"select({'fires' if self.has('spiked') else 'False'}, {self.one}, {self.zero})"
        two = "f32(2.0)" if self.single else "2.0"
        lines.append(self.store("code__", f"select(good, {code if self.has('spiked') else self.zero}, {two})"))
        if layout.crosses:
            lines.append(self.store("before__", self.call("crossing", self.states)))
            lines.append(self.store("after__", self.call("crossing", self.new)))
        if layout.holds:
            lines.append(f"store_count(work, {held} + i, max(held - 1, 0))")
        return lines

    def remembered(self) -> list[str]:
        """Keep what the method remembers; nothing after a reset, and where the membrane is held no longer."""
        if not self.layout.carried:
            return []
        void = ["fires"] if self.has("reset") else []
        void += ["held == 1"] if HELD_ARGUMENT in self.program["step"].args else []
        condition = f"either({', '.join(void)})" if len(void) > 1 else "".join(void)
        lines = []
        for name, old, new in zip(self.layout.carried, self.carried, self.kept, strict=True):
            value = f"select({condition}, {self.zero}, {new})" if void else new
            lines.append(self.store(name, f"select(good, {value}, {old})"))
        return lines

    def fraction(self) -> str:
        """Write at which fraction of the step a lane that spiked did."""
        if not self.layout.crosses:
            return self.one
        gap = f"{self.load('before__')}/({self.load('before__')} - {self.load('after__')})"
        return f"select({self.load('before__')} < 0, {gap}, {self.zero})"

    def events(self, heard: Iterable[str] = ()) -> list[str]:
        """Look at each lane where something happened in one of them; `heard` is what else a spike does."""
        layout, held = self.layout, self.layout.integers
        words = layout.fields["code__"] * WIDTH * layout.precision.word // 8
        kept = layout.noted
        nan = "nan32" if self.single else "nan"
        lines = [
            f"code = {self.load('code__')}",
            "if code > 1:",
            f"    if {self.load(layout.states[0])} == {self.load(layout.states[0])}:",
            f"        store_count({self.word(Table.FAILED_NEURONS)}, failures, base + i)",
            f"        store_count({self.word(Table.FAILED_STEPS)}, failures, begin + k)",
            *(f"        store({self.word(Table.FAILED_NUMBERS)}, {len(kept)}*failures + {j}, {self.load(name)})"
              for j, name in enumerate(kept)),
            "        failures += 1",
            *(f"        {self.store(name, nan)}" for name in (*layout.states, *layout.carried)),
        ]  # fmt: skip
        if self.has("spiked"):
            lines += [
                "elif code > 0:",
                f"    store_count({self.word(Table.SPIKE_NEURONS)}, spikes, base + i)",
                f"    store_count({self.word(Table.SPIKE_STEPS)}, spikes, begin + k)",
                f"    store({self.word(Table.SPIKE_FRACTIONS)}, spikes, {self.fraction()})",
                "    spikes += 1",
                *("    " + line for line in heard),
            ]
            if layout.holds:
                lines.append(f"    store_count(work, {held} + i, load_count(work, {held + WIDTH} + i))")
        return [
            "happened = 0",
            f"for q in range(lanes*{layout.precision.word}//8):",
            f"    happened |= load_count(work, {words} + q)",
            "if happened != 0:",
            "    for i in range(width):",
            *("        " + line for line in lines),
        ]


_OWN_NAMES = (
    "table first last begin count dt step_length work inputs stride input_lane input_origin I_shared every record "
    "plane row column fields field_list chosen chosen_first chosen_last spikes failures base width lanes values i j k "
    "q length mark until samples happened code fires good held row_start block blocks size number heard "
    "heard_list failed youth recent enter_lanes leave_lanes"
)
"""What the loops call their own; a quantity of the same name gets an underscore."""


def _added(terms: list[str]) -> str:
    """Write a sum of which each half is one: no addition waits for all of those before it."""
    if len(terms) < 3:
        return " + ".join(terms)
    middle = (len(terms) + 1) // 2
    left, right = _added(terms[:middle]), _added(terms[middle:])
    return f"{left} + ({right})" if len(terms) - middle > 1 else f"{left} + {right}"


def assigned(names: list[str]) -> str:
    """Give names as they stand left of a tuple."""
    return ", ".join(names) + "," * (len(names) == 1)


def indented(lines: Iterable[str], depth: int) -> list[str]:
    """Give lines further to the right."""
    return ["    " * depth + line for line in lines]

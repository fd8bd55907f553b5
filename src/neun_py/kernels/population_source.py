"""The source of the kernels of populations: SIMD lanes around the program (`neun_py.kernels.population_layout`)."""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.kernels.elementary import link
from neun_py.kernels.population_layout import WIDTH, PopulationLayout, Table
from neun_py.kernels.writer import Writer, header
from neun_py.lower.pipeline import HELD_ARGUMENT
from neun_py.lower.program import Program

__all__ = ["population_source"]


class _Lanes:
    """The parts of a population's kernel, as lines of text."""

    def __init__(self, program: Program, layout: PopulationLayout) -> None:
        self.program, self.layout = link(program), layout
        self.defined = [f.name for f in self.program.functions]
        self.w = Writer(layout.precision, [*self.defined, *_OWN_NAMES.split()])
        self.single = layout.precision.word == 4
        self.zero, self.one = ("f32(0.0)", "f32(1.0)") if self.single else ("0.0", "1.0")
        self.dt = "step_length" if self.single else "dt"
        self.states = [self.w.name(n) for n in layout.states]
        self.new = self._labels("new_", layout.states)
        self.end = self._labels("end_", layout.states)
        self.parameters = [self.w.name(n) for n in layout.parameters]

    def _labels(self, prefix: str, names: Iterable[str]) -> list[str]:
        taken = {self.w.name(n) for n in (*self.layout.states, *self.layout.inputs, *self.layout.parameters)}
        labels = []
        for name in names:
            label = prefix + name
            while label in taken:
                label += "_"
            taken.add(label)
            labels.append(label)
        return labels

    def has(self, function: str) -> bool:
        return function in self.defined

    def call(self, function: str, states: Iterable[str]) -> str:
        return f"{function}({', '.join([*states, *self.parameters])})"

    def lane(self, field: str, lane: str = "i") -> str:
        """Give the place of a lane's number in the workspace."""
        return f"{self.layout.fields[field] * WIDTH} + {lane}"

    def load(self, field: str, lane: str = "i") -> str:
        return f"load({self.zero}, work, {self.lane(field, lane)})"

    def store(self, field: str, value: str, lane: str = "i") -> str:
        return f"store(work, {self.lane(field, lane)}, {value})"

    def word(self, word: int) -> str:
        return f"load_count(table, {int(word)})"

    def prologue(self) -> list[str]:
        """Read the table, and the parameters that all neurons share."""
        layout = self.layout
        names = ("FIRST", "LAST", "BEGIN", "COUNT", "WORK", "INPUT", "INPUT_STRIDE", "INPUT_LANE", "INPUT_ORIGIN",
                 "EVERY", "RECORD", "PLANE", "ROW", "COLUMN", "FIELDS", "FIELD_LIST", "CHOSEN", "CHOSEN_FIRST",
                 "CHOSEN_LAST")  # fmt: skip
        lines = [f"{_LOCAL.get(name, name.lower())} = {self.word(Table[name])}" for name in names]
        lines += [f"dt = load(0.0, table, {int(Table.DT)})"]
        lines += ["step_length = f32(dt)"] if self.single else []
        for name in layout.parameters:
            if name not in layout.varying:
                number = f"load(0.0, table, {layout.parameter_word(name)})"
                lines.append(f"{self.w.name(name)} = {f'f32({number})' if self.single else number}")
        return [*lines, "spikes, failures = 0, 0"]

    def enter_block(self) -> list[str]:
        """Copy a block into the workspace; the lanes behind the last neuron are copies of the first."""
        layout, group = self.layout, self.layout.group
        places = [(n, layout.state_word(n)) for n in layout.states]
        places += [(n, layout.parameter_word(n)) for n in layout.varying]
        lines = [f"width = min(last - base, {WIDTH})", f"lanes = (width + {group - 1})//{group}*{group}"]
        for name, word in places:
            lines += [
                f"values = {self.word(word)}",
                "for i in range(width):",
                f"    {self.store(name, f'load({self.zero}, values, base + i)')}",
                "for i in range(width, lanes):",
                f"    {self.store(name, f'load({self.zero}, values, base)')}",
            ]
        for name in layout.inputs:
            lines += ["for i in range(lanes):", f"    {self.store(name, self.zero)}"]
        if layout.holds:
            held = layout.integers
            lines += [
                f"values = {self.word(Table.HELD)}",
                "for i in range(lanes):",
                f"    store_count(work, {held} + i, load_count(values, base + (i if i < width else 0)))",
                *(f"    {self.w.name(n)} = {self.load(n)}" for n in layout.varying),
                f"    length = refractory({', '.join([*self.parameters, self.dt])})",
                f"    store_count(work, {held + WIDTH} + i, int(length))",
            ]
        lines += ["if stride == 0:", *("    " + line for line in self.take_input("0"))]
        lines += [
            "mark = chosen_first",
            "while chosen != 0 and mark < chosen_last and load_count(chosen, mark) < base:",
            "    mark += 1",
            "chosen_first = mark",
            "while chosen != 0 and mark < chosen_last and load_count(chosen, mark) < base + width:",
            "    mark += 1",
        ]
        return lines

    def take_input(self, step: str) -> list[str]:
        """Put the input of a step into the workspace."""
        (name,) = self.layout.inputs
        return [
            "if input_lane == 0:",
            f"    I_shared = load({self.zero}, inputs, {step}*stride)",
            "    for i in range(width):",
            f"        {self.store(name, 'I_shared')}",
            "else:",
            "    for i in range(width):",
            f"        {self.store(name, f'load({self.zero}, inputs, {step}*stride + base - input_origin + i)')}",
        ]

    def body(self) -> list[str]:
        """Give the step of one lane, without a branch."""
        layout = self.layout
        moving = (*layout.states, *layout.varying, *layout.inputs)
        lines = [f"{self.w.name(n)} = {self.load(n)}" for n in moving]
        held = layout.integers
        if layout.holds:
            lines.append(f"held = load_count(work, {held} + i)")
        argument = []
        if HELD_ARGUMENT in self.program["step"].args:
            argument = [f"select(held > 0, {self.one}, {self.zero})"]
        given = [*self.states, self.dt, *(self.w.name(n) for n in layout.inputs), *self.parameters, *argument]
        lines.append(f"{_tuple(self.new)} = step({', '.join(given)})")
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
            lines.append(f"{_tuple(end)} = {self.call('reset', self.new)}")
            lines += [f"{e} = select(fires, {e}, {n})" for e, n in zip(end, self.new, strict=True)]
            finite += end
        lines.append(f"good = {' + '.join(f'({x} - {x})' for x in finite)} == 0")
        for name, old, new in zip(layout.states, self.states, end, strict=True):
            lines.append(self.store(name, f"select(good, {new}, {old})"))
        code = f"select({'fires' if self.has('spiked') else 'False'}, {self.one}, {self.zero})"
        two = "f32(2.0)" if self.single else "2.0"
        lines.append(self.store("code__", f"select(good, {code if self.has('spiked') else self.zero}, {two})"))
        if layout.crosses:
            lines.append(self.store("before__", self.call("crossing", self.states)))
            lines.append(self.store("after__", self.call("crossing", self.new)))
        if layout.holds:
            lines += [
                "held = select(held > 0, held - 1, held)",
                f"store_count(work, {held} + i, select(both(good, fires), load_count(work, {held + WIDTH} + i), held))",
            ]
        return lines

    def events(self) -> list[str]:
        """Look at each lane where something happened in one of them."""
        layout = self.layout
        words = layout.fields["code__"] * WIDTH * layout.precision.word // 8
        kept = (*layout.states, *layout.inputs)
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
            *(f"        {self.store(name, nan)}" for name in layout.states),
        ]  # fmt: skip
        if self.has("spiked"):
            fraction = self.one
            if layout.crosses:
                gap = f"{self.load('before__')}/({self.load('before__')} - {self.load('after__')})"
                fraction = f"select({self.load('before__')} < 0, {gap}, {self.zero})"
            lines += [
                "elif code > 0:",
                f"    store_count({self.word(Table.SPIKE_NEURONS)}, spikes, base + i)",
                f"    store_count({self.word(Table.SPIKE_STEPS)}, spikes, begin + k)",
                f"    store({self.word(Table.SPIKE_FRACTIONS)}, spikes, {fraction})",
                "    spikes += 1",
            ]
        return [
            "happened = 0",
            f"for q in range(lanes*{layout.precision.word}//8):",
            f"    happened |= load_count(work, {words} + q)",
            "if happened != 0:",
            "    for i in range(width):",
            *("        " + line for line in lines),
        ]

    def record(self) -> list[str]:
        """Record a sample of the block."""
        value = f"load({self.zero}, work, load_count(field_list, j)*{WIDTH} + "
        return [
            "until -= 1",
            "if until == 0:",
            "    for j in range(fields):",
            f"        row_start = record + (j*plane + samples*row - column)*{self.layout.precision.word}",
            "        if chosen == 0:",
            "            for i in range(width):",
            f"                store(row_start, base + i, {value}i))",
            "        else:",
            "            for q in range(chosen_first, mark):",
            f"                store(row_start, q, {value}load_count(chosen, q) - base))",
            "    until, samples = every, samples + 1",
        ]

    def leave_block(self) -> list[str]:
        """Copy the states back."""
        layout = self.layout
        lines = []
        for name in layout.states:
            lines += [
                f"values = {self.word(layout.state_word(name))}",
                "for i in range(width):",
                f"    store(values, base + i, {self.load(name)})",
            ]
        if layout.holds:
            lines += [
                f"values = {self.word(Table.HELD)}",
                "for i in range(width):",
                f"    store_count(values, base + i, load_count(work, {layout.integers} + i))",
            ]
        return lines


_OWN_NAMES = (
    "table first last begin count dt step_length work inputs stride input_lane input_origin I_shared every record "
    "plane row column fields field_list chosen chosen_first chosen_last spikes failures base width lanes values i j k "
    "q length mark until samples happened code fires good held row_start"
)
"""What the loops call their own; a quantity of the same name gets an underscore."""
_LOCAL = {"INPUT": "inputs", "INPUT_STRIDE": "stride"}


def _tuple(names: list[str]) -> str:
    return ", ".join(names) + "," * (len(names) == 1)


def _indented(lines: Iterable[str], depth: int) -> list[str]:
    return ["    " * depth + line for line in lines]


def population_source(program: Program, layout: PopulationLayout) -> str:
    """Write the kernel that takes a range of neurons through many steps."""
    n = _Lanes(program, layout)
    lines = [
        "@kernel(releases_gil=True)",
        "def advance(table):",
        *_indented(n.prologue(), 1),
        f"    for base in range(first, last, {WIDTH}):",
        *_indented(n.enter_block(), 2),
        "        until, samples = every - begin % every, 0",
        "        for k in range(count):",
        "            if stride != 0:",
        *_indented(n.take_input("k"), 4),
        "            for i in range(lanes):",
        *_indented(n.body(), 4),
        *_indented(n.events(), 3),
        *_indented(n.record(), 3),
        *_indented(n.leave_block(), 2),
        f"    store_count(table, {int(Table.SPIKES)}, spikes)",
        f"    store_count(table, {int(Table.FAILURES)}, failures)",
        "    return 0",
    ]
    differ = f"; different in each neuron: {', '.join(layout.varying)}" if layout.varying else ""
    title = f"A population of {program.name}, {layout.precision.name}{differ}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

"""The source of the kernels of populations: SIMD lanes around the program (`neun_py.kernels.population_layout`)."""

from __future__ import annotations

from neun_py.kernels.lane_source import LaneSource, indented
from neun_py.kernels.population_layout import WIDTH, PopulationLayout, Table
from neun_py.kernels.writer import header
from neun_py.lower.program import Program

__all__ = ["population_source"]

_LOCAL = {"INPUT": "inputs", "INPUT_STRIDE": "stride"}
_COPIES = """
@seldom
def enter_lanes(work, place, values, base, width, lanes):
    for i in range(width):
        store(work, place + i, load({zero}, values, base + i))
    for i in range(width, lanes):
        store(work, place + i, load({zero}, values, base))

@seldom
def leave_lanes(work, place, values, base, width):
    for i in range(width):
        store(values, base + i, load({zero}, work, place + i))
"""
"""What copies the numbers of a block: the loops of a field are those of every other, and are compiled once."""


class _Population(LaneSource):
    """The loops of a population's kernel."""

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
        return [*lines, *self.noise_words(), "spikes, failures = 0, 0"]

    def enter_block(self) -> list[str]:
        """Copy a block into the workspace; the lanes behind the last neuron are copies of the first."""
        layout = self.layout
        places = [(n, layout.state_word(n)) for n in layout.states]
        places += [(n, layout.parameter_word(n)) for n in layout.varying]
        places += [(n, layout.carried_word(n)) for n in layout.carried]
        lines = [f"width = min(last - base, {WIDTH})", f"lanes = {self.rounded_up()}"]
        for name, word in places:
            lines.append(f"enter_lanes(work, {layout.fields[name] * WIDTH}, {self.word(word)}, base, width, lanes)")
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
        """Copy the states back, and what is remembered."""
        layout = self.layout
        lines = []
        places = [(n, layout.state_word(n)) for n in layout.states]
        places += [(n, layout.carried_word(n)) for n in layout.carried]
        for name, word in places:
            lines.append(f"leave_lanes(work, {layout.fields[name] * WIDTH}, {self.word(word)}, base, width)")
        if layout.holds:
            lines += [
                f"values = {self.word(Table.HELD)}",
                "for i in range(width):",
                f"    store_count(values, base + i, load_count(work, {layout.integers} + i))",
            ]
        return lines


def population_source(program: Program, layout: PopulationLayout) -> str:
    """Write the kernel that takes a range of neurons through many steps."""
    n = _Population(program, layout)
    lines = [
        "@kernel(releases_gil=True)",
        "def advance(table):",
        *indented(n.prologue(), 1),
        f"    for base in range(first, last, {WIDTH}):",
        *indented(n.enter_block(), 2),
        "        until, samples = every - begin % every, 0",
        "        for k in range(count):",
        "            if stride != 0:",
        *indented(n.take_input("k"), 4),
        *indented(n.every_lane(), 3),
        *indented(n.events(), 3),
        *indented(n.record(), 3),
        *indented(n.leave_block(), 2),
        f"    store_count(table, {int(Table.SPIKES)}, spikes)",
        f"    store_count(table, {int(Table.FAILURES)}, failures)",
        "    return 0",
    ]
    differ = f"; different in each neuron: {', '.join(layout.varying)}" if layout.varying else ""
    title = f"A population of {program.name}, {layout.precision.name}{differ}"
    functions = [*(n.w.function(f) for f in n.program.functions), _COPIES.format(zero=n.zero).strip()]
    return "\n\n".join([header(title), *functions, "\n".join(lines)]) + "\n"

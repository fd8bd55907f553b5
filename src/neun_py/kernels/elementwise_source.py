"""The source of kernels that compute something of every neuron of a population: intermediates, initial values."""

from __future__ import annotations

from neun_py.kernels.elementary import link
from neun_py.kernels.population_layout import PopulationLayout, Table
from neun_py.kernels.writer import Writer, header
from neun_py.lower.program import Program

__all__ = ["initial_source", "lanes_observation_source"]


_OWN_NAMES = (
    "table samples record plane row column values value_plane value_row value_column chosen first last s q i found"
)
"""What the loops call their own; a quantity of the same name gets an underscore."""


class _Elementwise:
    """What the two have in common."""

    def __init__(self, program: Program, layout: PopulationLayout) -> None:
        self.program, self.layout = link(program), layout
        self.w = Writer(layout.precision, [*(f.name for f in self.program.functions), *_OWN_NAMES.split()])
        self.single = layout.precision.word == 4
        self.zero = "f32(0.0)" if self.single else "0.0"

    def shared(self) -> list[str]:
        """Read the numbers that all neurons share, and the addresses of the others."""
        lines = []
        for name in self.layout.parameters:
            word = self.layout.parameter_word(name)
            if name in self.layout.varying:
                lines.append(f"{_address(name)} = load_count(table, {word})")
            else:
                number = f"load(0.0, table, {word})"
                lines.append(f"{self.w.name(name)} = {f'f32({number})' if self.single else number}")
        return lines

    def own(self, index: str) -> list[str]:
        """Read what is a neuron's own."""
        return [f"{self.w.name(n)} = load({self.zero}, {_address(n)}, {index})" for n in self.layout.varying]

    def module(self, title: str, signature: str, lines: list[str]) -> str:
        kernel = ["@kernel(releases_gil=True)", f"def {signature}:", *("    " + line for line in lines)]
        functions = (self.w.function(f) for f in self.program.functions)
        return "\n\n".join([header(title), *functions, "\n".join(kernel)]) + "\n"

    def results(self, function: str) -> list[str]:
        """Give the results of a function by the text that stands for each."""
        count = len(self.program[function].returns)
        return ["found"] if count == 1 else [f"found[{j}]" for j in range(count)]


def _address(name: str) -> str:
    """Give what holds the address of a quantity's array; no name of a model ends like this."""
    return f"{name}_at__"


def lanes_observation_source(program: Program, layout: PopulationLayout) -> str:
    """Write the kernel that gives intermediates of recorded samples of a task."""
    n = _Elementwise(program, layout)
    moving = (*layout.states, *layout.inputs)
    own = [f"{n.w.name(name)} = load({n.zero}, record, {j}*plane + s*row + q - column)"
           for j, name in enumerate(moving)]  # fmt: skip
    stored = [
        f"store(values, {j}*value_plane + s*value_row + q - value_column, {result})"
        for j, result in enumerate(n.results("observe"))
    ]
    lines = [
        *n.shared(),
        f"chosen, column = load_count(table, {int(Table.CHOSEN)}), load_count(table, {int(Table.COLUMN)})",
        f"plane, row = load_count(table, {int(Table.PLANE)}), load_count(table, {int(Table.ROW)})",
        f"record = load_count(table, {int(Table.RECORD)})",
        f"first, last = load_count(table, {int(Table.FIRST)}), load_count(table, {int(Table.LAST)})",
        "if chosen != 0:",
        f"    first, last = load_count(table, {int(Table.CHOSEN_FIRST)}), load_count(table, {int(Table.CHOSEN_LAST)})",
        "for s in range(samples):",
        "    for q in range(first, last):",
        *(["        i = load_count(chosen, q) if chosen != 0 else q"] if layout.varying else []),
        *("        " + line for line in n.own("i")),
        *("        " + line for line in own),
        f"        found = observe({n.w.names((*moving, *layout.parameters))})",
        *("        " + line for line in stored),
        "return 0",
    ]
    signature = "observe_lanes(table, samples, values, value_plane, value_row, value_column)"
    return n.module(f"{program.name} of a population, {layout.precision.name}", signature, lines)


def initial_source(program: Program, layout: PopulationLayout) -> str:
    """Write the kernel that computes the initial values that are expressions, of a range of neurons.

    The states of the layout are those that are computed; those that are given stand among its parameters.
    """
    n = _Elementwise(program, layout)
    arguments = [n.zero if a in layout.states else n.w.name(a) for a in program["initial"].args]
    stored = [f"store({_address(name)}, i, {result})"
              for name, result in zip(layout.states, n.results("initial"), strict=True)]  # fmt: skip
    lines = [
        *n.shared(),
        *(f"{_address(name)} = load_count(table, {layout.state_word(name)})" for name in layout.states),
        f"for i in range(load_count(table, {int(Table.FIRST)}), load_count(table, {int(Table.LAST)})):",
        *("    " + line for line in n.own("i")),
        f"    found = initial({', '.join(arguments)})",
        *("    " + line for line in stored),
        "return 0",
    ]
    return n.module(f"{program.name} of a population, {layout.precision.name}", "initial_lanes(table)", lines)

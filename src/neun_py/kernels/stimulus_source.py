"""The source of a stimulus's kernels: its program, and the loops of `neun_py.kernels.stimulus_layout` around it."""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.kernels import stimulus_layout as table
from neun_py.kernels.elementary import link
from neun_py.kernels.random import pair_program
from neun_py.kernels.writer import Writer, header
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Function, Program
from neun_py.lower.stimulus import lower_start, lower_stimulus
from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["fill_source", "start_source"]

_LOCAL = [
    "table",
    "fill",
    "begin_at",
    "first",
    "last",
    "index",
    "begin",
    "number_of_steps",
    "n0",
    "t0",
    "out",
    "row_length",
    "work",
    "seed",
    "stream",
    "block",
    "lanes",
    "padded",
    "n",
    "odd",
    "half",
    "value",
    "float",
    "a",
    "b",
    "normals",
    "stimulus",
    "threefry",
    "below_one",
    "not_zero",
]
"""What the loops call their own; a quantity of the same name gets an underscore."""
_PURPOSES = {"xi": table.NORMAL, "chance": table.UNIFORM}
_FIRST_PURPOSES = {"xi": table.FIRST_NORMAL, "chance": table.FIRST_UNIFORM}


def _word(name: str, number: int) -> str:
    return f"{name} = load_count(table, {number})"


def _indented(lines: Iterable[str], by: int = 1) -> list[str]:
    return ["    " * by + line for line in lines]


class _Stimulus:
    """What the kernels of a kind have in common, as lines of text."""

    def __init__(self, kind: StimulusKind, program: Program, varying: tuple[str, ...], draws: tuple[str, ...]) -> None:
        self.kind, self.varying, self.draws = kind, varying, draws
        functions = {
            f.name: f for f in (*link(program).functions, *(pair_program().functions if "xi" in draws else ()))
        }
        self.functions = self._in_order(functions, program)
        self.w = Writer(DOUBLE, [*functions, *_LOCAL])
        self.rows = table.rows(kind, varying)

    @staticmethod
    def _in_order(functions: dict[str, Function], program: Program) -> list[Function]:
        """Give the functions with the program's own last; no other calls it."""
        own = {f.name for f in program.functions}
        return [*(f for f in functions.values() if f.name not in own), *program.functions]

    def row(self, name: str) -> int:
        """Give the first number of a row of the work area."""
        return self.rows.index(name) * table.LANES

    def address(self, name: str) -> str:
        names = [*self.kind.variables, *self.kind.parameters]
        return f"load_count(table, {table.WORDS + names.index(name)})"

    def shared(self) -> list[str]:
        """Load the parameters that all neurons share."""
        names = [n for n in self.kind.parameters if n not in self.varying]
        return [f"{self.w.name(n)} = load(0.0, {self.address(n)}, 0)" for n in names]

    def of_lane(self, row: str) -> str:
        return f"load(0.0, work, {self.row(row)} + j)"

    def arguments(self, inputs: Iterable[str]) -> str:
        """Give the parameters as arguments, in a lane."""
        names = (self.of_lane(f"parameter {n}") if n in self.varying else self.w.name(n) for n in self.kind.parameters)
        return ", ".join([*inputs, *names])

    def copied(self, names: Iterable[str], row: str) -> list[str]:
        """Copy a block of arrays into the work area."""
        lines = []
        for name in names:
            lines += [
                f"{name}_at__ = {self.address(name)}",
                "for j in range(lanes):",
                f"    store(work, {self.row(f'{row} {name}')} + j, load(0.0, {name}_at__, block + j))",
            ]
        return lines

    def blocks(self, body: list[str]) -> list[str]:
        """Go through the neurons by blocks; the lanes are rounded up to whole vectors, and what is beyond is unused."""
        return [
            f"for block in range(first, last, {table.LANES}):",
            f"    lanes = min({table.LANES}, last - block)",
            "    padded = (lanes + 7) & -8",
            *_indented(body),
        ]

    def module(self, title: str, name: str, body: list[str]) -> str:
        kernel = ["@kernel(releases_gil=True)", f"def {name}(table):", *_indented(body), "    return 0"]
        imports = "from neun_py.kernels.random import *\n" if self.draws else ""
        functions = [self.w.function(f) for f in self.functions]
        return "\n\n".join([header(title) + imports, *functions, "\n".join(kernel)]) + "\n"


def fill_source(kind: StimulusKind, varying: tuple[str, ...]) -> str:
    """Write the kernel that adds a stimulus to the inputs of some steps.

    Parameters
    ----------
    kind : StimulusKind
        The stimulus.
    varying : tuple of str
        The parameters that differ from neuron to neuron.
    """
    s = _Stimulus(kind, lower_stimulus(kind), varying, tuple(n for n in _PURPOSES if n in kind.reads))
    words = [
        _word("first", table.FIRST), _word("last", table.LAST), _word("begin", table.BEGIN),
        _word("number_of_steps", table.COUNT), _word("n0", table.N0),
        f"t0, h = load(0.0, table, {table.T0}), load(0.0, table, {table.H})",
        _word("out", table.OUT), _word("row_length", table.STRIDE), *s.shared(),
    ]  # fmt: skip
    alike = not (kind.variables or s.draws or varying)
    if not alike:
        words.append(_word("work", table.WORK))
    if s.draws:
        words += [_word("index", table.INDEX), _word("seed", table.SEED), _word("stream", table.STREAM)]
    title = f"{kind.name}" + (f", {', '.join(varying)} for each neuron" if varying else "")
    return s.module(title, "fill", words + (_fill_alike(s) if alike else s.blocks(_fill_block(s))))


_TIME = "t = t0 + float(begin + k - n0)*h"


def _fill_alike(s: _Stimulus) -> list[str]:
    """Evaluate once a step what is the same for every neuron."""
    return [
        "for k in range(number_of_steps):",
        f"    {_TIME}",
        f"    value = stimulus({s.arguments(['t', 'h', '0.0', '0.0'])})",
        "    place = out + 8*k*row_length",
        "    for j in range(last - first):",
        "        store(place, j, load(0.0, place, j) + value)",
    ]


def _fill_block(s: _Stimulus) -> list[str]:
    """Evaluate a block of neurons step by step."""
    states = list(s.kind.variables)
    step = ["n = begin + k", _TIME]
    if s.draws:
        step += ["odd = n & 1", "if odd == 0 or k == 0:", "    half = n >> 1", *_indented(_drawn(s))]
    drawn = {n: f"load(0.0, work, {s.row(f'{n} even')} + {table.LANES}*odd + j)" for n in s.draws}
    inputs = [*(s.of_lane(f"state {n}") for n in states), "t", "h", *(drawn.get(n, "0.0") for n in _PURPOSES)]
    results = ", ".join(["value", *(f"{n}_next__" for n in states)])
    step += [
        "for j in range(padded):",
        f"    {results} = stimulus({s.arguments(inputs)})",
        *(f"    store(work, {s.row(f'state {n}')} + j, {n}_next__)" for n in states),
        f"    store(work, {s.row('value')} + j, value)",
        "place = out + 8*(k*row_length + block - first)",
        "for j in range(lanes):",
        f"    store(place, j, load(0.0, place, j) + {s.of_lane('value')})",
    ]
    back = []
    for name in states:
        back += ["for j in range(lanes):", f"    store({name}_at__, block + j, {s.of_lane(f'state {name}')})"]
    copied = s.copied(states, "state") + s.copied(s.varying, "parameter")
    return [*copied, "for k in range(number_of_steps):", *_indented(step), *back]


def _drawn(s: _Stimulus) -> list[str]:
    """Draw for an even step and the odd one after it."""
    lines = []
    for name in s.draws:
        pair = "normals(not_zero(a), below_one(b))" if name == "xi" else "below_one(a), below_one(b)"
        lines += [
            "for j in range(padded):",
            f"    a, b = threefry(seed, 4*stream + {_PURPOSES[name]}, index + block + j, half)",
            f"    drawn_even, drawn_odd = {pair}",
            f"    store(work, {s.row(f'{name} even')} + j, drawn_even)",
            f"    store(work, {s.row(f'{name} odd')} + j, drawn_odd)",
        ]
    return lines


def start_source(kind: StimulusKind, varying: tuple[str, ...]) -> str:
    """Write the kernel that gives the first states; the arguments are those of `fill_source`."""
    program = lower_start(kind)
    drawn = tuple(n for n in _FIRST_PURPOSES if n in kind.reads)
    s = _Stimulus(kind, program, varying, drawn)
    words = [_word("first", table.FIRST), _word("last", table.LAST), _word("work", table.WORK), *s.shared()]
    if drawn:
        words += [_word("index", table.INDEX), _word("seed", table.SEED), _word("stream", table.STREAM)]
    states = list(kind.variables)
    lane = []
    for name in drawn:
        value = "normals(not_zero(a), below_one(b))[0]" if name == "xi" else "below_one(a)"
        lane += [
            f"a, b = threefry(seed, 4*stream + {_FIRST_PURPOSES[name]}, index + block + j, 0)",
            f"{name} = {value}",
        ]
    arguments = s.arguments([n if n in drawn else "0.0" for n in _FIRST_PURPOSES])
    results = [f"{n}_first__" for n in states]
    lane += [f"{', '.join(results)} = start({arguments})"]
    lane += [f"store({n}_at__, block + j, {n}_first__)" for n in states]
    at = [f"{n}_at__ = {s.address(n)}" for n in states]
    body = [*s.copied(varying, "parameter"), "for j in range(lanes):", *_indented(lane)]
    return s.module(f"{kind.name}: the first states", "begin_at", words + at + s.blocks(body))

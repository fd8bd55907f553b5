"""The source of the kernels that change connections at events (`neun_py.kernels.edge_layout`)."""

from __future__ import annotations

from neun_py.kernels.edge_layout import EdgeLayout, EdgeTable
from neun_py.kernels.elementary import link
from neun_py.kernels.lane_source import indented
from neun_py.kernels.writer import Writer, header
from neun_py.lower.program import Program

__all__ = ["edge_source"]

_OWN_NAMES = (
    "table number row counts firsts threads starts ends targets incoming sources edges thread pre_words post_words "
    "into_words dt t q c j i pre_place post_place into_place first"
)


class _Edges:
    """The loops, as lines of text."""

    def __init__(self, program: Program, layout: EdgeLayout) -> None:
        self.program, self.layout = link(program), layout
        self.w = Writer(layout.precision, [*(f.name for f in self.program.functions), *_OWN_NAMES.split()])
        self.single = layout.precision.word == 4
        self.zero = "f32(0.0)" if self.single else "0.0"

    def word(self, word: int) -> str:
        return f"load_count(table, {int(word)})"

    def read(self, names: tuple[str, ...], at: str) -> list[str]:
        return [f"{self.w.name(n)} = load({self.zero}, {n}_at__, {at})" for n in names]

    def jump(self, function: str, results: tuple[str, ...]) -> list[str]:
        """Call a function of everything; its results get names of their own."""
        layout = self.layout
        names = [f"new_{n}__" for n in results]
        arguments = self.w.names((*layout.plastic, *layout.pre, *layout.post, *layout.parameters))
        lines = [f"{', '.join(names)} = {function}({arguments})"]
        return [*lines, *(f"store({n}_at__, c, new_{n}__)" for n in results if n in layout.plastic)]

    def arrivals(self) -> list[str]:
        """Add what arrives to the pooled variables."""
        return [
            f"store({n}_at__, into_place, load({self.zero}, {n}_at__, into_place) + new_{n}__)"
            for n in self.layout.pooled
        ]

    def ends(self, post: int) -> list[str]:
        """Read where the events of one end stand."""
        return [
            f"row, counts = {self.word(EdgeTable.ROW + post)}, {self.word(EdgeTable.COUNTS + post)}",
            f"firsts = {self.word(EdgeTable.FIRSTS + post)}",
        ]

    def at_pre(self) -> list[str]:
        """Go through the connections of presynaptic events."""
        layout = self.layout
        inner = [
            "i = load_index(targets, c)",
            "post_place = (i >> 6)*post_words + (i & 63)",
            "into_place = (i >> 6)*into_words + (i & 63)",
            *self.read(layout.plastic, "c"),
            *self.read(layout.post, "post_place"),
            *self.jump("at_pre", (*layout.plastic, *layout.pooled)),
            *self.arrivals(),
        ]
        return [
            *self.ends(0),
            f"for t in range({self.word(EdgeTable.THREADS)}):",
            "    first = load_count(firsts, t)",
            "    for q in range(load_count(counts, t)):",
            "        j = load_index(row, first + q)",
            "        pre_place = (j >> 6)*pre_words + (j & 63)",
            *indented(self.read(layout.pre, "pre_place"), 2),
            "        for c in range(load_count(starts, j), load_count(ends, j)):",
            *indented(inner, 3),
        ]

    def at_post(self) -> list[str]:
        """Go through the connections of this thread's targets that spiked."""
        layout = self.layout
        inner = [
            "c, j = load_index(edges, q), load_index(sources, q)",
            "pre_place = (j >> 6)*pre_words + (j & 63)",
            *self.read(layout.plastic, "c"),
            *self.read(layout.pre, "pre_place"),
            *self.jump("at_post", layout.plastic),
        ]
        return [
            *self.ends(EdgeTable.POST),
            f"thread = {self.word(EdgeTable.THREAD)}",
            "first = load_count(firsts, thread)",
            "for t in range(load_count(counts, thread)):",
            "    i = load_index(row, first + t)",
            "    post_place = (i >> 6)*post_words + (i & 63)",
            *indented(self.read(layout.post, "post_place"), 1),
            "    for q in range(load_count(incoming, i), load_count(incoming, i + 1)):",
            *indented(inner, 2),
        ]

    def prologue(self) -> list[str]:
        """Read the table."""
        words = {
            "starts": EdgeTable.STARTS, "ends": EdgeTable.ENDS, "targets": EdgeTable.TARGETS,
            "incoming": EdgeTable.INCOMING, "sources": EdgeTable.SOURCES, "edges": EdgeTable.EDGES,
            "pre_words": EdgeTable.PRE_WORDS, "post_words": EdgeTable.POST_WORDS, "into_words": EdgeTable.INTO_WORDS,
        }  # fmt: skip
        lines = [f"{name} = {self.word(word)}" for name, word in words.items()]
        lines += [f"{n}_at__ = {self.word(self.layout.word(n))}" for n in self.layout.places]
        for n in self.layout.parameters:
            number = f"load(0.0, table, {self.layout.word(n)})"
            lines.append(f"{self.w.name(n)} = {f'f32({number})' if self.single else number}")
        return lines


def edge_source(program: Program, layout: EdgeLayout) -> str:
    """Write the kernel of a synapse whose connections change at events."""
    n = _Edges(program, layout)
    defined = {f.name for f in program.functions}
    lines = ["@kernel(releases_gil=True)", "def advance(table, number):", *indented(n.prologue(), 1)]
    for number, (function, body) in enumerate((("at_pre", n.at_pre()), ("at_post", n.at_post()))):
        if function in defined:
            lines += [f"    if number == {number}:", *indented(body, 2)]
    lines.append("    return 0")
    title = f"Connections of {program.name}, {layout.precision.name}"
    return "\n\n".join([header(title), *(n.w.function(f) for f in n.program.functions), "\n".join(lines)]) + "\n"

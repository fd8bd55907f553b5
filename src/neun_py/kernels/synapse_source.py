"""The source of the kernel of one synapse: what `neun_py.kernels.synapse_layout` says, around its program."""

from __future__ import annotations

from neun_py.kernels.elementary import link
from neun_py.kernels.layout import LAST_SPIKE, PENDING
from neun_py.kernels.synapse_layout import HEAD, SynapseLayout, SynapseWord
from neun_py.kernels.writer import Writer, header
from neun_py.lower.program import Program

__all__ = ["synapse_source"]

_OWN_NAMES = (
    "event on_pre on_post pre_block post_block pre_spiked post_spiked pre_seen post_seen arrives substep rest piece "
    "length add pending failed"
)
_WAS_CUT = "1e-9"
"""What rounding leaves of a substep is not worth a step of its own: this part of it."""


def synapse_source(program: Program, layout: SynapseLayout) -> str:
    """Write ``step_synapse(place)``."""
    return _Synapse(program, layout).module()


class _Synapse:
    """A synapse's kernel, as lines of text."""

    def __init__(self, program: Program, layout: SynapseLayout) -> None:
        self.program, self.layout, self.synapse = link(program), layout, layout.synapse
        self.defined = [f.name for f in self.program.functions]
        self.w = Writer(layout.precision, [*self.defined, *_OWN_NAMES.split()])
        self.single = layout.precision.word == 4
        self.zero = "f32(0.0)" if self.single else "0.0"
        self.states = [self.w.name(n) for n in self.synapse.variables]
        self.outputs = [self.w.name(n) for n in self.synapse.outputs]
        self.parameters = [self.w.name(n) for n in self.synapse.parameters]
        self.inputs = [self.w.name(n) for n in self.synapse.inputs]
        self.left = [self._free(f"left{k + 1}") for k in range(len(self.synapse.pulses))]

    def _free(self, label: str) -> str:
        while label in self.layout.names or label in self.synapse.inputs:
            label += "_"
        return label

    def module(self) -> str:
        """Write the module: the program's functions, then the kernel."""
        body = [*self.reads(), *self.events(), *self.advance(), *self.checked(), *self.writes()]
        kernel = ["@kernel(releases_gil=False)", "def step_synapse(place):", *("    " + line for line in body)]
        title = f"One step of {self.program.name}, {self.layout.precision.name}"
        return "\n\n".join([header(title), *map(self.w.function, self.program.functions), "\n".join(kernel)]) + "\n"

    def reads(self) -> list[str]:
        """Read everything of the synapse, and the joined numbers and the last spikes of the neurons."""
        word = SynapseWord
        lines = ["address = int(place)", f"dt = load(0.0, address, {word.DT:d})"]
        for end, block, number, seen in (
            ("pre", word.PRE, word.PRE_NUMBER, word.PRE_SEEN),
            ("post", word.POST, word.POST_NUMBER, word.POST_SEEN),
        ):
            lines += [
                f"{end}_block = load_count(address, {block:d})",
                f"{end} = load({self.zero}, {end}_block, load_count(address, {number:d}))",
                f"{end}_seen = load_count({end}_block, {LAST_SPIKE})",
                f"{end}_spiked = both({end}_seen > 0, {end}_seen != load_count(address, {seen:d}))",
            ]
        lines += [
            f"{self.w.name(n)} = load({self.zero}, address, {self.layout.index(n)})"
            for n in (*self.synapse.variables, *self.synapse.parameters)
        ]
        return lines + [f"{left} = load(0.0, address, {HEAD + k})" for k, left in enumerate(self.left)]

    def events(self) -> list[str]:
        """Let happen what an event and a postsynaptic spike bring."""
        lines = ["arrives = pre_spiked"]
        if "event" in self.defined:
            last = f"load({self.zero}, address, {self.layout.number(self.layout.last)})"
            resets = f"load_count(address, {SynapseWord.RESETS:d}) != 0"
            lines = [
                f"was = event({', '.join([last, *self.parameters])})",
                f"now = event({', '.join(['pre', *self.parameters])})",
                f"arrives = both(either(now, both(pre_spiked, {resets})), negated(was))",
            ]
        begun = [
            f"{left} = 1.0*{self.w.name(pulse.duration)}"
            for left, pulse in zip(self.left, self.synapse.pulses.values(), strict=True)
        ]
        jumps = self.jump("on_pre")
        if jumps or begun:
            lines += ["if arrives:", *("    " + line for line in (*jumps, *begun))]
        if "on_post" in self.defined:
            lines += ["if post_spiked:", *("    " + line for line in self.jump("on_post"))]
        return lines

    def jump(self, function: str) -> list[str]:
        if function not in self.defined:
            return []
        arguments = ", ".join([*self.states, "pre", "post", *self.parameters])
        return [f"{', '.join(self.states)} = {function}({arguments})"]

    def advance(self) -> list[str]:
        """Advance the states, and then compute the outputs; both ends are held."""
        lines: list[str] = []
        if self.states or self.left:
            inner = self.divided() if self.left else self.step("substep")
            lines = [
                *(f"{self.w.name(n)} = {self.zero}" for n in self.synapse.pulses),
                f"substep = dt/load_count(address, {SynapseWord.SUBSTEPS:d})",
                f"for k in range(load_count(address, {SynapseWord.SUBSTEPS:d})):",
                *("    " + line for line in inner),
            ]
        found = ", ".join(self.outputs)
        return [*lines, f"{found} = observe({', '.join([*self.states, *self.inputs, *self.parameters])})"]

    def divided(self) -> list[str]:
        """Divide a substep where a pulse ends."""
        loop = ["piece = rest"]
        for left, (name, pulse) in zip(self.left, self.synapse.pulses.items(), strict=True):
            own = self.w.name(name)
            loop += [
                f"{own} = {self.zero}",
                f"if {left} > 0:",
                f"    {own} = {self.w.name(pulse.value)}",
                f"    piece = select({left} < piece, {left}, piece)",
            ]
        loop += [f"if rest - piece < {_WAS_CUT}*substep:", "    piece = rest", *self.step("piece")]
        loop += [f"{left} = select({left} > piece, {left} - piece, 0.0)" for left in self.left]
        loop += ["rest -= piece"]
        return ["rest = substep", "while rest > 0:", *("    " + line for line in loop)]

    def step(self, length: str) -> list[str]:
        if not self.states:
            return []
        given = f"f32({length})" if self.single else length
        comma = "," * (len(self.states) == 1)
        arguments = ", ".join([*self.states, given, *self.inputs, *self.parameters])
        return [f"{', '.join(self.states)}{comma} = step({arguments})"]

    def checked(self) -> list[str]:
        """Leave where a number is not finite, with the numbers kept for the message."""
        numbers = [*self.states, *self.outputs]
        first = self.layout.number(self.layout.failed)
        kept = [f"store(address, {first + k}, {name})" for k, name in enumerate(numbers)]
        # The sum is finite where all are, unless it overflows: only then each is looked at.
        return [
            f"total = {' + '.join(numbers)}",
            f"if not absolute(total) < {'inf32' if self.single else 'inf'}:",
            f"    if not ({' and '.join(f'{n} - {n} == 0' for n in numbers)}):",
            *("        " + line for line in (*kept, "return 1")),
        ]

    def writes(self) -> list[str]:
        """Write the new numbers, and add the outputs to the neurons' inputs."""
        word = SynapseWord
        lines = [f"store(address, {self.layout.index(n)}, {self.w.name(n)})" for n in self.layout.moving]
        lines += [f"store(address, {HEAD + k}, {left})" for k, left in enumerate(self.left)]
        lines += [f"store_count(address, {word.PRE_SEEN:d}, pre_seen)"]
        lines += [f"store_count(address, {word.POST_SEEN:d}, post_seen)"]
        lines += [f"store(address, {self.layout.number(self.layout.last)}, pre)"]
        for name, output in self.synapse.outputs.items():
            block, sign = f"{output.into}_block", "-" if output.outward else "+"
            lines.append(f"store({block}, {PENDING}, load(0.0, {block}, {PENDING}) {sign} {self.w.name(name)})")
        return [*lines, "return 0"]

"""The source of the kernels of one neuron: its program, and the loops of `neun_py.kernels.layout` around it."""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.errors import UnknownNameError
from neun_py.kernels.elementary import link
from neun_py.kernels.layout import HELD, REFRACTORY_MARGIN, SPIKES, STEPS, Layout
from neun_py.kernels.writer import Writer, header
from neun_py.lower.pipeline import HELD_ARGUMENT, lower_step
from neun_py.lower.precision import Precision
from neun_py.lower.program import Program
from neun_py.methods.tableau import Tableau
from neun_py.spec.model import Model

__all__ = ["neuron_layout", "neuron_source", "observation_source", "run_source", "step_source"]


RUN_ARGUMENTS = "address, count, inputs, stride, every, record, plane, fields, width, spike_steps, spike_fractions, dt"


class _Neuron:
    """What the two kernels have in common, as lines of text."""

    def __init__(self, program: Program, layout: Layout) -> None:
        self.program, self.layout = link(program), layout
        self.defined = [f.name for f in self.program.functions]
        self.w = Writer(layout.precision, self.defined)
        self.single = layout.precision.word == 4
        self.zero = "f32(0.0)" if self.single else "0.0"
        self.states = [self.w.name(n) for n in layout.states]
        taken = {self.w.name(n) for n in layout.names}
        self.new = [self._fresh(f"new_{n}", taken) for n in layout.states]
        self.parameters = [self.w.name(n) for n in layout.parameters]
        self.inputs = [self.w.name(n) for n in layout.inputs]
        self.holds = HELD_ARGUMENT in self.program["step"].args

    @staticmethod
    def _fresh(label: str, taken: set[str]) -> str:
        while label in taken:
            label += "_"
        taken.add(label)
        return label

    def has(self, function: str) -> bool:
        return function in self.defined

    def module(self, title: str, kernel: Iterable[str]) -> str:
        precision = self.layout.precision.name
        parts = [
            header(f"{title}, {precision}"),
            *(self.w.function(f) for f in self.program.functions),
            "\n".join(kernel),
        ]
        return "\n\n".join(parts) + "\n"

    def loads(self, names: Iterable[str]) -> list[str]:
        return [f"    {self.w.name(n)} = load({self.zero}, address, {self.layout.index(n)})" for n in names]

    def stores(self, names: Iterable[str], indent: str) -> list[str]:
        return [f"{indent}store(address, {self.layout.index(n)}, {self.w.name(n)})" for n in names]

    def call(self, function: str, states: Iterable[str]) -> str:
        return f"{function}({', '.join([*states, *self.parameters])})"

    def advance(self, indent: str) -> list[str]:
        """Take the step, and leave where a state is not finite."""
        held = [("f32(held > 0)" if self.single else "1.0*(held > 0)")] if self.holds else []
        arguments = ", ".join(
            [*self.states, "step_length" if self.single else "dt", *self.inputs, *self.parameters, *held]
        )
        new = ", ".join(self.new) + ("," if len(self.new) == 1 else "")
        total = " + ".join(self.new)
        each = " and ".join(f"{n} - {n} == 0" for n in self.new)
        failed = self.layout.offset + self.layout.failed
        lines = [
            f"{new} = step({arguments})",
            f"total = {total}",
            "if total - total != 0:",
            f"    if not ({each}):",
        ]
        lines += [f"        store(address, {failed + k}, {name})" for k, name in enumerate(self.new)]
        return [indent + line for line in lines]

    def dead_time(self, indent: str) -> list[str]:
        """Count down the refractory time; after a spike it begins."""
        dt = "step_length" if self.single else "dt"
        margin = self.convert(repr(REFRACTORY_MARGIN[self.layout.precision.name]))
        time = f"refractory({', '.join(self.parameters)})"
        return [f"{indent}held = int(max({time}/{dt}, {self.zero}) + {margin})"]

    @property
    def condition(self) -> str:
        """When the spike's condition counts."""
        words = ["now"] + ([] if self.has("reset") else ["not was"]) + (["held == 0"] if self.has("refractory") else [])
        return " and ".join(words)

    def convert(self, name: str) -> str:
        return f"f32({name})" if self.single else name


def neuron_layout(model: Model, precision: Precision) -> Layout:
    """Give where a neuron's numbers lie in memory."""
    return Layout(tuple(model.variables), tuple(model.inputs), tuple(model.parameters), precision)


def neuron_source(model: Model, method: Tableau, precision: Precision, kernel: str) -> str:
    """Write the kernel of one "step" of a model, or of a "run" of many.

    Raises
    ------
    UnknownNameError
        If there is no such kernel.
    """
    writers = {"step": step_source, "run": run_source}
    if kernel not in writers:
        raise UnknownNameError("kernel", kernel, writers)
    return writers[kernel](lower_step(model, method, precision), neuron_layout(model, precision))


def step_source(program: Program, layout: Layout) -> str:
    """Write the kernel of one step."""
    n = _Neuron(program, layout)
    raw = [f"{name}_in" if n.single else name for name in n.inputs]
    lines = ["@kernel(releases_gil=False)", f"def step_once(address, {', '.join([*raw, 'dt'])}):"]
    if n.single:
        lines += [f"    {name} = f32({given})" for name, given in zip(n.inputs, raw, strict=True)]
        lines += ["    step_length = f32(dt)"]
    lines += n.loads((*layout.states, *layout.parameters))
    events = n.has("reset") or n.has("refractory")
    if n.has("refractory"):
        lines += [f"    held = load_count(address, {HELD})"]
    lines += [*n.advance("    "), "            return 1"]
    if events:
        lines += [f"    now = {n.call('spiked', n.new)}"]
        lines += [f"    was = {n.call('spiked', n.states)}"] if not n.has("reset") else []
        lines += [f"    fires = {n.condition}"] if n.has("refractory") else ["    fires = now"]
        lines += ["    held -= held > 0"] if n.has("refractory") else []
        lines += ["    if fires:"]
        lines += n.dead_time("        ") if n.has("refractory") else []
        if n.has("reset"):
            lines += [f"        {', '.join(n.new)}{',' * (len(n.new) == 1)} = {n.call('reset', n.new)}"]
        lines += [f"    store_count(address, {HELD}, held)"] if n.has("refractory") else []
    lines += [
        f"    store(address, {layout.index(name)}, {new})" for name, new in zip(layout.states, n.new, strict=True)
    ]
    lines += n.stores(layout.inputs, "    ")
    lines += [f"    store_count(address, {STEPS}, load_count(address, {STEPS}) + 1)", "    return 0"]
    return n.module(f"One step of {program.name}", lines)


def run_source(program: Program, layout: Layout) -> str:
    """Write the kernel of many steps."""
    n = _Neuron(program, layout)
    lines = [
        "@kernel(releases_gil=True)",
        f"def run({RUN_ARGUMENTS}):",
        *(["    step_length = f32(dt)"] if n.single else []),
        *n.loads((*layout.states, *layout.inputs, *layout.parameters)),
        f"    steps = load_count(address, {STEPS})",
        *([f"    held = load_count(address, {HELD})"] if n.has("refractory") else []),
        *([f"    was = {n.call('spiked', n.states)}"] if n.has("spiked") and not n.has("reset") else []),
        "    until, samples, spikes, done = every - steps % every, 0, 0, count",
        "    for k in range(count):",
    ]
    lines += [f"        {name} = load({n.zero}, inputs, k*stride)" for name in n.inputs]
    lines += [*n.advance("        "), "                done = k", "                break"]
    lines += _spike_lines(n)
    lines += [
        f"        {', '.join(n.states)} = {', '.join(n.new)}",
        "        until -= 1",
        "        if until == 0:",
    ]
    lines += n.stores((*layout.states, *layout.inputs), "            ")
    lines += [
        "            for j in range(width):",
        f"                store(record, j*plane + samples, load({n.zero}, address, load_count(fields, j)))",
        "            until, samples = every, samples + 1",
    ]
    lines += n.stores((*layout.states, *layout.inputs), "    ")
    lines += [
        f"    store_count(address, {STEPS}, steps + done)",
        f"    store_count(address, {SPIKES}, spikes)",
    ]
    lines += [f"    store_count(address, {HELD}, held)"] if n.has("refractory") else []
    return n.module(f"Many steps of {program.name}", [*lines, "    return done"])


def _spike_lines(n: _Neuron) -> list[str]:
    if not n.has("spiked"):
        return []
    lines = [f"now = {n.call('spiked', n.new)}"]
    if n.has("refractory"):
        lines += [f"fires = {n.condition}", "held -= held > 0", "if fires:"]
    else:
        lines += [f"if {n.condition}:"]
    if n.has("crossing"):
        lines += [f"    before, after = {n.call('crossing', n.states)}, {n.call('crossing', n.new)}"]
        one = "f32(1.0)" if n.single else "1.0"
        # A condition that held already at the start of the step (a reset beyond the threshold) counts there.
        lines += [f"    fraction = select(before < 0, before/(before - after), {one} - {one})"]
        lines += ["    store(spike_fractions, spikes, 1.0*fraction)" if not n.single else
                  "    store(spike_fractions, spikes, fraction)"]  # fmt: skip
    else:
        lines += [f"    store(spike_fractions, spikes, {'f32(1.0)' if n.single else '1.0'})"]
    lines += ["    store_count(spike_steps, spikes, steps + k)", "    spikes += 1"]
    lines += n.dead_time("    ") if n.has("refractory") else []
    if n.has("reset"):
        lines += [f"    {', '.join(n.new)}{',' * (len(n.new) == 1)} = {n.call('reset', n.new)}"]
    else:
        lines += ["was = now"]
    return ["        " + line for line in lines]


def observation_source(program: Program, layout: Layout) -> str:
    """Write the kernel that gives intermediates of recorded samples (rows of states and inputs)."""
    linked = link(program)
    w = Writer(layout.precision, [f.name for f in linked.functions])
    single = layout.precision.word == 4
    zero = "f32(0.0)" if single else "0.0"
    moving = (*layout.states, *layout.inputs)
    count = len(linked["observe"].returns)
    lines = ["@kernel(releases_gil=True)", "def observe_samples(address, count, plane, record, values):"]
    lines += [f"    {w.name(n)} = load({zero}, address, {layout.index(n)})" for n in layout.parameters]
    lines += ["    for k in range(count):"]
    lines += [f"        {w.name(n)} = load({zero}, record, {j}*plane + k)" for j, n in enumerate(moving)]
    lines += [f"        found = observe({w.names((*moving, *layout.parameters))})"]
    for j in range(count):
        lines += [f"        store(values, {j}*plane + k, {'found' if count == 1 else f'found[{j}]'})"]
    parts = [
        header(f"{program.name}, {layout.precision.name}"),
        *(w.function(f) for f in linked.functions),
        "\n".join(lines),
    ]
    return "\n\n".join(parts) + "\n"

"""The source of the kernels of one neuron: its program, and the loops of `neun_py.kernels.layout` around it."""

from __future__ import annotations

from collections.abc import Iterable

from neun_py.errors import UnknownNameError
from neun_py.kernels.elementary import link
from neun_py.kernels.layout import DT, HELD, LAST_SPIKE, PENDING, SPIKES, STEPS, Layout, neuron_layout
from neun_py.kernels.writer import Writer, header
from neun_py.lower.pipeline import HELD_ARGUMENT, lower_step
from neun_py.lower.precision import Precision
from neun_py.lower.program import Program
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["neuron_source", "observation_source", "run_source", "step_source"]


RUN_ARGUMENTS = "address, count, inputs, stride, every, record, plane, fields, width, spike_steps, spike_fractions"


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
        self.carried = [self.w.name(n) for n in layout.carried]
        self.kept = [self._fresh(f"new_{n}", taken) for n in layout.carried]
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

    def module(self, title: str, releases_gil: bool, signature: str, body: list[str]) -> str:
        """Write the module: the program's functions, then the kernel."""
        kernel = [f"@kernel(releases_gil={releases_gil})", f"def {signature}:", *("    " + line for line in body)]
        precision = self.layout.precision.name
        functions = (self.w.function(f) for f in self.program.functions)
        return "\n\n".join([header(f"{title}, {precision}"), *functions, "\n".join(kernel)]) + "\n"

    def loads(self, names: Iterable[str]) -> list[str]:
        return [f"{self.w.name(n)} = load({self.zero}, address, {self.layout.index(n)})" for n in names]

    def stores(self, names: Iterable[str]) -> list[str]:
        return [f"store(address, {self.layout.index(n)}, {self.w.name(n)})" for n in names]

    def increments(self, step: str) -> list[str]:
        """Load the row of noise of a step of a number since the start."""
        noise, size = self.layout.noise, len(self.layout.noise) * self.layout.precision.word
        row = f"row__ = load_count(address, {self.layout.noise_word}) + ({step} - begin__)*{size}"
        return [row, *(f"{name} = load({self.zero}, row__, {k})" for k, name in enumerate(noise))] if noise else []

    def noise_from(self) -> list[str]:
        """Load the number of the step that the first row of noise is for."""
        return [f"begin__ = load_count(address, {self.layout.noise_word + 1})"] if self.layout.noise else []

    def call(self, function: str, states: Iterable[str]) -> str:
        return f"{function}({', '.join([*states, *self.parameters])})"

    def advance(self, leave: list[str]) -> list[str]:
        """Take the step, and leave where a state is not finite."""
        held = [("f32(held > 0)" if self.single else "1.0*(held > 0)")] if self.holds else []
        given = [*self.states, *self.carried, self.dt, *self.inputs, *self.parameters, *held, *self.layout.noise]
        arguments = ", ".join(given)
        results = self.assigned([*self.new, *self.kept])
        stepped = [f"{results} = step({arguments})"]
        if self.has("start"):
            young = f"young({', '.join([*self.states, *self.carried, *self.inputs])})"
            stepped = [f"if {young}:", f"    {results} = start({arguments})", "else:", f"    {stepped[0]}"]
        # The sum is finite where all are, unless it overflows: only then each is looked at.
        return [
            *stepped,
            f"total = {' + '.join(self.new)}",
            f"if not absolute(total) < {'inf32' if self.single else 'inf'}:",
            *("    " + line for line in self.checked(leave)),
        ]

    def checked(self, leave: list[str]) -> list[str]:
        """Leave, with the failed states kept for the message, where a new state is not finite."""
        each = " and ".join(f"{n} - {n} == 0" for n in self.new)
        failed = self.layout.offset + self.layout.failed
        kept = [f"store(address, {failed + k}, {name})" for k, name in enumerate(self.new)]
        return [f"if not ({each}):", *("    " + line for line in (*kept, *leave))]

    def events(self, leave: list[str], number: str, note: list[str]) -> list[str]:
        """Do what happens at a spike in a step of a number: `note` it, reset, begin the refractory time."""
        refractory, reset = self.has("refractory"), self.has("reset")
        words = ["now", *([] if reset else ["not was"]), *(["held == 0"] if refractory else [])]
        lines = [f"now = {self.call('spiked', self.new)}", f"fires = {' and '.join(words)}"]
        if self.holds and self.kept:  # what is remembered is of a membrane that stood still
            lines += ["if held == 1:", *("    " + line for line in self.forget())]
        lines += ["held -= held > 0"] if refractory else []
        inner = self.fraction() if note else []
        if reset:
            inner += [
                f"{self.assigned(self.new)} = {self.call('reset', self.new)}",
                *self.checked(leave),
                *self.forget(),
            ]
        if refractory:
            inner += [f"held = int(refractory({', '.join([*self.parameters, self.dt])}))"]
        inner += [*note, f"store_count(address, {LAST_SPIKE}, {number} + 1)"]
        lines += ["if fires:", *("    " + line for line in inner)]
        return lines

    def forget(self) -> list[str]:
        """Remember nothing."""
        return [f"{name} = {self.zero}" for name in self.kept]

    def fraction(self) -> list[str]:
        """Interpolate where in the step the condition turned; its end where that cannot be known."""
        if not self.has("crossing"):
            return [f"fraction = {self.convert('1.0')}"]
        before, after = self.call("crossing", self.states), self.call("crossing", self.new)
        # A condition that held at the start of the step already (a reset beyond the threshold) counts there.
        return [
            f"before, after = {before}, {after}",
            f"fraction = select(before < 0, before/(before - after), {self.zero})",
        ]

    @staticmethod
    def assigned(names: list[str]) -> str:
        """Give names as they stand left of a tuple."""
        return ", ".join(names) + "," * (len(names) == 1)

    @property
    def dt(self) -> str:
        """The step, in the precision."""
        return "step_length" if self.single else "dt"

    def convert(self, name: str) -> str:
        return f"f32({name})" if self.single else name


def neuron_source(model: Model, method: Method, precision: Precision, kernel: str) -> str:
    """Write the kernel of one "step" of a model, or of a "run" of many.

    Raises
    ------
    UnknownNameError
        If there is no such kernel.
    """
    writers = {"step": step_source, "run": run_source}
    if kernel not in writers:
        raise UnknownNameError("kernel", kernel, writers)
    return writers[kernel](lower_step(model, method, precision), neuron_layout(model, precision, method))


def step_source(program: Program, layout: Layout) -> str:
    """Write the kernel of one step."""
    n = _Neuron(program, layout)
    lines = ["address = int(place)", f"dt = load(0.0, address, {DT})"]
    lines += [f"{name} = {n.convert(f'load(0.0, address, {PENDING})')}" for name in n.inputs]
    lines += ["step_length = f32(dt)"] if n.single else []
    if layout.noise:
        lines += [f"steps = load_count(address, {STEPS})", *n.noise_from()]
        lines += [f"if steps < begin__ or steps >= load_count(address, {layout.noise_word + 2}):", "    return 2"]
        lines += n.increments("steps")
    lines += n.loads((*layout.states, *layout.carried, *layout.parameters))
    lines += n.advance(["return 1"])
    lines += [f"steps = load_count(address, {STEPS})"]
    if n.has("spiked"):
        lines += [f"held = load_count(address, {HELD})"] if n.has("refractory") else []
        lines += [] if n.has("reset") else [f"was = {n.call('spiked', n.states)}"]
        lines += n.events(["return 1"], "steps", [])
        lines += [f"store_count(address, {HELD}, held)"] if n.has("refractory") else []
    moving, after = (*layout.states, *layout.carried), (*n.new, *n.kept)
    lines += [f"store(address, {layout.index(name)}, {new})" for name, new in zip(moving, after, strict=True)]
    lines += n.stores(layout.inputs)
    lines += [f"store(address, {PENDING}, 0.0)", f"store_count(address, {STEPS}, steps + 1)", "return 0"]
    if n.holds:  # the step reads it
        lines.insert(1, lines.pop(lines.index(f"held = load_count(address, {HELD})")))
    return n.module(f"One step of {program.name}", False, "step_once(place)", lines)


def run_source(program: Program, layout: Layout) -> str:
    """Write the kernel of many steps."""
    n = _Neuron(program, layout)
    moving = (*layout.states, *layout.inputs)
    note = [
        "store(spike_fractions, spikes, fraction)",
        "store_count(spike_steps, spikes, steps + k)",
        "spikes += 1",
    ]
    loop = [f"{name} = load({n.zero}, inputs, k*stride)" for name in n.inputs]
    loop += n.increments("steps + k")
    loop += n.advance(["done = k", "break"])
    watched = n.has("spiked") and not n.has("reset")  # then only what was not so before is a spike
    loop += n.events(["done = k", "break"], "steps + k", note) if n.has("spiked") else []
    loop += ["was = now"] if watched else []
    loop += [
        f"{', '.join([*n.states, *n.carried])} = {', '.join([*n.new, *n.kept])}",
        "until -= 1",
        "if until == 0:",
        *("    " + line for line in n.stores(moving)),
        "    for j in range(width):",
        f"        store(record, j*plane + samples, load({n.zero}, address, load_count(fields, j)))",
        "    until, samples = every, samples + 1",
    ]
    lines = [
        f"dt = load(0.0, address, {DT})",
        *(["step_length = f32(dt)"] if n.single else []),
        *n.loads((*moving, *layout.carried, *layout.parameters)),
        f"steps = load_count(address, {STEPS})",
        *n.noise_from(),
        *([f"held = load_count(address, {HELD})"] if n.has("refractory") else []),
        *([f"was = {n.call('spiked', n.states)}"] if watched else []),
        "until, samples, spikes, done = every - steps % every, 0, 0, count",
        "for k in range(count):",
        *("    " + line for line in loop),
        *n.stores((*layout.states, *layout.carried)),
        "if done == count:",
        *("    " + line for line in n.stores(layout.inputs)),
        f"store_count(address, {STEPS}, steps + done)",
        f"store_count(address, {SPIKES}, spikes)",
        *([f"store_count(address, {HELD}, held)"] if n.has("refractory") else []),
        "return done",
    ]
    return n.module(f"Many steps of {program.name}", True, f"run({RUN_ARGUMENTS})", lines)


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

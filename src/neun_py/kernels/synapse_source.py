"""The source of a synapse's kernel: its state advances while its inputs are held, then its currents are computed."""

from __future__ import annotations

from neun_py.kernels.elementary import link
from neun_py.kernels.layout import Layout
from neun_py.kernels.writer import Writer, header
from neun_py.lower.program import Program

__all__ = ["synapse_source"]


def synapse_source(program: Program, layout: Layout) -> str:
    """Write ``step_synapse(address, inputs..., dt)``; the outputs are left in the block."""
    linked = link(program)
    w = Writer(layout.precision, [f.name for f in linked.functions])
    single = layout.precision.word == 4
    inputs = [w.name(n) for n in layout.inputs]
    given = [f"{n}_in" for n in inputs] if single else inputs
    zero, dt = ("f32(0.0)", "step_length") if single else ("0.0", "dt")
    lines = ["@kernel(releases_gil=False)", f"def step_synapse(address, {', '.join(given)}, dt):"]
    if single:
        lines += [f"    {n} = f32({g})" for n, g in zip(inputs, given, strict=True)] + ["    step_length = f32(dt)"]
    lines += [
        f"    {w.name(n)} = load({zero}, address, {layout.index(n)})" for n in (*layout.states, *layout.parameters)
    ]
    states, parameters = [w.name(n) for n in layout.states], [w.name(n) for n in layout.parameters]
    if states:
        comma = "," if len(states) == 1 else ""
        lines.append(f"    {', '.join(states)}{comma} = step({', '.join([*states, dt, *inputs, *parameters])})")
        lines += [f"    store(address, {layout.index(n)}, {w.name(n)})" for n in layout.states]
    lines.append(f"    found = observe({', '.join([*states, *inputs, *parameters])})")
    single_output = len(layout.outputs) == 1
    for j, name in enumerate(layout.outputs):
        lines.append(f"    store(address, {layout.index(name)}, {'found' if single_output else f'found[{j}]'})")
    lines.append("    return 0")
    parts = [header(f"One step of {program.name}, {layout.precision.name}")]
    return "\n\n".join([*parts, *(w.function(f) for f in linked.functions), "\n".join(lines)]) + "\n"

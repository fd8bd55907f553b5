"""The programs and kernels of a network's cells, made once for each kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from neun_py.errors import ModelError
from neun_py.kernels.edge_layout import EdgeLayout
from neun_py.kernels.network_layout import CellLayout, left_name, payload_name
from neun_py.kernels.window_cell_layout import WindowCellLayout
from neun_py.lower.algebra import neg
from neun_py.lower.carried import carried_names, carried_of
from neun_py.lower.composing import Composed, Incoming, Outgoing, compose
from neun_py.lower.coupling import Located, locate, whole_current
from neun_py.lower.naming import to_function
from neun_py.lower.network_step import lower_cells, lower_values, stages_of
from neun_py.lower.precision import Precision
from neun_py.lower.program import Function, Program
from neun_py.lower.resolve import expand, intermediates, resolve
from neun_py.lower.synapse_step import lower_synapse_step
from neun_py.lower.system import System
from neun_py.lower.window_cells import lower_window_cells
from neun_py.lower.windowed import is_windowed
from neun_py.methods.method import Method
from neun_py.runtime import network_checks as checks
from neun_py.spec.expression import Node, sym, symbols
from neun_py.spec.model import Model
from neun_py.spec.synapse import Synapse

__all__ = [
    "Kind", "connection_kind", "edge_kind", "neuron_kind", "observation_kind", "side_kind", "trace_kind", "watch_kind",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class Kind:
    """What cells of one kind share.

    Attributes
    ----------
    layout : CellLayout
        Where everything lies.
    code : int
        The address of the kernel's code.
    call : callable
        The kernel, ``call(table, number)``.
    composed : Composed or None
        Of neurons: the system, and what its names stand for.
    program : Program or None
        What the kernel was made of.
    """

    layout: CellLayout
    code: int
    call: Callable[[int, int], int]
    composed: Composed | None = None
    program: Program | None = None


@lru_cache(maxsize=256)
def _composed(model: Model, incoming: tuple[Incoming, ...], outgoing: tuple[Outgoing, ...]) -> Composed:
    return compose(resolve(model), incoming, outgoing)


@lru_cache(maxsize=256)
def neuron_kind(
    model: Model,
    incoming: tuple[Incoming, ...],
    outgoing: tuple[Outgoing, ...],
    method: Method,
    precision: Precision,
    varying: tuple[str, ...],
    staged: bool,
) -> Kind:
    """Give the kind of a population's neurons, with the synapses at them."""
    from neun_py.kernels.cell_source import cell_source
    from neun_py.kernels.compile import compiled

    composed = _composed(model, incoming, outgoing)
    if is_windowed(method):
        return _windowed_kind(model, incoming, composed, method, precision, varying)
    system = composed.system
    program = lower_cells(system, composed.emitted, method, precision, staged)
    stages = 1 if system.is_map or not staged else stages_of(method)
    layout = CellLayout.of_cells(program, system.states, system.inputs, system.parameters, varying, stages,
                                 len(composed.emitted), (), carried_of(method, system))  # fmt: skip
    stem = f"{model.short_name}{precision.name}{method.short_name}_cells_{len(incoming)}_{len(outgoing)}"
    check = checks.of_neurons(program, layout, composed, model, incoming, method, precision)
    kernel = compiled(cell_source(program, layout), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, composed, program)


def _windowed_kind(
    model: Model, incoming: tuple[Incoming, ...], composed: Composed, method: Method, precision: Precision,
    varying: tuple[str, ...],
) -> Kind:  # fmt: skip
    """Give the same of a method that goes through the step with steps of its own."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.window_cell_source import window_cell_source

    system = composed.system
    program, step = lower_window_cells(model, composed, method, precision)
    layout = WindowCellLayout.of_window_cells(
        program, step, system.states, system.inputs, system.parameters, varying, carried_names(method, system.states),
        len(composed.emitted),
    )  # fmt: skip
    stem = f"{model.short_name}{precision.name}{method.short_name}_windows_{len(incoming)}_{len(composed.emitted)}"
    check = checks.of_windows(program, layout, composed, model, incoming, method, precision)
    kernel = compiled(window_cell_source(program, layout), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, composed, program)


@lru_cache(maxsize=256)
def observation_kind(kind: Kind, names: tuple[str, ...], precision: Precision) -> Kind:
    """Give the kind whose fields are values of neurons: states, intermediates, and the whole input "I"."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.observing_source import observing_source

    composed = kind.composed
    assert composed is not None
    known = {**composed.system.outputs, "I": composed.total}
    values = tuple(known[n] if n in known else sym(n) for n in names)
    observe = lower_values("observe", composed.system, values, precision, f"Give {', '.join(names)}.")
    program = Program(f"{composed.system.name} {', '.join(names)}", (observe,), precision)
    own = CellLayout.of_cells(program, (), (), (), (), 1, 0, tuple(f"{n}_seen__" for n in names))
    check = checks.of_observation(program, kind.layout, own)
    source = observing_source(program, kind.layout, own.block)
    kernel = compiled(source, "advance", "ii", "cells_observe", check, pairs=False)
    return Kind(own, kernel.code, kernel.call)


@lru_cache(maxsize=256)
def side_kind(
    synapse: Synapse, told: tuple[Node, ...], payloads: tuple[Node, ...], method: Method, precision: Precision,
    staged: bool
) -> Kind:  # fmt: skip
    """Give the kind of a synapse's presynaptic variables: what they tell, and what an event passes on."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.side_source import side_source

    located = locate(synapse)
    system = _side_system(located)
    if system.states:
        program = lower_cells(system, told, method, precision, staged)
    else:
        program = Program(synapse.short_name, (), precision)
    functions = list(program.functions)
    if system.states or payloads:
        jumps = tuple(located.at_pre.get(n, sym(n)) for n in system.states)
        functions.append(_arrive(system, (*jumps, *payloads), precision))
    program = Program(program.name, tuple(functions), precision)
    kept = (*(payload_name(k) for k in range(len(payloads))), *(left_name(p) for p in synapse.pulses))
    stages = stages_of(method) if staged and system.states else 1
    layout = CellLayout.of_cells(program, system.states, system.inputs, system.parameters, (), stages, len(told), kept,
                                 carried_of(method, system))  # fmt: skip
    stem = f"{synapse.short_name}{precision.name}{method.short_name}_side"
    check = checks.of_side(program, layout, system, synapse, method, synapse.pulses)
    kernel = compiled(side_source(program, layout, synapse.pulses), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, None, program)


@lru_cache(maxsize=256)
def trace_kind(synapse: Synapse, method: Method, precision: Precision) -> Kind:
    """Give the kind of a synapse's postsynaptic variables, which jump at postsynaptic spikes."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.side_source import side_source

    located = locate(synapse)
    flows = {n: located.flows[n] for n in located.post}
    if any("post" in symbols(node) for node in flows.values()):
        raise ModelError(
            f"a postsynaptic variable of {synapse.short_name} follows the neuron's value: not in a network"
        )
    system = System(synapse.short_name, located.post, (), tuple(synapse.parameters), flows, {}, jumping=located.post)
    program = lower_cells(system, (), method, precision, False)
    jumps = tuple(located.at_post.get(n, sym(n)) for n in system.states)
    program = Program(program.name, (*program.functions, _arrive(system, jumps, precision)), precision)
    carried = carried_of(method, system)
    layout = CellLayout.of_cells(program, system.states, (), system.parameters, (), 1, 0, (), carried)
    stem = f"{synapse.short_name}{precision.name}{method.short_name}_trace"
    check = checks.of_side(program, layout, system, synapse, method, {})
    kernel = compiled(side_source(program, layout, {}), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, None, program)


@lru_cache(maxsize=256)
def edge_kind(synapse: Synapse, precision: Precision) -> tuple[EdgeLayout, int]:
    """Give the layout and the code of what changes a synapse's connections at events."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.edge_source import edge_source

    located = locate(synapse)
    known = (*located.plastic, *located.pre, *located.post)
    system = System(synapse.short_name, known, (), tuple(synapse.parameters), {}, {})
    arriving = tuple(located.arriving[n] for n in located.at_pooled)
    functions = []
    for name, jumps, more in (("at_pre", located.at_pre, arriving), ("at_post", located.at_post, ())):
        values = (*(jumps.get(n, sym(n)) for n in located.plastic), *more)
        functions.append(lower_values(name, system, values, precision, "Give what an event makes of a connection."))
    program = Program(synapse.short_name, tuple(functions), precision)
    layout = EdgeLayout(located.plastic, located.pre, located.post, located.at_pooled, system.parameters, precision)
    stem = f"{synapse.short_name}{precision.name}_edges"
    check = checks.of_edges(program, layout, synapse)
    kernel = compiled(edge_source(program, layout), "advance", "ii", stem, check, pairs=False)
    return layout, kernel.code


@lru_cache(maxsize=256)
def connection_kind(synapse: Synapse, method: Method, precision: Precision, staged: bool) -> Kind:
    """Give the kind of a synapse's connections, each with a whole state of its own."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.connection_source import connection_source

    resolved = resolve(synapse)
    system = System(synapse.short_name, resolved.states, tuple(synapse.inputs), resolved.parameters, resolved.flows, {},
                    jumping=_jumping(resolved.states, tuple(synapse.inputs), synapse))  # fmt: skip
    ends = dict.fromkeys(output.into for output in synapse.outputs.values())
    told = []
    for into in ends:
        own = [n for n in synapse.outputs if synapse.outputs[n].into == into]
        sign, node = whole_current(synapse, own, resolved.outputs)
        told.append(node if sign > 0 else neg(node))
    if system.states:
        program = lower_cells(system, tuple(told), method, precision, staged)
    else:
        program = Program(system.name, (lower_values("emit", system, tuple(told), precision, "Give the currents."),),
                          precision)  # fmt: skip
    jumps = [f for f in lower_synapse_step(synapse, method, precision).functions if f.name in ("on_pre", "on_post")]
    program = Program(program.name, (*program.functions, *jumps), precision)
    stages = stages_of(method) if staged else 1
    kept = tuple(left_name(p) for p in synapse.pulses)
    varying = tuple(n for n in system.parameters if n in synapse.weighs)
    layout = CellLayout.of_cells(program, system.states, system.inputs, system.parameters, varying, stages, len(told),
                                 kept, carried_of(method, system))  # fmt: skip
    stem = f"{synapse.short_name}{precision.name}{method.short_name}_connections"
    check = checks.of_connections(program, layout, system, synapse, method)
    kernel = compiled(connection_source(program, layout, synapse.pulses), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, None, program)


def _side_system(located: Located) -> System:
    synapse = located.synapse
    names = {n for s in located.pre for n in symbols(located.flows[s])}
    inputs = tuple(n for n in ("pre", *synapse.pulses) if n in names)
    flows = {n: located.flows[n] for n in located.pre}
    return System(synapse.short_name, located.pre, inputs, tuple(synapse.parameters), flows, {},
                  jumping=_jumping(located.pre, inputs, synapse))  # fmt: skip


def _jumping(states: tuple[str, ...], inputs: tuple[str, ...], synapse: Synapse) -> tuple[str, ...]:
    """Give what events change all at once: states, and pulses."""
    return (*states, *(n for n in inputs if n in synapse.pulses))


def _arrive(system: System, values: tuple[Node, ...], precision: Precision) -> Function:
    silent = System(system.name, system.states, (), system.parameters, {}, {})
    return lower_values("arrive", silent, values, precision, "Give what an event makes of it, and what it passes on.")


@lru_cache(maxsize=256)
def watch_kind(synapse: Synapse, precision: Precision) -> Kind:
    """Give the kind of cells that find the events of a synapse with a condition of its own."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.side_source import watch_source
    from neun_py.lower.events import arithmetic

    assert synapse.parsed.spike is not None
    condition = expand(synapse.parsed.spike.value, intermediates(synapse))
    parameters = tuple(synapse.parameters)
    watch = to_function("watch", ("pre", *parameters), arithmetic(condition), doc="Give whether the condition holds.")
    program = Program(synapse.short_name, (watch,), precision)
    layout = CellLayout.of_cells(program, (), ("pre",), parameters, (), 1, 0, ("fired", "was"))
    stem = f"{synapse.short_name}{precision.name}_watch"
    check = checks.of_watch(program, layout, synapse)
    kernel = compiled(watch_source(program, layout), "advance", "ii", stem, check, pairs=False)
    return Kind(layout, kernel.code, kernel.call, None, program)

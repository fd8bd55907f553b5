"""What a network's kernels are compared with before they are used: made only where one has just been compiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from neun_py.lower.network_step import uncut
from neun_py.lower.precision import DOUBLE, Precision

if TYPE_CHECKING:
    from neun_py.kernels.edge_layout import EdgeLayout
    from neun_py.kernels.network_layout import CellLayout
    from neun_py.kernels.window_cell_layout import WindowCellLayout
    from neun_py.lower.composing import Composed, Incoming
    from neun_py.lower.program import Program
    from neun_py.lower.system import System
    from neun_py.methods.method import Method
    from neun_py.spec.model import Model
    from neun_py.spec.synapse import Pulse, Synapse

__all__ = ["of_connections", "of_edges", "of_neurons", "of_observation", "of_side", "of_watch", "of_windows"]

Check = Callable[[Callable[..., int]], bool]
_H = 0.1
"""The step, for models that have no usual one."""
_SOME = 0.5
"""A parameter or state of which nothing else is known."""


def of_neurons(
    program: Program, layout: CellLayout, composed: Composed, model: Model, incoming: tuple[Incoming, ...],
    method: Method, precision: Precision,
) -> Check:  # fmt: skip
    """Compare neurons with the synapses at them."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_cells import cells_agree

        state, values = _begun(layout, composed, model, incoming, method, precision)
        whole = uncut(program, len(layout.states), method)
        return cells_agree(call, program, whole, layout, state, values, model.usual_step or _H)

    return check


def of_windows(
    program: Program, layout: WindowCellLayout, composed: Composed, model: Model, incoming: tuple[Incoming, ...],
    method: Method, precision: Precision,
) -> Check:  # fmt: skip
    """Compare neurons that find their own steps, with the synapses at them."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_window_cells import window_cells_agree

        state, values = _begun(layout, composed, model, incoming, method, precision)
        return window_cells_agree(call, program, layout, state, values, model.usual_step or _H)

    return check


def of_observation(program: Program, layout: CellLayout, own: CellLayout) -> Check:
    """Compare what is recorded."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_cells import observation_agrees

        return observation_agrees(call, program, layout, own, dict.fromkeys(layout.parameters, _SOME))

    return check


def of_side(
    program: Program, layout: CellLayout, system: System, synapse: Synapse, method: Method, pulses: Mapping[str, Pulse]
) -> Check:
    """Compare variables of one side."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_sides import side_agrees

        whole = uncut(program, len(layout.states), method) if system.states else None
        return side_agrees(call, program, whole, layout, pulses, _states(system, synapse), _defaults(synapse))

    return check


def of_connections(program: Program, layout: CellLayout, system: System, synapse: Synapse, method: Method) -> Check:
    """Compare connections with a whole state each."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_sides import connections_agree

        whole = uncut(program, len(layout.states), method) if system.states else None
        return connections_agree(
            call, program, whole, layout, synapse.pulses, _states(system, synapse), _defaults(synapse)
        )

    return check


def of_edges(program: Program, layout: EdgeLayout, synapse: Synapse) -> Check:
    """Compare what changes of connections at events."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_edges import edges_agree

        return edges_agree(call, program, layout, _defaults(synapse))

    return check


def of_watch(program: Program, layout: CellLayout, synapse: Synapse) -> Check:
    """Compare a condition of a synapse's own."""

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_sides import watch_agrees

        return watch_agrees(call, program, layout, _defaults(synapse))

    return check


def _begun(
    layout: CellLayout, composed: Composed, model: Model, incoming: tuple[Incoming, ...], method: Method,
    precision: Precision,
) -> tuple[list[float], dict[str, float]]:  # fmt: skip
    """Give states to start from, and the parameters."""
    from neun_py.runtime.shape import shape_of

    synapses = {one.label: one.synapse for one in incoming}
    values = {n: float(p.default) for n, p in model.parameters.items()}
    for own, (label, name) in composed.parameters.items():
        values[own] = _defaults(synapses[label])[name] if label in synapses else _SOME
    known = shape_of(model, method, precision).usual_state()
    state = [*known, *(0.01 * (k + 1) for k in range(len(layout.states) - len(known)))]
    return state, values


def _defaults(synapse: Synapse) -> dict[str, float]:
    return {n: float(p.default) for n, p in synapse.parameters.items()}


def _states(system: System, synapse: Synapse) -> list[float]:
    from neun_py.runtime.synapse import begun

    found = begun(synapse, DOUBLE, tuple(_defaults(synapse).values()))
    return [found[n] + 0.125 * (k + 1) for k, n in enumerate(system.states)]

"""What failed in a stretch of a network's steps: neurons, synapses, and which of them was the first within a step.

Within a step cells that are coupled tell each other numbers that are not finite, so that many fail at once. The first
are those whose slopes stop being finite at the earliest stage.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from neun_py.kernels.elementary import link as linked
from neun_py.kernels.network_layout import point_name
from neun_py.kernels.network_orders import Order
from neun_py.kernels.plain_cell import PlainCell
from neun_py.kernels.population_layout import WIDTH, Table
from neun_py.lower.program import Program
from neun_py.lower.stepping import HELD_ARGUMENT
from neun_py.runtime.network_cells import Cells
from neun_py.runtime.network_windows import failure_in_window
from neun_py.runtime.outcome import Failure

if TYPE_CHECKING:
    from neun_py.runtime.network_links import Link
    from neun_py.runtime.network_plan import Neurons, Plan
    from neun_py.runtime.network_wiring import Wiring

__all__ = ["Failures", "SynapseFailure", "plastic_failure"]


@dataclass(frozen=True)
class SynapseFailure:
    """A synapse of which a number stopped being finite.

    Attributes
    ----------
    projection : str
        Its projection.
    step : int
        Steps of the network before the one that failed.
    place : int
        The connection, or the neuron where connections share the number.
    per_connection : bool
        Which of the two.
    variable : str
        Which number.
    value : float
        What it became.
    state : dict of str to float
        The last good state, as far as it is kept.
    """

    projection: str
    step: int
    place: int
    per_connection: bool
    variable: str
    value: float
    state: dict[str, float]


@dataclass(frozen=True)
class _Noted:
    """A cell that failed: whose it is, the step, and its numbers before it."""

    cells: Cells
    step: int
    cell: int
    values: dict[str, float]
    neurons: Neurons | None = None
    link: Link | None = None


class Failures:
    """What cells noted in a stretch, read before another one is taken.

    Parameters
    ----------
    plan, wiring : Plan, Wiring
        Of the engine.
    last : int
        Steps before the last that was taken.
    """

    def __init__(self, plan: Plan, wiring: Wiring, last: int) -> None:
        self.plan = plan
        noted = list(_noted(plan))
        held = list(_held_failures(wiring, last))
        steps = [n.step for n in noted] + [f.step for f in held]
        self.step = min(steps, default=-1)
        self.neurons: dict[str, list[Failure]] = {}
        self.synapses = [f for f in held if f.step == self.step]
        if self.synapses:  # it is before the neurons in a step
            return
        first = [n for n in noted if n.step == self.step]
        ranks = [_rank(n) for n in first]
        staged = [rank for rank in ranks if rank > 0]
        for n, rank in zip(first, ranks, strict=True):
            if rank == 0 or rank == min(staged):
                self._add(n)

    def __bool__(self) -> bool:
        return self.step >= 0

    def _add(self, n: _Noted) -> None:
        if n.neurons is not None:
            states = n.neurons.population.shape.layout.states
            early = failure_in_window(n.step, n.cell, n.values, states)
            if early is not None:
                self.neurons.setdefault(n.neurons.name, []).append(early)
                return
        after = _taken_again(n)
        if n.neurons is None:
            self.synapses.append(_of_side(n, after))
            return
        own = n.neurons.population.shape.layout.states
        pooled = [name for name in n.neurons.states if not np.isfinite(after[name])]
        if pooled and all(np.isfinite(after[name]) for name in own):
            owner, name = n.neurons.states[pooled[0]]
            state = {meant: n.values[mine] for mine, (_, meant) in n.neurons.states.items()}
            self.synapses.append(
                SynapseFailure(owner.projection.name, n.step, n.cell, False, name, after[pooled[0]], state)
            )
            return
        state = {name: n.values[name] for name in own}
        failed = {name: after[name] for name in own}
        found = Failure(n.step, n.cell, state, n.values["I"], failed)
        self.neurons.setdefault(n.neurons.name, []).append(found)


def _noted(plan: Plan) -> Iterator[_Noted]:
    for n in plan.neurons.values():
        for table in n.cells.tables:
            _, (cells, steps), numbers = n.room[table.ctypes.data]
            for k in range(int(table[Table.FAILURES])):
                values = dict(zip(n.cells.layout.noted, numbers[k].tolist(), strict=True))
                yield _Noted(n.cells, int(steps[k]), int(cells[k]), values, neurons=n)
    for link in plan.links:
        for own in link.cells():
            for table in own.tables:
                if not own.layout.states or not table[Table.FAILURES]:
                    continue
                (places, steps), numbers = own.notes[table.ctypes.data]
                for k in range(int(table[Table.FAILURES])):
                    values = dict(zip(own.layout.noted, numbers[k].tolist(), strict=True))
                    yield _Noted(own, int(steps[k]), int(places[k]), values, link=link)


def _at(cells: Cells, field: str, cell: int) -> float:
    """Give a number of one cell."""
    return float(cells.numbers[cell // WIDTH, cells.layout.fields[field] * WIDTH + cell % WIDTH])


def _rank(n: _Noted) -> int:
    """Give the first stage at which a slope is not finite; 0 for a step that is not cut at its stages."""
    layout = n.cells.layout
    if layout.stages == 1:
        return 0
    for stage in range(1, layout.stages):
        if not all(np.isfinite(_at(n.cells, s, n.cell)) for s in layout.slopes(stage)):
            return stage
    return layout.stages


def _taken_again(n: _Noted) -> dict[str, float]:
    """Give the states after the step that failed, in plain Python."""
    layout, after = n.cells.layout, 0
    assert n.cells.program is not None
    if layout.holds:
        after = int(n.cells.held_of(n.cell))
    found: list[float] = []
    # of a membrane that is free after the step it is not known whether it was held before
    for held in (after + 1,) if after else (0, 1):
        found = _new_states(n, linked(n.cells.program), held)
        if not all(np.isfinite(found)):
            break
    return dict(zip(layout.states, found, strict=True))


def _new_states(n: _Noted, program: Program, held: int) -> list[float]:
    layout, dt = n.cells.layout, float(n.cells.tables[0].view(np.float64)[Table.DT])
    state, inputs = ([n.values[name] for name in names] for names in (layout.states, layout.inputs))
    plain = PlainCell(program, state, _parameters(n.cells, n.cell))
    plain.held, plain.carried = held, [n.values[name] for name in layout.carried]
    if layout.stages == 1:
        new = plain.advanced(inputs, dt)
    else:
        slopes = [_at(n.cells, s, n.cell) for stage in range(1, layout.stages) for s in layout.slopes(stage)]
        where = [_at(n.cells, point_name(name), n.cell) for name in layout.states]
        holds = [float(held > 0)] if HELD_ARGUMENT in plain.functions["flow"].args else []
        last = plain.call("flow", [*where, *inputs, *plain.parameters, *holds])
        new = list(plain.call("finish", [*plain.state, plain.precision.nearest(dt), *slopes, *last]))
        if "jump" in plain.functions:
            new = list(plain.call("jump", [*new, *plain.parameters]))
    if all(np.isfinite(new)) and "reset" in plain.functions:
        return list(plain.call("reset", [*new, *plain.parameters]))
    return new


def _parameters(cells: Cells, cell: int) -> list[float]:
    numbers, layout = cells.tables[0].view(np.float64), cells.layout
    return [
        _at(cells, name, cell) if name in layout.varying else float(numbers[layout.parameter_word(name)])
        for name in layout.parameters
    ]


def _of_side(n: _Noted, after: dict[str, float]) -> SynapseFailure:
    assert n.link is not None
    variable = next((name for name, x in after.items() if not np.isfinite(x)), next(iter(after)))
    per_connection = n.link.connections is not None
    state = {name: n.values[name] for name in n.cells.layout.states}
    return SynapseFailure(
        n.link.projection.name, n.step, n.cell, per_connection, variable, after[variable], state
    )  # fmt: skip


def _held_failures(wiring: Wiring, step: int) -> Iterator[SynapseFailure]:
    """Give the synapses that hold their currents and could not take a step; their orders forget it."""
    if wiring.held is None:
        return
    for row in wiring.last_written(0):
        if row[0] != Order.EACH or not row[5]:
            continue
        number = int(row[5]) - 1
        row[5] = 0
        for p in wiring.held.projections:
            if p.address == row[2]:
                variable, value, state = p.failed(number)
                yield SynapseFailure(p.projection.name, step, int(p.chosen[number]), True, variable, value, state)


def plastic_failure(plan: Plan, step: int) -> SynapseFailure | None:
    """Give a connection whose own variables are not finite any more, if there is one."""
    for link in plan.links:
        for name, values in link.edges.values.items() if link.edges is not None else ():
            bad = np.flatnonzero(~np.isfinite(values)) if len(values) else np.empty(0, np.int64)
            if len(bad):
                k = int(bad[0])
                return SynapseFailure(link.projection.name, step, k, True, name, float(values[k]), {})
    return None

"""Synapses that hold their currents over the step, as the classic objects do: one block of memory a connection.

The kernel is that of a classic synapse (`neun_py.kernels.synapse_layout`), called for one connection after the other;
what it reads of its neurons stands in shadows, blocks that are laid out as a neuron's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.layout import LAST_SPIKE, PENDING, neuron_layout
from neun_py.kernels.network_orders import Order
from neun_py.kernels.synapse_layout import HEAD, SynapseWord
from neun_py.runtime.network_cells import Cells, aligned
from neun_py.runtime.network_masking import Masked, without
from neun_py.runtime.network_orders import History, Orders
from neun_py.runtime.synapse import kernel_of, layout_of

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.population import Population
    from neun_py.runtime.projection import Projection

__all__ = ["HeldProjection", "Shadow", "held_projections"]


class Shadow:
    """What synapses see of a population: a block for each neuron, its spikes those of `lag` steps ago.

    Parameters
    ----------
    population : Population
        Whose neurons.
    lag : int
        Steps between a spike's and the one at whose start it is seen.
    since : int
        The step before which spikes are not seen.
    """

    def __init__(self, population: Population, lag: int, since: int = -(2**62)) -> None:
        self.lag, self.since, self.size = lag, since, population.size
        self.layout = neuron_layout(population.model, population.shape.precision)
        self._room = aligned(self.size * self.layout.size // 8)
        self.variables: list[str] = []

    @property
    def address(self) -> int:
        """Of the first block."""
        return int(self._room.ctypes.data)

    def forget(self) -> None:
        """Forget spikes that were shown; those that are to be seen are shown again."""
        self._room[...] = 0

    def field(self, name: str) -> int:
        """Give the number word of a variable, which is shown from now on."""
        if name not in self.variables:
            self.variables.append(name)
        return self.layout.index(name)

    def show(self, o: Orders, cells: Cells, history: History) -> None:
        """Show the present values and the spikes."""
        word = self.layout.precision.word
        first, last = o.cells(cells)
        for name in self.variables:
            o.of(Order.SHADOW, cells, first, last, cells.address(name), cells.words,
                 self.address + self.layout.index(name) * word, self.layout.size // word)  # fmt: skip
        place, rows, stride, counts = history.words()
        o.add(Order.MARK, place, rows, stride, counts, history.firsts.ctypes.data, history.threads, o.thread, self.lag,
              self.address + LAST_SPIKE * 8, self.layout.size // 8, self.since)  # fmt: skip

    def take(self, o: Orders, cells: Cells, external: npt.NDArray[np.float64], total: npt.NDArray[Any]) -> None:
        """Add the external input to what synapses gave."""
        first, last = o.cells(cells)
        o.of(Order.TOTAL, cells, first, last, self.address + PENDING * 8, self.layout.size // 8, external.ctypes.data,
             external.shape[1], total.ctypes.data)  # fmt: skip


class HeldProjection:
    """The connections of one delay of a projection, each with a block of its own.

    Parameters
    ----------
    projection : Projection
        Which.
    chosen : array of int64
        The connections.
    ends : (Shadow, Shadow)
        What they see of their neurons.
    network : Network
        Where they are.
    """

    def __init__(
        self, projection: Projection, chosen: npt.NDArray[np.int64], ends: tuple[Shadow, Shadow], network: Network
    ) -> None:
        self.projection, self.chosen, synapse = projection, chosen, projection.synapse
        pre, post = (network.populations[name] for name in (projection.pre, projection.post))
        self.layout = layout_of(synapse, post.shape.precision)
        self.code = kernel_of(synapse, post.shape.integrator, post.shape.precision).code
        self.words = self.layout.size // 8
        self._room = aligned(max(len(chosen), 1) * self.words)
        self._blocks = self._room.reshape(-1, self.words)
        self._numbers = self._room.view(post.shape.precision.dtype).reshape(len(self._blocks), -1)
        self._doubles = self._blocks.view(np.float64)
        count = len(chosen)
        head = self._blocks[:count]
        for shadow, index, place, number, variable in (
            (ends[0], projection.pre_index, SynapseWord.PRE, SynapseWord.PRE_NUMBER, projection.pre_variable),
            (ends[1], projection.post_index, SynapseWord.POST, SynapseWord.POST_NUMBER, projection.post_variable),
        ):
            head[:, place] = shadow.address + index[chosen].astype(np.int64) * shadow.layout.size
            head[:, number] = shadow.field(variable)
        head[:, SynapseWord.RESETS] = pre.model.reset is not None
        head[:, SynapseWord.SUBSTEPS] = 1
        for name in synapse.parameters:
            value = projection.parameter(name)
            self._numbers[:count, self.layout.index(name)] = value[chosen] if isinstance(value, np.ndarray) else value
        self._pre = pre, projection.pre_index[chosen]

    def places(self) -> list[tuple[str, npt.NDArray[Any]]]:
        """Give where the numbers of the connections stand that change, by name."""
        count, synapse = len(self.chosen), self.projection.synapse
        found = [(n, self._numbers[:count, self.layout.index(n)]) for n in synapse.variables]
        found += [(f"{n}_left__", self._doubles[:count, HEAD + k]) for k, n in enumerate(synapse.pulses)]
        return [*found, ("seen__", self._numbers[:count, self.layout.number(self.layout.last)])]

    def load(self, h: float) -> None:
        """Put the states of the connections into the blocks; those that are not there yet begin as declared."""
        memory, count, p = self.projection.memory, len(self.projection), self.projection
        self._doubles[:, SynapseWord.DT] = h
        self._blocks[:, SynapseWord.PRE_SEEN] = self._blocks[:, SynapseWord.POST_SEEN] = 0
        for name, place in self.places():
            if name not in memory:
                memory[name] = p.state(name) if name in p.synapse.variables else np.zeros(count)
            if name == "seen__" and "begun__" not in memory:
                population, index = self._pre
                memory[name][self.chosen] = population._states[p.pre_variable][index]
            place[...] = memory[name][self.chosen]

    def store(self) -> None:
        """Take the states of the connections out of the blocks."""
        for name, place in self.places():
            self.projection.memory[name][self.chosen] = place
        self.projection.memory["begun__"] = np.ones(1)

    @property
    def address(self) -> int:
        """Of the first block."""
        return int(self._room.ctypes.data)

    def failed(self, number: int) -> tuple[str, float, dict[str, float]]:
        """Give what stopped being finite in the failed step of a connection, what it became, and the state before."""
        first, names = self.layout.number(self.layout.failed), self.layout.moving
        after = dict(zip(names, self._numbers[number, first : first + len(names)].tolist(), strict=True))
        variable = next((n for n, x in after.items() if not np.isfinite(x)), names[0])
        state = {n: float(self._numbers[number, self.layout.index(n)]) for n in self.projection.synapse.variables}
        return variable, after[variable], state

    def order(self, o: Orders, trouble: npt.NDArray[np.int64]) -> None:
        """Let all synapses take their step, one after the other; `trouble` holds where it is noted if one cannot."""
        o.add(Order.EACH, self.code, self._room.ctypes.data, len(self.chosen), self.words * 8, 0, trouble.ctypes.data)


def held_projections(
    network: Network, lags: dict[str, list[list[tuple[int, float]]]], masked: Masked
) -> tuple[dict[str, Shadow], list[HeldProjection], list[tuple[str, Shadow]]]:
    """Give the shadows of all populations, all connections in their order, and the shadows of delayed spikes.

    Raises
    ------
    ArgumentError
        If a projection joins two precisions, or delays what it sees of a value.
    """
    shadows = {name: Shadow(p, 1) for name, p in network.populations.items()}
    later: list[tuple[str, Shadow]] = []
    found = []
    for p in network.projections.values():
        pre, post = network.populations[p.pre], network.populations[p.post]
        if pre.shape.precision is not post.shape.precision:
            raise ArgumentError(
                f'{p.name!r} joins populations of different precision; with coupling="held" make both with one'
            )
        for kind, each in enumerate(lags[p.name]):
            if len(each) > 1:
                raise ArgumentError(
                    f'a delay of {p.name!r} is no multiple of the step; with coupling="held" give delays that are'
                )
            lag = each[0][0]
            if lag > 1 and p.synapse.spike is not None:
                raise ArgumentError(
                    f"{p.synapse.short_name} finds its events in the presynaptic value, which a network with "
                    'coupling="held" shows without delay; leave out the delay, or use coupling="stages"'
                )
            before = shadows[p.pre]
            hears = bool(p.synapse.on_pre or p.synapse.pulses)
            # What gives a current to the presynaptic neuron too reads it where that current is added up.
            if lag > 1 or (hears and p.since > -(2**62) and all(o.into == "post" for o in p.synapse.outputs.values())):
                key = p.pre, lag, p.since
                before = next((s for name, s in later if (name, s.lag, s.since) == key), None) or Shadow(pre, *key[1:])
                if all(s is not before for _, s in later):
                    later.append((p.pre, before))
            chosen = np.arange(len(p)) if p.delays.which is None else np.flatnonzero(p.delays.which == kind)
            left = without(masked, p, chosen)
            chosen = chosen if left is None else left
            found.append(HeldProjection(p, chosen, (before, shadows[p.post]), network))
    return shadows, found, later

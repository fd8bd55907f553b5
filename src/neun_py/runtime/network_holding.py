"""A network whose synapses hold their currents over the step: everything that its engine needs besides the neurons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.population_layout import Table
from neun_py.runtime.network_held import held_projections
from neun_py.runtime.network_masking import Masked
from neun_py.runtime.network_orders import History, Orders
from neun_py.runtime.time import in_unit

if TYPE_CHECKING:
    from neun_py.runtime.inputs import Held
    from neun_py.runtime.network import Network
    from neun_py.runtime.network_plan import Neurons, Plan
    from neun_py.runtime.outcome import Stretch

__all__ = ["Holding"]


class Holding:
    """The synapses, what they see of the neurons, and the neurons' whole inputs.

    Parameters
    ----------
    network, plan : Network, Plan
        The network, and its neurons' cells.
    lags : dict
        As of `neun_py.runtime.network_wiring.Wiring`, as is `masked`.
    """

    def __init__(
        self, network: Network, lags: dict[str, list[list[tuple[int, float]]]], plan: Plan, masked: Masked
    ) -> None:
        self.network, self.plan = network, plan
        self.shadows, self.projections, self.later = held_projections(network, lags, masked)
        self.totals: dict[str, npt.NDArray[Any]] = {
            name: np.zeros(n.population.size, n.population.shape.precision.dtype) for name, n in plan.neurons.items()
        }
        self.external: dict[str, npt.NDArray[np.float64]] = {}
        self.trouble = np.zeros(1, np.int64)

    def prepare(self, stretches: Mapping[str, Stretch], held: Mapping[str, Held], count: int) -> None:
        """Get ready for a stretch: the external input, and the states of the synapses."""
        for name, stretch in stretches.items():
            given = _unrounded(stretch, held[name], count, len(self.totals[name]))
            if name in self.external and self.external[name].shape == given.shape:
                self.external[name][...] = given
            else:
                self.external[name] = given
        for shadow in (*self.shadows.values(), *(shadow for _, shadow in self.later)):
            shadow.forget()
        for p in self.projections:
            p.load(in_unit(self.network._clock.h, self.network.time_unit, p.projection.synapse.time_unit))

    def places(self) -> tuple[int, ...]:
        """Give the addresses that orders name and that may change."""
        return tuple(external.ctypes.data for external in self.external.values())

    def take_inputs(self, n: Neurons) -> None:
        """Let a population read its input where the whole of it stands."""
        for table in n.cells.tables:
            table[Table.INPUT] = self.totals[n.name].ctypes.data
            table[Table.INPUT_STRIDE], table[Table.INPUT_LANE], table[Table.INPUT_ORIGIN] = 0, 1, 0

    def orders(self, o: Orders, histories: Mapping[str, History]) -> None:
        """Show the neurons to the synapses, let these take their step, and add up the inputs."""
        for name, shadow in [*self.shadows.items(), *self.later]:
            shadow.show(o, self.plan.neurons[name].cells, histories[name])
        o.wait()
        if o.thread == 0:
            for p in self.projections:
                p.order(o, self.trouble)
        o.wait()
        for name, shadow in self.shadows.items():
            shadow.take(o, self.plan.neurons[name].cells, self.external[name], self.totals[name])

    def store(self) -> None:
        """Take the states of the synapses out again."""
        for p in self.projections:
            p.store()


def _unrounded(stretch: Stretch, held: Held, count: int, size: int) -> npt.NDArray[np.float64]:
    """Give the external input (step, neuron) in double precision; a stimulus that is summed already is asked once."""
    if held.array is None or stretch.drive.stimulus is None:
        return stretch.drive.doubles(count, size, stretch.extra)
    places = np.arange(count)[:, None] * held.stride + np.arange(size)[None, :] * held.lane
    return np.asarray(held.array.ravel()[places], np.float64)

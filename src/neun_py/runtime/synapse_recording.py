"""What a run of a network records of its synapses: states of projections, as they are at the ends of stretches.

A stretch of steps ends at each sample, so every kind of state, wherever it lives, is read from the projection itself.
That takes about a millisecond a sample: `every` says how many are wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.runtime.recording import Plan
from neun_py.runtime.synapse_states import located_of, shaped_state

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.network import Network
    from neun_py.runtime.projection import Projection

__all__ = ["SynapseRecording", "recorded_states"]


def recorded_states(projection: Projection, record: Any) -> tuple[str, ...]:
    """Check what should be recorded of a projection's synapses.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError
        If it is no names of variables of the synapse.
    """
    try:
        names = (record,) if isinstance(record, str) else tuple(record)
    except TypeError:
        raise ArgumentTypeError(f"record takes a name or several, not {record!r}") from None
    synapse = projection.synapse
    for name in names:
        if not isinstance(name, str):
            raise ArgumentTypeError(f"record takes names, not {name!r}")
        if name not in synapse.variables:
            raise UnknownNameError(f"variable of {synapse.short_name}", name, tuple(synapse.variables))
    if len(set(names)) != len(names):
        raise ArgumentError(f"record names something twice: {', '.join(names)}")
    return names


class SynapseRecording:
    """The samples of one run.

    Parameters
    ----------
    network : Network
        What runs.
    names : dict of str to tuple of str
        What is recorded of which projection.
    plan : Plan
        At the ends of which steps.
    """

    def __init__(self, network: Network, names: dict[str, tuple[str, ...]], plan: Plan) -> None:
        self.network, self.names, self.plan = network, names, plan
        self.steps: list[int] = []
        self._rows: dict[tuple[str, str], npt.NDArray[np.float64]] = {}

    def _each(self) -> list[tuple[str, str]]:
        return [(name, variable) for name, own in self.names.items() for variable in own]

    @property
    def samples(self) -> int:
        """How many there will be."""
        plan = self.plan
        return plan.samples(plan.start, plan.start + plan.count) if self.names else 0

    @property
    def nbytes(self) -> int:
        """Bytes that the samples take."""
        sizes = [shaped_state(self.network.projections[name], variable).nbytes for name, variable in self._each()]
        return self.samples * sum(sizes)

    def longest(self, begin: int) -> int:
        """Give the most steps after `begin` before a sample must be taken."""
        length, recorded = self.plan.section(begin)
        if not self.names or not recorded:
            return length
        return min(length, self.plan.every - begin % self.plan.every)

    def take(self, begin: int, end: int) -> None:
        """Take a sample, if one is due after the steps from `begin` to `end`."""
        if not self.names or not self.plan.samples(begin, end):
            return
        for name, variable in self._each():
            values = shaped_state(self.network.projections[name], variable)
            if (name, variable) not in self._rows:
                self._rows[name, variable] = np.empty((self.samples, *values.shape))
            self._rows[name, variable][len(self.steps)] = values
        self.steps.append(end)

    def datasets(self) -> dict[str, xarray.Dataset]:
        """Label what was recorded: a Dataset for each projection."""
        return {name: self._dataset(self.network.projections[name], own) for name, own in self.names.items() if own}

    def _dataset(self, projection: Projection, names: tuple[str, ...]) -> xarray.Dataset:
        import xarray

        unit, count = self.network.time_unit, len(self.steps)
        times = self.network._clock.times(np.array(self.steps, np.int64))
        known: dict[str, Any] = {"time": ("time", times, {"units": unit, "long_name": "time"})}
        data: dict[str, Any] = {}
        for variable in names:
            dims = _dims(projection, variable)
            shape = shaped_state(projection, variable).shape
            rows = self._rows.get((projection.name, variable), np.empty((0, *shape)))[:count]
            description = projection.synapse.variables[variable].description
            labels = {"units": projection.unit_of(variable), "long_name": description or variable}
            data[variable] = (("time", *dims), rows, labels)
            if dims == ("connection",):
                known["pre"], known["post"] = (
                    ("connection", projection.pre_index),
                    ("connection", projection.post_index),
                )
            if "delay" in dims:
                known["delay"] = ("delay", projection.delays.kinds, {"units": unit, "long_name": "delay"})
        told = projection.described()
        facts = {n: told[n] for n in ("name", "pre", "post", "synapse", "connections")}
        return xarray.Dataset(data, known, facts)


def _dims(projection: Projection, name: str) -> tuple[str, ...]:
    """Give what a state has a number for: each connection, or each neuron of one side."""
    located = located_of(projection)
    if located.apart or projection.ends.held or name in located.plastic:
        return ("connection",)
    if name in located.pre:
        several = len(projection.delays.kinds) > 1
        return ("delay", "presynaptic_neuron") if several else ("presynaptic_neuron",)
    return ("neuron",)

"""What is asked of a run of a network, for each of its populations."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentTypeError, UnknownNameError
from neun_py.runtime.inputs import Drive
from neun_py.runtime.part import Request, asked
from neun_py.runtime.recording import Plan, window_pairs
from neun_py.runtime.synapse_recording import SynapseRecording, recorded_states
from neun_py.runtime.time import in_unit

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["Wishes"]


@dataclass(frozen=True)
class Wishes:
    """What `Network.run` was given; populations are named.

    Attributes
    ----------
    network : Network
        What runs.
    input, record, neurons, windows, every, spikes, on_error
        As of `Network.run`.
    """

    network: Network
    input: Mapping[str, Any] | None
    record: Any
    neurons: Mapping[str, Any] | None
    windows: Any
    every: Any
    spikes: Any
    on_error: Any

    def __post_init__(self) -> None:
        self._require_named("input", self.input)
        self._require_named("neurons", self.neurons)
        if isinstance(self.record, Mapping):
            self._require_named("record", self.record, self.network.projections)
        elif self.record is not None:
            self._refuse_names(self.record)

    def asked(self, name: str, count: int, h: float) -> tuple[Request, Drive]:
        """Check what is asked of a population, for so many of the network's steps."""
        population, unit = self.network.populations[name], self.network.time_unit
        own, record = population.model.time_unit, self.record
        if isinstance(record, Mapping):
            record = record.get(name, ())
        windows = window_pairs(self.windows, unit)
        if windows is not None:
            windows = tuple((in_unit(a, unit, own), in_unit(b, unit, own)) for a, b in windows)
        try:
            return asked(
                population, count, in_unit(h, unit, own), input=population._meant((self.input or {}).get(name)),
                record=record, every=self.every, spikes=self.spikes, neurons=(self.neurons or {}).get(name),
                windows=windows, on_error=self.on_error,
            )  # fmt: skip
        except Exception as error:
            error.add_note(f"This is of the population {name!r}.")
            raise

    def _refuse_names(self, given: Any) -> None:
        """Refuse names of populations where those of variables are meant.

        Raises
        ------
        ArgumentTypeError
            If a name is that of a population, and nobody's variable.
        """
        for name in (given,) if isinstance(given, str) else given:
            if name in self.network.populations and not any(
                name in (*p.model.variables, *p.model.intermediates) for p in self.network.populations.values()
            ):
                membrane = self.network.populations[name].model.membrane_variable
                raise ArgumentTypeError(
                    f"{name!r} is a population; say what is recorded of it: record={{{name!r}: [{membrane!r}]}}"
                )

    def of_synapses(self, plan: Plan) -> SynapseRecording:
        """Check what is recorded of projections, at the steps of a plan."""
        given = self.record if isinstance(self.record, Mapping) else {}
        names = {n: recorded_states(p, given[n]) for n, p in self.network.projections.items() if n in given}
        return SynapseRecording(self.network, {n: own for n, own in names.items() if own}, plan)

    def _require_named(self, what: str, given: Any, more: Collection[str] = ()) -> None:
        """Refuse what is not said of populations by name, or of what has `more` names.

        Raises
        ------
        ArgumentTypeError, UnknownNameError
            If it is no mapping, or names something that is not there.
        """
        if given is None:
            return
        names = tuple(self.network.populations)
        if not isinstance(given, Mapping):
            some = names[0] if names else "e"
            raise ArgumentTypeError(f"{what} says of which population it is: {what}={{{some!r}: ...}}, not {given!r}")
        for name in given:
            if name not in names and name not in more:
                kind = "population or projection of the network" if more else "population of the network"
                raise UnknownNameError(kind, name, (*names, *more))

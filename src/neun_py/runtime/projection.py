"""A projection: the connections of one kind from one population to another, as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.delays import Delays
from neun_py.runtime.network_delays import arranged, arrangement, tabled
from neun_py.runtime.numbers import checked_numbers
from neun_py.runtime.synapse_states import first_state, located_of, shaped_state
from neun_py.runtime.synapse_units import EndUnits, in_joined_units, joined_unit
from neun_py.runtime.weights import checked_weights, require_bounds, require_one_weight, usual_weight

if TYPE_CHECKING:
    import scipy.sparse

    from neun_py.spec.synapse import Synapse
    from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["Ends", "Projection"]

Indices = npt.NDArray[np.int32]

_KINDS = 2048
"""Different delays that spikes are brought along one after the other; with more, connections are copied by lag."""


@dataclass(frozen=True)
class Ends:
    """What a projection joins.

    Attributes
    ----------
    pre, post : str
        Names of populations.
    pre_size, post_size : int
        Their neurons.
    pre_variable, post_variable : str
        What the synapse reads of them as ``pre`` and ``post``.
    held : bool
        Whether the synapses hold their currents over the step, each with a state of its own.
    pre_units, post_units : EndUnits
        In what the neurons of each end count.
    """

    pre: str
    post: str
    pre_size: int
    post_size: int
    pre_variable: str
    post_variable: str
    held: bool
    pre_units: EndUnits
    post_units: EndUnits

    def fields(self) -> dict[str, Any]:
        """Give the ends as plain values, of which `of` makes them again."""
        return {**vars(self), "pre_units": vars(self.pre_units).copy(), "post_units": vars(self.post_units).copy()}

    @classmethod
    def of(cls, fields: Mapping[str, Any]) -> Ends:
        """Make ends of plain values."""
        units = {name: EndUnits(**fields[name]) for name in ("pre_units", "post_units")}
        return cls(**{**fields, **units})


class Projection:
    """Connections from the neurons of one population to those of another; `Network.connect` makes them.

    The connections are in the order of their presynaptic neuron, then of the postsynaptic one. Values are read by
    name: ``projection["s"]`` is a state of the synapses, ``projection["gsyn"]`` a parameter or the weights;
    ``projection[name] = value`` sets.

    Attributes
    ----------
    name : str
        Its name in the network.
    ends : Ends
        What it joins.
    offsets : array of int64 (pre_size + 1,)
        The connections of presynaptic neuron k are those from ``offsets[k]`` to ``offsets[k + 1] - 1``.
    targets : array of int32 (connection,)
        The postsynaptic neurons, in the order in which the connections are kept.
    delays : Delays
        In the network's time unit, of the connections as they are kept.
    by_delay : array (2, connection) or None
        None where the connections of a neuron are kept by target. Else they are kept by delay, then by target, so
        that those that spikes find at one moment are next to each other and need no copy; and this is what the way
        back needs (`neun_py.runtime.network_delays`).
    memory : dict of str to array
        The state of the synapses, by variable: the engine's, and empty before the first step.
    changes : int
        How often a parameter or the weights were set.
    """

    __slots__ = ("__weakref__", "_choice", "_weight", "by_delay", "changes", "delays", "ends", "memory", "name",
                 "offsets", "targets")  # fmt: skip

    def __init__(
        self,
        name: str,
        ends: Ends,
        choice: SynapseChoice,
        offsets: npt.NDArray[np.int64],
        targets: Indices,
        weight: float | npt.NDArray[np.float64] | None,
        delays: Delays,
        by_delay: npt.NDArray[Any] | None = None,
    ) -> None:
        self.name, self.ends, self._choice, self.offsets, self.targets = name, ends, choice, offsets, targets
        self._weight, self.delays, self.by_delay, self.changes = weight, delays, by_delay, 0
        self.memory: dict[str, npt.NDArray[Any]] = {}

    # -- what it joins ---------------------------------------------------------------------------------------

    @property
    def pre(self) -> str:
        """The name of the presynaptic population."""
        return self.ends.pre

    @property
    def post(self) -> str:
        """The name of the postsynaptic population."""
        return self.ends.post

    @property
    def pre_variable(self) -> str:
        """The variable that the synapse reads as ``pre``."""
        return self.ends.pre_variable

    @property
    def post_variable(self) -> str:
        """The variable that the synapse reads as ``post``."""
        return self.ends.post_variable

    @property
    def choice(self) -> SynapseChoice:
        """The synapse, and its parameters."""
        return self._choice

    @property
    def synapse(self) -> Synapse:
        """The declaration of the synapse."""
        return self._choice.synapse

    @property
    def pre_index(self) -> Indices:
        """The presynaptic neurons, an array (connection,) that is made when it is asked for."""
        found = np.repeat(np.arange(self.ends.pre_size, dtype=np.int32), np.diff(self.offsets))
        found.flags.writeable = False
        return found

    @property
    def post_index(self) -> Indices:
        """The postsynaptic neurons, an array (connection,)."""
        found: Indices = self._in_order(self.targets)
        return found

    def __len__(self) -> int:
        return len(self.targets)

    @property
    def since(self) -> int:
        """The network's step in which it was connected: it hears what is after it."""
        return int(self.memory["since__"][0]) if "since__" in self.memory else -(2**62)

    def hear_from(self, step: float) -> None:
        """Let it hear what is after a step alone; what is kept of the synapses keeps that too."""
        self.memory["since__"] = np.array([float(step)])

    @property
    def given_weight(self) -> float | npt.NDArray[np.float64] | None:
        """The weight that was given when it was connected or set since; None where it is the synapse's."""
        return self._in_order(self._weight) if isinstance(self._weight, np.ndarray) else self._weight

    @property
    def has_weight(self) -> bool:
        """Whether a weight was given when it was connected, or set since."""
        return self._weight is not None

    @property
    def weight_span(self) -> tuple[float, float] | None:
        """The least and the largest weight; None where there are no connections but weights of their own."""
        kept = self._weight
        own = isinstance(kept, np.ndarray) and self.synapse.weight not in self.memory
        values: npt.NDArray[Any] = np.atleast_1d(np.asarray(kept if own else self.weight))
        return (float(values.min()), float(values.max())) if len(values) else None

    @property
    def weight(self) -> float | npt.NDArray[np.float64]:
        """The weight of all connections, or an array (connection,), in `unit_of` it; the synapse says what it is."""
        name = self.synapse.weight
        if name in self.memory:  # it is plastic
            return self._copied(self.memory[name])
        if isinstance(self._weight, np.ndarray):
            shown: npt.NDArray[np.float64] = self._in_order(self._weight)
            return shown
        return usual_weight(self._choice) if self._weight is None else self._weight

    @weight.setter
    def weight(self, value: Any) -> None:
        unit = self.unit_of(self.synapse.weight)
        weight = checked_weights(value, self._choice, unit, self.pre_index, self.post_index, self._shape)
        if self.by_delay is not None and isinstance(weight, np.ndarray):
            given, weight = weight, np.empty_like(weight)
            weight[arrangement(self.offsets, self.targets, self.by_delay)] = given
        self._weight = weight
        if self.synapse.weight in self.memory:
            self.memory[self.synapse.weight][...] = self._weight
        self.changes += 1

    def unit_of(self, name: str) -> str:
        """Give the unit of the weights, of a parameter or of a state, between the neurons that are joined.

        A synapse's current is in the unit of its neuron's input: its conductances are in mS where that is uA, in nS
        where that is pA. Numbers are taken so, and quantities are converted.
        """
        return joined_unit(self.synapse, name, self.ends.pre_units, self.ends.post_units)

    def parameter(self, name: str) -> float | npt.NDArray[np.float64]:
        """Give a parameter of all connections: a number, or an array (connection,) where the weights stand for it."""
        found = self.kept(name)
        return self._in_order(found) if isinstance(found, np.ndarray) else found

    def kept(self, name: str) -> float | npt.NDArray[np.float64]:
        """Give a parameter of all connections: a number, or an array in the order in which they are kept."""
        if self._weight is not None and name in self.synapse.weighs:
            return self._weight
        return self._choice.values[name]

    @property
    def delay(self) -> float | npt.NDArray[np.float64]:
        """The delay of all connections, or an array (connection,), in the network's time unit."""
        values = self.delays.values
        return self._in_order(values) if isinstance(values, np.ndarray) else values

    def _in_order(self, values: npt.NDArray[Any]) -> Any:
        """Give the connections' values in the order of their neurons, which is not always that of memory."""
        way = None if self.by_delay is None else arrangement(self.offsets, self.targets, self.by_delay)
        shown = values.view() if way is None else values[way]
        shown.flags.writeable = False
        return shown

    def keep_by_delay(self) -> None:
        """Keep the connections by delay, where the engine would else need a copy of those of each delay."""
        located, which = located_of(self), self.delays.which
        if self.ends.held or located.apart or located.plastic or which is None or len(self.delays.kinds) > _KINDS:
            return
        self.targets = self.targets.copy()
        weights = [self._weight] if isinstance(self._weight, np.ndarray) else []
        self.by_delay = arranged(self.offsets, self.targets, which, *weights)
        self.delays = tabled(self.offsets, self.delays)

    @property
    def _shape(self) -> tuple[int, int]:
        return self.ends.pre_size, self.ends.post_size

    # -- by name ---------------------------------------------------------------------------------------------

    def __getitem__(self, name: str) -> Any:
        """Give a state of the synapses, their weights or a parameter.

        A state is an array that is a copy: one number for each connection, or, where connections share their state, for
        each neuron, or (delay, neuron) if what presynaptic neurons share is different for several delays.
        """
        if name in self.synapse.variables:
            return self._copied(shaped_state(self, name))
        if name in self.memory:
            return self._copied(self.memory[name])
        if name == self.synapse.weight:
            require_one_weight(self._choice)
            return self.weight
        if name in self._choice.values:
            return self.parameter(name)
        raise UnknownNameError(f"variable or parameter of {self.synapse.short_name}", name, self._names())

    def __setitem__(self, name: str, value: Any) -> None:
        """Set the weights, a parameter of all connections, or a state of the synapses."""
        if name in self.memory or name in self.synapse.variables:
            now = self.state(name)
            what = f"{self.synapse.short_name}'s {name}"
            each = "connection" if len(now) == len(self) else "neuron"
            values = checked_numbers(value, self.unit_of(name), what, DOUBLE, len(now), each)
            if name == self.synapse.weight:
                require_bounds(values, self.synapse, self._choice.values, self.unit_of(name))
            now[...] = values
        elif name == self.synapse.weight:
            self.weight = value
        elif name in self._choice.values:
            weight = self.synapse.weight
            if name in self.synapse.weighs and self._weight is not None:
                raise ArgumentError(f"the weights of {self.name!r} stand for {name}; set them: projection[{weight!r}]")
            if np.ndim(value):
                raise ArgumentTypeError(
                    f"{name} is one number for all connections of {self.name!r}; they can differ in {weight}"
                )
            choice = self._choice(**{name: value})
            choice = in_joined_units(choice, self.ends.pre_units, self.ends.post_units)
            require_bounds(self.weight, self.synapse, choice.values, self.unit_of(weight))
            self._choice = choice
            self.changes += 1
        else:
            self[name]  # says what is wrong

    def state(self, name: str) -> npt.NDArray[Any]:
        """Give the array of a state of the synapses; it begins as declared, or as it was chosen."""
        if name not in self.memory:
            self.memory[name] = first_state(self, name)
        return self.memory[name]

    @staticmethod
    def _copied(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        values = values.copy()
        values.flags.writeable = False
        return values

    def _names(self) -> tuple[str, ...]:
        synapse = self.synapse
        return tuple(dict.fromkeys((*synapse.variables, *synapse.parameters, synapse.weight)))

    # -- what it is ------------------------------------------------------------------------------------------

    @property
    def nbytes(self) -> int:
        """Bytes of the connections and of the synapses' states."""
        return self._connection_bytes + sum(x.nbytes for x in self.memory.values())

    @property
    def bytes_per_connection(self) -> float:
        """Bytes of target, weight and delay, for each connection."""
        return self._connection_bytes / max(len(self), 1)

    @property
    def _connection_bytes(self) -> int:
        own = self._weight.nbytes if isinstance(self._weight, np.ndarray) else 0
        astray = 0 if self.by_delay is None else self.by_delay.nbytes
        return self.offsets.nbytes + self.targets.nbytes + own + self.delays.nbytes + astray

    def to_matrix(self) -> scipy.sparse.csr_array:
        """Give the weights as a sparse matrix (pre, post) of SciPy; connections of the same two neurons add up.

        Raises
        ------
        ArgumentError
            If SciPy is not there.
        """
        try:
            from scipy.sparse import csr_array
        except ImportError as error:
            raise ArgumentError("a sparse matrix is SciPy's, which is not installed; pip install scipy") from error
        weights = np.broadcast_to(np.asarray(self.weight, np.float64), len(self)).copy()
        matrix = csr_array((weights, self.post_index.copy(), self.offsets.copy()), shape=self._shape)
        matrix.sum_duplicates()
        return matrix

    def described(self) -> dict[str, Any]:
        """Give what stands in the provenance, as plain values."""
        return {
            "name": self.name, "pre": self.pre, "post": self.post, "synapse": self.synapse.short_name,
            "preset": self._choice.preset, "connections": len(self), "parameters": dict(self._choice.values),
            "weight": self._weight_in_short(), "weight_unit": self.unit_of(self.synapse.weight),
            "delay": self.delays.described(), "pre_variable": self.pre_variable, "post_variable": self.post_variable,
        }  # fmt: skip

    def _weight_in_short(self) -> Any:
        """Give the weight of all connections, or the least and the largest."""
        span = self.weight_span
        if span is None:
            return None
        return span[0] if span[0] == span[1] else {"from": span[0], "to": span[1]}

    def __repr__(self) -> str:
        from neun_py.runtime.network_summary import counted, weights_in_words

        what = f"{self._choice.preset or self.synapse.short_name}, {weights_in_words(self)}"
        return f"<{self.name}: {counted(len(self), 'connection')} {self.pre} -> {self.post}, {what}>"

    # -- twins -----------------------------------------------------------------------------------------------

    def __getstate__(self) -> dict[str, Any]:
        return {
            "name": self.name, "ends": self.ends.fields(), "choice": self._choice, "offsets": self.offsets,
            "targets": self.targets, "weight": self._weight, "delays": self.delays.fields(), "by_delay": self.by_delay,
            "memory": {name: x.copy() for name, x in self.memory.items()},
        }  # fmt: skip

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self.name, self.ends, self._choice = state["name"], Ends.of(state["ends"]), state["choice"]
        self.offsets, self.targets, self._weight = state["offsets"], state["targets"], state["weight"]
        self.delays, self.by_delay, self.changes = Delays(**state["delays"]), state["by_delay"], 0
        self.memory = {name: np.array(x) for name, x in state["memory"].items()}

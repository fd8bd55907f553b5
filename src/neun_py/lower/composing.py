"""A neuron together with the synapses that end at it: one system, so that every pass and every method sees the whole.

The input ``I`` of the neuron's equations becomes the external input plus the synaptic currents. Pooled variables
become states of the neuron; what is summed over connections becomes an input of its own, that is computed anew at
every stage of the method.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from neun_py.lower import algebra as al
from neun_py.lower.collect import affine
from neun_py.lower.coupling import Current, Located, locate, whole
from neun_py.lower.resolve import expand
from neun_py.lower.system import System
from neun_py.spec.expression import Node, call, num, sym, symbols
from neun_py.spec.synapse import Synapse

__all__ = ["TOTAL_INPUT", "Composed", "Incoming", "Outgoing", "compose"]

TOTAL_INPUT = "I"


@dataclass(frozen=True)
class Incoming:
    """A synapse that gives a current to a neuron.

    Attributes
    ----------
    label : str
        What its quantities are called by: "syn1".
    synapse : Synapse
        The synapse.
    into : str
        Which of its ends the neuron is.
    variable : str
        The neuron's variable that it reads as its own end's.
    time : Fraction
        How many of the synapse's time units are one of the neuron's.
    apart : bool
        Whether each connection has a whole state, and tells its current.
    """

    label: str
    synapse: Synapse
    into: str
    variable: str
    time: Fraction = Fraction(1)
    apart: bool = False

    @property
    def located(self) -> Located:
        """The parts of the synapse."""
        return whole(self.synapse, "as is asked") if self.apart else locate(self.synapse)

    @property
    def current(self) -> Current | None:
        """The current that it gives."""
        found = [c for c in self.located.currents if c.into == self.into]
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class Outgoing:
    """What a neuron tells its targets at every stage: an expression of its own variables.

    Attributes
    ----------
    label : str
        What its parameters are called by.
    value : Node
        Of ``pre`` and parameters.
    variable : str
        The variable that is read as ``pre``.
    """

    label: str
    value: Node
    variable: str


@dataclass(frozen=True)
class Composed:
    """A composed system, and what its names stand for.

    Attributes
    ----------
    system : System
        Its outputs include the total input.
    own : tuple of str
        The neuron's own states.
    sums : tuple of (label, number of the sum)
        Of the inputs behind the external one.
    parameters : mapping of str to (label, name)
        The synapses' parameters among the system's.
    states : mapping of str to (label, name)
        The pooled variables among the system's.
    emitted : tuple of Node
        What is told at every stage.
    total : Node
        The whole input, external and synaptic.
    """

    system: System
    own: tuple[str, ...]
    sums: tuple[tuple[str, int], ...]
    parameters: Mapping[str, tuple[str, str]]
    states: Mapping[str, tuple[str, str]]
    emitted: tuple[Node, ...]
    total: Node


def compose(neuron: System, incoming: tuple[Incoming, ...], outgoing: tuple[Outgoing, ...]) -> Composed:
    """Put a neuron and the synapses at it together."""
    return _Composer(neuron).composed(incoming, outgoing)


class _Composer:
    """Collects what is added to a system."""

    def __init__(self, neuron: System) -> None:
        self.neuron = neuron
        self.taken = {*neuron.states, *neuron.inputs, *neuron.parameters, *neuron.outputs}
        self.flows: dict[str, Node] = {}
        self.states: dict[str, tuple[str, str]] = {}
        self.parameters: dict[str, tuple[str, str]] = {}
        self.sums: dict[str, tuple[str, int]] = {}

    def composed(self, incoming: tuple[Incoming, ...], outgoing: tuple[Outgoing, ...]) -> Composed:
        neuron, total = self.neuron, sym(TOTAL_INPUT)
        for one in incoming:
            total = al.add(total, self.current(one))
        emitted = tuple(self.renamed(o.value, o.label, {"pre": sym(o.variable)}) for o in outgoing)
        put = {TOTAL_INPUT: total}
        flows = {n: expand(node, put) for n, node in neuron.flows.items()} | self.flows
        system = replace(
            neuron,
            states=(*neuron.states, *self.flows),
            inputs=(*neuron.inputs, *self.sums),
            parameters=(*neuron.parameters, *self.parameters),
            flows=flows,
            outputs={n: expand(node, put) for n, node in neuron.outputs.items()},
            jumping=tuple(self.flows),
        )
        return Composed(
            system, tuple(neuron.states), tuple(self.sums.values()), self.parameters, self.states, emitted, total
        )

    def current(self, one: Incoming) -> Node:
        """Give the current of a synapse as the neuron sees it; its pooled variables become states."""
        located, current = one.located, one.current
        own = {"post": sym(one.variable)}
        if one.into == "post":
            names = {n: self.state(one, n) for n in located.pooled}
            own |= {n: sym(name) for n, name in names.items()}
            for n, name in names.items():
                flow = al.mul(num(one.time), self.renamed(located.flows[n], one.label, own))
                self.flows[name] = _iterated(flow, name) if self.neuron.is_map else flow
        if current is None:
            return al.ZERO
        total = self.renamed(current.local, one.label, own)
        for k, s in enumerate(current.sums):
            name = self.free(f"{one.label}_sum{k + 1}" if len(current.sums) > 1 else f"{one.label}_sum")
            self.sums[name] = one.label, k
            total = al.add(total, al.mul(self.renamed(s.factor, one.label, own), sym(name)))
        return total if current.sign > 0 else al.neg(total)

    def state(self, one: Incoming, name: str) -> str:
        label = self.free(f"{one.label}_{name}")
        self.states[label] = one.label, name
        return label

    def renamed(self, node: Node, label: str, known: Mapping[str, Node]) -> Node:
        """Give an expression of a synapse in the names of the whole."""
        put = dict(known)
        for name in sorted(set(symbols(node)) - set(known)):
            put[name] = sym(self.parameter(label, name))
        return expand(node, put)

    def parameter(self, label: str, name: str) -> str:
        for known, meant in self.parameters.items():
            if meant == (label, name):
                return known
        new = self.free(f"{label}_{name}")
        self.parameters[new] = label, name
        return new

    def free(self, name: str) -> str:
        while name in self.taken:
            name += "_x"
        self.taken.add(name)
        return name


def _iterated(flow: Node, name: str) -> Node:
    """Give what a variable that flows is after an iteration of a map: its own decay exactly, all else held."""
    split = affine(flow, name)
    assert split is not None  # pooled variables are linear
    z = al.mul(split[1], sym("dt"))
    change = al.mul(flow, sym("dt"))
    return al.add(sym(name), change if not symbols(z) else al.mul(change, expand(call("exprel", z), {})))

"""Where each part of a synapse lives, found from its equations: at the source, pooled at the target, or per connection.

A network of N neurons has far more connections than neurons. What depends on the presynaptic neuron alone is one
number per presynaptic neuron; what is linear and decays alike for all connections of a postsynaptic neuron is one
number per postsynaptic neuron, the sum; only the rest has a number per connection. `locate` finds which is which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from neun_py.lower import algebra as al
from neun_py.lower.collect import affine
from neun_py.lower.polynomial import to_polynomial
from neun_py.lower.resolve import expand, intermediates, resolve
from neun_py.lower.separating import separated
from neun_py.lower.synapse_step import jumps
from neun_py.spec.expression import Node, sym, symbols
from neun_py.spec.synapse import Synapse

__all__ = ["Current", "Located", "Sum", "locate", "whole", "whole_current"]


@dataclass(frozen=True)
class Sum:
    """A sum over connections, ``factor * sum_j w_j value_j``, that is part of a current.

    Attributes
    ----------
    value : Node
        Of ``pre``, presynaptic states and parameters.
    factor : Node
        Of ``post`` and parameters.
    difference : bool
        The sum is of ``w_j (value_j - post)``: exactly nothing between neurons that are alike.
    """

    value: Node
    factor: Node
    difference: bool = False


@dataclass(frozen=True)
class Current:
    """What a synapse gives to one of its ends: ``sign * (local + sums)``.

    Attributes
    ----------
    into : str
        "pre" or "post".
    sign : int
        -1 for a membrane current (outward positive), which is subtracted from the input.
    weight : str
        The parameter that multiplies each connection's part of the sums; empty where there are none.
    sums : tuple of Sum
        What is summed over connections.
    local : Node
        Of ``post`` and pooled states, which are sums already.
    """

    into: str
    sign: int
    weight: str
    sums: tuple[Sum, ...]
    local: Node


@dataclass(frozen=True)
class Located:
    """The parts of a synapse.

    Attributes
    ----------
    synapse : Synapse
        The declaration.
    pre, pooled, post, plastic : tuple of str
        Its variables by where they live: per presynaptic neuron, summed per postsynaptic neuron, per postsynaptic
        neuron driven by its own spikes, and per connection (these change by events alone).
    flows : mapping of str to Node
        Of every variable.
    at_pre : mapping of str to Node
        What presynaptic variables become at an event; plastic ones at an arrival; all of the values before it.
    arriving : mapping of str to Node
        What is added to each pooled variable for each connection of an event, of the values before it.
    at_post : mapping of str to Node
        What variables become at a postsynaptic spike.
    arrival_weight : str
        The weight that multiplies `arriving` (it is taken out of it); empty for a plastic one, which stands in it.
    carries : bool
        Whether pooled variables are sums of weight times state, since the weight stands in the current.
    currents : tuple of Current
        What it gives.
    apart : str
        Why the synapse needs a whole state for each connection; empty where it does not. Then it has no parts, and
        its currents are sums over what its connections tell.
    """

    synapse: Synapse
    pre: tuple[str, ...] = ()
    pooled: tuple[str, ...] = ()
    post: tuple[str, ...] = ()
    plastic: tuple[str, ...] = ()
    flows: Mapping[str, Node] = field(default_factory=dict)
    at_pre: Mapping[str, Node] = field(default_factory=dict)
    arriving: Mapping[str, Node] = field(default_factory=dict)
    at_post: Mapping[str, Node] = field(default_factory=dict)
    arrival_weight: str = ""
    carries: bool = False
    currents: tuple[Current, ...] = ()
    apart: str = ""

    @property
    def reads_pre(self) -> bool:
        """Whether a current or a presynaptic state follows the presynaptic value within the step."""
        told = [s.value for c in self.currents for s in c.sums]
        return any("pre" in symbols(node) for node in (*told, *(self.flows[n] for n in self.pre)))

    @property
    def at_pooled(self) -> tuple[str, ...]:
        """The pooled variables to which an event adds something."""
        return tuple(n for n, node in self.arriving.items() if to_polynomial(node))

    @property
    def graded(self) -> bool:
        """Whether anything is summed over all connections at every stage."""
        return any(c.sums for c in self.currents)


class _ApartError(Exception):
    """The synapse cannot be taken apart."""


@lru_cache(maxsize=256)
def locate(synapse: Synapse) -> Located:
    """Take a synapse apart, or say why it cannot be."""
    try:
        return _Finder(synapse).found()
    except _ApartError as reason:
        return whole(synapse, str(reason))


def whole(synapse: Synapse, reason: str) -> Located:
    """Leave a synapse in one piece, with a whole state for each connection, for some reason."""
    ends = dict.fromkeys(output.into for output in synapse.outputs.values())
    currents = (Current(into, 1, "", (Sum(sym(f"{into}__"), al.ONE),), al.ZERO) for into in ends)
    return Located(synapse, currents=tuple(currents), apart=reason)


def whole_current(synapse: Synapse, names: list[str], outputs: Mapping[str, Node]) -> tuple[int, Node]:
    """Give the sum of the outputs of these names into one end, with the sign that stands before it."""
    outward = {synapse.outputs[n].outward for n in names}
    if len(outward) == 1:
        total = al.ZERO
        for n in names:
            total = al.add(total, outputs[n])
        return (-1 if outward.pop() else 1), total
    total = al.ZERO
    for n in names:
        total = (al.sub if synapse.outputs[n].outward else al.add)(total, outputs[n])
    return 1, total


class _Finder:
    """Sorts the variables of one synapse."""

    def __init__(self, synapse: Synapse) -> None:
        self.synapse = synapse
        system = resolve(synapse)
        known = intermediates(synapse)
        self.flows = dict(system.flows)
        self.outputs = {n: system.outputs[n] for n in synapse.outputs}
        self.on_pre = jumps(synapse.parsed.on_pre, known)
        self.on_post = jumps(synapse.parsed.on_post, known)
        self.pulses = set(synapse.pulses)
        self.carries = False
        self.weights = {w for w in (*synapse.weighs, synapse.weight) if w}
        self.shared = set(synapse.parameters) - self.weights

    def found(self) -> Located:
        for each in (self.on_pre, self.on_post):
            for name, value in each.items():
                if {"pre", "post"} & set(symbols(value)):
                    raise _ApartError(f"the jump of {name} reads the value of a neuron")
        self.pre = self._closed({n for n in self.flows if n not in self.on_post}, {"pre", *self.pulses}, self.on_pre)
        rest = [n for n in self.flows if n not in self.pre]
        self.post = self._closed({n for n in rest if n not in self.on_pre}, {"post"}, self.on_post)
        rest = [n for n in rest if n not in self.post]
        self.plastic = tuple(n for n in rest if self.flows[n] is al.ZERO and not self._adds_up(n))
        if self.synapse.weight in (*self.pre, *self.post):
            raise _ApartError("the weight changes, and not at the spikes of both ends")
        self.pooled = tuple(n for n in rest if n not in self.plastic)
        arriving = {n: self._arriving(n) for n in self.pooled}
        for n in self.pooled:
            self._linear(n)
        weight, arriving, outputs = self._weighted(arriving)
        return Located(
            self.synapse, self.pre, self.pooled, self.post, self.plastic, self.flows,
            {n: self.on_pre[n] for n in (*self.pre, *self.plastic) if n in self.on_pre},
            arriving,
            {n: self.on_post[n] for n in (*self.post, *self.plastic) if n in self.on_post},
            weight,
            self.carries,
            tuple(self._current(into, sign, node) for into, sign, node in self._by_end(outputs)),
        )  # fmt: skip

    def _by_end(self, outputs: Mapping[str, Node]) -> list[tuple[str, int, Node]]:
        """Give the whole current into each end, and its sign."""
        found = []
        for into in dict.fromkeys(self.synapse.outputs[n].into for n in outputs):
            own = [n for n in outputs if self.synapse.outputs[n].into == into]
            found.append((into, *whole_current(self.synapse, own, outputs)))
        return found

    def _closed(self, names: set[str], inputs: set[str], jumps: Mapping[str, Node]) -> tuple[str, ...]:
        """Give the largest set of the variables that depends on itself, the inputs and shared parameters alone."""
        while True:
            allowed = names | inputs | self.shared
            left = {
                n for n in names
                if set(symbols(self.flows[n])) <= allowed and set(symbols(jumps.get(n, al.ZERO))) <= allowed
            }  # fmt: skip
            if left == names:
                return tuple(n for n in self.flows if n in names)
            names = left

    def _adds_up(self, name: str) -> bool:
        """Whether a variable that does not flow is nothing but a sum of what arrived."""
        if name in self.on_post or name == self.synapse.weight:
            return False
        split = affine(self.on_pre.get(name, sym(name)), name)
        return split is not None and split[1] is al.ONE and set(symbols(split[0])) <= {
            *self.pre, *self.shared, *self.weights
        }  # fmt: skip

    def _arriving(self, name: str) -> Node:
        """Give what an event adds to a pooled variable."""
        if name in self.on_post:
            raise _ApartError(f"{name} jumps at postsynaptic spikes and flows")
        jump = self.on_pre.get(name, sym(name))
        split = affine(jump, name)
        if split is None or split[1] is not al.ONE:
            raise _ApartError(f"{name} does not become {name} + something at an event")
        known = {*self.pre, *self.shared, *self.weights}
        if self.synapse.weight in self.plastic:
            known |= {*self.plastic, *self.post}
        if not set(symbols(split[0])) <= known:
            raise _ApartError(f"what is added to {name} depends on the target")
        return split[0]

    def _linear(self, name: str) -> None:
        """Refuse a flow that is no linear combination of pooled variables with shared coefficients."""
        left = self.flows[name]
        for other in self.pooled:
            split = affine(left, other)
            if split is None or not set(symbols(split[1])) <= self.shared | {"post"}:
                raise _ApartError(f"the flow of {name} is not linear in {other}")
            left = split[0]
        if to_polynomial(left):
            raise _ApartError(f"the flow of {name} has a part that does not scale with the number of connections")

    def _weighted(self, arriving: dict[str, Node]) -> tuple[str, dict[str, Node], dict[str, Node]]:
        """Let the weight multiply what arrives, be it written there or in the current."""
        outputs = dict(self.outputs)
        if not self.pooled:
            return "", arriving, outputs
        plastic = self.synapse.weight in self.plastic
        own = {n: self.weights & set(symbols(a)) for n, a in arriving.items()}
        if plastic:
            return "", arriving, outputs
        names = set().union(*own.values())
        if not names:
            used = [w for w in self.weights if any(w in symbols(o) for o in outputs.values())]
            if len(used) > 1:
                raise _ApartError("two weights in one current")
            if not used:
                return "", arriving, outputs
            if self.plastic:
                raise _ApartError("connections change at events, and have a weight besides")
            for name, node in outputs.items():
                outputs[name] = self._without(node, used[0])
            self.carries = True
            return used[0], arriving, outputs
        if len(names) > 1 or any(names & set(symbols(o)) for o in outputs.values()):
            raise _ApartError("the weight stands both in what arrives and in the current")
        if self.plastic:
            raise _ApartError("connections change at events, and have a weight besides")
        (weight,) = names
        return weight, {n: self._without(a, weight) for n, a in arriving.items()}, outputs

    def _without(self, node: Node, weight: str) -> Node:
        """Take a factor out of an expression."""
        split = affine(node, weight)
        if split is None or to_polynomial(split[0]):
            raise _ApartError(f"{weight} is no factor")
        return split[1]

    def _current(self, into: str, sign: int, node: Node) -> Current:
        """Take a current apart into sums over connections and what is summed already."""
        name, local = f"the current into {into}", al.ZERO
        if set(self.post) & set(symbols(node)):
            raise _ApartError(f"{name} depends on what postsynaptic spikes drive")
        if into == "pre" and set(self.pooled) & set(symbols(node)):
            raise _ApartError(f"{name} depends on a variable of the postsynaptic neuron")
        for pooled in self.pooled:
            split = affine(node, pooled)
            if split is None or not set(symbols(split[1])) <= self.shared | {"post", *self.post}:
                raise _ApartError(f"{name} is not linear in {pooled}")
            local = al.add(local, al.mul(split[1], sym(pooled)))
            node = split[0]
        used = sorted(self.weights & set(symbols(node)))
        if not to_polynomial(node):
            return Current(into, sign, "", (), local)
        if len(used) != 1 or used[0] in self.plastic:
            raise _ApartError(f"{name} has not one weight as a factor")
        here, there = ("post", "pre") if into == "post" else ("pre", "post")
        if there == "post" and self.pre:
            raise _ApartError(f"{name} flows into the presynaptic neuron and depends on a presynaptic state")
        source = {there, *(self.pre if there == "pre" else ())}
        terms = separated(self._without(node, used[0]), source, {here, *self.post})
        if terms is None:
            raise _ApartError(f"{name} is no sum of products of one side with the other")
        # from here on "pre" is the other neuron and "post" the one that the current flows into
        turned = {"pre": sym("post"), "post": sym("pre")} if into == "pre" else {}
        sums = tuple(Sum(expand(v, turned), expand(f, turned)) for v, f in terms)
        return Current(into, sign, used[0], _differences(sums), local)


def _differences(sums: tuple[Sum, ...]) -> tuple[Sum, ...]:
    """Write ``sum w pre - post*sum w`` as ``sum w (pre - post)``."""
    if len(sums) != 2:
        return sums
    value, one = sums if sums[1].value is al.ONE else sums[::-1]
    post = sym("post")
    if one.value is al.ONE and value.value is sym("pre") and one.factor is al.neg(al.mul(value.factor, post)):
        return (Sum(value.value, value.factor, difference=True),)
    return sums

"""What `Network.connect` is asked for, checked, and made into a projection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError, ModelError, UnknownNameError
from neun_py.library.registered import models, synapses
from neun_py.runtime.delays import Delays
from neun_py.runtime.network_steps import require_delays
from neun_py.runtime.projection import Ends, Projection
from neun_py.runtime.rule_refusals import refuse_astray, refuse_no_rule, refuse_said_twice
from neun_py.runtime.synapse_units import in_joined_units, joined_unit, units_of
from neun_py.runtime.weights import checked_each, checked_weights, require_bounds, usual_weight
from neun_py.spec.expression import symbols
from neun_py.spec.synapse import Synapse
from neun_py.spec.synapse_choice import SynapseChoice
from neun_py.spec.units import parse_unit
from neun_py.spec.white_noise import noises_in

if TYPE_CHECKING:
    from neun_py.runtime.network import Network
    from neun_py.runtime.population import Population

__all__ = ["connected", "couples_at_stages"]

Indices = npt.NDArray[np.int32]


def connected(
    network: Network,
    name: str,
    ends: tuple[str, str],
    synapse: Any,
    rule: Any,
    weight: Any,
    delay: Any,
    variables: tuple[Any, Any],
) -> Projection:
    """Make the projection that is asked for; nothing changes if it is refused.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError, UnitError
        With the cause and the fix.
    """
    choice = _choice(synapse)
    _refuse_noise(choice.synapse)
    joined = network.populations[ends[0]], network.populations[ends[1]]
    pre_variable, post_variable = (
        _variable(p, v, w, choice.synapse) for p, v, w in zip(joined, variables, ("pre", "post"), strict=True)
    )
    _refuse_unread(joined, choice.synapse)
    if network.coupling == "stages" and couples_at_stages(choice.synapse):
        _refuse_unlike(ends, joined, choice.synapse)
    sizes, held = (joined[0].size, joined[1].size), network.coupling == "held"
    units = units_of(joined[0].model, pre_variable), units_of(joined[1].model, post_variable)
    choice = in_joined_units(choice, *units)
    place = Ends(*ends, *sizes, pre_variable, post_variable, held, *units)
    pre, post, weight, delay = _placed(rule, place, choice.synapse, weight, delay, len(network.projections))
    shape = place.pre_size, place.post_size
    unit = joined_unit(choice.synapse, choice.synapse.weight, *units)
    delays = _delays(delay, network, choice.synapse, pre, post, shape)
    del delay  # many numbers, perhaps, of which few different ones are kept
    if weight is None:
        _require_effect(synapse, choice)
        require_bounds(usual_weight(choice), choice.synapse, choice.values, unit)
    else:
        weight = checked_weights(weight, choice, unit, pre, post, shape)
    order = _order(pre, post)
    if order is not None:
        pre, post = pre[order], post[order]
        weight = weight[order] if isinstance(weight, np.ndarray) else weight
        delays = delays.taken(order)
    offsets = np.searchsorted(pre, np.arange(place.pre_size + 1, dtype=pre.dtype)).astype(np.int64)
    made = Projection(name, place, choice, offsets, post, weight, delays)
    made.keep_by_delay()
    require_delays(network, made, network._clock.h)
    if network._taken:  # spikes that were before it are none of its
        made.hear_from(network._taken)
    return made


def couples_at_stages(synapse: Synapse) -> bool:
    """Whether a synapse's currents depend on both neurons at once, so that one method must take them both."""
    if any(output.into == "pre" for output in synapse.outputs.values()):
        return True
    parsed = synapse.parsed
    return any("pre" in symbols(s.value) for s in (*parsed.statements, *parsed.on_pre, *parsed.on_post))


def _choice(synapse: Any) -> SynapseChoice:
    if isinstance(synapse, str) and synapse not in synapses and synapse in models:
        raise ArgumentError(
            f"{synapse!r} is a model of neurons, not a synapse; neun.synapses lists those that there are"
        )
    if isinstance(synapse, str | Synapse | SynapseChoice):
        return synapses.choose(synapse)
    own = getattr(synapse, "declaration", None)  # of the classic classes and their objects
    some = "neun.synapses.AMPA(gsyn=1e-3)" if own is None else f"neun.synapses.{own.short_name}(...)"
    raise ArgumentTypeError(f"a synapse is one of neun.synapses, such as {some}, or a Synapse, not {synapse!r}")


def _require_effect(synapse: Any, choice: SynapseChoice) -> None:
    """Refuse a synapse of which no value was chosen, and whose usual weight couples nothing."""
    if usual_weight(choice) == 0 and isinstance(synapse, str | Synapse):
        own, weight = choice.synapse.short_name, choice.synapse.weight
        raise ArgumentError(
            f"{own}'s {weight} is 0 unless told, which couples nothing; say it: neun.synapses.{own}({weight}=...)"
        )


def _refuse_noise(synapse: Synapse) -> None:
    """Refuse a synapse with white noise of its own, for which there is no path."""
    for noise in noises_in(*(s.value for s in synapse.parsed.statements)):
        raise ModelError(
            f"{synapse.short_name} has white noise ({noise}); a synapse has no noise of its own: put it into a neuron"
        )


def _variable(population: Population, name: Any, end: str, synapse: Synapse) -> str:
    """Give the variable that a synapse reads of a population; the membrane variable unless told."""
    model = population.model
    if name is not None and end not in synapse.inputs:
        raise ArgumentError(f"{synapse.short_name} does not read the {end}synaptic neuron; leave out {end}_variable")
    name = model.membrane_variable if name is None else name
    if name not in model.variables:
        raise UnknownNameError(f"variable of {model.short_name}", name, model.variables)
    wanted, own = synapse.inputs.get(end, "1"), model.variables[name].unit
    read, given = parse_unit(wanted), parse_unit(own)
    if read.same_dimension(given) and not read.same(given):
        raise ArgumentError(
            f"{synapse.short_name} reads {end} in {wanted}, and {model.short_name}'s {name} is in {own}; declare the "
            f"synapse with inputs in {own}"
        )
    return str(name)


def _refuse_unread(joined: tuple[Population, Population], synapse: Synapse) -> None:
    for population, end in zip(joined, ("pre", "post"), strict=True):
        if not any(o.into == end for o in synapse.outputs.values()):
            continue
        model = population.model.short_name
        if population.model.category == "source":
            raise ArgumentError(
                f"{model} is a source of spikes, which its input says, and takes no current of {synapse.short_name}; "
                "connect from it, to another population"
            )
        if not population.model.reads_input:
            raise ArgumentError(
                f"{model} reads no input, and the current of {synapse.short_name} would change nothing; connect to "
                "another population, or add I to the model's equations"
            )


def _refuse_unlike(ends: tuple[str, str], joined: tuple[Population, Population], synapse: Synapse) -> None:
    """Refuse populations that cannot be taken through the stages of one method."""
    a, b = (p.shape for p in joined)
    whose = f"{synapse.short_name} couples {ends[0]!r} and {ends[1]!r} at every stage of the method, and "
    held = 'or let the network hold the currents over each step: Network(coupling="held")'
    if a.model.is_map != b.model.is_map:
        this, other = ("map", "flow") if a.model.is_map else ("flow", "map")
        raise ArgumentError(
            f"{whose}{a.model.short_name} is a {this}, {b.model.short_name} a {other}; choose a synapse that acts by "
            f"spikes alone, {held}"
        )
    if not a.model.is_map and a.integrator.without_options != b.integrator.without_options:
        raise ArgumentError(
            f"{whose}their integrators are {a.integrator.short_name} and {b.integrator.short_name}; make both with "
            f"one, {held}"
        )
    if a.precision != b.precision:
        raise ArgumentError(
            f"{whose}their precisions are {a.precision.name.lower()} and {b.precision.name.lower()}; make both with "
            f"one, {held}"
        )


def _placed(
    rule: Any, ends: Ends, synapse: Synapse, weight: Any, delay: Any, stream: int
) -> tuple[Indices, Indices, Any, Any]:
    """Give the connections of a rule, and what they weigh and take, from whoever says it."""
    if rule is None:
        if ends.pre_size > 1 or ends.post_size > 1 or ends.pre == ends.post:
            raise ArgumentTypeError(
                f"{ends.pre!r} has {ends.pre_size} neurons and {ends.post!r} {ends.post_size}; say which are "
                "connected: rule=neun.connect.all_to_all(), fixed_probability(0.1, seed=1), ..."
            )
        return np.zeros(1, np.int32), np.zeros(1, np.int32), weight, delay
    if not hasattr(rule, "connections"):
        refuse_no_rule(rule)
    both = {output.into for output in synapse.outputs.values()} == {"pre", "post"}
    found = rule.connections(ends.pre_size, ends.post_size, ends.pre == ends.post, both, stream=stream)
    pre, post = (np.asarray(x) for x in (found.pre, found.post))
    if pre.shape != post.shape or pre.ndim != 1:
        raise ArgumentError(f"the rule {rule!r} gives {pre.shape} presynaptic neurons and {post.shape} postsynaptic")
    for end, where, size in (("presynaptic", pre, ends.pre_size), ("postsynaptic", post, ends.post_size)):
        wrong = np.flatnonzero((where < 0) | (where >= size))
        if len(wrong):
            of = ends.pre if end == "presynaptic" else ends.post
            raise ArgumentError(
                f"connection {wrong[0]} has the {end} neuron {where[wrong[0]]}, and {of!r} has {size}, 0 to {size - 1}"
            )
    pre, post = pre.astype(np.int32, copy=False), post.astype(np.int32, copy=False)
    for what, asked, own in (("weight", weight, found.weight), ("delay", delay, found.delay)):
        if own is not None and asked is not None:
            refuse_said_twice(rule, what)
        if np.ndim(asked) == 1 and _differs(rule, pre, post):
            refuse_astray(rule, what)
    return pre, post, (found.weight if weight is None else weight), (found.delay if delay is None else delay)


def _differs(rule: Any, pre: Indices, post: Indices) -> bool:
    """Whether a rule was given connections in another order than the one in which it gives them."""
    given = [np.asarray(getattr(rule, end, own)) for end, own in (("pre", pre), ("post", post))]
    return not all(np.array_equal(a, b) for a, b in zip(given, (pre, post), strict=True))


def _delays(
    delay: Any, network: Network, synapse: Synapse, pre: Indices, post: Indices, shape: tuple[int, int]
) -> Delays:
    """Check delays, which only what acts by spikes can have."""
    unit = network.time_unit
    found = checked_each(0.0 if delay is None else delay, unit, "the delay", pre, post, shape)
    least = float(np.min(found)) if np.size(found) else 0.0
    if least < 0:
        raise ArgumentError(f"the delay is {least:.6g}; a spike acts after it was, not before: give 0 or more")
    if np.any(found) and not (synapse.on_pre or synapse.pulses):
        raise ArgumentError(
            f"{synapse.short_name} acts at once, by the values of its neurons; only spikes have a delay: leave it out"
        )
    return Delays.of(found)


def _order(pre: Indices, post: Indices) -> npt.NDArray[np.int64] | None:
    """Give the order by presynaptic, then by postsynaptic neuron; None where they have it."""
    later = (pre[1:] > pre[:-1]) | ((pre[1:] == pre[:-1]) & (post[1:] >= post[:-1]))
    return None if later.all() else np.lexsort((post, pre))

"""What is said to those who ask a network for what is elsewhere: a synapse's values, a part of it, dense samples."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError, UnknownNameError, closest
from neun_py.library.registered import synapses
from neun_py.runtime.numbers import whole_number
from neun_py.spec.synapse import Synapse
from neun_py.spec.synapse_choice import SynapseChoice

if TYPE_CHECKING:
    from neun_py.runtime.network import Network

__all__ = ["no_attribute", "refuse_dense", "refuse_values"]


def refuse_values(network: Network, synapse: Any, values: Mapping[str, Any]) -> None:
    """Refuse what `connect` was given by names that it does not have.

    Raises
    ------
    ArgumentTypeError
        If it is a value of the synapse, with where it belongs.
    UnknownNameError
        Else, with the names that are close.
    """
    if not values:
        return
    name, value = next(iter(values.items()))
    known = [p for p in inspect.signature(type(network).connect).parameters if p not in ("self", "values")]
    choice = synapses[synapse] if isinstance(synapse, str) else synapse
    own = choice.synapse if isinstance(choice, SynapseChoice) else choice
    if not isinstance(own, Synapse):
        raise UnknownNameError("argument of connect", name, known)
    called = (choice.preset if isinstance(choice, SynapseChoice) else None) or own.short_name
    if name in (*own.parameters, *own.variables):
        each = ", or weight=..., which it is the weight of" if name in own.weighs else ""
        raise ArgumentTypeError(
            f"{name!r} is a value of the synapse, not of connect: neun.synapses.{called}({name}={value!r}){each}"
        )
    if name == own.weight:
        raise ArgumentTypeError(f"{name!r} is the weight of {called}: net.connect(..., weight={value!r})")
    theirs = [n for n in closest(name, (*known, *own.parameters)) if n in own.parameters]
    raise UnknownNameError("argument of connect", name, known, [f"neun.synapses.{called}({n}=...)" for n in theirs[:1]])


def no_attribute(network: Network, name: str) -> AttributeError:
    """Give the error of an attribute that a network does not have; its parts are read by name."""
    if name.startswith("_"):  # Python, copy and IPython ask for such names
        return AttributeError(f"{type(network).__name__!r} object has no attribute {name!r}")
    parts = (*network.populations, *network.projections)
    if name in parts:
        kind = "population" if name in network.populations else "projection"
        return AttributeError(f"{name!r} is a {kind} of the network, which is read by its name: net[{name!r}]")
    own = [n for n in dir(type(network)) if not n.startswith("_")]
    near = [f"net[{n!r}]" for n in closest(name, parts)] if not closest(name, own) else []
    return UnknownAttributeError("attribute of a network", name, own, near)


def refuse_dense(dense: Any) -> None:
    """Refuse samples within windows.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If there should be more than one in each.
    """
    if whole_number(dense, "dense", 1, 2**31) != 1:
        raise ArgumentError(
            f"dense={dense}: a network takes its samples where its cells meet, at the ends of windows of length h, not "
            "within them; give a shorter h, which spikes wait for too, or run the population alone: "
            "net['e'].copy().run(..., dense=...)"
        )

"""The classic synapses: objects that step, and hold their currents over the neurons' next step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.kernels.layout import Layout
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.runtime.block import Block
from neun_py.runtime.enumerations import Member, enumeration, wrong_member
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.numbers import checked_number
from neun_py.runtime.time import checked_step
from neun_py.spec.model import Model
from neun_py.spec.synapse import Synapse

__all__ = ["ClassicSynapse", "DiffusionSynapse", "ElectricalSynapse", "layout_of"]


@cache
def layout_of(synapse: Synapse, precision: Precision) -> Layout:
    """Give where a synapse's numbers lie in memory."""
    return Layout(
        tuple(synapse.variables),
        tuple(synapse.inputs),
        tuple(synapse.parameters),
        precision,
        tuple(synapse.outputs),
    )


@cache
def _entry(synapse: Synapse, method: Method, precision: Precision) -> Any:
    """Compile a synapse's kernel, or load it."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.synapse_source import synapse_source
    from neun_py.lower.pipeline import lower_synapse

    source = synapse_source(lower_synapse(synapse, method, precision), layout_of(synapse, precision))
    signature = "i" + "d" * len(synapse.inputs) + "d"
    stem = f"{synapse.short_name}_{precision.name}{method.short_name}"
    return compiled(source, "step_synapse", signature, stem).call


class ClassicSynapse:
    """What the classic synapses have in common: two neurons, two of their variables, a block of numbers."""

    __slots__ = (
        "_address",
        "_block",
        "_entry",
        "_post",
        "_post_variable",
        "_pre",
        "_pre_variable",
        "_values",
    )

    # Set on the classes that the classic names resolve to.
    declaration: ClassVar[Synapse]
    models: ClassVar[tuple[Model, Model]]
    precision: ClassVar[Precision]
    method: ClassVar[Method]
    any_integrator: ClassVar[bool]
    variable_type: ClassVar[type[Member]]
    parameter_type: ClassVar[type[Member]]

    def _join(self, n1: Neuron, v1: Member, n2: Neuron, v2: Member) -> None:
        """Take the neurons, which the synapse keeps alive, and check that they are the right ones."""
        for which, neuron, variable, model in (
            ("first", n1, v1, self.models[0]),
            ("second", n2, v2, self.models[1]),
        ):
            self._check_neuron(which, neuron, model)
            if type(variable) is not neuron.shape.variable_type:
                raise wrong_member(neuron.shape.variable_type, variable, f"variable of the {which} neuron")
        self._pre, self._pre_variable, self._post, self._post_variable = n1, v1, n2, v2
        self._allocate()

    def _check_neuron(self, which: str, neuron: object, model: Model) -> None:
        wanted = f"{model.short_name}{self.precision.name}" + ("" if self.any_integrator else self.method.short_name)
        if not isinstance(neuron, Neuron):
            raise ArgumentTypeError(f"{type(self).__name__}: the {which} neuron is a {wanted}, not {neuron!r}")
        shape = neuron.shape
        fits = shape.model == model and shape.precision is self.precision
        if not fits or not (self.any_integrator or shape.integrator == self.method):
            raise ArgumentTypeError(f"{type(self).__name__}: the {which} neuron is a {wanted}, not a {shape.name}")

    def _allocate(self) -> None:
        layout = layout_of(self.declaration, self.precision)
        self._block = Block(layout)
        self._address, self._values = self._block.address, self._block.numbers
        self._entry = _entry(self.declaration, self.method, self.precision)

    def _index(self, name: str) -> int:
        layout = layout_of(self.declaration, self.precision)
        return layout.names.index(name)

    def _put(self, name: str, value: object) -> None:
        what = f"{self.declaration.short_name}'s {name}"
        self._values[self._index(name)] = checked_number(value, self._unit(name), what, self.precision)

    def _unit(self, name: str) -> str:
        return self.declaration.unit_of(name)

    def get(self, variable: Member) -> float:
        """Give a variable: the state or a current of the last step."""
        if type(variable) is not self.variable_type:
            raise wrong_member(self.variable_type, variable, "variable")
        return self._values[self._index(variable.name)]

    def set(self, variable: Member, value: float) -> None:
        """Set a variable."""
        if type(variable) is not self.variable_type:
            raise wrong_member(self.variable_type, variable, "variable")
        self._put(variable.name, value)

    def get_param(self, parameter: Member) -> float:
        """Give a parameter."""
        if type(parameter) is not self.parameter_type:
            raise wrong_member(self.parameter_type, parameter, "parameter")
        return self._values[self._index(parameter.name)]

    def set_param(self, parameter: Member, value: float) -> None:
        """Set a parameter."""
        if type(parameter) is not self.parameter_type:
            raise wrong_member(self.parameter_type, parameter, "parameter")
        self._put(parameter.name, value)

    def get_synaptic_current(self) -> float:
        """Give the current of the last step: i1 of an electrical synapse, i of a chemical one."""
        return self._values[self._index(next(iter(self.declaration.outputs)))]

    def __getstate__(self) -> dict[str, Any]:
        return {
            "neurons": (self._pre, self._pre_variable.name, self._post, self._post_variable.name),
            "values": dict(zip(layout_of(self.declaration, self.precision).names, self._values, strict=False)),
        }

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        pre, first, post, second = state["neurons"]
        self._join(pre, pre.shape.variable_type[first], post, post.shape.variable_type[second])
        for name, x in state["values"].items():
            self._values[self._index(name)] = x

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self),), self.__getstate__()

    def __repr__(self) -> str:
        layout = layout_of(self.declaration, self.precision)
        values = dict(zip(layout.names, self._values, strict=False))
        shown = ", ".join(f"{n} = {values[n]:.6g}" for n in (*layout.states, *layout.outputs, *layout.parameters))
        return f"<{type(self).__name__}: {shown}>"


class ElectricalSynapse(ClassicSynapse):
    """A gap junction between two neurons: ``ESyn...(n1, v1, n2, v2, g1, g2)``.

    Parameters
    ----------
    n1, n2 : Neuron
        The neurons; the synapse keeps them alive.
    v1, v2 : Member
        Which of their variables differ: members of their variable enumerations.
    g1, g2 : float
        Conductances seen by the first and the second neuron, in input units over the variables' unit; a positive one
        pulls towards the other.
    """

    __slots__ = ()

    def __init__(self, n1: Neuron, v1: Member, n2: Neuron, v2: Member, g1: float, g2: float) -> None:
        self._join(n1, v1, n2, v2)
        self._put("g1", g1)
        self._put("g2", g2)

    def step(self, h: float) -> None:
        """Compute i1 = g1 (x2 - x1) and i2 = g2 (x1 - x2) and add them to the neurons' inputs."""
        h = checked_step(h, self.declaration.time_unit, self.precision)
        x1, x2 = self._pre.get(self._pre_variable), self._post.get(self._post_variable)
        self._entry(self._address, x1, x2, h)
        first = self._index("i1")
        self._pre.add_synaptic_input(self._values[first])
        self._post.add_synaptic_input(self._values[first + 1])


class DiffusionSynapse(ClassicSynapse):
    """The kinetic synapse of Destexhe et al.: ``DSyn...(n1, v1, n2, v2[, args[, steps]])``.

    A release begins when the presynaptic variable, seen at the synapse's steps, crosses the threshold upward,
    and lasts for ``max_release_time``; a crossing during a release begins it anew. It ends within a substep where
    its time is up, so that a release delivers the same whatever the step.

    Parameters
    ----------
    n1, n2 : Neuron
        The presynaptic and the postsynaptic neuron; the synapse keeps them alive.
    v1, v2 : Member
        Their variables.
    args : optional
        Constructor arguments: parameters as attributes.
    steps : int, optional
        Substeps that a step is divided into, each of length h/steps.
    """

    __slots__ = ("_last", "_remaining", "_steps")

    def __init__(self, n1: Neuron, v1: Member, n2: Neuron, v2: Member, args: Any = None, steps: int = 1) -> None:
        if isinstance(steps, bool) or not isinstance(steps, int | np.integer):
            raise ArgumentTypeError(f"steps is a whole number of substeps, not {steps!r}")
        if steps < 1:
            raise ArgumentError(f"steps must be at least 1, got {steps}")
        self._join(n1, v1, n2, v2)
        wanted = f"{self.declaration.short_name}{self.precision.name}ConstructorArgs"
        if args is not None and type(args).__name__ != wanted:
            raise ArgumentTypeError(f"args is a neun_py.{wanted}, not {args!r}")
        for name, parameter in self.declaration.parameters.items():
            self._put(name, parameter.default if args is None else getattr(args, name))
        for name, variable in self.declaration.variables.items():
            self._put(name, variable.initial)
        self._steps, self._remaining = int(steps), 0.0
        self._last = n1.get(v1)

    def step(self, h: float) -> None:
        """Advance r by h and subtract gsyn r (x_post - esyn) from the postsynaptic input."""
        h = checked_step(h, self.declaration.time_unit, self.precision)
        values, entry, address = self._values, self._entry, self._address
        present, post = self._pre.get(self._pre_variable), self._post.get(self._post_variable)
        if self._last < values[self._index("threshold")] <= present:
            self._remaining = values[self._index("max_release_time")]
        self._last = present
        concentration, substep = values[self._index("T")], h / self._steps
        for _ in range(self._steps):
            released = min(self._remaining, substep)
            if released > 0:
                # What rounding leaves of a release is not worth a step of its own.
                released = substep if substep - released < 1e-9 * substep else released
                entry(address, post, concentration, released)
                self._remaining = max(self._remaining - released, 0.0)
            if released < substep:
                entry(address, post, 0.0, substep - released)
        self._post.add_synaptic_input(-values[self._index("i")])

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "release": (self._last, self._remaining, self._steps)}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        super().__setstate__(state)
        self._last, self._remaining, self._steps = state["release"]


def _blank(cls: type[ClassicSynapse]) -> ClassicSynapse:
    return cls.__new__(cls)


def synapse_enumerations(synapse: Synapse, precision: Precision) -> tuple[type[Member], type[Member]]:
    """Give the enumerations of a synapse's variables, currents included, and of its parameters."""
    stem = f"{synapse.short_name}{precision.name}"
    variables = (*synapse.variables, *synapse.outputs)
    return enumeration(f"{stem}Variable", variables), enumeration(f"{stem}Parameter", synapse.parameters)

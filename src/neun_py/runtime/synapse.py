"""The classic synapses: objects that step, and hold their currents over the neurons' next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from neun_py.errors import ArgumentTypeError, NumericalError
from neun_py.kernels.layout import LAST_SPIKE
from neun_py.kernels.synapse_layout import SynapseLayout, SynapseWord
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.runtime.enumerations import Member, enumeration, wrong_member
from neun_py.runtime.neuron import Neuron
from neun_py.runtime.numbers import checked_number, whole_number
from neun_py.runtime.synapse_block import SynapseBlock
from neun_py.runtime.time import checked_step, in_unit
from neun_py.runtime.weights import require_bounds
from neun_py.spec.model import Model
from neun_py.spec.synapse import Synapse

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel

__all__ = ["ClassicSynapse", "ElectricalSynapse", "begun", "kernel_of", "layout_of", "synapse_enumerations"]

_NO_STEP = object()
"""In place of the step given last, where there was none."""
_MOST_SUBSTEPS = 2**31


@cache
def layout_of(synapse: Synapse, precision: Precision) -> SynapseLayout:
    """Give where a synapse's numbers lie in memory."""
    return SynapseLayout(synapse, precision)


@cache
def kernel_of(synapse: Synapse, method: Method, precision: Precision) -> Kernel:
    """Compile a synapse's kernel, or load it."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.synapse_source import synapse_source
    from neun_py.lower.synapse_step import lower_synapse_step

    layout = layout_of(synapse, precision)
    source = synapse_source(lower_synapse_step(synapse, method, precision), layout)

    def check(call: Callable[..., int]) -> bool:
        from neun_py.kernels.verify_synapse import synapse_agrees

        return synapse_agrees(call, method, layout)

    stem = f"{synapse.short_name}_{precision.name}{method.short_name}"
    return compiled(source, "step_synapse", "d", stem, check, pairs=False)


@cache
def begun(synapse: Synapse, precision: Precision, parameters: tuple[float, ...]) -> dict[str, float]:
    """Give the states in which a synapse with these parameters begins."""
    from neun_py.kernels.reference import evaluate_program
    from neun_py.lower.pipeline import lower_initial

    fixed = {n: float(v.initial) for n, v in synapse.variables.items() if not isinstance(v.initial, str)}
    if len(fixed) == len(synapse.variables):
        return fixed
    others = [n for n in synapse.variables if n not in fixed]
    given = [precision.nearest(fixed.get(n, 0.0)) for n in synapse.variables]
    found = evaluate_program(lower_initial(synapse, precision, tuple(fixed)), [*given, *parameters])
    return fixed | dict(zip(others, found, strict=True))


class ClassicSynapse:
    """A synapse between two neurons: ``DSyn...(n1, v1, n2, v2[, args[, steps]])``, and so of every other synapse.

    A step reads the two variables, lets happen what a presynaptic event brings (the presynaptic variable's crossing
    of a threshold upward, seen at the synapse's steps, or a spike of the presynaptic neuron, whichever the declaration
    says) and what a postsynaptic spike brings, advances the synapse's state, and adds its currents to the neurons'
    inputs, membrane currents with the opposite sign. A pulse ends within a substep where its time is up, so that a
    release delivers the same whatever the step.

    Parameters
    ----------
    n1, n2 : Neuron
        The presynaptic and the postsynaptic neuron; the synapse keeps them alive.
    v1, v2 : Member
        Their variables that it joins: members of their variable enumerations.
    args : optional
        Constructor arguments: parameters as attributes.
    steps : int, optional
        Substeps that a step is divided into, each of length h/steps.
    """

    __slots__ = (
        "__weakref__",
        "_block",
        "_call",
        "_given",
        "_numbers",
        "_place",
        "_post",
        "_post_variable",
        "_pre",
        "_pre_variable",
    )

    # Set on the classes that the classic names resolve to.
    declaration: ClassVar[Synapse]
    models: ClassVar[tuple[Model, Model]]
    precision: ClassVar[Precision]
    method: ClassVar[Method]
    any_integrator: ClassVar[bool]
    variable_type: ClassVar[type[Member]]
    parameter_type: ClassVar[type[Member]]

    names_integrator: ClassVar[bool] = True
    """Whether its classes' names end with an integrator; without one they join neurons of any."""

    def __init__(self, n1: Neuron, v1: Member, n2: Neuron, v2: Member, args: Any = None, steps: int = 1) -> None:
        substeps = whole_number(steps, "steps", 1, _MOST_SUBSTEPS)
        self._join(n1, v1, n2, v2)
        wanted = f"{self.declaration.short_name}{self.precision.name}ConstructorArgs"
        if args is not None and type(args).__name__ != wanted:
            raise ArgumentTypeError(f"args is a neun_py.{wanted}, not {args!r}")
        for name, parameter in self.declaration.parameters.items():
            self._put(name, parameter.default if args is None else getattr(args, name))
        self._begin(substeps)

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
        self._block = SynapseBlock(layout_of(self.declaration, self.precision))
        self._block.join((n1._block, n2._block), (n1._field(v1.name), n2._field(v2.name)))
        self._block.words[SynapseWord.RESETS] = n1.model.reset is not None
        self._place, self._numbers, self._given = self._block.place, self._block.numbers, _NO_STEP
        self._call: Callable[[float], int] = self._first_step

    def _check_neuron(self, which: str, neuron: object, model: Model) -> None:
        wanted = f"{model.short_name}{self.precision.name}" + ("" if self.any_integrator else self.method.short_name)
        if not isinstance(neuron, Neuron):
            raise ArgumentTypeError(f"{type(self).__name__}: the {which} neuron is a {wanted}, not {neuron!r}")
        shape = neuron.shape
        fits = shape.model == model and shape.precision is self.precision
        if not fits or not (self.any_integrator or shape.integrator == self.method):
            raise ArgumentTypeError(f"{type(self).__name__}: the {which} neuron is a {wanted}, not a {shape.name}")

    def _begin(self, substeps: int) -> None:
        """Begin in the declared state, with the values and the spikes of the neurons seen."""
        layout = layout_of(self.declaration, self.precision)
        parameters = tuple(self._numbers[len(layout.moving) : layout.last])
        for name, x in begun(self.declaration, self.precision, parameters).items():
            self._put(name, x)
        words = self._block.words
        words[SynapseWord.SUBSTEPS] = substeps
        words[SynapseWord.PRE_SEEN] = self._pre._counts[LAST_SPIKE]
        words[SynapseWord.POST_SEEN] = self._post._counts[LAST_SPIKE]
        self._numbers[layout.last] = self._pre.get(self._pre_variable)

    def step(self, h: float) -> None:
        """Advance by `h`, in the synapse's time unit, and add the currents to the inputs of the neurons' next step.

        Raises
        ------
        NumericalError
            If a state or a current would not be finite; nothing has changed then.
        """
        if h is not self._given:
            self._accept_given(h)
        if self._call(self._place):
            raise self._failure()

    def _accept_given(self, h: object) -> None:
        """Check a step that is not the object given before."""
        self._block.step[0] = checked_step(h, self.declaration.time_unit, self.precision)
        self._given = h if type(h) is float else _NO_STEP

    def _first_step(self, place: float) -> int:
        """Compile at the first step, or load what was compiled; later steps go to the kernel directly."""
        self._call = kernel_of(self.declaration, self.method, self.precision).call
        return self._call(place)

    def _failure(self) -> NumericalError:
        """Make the error of a step that failed; the kernel left its numbers in the block."""
        layout = layout_of(self.declaration, self.precision)
        numbers = dict(zip(layout.moving, self._numbers[layout.failed :], strict=False))
        variable = next(n for n, x in numbers.items() if x - x != 0)
        known = dict(zip(layout.names, self._numbers, strict=False))
        return NumericalError(
            type(self).__name__,
            variable,
            numbers[variable],
            self._pre.get_time(),
            self._pre.model.time_unit,
            in_unit(self._block.step[0], self.declaration.time_unit, self._pre.model.time_unit),
            {n: known[n] for n in layout.moving},
            parameters={n: known[n] for n in self.declaration.parameters},
        )

    def _index(self, name: str) -> int:
        return layout_of(self.declaration, self.precision).names.index(name)

    def _put(self, name: str, value: object) -> None:
        what = f"{self.declaration.short_name}'s {name}"
        unit = self.declaration.unit_of(name)
        self._numbers[self._index(name)] = checked_number(value, unit, what, self.precision)

    def get(self, variable: Member) -> float:
        """Give a variable: the state or a current of the last step."""
        if type(variable) is self.variable_type:
            return self._numbers[variable]
        raise wrong_member(self.variable_type, variable, "variable")

    def set(self, variable: Member, value: float) -> None:
        """Set a variable."""
        if type(variable) is not self.variable_type:
            raise wrong_member(self.variable_type, variable, "variable")
        own = self.declaration
        if variable.name == own.weight and own.weight_bounds is not None:
            checked = checked_number(value, own.unit_of(own.weight), own.weight, self.precision)
            parameters = {n: self._numbers[self._index(n)] for n in own.parameters}
            require_bounds(checked, own, parameters, own.unit_of(own.weight))
        self._put(variable.name, value)

    def get_param(self, parameter: Member) -> float:
        """Give a parameter."""
        if type(parameter) is not self.parameter_type:
            raise wrong_member(self.parameter_type, parameter, "parameter")
        return self._numbers[self._index(parameter.name)]

    def set_param(self, parameter: Member, value: float) -> None:
        """Set a parameter."""
        if type(parameter) is not self.parameter_type:
            raise wrong_member(self.parameter_type, parameter, "parameter")
        self._put(parameter.name, value)

    def get_synaptic_current(self) -> float:
        """Give the current of the last step: i1 of an electrical synapse, i of the others."""
        return self._numbers[self._index(next(iter(self.declaration.outputs)))]

    def __getstate__(self) -> dict[str, Any]:
        layout, words = layout_of(self.declaration, self.precision), self._block.words
        return {
            "neurons": (self._pre, self._pre_variable.name, self._post, self._post_variable.name),
            "values": dict(zip(layout.names, self._numbers, strict=False)),
            "seen": (self._numbers[layout.last], words[SynapseWord.PRE_SEEN], words[SynapseWord.POST_SEEN]),
            "pulses": tuple(self._block.left),
            "steps": words[SynapseWord.SUBSTEPS],
        }

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        pre, first, post, second = state["neurons"]
        self._join(pre, pre.shape.variable_type[first], post, post.shape.variable_type[second])
        for name, x in state["values"].items():
            self._numbers[self._index(name)] = x
        layout, words = layout_of(self.declaration, self.precision), self._block.words
        self._numbers[layout.last], words[SynapseWord.PRE_SEEN], words[SynapseWord.POST_SEEN] = state["seen"]
        for k, x in enumerate(state["pulses"]):
            self._block.left[k] = x
        words[SynapseWord.SUBSTEPS] = state["steps"]

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self),), self.__getstate__()

    def __repr__(self) -> str:
        layout = layout_of(self.declaration, self.precision)
        shown = ", ".join(f"{n} = {x:.6g}" for n, x in zip(layout.names, self._numbers, strict=False))
        return f"<{type(self).__name__}: {shown}>"


class ElectricalSynapse(ClassicSynapse):
    """A gap junction between two neurons: ``ESyn...(n1, v1, n2, v2, g1, g2)``.

    A step computes i1 = g1 (x2 - x1) and i2 = g2 (x1 - x2) and adds them to the neurons' inputs.

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
    names_integrator = False

    def __init__(self, n1: Neuron, v1: Member, n2: Neuron, v2: Member, g1: float, g2: float) -> None:
        self._join(n1, v1, n2, v2)
        self._put("g1", g1)
        self._put("g2", g2)
        self._begin(1)


def _blank(cls: type[ClassicSynapse]) -> ClassicSynapse:
    return cls.__new__(cls)


def synapse_enumerations(synapse: Synapse, precision: Precision) -> tuple[type[Member], type[Member]]:
    """Give the enumerations of a synapse's variables, currents included, and of its parameters."""
    stem = f"{synapse.short_name}{precision.name}"
    variables = (*synapse.variables, *synapse.outputs)
    return enumeration(f"{stem}Variable", variables), enumeration(f"{stem}Parameter", synapse.parameters)

"""One neuron: a thin object over its memory and its kernels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

from neun_py.errors import ArgumentError, NumericalError, UnknownNameError
from neun_py.kernels.layout import HELD, STEPS
from neun_py.library.registered import models
from neun_py.lower.precision import Precision, precision_named
from neun_py.methods import integrators
from neun_py.methods.method import Method
from neun_py.runtime.block import Block
from neun_py.runtime.clock import Clock
from neun_py.runtime.enumerations import Member, wrong_member
from neun_py.runtime.initial import start
from neun_py.runtime.memory import recall, remembered, shape_remembered
from neun_py.runtime.noise import NeuronNoise
from neun_py.runtime.numbers import checked_number, whole_number
from neun_py.runtime.ranges import require_in_range
from neun_py.runtime.resetting import resetting
from neun_py.runtime.shape import Shape, shape_of
from neun_py.runtime.simulated import Simulated
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    from neun_py.runtime.outcome import Engine, Failure
    from neun_py.runtime.window_alone import WindowAlone

__all__ = ["Neuron"]

_NO_STEP = object()
"""In place of the step given last, where there was none: nothing that a caller could give, not even None."""


class Neuron(Simulated):
    """One neuron of any model, stepped one by one or run in bulk; the classic classes are made of it.

    Parameters
    ----------
    model : str or Model
        A registered model's short name, or a model.
    integrator : str or Method, optional
        A registered integrator's short name, or an integrator.
    precision : str, optional
        "double" or "float".
    preset : str, optional
        A regime of the literature, a name in ``model.presets``: its parameters, its initial state, and the input
        that `run` gives unless told.
    index : int, optional
        The neuron that it stands for: noise is that of neuron `index` of a population.
    at_rest : bool, optional
        Start where the state stays without input, found from the declared state, instead of there.
    reset_at : str, optional
        Where a spike resets: "step", at the step's end, as the field does, which leaves order 1; or "crossing", where
        the condition turns, which keeps the method's order. Adaptive methods always do the latter.
    **values : float or quantity
        Parameters and initial values by name; quantities of pint or astropy are converted.

    Raises
    ------
    UnknownNameError
        If a name is unknown; the message gives the closest ones.
    ArgumentError
        If it is to start at rest and has no stable equilibrium; the message says what it found.

    Examples
    --------
    >>> n = Neuron("HH", gna=0.9)
    >>> ds = n.run(50.0, 0.01, input=0.1)
    """

    __slots__ = (
        "__weakref__",
        "_address",
        "_alone",
        "_block",
        "_busy",
        "_carried",
        "_clock",
        "_counts",
        "_entry",
        "_extra",
        "_given",
        "_index",
        "_initial",
        "_noise",
        "_parameter_type",
        "_parameters",
        "_place",
        "_shape",
        "_states",
        "_stimulus",
        "_usual_duration",
        "_usual_input",
        "_variable_type",
    )

    _fixed: ClassVar[Shape | None] = None

    def __init__(
        self,
        model: str | Model,
        *,
        integrator: str | Method = "RK4",
        precision: str | Precision = "double",
        preset: str | None = None,
        index: int = 0,
        at_rest: bool = False,
        reset_at: str = "step",
        **values: Any,
    ) -> None:
        declared = models.resolve(model)
        method = resetting(declared, integrators.resolve(integrator), reset_at)
        shape = shape_of(declared, method, precision_named(precision))
        self._begin(shape, preset, values, index, at_rest)

    def _begin(
        self, shape: Shape, preset: str | None, values: Mapping[str, Any], index: int = 0, at_rest: bool = False
    ) -> None:
        """Allocate the block and put the initial numbers into it."""
        state, parameters = start(shape.model, shape.precision, preset, values, at_rest=at_rest)
        self._shape = shape
        self._allocate()
        for k, x in enumerate(state.values()):
            self._states[k] = x
        for k, x in enumerate(parameters.values()):
            self._parameters[k] = x
        self._initial = tuple(self._states)
        self._clock, self._pending, self._index = Clock(), 0.0, whole_number(index, "the index", 0, 2**63 - 1)
        self._begin_preset(preset)
        self._given: Any = _NO_STEP
        self._busy, self._stimulus = False, None

    def _allocate(self) -> None:
        shape, layout = self._shape, self._shape.layout
        self._block = Block(layout)
        self._address, self._counts, numbers = self._block.address, self._block.counts, self._block.numbers
        count, inputs = len(layout.states), len(layout.inputs)
        self._states = numbers[:count]
        self._parameters = numbers[count + inputs : count + inputs + len(layout.parameters)]
        first = count + inputs + len(layout.parameters)
        # What the method remembers; None, which is looked at fastest, where it remembers nothing.
        self._carried = numbers[first : first + len(layout.carried)] if layout.carried else None
        self._variable_type, self._parameter_type = shape.variable_type, shape.parameter_type
        self._place, self._extra = self._block.place, self._block.pending
        self._entry: Callable[[float], int] = self._first_step
        self._noise = NeuronNoise(self) if layout.noise else None
        self._alone: WindowAlone | None = None

    def _first_step(self, place: float) -> int:
        """Compile at the first step, or load what was compiled; later steps go to the kernel directly."""
        if self._shape.windowed:
            self._entry = self._windows().step
            return self._entry(place)
        self._entry = self._shape.step_kernel.call if self._shape.model.reads_input else self._step_unread
        if self._noise is not None:
            self._entry = self._noise.stepping(self._entry)
        return self._entry(place)

    def _step_unread(self, place: float) -> int:
        """Take a step of a model that reads no input."""
        if self._pending:
            self._refuse_unread()
        return self._shape.step_kernel.call(place)

    def _windows(self) -> WindowAlone:
        if self._alone is None:
            from neun_py.runtime.window_alone import WindowAlone

            self._alone = WindowAlone(self)
        return self._alone

    # -- the classic interface ------------------------------------------------------------------------------

    def get(self, variable: Member) -> float:
        """Give a state variable, named by a member of the model's variable enumeration."""
        if type(variable) is self._variable_type:
            return self._states[variable]
        raise wrong_member(self._variable_type, variable, "variable")

    def set(self, variable: Member, value: float) -> None:
        """Set a state variable, named by a member of the model's variable enumeration."""
        if type(variable) is not self._variable_type:
            raise wrong_member(self._variable_type, variable, "variable")
        self._states[variable] = self._checked(variable.name, value)
        if self._carried is not None:
            self._forget()

    def get_param(self, parameter: Member) -> float:
        """Give a parameter, named by a member of the model's parameter enumeration."""
        if type(parameter) is self._parameter_type:
            return self._parameters[parameter]
        raise wrong_member(self._parameter_type, parameter, "parameter")

    def set_param(self, parameter: Member, value: float) -> None:
        """Set a parameter, named by a member of the model's parameter enumeration; its range is not looked at."""
        if type(parameter) is not self._parameter_type:
            raise wrong_member(self._parameter_type, parameter, "parameter")
        self._parameters[parameter] = self._checked(parameter.name, value)
        if self._carried is not None:
            self._forget()

    def add_synaptic_input(self, current: float) -> None:
        """Add to the input of the next step; several calls add up."""
        if type(current) is not float:
            current = magnitude(current, self._shape.model.input_unit, "the input")
        if current - current:  # NaN for what is not finite
            raise ArgumentError(f"the input must be finite, got {current!r}")
        self._extra[0] += current

    def get_synaptic_input(self) -> float:
        """Give what has been added since the last step."""
        return self._extra[0]

    def step(self, h: float) -> None:
        """Advance by one step of length `h`, in the model's time unit; the input is held over it and then zero again.

        Raises
        ------
        NumericalError
            If a state stops being finite; the neuron keeps the last good state.
        """
        if h is not self._given:
            self._accept_given(h)
        if self._entry(self._place):
            if not self._is_masked():
                raise self._failure()  # the step was not taken, so its input waits
            self._counts[STEPS] += 1  # it stays as it is, and its time goes on
            self._pending = 0.0

    def reset(self) -> None:
        """Go back to the state that the neuron was made with, and to time 0; parameters stay as they are."""
        self._refuse_while_running("be reset")
        for index, x in enumerate(self._initial):
            self._states[index] = x
        for index in range(len(self._counts)):
            self._counts[index] = 0
        self._clock, self._pending, self._stimulus = Clock(h=self._clock.h), 0.0, None
        if self._noise is not None:
            self._noise.drop()
        self._forget()

    # -- by name ---------------------------------------------------------------------------------------------

    def __getitem__(self, name: str) -> float:
        """Give a variable or a parameter by name."""
        view, index = self._find(name)
        return view[index]

    def __setitem__(self, name: str, value: float) -> None:
        """Set a variable or a parameter by name."""
        view, index = self._find(name)
        number = self._checked(name, value)
        if name in self._shape.model.parameters:  # a state may be anywhere that its equations take it
            require_in_range(self._shape.model, name, number)
        view[index] = number
        self._forget()

    @property
    def parameters(self) -> dict[str, float]:
        """The parameters, by name."""
        return dict(zip(self._shape.layout.parameters, self._parameters, strict=True))

    @property
    def state(self) -> dict[str, float]:
        """The state, by name."""
        return dict(zip(self._shape.layout.states, self._states, strict=True))

    # -- twins -----------------------------------------------------------------------------------------------

    def copy(self) -> Neuron:
        """Give a twin that goes on with the same bits."""
        twin = type(self).__new__(type(self))
        twin.__setstate__(self.__getstate__())
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Neuron:
        return self.copy()

    def __getstate__(self) -> dict[str, Any]:
        return remembered(self)

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self._shape = shape_remembered(state)
        self._allocate()
        self._given, self._busy, self._stimulus = _NO_STEP, False, None
        recall(self, state)

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self),), self.__getstate__()

    def __repr__(self) -> str:
        unit = self._shape.model.time_unit
        time = f"{self.get_time():.6g}" + ("" if unit == "1" else f" {unit}")
        return f"<{self._shape.name} at t = {time}: " + ", ".join(f"{n} = {x:.6g}" for n, x in self.state.items()) + ">"

    # -- inside ----------------------------------------------------------------------------------------------

    @property
    def _steps(self) -> int:
        return self._counts[STEPS]

    @property
    def _pending(self) -> float:
        return self._extra[0]

    @_pending.setter
    def _pending(self, current: float) -> None:
        self._extra[0] = current

    @property
    def _size(self) -> None:
        return None

    def _columns(self, chosen: object) -> int:
        return 1

    def _field(self, name: str) -> int:
        if self._shape.windowed:
            return self._windows().layout.fields[name]
        return self._shape.layout.index(name)

    def _engine(self) -> Engine:
        if self._shape.windowed:
            return self._windows()
        from neun_py.runtime.solo import Solo

        return Solo(self)

    def _varying(self) -> tuple[str, ...]:
        return ()

    def _is_masked(self) -> bool:
        return self._states[0] != self._states[0]

    def _masked(self) -> list[int]:
        return [0] * self._is_masked()

    def _described(self) -> tuple[dict[str, float], dict[str, float]]:
        return self.state, self.parameters

    def _begin_steps(self, before: float, h: float) -> None:
        if not self._shape.windowed:  # then what is held is held for a time, and not for steps
            self._counts[HELD] = self._left(self._counts[HELD], before, h)
        self._block.step[0] = h
        if self._noise is not None:
            self._noise.drop()
        self._forget()

    def _forget(self) -> None:
        """Let the method remember nothing: a state jumped, or what the steps before were is not what the next are."""
        if self._carried is not None:
            self._carried[:] = self._shape.fresh

    def _accept_given(self, h: object) -> None:
        """Check a step that is not the object given before."""
        self._accept_step(h)
        self._given = h if type(h) is float else _NO_STEP

    def _checked(self, name: str, value: object) -> float:
        shape = self._shape
        return checked_number(value, shape.model.unit_of(name), f"{shape.model.short_name}'s {name}", shape.precision)

    def _find(self, name: str) -> tuple[memoryview[float], int]:
        layout = self._shape.layout
        if name in layout.states:
            return self._states, layout.states.index(name)
        if name in layout.parameters:
            return self._parameters, layout.parameters.index(name)
        known = (*layout.states, *layout.parameters)
        raise UnknownNameError(f"variable or parameter of {self._shape.model.short_name}", name, known)

    def _failure(self, failure: Failure | None = None) -> NumericalError:
        from neun_py.runtime.failing import neuron_failure

        return neuron_failure(self, failure)

    def _running_step(self, place: float) -> int:
        self._refuse_while_running("be stepped")
        raise AssertionError("a neuron that is not running has its kernel")

    @contextmanager
    def _running(self) -> Iterator[None]:
        """Mark it as running; a step costs nothing for it, because its entry point is exchanged."""
        with super()._running():
            entry, self._entry = self._entry, self._running_step
            try:
                yield
            finally:
                self._entry = entry


def _blank(cls: type[Neuron]) -> Neuron:
    return cls.__new__(cls)

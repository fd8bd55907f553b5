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
from neun_py.runtime.enumerations import Member, wrong_member
from neun_py.runtime.initial import checked_number, start
from neun_py.runtime.memory import recall, remembered
from neun_py.runtime.shape import Shape, shape_of
from neun_py.runtime.time import begun_steps, checked_step
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    import xarray

    from neun_py.runtime.inputs import Input

__all__ = ["Neuron"]

FOR_EVER = 2**40
"""Refractory steps of a time that does not end."""
_NO_STEP = object()
"""In place of the step given last, where there was none: nothing that a caller could give, not even None."""


class Neuron:
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
    **values : float or quantity
        Parameters and initial values by name; quantities of pint or astropy are converted.

    Raises
    ------
    UnknownNameError
        If a name is unknown; the message gives the closest ones.

    Examples
    --------
    >>> n = Neuron("HH", gna=0.9)
    >>> ds = n.run(50.0, 0.01, input=0.1)
    """

    __slots__ = (
        "__weakref__",
        "_address",
        "_block",
        "_busy",
        "_counts",
        "_entry",
        "_given",
        "_h",
        "_initial",
        "_n0",
        "_parameter_type",
        "_parameters",
        "_pending",
        "_place",
        "_shape",
        "_states",
        "_t0",
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
        **values: Any,
    ) -> None:
        shape = shape_of(models.resolve(model), integrators.resolve(integrator), precision_named(precision))
        self._begin(shape, preset, values)

    def _begin(self, shape: Shape, preset: str | None, values: Mapping[str, Any]) -> None:
        """Allocate the block and put the initial numbers into it."""
        state, parameters = start(shape.model, shape.precision, preset, values)
        self._shape = shape
        self._allocate()
        for index, x in enumerate(state.values()):
            self._states[index] = x
        for index, x in enumerate(parameters.values()):
            self._parameters[index] = x
        self._initial = tuple(self._states)
        self._t0, self._n0, self._pending = 0.0, 0, 0.0
        self._usual_input = 0.0 if preset is None else float(shape.model.presets[preset].input)
        self._given: Any = _NO_STEP
        self._h = 0.0
        self._busy = False

    def _allocate(self) -> None:
        shape, layout = self._shape, self._shape.layout
        self._block = Block(layout)
        self._address, self._counts, numbers = self._block.address, self._block.counts, self._block.numbers
        count, inputs = len(layout.states), len(layout.inputs)
        self._states = numbers[:count]
        self._parameters = numbers[count + inputs : count + inputs + len(layout.parameters)]
        self._variable_type, self._parameter_type = shape.variable_type, shape.parameter_type
        self._place = self._block.place
        self._entry: Callable[[float, float], int] = self._first_step

    def _first_step(self, place: float, current: float) -> int:
        """Compile at the first step, or load what was compiled; later steps go to the kernel directly."""
        self._entry = self._shape.step_kernel.call
        return self._entry(place, current)

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

    def get_param(self, parameter: Member) -> float:
        """Give a parameter, named by a member of the model's parameter enumeration."""
        if type(parameter) is self._parameter_type:
            return self._parameters[parameter]
        raise wrong_member(self._parameter_type, parameter, "parameter")

    def set_param(self, parameter: Member, value: float) -> None:
        """Set a parameter, named by a member of the model's parameter enumeration."""
        if type(parameter) is not self._parameter_type:
            raise wrong_member(self._parameter_type, parameter, "parameter")
        self._parameters[parameter] = self._checked(parameter.name, value)

    def add_synaptic_input(self, current: float) -> None:
        """Add to the input of the next step; several calls add up."""
        if type(current) is not float:
            current = magnitude(current, self._shape.model.input_unit, "the input")
        if current - current:  # NaN for what is not finite
            raise ArgumentError(f"the input must be finite, got {current!r}")
        self._pending += current

    def get_synaptic_input(self) -> float:
        """Give what has been added since the last step."""
        return self._pending

    def step(self, h: float) -> None:
        """Advance by one step of length `h`, in the model's time unit; the input is held over it and then zero again.

        Raises
        ------
        NumericalError
            If a state stops being finite; the neuron keeps the last good state.
        """
        if h is not self._given:
            self._accept_step(h)
        current, self._pending = self._pending, 0.0
        if self._entry(self._place, current):
            self._pending = current  # the step was not taken, so its input waits
            raise self._failure()

    def reset(self) -> None:
        """Go back to the state that the neuron was made with, and to time 0; parameters stay as they are."""
        self._refuse_while_running("be reset")
        for index, x in enumerate(self._initial):
            self._states[index] = x
        for index in range(len(self._counts)):
            self._counts[index] = 0
        self._t0, self._n0, self._pending = 0.0, 0, 0.0

    def get_time(self) -> float:
        """Give the neuron's time, in the model's time unit."""
        return self._t0 + (self._counts[STEPS] - self._n0) * self._h

    def set_time(self, time: float) -> None:
        """Set the neuron's time; nothing else changes."""
        self._refuse_while_running("its time be set")
        self._t0 = magnitude(time, self._shape.model.time_unit, "the time")
        self._n0 = self._counts[STEPS]

    # -- by name ---------------------------------------------------------------------------------------------

    def __getitem__(self, name: str) -> float:
        """Give a variable or a parameter by name."""
        view, index = self._find(name)
        return view[index]

    def __setitem__(self, name: str, value: float) -> None:
        """Set a variable or a parameter by name."""
        view, index = self._find(name)
        view[index] = self._checked(name, value)

    def run(
        self,
        duration: float,
        h: float,
        *,
        input: Input | None = None,
        record: str | tuple[str, ...] | list[str] | None = None,
        every: int = 1,
        spikes: bool = True,
        progress: bool | Callable[[int, int], None] | None = None,
    ) -> xarray.Dataset:
        """Go on from the present state and time; the same bits as as many calls of `step`.

        Parameters
        ----------
        duration : float
            How long, in the model's time unit; a multiple of `h`.
        h : float
            The step.
        input : float, array (time,) or callable, optional
            The input of every step, of each step, or a function of the time at which a step begins. Unless told it is
            0, or the input of the preset that the neuron was made with.
        record : str or sequence of str, optional
            Variables, intermediates or "I" (the input); the membrane variable unless told. ``()`` records nothing, and
            is the fastest where only the spikes or the end are wanted.
        every : int, optional
            Record after the steps whose number since the start is a multiple of this.
        spikes : bool, optional
            Whether to give the spikes, interpolated within the step.
        progress : bool or callable, optional
            Show progress, or call ``progress(steps done, steps in all)`` now and then.

        Returns
        -------
        xarray.Dataset
            Dimension "time" (and "spike"), units and provenance in the attributes.

        Raises
        ------
        ArgumentError, ArgumentTypeError, UnknownNameError
            Before the first step, if something cannot be meant.
        NumericalError
            If a state stops being finite; its ``recording`` holds what was recorded until then.
        """
        from neun_py.runtime.run import run

        given = self._usual_input if input is None else input
        return run(self, duration, h, input=given, record=record, every=every, spikes=spikes, progress=progress)

    @property
    def model(self) -> Model:
        """The model."""
        return self._shape.model

    @property
    def shape(self) -> Shape:
        """Model, integrator and precision."""
        return self._shape

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
        self._shape = shape_of(state["model"], state["integrator"], precision_named(state["precision"]))
        self._allocate()
        self._given, self._busy = _NO_STEP, False
        recall(self, state)

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self),), self.__getstate__()

    def __repr__(self) -> str:
        unit = self._shape.model.time_unit
        time = f"{self.get_time():.6g}" + ("" if unit == "1" else f" {unit}")
        return f"<{self._shape.name} at t = {time}: " + ", ".join(f"{n} = {x:.6g}" for n, x in self.state.items()) + ">"

    # -- inside ----------------------------------------------------------------------------------------------

    def _accept_step(self, h: object) -> None:
        """Check a step that was not given before; time goes on from here with it."""
        step = checked_step(h, self._shape.model.time_unit, self._shape.precision)
        if step != self._h:
            self._refuse_while_running("its step be changed")
            self._t0, self._n0 = self.get_time(), self._counts[STEPS]
            if 0 < self._counts[HELD] < FOR_EVER:  # what is left of a refractory time, in the new steps
                self._counts[HELD] = begun_steps(self._counts[HELD] * self._h, step, self._shape.precision)
            self._h = self._block.step[0] = step
        self._given = h if type(h) is float else _NO_STEP

    def _checked(self, name: str, value: object) -> float:
        shape = self._shape
        what = f"{shape.model.short_name}'s {name}"
        return checked_number(value, shape.model.unit_of(name), what, shape.precision)

    def _find(self, name: str) -> tuple[memoryview[float], int]:
        layout = self._shape.layout
        if name in layout.states:
            return self._states, layout.states.index(name)
        if name in layout.parameters:
            return self._parameters, layout.parameters.index(name)
        kind = f"variable or parameter of {self._shape.model.short_name}"
        raise UnknownNameError(kind, name, (*layout.states, *layout.parameters))

    def _failure(self) -> NumericalError:
        """Make the error of the step that failed; the kernel left its states in the block."""
        layout, time = self._shape.layout, self.get_time() + self._h
        numbers = self._block.numbers
        failed = dict(zip(layout.states, numbers[layout.failed : layout.failed + len(layout.states)], strict=True))
        variable = next(n for n, x in failed.items() if x - x != 0)
        return NumericalError(
            self._shape.name,
            variable,
            failed[variable],
            time,
            self._shape.model.time_unit,
            self._h,
            self.state,
        )

    def _refuse_while_running(self, what: str) -> None:
        """Keep a function that run calls, or another thread, from changing what run counts on."""
        if self._busy:
            raise ArgumentError(
                f"{self._shape.name} is running: it cannot {what} before run returns; values can be set"
            )

    def _running_step(self, place: float, current: float) -> int:
        self._refuse_while_running("be stepped")
        raise AssertionError("a neuron that is not running has its kernel")

    @contextmanager
    def _running(self) -> Iterator[None]:
        """Mark the neuron as running; a step costs nothing for it, because its entry point is exchanged."""
        self._refuse_while_running("be run")
        entry, self._busy, self._entry = self._entry, True, self._running_step
        try:
            yield
        finally:
            self._busy, self._entry = False, entry


def _blank(cls: type[Neuron]) -> Neuron:
    return cls.__new__(cls)

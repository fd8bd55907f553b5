"""The input of a run: addends, each a number, an array, a function of time or a stimulus, and their sum."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.runtime.clock import Clock
from neun_py.runtime.numbers import is_one, largest_fits, real_array
from neun_py.runtime.stimuli import StimulusSource
from neun_py.spec.model import Model
from neun_py.spec.stimulus import Stimulus
from neun_py.spec.units import converted, magnitude

__all__ = ["Addend", "Constant", "Drive", "Held", "Input", "Series", "Stimulating", "drive"]

Input = float | npt.ArrayLike | Stimulus | Callable[[float], float]
Doubles = npt.NDArray[np.float64]


class Addend(ABC):
    """One term of an input; terms are added in double precision, in the order given, and the sum is rounded once.

    Attributes
    ----------
    shared : bool
        Whether it is the same for every neuron.
    constant : bool
        Whether it is the same in every step.
    """

    shared = True
    constant = False

    def prepare(self, done: int, begin: int, length: int, clock: Clock) -> None:  # noqa: B027  # most are ready
        """Get ready for the next stretch, which begins after `done` steps of the run and `begin` steps in all."""

    @abstractmethod
    def add(self, out: Doubles, first: int, last: int) -> None:
        """Add to the inputs (step, neuron) of the stretch, for a range of neurons; several threads do at once."""

    def keep(self) -> Any:
        """Give what `go_back` needs to come back to where the addend is now."""
        return None

    def go_back(self, kept: Any) -> None:  # noqa: B027  # most stay where they are
        """Come back to where the addend was when `keep` was called."""

    @property
    @abstractmethod
    def description(self) -> str:
        """What stands in the provenance."""

    @property
    def is_zero(self) -> bool:
        """Whether it is known to be zero in every step."""
        return False


class Constant(Addend):
    """A number, or one for each neuron."""

    constant = True

    def __init__(self, value: npt.NDArray[Any]) -> None:
        self.value, self.shared = value, value.ndim == 0

    def add(self, out: Doubles, first: int, last: int) -> None:
        out += self.value if self.shared else self.value[first:last]

    @property
    def description(self) -> str:
        return repr(float(self.value)) if self.shared else f"an array of {len(self.value)} neurons"

    @property
    def is_zero(self) -> bool:
        return not self.value.any()


class Series(Addend):
    """A value for every step of the run (time,), or for every step and neuron (time, neuron)."""

    def __init__(self, values: npt.NDArray[Any]) -> None:
        self.values, self.shared = values, values.ndim == 1
        self.done = 0

    def prepare(self, done: int, begin: int, length: int, clock: Clock) -> None:
        self.done = done

    def add(self, out: Doubles, first: int, last: int) -> None:
        rows = self.values[self.done : self.done + len(out)]
        out += rows[:, None] if self.shared else rows[:, first:last]

    @property
    def description(self) -> str:
        size = " x ".join(str(n) for n in self.values.shape)
        return f"an array of {size} values"

    @property
    def is_zero(self) -> bool:
        return not self.values.any()


class Function(Addend):
    """A function of the time at which a step begins, asked before each stretch."""

    def __init__(self, function: Callable[[float], float], unit: str, dtype: np.dtype[Any]) -> None:
        self.function, self.unit, self.dtype = function, unit, dtype
        self.values: Doubles = np.empty(0)

    def prepare(self, done: int, begin: int, length: int, clock: Clock) -> None:
        times = clock.times(np.arange(begin, begin + length)).tolist()
        self.values = np.array([magnitude(self.function(t), self.unit, "the input function's value") for t in times])
        largest_fits(self.values, self.dtype, "the input")

    def add(self, out: Doubles, first: int, last: int) -> None:
        out += self.values[:, None]

    @property
    def description(self) -> str:
        return f"the function {getattr(self.function, '__qualname__', type(self.function).__name__)}"


class Stimulating(Addend):
    """A stimulus, which may draw random numbers and remember.

    Attributes
    ----------
    source : StimulusSource
        Computes it.
    """

    def __init__(self, source: StimulusSource) -> None:
        self.source, self.shared = source, not source.varies
        self.begin, self.clock = 0, Clock()

    def prepare(self, done: int, begin: int, length: int, clock: Clock) -> None:
        self.source.prepare()
        self.begin, self.clock = begin, clock

    def add(self, out: Doubles, first: int, last: int) -> None:
        self.source.fill(out, self.begin, len(out), first, last, self.clock)

    def keep(self) -> dict[str, Doubles]:
        return self.source.memory

    def go_back(self, kept: dict[str, Doubles]) -> None:
        self.source.restore(kept)

    @property
    def description(self) -> str:
        return self.source.description


Room = Callable[[int, int], tuple[Doubles, npt.NDArray[Any]]]
"""Gives, for some steps and neurons, an array in double precision and one of the precision (the same, if double)."""


@dataclass(frozen=True)
class Held:
    """The input of one stretch, held over each of its steps.

    Attributes
    ----------
    array : array or None
        The inputs, where they are at hand: that of step k of neuron i is number k*stride + i*lane.
    stride, lane : int
        Each may be 0.
    length : int
        Steps of the stretch.
    addends : tuple of Addend
        Where there is no array: what each task adds up for its neurons.
    """

    array: npt.NDArray[Any] | None
    stride: int
    lane: int
    length: int
    addends: tuple[Addend, ...] = ()

    def of(self, first: int, last: int, room: Room) -> tuple[npt.NDArray[Any], int, int, int]:
        """Give array, stride, lane and the index of the neuron of its first column, for a range of neurons."""
        if self.array is not None:
            return self.array, self.stride, self.lane, 0
        doubles, rounded = room(self.length, last - first)
        _sum(self.addends, doubles, first, last, rounded)
        return rounded, rounded.shape[1], 1, first


def _sum(addends: tuple[Addend, ...], out: Doubles, first: int, last: int, rounded: npt.NDArray[Any]) -> None:
    """Add up in double precision, and round; what is too large becomes infinite, and its step says so."""
    with np.errstate(over="ignore"):
        out[:] = 0.0
        for addend in addends:
            addend.add(out, first, last)
        if rounded is not out:
            rounded[:] = out


class Drive:
    """The input of a run.

    Parameters
    ----------
    addends : tuple of Addend
        In the order given.
    dtype : dtype
        The precision of the neurons.
    """

    def __init__(self, addends: tuple[Addend, ...], dtype: npt.DTypeLike) -> None:
        self.addends, self.dtype = addends, np.dtype(dtype)
        self.shared = all(a.shared for a in addends)
        self.constant: npt.NDArray[Any] | None = None
        if all(isinstance(a, Constant) for a in addends):
            total = np.zeros(())
            for a in addends:
                assert isinstance(a, Constant)
                total = total + a.value
            self.constant = np.atleast_1d(total).astype(self.dtype)

    @property
    def stimulus(self) -> StimulusSource | None:
        """The stimulus, if it is one."""
        first = self.addends[0]
        return first.source if isinstance(first, Stimulating) else None

    @property
    def buffered(self) -> bool:
        """Whether every task adds up its inputs, which then should stay in the cache."""
        return not self.shared and self.constant is None and not self._at_hand

    @property
    def _at_hand(self) -> bool:
        """Whether one array holds the inputs as they are read."""
        (first, *rest) = self.addends
        return not rest and isinstance(first, Series) and first.values.dtype == self.dtype

    def stretch(self, done: int, begin: int, length: int, clock: Clock, extra: Any = 0.0) -> Held:
        """Give the input of the next stretch.

        `done` steps of the run are taken, and `begin` in all. `extra`, a number or an array (neuron,), is added to
        every step of the stretch: it is what was added by hand.
        """
        for addend in self.addends:
            addend.prepare(done, begin, length, clock)
        added = bool(np.any(extra))
        if not added and self.constant is not None:
            return Held(self.constant, 0, int(not self.shared), length)
        if not added and self._at_hand:
            values = self.addends[0].values[done:]  # type: ignore[attr-defined]
            return Held(values, 1 if self.shared else values.shape[1], int(not self.shared), length)
        addends = (*self.addends, Constant(np.asarray(extra, np.float64))) if added else self.addends
        if all(a.shared for a in addends):
            doubles = np.empty((length, 1))
            rounded = doubles if self.dtype == np.float64 else np.empty((length, 1), self.dtype)
            _sum(addends, doubles, 0, 1, rounded)
            return Held(rounded, 1, 0, length)
        return Held(None, 0, 0, length, addends)

    def doubles(self, length: int, size: int, extra: Any) -> Doubles:
        """Give the inputs (step, neuron) of the stretch that was asked for last, unrounded."""
        out = np.empty((length, size))
        _sum((*self.addends, Constant(np.asarray(extra, np.float64))), out, 0, size, out)
        return out

    def keep(self) -> list[Any]:
        """Give what `go_back` needs to come back to where the input is now."""
        return [a.keep() for a in self.addends]

    def go_back(self, kept: list[Any]) -> None:
        """Come back to where the input was when `keep` was called."""
        for addend, own in zip(self.addends, kept, strict=True):
            addend.go_back(own)

    @property
    def description(self) -> str:
        """What stands in the provenance."""
        return " + ".join(a.description for a in self.addends)

    @property
    def is_zero(self) -> bool:
        """Whether it is known to be zero in every step."""
        return all(a.is_zero for a in self.addends)


def drive(given: Any, steps: int, dtype: npt.DTypeLike, model: Model, size: int | None = None, index: int = 0) -> Drive:
    """Check an input before the first step.

    Parameters
    ----------
    given : float, array, stimulus or callable
        The input.
    steps : int
        Of the run.
    dtype : dtype
        Of the neurons.
    model : Model
        Whose input it is.
    size : int, optional
        Neurons of a population; a single neuron has none.
    index : int, optional
        What the first neuron stands for; the noise of a stimulus depends on it.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no number, array, stimulus or function; if an array has a shape that fits neither the neurons nor the
        steps, or holds what is not finite; if the model reads no input, and it is not zero.
    """
    if isinstance(given, Stimulus):
        addend: Addend = Stimulating(StimulusSource(given, model, size or 1, index=index))
    else:
        addend = _addend(given, steps, np.dtype(dtype), model.input_unit, size)
    source = Drive((addend,), dtype)
    _check_read(source, model)
    return source


def _addend(given: Any, steps: int, dtype: np.dtype[Any], unit: str, size: int | None) -> Addend:
    if callable(given):
        return Function(given, unit, dtype)
    shapes = "an array (time,)" if size is None else "an array (neuron,), (time,) or (time, neuron)"
    if isinstance(given, str) or given is None:
        raise ArgumentTypeError(f"the input is a number, {shapes}, a stimulus or a function of time, not {given!r}")
    given = converted(given, unit, "the input")
    if is_one(given):
        value = np.array(magnitude(given, unit, "the input"))
        largest_fits(value, dtype, "the input")
        return Constant(value)
    values = real_array(given, "the input array")
    kinds: dict[tuple[int, ...], str] = {(steps,): f"a value for each of the {steps} steps, shape ({steps},)"}
    if size is not None:
        kinds = {(size,): f"one for each of the {size} neurons, shape ({size},)"} | kinds
        kinds[steps, size] = f"one for each step and neuron, shape ({steps}, {size})"
    shape = values.shape
    in_time = shape == (steps, 1)  # says so also where there are as many neurons as steps
    if size is not None and values.ndim == 2 and 1 in shape:  # the same for every neuron, or in every step
        shape = {(steps, 1): (steps,), (1, size): (size,)}.get(shape, shape)
        values = values.reshape(shape)
    if shape not in kinds:
        raise ArgumentError(f"the input array has shape {values.shape}; it needs " + ", or ".join(kinds.values()))
    wrong = np.argwhere(~np.isfinite(values))
    if len(wrong):
        where = "neuron" if shape == (size,) else "step"
        at = ", neuron ".join(str(k) for k in wrong[0])
        raise ArgumentError(f"the input array is {values[tuple(wrong[0])]} at {where} {at}; every value must be finite")
    largest_fits(values, dtype, "the input")
    each = shape == (size,) and not in_time
    return Constant(values.astype(np.float64)) if each else Series(np.ascontiguousarray(values))


def _check_read(source: Drive, model: Model) -> None:
    """Refuse an input to a model whose equations do not read it.

    Raises
    ------
    ArgumentError
        If the input may be other than zero.
    """
    if not (model.reads_input or source.is_zero):
        raise ArgumentError(
            f"{model.short_name} reads no input, and is given {source.description}, which would change nothing; "
            "leave the input out, or add I to the equations"
        )

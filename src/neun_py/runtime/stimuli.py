"""Stimuli given to neurons of a model: values converted to its units, states in memory, kernels that add to arrays."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels import stimulus_layout as layout
from neun_py.spec.stimulus import Formula, Level, Part, Samples, Stimulus, check_range, check_required
from neun_py.spec.stimulus_kind import StimulusKind

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel

__all__ = ["Clock", "StimulusSource", "Units"]

Floats = npt.NDArray[np.float64]


class Clock(Protocol):
    """When steps begin: step n at t0 + (n - n0)*h."""

    @property
    def t0(self) -> float:
        """The time at which step n0 begins."""

    @property
    def n0(self) -> int:
        """The step from which time is counted."""

    @property
    def h(self) -> float:
        """The length of a step."""


class Units(Protocol):
    """What a stimulus must know of a model."""

    @property
    def time_unit(self) -> str:
        """The unit of time."""

    @property
    def input_unit(self) -> str:
        """The unit of the input."""


class StimulusSource:
    """A stimulus for the neurons of a population: gives the inputs of any stretch of steps, in their order.

    Parameters
    ----------
    stimulus : Stimulus
        What is given.
    model : Units
        Whose units plain numbers are in, and to which quantities are converted: a `Model`.
    size : int
        The number of neurons; every array has one value for each.
    index : int, optional
        The number of the first neuron among all, on which the noise depends.
    stream : int, optional
        The stream of the first part that draws; the others follow, but for those that were given one.

    Attributes
    ----------
    stimulus : Stimulus
        The same.
    size : int
        The number of neurons.

    Raises
    ------
    ArgumentError, UnitError
        If an array has another length; a quantity cannot be converted; a value cannot be meant.
    """

    def __init__(self, stimulus: Stimulus, model: Units, size: int, *, index: int = 0, stream: int = 0) -> None:
        self.stimulus, self.size = stimulus, size
        units = {"input_unit": model.input_unit, "time_unit": model.time_unit}
        streams = _streams(stimulus, stream)
        self._parts = [_part_source(p, units, size, index, s) for p, s in zip(stimulus.parts, streams, strict=True)]

    @property
    def description(self) -> str:
        """What stands in the provenance."""
        return str(self.stimulus)

    @property
    def varies(self) -> bool:
        """Whether neurons get different inputs; if not, any column of what `fill` gives is that of each."""
        return any(part.varies for part in self._parts)

    @property
    def constant(self) -> bool:
        """Whether it is the same in every step."""
        return all(isinstance(part, Level) for part in self.stimulus.parts)

    def prepare(self) -> None:
        """Compile what `fill` needs, or load it; else the first `fill` does."""
        for part in self._parts:
            part.prepare()

    def check(self, begin: int, count: int, clock: Clock) -> None:
        """Refuse steps for which there is no value; `fill` does so too, but a run should be refused before it begins.

        Raises
        ------
        ArgumentError
            If the step is too long for a part, or samples end before the steps do.
        """
        for part in self._parts:
            part.check(begin, count, clock)

    def fill(self, out: Floats, begin: int, count: int, first: int, last: int, clock: Clock) -> None:
        """Add the inputs of the neurons first, ..., last - 1 in the steps begin, ..., begin + count - 1.

        Parts are added one after the other; states advance, so `begin` must be where the last call for these neurons
        ended. Threads may call for neurons that do not overlap; it releases the lock and compiles nothing new.

        Parameters
        ----------
        out : array (step, neuron)
            What is added to: in double precision, count by last - first, neurons of a step side by side.
        begin, count : int
            The steps, counted from the start.
        first, last : int
            The neurons.
        clock : Clock
            When the steps begin.
        """
        beside = out.ndim == 2 and (out.size == 0 or out.shape[1] == 1 or out.strides[1] == out.itemsize)
        if out.shape != (count, last - first) or out.dtype != np.float64 or not beside:
            raise ArgumentError(f"fill adds to float64 rows, ({count}, {last - first}); got {out.dtype} {out.shape}")
        if not out.size:
            return
        for part in self._parts:
            part.check(begin, count, clock)
            part.fill(out, begin, first, last, clock)

    @property
    def memory(self) -> dict[str, Floats]:
        """The states of the parts, copied: what goes on from them goes on with the same bits."""
        return {name: array.copy() for name, array in self._arrays()}

    def restore(self, memory: Mapping[str, npt.ArrayLike]) -> None:
        """Go on from what `memory` gave.

        Raises
        ------
        ArgumentError
            If it was another stimulus's, or another number of neurons'.
        """
        arrays = dict(self._arrays())
        values = {name: np.asarray(array, np.float64) for name, array in memory.items()}
        if {n: a.shape for n, a in arrays.items()} != {n: a.shape for n, a in values.items()}:
            raise ArgumentError(f"the memory is another stimulus's than {self.description}, or of other neurons")
        for name, array in arrays.items():
            array[:] = values[name]

    def _arrays(self) -> Iterator[tuple[str, Floats]]:
        for k, part in enumerate(self._parts):
            for name, array in part.states.items():
                yield f"{k}.{name}", array


def _streams(stimulus: Stimulus, first: int) -> Iterator[int]:
    """Give each part its stream: those that were given, and for the others that draw the next ones that are free."""
    taken = {p.stream for p in stimulus.parts if isinstance(p, Formula) and p.stream is not None}
    following = first
    for part in stimulus.parts:
        if isinstance(part, Formula) and part.stream is not None:
            yield part.stream
            continue
        while following in taken:
            following += 1
        yield following
        following += isinstance(part, Formula) and part.kind.draws


class PartSource(ABC):
    """A part of a stimulus for the neurons of a population."""

    varies = False

    def __init__(self) -> None:
        self.states: dict[str, Floats] = {}

    def prepare(self) -> None:  # noqa: B027  # most parts need nothing
        """Compile what is needed."""

    def check(self, begin: int, count: int, clock: Clock) -> None:  # noqa: B027  # most parts have a value for any
        """Refuse steps for which there is no value."""

    @abstractmethod
    def fill(self, out: Floats, begin: int, first: int, last: int, clock: Clock) -> None:
        """Add the inputs of some neurons and steps."""


def _part_source(part: Part, units: Mapping[str, str], size: int, index: int, stream: int) -> PartSource:
    if isinstance(part, Formula):
        return _FormulaSource(part, units, size, index, stream)
    if isinstance(part, Samples):
        from neun_py.runtime.samples import SamplesSource

        return SamplesSource(part, units, size)
    return _LevelSource(part, units, size)


def _of_size(value: float | Floats, size: int, what: str) -> float | Floats:
    """Refuse an array of another length than there are neurons."""
    if np.ndim(value) and np.shape(value) != (size,):
        neurons = "is 1 neuron" if size == 1 else f"are {size} neurons"
        raise ArgumentError(f"{what} has {np.shape(value)[0]} values, one for each neuron, and there {neurons}")
    return value


class _LevelSource(PartSource):
    def __init__(self, level: Level, units: Mapping[str, str], size: int) -> None:
        super().__init__()
        what = "what is added to a stimulus"
        self.value = _of_size(level.amount.within(units["input_unit"], what), size, what)
        self.varies = level.amount.is_array

    def fill(self, out: Floats, begin: int, first: int, last: int, clock: Clock) -> None:
        out += self.value[first:last] if isinstance(self.value, np.ndarray) else self.value


class _FormulaSource(PartSource):
    def __init__(self, formula: Formula, units: Mapping[str, str], size: int, index: int, stream: int) -> None:
        super().__init__()
        self.kind = kind = formula.kind
        self.values: dict[str, Floats] = {}
        for name, given in formula.given.items():
            what = f"{kind.short_name}'s {name}"
            value = _of_size(given.within(kind.unit_of(name, units), what), size, what)
            check_range(kind, name, value)
            self.values[name] = np.atleast_1d(value)
        self.varying = tuple(name for name, given in formula.given.items() if given.is_array)
        self.plain = {n: v if n in self.varying else v[0] for n, v in self.values.items()}
        check_required(kind, self.plain)
        self.varies = bool(self.varying or kind.variables or kind.draws)
        self.fits: float | None = None  # the step that was checked last
        fixed = {name: v.initial for name, v in kind.variables.items() if not isinstance(v.initial, str)}
        self.states = {name: np.full(size, fixed.get(name, 0.0)) for name in kind.variables}
        addresses = [a.ctypes.data for a in (*self.states.values(), *self.values.values())]
        self.table = np.array([0] * layout.WORDS + addresses, np.int64)
        self.table[layout.INDEX] = index
        self.table[layout.SEED] = np.array(formula.seed, np.uint64).view(np.int64)
        self.table[layout.STREAM] = stream
        if len(fixed) < len(kind.variables) and size:
            self._call(_kernel(kind, self.varying, "begin_at"), 0, size)

    @cached_property
    def kernel(self) -> Kernel:
        """What adds it to inputs."""
        return _kernel(self.kind, self.varying, "fill")

    def prepare(self) -> None:
        assert self.kernel

    def check(self, begin: int, count: int, clock: Clock) -> None:
        if clock.h != self.fits:
            check_required(self.kind, self.plain, clock.h)
            self.fits = clock.h

    def fill(self, out: Floats, begin: int, first: int, last: int, clock: Clock) -> None:
        times = np.array([clock.t0, clock.h]).view(np.int64)
        words = (begin, len(out), clock.n0, times[0], times[1], out.ctypes.data, out.strides[0] // 8)
        self._call(self.kernel, first, last, words)

    def _call(self, kernel: Kernel, first: int, last: int, words: tuple[Any, ...] = ()) -> None:
        """Call a kernel with a table and a work area of its own, so that threads do not share them."""
        table = self.table.copy()
        table[layout.FIRST : layout.LAST + 1] = first, last
        table[layout.BEGIN : layout.BEGIN + len(words)] = words
        work = np.empty(len(layout.rows(self.kind, self.varying)) * layout.LANES + 8)
        table[layout.WORK] = (work.ctypes.data + 63) & -64
        kernel.call(table.ctypes.data)


def _kernel(kind: StimulusKind, varying: tuple[str, ...], function: str) -> Kernel:
    """Compile a kernel, or load it; it is compared with the plain reference before it is kept."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.plain_stimulus import fill_agrees, start_agrees
    from neun_py.kernels.stimulus_source import fill_source, start_source

    write, agrees = (fill_source, fill_agrees) if function == "fill" else (start_source, start_agrees)

    def check(call: Callable[..., int]) -> bool:
        return agrees(call, kind, varying)

    return compiled(write(kind, varying), function, "i", f"{kind.short_name}_{function}", check, pairs=False)

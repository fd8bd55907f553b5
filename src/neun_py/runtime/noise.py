"""The noise that a stochastic method asks for: increments of its neurons' paths, for any stretch of steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.kernels.layout import NO_NOISE
from neun_py.kernels.path_layout import DEEPEST, LANES, ROWS, TOP, Family, PathTable, family_of
from neun_py.kernels.population_layout import Table
from neun_py.lower.precision import Precision
from neun_py.lower.stochastic_step import increments_of
from neun_py.methods.stochastic import StochasticMethod

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from neun_py.kernels.compile import Kernel
    from neun_py.kernels.task import Task
    from neun_py.runtime.neuron import Neuron
    from neun_py.runtime.population import Population
    from neun_py.runtime.shape import Shape
    from neun_py.runtime.simulated import Simulated

__all__ = ["LaneNoise", "NeuronNoise", "NoiseSource", "checked_family", "path_kernel"]


class NoiseSource:
    """The paths of the neurons of a shape.

    Parameters
    ----------
    shape : Shape
        Whose method takes noise: its seed and stream, and the names of the noises.
    """

    def __init__(self, shape: Shape) -> None:
        assert isinstance(shape.integrator, StochasticMethod)
        self.method, self.precision = shape.integrator, shape.precision
        self.names = shape.layout.noise
        self._places: dict[str, list[int]] = {}
        for place, (noise, integral) in enumerate(increments_of(self.names).values()):
            self._places.setdefault(noise, [-1, -1])[integral] = place

    def fill(
        self, addresses: Sequence[int], stride: int, target: Simulated, steps: tuple[int, int],
        neurons: tuple[int, int] = (0, 1), parts: int = 1,
    ) -> None:  # fmt: skip
        """Write the increments of some steps and neurons; it releases the lock.

        Parameters
        ----------
        addresses : sequence of int
            Where each increment's numbers go: that of neuron i in step n to number (n - begin)*stride + (i - first).
        stride : int
            Numbers from a step to the next.
        target : Simulated
            Whose clock and index say which part of which paths it is.
        steps, neurons : tuple of int
            begin and end, counted from the start; first and last.
        parts : int, optional
            For so many times as many steps, a power of two, of one neuron: they are found side by side.
        """
        clock = target._clock
        family = checked_family(clock.h, target._shape)
        table, work = np.zeros(len(PathTable), np.int64), np.empty(ROWS * LANES + 8)
        begin = steps[0] + clock.shift
        table[: PathTable.KEY0] = *neurons, target._noise_index, begin, steps[1] - steps[0], family.depth
        table[PathTable.STRIDE] = stride
        table[PathTable.SCALE : PathTable.APART] = np.array(family.scales).view(np.int64)
        table[PathTable.APART : PathTable.WORK] = 1, 1, 0, 62
        if parts > 1:
            bits = (steps[1] - steps[0]).bit_length() - 1
            table[PathTable.LAST] = neurons[0] + parts
            table[PathTable.APART : PathTable.WORK] = stride << bits, 0, 1 << bits, bits
        table[PathTable.WORK] = (work.ctypes.data + 63) & -64
        for noise, (increment, integral) in self._places.items():
            table[PathTable.KEY0 : PathTable.KEY1 + 1] = _key(family, self.method.seed, self.method.stream, noise)
            table[PathTable.OUT] = addresses[increment]
            table[PathTable.OUT_Z] = addresses[integral] if integral >= 0 else 0
            path_kernel(self.precision).call(table.ctypes.data)

    def rows(self, target: Simulated, begin: int, end: int, neuron: int = 0) -> npt.NDArray[Any]:
        """Give the increments (step, increment) of one neuron."""
        each = 1 << max((end - begin - 1) // _PARTS, 0).bit_length()
        parts = -(-(end - begin) // each)
        out = np.empty((parts * each, len(self.names)), self.precision.dtype)
        addresses = [out.ctypes.data + k * out.itemsize for k in range(len(self.names))]
        self.fill(addresses, len(self.names), target, (begin, begin + each), (neuron, neuron + 1), parts)
        return out


@lru_cache(maxsize=64)
def _key(family: Family, seed: int, stream: int, noise: str) -> npt.NDArray[np.int64]:
    return np.array(family.key(seed, stream, noise), np.uint64).view(np.int64)


def checked_family(h: float, shape: Shape) -> Family:
    """Give a step's family.

    Raises
    ------
    ArgumentError
        If paths have no steps of this length.
    """
    family = family_of(h)
    if family is None:
        raise ArgumentError(
            f"the step h = {h!r} is none that {shape.integrator.short_name} finds noise for: paths have steps from "
            f"{2.0 ** (TOP - DEEPEST):.2g} to {2.0 ** (TOP + 1):g} in the time unit, {shape.model.time_unit}"
        )
    return family


@cache
def path_kernel(precision: Precision) -> Kernel:
    """Give the kernel that follows paths; it is compared with the plain path before it is kept."""
    from neun_py.kernels.compile import compiled
    from neun_py.kernels.path_source import path_source
    from neun_py.kernels.plain_path import path_agrees

    def check(call: Callable[..., int]) -> bool:
        return path_agrees(call, precision)

    return compiled(path_source(precision), "fill_path", "i", f"path_{precision.name}", check, pairs=False)


class NeuronNoise:
    """Rows of noise of one neuron, where its kernels look for them.

    Parameters
    ----------
    neuron : Neuron
        Whose block is told of them.
    """

    def __init__(self, neuron: Neuron) -> None:
        self.neuron, self.source = neuron, NoiseSource(neuron._shape)
        self._words = neuron._block.array.view(np.int64)[neuron._shape.layout.noise_word :]
        self._rows: npt.NDArray[Any] = np.empty(0)

    def cover(self, begin: int, end: int) -> None:
        """Have rows for some steps, counted from the start."""
        if not self._words[1] <= begin <= end <= self._words[2]:
            self._rows = self.source.rows(self.neuron, begin, end)
            self._words[:] = self._rows.ctypes.data, begin, begin + len(self._rows)

    def stepping(self, step: Callable[[float], int]) -> Callable[[float], int]:
        """Give a step that finds noise where the kernel's finds none any more."""

        def find_noise_and_step(place: float) -> int:
            status = step(place)
            if status == NO_NOISE:
                self.cover(self.neuron._steps, self.neuron._steps + _FOLLOWING)
                status = step(place)
            return status

        return find_noise_and_step

    def drop(self) -> None:
        """Have none: other steps follow now than did."""
        self._words[:] = 0


class LaneNoise:
    """Rows of noise of a population, where the tasks of its kernel look for them.

    Parameters
    ----------
    population : Population
        Whose paths they are.
    """

    def __init__(self, population: Population) -> None:
        self.population, self.source = population, NoiseSource(population._shape)
        self._ahead: npt.NDArray[Any] | None = None
        self._covered: tuple[Any, ...] = ()

    def prepare(self, begin: int, count: int, pool: ThreadPoolExecutor | None) -> None:
        """Look ahead where steps are taken one by one: a path is found from its root for each call."""
        size, names, precision = self.population.size, self.source.names, self.source.precision
        if count >= _AHEAD or size * len(names) * _AHEAD * precision.word > _MOST_AHEAD:
            self._ahead, self._covered = None, ()
            return
        clock = self.population._clock
        *grid, covered = self._covered or (0.0, 0, 0)
        if grid == [clock.h, clock.shift] and covered <= begin and begin + count <= covered + _AHEAD:
            return
        row = _whole(size, precision)
        self._ahead = np.zeros((len(names), _AHEAD, row), precision.dtype)
        self._covered = (clock.h, clock.shift, begin)
        self._fill(self._ahead.ctypes.data, _AHEAD, row, (begin, (0, size)), pool)

    def give(self, task: Task, room: npt.NDArray[Any], neurons: tuple[int, int]) -> npt.NDArray[Any]:
        """Tell a task, which knows its steps, of the noise of its neurons; give the room, or a larger one, back."""
        begin, count = (int(task.words[word]) for word in (Table.BEGIN, Table.COUNT))
        words, room = self.found(begin, count, room, neurons)
        task.take_noise(*words)
        return room

    def found(
        self, begin: int, count: int, room: npt.NDArray[Any], neurons: tuple[int, int],
        pool: ThreadPoolExecutor | None = None,
    ) -> tuple[tuple[int, int, int], npt.NDArray[Any]]:  # fmt: skip
        """Give address, plane and row of the noise of some steps and neurons, and the room that it is in."""
        first, last = neurons
        word = self.source.precision.word
        if self._ahead is not None:
            _, steps, row = self._ahead.shape
            return (self._ahead.ctypes.data + (begin - self._covered[2]) * row * word, steps * row, row), room
        row = _whole(last - first, self.source.precision)
        need = len(self.source.names) * count * row
        if len(room) < need:
            room = np.zeros(need, self.source.precision.dtype)
        self._fill(room.ctypes.data, count, row, (begin, neurons), pool)
        return (room.ctypes.data - first * word, count * row, row), room

    def _fill(
        self, start: int, count: int, row: int, which: tuple[int, tuple[int, int]], pool: ThreadPoolExecutor | None
    ) -> None:
        """Find the noise of some steps and neurons, on the threads of a pool if there is one."""
        begin, (first, last) = which
        word = self.source.precision.word

        def fill(some: int) -> None:
            addresses = [start + (k * count * row + some - first) * word for k in range(len(self.source.names))]
            neurons = some, min(some + _TOGETHER, last)
            self.source.fill(addresses, row, self.population, (begin, begin + count), neurons)

        list((map if pool is None else pool.map)(fill, range(first, last, _TOGETHER)))


_PARTS = 64
"""Parts of the time of one neuron that are followed side by side."""
_FOLLOWING = 1024
"""Steps of a neuron for which noise is found at once, where they are taken one by one."""
_AHEAD = 16
"""Steps of a population, the same."""
_MOST_AHEAD = 1 << 26
"""Bytes for it."""
_TOGETHER = 1024
"""Neurons whose noise one thread finds together."""


def _whole(columns: int, precision: Precision) -> int:
    """Give columns rounded up to whole vectors, which the last lanes read."""
    group = 64 // precision.word
    return -(-columns // group) * group

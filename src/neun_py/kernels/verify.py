"""A kernel that was just compiled is compared with the plain reference before it is trusted.

Compilers have bugs, and the pass that pairs scalar operations (see `neun_py.kernels.compile`) has had some. A few
steps against the reference, bit for bit, cost some milliseconds once, where a wrong kernel would cost a result.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.layout import COUNTS, DT, HELD, LAST_SPIKE, PENDING, SPIKES, STEPS, Layout
from neun_py.kernels.plain import PlainNeuron
from neun_py.kernels.population_layout import PopulationLayout
from neun_py.kernels.task import Common, Task
from neun_py.lower.precision import Precision
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["agrees", "population_agrees"]

_STEPS = 3
_MORE = 7
"""Steps of a method that remembers some before: at first it does not, and then it does."""
_LENGTHS = (0.001, 0.015625, 0.1)
_CURRENT = 0.1


def agrees(
    kind: str, call: Callable[..., int], model: Model, method: Method, layout: Layout, state: list[float]
) -> bool:
    """Whether the kernel of a "step" or a "run" gives the reference's bits.

    Parameters
    ----------
    kind : str
        "step" or "run".
    call : callable
        The kernel's entry point.
    model, method, layout : Model, Method, Layout
        What it was made for.
    state : list of float
        Where the comparison starts; other starts are made of it.
    """
    advance: Callable[..., list[tuple[int, float]] | None] = _step if kind == "step" else _run
    parameters = [float(p.default) for p in model.parameters.values()]
    for start in _starts(state):
        for h in _LENGTHS:
            plain = PlainNeuron(model, method, layout.precision, list(start), parameters)
            block = _block(layout, plain, h)
            steps = _STEPS if not layout.carried else _MORE
            noise = _noise(steps, len(layout.noise), 1, h, layout.precision)[:, :, 0].copy()
            if layout.noise:
                struct.pack_into("3q", block, layout.noise_word * 8, noise.ctypes.data, 0, steps)
            spikes = advance(call, block, layout.precision, steps)
            for k in range(steps):
                if not plain.step(_CURRENT, h, noise[k].tolist()):
                    break
            if not _stands_alike(block, plain, layout):
                return False
            words = struct.unpack_from(f"{DT}q", block)
            if [words[k] for k in (STEPS, HELD, LAST_SPIKE)] != [plain.steps, plain.held, plain.last_spike]:
                return False
            if spikes not in (None, plain.spikes):
                return False
    return True


def population_agrees(
    call: Callable[..., int], model: Model, method: Method, layout: PopulationLayout, state: list[float]
) -> bool:
    """Whether the kernel of a population gives the reference's bits: states, spikes, what is held or remembered.

    Parameters are as of `agrees`. The neurons start in different states; what differs between them, differs.
    """
    defaults = {name: float(p.default) for name, p in model.parameters.items()}
    scales = {n: [1 + k / 32 if n in layout.varying else 1.0 for k in range(3)] for n in defaults}
    for h in _LENGTHS[1:]:
        plain = [
            PlainNeuron(model, method, layout.precision, list(start), [x * scales[n][k] for n, x in defaults.items()])
            for k, start in enumerate(_starts(state))
        ]
        rounds = (_STEPS, _STEPS + 1) if layout.carried else (_STEPS,)
        task = Task(layout, len(plain) * max(rounds), len(plain))
        columns = np.array([neuron.state for neuron in plain], layout.precision.dtype).T.copy()
        states = dict(zip(layout.states, columns, strict=True))
        rows = np.array([neuron.parameters for neuron in plain], layout.precision.dtype).T.copy()
        own = dict(zip(layout.parameters, rows, strict=True))
        parameters = {n: x if n in layout.varying else float(x[0]) for n, x in own.items()}
        held, current = np.zeros(len(plain), np.int64), np.array([_CURRENT], layout.precision.dtype)
        carried = {n: np.zeros(len(plain), layout.precision.dtype) for n in layout.carried}
        common = Common(layout, states, parameters, held, carried)
        common.refresh(parameters, h)
        task.set(FIRST=0, LAST=len(plain), INPUT=current.ctypes.data)
        for begin, count in zip((0, *rounds), rounds, strict=False):
            common.set(BEGIN=begin, COUNT=count)
            task.take(common)
            noise = _noise(count, len(layout.noise), len(plain), h, layout.precision)
            task.take_noise(noise.ctypes.data, noise.shape[2], len(layout.noise) * noise.shape[2])
            call(task.address)
            alive = [
                all(neuron.step(_CURRENT, h, noise[k, :, lane].tolist()) for k in range(count))
                for lane, neuron in enumerate(plain)
            ]
            if not _same(task, plain, alive, states | carried, held):
                return False
            if not all(alive):
                break
            # In the second round one neuron remembers nothing, and the others what was.
            plain[1].forget()
            for neuron in plain:
                neuron.spikes.clear()
            for array in carried.values():
                array[1] = 0
    return True


def _same(
    task: Task,
    plain: list[PlainNeuron],
    alive: list[bool],
    states: dict[str, npt.NDArray[Any]],
    held: npt.NDArray[np.int64],
) -> bool:
    """Compare a population with its plain neurons; one that failed is NaN in the population."""
    noted = sorted(
        (int(task.spike_neurons[k]), int(task.spike_steps[k]), float(task.spike_fractions[k]))
        for k in range(task.spikes)
    )
    if noted != sorted((k, *spike) for k, neuron in enumerate(plain) for spike in neuron.spikes):
        return False
    if sorted(task.failed_neurons[: task.failures]) != [k for k, well in enumerate(alive) if not well]:
        return False
    code = task.layout.precision.code
    for k, neuron in enumerate(plain):
        own = [float(array[k]) for array in states.values()]
        if not alive[k]:
            if not all(np.isnan(own)):
                return False
            continue
        expected = _packed([*neuron.state, *neuron.carried], task.layout.precision)
        if struct.pack(f"{len(own)}{code}", *own) != expected or (task.layout.holds and held[k] != neuron.held):
            return False
    return True


def _noise(steps: int, increments: int, neurons: int, h: float, precision: Precision) -> npt.NDArray[Any]:
    """Give increments (step, increment, neuron) of about the right size, with room for the lanes beside."""
    columns = neurons + 64 // precision.word
    numbers = np.arange(steps * increments * columns, dtype=np.float64).reshape(steps, increments, columns)
    noise: npt.NDArray[Any] = (np.sqrt(h) * (((numbers * 0.6180339887) % 1) * 3 - 1.5)).astype(precision.dtype)
    return noise


def _starts(state: list[float]) -> Iterator[list[float]]:
    """Give some states around one."""
    yield state
    yield [0.75 * x for x in state]
    yield [x + 1.0 / (3 + k) for k, x in enumerate(state)]


def _packed(numbers: list[float], precision: Precision) -> bytes:
    return struct.pack(f"{len(numbers)}{precision.code}", *numbers)


def _block(layout: Layout, plain: PlainNeuron, h: float) -> bytearray:
    """Lay a neuron out in memory."""
    block = bytearray(layout.size)
    numbers = _packed([*plain.state, *(0.0 for _ in layout.inputs), *plain.parameters], layout.precision)
    block[COUNTS * 8 : COUNTS * 8 + len(numbers)] = numbers
    struct.pack_into("d", block, DT * 8, h)
    return block


def _stands_alike(block: bytearray, plain: PlainNeuron, layout: Layout) -> bool:
    """Whether the states in a block, and what is remembered there, are those of the plain neuron."""
    numbers, word = block[COUNTS * 8 :], layout.precision.word
    for names, expected in ((layout.states, plain.state), (layout.carried, plain.carried)):
        first = (layout.index(names[0]) - layout.offset) * word if names else 0
        if numbers[first : first + len(names) * word] != _packed(expected, layout.precision):
            return False
    return True


def _step(call: Callable[..., int], block: bytearray, precision: Precision, steps: int) -> None:
    place = float(np.frombuffer(block, np.uint8).ctypes.data)
    for _ in range(steps):
        struct.pack_into("d", block, PENDING * 8, _CURRENT)
        if call(place):
            return


def _run(call: Callable[..., int], block: bytearray, precision: Precision, count: int) -> list[tuple[int, float]]:
    address = np.frombuffer(block, np.uint8).ctypes.data
    current, fields = np.array([_CURRENT], precision.dtype), np.zeros(1, np.int64)
    steps, fractions = np.empty(count, np.int64), np.empty(count, precision.dtype)
    places = (fields.ctypes.data, 0, steps.ctypes.data, fractions.ctypes.data)
    call(address, count, current.ctypes.data, 0, count + 1, 0, 0, *places)
    count = struct.unpack_from("q", block, SPIKES * 8)[0]
    return list(zip(steps[:count].tolist(), fractions[:count].tolist(), strict=True))

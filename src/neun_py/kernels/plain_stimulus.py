"""A stimulus of one neuron in plain Python, and the comparison of its kernels with it before they are trusted."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from neun_py.kernels import stimulus_layout as table
from neun_py.kernels.elementary import link
from neun_py.kernels.random import plain_pair, plain_threefry, plain_unit
from neun_py.kernels.reference import evaluate_program
from neun_py.lower.stimulus import lower_start, lower_stimulus
from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["PlainStimulus", "fill_agrees", "start_agrees"]


@dataclass
class PlainStimulus:
    """A stimulus of one neuron, evaluated operation by operation: what every kernel is compared with.

    Attributes
    ----------
    kind : StimulusKind
        The declaration.
    parameters : mapping of str to float
        Its numbers.
    seed, stream : int
        What its noise is made of.
    neuron : int
        The neuron's number among all.
    """

    kind: StimulusKind
    parameters: Mapping[str, float]
    seed: int = 0
    stream: int = 0
    neuron: int = 0

    def __post_init__(self) -> None:
        self.program = link(lower_stimulus(self.kind))
        drawn = self._drawn(table.FIRST_NORMAL, table.FIRST_UNIFORM, 0)
        self.state = list(evaluate_program(link(lower_start(self.kind)), [*drawn, *self._values()]))

    def _values(self) -> list[float]:
        return [float(self.parameters[name]) for name in self.kind.parameters]

    def _drawn(self, normal: int, uniform: int, step: int) -> tuple[float, float]:
        """Give the normal and the uniform number of a step, of those that are read."""
        xi = chance = 0.0
        if "xi" in self.kind.reads:
            xi = plain_pair(self._words(normal, step))[step % 2]
        if "chance" in self.kind.reads:
            chance = plain_unit(self._words(uniform, step)[step % 2])
        return xi, chance

    def _words(self, purpose: int, step: int) -> tuple[int, int]:
        return plain_threefry((self.seed, 4 * self.stream + purpose), (self.neuron, step // 2))

    def step(self, n: int, t: float, h: float) -> float:
        """Give the input of step n, which begins at t and lasts h; the state goes on."""
        inputs = (t, h, *self._drawn(table.NORMAL, table.UNIFORM, n))
        value, *self.state = evaluate_program(self.program, [*self.state, *inputs, *self._values()])
        return float(value)


_NEURONS, _COMPARED, _FIRST = 67, (0, 5, 63, 64, 66), 3
"""More than a block, and those that are compared; the first neuron is not number 0."""
_BEGIN, _STEPS, _H = 7, 4, 0.0625
_SEED, _STREAM, _INDEX = 2**64 - 3, 5, 1000


class _Case:
    """A kernel's table, and the plain stimuli of the neurons that are compared."""

    def __init__(self, kind: StimulusKind, varying: tuple[str, ...]) -> None:
        size = _FIRST + _NEURONS
        self.values = {}
        for name, p in kind.parameters.items():
            spread = 1.0 + np.arange(size) / 1024 if name in varying else np.ones(1)
            self.values[name] = np.array(p.default * spread)
        self.states = {name: np.zeros(size) for name in kind.variables}
        self.out = np.full((_STEPS, _NEURONS + 1), 0.125)
        self.work = np.zeros(len(table.rows(kind, varying)) * table.LANES)
        words = [_FIRST, size, _INDEX, _BEGIN, _STEPS, 2, *_bits(0.5, _H), self.out.ctypes.data, _NEURONS + 1]
        words += [self.work.ctypes.data, _SEED - 2**64, _STREAM]
        words += [a.ctypes.data for a in (*self.states.values(), *self.values.values())]
        self.table = np.array(words, np.int64)
        self.plain = {}
        for j in _COMPARED:
            own = {n: float(v[_FIRST + j if n in varying else 0]) for n, v in self.values.items()}
            self.plain[j] = PlainStimulus(kind, own, _SEED, _STREAM, _INDEX + _FIRST + j)


def _bits(*numbers: float) -> tuple[int, ...]:
    """Give numbers as words of a table."""
    return struct.unpack(f"<{len(numbers)}q", struct.pack(f"<{len(numbers)}d", *numbers))


def start_agrees(call: Callable[..., int], kind: StimulusKind, varying: tuple[str, ...]) -> bool:
    """Whether the kernel of the first states gives the reference's bits."""
    case = _Case(kind, varying)
    call(case.table.ctypes.data)
    return all(_same(_states(case, j), case.plain[j].state) for j in _COMPARED)


def _states(case: _Case, j: int) -> list[float]:
    """Give a neuron's state."""
    return [float(a[_FIRST + j]) for a in case.states.values()]


def fill_agrees(call: Callable[..., int], kind: StimulusKind, varying: tuple[str, ...]) -> bool:
    """Whether the kernel of a stimulus gives the reference's bits."""
    case = _Case(kind, varying)
    for name, array in case.states.items():
        for j in _COMPARED:
            array[_FIRST + j] = case.plain[j].state[list(kind.variables).index(name)]
    call(case.table.ctypes.data)
    for k in range(_STEPS):
        n = _BEGIN + k
        for j in _COMPARED:
            value = case.plain[j].step(n, 0.5 + float(n - 2) * _H, _H)
            if not _same([float(case.out[k, j])], [0.125 + value]):
                return False
    untouched = bool((case.out[:, _NEURONS] == 0.125).all())
    return untouched and all(_same(_states(case, j), case.plain[j].state) for j in _COMPARED)


def _same(a: list[float], b: list[float]) -> bool:
    """Whether numbers have the same bits; what is not a number has many, and any of them will do."""
    return all(_bits(x) == _bits(y) or (x != x and y != y) for x, y in zip(a, b, strict=True))

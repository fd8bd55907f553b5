"""A kernel of windows that was just compiled is compared with the plain reference before it is trusted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from neun_py.kernels.plain_window import PlainWindow
from neun_py.kernels.task import Common
from neun_py.kernels.window_layout import WindowLayout
from neun_py.kernels.window_task import WindowTask
from neun_py.lower.program import Program
from neun_py.spec.model import Model

__all__ = ["windows_agree"]

_WINDOWS = 2
_LENGTHS = (0.015625, 0.5)
_CURRENT = 0.1
_MOST = 40
"""Trials of a window: the reference is slow, and a window that needs more is compared by its failure."""


def windows_agree(
    call: Callable[[int], int], program: Program, layout: WindowLayout, state: list[float], model: Model
) -> bool:
    """Whether a kernel gives the reference's bits: states, what is carried, spikes and failures.

    Parameters
    ----------
    call : callable
        The kernel's entry point.
    program, layout, model : Program, WindowLayout, Model
        What it was made for.
    state : list of float
        Where the comparison starts; other starts are made of it.
    """
    tolerances = (1e-3, *(1e-3 for _ in layout.states))
    defaults = [float(p.default) for p in model.parameters.values()]
    starts = [state, [0.75 * x for x in state], [x + 1.0 / (3 + k) for k, x in enumerate(state)]]
    scale = {n: [1 + k / 32 if n in layout.varying else 1.0 for k in range(3)] for n in layout.parameters}
    dtype = np.dtype(layout.precision.dtype)
    for h in _LENGTHS:
        own = [[x * scale[n][k] for n, x in zip(layout.parameters, defaults, strict=True)] for k in range(3)]
        plain = [PlainWindow(program, s, p, tolerances, _MOST) for s, p in zip(starts, own, strict=True)]
        columns = np.array([n.state for n in plain], dtype).T.copy()
        states = dict(zip(layout.states, columns, strict=True))
        rows = dict(zip(layout.parameters, np.array([n.parameters for n in plain], dtype).T.copy(), strict=True))
        parameters = {n: x if n in layout.varying else float(x[0]) for n, x in rows.items()}
        carried = {n: np.zeros(3, dtype) for n in layout.carried}
        held, current = np.zeros(3), np.array([_CURRENT], dtype)
        common = Common(layout, states, parameters, held.view(np.int64), carried)
        common.refresh(parameters, h)
        common.set(COUNT=_WINDOWS)
        task = WindowTask(layout, 64 * _WINDOWS, 3)
        task.take(common)
        task.prepare(tolerances, _MOST, None, 1)
        task.set(FIRST=0, LAST=3, INPUT=current.ctypes.data)
        call(task.address)
        for neuron in plain:
            _go(neuron, h)
        if not _same(task, plain, states, carried, held):
            return False
    return True


def _go(neuron: PlainWindow, h: float) -> None:
    for _ in range(_WINDOWS):
        if not neuron.take(_CURRENT, h):
            return


def _same(
    task: WindowTask,
    plain: list[PlainWindow],
    states: dict[str, np.ndarray],
    carried: dict[str, np.ndarray],
    held: np.ndarray,
) -> bool:
    """Compare neurons with plain ones; one that failed is NaN."""
    found = sorted(
        (int(task.spike_neurons[k]), int(task.spike_steps[k]), float(task.spike_fractions[k]))
        for k in range(task.spikes)
    )
    if found != sorted((k, *spike) for k, neuron in enumerate(plain) for spike in neuron.spikes):
        return False
    failed = {int(task.failed_neurons[k]): (int(task.reasons[k]), float(task.moments[k])) for k in range(task.failures)}
    if failed != {k: (int(n.failure[0]), n.failure[1]) for k, n in enumerate(plain) if n.failure is not None}:
        return False
    for k, neuron in enumerate(plain):
        own = [float(array[k]) for array in states.values()]
        if neuron.failure is not None:
            if not all(np.isnan(own)):
                return False
            continue
        remembered = [float(array[k]) for array in carried.values()]
        if own != neuron.state or remembered != [neuron.size, neuron.previous][: len(remembered)]:
            return False
        if "hold" in neuron.functions and held[k] != neuron.left:
            return False
    return True

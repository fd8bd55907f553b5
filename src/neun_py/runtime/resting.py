"""Equilibria: where a state stays as it is with a constant input, found for many neurons at once.

The equations are evaluated on arrays by correctly rounded operations alone and solved without the platform's linear
algebra, so that a neuron that starts at rest has the same bits on every machine. Pseudo-transient continuation
(Kelley & Keyes 1998 SIAM J. Numer. Anal. 35:508) follows the neuron's own way to rest with ever longer implicit
steps, and ends as Newton's method.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.kernels.arrays import evaluate_arrays
from neun_py.kernels.elementary import link
from neun_py.lower.linearisation import lower_jacobian
from neun_py.lower.pipeline import lower_flow
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Program
from neun_py.spec.evaluation import evaluated
from neun_py.spec.model import Model

__all__ = ["Balance"]

Array = npt.NDArray[np.float64]
_MOST = 400
_NEWTON = 6
_GROWTH = 1.2
"""How much faster a state may change after a long step than before it."""
_MARGIN = 1e-9
"""What counts as growing, in a usual step: a rate that is nothing but rounding decides nothing."""
_SMALL = 2.0**-10
"""The size below which a variable counts as this large."""


@lru_cache(maxsize=256)
def _flow(model: Model) -> Program:
    return link(lower_flow(model, DOUBLE))


@lru_cache(maxsize=256)
def _jacobian(model: Model) -> tuple[tuple[tuple[str, str], ...], Program]:
    places, program = lower_jacobian(model, DOUBLE)
    return places, link(program)


@dataclass(frozen=True)
class Balance:
    """The equations of some neurons with a constant input: zero where they are at rest.

    Attributes
    ----------
    model : Model
        The model.
    given : tuple of number or array (neuron,)
        The input and the parameters, in the order of the flow's arguments.
    """

    model: Model
    given: tuple[Any, ...]

    @classmethod
    def of(cls, model: Model, current: Any, parameters: Mapping[str, Any]) -> Balance:
        """Make it from an input and parameters by name, each a number or an array (neuron,)."""
        return cls(model, (*(current for _ in model.inputs), *(parameters[n] for n in model.parameters)))

    def change(self, y: Array) -> Array:
        """Give the derivatives, of a map the change in an iteration, of states (variable, ..., neuron)."""
        values = evaluate_arrays(_flow(self.model), (*y, *self.given))
        found = np.stack([np.broadcast_to(np.asarray(x, np.float64), y.shape[1:]) for x in values])
        return found - y if self.model.is_map else found

    def jacobian(self, y: Array) -> Array:
        """Give the derivatives of the change, (row, column, neuron), from those of the equations."""
        names = list(self.model.variables)
        places, program = _jacobian(self.model)
        found = np.zeros((len(y), *y.shape))
        for (row, column), entry in zip(places, evaluate_arrays(program, (*y, *self.given)), strict=True):
            found[names.index(row), names.index(column)] = entry
        if self.model.is_map:
            found[np.arange(len(y)), np.arange(len(y))] -= 1.0
        return found

    def of_neurons(self, chosen: npt.NDArray[np.int64]) -> Balance:
        """Give the balance of some of the neurons."""
        return Balance(self.model, tuple(x[chosen] if isinstance(x, np.ndarray) and x.ndim else x for x in self.given))

    def alone(self) -> Balance:
        """Give the balance of a neuron alone: numbers instead of arrays of one, which fit any number of states."""
        return Balance(self.model, tuple(float(np.asarray(x).ravel()[0]) for x in self.given))

    def solve(self, y: Array, pace: float, fixed: int | None = None) -> tuple[Array, npt.NDArray[np.bool_]]:
        """Follow states (variable, neuron) to rest, and say which came there.

        Parameters
        ----------
        y : array (variable, neuron)
            Where to begin.
        pace : float
            The first step of time, in the model's unit.
        fixed : int, optional
            A variable that is held.
        """
        ends, arrived = y.copy(), np.zeros(y.shape[1], np.bool_)
        under_way = np.arange(y.shape[1])
        walk = _Walk.begin(self, y, pace, fixed)
        with np.errstate(all="ignore"):
            for k in range(_MOST):
                walk.go_on()
                left = walk.arrived < _NEWTON
                if k % 8 == 7 or not left.any():  # who has arrived need not wait for the others
                    ends[:, under_way] = walk.y
                    arrived[under_way] = walk.arrived > 0
                    stay = np.flatnonzero(left)
                    if not stay.size:
                        break
                    under_way, walk = under_way[stay], walk.of_neurons(stay)
        return ends, arrived & np.isfinite(ends).all(axis=0)

    def eigenvalues(self, y: Array) -> npt.NDArray[np.complex128]:
        """Give the eigenvalues (neuron, mode) that say how a small difference grows, of a map in an iteration."""
        with np.errstate(all="ignore"):
            matrix = np.moveaxis(self.jacobian(y), 2, 0)
        if self.model.is_map:
            matrix = matrix + np.eye(len(y))
        return np.linalg.eigvals(np.nan_to_num(matrix)).astype(np.complex128)

    def stable(self, eigenvalues: npt.NDArray[np.complex128]) -> npt.NDArray[np.bool_]:
        """Whether all of a neuron's small differences die out, by more than the eigenvalues are wrong."""
        if self.model.is_map:
            return np.asarray(np.abs(eigenvalues).max(axis=1) < 1 - _MARGIN)
        return np.asarray(eigenvalues.real.max(axis=1) < -_MARGIN / (self.model.usual_step or 1.0))

    def jumping(self, y: Array) -> npt.NDArray[np.bool_]:
        """Whether a state is one at which the model is reset, or which an event changes."""
        parsed, count = self.model.parsed, len(self.model.inputs)
        names = dict(zip(self.model.variables, y, strict=True))
        names |= dict(zip(self.model.parameters, self.given[count:], strict=True))
        parts = {s.name: s.value for s in parsed.statements if s.kind == "assign"}
        found = np.zeros(y.shape[1], np.bool_)
        pairs = [(parsed.spike, parsed.resets)] if parsed.spike is not None and parsed.resets else []
        with np.errstate(all="ignore"):
            for condition, jumps in (*pairs, *((event.condition, event.jumps) for event in parsed.events)):
                holds = np.broadcast_to(np.asarray(evaluated(condition.value, names, parts), np.bool_), found.shape)
                for jump in jumps:
                    moved = np.asarray(evaluated(jump.value, names, parts)) - names[jump.name]
                    found = found | (holds & (np.abs(moved) > 1e-9 * np.maximum(np.abs(names[jump.name]), _SMALL)))
        return found


@dataclass
class _Walk:
    """Neurons on their way to rest."""

    balance: Balance
    fixed: int | None
    pace: float
    y: Array
    change: Array
    left: Array
    step: Array
    arrived: npt.NDArray[np.int64]

    @classmethod
    def begin(cls, balance: Balance, y: Array, pace: float, fixed: int | None) -> _Walk:
        with np.errstate(all="ignore"):
            change = _held(balance.change(y), fixed)
        count = y.shape[1]
        return cls(
            balance, fixed, pace, y.copy(), change, _largest(change, y), np.full(count, pace), np.zeros(count, np.int64)
        )

    def of_neurons(self, chosen: npt.NDArray[np.int64]) -> _Walk:
        return _Walk(
            self.balance.of_neurons(chosen), self.fixed, self.pace, self.y[:, chosen], self.change[:, chosen],
            self.left[chosen], self.step[chosen], self.arrived[chosen],
        )  # fmt: skip

    def go_on(self) -> None:
        """Take a step: an implicit one of time, Newton's where the state hardly moves any more.

        A step after which the state changes faster than before would leave the neuron's own way, and is tried again
        shorter, unless it is as short as those of a simulation.
        """
        matrix = -self.balance.jacobian(self.y)
        if self.fixed is not None:
            matrix[self.fixed] = 0.0
        for k in range(len(self.y)):
            matrix[k, k] += np.where(self.arrived > 0, 1.0 if k == self.fixed else 0.0, 1 / self.step)
        move = _eliminated(matrix, self.change)
        new = self.y + move
        change = _held(self.balance.change(new), self.fixed)
        now = _largest(change, new)
        moving = self.arrived < _NEWTON  # what has arrived stays, whoever is still on the way
        finite = moving & np.isfinite(new).all(axis=0) & np.isfinite(now)
        good = finite & ((now <= _GROWTH * self.left) | (self.step <= self.pace) | (self.arrived > 0))
        growth = 1.5 * np.clip(np.where(now > 0, self.left / now, 10.0), 0.1, 10.0)
        shorter = np.where(finite, np.maximum(self.step / 8, self.pace), self.step / 8)
        self.y, self.change = np.where(good, new, self.y), np.where(good, change, self.change)
        self.step = np.where(
            good, np.minimum(self.step * growth, 1e12 * self.pace), np.where(moving, shorter, self.step)
        )
        self.left = np.where(good, now, self.left)
        small = good & (_largest(move, self.y) < 1e-7) & (self.step > 1e3 * self.pace)
        self.arrived = np.where(small, self.arrived + 1, np.where(moving, 0, self.arrived))


def _held(change: Array, fixed: int | None) -> Array:
    if fixed is not None:
        change[fixed] = 0.0
    return change


def _largest(x: Array, y: Array) -> Array:
    """Give the largest entry of each column, in units of the variables' sizes."""
    return np.asarray((np.abs(x) / np.maximum(np.abs(y), _SMALL)).max(axis=0))


def _eliminated(matrix: Array, right: Array) -> Array:
    """Solve (row, column, neuron) by Gauss's elimination with pivots, the same everywhere."""
    a, b = matrix.copy(), right.copy()
    count, every = len(b), np.arange(b.shape[1])
    for k in range(count):
        pivot = k + np.abs(np.nan_to_num(a[k:, k])).argmax(axis=0)
        a[k], a[pivot, :, every] = a[pivot, :, every].T, a[k].T.copy()
        b[k], b[pivot, every] = b[pivot, every], b[k].copy()
        for row in range(k + 1, count):
            factor = a[row, k] / a[k, k]
            a[row, k:] = a[row, k:] - factor * a[k, k:]
            b[row] = b[row] - factor * b[k]
    x = np.zeros_like(b)
    for k in reversed(range(count)):
        rest = b[k]
        for column in range(k + 1, count):
            rest = rest - a[k, column] * x[column]
        x[k] = rest / a[k, k]
    return x

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

from neun_py.errors import ArgumentError
from neun_py.kernels.arrays import evaluate_arrays
from neun_py.kernels.elementary import link
from neun_py.lower.pipeline import lower_flow
from neun_py.lower.precision import DOUBLE
from neun_py.lower.program import Program
from neun_py.spec.evaluation import evaluated
from neun_py.spec.model import Model

__all__ = ["Balance", "rest"]

Array = npt.NDArray[np.float64]
_MOST = 400
_NEWTON = 6
_DIFFERENCE = 2.0**-17
"""Of a variable's size: the step of central differences, about the cube root of the rounding."""
_SMALL = 2.0**-10
"""The size below which a variable counts as this large."""


@lru_cache(maxsize=256)
def _flow(model: Model) -> Program:
    return link(lower_flow(model, DOUBLE))


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
        """Give the derivatives of the change, (row, column, neuron), by central differences."""
        count = len(y)
        size = _DIFFERENCE * np.maximum(np.abs(y), _SMALL)
        points = np.repeat(y[:, np.newaxis, :], 2 * count, axis=1)
        for k in range(count):
            points[k, k] += size[k]
            points[k, count + k] -= size[k]
        found = self.change(points)
        width = np.stack([points[k, k] - points[k, count + k] for k in range(count)])
        return np.asarray((found[:, :count] - found[:, count:]) / width)

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
        with np.errstate(all="ignore"):
            return self._solve(y, pace, fixed)

    def _solve(self, y: Array, pace: float, fixed: int | None) -> tuple[Array, npt.NDArray[np.bool_]]:
        y, count = y.copy(), len(y)
        step = np.full(y.shape[1], pace)
        found = self._held(self.change(y), fixed)
        left = _largest(found, y)
        arrived = np.zeros(y.shape[1], np.int64)
        for _ in range(_MOST):
            matrix = -self.jacobian(y)
            if fixed is not None:
                matrix[fixed] = 0.0
            for k in range(count):
                matrix[k, k] += np.where(arrived > 0, 0.0 if k != fixed else 1.0, 1 / step)
            move = _eliminated(matrix, found)
            new = y + move
            change = self._held(self.change(new), fixed)
            now = _largest(change, new)
            moving = arrived < _NEWTON  # what has arrived stays, whoever is still on the way
            good = moving & np.isfinite(new).all(axis=0) & np.isfinite(now)
            y, found = np.where(good, new, y), np.where(good, change, found)
            growth = np.clip(np.where(now > 0, left / now, 10.0), 0.1, 10.0)
            step = np.where(good, np.minimum(step * growth * 1.5, 1e12 * pace), np.where(moving, step / 10, step))
            left = np.where(good, now, left)
            small = good & (_largest(move, y) < 1e-7) & (step > 1e3 * pace)
            arrived = np.where(small, arrived + 1, np.where(moving, 0, arrived))
            if (arrived >= _NEWTON).all():
                break
        return y, (arrived > 0) & np.isfinite(y).all(axis=0)

    @staticmethod
    def _held(change: Array, fixed: int | None) -> Array:
        if fixed is not None:
            change[fixed] = 0.0
        return change

    def eigenvalues(self, y: Array) -> npt.NDArray[np.complex128]:
        """Give the eigenvalues (neuron, mode) that say how a small difference grows, of a map in an iteration."""
        matrix = np.moveaxis(self.jacobian(y), 2, 0)
        if self.model.is_map:
            matrix = matrix + np.eye(len(y))
        return np.linalg.eigvals(matrix).astype(np.complex128)

    def stable(self, eigenvalues: npt.NDArray[np.complex128]) -> npt.NDArray[np.bool_]:
        """Whether all of a neuron's small differences die out."""
        if self.model.is_map:
            return np.asarray(np.abs(eigenvalues).max(axis=1) < 1)
        return np.asarray(eigenvalues.real.max(axis=1) < 0)

    def spiking(self, y: Array) -> npt.NDArray[np.bool_]:
        """Whether a state is one at which the model would be reset."""
        parsed = self.model.parsed
        if parsed.spike is None or not parsed.resets:
            return np.zeros(y.shape[1], np.bool_)
        count = len(self.model.inputs)
        names = dict(zip(self.model.variables, y, strict=True)) | dict(
            zip(self.model.parameters, self.given[count:], strict=True)
        )
        parts = {s.name: s.value for s in parsed.statements if s.kind == "assign"}
        return np.broadcast_to(np.asarray(evaluated(parsed.spike.value, names, parts), np.bool_), y.shape[1:])


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


def rest(model: Model, parameters: Mapping[str, Any], start: Mapping[str, Array]) -> dict[str, Array]:
    """Give the states (neuron,) in which neurons without input stay.

    Parameters
    ----------
    model : Model
        What they are.
    parameters : mapping of str to number or array (neuron,)
        Every parameter.
    start : mapping of str to array (neuron,)
        From where rest is looked for; which one is found, where there are several, follows from it.

    Raises
    ------
    ArgumentError
        If there is none, or none that is stable; it says which, and of which neuron.
    """
    balance = Balance.of(model, 0.0, parameters)
    y, found = balance.solve(np.stack([np.asarray(x, np.float64) for x in start.values()]), model.usual_step or 1.0)
    stays = np.zeros_like(found)
    if found.any():
        eigenvalues = balance.eigenvalues(np.where(found, y, 0.0))
        stays = found & balance.stable(eigenvalues) & ~balance.spiking(y)
    wrong = np.flatnonzero(~stays)
    if wrong.size:
        k = int(wrong[0])
        whose = f" of neuron {k}" if len(found) > 1 else ""
        raise ArgumentError(f"{model.short_name}{whose} cannot start at rest: {_why(balance, y, found, k)}")
    return dict(zip(start, y, strict=True))


def _why(balance: Balance, y: Array, found: npt.NDArray[np.bool_], k: int) -> str:
    fix = "neun.equilibria shows what there is; leave at_rest out to start at the declared state"
    if not found[k]:
        return f"no equilibrium was found on the way from its initial state; {fix}"
    place = ", ".join(f"{name} = {x:.6g}" for name, x in zip(balance.model.variables, y[:, k], strict=True))
    if balance.spiking(y)[k]:
        return f"its equilibrium ({place}) lies beyond the threshold, so that it fires without input; {fix}"
    own = balance.eigenvalues(y)[k]
    worst = own[np.abs(own).argmax() if balance.model.is_map else own.real.argmax()]
    return f"its equilibrium ({place}) is unstable (eigenvalue {worst:.4g}), so that it leaves it without input; {fix}"

"""All equilibria of one neuron in a range of its membrane variable, and the one in which it rests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.runtime.resting import Balance
from neun_py.spec.model import Model

__all__ = ["equilibrium_states", "membrane_range", "rest"]

Array = npt.NDArray[np.float64]
_POINTS, _FINE, _FROM_EVERY = 401, 48, 16
_SPANS = {"mV": (-150.0, 100.0), "V": (-0.15, 0.1)}
"""Where membranes are, by the unit of the potential."""
_SAME = 1e-6
_ROUNDING = 2.0**-36
"""Of the largest rate of change that a state of its size could have: what a balance leaves."""
_SEARCHED = 64
"""For how many neurons, of those that did not come to rest, all equilibria are looked for."""


def membrane_range(model: Model, start: float) -> tuple[float, float]:
    """Give where equilibria are looked for unless told."""
    variable = model.variables[model.membrane_variable]
    low, high = variable.range or (-np.inf, np.inf)
    usual = _SPANS.get(variable.unit)
    if usual is not None:
        return max(low, usual[0]), min(high, usual[1])
    size = 10 * max(1.0, abs(start))
    return max(low, -size), min(high, size)


def equilibrium_states(balance: Balance, begins: Array, between: tuple[float, float]) -> Array:
    """Give the equilibria (variable, equilibrium), sorted by the first variable.

    Parameters
    ----------
    balance : Balance
        Of one neuron; its numbers are no arrays.
    begins : array (variable, point)
        States along which the membrane variable goes from the lower to the higher end.
    between : (float, float)
        The range of the membrane variable.
    """
    model = balance.model
    fixed, pace = list(model.variables).index(model.membrane_variable), model.usual_step or 1.0
    held = _settled(balance, begins, pace, fixed)
    for _ in range(2):  # what lies between two points may hide more than one
        cells = _crossings(balance, held, fixed)
        if not cells.size:
            break
        finer = [_between(held, k, (np.arange(_FINE) + 0.5) / _FINE) for k in cells]
        held = np.concatenate([held, _settled(balance, np.concatenate(finer, axis=1), pace, fixed)], axis=1)
        held = held[:, np.argsort(held[fixed], kind="stable")]
    with np.errstate(all="ignore"):
        change = balance.change(held)[fixed]
    starts = [held[:, ::_FROM_EVERY]]
    for k in _crossings(balance, held, fixed):
        starts.append(_between(held, k, np.array([change[k] / (change[k] - change[k + 1])])))
    ends, arrived = balance.solve(np.concatenate(starts[::-1], axis=1), 1e6 * pace)
    return _distinct(balance, ends[:, arrived], fixed, between)


def _settled(balance: Balance, begins: Array, pace: float, fixed: int) -> Array:
    """Let all variables but the membrane settle; where they do not, nothing is known of its balance."""
    y, found = balance.solve(begins, pace, fixed)
    return np.asarray(y[:, found]) if found.any() else begins


def _crossings(balance: Balance, held: Array, fixed: int) -> npt.NDArray[np.int64]:
    """Give after which points the membrane's own balance changes its sign."""
    with np.errstate(all="ignore"):
        signs = np.sign(balance.change(held)[fixed])
    return np.flatnonzero(signs[:-1] * signs[1:] < 0)


def _between(held: Array, k: int, shares: Array) -> Array:
    return np.asarray(held[:, k : k + 1] + shares * (held[:, k + 1 : k + 2] - held[:, k : k + 1]))


def _distinct(balance: Balance, y: Array, fixed: int, between: tuple[float, float]) -> Array:
    """Give each equilibrium once; what only looks like one, or lies where no state can be, is left out."""
    with np.errstate(all="ignore"):
        change = np.abs(balance.change(y))
        pull = np.abs(balance.jacobian(y)).max(axis=(0, 1)) * np.maximum(np.abs(y), 1e-3).max(axis=0)
    slack = 1e-9 * (between[1] - between[0])
    possible = (y[fixed] >= between[0] - slack) & (y[fixed] <= between[1] + slack)
    for row, variable in zip(y, balance.model.variables.values(), strict=True):
        low, high = variable.range or (-np.inf, np.inf)
        possible &= (row >= low - 1e-6 * (1 + abs(low))) & (row <= high + 1e-6 * (1 + abs(high)))
    possible &= np.isfinite(pull) & (change <= _ROUNDING * np.maximum(pull, 1e-12)).all(axis=0)
    kept: list[Array] = []
    for k in np.flatnonzero(possible):
        if not any((np.abs(y[:, k] - other) <= _SAME * np.maximum(np.abs(other), 1e-3)).all() for other in kept):
            kept.append(y[:, k])
    kept.sort(key=lambda column: tuple(column))
    return np.stack(kept, axis=1) if kept else y[:, :0]


def rest(model: Model, parameters: Mapping[str, Any], start: Mapping[str, Array]) -> dict[str, Array]:
    """Give the states (neuron,) in which neurons without input stay.

    Parameters
    ----------
    model : Model
        What they are.
    parameters : mapping of str to number or array (neuron,)
        Every parameter.
    start : mapping of str to array (neuron,)
        From where each goes to rest; one that does not come there gets the nearest of its stable equilibria.

    Raises
    ------
    ArgumentError
        If there is none that is stable; it says what was found, and of which neuron.
    """
    balance = Balance.of(model, 0.0, parameters)
    begins = np.stack([np.asarray(x, np.float64) for x in start.values()])
    y, found = balance.solve(begins, model.usual_step or 1.0)
    stays = _stays(balance, y, found)
    for k in np.flatnonzero(~stays)[:_SEARCHED]:
        own = balance.of_neurons(np.array([k])).alone()
        states = _searched(own, begins[:, k])
        good = _stays(own, states, np.ones(states.shape[1], np.bool_))
        if not good.any():
            raise ArgumentError(_why(own, states, int(k) if len(found) > 1 else None))
        fixed = list(model.variables).index(model.membrane_variable)
        nearest = np.abs(states[fixed, good] - begins[fixed, k]).argmin()
        y[:, k], stays[k] = states[:, good][:, nearest], True
    if not stays.all():
        raise ArgumentError(_why(balance, y[:, :0], int(np.flatnonzero(~stays)[0])))
    return dict(zip(start, y, strict=True))


def _stays(balance: Balance, y: Array, found: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    if not found.any():
        return np.zeros_like(found)
    safe = np.where(found, y, 0.0)
    return found & balance.stable(balance.eigenvalues(safe)) & ~balance.jumping(y)


def _searched(balance: Balance, begin: Array) -> Array:
    """Give all equilibria, from states that differ from a given one in the membrane alone."""
    model = balance.model
    fixed = list(model.variables).index(model.membrane_variable)
    between = membrane_range(model, float(begin[fixed]))
    begins = np.repeat(begin[:, np.newaxis], _POINTS, axis=1)
    begins[fixed] = np.linspace(*between, _POINTS)
    return equilibrium_states(balance, begins, between)


def _why(balance: Balance, states: Array, neuron: int | None) -> str:
    model, fix = balance.model, "neun.equilibria shows what there is; leave at_rest out to start at the declared state"
    whose = f"{model.short_name}{'' if neuron is None else f' of neuron {neuron}'} cannot start at rest: "
    if not states.shape[1]:
        return f"{whose}no equilibrium was found; {fix}"
    place = ", ".join(f"{name} = {x:.6g}" for name, x in zip(model.variables, states[:, 0], strict=True))
    which = "its equilibrium" if states.shape[1] == 1 else f"none of its {states.shape[1]} equilibria lasts; the first"
    if balance.jumping(states)[0]:
        return f"{whose}{which} ({place}) lies beyond the threshold, so that it fires without input; {fix}"
    own = balance.eigenvalues(states)[0]
    worst = own[np.abs(own).argmax() if model.is_map else own.real.argmax()]
    return f"{whose}{which} ({place}) is unstable (eigenvalue {worst:.4g}), so that it leaves it without input; {fix}"

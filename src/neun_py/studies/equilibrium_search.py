"""The equilibria of a model with a constant input, and which of them last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.library.registered import models
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.initial import start, start_many
from neun_py.runtime.resting import Balance
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["equilibria"]

_POINTS = 401
_SPANS = {"mV": (-150.0, 100.0), "V": (-0.15, 0.1)}
"""Where membranes are, by the unit of the potential."""
_SAME = 1e-6
_ROUNDING = 2.0**-40
"""Of the largest rate of change that a state of its size could have: what a balance leaves."""


def equilibria(
    model: str | Model,
    *,
    input: float = 0.0,
    preset: str | None = None,
    between: tuple[float, float] | None = None,
    **values: Any,
) -> xr.Dataset:
    """Find the states that stay as they are with a constant input, of a map its fixed points.

    The membrane variable is held at many values while the others come to rest; where its own balance then changes
    sign, and from many of these states, Newton's method goes on to an equilibrium of all variables.

    Parameters
    ----------
    model : str or Model
        A registered model's short name, or a model.
    input : float or quantity, optional
        The constant input, in the model's unit.
    preset : str, optional
        A regime of the literature, a name in ``model.presets``; of its input nothing is taken.
    between : (float, float), optional
        The range of the membrane variable that is searched; unless told the declared one, or one that fits its unit.
    **values : float or quantity
        Parameters by name; they win over the preset.

    Returns
    -------
    xarray.Dataset
        Dimensions "equilibrium", sorted by the membrane variable, and "mode": the variables; ``stable``, whether small
        differences die out; ``kind``, "node", "focus" or "saddle"; ``eigenvalue_real`` and ``eigenvalue_imag``, in
        1/time unit (of a map, the factors of an iteration).

    Raises
    ------
    UnknownNameError
        If a name is neither a parameter nor a variable, or the preset is unknown.
    ArgumentError
        If the range is none.

    Examples
    --------
    >>> rest = equilibria("HH")
    >>> bool(rest.stable.item()), round(float(rest.v[0]), 3)
    (True, -64.996)
    """
    chosen = models.resolve(model)
    state, parameters = start(chosen, DOUBLE, preset, values)
    balance = Balance.of(chosen, magnitude(input, chosen.input_unit, "the input"), parameters)
    low, high = _range(chosen, state, between)
    grid = np.unique(np.append(np.linspace(low, high, _POINTS), state[chosen.membrane_variable]))
    begins = _begins(chosen, preset, values, grid)
    y, found = balance.solve(begins, chosen.usual_step or 1.0, list(chosen.variables).index(chosen.membrane_variable))
    y = np.where(found & np.isfinite(y).all(axis=0), y, begins)
    ends, arrived = balance.solve(_with_crossings(balance, chosen, y), 1e6 * (chosen.usual_step or 1.0))
    return _dataset(balance, chosen, _distinct(balance, ends[:, arrived]))


def _range(model: Model, state: dict[str, float], between: Any) -> tuple[float, float]:
    variable = model.variables[model.membrane_variable]
    if between is not None:
        low, high = (magnitude(x, variable.unit, "an end of the range") for x in between)
        if not low < high:
            raise ArgumentError(f"the range between {low!r} and {high!r} is none; give the lower end first")
        return low, high
    if variable.unit in _SPANS:
        return _SPANS[variable.unit]
    if variable.range is not None and np.isfinite(variable.range).all():
        return variable.range
    size = 10 * max(1.0, abs(state[model.membrane_variable]))
    return -size, size


def _begins(
    model: Model, preset: str | None, values: dict[str, Any], grid: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Give the declared states at every value of the membrane variable."""
    given = {**values, model.membrane_variable: grid}
    states, _ = start_many(model, DOUBLE, preset, given, len(grid), mask=True)
    return np.stack([np.nan_to_num(x) for x in states.values()])


def _with_crossings(balance: Balance, model: Model, y: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Put states before the others between which the membrane's balance changes sign, where it should be zero."""
    k = list(model.variables).index(model.membrane_variable)
    with np.errstate(all="ignore"):
        change = balance.change(y)[k]
    turns = np.flatnonzero(np.sign(change[:-1]) * np.sign(change[1:]) < 0)
    share = change[turns] / (change[turns] - change[turns + 1])
    between = y[:, turns] + share * (y[:, turns + 1] - y[:, turns])
    return np.concatenate([between, y], axis=1)


def _distinct(balance: Balance, y: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Give each equilibrium once, sorted by the first variable; what only looks like one is left out."""
    kept: list[npt.NDArray[np.float64]] = []
    with np.errstate(all="ignore"):
        change = np.abs(balance.change(y))
        pull = np.abs(balance.jacobian(y)).max(axis=(0, 1)) * np.maximum(np.abs(y), 1e-3).max(axis=0)
    for k in range(y.shape[1]):
        if not (change[:, k] <= _ROUNDING * max(pull[k], 1e-12)).all():
            continue
        if not any((np.abs(y[:, k] - other) <= _SAME * np.maximum(np.abs(other), 1e-3)).all() for other in kept):
            kept.append(y[:, k])
    kept.sort(key=lambda column: tuple(column))
    return np.stack(kept, axis=1) if kept else y[:, :0]


def _dataset(balance: Balance, model: Model, y: npt.NDArray[np.float64]) -> xr.Dataset:
    import xarray as xr

    count = y.shape[1]
    eigenvalues = balance.eigenvalues(y) if count else np.zeros((0, len(y)), np.complex128)
    stable = balance.stable(eigenvalues) if count else np.zeros(0, np.bool_)
    rate = "1" if model.is_map else f"1/{model.time_unit}" if model.time_unit != "1" else "1"
    data: dict[str, Any] = {
        name: ("equilibrium", y[k], {"units": variable.unit, "long_name": variable.description})
        for k, (name, variable) in enumerate(model.variables.items())
    }
    data["stable"] = ("equilibrium", stable)
    data["kind"] = ("equilibrium", np.array([_kind(model, own) for own in eigenvalues], dtype="U6"))
    data["eigenvalue_real"] = (("equilibrium", "mode"), eigenvalues.real, {"units": rate})
    data["eigenvalue_imag"] = (("equilibrium", "mode"), eigenvalues.imag, {"units": rate})
    return xr.Dataset(data, attrs={"model": model.name, "input": float(balance.given[0]) if model.inputs else 0.0})


def _kind(model: Model, eigenvalues: npt.NDArray[np.complex128]) -> str:
    growing = np.abs(eigenvalues) > 1 if model.is_map else eigenvalues.real > 0
    leading = eigenvalues[np.abs(eigenvalues).argmax() if model.is_map else eigenvalues.real.argmax()]
    if growing.any() and not growing.all() and leading.imag == 0:
        return "saddle"
    return "focus" if leading.imag != 0 else "node"

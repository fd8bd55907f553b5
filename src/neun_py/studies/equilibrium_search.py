"""The equilibria of a model with a constant input, and which of them last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.library.registered import models
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.equilibrium_states import equilibrium_states, membrane_range
from neun_py.runtime.initial import start, start_many
from neun_py.runtime.resting import Balance
from neun_py.spec.model import Model
from neun_py.spec.units import magnitude

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["equilibria"]


def equilibria(
    model: str | Model,
    *,
    input: float | None = None,
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
        The constant input, in the model's unit; unless told 0, or that of the preset.
    preset : str, optional
        A regime of the literature, a name in ``model.presets``, with its input where that is a constant.
    between : (float, float), optional
        The range of the membrane variable that is searched; unless told the declared one, or one that fits its unit.
    **values : float or quantity
        Parameters by name; they win over the preset.

    Returns
    -------
    xarray.Dataset
        Dimensions "equilibrium", sorted by the membrane variable, and "mode": the variables; ``stable``, whether small
        differences die out; ``beyond_threshold``, whether the model is reset or changed by an event there, so that it
        does not stay; ``kind``, "node", "focus" or "saddle"; ``eigenvalue_real`` and ``eigenvalue_imag``, in
        1/time unit (of a map, the factors of an iteration).

    Raises
    ------
    UnknownNameError
        If a name is neither a parameter nor a variable, or the preset is unknown.
    ArgumentError, ArgumentTypeError
        If the range is none; if the preset's input changes with time and none is given.

    Examples
    --------
    >>> rest = equilibria("HH")
    >>> bool(rest.stable.item()), round(float(rest.v[0]), 3)
    (True, -64.996)
    """
    chosen = models.resolve(model)
    state, parameters = start(chosen, DOUBLE, preset, values)
    balance = Balance.of(chosen, _current(chosen, preset, input), parameters)
    low, high = _range(chosen, state, between)
    grid = np.unique(np.append(np.linspace(low, high, 401), np.clip(state[chosen.membrane_variable], low, high)))
    begins = _begins(chosen, preset, values, grid)
    return _dataset(balance, chosen, equilibrium_states(balance, begins, (low, high)))


def _current(model: Model, preset: str | None, input: Any) -> float:
    """Give the constant input, which a preset may have."""
    if input is not None:
        return magnitude(input, model.input_unit, "the input")
    usual = 0.0 if preset is None else model.presets[preset].input
    if isinstance(usual, str):
        raise ArgumentError(f"the input of {preset!r} changes with time ({usual}); give the constant one that is meant")
    return usual


def _range(model: Model, state: dict[str, float], between: Any) -> tuple[float, float]:
    variable = model.variables[model.membrane_variable]
    if between is None:
        return membrane_range(model, state[model.membrane_variable])
    try:
        first, last = between
    except (TypeError, ValueError):
        raise ArgumentTypeError(f"between takes the two ends of a range, not {between!r}") from None
    low, high = (magnitude(x, variable.unit, "an end of the range") for x in (first, last))
    if not low < high:
        raise ArgumentError(f"the range between {low!r} and {high!r} is none; give the lower end first")
    return low, high


def _begins(
    model: Model, preset: str | None, values: dict[str, Any], grid: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Give the declared states at every value of the membrane variable."""
    given = {**values, model.membrane_variable: grid}
    states, _ = start_many(model, DOUBLE, preset, given, len(grid), mask=True, held=False)
    return np.stack([np.nan_to_num(x) for x in states.values()])


def _dataset(balance: Balance, model: Model, y: npt.NDArray[np.float64]) -> xr.Dataset:
    import xarray as xr

    count = y.shape[1]
    eigenvalues = balance.eigenvalues(y) if count else np.zeros((0, len(y)), np.complex128)
    beyond = balance.jumping(y) if count else np.zeros(0, np.bool_)
    stable = balance.stable(eigenvalues) & ~beyond if count else np.zeros(0, np.bool_)
    rate = "1" if model.is_map else f"1/{model.time_unit}" if model.time_unit != "1" else "1"
    data: dict[str, Any] = {
        name: ("equilibrium", y[k], {"units": variable.unit, "long_name": variable.description})
        for k, (name, variable) in enumerate(model.variables.items())
    }
    data["stable"] = ("equilibrium", stable)
    data["beyond_threshold"] = ("equilibrium", beyond)
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

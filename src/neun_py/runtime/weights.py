"""The weights and delays of connections as they come in: one number, one each, or a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.numbers import checked_number, is_one, real_array
from neun_py.spec.evaluation import evaluated
from neun_py.spec.units import converted

if TYPE_CHECKING:
    from neun_py.spec.synapse import Synapse
    from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["checked_each", "checked_weights", "require_bounds", "require_one_weight", "usual_weight"]

_ROUNDING = 1e-6  # of single precision, and of units that were converted

Doubles = npt.NDArray[np.float64]


def checked_each(
    value: Any, unit: str, what: str, pre: npt.NDArray[Any], post: npt.NDArray[Any], shape: tuple[int, int]
) -> float | Doubles:
    """Give a number, or an array (connection,), of what may be given as a number, an array or a matrix (pre, post).

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnitError
        If it is none of these, or holds what is not finite.
    """
    value = converted(value, unit, what)
    if is_one(value):
        return checked_number(value, unit, what, DOUBLE)
    values = np.asarray(real_array(value, what), np.float64)
    if values.shape == (len(pre),):
        found = values.copy()
    elif values.shape == shape:
        found = values[pre, post]
    else:
        raise ArgumentError(
            f"{what} has shape {values.shape}; it needs one number, one for each of the {len(pre)} connections, "
            f"or a matrix (pre, post) of shape {shape}"
        )
    wrong = np.flatnonzero(~np.isfinite(found))
    if len(wrong):
        k = wrong[0]
        raise ArgumentError(
            f"{what} is {found[k]} at connection {k}, from neuron {pre[k]} to neuron {post[k]}; every value must be "
            "finite"
        )
    return found


def checked_weights(
    value: Any, choice: SynapseChoice, unit: str, pre: npt.NDArray[Any], post: npt.NDArray[Any], shape: tuple[int, int]
) -> float | Doubles:
    """Give the weights of connections, in the unit that they have there, within the range that the synapse declares.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnitError
        As `checked_each`, for what is outside the range, and where the weight stands for parameters that differ.
    """
    synapse = choice.synapse
    name = synapse.weight
    what = f"{synapse.short_name}'s weight {name}"
    require_one_weight(choice)
    values = checked_each(value, unit, what, pre, post, shape)
    own = synapse.weighs[0]
    quantity = synapse.parameters.get(own) or synapse.variables.get(own)
    if quantity is not None and quantity.range is not None:
        low, high = quantity.range
        wrong = np.flatnonzero(~((np.atleast_1d(values) >= low) & (np.atleast_1d(values) <= high)))
        if len(wrong):
            at = f" at connection {wrong[0]}" if isinstance(values, np.ndarray) else ""
            raise ArgumentError(
                f"{what} is {np.atleast_1d(values)[wrong[0]]:.6g}{at}, outside its range, {low:g} to {high:g}"
            )
    require_bounds(values, synapse, choice.values, unit)
    return values


def require_bounds(
    values: float | npt.NDArray[Any], synapse: Synapse, parameters: Mapping[str, float], unit: str
) -> None:
    """Refuse plastic weights outside the bounds to which the synapse's next event would clip them.

    Raises
    ------
    ArgumentError
        With the first, and what to give.
    """
    if synapse.weight_bounds is None:
        return
    each = np.atleast_1d(values)
    of = "" if unit == "1" else f" {unit}"
    for end, word, other in zip(synapse.weight_bounds, ("below", "above"), ("larger", "smaller"), strict=True):
        bound = float(evaluated(end, parameters, {}))
        beyond = bound - each if word == "below" else each - bound
        wrong = np.flatnonzero(beyond > _ROUNDING * abs(bound))
        if len(wrong):
            at = f" at connection {wrong[0]}" if len(each) > 1 else ""
            named = end.op == "sym"
            shown = f"{end.value} = {bound:.6g}{of}" if named else f"{bound:.6g}{of}"
            raise ArgumentError(
                f"{synapse.short_name}'s weight {synapse.weight} is {each[wrong[0]]:.6g}{of}{at}, {word} {shown}, to "
                f"which its next event would clip it: give {f'{end.value}=..., or ' if named else ''}a {other} weight"
            )


def require_one_weight(choice: SynapseChoice) -> None:
    """Refuse weights in the place of several parameters that are different.

    Raises
    ------
    ArgumentError
        With what they are.
    """
    synapse = choice.synapse
    if len({choice.values[name] for name in synapse.weighs if name in choice.values}) > 1:
        shown = ", ".join(f"{name} = {choice.values[name]:.6g}" for name in synapse.weighs)
        raise ArgumentError(
            f"{synapse.short_name}'s weight {synapse.weight} stands for {' and '.join(synapse.weighs)}, which differ "
            f"({shown}): set them by their names, or make them one first"
        )


def usual_weight(choice: SynapseChoice) -> float:
    """Give the weight of a synapse that is not told: a parameter's value, or where a variable starts.

    Raises
    ------
    ArgumentError
        Where a plastic weight starts at an expression.
    """
    own = choice.synapse.weighs[0]
    if own in choice.values:
        return choice.values[own]
    initial = choice.initial.get(own, choice.synapse.variables[own].initial)
    if not isinstance(initial, str):
        return float(initial)
    if initial in choice.values:
        return choice.values[initial]
    raise ArgumentError(f"{choice.synapse.short_name}'s weight {own} starts at {initial}; give weight=...")

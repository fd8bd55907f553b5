"""Where in a step a spike resets the neuron: at the step's end, or where the threshold is crossed."""

from __future__ import annotations

from neun_py.errors import ArgumentError, UnknownNameError
from neun_py.lower.carried import carried_names
from neun_py.methods.adaptive import Adaptive
from neun_py.methods.at_crossing import AtCrossing
from neun_py.methods.method import Method
from neun_py.spec.model import Model

__all__ = ["resetting"]

_PLACES = ("step", "crossing")


def resetting(model: Model, method: Method, reset_at: str) -> Method:
    """Give the method with which a model is reset where it is asked.

    Parameters
    ----------
    model, method : Model, Method
        What is integrated, and how.
    reset_at : str
        "step" or "crossing".

    Raises
    ------
    UnknownNameError
        If it is neither.
    ArgumentError
        If this method, or a map, cannot be cut within a step.
    """
    if reset_at not in _PLACES:
        raise UnknownNameError("place of the reset", str(reset_at), _PLACES)
    if reset_at == "step" or isinstance(method, Adaptive | AtCrossing):
        return method
    if model.is_map:
        raise ArgumentError(f"{model.short_name} is a map: there is nothing between its steps; leave out reset_at")
    if method.takes_noise or carried_names(method, tuple(model.variables)):
        why = "its noise is that of whole steps" if method.takes_noise else "it remembers whole steps"
        raise ArgumentError(
            f"{method.short_name} cannot be cut where the threshold is crossed: {why}; use a one-step method such as "
            'RK4, an adaptive one such as DP54, or reset_at="step"'
        )
    return AtCrossing(method)

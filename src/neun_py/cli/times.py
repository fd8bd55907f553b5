"""How long and with which step a command runs where it is not told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    from neun_py.spec.model import Model

__all__ = ["counted", "step_of", "usual_times"]

_STEPS = 10_000


def step_of(model: Model, step: float | None) -> float:
    """Give the step that is meant: the given one, or the model's own.

    Raises
    ------
    ArgumentError
        If there is neither, or it is no length of time.
    """
    if step is None:
        if model.usual_step is None:
            unit = "" if model.time_unit == "1" else f", in {model.time_unit}"
            raise ArgumentError(f"{model.short_name} has no usual step; give --step{unit}")
        return model.usual_step
    if not 0 < step < float("inf"):
        raise ArgumentError(f"--step must be above zero and finite, not {step:g}")
    return step


def usual_times(model: Model, preset: str | None, duration: float | None, step: float | None) -> tuple[float, float]:
    """Give the duration and the step that are meant; a map whose iterations take other times does as many of them.

    An unknown preset is left to who makes the neuron.

    Raises
    ------
    ArgumentError
        If no step is given and the model has none, or it is no length of time.
    """
    h = step_of(model, step)
    if duration is not None:
        return duration, h
    usual = model.usual_step or h
    shown = model.presets[preset].duration if preset is not None and preset in model.presets else None
    length = _STEPS * usual if shown is None else shown
    return (round(length / usual) if model.is_map else round(length / h)) * h, h


def counted(model: Model, h: float | None) -> bool:
    """Whether time is a number of iterations."""
    return model.is_map and model.time_unit == "1" and h == 1.0

"""What a preset is driven with: a number, or the stimulus that its text means."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import Any

from neun_py.library.registered import inputs
from neun_py.spec.stimulus import Stimulus
from neun_py.spec.stimulus_text import Call, parse_stimulus

__all__ = ["usual_input"]


def usual_input(written: float | str) -> float | Stimulus:
    """Give what the input of a preset means: a number, or text.

    Raises
    ------
    UnknownNameError, ArgumentError, ArgumentTypeError
        If its text names a stimulus that there is not, or gives it what it does not take.
    """
    if not isinstance(written, str):
        return float(written)
    terms: list[Any] = [term if isinstance(term, float) else _called(term) for term in parse_stimulus(written)]
    total: float | Stimulus = reduce(add, terms)
    return total


def _called(call: Call) -> Stimulus:
    named: dict[str, Any] = {**call.named}
    return inputs[call.name](*call.values, **named)

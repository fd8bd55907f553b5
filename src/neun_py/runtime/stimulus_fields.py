"""Stimuli as plain data, for files: a dict that JSON can hold, and arrays."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError
from neun_py.library.registered import inputs
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.quantities import Amount, amount
from neun_py.spec.stimulus import Level, Part, Samples, Stimulus
from neun_py.spec.stimulus_kind import StimulusKind

__all__ = ["stimulus_fields", "stimulus_from_fields"]

Arrays = dict[str, npt.NDArray[np.float64]]


def stimulus_fields(stimulus: Stimulus) -> tuple[dict[str, Any], Arrays]:
    """Give a stimulus as a dict of plain values, and the arrays that it names.

    A kind that the package does not have is written with its declaration.
    """
    arrays: Arrays = {}
    parts = [_part_fields(part, f"{k}.", arrays) for k, part in enumerate(stimulus.parts)]
    return {"parts": parts}, arrays


def stimulus_from_fields(fields: Mapping[str, Any], arrays: Mapping[str, npt.ArrayLike]) -> Stimulus:
    """Give the stimulus that `stimulus_fields` described; everything in it is checked as when it was made.

    Raises
    ------
    ArgumentError, ArgumentTypeError, UnknownNameError, ModelError
        If it describes none.
    """
    try:
        parts = [_part(part, arrays) for part in fields["parts"]]
    except (KeyError, TypeError, AttributeError) as error:
        if type(error) in (KeyError, TypeError, AttributeError):  # not one of this package's own
            raise ArgumentError(f"this describes no stimulus: {error}") from error
        raise
    return Stimulus(tuple(made for part in parts for made in part.parts))


def _part_fields(part: Part, prefix: str, arrays: Arrays) -> dict[str, Any]:
    def written(name: str, given: Amount) -> dict[str, Any]:
        if isinstance(given.value, np.ndarray):
            arrays[prefix + name] = np.array(given.value)
            return {"array": prefix + name, "unit": given.unit}
        return {"value": _number(given.value), "unit": given.unit}

    if isinstance(part, Level):
        return {"part": "level", "amount": written("amount", part.amount)}
    if isinstance(part, Samples):
        amounts = {name: written(name, getattr(part, name)) for name in ("values", "dt", "start")}
        return {"part": "samples", **amounts, "interpolation": part.interpolation, "fill": part.fill}
    fields = {"part": "formula", "kind": part.kind.short_name, "seed": part.seed, "stream": part.stream}
    if inputs.get(part.kind.short_name) != part.kind:
        fields["declaration"] = _kind_fields(part.kind)
    return {**fields, "amounts": {name: written(name, given) for name, given in part.given.items()}}


def _number(x: float) -> float | str:
    """Give a number as JSON can hold it, which has no infinity."""
    return x if math.isfinite(x) else repr(x)


def _kind_fields(kind: StimulusKind) -> dict[str, Any]:
    fields = kind.fields()
    for name in ("variables", "parameters"):
        fields[name] = {key: asdict(value) for key, value in fields[name].items()}
    for quantities in (fields["variables"], fields["parameters"]):
        for quantity in quantities.values():
            for key, value in quantity.items():
                if isinstance(value, float):
                    quantity[key] = _number(value)
                elif isinstance(value, tuple):
                    quantity[key] = [_number(x) for x in value]
    return {**fields, "required": list(kind.required)}


def _kind(fields: Mapping[str, Any]) -> StimulusKind:
    if "declaration" not in fields:
        return inputs[fields["kind"]]
    declared = dict(fields["declaration"])
    for name, kind in (("variables", Variable), ("parameters", Parameter)):
        declared[name] = {key: kind(**_quantity(value)) for key, value in declared[name].items()}
    return StimulusKind(**{**declared, "required": tuple(declared["required"])})


def _quantity(fields: Mapping[str, Any]) -> dict[str, Any]:
    known = dict(fields)
    if known.get("range") is not None:
        known["range"] = tuple(float(x) for x in known["range"])
    if "default" in known:
        known["default"] = float(known["default"])
    return known


def _part(fields: Mapping[str, Any], arrays: Mapping[str, npt.ArrayLike]) -> Stimulus:
    def read(given: Mapping[str, Any], what: str) -> Amount:
        value = arrays[given["array"]] if "array" in given else float(given["value"])
        return amount(value, what, 2, given["unit"])

    if fields["part"] == "formula":
        kind = _kind(fields)
        values = [read(fields["amounts"][name], name) for name in kind.parameters]
        return kind(*values, seed=fields["seed"], stream=fields["stream"]) if kind.draws else kind(*values)
    if fields["part"] == "samples":
        sampled, dt, start = (read(fields[name], name) for name in ("values", "dt", "start"))
        return inputs.from_array(sampled, dt, start, fields["interpolation"], fill=fields["fill"])
    return Stimulus(()) + read(fields["amount"], "a level")

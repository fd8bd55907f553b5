"""Defaults and presets lie in the ranges that are declared, and name what exists."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from neun_py.errors import ModelError, suggestion

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse a value outside its range, a strange membrane, and presets of unknown names or of an input not read."""
    values = {n: (v.initial, v.range) for n, v in model.variables.items()}
    values |= {n: (p.default, p.range) for n, p in model.parameters.items()}
    for name, (value, limits) in values.items():
        if limits is not None and not isinstance(value, str) and not limits[0] <= value <= limits[1]:
            raise ModelError(f"{name} = {value} lies outside its range {limits}")
    if model.membrane is not None and model.membrane not in model.variables:
        raise ModelError(
            f"the membrane {model.membrane!r} is not a variable{suggestion(str(model.membrane), model.variables)}"
        )
    for key, preset in model.presets.items():
        if not preset.description.strip() or not preset.source.strip():
            raise ModelError(f"the preset {key!r} needs a description and a source")
        if preset.input and not getattr(model, "reads_input", False):
            raise ModelError(f"the preset {key!r} has an input, and the equations read none; leave it out")
        for kind, given, known in (
            ("parameter", preset.parameters, model.parameters),
            ("variable", preset.initial, model.variables),
        ):
            for name, value in given.items():
                if name not in known:
                    raise ModelError(f"the preset {key!r} names no {kind} {name!r}{suggestion(name, known)}")
                if not math.isfinite(value):
                    raise ModelError(f"the preset {key!r} sets {name} to {value}")
                limits = known[name].range
                if limits is not None and not limits[0] <= value <= limits[1]:
                    raise ModelError(f"the preset {key!r} sets {name} to {value:g}, outside its range {limits}")

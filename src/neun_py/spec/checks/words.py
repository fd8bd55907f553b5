"""A model is of a known category, shows what it has, and its presets do what there is a word for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError, ModelError, suggestion
from neun_py.spec.behaviours import BEHAVIOURS, CATEGORIES
from neun_py.spec.stimulus_text import parse_stimulus

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse an unknown category, behaviour or name to be shown, and an input that cannot be read as a stimulus."""
    category = getattr(model, "category", CATEGORIES[0])
    if category not in CATEGORIES:
        raise ModelError(f"a model's category is one of {', '.join(CATEGORIES)}, not {category!r}")
    for name in getattr(model, "shown", ()):
        known = [*model.variables, *model.intermediates]
        if name not in known:
            raise ModelError(
                f"shown names {name!r}, which is neither a variable nor an intermediate{suggestion(name, known)}"
            )
    for key, preset in model.presets.items():
        for word in preset.behaviour:
            if word not in BEHAVIOURS:
                near = suggestion(word, BEHAVIOURS) or f"; known are {', '.join(BEHAVIOURS)}"
                raise ModelError(f"the preset {key!r} shows an unknown behaviour {word!r}{near}")
        if isinstance(preset.input, str):
            try:
                parse_stimulus(preset.input)
            except ArgumentError as error:
                raise ModelError(f"the preset {key!r}: {error}") from None

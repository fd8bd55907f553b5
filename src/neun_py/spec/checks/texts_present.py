"""A model names itself and its source, and its short name can begin a class name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError
from neun_py.spec.registry import CAPITALISED, NameForm

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 0


def check(model: Declaration) -> None:
    """Refuse a missing name or source, and a short name that no class name can begin with."""
    if not model.name.strip():
        raise ModelError("a model needs a name")
    form: NameForm = getattr(model, "form", CAPITALISED)
    if not form.fits(model.short_name):
        what = 'cannot begin a class name: it is {}, like "HH"' if form is CAPITALISED else "is not {}"
        raise ModelError(f"the short name {model.short_name!r} {what.format(form.meaning)}")
    if not model.source.strip():
        raise ModelError(
            f"{model.short_name} needs a source: the publication with its DOI, or the statement that none is known"
        )
    if not model.variables and not getattr(model, "outputs", None):
        raise ModelError(f"{model.short_name} needs at least one variable")

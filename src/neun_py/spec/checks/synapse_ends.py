"""A synapse reads its two ends and its pulses, and what it gives goes into one of the ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError, suggestion
from neun_py.spec.synapse import ENDS, Synapse

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration


def check(model: Declaration) -> None:
    """Refuse another input than pre, post and the pulses, quantities of these names, and outputs that go nowhere."""
    if not isinstance(model, Synapse):
        return
    for name in model.inputs:
        if name not in ENDS and name not in model.pulses:
            raise ModelError(
                f"the input {name!r} of {model.short_name} is neither pre, post nor a pulse"
                f"{suggestion(name, (*ENDS, *model.pulses))}"
            )
    taken = {**dict.fromkeys(ENDS, "a variable that is joined"), **dict.fromkeys(model.pulses, "a pulse")}
    for name in (*model.variables, *model.parameters, *model.intermediates):
        if name in taken:
            raise ModelError(f"{model.short_name}: {name!r} means {taken[name]}; choose another name")
    for name, output in model.outputs.items():
        if name not in model.intermediates:
            raise ModelError(
                f"the output {name!r} of {model.short_name} is no intermediate of the equations; write {name} = ..."
                f"{suggestion(name, model.intermediates)}"
            )
        if output.into not in ENDS:
            raise ModelError(
                f"the output {name!r} of {model.short_name} goes into {output.into!r}{suggestion(output.into, ENDS)}"
            )

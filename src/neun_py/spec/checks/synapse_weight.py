"""The weight of a synapse is a parameter, several parameters under one name, or a variable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.errors import ModelError, UnitError, suggestion
from neun_py.spec.checks.reserved_names import reason
from neun_py.spec.synapse import Synapse
from neun_py.spec.units import parse_unit

if TYPE_CHECKING:
    from neun_py.spec.declaration import Declaration

STAGE = 2


def check(model: Declaration) -> None:
    """Refuse a weight that stands for nothing, or for parameters of different units."""
    if not isinstance(model, Synapse):
        return
    name, weighs = model.weight, model.weighs
    if weighs == (name,):
        if name not in model.parameters and name not in model.variables:
            raise ModelError(
                f"the weight {name!r} of {model.short_name} is neither a parameter nor a variable"
                f"{suggestion(name, (*model.parameters, *model.variables))}"
            )
        return
    for parameter in weighs:
        if parameter not in model.parameters:
            raise ModelError(
                f"the weight {name!r} of {model.short_name} stands for {parameter!r}, which is no parameter"
                f"{suggestion(parameter, model.parameters)}"
            )
    taken = (*model.variables, *model.parameters, *model.inputs, *model.intermediates)
    why = "a quantity of the synapse already" if name in taken else reason(name) or ("" if name else "empty")
    if why:
        raise ModelError(f"the weight {name!r} of {model.short_name} is {why}; choose a name of its own for {weighs}")
    first, *others = (parse_unit(model.parameters[p].unit) for p in weighs)
    if len(set(weighs)) < len(weighs) or not all(first.same(other) for other in others):
        raise UnitError(
            f"the weight {name!r} of {model.short_name} stands for {', '.join(weighs)}, which are not different "
            "parameters of one unit"
        )

from __future__ import annotations

import pytest
from synapse_declarations import declare, refusal

from neun_py.errors import UnitError


def test_weights() -> None:
    assert declare().weighs == ("g",)
    assert not declare().plastic
    assert declare(weight="s").plastic
    both = declare(weight="length", weighs=("tau", "long"))
    assert both.unit_of("length") == "ms"


def test_a_weight_of_nothing_is_refused() -> None:
    assert "the weight 'gg' of ValidSyn is neither a parameter nor a variable; did you mean 'g'" in refusal(weight="gg")
    assert "stands for 's', which is no parameter" in refusal(weight="both", weighs=("g", "s"))


@pytest.mark.parametrize(
    ("weight", "why"),
    [
        ("s", "a quantity of the synapse already"),
        ("C", "a quantity of the synapse already"),
        ("exp", "a function"),
        ("", "empty"),
    ],
)
def test_a_name_that_means_something_else_is_refused(weight: str, why: str) -> None:
    assert f"the weight {weight!r} of ValidSyn is {why}; choose a name" in refusal(
        weight=weight, weighs=("tau", "long")
    )


def test_parameters_of_different_units_are_refused() -> None:
    for weighs in (("g", "tau"), ("g", "g")):
        with pytest.raises(UnitError, match="which are not different parameters of one unit"):
            declare(weight="both", weighs=weighs)

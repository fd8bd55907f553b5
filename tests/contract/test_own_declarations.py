"""The package's own declarations pass every check and fit beside each other: who looks one up trusts them."""

from __future__ import annotations

from typing import Any

import pytest

import neun_py as neun
from neun_py.errors import ModelError
from neun_py.library.registered import Inputs, Synapses, models
from neun_py.spec.checks import check_model, checks
from neun_py.spec.registry import LOWER_CASE, Registry
from support import run_python

OWN: list[Any] = [*neun.models.values(), *neun.synapses.values(), *neun.inputs.values()]


@pytest.mark.parametrize("declaration", OWN, ids=[one.short_name for one in OWN])
def test_every_check_is_passed(declaration: Any) -> None:
    check_model(declaration, always=True)


def test_no_name_is_in_the_way_of_another() -> None:
    """They are registered anew, one after the other, as those of a user are."""
    synapses: Any = neun.synapses
    fresh: Any = (
        (models, Registry("model", type_=neun.Model, before_register=models._before_register)),
        (synapses, Synapses("synapse", type_=neun.Synapse, before_register=synapses._before_register)),
        (neun.inputs, Inputs("input", type_=type(neun.inputs.sine), form=LOWER_CASE)),
    )
    for own, empty in fresh:
        for declaration in own.values():
            empty.register(declaration)
        assert list(empty) == list(own)


def test_a_users_declaration_is_checked() -> None:
    assert len(checks()) > 10
    with pytest.raises(ModelError):
        neun.Model("wrong", "Wrong", "none", {"x": neun.Variable(0.0, "mV", "it")}, {}, "dx/dt = y")


def test_looking_one_up_checks_and_parses_nothing() -> None:
    code = """
import neun_py as neun, neun_py.spec.checks as checks
checks.checks = lambda: 1/0
model = neun.models["HH"]
print("parsed" in vars(model))
try:
    neun.Model("own", "Own", "none", {"x": neun.Variable(0.0, "mV", "it")}, {}, "dx/dt = -x/ms")
except ZeroDivisionError:
    print("checked")
"""
    assert run_python(code).split() == ["False", "checked"]

"""A declaration or an integrator as data is the same when it comes back."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import neun_py as neun
from embedded_pairs import PAIRS
from neun_py.errors import ArgumentError, ArgumentTypeError, EquationError, TableauError, UnknownNameError
from neun_py.io.declarations import (
    declaration_to_dict,
    method_from_dict,
    method_to_dict,
    model_from_dict,
    synapse_from_dict,
)
from neun_py.methods.embedded import EmbeddedPair
from neun_py.methods.method import Method

MODELS = tuple(neun.models.values())
SYNAPSES = tuple(neun.synapses.values())


def through_text(data: dict[str, Any]) -> Any:
    return json.loads(json.dumps(data, allow_nan=False))


def user_model(initial: float, low: float, refractory: Any = None) -> neun.Model:
    return neun.Model(
        name="a user's", short_name="User", source="none",
        variables={
            "v": neun.Variable(initial, "mV", "potential", (low, float("inf"))),
            "w": neun.Variable("v/tau", "mV/ms", "slope"),
        },
        parameters={
            "tau": neun.Parameter(0.1 + 0.2, "ms", "time constant", (0, 1e300)),
            "float": neun.Parameter(1, "ms", "of an odd name"),
        },
        equations="dv/dt = w - v/tau + I + 0*v/float\ndw/dt = -w/tau",
        spike="v >= 1", reset="v = 0", refractory=refractory, membrane="v", input_unit="mV/ms",
        presets={"odd": neun.Preset("one", "none", {"float": 0.1}, {"v": -0.0}, input=1 / 3)},
    )  # fmt: skip


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.short_name)
def test_models_come_back(model: neun.Model) -> None:
    data = through_text(declaration_to_dict(model))
    assert model_from_dict(data) == model
    assert list(model_from_dict(data).variables) == list(model.variables)
    assert declaration_to_dict(model_from_dict(data)) == declaration_to_dict(model)


@pytest.mark.parametrize("synapse", SYNAPSES, ids=lambda s: s.short_name)
def test_synapses_come_back(synapse: neun.Synapse) -> None:
    assert synapse_from_dict(through_text(declaration_to_dict(synapse))) == synapse


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([None, "tau/3", 0.7]))
def test_every_bit_of_a_number_comes_back(initial: float, refractory: Any) -> None:
    model = user_model(initial, float("-inf"), refractory)
    again = model_from_dict(through_text(declaration_to_dict(model)))
    assert again == model
    assert repr(again.fields()) == repr(model.fields())


def test_what_comes_back_is_parsed_and_checked() -> None:
    data = declaration_to_dict(user_model(0.0, -1.0))
    with pytest.raises(EquationError):
        model_from_dict({**data, "equations": "dv/dt = __import__('os')\ndw/dt = -w/tau"})
    with pytest.raises(ArgumentError, match=r"data of model do not fit.*surprise"):
        model_from_dict({**data, "surprise": 1})
    with pytest.raises(ArgumentError, match=r"variables: 'v'.*do not fit"):
        model_from_dict({**data, "variables": {"v": {"initial": 1.0}}})
    with pytest.raises(ArgumentError, match="variables: 'v' are 3, not its fields"):
        model_from_dict({**data, "variables": {"v": 3}})
    with pytest.raises(ArgumentError, match="variables map names to Variable"):
        model_from_dict({**data, "variables": 3})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kind": "Synapse"}, "no data of a Model"),
        ({"kind": ["Model"]}, "no data of a Model"),
        ({"version": 2}, r"later version of Neun \(format 2, known is 1\)"),
        ({"version": None}, "have no version"),
    ],
)
def test_other_data_are_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        model_from_dict({**declaration_to_dict(MODELS[0]), **change})
    with pytest.raises(ArgumentError, match="no data of a Model"):
        model_from_dict([])  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="a declaration is a Model or a Synapse, not int"):
        declaration_to_dict(3)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", tuple(neun.integrators.values()), ids=lambda m: m.short_name)
def test_registered_integrators_come_back(method: Method) -> None:
    assert method_from_dict(through_text(method_to_dict(method))) is method


def test_a_tableau_of_ones_own_comes_back() -> None:
    ralston = neun.Tableau(
        name="Ralston", short_name="Ralston", source="Ralston (1962)", order=2, a=["", "2/3"], b="1/4 3/4"
    )
    data = through_text(method_to_dict(ralston))
    assert (data["a"], data["b"]) == ([[], ["2/3"]], ["1/4", "3/4"])
    assert method_from_dict(data) == ralston
    with pytest.raises(TableauError):
        method_from_dict({**data, "b": ["1/4", "1/4"]})
    namesake = neun.Tableau(name="mine", short_name="RK4", source="none", order=2, a=["", "2/3"], b="1/4 3/4")
    assert method_from_dict(through_text(method_to_dict(namesake))) == namesake


@pytest.mark.parametrize("pair", PAIRS, ids=lambda m: m.short_name)
def test_options_come_back(pair: EmbeddedPair) -> None:
    own = pair(rtol=1e-8, atol={"v": 1e-3, "m": 0.0}, max_steps=77, first_step=0.25)
    again = method_from_dict(through_text(method_to_dict(own)))
    assert again == own != pair
    assert isinstance(again, EmbeddedPair) and again.options == own.options
    assert again.a == own.a and again.dense == own.dense


class Side(Enum):
    """What a field may be."""

    LEFT = 1
    RIGHT = 2


@dataclass(frozen=True)
class Crossed(Method):
    """A kind that nobody registered."""

    name: str
    short_name: str
    source: str
    description: str
    order: float
    inner: Method
    weights: tuple[Fraction, ...]
    side: Side


def test_a_kind_of_ones_own_comes_back() -> None:
    own = Crossed(
        "mine", "Mine", "none", "", math.inf, PAIRS[0](rtol=1e-3), (Fraction(1, 3), Fraction(2, 3)), Side.LEFT
    )
    data = through_text(method_to_dict(own))
    assert (data["weights"], data["side"], data["inner"]["rtol"]) == (["1/3", "2/3"], "LEFT", 1e-3)
    assert method_from_dict(data) == own
    for change in ({"name": 3}, {"order": "4"}, {"side": "MIDDLE"}, {"unknown": 1}, {"order": True}):
        with pytest.raises(ArgumentError, match="the data of integrator do not fit"):
            method_from_dict({**data, **change})
    with pytest.raises(TableauError, match="is no number"):
        method_from_dict({**data, "weights": ["1e999999999"]})
    with pytest.raises(ArgumentError, match="no data of an integrator"):
        method_from_dict({**data, "kind": "Model"})


def test_other_integrators() -> None:
    class Own(Method):
        name, short_name, source, description, order = "own", "Own", "none", "", 1.0

    with pytest.raises(ArgumentError, match="integrator own cannot be saved: Own is no frozen dataclass"):
        method_to_dict(Own())
    with pytest.raises(ArgumentTypeError, match="an integrator is a Method"):
        method_to_dict("RK4")  # type: ignore[arg-type]
    data = {"kind": "registered", "version": 1, "short_name": "RK5"}
    with pytest.raises(UnknownNameError, match="RK4"):
        method_from_dict(data)
    assert method_from_dict({**data, "short_name": "RK4"}) is neun.integrators["RK4"]

"""Stimuli as values: what makes them, what refuses them, how they add, compare, print and are written down."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import numpy as np
import pint
import pytest

import neun_py as neun
from neun_py.errors import (
    ArgumentError,
    ArgumentTypeError,
    EquationError,
    ModelError,
    UnitError,
    UnknownAttributeError,
    UnknownNameError,
)
from neun_py.runtime.stimulus_fields import stimulus_fields, stimulus_from_fields
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.stimulus import Stimulus
from neun_py.spec.stimulus_kind import StimulusKind

KINDS = pytest.mark.parametrize("kind", neun.inputs.values(), ids=list(neun.inputs))
REGISTRY: Any = pint.UnitRegistry()


def examples(kind: StimulusKind) -> dict[str, Any]:
    return {name: kind.parameters[name].default for name in kind.required}


# Declarations.


def test_the_kinds_that_there_are() -> None:
    assert list(neun.inputs) == [
        "ornstein_uhlenbeck", "poisson", "pulse_train", "ramp", "sine", "step", "white_noise",
    ]  # fmt: skip
    assert neun.inputs.sine is neun.inputs["sine"]
    assert repr(neun.inputs).startswith("7 inputs\n")
    with pytest.raises(UnknownAttributeError, match="there is no input 'sinus'; did you mean 'sine'"):
        neun.inputs.sinus  # noqa: B018


@KINDS
def test_a_kind_is_documented_data(kind: StimulusKind) -> None:
    assert kind.name and kind.source.strip() and kind.description.rstrip().endswith(".")
    assert len(kind.description) < 400
    assert StimulusKind(**kind.fields()) == kind == pickle.loads(pickle.dumps(kind))
    for word in (
        kind.name,
        kind.source.split()[0],
        *kind.parameters,
        *(p.description for p in kind.parameters.values()),
    ):
        assert word in str(kind)
    assert (" seed" in str(kind)) is kind.draws
    assert repr(kind) == f"<StimulusKind {kind.short_name}: {kind.name}>"


@KINDS
def test_units_become_the_models(kind: StimulusKind) -> None:
    units = {"input_unit": "uA/cm2", "time_unit": "ms"}
    found = {name: kind.unit_of(name, units) for name in (*kind.parameters, *kind.variables, "I")}
    assert found["I"] == "uA/cm2"
    assert set(found.values()) <= {"uA/cm2", "ms", "1/ms", "1"}
    assert kind.unit_of("t") == "s"


def declare(**changes: Any) -> StimulusKind:
    fields: dict[str, Any] = {
        "name": "N", "short_name": "n_2", "source": "none", "equations": "I = a*t/h",
        "parameters": {"a": Parameter(1.0, "input_unit", "a")},
    }  # fmt: skip
    return StimulusKind(**{**fields, **changes})


A = {"a": Parameter(1.0, "input_unit", "a")}


@pytest.mark.parametrize(
    ("changes", "kind", "message"),
    [
        ({"short_name": "N"}, ModelError, "is not a small letter followed by small letters"),
        ({"equations": "J = a"}, ModelError, r"the equations of a stimulus give the input; write I = \.\.\."),
        ({"equations": "I = a + h"}, UnitError, "A .* s|s .* A"),
        ({"equations": "I = a*q"}, EquationError, "'q' is not defined"),
        ({"equations": "I = a", "parameters": {**A, "h": Parameter(1.0, "1", "h")}}, ModelError, "used nowhere"),
        ({"equations": "I = a*h", "parameters": {**A, "h": Parameter(1.0, "1", "h")}}, ModelError, "something else"),
        ({"equations": "I = a*seed", "parameters": {**A, "seed": Parameter(1.0, "1", "s")}}, ModelError, "something"),
        ({"required": ("b",)}, ModelError, "n_2 has no parameter 'b'"),
        ({"requires": {"b > 0": "x"}}, ModelError, "n_2 requires something of b"),
        ({"variables": {"x": Variable(0.0, "input_unit", "x")}, "equations": "I = a + x\ndx/dt = (a - x)/h"},
         ModelError, "a variable of a stimulus is a map"),
        ({"parameters": {"a": Parameter(math.nan, "input_unit", "a")}}, ModelError, "the default of a"),
        ({"equations": 3}, ArgumentTypeError, "a stimulus's equations is a text"),
    ],
)  # fmt: skip
def test_a_wrong_declaration_is_refused(changes: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        declare(**changes)


def test_a_kind_of_ones_own_is_registered_once() -> None:
    kind = declare(short_name="of_a_test")
    assert neun.inputs.register(kind) is kind
    assert str(neun.inputs.of_a_test(2.0)) == "of_a_test(a=2)"
    neun.inputs._items.pop("of_a_test")
    with pytest.raises(ArgumentError, match="'items', a method of the registry"):
        neun.inputs.register(declare(short_name="items"))
    with pytest.raises(ArgumentError, match="'from_array', a method of the registry"):
        neun.inputs.register(declare(short_name="from_array"))


# Values.


@KINDS
def test_values_are_frozen_equal_hashed_and_pickled(kind: StimulusKind) -> None:
    made = kind(**examples(kind))
    again = kind(*(p.default for p in kind.parameters.values()))
    assert made == again and hash(made) == hash(again) and str(made) == str(again)
    copied = pickle.loads(pickle.dumps(made))
    assert copied == made and hash(copied) == hash(made)
    first = next(iter(kind.required))
    other = kind(**{**examples(kind), first: np.full(3, kind.parameters[first].default)})
    assert other != made and other == pickle.loads(pickle.dumps(other))
    with pytest.raises(AttributeError):
        made.parts = ()  # type: ignore[misc]


def test_arrays_are_copied() -> None:
    values = np.arange(3.0)
    made = neun.inputs.step(values)
    values[:] = 9.0
    assert made == neun.inputs.step([0, 1, 2])
    assert made != neun.inputs.step([0, 1, 3])


def test_how_they_print() -> None:
    made = neun.inputs.step(amplitude=0.1, start=10) + 0.05 + np.arange(4)
    assert str(made) == "step(amplitude=0.1, start=10) + 0.05 + <4 values>"
    assert repr(made) == f"<Stimulus {made}>"
    assert str(neun.inputs.white_noise(0, 1)) == "white_noise(mean=0, sigma=1, seed=0)"
    noise = neun.inputs.white_noise(0, REGISTRY.Quantity(1, "nA"), seed=2, stream=3)
    assert str(noise) == "white_noise(mean=0, sigma=1 nA, seed=2, stream=3)"
    assert str(neun.inputs.from_array(np.ones((3, 2)), 0.5, 1, "linear", fill=0)) == (
        "from_array(<3 by 2 values>, dt=0.5, start=1, interpolation='linear', fill=0.0)"
    )


def test_they_add_in_the_order_given() -> None:
    a, b = neun.inputs.step(0.1), neun.inputs.sine(0.2, 5.0)
    assert (a + b).parts == (*a.parts, *b.parts)
    assert sum([a, b]) == a + b
    for x in (0.5, np.float64(0.5), np.array(0.5), np.arange(3.0), np.arange(3)):
        assert (a + x).parts[0] == (x + a).parts[1] == a.parts[0]
        assert (a + x).parts[1] == (x + a).parts[0]
    assert isinstance(np.arange(3.0) + a, Stimulus)
    for wrong in (
        "1",
        None,
        True,
        [[1.0]],
        np.array([[1.0]]),
        [math.nan],
        math.inf,
        [],
        np.array(["a"]),
        [[1], [1, 2]],
    ):
        with pytest.raises((ArgumentTypeError, ArgumentError), match="what is added to a stimulus"):
            a + wrong


def test_values_at_times() -> None:
    made = neun.inputs.step(2.0, 1.0, 3.0) + neun.inputs.ramp(0.0, 1.0, 0.0, 10.0) + 0.5
    assert made(2.0) == 2.7
    assert made([0.0, 1.0, 3.0, 20.0]).tolist() == [0.5, 2.6, 0.8, 1.5]
    train = neun.inputs.pulse_train(1.0, 1.0, 0.5, 2.0, 2)
    assert train(np.array([0.9, 1.0, 1.4, 1.5, 3.0, 3.4, 5.0])).tolist() == [0, 1, 1, 0, 1, 1, 0]
    assert neun.inputs.sine(3.0, 8.0)(2.0) == pytest.approx(3.0)
    assert neun.inputs.sine(3.0, frequency=0.125, phase=math.pi)(2.0) == pytest.approx(-3.0)
    for noise in (neun.inputs.white_noise(0, 1), neun.inputs.step([1.0, 2.0]), neun.inputs.from_array([1.0], 1.0)):
        with pytest.raises(ArgumentTypeError, match="has no value at a time alone"):
            noise(1.0)


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (lambda i: i.sine(0.1, perod=2.0), UnknownNameError, "no argument of sine 'perod'; did you mean 'period'"),
        (lambda i: i.sine(0.1), ArgumentTypeError, "sine needs period"),
        (lambda i: i.sine(), ArgumentTypeError, "sine needs amplitude, period"),
        (lambda i: i.sine(1, 2, 3, 4), ArgumentTypeError, "sine takes amplitude, period, phase; 4 values"),
        (lambda i: i.sine(1, 2, period=2), ArgumentTypeError, "sine: period is given twice$"),
        (lambda i: i.sine(1, 2, frequency=2), ArgumentTypeError, "period is given twice, once as frequency"),
        (lambda i: i.sine(1, frequency=0), ArgumentError, "sine's frequency is zero"),
        (lambda i: i.sine(1, 2, seed=3), ArgumentTypeError, "sine draws nothing; it takes no seed"),
        (lambda i: i.sine(1, 0.0), ArgumentError, r"sine's period = 0.0 lies outside .*: duration of a cycle"),
        (lambda i: i.sine(1, [1.0, -2.0]), ArgumentError, "sine's period = -2.0 lies outside"),
        (lambda i: i.sine([1, 2], [1, 2, 3]), ArgumentError, "amplitude has 2, period has 3"),
        (lambda i: i.sine(math.inf, 2.0), ArgumentError, "sine's amplitude is infinite"),
        (lambda i: i.sine(math.nan, 2.0), ArgumentError, "sine's amplitude has a value that is not a number"),
        (lambda i: i.sine("1", 2.0), ArgumentTypeError, "sine's amplitude is a number, an array"),
        (lambda i: i.sine(True, 2.0), ArgumentTypeError, "sine's amplitude is a number, an array"),
        (lambda i: i.sine(np.ma.masked_array([1.0, 2.0], [True, False]), 2.0), ArgumentError, "masked"),
        (lambda i: i.step(1.0, 3.0, 2.0), ArgumentError,
         r"start < stop does not hold \(amplitude = 1, start = 3, stop = 2\); it would never be on"),
        (lambda i: i.pulse_train(1, 0, 2, 2), ArgumentError, "width < period does not hold"),
        (lambda i: i.pulse_train(1, 0, 1, 2, 0), ArgumentError, "count = 0.0 lies outside"),
        (lambda i: i.white_noise(0, -1), ArgumentError, "sigma = -1.0 lies outside"),
        (lambda i: i.white_noise(0, 1, seed=-1), ArgumentTypeError, "white_noise's seed is a whole number from 0"),
        (lambda i: i.white_noise(0, 1, seed=2**64), ArgumentTypeError, "white_noise's seed is a whole number from 0"),
        (lambda i: i.white_noise(0, 1, seed=1.0), ArgumentTypeError, "white_noise's seed is a whole number from 0"),
        (lambda i: i.white_noise(0, 1, seed=True), ArgumentTypeError, "white_noise's seed is a whole number from 0"),
        (lambda i: i.white_noise(0, 1, stream=2**62), ArgumentTypeError, "stream is a whole number from 0"),
        (lambda i: i.from_array(1.0, 1.0), ArgumentTypeError, "an array"),
        (lambda i: i.from_array([1.0, math.inf], 1.0), ArgumentError, "infinite"),
        (lambda i: i.from_array(np.ones((1, 1, 1)), 1.0), ArgumentError, "shape"),
        (lambda i: i.from_array([1.0, 2.0], 0.0), ArgumentError, "dt is positive"),
        (lambda i: i.from_array([1.0, 2.0], 1.0, interpolation="cubic"), UnknownNameError, "interpolation 'cubic'"),
        (lambda i: i.from_array([1.0], 1.0, interpolation="linear"), ArgumentError, "two samples"),
        (lambda i: i.from_array([1.0], 1.0, fill=math.nan), ArgumentError, "not a number"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(call: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        call(neun.inputs)


# Plain data.


@pytest.mark.parametrize(
    "made",
    [
        neun.inputs.step(0.1) + 0.25 + np.arange(3.0),
        neun.inputs.pulse_train(REGISTRY.Quantity([1.0, 2.0, 4.0], "nA"), 0.0, 1.0, REGISTRY.Quantity(0.01, "s")),
        neun.inputs.ornstein_uhlenbeck(0, 1, 2, seed=2**64 - 1, stream=7) + neun.inputs.poisson(1, 2, 3),
        neun.inputs.from_array(np.arange(6.0).reshape(3, 2), 0.1, 2.0, "linear", fill=0.5),
        declare(requires={"a > 0": "x"}, required=("a",), parameters={
            "a": Parameter(math.inf, "input_unit", "a", (0.0, math.inf))})(3.0),
        declare(variables={"x": Variable("a + a*xi", "input_unit", "x")}, equations="I = x*t/h\nx[n+1] = a")(3.0),
    ],
    ids=["sum", "quantities", "noise", "samples", "own", "own state"],
)  # fmt: skip
def test_stimuli_as_plain_data(made: Stimulus) -> None:
    fields, arrays = stimulus_fields(made)
    text = json.dumps(fields, allow_nan=False)
    assert stimulus_from_fields(json.loads(text), arrays) == made


def test_plain_data_that_describe_nothing() -> None:
    fields, _ = stimulus_fields(neun.inputs.sine(1.0, 2.0))
    described: list[dict[str, Any]] = [{}, {"parts": [{}]}, {"parts": 3}]
    described += [{"parts": [{"part": "formula", "kind": "sine", "amounts": {}}]}]
    for wrong in described:
        with pytest.raises(ArgumentError, match="this describes no stimulus"):
            stimulus_from_fields(wrong, {})
    fields["parts"][0]["kind"] = "sinus"
    with pytest.raises(UnknownNameError, match="did you mean 'sine'"):
        stimulus_from_fields(fields, {})
    fields["parts"][0]["kind"] = "sine"
    fields["parts"][0]["amounts"]["period"]["value"] = -1.0
    with pytest.raises(ArgumentError, match="outside its range"):
        stimulus_from_fields(fields, {})

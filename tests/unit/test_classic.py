"""The classic names and objects: resolved from the registry, checked, and the same whenever they are asked for."""

from __future__ import annotations

import base64
import copy
import dataclasses
import gc
import pickle
import weakref
from collections.abc import Iterator
from typing import Any, cast

import numpy as np
import pint
import pytest

import neun_py as neun
from neun_py import Model, Parameter, Variable
from neun_py.classic import classic_names
from neun_py.errors import (
    ArgumentError,
    ArgumentTypeError,
    ModelError,
    UnknownAttributeError,
    UnknownNameError,
)
from neun_py.library.registered import models, synapses
from neun_py.spec.synapse import Output
from support import bits, run_python

V = neun.HHDoubleVariable


def model(short_name: str) -> Model:
    return Model(
        name=f"test {short_name}", short_name=short_name, source="none", time_unit="1",
        variables={"x": Variable(0.0, "1", "x")}, parameters={"rate": Parameter(1.0, "1", "rate")},
        equations="dx/dt = rate - x + I",
    )  # fmt: skip


@pytest.fixture
def registered() -> Iterator[Any]:
    """Register models for the length of a test."""
    before = dict(models._read())
    yield lambda short_name: neun.register(model(short_name))
    models._items.clear()
    models._items.update(before)


def classic(name: str) -> Any:
    """Look up a name that the stub does not know."""
    return getattr(neun, name)


# -- names ---------------------------------------------------------------------------------------------------


def test_every_listed_name_means_something_and_always_the_same() -> None:
    names = classic_names()
    assert len(names) == len(set(names)) >= 100
    for name in names:
        assert getattr(neun, name) is getattr(neun, name)
        assert getattr(neun, name).__name__ == name
    assert set(names) <= set(dir(neun))


def test_the_patterns_of_names() -> None:
    for name in (
        "HHDoubleRK4", "HRFloatRK6", "IzDoubleEuler", "HHDoubleConstructorArgs", "HHFloatVariable",
        "IzDoubleParameter", "ESynHHHRDouble", "ESynHHHHDoubleRK4", "DSynHHHHDoubleRK4", "ESynDoubleVariable",
        "ESynFloatParameter", "DSynDoubleVariable", "DSynDoubleParameter", "DSynDoubleConstructorArgs",
    ):  # fmt: skip
        assert name in dir(neun), name
    assert list(neun.ESynDoubleVariable.__members__) == ["i1", "i2"]
    assert list(neun.ESynDoubleParameter.__members__) == ["g1", "g2"]
    assert list(neun.DSynDoubleVariable.__members__) == ["r", "i"]
    assert list(neun.HHDoubleVariable.__members__) == ["v", "h", "m", "n"]
    assert list(neun.HHDoubleParameter.__members__) == ["cm", "vna", "vk", "vl", "gna", "gk", "gl"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("HHDoubleRK5", "HHDoubleRK"),
        ("HHdoubleRK4", "HHDoubleRK4"),
        ("HHDoubleVariables", "HHDoubleVariable"),
        ("ESynHHHHDoubl", "ESynHHHHDouble"),
        ("DSynHHHHDouble", "DSynHHHHDouble"),
        ("DoubleRK4", "DoubleRK4"),
    ],
)
def test_an_unknown_name_is_an_attribute_error_with_the_closest(name: str, near: str) -> None:
    with pytest.raises(AttributeError, match=rf"'{name}'; did you mean '.*{near}"):
        getattr(neun, name)
    assert not hasattr(neun, name)


def test_lists_of_classes_and_what_a_model_is() -> None:
    neurons, synapses = neun.get_available_neurons(), neun.get_available_synapses()
    assert {"HHDoubleRK4", "HRFloatRK6", "IzDoubleEuler"} <= set(neurons)
    assert {"ESynHHHRDouble", "DSynIzIzFloatRK4", "ESynHHHHDoubleRK4"} <= set(synapses)
    info = neun.get_model_info("HH")
    assert (info["class_name"], info["short_name"]) == ("Hodgkin-Huxley", "HH")
    assert info["variables"][0] == {
        "name": "v", "description": "membrane potential", "unit": "mV", "default": -65.0,
    }  # fmt: skip
    assert [p["name"] for p in info["parameters"]] == list(neun.HHDoubleParameter.__members__)
    with pytest.raises(UnknownNameError, match="there is no model 'hh'; did you mean 'HH'"):
        neun.get_model_info("hh")


def test_a_registered_model_has_its_names(registered: Any) -> None:
    assert not hasattr(neun, "TestDoubleRK4")
    registered("Test")
    neuron = classic("TestDoubleRK4")()
    assert "TestDoubleRK4" in dir(neun) and "TestDoubleRK4" in neun.get_available_neurons()
    synapse = classic("ESynTestHHDouble")(neuron, classic("TestDoubleVariable").x, neun.HHDoubleRK4(), V.v, 1.0, 0.0)
    synapse.step(0.1)
    assert neuron.get_synaptic_input() == -65.0
    assert pickle.loads(pickle.dumps(classic("TestDoubleVariable").x)) is classic("TestDoubleVariable").x


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["ESynX"], "begins like a synapse's class name"),
        (["DSyn"], "begins like a synapse's class name"),
        (["MySynapse"], "begins like a synapse's class name"),
        (["MyDouble"], "contains 'Double', which parts class names"),
        (["AFloatB"], "contains 'Float', which parts class names"),
        (["HHHR"], None),
        (["H"], "would make the synapse name 'HHH' ambiguous"),
        (["A", "AB", "B", "BB"], "would make the synapse name .* ambiguous"),
        (["lower"], "a capital letter followed by letters and digits"),
        (["With_Line"], "a capital letter followed by letters and digits"),
        (["HH"], "the short name 'HH' belongs to the model 'Hodgkin-Huxley'"),
    ],
)
def test_ambiguous_short_names_are_refused(names: list[str], message: str | None, registered: Any) -> None:
    if message is None:
        registered(names[0])
        return
    with pytest.raises((ArgumentError, ModelError), match=message):
        for name in names:
            registered(name)
    assert names[-1] not in neun.models or names == ["HH"]


# -- enumerations --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", range(2, 6))
def test_members_are_pickled_as_themselves(protocol: int) -> None:
    for name in ("HHDoubleVariable", "HRFloatParameter", "ESynDoubleVariable", "DSynFloatParameter"):
        for member in getattr(neun, name):
            assert pickle.loads(pickle.dumps(member, protocol)) is member
            assert copy.deepcopy(member) is copy.copy(member) is member
            assert str(member) == f"{name}.{member.name}"


def test_members_of_two_models_are_not_equal() -> None:
    assert V.v != neun.HRDoubleVariable.x and V.v != neun.HHFloatVariable.v and V.v != 0
    assert V.v == V.v and int(V.v) == 0 and neun.HHDoubleVariable(2) is V.m
    assert len({V.v, neun.HRDoubleVariable.x, neun.HHFloatVariable.v}) == 3
    with pytest.raises(UnknownAttributeError, match="no member of HHDoubleVariable 'V'; did you mean 'v'"):
        V.V  # type: ignore[attr-defined]  # noqa: B018


# -- constructor arguments -----------------------------------------------------------------------------------


def test_constructor_arguments_are_checked() -> None:
    args = neun.HHDoubleConstructorArgs()
    args.gna = 0.9
    assert neun.HHDoubleRK4(args).get_param(neun.HHDoubleParameter.gna) == 0.9
    with pytest.raises(AttributeError, match="no parameter of HH 'gNa'; did you mean 'gna'"):
        args.gNa = 1.0
    with pytest.raises(AttributeError, match="no parameter of HH 'v'"):
        args.v  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ArgumentTypeError, match=r"HH's gna is '0\.9' of type str"):
        args.gna = cast(Any, "0.9")
    with pytest.raises(ArgumentError, match="must be finite"):
        args.gna = float("nan")
    with pytest.raises(ArgumentError, match="larger than single precision"):
        neun.HHFloatConstructorArgs().gna = 1e39
    twin = pickle.loads(pickle.dumps(args))
    assert twin == args and type(twin) is type(args) and twin != neun.HHDoubleConstructorArgs()
    assert repr(args).startswith("HHDoubleConstructorArgs(cm=0.007854, vna=50.0")


@pytest.mark.parametrize("wrong", ["HHFloat", "HRDouble", None, {}, 1.0])
def test_arguments_of_another_class_are_refused(wrong: Any) -> None:
    if wrong is None:
        assert bits(neun.HHDoubleRK4(None)) == bits(neun.HHDoubleRK4())
        return
    args = getattr(neun, f"{wrong}ConstructorArgs")() if isinstance(wrong, str) else wrong
    with pytest.raises(ArgumentTypeError, match=r"HHDoubleRK4 takes a neun_py\.HHDoubleConstructorArgs, not"):
        neun.HHDoubleRK4(args)


# -- synapses ------------------------------------------------------------------------------------------------


def pair() -> tuple[Any, Any]:
    one, two = neun.HHDoubleEuler(), neun.HHDoubleEuler()
    two.set(V.v, -60.0)
    return one, two


def test_an_electrical_synapse_pulls_together() -> None:
    one, two = pair()
    synapse = neun.ESynHHHHDouble(one, V.v, two, V.v, 0.5, 0.25)
    synapse.step(0.01)
    assert (one.get_synaptic_input(), two.get_synaptic_input()) == (2.5, -1.25)
    assert synapse.get_synaptic_current() == synapse.get(neun.ESynDoubleVariable.i1) == 2.5
    assert synapse.get(neun.ESynDoubleVariable.i2) == -1.25
    synapse.set_param(neun.ESynDoubleParameter.g1, 1.0)
    synapse.step(0.01)
    assert one.get_synaptic_input() == 7.5
    assert synapse.get_param(neun.ESynDoubleParameter.g1) == 1.0
    assert repr(synapse).startswith("<ESynHHHHDouble: i1 = 5, i2 = -1.25, g1 = 1")


def synapse_arguments() -> list[tuple[str, list[Any], type[Exception], str]]:
    one, two = pair()
    single, other = neun.HHFloatEuler(), neun.HRDoubleEuler()
    X = neun.HRDoubleVariable.x
    e, d = "ESynHHHHDouble", "DSynHHHHDoubleEuler"
    return [
        (
            e,
            [one, V.v, "two", V.v, 1.0, 1.0],
            ArgumentTypeError,
            "the second neuron is a HHDouble, not 'two'",
        ),
        (e, [None, V.v, two, V.v, 1.0, 1.0], ArgumentTypeError, "the first neuron is a HHDouble, not None"),
        (e, [single, V.v, two, V.v, 1.0, 1.0], ArgumentTypeError, "HHDouble, not a HHFloatEuler"),
        (
            e,
            [one, V.v, other, X, 1.0, 1.0],
            ArgumentTypeError,
            "the second neuron is a HHDouble, not a HRDouble",
        ),
        (
            e,
            [one, X, two, V.v, 1.0, 1.0],
            ArgumentTypeError,
            "variable of the first neuron is named by a member of HH",
        ),
        (e, [one, "v", two, V.v, 1.0, 1.0], ArgumentTypeError, "write neun_py.HHDoubleVariable.v"),
        (e, [one, V.v, two, 0, 1.0, 1.0], ArgumentTypeError, "variable of the second neuron is named by"),
        (e, [one, V.v, two, V.v, "1", 1.0], ArgumentTypeError, "ESyn's g1 is '1' of type str"),
        (e, [one, V.v, two, V.v, 1.0, float("inf")], ArgumentError, "ESyn's g2 is inf; it must be finite"),
        (
            "ESynHHHHDoubleRK4",
            [one, V.v, two, V.v, 1.0, 1.0],
            ArgumentTypeError,
            "HHDoubleRK4, not a HHDoubleEuler",
        ),
        (
            d,
            [one, V.v, two, V.v, {}],
            ArgumentTypeError,
            "args is a neun_py.DSynDoubleConstructorArgs, not {}",
        ),
        (
            d,
            [one, V.v, two, V.v, neun.HHDoubleConstructorArgs()],
            ArgumentTypeError,
            "DSynDoubleConstructorArgs, not",
        ),
        (d, [one, V.v, two, V.v, None, 0], ArgumentError, "steps must be at least 1, got 0"),
        (
            d,
            [one, V.v, two, V.v, None, 1.5],
            ArgumentTypeError,
            "steps is a whole number, not 1.5",
        ),
        (
            d,
            [one, V.v, two, V.v, None, True],
            ArgumentTypeError,
            "steps is a whole number, not True",
        ),
    ]


@pytest.mark.parametrize("case", range(15))
def test_wrong_synapse_arguments_are_refused(case: int) -> None:
    name, arguments, kind, message = synapse_arguments()[case]
    with pytest.raises(kind) as raised:
        getattr(neun, name)(*arguments)
    assert message in str(raised.value)


@pytest.mark.parametrize("name", ["ESynHHHHDouble", "DSynHHHHDoubleEuler"])
def test_a_synapse_checks_what_it_is_given(name: str) -> None:
    one, two = pair()
    synapse = getattr(neun, name)(one, V.v, two, V.v, *((1.0, 1.0) if name[0] == "E" else ()))
    member = next(iter(synapse.parameter_type))
    h: Any
    for h in (0.0, -0.1):
        with pytest.raises(ArgumentError, match="the step h must be positive"):
            synapse.step(h)
    for h in ("0.1", None, True, 1j):
        with pytest.raises(ArgumentTypeError, match="the step h is"):
            synapse.step(h)
    for wrong in ("i", 0, V.v):
        calls: list[tuple[Any, ...]] = [(synapse.get, wrong), (synapse.set, wrong, 1.0)]
        calls += [(synapse.get_param, wrong), (synapse.set_param, wrong, 1.0)]
        for call, *arguments in calls:
            with pytest.raises(ArgumentTypeError, match=r"is named by a member of [ED]SynDouble"):
                call(*arguments)
    with pytest.raises(ArgumentError, match="must be finite"):
        synapse.set_param(member, float("nan"))
    assert one.get_synaptic_input() == two.get_synaptic_input() == 0.0


@pytest.mark.parametrize("name", ["ESynHHHHDouble", "DSynHHHHDoubleEuler"])
def test_a_step_is_a_number_of_any_kind(name: str) -> None:
    one, two = pair()
    synapse = getattr(neun, name)(one, V.v, two, V.v, *((1.0, 1.0) if name[0] == "E" else ()))
    quantity: Any = pint.UnitRegistry().Quantity
    for h in (1, np.float32(0.5), np.array(0.25), quantity(10.0, "us")):
        synapse.step(h)


@pytest.mark.parametrize("name", ["ESynHHHHDouble", "DSynHHHHDoubleEuler"])
def test_a_synapse_keeps_its_neurons_alive(name: str) -> None:
    one, two = pair()
    synapse = getattr(neun, name)(one, V.v, two, V.v, *((1.0, 1.0) if name[0] == "E" else ()))
    alive = [weakref.ref(one), weakref.ref(two)]
    del one, two
    gc.collect()
    assert all(reference() is not None for reference in alive)
    synapse.step(0.01)
    del synapse
    gc.collect()
    assert all(reference() is None for reference in alive)


def run_circuit(circuit: tuple[Any, Any, list[Any]], steps: int) -> tuple[Any, ...]:
    one, two, synapses = circuit
    for _ in range(steps):
        for synapse in synapses:
            synapse.step(0.01)
        one.add_synaptic_input(0.2)
        one.step(0.01)
        two.step(0.01)
    return bits(one), bits(two), [repr(synapse) for synapse in synapses]


def test_twins_of_a_circuit_go_on_with_the_same_bits() -> None:
    one, two = pair()
    electrical = neun.ESynHHHHDouble(one, V.v, two, V.v, 1e-3, 2e-3)
    chemical = neun.DSynHHHHDoubleEuler(one, V.v, two, V.v, None, 3)
    circuit: tuple[Any, Any, list[Any]] = (one, two, [electrical, chemical])
    run_circuit(circuit, 250)
    # In the middle of a release, where there is more to remember than the numbers that can be seen.
    assert 0 < chemical.get(neun.DSynDoubleVariable.r) < 1
    twins = [copy.deepcopy(circuit), pickle.loads(pickle.dumps(circuit))]
    expected = run_circuit(circuit, 300)
    for twin in twins:
        assert run_circuit(twin, 300) == expected


@pytest.mark.parametrize("steps", [1, 4])
def test_a_release_opens_receptors_and_depolarises(steps: int) -> None:
    one, two = neun.HHDoubleEuler(), neun.HHDoubleEuler()
    args = neun.DSynDoubleConstructorArgs()
    args.max_release_time = 0.5
    synapse = neun.DSynHHHHDoubleEuler(one, V.v, two, V.v, args, steps)
    synapse.step(0.01)
    assert synapse.get(neun.DSynDoubleVariable.r) == 0.0 and two.get_synaptic_input() == 0.0
    one.set(V.v, 10.0)
    peaks = []
    for _ in range(100):
        synapse.step(0.01)
        peaks.append(synapse.get(neun.DSynDoubleVariable.r))
    assert int(np.argmax(peaks)) == 49
    assert all(np.diff(peaks[:50]) > 0) and all(np.diff(peaks[49:]) < 0)
    assert two.get_synaptic_input() > 0 and synapse.get_synaptic_current() < 0


# -- in another process ------------------------------------------------------------------------------------------

IN_A_CHILD = """
import base64, pickle, sys
import neun_py as neun
from neun_py import Model, Variable
if {other}:
    neun.register(Model(name="another", short_name="Far", source="none", time_unit="1",
                        equations="dy/dt = I", parameters={{}}, variables={{"y": Variable(0.0, "1", "y")}}))
one, two, electrical, chemical, args, any_one = pickle.loads(base64.b64decode({data!r}))
for synapse in (electrical, chemical, any_one):
    synapse.step(0.01)
one.step(0.01)
fresh = type(two)(args)
print(type(one).__name__, one.model.name, one["x"].hex(), fresh["rate"], type(any_one).__name__, any_one.any_integrator)
"""


@pytest.mark.parametrize("other", [False, True], ids=["unregistered", "another of that name"])
def test_objects_of_a_users_model_are_unpickled_in_another_process(registered: Any, other: bool) -> None:
    registered("Far")
    one, two = classic("FarDoubleRK4")(), classic("FarDoubleRK4")()
    x = classic("FarDoubleVariable").x
    electrical = classic("ESynFarFarDoubleRK4")(one, x, two, x, 0.5, 0.25)
    chemical = classic("DSynFarFarDoubleRK4")(one, x, two, x)
    any_one = classic("ESynFarFarDouble")(two, x, one, x, 0.5, 0.25)
    args = classic("FarDoubleConstructorArgs")()
    args.rate = 3.0
    one["x"] = 2.0
    data = base64.b64encode(pickle.dumps([one, two, electrical, chemical, args, any_one]))
    for synapse in (electrical, chemical, any_one):
        synapse.step(0.01)
    one.step(0.01)
    done = run_python(IN_A_CHILD.format(other=other, data=data))
    assert done == f"FarDoubleRK4 test Far {one['x'].hex()} 3.0 ESynFarFarDouble True"


class Own(neun.HHDoubleRK4):
    pass


class OwnSynapse(neun.ESynHHHHDouble):
    pass


class OwnArgs(neun.HHDoubleConstructorArgs):
    pass


@pytest.mark.parametrize("twin_of", [copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])
def test_twins_of_ones_own_classes_and_of_the_classic_ones_keep_their_class(twin_of: Any) -> None:
    one, two = Own(), neun.HHDoubleRK4()
    for thing in (
        one,
        two,
        OwnSynapse(one, V.v, two, V.v, 1.0, 1.0),
        neun.ESynHHHHDouble(one, V.v, two, V.v, 1.0, 1.0),
        neun.ESynHHHHDoubleRK4(two, V.v, two, V.v, 1.0, 1.0),
        OwnArgs(),
        neun.HHDoubleConstructorArgs(),
    ):
        assert type(twin_of(thing)) is type(thing)


# -- what somebody registers -------------------------------------------------------------------------------------


def test_a_registered_synapse_lists_the_names_that_it_has() -> None:
    gap = neun.Synapse(
        name="test gap", short_name="GapTSyn", source="none", time_unit="1", equations="i = g*(pre - post)",
        variables={}, inputs={"pre": "1", "post": "1"}, parameters={"g": Parameter(1.0, "1", "g")},
        outputs={"i": Output("1", "i")}, weight="g",
    )  # fmt: skip
    before = dict(synapses._read())
    synapses.register(gap)
    try:
        listed = [name for name in classic_names() if name.startswith("GapTSyn")]
        assert {"GapTSynDoubleVariable", "GapTSynFloatConstructorArgs"} <= set(listed)
        assert all(getattr(neun, name).__name__ == name for name in listed)
    finally:
        synapses._items.clear()
        synapses._items.update(before)


@pytest.mark.parametrize("name", ["ESynHHXXDouble", "ESynXXHHDoubleRK4", "DSynIzXXFloatEuler"])
def test_a_model_that_is_none_in_a_synapses_name_is_said(name: str) -> None:
    with pytest.raises(AttributeError, match=r"there is no model 'XX'; of the \d+ that there are none is close"):
        classic(name)


def test_a_member_is_found_again_without_its_model() -> None:
    """A process that has not registered the model can still read what another has pickled."""
    other = run_python(
        "import pickle, sys, neun_py as neun\n"
        "m = neun.Model(name='m', short_name='Elsewhere', source='none', equations='dx/dt = -x', time_unit='1',\n"
        "    variables={'x': neun.Variable(1.0, '1', 'x')}, parameters={})\n"
        "neun.register(m)\n"
        "print(pickle.dumps(neun.ElsewhereDoubleVariable.x).hex())"
    )
    member = pickle.loads(bytes.fromhex(other.strip()))
    assert (type(member).__name__, member.name, int(member)) == ("ElsewhereDoubleVariable", "x", 0)
    assert pickle.loads(pickle.dumps(V.m)) is V.m


def test_a_synapse_is_not_called_like_a_model() -> None:
    named = dataclasses.replace(neun.synapses["ESyn"], short_name="HH")
    with pytest.raises(ArgumentError, match="ends in 'Syn', which stands in it once"):
        neun.synapses.register(named)

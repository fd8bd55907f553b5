"""A population: how it is made, read, set, chosen from, copied and reset, and what it refuses."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pint
import pytest

import neun_py as neun
from neun_py import Neuron, Population
from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError, UnknownNameError
from population_support import FIRE, alone, bytes_of, joined, population_bits, require_as_alone
from support import shown

Q: Any = pint.UnitRegistry().Quantity
H = 0.01


def fire(size: int = 21, **values: Any) -> Population:
    return Population(FIRE, size, integrator="Euler", **values)


# -- how it is made ------------------------------------------------------------------------------------------


def test_numbers_arrays_and_quantities() -> None:
    values = np.linspace(-70.0, -60.0, 4)
    many = Population("HH", 4, gna=values + 71, vna=Q(0.05, "V"), v=Q(values / 1000, "V"), gk=np.float32(0.25))
    assert many["gna"].tolist() == (values + 71).tolist()
    assert many["vna"].tolist() == [50.0] * 4
    assert many["v"] == pytest.approx(values, rel=1e-15)
    assert many.parameters["gk"] == 0.25
    assert Population("HH", 3, gna=[1, 2, 3])["gna"].tolist() == [1.0, 2.0, 3.0]


def test_arrays_are_copied() -> None:
    tau = np.full(3, 0.5)
    many = fire(3, tau=tau)
    tau[:] = 9.0
    assert many["tau"].tolist() == [0.5] * 3
    many["tau"] = tau
    tau[:] = 7.0
    assert many["tau"].tolist() == [9.0] * 3


REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"size": 0}, ArgumentError, "the size must be at least 1, got 0"),
    ({"size": -3}, ArgumentError, "the size must be at least 1, got -3"),
    ({"size": 2.0}, ArgumentTypeError, "the size is a whole number, not 2.0"),
    ({"size": True}, ArgumentTypeError, "the size is a whole number, not True"),
    ({"size": None}, ArgumentTypeError, "the size is a whole number, not None"),
    ({"index": -1}, ArgumentError, "the index must be at least 0"),
    ({"index": 2**63}, ArgumentError, "the index must be at most"),
    ({"gnaa": 1.0}, UnknownNameError, "'gnaa'; did you mean 'gna'"),
    ({"preset": "x"}, UnknownNameError, "preset of HH 'x'"),
    ({"precision": "doubel"}, UnknownNameError, "did you mean 'double'"),
    ({"integrator": "RK44"}, UnknownNameError, "did you mean 'RK4'"),
    ({"model": "HHH"}, UnknownNameError, "'HH'"),
    ({"gna": np.ones(4)}, ArgumentError, "HH's gna has shape (4,); it needs one number, or one for each of 5 neurons"),
    ({"gna": np.ones((5, 1))}, ArgumentError, "HH's gna has shape (5, 1)"),
    ({"gna": []}, ArgumentError, "HH's gna has shape (0,)"),
    ({"gna": [1.0, 2.0, np.nan, 4.0, np.inf]}, ArgumentError, "HH's gna is nan at neuron 2; every value must be"),
    ({"v": np.inf}, ArgumentError, "must be finite"),
    ({"gna": ["a"] * 5}, ArgumentTypeError, "HH's gna must hold real numbers"),
    ({"gna": [True] * 5}, ArgumentTypeError, "HH's gna must hold real numbers"),
    ({"gna": [1j] * 5}, ArgumentTypeError, "HH's gna must hold real numbers"),
    ({"gna": [[1.0], [1.0, 2.0]]}, ArgumentTypeError, "HH's gna must hold real numbers"),
    ({"gna": "1"}, ArgumentTypeError, "HH's gna"),
    ({"gna": np.ma.masked_array(np.ones(5), [True] + [False] * 4)}, ArgumentError, "has masked values"),
    ({"v": Q(np.ones(5), "s")}, UnitError, "HH's v is given in second, which cannot be converted to mV"),
    ({"gna": [0.0, 1e39, 0.0, 0.0, 0.0], "precision": "float"}, ArgumentError, "larger than single precision can hold"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "kind", "message"), REFUSED, ids=shown)
def test_what_cannot_be_made(wrong: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as raised:
        Population(**{"model": "HH", "size": 5, **wrong})
    assert message in str(raised.value)


def test_an_initial_expression_that_is_not_finite_names_the_neuron() -> None:
    model = neun.Model(
        name="inverse", short_name="PopInv", source="none", time_unit="1", equations="dx/dt = -x*a",
        variables={"x": neun.Variable("1/a", "1", "x")}, parameters={"a": neun.Parameter(1.0, "1", "a")},
    )  # fmt: skip
    with pytest.raises(ArgumentError, match=r"PopInv's x of neuron 2 would start at inf: its initial value '1/a'"):
        Population(model, 4, a=np.array([1.0, 2.0, 0.0, 0.0]))
    assert Population(model, 4, a=np.arange(4.0), x=1.0)["x"].tolist() == [1.0] * 4


# -- by name -------------------------------------------------------------------------------------------------


def test_what_is_read_is_a_copy_that_cannot_be_written_to() -> None:
    many = fire(tau=np.linspace(0.2, 0.4, 21))
    for name in ("v", "tau", "low"):
        values = many[name]
        assert values.shape == (21,)
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 1.0
    before = many["v"]
    many.step(H)
    assert not np.array_equal(many["v"], before)
    with pytest.raises(ValueError, match="read-only"):
        many.state["v"][:] = 0.0
    assert list(many.state) == ["v", "w"]
    found = many.parameters
    assert list(found) == ["tau", "tref", "low", "jump"]
    assert found["low"] == -0.25 and bytes_of(found["tau"]) == bytes_of(many["tau"])


def test_what_is_set_by_name() -> None:
    many = fire(5)
    many["v"] = 0.5
    many["w"] = [1, 2, 3, 4, 5]
    many["low"] = -0.5
    many["tau"] = np.linspace(1.0, 2.0, 5)
    many["tau"] = Q(0.75, "")
    assert many["v"].tolist() == [0.5] * 5 and many["w"].tolist() == [1.0, 2.0, 3.0, 4.0, 5.0]
    assert many.parameters["low"] == -0.5 and many["tau"].tolist() == [0.75] * 5
    for name, value, message in (("v", np.nan, "finite"), ("tau", np.ones(4), "shape"), ("low", [1, 2], "shape")):
        with pytest.raises(ArgumentError, match=message):
            many[name] = value
    for refused in (lambda: many["tai"], lambda: many.__setitem__("tai", 1.0), lambda: many[2]["tai"]):
        with pytest.raises(UnknownNameError, match="did you mean 'tau'"):
            refused()
    with pytest.raises(ArgumentTypeError, match="a value has a name"):
        many[1:3] = 1.0  # type: ignore[index]


def test_parameters_that_change_between_steps_are_those_of_a_neuron() -> None:
    """One number for all, then one each, then one for some: in every neuron as alone."""
    many = fire(19)
    ones = [alone(many, k) for k in range(19)]
    each = 0.3 + 0.01 * np.arange(19)
    changes: list[Callable[[Any, int | slice], Any]] = [
        lambda n, k: n.__setitem__("tau", 0.4),
        lambda n, k: n.__setitem__("tau", each if isinstance(k, slice) else each[k]),
        lambda n, k: n.__setitem__("jump", 0.2),
    ]
    for change in changes:
        change(many, slice(None))
        many.run(20 * H, H)
        for k, one in enumerate(ones):
            change(one, k)
            one.run(20 * H, H)
    many[3:6]["low"] = [-0.1, -0.2, -0.3]
    many.run(70 * H, H)
    for k, one in enumerate(ones):
        one["low"] = {3: -0.1, 4: -0.2, 5: -0.3}.get(k, -0.25)
        one.run(70 * H, H)
    assert bytes_of(many["v"]) == bytes_of([one["v"] for one in ones])
    assert list(many._varying()) == ["tau", "low"]


KEYS: list[tuple[Any, list[int]]] = [
    (slice(2, 5), [2, 3, 4]), (slice(None, None, -7), [20, 13, 6]), ([3, 1, 1], [3, 1, 1]),
    (np.array([-1, 0]), [20, 0]), (np.arange(21) % 10 == 3, [3, 13]),
    ([False] * 20 + [True], [20]), ([], []), (slice(30, 40), []),
]  # fmt: skip


@pytest.mark.parametrize(("key", "positions"), KEYS, ids=shown)
def test_some_neurons_are_chosen(key: Any, positions: list[int]) -> None:
    many = fire(w=0.5 + np.arange(21.0))
    some = many[key]
    assert some["w"].tolist() == [0.5 + k for k in positions]
    assert some["tau"].tolist() == [0.3] * len(positions) == some.parameters["tau"].tolist()
    assert len(some) == len(positions)
    some["tau"] = np.arange(1.0, 1.0 + len(positions))
    expected = np.full(21, 0.3)
    expected[positions] = np.arange(1.0, 1.0 + len(positions))
    assert many["tau"].tolist() == expected.tolist()
    with pytest.raises(ValueError, match="read-only"):
        some["w"][:] = 0.0


def test_one_neuron() -> None:
    many = fire(w=np.arange(21.0))
    for key in (3, np.int64(3), -18):
        one = many[key]
        assert one["w"] == 3.0 and type(one["w"]) is float and type(one["tau"]) is float
        one["v"] = 0.25
        assert one.state == {"v": 0.25, "w": 3.0}
        assert many["v"][3] == 0.25 and many["v"][2] == 0.9
        with pytest.raises(ArgumentTypeError, match="one neuron has no neurons"):
            one[0]
        with pytest.raises(TypeError):
            len(one)
    assert repr(many[3]) == f"<neuron 3 of {many!r}>"
    assert [n["w"] for n in many[1:4]] == [1.0, 2.0, 3.0]


def test_views_of_views() -> None:
    many = fire(w=np.arange(21.0))
    inner = many[4:16][::3][[1, 2]]
    assert inner["w"].tolist() == [7.0, 10.0] and many[4:16][-1]["w"] == 15.0
    inner["w"] = 100.0
    assert np.flatnonzero(many["w"] == 100.0).tolist() == [7, 10]
    assert repr(many[4:16]) == f"<12 neurons of {many!r}>"
    with pytest.raises(IndexError):
        inner[2]


@pytest.mark.parametrize("key", [21, -22, [0, 21], np.array([-22]), [True] * 20])
def test_neurons_that_are_not_there(key: Any) -> None:
    with pytest.raises(IndexError, match=r"(beyond the 21 neurons|the mask has 20 values)"):
        fire()[key]


NO_KEYS: list[Any] = [1.0, True, (1, 2), [1.5], np.array([1.0]), ["a"], {1}, b"v", ..., lambda: 0]


@pytest.mark.parametrize("key", NO_KEYS, ids=shown)
def test_what_chooses_no_neurons(key: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="neurons are chosen by an index, a slice, indices or a mask"):
        fire()[key]


@pytest.mark.parametrize("key", [[[1]], np.zeros((2, 2), int)], ids=shown)
def test_indices_have_one_dimension(key: Any) -> None:
    with pytest.raises(ArgumentError, match="one-dimensional"):
        fire()[key]


def test_input_is_added_by_hand() -> None:
    many = fire(5)
    many.add_synaptic_input(0.5)
    many.add_synaptic_input([0.0, 1.0, 2.0, 3.0, 4.0])
    many[1:3].add_synaptic_input(10.0)
    many[[0, 0, 4]].add_synaptic_input([1.0, 2.0, 4.0])
    many[-1].add_synaptic_input(100.0)
    added = [3.5, 11.5, 12.5, 3.5, 108.5]
    assert many.get_synaptic_input().tolist() == added
    ones = [alone(many, k) for k in range(5)]
    many.step(H)
    for one, current in zip(ones, added, strict=True):
        one.add_synaptic_input(current)
        one.step(H)
    assert bytes_of(many["v"]) == bytes_of([one["v"] for one in ones])
    assert many.get_synaptic_input().tolist() == [0.0] * 5
    for wrong in (np.nan, np.ones(4)):
        with pytest.raises(ArgumentError, match="the input"):
            many.add_synaptic_input(wrong)
    with pytest.raises(ArgumentError, match="the input"):
        many[1:3].add_synaptic_input(np.ones(3))


# -- what it is ----------------------------------------------------------------------------------------------


def test_length_and_text() -> None:
    many = Population("HH", 1200, v=np.linspace(-70, -60, 1200), gna=np.ones(1200), vna=50.0)
    assert len(many) == many.size == 1200 and many.model is neun.models["HH"]
    assert repr(many) == "<1,200 neurons of HHDoubleRK4 at t = 0 ms, with their own gna>"
    assert repr(fire(1)) == "<1 neurons of PopFireDoubleEuler at t = 0>"


def test_time() -> None:
    many, one = fire(), Neuron(FIRE, integrator="Euler")
    for each in (many, one):
        each.step(H)
        each.set_time(100.0)
        each.step(H)
        each.step(2 * H)
    assert many.get_time() == one.get_time() == 100.0 + H + 2 * H
    ds = many.run(3 * H, H)
    assert ds.time.values.tolist() == one.run(3 * H, H).time.values.tolist()
    with pytest.raises(ArgumentError):
        many.set_time(np.nan)


def test_reset_goes_back_to_the_first_states() -> None:
    v = np.linspace(-0.0, 0.9, 21)
    v[3] = -0.0
    many = fire(v=v, tau=0.25)
    first = many.run(80 * H, H, input=neun.inputs.ornstein_uhlenbeck(0.0, 1.0, 0.2), record=("v", "w"))
    many["low"] = -0.125
    many.add_synaptic_input(1.0)
    many.reset()
    assert many.get_time() == 0.0 and not many.get_synaptic_input().any()
    assert bytes_of(many["v"]) == bytes_of(v)
    assert many.parameters["low"] == -0.125
    many["low"] = -0.25
    again = many.run(80 * H, H, input=neun.inputs.ornstein_uhlenbeck(0.0, 1.0, 0.2), record=("v", "w"))
    assert joined([again]) == joined([first])


# -- twins ---------------------------------------------------------------------------------------------------


def saved(many: Population, folder: Path) -> Population:
    many.save(folder / "many.neun")
    twin = neun.load(folder / "many.neun")
    assert isinstance(twin, Population)
    return twin


WAYS: dict[str, Callable[[Population, Path], Population]] = {
    "copy method": lambda p, folder: p.copy(),
    "copy": lambda p, folder: copy.copy(p),
    "deepcopy": lambda p, folder: copy.deepcopy(p),
    "pickle": lambda p, folder: pickle.loads(pickle.dumps(p)),
    "file": saved,
}


@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("way", WAYS)
def test_a_twin_goes_on_with_the_same_bits(way: str, precision: str, tmp_path: Path) -> None:
    """In the middle of noise that remembers, of refractory times, of another clock, with input that waits."""
    noise = neun.inputs.ornstein_uhlenbeck(mean=np.linspace(0.0, 1.0, 21), sigma=1.0, tau=0.2, seed=4)
    many = Population(FIRE, 21, integrator="Euler", precision=precision, index=5, v=np.linspace(0.0, 0.95, 21),
                      tau=np.linspace(0.25, 0.35, 21))  # fmt: skip
    many.set_time(3.0)
    many.run(37 * H, H, input=noise)
    many.add_synaptic_input(np.arange(21.0))
    assert many._held is not None and many._held.any()
    before = population_bits(many)
    twin = WAYS[way](many, tmp_path)
    assert population_bits(twin) == before
    assert twin.get_synaptic_input().tolist() == list(range(21)) and repr(twin) == repr(many)
    ds, found = (each.run(60 * H, H, input=noise, record=("v", "I")) for each in (many, twin))
    assert joined([found]) == joined([ds]) and found.attrs == ds.attrs
    assert population_bits(twin) == population_bits(many)
    twin["tau"] = 0.5
    twin.reset()
    many.reset()
    assert bytes_of(twin["v"]) == bytes_of(many["v"]) and many["tau"][0] == np.asarray(0.25, many["v"].dtype)


def test_what_is_no_saved_population(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no state")
    (tmp_path / "pickle").write_bytes(pickle.dumps(fire()))
    np.savez(tmp_path / "arrays.npz", v=[1.0])
    for name in ("text", "pickle", "arrays.npz", "none", "."):
        with pytest.raises(ArgumentError):
            neun.load(tmp_path / name)


def test_a_step_that_changes_while_some_are_refractory() -> None:
    many = fire(v=np.linspace(0.0, 0.95, 21), tref=np.linspace(0.1, 0.3, 21))
    ones = [alone(many, k) for k in range(21)]
    many.run(34 * H, H)
    assert many._held is not None and 0 < np.count_nonzero(many._held) < 21
    many.step(0.003)
    many.run(0.2, 0.004)
    ds = many.run(0.5, 0.01, record="v")
    parts = {}
    for k, one in enumerate(ones):
        one.run(34 * H, H)
        one.step(0.003)
        one.run(0.2, 0.004)
        parts[k] = one.run(0.5, 0.01, record="v")
    require_as_alone(ds, parts, ("v",))


def test_attributes_cannot_be_set_by_mistake() -> None:
    many = Population("HH", 4)
    for name in ("size", "gna", "v"):
        with pytest.raises(AttributeError):
            setattr(many, name, 2)
    assert many.size == len(many) == 4


def test_a_name_is_in_a_population_or_not() -> None:
    many = Population("HH", 4)
    assert "v" in many and "gna" in many[1:3] and "gnb" not in many
    with pytest.raises(ArgumentTypeError, match="one neuron has no length"):
        len(many[0])

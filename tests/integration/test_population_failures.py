"""A neuron that blows up: where the population stands, what the error says, and what the others do."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import Neuron, Population
from neun_py.errors import NumericalError
from neun_py.runtime import lanes
from population_support import BURST, FIRE, alone, bytes_of, joined, population_bits, require_as_alone

H, SIZE, STEPS = 0.125, 83, 64
NAMES = ("x", "rate", "I", "y")
BAD = (5, 40, 77)


def rates(*bad: int) -> Any:
    """Give 0 for those that are quiet, and for the others what makes them infinite one after the other."""
    a = np.zeros(SIZE)
    a[list(bad)] = [1.0 + 0.5 * (k % 3) for k in bad]
    return a


def burst(*bad: int, precision: str = "double", **values: Any) -> Population:
    y = 0.25 + 0.001 * np.arange(SIZE)
    return Population(BURST, SIZE, integrator="Euler", precision=precision, **{"a": rates(*bad), "y": y, **values})


def stepped_until_it_fails(many: Population) -> tuple[int, NumericalError]:
    for k in range(1000):
        try:
            many.step(H)
        except NumericalError as error:
            return k, error
    raise AssertionError("nothing failed")


def ended(many: Population, **asked: Any) -> NumericalError:
    with pytest.raises(NumericalError) as raised:
        many.run(STEPS * H, H, **{"record": NAMES, **asked})
    return raised.value


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_run_ends_as_a_loop_of_steps_does(precision: str, threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "ALONE", 0)
    ran, stepped = burst(*BAD, precision=precision, b=0.5), burst(*BAD, precision=precision, b=0.5)
    before = ran.copy()
    error = ended(ran, threads=threads)
    count, expected = stepped_until_it_fails(stepped)
    assert 0 < count < STEPS
    assert population_bits(ran) == population_bits(stepped)
    assert error.recording.sizes["time"] == count
    assert joined([error.recording]) == joined([before.run(count * H, H, record=NAMES)])
    assert error.recording.attrs["steps"] == count
    assert error.recording.attrs["time_end"] == count * H == ran.get_time()
    for e in (error, expected):
        k = e.index
        assert k in BAD
        assert (e.variable, e.undone, e.h) == ("x", True, H)
        assert e.time == (count + 1) * H
        assert e.last_good == {name: float(ran[name][k]) for name in ("x", "y")}
        assert e.parameters == {name: float(ran[name][k]) for name in ("a", "b")}
        assert not np.isfinite(e.value)
        for part in (f"neuron {k} of the population of", "x became inf", "which the neuron still holds", "a = "):
            assert part in str(e)
    assert (error.index, str(error)) == (expected.index, str(expected))


def test_the_error_is_that_of_the_neuron_alone() -> None:
    many = burst(40)
    one = alone(many, 40)
    error = ended(many)
    with pytest.raises(NumericalError) as raised:
        one.run(STEPS * H, H, record=NAMES)
    single = raised.value
    for name in ("variable", "value", "time", "h", "last_good", "parameters", "undone", "time_unit"):
        assert getattr(error, name) == getattr(single, name), name
    require_as_alone(error.recording, {40: single.recording}, NAMES)


def test_an_index_is_counted_from_the_first_neurons() -> None:
    many = Population(BURST, 3, integrator="Euler", index=100, a=np.array([0.0, 0.0, 2.0]))
    assert ended(many).index == 102
    masked = Population(BURST, 3, integrator="Euler", index=100, a=np.array([0.0, 0.0, 2.0]))
    assert masked.run(STEPS * H, H, on_error="mask").attrs["masked_neurons"] == [102]


def test_several_that_fail_in_one_step() -> None:
    many = burst(12, 6, 72)
    many["a"] = np.where(np.isin(np.arange(SIZE), (6, 12, 72)), 1.5, 0.0)
    assert ended(many.copy()).index == 6
    ds = many.run(STEPS * H, H, on_error="mask")
    assert ds.attrs["masked_neurons"] == [6, 12, 72]
    assert len(set(ds.attrs["masked_times"])) == 1


@pytest.mark.parametrize("kind", ["noise", "function", "by hand"])
def test_it_goes_on_with_the_same_bits_once_the_cause_is_gone(kind: str) -> None:
    """What was drawn for steps that were not taken is drawn again, and what was added waits."""
    given: Any = {
        "noise": neun.inputs.ornstein_uhlenbeck(mean=0.0, sigma=0.01, tau=1.0, seed=2),
        "function": lambda t: 0.001 * t,
        "by hand": 0.0,
    }[kind]
    ran, stepped = burst(*BAD), burst(*BAD)
    if kind == "by hand":
        ran["x"] = stepped["x"] = np.where(rates(*BAD) > 0, 1e200, 1.0)
        for many in (ran, stepped):
            many.add_synaptic_input(0.5 + 0.1 * np.arange(SIZE))
    failed = ended(ran, input=given)
    done = failed.recording.sizes["time"]
    assert bytes_of(ran.get_synaptic_input()) == bytes_of((0.5 + 0.1 * np.arange(SIZE)) * (done == 0))
    parts = []
    if done:
        parts.append(stepped.run(done * H, H, input=given, record=NAMES))
    for many in (ran, stepped):
        many[list(BAD)]["x"] = 0.5
        many["a"] = 0.0
    rest = (STEPS - done) * H
    assert joined([failed.recording, ran.run(rest, H, input=given, record=NAMES)]) == joined(
        [*(parts or [failed.recording]), stepped.run(rest, H, input=given, record=NAMES)]
    )
    assert population_bits(ran) == population_bits(stepped)


def test_a_neuron_alone_stands_with_its_noise_where_it_failed() -> None:
    noise = neun.inputs.ornstein_uhlenbeck(mean=0.0, sigma=0.01, tau=1.0, seed=2)
    many = burst(40)
    one = alone(many, 40)
    ended(many, input=noise)
    with pytest.raises(NumericalError):
        one.run(STEPS * H, H, input=noise)
    many["x"], many["a"] = 0.5, 0.0
    one["x"], one["a"] = 0.5, 0.0
    ds = many.run(10 * H, H, input=noise, record=NAMES)
    require_as_alone(ds, {40: one.run(10 * H, H, input=noise, record=NAMES)}, NAMES)


def test_a_function_is_not_asked_again_for_steps_that_are_taken_back() -> None:
    asked: list[float] = []

    def drawn(t: float) -> float:
        asked.append(t)
        return 0.001 * len(asked)

    error = ended(burst(40), input=drawn)
    assert len(asked) == len(set(asked))
    count = error.recording.sizes["time"]
    assert error.recording["I"].values[:, 0].tolist() == [0.001 * (k + 1) for k in range(count)]


# -- on_error="mask" -----------------------------------------------------------------------------------------


def masked(many: Population, **asked: Any) -> xr.Dataset:
    return many.run(STEPS * H, H, **{"record": NAMES, "on_error": "mask", **asked})


@pytest.mark.parametrize("threads", [1, 3])
def test_a_masked_neuron_is_nan_and_the_others_are_as_without_it(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "ALONE", 0)
    many, well = burst(*BAD), burst()
    ds, expected = masked(many, threads=threads), masked(well)
    others = np.setdiff1d(np.arange(SIZE), BAD)
    for name in NAMES:
        assert bytes_of(ds[name].sel(neuron=others).values) == bytes_of(expected[name].sel(neuron=others).values)
    assert bytes_of(ds["I"].values) == bytes_of(expected["I"].values)
    assert ds.attrs["masked_neurons"] == list(BAD)
    assert expected.attrs["masked_neurons"] == expected.attrs["masked_times"] == []
    parts = {}
    for k, time in zip(BAD, ds.attrs["masked_times"], strict=True):
        assert np.array_equal(np.isnan(ds["x"].sel(neuron=k).values), ds.time.values > time)
        assert not np.isnan(ds["x"].sel(neuron=k, time=time).values)
        spikes = ds.spike_time.values[ds.spike_neuron.values == k]
        assert (spikes <= time).all()
        parts[k] = alone(burst(*BAD), k).run(STEPS * H, H, record=NAMES, on_error="mask")
        assert parts[k].attrs["masked_times"] == [time]
    require_as_alone(ds, parts, NAMES)
    assert set(ds.spike_neuron.values) >= set(others) and many.get_time() == STEPS * H


def test_the_masked_stay_so_until_their_state_is_set() -> None:
    many = burst(*BAD)
    masked(many)
    again = many.run(STEPS * H, H, record=NAMES)
    assert np.isnan(again["x"].sel(neuron=list(BAD)).values).all()
    assert not np.isnan(np.delete(again["x"].values, BAD, axis=1)).any()
    many.step(H)
    before = many.get_time()
    later = masked(many).attrs
    assert later["masked_neurons"] == again.attrs["masked_neurons"] == list(BAD)
    assert later["masked_times"] == [before] * len(BAD)
    assert not set(again.spike_neuron.values) & set(BAD)
    with np.errstate(all="raise"):
        assert "x" in repr(many[5].state)
    many[5]["a"], many[5]["x"], many[5]["y"] = 0.0, 1.0, 0.25
    twin = Neuron(BURST, integrator="Euler", x=1.0, y=0.25)
    ds, part = many.run(STEPS * H, H, record=NAMES), twin.run(STEPS * H, H, record=NAMES)
    for name in NAMES:
        assert bytes_of(ds[name].sel(neuron=5).values) == bytes_of(part[name].values)
    assert np.isnan(ds["x"].sel(neuron=40).values).all()


def test_twins_of_the_masked_are_masked() -> None:
    many = burst(*BAD)
    masked(many)
    twin = pickle.loads(pickle.dumps(many))
    many.run(H, H)
    twin.run(H, H)
    assert population_bits(twin) == population_bits(many)


# -- more neurons than can be kept ---------------------------------------------------------------------------


def test_too_many_to_take_a_step_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """They stand at the end of the stretch of steps, and the error says so."""
    monkeypatch.setattr(lanes, "_UNDO", 0)
    many, kept = burst(*BAD), burst(*BAD)
    error = ended(many)
    monkeypatch.undo()
    expected = ended(kept)
    assert not error.undone
    for name in ("index", "variable", "value", "time", "last_good", "parameters"):
        assert getattr(error, name) == getattr(expected, name), name
    assert "The other neurons were taken to the end of the stretch of steps, and this one is NaN" in str(error)
    assert "which the neuron still holds" not in str(error)
    end = error.recording.sizes["time"]
    assert many.get_time() == end * H > expected.recording.sizes["time"] * H
    same = masked(burst(*BAD)).isel(time=slice(0, end))
    assert bytes_of(error.recording["x"].values) == bytes_of(same["x"].values)


def test_a_step_of_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "_UNDO", 0)
    many = burst(40, x=np.where(np.arange(SIZE) == 40, 1e200, 1.0))
    many.add_synaptic_input(1.0)
    with pytest.raises(NumericalError) as raised:
        many.step(H)
    assert not raised.value.undone and raised.value.last_good["x"] == 1e200
    assert np.flatnonzero(np.isnan(many["x"])).tolist() == [40]
    assert many.get_time() == H
    assert not many.get_synaptic_input().any()


# -- what is large and finite --------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", ["double", "float"])
def test_large_states_whose_sum_overflows_do_not_fail(precision: str) -> None:
    large = float(np.finfo(np.float32 if precision == "float" else np.float64).max)
    still = neun.Model(
        name="large", short_name="PopLarge", source="none", time_unit="1",
        parameters={"c": neun.Parameter(0.0, "1", "c")},
        variables={name: neun.Variable(0.0, "1", name) for name in ("x", "y", "z")},
        equations="dx/dt = c\ndy/dt = c\ndz/dt = c",
    )  # fmt: skip
    many = Population(still, 9, integrator="Euler", precision=precision, x=large, y=large, z=-large)
    many.step(0.5)
    ds = many.run(4.0, 0.5, record=("x", "y", "z"))
    assert (ds["x"].values == np.asarray(large, many["x"].dtype)).all()
    many.step(0.5)


def test_a_membrane_that_is_held_fails_by_what_failed() -> None:
    """The error computes the failed step again: as it was, with the membrane held."""
    many = Population(FIRE, 3, integrator="Euler", v=0.99, tau=np.array([0.3, 0.3, 0.35]))
    many.step(0.01)
    assert many._held is not None and many._held.all()
    many[1]["w"] = 1.7e308
    with pytest.raises(NumericalError) as raised:
        many.step(240.0)  # so long that w overflows; v would too, if it were not held
    error = raised.value
    assert (error.index, error.variable) == (1, "w")
    assert not np.isfinite(error.value)


def test_an_input_that_overflows_is_said_by_the_step() -> None:
    """As by a neuron's: what is added is finite, and the sum is not."""
    for added in (1.7e308, np.full(3, 1.7e308)):
        many = Population(FIRE, 3, integrator="Euler")
        for _ in range(2):
            many.add_synaptic_input(added)
        with pytest.raises(NumericalError, match="v became inf"):
            many.step(0.01)
        assert many.get_time() == 0.0 and np.isinf(many.get_synaptic_input()).all()


def test_an_error_can_be_pickled() -> None:
    error = ended(burst(*BAD))
    twin = pickle.loads(pickle.dumps(error))
    assert str(twin) == str(error)
    for name in ("index", "variable", "time", "last_good", "parameters", "undone"):
        assert getattr(twin, name) == getattr(error, name)
    xr.testing.assert_identical(twin.recording, error.recording)


@pytest.mark.parametrize("on_error", ["raise", "mask"])
def test_a_neuron_that_is_masked_is_so_everywhere(on_error: str) -> None:
    """Alone as in a population, in steps as in runs: it stays NaN, its time goes on, and every run lists it."""
    alone_, many = Neuron(BURST, integrator="Euler", a=1e30), Population(BURST, 1, integrator="Euler", a=1e30)
    for one in (alone_, many):
        one.run(STEPS * H, H, on_error="mask")
        one.step(H)
        assert one.get_time() == pytest.approx((STEPS + 1) * H)
        found = one.run(H, H, on_error=on_error)
        assert np.isnan(found["x"].values).all()
        assert found.attrs["masked_neurons"] == [0]
        one["y"] = 0.25  # the first state tells
        assert np.isnan(one.run(H, H)["x"].values).all()
        one["x"], one["y"], one["a"] = 1.0, 0.25, 0.0
        assert np.isfinite(one.run(H, H)["x"].values).all()


def test_input_by_hand_that_nothing_reads_is_refused() -> None:
    deaf = neun.Model(
        name="deaf", short_name="PopDeaf", source="none: a test", variables={"x": neun.Variable(1.0, "1", "x")},
        parameters={"a": neun.Parameter(1.0, "1", "a")}, equations="dx/dt = -a*x", time_unit="1",
    )  # fmt: skip
    many, one = Population(deaf, 3), Neuron(deaf)
    many.add_synaptic_input(0.0)
    many.step(H)
    with pytest.raises(neun.ArgumentError, match="PopDeaf reads no input"):
        many[1].add_synaptic_input(1.0)
    one.add_synaptic_input(1.0)
    with pytest.raises(neun.ArgumentError, match="PopDeaf reads no input"):
        one.step(H)
    with pytest.raises(neun.ArgumentError, match="PopDeaf reads no input"):
        one.run(H, H)

"""A run of a population: what it gives, and what it refuses before the first step."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import Neuron, Population
from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.runtime import recording
from population_support import FIRE, bytes_of, joined, population_bits
from support import shown

H = 0.01


def fire(size: int = 7, **values: Any) -> Population:
    return Population(FIRE, size, integrator="Euler", **values)


def test_the_result_is_labelled() -> None:
    tau = np.linspace(0.2, 0.4, 7)
    many = Population(FIRE, 7, integrator="Euler", precision="float", index=30, tau=tau, v=0.95)
    ds = many.run(0.5, H, input=np.arange(7.0), record=("w", "leak", "I"), every=10)
    assert dict(ds.sizes) == {"time": 5, "neuron": 7, "spike": ds.sizes["spike"]}
    assert set(ds.coords) == {"time", "neuron", "tau"}
    assert ds.neuron.values.tolist() == list(range(30, 37))
    assert ds.tau.dims == ("neuron",) and ds.tau.values.tolist() == tau.astype(np.float32).tolist()
    assert ds["w"].dims == ("time", "neuron") and ds["w"].dtype == ds["leak"].dtype == np.float32
    assert ds.spike_time.dtype == np.float64 and ds.spike_neuron.dtype == np.int64
    assert set(ds.spike_neuron.values.tolist()) == set(range(30, 37))
    assert ds["w"].attrs == {"units": "1", "long_name": "what a spike leaves"}
    assert ds["tau"].attrs["long_name"] == "time constant"
    facts = {"model": FIRE.name, "short_name": "PopFire", "integrator": "Euler", "precision": "float", "neurons": 7,
             "steps": 50, "every": 10, "h": H, "time_start": 0.0, "time_end": 0.5, "membrane": "v",
             "input": "an array of 7 neurons"}  # fmt: skip
    assert {name: ds.attrs[name] for name in facts} == facts
    parameters, state = json.loads(ds.attrs["parameters"]), json.loads(ds.attrs["initial_state"])
    assert parameters["tau"] == {"from": float(np.float32(0.2)), "to": float(np.float32(0.4))}
    assert parameters["low"] == -0.25 and state["v"] == float(np.float32(0.95))


def test_units_are_the_models() -> None:
    ds = Population("HH", 2, gna=np.array([0.9, 1.0])).run(0.02, H, record=("v", "I"))
    one = Neuron("HH").run(0.02, H, record=("v", "I"))
    for name in ("v", "I", "time", "spike_time"):
        assert ds[name].attrs == one[name].attrs
    assert ds["gna"].attrs["units"] == neun.models["HH"].parameters["gna"].unit


def test_chosen_neurons_and_what_differs_in_them() -> None:
    many = fire(index=10, tau=np.arange(1.0, 8.0))
    for chosen in ([5, 1], (5, 1), np.array([-2, 1]), np.arange(7) % 4 == 1, slice(1, 6, 4)):
        ds = many.copy().run(0.5, H, neurons=chosen)
        assert ds.neuron.values.tolist() == [11, 15] and ds.tau.values.tolist() == [2.0, 6.0]
        assert ds["v"].shape == (50, 2)
    assert many.copy().run(0.5, H, neurons=3).neuron.values.tolist() == [13]
    for none in ([], (), [False] * 7):
        assert many.copy().run(0.5, H, neurons=none)["v"].shape == (50, 0)
    few = many.run(0.8, H, neurons=[0])
    assert set(few.spike_neuron.values.tolist()) > {10}  # spikes are those of all


def test_nothing_recorded() -> None:
    many, twin = fire(v=0.5), fire(v=0.5)
    ds, expected = many.run(0.8, H, record=()), twin.run(0.8, H)
    assert dict(ds.sizes) == {"time": 0, "neuron": 7, "spike": expected.sizes["spike"]}
    assert set(ds.data_vars) == {"spike_time", "spike_neuron"}
    assert bytes_of(ds.spike_time.values) == bytes_of(expected.spike_time.values)
    assert set(many.run(0.8, H, record=(), spikes=False).data_vars) == set()
    twin.run(0.8, H, spikes=False)
    assert population_bits(many) == population_bits(twin)
    before = population_bits(many)
    assert many.run(0.0, H).sizes["time"] == 0 and population_bits(many) == before


REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"threads": 0}, ArgumentError, "threads must be at least 1, got 0"),
    ({"threads": 2.0}, ArgumentTypeError, "threads is a whole number, not 2.0"),
    ({"threads": 10**6}, ArgumentError, "threads must be at most"),
    ({"on_error": "skip"}, ArgumentError, "on_error is \"raise\" or \"mask\", not 'skip'"),
    ({"neurons": [7]}, ArgumentError, "there is no such neuron: [7] is beyond the 7 neurons that there are, 0 to 6"),
    ({"neurons": [True] * 6}, ArgumentError, "the mask has 6 values, and there are 7 neurons"),
    ({"neurons": True}, ArgumentTypeError, "by an index, a slice, indices or a mask, not by True"),
    ({"neurons": 1.5}, ArgumentTypeError, "by an index, a slice, indices or a mask, not by 1.5"),
    ({"neurons": ["a"]}, ArgumentTypeError, "neurons are chosen by an index, a slice"),
    ({"neurons": [[0, 1], [2, 3]]}, ArgumentError, "one-dimensional indices"),
    ({"spikes": "no"}, ArgumentTypeError, "spikes is True or False, not 'no'"),
    ({"neurons": [1, 1]}, ArgumentError, "neurons names a neuron twice"),
    ({"neurons": [6, -1]}, ArgumentError, "neurons names a neuron twice"),
    ({"windows": [(0.2, 0.3)]}, ArgumentError, "the window (0.2, 0.3) holds no step of the run, which is from 0.04"),
    ({"windows": [(0.05, 0.06), (0.0, 0.01)]}, ArgumentError, "the window (0.0, 0.01) holds no step of the run"),
    ({"windows": [(0.07, 0.05)]}, ArgumentError, "the window (0.07, 0.05) ends before it begins"),
    ({"windows": [(0.051, 0.059)]}, ArgumentError, "holds no step of the run"),
    ({"windows": (0.05, 0.06)}, ArgumentTypeError, "windows are pairs of times"),
    ({"windows": [(0.05,)]}, ArgumentTypeError, "windows are pairs of times"),
    ({"windows": 3}, ArgumentTypeError, "windows are pairs of times"),
    ({"windows": [(0.05, np.nan)]}, ArgumentError, "a window's end is nan"),
    ({"windows": [(0.05, "x")]}, ArgumentTypeError, "a window's end"),
    ({"input": np.ones(8)}, ArgumentError, "one for each of the 7 neurons, shape (7,), or a value for each of the 10"),
    ({"input": np.ones((7, 10))}, ArgumentError, "or one for each step and neuron, shape (10, 7)"),
    ({"input": np.full((10, 7), np.inf)}, ArgumentError, "the input array is inf at step 0, neuron 0"),
    ({"input": [0.0, np.nan] + [0.0] * 5}, ArgumentError, "the input array is nan at neuron 1"),
    ({"input": neun.inputs.white_noise(0.0, np.ones(3))}, ArgumentError, "there are 7 neurons"),
    ({"progress": 3}, ArgumentTypeError, "progress is True, False or a function"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "kind", "message"), REFUSED, ids=shown)
def test_a_run_is_refused_before_anything_changes(wrong: dict[str, Any], kind: type[Exception], message: str) -> None:
    many = fire()
    many.run(0.04, H)
    many.add_synaptic_input(0.5)
    before = population_bits(many)
    with pytest.raises(kind) as raised:
        many.run(**{"duration": 0.1, "h": H, **wrong})
    assert message in str(raised.value)
    assert population_bits(many) == before and many.get_synaptic_input().tolist() == [0.5] * 7


def test_a_neuron_alone_has_none_to_choose_from() -> None:
    with pytest.raises(ArgumentError, match="this is one neuron"):
        Neuron(FIRE).run(0.1, H, neurons=[0])


def test_a_recording_that_does_not_fit_is_refused_with_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "_free_memory", lambda: 100_000.0)
    many = fire()
    with pytest.raises(ArgumentError) as raised:
        many.run(10.0, H, record=("v", "w"), every=2)
    assert "needs 56,000 bytes (500 samples of 2 variables of 7 neurons), and 50,000 can be had" in str(raised.value)
    assert many.get_time() == 0.0
    many.run(10.0, H, record=("v", "w"), every=2, neurons=[1, 2])
    many.run(10.0, H, record=("v", "w"), every=2, windows=[(10.0, 12.0)])


# -- windows -------------------------------------------------------------------------------------------------


def within(*windows: tuple[float, float], start: int = 0, every: int = 1) -> list[int]:
    """Give the numbers of the steps that windows record, of 20 steps after some."""
    many = Population(FIRE, 2, integrator="Euler")
    many.run(start * H, H, record=())
    whole = many.copy().run(20 * H, H)
    ds = many.run(20 * H, H, windows=windows, every=every)
    xr.testing.assert_identical(ds.drop_attrs(), whole.sel(time=ds.time).drop_attrs())
    return [round(t / H) for t in ds.time.values.tolist()]


def test_both_ends_of_a_window_are_in_it() -> None:
    assert within((0.05, 0.08)) == [5, 6, 7, 8]
    assert within((0.0, 0.02)) == [1, 2]
    assert within((0.18, 1e308)) == [18, 19, 20]
    assert within((-1e308, 0.01)) == [1]
    assert within((0.045, 0.075)) == [5, 6, 7]
    assert within((0.3, 0.34), start=30) == [31, 32, 33, 34]


def test_windows_that_touch_or_overlap_are_one() -> None:
    assert within((0.1, 0.12), (0.03, 0.05), (0.04, 0.06), (0.07, 0.08)) == [3, 4, 5, 6, 7, 8, 10, 11, 12]
    assert within((0.02, 0.1), (0.04, 0.05)) == list(range(2, 11))
    assert within((0.02, 0.1), (0.02, 0.1), every=3) == [3, 6, 9]


@pytest.mark.parametrize(("h", "start", "t0"), [(0.1, 30_000_000, 0.0), (0.01, 20, 1e6), (0.3, 10**12, -7e5)])
def test_a_samples_own_time_is_in_the_window_however_late_it_is(h: float, start: int, t0: float) -> None:
    many = fire(1)
    many.step(h)
    many.set_time(t0)
    many._steps += start
    whole = many.copy().run(12 * h, h)
    times = whole.time.values.tolist()
    for first in range(12):
        for last in range(first, 12):
            ds = many.copy().run(12 * h, h, windows=[(times[first], times[last])])
            assert ds.time.values.tolist() == times[first : last + 1]


def test_a_column_is_for_every_neuron_even_where_there_are_as_many_steps() -> None:
    wave = np.arange(7.0)
    for given, expected in ((wave[:, np.newaxis], wave[:, np.newaxis]), (wave, wave), (wave[np.newaxis], wave)):
        found = fire().run(7 * H, H, input=given, record="I")["I"].values
        assert found.tolist() == np.broadcast_to(expected, (7, 7)).tolist()


def test_threads_and_progress() -> None:
    seen: list[tuple[int, int]] = []
    many, twin = fire(v=0.5), fire(v=0.5)
    ds = many.run(1.0, H, threads=1, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (100, 100)
    assert joined([ds]) == joined([twin.run(1.0, H, threads=3)])


def test_values_may_be_set_while_it_runs() -> None:
    """By the function that shows progress; the provenance says that parameters changed."""
    many = fire()
    ds = many.run(0.1, H, progress=lambda done, total: many.__setitem__("low", -0.5))
    assert json.loads(ds.attrs["parameters"])["low"] == -0.25
    assert json.loads(ds.attrs["parameters_at_end"])["low"] == -0.5

"""A sweep is many neurons, each with the bits it has alone, and says what it is."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py import analysis, studies
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.kernels.compile import compilations
from neun_py.spec.model import Model, Parameter, Variable
from neun_py.studies import cutting

GROWING = Model(
    name="Growing",
    short_name="Growing",
    source="x' = a x**2 from 1 is 1/(1 - a t): it is infinite at t = 1/a",
    variables={"x": Variable(1.0, "1", "what grows")},
    parameters={"a": Parameter(0.1, "1", "how fast")},
    equations="dx/dt = a*x**2 + I",
    spike="x >= 1.5",
    time_unit="1",
)
NOISE = neun.inputs.ornstein_uhlenbeck(mean=0.08, sigma=0.05, tau=5.0, seed=1)
INPUT = NOISE + neun.inputs.sine(amplitude=0.01, period=10.0)
AXES: dict[str, list[float]] = {"gna": [0.8, 0.94, 1.1], "input.sine.period": [3.0, 7.0], "v": [-65.0, -70.0]}
USUAL: dict[str, Any] = {"duration": 20.0, "h": 0.01}


def last(ds: xr.Dataset) -> float:
    return float(ds["x"][-1])


def count(ds: xr.Dataset) -> int:
    return ds.sizes["spike"]


def noisy(**keywords: Any) -> Any:
    return neun.sweep("HH", AXES, **USUAL, input=INPUT, every=5, **keywords)


def alone(k: int, **keywords: Any) -> xr.Dataset:
    """Run the neuron of one point of the noisy sweep."""
    g, p, v = np.unravel_index(k, (3, 2, 2))
    neuron = neun.Neuron("HH", index=k, gna=AXES["gna"][g], v=AXES["v"][v])
    own = NOISE + neun.inputs.sine(amplitude=0.01, period=AXES["input.sine.period"][p])
    return neuron.run(20.0, 0.01, input=own, every=5, **keywords)


def test_a_point_is_the_run_of_a_neuron() -> None:
    names = ("v", "m", "i_na", "I")
    seen: list[xr.Dataset] = []
    noisy(record=names, measure=lambda ds: len(seen.append(ds) or seen))  # type: ignore[func-returns-value]
    ds = noisy(record=names)
    assert ds["v"].dims == ("gna", "input.sine.period", "initial_v", "time")
    assert ds["point"].values.ravel().tolist() == list(range(12))
    for k, own in enumerate(seen):
        one = alone(k, record=names)
        xr.testing.assert_identical(own, one)
        assert list(own.attrs) == list(one.attrs)
        where = np.unravel_index(k, (3, 2, 2))
        for name in names:
            assert ds[name].values[where].tobytes() == one[name].values.tobytes()
        assert ds["spike_time"].values[ds["spike_point"].values == k].tolist() == one["spike_time"].values.tolist()
    assert ds.sizes["spike"] > 12
    assert np.all(np.diff(ds["spike_point"].values) >= 0)


def test_the_two_calls_of_the_interface() -> None:
    axes: dict[str, Any] = {"gna": np.linspace(50, 200, 3) * 7.854e-3, "input": [0.05, 0.1]}
    rate = neun.sweep("HH", axes, duration=30.0, h=0.01, measure=analysis.firing_rate)
    assert (rate.name, rate.dims, rate.dtype) == ("firing_rate", ("gna", "input"), np.float64)
    for g in axes["gna"]:
        for i in axes["input"]:
            own = analysis.firing_rate(neun.Neuron("HH", gna=g).run(30.0, 0.01, input=i))
            assert float(rate.sel(gna=g, input=i)) == own
    ds = neun.sweep("HH", {"gna": axes["gna"]}, duration=5.0, h=0.01, input=0.1, record=["v"], every=10)
    assert ds["v"].dims == ("gna", "time")
    assert ds["v"].shape == (3, 50)


def test_the_result_of_a_sweep_says_what_it_is() -> None:
    rate = neun.sweep("HH", {"gna": [0.9], "input": [0.1]}, **USUAL, measure=analysis.firing_rate, gk=0.3)
    assert rate.attrs["units"] == "Hz"
    assert (rate.attrs["swept"], rate.attrs["points"], rate.attrs["measure"]) == ("gna, input", 1, "firing_rate")
    assert "input" not in rate.attrs
    assert rate["gna"].attrs == {"units": "mS", "long_name": "maximal sodium conductance"}
    assert rate["input"].attrs["units"] == "uA"
    assert json.loads(rate.attrs["given"]) == {"gk": 0.3}
    assert not {"gna", "input"} & set(json.loads(rate.attrs["parameters"]))
    ds = noisy()
    assert ds.attrs["input"] == str(INPUT)
    assert ds["v"].attrs["units"] == "mV"
    assert ds["initial_v"].attrs["long_name"] == "initial membrane potential"
    assert ds["spike_time"].attrs["units"] == "ms"
    assert "initial_v running fastest" in ds["spike_point"].attrs["long_name"]


def test_points_that_are_no_grid_have_a_dimension_of_their_own() -> None:
    pairs = studies.paired(gna=[0.8, 0.9], input=[0.1, 0.2])
    ds = neun.sweep("HH", pairs, **USUAL)
    assert ds["v"].dims == ("point", "time")
    assert ds["gna"].dims == ds["input"].dims == ds["point"].dims == ("point",)
    own = neun.Neuron("HH", gna=0.9).run(20.0, 0.01, input=0.2)
    assert ds["v"].values[1].tobytes() == own["v"].values.tobytes()
    rate = neun.sweep("HH", studies.random(4, seed=2, gna=(0.4, 1.6)), **USUAL, input=0.1, measure=count)
    assert rate.dims == ("point",)
    assert set(rate.coords) == {"point", "gna"}


def test_several_measures_are_a_dataset() -> None:
    late = partial(analysis.firing_rate, duration=10.0)
    measures = {"rate": late, "cv": analysis.cv, "spikes": count, "top": lambda ds: ds["v"].max()}
    ds = noisy(measure=measures)
    assert list(ds.data_vars) == ["rate", "cv", "spikes", "top"]
    assert ds["rate"].attrs == {"long_name": "firing rate", "units": "Hz"}
    assert ds["cv"].attrs["long_name"] == "coefficient of variation"
    for k in (0, 5, 11):
        one, where = alone(k), np.unravel_index(k, (3, 2, 2))
        expected = [late(one), analysis.cv(one), count(one), float(one["v"].max())]
        assert [ds[name].values[where] for name in ds.data_vars] == pytest.approx(expected, rel=0, nan_ok=True)


def test_no_trace_is_recorded_that_no_measure_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, ...]] = []
    begin = studies.question.begin  # type: ignore[attr-defined]

    def listening(*arguments: Any, **keywords: Any) -> Any:
        request, source = begin(*arguments, **keywords)
        seen.append(request.names)
        return request, source

    monkeypatch.setattr("neun_py.studies.question.begin", listening)
    for measure, record, expected in (
        (analysis.firing_rate, None, ()),
        (partial(analysis.cv), "m", ()),
        (count, None, ("v",)),
        (count, (), ()),
    ):
        neun.sweep("HH", {"gna": [0.9]}, duration=0.1, h=0.01, measure=measure, record=record)
        assert set(seen) == {expected}
        seen.clear()


def test_a_measure_of_ones_own_that_is_wrong_says_where() -> None:
    def broken(ds: xr.Dataset) -> float:
        return 1.0 / (ds.sizes["spike"] - 1)

    with pytest.raises(ZeroDivisionError) as caught:
        neun.sweep(GROWING, {"a": [0.1, 0.9]}, duration=0.9, h=0.01, measure=broken)
    assert caught.value.__notes__ == ["at a = 0.9: point 1 of 2, counted from 0"]
    with pytest.raises(ArgumentTypeError, match="the measure broken gives one number a point, not a str") as wrong:
        neun.sweep(GROWING, {"a": [0.1]}, duration=0.1, h=0.01, measure={"broken": lambda ds: "x"})
    assert wrong.value.__notes__ == ["at a = 0.1: point 0 of 1, counted from 0"]
    with pytest.raises(ArgumentTypeError, match="a measure is a function of a run's Dataset"):
        neun.sweep(GROWING, {"a": [0.1]}, duration=0.1, h=0.01, measure=3)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="no measures in measure"):
        neun.sweep(GROWING, {"a": [0.1]}, duration=0.1, h=0.01, measure={})
    with pytest.raises(ArgumentError, match="the measure a has the name of an axis"):
        neun.sweep(GROWING, {"a": [0.1]}, duration=0.1, h=0.01, measure={"a": count})
    with pytest.raises(ArgumentError, match="no spike_time; run with spikes=True"):
        neun.sweep(GROWING, {"a": [0.1]}, duration=0.1, h=0.01, spikes=False, measure=analysis.firing_rate)


def test_of_ten_thousand_points_those_that_blow_up_are_named_and_the_others_are_there() -> None:
    wrong = np.sort(np.random.default_rng(0).choice(10_000, 37, replace=False))
    a = np.full(10_000, 0.5)
    a[wrong] = 5.0
    measures = {"rate": analysis.firing_rate, "cv": analysis.cv}
    ds = neun.sweep(GROWING, {"a": a}, duration=1.0, h=0.01, measure=measures, on_error="mask")
    assert ds.attrs["masked_points"] == wrong.tolist()
    assert np.flatnonzero(np.isnan(ds["rate"].values)).tolist() == wrong.tolist()
    assert np.nanmin(ds["rate"].values) == np.nanmax(ds["rate"].values) == 1.0
    assert ds.attrs["masked"].startswith(f"point {wrong[0]}: a = 5 (t = 0.")
    assert ds.attrs["masked"].count("point ") == 37
    assert len(ds.attrs["masked_times"]) == 37
    assert all(0.15 < t < 0.3 for t in ds.attrs["masked_times"])
    single = neun.sweep(GROWING, {"a": a[:3]}, duration=1.0, h=0.01, measure=last, on_error="mask")
    assert single.attrs["masked_points"] == []
    assert single.values.tolist() == [last(neun.Neuron(GROWING, a=0.5).run(1.0, 0.01))] * 3


def test_a_masked_points_trace_is_nan_from_then_on_and_it_is_not_measured() -> None:
    axes = {"a": [0.5, 5.0], "input": [0.0, 0.1]}
    ds = neun.sweep(GROWING, axes, duration=1.0, h=0.01, on_error="mask")
    assert ds.attrs["masked_points"] == [2, 3]
    (first, _) = ds.attrs["masked_times"]
    trace = ds["x"].sel(a=5.0, input=0.0)
    assert np.isfinite(trace.values).tolist() == (ds["time"].values <= first + 1e-9).tolist()
    assert np.isfinite(ds["x"].sel(a=0.5).values).all()
    called: list[int] = []
    found = neun.sweep(
        GROWING, axes, duration=1.0, h=0.01, on_error="mask", measure=lambda ds: len(called.append(1) or called)  # type: ignore[func-returns-value]
    )  # fmt: skip
    assert len(called) == 2
    assert np.isnan(found.values).tolist() == [[False, False], [True, True]]


def test_many_masked_points_are_counted_in_words() -> None:
    found = neun.sweep(GROWING, {"a": [5.0] * 150}, duration=1.0, h=0.01, on_error="mask", measure=count)
    assert found.attrs["masked"].endswith("and 50 more")
    assert len(found.attrs["masked_points"]) == 150


def test_a_point_that_fails_is_named_with_what_it_recorded() -> None:
    with pytest.raises(NumericalError, match="neuron 3 of the population") as caught:
        neun.sweep(GROWING, {"a": [0.5, 5.0], "input": [0.0, 2.0]}, duration=1.0, h=0.01)
    error = caught.value
    assert error.__notes__ == ["at a = 5, input = 2: point 3 of 4, counted from 0"]
    with pytest.raises(NumericalError) as single:
        neun.Neuron(GROWING, a=5.0, index=3).run(1.0, 0.01, input=2.0)
    assert error.time == pytest.approx(single.value.time, rel=1e-15)
    xr.testing.assert_identical(error.recording, single.value.recording)


@settings(deadline=None, max_examples=15)
@given(
    least=st.sampled_from([1, 2, 3, 5]), threads=st.integers(1, 3), executor=st.booleans(), trace=st.booleans(),
    stored=st.booleans(), axes=st.permutations(list(AXES)),
)  # fmt: skip
def test_however_it_is_cut_the_bits_are_the_same(
    least: int, threads: int, executor: bool, trace: bool, stored: bool, axes: list[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    chosen = {name: AXES[name] for name in axes}
    keywords: dict[str, Any] = {"duration": 5.0, "h": 0.02, "input": INPUT, "every": 3}
    keywords |= {"record": ["v", "i_na"]} if trace else {"measure": {"n": count, "rate": analysis.firing_rate}}
    whole = neun.sweep("HH", chosen, **keywords)
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as pool:
        patch.setattr(cutting, "_LEAST", {"memory": least, "store": least, "executor": least})
        for name in ("_WORK", "_STORED_WORK", "_SENT_WORK", "_LITTLE"):
            patch.setattr(cutting, name, 1)
        to = tmp_path_factory.mktemp("cut") / "sweep.zarr" if stored else None
        found = neun.sweep("HH", chosen, **keywords, threads=threads, executor=pool if executor else None, to=to)
        xr.testing.assert_identical(found.load(), whole)
        for name in whole.variables:
            assert found[name].values.tobytes() == whole[name].values.tobytes()
        if to is not None:
            xr.testing.assert_identical(neun.resume(to).load(), whole)


def test_new_numbers_sizes_and_seeds_compile_nothing_in_a_sweep() -> None:
    def run(values: list[float], period: list[float], seed: int, duration: float, h: float) -> None:
        noise = neun.inputs.ornstein_uhlenbeck(mean=0.08, sigma=0.05, tau=5.0, seed=seed)
        axes = {"gna": values, "v": [-65.0], "input.sine.period": period}
        neun.sweep("HH", axes, duration=duration, h=h, measure=count, gk=0.3 + seed / 10,
                   input=noise + neun.inputs.sine(amplitude=0.01, period=10.0))  # fmt: skip

    run([0.9, 1.0], [3.0, 7.0], 1, 1.0, 0.01)
    before = compilations()
    run([0.9], [3.0], 2, 2.0, 0.02)
    run([1.0] * 70, [4.0, 4.0], 3, 0.5, 0.005)
    assert compilations() == before


def test_inputs_are_run_s() -> None:
    steps = 20
    series = np.linspace(0.0, 0.3, steps)
    expected = neun.Neuron("HH", gna=0.9).run(0.2, 0.01, input=series)["v"].values
    # As many points as steps: the array is of time all the same.
    axes = {"gna": [0.9] * steps}

    def at(t: float) -> float:
        return float(series[round(t / 0.01)])

    for same in (series, series[:, np.newaxis], at):
        ds = neun.sweep("HH", axes, duration=0.2, h=0.01, input=same)
        assert all(row.tobytes() == expected.tobytes() for row in ds["v"].values)
    preset = neun.sweep("HH", {"gna": [0.9]}, duration=0.2, h=0.01, preset="repetitive firing")
    own = neun.Neuron("HH", gna=0.9, preset="repetitive firing").run(0.2, 0.01)
    assert preset["v"].values.tobytes() == own["v"].values.tobytes()
    with pytest.raises(ArgumentError, match=r"the input array of a sweep is \(time,\).*sweep it: \{'input': values\}"):
        neun.sweep("HH", axes, duration=0.2, h=0.01, input=np.zeros((steps, 3)))
    with pytest.raises(ArgumentTypeError, match="the input is a number, an array"):
        neun.sweep("HH", axes, duration=0.2, h=0.01, input="0.1")
    many = neun.inputs.sine(amplitude=np.ones(steps), period=1.0)
    with pytest.raises(ArgumentError, match=r"sweep it: \{'input.amplitude': values\}"):
        neun.sweep("HH", axes, duration=0.2, h=0.01, input=many)
    with pytest.raises(ArgumentError, match="in a sweep it is one for all points"):
        neun.sweep("HH", axes, duration=0.2, h=0.01, input=neun.inputs.sine(1.0, 1.0) + np.ones(steps))


def test_windows_spikes_precision_and_names_that_are_arguments() -> None:
    ds = neun.sweep(
        "HH", {"gna": [0.9, 1.1]}, duration=10.0, h=0.01, input=0.1, windows=[(2.0, 3.0), (8, 9.0)], spikes=False,
        precision="float", integrator="RK6", given={"h": 0.5}, every=7,
    )  # fmt: skip
    own = neun.Neuron("HH", gna=1.1, precision="float", integrator="RK6", h=0.5)
    one = own.run(10.0, 0.01, input=0.1, windows=[(2.0, 3.0), (8.0, 9.0)], every=7)
    assert ds["v"].dtype == np.float32
    assert ds["v"].values[1].tobytes() == one["v"].values.tobytes()
    assert ds["time"].values.tolist() == one["time"].values.tolist()
    assert set(ds.data_vars) == {"v"}
    assert json.loads(ds.attrs["given"]) == {"h": 0.5}


def test_progress_counts_steps_of_points_over_all_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "_WORK", 1)
    monkeypatch.setattr(cutting, "_LEAST", {"memory": 8, "store": 8, "executor": 8})
    told: list[tuple[int, int]] = []
    keywords: dict[str, Any] = {"duration": 0.1, "h": 0.01, "measure": count}
    neun.sweep("HH", {"gna": [0.9] * 20}, **keywords, progress=lambda *done: told.append(done))
    assert told == [(80, 200), (160, 200), (200, 200)]
    told.clear()
    with ThreadPoolExecutor(2) as pool:
        neun.sweep("HH", {"gna": [0.9] * 20}, **keywords, progress=lambda *done: told.append(done), executor=pool)
    assert told == [(200, 200)]


def test_an_interrupt_gives_nothing_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "_STORED_WORK", 1)
    monkeypatch.setattr(cutting, "_LEAST", {"memory": 4, "store": 4, "executor": 4})
    path = tmp_path / "sweep.zarr"

    def interrupt(done: int, total: int) -> None:
        if done > total // 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        noisy(measure=count, progress=interrupt)
    with pytest.raises(KeyboardInterrupt):
        noisy(progress=interrupt, to=path)
    with xr.open_zarr(path) as ds:
        there = np.isfinite(ds["v"].values).all(axis=-1).ravel()
    assert there.tolist() == [True] * 4 + [False] * 8
    with pytest.raises(ArgumentError, match=r"has not ended; go on with neun\.resume"):
        noisy(to=path)
    with pytest.raises(ArgumentError, match="has not ended"):
        neun.io.write(xr.Dataset(), path)
    told: list[tuple[int, int]] = []
    xr.testing.assert_identical(neun.resume(path, progress=lambda *x: told.append(x)).load(), noisy())
    assert told[0][0] > told[0][1] // 3
    assert told[-1][0] == told[-1][1]


def test_a_store_keeps_measures_masks_and_what_it_can_of_functions(tmp_path: Path) -> None:
    path = tmp_path / "one.zarr"
    axes, keywords = {"a": [0.5, 5.0], "input": [0.0, 0.1]}, {"duration": 1.0, "h": 0.01, "on_error": "mask"}
    whole = neun.sweep(GROWING, axes, **keywords, measure=last)  # type: ignore[arg-type]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        neun.sweep(GROWING, axes, **keywords, measure=last, to=path, progress=stop)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=r"a measure that a file cannot hold, last: give again .*measure=\.\.\."):
        neun.resume(path)
    with pytest.raises(ArgumentError, match="measures last, and measure gives n"):
        neun.resume(path, measure={"n": count})
    xr.testing.assert_identical(neun.resume(path, measure=last), whole)
    xr.testing.assert_identical(neun.resume(path), whole)
    with pytest.raises(ArgumentError, match="holds a sweep, not a state"):
        neun.load(path)
    kept = {"rate": partial(analysis.firing_rate, duration=0.5), "cv": analysis.cv}
    several = neun.sweep(GROWING, axes, **keywords, measure=kept)  # type: ignore[arg-type]
    again = tmp_path / "two.zarr"
    with pytest.raises(KeyboardInterrupt):
        neun.sweep(GROWING, axes, **keywords, measure=kept, to=again, progress=stop)  # type: ignore[arg-type]
    xr.testing.assert_identical(neun.resume(again), several)
    with pytest.raises(ArgumentError, match="something at"):
        neun.sweep(GROWING, axes, **keywords, measure=kept, to=again)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="a function of time cannot"):
        neun.sweep(GROWING, {"a": [0.1]}, **keywords, to=tmp_path / "f.zarr", input=lambda t: 0.0)  # type: ignore[arg-type]


def test_what_is_refused_leaves_no_store(tmp_path: Path) -> None:
    path = tmp_path / "sweep.zarr"
    for wrong in ({"threads": 0}, {"progress": 3}, {"executor": 3}, {"record": "w"}, {"input": "x"}):
        with pytest.raises(neun.NeunError):
            neun.sweep("HH", {"gna": [0.9]}, duration=0.1, h=0.01, to=path, **wrong)
    assert not path.exists()
    silent = neun.sweep("HH", {"gna": [0.9]}, duration=0.1, h=0.01, to=path, record=())
    xr.testing.assert_identical(silent.load(), neun.sweep("HH", {"gna": [0.9]}, duration=0.1, h=0.01, record=()))


def test_what_is_resumed_is_a_run_or_a_sweep(tmp_path: Path) -> None:
    path = tmp_path / "run.zarr"
    run = neun.Neuron("HH").run(1.0, 0.01, to=path)
    xr.testing.assert_identical(neun.resume(path).load(), run.load())
    with pytest.raises(ArgumentError, match="holds no sweep; measure and executor are those of a sweep"):
        neun.resume(path, measure=count)
    with pytest.raises(ArgumentError, match="not a recording that Neun streamed"):
        neun.resume(tmp_path)
    damaged = tmp_path / "sweep.zarr"
    neun.sweep("HH", {"gna": [0.9]}, duration=0.1, h=0.01, to=damaged)
    (damaged / ".zmetadata").write_text("{}")
    with pytest.raises(ArgumentError, match="is damaged and cannot go on"):
        neun.resume(damaged)


def test_what_a_sweep_cannot_mean_is_refused() -> None:
    usual: dict[str, Any] = {"duration": 1.0, "h": 0.01}
    with pytest.raises(ArgumentError, match="gna is swept and given a value as well"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, gna=1.0)
    with pytest.raises(ArgumentError, match="gk is in given and among the keywords"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, gk=1.0, given={"gk": 1.0})
    with pytest.raises(UnknownNameError, match="parameter or variable of HH 'gkk'; did you mean 'gk'"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, gkk=1.0)
    with pytest.raises(ArgumentTypeError, match="HH's gk expects one number, got an array"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, gk=np.ones(1))
    with pytest.raises(ArgumentTypeError, match="executor is a dask"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, executor=3)
    with pytest.raises(ArgumentTypeError, match="windows are pairs of times"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, windows=3)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match='on_error is "raise" or "mask"'):
        neun.sweep("HH", {"gna": [1.0]}, **usual, on_error="drop")
    with pytest.raises(UnknownNameError, match="variable or intermediate of HH 'w'"):
        neun.sweep("HH", {"gna": [1.0]}, **usual, record=["w"])
    with pytest.raises(ArgumentError, match=r"the recording needs .* stream it to a file"):
        neun.sweep("HH", {"gna": np.ones(10**6)}, duration=1000.0, h=0.001)


class Cluster:
    """What of a dask.distributed Client is used."""

    def __init__(self) -> None:
        self.sent = 0

    def ncores(self) -> dict[str, int]:
        return {"a": 1, "b": 2}

    def submit(self, function: Any, *arguments: Any) -> Any:
        self.sent += 1
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(function, *arguments)


def test_a_cluster_gets_pieces_for_all_its_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "_LITTLE", 1)
    cluster = Cluster()
    keywords: dict[str, Any] = {"duration": 1.0, "h": 0.01, "measure": count}
    found = neun.sweep(GROWING, {"a": np.linspace(0.1, 0.5, 100)}, **keywords, executor=cluster)
    assert cluster.sent == 13
    xr.testing.assert_identical(found, neun.sweep(GROWING, {"a": np.linspace(0.1, 0.5, 100)}, **keywords))


def test_when_a_piece_fails_what_was_sent_is_called_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "_LITTLE", 1)
    called: list[float] = []

    def broken(ds: xr.Dataset) -> float:
        called.append(json.loads(ds.attrs["parameters"])["a"])
        time.sleep(0.05)
        raise ValueError("no")

    with ThreadPoolExecutor(1) as pool:
        with pytest.raises(ValueError, match="no"):
            neun.sweep(GROWING, {"a": np.linspace(0.1, 0.5, 100)}, duration=0.1, h=0.01, measure=broken, executor=pool)
        sent = pool._work_queue.qsize()
    assert len(called) <= 2
    assert sent <= 2

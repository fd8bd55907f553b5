"""What a sweep refuses it refuses before anything runs or is kept; and what one bad point costs the others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import analysis, io, plotting, studies
from neun_py.errors import ArgumentError, ArgumentTypeError, NeunError
from neun_py.io import store_folder
from neun_py.runtime import recording
from neun_py.spec.model import Model, Parameter, Variable
from neun_py.studies import checking, cutting, distributing, sweeping

USUAL: dict[str, Any] = {"duration": 5.0, "h": 0.05}
ROOT = Model(
    name="Root",
    short_name="Root",
    source="made for the test",
    variables={"x": Variable("sqrt(a)", "1", "starts at the root"), "y": Variable(1.0, "1", "decays")},
    parameters={"a": Parameter(1.0, "1", "what the root is of")},
    equations="dx/dt = -x + I\ndy/dt = -y",
    spike="x >= 2.5",
    time_unit="1",
)


def count(ds: xr.Dataset) -> int:
    return ds.sizes["spike"]


@pytest.fixture
def no_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no piece be advanced."""

    def refuse(*arguments: Any) -> Any:
        raise AssertionError("a piece was advanced")

    monkeypatch.setattr(distributing, "advance", refuse)


def in_pieces(monkeypatch: pytest.MonkeyPatch, points: int) -> None:
    monkeypatch.setattr(sweeping, "most_points", lambda *arguments: points)


class TestOneBadPoint:
    @pytest.mark.parametrize("points", [2, 4])
    @pytest.mark.parametrize("stored", [False, True])
    def test_that_cannot_start_is_masked_from_the_start(
        self, points: int, stored: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        in_pieces(monkeypatch, points)
        b = [0.2, 0.25, 1e308, 0.2]
        to = tmp_path / "sweep.zarr" if stored else None
        ds = neun.sweep("Iz", {"b": b}, input=10.0, **USUAL, on_error="mask", record=["v", "u"], to=to).load()
        assert ds.attrs["masked_points"] == [2]
        assert ds.attrs["masked_times"] == [0.0]
        assert ds.attrs["masked"].startswith("point 2: b = 1e+308")
        assert ds.attrs["masked"].endswith("(t = 0 ms)")
        for k in (0, 1, 3):
            one = neun.Neuron("Iz", b=b[k]).run(5.0, 0.05, input=10.0, record=["v", "u"])
            for name in ("v", "u"):
                assert ds[name].values[k].tobytes() == one[name].values.tobytes()
        assert np.isnan(ds["v"].values[2]).all()
        assert np.isnan(ds["u"].values[2]).all()
        assert 2 not in ds["spike_point"].values
        if to is not None:
            xr.testing.assert_identical(neun.resume(to).load(), ds)

    def test_is_not_measured_and_may_be_the_first(self, monkeypatch: pytest.MonkeyPatch) -> None:
        in_pieces(monkeypatch, 2)
        seen: list[float] = []

        def measure(ds: xr.Dataset) -> float:
            seen.append(float(ds["y"][0]))
            return float(ds["x"][-1])

        axes = {"a": [-1.0, 4.0, 9.0], "input": [0.0, 3.0]}
        keywords: dict[str, Any] = {"on_error": "mask", "record": ["x", "y"], "y": 2.0, **USUAL}
        for precision in ("double", "float"):
            seen.clear()
            own: dict[str, Any] = {"own": measure, "rate": analysis.firing_rate}
            ds = neun.sweep(ROOT, axes, measure=own, precision=precision, **keywords)
            assert ds.attrs["masked_points"] == [0, 1]
            assert ds.attrs["given"] == '{"y": 2.0}'
            assert len(seen) == 4
            assert np.isnan(ds["own"].values).tolist() == [[True] * 2, [False] * 2, [False] * 2]
            assert np.isnan(ds["rate"].values).tolist() == [[True] * 2, [False] * 2, [False] * 2]
            one = neun.Neuron(ROOT, a=9.0, y=2.0, precision=precision).run(5.0, 0.05, input=3.0)
            assert float(ds["own"].sel(a=9.0, input=3.0)) == float(one["x"][-1])

    def test_all_of_them(self) -> None:
        found = neun.sweep(ROOT, {"a": [-1.0, -2.0]}, **USUAL, measure=count, on_error="mask")
        assert np.isnan(found.values).all()
        # What fails later is listed beside what never began.
        ds = neun.sweep("Iz", {"b": [0.2, 1e308], "input": [10.0, 1e308]}, **USUAL, on_error="mask")
        assert ds.attrs["masked_points"] == [1, 2, 3]
        assert ds.attrs["masked_times"][1:] == [0.0, 0.0]

    def test_that_cannot_start_is_refused_by_its_values(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_piece: None
    ) -> None:
        in_pieces(monkeypatch, 2)
        monkeypatch.setattr(checking, "_AT_ONCE", 2)
        path = tmp_path / "sweep.zarr"
        axes = {"a": [1.0, 2.0, -1.0], "input": [0.0, 1.0]}
        with pytest.raises(ArgumentError, match="Root's x would start at nan: its initial value") as caught:
            neun.sweep(ROOT, axes, **USUAL, to=path)
        assert caught.value.__notes__ == ["at a = -1, input = 0: point 4 of 6, counted from 0"]
        assert not path.exists()
        with pytest.raises(ArgumentError, match="would start at nan") as first:
            neun.sweep(ROOT, {"a": [-1.0, 1.0]}, **USUAL, to=path)
        assert first.value.__notes__ == ["at a = -1: point 0 of 2, counted from 0"]

    @pytest.mark.parametrize("points", [2, 9])
    @pytest.mark.parametrize("on_error", ["raise", "mask"])
    def test_whose_value_cannot_be_is_refused_before_the_store(
        self, points: int, on_error: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_piece: None
    ) -> None:
        in_pieces(monkeypatch, points)
        path = tmp_path / "sweep.zarr"
        sweep: Any = partial(neun.sweep, **USUAL, to=path, on_error=on_error)
        large = [1.0, 1.0, 1.0, 1.0, 1.0, 1e300]
        with pytest.raises(ArgumentError, match=r"HH's gna 1e\+300 is larger than single precision can hold"):
            sweep("HH", {"gna": large}, precision="float")
        with pytest.raises(ArgumentError, match=r"the input 1e\+300 is larger than single precision can hold"):
            sweep("HH", {"input": large}, precision="float")
        wide = studies.random(9, gna=(-1e308, 1.7e308))
        with pytest.raises(ArgumentError, match="HH's gna would be inf at a point; every value must be finite"):
            sweep("HH", wide)
        assert not path.exists()

    @pytest.mark.parametrize("points", [2, 9])
    def test_whose_stimulus_cannot_be_is_refused_before_the_store(
        self, points: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_piece: None
    ) -> None:
        in_pieces(monkeypatch, points)
        path = tmp_path / "sweep.zarr"
        sweep: Any = partial(neun.sweep, "HH", **USUAL, to=path)
        sine = neun.inputs.sine(amplitude=0.1, period=10.0)
        with pytest.raises(ArgumentError, match=r"sine's period = 0\.0 lies outside its range") as caught:
            sweep({"input.period": [1.0, 2.0, 3.0, 4.0, 5.0, 0.0], "gna": [0.9, 1.0]}, input=sine)
        assert caught.value.__notes__ == ["at input.period = 0 ms, gna = 0.9 mS: point 10 of 12, counted from 0"]
        with pytest.raises(ArgumentError, match="sine's frequency is zero") as zero:
            sweep({"input.frequency": [1.0, 2.0, 0.0]}, input=sine)
        assert zero.value.__notes__ == ["at input.frequency = 0 1/(ms): point 2 of 3, counted from 0"]
        pulses = neun.inputs.pulse_train(amplitude=0.1, start=0.0, width=2.0, period=10.0)
        with pytest.raises(ArgumentError, match=r"pulse_train: .* does not hold") as both:
            sweep({"input.period": [3.0, 5.0], "input.width": [1.0, 4.0]}, input=pulses)
        assert both.value.__notes__ == ["at input.period = 3 ms, input.width = 4 ms: point 1 of 4, counted from 0"]
        with pytest.raises(ArgumentError, match=r"poisson: rate\*h <= 1 does not hold") as step:
            sweep({"input.rate": [1.0, 2.0, 30.0]}, input=neun.inputs.poisson(rate=1.0, amplitude=0.1, tau=5.0))
        assert step.value.__notes__[0].endswith("point 2 of 3, counted from 0")
        assert not path.exists()

    def test_an_input_that_is_not_read_is_refused_at_any_point(self, no_piece: None) -> None:
        deaf = Model(
            name="Deaf", short_name="Deaf", source="made for the test", time_unit="1",
            variables={"x": Variable(1.0, "1", "decays")}, parameters={}, equations="dx/dt = -x", spike="x >= 9",
        )  # fmt: skip
        with pytest.raises(ArgumentError, match="Deaf reads no input"):
            neun.sweep(deaf, {"input": [0.0, 0.0, 1.0]}, **USUAL)


class TestNoTime:
    def test_a_sweep_of_no_step(self, tmp_path: Path) -> None:
        axes = {"gna": [0.9, 1.0]}
        ds = neun.sweep("HH", axes, duration=0.0, h=0.01)
        assert ds["v"].shape == (2, 0)
        own = neun.Neuron("HH").run(0.0, 0.01)
        assert ds["v"].dtype == own["v"].dtype
        stored = neun.sweep("HH", axes, duration=0.0, h=0.01, to=tmp_path / "sweep.zarr")
        xr.testing.assert_identical(stored.load(), ds)
        with ThreadPoolExecutor(1) as pool:
            xr.testing.assert_identical(neun.sweep("HH", axes, duration=0.0, h=0.01, executor=pool), ds)
        assert studies.scan("HH", "gna", [0.9], duration=0.0, h=0.01, measure=count).values.tolist() == [0.0]

    def test_has_no_rate(self, tmp_path: Path, no_piece: None) -> None:
        path = tmp_path / "sweep.zarr"
        with pytest.raises(ArgumentError, match="the duration must be positive and finite, not 0"):
            neun.sweep("HH", {"gna": [0.9]}, duration=0.0, h=0.01, measure=analysis.firing_rate, to=path)
        with pytest.raises(ArgumentError, match="the duration must be positive and finite, not 0"):
            studies.scan("HH", "gna", [0.9], duration=0.0, h=0.01)
        assert not path.exists()


class TestBeforeAnythingRuns:
    @pytest.mark.parametrize("measure", [analysis.firing_rate, analysis.cv, partial(analysis.firing_rate, duration=2)])
    def test_measures_of_spikes_need_spikes(self, measure: Any, tmp_path: Path, no_piece: None) -> None:
        path = tmp_path / "sweep.zarr"
        with pytest.raises(ArgumentError, match="no spike_time; run with spikes=True"):
            neun.sweep("HH", {"gna": [0.9]}, **USUAL, spikes=False, measure={"own": count, "m": measure}, to=path)
        with pytest.raises(ArgumentError, match="the duration must be positive"):
            neun.sweep("HH", {"gna": [0.9]}, **USUAL, measure=partial(analysis.firing_rate, duration=-1.0), to=path)
        assert not path.exists()

    def test_a_recording_that_would_not_fit(self, monkeypatch: pytest.MonkeyPatch, no_piece: None) -> None:
        monkeypatch.setattr(recording, "_free_memory", lambda: 2 * 100 * 8 * 100 - 1)
        monkeypatch.setattr(cutting, "_LITTLE", 1)
        with ThreadPoolExecutor(1) as pool, pytest.raises(ArgumentError, match="the recording needs 80,000 bytes"):
            neun.sweep("HH", {"gna": np.linspace(0.9, 1.0, 100)}, **USUAL, executor=pool)

    @pytest.mark.parametrize("spikes", [1, "no", None])
    def test_spikes_is_a_truth_value(self, spikes: Any) -> None:
        with pytest.raises(ArgumentTypeError, match="spikes is True or False, not"):
            neun.sweep("HH", {"gna": [0.9]}, **USUAL, spikes=spikes)

    def test_neurons_are_no_keyword(self) -> None:
        with pytest.raises(NeunError, match="'neurons'"):
            neun.sweep("HH", {"gna": [0.9]}, **USUAL, neurons=[0])


class TestPaths:
    @pytest.mark.parametrize("path", [3, b"x.zarr", 1.5])
    def test_what_is_none(self, path: Any) -> None:
        for call in (
            partial(neun.sweep, "HH", {"gna": [0.9]}, **USUAL, to=path),
            partial(neun.Neuron("HH").run, **USUAL, to=path),
            partial(neun.resume, path),
        ):
            with pytest.raises(ArgumentTypeError, match="a path must be text or a Path, not"):
                call()
        with pytest.raises(ArgumentTypeError, match="a path must be text or a Path, not NoneType"):
            neun.resume(None)  # type: ignore[arg-type]

    @pytest.mark.parametrize("name", ["x.nc", "x.CSV", "x.png", "x.neun"])
    def test_that_say_another_format(self, name: str, tmp_path: Path) -> None:
        neuron = neun.Neuron("HH")
        for call in (partial(neun.sweep, "HH", {"gna": [0.9]}, **USUAL), partial(neuron.run, **USUAL)):
            with pytest.raises(ArgumentError, match=r"goes to a Zarr store, .* ends in .*; give to='.*x\.zarr'") as e:
                call(to=tmp_path / name)
            assert ("neun.io.write(ds, " in str(e.value)) == (name in ("x.nc", "x.CSV"))
        assert list(tmp_path.iterdir()) == []
        assert neuron.get_time() == 0.0

    def test_every_other_format_is_known(self) -> None:
        assert {*io.ENDINGS, *plotting.ENDINGS} - {".zarr"} < {*store_folder._OTHERS}

    def test_a_sweep_of_a_later_version(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "sweep.zarr"
        neun.sweep("HH", {"gna": [0.9]}, **USUAL, to=path)
        monkeypatch.setattr(store_folder, "STREAM_VERSION", 0)
        with pytest.raises(ArgumentError, match=r"a later version of Neun \(format 1, known is 0\)"):
            neun.resume(path)

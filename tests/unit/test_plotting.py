from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from neun_py import plotting
from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.plotting.labels import label, note, unit_text
from neun_py.plotting.thinning import COLUMNS, thin_path, thin_trace


@pytest.fixture(autouse=True)
def _close_figures() -> Iterator[None]:
    yield
    plt.close("all")


def run(samples: int = 100, unit: str = "ms", short: str = "HH") -> xr.Dataset:
    time = np.arange(1, samples + 1) * 0.1
    return xr.Dataset(
        {
            "v": ("time", np.sin(time), {"units": "mV", "long_name": "membrane potential"}),
            "m": ("time", np.cos(time), {"units": "1", "long_name": "sodium channel activation"}),
            "spike_time": ("spike", np.array([2.0, 4.0, 6.0]), {"units": unit}),
        },
        coords={"time": ("time", time, {"units": unit, "long_name": "time"})},
        attrs={
            "model": "Hodgkin-Huxley", "short_name": short, "integrator": "RK4", "precision": "double",
            "h": 0.1, "time_unit": unit, "time_start": 0.0, "time_end": samples * 0.1,
        },
    )  # fmt: skip


def population(size: int = 20) -> xr.Dataset:
    ds = run().drop_vars(["v", "m", "spike_time"])
    ds["v"] = (("time", "neuron"), np.zeros((100, size)), {"units": "mV"})
    ds["spike_time"] = ("spike", np.array([1.0, 2.0]), {"units": "ms"})
    ds["spike_neuron"] = ("spike", np.array([0, 3]))
    return ds


def ticks(ax: Any) -> Any:
    """The line of spikes above a panel."""
    return next((line for line in ax.lines if line.get_label() == "spikes"), None)


class TestLabels:
    @pytest.mark.parametrize(
        ("unit", "text"),
        [
            ("1", ""), ("mV", "mV"), ("mS/cm**2", "mS/cm²"), ("uF/cm^2", "µF/cm²"), ("1/ms", "1/ms"),
            ("ms**-1", "ms⁻¹"), ("mS*mV", "mS·mV"), ("us", "µs"), ("uS", "µS"),
        ],
    )  # fmt: skip
    def test_units(self, unit: str, text: str) -> None:
        assert unit_text(unit) == text

    def test_axis_labels(self) -> None:
        assert label("v", {"units": "mV", "long_name": "membrane potential"}) == "membrane potential (mV)"
        assert label("m", {"units": "1"}) == "m"
        assert label("v", {"units": "mV", "long_name": "membrane potential"}, 18) == "membrane potential\n(mV)"

    def test_note(self) -> None:
        assert note(run()) == "RK4, double, h = 0.1 ms"
        assert note(run(unit="1")) == "RK4, double, h = 0.1"
        assert note(xr.Dataset()) == ""


class TestThinning:
    def test_short_ones_stay(self) -> None:
        t = np.arange(4.0 * COLUMNS)
        assert thin_trace(t, t)[1] is t

    @given(st.integers(0, 10**6), st.integers(40, 3000), st.integers(1, 12))
    def test_every_extremum_of_every_bin_is_kept(self, seed: int, samples: int, columns: int) -> None:
        y = np.random.default_rng(seed).normal(size=samples)
        t = np.arange(float(samples))
        kept_t, kept = thin_trace(t, y, columns)
        assert kept.size <= max(4 * columns, samples if samples <= 4 * columns else 0)
        np.testing.assert_array_equal(y[kept_t.astype(int)], kept)  # no sample is made up or moved
        size = samples if kept.size == samples else -(-samples // columns)
        for start in range(0, samples, size):
            inside = (kept_t >= start) & (kept_t < start + size)
            assert kept[inside].max() == y[start : start + size].max()
            assert kept[inside].min() == y[start : start + size].min()
        assert (kept_t[0], kept_t[-1]) == (0, samples - 1)

    def test_a_spike_of_one_sample_in_a_million_stays(self) -> None:
        y = np.full(1_000_000, -65.0)
        y[123_457] = 40.0
        _, kept = thin_trace(np.arange(y.size), y)
        assert kept.max() == 40.0
        assert kept.size < 5 * COLUMNS

    def test_gaps_stay(self) -> None:
        y = np.ones(100)
        y[50:] = np.nan
        _, kept = thin_trace(np.arange(100), y, 5)
        assert np.isnan(kept).any()
        assert kept[0] == 1.0

    def test_a_path_keeps_its_shape(self) -> None:
        angle = np.linspace(0, 200 * np.pi, 1_000_000)
        x, y = thin_path(np.cos(angle), np.sin(angle))
        assert x.size < angle.size
        assert (x.min(), x.max()) == pytest.approx((-1, 1), abs=1e-6)
        np.testing.assert_allclose(x**2 + y**2, 1)
        still = thin_path(np.zeros(100_000), np.zeros(100_000))
        assert still[0].size == 2


class TestTraces:
    def test_one_variable_gives_one_axes(self) -> None:
        ax: Any = plotting.traces(run(), "v")
        assert ax.get_ylabel() == "membrane potential (mV)"
        assert ax.get_xlabel() == "time (ms)"
        assert ax.get_title(loc="left") == "Hodgkin-Huxley"
        assert ax.get_title(loc="right") == "RK4, double, h = 0.1 ms"
        assert ax.get_xlim() == (0.0, 10.0)  # from where the run began, one step before the first sample
        np.testing.assert_array_equal(ax.lines[0].get_ydata(), run()["v"])
        assert ticks(ax).get_xdata().tolist() == [2.0, 4.0, 6.0]

    def test_several_share_the_time_axis(self) -> None:
        axes: Any = plotting.traces(run())
        assert [ax.get_ylabel().replace("\n", " ") for ax in axes] == [
            "membrane potential (mV)",
            "sodium channel activation",
        ]
        axes[0].set_xlim(2, 3)
        assert axes[1].get_xlim() == (2, 3)
        assert [ax.get_xlabel() for ax in axes] == ["", "time (ms)"]
        assert [ticks(ax) is not None for ax in axes] == [True, False]

    def test_a_part_cut_out_shows_its_own_spikes_and_span(self) -> None:
        ax: Any = plotting.traces(run().sel(time=slice(3, 5)), "v")
        assert ticks(ax).get_xdata().tolist() == [4.0]
        assert ax.get_xlim() == pytest.approx((3, 5))

    def test_without_spikes(self) -> None:
        assert ticks(plotting.traces(run(), "v", spikes=False)) is None
        assert ticks(plotting.traces(run().drop_vars("spike_time"), "v")) is None

    def test_of_a_population_the_first_and_the_legend_says_so(self) -> None:
        ax: Any = plotting.traces(population())
        assert len(ax.lines) == 8
        assert ax.get_legend().get_title().get_text() == "first 8 of 20 neurons"
        few: Any = plotting.traces(population(4))
        assert (len(few.lines), few.get_legend().get_title().get_text()) == (4, "neuron")

    def test_given_axes_and_figures_leave_pyplot_alone(self) -> None:
        figure = Figure()
        axes = figure.subplots(2, 1)
        assert plotting.traces(run(), ax=axes)[1] is axes[1]
        own = Figure()
        plotting.traces(run(), figure=own)
        assert len(own.axes) == 2
        ax = Figure().subplots()
        assert plotting.traces(run(), "v", ax=ax, title="mine") is ax
        assert ax.get_title(loc="left") == "mine"
        assert plt.get_fignums() == []

    def test_the_style_stays_inside(self) -> None:
        before = dict(mpl.rcParams)
        plotting.traces(run())
        assert dict(mpl.rcParams) == before

    def test_refusals(self) -> None:
        with pytest.raises(UnknownNameError, match="no recorded variable 'V'; did you mean 'v'"):
            plotting.traces(run(), "V")
        with pytest.raises(ArgumentTypeError, match="must be the Dataset"):
            plotting.traces(run()["v"])
        with pytest.raises(ArgumentError, match="ax has 1 Axes and the picture 2 panels"):
            plotting.traces(run(), ax=Figure().subplots())
        with pytest.raises(ArgumentError, match="not both"):
            plotting.traces(run(), "v", ax=Figure().subplots(), figure=Figure())
        with pytest.raises(ArgumentTypeError, match="must be matplotlib Axes"):
            plotting.traces(run(), "v", ax=3)  # type: ignore[call-overload]
        with pytest.raises(ArgumentError, match="no variable over time"):
            plotting.traces(run()[["spike_time"]].drop_vars("time", errors="ignore"))
        with pytest.raises(ArgumentError, match="has the dims"):
            plotting.traces(run().expand_dims(gna=2))


class TestCompare:
    def test_titles_are_model_names(self) -> None:
        axes: Any = plotting.compare({"HH": run(), "slower": run()})
        assert [ax.get_title(loc="left") for ax in axes] == ["Hodgkin-Huxley", "slower"]
        assert [ax.get_ylabel() for ax in axes] == ["membrane potential (mV)"] * 2
        assert [ax.get_xlabel() for ax in axes] == ["", "time (ms)"]
        axes[0].set_xlim(2, 3)
        assert axes[1].get_xlim() == (2, 3)

    def test_a_run_without_spikes_leaves_no_room_empty(self) -> None:
        silent = run().isel(spike=slice(0, 0))
        figure = Figure(figsize=(8.0, 8.3), layout="constrained")
        axes = plotting.compare({"a": run(), "b": run(unit="1"), "c": silent}, figure=figure)
        figure.draw_without_rendering()
        lowest = axes[-1].get_tightbbox()
        assert lowest.y0 < 0.02 * figure.bbox.height

    def test_other_units_of_time_are_not_shared(self) -> None:
        axes: Any = plotting.compare({"a": run(), "b": run(unit="1")})
        assert [ax.get_xlabel() for ax in axes] == ["time (ms)", "time"]
        axes[0].set_xlim(2, 3)
        assert axes[1].get_xlim() != (2, 3)

    def test_the_membrane_variable(self) -> None:
        ds = run().assign_attrs(membrane="m")
        assert plotting.compare({"a": ds})[0].get_ylabel().startswith("sodium")
        chosen = plotting.compare({"a": ds}, variables={"a": "v"})
        assert chosen[0].get_ylabel() == "membrane potential (mV)"

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match="nothing to compare"):
            plotting.compare({})
        with pytest.raises(ArgumentTypeError, match="a mapping"):
            plotting.compare([run()])  # type: ignore[arg-type]
        with pytest.raises(ArgumentTypeError, match="'a' must be the Dataset"):
            plotting.compare({"a": 1})  # type: ignore[dict-item]


class TestPhasePlane:
    def test_labels_path_start_and_end(self) -> None:
        ax: Any = plotting.phase_plane(run(), "v", "m")
        assert (ax.get_xlabel(), ax.get_ylabel()) == ("membrane potential (mV)", "sodium channel activation")
        path, start, end = ax.lines
        np.testing.assert_array_equal(path.get_xdata(), run()["v"])
        assert start.get_xdata()[0] == run()["v"][0]
        assert end.get_ydata()[0] == run()["m"][-1]

    def test_a_path_too_long_for_agg_is_drawn_in_pieces(self, tmp_path: Path) -> None:
        rng = np.random.default_rng(1)
        n = 60_000
        ds = xr.Dataset({name: ("time", rng.normal(size=n)) for name in ("x", "y")}, coords={"time": np.arange(n)})
        ax: Any = plotting.phase_plane(ds, "x", "y")
        pieces = ax.collections[0].get_segments()
        np.testing.assert_array_equal(np.vstack([pieces[0][:1], *[piece[1:] for piece in pieces]])[:, 0], ds["x"])
        assert plotting.save(ax, tmp_path / "plane.png").exists()

    def test_refusals(self) -> None:
        with pytest.raises(UnknownNameError, match="'w'"):
            plotting.phase_plane(run(), "v", "w")
        with pytest.raises(ArgumentError, match="select one neuron"):
            plotting.phase_plane(population(), "v", "v")


class TestScan:
    sweep = xr.DataArray(
        [[0.0, 1.0], [10.0, 20.0], [30.0, 40.0]],
        dims=("gna", "input"),
        coords={
            "gna": ("gna", [0.4, 0.5, 0.6], {"units": "mS/cm**2", "long_name": "sodium conductance"}),
            "input": ("input", [0.05, 0.1], {"units": "uA"}),
        },
        name="firing_rate",
        attrs={"units": "Hz"},
    )

    def test_arrays(self) -> None:
        ax: Any = plotting.scan([1, 2, 3], [0.0, 1.0, 4.0], xlabel="gna (mS)")
        assert (ax.get_xlabel(), ax.get_ylabel()) == ("gna (mS)", "firing rate (Hz)")
        assert ax.lines[0].get_ydata().tolist() == [0.0, 1.0, 4.0]
        assert len(ax.lines) == 1

    def test_a_sweep_brings_its_labels(self) -> None:
        ax: Any = plotting.scan(self.sweep)
        assert (ax.get_xlabel(), ax.get_ylabel()) == ("sodium conductance (mS/cm²)", "firing rate (Hz)")
        assert ax.get_legend().get_title().get_text() == "input (µA)"
        assert [text.get_text() for text in ax.get_legend().get_texts()] == ["0.05", "0.1"]
        assert ax.lines[1].get_ydata().tolist() == [1.0, 20.0, 40.0]
        assert plotting.scan(self.sweep[:, 0]).get_legend() is None

    def test_a_sweep_that_was_read_from_a_file_is_the_sweep(self) -> None:
        one = self.sweep[:, 0].drop_vars("input")
        ax: Any = plotting.scan(one.to_dataset())
        assert (ax.get_xlabel(), ax.get_ylabel()) == ("sodium conductance (mS/cm²)", "firing rate (Hz)")
        assert ax.lines[0].get_ydata().tolist() == [0.0, 10.0, 30.0]
        with pytest.raises(ArgumentError, match="has one measure, and this one has 3"):
            plotting.scan(run())

    def test_points_without_a_value_are_gaps(self) -> None:
        ax: Any = plotting.scan([1, 2, 3], [np.nan] * 3)
        assert len(ax.lines) == 1
        assert plotting.scan([], []).get_xlabel() == "parameter"

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match="give the measure"):
            plotting.scan([1, 2])
        with pytest.raises(ArgumentError, match=r"shape \(2,\) and the measure \(3,\)"):
            plotting.scan([1, 2], [1, 2, 3])


class TestRaster:
    def test_a_population_with_its_silent_neurons_and_all_its_time(self) -> None:
        ax: Any = plotting.raster(population())
        assert ax.get_xlim() == (0.0, 10.0)
        assert ax.get_ylim() == pytest.approx((-0.7, 19.7))
        assert (ax.get_xlabel(), ax.get_ylabel()) == ("time (ms)", "neuron")
        segments = ax.collections[0].get_segments()
        assert [segment[:, 0].tolist() for segment in segments] == [[1.0, 1.0], [2.0, 2.0]]
        assert [segment[:, 1].mean() for segment in segments] == pytest.approx([0.0, 3.0])

    def test_one_neuron_and_arrays(self) -> None:
        assert plotting.raster(run()).get_yticks().size == 0
        ax: Any = plotting.raster([1.0, 2.0], [0, 5])
        assert ax.get_ylim() == pytest.approx((-0.7, 5.7))
        empty: Any = plotting.raster([])
        assert empty.collections[0].get_segments() == []

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match="no spike_time"):
            plotting.raster(run().drop_vars("spike_time"))
        with pytest.raises(ArgumentError, match="leave out neurons"):
            plotting.raster(run(), [0])
        with pytest.raises(ArgumentError, match=r"shape \(2,\) and their neurons \(1,\)"):
            plotting.raster([1.0, 2.0], [0])


class TestSave:
    @pytest.mark.parametrize("ending", plotting.ENDINGS)
    def test_the_same_picture_gives_the_same_bytes(self, tmp_path: Path, ending: str) -> None:
        first = plotting.save(plotting.traces(run()), tmp_path / f"a{ending}")
        second = plotting.save(plotting.traces(run()), tmp_path / f"b{ending}")
        assert first.read_bytes() == second.read_bytes()
        assert sorted(path.name for path in tmp_path.iterdir()) == [f"a{ending}", f"b{ending}"]

    def test_text_in_an_svg_is_text(self, tmp_path: Path) -> None:
        path = plotting.save(plotting.traces(run(), "v"), tmp_path / "a.svg")
        assert "membrane potential (mV)</text>" in path.read_text(encoding="utf-8")

    def test_a_million_samples_make_a_small_pdf(self, tmp_path: Path) -> None:
        path = plotting.save(plotting.traces(run(1_000_000), "v"), tmp_path / "a.pdf")
        assert path.stat().st_size < 200_000

    def test_refusals(self, tmp_path: Path) -> None:
        ax: Any = plotting.traces(run(), "v")
        with pytest.raises(ArgumentError, match=r"ends in \.png, \.pdf, \.svg; did you mean '\.png'"):
            plotting.save(ax, tmp_path / "a.pgn")
        with pytest.raises(ArgumentError, match=r"cannot be written: there is no folder .*none; make it first"):
            plotting.save(ax, tmp_path / "none" / "a.png")
        with pytest.raises(ArgumentTypeError, match=r"not Dataset; draw it first, as .*traces\(ds\), 'a\.png'"):
            plotting.save(run(), tmp_path / "a.png")
        nothings: list[Any] = [[], np.zeros(0, object), np.ones(2), None]
        for nothing in nothings:
            with pytest.raises(ArgumentTypeError, match="a picture is Axes"):
                plotting.save(nothing, tmp_path / "a.png")
        with pytest.raises(ArgumentTypeError, match="a picture is Axes"):
            plotting.save("ax", tmp_path / "a.png")


def test_the_import_brings_no_matplotlib() -> None:
    code = (
        "import sys, neun_py; before = set(sys.modules); import neun_py.plotting\n"
        "assert not {'xarray', 'pandas', 'matplotlib'} & (set(sys.modules) - before)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

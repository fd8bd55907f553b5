from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from neun_py import io
from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.atomic import replacing

SHARED_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def run(v: Any = (0.1, -65.0, 1e-300), dtype: str = "float64", spikes: Any = (0.25,)) -> xr.Dataset:
    values = np.asarray(v, dtype)
    time = np.arange(1, values.size + 1) * 0.1
    return xr.Dataset(
        {
            "v": ("time", values, {"units": "mV", "long_name": "membrane potential"}),
            "m": ("time", values / 3, {"units": "1", "long_name": "sodium, activation"}),
            "spike_time": ("spike", np.asarray(spikes, "float64"), {"units": "ms"}),
        },
        coords={"time": ("time", time, {"units": "ms", "long_name": "time"})},
        attrs={
            "model": "Hodgkin-Huxley",
            "h": 0.1,
            "steps": 3,
            "time_unit": "ms",
            "parameters": json.dumps({"gna": 0.1 + 0.2, "µ": "a  b"}),
            "source": "Hodgkin and Huxley (1952)\nJ. Physiol. 117:500",
            "empty": "",
        },
    )


def table(path: Path) -> tuple[list[str], list[str], list[list[str]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line for line in lines if line.startswith("#")]
    title, *rows = csv.reader(lines[len(comments) :])
    return comments, title, rows


class TestNetCDF:
    @SHARED_FOLDER
    @given(
        v=arrays(np.float64, st.integers(0, 30), elements=st.floats(allow_nan=True, allow_infinity=True)),
        spikes=arrays(np.float64, st.integers(0, 5), elements=st.floats(0, 10)),
        dtype=st.sampled_from(["float64", "float32"]),
    )
    def test_the_same_bits_come_back(self, tmp_path: Path, v: Any, spikes: Any, dtype: str) -> None:
        with np.errstate(over="ignore"):
            ds = run(v, dtype, spikes)
        path = tmp_path / "run.nc"
        assert io.write(ds, path) == (path,)
        back = io.read(path)
        xr.testing.assert_identical(back, ds)
        for name in ds.variables:
            assert back[name].dtype == ds[name].dtype
            assert back[name].values.tobytes() == ds[name].values.tobytes()

    def test_attrs_come_back_as_what_they_were(self, tmp_path: Path) -> None:
        ds = run()
        io.write(ds, tmp_path / "run.nc")
        back = io.read(tmp_path / "run.nc")
        assert back.attrs == ds.attrs
        assert {key: type(value) for key, value in back.attrs.items()} == {
            key: type(value) for key, value in ds.attrs.items()
        }

    def test_a_population_and_integers(self, tmp_path: Path) -> None:
        ds = xr.Dataset(
            {
                "v": (("time", "neuron"), np.arange(6.0).reshape(3, 2)),
                "spike_neuron": ("spike", np.array([1, 0], np.int64)),
            },
            coords={"time": np.arange(3.0), "neuron": np.arange(2)},
        )
        io.write(ds, tmp_path / "p.nc")
        back = io.read(tmp_path / "p.nc")
        xr.testing.assert_identical(back, ds)
        assert back["spike_neuron"].dtype == np.int64

    def test_what_is_read_can_be_written_over_itself(self, tmp_path: Path) -> None:
        path = tmp_path / "run.nc"
        io.write(run(), path)
        io.write(io.read(path), path)
        xr.testing.assert_identical(io.read(path), run())

    @pytest.mark.parametrize("name", ["run.nc", "run.zarr"])
    @pytest.mark.parametrize("value", [[], [3], [1, 2], [0.1, -2.5]])
    def test_lists_of_numbers_are_kept(self, tmp_path: Path, name: str, value: list[float]) -> None:
        ds = run().assign_attrs(masked_neurons=value)
        ds["v"].attrs["own"] = value
        io.write(ds, tmp_path / name)
        again = io.read(tmp_path / name)
        assert again.attrs["masked_neurons"] == value
        assert again["v"].attrs["own"] == value
        assert ds.attrs["masked_neurons"] == value

    @pytest.mark.parametrize("value", [None, True, {"a": 1}, ["a"], [True], 1j])
    def test_attrs_that_a_file_cannot_keep_are_refused(self, tmp_path: Path, value: Any) -> None:
        ds = run()
        ds["v"].attrs["odd"] = value
        with pytest.raises(ArgumentError, match="v: the attribute 'odd' is"):
            io.write(ds, tmp_path / "run.nc")
        assert list(tmp_path.iterdir()) == []

    def test_what_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(ArgumentError, match="there is no file"):
            io.read(tmp_path / "none.nc")
        (tmp_path / "text.nc").write_text("no netCDF at all")
        with pytest.raises(ArgumentError, match="cannot be read as netCDF 4"):
            io.read(tmp_path / "text.nc")
        with pytest.raises(ArgumentError, match="read_csv"):
            io.read(tmp_path / "run.csv")


class TestTables:
    def test_titles_units_and_provenance(self, tmp_path: Path) -> None:
        path = tmp_path / "run.csv"
        assert io.write(run(), path) == (path, tmp_path / "run.spikes.csv")
        comments, title, rows = table(path)
        assert title == ["time (ms)", "v (mV)", "m"]
        assert rows[0] == ["0.1", "0.1", repr(0.1 / 3)]
        assert "# model: Hodgkin-Huxley" in comments
        assert "# source: Hodgkin and Huxley (1952) J. Physiol. 117:500" in comments
        given = next(line for line in comments if line.startswith("# parameters: "))
        assert json.loads(given.removeprefix("# parameters: ")) == {"gna": 0.1 + 0.2, "µ": "a  b"}
        spike_comments, spike_title, spike_rows = table(tmp_path / "run.spikes.csv")
        assert (spike_comments, spike_title, spike_rows) == (comments, ["spike_time (ms)"], [["0.25"]])

    @SHARED_FOLDER
    @given(
        v=arrays(np.float64, st.integers(0, 30), elements=st.floats(width=32)),
        dtype=st.sampled_from(["float64", "float32"]),
    )
    def test_the_same_bits_come_back(self, tmp_path: Path, v: Any, dtype: str) -> None:
        ds = run(v, dtype)
        io.write(ds, tmp_path / "run.csv")
        _, _, rows = table(tmp_path / "run.csv")
        for k, name in enumerate(("time", "v", "m")):
            column = np.array([row[k] for row in rows], "U32").astype(ds[name].dtype)
            np.testing.assert_array_equal(column, ds[name])

    def test_many_rows_cross_the_blocks(self, tmp_path: Path) -> None:
        io.write(run(np.arange(40_000.0)), tmp_path / "run.csv")
        _, _, rows = table(tmp_path / "run.csv")
        assert [float(row[1]) for row in rows] == list(range(40_000))

    def test_a_population_has_a_column_per_neuron(self, tmp_path: Path) -> None:
        ds = xr.Dataset(
            {
                "v": (("time", "neuron"), np.array([[1.0, 2.0]]), {"units": "mV"}),
                "spike_time": ("spike", [0.5], {"units": "ms"}),
                "spike_neuron": ("spike", [1]),
            },
            coords={"time": [0.1]},
        )
        io.write(ds, tmp_path / "p.csv")
        assert table(tmp_path / "p.csv")[1:] == (["time", "v[0] (mV)", "v[1] (mV)"], [["0.1", "1.0", "2.0"]])
        spikes = (["spike_time (ms)", "spike_neuron"], [["0.5", "1"]])
        assert table(tmp_path / "p.spikes.csv")[1:] == spikes

    def test_without_spikes_one_file(self, tmp_path: Path) -> None:
        io.write(run().drop_vars("spike_time"), tmp_path / "run.csv")
        assert [path.name for path in tmp_path.iterdir()] == ["run.csv"]

    def test_the_spikes_of_an_earlier_run_do_not_stay_beside_another(self, tmp_path: Path) -> None:
        spikes = tmp_path / "run.spikes.csv"
        io.write(run().assign_attrs(neun_py_version="0"), tmp_path / "run.csv")
        assert spikes.exists()
        io.write(run().drop_vars("spike_time"), tmp_path / "run.csv")
        assert not spikes.exists()
        for own in ("spike\n1.0\n", "# model: mine\nspike\n"):
            spikes.write_text(own, encoding="utf-8")
            io.write(run().drop_vars("spike_time"), tmp_path / "run.csv")
            assert spikes.read_text(encoding="utf-8") == own
        spikes.write_bytes(b"\xff\xfe")
        io.write(run().drop_vars("spike_time"), tmp_path / "run.csv")
        assert spikes.exists()

    def test_other_dims_are_refused(self, tmp_path: Path) -> None:
        ds = xr.Dataset({"v": (("gna", "time"), np.zeros((2, 3)))})
        with pytest.raises(ArgumentError, match=r"'v' has the dims \(gna, time\).*\.nc"):
            io.write(ds, tmp_path / "sweep.csv")
        assert list(tmp_path.iterdir()) == []


class TestEndings:
    def test_known(self) -> None:
        assert io.ending("a/b.CSV") == ".csv"
        assert io.ending(Path("x.y.nc")) == ".nc"
        assert io.ending("x.png", known=(".png",)) == ".png"

    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("run.cvs", r"no known format; there are \.csv, \.nc, \.zarr; did you mean '\.csv'\?"),
            ("run.xyz", r"no known format; there are \.csv, \.nc, \.zarr$"),
            ("run", "no ending that says its format"),
        ],
    )
    def test_unknown(self, path: str, message: str) -> None:
        for function in (io.ending, io.check, lambda p: io.write(run(), p)):
            with pytest.raises(ArgumentError, match=message):
                function(path)

    def test_the_wrong_kinds(self) -> None:
        with pytest.raises(ArgumentTypeError, match="path must be text"):
            io.ending(3)  # type: ignore[arg-type]
        with pytest.raises(ArgumentTypeError, match="must be a Dataset, not ndarray"):
            io.write(run()["v"].values, "run.nc")  # type: ignore[arg-type]

    @pytest.mark.parametrize("ending", [".nc", ".csv", ".zarr"])
    def test_a_scan_is_written_as_it_is(self, tmp_path: Path, ending: str) -> None:
        attrs = {"units": "Hz", "long_name": "firing rate", "model": "Hodgkin-Huxley"}
        rate = xr.DataArray([10.0, 80.0], {"gna": [0.4, 1.6]}, ("gna",), "firing_rate", attrs)
        (path,) = io.write(rate, tmp_path / f"scan{ending}")
        if ending == ".csv":
            assert path.read_text().splitlines() == [
                "# model: Hodgkin-Huxley", "gna,firing_rate (Hz)", "0.4,10.0", "1.6,80.0",
            ]  # fmt: skip
        else:
            again = io.read(path)
            assert again.attrs == {"model": "Hodgkin-Huxley"}
            assert again["firing_rate"].attrs == {"units": "Hz", "long_name": "firing rate"}


class TestAtomicity:
    @pytest.mark.parametrize("name", ["run.nc", "run.csv"])
    def test_where_nothing_can_be_written(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(ArgumentError, match="there is no folder"):
            io.write(run(), tmp_path / "none" / name)
        (tmp_path / "file").write_text("")
        with pytest.raises(ArgumentError, match="is not a folder"):
            io.write(run(), tmp_path / "file" / name)
        (tmp_path / name).mkdir()
        with pytest.raises(ArgumentError, match="it is a folder"):
            io.check(tmp_path / name)

    def test_a_folder_without_rights(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.access", lambda *_: False)  # root may write everywhere
        with pytest.raises(ArgumentError, match="may not be written in"):
            io.write(run(), tmp_path / "run.nc")

    def test_a_failure_leaves_the_old_file_and_nothing_else(self, tmp_path: Path) -> None:
        path = tmp_path / "run.csv"
        path.write_text("old")
        with pytest.raises(RuntimeError, match="half way"), replacing(path) as part:
            part.write_text("half")
            raise RuntimeError("half way")
        assert path.read_text() == "old"
        assert list(tmp_path.iterdir()) == [path]

    def test_the_system_says_why(self, tmp_path: Path) -> None:
        with (
            pytest.raises(ArgumentError, match=r"cannot be written: No space left"),
            replacing(tmp_path / "x"),
        ):
            raise OSError(28, "No space left on device")

    def test_the_temporary_file_is_in_the_same_folder(self, tmp_path: Path) -> None:
        with replacing(tmp_path / "run.nc") as part:
            assert part.parent == tmp_path
            part.write_text("new")
            assert not (tmp_path / "run.nc").exists()
        assert (tmp_path / "run.nc").read_text() == "new"

    def test_a_link_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link.nc").symlink_to(tmp_path / "real" / "run.nc")
        io.write(run(), tmp_path / "link.nc")
        assert (tmp_path / "link.nc").is_symlink()
        xr.testing.assert_identical(io.read(tmp_path / "real" / "run.nc"), run())

"""Datasets to Zarr stores and back, and the small rules of a stream; its crashes are in tests/integration."""

from __future__ import annotations

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
from neun_py.io import growing
from neun_py.io.states import read_state, write_state
from neun_py.io.zarr_stream import Field, ZarrStream
from support import run_python

SHARED_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)


def run(v: Any = (0.1, -65.0, -0.0), dtype: str = "float64") -> xr.Dataset:
    values = np.asarray(v, dtype)
    return xr.Dataset(
        {
            "v": ("time", values, {"units": "mV"}),
            "w": (("time", "neuron"), np.zeros((values.size, 2)) * -1.0),
            "spike_time": ("spike", np.array([0.25]), {"units": "ms"}),
            "spike_neuron": ("spike", np.array([1])),
        },
        coords={
            "time": ("time", np.arange(values.size) * 0.1, {"units": "ms"}),
            "gna": ("neuron", [0.1, 0.2], {"units": "mS"}),
            "label": ("neuron", ["a", "µb"]),
        },
        attrs={"model": "HH", "h": 0.1, "steps": 3, "source": "Hodgkin\nHuxley", "top": np.float64(0.3)},
    )


class TestDatasets:
    @SHARED_FOLDER
    @given(
        v=arrays(np.float64, st.integers(0, 30), elements=st.floats(allow_nan=True, allow_infinity=True)),
        dtype=st.sampled_from(["float64", "float32"]),
    )
    def test_the_same_bits_come_back(self, tmp_path: Path, v: Any, dtype: str) -> None:
        with np.errstate(over="ignore"):
            ds = run(v, dtype)
        path = tmp_path / "run.zarr"
        assert io.write(ds, path) == (path,)
        for back in (io.read(path), xr.open_zarr(path)):
            xr.testing.assert_identical(back.load(), ds)
            for name in ds.variables:
                assert back[name].dtype == ds[name].dtype
                assert back[name].values.tobytes() == ds[name].values.tobytes()
        assert list(tmp_path.iterdir()) == [path]

    def test_what_is_read_can_be_written_over_itself(self, tmp_path: Path) -> None:
        path = tmp_path / "run.zarr"
        io.write(run(), path)
        io.write(io.read(path), path)
        xr.testing.assert_identical(io.read(path).load(), run())
        io.write(io.read(path), tmp_path / "run.nc")
        xr.testing.assert_identical(io.read(tmp_path / "run.nc"), run())

    def test_an_empty_folder_is_filled(self, tmp_path: Path) -> None:
        (tmp_path / "run.zarr").mkdir()
        io.write(run(), tmp_path / "run.zarr")
        assert io.read(tmp_path / "run.zarr").attrs == run().attrs

    def test_what_is_there_stays(self, tmp_path: Path) -> None:
        (tmp_path / "notes.zarr").mkdir()
        (tmp_path / "notes.zarr" / "mine.txt").write_text("mine")
        (tmp_path / "file.zarr").write_text("mine")
        for name, message in (("notes.zarr", "is a folder, and no Zarr store"), ("file.zarr", "it is a file, and")):
            for function in (io.check, lambda path: io.write(run(), path)):
                with pytest.raises(ArgumentError, match=message):
                    function(tmp_path / name)
        assert (tmp_path / "notes.zarr" / "mine.txt").read_text() == "mine"
        with pytest.raises(ArgumentError, match="there is no folder"):
            io.check(tmp_path / "none" / "run.zarr")

    @pytest.mark.parametrize("failing", [1, 2])
    def test_a_failure_leaves_the_old_store(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
    ) -> None:
        path = tmp_path / "run.zarr"
        io.write(run(), path)
        rename, calls = Path.rename, iter(range(1, 9))

        def fail(self: Path, target: Path) -> Path:
            if next(calls) == failing:
                raise OSError(28, "No space left on device")
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", fail)
        with pytest.raises(ArgumentError, match=r"run\.zarr cannot be written: No space left"):
            io.write(run([9.0]), path)
        assert list(tmp_path.iterdir()) == [path]
        xr.testing.assert_identical(io.read(path).load(), run())

    def test_attrs_that_a_store_cannot_keep_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(ArgumentError, match="the Dataset: the attribute 'odd' is list"):
            io.write(run().assign_attrs(odd=["a"]), tmp_path / "run.zarr")
        assert list(tmp_path.iterdir()) == []

    def test_what_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(ArgumentError, match="there is no Zarr store"):
            io.read(tmp_path / "none.zarr")
        (tmp_path / "file.zarr").write_text("")
        with pytest.raises(ArgumentError, match="it is a file"):
            io.read(tmp_path / "file.zarr")
        (tmp_path / "empty.zarr").mkdir()
        with pytest.raises(ArgumentError, match="cannot be read as a Zarr store"):
            io.read(tmp_path / "empty.zarr")
        io.write(run(), tmp_path / "run.zarr")
        (tmp_path / "run.zarr" / ".zmetadata").write_text("{")
        with pytest.raises(ArgumentError, match="cannot be read as a Zarr store"):
            io.read(tmp_path / "run.zarr")

    def test_other_stores_are_read_and_pickles_are_not(self, tmp_path: Path) -> None:
        path = tmp_path / "three.zarr"
        run().drop_vars("label").to_zarr(path, zarr_format=3, consolidated=False)
        xr.testing.assert_equal(io.read(path).load(), run().drop_vars("label"))
        io.write(run().assign_attrs(model="of pickle"), tmp_path / "run.zarr")
        assert io.read(tmp_path / "run.zarr").attrs["model"] == "of pickle"
        whole = tmp_path / "run.zarr" / ".zmetadata"
        metadata = json.loads(whole.read_text())
        metadata["metadata"]["v/.zarray"]["filters"] = [{"id": "pickle"}]
        whole.write_text(json.dumps(metadata))
        with pytest.raises(ArgumentError, match="holds pickled objects"):
            io.read(tmp_path / "run.zarr")


def stream(path: Path, **changes: Any) -> ZarrStream:
    given: dict[str, Any] = {
        "variables": {"v": Field("float64", {"units": "mV"}, size=2), "x": Field("float32")},
        "spikes": {"spike_time": Field("float64"), "spike_neuron": Field("int64")},
        "coords": {"neuron": ("neuron", [10, 20], {}), "gna": (("neuron",), np.array([0.1, 0.2]), {"units": "mS"})},
        "attrs": {"model": "HH", "steps": np.int64(3)},
        "arrays": {"v": [1.0]},
        "facts": {"n": 0},
    }
    return ZarrStream.create(path, **{**given, **changes})


class TestStreams:
    def test_it_is_there_before_the_first_step(self, tmp_path: Path) -> None:
        with stream(tmp_path / "run.zarr"):
            ds = xr.open_zarr(tmp_path / "run.zarr").load()
        assert dict(ds.sizes) == {"time": 0, "neuron": 2, "spike": 0}
        assert set(ds.coords) == {"time", "neuron", "gna"}
        assert ds.attrs == {"model": "HH", "steps": 3}
        assert ds["v"].attrs == {"units": "mV"}
        assert (ds["v"].dtype, ds["x"].dtype, ds["spike_neuron"].dtype) == ("float64", "float32", "int64")
        assert list(xr.open_zarr(tmp_path / "run.zarr", consolidated=False)) != []

    def test_without_neurons_spikes_and_coordinates(self, tmp_path: Path) -> None:
        with stream(tmp_path / "a.zarr", variables={"v": Field("float64")}, spikes={}, coords={}, attrs={}) as s:
            s.append([0.1, 0.2], {"v": [1.0, 2.0]})
            s.finish()
        assert dict(s.dataset().sizes) == {"time": 2}
        with stream(tmp_path / "b.zarr", variables={}, spikes=None, time=Field("float64", {"units": "ms"})) as s:
            s.finish()
        assert s.dataset()["time"].attrs == {"units": "ms"}

    def test_what_is_there_is_never_overwritten(self, tmp_path: Path) -> None:
        path = tmp_path / "run.zarr"
        with stream(path) as s:
            for function in (stream, io.check, lambda p: io.write(run(), p)):
                with pytest.raises(ArgumentError, match=r"has not ended; go on with neun\.resume\('.*run\.zarr'\)"):
                    function(path)
            s.finish()
        with pytest.raises(ArgumentError, match=r"something at .* already, and it stays"):
            stream(path)
        (tmp_path / "file.zarr").write_text("")
        with pytest.raises(ArgumentError, match=r"something at .* already"):
            stream(tmp_path / "file.zarr")
        with pytest.raises(ArgumentError, match="there is no folder"):
            stream(tmp_path / "none" / "run.zarr")
        (tmp_path / "empty.zarr").mkdir()
        stream(tmp_path / "empty.zarr").close()
        assert sorted(p.name for p in tmp_path.iterdir()) == ["empty.zarr", "file.zarr", "run.zarr"]

    def test_one_at_a_time(self, tmp_path: Path) -> None:
        with stream(tmp_path / "run.zarr"), pytest.raises(ArgumentError, match="being written by another process"):
            ZarrStream.reopen(tmp_path / "run.zarr")
        abandoned = ZarrStream.reopen(tmp_path / "run.zarr")
        del abandoned
        ZarrStream.reopen(tmp_path / "run.zarr").stream.close()

    def test_a_closed_stream_says_so(self, tmp_path: Path) -> None:
        s = stream(tmp_path / "run.zarr")
        s.finish({"model": "HR", "end": 1.5})
        none = np.zeros(0, "f4")
        with pytest.raises(ArgumentError, match="is closed"):
            s.commit({}, {})
        with pytest.raises(ArgumentError, match="is closed"):
            s.finish()
        with pytest.raises(ArgumentError, match="is closed"):
            s.append([], {"v": np.zeros((0, 2)), "x": none})
        found = ZarrStream.reopen(tmp_path / "run.zarr")
        assert (found.complete, found.facts, found.arrays["v"].tolist()) == (True, {"n": 0}, [1.0])
        assert found.stream.dataset().attrs == {"model": "HR", "end": 1.5}
        assert set(found.stream.dataset().coords) == {"time", "neuron", "gna"}

    @pytest.mark.parametrize(
        ("data", "spikes", "kind", "message"),
        [
            ({"v": np.zeros((1, 2))}, {}, ArgumentError, "what is recorded is time, v, x, and what came is time, v"),
            ({"v": np.zeros((1, 3)), "x": [0]}, {}, ArgumentError, r"v needs the shape \(1, 2\), not \(1, 3\)"),
            ({"v": np.zeros((1, 2)), "x": np.zeros(2, "f4")}, {}, ArgumentError, r"x needs the shape \(1\), not \(2"),
            ({"v": np.zeros((1, 2)), "x": np.zeros(1)}, {}, ArgumentTypeError, "float32, which cannot hold float64"),
            ({"v": np.zeros((1, 2)), "x": np.zeros(1, "f4")}, {"spike_time": [1.0]}, ArgumentError, "spike_neuron"),
            (
                {"v": np.zeros((1, 2)), "x": np.zeros(1, "f4")},
                {"spike_time": [1.0], "spike_neuron": [1, 2]},
                ArgumentError,
                r"spike_neuron needs the shape \(1\), not \(2,\)",
            ),
        ],
    )
    def test_what_does_not_fit_changes_nothing(
        self, tmp_path: Path, data: Any, spikes: Any, kind: type[Exception], message: str
    ) -> None:
        with stream(tmp_path / "run.zarr") as s:
            with pytest.raises(kind, match=message):
                s.append([0.1], data, spikes)
            s.append([0.1], {"v": np.ones((1, 2)), "x": np.zeros(1, "f4")})
            assert (s.samples, s.spikes) == (1, 0)

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"variables": {"../v": Field("f8")}}, "'../v' cannot be the name"),
            (
                {"variables": {"time": Field("f8")}},
                "'time' cannot be the name of an array in a Zarr store, or is there",
            ),
            ({"variables": {"v": Field("f8", size=3)}}, "v has 3 entries along 'neuron', and neuron has 2"),
            ({"variables": {"v": Field("f8", size=0)}}, "at least one entry"),
            ({"variables": {"v": Field("U3")}}, "floats or integers, not <U3"),
            ({"variables": {"v": Field("f8", {"a": None})}}, "v: the attribute 'a' is NoneType"),
            ({"coords": {"c": ("time", [1.0], {})}}, "does not grow"),
            ({"coords": {"c": ("neuron", [[1.0]], {})}}, "cannot be float64 of shape"),
            ({"attrs": {"a": ["b"]}}, "the recording: the attribute 'a' is list"),
            ({"facts": {"f": print}}, "facts of a state are plain values"),
        ],
    )
    def test_what_cannot_be_recorded_leaves_nothing(
        self, tmp_path: Path, changes: dict[str, Any], message: str
    ) -> None:
        with pytest.raises((ArgumentError, ArgumentTypeError), match=message):
            stream(tmp_path / "run.zarr", **changes)
        assert list(tmp_path.iterdir()) == []

    def test_chunks_are_neither_small_nor_large(self) -> None:
        for item, size, expected in ((8, 1, 10**9), (8, 1024, 10**6), (4, 10**5, 10**6), (8, 10**6, 99), (8, 10**7, 9)):
            rows, columns = growing._chunk_shape(item, size, expected)
            assert 2**20 <= rows * columns * item <= growing.CHUNK_BYTES
            assert rows * size * item <= max(growing.BUFFER_BYTES, size * item)
        assert growing._chunk_shape(8, 3, 7) == (7, 3)
        assert growing._chunk_shape(8, 1, 0) == (1, 1)


def test_what_is_heavy_is_imported_when_it_is_used() -> None:
    program = """
import sys
import neun_py.io, neun_py.io.states, neun_py.io.zarr_stream
print(*{name.partition('.')[0] for name in sys.modules} & {"zarr", "numcodecs", "xarray", "h5py", "sympy", "llvmlite"})
"""
    assert run_python(program) == ""


class TestDamage:
    def test_other_things_cannot_go_on(self, tmp_path: Path) -> None:
        io.write(run(), tmp_path / "plain.zarr")
        for name in ("none.zarr", "plain.zarr"):
            with pytest.raises(ArgumentError, match="is not a recording that Neun streamed"):
                ZarrStream.reopen(tmp_path / name)

    @pytest.mark.parametrize(
        ("file", "content"),
        [(".zmetadata", b"{}"), (".zmetadata", b"{"), ("v/0.0", b"short"), ("v/0.0", b""), ("x/0", None)],
    )
    def test_a_damaged_file_is_told(self, tmp_path: Path, file: str, content: bytes | None) -> None:
        path = tmp_path / "run.zarr"
        with stream(path, samples=10) as s:
            s.append([0.1], {"v": np.ones((1, 2)), "x": np.ones(1, "f4")})
            s.commit({}, {})
        if content is None:
            (path / file).unlink()
        else:
            (path / file).write_bytes(content)
        for _ in range(2):  # the lock is given back
            with pytest.raises(ArgumentError, match="is damaged and cannot go on"):
                ZarrStream.reopen(path)

    def test_a_damaged_checkpoint_and_a_later_version(self, tmp_path: Path) -> None:
        path = tmp_path / "run.zarr"
        stream(path).close()
        state = path / ".checkpoint" / "state.neun"
        arrays, facts = read_state(state)
        write_state(state, arrays, {**facts, "stream": 2})
        with pytest.raises(ArgumentError, match=r"later version of Neun \(format 2, known is 1\)"):
            ZarrStream.reopen(path)
        write_state(state, arrays, {**facts, "samples": 5})
        with pytest.raises(ArgumentError, match="time has 0 rows, and 5 are needed"):
            ZarrStream.reopen(path)
        state.write_bytes(state.read_bytes()[:-9])
        with pytest.raises(ArgumentError, match="damaged"):
            ZarrStream.reopen(path)

    def test_metadata_cannot_name_files_elsewhere(self, tmp_path: Path) -> None:
        path = tmp_path / "run.zarr"
        stream(path).close()
        metadata = json.loads((path / ".zmetadata").read_text())
        metadata["metadata"]["../v/.zarray"] = metadata["metadata"].pop("v/.zarray")
        (path / ".zmetadata").write_text(json.dumps(metadata))
        with pytest.raises(ArgumentError, match=r"'\.\./v/\.zarray' is no name of ours"):
            ZarrStream.reopen(path)

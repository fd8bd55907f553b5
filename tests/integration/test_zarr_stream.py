"""A stream into a Zarr store is killed everywhere, and goes on as if it had not been."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import example, given, settings
from hypothesis import strategies as st

from neun_py.io import atomic, growing, zarr_skeleton
from neun_py.io.zarr_stream import Field, ZarrStream
from support import start_python

NEURONS = 3
FIELDS = {"v": Field("float32", {"units": "mV"}, size=NEURONS), "total": Field("float64")}
SPIKES = {"spike_time": Field("float64", {"units": "ms"}), "spike_neuron": Field("int64")}
ATTRS = {"model": "made for the test", "h": 0.1}


def rows(start: int, stop: int) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """Give samples from one to another; a row's number says what is in it, and how many spikes it has."""
    number = np.arange(start, stop)
    wide = np.sin(number[:, np.newaxis] + np.arange(NEURONS)).astype("float32")
    wide[number % 5 == 0] = -0.0
    spiking = np.repeat(number, number % 3)
    return (
        number * 0.1,
        {"v": wide, "total": np.where(number % 7 == 0, np.inf, number / 3)},
        {"spike_time": spiking * 0.1, "spike_neuron": spiking % NEURONS},
    )


def create(path: Path, samples: int) -> ZarrStream:
    return ZarrStream.create(
        path,
        variables=FIELDS,
        spikes=SPIKES,
        coords={"neuron": ("neuron", np.arange(NEURONS), {})},
        attrs=ATTRS,
        samples=samples,
        arrays={"row": np.array(0)},
        facts={"begun": True},
    )


def expected(stop: int) -> xr.Dataset:
    times, data, spikes = rows(0, stop)
    variables: dict[str, Any] = {
        name: (("time", "neuron")[: x.ndim], x, FIELDS[name].attrs) for name, x in data.items()
    }
    variables |= {name: ("spike", x, SPIKES[name].attrs) for name, x in spikes.items()}
    coords = {"time": ("time", times, {"long_name": "time"}), "neuron": np.arange(NEURONS)}
    return xr.Dataset(variables, coords, ATTRS)


def require_prefix(path: Path, at_least: int, samples: int) -> int:
    """Open the store as any user would: what is in it fits together, and is what was recorded."""
    with xr.open_zarr(path) as ds:
        there = int(ds.sizes["time"])
        assert at_least <= there <= samples
        xr.testing.assert_identical(ds.load(), expected(there))
        for name, variable in expected(there).variables.items():
            assert ds[name].values.tobytes() == variable.values.tobytes()
    return there


class Killed(BaseException):
    """In place of a kill: nothing in the code under test expects it."""


class Machine:
    """Stands for `os` where files are written, and ends at a chosen call: half way through a file, before it is
    renamed, or just after."""

    def __init__(self, left: int, where: str) -> None:
        self.left, self.where = left, where

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def _dies(self, where: str) -> bool:
        if where != self.where:
            return False
        self.left -= 1
        return self.left == -1

    def fsync(self, descriptor: int) -> None:
        if self._dies("writing"):
            os.ftruncate(descriptor, os.fstat(descriptor).st_size // 2)
            raise Killed

    def replace(self, part: Path, path: Path) -> None:
        if self._dies("before"):
            raise Killed
        part.replace(path)
        if self._dies("after"):
            raise Killed


@contextmanager
def small_chunks(chunk: int, buffer: int, spikes: int, machine: Any) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(growing, "CHUNK_BYTES", chunk)
        patch.setattr(growing, "BUFFER_BYTES", buffer)
        patch.setattr(zarr_skeleton, "SPIKES", spikes)
        patch.setattr(atomic, "os", machine)
        yield


def work(path: Path, samples: int, pieces: list[int]) -> None:
    """Begin or go on, and record to the end, with a checkpoint after every second piece."""
    if path.exists():
        stream, arrays, facts, complete, _ = ZarrStream.reopen(path)
        assert facts == {"begun": True}
        if complete:  # killed after the very last rename; the checkpoint is that of the last commit
            return
        row = int(arrays["row"])
        assert stream.samples == row
    else:
        stream, row = create(path, samples), 0
    with stream:
        turn = 0
        while row < samples:
            stop = min(row + pieces[turn % len(pieces)], samples)
            times, data, spikes = rows(row, stop)
            if len(spikes["spike_time"]):
                stream.append(times, data, spikes)
            else:
                stream.append(times, data)
            row, turn = stop, turn + 1
            if turn % 2:
                stream.commit({"row": np.array(row)}, {"begun": True})
        stream.finish()


@settings(deadline=None, max_examples=40)
@given(
    samples=st.integers(1, 40),
    pieces=st.lists(st.integers(1, 13), min_size=1, max_size=4),
    deaths=st.lists(st.tuples(st.integers(0, 25), st.sampled_from(["writing", "before", "after"])), max_size=8),
    chunk=st.sampled_from([8, 24, 72, 1 << 20]),
    buffer=st.sampled_from([12, 100, 1 << 20]),
    spikes=st.integers(1, 9),
)
@example(samples=11, pieces=[3], deaths=[(13, "writing"), (25, "after")], chunk=24, buffer=12, spikes=3)
def test_whatever_ends_it_the_recording_is_the_same(
    samples: int, pieces: list[int], deaths: list[tuple[int, str]], chunk: int, buffer: int, spikes: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.zarr"
        for death in deaths:
            with small_chunks(chunk, buffer, spikes, Machine(*death)):
                try:
                    work(path, samples, pieces)
                except Killed:
                    require_prefix(path, int(atomic_checkpoint(path)["row"]), samples)
                    continue
            break
        else:
            with small_chunks(chunk, buffer, spikes, os):
                work(path, samples, pieces)
        assert require_prefix(path, samples, samples) == samples
        again = ZarrStream.reopen(path)
        assert again.complete
        assert again.stream.samples == samples
        xr.testing.assert_identical(again.stream.dataset().load(), expected(samples))


def test_every_call_of_one_run_can_be_the_last(tmp_path: Path) -> None:
    for where in ("writing", "before", "after"):
        for left in range(1000):
            path = tmp_path / f"{where}{left}.zarr"
            try:
                with small_chunks(72, 1 << 20, 4, Machine(left, where)):
                    work(path, 11, [4, 3])
            except Killed:
                arrays = atomic_checkpoint(path)
                require_prefix(path, int(arrays["row"]), 11)
                work(path, 11, [5])
                assert require_prefix(path, 11, 11) == 11
            else:
                assert left > 20
                break


def atomic_checkpoint(path: Path) -> Any:
    from neun_py.io.states import read_state

    return read_state(path / ".checkpoint" / "state.neun")[0]


CHILD = """
import sys
from pathlib import Path
import numpy as np
sys.path[:0] = [{folder!r}, {tests!r}]
from test_zarr_stream import create, rows
from neun_py.io import growing, zarr_skeleton
from neun_py.io.zarr_stream import ZarrStream
growing.CHUNK_BYTES, zarr_skeleton.SPIKES = 4096, 64
path = Path({path!r})
if path.exists():
    stream, arrays, facts, *_ = ZarrStream.reopen(path)
    row = int(arrays["row"])
else:
    stream, row = create(path, 10**6), 0
print("begun", row, flush=True)
while True:
    for k in (7, 40, 1):
        stream.append(*rows(row, row + k))
        row += k
    stream.commit({{"row": np.array(row)}}, {{"begun": True}})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_process_leaves_what_opens_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "run.zarr"
    here = Path(__file__).parent
    code = CHILD.format(folder=str(here), tests=str(here.parent), path=str(path))
    row = 0
    for turn in range(3):
        process = start_python(code)
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["begun", str(row)]
        with pytest.raises(Exception, match="being written"):
            ZarrStream.reopen(path)
        end = time.monotonic() + 0.25 + 0.1 * turn
        seen = 0
        while time.monotonic() < end:  # who looks while it is written sees it grow
            there = xr.open_zarr(path).sizes["time"]
            assert there >= seen
            seen = there
        process.send_signal(signal.SIGKILL)
        process.communicate()
        require_prefix(path, seen, 10**6)
        found = ZarrStream.reopen(path)
        found.stream.close()
        assert int(found.arrays["row"]) > row
        row = int(found.arrays["row"])
        require_prefix(path, row, row)
    stream = ZarrStream.reopen(path).stream
    with stream:
        stream.append(*rows(row, row + 5))
        stream.finish({**ATTRS, "finished": 1})
    assert stream.dataset().attrs == {**ATTRS, "finished": 1}
    xr.testing.assert_equal(stream.dataset().load(), expected(row + 5))


def test_a_full_disk_is_told_and_the_run_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "run.zarr"
    stream = create(path, 20)
    stream.append(*rows(0, 6))
    stream.commit({"row": np.array(6)}, {"begun": True})

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    stream.append(*rows(6, 9))
    with (
        small_chunks(72, 1 << 20, 4, SimpleNamespace(fsync=full, replace=os.replace)),
        pytest.raises(Exception, match=r"cannot be written: No space left on device; .* neun\.resume goes on"),
    ):
        stream.commit({"row": np.array(9)}, {"begun": True})
    require_prefix(path, 6, 6)
    work(path, 20, [3])
    require_prefix(path, 20, 20)

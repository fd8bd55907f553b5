"""A sweep that streams to a store is killed everywhere and goes on as if it had not been; workers give its bits."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import analysis
from neun_py.io import atomic
from neun_py.io.states import read_state
from neun_py.studies import cutting
from support import start_python

INPUT = neun.inputs.ornstein_uhlenbeck(mean=8.0, sigma=4.0, tau=5.0, seed=1)
AXES = {"d": [2.0, 8.0], "input.sigma": [1.0, 4.0, 6.0], "v": [-65.0, -60.0]}
USUAL: dict[str, Any] = {"duration": 20.0, "h": 0.5, "input": INPUT, "on_error": "mask"}


def spikes(ds: xr.Dataset) -> int:
    """Count the spikes; at the top of a module, so that it can be sent."""
    return ds.sizes["spike"]


def sweep(**keywords: Any) -> Any:
    return neun.sweep("Iz", AXES, **USUAL, **keywords)


class Killed(BaseException):
    """In place of a kill: nothing in the code under test expects it."""


class Machine:
    """Stands for `os` where files are written, and ends at a chosen call."""

    def __init__(self, left: int, where: str) -> None:
        self.left, self.where = left, where

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def _dies(self, where: str) -> bool:
        self.left -= where == self.where
        return where == self.where and self.left == -1

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
def small_pieces(points: int, machine: Any = os) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_WORK", "_STORED_WORK", "_SENT_WORK", "_LITTLE"):
            patch.setattr(cutting, name, 1)
        patch.setattr(cutting, "_LEAST", dict.fromkeys(("memory", "store", "executor"), points))
        patch.setattr(atomic, "os", machine)
        yield


def require_part(path: Path, whole: xr.Dataset) -> None:
    """Open the store as any user would: what is in it is right, and the rest is NaN."""
    with xr.open_zarr(path) as ds:
        ds.load()
    for name in whole.data_vars:
        found, right = ds[name].values, whole[name].values
        if ds[name].dims == ("spike",):
            assert found.tolist() == right[: len(found)].tolist()
        else:
            there = ~np.isnan(found)
            assert np.array_equal(found[there], right[there])


@pytest.mark.parametrize("keywords", [{"record": ["v", "u"]}, {"measure": {"rate": analysis.firing_rate}}],
                         ids=["recording", "measure"])  # fmt: skip
def test_every_write_of_a_sweep_can_be_the_last(keywords: dict[str, Any], tmp_path: Path) -> None:
    whole = sweep(**keywords)
    for first, where in enumerate(("writing", "before", "after")):
        for left in range(first, 1000, 3):  # every write in one of the three ways
            path = tmp_path / f"{where}{left}.zarr"
            try:
                with small_pieces(5, Machine(left, where)):
                    sweep(**keywords, to=path)
            except Killed:
                require_part(path, whole)
                xr.testing.assert_identical(neun.resume(path).load(), whole)
            else:
                assert left > 10
                break


CHILD = """
import sys
sys.path[:0] = [{folder!r}, {tests!r}]
from test_sweep_resume import long_sweep, neun
from pathlib import Path
path = Path({path!r})
print("begun", flush=True)
if path.exists():
    neun.resume(path, threads=1)
else:
    long_sweep(to=path)
"""


def long_sweep(**keywords: Any) -> Any:
    with small_pieces(8):
        return neun.sweep("Iz", {"a": np.linspace(0.01, 0.1, 600), "input": [8.0, 10.0]}, duration=2000.0, h=0.1,
                          record=["v"], every=50, **keywords)  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_sweep_goes_on_with_the_same_bits(tmp_path: Path) -> None:
    path, here = tmp_path / "sweep.zarr", Path(__file__).parent
    code = CHILD.format(folder=str(here), tests=str(here.parent), path=str(path))
    whole, done = long_sweep(), 0
    for _ in range(2):
        process = start_python(code)
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        end = time.monotonic() + 60.0
        while time.monotonic() < end and process.poll() is None and pieces(path) < done + 3:
            time.sleep(0.01)
        if process.poll() is None:
            with pytest.raises(Exception, match="being written"):
                neun.resume(path)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        require_part(path, whole)
        assert done < pieces(path) < 150
        done = pieces(path)
    xr.testing.assert_identical(neun.resume(path).load(), whole)
    before = {file: file.stat().st_mtime_ns for file in path.rglob("*")}
    xr.testing.assert_identical(neun.resume(path).load(), whole)
    assert {file: file.stat().st_mtime_ns for file in path.rglob("*")} == before


def pieces(path: Path) -> int:
    state = path / ".checkpoint" / "state.neun"
    return int(read_state(state)[1]["sweep"]["done"]) if state.exists() else 0


def test_processes_give_the_bits_of_one(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool, small_pieces(4):
        for keywords in ({"record": ["v", "u"]}, {"measure": {"n": spikes, "rate": analysis.firing_rate}}):
            whole = sweep(**keywords)
            xr.testing.assert_identical(sweep(**keywords, executor=pool), whole)
            stored = sweep(**keywords, executor=pool, to=tmp_path / f"{len(keywords)}{next(iter(keywords))}.zarr")
            xr.testing.assert_identical(stored.load(), whole)
        with pytest.raises(Exception, match="pickle") as caught:
            sweep(measure=lambda ds: 1.0, executor=pool)
        assert "functions that stand at the top of a module" in caught.value.__notes__[0]
        with pytest.raises(neun.NumericalError) as failed:
            neun.sweep("Iz", {"input": [0.0, 1e300]}, duration=1.0, h=0.5, executor=pool)
        assert failed.value.__notes__ == ["at input = 1e+300 mV/ms: point 1 of 2, counted from 0"]

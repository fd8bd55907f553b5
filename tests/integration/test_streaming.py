"""A run that streams to a store gives what a run in memory gives, whatever kills it and however often."""

from __future__ import annotations

import itertools
import random
import signal
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import Neuron, Population
from neun_py.errors import ArgumentError, NumericalError
from neun_py.runtime import lanes, streaming
from population_support import BURST, FIRE, bytes_of, joined, population_bits
from support import start_python

H = 0.01
TAU = np.linspace(0.25, 0.35, 37)


def fire(size: int = 37, **values: Any) -> Population:
    return Population(FIRE, size, integrator="Euler", index=3, v=np.linspace(0.1, 0.9, size), **values)


def noise() -> Any:
    return neun.inputs.ornstein_uhlenbeck(mean=0.1, sigma=0.5, tau=0.3, seed=11) + neun.inputs.sine(0.2, 0.7)


def require_same(found: xr.Dataset, expected: xr.Dataset) -> None:
    """Require equal bits, labels and provenance."""
    assert list(found.variables) == list(expected.variables) or set(found.variables) == set(expected.variables)
    assert set(found.coords) == set(expected.coords)
    for name, variable in expected.variables.items():
        assert found[name].dims == variable.dims and dict(found[name].attrs) == dict(variable.attrs), name
        assert bytes_of(found[name].values) == bytes_of(variable.values), name
    assert dict(found.attrs) == dict(expected.attrs)


ASKED: dict[str, dict[str, Any]] = {
    "everything": {"record": ("v", "leak", "I", "w"), "input": noise()},
    "the membrane": {"input": 0.3, "every": 7},
    "some neurons": {"neurons": [30, 2, 5], "record": ("leak",), "input": np.linspace(0.0, 1.0, 37)},
    "windows": {"windows": [(0.1, 0.3), (0.5, 0.52)], "input": np.cos(np.arange(100) / 9)[:, np.newaxis], "every": 2},
    "no spikes": {"spikes": False, "input": np.cos(np.arange(3700.0).reshape(100, 37))},
    "spikes alone": {"record": ()},
}


@pytest.mark.parametrize("asked", ASKED)
def test_a_stream_of_a_population_is_its_run(asked: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many, twin = fire(tau=TAU), fire(tau=TAU)
    monkeypatch.setattr(streaming, "_BUFFER", 5000)
    monkeypatch.setattr(streaming, "_PAUSE", 0.0)
    monkeypatch.setattr(lanes, "_TASK", 700)
    found = many.run(1.0, H, to=tmp_path / "x.zarr", **ASKED[asked])
    monkeypatch.undo()
    expected = twin.run(1.0, H, **ASKED[asked])
    require_same(found, expected)
    with xr.open_zarr(tmp_path / "x.zarr") as opened:
        require_same(opened, expected)
    assert population_bits(many) == population_bits(twin)
    many.run(0.3, H, input=noise(), to=tmp_path / "y.zarr")
    twin.run(0.3, H, input=noise())
    assert population_bits(many) == population_bits(twin)


@pytest.mark.parametrize("asked", [a for a in ASKED if a not in ("some neurons", "no spikes")])
def test_a_stream_of_a_neuron_is_its_run(asked: str, tmp_path: Path) -> None:
    one, twin = (Neuron(FIRE, integrator="Euler", precision="float", index=4) for _ in range(2))
    asks = {**ASKED[asked]}
    if isinstance(asks.get("input"), np.ndarray):
        asks["input"] = asks["input"][:, 0]
    for name in ("x.zarr", "y.zarr"):  # the second goes on from the first
        if "windows" in asks and name == "y.zarr":
            asks["windows"] = [(1.2, 1.4)]
        require_same(one.run(1.0, H, to=tmp_path / name, **asks), twin.run(1.0, H, **asks))


def burst() -> Population:
    return Population(BURST, 11, integrator="Euler", a=np.where(np.arange(11) % 5 == 2, 1.5, 0.0))


def test_a_stream_of_those_that_are_masked(tmp_path: Path) -> None:
    found = burst().run(8.0, 0.125, on_error="mask", to=tmp_path / "x.zarr", record=("x", "rate"))
    expected = burst().run(8.0, 0.125, on_error="mask", record=("x", "rate"))
    assert expected.attrs["masked_neurons"] == [2, 7]
    require_same(found, expected)


def test_a_stream_that_fails_keeps_what_was_before(tmp_path: Path) -> None:
    many, twin = burst(), burst()
    errors = []
    for each, path in ((many, tmp_path / "x.zarr"), (twin, None)):
        with pytest.raises(NumericalError) as raised:
            each.run(8.0, 0.125, to=path)
        errors.append(raised.value)
    assert str(errors[0]) == str(errors[1])
    assert population_bits(many) == population_bits(twin)
    assert joined([errors[0].recording]) == joined([errors[1].recording])
    stands = neun.load(tmp_path / "x.zarr")
    assert isinstance(stands, Population) and population_bits(stands) == population_bits(twin)
    with pytest.raises(NumericalError):
        neun.resume(tmp_path / "x.zarr")


# -- refusals ------------------------------------------------------------------------------------------------


def test_what_cannot_be_streamed(tmp_path: Path) -> None:
    many = fire()
    before = population_bits(many)
    with pytest.raises(ArgumentError, match="a function of time cannot"):
        many.run(1.0, H, input=lambda t: 0.0, to=tmp_path / "x.zarr")
    assert not list(tmp_path.iterdir())
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_text("mine")
    for name in ("file", "folder"):
        with pytest.raises(ArgumentError):
            many.run(1.0, H, to=tmp_path / name)
    assert (tmp_path / "file").read_text() == (tmp_path / "folder" / "file").read_text() == "mine"
    assert population_bits(many) == before
    with pytest.raises(ArgumentError, match="at least one entry"):
        many.run(1.0, H, neurons=[], to=tmp_path / "x.zarr")
    many.run(0.1, H, to=tmp_path / "x.zarr")
    with pytest.raises(ArgumentError):
        many.run(0.1, H, to=tmp_path / "x.zarr")
    for name in ("none", "file", "folder"):
        with pytest.raises(ArgumentError):
            neun.resume(tmp_path / name)


def files(path: Path) -> dict[str, tuple[int, bytes]]:
    return {str(p): (p.stat().st_mtime_ns, p.read_bytes()) for p in sorted(path.rglob("*")) if p.is_file()}


def test_what_has_ended_is_only_opened(tmp_path: Path) -> None:
    path = tmp_path / "x.zarr"
    expected = fire(tau=TAU).run(1.0, H, input=noise(), to=path)
    before = files(path)
    require_same(neun.resume(path), expected)
    assert files(path) == before


# -- interrupted and killed ----------------------------------------------------------------------------------


class EnoughError(Exception):
    """A reason of the user to stop."""


@pytest.mark.parametrize("reason", [KeyboardInterrupt, EnoughError])
@pytest.mark.parametrize("threads", [1, 3])
def test_an_interrupted_stream_goes_on(
    reason: type[BaseException], threads: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "_BUFFERED", 37 * 7)
    asked: dict[str, Any] = {"input": noise(), "record": ("v", "leak"), "every": 3}
    path, many = tmp_path / "x.zarr", fire(tau=TAU)

    def stop(after: int) -> Any:
        def progress(done: int, total: int) -> None:
            if done > after:
                raise reason

        return progress

    with pytest.raises(reason):
        many.run(1.0, H, to=path, progress=stop(20), **asked)
    stands = neun.load(path)
    assert isinstance(stands, Population)
    assert population_bits(stands) == population_bits(many)
    assert 0.2 < stands.get_time() < 0.4
    with pytest.raises(reason):
        neun.resume(path, progress=stop(60), threads=threads)
    whole = fire(tau=TAU)
    expected = whole.run(1.0, H, **asked)
    with xr.open_zarr(path) as seen:
        rows = seen.sizes["time"]
        assert bytes_of(seen["v"].values) == bytes_of(expected["v"].values[:rows])
    require_same(neun.resume(path, threads=threads), expected)
    ended = neun.load(path)
    assert isinstance(ended, Population) and population_bits(ended) == population_bits(whole)
    require_same(ended.run(0.2, H, input=noise()), whole.run(0.2, H, input=noise()))


RUN = """
import sys
import numpy as np
sys.path[:0] = [{here!r}, {tests!r}]
import neun_py as neun
from neun_py.runtime import lanes, streaming
from test_streaming import STEPS, asked, fire, TAU
streaming._PAUSE, streaming._BUFFER, lanes._BUFFERED = 0.002, 20_000, 37 * 60
print("begun", flush=True)
first = {turn} == 0
if first:
    fire(tau=TAU).run(STEPS * 0.01, 0.01, to={path!r}, **asked())
else:
    neun.resume({path!r}, threads=1 + {turn} % 3)
print("ended", flush=True)
"""
STEPS = 60_000
KILLS = 10


def asked() -> dict[str, Any]:
    return {"input": noise(), "record": ("v", "leak"), "every": 11, "neurons": [1, 5, 20]}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_run_that_is_killed_ten_times_gives_the_bits_of_one_that_was_not(tmp_path: Path) -> None:
    path, here = tmp_path / "x.zarr", Path(__file__).parent
    began = time.perf_counter()
    whole = fire(tau=TAU)
    expected = whole.run(STEPS * H, H, **asked())
    pause = (time.perf_counter() - began) / (2 * KILLS)
    moments, kills, seen = random.Random(5), 0, 0
    for turn in itertools.count():
        code = RUN.format(here=str(here), tests=str(here.parent), path=str(path), turn=int(path.exists()) * (turn + 1))
        process = start_python(code)
        assert process.stdout is not None
        if kills < KILLS:
            assert process.stdout.readline() == "begun\n", process.stderr and process.stderr.read()
            time.sleep(moments.uniform(0.05, 1.5) * pause)
            process.send_signal(signal.SIGKILL)
            out, err = process.communicate()
            assert "ended" not in out, "make it longer"
            assert "Error" not in err
            kills += 1
        else:
            out, err = process.communicate(timeout=120)
            assert process.returncode == 0, err
        if path.exists():
            seen = require_prefix(path, expected, seen)
        if kills == KILLS and process.returncode == 0:
            break
    require_same(neun.resume(path), expected)
    after = neun.load(path)
    assert isinstance(after, Population) and population_bits(after) == population_bits(whole)


def require_prefix(path: Path, expected: xr.Dataset, seen: int) -> int:
    """Require that a store opens without warnings, and that it has the first rows and spikes; give how many rows."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with xr.open_zarr(path) as ds:
            rows, spikes = ds.sizes["time"], ds.sizes["spike"]
            for name in ("v", "leak", "time"):
                assert bytes_of(ds[name].values) == bytes_of(expected[name].values[:rows])
            for name in ("spike_time", "spike_neuron"):
                assert bytes_of(ds[name].values) == bytes_of(expected[name].values[:spikes])
    assert rows >= seen
    return int(rows)

"""The bits of a population depend on nothing but its numbers: not on size, threads, tasks, cuts or what is recorded."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py import Neuron, Population
from neun_py.errors import ArgumentError
from neun_py.kernels.plain import PlainNeuron
from neun_py.runtime import lanes
from population_support import FIRE, alone, bytes_of, joined, population_bits, require_as_alone

MOST, STEPS, H = 300, 130, 0.01
NAMES = ("v", "leak", "I", "w")
PATTERNS: tuple[tuple[str, tuple[str, ...]], ...] = (("double", ()), ("double", ("tau", "tref")), ("float", ("jump",)))
KINDS = ("number", "per neuron", "(time,)", "(time, neuron)", "noise", "white noise", "function", "by hand")
WAVE = np.sin(0.37 * np.arange(MOST))
WITHOUT_MEMORY = tuple(kind for kind in KINDS if kind != "noise")


def population(pattern: tuple[str, tuple[str, ...]], first: int = 0, size: int = MOST) -> Population:
    """Give some of the neurons of one large population."""
    precision, varying = pattern
    own = slice(first, first + size)
    values = {n: FIRE.parameters[n].default * (1 + 0.2 * WAVE[own]) for n in varying}
    v = 0.3 + 0.5 * WAVE[own]
    return Population(FIRE, size, integrator="Euler", precision=precision, index=first, v=v, **values)


def sent(kind: str, own: slice = slice(None), begin: int = 0, end: int = STEPS) -> Any:
    """Give the input of some neurons in some steps; a function of time gives that of (time,)."""
    wave = np.cos(0.2 * np.arange(begin, end))
    if kind == "number":
        return 0.7
    if kind == "per neuron":
        return WAVE[own]
    if kind == "(time,)":
        return wave[:, np.newaxis]  # a dimension of one neuron: never taken for (neuron,)
    if kind == "(time, neuron)" or kind == "by hand":
        return wave[:, np.newaxis] + WAVE[own]
    if kind == "noise":
        scale = 1 + 0.5 * WAVE[own]
        return neun.inputs.ornstein_uhlenbeck(mean=0.1, sigma=scale, tau=0.2, seed=7) + neun.inputs.sine(0.5, 0.3)
    if kind == "white noise":
        return neun.inputs.white_noise(mean=0.0, sigma=2.0, seed=3) + 0.25
    return lambda t: float(np.cos(20 * t))


@cache
def reference(pattern: tuple[str, tuple[str, ...]], kind: str) -> tuple[xr.Dataset, Population]:
    """Give everything of one run of all neurons, and what they are afterwards."""
    many = population(pattern)
    given_ = sent(kind)
    return many.run(STEPS * H, H, input=given_, record=NAMES, threads=1), many


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pattern", PATTERNS, ids=str)
def test_neurons_out_of_many_are_as_alone(pattern: tuple[str, tuple[str, ...]], kind: str) -> None:
    """What the other tests compare with: every neuron's noise is its own, by its index."""
    ds, after = reference(pattern, kind)
    assert ds.sizes["spike"] > MOST
    before, parts = population(pattern), {}
    for k in (0, 1, 8, 62, 63, 64, 65, 127, 200, 299):
        one, own = alone(before, k), sent(kind, slice(k, k + 1))
        if isinstance(own, np.ndarray):
            own = float(own[0]) if kind == "per neuron" else own[:, 0]
        parts[k] = one.run(STEPS * H, H, input=own, record=NAMES)
        assert [one["v"], one["w"]] == [after["v"][k], after["w"][k]]
    require_as_alone(ds, parts, NAMES)


@pytest.mark.parametrize("pattern", PATTERNS, ids=str)
def test_one_of_many_is_the_plain_reference(pattern: tuple[str, tuple[str, ...]]) -> None:
    ds, _ = reference(pattern, "white noise")
    one = alone(population(pattern), 77)
    shape = one.shape
    numbers = list(one.state.values()), list(one.parameters.values())
    plain = PlainNeuron(shape.model, shape.integrator, shape.precision, *numbers)
    seen = ds.sel(neuron=77)
    for k, current in enumerate(seen["I"].values.tolist()):
        assert plain.step(current, H)
        assert plain.state == [float(seen["v"][k]), float(seen["w"][k])]
    times = ds.spike_time.values[ds.spike_neuron.values == 77]
    assert times.tolist() == [(n + fraction) * H for n, fraction in plain.spikes] != []


@contextmanager
def limited(neurons: int, task: int, buffered: int, worth: int, stretch: int) -> Iterator[None]:
    """Let small populations be cut into tasks and stretches as large ones are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lanes, "_NEURONS", neurons)
        patch.setattr(lanes, "_TASK", max(task, neurons))
        patch.setattr(lanes, "_BUFFERED", buffered)
        patch.setattr(lanes, "ALONE", worth)
        patch.setattr(lanes, "_STRETCH", stretch)
        before = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)  # threads with tasks this small would wait for each other most of the time
        try:
            yield
        finally:
            sys.setswitchinterval(before)


LIMITS = st.tuples(
    st.sampled_from([16, 50, 64, 128, 1024]), st.sampled_from([300, 1000, 1 << 18]),
    st.sampled_from([64, 500, 1 << 16]), st.sampled_from([0, 1 << 15]), st.sampled_from([1, 1 << 27]),
)  # fmt: skip
SLICES = st.integers(1, MOST).flatmap(lambda size: st.tuples(st.integers(0, MOST - size), st.just(size)))
PIECES = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["run", "step"])), max_size=5)


def of_reference(pattern: tuple[str, tuple[str, ...]], kind: str, first: int, size: int) -> xr.Dataset:
    """Give what the reference has of some neurons."""
    ds = reference(pattern, kind)[0].isel(neuron=slice(first, first + size))
    spikes = ds.spike_neuron.values
    return ds.isel(spike=(spikes >= first) & (spikes < first + size))


def advance(many: Population, kind: str, how: str, own: slice, begin: int, end: int, threads: int) -> list[xr.Dataset]:
    """Take some steps, in a run or one by one; then the input is added by hand, and runs of one step record."""
    if how == "run" and kind != "by hand":
        given_ = sent(kind, own, begin, end)
        return [many.run((end - begin) * H, H, input=given_, record=NAMES, threads=threads)]
    found, currents = [], of_currents(kind, own)
    for k in range(begin, end):
        many.add_synaptic_input(currents[k])
        if k % 2:
            twin = many.copy()
            found.append(many.run(H, H, record=NAMES, threads=threads))
            twin.step(H)
            assert population_bits(twin) == population_bits(many)
        else:
            found.append(many.copy().run(H, H, record=NAMES, threads=threads))
            many.step(H)
    return found


def of_currents(kind: str, own: slice) -> Any:
    """Give what a kind of input was, (time, neuron); nothing is lost by a second rounding."""
    return reference(PATTERNS[0], kind)[0]["I"].values[:, own]


@settings(deadline=None, max_examples=40)
@given(
    pattern=st.sampled_from(PATTERNS), kind=st.sampled_from(WITHOUT_MEMORY), where=SLICES,
    pieces=PIECES, threads=st.integers(1, 4), limits=LIMITS,
)  # fmt: skip
def test_size_threads_tasks_and_cuts_do_not_matter(
    pattern: tuple[str, tuple[str, ...]], kind: str, where: tuple[int, int], pieces: list[tuple[int, str]],
    threads: int, limits: tuple[int, int, int, int, int],
) -> None:  # fmt: skip
    first, size = where
    own, begin, parts = slice(first, first + size), 0, []
    many = population(pattern, first, size)
    with limited(*limits):
        for length, how in [*pieces, (STEPS, "run")]:
            if how == "step":
                length = min(length, 6)
            end = min(begin + length, STEPS)
            parts += advance(many, kind, how, own, begin, end, threads)
            begin = end
    expected, after = of_reference(pattern, kind, first, size), reference(pattern, kind)[1]
    assert joined(parts) == joined([expected])
    for name, x in many.state.items():
        assert bytes_of(x) == bytes_of(after[name][own])
    assert many._held is not None and after._held is not None
    assert many._held.tolist() == after._held[own].tolist()


@settings(deadline=None, max_examples=25)
@given(
    pattern=st.sampled_from(PATTERNS), where=SLICES, cuts=st.lists(st.integers(0, STEPS), max_size=4),
    threads=st.integers(1, 4), limits=LIMITS,
)  # fmt: skip
def test_noise_that_remembers_goes_on_over_cuts(
    pattern: tuple[str, tuple[str, ...]], where: tuple[int, int], cuts: list[int], threads: int,
    limits: tuple[int, int, int, int, int],
) -> None:  # fmt: skip
    first, size = where
    many, own = population(pattern, first, size), slice(first, first + size)
    ends = [0, *sorted(cuts), STEPS]
    with limited(*limits):
        parts = [
            many.run((b - a) * H, H, input=sent("noise", own), record=NAMES, threads=threads)
            for a, b in itertools.pairwise(ends)
        ]
    assert joined(parts) == joined([of_reference(pattern, "noise", first, size)])


@settings(deadline=None, max_examples=40)
@given(data=st.data(), pattern=st.sampled_from(PATTERNS), kind=st.sampled_from(KINDS), where=SLICES,
       threads=st.integers(1, 4), limits=LIMITS)  # fmt: skip
def test_what_is_recorded_does_not_matter(
    data: st.DataObject, pattern: tuple[str, tuple[str, ...]], kind: str, where: tuple[int, int], threads: int,
    limits: tuple[int, int, int, int, int],
) -> None:  # fmt: skip
    first, size = where
    many, own = population(pattern, first, size), slice(first, first + size)
    names = tuple(data.draw(st.lists(st.sampled_from(NAMES), unique=True), label="names"))
    every = data.draw(st.integers(1, 40), label="every")
    chosen = data.draw(st.none() | st.lists(st.integers(0, size - 1), unique=True), label="neurons")
    ranges = st.tuples(st.integers(0, STEPS), st.integers(1, STEPS)).map(sorted).filter(lambda x: x[1] > 0)
    windows = data.draw(st.none() | st.lists(ranges, min_size=1, max_size=3), label="windows")
    times = None if windows is None else [(a * H, b * H) for a, b in windows]
    spikes = data.draw(st.booleans(), label="spikes")
    with limited(*limits):
        ds = many.run(STEPS * H, H, input=sent(kind, own), record=names, every=every, neurons=chosen, windows=times,
                      spikes=spikes, threads=threads)  # fmt: skip
    expected = of_reference(pattern, kind, first, size)
    inside = [n for n in range(every, STEPS + 1, every) if windows is None or any(a <= n <= b for a, b in windows)]
    columns = list(range(size)) if chosen is None else sorted(chosen)
    assert ds.time.values.tolist() == [n * H for n in inside] * bool(names)
    assert ds.neuron.values.tolist() == [first + k for k in columns]
    for name in names:
        rows = expected[name].values[[n - 1 for n in inside]][:, columns]
        assert bytes_of(ds[name].values) == bytes_of(rows), name
    for name in ("spike_time", "spike_neuron"):
        assert (name in ds) == spikes
        assert not spikes or bytes_of(ds[name].values) == bytes_of(expected[name].values)
    assert bytes_of(many["v"]) == bytes_of(reference(pattern, kind)[1]["v"][own])


def test_an_index_is_that_of_the_noise() -> None:
    """Neurons are numbered the same in a slice of a population, and alone."""
    ds, _ = reference(PATTERNS[0], "noise")
    for first in (0, 17, 64, 299):
        many = population(PATTERNS[0], first, 1)
        part = many.run(STEPS * H, H, input=sent("noise", slice(first, first + 1)), record=NAMES)
        one = Neuron(FIRE, integrator="Euler", index=first, v=0.3 + 0.5 * WAVE[first])
        single = one.run(STEPS * H, H, input=sent("noise", slice(first, first + 1)), record=NAMES)
        for name in NAMES:
            expected = bytes_of(ds[name].sel(neuron=first).values)
            assert bytes_of(part[name].values[:, 0]) == bytes_of(single[name].values) == expected
    other = Neuron(FIRE, integrator="Euler", index=18, v=0.3 + 0.5 * WAVE[17])
    noise = other.run(STEPS * H, H, input=sent("noise", slice(17, 18)), record="I")["I"].values
    assert bytes_of(noise) != bytes_of(ds["I"].sel(neuron=17).values)


def test_spikes_at_one_time_stand_in_the_order_of_their_steps() -> None:
    """Neuron 1 reaches the threshold at the very end of a step; neuron 0 is above it at the beginning of each."""
    model = neun.Model(
        name="on the threshold", short_name="PopEdge", source="none", time_unit="1", spike="x >= 1", reset="x = x",
        variables={"x": neun.Variable(0.0, "1", "x")}, parameters={"rate": neun.Parameter(0.0, "1", "rate")},
        equations="dx/dt = rate",
    )  # fmt: skip
    many = Population(model, 2, integrator="Euler", x=np.array([2.0, 0.0]), rate=np.array([0.0, 1.0]))
    cut = many.copy()
    ds = many.run(8.0, 0.25)
    assert list(zip(ds.spike_time.values.tolist(), ds.spike_neuron.values.tolist(), strict=True))[3:8] == [
        (0.75, 0), (1.0, 1), (1.0, 0), (1.0, 1), (1.25, 0)
    ]  # fmt: skip
    for limits in ((1, 1, 64, 0, 1), (2, 1, 64, 0, 1)):
        with limited(*limits):
            assert joined([cut.copy().run(8.0, 0.25)]) == joined([ds])
    assert joined([cut.run(0.25, 0.25) for _ in range(32)]) == joined([ds])


def test_threads_may_run_populations_at_once() -> None:
    kinds = [(pattern, kind) for pattern in PATTERNS for kind in ("noise", "(time, neuron)", "function")]

    def work(case: tuple[tuple[str, tuple[str, ...]], str]) -> dict[str, bytes]:
        return joined([population(case[0]).run(STEPS * H, H, input=sent(case[1]), record=NAMES)])

    with limited(64, 300, 200, 0, 1), ThreadPoolExecutor(4) as pool:
        found = list(pool.map(work, kinds * 2))
    assert found == [joined([reference(*case)[0]]) for case in kinds * 2]


def test_who_runs_is_not_stepped_by_another_thread() -> None:
    many, twin = population(PATTERNS[0]), population(PATTERNS[0])
    inside, go_on = threading.Event(), threading.Event()

    def progress(done: int, total: int) -> None:
        inside.set()
        assert go_on.wait(60)

    with limited(64, 300, 200, 0, 1), ThreadPoolExecutor(1) as pool:
        other = pool.submit(many.run, STEPS * H, H, progress=progress)
        assert inside.wait(60)
        for refused in (
            lambda: many.step(H), lambda: many.step(2 * H), lambda: many.run(H, H), many.reset,
            lambda: many.set_time(0.0), lambda: many[3:5].__setitem__("tau", 0.4),
        ):  # fmt: skip
            with pytest.raises(ArgumentError, match="is running, and cannot"):
                refused()
        go_on.set()
        other.result(60)
    twin.run(STEPS * H, H)
    assert population_bits(many) == population_bits(twin)


def test_who_is_stepped_is_not_run_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step of a large population lets other threads work; it is as exclusive as a run."""
    many, advance_ = population(PATTERNS[0]), lanes.Lanes.advance

    def meanwhile(engine: lanes.Lanes, *given_: Any) -> Any:
        for refused in (lambda: many.run(H, H), lambda: many.step(H)):
            with pytest.raises(ArgumentError, match="is running, and cannot"):
                refused()
        return advance_(engine, *given_)

    monkeypatch.setattr(lanes.Lanes, "advance", meanwhile)
    many.step(H)
    assert many.get_time() == H

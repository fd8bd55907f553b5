"""The suite "populations": Hodgkin-Huxley neurons by the thousand, and what else a population can do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from neun_py.library.registered import inputs
from neun_py.runtime.lanes import cores
from neun_py.studies.benchmarking.accuracy import largest_error, spike_times
from neun_py.studies.benchmarking.figure import Figure, Kind, Result, Unmeasured
from neun_py.studies.benchmarking.neurons import currents, timed_loop, timed_run, varied
from neun_py.studies.benchmarking.timing import Contest, Work
from neun_py.studies.benchmarking.yardstick import yardstick

__all__ = ["contests", "spike_errors"]

Made = Contest | Unmeasured
AREA = 7.854e-3
REAL_TIME_STEP = 0.02
EXACT_STEP = 0.001
PRECISIONS = ("double", "float")

_C = "HH against a plain scalar C loop"
_SIZE = "Size and threads (HH)"
_COST = "What else costs (1,024 HH neurons)"
_SCAN = "Scans of gna against a Python loop"
_LONG = 8000
"""Steps of a turn of 1,024 neurons: the two milliseconds around a run, its Dataset and all, are little beside them."""
_MODELS = "In real time: RK4, steps of 0.02 ms"


def contests(folder: Path, scale: float) -> Iterator[Made]:
    """Give all contests, or why there is none; `scale` shortens their turns."""

    def steps(count: int) -> int:
        return max(int(count * scale), 10)

    yield from _against_c(folder, steps)
    yield from _sizes(steps)
    yield from _costs(steps)
    yield from _scans(scale)
    yield from _in_real_time(steps)


def _against_c(folder: Path, steps: Callable[[int], int]) -> Iterator[Made]:
    reaches = {"double": (15.0, 20.0), "float": (30.0, 50.0)}
    figures = [Figure(f"c_{p}", f"1,024 neurons, {p}, one thread", Kind.FASTER, *reaches[p], _C) for p in PRECISIONS]
    try:
        c_loop = yardstick(folder, steps(600))
    except OSError as error:
        yield from (Unmeasured(figure, str(error)) for figure in figures)
        return
    for figure, precision in zip(figures, PRECISIONS, strict=True):
        yield Contest((figure,), timed_run(varied("HH", 1024, precision), steps(_LONG)), c_loop)


def _sizes(steps: Callable[[int], int]) -> Iterator[Made]:
    threads = Figure("two_threads", "two threads against one, at 65,536", Kind.FASTER, 1.8, 1.95, _SIZE)
    if cores() < 2:
        yield Unmeasured(threads, "this process may use one core only")
    else:
        many = varied("HH", 65_536)
        yield Contest((threads,), timed_run(many, steps(100), threads=2), timed_run(many, steps(100)))
    note = "10^3 neurons take 8,000 steps, for in 40 a Dataset takes as long as they do."
    figure = Figure("million", "10^6 neurons against 10^3, 40 steps", Kind.LONGER, 1.2, 1.05, _SIZE, note)
    thousand = timed_run(varied("HH", 1000), steps(_LONG))
    yield Contest((figure,), timed_run(varied("HH", 1_000_000), min(steps(400), 40)), thousand)


def _costs(steps: Callable[[int], int]) -> Iterator[Made]:
    count = steps(_LONG)
    plain = timed_run(varied("HH", 1024), count)
    alike = Figure("shared", "shared parameters against varying", Kind.LONGER, 1.0, 0.9, _COST)
    yield Contest((alike,), timed_run(varied("HH", 1024, shared=True), count), plain)
    record = Figure("recording", "recording v every 10th step", Kind.LONGER, 1.15, 1.05, _COST)
    yield Contest((record,), timed_run(varied("HH", 1024), count, record="v", every=10), plain)
    noise = Figure("noise", "noise on every neuron and step", Kind.LONGER, 1.6, 1.3, _COST)
    noisy = inputs["white_noise"](currents("HH", 1024), 0.01, seed=1)
    yield Contest((noise,), timed_run(varied("HH", 1024), count, input=noisy), plain)


def _scans(scale: float) -> Iterator[Made]:
    duration = max(round(100.0 * scale), 1)
    loop = timed_loop(max(int(20_000 * scale), 100))
    for points, reach, stretch in ((20, 25.0, 40.0), (200, 50.0, 90.0)):
        title = f"{points} values by sweep"
        figure = Figure(f"scan_{points}", title, Kind.FASTER, reach, stretch, _SCAN)
        yield Contest((figure,), _sweep(points, float(duration)), loop)


def _sweep(points: int, duration: float, h: float = 0.001) -> Work:
    """Give a function that sweeps as the classic scan does, and gives the ns per point and step."""
    from neun_py.analysis import firing_rate
    from neun_py.studies.sweeping import sweep

    values = {"gna": np.linspace(50, 200, points) * AREA}

    def work() -> float:
        begin = time.perf_counter()
        sweep("HH", values, duration=duration, h=h, input=0.1, measure=firing_rate)
        return (time.perf_counter() - begin) / (points * duration / h) * 1e9

    return work


def _in_real_time(steps: Callable[[int], int]) -> Iterator[Made]:
    reaches = {("HH", "double"): (1000.0, 2000.0), ("HH", "float"): (2000.0, 4000.0)}
    for model in ("HH", "HR", "Iz"):
        for precision in PRECISIONS:
            per_step = Figure(
                f"{model}_{precision}_ns", f"{model}, {precision}: per neuron-step", Kind.NANOSECONDS, group=_MODELS
            )
            reach, stretch = reaches.get((model, precision), (None, None))
            many = Figure(
                f"{model}_{precision}_real_time",
                f"{model}, {precision}: neurons",
                Kind.REAL_TIME,
                reach,
                stretch,
                _MODELS,
            )
            # the less a step costs, the more of them make the cost of the Dataset vanish
            count = steps(_LONG if model == "HH" else 4 * _LONG)
            work = timed_run(varied(model, 1024, precision), count, REAL_TIME_STEP)
            yield Contest((per_step, many), work, step=REAL_TIME_STEP)


def spike_errors(right: list[Any] | None = None, what: str = "RK4 at 0.001 ms") -> list[Result]:
    """Give how exact spike times are with the step of real time.

    Parameters
    ----------
    right : list of array, optional
        The true times of each neuron; unless given they are those of a step a twentieth as long, whose error is
        160,000 times less: nothing more needs to be installed for that.
    what : str, optional
        How they were computed.
    """
    right = spike_times(EXACT_STEP) if right is None else right
    found = []
    for precision in PRECISIONS:
        title = f"HH, {precision}: error of spike times"
        note = f"Spikes are compared with {what}."
        figure = Figure(f"HH_{precision}_spike_error", title, Kind.ERROR, None, None, _MODELS, note)
        found.append(Result(figure, (largest_error(spike_times(REAL_TIME_STEP, precision), right),)))
    return found

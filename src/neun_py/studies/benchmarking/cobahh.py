"""COBAHH, the network with which simulators of spiking networks are compared, and how it is timed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from neun_py.library.registered import synapses
from neun_py.runtime.network import Network
from neun_py.runtime.population import Population
from neun_py.studies.benchmarking.figure import Figure, Kind, Result
from neun_py.studies.benchmarking.suites import Report
from neun_py.topology.registered import connect

__all__ = ["CELLS", "EXCITATORY", "STEP", "cold_start", "network", "take", "until_spike"]

CELLS, EXCITATORY = 4000, 3200
PROBABILITY = 0.02
STEP = 0.1
"""In ms."""
SYNAPSES = {"e": {"gsyn": 6.0, "tau": 5.0, "esyn": 0.0}, "i": {"gsyn": 67.0, "tau": 10.0, "esyn": -80.0}}
"""Of excitatory and inhibitory cells, in nS, ms and mV."""
START = {"v": (-65.0, 5.0), "e": (40.0, 15.0), "i": (200.0, 120.0)}
"""Mean and deviation of the initial potentials, in mV, and of the open conductances, in nS; the gates begin at zero."""

_DURATION = 1000.0
_FULL = 15.0
"""Seconds from which on a whole second of biology is measured."""
_LEAST_ROUNDS, _MOST_ROUNDS = 3, 21


def network(seed: int = 1) -> Network:
    """Give the network of Brette et al. (2007), benchmark 3: 4,000 cells, 2 % of all pairs connected, no delays.

    Parameters
    ----------
    seed : int, optional
        What connections and initial values are drawn with.
    """
    draw = np.random.default_rng(seed)
    net = Network()
    sizes = {"e": EXCITATORY, "i": CELLS - EXCITATORY}
    for name, size in sizes.items():
        v = draw.normal(*START["v"], size)
        net.add(Population("TraubMiles", size, integrator="ExpEuler", v=v, m=0.0, h=0.0, n=0.0), name=name)
    for k, pre in enumerate(sizes):
        for m, (post, size) in enumerate(sizes.items()):
            # streams of seeds that do not meet those of other networks
            rule = connect.fixed_probability(PROBABILITY, seed=4 * seed + 2 * k + m, self_connections=True)
            made = net.connect(pre, post, synapses.ExpGSyn(**SYNAPSES[pre]), rule=rule)
            made["s"] = draw.normal(*START[pre], size)
    return net


def take(seconds: float = 40.0, progress: Callable[[int, int], None] | None = None) -> Report:
    """Measure it on one thread, and how long a new process needs that finds nothing compiled.

    Parameters
    ----------
    seconds : float, optional
        About how long; in a short time less than a second of biology is simulated.
    progress : callable, optional
        It is called with (done, all) now and then, in hundredths of the time.
    """
    begin = time.perf_counter()

    def tell() -> None:
        if progress is not None:
            progress(min(int(100 * (time.perf_counter() - begin) / seconds), 99), 100)

    cold = cold_start()
    tell()
    steps = max(round(min(seconds / _FULL, 1.0) * _DURATION / STEP), 100)
    start = network()
    start.copy().run(STEP, STEP, record=(), threads=1)  # compiled, and not counted
    times: list[float] = []
    spikes = 0
    longest = 0.0
    while len(times) < _LEAST_ROUNDS or (len(times) < _MOST_ROUNDS and time.perf_counter() - begin + longest < seconds):
        net = start.copy()
        now = time.perf_counter()
        tree = net.run(steps * STEP, STEP, record=(), threads=1)
        times.append(time.perf_counter() - now)
        longest = max(longest, times[-1])
        spikes = _spikes(tree)
        tell()
    return _report(times, steps * STEP / 1000, spikes, cold, time.perf_counter() - begin)


def _report(times: list[float], biology: float, spikes: int, cold: float, seconds: float) -> Report:
    """Give what was measured as figures, and as plain facts of their own."""
    rate = spikes / CELLS / biology
    note = f"It fired at {rate:.3g} Hz: {spikes:,} spikes in {biology:g} s of biology."
    run = Figure("cobahh", "1 s of biology, one thread", Kind.SECONDS, 0.7, 0.38, "COBAHH", note)
    begun = Figure("cobahh_cold_start", "new process, no cache: to the first spike", Kind.SECONDS, 8.0, 4.0, "COBAHH")
    found = Report("cobahh", seconds)
    found.results = [Result(run, tuple(x / biology for x in times)), Result(begun, (cold,))]
    found.facts = {
        "seconds_per_biological_second": min(times) / biology,
        "mean_rate_hz": rate,
        "spikes": spikes,
        "cold_start_seconds": cold,
        "biological_seconds": biology,
    }
    return found


def _spikes(tree: Any) -> int:
    return sum(int(tree[name]["spike_time"].size) for name in SYNAPSES)


def until_spike() -> None:
    """Simulate, on one thread, until a first cell fires, and say so on the standard output."""
    net = network()
    while not _spikes(net.run(10 * STEP, STEP, record=(), threads=1)):
        pass
    sys.stdout.write("spike\n")
    sys.stdout.flush()


def cold_start() -> float:
    """Give the seconds from the start of a process that finds nothing compiled to its first spike."""
    code = f"from {__name__} import until_spike; until_spike()"
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "NEUN_CACHE_DIR": folder}
        begin = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment)
        with process:
            assert process.stdout is not None
            told = process.stdout.readline()
            seconds = time.perf_counter() - begin
        if process.returncode or told.strip() != b"spike":
            raise RuntimeError("the process whose start is timed failed; what it says stands above")
    return seconds

"""What the benchmarks compare of networks, and that their two lists of numbers agree."""

from __future__ import annotations

import importlib
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from neun_py.analysis import cv

PLACE = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def benchmark_module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give a function that imports a module of the benchmarks."""
    monkeypatch.syspath_prepend(PLACE)
    yield importlib.import_module
    for name in ("spike_statistics", "network_parameters"):
        sys.modules.pop(name, None)


def test_rates_and_cv_are_those_of_each_neuron(benchmark_module: Any) -> None:
    draw = np.random.default_rng(1)
    trains = [np.sort(draw.uniform(0, 1000, size)) for size in (40, 25, 3, 0)] + [np.arange(50.0, 1000.0, 25.0)]
    who = np.repeat(np.arange(5), [len(train) for train in trains])
    when = np.concatenate(trains)
    order = draw.permutation(len(who))
    found = benchmark_module("spike_statistics").statistics(who[order], when[order], 5, 1000.0, 100.0)
    assert found["spikes"] == len(who)
    assert found["rates"] == [len(train) for train in trains]
    assert found["mean_rate_hz"] == pytest.approx(len(who) / 5)
    late = [train[train >= 100.0] for train in trains]
    expected = [cv(train) for train in late if len(train) > 3]
    assert found["irregular"] == len(expected) == 3
    assert found["cv"] == pytest.approx(np.mean(expected))


def test_a_clock_has_no_variation_and_silence_none_at_all(benchmark_module: Any) -> None:
    statistics = benchmark_module("spike_statistics").statistics
    assert statistics(np.zeros(20), np.arange(20) * 50.0 + 0.1, 2, 1000.0)["cv"] == pytest.approx(0, abs=1e-12)
    silent = statistics([], [], 2, 1000.0)
    assert math.isnan(silent["cv"])
    assert silent["mean_rate_hz"] == 0
    assert silent["rates"] == [0.0, 0.0]


def test_the_command_and_the_peers_have_one_network(benchmark_module: Any) -> None:
    import neun_py as neun
    from neun_py.studies.benchmarking import cobahh

    module = benchmark_module("network_parameters")
    theirs = module.COBAHH
    assert theirs.cells == cobahh.CELLS
    assert theirs.excitatory == cobahh.EXCITATORY
    assert theirs.probability == cobahh.PROBABILITY
    assert module.STEP == cobahh.STEP
    assert {
        "e": {"gsyn": theirs.w_e, "tau": theirs.tau_e, "esyn": theirs.e_e},
        "i": {"gsyn": theirs.w_i, "tau": theirs.tau_i, "esyn": theirs.e_i},
    } == cobahh.SYNAPSES
    assert {"v": theirs.v, "e": theirs.g_e, "i": theirs.g_i} == cobahh.START
    assert theirs.gate == 0
    parameters = neun.models["TraubMiles"].parameters
    assert {name: p.default for name, p in parameters.items()} == {name: getattr(theirs, name) for name in parameters}

"""What measures and pictures make of the DataTree that a network's run gives, and of its nodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import analysis, plotting
from neun_py.errors import ArgumentError, ArgumentTypeError

pytestmark = pytest.mark.usefixtures("_no_windows")


@pytest.fixture
def _no_windows() -> Iterator[None]:
    matplotlib.use("agg")
    yield
    plt.close("all")


@pytest.fixture(scope="module")
def runs() -> dict[str, xr.Dataset]:
    """Two populations as a network's run labels them."""
    e = neun.Population("Iz", 3).run(100.0, 0.1, input=np.array([0.0, 10.0, 20.0]))
    return {"e": e, "a": neun.Population("Iz", 1).run(100.0, 0.1, input=10.0)}


@pytest.fixture(scope="module")
def tree(runs: dict[str, xr.Dataset]) -> Any:
    facts = {"h": 0.1, "time_start": 0.0, "time_end": 100.0, "time_unit": "ms"}
    return xr.DataTree.from_dict({"/": xr.Dataset(attrs=facts), **runs})


def test_a_node_is_measured_as_its_dataset(tree: Any, runs: dict[str, xr.Dataset]) -> None:
    rates = analysis.firing_rate(tree["e"])
    assert rates.identical(analysis.firing_rate(runs["e"])) and rates[0] == 0 < rates[1]
    late = analysis.firing_rate(tree["e"], window=(50.0, 100.0))
    assert late.identical(analysis.firing_rate(runs["e"], window=(50.0, 100.0)))
    one = analysis.spike_times(tree["e"], neuron=2)
    assert one.identical(analysis.spike_times(runs["e"], neuron=2)) and one.size


def test_of_a_population_of_one_there_is_nothing_to_choose(tree: Any, runs: dict[str, xr.Dataset]) -> None:
    times = np.asarray(runs["a"]["spike_time"])
    assert times.size > 2
    for given in (tree["a"], runs["a"]):
        assert np.array_equal(analysis.isi(given), np.diff(times)) and analysis.isi(given).attrs["units"] == "ms"
        assert analysis.cv(given) == analysis.cv(times)
        assert analysis.bursts(given, 1000.0).spikes.tolist() == [times.size]
    with pytest.raises(ArgumentError, match=r"spikes are of a population; give one neuron's"):
        analysis.isi(tree["e"])


def test_of_a_whole_tree_a_population_is_asked_for(tree: Any) -> None:
    measures: list[Any] = [analysis.firing_rate, analysis.spike_times, analysis.isi, analysis.cv, analysis.synchrony]
    for measure in measures:
        with pytest.raises(ArgumentTypeError, match=r"a whole network; give one of its populations .*: tree\['e'\]"):
            measure(tree)
    pictures: list[Any] = [plotting.traces, lambda t: plotting.phase_plane(t, "v", "u")]
    for picture in pictures:
        with pytest.raises(ArgumentTypeError, match=r"of its populations \('e', 'a'\): tree\['e'\]\. raster\(tree\)"):
            picture(tree)


def test_a_node_is_drawn_as_its_dataset(tree: Any) -> None:
    several = plotting.traces(tree["e"])
    assert len(several.lines) == 3 and several.get_legend() is not None
    alone = plotting.traces(tree["a"])
    assert alone.get_legend() is None
    assert [line.get_label() for line in alone.lines][1:] == ["spikes"]  # its ticks above, as of one neuron
    titles = [panel.get_title(loc="left") for panel in plotting.compare(tree)]
    assert titles == ["e", "a"]


def test_a_population_of_one_has_a_path() -> None:
    ds = neun.Population("Iz", 1).run(10.0, 0.1, record=["v", "u"])
    assert plotting.phase_plane(ds, "v", "u").lines


def ticks(panel: Any) -> list[Any]:
    return [np.array(c.get_segments()).reshape(-1, 2, 2) for c in panel.collections]


def test_the_raster_of_a_tree_is_a_band_for_each_population(tree: Any, runs: dict[str, xr.Dataset]) -> None:
    panel = plotting.raster(tree)
    e, a = ticks(panel)
    assert np.array_equal(e[:, 0, 0], runs["e"]["spike_time"]) and np.array_equal(a[:, 0, 0], runs["a"]["spike_time"])
    assert a.max() < float("inf") and a[:, :, 1].max() < e[:, :, 1].min()  # the first is at the top
    rows = np.searchsorted(np.unique(e[:, 0, 1]), e[:, 0, 1])
    assert np.array_equal(rows, runs["e"]["spike_neuron"] - 1)  # neuron 0 is silent; the others upwards
    assert [t.get_text() for t in panel.get_yticklabels()] == ["e\n3", "a"]
    assert panel.get_xlim() == (0.0, 100.0) and panel.get_xlabel() == "time (ms)"
    assert len(ticks(plotting.raster(tree["e"]))) == 1


def test_a_few_neurons_beside_many_are_seen(runs: dict[str, xr.Dataset]) -> None:
    many = runs["e"].assign_attrs(neurons=10_000)
    _, a = ticks(plotting.raster(xr.DataTree.from_dict({"many": many, "a": runs["a"]})))
    assert float(a[0, 1, 1] - a[0, 0, 1]) > 0.05


def test_a_population_in_another_unit_of_time_is_drawn_in_the_networks(runs: dict[str, xr.Dataset]) -> None:
    slow = runs["a"].assign(spike_time=runs["a"]["spike_time"] / 1000)
    slow = slow.assign_attrs(time_unit="s", time_end=0.1)
    facts = xr.Dataset(attrs={"time_start": 0.0, "time_end": 100.0, "time_unit": "ms"})
    (a,) = ticks(plotting.raster(xr.DataTree.from_dict({"/": facts, "a": slow})))
    assert np.allclose(a[:, 0, 0], runs["a"]["spike_time"], rtol=1e-12)


def test_a_tree_without_spikes_is_refused(tree: Any) -> None:
    silent = xr.DataTree.from_dict({"e": neun.Population("Iz", 2).run(1.0, 0.1, spikes=False)})
    with pytest.raises(ArgumentError, match="no population of the tree has a spike_time; run with spikes=True"):
        plotting.raster(silent)
    with pytest.raises(ArgumentError, match="leave out neurons"):
        plotting.raster(tree, [1])

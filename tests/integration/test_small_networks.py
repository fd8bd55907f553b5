"""Networks at the edge: of one neuron, of two, without connections; they run, step and copy as any other."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import ArgumentError
from neun_py.runtime.network import Network

C, S = neun.connect, neun.synapses
SYNAPSES = [S.ExpGSyn(), S.ESyn(g=0.1), S.AMPA(), S.STDPSyn(wmax=1.0), S.FastGradedSyn()]
"""One that pools, a junction, one with pulses, a plastic one and a graded one."""


def joined(sizes: dict[str, int], synapse: Any, rule: Any, coupling: str = "stages", **options: Any) -> Network:
    net = Network(coupling=coupling)
    for name, size in sizes.items():
        net.add(neun.Population("HH", size), name=name)
    names = list(sizes)
    net.connect(names[0], names[-1], synapse, rule, **options)
    return net


def runs(net: Network) -> dict[str, Any]:
    """Run it, step it and its copy, and give the last values."""
    first = next(iter(net.populations))
    net.run(4.0, 0.02, input={first: 0.1}, record=())
    twin = net.copy()
    for n in (net, twin):
        n.step(0.02)
    assert all(np.array_equal(net[name]["v"], twin[name]["v"]) for name in net.populations)
    return {name: p["v"] for name, p in net.populations.items()}


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("synapse", SYNAPSES, ids=lambda s: s.synapse.short_name)
def test_without_connections_neurons_are_alone(synapse: Any, coupling: str) -> None:
    e, i = neun.Population("HH", 3), neun.Population("HH", 2)
    e.run(4.0, 0.02, input=0.1, record=())
    i.run(4.0, 0.02, record=())
    for p in (e, i):
        p.step(0.02)
    for rule in (C.fixed_probability(0.0, seed=1), C.from_arrays([], [])):
        net = joined({"e": 3, "i": 2}, synapse, rule, coupling)
        assert len(net["e_i"]) == 0 and net["e_i"].to_matrix().nnz == 0
        found = runs(net)
        assert np.array_equal(found["e"], e["v"]) and np.array_equal(found["i"], i["v"])
    assert len(joined({"e": 1}, synapse, C.all_to_all(), coupling)["e_e"]) == 0  # none with itself


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("synapse", SYNAPSES, ids=lambda s: s.synapse.short_name)
def test_one_neuron_and_another(synapse: Any, coupling: str) -> None:
    choice = synapse(**{synapse.synapse.weight: 0.02})
    alone = runs(joined({"a": 1, "b": 1}, choice, C.from_arrays([], []), coupling))
    found = runs(joined({"a": 1, "b": 1}, choice, None, coupling))
    assert found["b"] != alone["b"]
    assert (found["a"] != alone["a"]) == (synapse.synapse.short_name == "ESyn")
    assert runs(joined({"a": 1, "b": 1}, choice, C.one_to_one(), coupling)) == found


def test_rings_of_few_cells() -> None:
    pair = joined({"a": 2}, S.ESyn(g=0.01), C.ring())
    assert (pair["a_a"].pre_index.tolist(), pair["a_a"].post_index.tolist()) == ([0], [1])  # one junction, not two
    runs(pair)
    both = joined({"a": 2}, S.ExpGSyn(gsyn=0.01), C.ring(), delay=1.0)
    assert both["a_a"].post_index.tolist() == [1, 0]
    runs(both)
    five = joined({"a": 5}, S.ExpGSyn(gsyn=0.01), C.ring(2))
    assert len(five["a_a"]) == 20  # all to all
    runs(five)
    for size, neighbours in ((1, 1), (2, 2), (3, 2), (5, 3)):
        with pytest.raises(ArgumentError, match=rf"a ring of {size} cells?: neighbours is at most half of the cells"):
            joined({"a": size}, S.ExpGSyn(), C.ring(neighbours))


def test_a_presets_input_drives_its_population_in_a_run() -> None:
    net = Network()
    net.add(neun.Population("HH", 2, preset="repetitive firing"), name="e")
    net.add(neun.Population("HH", 2), name="i")
    alone = neun.Population("HH", 2, preset="repetitive firing").run(30.0, 0.02, record=())
    tree = net.run(30.0, 0.02, record=())
    assert tree["e"].attrs["input"] == alone.attrs["input"] != "0.0" and tree["i"].attrs["input"] == "0.0"
    assert np.array_equal(tree["e"]["spike_time"], alone["spike_time"]) and tree["e"].sizes["spike"]
    assert tree["i"].sizes["spike"] == 0
    told = net.run(30.0, 0.02, record=(), input={"i": 0.0})
    assert told["e"].attrs["input"] == alone.attrs["input"]  # of the others it is still the preset's
    assert net.run(30.0, 0.02, record=(), input={"e": 0.0})["e"].attrs["input"] == "0.0"


def test_unconnected_and_unrecorded_populations_are_simulated() -> None:
    net = joined({"a": 1, "b": 1}, S.ExpGSyn(), C.one_to_one())
    net.add(neun.Population("HH", 1), name="apart")
    tree = net.run(4.0, 0.02, input={"apart": 0.1}, record={"a": ["v"]}, every=2)
    assert set(tree.children) == {"a", "b", "apart"} and "v" in tree["a"] and "v" not in tree["apart"]
    alone = neun.Population("HH", 1)
    alone.run(4.0, 0.02, input=0.1, record=())
    assert np.array_equal(net["apart"]["v"], alone["v"])

"""What holds of every network: it is what the plain network is, on any number of threads, however it is cut."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from plain_network import PlainNetwork
from population_support import bytes_of, joined, population_bits
from random_networks import STEP, Drawn, counter, drawn_network

EVERYDAY: dict[int, dict[str, Any]] = {
    # what compiles in little time, and has everything that a step can meet
    24: {"models": ("LIF", "Iz"), "method": "RK4", "synapses": ("ESyn", "ExpGSyn", "FTMSyn", "DSyn", "TestCount")},
    16: {
        "models": ("Iz",),
        "graded": False,
        "method": "Euler",
        "synapses": ("STDPSyn", "TMSyn", "ExpISyn", "GABABSyn"),
    },
    38: {"models": ("LIF", "HH"), "method": "RK4", "synapses": ("ESyn", "AlphaGSyn", "SlowGradedSyn", "ExpISyn")},
}
MANY = [pytest.param(k, marks=pytest.mark.exhaustive) for k in range(100, 160)]
SEEDS = pytest.mark.parametrize("seed", [*EVERYDAY, *MANY])
TOLERANCE = 1e-8


def drawn(seed: int, **keywords: Any) -> Drawn:
    """Draw a network; every other one has events alone, and may mix methods."""
    return drawn_network(seed, **{"graded": seed % 2 == 0, **EVERYDAY.get(seed, {}), **keywords})


def run(drawn: Drawn, network: neun.Network, steps: int, **keywords: Any) -> Any:
    keywords = {"record": (), **keywords}
    return network.run(steps * drawn.h, drawn.h, input=drawn.input, **keywords)


def bits(network: neun.Network) -> dict[str, Any]:
    """Give the bits of everything that a network remembers."""
    found: dict[str, Any] = {name: population_bits(p) for name, p in network.populations.items()}
    for name, p in network.projections.items():
        found[name] = {n: bytes_of(p[n]) for n in p.memory}
    return {"time": network.get_time(), **found}


def spikes_of(network: neun.Network, tree: Any, h: float) -> list[tuple[int, str, int]]:
    """Give the step, the population and the neuron of each spike, as the plain network does."""
    found = []
    for name, p in network.populations.items():
        own = neun_step(h, network, p)
        steps = np.ceil(tree[name]["spike_time"].values / own - 1e-6).astype(int) - 1
        neurons = tree[name]["spike_neuron"].values
        found += [(int(k), name, int(i)) for k, i in zip(steps, neurons, strict=True)]
    return sorted(found)


def neun_step(h: float, network: neun.Network, population: neun.Population) -> float:
    from neun_py.runtime.time import in_unit

    return in_unit(h, network.time_unit, population.model.time_unit)


# -- (a) the plain network ---------------------------------------------------------------------------------------


def require_plain(drawn: Drawn, pieces: int = 6, steps: int = 30) -> None:
    """Require that the engine's states and spikes are those of the plain network."""
    plain, net = PlainNetwork(drawn.network), drawn.network
    plain.input = drawn.input
    spikes: list[tuple[int, str, int]] = []
    for piece in range(pieces):
        plain.run(steps, drawn.h)
        spikes += spikes_of(net, run(drawn, net, steps), drawn.h)
        for name, cells in plain.cells.items():
            for row, variable in zip(cells.y, cells.variables, strict=True):
                scale = max(np.ptp(row), np.abs(row).max(), 1e-3)
                np.testing.assert_allclose(
                    net[name][variable], row, rtol=0, atol=TOLERANCE * scale,
                    err_msg=f"{name}'s {variable} after {(piece + 1) * steps} steps of\n{drawn}",
                )  # fmt: skip
        assert sorted(spikes) == sorted(plain.spikes), f"{piece}\n{drawn}"
    for name, joints in plain.joints.items():
        if joints.synapse.plastic:
            expected = joints.y[joints.variables.index(joints.synapse.weight)]
            np.testing.assert_allclose(net[name].weight, expected, rtol=1e-7, atol=1e-12)


@SEEDS
def test_it_is_the_plain_network(seed: int) -> None:
    require_plain(drawn(seed))


@SEEDS
def test_held_it_is_the_plain_network(seed: int) -> None:
    require_plain(drawn(seed, coupling="held"))


@pytest.mark.parametrize("synapse", ["ExpGSyn", "TMSyn", "DSyn", pytest.param("NMDASyn", marks=pytest.mark.exhaustive)])
def test_every_delay_is_its_own(synapse: str) -> None:
    """Connections of one projection, of the same neurons too, act each after its own delay."""
    made = Drawn(neun.Network())
    made.network.add(neun.Population("Iz", 3, v=[29.0, 28.0, 20.0]), name="pre")
    made.network.add(neun.Population("Iz", 4, v=-70.0), name="post")
    chosen = neun.synapses[synapse]
    delays = np.array([2, 5, 0, 7, 1, 9]) * STEP
    rule = neun.connect.from_arrays([0, 0, 1, 1, 2, 0], [0, 1, 1, 2, 3, 0], delay=delays)
    strong = 5.0 if chosen.weight == "isyn" else 0.05
    made.network.connect("pre", "post", chosen(**{chosen.weight: strong}), rule)
    made.description.append(f"{synapse} with delays {delays}")
    require_plain(made, pieces=30, steps=1)


# -- (b), (c), (d) the same bits ---------------------------------------------------------------------------------


@SEEDS
def test_threads_do_not_matter(seed: int) -> None:
    made = drawn(seed)
    found = []
    for threads in (1, 2, 3):
        network = made.network.copy()
        tree = run(made, network, 120, threads=threads)
        found.append((bits(network), spikes_of(network, tree, made.h)))
    assert found[1] == found[0], made
    assert found[2] == found[0], made


@SEEDS
@pytest.mark.parametrize("precision", ["double", pytest.param("float", marks=pytest.mark.exhaustive)])
def test_how_it_is_cut_does_not_matter(seed: int, precision: str) -> None:
    made = drawn(seed, precision=precision)
    whole, pieces, stepped = made.network, made.network.copy(), made.network.copy()
    record = [p.model.membrane_variable for p in whole.populations.values()]
    asked = dict(zip(whole.populations, record, strict=True))
    tree = run(made, whole, 120, record=asked)
    cuts = np.random.default_rng(seed).multinomial(120, np.ones(7) / 7)
    parts = [run(made, pieces, int(count), record=asked) for count in cuts if count]
    assert bits(pieces) == bits(whole), made
    for name in whole.populations:
        assert joined([part[name] for part in parts]) == joined([tree[name]]), (name, made)
    for _ in range(120):
        for name, current in made.input.items():
            stepped[name].add_synaptic_input(current)
        stepped.step(made.h)
    assert bits(stepped) == bits(whole), made


@SEEDS
def test_twins_go_on_with_the_same_bits(seed: int, tmp_path: Path) -> None:
    made = drawn(seed, longest=40)
    network = made.network
    run(made, network, 60)
    twins = [network.copy(), copy.deepcopy(network), pickle.loads(pickle.dumps(network))]
    network.save(tmp_path / "net.neun")
    twins.append(neun.load(tmp_path / "net.neun"))
    expected = spikes_of(network, run(made, network, 60), made.h)
    for twin in twins:
        assert spikes_of(twin, run(made, twin, 60), made.h) == expected
        assert bits(twin) == bits(network), made


@SEEDS
def test_a_reset_begins_anew(seed: int) -> None:
    made = drawn(seed)
    run(made, made.network, 50)
    first = bits(made.network)
    made.network.reset()
    run(made, made.network, 50)
    assert bits(made.network) == first, made


# -- (e) no spike is lost or doubled -----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(k, marks=pytest.mark.exhaustive) for k in range(2, 12))])
@pytest.mark.parametrize("coupling", ["stages", "held"])
def test_every_spike_arrives_once(seed: int, coupling: str) -> None:
    """A synapse that only counts has, after every step, what has arrived until then."""
    rng = np.random.default_rng(seed)
    size, count = int(rng.choice([5, 64, 65, 129])), 400
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", size, v=rng.uniform(-70.0, -55.1, size), t_ref=0.2), name="pre")
    net.add(neun.Population("LIF", 70), name="post")
    pre, post = rng.integers(0, size, count), rng.integers(0, 70, count)
    delays = rng.choice([0, 1, 2, 3, 10, 33, 64, 65, 200], count)
    rule = neun.connect.from_arrays(pre, post, delay=delays * STEP)
    projection = net.connect("pre", "post", counter(), rule)
    current = rng.uniform(1500.0, 4000.0, size)
    ahead = net.copy()
    tree = ahead.run(300 * STEP, STEP, input={"pre": current}, record=())
    spikes = [(k, i) for k, name, i in spikes_of(ahead, tree, STEP) if name == "pre"]
    assert len(spikes) > 3 * size
    steps, neurons = np.array(spikes).T
    index, late = projection.pre_index, np.round(np.asarray(projection.delay) / STEP).astype(int)
    taken = 0
    for piece in (1,) * 40 + (47, 13, 64, 65, 71):
        net.run(piece * STEP, STEP, input={"pre": current}, record=())
        taken += piece
        # a spike of step j is in the state after step j + 1 + delay
        arrived = np.array([np.sum(steps[neurons == k] + 1 + d < taken) for k, d in zip(index, late, strict=True)])
        found = projection["s"]
        if len(found) != count:
            arrived = np.bincount(projection.post_index, arrived, minlength=70).astype(int)
        np.testing.assert_array_equal(found, arrived, err_msg=f"after {taken} steps")


# -- (f) refractory ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("t_ref", [0.0, STEP, 3 * STEP, 2.0, 2.01])
def test_refractory_times_are_those_of_a_neuron(coupling: str, t_ref: float) -> None:
    """A current that begins with an arrival makes the spikes that the same current makes in a neuron alone."""
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 1, v=-55.001), name="pre")
    net.add(neun.Population("LIF", 130, t_ref=t_ref), name="post")
    net.connect("pre", "post", counter(strength=5000.0), neun.connect.all_to_all(), delay=4 * STEP)
    tree = net.run(400 * STEP, STEP, input={"pre": [376.0]}, record=())
    spikes = spikes_of(net, tree, STEP)
    (first,) = [k for k, name, _ in spikes if name == "pre"][:1]
    assert [name for _, name, _ in spikes].count("pre") == 1
    current = np.zeros(400)
    current[first + 1 + 4 :] = 5000.0
    alone = neun.Neuron("LIF", t_ref=t_ref)
    ds = alone.run(400 * STEP, STEP, input=current, record=())
    expected = (np.ceil(ds.spike_time.values / STEP - 1e-6) - 1).astype(int).tolist()
    assert len(expected) > 5
    for neuron in (0, 63, 64, 129):
        assert [k for k, name, i in spikes if name == "post" and i == neuron] == expected
    np.testing.assert_allclose(net["post"]["v"], alone["v"], rtol=1e-9)


# -- (g), (h) what is not connected ------------------------------------------------------------------------------


@SEEDS
def test_what_is_not_connected_is_a_population_alone(seed: int) -> None:
    """Beside others that are connected, it has the bits and the spikes of a population alone."""
    made = drawn(seed)
    rng = np.random.default_rng(1000 + seed)
    model, current = (("HH", 0.2), ("LIF", 700.0), ("Iz", 10.0), ("TraubMiles", 500.0))[seed // 8 % 4]
    size = int(rng.choice([1, 63, 64, 65, 129]))
    population = neun.Population(model, size, integrator=str(rng.choice(["RK4", "RK6"])))
    alone = population.copy()
    made.network.add(population, name="apart")
    made.input["apart"] = rng.uniform(0.5, 1.5, size) * current
    tree = run(made, made.network, 120, record={"apart": "v"})
    if made.network.time_unit != "ms":
        return  # the clocks differ in their last bits
    ds = alone.run(120 * made.h, made.h, input=made.input["apart"])
    assert population_bits(alone)[1] == population_bits(population)[1], made
    assert joined([tree["apart"]]) == joined([ds])


@pytest.mark.parametrize(
    "model", ["HH", "LIF", "Iz", *(pytest.param(m, marks=pytest.mark.exhaustive) for m in ("HR", "Rulkov", "AdEx"))]
)
@pytest.mark.parametrize("coupling", ["stages", "held"])
def test_a_network_of_one_neuron_is_a_neuron(model: str, coupling: str) -> None:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population(model, 1), name="n")
    neuron = neun.Neuron(model)
    h = neuron.model.usual_step or 0.01
    current = {"HH": 0.1, "LIF": 700.0, "Iz": 10.0, "HR": 0.0, "Rulkov": 0.0, "AdEx": 700.0}[model]
    variable = neuron.model.membrane_variable
    tree: Any = net.run(3000 * h, h, input={"n": current}, record={"n": variable})
    ds = neuron.run(3000 * h, h, input=current)
    assert bytes_of(tree["n"][variable].values[:, 0]) == bytes_of(ds[variable].values)
    assert bytes_of(tree["n"]["spike_time"].values) == bytes_of(ds["spike_time"].values)
    assert ds["spike_time"].size

"""No event is lost or heard twice, whatever is done to a network between two steps."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import neun_py as neun
from network_findings import BOTH, Driven, H, firing, made, states
from random_networks import counter

C, S = neun.connect, neun.synapses
Between = Callable[[neun.Network, Path], neun.Network]


def saved(net: neun.Network, folder: Path) -> neun.Network:
    net.save(folder / "net.neun")
    loaded = neun.load(folder / "net.neun")
    assert isinstance(loaded, neun.Network)
    return loaded


def weight_set(net: neun.Network, folder: Path) -> neun.Network:
    for joined in net.projections.values():
        joined.weight = joined.weight
    return net


def looked_at(net: neun.Network, folder: Path) -> neun.Network:
    assert str(net) and net.nbytes
    return net


def connected(net: neun.Network, folder: Path) -> neun.Network:
    if "more" not in net.projections:
        net.connect("a", "a", counter(), C.from_arrays([], []), name="more")
    return net


BETWEEN: dict[str, Between] = {
    "copy": lambda net, folder: net.copy(),
    "pickle": lambda net, folder: pickle.loads(pickle.dumps(net)),
    "save": saved,
    "the same weight": weight_set,
    "look": looked_at,
    "connect": connected,
}


# -- an event of a neuron that spikes and is reset within one step -----------------------------------------------


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("how", BETWEEN)
@pytest.mark.parametrize("synapse", ["DSyn", "its own"])
def test_an_event_of_a_neuron_that_is_reset_survives(synapse: str, how: str, coupling: str, tmp_path: Path) -> None:
    """The condition is false before and after the step: that the neuron spiked is all that tells of the event."""
    own = made("ds/dt = (1 - s*s)/tau\ni = 20*gsyn*s", spike="pre >= 29.9", on_pre="s = s + gsyn")
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("Iz", 2, v=[25.0, -40.0]), name="a")
    net.add(neun.Population("LIF", 2), name="b")
    choice = S.DSyn(threshold=29.9, gsyn=2.0) if synapse == "DSyn" else own()
    net.connect("a", "b", choice, C.one_to_one(), name="s")
    twin = net.copy()
    variable = next(iter(choice.synapse.variables))
    heard = np.zeros(2, int)
    for _ in range(30):
        before = np.max(net["s"][variable]), np.max(twin["s"][variable])
        for each in (net, twin):
            each["a"].add_synaptic_input(15.0)
            each.step(H)
        heard += [after > b + 1e-3 for after, b in zip((np.max(net["s"][variable]), np.max(twin["s"][variable])),
                                                      before, strict=True)]  # fmt: skip
        twin = BETWEEN[how](twin, tmp_path)
    assert heard[0] > 0
    assert heard[0] == heard[1]
    for name in ("a", "b"):
        assert twin[name]["v"].tobytes() == net[name]["v"].tobytes()
    assert twin["s"][variable].tobytes() == net["s"][variable].tobytes()


# -- spikes under way when the step is made shorter --------------------------------------------------------------


def arrival(how: str, coupling: str, folder: Path, finer: int = 4) -> float:
    """Give when a spike of the first step, delayed by 2 ms, arrives, with a shorter step from 0.5 ms on."""
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 1), name="a")
    net.add(neun.Population("LIF", 1), name="b")
    net.connect("a", "b", counter(), delay=2.0, name="s")
    Driven(net, 4, {"a": firing(1, 4, {0: [0]})}).run()
    net.step(H / finer)
    if how:
        net = BETWEEN[how](net, folder)
    while not net["s"]["s"][0]:
        assert net.get_time() < 6.0, "it never arrived"
        net.step(H / finer)
    net.run(1.0, H / finer, record=())
    assert net["s"]["s"].tolist() == [1.0]
    return net.get_time()


@pytest.mark.parametrize("coupling", BOTH)
def test_what_is_under_way_outlives_a_shorter_step(coupling: str, tmp_path: Path) -> None:
    straight = arrival("", coupling, tmp_path)
    assert straight == pytest.approx(H + 2.0 + 1.0, abs=H)
    for how in BETWEEN:
        assert arrival(how, coupling, tmp_path) == straight


def test_what_is_under_way_outlives_more_threads_after_a_shorter_step() -> None:
    size = 1100
    found = []
    for threads in (1, 2, 3):
        net = neun.Network()
        net.add(neun.Population("LIF", size), name="a")
        net.connect("a", "a", counter(), C.from_arrays([0, size - 1], [5, 6]), delay=4.0)
        Driven(net, 4, {"a": firing(size, 4, {0: [0, size - 1]})}).run(threads=1)
        net.run(6.0, H / 2, record=(), threads=threads)
        found.append(np.asarray(net["a_a"]["s"]).tobytes())
        assert np.sum(net["a_a"]["s"]) == 2.0
    assert found[1] == found[2] == found[0]


# -- a projection connected while spikes are under way -----------------------------------------------------------


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("others", [(), (1.0,), (4.0,), (1.0, 8.0)], ids=str)
@pytest.mark.parametrize("how", [None, "copy", "save"])
def test_a_new_projection_hears_only_later_spikes(
    others: tuple[float, ...], coupling: str, how: str | None, tmp_path: Path
) -> None:
    """What it hears must not depend on how much is remembered for the sake of others."""
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 2, t_ref=0.0), name="a")
    net.add(neun.Population("LIF", 2), name="b")
    for k, delay in enumerate(others):
        net.connect("a", "b", counter(), C.one_to_one(), delay=delay, name=f"old{k}")
    given = {"a": firing(2, 100, {0: [0], 3: [1], 5: [0, 1], 7: [1], 8: [0], 11: [1]})}
    driven = Driven(net, 100, given)
    driven.run(0, 8)
    new = [
        net.connect("a", "b", counter(), C.one_to_one(), delay=delay, name=f"new{delay}") for delay in (0.0, 0.5, 8.0)
    ]
    if how is not None:
        driven.network = net = BETWEEN[how](net, tmp_path)
    driven.run(8, 100)
    for joined in new:
        assert np.asarray(net[joined.name]["s"]).tolist() == [1.0, 1.0], joined.name
    for k, _ in enumerate(others):
        assert np.asarray(net[f"old{k}"]["s"]).tolist() == [3.0, 4.0]


@pytest.mark.parametrize("coupling", BOTH)
def test_a_new_projection_with_its_own_condition_hears_only_later_events(coupling: str) -> None:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("Iz", 1, v=29.0), name="a")
    net.add(neun.Population("LIF", 1), name="b")
    late = 0.0 if coupling == "held" else 2.0  # held, such a synapse has no delay
    net.connect("a", "b", S.DSyn(threshold=29.9), delay=late, name="old")
    net.run(2 * H, H, input={"a": 15.0}, record=())
    net.connect("a", "b", S.DSyn(threshold=29.9), delay=late, name="new")
    net.run(3.0, H, record=())
    assert net["old"]["r"][0] > 0.01
    assert net["new"]["r"][0] == 0.0


# -- a synapse's own names and the engine's ----------------------------------------------------------------------


@pytest.mark.parametrize("coupling", BOTH)
def test_a_variable_called_was_is_its_own(coupling: str) -> None:
    """Whether the condition held in the last step was remembered under the same name."""
    found = []
    for name in ("was", "zzz"):
        synapse = made(
            f"d{name}/dt = -{name}*{name}/tau\ni = 20*gsyn*{name}", (name,),
            spike="pre >= 0", on_pre=f"{name} = {name} + gsyn", short_name=f"TestNamed{name}",
        )  # fmt: skip
        net = neun.Network(coupling=coupling)
        net.add(neun.Population("Iz", 2, v=[-60.0, -40.0]), name="a")
        net.add(neun.Population("LIF", 3), name="b")
        net.connect("a", "b", synapse, C.all_to_all())
        net.run(10.0, H, input={"a": 15.0}, record=())
        net = net.copy()
        net.run(10.0, H, input={"a": 15.0}, record=())
        assert np.all(np.asarray(net["a_b"][name]) > 0.01)
        found.append((net["a_b"][name].tobytes(), states(net)["b.v"]))
    assert found[0] == found[1]

"""The network as an object, around an engine that couples nothing: what it is made of, how it runs, what it refuses."""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from network_support import Uncoupled, rule
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.runtime.network import Network

DECAY: dict[str, Any] = {
    "name": "Decay", "short_name": "Decay", "source": "none: a test", "spike": "v >= 100", "input_unit": "mV/ms",
    "variables": {"v": neun.Variable(1.0, "mV", "value")}, "equations": "dv/dt = -v/tau + I",
    "parameters": {"tau": neun.Parameter(5.0, "ms", "time constant")},
}  # fmt: skip
MODEL = neun.Model(**DECAY)
IN_SECONDS = neun.Model(**{
    **DECAY, "short_name": "Slow", "time_unit": "s", "input_unit": "mV/s",
    "parameters": {"tau": neun.Parameter(0.005, "s", "time constant")},
})  # fmt: skip


@pytest.fixture(autouse=True)
def _uncoupled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "neun_py.runtime.network_engine", SimpleNamespace(NetworkEngine=Uncoupled))
    yield


def pair(**options: Any) -> Network:
    net = Network(**options)
    net.add(neun.Population(MODEL, 3, v=[1.0, 2.0, 3.0]), name="e")
    net.add(neun.Population("Iz", 2), name="i")
    return net


def joined() -> Network:
    net = pair()
    net.connect("e", "i", neun.synapses["ExpISyn"], rule([1, 0], [1, 0]), delay=0.5, weight=[2.0, 1.0])
    return net


# -- what it is made of --------------------------------------------------------------------------------------------


def test_a_population_belongs_to_its_network() -> None:
    net = Network()
    p = neun.Population(MODEL, 3)
    assert net.add(p, name="e") is p is net["e"] is net.populations["e"]
    assert "e" in net and "i" not in net
    for act, what in (
        (lambda: p.step(0.1), "be stepped"), (lambda: p.run(1.0, 0.1), "be run"), (p.reset, "be reset"),
        (lambda: p.set_time(1.0), "have its time set"),
    ):  # fmt: skip
        with pytest.raises(ArgumentError, match=rf"'e' belongs to a network, and cannot {what} alone.*p\.copy\(\)"):
            act()
    p["v"] = [1.0, 2.0, 3.0]
    assert p["v"].tolist() == [1.0, 2.0, 3.0]
    p.copy().step(0.1)
    with pytest.raises(ArgumentError, match="belongs to this network already; add a copy"):
        net.add(p)
    with pytest.raises(ArgumentError, match="belongs to another network already"):
        Network().add(p)


def test_what_is_added_is_a_population_with_a_name() -> None:
    net = pair()
    with pytest.raises(ArgumentTypeError, match="a population of one"):
        net.add(neun.Neuron("HH"))  # type: ignore[arg-type]
    p = neun.Population(MODEL, 1)
    with pytest.raises(ArgumentError, match="a population 'e' in the network already"):
        net.add(p, name="e")
    with pytest.raises(ArgumentTypeError, match="a name is text, not 3"):
        net.add(p, name=3)  # type: ignore[arg-type]
    for name in ("", "a/b", ".", ".."):
        with pytest.raises(ArgumentError, match="cannot be a name"):
            net.add(p, name=name)
    assert net.add(p) is net["Decay"]
    assert net.add(neun.Population(MODEL, 1)) is net["Decay_2"]
    with pytest.raises(UnknownNameError, match="no population or projection 'Deca'; did you mean 'Decay'"):
        net["Deca"]


def test_times_that_cannot_be_converted_are_refused() -> None:
    odd = neun.Model(**{**DECAY, "short_name": "Odd", "time_unit": "m", "input_unit": "mV/m",
                        "parameters": {"tau": neun.Parameter(5.0, "m", "length constant")}})  # fmt: skip
    net, p = pair(), neun.Population(odd, 1)
    with pytest.raises(ArgumentError, match="Odd counts time in m, and the network in ms"):
        net.add(p)
    p.step(0.1)  # nobody's still


def test_a_network_says_what_it_is() -> None:
    net = joined()
    assert str(net).splitlines() == [
        "a network of 5 neurons in 2 populations, 2 connections in 1 projection, at t = 0 ms",
        "  e    3 Decay, RK4, double",
        "  i    2 Iz, RK4, double",
        "  e_i  2 e -> i, ExpISyn, isyn = 1 to 2 mV/ms, delay 0.5 ms",
        f"  coupling at the stages; {net.nbytes} bytes of memory",
    ]
    assert repr(net) == "<a network of 5 neurons in 2 populations, 2 connections in 1 projection, at t = 0 ms>"
    assert "currents held over each step" in str(pair(coupling="held"))
    assert str(Network()).startswith("a network of 0 neurons in 0 populations, without connections")
    projection = net["e_i"]
    assert net.nbytes == sum(p.nbytes for p in net.populations.values()) + projection.nbytes
    assert net.size == 5 and net.time_unit == "ms"


def test_options_are_checked() -> None:
    with pytest.raises(ArgumentError, match='coupling is "stages" or "held", not \'stage\''):
        Network(coupling="stage")
    with pytest.raises(ArgumentError, match='delays is "refuse" or "interpolate", not None'):
        Network(delays=None)  # type: ignore[arg-type]
    net = Network(coupling="held", delays="interpolate")
    assert (net.coupling, net.delays) == ("held", "interpolate")


# -- steps and runs ------------------------------------------------------------------------------------------------


def test_a_run_gives_a_tree() -> None:
    net = joined()
    tree = net.run(2.0, 0.1, input={"e": 0.5}, record={"e": ["v"]}, every=2)
    assert isinstance(tree, xr.DataTree)
    alone = neun.Population(MODEL, 3, v=[1.0, 2.0, 3.0]).run(2.0, 0.1, input=0.5, record=["v"], every=2)
    assert tree["e"].to_dataset().identical(alone)
    assert "spike_time" in tree["i"] and "v" not in tree["i"]
    attrs = tree.attrs
    assert (attrs["steps"], attrs["h"], attrs["time_start"], attrs["time_end"]) == (20, 0.1, 0.0, 2.0)
    assert attrs["populations"] == ["e", "i"] and attrs["connections"] == 2 and attrs["coupling"] == "stages"
    (told,) = json.loads(attrs["projections"])
    assert told["synapse"] == "ExpISyn" and told["weight"] == {"from": 1.0, "to": 2.0} and told["delay"] == 0.5


def test_runs_are_steps_however_they_are_cut() -> None:
    whole, cut, stepped = joined(), joined(), joined()
    tree = whole.run(3.0, 0.1, input={"i": 12.0}, record="v")
    parts = [cut.run(t, 0.1, input={"i": 12.0}, record="v") for t in (0.4, 2.6)]
    for _ in range(30):
        stepped["i"].add_synaptic_input(12.0)
        stepped.step(0.1)
    for name in ("e", "i"):
        both = np.concatenate([np.asarray(part[name]["v"]) for part in parts])
        assert np.array_equal(np.asarray(tree[name]["v"]), both)
        assert np.array_equal(whole[name]["v"], cut[name]["v"])
        assert np.array_equal(whole[name]["v"], stepped[name]["v"])
        assert stepped[name].get_time() == whole.get_time() == stepped.get_time()


def test_what_is_recorded() -> None:
    net = joined()
    assert set(net.run(1.0, 0.1)["i"].data_vars) == {"v", "spike_time", "spike_neuron"}
    assert set(net.run(1.0, 0.1, record=(), spikes=False)["i"].data_vars) == set()
    tree = net.run(1.0, 0.1, record="v", neurons={"e": [0, 2]}, windows=[(2.25, 2.55)])
    assert tree["e"]["v"].shape == (3, 2) and tree["i"]["v"].shape == (3, 2)
    done: list[tuple[int, int]] = []
    net.run(10.0, 0.1, progress=lambda *now: done.append(now))
    assert done[-1] == (100, 100) and len(done) > 1  # the engine's stretches are short


def test_asking_is_checked_before_anything_changes() -> None:
    net = joined()
    before = net["e"]["v"]
    with pytest.raises(ArgumentTypeError, match=r"of which population it is: input=\{'e': \.\.\.\}, not 0.1"):
        net.run(1.0, 0.1, input=0.1)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="no population of the network 'ex'"):
        net.run(1.0, 0.1, input={"ex": 0.1})
    for keyword in ("record", "neurons"):
        with pytest.raises(UnknownNameError, match=r"no population (or projection )?of the network 'x'"):
            net.run(1.0, 0.1, **{keyword: {"x": ["v"]}})  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="neurons says of which population"):
        net.run(1.0, 0.1, neurons=[0])  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="variable or intermediate of Iz 'w'") as error:
        net.run(1.0, 0.1, record={"i": ["w"]})
    assert error.value.__notes__ == ["This is of the population 'i'."]
    with pytest.raises(ArgumentError, match="no usual step in common; give h"):
        net.run(1.0)
    with pytest.raises(ArgumentError, match="no multiple of the step"):
        net.run(1.05, 0.1)
    with pytest.raises(ArgumentError, match="cannot be streamed to a file yet"):
        net.run(1.0, 0.1, to="x.zarr")
    with pytest.raises(ArgumentError, match='on_error is "raise" or "mask"'):
        net.run(1.0, 0.1, on_error="stop")
    assert np.array_equal(net["e"]["v"], before) and net.get_time() == 0.0


def test_recordings_that_do_not_fit_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("neun_py.runtime.recording._free_memory", lambda: 2000.0)
    net = joined()
    with pytest.raises(ArgumentError, match=r"needs 4,000 bytes \(of 2 populations\).*record fewer samples"):
        net.run(10.0, 0.1)
    net.run(1.0, 0.1)


def test_an_empty_network_does_nothing() -> None:
    for act in (Network().step, lambda h: Network().run(1.0, h)):
        with pytest.raises(ArgumentError, match="the network is empty; add a population"):
            act(0.1)


def test_a_failing_neuron_is_named_and_all_stand_before_its_step() -> None:
    net = pair()
    tree = net.run(1.0, 0.1, record="v")
    net["e"][1]["v"] = 1e308
    with pytest.raises(NumericalError, match="neuron 1 of the population 'e' of DecayDoubleRK4: v became") as error:
        net.run(5.0, 0.1, input={"e": [[0.0, 1.7e308, 0.0]] * 50}, record="v")
    assert error.value.population == "e" and error.value.index == 1
    assert isinstance(error.value.recording, xr.DataTree)
    assert error.value.recording["i"].sizes["time"] == error.value.recording.attrs["steps"]
    assert net["e"].get_time() == net["i"].get_time() == net.get_time() >= tree.attrs["time_end"]
    assert pickle.loads(pickle.dumps(error.value)).population == "e"
    net["e"].add_synaptic_input([0.0, 1.7e308, 0.0])
    with pytest.raises(NumericalError, match="population 'e'"):
        net.step(0.1)
    masked = net.run(1.0, 0.1, input={"e": [[0.0, 1.7e308, 0.0]] * 10}, record="v", on_error="mask")
    assert masked["e"].attrs["masked_neurons"] == [1]
    assert masked["i"].attrs["masked_neurons"] == []


def test_input_by_hand_to_what_reads_none_is_refused() -> None:
    silent = neun.Model(**{**DECAY, "short_name": "Deaf", "equations": "dv/dt = -v/tau"})
    net = Network()
    p = net.add(neun.Population(silent, 1))
    with pytest.raises(ArgumentError, match="Deaf reads no input"):
        p.add_synaptic_input(1.0)


def test_while_it_runs_nothing_is_changed() -> None:
    net = joined()
    tried: list[str] = []

    def meddle(done: int, total: int) -> None:
        for act in (
            lambda: net.step(0.1), lambda: net.run(1.0, 0.1), net.reset, lambda: net.set_time(1.0),
            lambda: net.add(neun.Population(MODEL, 1)), lambda: net.connect("e", "i", neun.synapses["ExpISyn"]),
        ):  # fmt: skip
            with pytest.raises(ArgumentError, match="the network is running, and cannot"):
                act()
            tried.append("refused")

    net.run(1.0, 0.1, progress=meddle)
    assert tried
    net.step(0.1)


# -- time ----------------------------------------------------------------------------------------------------------


def test_populations_follow_the_networks_time() -> None:
    net = joined()
    slow = net.add(neun.Population(IN_SECONDS, 2), name="slow")
    net.run(2.0, 0.1)
    assert slow.get_time() == pytest.approx(0.002, rel=1e-14)
    assert slow["v"] == pytest.approx(np.exp(-2.0 / 5.0), rel=1e-6)
    net.set_time(50.0)
    assert net.get_time() == 50.0 and slow.get_time() == 0.05 and net["e"].get_time() == 50.0
    late = net.add(neun.Population(MODEL, 1), name="late")
    assert late.get_time() == 50.0
    tree = net.run(1.0, 0.1, windows=[(50.5, 51.0)], record="v")
    assert tree["slow"].sizes["time"] == tree["e"].sizes["time"] == 6
    net.step(0.05)
    assert late.get_time() == pytest.approx(51.05)


def test_reset_goes_back() -> None:
    net = joined()
    first = net.run(2.0, 0.1, record="v")
    assert net["e_i"].memory
    net.reset()
    assert net.get_time() == 0.0 and not net["e_i"].memory and net["e"]["v"].tolist() == [1.0, 2.0, 3.0]
    assert net.run(2.0, 0.1, record="v")["e"].to_dataset().identical(first["e"].to_dataset())


def test_the_engine_is_made_anew_where_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Uncoupled, "made", 0)
    net = joined()
    net.step(0.1)
    net.step(0.1)
    assert Uncoupled.made == 1
    net["e"]["tau"] = [4.0, 5.0, 6.0]  # another kernel
    net.step(0.1)
    net.connect("e", "e", neun.synapses["ExpISyn"], rule())
    net.step(0.1)
    assert Uncoupled.made == 3
    net.step(0.05)
    assert Uncoupled.made == 3


# -- twins ---------------------------------------------------------------------------------------------------------


def test_twins_go_on_with_the_same_bits(tmp_path: Path) -> None:
    net = joined()
    net.connect("e", "i", neun.synapses["ExpISyn"](isyn=3.0), rule([0, 1, 2], [0, 0, 1]), delay=[0.1, 0.2, 0.1])
    net.run(1.5, 0.1, input={"i": 12.0})
    net["i"].add_synaptic_input(1.5)
    net.save(tmp_path / "net.neun")
    twins = [net.copy(), deepcopy(net), pickle.loads(pickle.dumps(net)), neun.load(tmp_path / "net.neun")]
    tree = net.run(3.0, 0.1, input={"i": 12.0}, record="v")
    for twin in twins:
        assert str(twin).splitlines()[1:-1] == str(net).splitlines()[1:-1]
        with pytest.raises(ArgumentError, match="belongs to a network"):
            twin["e"].step(0.1)
        assert twin.run(3.0, 0.1, input={"i": 12.0}, record="v").identical(tree)
        for name, projection in net.projections.items():
            other = twin[name]
            assert other.choice == projection.choice
            assert np.array_equal(other.pre_index, projection.pre_index)
            assert np.array_equal(other.weight, projection.weight) and np.array_equal(other.delay, projection.delay)
            assert all(np.array_equal(x, projection.memory[n]) for n, x in other.memory.items())
        assert np.array_equal(twin._history["steps"], net._history["steps"])


def test_a_file_of_something_else_is_no_network() -> None:
    from neun_py.runtime.network_memory import network_of

    with pytest.raises(ArgumentError, match="no network's state"):
        network_of({"kind": "population"}, {})


# -- before a run --------------------------------------------------------------------------------------------------


def test_a_cost_is_said_before_a_run() -> None:
    net = Network()
    net.add(neun.Population("HH", 100), name="e")
    net.connect("e", "e", neun.synapses["ExpISyn"], rule([0, 1], [1, 0]))
    cost = net.cost(1000.0, 0.01)
    assert (cost.steps, cost.neuron_steps, cost.connection_steps) == (100_000, 10_000_000, 0)
    assert cost.seconds is not None and 0.01 < cost.seconds < 100
    assert cost.events_at_1_hz == 2.0 and "not known: the rates of the neurons" in str(cost)
    net.connect("e", "e", neun.synapses["ESyn"](g=0.1), rule([0], [1]))
    assert net.cost(1000.0, 0.01).connection_steps == 400_000
    net.add(neun.Population(MODEL, 1))
    assert net.cost(1.0, 0.01).seconds is None
    assert "not known: what a step of DecayDoubleRK4 costs" in str(net.cost(1.0, 0.01))
    assert net.get_time() == 0.0

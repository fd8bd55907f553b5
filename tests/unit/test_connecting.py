"""What `Network.connect` makes and refuses; projections as arrays."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from network_support import Uncoupled, rule
from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError, UnknownNameError
from neun_py.runtime.network import Network
from neun_py.runtime.projection import Projection

SYN = neun.synapses["ExpGSyn"]
GRADED = neun.synapses["FastGradedSyn"]
GAP = neun.synapses["ESyn"](g=0.1)


@pytest.fixture(autouse=True)
def _uncoupled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "neun_py.runtime.network_engine", SimpleNamespace(NetworkEngine=Uncoupled))
    yield


def net(post: Any = None, **options: Any) -> Network:
    made = Network(**options)
    made.add(neun.Population("HH", 3), name="e")
    made.add(neun.Population("HH", 2) if post is None else post, name="i")
    return made


def test_connections_are_sorted_with_what_belongs_to_them() -> None:
    asked: list[Any] = []
    found = rule([2, 0, 0], [1, 1, 0], np.array([3.0, 2.0, 1.0]), np.array([0.3, 0.2, 0.2]), asked=asked)
    network = net()
    p = network.connect("e", network["i"], SYN, found)
    assert asked == [(3, 2, False, False, 0)]
    assert p.name == "e_i" and (p.pre, p.post) == ("e", "i") and len(p) == 3
    assert p.pre_index.tolist() == [0, 0, 2] and p.pre_index.dtype == np.int32
    assert p.post_index.tolist() == [0, 1, 1] and p.post_index.dtype == np.int32
    assert p.offsets.tolist() == [0, 2, 2, 3]
    assert np.array_equal(p.weight, [1.0, 2.0, 3.0]) and np.array_equal(p.delay, [0.2, 0.2, 0.3])
    assert p.delays.kinds.tolist() == [0.2, 0.3] and p.delays.which is not None and p.delays.which.dtype == np.uint8
    assert (p.pre_variable, p.post_variable) == ("v", "v")
    assert repr(p) == "<e_i: 3 connections e -> i, ExpGSyn, gsyn = 1 to 3 mS>"
    assert network.connect("e", "i", SYN, found).name == "e_i_2" and asked[-1][-1] == 1
    assert network.connect("e", "i", SYN, rule(), name="own") is network["own"] is network.projections["own"]
    network.connect("e", "e", GAP, rule([0], [1], asked=asked))
    assert asked[-1][:4] == (3, 3, True, True)


def test_few_bytes_for_each_connection() -> None:
    network = Network()
    network.add(neun.Population("HH", 1000), name="e")
    pre, post = np.divmod(np.arange(1_000_000), 1000)
    weight, delay = np.random.default_rng(1).random((2, 1_000_000))
    p = network.connect("e", "e", SYN, rule(pre, post), weight=weight, delay=np.round(delay, 2))
    assert p.bytes_per_connection <= 14
    assert p.nbytes == round(p.bytes_per_connection * len(p))
    alike = network.connect("e", "e", SYN, rule(pre, post), delay=1.5)
    assert alike.bytes_per_connection <= 4.1 and alike.delay == 1.5


def test_weights_come_as_a_number_an_array_or_a_matrix() -> None:
    network = net()
    found = rule([0, 1], [1, 0])
    assert network.connect("e", "i", SYN, found).weight == SYN().values["gsyn"]
    assert network.connect("e", "i", SYN, found, weight=0.5).weight == 0.5
    matrix = np.arange(6.0).reshape(3, 2)
    assert np.array_equal(network.connect("e", "i", SYN, found, weight=matrix).weight, [1.0, 2.0])
    p = network.connect("e", "i", SYN, found, weight=[0.5, 0.25])
    assert np.array_equal(p.weight, [0.5, 0.25]) and p.parameter("gsyn") is not None
    sparse = p.to_matrix()
    assert sparse.shape == (3, 2) and sparse.toarray().tolist() == [[0.0, 0.5], [0.25, 0.0], [0.0, 0.0]]


def test_wrong_weights_are_refused() -> None:
    network = net()
    found = rule([0, 1], [1, 0])
    with pytest.raises(ArgumentError, match=r"weight gsyn has shape \(3,\).*2 connections, or a matrix.*\(3, 2\)"):
        network.connect("e", "i", SYN, found, weight=[1.0, 2.0, 3.0])
    with pytest.raises(ArgumentError, match="is nan at connection 1, from neuron 1 to neuron 0"):
        network.connect("e", "i", SYN, found, weight=[1.0, np.nan])
    with pytest.raises(ArgumentError, match="must be finite"):
        network.connect("e", "i", SYN, found, weight=np.inf)
    with pytest.raises(ArgumentError, match=r"the weights come with the rule .*; leave out weight"):
        network.connect("e", "i", SYN, rule([0], [0], weight=np.ones(1)), weight=2.0)
    with pytest.raises(ArgumentError, match=r"weight w is -1 at connection 1, outside its range, 0 to 1e\+06"):
        network.connect("e", "i", neun.synapses["STDPSyn"], found, weight=[1.0, -1.0])
    with pytest.raises(UnitError):
        network.connect("e", "i", SYN, found, weight=neun_quantity("mV"))
    unsorted = neun.connect.from_arrays([1, 0], [0, 1])
    with pytest.raises(ArgumentError, match=r"would go astray; give them to the rule: from_arrays\(pre, post, weight="):
        network.connect("e", "i", SYN, unsorted, weight=[1.0, 2.0])
    own = network.connect("e", "i", SYN, neun.connect.from_arrays([1, 0], [0, 1], weight=[1.0, 2.0]))
    assert np.array_equal(own.weight, [2.0, 1.0])
    assert list(network.projections) == [own.name]


def neun_quantity(unit: str) -> Any:
    import pint

    return 1.0 * pint.UnitRegistry()(unit)


def test_delays_are_multiples_of_the_step() -> None:
    network = net()
    found = rule([0, 1], [1, 0])
    with pytest.raises(ArgumentError, match=r"the delay is -1; a spike acts after it was"):
        network.connect("e", "i", SYN, found, delay=-1.0)
    with pytest.raises(ArgumentError, match="the delay is nan at connection 0"):
        network.connect("e", "i", SYN, found, delay=[np.nan, 1.0])
    with pytest.raises(ArgumentError, match="the delays come with the rule"):
        network.connect("e", "i", SYN, rule([0], [0], delay=np.ones(1)), delay=2.0)
    with pytest.raises(ArgumentError, match=r"FastGradedSyn acts at once.*only spikes have a delay"):
        network.connect("e", "i", GRADED, found, delay=1.0)
    network.connect("e", "i", SYN, found, delay=[0.1, 0.25])
    before = network["e"]["v"]
    for act in (lambda: network.step(0.1), lambda: network.run(1.0, 0.1), lambda: network.cost(1.0, 0.1)):
        with pytest.raises(ArgumentError, match=r"0\.25 ms of the projection 'e_i' is no multiple of the step 0\.1 ms; "
                                                r"the nearest are 0\.2 ms and 0\.3 ms.*interpolate"):  # fmt: skip
            act()
    assert np.array_equal(network["e"]["v"], before)
    with pytest.raises(ArgumentError, match=r"0\.1 ms of .* is shorter than the step of 0\.5 ms; give 0 .* or 0\.5 ms"):
        network.step(0.5)
    network.step(0.05)
    with pytest.raises(ArgumentError, match="no multiple"):  # the step is known now
        network.connect("e", "i", SYN, found, delay=0.12)
    between = net(delays="interpolate")
    between.connect("e", "i", SYN, found, delay=[0.1, 0.25])
    between.step(0.1)


def test_populations_and_neurons_are_there() -> None:
    network = net()
    with pytest.raises(UnknownNameError, match="no population of the network 'E'"):
        network.connect("E", "i", SYN, rule())
    with pytest.raises(ArgumentError, match=r"not in this network; add it first: net\.add"):
        network.connect(neun.Population("HH", 1), "i", SYN, rule())
    with pytest.raises(ArgumentTypeError, match="a population of the network or its name is expected, not 3"):
        network.connect(3, "i", SYN, rule())  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="connection 1 has the postsynaptic neuron 2, and 'i' has 2, 0 to 1"):
        network.connect("e", "i", SYN, rule([0, 0], [0, 2]))
    with pytest.raises(ArgumentError, match="connection 0 has the presynaptic neuron -1, and 'e' has 3"):
        network.connect("e", "i", SYN, rule([-1], [0]))
    with pytest.raises(ArgumentError, match=r"gives \(2,\) presynaptic neurons and \(1,\) postsynaptic"):
        network.connect("e", "i", SYN, rule([0, 1], [0]))
    with pytest.raises(ArgumentTypeError, match=r"'e' has 3 neurons and 'i' 2; say which are connected: rule="):
        network.connect("e", "i", SYN)
    with pytest.raises(ArgumentTypeError, match=r"rule is one of neun\.connect"):
        network.connect("e", "i", SYN, 0.1)
    with pytest.raises(ArgumentTypeError, match=r"a synapse is one of neun\.synapses"):
        network.connect("e", "i", 0.1, rule())
    with pytest.raises(ArgumentError, match="a population 'i' in the network already"):
        network.connect("e", "i", SYN, rule(), name="i")
    network.connect("e", "i", "ExpGSyn", rule(), name="x")
    with pytest.raises(ArgumentError, match="a projection 'x' in the network already"):
        network.connect("e", "i", SYN, rule(), name="x")
    assert list(network.projections) == ["x"]


def test_two_single_neurons_need_no_rule() -> None:
    network = Network()
    a, b = (network.add(neun.Population("HH", 1), name=name) for name in "ab")
    assert network.connect(a, b, SYN).pre_index.tolist() == [0]
    with pytest.raises(ArgumentTypeError, match="say which are connected"):
        network.connect(a, a, SYN)


def test_variables_that_a_synapse_reads() -> None:
    network = net()
    p = network.connect("e", "i", GRADED, rule(), pre_variable="m")
    assert (p.pre_variable, p.post_variable) == ("m", "v")
    with pytest.raises(UnknownNameError, match="no variable of HH 'vv'"):
        network.connect("e", "i", GRADED, rule(), post_variable="vv")
    with pytest.raises(ArgumentError, match="ExpGSyn does not read the presynaptic neuron; leave out pre_variable"):
        network.connect("e", "i", SYN, rule(), pre_variable="v")
    volts = neun.Model(
        name="Volts", short_name="Volts", source="none: a test", variables={"v": neun.Variable(0.0, "V", "potential")},
        parameters={"tau": neun.Parameter(5.0, "ms", "time constant")}, equations="dv/dt = -v/tau + I",
        spike="v >= 1", input_unit="V/ms",
    )  # fmt: skip
    with pytest.raises(ArgumentError, match="reads post in mV, and Volts's v is in V; declare"):
        net(neun.Population(volts, 1)).connect("e", "i", SYN, rule())


def test_who_cannot_go_through_one_methods_stages_is_refused() -> None:
    rk6 = neun.Population("HH", 2, integrator="RK6")
    single = neun.Population("HH", 2, precision="float")
    mapped = neun.Population(_a_map(), 2)
    for synapse in (GRADED, GAP):
        for post, said in (
            (rk6.copy(), "their integrators are RK4 and RK6; make both with one"),
            (single.copy(), "their precisions are double and float; make both with one"),
            (mapped.copy(), r"HH is a flow, \w+ a map; choose a synapse that acts by spikes alone"),
        ):
            with pytest.raises(ArgumentError, match=said + r'.*Network\(coupling="held"\)'):
                net(post).connect("e", "i", synapse, rule())
    for post in (rk6, single, mapped):
        network = net(post.copy())
        network.connect("e", "i", neun.synapses["ExpISyn"], rule())  # by spikes
        held = net(post.copy(), coupling="held")
        held.connect("e", "i", GRADED, rule())
        held.connect("i", "e", GAP, rule())


def _a_map() -> neun.Model:
    return next(m for m in neun.models.values() if m.is_map and m.reads_input)


def test_a_current_into_what_reads_no_input_is_refused() -> None:
    deaf = neun.Model(
        name="Deaf", short_name="Deaf", source="none: a test", variables={"v": neun.Variable(0.0, "mV", "potential")},
        parameters={"tau": neun.Parameter(5.0, "ms", "time constant")}, equations="dv/dt = -v/tau", spike="v >= 1",
    )  # fmt: skip
    network = net(neun.Population(deaf, 1))
    with pytest.raises(ArgumentError, match=f"{deaf.short_name} reads no input, and the current of ExpISyn would"):
        network.connect("e", "i", neun.synapses["ExpISyn"], rule())
    network.connect("i", "e", neun.synapses["ExpISyn"], rule())


# -- a projection's values -----------------------------------------------------------------------------------------


def projection(**options: Any) -> tuple[Network, Projection]:
    network = net()
    return network, network.connect("e", "i", SYN(tau=4.0), rule([0, 1], [1, 0]), **options)


def test_values_are_read_and_set_by_name() -> None:
    network, p = projection(weight=[0.5, 0.25])
    assert p["tau"] == 4.0 and np.array_equal(p["gsyn"], [0.5, 0.25]) and p.changes == 0
    p["tau"] = 7.0
    assert p["tau"] == p.choice.values["tau"] == p.parameter("tau") == 7.0
    p["gsyn"] = [1.0, 2.0]
    p.weight = np.array([[0.0, 3.0], [4.0, 0.0], [0.0, 0.0]])
    assert np.array_equal(p.weight, [3.0, 4.0]) and p.changes == 3
    with pytest.raises(ValueError, match="read-only"):
        p.weight[0] = 1.0
    with pytest.raises(ArgumentTypeError, match="tau is one number for all connections of 'e_i'; they can differ in g"):
        p["tau"] = [1.0, 2.0]
    with pytest.raises(UnknownNameError, match="no variable or parameter of ExpGSyn 'tauu'; did you mean 'tau'"):
        p["tauu"]
    with pytest.raises(UnknownNameError, match="did you mean 'tau'"):
        p["tauu"] = 1.0
    assert np.array_equal(p["s"], [0.0, 0.0])
    network.step(0.1)
    assert np.array_equal(p["s"], [1.0, 1.0]) and not p["s"].flags.writeable
    p["s"] = [0.5, 0.75]
    assert np.array_equal(p.memory["s"], [0.5, 0.75])
    with pytest.raises(ArgumentError, match="s has shape"):
        p["s"] = [0.5, 0.75, 1.0]


def test_weights_that_stand_for_several_parameters() -> None:
    network = net()
    own = network.connect("e", "i", neun.synapses["ESyn"](g1=0.1, g2=0.2), rule())
    assert (own["g1"], own["g2"], own.parameter("g2")) == (0.1, 0.2, 0.2)
    own["g1"] = 0.3
    assert own["g1"] == 0.3
    with pytest.raises(
        ArgumentError, match=r"g stands for g1 and g2, which differ \(g1 = 0\.3, g2 = 0\.2\): set them by"
    ):
        own["g"] = 0.5
    with pytest.raises(ArgumentError, match="g1 and g2, which differ"):
        own["g"]
    assert "ESyn, g1 = 0.3 mS, g2 = 0.2 mS" in repr(own)
    with pytest.raises(ArgumentError, match="g1 and g2, which differ"):
        network.connect("e", "i", neun.synapses["ESyn"](g2=0.2), rule(), weight=0.1)
    own["g2"] = 0.3
    own["g"] = 0.5
    assert (own["g1"], own["g2"], own.weight) == (0.5, 0.5, 0.5)
    with pytest.raises(ArgumentError, match=r"the weights of 'e_i' stand for g1; set them: projection\['g'\]"):
        own["g1"] = 0.3


def test_plastic_weights_are_the_synapses_state() -> None:
    network = net()
    p = network.connect("e", "i", neun.synapses["STDPSyn"](wmax=1.0), rule([0, 1], [1, 0]), weight=0.5)
    assert p.weight == 0.5
    network.step(0.1)
    assert np.array_equal(p.weight, [1.0, 1.0])  # the engine of these tests writes what it likes
    p.weight = 0.25
    assert np.array_equal(p["w"], [0.25, 0.25])


@pytest.mark.parametrize("name", ["STDPSyn", "TripletSyn"])
def test_a_plastic_weight_beyond_its_bounds_is_refused(name: str) -> None:
    network, synapse = net(), neun.synapses[name]
    said = r"weight w is 5 mS.*, above wmax = 0\.001 mS, to which its next event would clip it: give wmax=\.\.\., or a"
    for choice, weight in ((synapse(w=5.0), None), (synapse, 5.0), (synapse, [1e-4, 5.0])):
        with pytest.raises(ArgumentError, match=said):
            network.connect("e", "i", choice, rule([0, 1], [1, 0]), weight=weight)
    p = network.connect("e", "i", synapse(w=2.0, wmax=4.0), rule([0, 1], [1, 0]))
    with pytest.raises(ArgumentError, match=r"weight w is 2 mS, above wmax = 1 mS"):
        p["wmax"] = 1.0
    for wrong, cause in ((5.0, "above wmax = 4"), (-1.0, "below 0 mS"), ([1.0, 5.0], "5 mS at connection 1, above")):
        with pytest.raises(ArgumentError, match=cause):
            p["w"] = wrong
    with pytest.raises(ArgumentError, match="above wmax"):
        p.weight = 5.0
    p["wmax"] = 6.0
    p["w"] = 5.0
    assert np.array_equal(p["w"], [5.0, 5.0])


def test_a_delay_is_not_advised_to_be_shared_where_it_cannot_be() -> None:
    for synapse in ("AMPA", "STDPSyn", "TMSyn"):
        for options in ({}, {"delays": "interpolate"}):
            network = net(**options)
            network.connect("e", "i", synapse, rule(), delay=0.25, name="x")
            with pytest.raises(ArgumentError, match=r"0\.2 ms and 0\.3 ms\. An event of \w+ cannot be shared between"):
                network.step(0.1)
            network.step(0.05)
            with pytest.raises(ArgumentError, match="cannot be shared between two steps"):  # the step is known now
                network.connect("e", "i", synapse, rule(), delay=0.12)
    held = net(coupling="held")
    held.connect("e", "i", SYN, rule(), delay=0.25)
    with pytest.raises(ArgumentError, match='With coupling="held" no event is shared'):
        held.step(0.1)


def test_a_matrix_needs_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    _, p = projection()
    find = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("scipy"):
            raise ImportError(name)
        return find(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ArgumentError, match="a sparse matrix is SciPy's, which is not installed; pip install scipy"):
        p.to_matrix()


def test_no_connections_are_no_connections() -> None:
    network = net()
    p = network.connect("e", "i", SYN, rule([], []), weight=[])
    assert len(p) == 0 and p.to_matrix().nnz == 0 and p.described()["weight"] is None
    assert "0 connections in 1 projection" in str(network)
    network.step(0.1)


def test_effects() -> None:
    network = net()
    effects = []
    for synapse in (neun.synapses["AMPA"], neun.synapses["GABA_A"], GAP, neun.synapses["STDPSyn"], SYN):
        network.connect("e", "i", synapse, rule())
        effects.append(network.outline()["projections"][-1]["effect"])
    assert effects == ["excitatory", "inhibitory", "electrical", "excitatory", "excitatory"]

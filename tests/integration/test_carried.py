"""What a method remembers from step to step: the same bits everywhere, and nothing where a state jumped."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import NumericalError
from neun_py.kernels import source
from neun_py.kernels.compile import compiled
from neun_py.kernels.plain import PlainNeuron
from neun_py.kernels.verify import agrees, population_agrees
from neun_py.lower.pipeline import lower_synapse
from neun_py.lower.precision import DOUBLE
from neun_py.runtime.network_memory_of_synapses import forget_synapses
from neun_py.runtime.shape import shape_of
from population_support import BURST, FIRE, alone, bytes_of, joined, require_as_alone
from random_networks import STEP, Drawn, drawn_network

H = 0.015625
METHODS = pytest.mark.parametrize("method", ["AB2", "AB4"])


def carried(target: neun.Neuron | neun.Population) -> dict[str, Any]:
    """Give what is remembered, by name."""
    memory: Any = target.__getstate__()
    return dict(memory["carried"])


def is_fresh(target: neun.Neuron | neun.Population) -> bool:
    """Whether nothing is remembered."""
    found = carried(target)
    assert found
    return all(not np.any(x) for x in found.values())


def same(one: neun.Neuron | neun.Population, other: neun.Neuron | neun.Population) -> bool:
    """Whether states and what is remembered have the same bits."""
    a, b = ({**x.state, **carried(x)} for x in (one, other))
    return {n: bytes_of(x) for n, x in a.items()} == {n: bytes_of(x) for n, x in b.items()}


# -- the same bits -----------------------------------------------------------------------------------------------


@METHODS
@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize(("model", "current"), [("HH", 0.1), ("LIF", 900.0), (FIRE, 1.0)], ids=["HH", "LIF", "fire"])
def test_steps_a_run_and_plain_python_are_the_same(method: str, precision: str, model: Any, current: float) -> None:
    run, step = (neun.Neuron(model, integrator=method, precision=precision) for _ in range(2))
    shape = run.shape
    plain = PlainNeuron(
        shape.model, shape.integrator, shape.precision, list(run.state.values()), list(run.parameters.values())
    )
    for count in (1, 2, 1, 80):
        run.run(count * H, H, input=current, record=())
        for _ in range(count):
            step.add_synaptic_input(current)
            step.step(H)
            assert plain.step(current, H)
        assert same(run, step)
        assert [*run.state.values()] == plain.state
        assert [*carried(run).values()] == plain.carried


@METHODS
@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_population_is_its_neurons_whatever_their_ages(method: str, precision: str) -> None:
    """Neurons that spike are young while others of their block are not."""
    size, chosen = 131, (0, 5, 63, 64, 130)
    population = neun.Population(
        FIRE,
        size,
        integrator=method,
        precision=precision,
        v=np.linspace(-1.0, 0.99, size),
        tau=np.linspace(0.2, 0.4, 131),
    )
    neurons = {k: alone(population, k) for k in chosen}
    twin, halves = population.copy(), population.copy()
    ds = population.run(200 * H, H, record=("v", "leak"), threads=1)
    require_as_alone(ds, {k: n.run(200 * H, H, record=("v", "leak")) for k, n in neurons.items()}, ("v", "leak"))
    assert ds.spike_time.size > 2 * size
    for k, neuron in neurons.items():
        assert {n: x[k] for n, x in carried(population).items()} == carried(neuron)
    assert joined([twin.run(200 * H, H, record=("v", "leak"), threads=3)]) == joined([ds])
    parts = [halves.run(count * H, H, record=("v", "leak")) for count in (1, 2, 3, 61, 133)]
    assert joined(parts) == joined([ds])
    assert same(twin, population)
    assert same(halves, population)


WAYS: dict[str, Callable[[Any], Any]] = {
    "copy": lambda n: n.copy(),
    "deepcopy": copy.deepcopy,
    "pickle": lambda n: pickle.loads(pickle.dumps(n)),
}


@METHODS
@pytest.mark.parametrize("many", [False, True], ids=["neuron", "population"])
def test_twins_and_files_remember(method: str, many: bool, tmp_path: Path) -> None:
    target: Any = neun.Population("HH", 70, integrator=method) if many else neun.Neuron("HH", integrator=method)
    target.run(30 * H, H, input=0.2, record=())
    assert not is_fresh(target)
    target.save(tmp_path / "kept.neun")
    twins = [make(target) for make in WAYS.values()] + [neun.load(tmp_path / "kept.neun")]
    forgetful = target.copy()
    forgetful["v"] = forgetful["v"]
    for each in (target, forgetful, *twins):
        each.run(30 * H, H, input=0.2, record=())
    assert all(same(twin, target) for twin in twins)
    assert not same(forgetful, target), "what is remembered has a part in the steps"


# -- where nothing is remembered ---------------------------------------------------------------------------------

CHANGES: dict[str, Callable[[Any], object]] = {
    "a state": lambda n: n.__setitem__("v", -60.0),
    "a parameter": lambda n: n.__setitem__("gna", n["gna"]),
    "reset": lambda n: n.reset(),
    "another step": lambda n: n.step(2 * H),
    "the classic set": lambda n: n.set(n.shape.variable_type.v, -60.0),
    "the classic set_param": lambda n: n.set_param(n.shape.parameter_type.gna, 1.0),
}


@METHODS
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("many", [False, True], ids=["neuron", "population"])
def test_what_jumps_is_not_remembered(method: str, change: str, many: bool) -> None:
    if many and "classic" in change:
        return
    target: Any = neun.Population("HH", 70, integrator=method) if many else neun.Neuron("HH", integrator=method)
    target.run(8 * H, H, record=())
    assert not is_fresh(target)
    CHANGES[change](target)
    if change == "another step":
        age = carried(target)["age__"]
        assert np.all(age == 1)
        target.step(2 * H)
        target.step(H)
        assert np.all(carried(target)["age__"] == 1)
    else:
        assert is_fresh(target)


def test_a_step_of_the_same_length_is_no_other() -> None:
    neuron = neun.Neuron("HH", integrator="AB3")
    for k in range(4):
        neuron.step(H)
        assert carried(neuron)["age__"] == min(k + 1, 2)
    neuron.set_time(3.0)
    neuron.step(float(np.float64(H)))
    assert carried(neuron)["age__"] == 2


def test_an_input_that_is_switched_is_not_remembered_and_one_that_varies_is() -> None:
    neuron = neun.Neuron("HH", integrator="AB4")
    ages = []
    for current in (0.0, 0.0, 0.0, 0.0, 0.1, 0.1, 0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5):
        neuron.add_synaptic_input(current)
        neuron.step(H)
        ages.append(int(carried(neuron)["age__"]))
    assert ages == [1, 2, 3, 3, 1, 2, 3, 3, 1, 2, 3, 3, 3]


def test_setting_some_neurons_is_forgotten_of_those() -> None:
    population = neun.Population("HH", 70, integrator="AB2")
    population.run(8 * H, H, record=())
    population[10:20]["v"] = -60.0
    age = carried(population)["age__"]
    assert (age[10:20] == 0).all()
    assert (np.delete(age, np.s_[10:20]) == 1).all()


def test_a_reset_and_the_end_of_a_refractory_time_are_not_remembered() -> None:
    """The age is that of the last spike or of the membrane's release; while it is held time goes on."""
    neuron = neun.Neuron("LIF", integrator="AB4", t_ref=6.5 * H)
    ages, spikes = [], 0
    for _ in range(2000):
        neuron.add_synaptic_input(5000.0)
        before = neuron["v"]
        neuron.step(H)
        spikes += neuron["v"] == -70.0 and before > -60.0
        ages.append(int(carried(neuron)["age__"]))
    assert spikes > 5
    first = ages.index(0)
    assert ages[:first] == [1, 2] + [3] * (first - 2)
    assert ages[first : first + 8] == [0, 1, 2, 3, 3, 3, 3, 0]
    assert ages[first + 8 : first + 12] == [1, 2, 3, 3]


EVENT = neun.Model(
    name="what is thrown back", short_name="TestThrown", source="none: made for the tests", time_unit="1",
    variables={"x": neun.Variable(0.0, "1", "rises"), "y": neun.Variable(1.0, "1", "falls")},
    parameters={"a": neun.Parameter(1.0, "1", "how fast")},
    equations="dx/dt = a\ndy/dt = -a*y", events={"x >= 1": "x = x - 1"},
)  # fmt: skip


def test_an_event_is_not_remembered() -> None:
    neuron = neun.Neuron(EVENT, integrator="AB3")
    population = neun.Population(EVENT, 65, integrator="AB3", x=np.linspace(0.0, 0.9, 65))
    last = neun.Neuron(EVENT, integrator="AB3", x=float(population["x"][64]))
    for _ in range(200):
        before = neuron["x"]
        for each in (neuron, population, last):
            each.step(H)
        age = carried(neuron)["age__"]
        assert (age == 0) == (neuron["x"] < before)
    assert {n: x[64] for n, x in carried(population).items()} == carried(last)
    assert float(population["y"][64]) == last["y"]


def test_a_neuron_that_fails_is_the_neuron_before_the_step() -> None:
    population = neun.Population(BURST, 70, integrator="AB3", a=np.where(np.arange(70) == 30, 40.0, 0.0))
    neuron = neun.Neuron(BURST, integrator="AB3", a=40.0)
    with pytest.raises(NumericalError) as one:
        population.run(10.0, H)
    with pytest.raises(NumericalError) as other:
        neuron.run(10.0, H)
    assert (one.value.variable, one.value.time) == (other.value.variable, other.value.time)
    assert {n: float(x[30]) for n, x in population.state.items()} == neuron.state
    assert {n: float(x[30]) for n, x in carried(population).items()} == carried(neuron)
    quiet = neun.Population(BURST, 70, integrator="AB3", a=np.where(np.arange(70) == 30, 40.0, 0.0))
    quiet.run(10.0, H, on_error="mask", record=())
    assert np.isnan(quiet["x"]).tolist() == [k == 30 for k in range(70)]
    assert not np.isnan(quiet["y"][31])


# -- networks ----------------------------------------------------------------------------------------------------

NETWORKS: dict[str, dict[str, Any]] = {
    "graded": {"models": ("LIF", "Iz"), "synapses": ("ESyn", "ExpGSyn", "SlowGradedSyn", "DSyn")},
    "events": {"models": ("Iz",), "synapses": ("STDPSyn", "TMSyn", "ExpISyn", "TripletSyn"), "graded": False},
}
KINDS = pytest.mark.parametrize("kind", NETWORKS)


def drawn(kind: str, **keywords: Any) -> Drawn:
    seed = list(NETWORKS).index(kind) + 24
    return drawn_network(seed, **{"method": "AB3", **NETWORKS[kind], **keywords})


def advance(made: Drawn, network: neun.Network, steps: int, **keywords: Any) -> Any:
    return network.run(steps * made.h, made.h, input=made.input, record=(), **keywords)


def network_bits(network: neun.Network) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, p in network.populations.items():
        found |= {f"{name}.{n}": bytes_of(x) for n, x in {**p.state, **carried(p)}.items()}
    for name, projection in network.projections.items():
        found |= {f"{name}.{n}": bytes_of(x) for n, x in projection.memory.items()}
    return found


@KINDS
def test_networks_are_the_same_however_they_are_cut_and_on_any_threads(kind: str) -> None:
    made = drawn(kind)
    whole, threads, cut, stepped = made.network, *(made.network.copy() for _ in range(3))
    advance(made, whole, 90, threads=1)
    advance(made, threads, 90, threads=3)
    for count in (1, 2, 3, 17, 67):
        advance(made, cut, count)
    for _ in range(90):
        for name, current in made.input.items():
            stepped[name].add_synaptic_input(current)
        stepped.step(made.h)
    expected = network_bits(whole)
    assert any("_past1__" in name for name in expected)
    for other in (threads, cut, stepped):
        assert network_bits(other) == expected, made


@KINDS
def test_networks_go_on_from_copies_and_files(kind: str, tmp_path: Path) -> None:
    made = drawn(kind, longest=40)
    network = made.network
    advance(made, network, 50)
    network.save(tmp_path / "net.neun")
    twins = [network.copy(), pickle.loads(pickle.dumps(network)), neun.load(tmp_path / "net.neun")]
    advance(made, network, 40)
    for twin in twins:
        advance(made, twin, 40)
        assert network_bits(twin) == network_bits(network), made
    network.reset()
    assert all(is_fresh(p) for p in network.populations.values())


def test_a_network_of_another_step_remembers_nothing() -> None:
    made = drawn("graded")
    network = made.network
    advance(made, network, 20)
    names = [(p, n) for p in network.projections.values() for n in p.memory if n.startswith("carried_")]
    assert names
    forget_synapses(network)
    assert not any(p.memory[n].any() for p, n in names)
    advance(made, network, 20)
    network.step(made.h / 2)
    ages = [carried(p)["age__"] for p in network.populations.values()]
    ages += [p.memory[n] for p, n in names if n.endswith("age__")]
    assert all((age <= 1).all() for age in ages)


def test_arrivals_are_not_remembered() -> None:
    """A spike adds to a conductance between two steps: the neuron is young then, and only then."""
    network = neun.Network()
    network.add(neun.Population("LIF", 1, integrator="AB4", v=-55.1, t_ref=100.0), name="pre")
    network.add(neun.Population("LIF", 2, integrator="AB4"), name="post")
    network.connect("pre", "post", neun.synapses.ExpISyn(), neun.connect.from_arrays([0], [1]), delay=5 * STEP)
    ages = []
    for _ in range(40):
        network["pre"].add_synaptic_input(5000.0)
        network.step(STEP)
        ages.append(carried(network["post"])["age__"].tolist())
    quiet, heard = np.array(ages).T.astype(int).tolist()
    assert quiet == [1, 2] + [3] * 38
    (arrival,) = [k for k in range(3, 40) if heard[k] < heard[k - 1]]
    assert heard[arrival : arrival + 4] == [1, 2, 3, 3]


def test_methods_that_remember_nothing_have_no_room_for_it() -> None:
    for method in ("RK4", "Euler", "ExpEuler"):
        assert neun.Neuron("HH", integrator=method).shape.layout.carried == ()
        written = source("HH", method, kernel="run")
        assert "age__" not in written and "young" not in written


@pytest.mark.parametrize("coupling", ["stages", "held"])
def test_synapses_whose_steps_are_their_own_step_by_what_begins(coupling: str) -> None:
    """With held coupling a synapse is a classic one, which is cut into substeps: it remembers nothing."""
    program = lower_synapse(neun.synapses["DSyn"], neun.integrators["AB4"], DOUBLE)
    assert program["step"] == lower_synapse(neun.synapses["DSyn"], neun.integrators["RK4"], DOUBLE)["step"]
    made = drawn("graded", coupling=coupling)
    advance(made, made.network, 30)
    memory = {n for p in made.network.projections.values() for n in p.memory if n.startswith("carried_")}
    assert bool(memory) == (coupling == "stages")


# -- the kernels are compared with the plain reference -----------------------------------------------------------


def test_kernels_that_remember_the_wrong_things_are_found() -> None:
    shape = shape_of(neun.models.LIF, neun.integrators["AB3"], DOUBLE)
    source = shape.source("run")
    mistakes = {"age__ < 2.0": "age__ < 1.0", "0.0, age__) + 1.0": "0.0, age__) + 2.0", "-1.3333333333333333": "-1.25",
                "return v_end, age__, k1_v, v_past1__,": "return v_end, age__, k1_v, k1_v,"}  # fmt: skip
    for right, wrong in {"": "", **mistakes}.items():
        assert right in source
        call = compiled(source.replace(right, wrong), "run", "i" * 11, "wrong").call
        found = agrees("run", call, shape.model, shape.integrator, shape.layout, [-60.0])
        assert found == (not right), right
    own = shape.population(())
    mistakes = {"age__ < 2.0": "age__ < 1.0", "youth |=": "youth =", "recent = ": "recent = 1.0 > 0.0 or ",
                "youth != 0": "youth != 2"}  # fmt: skip
    for right, wrong in {"": "", **mistakes}.items():
        assert right in own.source
        call = compiled(own.source.replace(right, wrong), "advance", "i", "wrong", pairs=False).call
        found = population_agrees(call, shape.model, shape.integrator, own.layout, [-60.0])
        # computing both kinds of step where one is enough is slow, and right
        assert found == (right in ("", "youth != 0")), right

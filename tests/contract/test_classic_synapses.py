"""Every synapse has classic classes for every pair of models, and gives the bits of the plain reference."""

from __future__ import annotations

import copy
import pickle
from itertools import product
from typing import Any

import pytest

import neun_py as neun
from neun_py import Model, Neuron, Parameter, Synapse, Variable
from neun_py.kernels.plain import PlainNeuron
from neun_py.kernels.plain_synapse import PlainSynapse
from neun_py.lower.precision import PRECISIONS
from neun_py.spec.synapse import Output, Pulse
from support import bits_of

H = 0.05
CURRENTS = {"HH": 0.2, "Iz": 20.0, "HR": 0.5}
STARTS = {"HH": -45.0, "Iz": -55.0, "HR": -1.0}
PAIRS = list(product(CURRENTS, CURRENTS))
SYNAPSES = list(neun.synapses)
STIFF = {"PrinzSyn"}
"""Their time constants go to 0 at the peak of a spike, which an explicit Runge-Kutta method does not bear."""


def cell(model: str, precision: str, method: str = "RK4") -> tuple[Any, Any]:
    """Give a neuron that will soon spike, and its first variable."""
    neuron = getattr(neun, f"{model}{precision}{method}")()
    variable = next(iter(getattr(neun, f"{model}{precision}Variable")))
    neuron.set(variable, STARTS[model])
    return neuron, variable


def joined(short_name: str, pair: tuple[str, str], precision: str, steps: int = 1) -> tuple[Any, Any, Any]:
    """Give two neurons and the synapse between them, weak enough for neurons of any size."""
    method = "ExpEuler" if short_name in STIFF else "RK4"
    (pre, v), (post, w) = cell(pair[0], precision, method), cell(pair[1], precision, method)
    rest: tuple[Any, ...] = (None, steps)
    declared: Synapse = neun.synapses[short_name]
    if short_name == "ESyn":
        rest = (1e-3, 2e-3)
    synapse = getattr(neun, f"{short_name}{pair[0]}{pair[1]}{precision}{method}")(pre, v, post, w, *rest)
    for name in set(declared.weighs) & set(declared.parameters) if short_name != "ESyn" else ():
        synapse.set_param(synapse.parameter_type[name], 1e-3)
    return pre, post, synapse


def plain_of(synapse: Any) -> PlainSynapse:
    """Give the reference of a synapse that was just made."""
    state = [synapse.get(synapse.variable_type[n]) for n in synapse.declaration.variables]
    parameters = [synapse.get_param(p) for p in synapse.parameter_type]
    memory = synapse.__getstate__()
    return PlainSynapse(
        synapse.declaration, synapse.method, synapse.precision, state, parameters,
        memory["seen"][0], synapse._pre.model.reset is not None, memory["steps"],
    )  # fmt: skip


def last_spike(neuron: Any) -> int:
    return int(neuron.__getstate__()["last_spike"])


def compare(circuit: tuple[Any, Any, Any], steps: int, h: float = H) -> tuple[int, int]:
    """Step a circuit and the reference of its synapse; give how many spikes of each neuron it saw."""
    pre, post, synapse = circuit
    plain = plain_of(synapse)
    seen, counts = [last_spike(pre), last_spike(post)], [0, 0]
    for _ in range(steps):
        values = pre.get(synapse._pre_variable), post.get(synapse._post_variable)
        spiked = [last_spike(neuron) != known for neuron, known in zip((pre, post), seen, strict=True)]
        seen, counts = [last_spike(pre), last_spike(post)], [c + s for c, s in zip(counts, spiked, strict=True)]
        synapse.step(h)
        assert plain.step(*values, h, *spiked)
        assert bits_of([synapse.get(v) for v in synapse.variable_type]) == bits_of([*plain.state, *plain.outputs])
        assert synapse.__getstate__()["pulses"] == tuple(plain.left.values())
        given = {"pre": 0.0, "post": 0.0}
        for into, current in plain.given():
            given[into] += current
        assert (pre.get_synaptic_input(), post.get_synaptic_input()) == (given["pre"], given["post"])
        for neuron in (pre, post):
            neuron.add_synaptic_input(CURRENTS[neuron.model.short_name])
            neuron.step(h)
    return counts[0], counts[1]


@pytest.mark.parametrize("pair", PAIRS, ids="".join)
@pytest.mark.parametrize("short_name", SYNAPSES)
def test_every_pair_gives_the_bits_of_the_reference(short_name: str, pair: tuple[str, str]) -> None:
    pre, post = compare(joined(short_name, pair, "Double", 1 + len(pair[1]) % 2), 240)
    assert pre >= 1 and post >= 1


@pytest.mark.parametrize("short_name", SYNAPSES)
def test_single_precision_gives_the_bits_of_the_reference(short_name: str) -> None:
    compare(joined(short_name, ("Iz", "HH"), "Float", 1 if short_name == "ESyn" else 3), 150)


DOUBLE_PULSE = Synapse(
    name="test of all parts", short_name="AllTestSyn", source="none",
    variables={"s": Variable(0.0, "1", "s"), "q": Variable("gap/2", "1", "q")},
    parameters={
        "gap": Parameter(0.5, "1", "gap"), "high": Parameter(2.0, "1", "height"), "low": Parameter(-1.0, "1", "height"),
        "long": Parameter(0.33, "ms", "length"), "short": Parameter(0.12, "ms", "length"),
        "level": Parameter(-20.0, "mV", "level"), "tau": Parameter(3.0, "ms", "tau"),
        "unit": Parameter(1.0, "mV", "mV"),
    },
    inputs={"pre": "mV", "post": "mV"},
    pulses={"C": Pulse("high", "long", "1"), "left1": Pulse("low", "short", "1")},
    equations="""
        drive = C + left1
        ds/dt = (drive - s)/tau
        dq/dt = -q/tau
        i = gap*s*(post - pre)/unit
        j = q + left1
    """,
    outputs={"i": Output("1", "i", outward=True), "j": Output("1", "j", into="pre")},
    weight="gap", spike="pre >= level",
    on_pre="""
        q = q + exp(-post/level)
        s = s + q/8
    """,
    on_post="q = q/2 + pre/level",
)  # fmt: skip


@pytest.fixture
def all_parts() -> Any:
    before = dict(neun.synapses._read())
    neun.synapses.register(DOUBLE_PULSE)
    yield "AllTestSyn"
    neun.synapses._items.clear()
    neun.synapses._items.update(before)


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("pair", [("Iz", "HH"), ("HH", "Iz")], ids="".join)
def test_two_pulses_jumps_and_two_currents(all_parts: str, pair: tuple[str, str], precision: str) -> None:
    circuit = joined(all_parts, pair, precision, 2)
    assert circuit[2].get(circuit[2].variable_type.q) == 0.25  # of the default parameters
    assert min(compare(circuit, 300)) >= 2


# -- a circuit without any compiled code -------------------------------------------------------------------------


@pytest.mark.parametrize(("short_name", "pair"), [("DSyn", ("Iz", "HH")), ("STDPSyn", ("HH", "Iz"))])
def test_a_whole_circuit_in_plain_python(short_name: str, pair: tuple[str, str]) -> None:
    pre, post, synapse = joined(short_name, pair, "Double")
    ends = [
        PlainNeuron(n.model, n.shape.integrator, n.shape.precision, list(n.state.values()), list(n.parameters.values()))
        for n in (pre, post)
    ]
    plain, seen = plain_of(synapse), [0, 0]
    for _ in range(200):
        one, two = ends
        spiked = [end.last_spike != known for end, known in zip(ends, seen, strict=True)]
        seen = [end.last_spike for end in ends]
        assert plain.step(one.state[0], two.state[0], H, spiked[0], spiked[1])
        inputs = {"pre": 0.0, "post": 0.0}
        for into, current in plain.given():
            inputs[into] += current
        for end, into in zip(ends, inputs, strict=True):
            assert end.step(inputs[into] + CURRENTS[end.model.short_name], H)
        synapse.step(H)
        for neuron, end in zip((pre, post), ends, strict=True):
            neuron.add_synaptic_input(CURRENTS[neuron.model.short_name])
            neuron.step(H)
            assert bits_of(neuron.state.values()) == bits_of(end.state)
    assert all(end.spikes for end in ends)


# -- events ------------------------------------------------------------------------------------------------------


def opened(synapse: Any) -> float:
    return float(synapse.get(next(iter(synapse.variable_type))))


def test_a_neuron_that_is_reset_above_the_threshold_has_crossed_it() -> None:
    """Izhikevich's neuron is never seen above 0 mV where it jumps from below to its peak within one step."""
    pre, _, synapse = joined("DSyn", ("Iz", "HH"), "Double")
    spikes = releases = known = 0
    for _ in range(400):
        was = synapse.__getstate__()["pulses"][0]
        spikes, known = spikes + (last_spike(pre) != known), last_spike(pre)
        synapse.step(0.5)
        releases += synapse.__getstate__()["pulses"][0] > was
        assert opened(synapse) >= 0
        pre.add_synaptic_input(20.0)
        pre.step(0.5)
        assert pre.get(neun.IzDoubleVariable.v) < 30
    assert releases == spikes >= 8


@pytest.mark.parametrize("model", ["HH", "Iz"])
def test_a_spike_is_seen_once(model: str) -> None:
    pre, _, synapse = joined("ExpGSyn", (model, "HH"), "Double")
    for _ in range(1000):
        pre.add_synaptic_input(CURRENTS[model])
        pre.step(H)
        if last_spike(pre) == pre._steps:
            break
    synapse.step(H)
    after = opened(synapse)
    assert after > 0
    synapse.step(H)
    assert 0 < opened(synapse) < after


def test_spikes_from_before_the_synapse_are_not_seen_and_those_of_a_run_are() -> None:
    pre, v = cell("Iz", "Double")
    pre.run(50.0, 0.5, input=20.0)
    assert last_spike(pre) > 0
    post, w = cell("HH", "Double")
    synapse = neun.ExpGSynIzHHDoubleRK4(pre, v, post, w)  # type: ignore[attr-defined]
    synapse.step(H)
    assert opened(synapse) == 0
    pre.run(50.0, 0.5, input=20.0)
    synapse.step(H)
    assert opened(synapse) > 0


def test_a_reset_neuron_has_not_spiked() -> None:
    pre, _, synapse = joined("ExpGSyn", ("Iz", "HH"), "Double")
    pre.run(50.0, 0.5, input=20.0)
    pre.reset()
    synapse.step(H)
    assert opened(synapse) == 0


@pytest.mark.parametrize("way", ["pickle", "deepcopy", "file"])
def test_the_last_spike_is_remembered(way: str, tmp_path: Any) -> None:
    circuit = joined("STDPSyn", ("HH", "Iz"), "Double")
    compare(circuit, 130)
    pre = circuit[0]
    assert last_spike(pre) > 0
    if way == "file":
        pre.save(tmp_path / "a.neun")
        assert last_spike(neun.load(tmp_path / "a.neun")) == last_spike(pre)
        return
    twins = pickle.loads(pickle.dumps(circuit)) if way == "pickle" else copy.deepcopy(circuit)
    assert compare(circuit, 100) == compare(twins, 100)
    assert repr(circuit[2]) == repr(twins[2])


# -- what is refused ---------------------------------------------------------------------------------------------


def test_what_does_not_fit_is_refused() -> None:
    one, v = cell("HH", "Double")
    other, x = cell("HR", "Double")
    made: Any = neun.TMSynHHHHDoubleRK4
    with pytest.raises(neun.ArgumentTypeError, match="TMSynHHHHDoubleRK4: the second neuron is a HHDoubleRK4, not a"):
        made(one, v, other, x)
    with pytest.raises(neun.ArgumentTypeError, match=r"args is a neun_py\.TMSynDoubleConstructorArgs, not"):
        made(one, v, one, v, neun.DSynDoubleConstructorArgs())
    with pytest.raises(neun.ArgumentError, match="steps must be at least 1, got 0"):
        made(one, v, one, v, None, 0)
    with pytest.raises(neun.ArgumentTypeError, match="a variable is named by a member of TMSynDoubleVariable"):
        made(one, v, one, v).get(v)
    with pytest.raises(AttributeError, match="'TMSynHHHHDouble'; did you mean"):
        neun.TMSynHHHHDouble  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="there is no model 'XX'"):
        neun.TMSynHHXXDoubleRK4  # type: ignore[attr-defined]  # noqa: B018


def test_a_current_that_is_not_finite_is_refused_and_nothing_changes() -> None:
    pre, post, synapse = joined("AlphaGSyn", ("HH", "HH"), "Double")
    synapse.set(synapse.variable_type.s, 1e308)
    post.set(neun.HHDoubleVariable.v, -1e10)
    before = repr(synapse)
    with pytest.raises(neun.NumericalError, match="AlphaGSynHHHHDoubleRK4") as caught:
        synapse.step(H)
    assert caught.value.variable == "i"
    assert repr(synapse) == before and post.get_synaptic_input() == pre.get_synaptic_input() == 0.0


def test_a_neuron_joined_to_itself() -> None:
    one, v = cell("HH", "Double")
    synapse = neun.ESynHHHHDouble(one, v, one, v, 1.0, 1.0)
    synapse.step(H)
    assert one.get_synaptic_input() == 0.0
    assert isinstance(one, Neuron) and isinstance(one.model, Model)

"""What blows up in a network ends the run with its name, or drops out and spreads nothing."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import NumericalError

H = 0.125

BLOWING = neun.Model(
    name="Blowing up", short_name="TestBlow", source="none: made for the tests", time_unit="1", input_unit="1",
    variables={"v": neun.Variable(0.0, "1", "potential")},
    parameters={"a": neun.Parameter(0.0, "1", "how fast it blows up")},
    equations="dv/dt = -0.1*v + a*v*v + I", membrane="v", spike="v > 1e30",
)  # fmt: skip


def blowing(size: int = 5, bad: int = 2, **keywords: Any) -> neun.Population:
    a = np.zeros(size)
    a[bad] = 1.0
    return neun.Population(BLOWING, size, v=1.0, a=a, **keywords)


def failing(net: neun.Network, steps: int = 4000, **keywords: Any) -> NumericalError:
    with pytest.raises(NumericalError) as raised:
        net.run(steps * H, H, **keywords)
    return raised.value


def coupled(rule: Any, *, coupling: str = "stages", integrator: str = "RK4", synapse: Any = None) -> neun.Network:
    net = neun.Network(coupling=coupling)
    net.add(blowing(integrator=integrator), name="p")
    net.connect("p", "p", neun.synapses.ESyn(g=0.01) if synapse is None else synapse, rule)
    return net


RING = neun.connect.from_arrays([0, 1, 2, 3], [1, 2, 3, 4])
ALL = neun.connect.from_arrays([0, 0, 0, 0, 1, 1, 1, 2, 2, 3], [1, 2, 3, 4, 2, 3, 4, 3, 4, 4])


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("rule", [RING, ALL], ids=["ring", "all"])
def test_the_error_names_the_neuron_and_what_became_of_it(rule: Any, coupling: str) -> None:
    net = coupled(rule, coupling=coupling)
    error = failing(net)
    assert (error.population, error.index, error.variable, error.undone) == ("p", 2, "v", True)
    assert not np.isfinite(error.value)
    assert error.last_good == {"v": net["p"]["v"][2]}
    assert error.time == net.get_time() + H
    assert np.isfinite(net["p"]["v"]).all()
    stepped = coupled(rule, coupling=coupling)
    with pytest.raises(NumericalError) as raised:
        for _ in range(4000):
            stepped.step(H)
    assert str(raised.value) == str(error)
    assert stepped["p"]["v"].tobytes() == net["p"]["v"].tobytes()
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("rule", [RING, ALL], ids=["ring", "all"])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_masked_neuron_spreads_nothing(rule: Any, coupling: str, threads: int) -> None:
    net = coupled(rule, coupling=coupling)
    tree = net.run(200 * H, H, on_error="mask", threads=threads)
    ds = tree["p"]
    assert ds.attrs["masked_neurons"] == [2]
    v = net["p"]["v"]
    assert np.isnan(v[2])
    assert np.isfinite(np.delete(v, 2)).all()
    # it goes on as if the neuron had never been connected
    steps = round(ds.attrs["masked_times"][0] / H)
    twin = coupled(rule, coupling=coupling)
    twin.run(steps * H, H)
    alone = neun.Network(coupling=coupling)
    alone.add(neun.Population(BLOWING, 5, v=twin["p"]["v"], a=0.0), name="p")
    pre, post = twin["p_p"].pre_index, twin["p_p"].post_index
    kept = (pre != 2) & (post != 2)
    alone.connect("p", "p", neun.synapses.ESyn(g=0.01), neun.connect.from_arrays(pre[kept], post[kept]))
    alone.run((200 - steps) * H, H)
    np.testing.assert_allclose(np.delete(v, 2), np.delete(alone["p"]["v"], 2), rtol=1e-12)
    copied = net.copy()
    net.run(10 * H, H, on_error="mask")
    copied.run(10 * H, H, on_error="mask")
    assert net["p"]["v"].tobytes() == copied["p"]["v"].tobytes()
    assert np.isfinite(np.delete(net["p"]["v"], 2)).all()


def test_noise_goes_on_where_it_was_when_a_neuron_drops_out() -> None:
    noise = neun.inputs.ornstein_uhlenbeck(mean=0.0, sigma=0.01, tau=1.0, seed=2)
    net, other = neun.Network(), neun.Network()
    net.add(blowing(), name="p")
    other.add(neun.Population(BLOWING, 5, v=1.0, a=np.array([0.0, 0.0, 0.5, 0.0, 0.0]) * 0), name="p")
    net.run(100 * H, H, on_error="mask", input={"p": noise})
    other.run(100 * H, H, on_error="mask", input={"p": noise})
    assert np.isnan(net["p"]["v"][2])
    assert np.delete(net["p"]["v"], 2).tobytes() == np.delete(other["p"]["v"], 2).tobytes()


GROWING = neun.Synapse(
    name="Growing", short_name="TestGrow", source="none: made for the tests", time_unit="1",
    variables={"s": neun.Variable(1.0, "1", "what grows")},
    parameters={"g": neun.Parameter(0.0, "1", "strength"), "a": neun.Parameter(1.0, "1", "how fast it grows")},
    inputs={"pre": "1"}, equations="ds/dt = a*s*s\ni = g*s",
    outputs={"i": neun.Output("1", "current")}, weight="g",
)  # fmt: skip


@pytest.mark.parametrize("on_error", ["raise", "mask"])
@pytest.mark.parametrize("coupling", ["stages", "held"])
def test_a_synapse_that_blows_up_is_named(coupling: str, on_error: str) -> None:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population(BLOWING, 3, v=1.0), name="p")
    net.connect("p", "p", GROWING(g=0.0), neun.connect.from_arrays([0, 1], [1, 2]), name="grows")
    error = failing(net, on_error=on_error)
    assert (error.projection, error.variable, error.neuron) == ("grows", "s", "TestGrow")
    assert error.per_connection == (coupling == "held")
    assert error.index == 0
    assert not np.isfinite(error.value)
    assert error.time == net.get_time() + H
    assert np.isfinite(error.last_good["s"])
    assert "'grows'" in str(error)
    assert np.isfinite(net["p"]["v"]).all()
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert error.recording["p"].sizes["time"] == round(net.get_time() / H)


EXPLODING = neun.Synapse(
    name="Exploding weight", short_name="TestExplode", source="none: made for the tests", time_unit="1",
    variables={"s": neun.Variable(0.0, "1", "open"), "w": neun.Variable("w0", "1", "weight")},
    parameters={"w0": neun.Parameter(1.0, "1", "first weight"), "g": neun.Parameter(0.0, "1", "strength"),
                "tau": neun.Parameter(1.0, "1", "decay")},
    inputs={}, equations="ds/dt = -s/tau\ndw/dt = 0\ni = g*s",
    outputs={"i": neun.Output("1", "current")}, weight="w", on_pre="s = s + w\nw = w*w*1e100",
)  # fmt: skip


@pytest.mark.parametrize("synapse", [EXPLODING, replace(EXPLODING, on_post="w = 1*w")], ids=["whole", "plastic"])
@pytest.mark.parametrize("by_step", [False, True])
def test_a_weight_that_blows_up_is_named(by_step: bool, synapse: neun.Synapse) -> None:
    net = neun.Network()
    net.add(neun.Population("LIF", 3), name="p")
    net.connect("p", "p", synapse, neun.connect.from_arrays([0, 1], [1, 2]), name="w")
    given = {"p": np.array([0.0, 900.0, 0.0])}
    if by_step:
        with pytest.raises(NumericalError) as raised:
            for _ in range(4000):
                net["p"].add_synaptic_input(given["p"])
                net.step(H)
        error = raised.value
    else:
        error = failing(net, input=given)
    assert (error.projection, error.variable, error.index, error.per_connection) == ("w", "w", 1, True)
    assert np.isfinite(net["w"]["w"]).all()
    assert error.time == net.get_time() + H
    assert error.last_good["w"] == net["w"]["w"][1] > 1e100

"""States of synapses are recorded by the projection's name, as they are after the steps that are recorded."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import ArgumentError, UnknownNameError

H = 0.125
KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "ExpGSyn": ("s", ("time", "neuron")), "TMSyn": ("", ()), "STDPSyn": ("w", ("time", "connection")),
    "SlowGradedSyn": ("", ()), "DSyn": ("r", ("time", "presynaptic_neuron")),
}  # fmt: skip


def network(short: str, coupling: str = "stages", **keywords: Any) -> neun.Network:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 3, v=[-56.0, -58.0, -60.0]), name="e")
    rule = neun.connect.from_arrays([0, 0, 1], [1, 2, 2], **keywords)
    synapse = neun.synapses[short]
    net.connect("e", "e", synapse(**{synapse.weight: 1.0}) if synapse.weight != "w" else synapse, rule, name="e_e")
    return net


@pytest.mark.parametrize("coupling", ["stages", "held"])
@pytest.mark.parametrize("short", KINDS)
def test_a_recording_is_what_a_loop_of_steps_sees(short: str, coupling: str) -> None:
    ran, stepped = network(short, coupling), network(short, coupling)
    names = tuple(ran["e_e"].synapse.variables)
    given = {"e": 700.0}
    tree: Any = ran.run(96 * H, H, input=given, record={"e_e": names, "e": "v"}, every=3)
    ds: Any = tree["e_e"]
    for k in range(96):
        stepped["e"].add_synaptic_input(700.0)
        stepped.step(H)
        if (k + 1) % 3 == 0:
            for name in names:
                assert ds[name].values[k // 3].tobytes() == stepped["e_e"][name].tobytes(), (name, k)
    assert ds["time"].values.tobytes() == tree["e"]["time"].values.tobytes()
    assert tree["e"]["v"].sizes["time"] == ds.sizes["time"] == 32
    if coupling == "held":
        assert all(ds[name].dims == ("time", "connection") for name in names)
        assert ds["post"].values.tolist() == [1, 2, 2]
    elif KINDS[short][0]:
        name, dims = KINDS[short]
        assert ds[name].dims == dims
    assert all(ds[name].attrs["units"] == ran["e_e"].unit_of(name) for name in names)


def test_delays_that_differ_have_a_dimension() -> None:
    net = network("TMSyn", delay=np.array([1, 2, 1]) * H)
    names = tuple(net["e_e"].synapse.variables)
    ds = net.run(10 * H, H, record={"e_e": names})["e_e"]
    for name in names:
        assert ds[name].shape == (10, *net["e_e"][name].shape)


def test_windows_and_pieces() -> None:
    whole, cut = network("ExpGSyn"), network("ExpGSyn")
    given: Any = {"input": {"e": 700.0}, "record": {"e_e": "s"}}
    one: Any = whole.run(40 * H, H, windows=[(5 * H, 9 * H), (20 * H, 30 * H)], **given)["e_e"]
    two = cut.run(17 * H, H, every=1, **given)["e_e"], cut.run(23 * H, H, **given)["e_e"]
    both: Any = np.concatenate([x["s"].values for x in two])
    times = np.concatenate([x["time"].values for x in two])
    inside = (times >= 5 * H) & (times <= 9 * H) | (times >= 20 * H) & (times <= 30 * H)
    assert one["s"].values.tobytes() == both[inside].tobytes()
    assert one["time"].values.tolist() == times[inside].tolist()


def test_what_is_not_there_is_refused_before_anything_changes() -> None:
    net = network("ExpGSyn")
    with pytest.raises(UnknownNameError, match="variable of ExpGSyn"):
        net.run(H, H, record={"e_e": ["tau"]})
    with pytest.raises(UnknownNameError, match="did you mean 'e_e'"):
        net.run(H, H, record={"e_f": ["s"]})
    with pytest.raises(ArgumentError, match="twice"):
        net.run(H, H, record={"e_e": ["s", "s"]})
    with pytest.raises(UnknownNameError, match="population"):
        net.run(H, H, input={"e_e": 1.0})
    assert net.get_time() == 0
    assert "e_e" not in net.run(H, H).children

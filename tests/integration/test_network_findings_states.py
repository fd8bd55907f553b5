"""Each projection's states are its own, whole, and those of the last step that was taken."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import neun_py as neun
from network_findings import BOTH, Driven, H, firing, made, require_plain, states
from neun_py.errors import NumericalError

C, S = neun.connect, neun.synapses


# -- a step that fails is not taken ------------------------------------------------------------------------------

SYNAPSES = [S.ExpGSyn(gsyn=0.05), S.DSyn(threshold=29.9, gsyn=0.05), S.STDPSyn(w=0.02, wmax=0.05), S.TMSyn(isyn=5.0)]


def busy(synapse: Any, coupling: str) -> neun.Network:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("Iz", 3, v=[-60.0, -50.0, -65.0]), name="p")
    net.connect("p", "p", synapse, C.all_to_all())
    net.run(8.0, H, input={"p": 15.0}, record=())
    return net


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("synapse", SYNAPSES, ids=lambda s: s.synapse.short_name)
@pytest.mark.parametrize("by_step", [True, False], ids=["step", "run"])
def test_a_failing_first_step_leaves_synapses_as_they_were(synapse: Any, coupling: str, by_step: bool) -> None:
    net = busy(synapse, coupling)
    twin = net.copy()
    assert any(np.any(net["p_p"][n]) for n in net["p_p"].synapse.variables)
    for _ in range(12):
        good = net["p"]["v"].copy()
        net["p"]["v"] = np.array([1e300, *good[1:]])
        before = states(net)
        for _ in range(2):
            with pytest.raises(NumericalError):
                net.step(H) if by_step else net.run(5 * H, H, record=())
            assert states(net) == before
        net["p"]["v"] = good
        net.run(H, H, input={"p": 15.0}, record=())
        twin.run(H, H, input={"p": 15.0}, record=())
        assert states(net) == states(twin)


# -- plastic connections whose weight is a parameter -------------------------------------------------------------


@pytest.mark.parametrize("weight", [7.0, [1.0, 7.0, 3.0]], ids=["one", "own"])
def test_plastic_with_a_weight_that_is_a_parameter_is_as_held(weight: Any) -> None:
    """Each of the three neurons fires twice; the weight was lost with plastic connections."""
    synapse = made(
        "ds/dt = -s/tau\ndu/dt = 0\ni = 0*s", ("s", "u"), on_pre="s = s + gsyn\nu = u + 1", on_post="u = 0.5*u"
    )
    found = []
    for coupling in BOTH:
        net = neun.Network(coupling=coupling)
        for name in "ab":
            net.add(neun.Population("LIF", 3), name=name)
        joined = net.connect("a", "b", synapse, C.one_to_one(), weight=weight)
        Driven(net, 40, {"a": firing(3, 40, {2: [0, 1, 2], 20: [0, 1, 2]}), "b": firing(3, 40, {30: [1]})}).run()
        found.append((joined["s"], joined["u"]))
        decayed = np.exp(-37 * H / 5.0) + np.exp(-19 * H / 5.0)
        np.testing.assert_allclose(joined["s"], np.broadcast_to(weight, 3) * decayed, rtol=1e-6)
        assert joined["u"].tolist() == [2.0, 1.0, 2.0]
    np.testing.assert_allclose(found[0][0], found[1][0], rtol=1e-13)


# -- two like projections into one population --------------------------------------------------------------------


def three(coupling: str) -> neun.Network:
    net = neun.Network(coupling=coupling)
    for name in "abc":
        net.add(neun.Population("LIF", 1), name=name)
    return net


DECAYING = made("ds/dt = -s/tau\ni = 40*s")


@pytest.mark.parametrize("coupling", BOTH)
def test_two_like_projections_keep_their_own_states(coupling: str) -> None:
    net = three(coupling)
    first, second = net.connect("a", "c", DECAYING()), net.connect("b", "c", DECAYING())
    first["s"], second["s"] = 1.0, 2.0
    expected = np.array([1.0, 2.0])
    alone = three(coupling)
    alone.connect("a", "c", DECAYING())["s"] = 3.0

    def steps(count: int, tau: float) -> None:
        nonlocal expected
        net.run(count * H, H, record=())
        expected = expected * np.exp(-count * H / np.array([5.0, tau]))
        np.testing.assert_allclose([*first["s"], *second["s"]], expected, rtol=1e-6)

    steps(4, 5.0)
    alone.run(4 * H, H, record=())
    np.testing.assert_allclose(net["c"]["v"], alone["c"]["v"], rtol=1e-13)
    assert net["c"]["v"][0] > -70.0 + 0.1
    second["tau"] = 6.0  # now they are unlike,
    steps(4, 6.0)
    second["tau"] = 5.0  # and alike again
    steps(4, 5.0)
    second["s"] = 0.0
    expected[1] = 0.0
    steps(4, 5.0)


@pytest.mark.parametrize("coupling", BOTH)
def test_projections_made_alike_lose_nothing_that_is_under_way(coupling: str) -> None:
    net = three(coupling)
    first, second = net.connect("a", "c", DECAYING()), net.connect("b", "c", DECAYING(tau=50.0))
    Driven(net, 8, {"b": firing(1, 8, {1: [0]})}).run()
    before = float(second["s"][0])
    assert before == pytest.approx(np.exp(-6 * H / 50.0))
    second["tau"] = 5.0
    net.step(H)
    assert first["s"].tolist() == [0.0]
    assert second["s"][0] == pytest.approx(before * np.exp(-H / 5.0), rel=1e-6)


@pytest.mark.parametrize("coupling", BOTH)
def test_what_is_open_at_first_counts_for_each_connection(coupling: str) -> None:
    """Three connections with s = 1 are one with s = 3; a neuron without connections has nothing open."""
    many, one = (neun.Network(coupling=coupling) for _ in range(2))
    for net in (many, one):
        net.add(neun.Population("LIF", 3), name="a")
        net.add(neun.Population("LIF", 2), name="b")
    many.connect("a", "b", S.ExpGSyn(s=1.0, gsyn=0.0), C.from_arrays([0, 1, 2], [0, 0, 0]))
    one.connect("a", "b", S.ExpGSyn(s=3.0, gsyn=0.0), C.from_arrays([1], [0]))
    for net in (many, one):
        net.run(2.0, H, record=())
    np.testing.assert_allclose(many["b"]["v"], one["b"]["v"], rtol=1e-13)
    assert many["b"]["v"][0] > -69.0
    assert many["b"]["v"][1] == -70.0
    plain = neun.Network(coupling=coupling)
    plain.add(neun.Population("LIF", 3), name="a")
    plain.add(neun.Population("LIF", 2), name="b")
    plain.connect("a", "b", S.ExpGSyn(s=1.0, gsyn=0.0), C.all_to_all())
    require_plain(Driven(plain, 16))


# -- failures that nothing looked at -----------------------------------------------------------------------------

RELEASED = neun.Pulse("height", "length", "1")
SILENT = {
    "a side": made(
        "dr/dt = C + r*r\ni = gsyn*r", ("r",), {"height": 1.0, "length": 1.0}, on_pre=None, pulses={"C": RELEASED}
    ),
    "a trace": made(
        "ds/dt = -s/tau\ndw/dt = 0\ndy/dt = y*y\ni = s",
        ("s", "w", "y"), weight="w", on_pre="s = s + w\ny = y + 1", on_post="w = w + 0*y",
    ),
    "a postsynaptic trace": made(
        "ds/dt = -s/tau\ndw/dt = 0\ndy/dt = y*y\ni = s",
        ("s", "w", "y"), weight="w", on_pre="s = s + w\nw = w + 0*y", on_post="y = y + 1",
    ),
    "its own state": made("ds/dt = s*s\ni = gsyn*s"),
}  # fmt: skip


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("kind", SILENT)
def test_no_state_of_a_synapse_fails_in_silence(kind: str, coupling: str) -> None:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 2), name="a")
    net.add(neun.Population("LIF", 3), name="b")
    joined = net.connect("a", "b", SILENT[kind](), C.from_arrays([1, 1], [0, 2]), name="fails")
    driven = Driven(net, 400, {"a": firing(2, 400, {2: [1]}), "b": firing(3, 400, {3: [2]})})
    if "w" in joined.synapse.variables:
        joined.weight = 0.0
    with pytest.raises(NumericalError, match="'fails'") as raised:
        driven.run()
    error = raised.value
    variable = next(n for n in ("r", "y", "s") if n in joined.synapse.variables)
    assert (error.projection, error.variable) == ("fails", variable)
    assert error.time == net.get_time() + H
    for n in joined.synapse.variables:
        assert np.isfinite(joined[n]).all()
    assert np.isfinite(net["b"]["v"]).all()
    before = states(net)
    for _ in range(40):  # each attempt fails again, and writes nowhere that it should not
        with pytest.raises(NumericalError, match="'fails'"):
            net.step(H)
    assert states(net) == before

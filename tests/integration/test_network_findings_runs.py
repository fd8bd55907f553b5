"""Methods, precisions, noise, windows, continuous delays, gap junctions and maps: what a run must not depend on."""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from network_findings import BOTH, Driven, H, firing, made, require_plain, states
from neun_py.errors import NeunError, NumericalError

C, S = neun.connect, neun.synapses


# -- populations of unlike methods and precisions ----------------------------------------------------------------

PAIRS = [("Euler", "RK4"), ("RK4", "Euler"), ("RK4", "RK6"), ("RK6", "RK4"), ("ExpEuler", "RK4"), ("RK4", "ExpEuler")]

OPEN = {"NMDASyn": {"mg": 0.0}}
"""Without magnesium its current does not depend on where the target is."""


def told(synapse: str, pre: str, post: str) -> Any:
    """Give what a target's potential does after spikes of a cell of another method."""
    net = neun.Network()
    net.add(neun.Population("LIF", 2, integrator=pre), name="a")
    net.add(neun.Population("LIF", 2, integrator=post), name="b")
    values = {"threshold": -60.0, "gsyn": 10.0}
    net.connect("a", "b", S[synapse](**values, **OPEN.get(synapse, {})), C.one_to_one())
    return net.run(40.0, H / 4, input={"a": [600.0, 500.0]}, record={"b": ["v"]})["b"]["v"].to_numpy()


@pytest.mark.parametrize("synapse", ["DSyn", "NMDASyn"])
def test_unlike_methods_tell_each_other_what_like_ones_do(synapse: str) -> None:
    """What was told only at the first stage was read at all of them."""
    expected = told(synapse, "RK4", "RK4")
    assert np.ptp(expected) > 2.0
    for pre, post in PAIRS:
        found = told(synapse, pre, post)
        error = np.abs(found - expected).max() / np.ptp(expected)
        assert error < (1e-3 if {pre, post} == {"RK4", "RK6"} else 0.05), (pre, post, error)


READS_PRE = made("ds/dt = -s/tau\ni = 0*s", inputs={"pre": "1"}, on_pre="s = pre + 0*gsyn")


@pytest.mark.parametrize("precisions", [("float", "double"), ("double", "float")], ids="-".join)
@pytest.mark.parametrize("coupling", BOTH)
def test_a_jump_that_reads_pre_is_refused_between_precisions(precisions: tuple[str, str], coupling: str) -> None:
    """Doubles were read from single numbers, and behind their end."""
    net = neun.Network(coupling=coupling)
    for name, precision in zip("ab", precisions, strict=True):
        net.add(neun.Population("LIF", 2, precision=precision), name=name)
    with pytest.raises(NeunError, match="precision"):
        net.connect("a", "b", READS_PRE(), C.one_to_one())
        Driven(net, 8, {"a": firing(2, 8, {1: [0]})}).run()


@pytest.mark.parametrize("precision", ["float", "double"])
def test_a_jump_reads_pre_in_its_precision(precision: str) -> None:
    net = neun.Network()
    for name in "ab":
        net.add(neun.Population("LIF", 2, precision=precision, v_reset=-62.5), name=name)
    joined = net.connect("a", "b", READS_PRE(), C.one_to_one())
    Driven(net, 3, {"a": firing(2, 3, {1: [1]})}).run()
    np.testing.assert_allclose(joined["s"], [0.0, -62.5 * np.exp(-H / 5.0)], rtol=1e-6)


# -- noise -------------------------------------------------------------------------------------------------------

NOISES = {
    "ornstein_uhlenbeck": lambda: neun.inputs.ornstein_uhlenbeck(mean=300.0, sigma=200.0, tau=5.0, seed=3),
    "white_noise": lambda: neun.inputs.white_noise(mean=400.0, sigma=300.0, seed=3),
}


def noisy(coupling: str, connected: bool) -> neun.Network:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 5), name="p")
    if connected:
        net.connect("p", "p", S.ExpGSyn(gsyn=0.0), C.all_to_all())
    return net


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("noise", NOISES)
def test_noise_is_the_populations_own_whole_or_in_pieces(noise: str, coupling: str) -> None:
    """Held coupling drew each number twice."""
    for cuts in ((80,), (1, 15, 16, 47, 1)):
        alone, given = neun.Population("LIF", 5), NOISES[noise]()
        for count in cuts:
            alone.run(count * H, H, input=given, record=())
        for connected in (True, False):
            net, given = noisy(coupling, connected), NOISES[noise]()
            for count in cuts:
                net.run(count * H, H, input={"p": given}, record=())
            assert net["p"]["v"].tobytes() == alone["v"].tobytes(), (cuts, connected)


@pytest.mark.parametrize("coupling", BOTH)
def test_noise_goes_on_after_a_failure(coupling: str) -> None:
    found = []
    for fails in (True, False):
        net, noise = noisy(coupling, True), NOISES["ornstein_uhlenbeck"]()
        net.add(neun.Population("Iz", 1), name="other")
        other = np.zeros(80)
        other[50] = 1e308
        if fails:
            with pytest.raises(NumericalError):
                net.run(80 * H, H, input={"p": noise, "other": other}, record=())
        else:
            net.run(50 * H, H, input={"p": noise, "other": 0.0}, record=())
        net.run(20 * H, H, input={"p": noise}, record=())
        found.append(states(net))
    assert found[0] == found[1]


# -- windows -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("every", [1, 3])
def test_intermediates_are_recorded_in_windows(every: int, coupling: str) -> None:
    """Between windows nothing is sampled, and the names were looked up all the same."""
    net = neun.Network(coupling=coupling)
    for name in "ab":
        net.add(neun.Population("LIF", 3), name=name)
    net.connect("a", "b", S.ExpGSyn(gsyn=2.0), C.all_to_all())
    twin = net.copy()
    asked: dict[str, Any] = {"record": {"a": ["v", "i_l"], "b": ["i_l"]}, "every": every}
    whole = net.run(12.0, H, input={"a": 700.0}, **asked)
    part = twin.run(12.0, H, input={"a": 700.0}, windows=[(1.0, 2.0), (5.0, 9.0)], **asked)
    assert states(net) == states(twin)
    for name, quantities in asked["record"].items():
        times = part[name]["time"].to_numpy()
        assert times[0] >= 1.0
        assert not np.any((times > 2.0 + every * H) & (times < 5.0))
        assert len(times) > 30 / every
        for q in quantities:
            expected = whole[name][q].sel(time=times, method="nearest").to_numpy()
            assert part[name][q].to_numpy().tobytes() == expected.tobytes()


# -- continuous delays -------------------------------------------------------------------------------------------


def continuous(size: int, count: int, coupling: str) -> neun.Network:
    rng = np.random.default_rng(5)
    net = neun.Network(coupling=coupling, delays="interpolate")
    net.add(neun.Population("LIF", size, v=rng.uniform(-70.0, -56.0, size)), name="a")
    pre, post = rng.integers(0, size, (2, count))
    weight, delay = rng.uniform(0.0, 0.5, count), rng.uniform(0.0, 5.0, count)
    rule = C.from_arrays(pre, post, weight=weight, delay=delay, self_connections=True)
    net.connect("a", "a", S.ExpGSyn(), rule)
    return net


def test_a_delay_of_its_own_for_each_connection_is_shared_between_steps() -> None:
    net = continuous(12, 90, "stages")
    plain = require_plain(Driven(net, 120, {"a": np.full((120, 12), 600.0)}))
    assert len(plain.spikes) > 10


def test_held_delays_are_not_shared_between_steps() -> None:
    with pytest.raises(NeunError, match=r"no multiple of the step|shorter than the step"):
        continuous(12, 90, "held").step(H)


def test_continuous_delays_take_memory_as_connections_do() -> None:
    """Each different delay took an array as long as the population: 54 kB for a connection."""
    count = 20_000
    net = continuous(1000, count, "stages")
    continuous(10, 30, "stages").step(H)  # compiled
    tracemalloc.start()
    net.step(H)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 500 * count


def test_delays_that_differ_in_their_last_bits_are_one() -> None:
    found = []
    for delay in ([3 * 0.1, 0.1 + 0.2, 0.3], [0.3, 0.3, 0.3]):
        net = neun.Network()
        net.add(neun.Population("LIF", 3, v=[-56.0, -58.0, -60.0]), name="a")
        rule = C.from_arrays([0, 1, 2], [1, 2, 0], delay=delay)
        net.connect("a", "a", S.DSyn(threshold=-57.0, gsyn=5.0), rule)
        net.connect("a", "a", S.ExpGSyn(gsyn=5.0), rule)
        net.run(8.0, 0.1, input={"a": 600.0}, record=())
        found.append(net["a"]["v"].tobytes())
    assert found[0] == found[1]


# -- junctions between cells that are alike ----------------------------------------------------------------------


@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("coupling", BOTH)
def test_between_equal_cells_nothing_flows(coupling: str, precision: str) -> None:
    """Not nearly nothing: each has the bits of a cell that is alone."""
    start: dict[str, Any] = {"v": -61.2345678, "precision": precision}
    one = neun.Population("Iz", 1, **start)
    one.run(20.0, H, input=12.0, record=())
    for size in (2, 64, 131):
        net = neun.Network(coupling=coupling)
        net.add(neun.Population("Iz", size, **start), name="a")
        net.connect("a", "a", S.ESyn(g=0.3), C.all_to_all())
        net.run(20.0, H, input={"a": 12.0}, record=())
        assert set(net["a"]["v"].tolist()) == set(one["v"].tolist()), size


# -- maps --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("coupling", BOTH)
def test_at_maps_a_current_decays_exactly(coupling: str) -> None:
    """Held, it does as the classic synapses do: by a step of the method."""
    net = neun.Network(coupling=coupling)
    for name in "ab":
        net.add(neun.Population("Rulkov", 2), name=name)
    joined = net.connect("a", "b", S.ExpISyn(isyn=0.0, tau=7.0), C.one_to_one())
    joined["s"] = [1.0, 0.25]
    tolerance = 1e-14 if coupling == "stages" else 1e-5
    for k in range(1, 6):
        net.step(1.0)
        np.testing.assert_allclose(joined["s"], np.array([1.0, 0.25]) * np.exp(-k / 7.0), rtol=tolerance)

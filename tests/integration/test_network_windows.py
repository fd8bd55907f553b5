"""Methods that find their own steps in networks: a step of the network is a window of every cell."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import scipy.integrate

import neun_py as neun
from neun_py.errors import NumericalError
from neun_py.kernels import compile as compiling
from neun_py.kernels.compile import compilations
from neun_py.lower.composing import Incoming, Outgoing
from neun_py.lower.precision import DOUBLE
from neun_py.runtime import network_programs as programs
from neun_py.spec.expression import sym
from population_support import bytes_of

Numbers = npt.NDArray[np.float64]
LIF: dict[str, Any] = {"tau": 10.0, "cm": 1.0, "vl": 0.0, "threshold": 1.0, "v_reset": 0.0, "t_ref": 2.3}
"""A membrane that charges to I*tau/cm with the time constant tau."""
HH = {
    "cm": 0.007854,
    "vna": 50.0,
    "vk": -77.0,
    "vl": -54.387,
    "gna": 0.94248,
    "gk": 0.282744,
    "gl": 0.0023561999999999997,
}
TIGHT = neun.integrators.DP54(rtol=1e-10, atol=1e-12)


def lif(size: int, method: Any = "DP54", **more: Any) -> neun.Population:
    return neun.Population("LIF", size, integrator=method, **(LIF | {"v": np.linspace(0.0, 0.97, size)} | more))


def chain(method: Any = "DP54", size: int = 1300, **more: Any) -> neun.Network:
    """Give a ring of membranes whose spikes add a decaying current to that of the next two."""
    net = neun.Network()
    net.add(lif(size, method, **more), name="p")
    net.connect("p", "p", neun.synapses.ExpISyn(tau=3.0, isyn=0.02), neun.connect.ring(neighbours=1), delay=1.0)
    return net


def bits(net: neun.Network) -> list[bytes]:
    """Give everything that a step of the population "p" changes."""
    p: Any = net["p"].__getstate__()
    held = [] if p["held"] is None else [p["held"]]
    return [bytes_of(x) for x in (*p["state"].values(), *p["carried"].values(), *held)]


# -- the same bits -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "options", "current", "method", "keywords"),
    [
        ("LIF", LIF, 0.3, "DP54", {}),
        ("LIF", LIF, 0.3, "RK4", {"reset_at": "crossing", "precision": "float"}),
        ("HH", {"gna": np.linspace(0.6, 1.3, 70)}, 0.1, "Rodas3", {}),
    ],
    ids=["DP54", "crossing", "Rodas3"],
)
def test_cells_that_are_not_coupled_are_those_of_a_population(
    model: str, options: dict[str, Any], current: float, method: str, keywords: dict[str, Any]
) -> None:
    """More than a block of them, with an input of their own."""
    start = np.linspace(0.0, 0.9, 70) if model == "LIF" else np.linspace(-80.0, -40.0, 70)
    one, other = (
        neun.Population(model, 70, integrator=method, v=start, **options, **keywords)
        for _ in range(2)
    )  # fmt: skip
    given = current * np.linspace(0.8, 1.2, 70)
    net = neun.Network()
    net.add(other, name="p")
    alone, tree = one.run(40.0, 0.5, input=given), net.run(40.0, 0.5, input={"p": given})
    assert alone.spike_time.size > 70
    assert bytes_of(alone.v.to_numpy()) == bytes_of(tree["p"].v.to_numpy())
    rows = [np.stack([ds.spike_neuron, ds.spike_time]) for ds in (alone, tree["p"])]
    one_rows, other_rows = (row[:, np.lexsort(row)] for row in rows)
    np.testing.assert_array_equal(one_rows, other_rows)
    single = neun.Network()
    single.add(one.copy(), name="p")
    assert bits(single) == bits(net)


def test_threads_cuts_twins_and_files_change_nothing(tmp_path: Path) -> None:
    method = neun.integrators.DP54(rtol=1e-7)
    whole, threaded, cut = chain(method), chain(method), chain(method)
    a = whole.run(12.0, 0.5, input={"p": 0.2}, threads=1)
    b = threaded.run(12.0, 0.5, input={"p": 0.2}, threads=2)
    parts = [cut.run(part, 0.5, input={"p": 0.2}) for part in (0.5, 3.5)]
    cut.save(tmp_path / "net.neun")
    twins = [cut, cut.copy(), pickle.loads(pickle.dumps(cut)), neun.load(tmp_path / "net.neun")]
    assert a["p"].spike_time.size > 1300
    for name in ("v", "spike_time", "spike_neuron"):
        assert bytes_of(a["p"][name].to_numpy()) == bytes_of(b["p"][name].to_numpy())
    assert bits(threaded) == bits(whole)
    for twin in twins:
        last = twin.run(8.0, 0.5, input={"p": 0.2})
        pieces = [part["p"].spike_time.to_numpy() for part in (*parts, last)]
        assert bytes_of(np.concatenate(pieces)) == bytes_of(a["p"].spike_time.to_numpy())
        assert bits(twin) == bits(whole)


def test_an_option_compiles_nothing_and_says_how_exact_it_is() -> None:
    chain(size=4).run(1.0, 0.5)
    before, times = compilations(), []
    for rtol in (1e-3, 1e-7, 1e-12):
        net = chain(neun.integrators.DP54(rtol=rtol, atol=rtol), size=4)
        times.append(net.run(30.0, 0.5, input={"p": 0.2})["p"].spike_time.to_numpy())
    assert compilations() == before
    coarse, fine = (np.abs(x - times[2]).max() for x in times[:2])
    assert 10 * fine < coarse < 1e-5


def test_a_network_that_holds_currents_takes_windows_too() -> None:
    """What it holds is one current a step, so the two couplings differ by the step, and less by a shorter one."""
    differences = []
    for h in (0.25, 0.0625):
        ends = []
        for coupling in ("held", "stages"):
            net = neun.Network(coupling=coupling)
            net.add(lif(2, TIGHT, v=[0.9, 0.0]), name="p")
            rule = neun.connect.from_arrays(pre=[0], post=[1])
            net.connect("p", "p", neun.synapses.ExpISyn(tau=3.0, isyn=0.02), rule)
            assert net.run(20.0, h, input={"p": np.array([0.11, 0.0])})["p"].spike_time.size > 0
            ends.append(float(net["p"]["v"][1]))
        differences.append(abs(ends[0] - ends[1]) / ends[1])
    assert 0 < 2 * differences[1] < differences[0] < 0.1


# -- what is computed --------------------------------------------------------------------------------------------


def slopes(y: Numbers, current: float) -> Numbers:
    """Hodgkin and Huxley's equations as printed in textbooks, with the resting potential at -65 mV."""
    v, h, m, n = y
    p = HH
    ions = p["gna"] * m**3 * h * (v - p["vna"]) + p["gk"] * n**4 * (v - p["vk"]) + p["gl"] * (v - p["vl"])
    return np.array([
        (current - ions) / p["cm"],
        0.07 * np.exp(-(v + 65) / 20) * (1 - h) - h / (1 + np.exp(-(v + 35) / 10)),
        0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10)) * (1 - m) - 4 * np.exp(-(v + 65) / 18) * m,
        0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10)) * (1 - n) - 0.125 * np.exp(-(v + 65) / 80) * n,
    ])  # fmt: skip


def solved(flow: Callable[[float, Numbers], Numbers], y: Numbers, h: float) -> Numbers:
    found = scipy.integrate.solve_ivp(flow, (0.0, h), y, method="DOP853", rtol=1e-12, atol=1e-13)
    return np.asarray(found.y[:, -1])


def pair(synapse: Any, h: float, duration: float, delay: float) -> tuple[Numbers, Numbers]:
    """Give the membranes of two cells, the first of which is driven and acts on the second, and the first's state."""
    net = neun.Network()
    net.add(neun.Population("HH", 2, integrator=TIGHT), name="p")
    net.connect("p", "p", synapse, neun.connect.from_arrays(pre=[0], post=[1]), delay=delay)
    start = np.array([net["p"][n] for n in ("v", "h", "m", "n")])
    tree = net.run(duration, h, input={"p": np.array([0.1, 0.0])})
    assert (tree["p"].spike_neuron == 0).sum() > 1
    return tree["p"].v.to_numpy(), start


def test_a_synapse_that_acts_by_spikes_is_exact() -> None:
    """Its conductance is a state of the second cell; a spike adds to it at the start of a step."""
    h, count, late = 0.5, 60, 3
    found, start = pair(neun.synapses.ExpGSyn(tau=5.0, esyn=0.0, gsyn=2e-3), h, h * count, late * h)
    a, b = start[:, 0], np.append(start[:, 1], 0.0)
    arriving, expected = set[int](), []

    def second(_: float, y: Numbers) -> Numbers:
        return np.append(slopes(y[:4], -y[4] * y[0]), -y[4] / 5.0)

    for k in range(count):
        b[4] += 2e-3 * (k in arriving)
        before, a = a[0], solved(lambda _, y: slopes(y, 0.1), a, h)
        b = solved(second, b, h)
        if a[0] >= 0 > before:
            arriving.add(k + 1 + late)
        expected.append((a[0], b[0]))
    assert len(arriving) > 1
    assert max(b for _, b in expected) > 0  # the second cell spikes by the first
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


def test_what_is_told_by_the_presynaptic_side_is_held_over_a_step() -> None:
    """The transmitter of AMPA is released for 1 ms; its receptors are those of the presynaptic side."""
    h, count, late = 0.125, 200, 8
    found, start = pair(neun.synapses.AMPA(gsyn=2e-3), h, h * count, late * h)
    (a, b), bound, until, expected = start.T.copy(), 0.0, -1.0, []
    arriving = set[int]()
    for k in range(count):
        until = k + 1.0 / h if k in arriving else until
        conductance = 2e-3 * bound  # of the start of the step

        def second(_: float, y: Numbers, conductance: float = conductance) -> Numbers:
            return slopes(y, -conductance * y[0])

        before, a = a[0], solved(lambda _, y: slopes(y, 0.1), a, h)
        b = solved(second, b, h)
        rate = 1.1 * (k < until) + 0.19
        end, z = 1.1 * (k < until) / rate, -rate * h
        bound = end + (bound - end) * (1 + z + z**2 / 2 + z**3 / 6 + z**4 / 24)  # the side's own steps are of RK4
        if a[0] >= 0 > before:
            arriving.add(k + 1 + late)
        expected.append((a[0], b[0]))
    assert len(arriving) > 0
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


SLOW_GAP = neun.Synapse(
    name="Slow gap", short_name="SlowGap", source="made for this test",
    variables={"s": neun.Variable(0.0, "mV", "difference of the ends, lagging")},
    parameters={"g": neun.Parameter(0.002, "mS", "conductance"), "tau": neun.Parameter(2.0, "ms", "lag")},
    inputs={"pre": "mV", "post": "mV"}, equations="ds/dt = (pre - post - s)/tau\ni = g*s",
    outputs={"i": neun.Output("uA", "into the second cell", outward=False)}, weight="g",
)  # fmt: skip
"""It follows both ends, so each connection has a state of its own."""


@pytest.mark.parametrize("kind", ["electrical", "following", "apart"])
def test_what_is_coupled_at_every_moment_is_of_first_order_in_the_step(kind: str) -> None:
    synapse, method = {
        "electrical": (neun.synapses.Electrical(g=0.002), neun.integrators.Rodas3(rtol=1e-9, atol=1e-11)),
        "following": (neun.synapses.WBSyn(gsyn=2e-4, esyn=0.0, alpha=5.0, beta=0.5, slope=5.0), TIGHT),
        "apart": (SLOW_GAP(g=5e-4), TIGHT),
    }[kind]
    ends = []
    for h in (0.01, 0.005):
        net = neun.Network()
        net.add(neun.Population("HH", 2, integrator=method, v=[-60.0, -64.0]), name="p")
        start = np.array([net["p"][n] for n in ("v", "h", "m", "n")])
        net.connect("p", "p", synapse, neun.connect.from_arrays(pre=[0], post=[1]))
        net.run(5.0, h, input={"p": np.array([0.1, 0.0])})
        ends.append(np.array(net["p"]["v"]))

    def flow(_: float, y: Numbers) -> Numbers:
        a, b, s = y[0], y[4], y[8]
        if kind == "electrical":
            return np.concatenate([slopes(y[:4], 0.1 + 0.002 * (b - a)), slopes(y[4:8], 0.002 * (a - b)), [0.0]])
        if kind == "apart":
            return np.concatenate([slopes(y[:4], 0.1), slopes(y[4:8], 5e-4 * s), [(a - b - s) / 2.0]])
        opening = 5.0 / (1 + np.exp(-a / 5.0)) * (1 - s) - 0.5 * s
        return np.concatenate([slopes(y[:4], 0.1), slopes(y[4:8], -2e-4 * s * b), [opening]])

    exact = solved(flow, np.append(start.T.ravel(), 0.0), 5.0)[[0, 4]]
    errors = [np.abs(end - exact).max() for end in ends]
    assert 1e-5 < errors[0] < 1.0
    assert np.log2(errors[0] / errors[1]) == pytest.approx(1.0, abs=0.25)


def test_traces_of_plastic_synapses_decay_beside_windows() -> None:
    net = neun.Network()
    net.add(lif(2, "RK4", reset_at="crossing", v=0.0), name="p")
    values = {"tau_plus": 17.0, "tau_minus": 23.0, "a_plus": 0.1, "a_minus": 0.05, "wmax": 1.0}
    net.connect("p", "p", neun.synapses.STDPSyn(**values), neun.connect.from_arrays(pre=[0], post=[1]), weight=0.0,
                name="s")  # fmt: skip
    h = 0.25
    ds = net.run(60.0, h, input={"p": np.array([0.27, 0.19])})["p"]
    assert len(ds.spike_time) > 8
    # A spike within step k is heard at the start of step k + 1.
    heard = sorted((int(np.ceil(t / h)), int(n)) for t, n in zip(ds.spike_time, ds.spike_neuron, strict=True))
    assert len({step for step, _ in heard}) == len(heard)
    weight, traces, last = 0.0, [0.0, 0.0], 0
    for step, neuron in heard:
        traces = [x * np.exp(-(step - last) * h / tau) for x, tau in zip(traces, (17.0, 23.0), strict=True)]
        last = step
        traces[neuron] += 1
        weight += 0.1 * traces[0] if neuron else -0.05 * traces[1]
        weight = float(np.clip(weight, 0.0, 1.0))
    assert weight > 0.05
    np.testing.assert_allclose(net["s"]["w"], weight, rtol=1e-8)


# -- an end to everything ----------------------------------------------------------------------------------------


def test_two_spikes_in_a_step_are_an_error_and_may_be_masked() -> None:
    current = np.where(np.arange(6) == 3, 40.0, 0.2)
    net = chain(size=6, t_ref=0.1, v=0.0)
    net.run(2.0, 0.5)
    with pytest.raises(NumericalError, match=r"spikes twice in one step .* take a shorter step") as caught:
        net.run(2.0, 0.5, input={"p": current})
    assert (caught.value.population, caught.value.index) == ("p", 3)
    # It charges to 1 twice, and is held for 0.1 between.
    charging = -10.0 * np.log(1 - 1 / 400.0)
    assert caught.value.time == pytest.approx(2.0 + 2 * charging + 0.1, abs=1e-4)
    assert net.get_time() == 2.0
    assert (np.asarray(net["p"]["v"]) == 0).all()
    masked = chain(size=6, t_ref=0.1, v=0.0)
    ds = masked.run(20.0, 0.5, input={"p": current}, on_error="mask")["p"]
    assert ds.attrs["masked_neurons"] == [3]
    assert np.isnan(ds.v[:, 3]).all()
    assert np.isfinite(ds.v[:, [0, 1, 2, 4, 5]]).all()
    assert (np.bincount(ds.spike_neuron, minlength=6)[[0, 1, 2, 4, 5]] > 0).all()
    shorter = chain(size=6, t_ref=0.1, v=0.0)
    shorter.run(2.0, 0.0625, input={"p": current})


def test_too_many_steps_say_which_cell_and_when() -> None:
    net = chain(neun.integrators.DP54(rtol=1e-13, atol=1e-14, max_steps=3, first_step=1e-4), size=6)
    with pytest.raises(NumericalError, match=r"3 steps did not reach the end of the window") as caught:
        net.run(2.0, 0.5, input={"p": 0.2})
    assert (caught.value.population, caught.value.index) == ("p", 0)
    assert 0 < caught.value.time < 0.5
    assert net.get_time() == 0.0
    assert net["p"]["v"][0] == 0.0


# -- the comparison with plain Python ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("verdict > 0", "verdict > 2"),
        ("theta = high", "theta = low"),
        ("left = select(left > whole, left - whole, 0.0)", "left = 0.0"),
        ("dead, trouble = True, 4", "dead, trouble = False, 4"),
    ],
)
def test_a_wrong_kernel_is_found(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    found: list[tuple[str, Any]] = []

    def collect(source: str, function: str, signature: str, stem: str, check: Any = None, *, pairs: bool = True) -> Any:
        found.append((source, check))
        return type("Kernel", (), {"code": 0, "call": None})()

    with monkeypatch.context() as patched:
        patched.setattr(compiling, "compiled", collect)
        incoming = Incoming("syn1", neun.synapses["ExpGSyn"], "post", "v")
        told = (Outgoing("out1", sym("pre"), "v"),)
        method = neun.integrators["DP54"]
        programs.neuron_kind.__wrapped__(neun.models["LIF"], (incoming,), told, method, DOUBLE, ("tau",), True)
    ((source, check),) = found
    assert source.count(old) >= 1
    call = compiling._load(source.replace(old, new, 1), "advance", "ii", "wrong", None, False).call
    assert not check(call)

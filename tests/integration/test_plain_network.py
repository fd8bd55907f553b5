"""The plain network is right: against neurons alone, closed forms, and SciPy's solver."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import scipy.integrate

import neun_py as neun
from plain_network import PlainNetwork

H = 0.05


def network(**keywords: Any) -> neun.Network:
    return neun.Network(**keywords)


def one_to_one(size: int) -> Any:
    return neun.connect.from_arrays(np.arange(size), np.arange(size), self_connections=True)


@pytest.mark.parametrize(
    ("model", "integrator", "current"),
    [("HH", "RK6", 0.15), ("Iz", "RK4", 15.0), ("LIF", "Euler", 900.0), ("TraubMiles", "RK4", 900.0)],
)
def test_a_cell_alone_is_a_neuron(model: str, integrator: str, current: float) -> None:
    h = 0.02
    net = network()
    net.add(neun.Population(model, 3, integrator=integrator), name="p")
    plain = PlainNetwork(net)
    plain.input["p"] = current
    plain.run(600, h)
    neuron = neun.Neuron(model, integrator=integrator)
    ds = neuron.run(600 * h, h, input=current)
    for k, name in enumerate(neuron.model.variables):
        np.testing.assert_allclose(plain.cells["p"].y[k], neuron[name], rtol=1e-8, atol=1e-9)
    expected = [int(k) for k in np.ceil(ds.spike_time.values / h - 1e-6) - 1]
    assert len(expected) > 0
    assert plain.spikes == [(k, "p", i) for k in expected for i in range(3)]


@pytest.mark.parametrize("delay_steps", [0, 1, 7])
def test_an_exponential_conductance_follows_its_closed_form(delay_steps: int) -> None:
    net = network()
    net.add(neun.Population("LIF", 2, v=[-60.0, -70.0]), name="pre")
    net.add(neun.Population("HH", 2), name="post")
    synapse = neun.synapses.ExpGSyn(tau=3.0, gsyn=2e-4)
    net.connect("pre", "post", synapse, one_to_one(2), delay=delay_steps * H)
    plain = PlainNetwork(net)
    plain.input["pre"] = 800.0
    plain.run(400, H)
    for neuron in range(2):
        steps = np.array([k for k, name, i in plain.spikes if name == "pre" and i == neuron])
        assert len(steps) > 1
        ages = (400 - (steps + 1 + delay_steps)) * H
        found = plain.joints["pre_post"].y[0, neuron]
        assert found == pytest.approx(2e-4 * np.exp(-ages[ages >= 0] / 3.0).sum(), rel=1e-9)


def test_graded_and_electrical_coupling_against_a_solver() -> None:
    """Two cells of Wang and Buzsaki before a spike, with a slow graded synapse and a gap junction."""
    net = network()
    net.add(neun.Population("WB", 2, v=[-64.0, -58.0]), name="p")
    one = neun.connect.from_arrays([0], [1])
    net.connect("p", "p", neun.synapses.SlowGradedSyn(gsyn=0.05, vs=-60.0), one)
    net.connect("p", "p", neun.synapses.ESyn(g=0.03), one)
    start = np.array([net["p"][n] for n in ("v", "h", "n")])
    plain = PlainNetwork(net)
    plain.run(500, 0.01)

    def flow(t: float, y: Any) -> Any:
        v, h, n, m = y[0:2], y[2:4], y[4:6], y[6]
        am, bm = 0.1 * (v + 35) / (1 - np.exp(-(v + 35) / 10)), 4 * np.exp(-(v + 60) / 18)
        ah, bh = 0.07 * np.exp(-(v + 58) / 20), 1 / (1 + np.exp(-(v + 28) / 10))
        an, bn = 0.01 * (v + 34) / (1 - np.exp(-(v + 34) / 10)), 0.125 * np.exp(-(v + 44) / 80)
        current = 0.03 * (v[::-1] - v)
        current[1] -= 0.05 * m * (v[1] + 75)
        ionic = 35 * (am / (am + bm)) ** 3 * h * (v - 55) + 9 * n**4 * (v + 90) + 0.1 * (v + 65)
        open_rate = 1 / (1 + np.exp(-60.0 - v[0]))
        return [*(current - ionic), *(5 * (ah * (1 - h) - bh * h)), *(5 * (an * (1 - n) - bn * n)),
                (1 - m) * open_rate - 0.03 * m]  # fmt: skip

    found: Any = scipy.integrate.solve_ivp(
        flow, (0.0, 5.0), [*start.ravel(), 0.0], method="DOP853", rtol=1e-12, atol=1e-12
    )
    np.testing.assert_allclose(plain.cells["p"].y.ravel(), found.y[:6, -1], rtol=1e-7)
    assert plain.joints["p_p"].y[0, 0] == pytest.approx(found.y[6, -1], rel=1e-7)
    assert abs(found.y[0, -1] - found.y[1, -1]) > 0.01  # they have not yet become one


def test_a_pulse_of_transmitter_opens_what_its_closed_form_says() -> None:
    """The open fraction is 0.6179862 at the end of a pulse of 1 ms, and decays with beta (Destexhe et al. 1994)."""
    net = network()
    net.add(neun.Population("Iz", 1, v=29.0), name="pre")
    net.add(neun.Population("HH", 1), name="post")
    net.connect("pre", "post", neun.synapses.DSyn(threshold=29.5))
    plain = PlainNetwork(net)
    open_fraction = []
    for _ in range(160):
        plain.run(1, H)
        open_fraction.append(plain.joints["pre_post"].y[0, 0])
    assert plain.spikes[0][0] == 0  # reset in the step in which it passes the threshold, which is an event too
    assert open_fraction[0] == 0.0
    assert np.argmax(open_fraction) == 20
    assert max(open_fraction) == pytest.approx(0.6179862, rel=1e-6)
    assert open_fraction[120] == pytest.approx(0.6179862 * np.exp(-0.19 * 5.0), rel=1e-6)


def test_what_arrives_between_two_steps_is_shared() -> None:
    net = network(delays="interpolate")
    net.add(neun.Population("LIF", 1, v=-55.1), name="pre")
    net.add(neun.Population("HH", 1), name="post")
    never = 1e6
    net.connect("pre", "post", neun.synapses.ExpGSyn(tau=never, gsyn=4e-6), delay=2.25 * H)
    plain = PlainNetwork(net)
    plain.input["pre"] = 500.0
    found = []
    for _ in range(12):
        plain.run(1, H)
        found.append(plain.joints["pre_post"].y[0, 0] / 4e-6)
    first = plain.spikes[0][0]
    assert found[first + 2] == 0.0
    assert found[first + 3] == pytest.approx(0.75, rel=1e-6)
    assert found[first + 4] == pytest.approx(1.0, rel=1e-6)


def test_plastic_weights_change_as_their_window_says() -> None:
    """One pair of spikes 10 ms apart: +0.0030327 and -0.0031843 (Song et al. 2000)."""

    def after(first: float, second: float) -> float:
        net = network()
        net.add(neun.Population("LIF", 2, v=[-55.001, -70.0]), name="p")
        net.connect("p", "p", neun.synapses.STDPSyn(w=5e-4, wmax=1e-3), neun.connect.from_arrays([0], [1]))
        plain = PlainNetwork(net)
        for k in range(int(40 / H)):
            # a strong input in one step makes a neuron fire in it
            plain.input["p"] = np.array([1e6 * (k == round(first / H)), 1e6 * (k == round(second / H))])
            plain.run(1, H)
        assert len(plain.spikes) == 2
        return float((plain.joints["p_p"].y[1, 0] - 5e-4) / 1e-3)

    assert after(5.0, 15.0) == pytest.approx(0.0030327, rel=1e-4)
    assert after(15.0, 5.0) == pytest.approx(-0.0031843, rel=1e-4)

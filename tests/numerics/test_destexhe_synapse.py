"""The classic synapses against what can be solved on paper.

Destexhe, Mainen & Sejnowski (1994) Neural Comput. 6:14, rates of the authors' own code (ModelDB 18500): while
transmitter is there, r goes to r_inf = alpha T/(alpha T + beta) with the time constant 1/(alpha T + beta); then it
decays with beta. An electrical synapse is Ohm's law.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from independent_solutions import AREA, hodgkin_huxley_rates, hodgkin_huxley_rest, slope
from scipy.integrate import solve_ivp

import neun_py as neun

V: Any = neun.HHDoubleVariable
R = neun.DSynDoubleVariable.r
CURRENT = neun.DSynDoubleVariable.i
P = neun.DSynDoubleParameter
PRESETS = neun.synapses["DSyn"].presets

OPEN_AT_1_MS = {"AMPA": 0.6179862, "NMDA": 0.0692431, "GABA_A": None}
OPEN_AT_6_MS = {"AMPA": 0.2390006, "NMDA": 0.0669954, "GABA_A": None}
RECEPTORS = {"AMPA": (1.1, 0.19, 0.0), "NMDA": (0.072, 0.0066, 0.0), "GABA_A": (5.0, 0.18, -80.0)}


def open_fraction(receptor: str, t: float, release: float = 1.0) -> float:
    """Give r at a time after a release begins that lasts so long, in closed form."""
    alpha, beta, _ = RECEPTORS[receptor]
    rate = alpha + beta
    opened = alpha / rate * -math.expm1(-min(t, release) * rate)
    return opened * math.exp(-beta * max(t - release, 0.0))


def arguments(receptor: str) -> Any:
    args = neun.DSynDoubleConstructorArgs()
    for name, x in PRESETS[receptor].parameters.items():
        setattr(args, name, x)
    return args


def joined(receptor: str, steps: int = 1, integrator: str = "RK4") -> tuple[Any, Any, Any]:
    """Give two resting neurons and the synapse between them."""
    pre, post = (getattr(neun, f"HHDouble{integrator}")() for _ in range(2))
    synapse = getattr(neun, f"DSynHHHHDouble{integrator}")(pre, V.v, post, V.v, arguments(receptor), steps)
    return pre, post, synapse


def advance(synapse: Any, duration: float, h: float) -> float:
    for _ in range(round(duration / h)):
        synapse.step(h)
    return float(synapse.get(R))


# -- closed forms ---------------------------------------------------------------------------------------


def test_the_presets_are_the_published_rates() -> None:
    for receptor, (alpha, beta, esyn) in RECEPTORS.items():
        args = arguments(receptor)
        assert (args.alpha, args.beta, args.esyn) == (alpha, beta, esyn)
        assert (args.T, args.max_release_time, args.threshold) == (1.0, 1.0, 0.0)


def test_the_closed_forms_are_the_published_numbers() -> None:
    for receptor in ("AMPA", "NMDA"):
        assert open_fraction(receptor, 1.0) == pytest.approx(OPEN_AT_1_MS[receptor], abs=6e-8)
        assert open_fraction(receptor, 6.0) == pytest.approx(OPEN_AT_6_MS[receptor], abs=6e-8)
    assert open_fraction("GABA_A", 1.0) == pytest.approx(0.9652510 * -math.expm1(-1 / 0.1930502), abs=1e-7)


@pytest.mark.parametrize("receptor", RECEPTORS)
@pytest.mark.parametrize(("h", "steps"), [(0.01, 1), (0.05, 1), (0.05, 5), (0.02, 3), (0.1, 10), (0.25, 25)])
def test_a_pulse(receptor: str, h: float, steps: int) -> None:
    """The same whatever the step, and whatever it is divided into."""
    pre, _, synapse = joined(receptor, steps)
    assert advance(synapse, 2.0, h) == 0.0  # no crossing, no release
    pre.set(V.v, 20.0)
    tolerance = 3e-7 if receptor != "GABA_A" else 1e-5
    assert advance(synapse, 1.0, h) == pytest.approx(open_fraction(receptor, 1.0), rel=tolerance)
    assert advance(synapse, 5.0, h) == pytest.approx(open_fraction(receptor, 6.0), rel=tolerance)
    assert advance(synapse, 50.0, h) == pytest.approx(open_fraction(receptor, 56.0), rel=tolerance)


@pytest.mark.parametrize("receptor", RECEPTORS)
@pytest.mark.parametrize(("h", "steps"), [(0.03, 1), (0.3, 7), (0.03, 4), (0.16, 9)])
def test_a_release_that_ends_within_a_step(receptor: str, h: float, steps: int) -> None:
    """A millisecond of transmitter is a millisecond, even where the step does not divide it."""
    pre, _, synapse = joined(receptor, steps)
    pre.set(V.v, 20.0)
    duration = round(6.0 / h) * h
    found = advance(synapse, duration, h)
    assert found == pytest.approx(open_fraction(receptor, duration), rel=2e-6)


@pytest.mark.parametrize("receptor", ["AMPA", "GABA_A"])
def test_substeps_are_shorter_steps(receptor: str) -> None:
    """A step in ten parts does what ten steps of a tenth do, to rounding; in the original each was a whole step."""
    results = []
    for h, steps in ((0.1, 10), (0.01, 1)):
        pre, _, synapse = joined(receptor, steps)
        pre.set(V.v, 20.0)
        results.append(advance(synapse, 3.0, h))
    assert results[0] == pytest.approx(results[1], rel=1e-12)


@pytest.mark.parametrize(
    ("integrator", "order", "steps"), [("Euler", 1, (100, 200)), ("RK4", 4, (5, 10)), ("RK6", 6, (4, 8))]
)
def test_the_kinetics_have_the_order_of_the_method(integrator: str, order: int, steps: tuple[int, int]) -> None:
    errors = []
    for count in steps:
        pre, _, synapse = joined("AMPA", integrator=integrator)
        pre.set(V.v, 20.0)
        errors.append(abs(advance(synapse, 1.0, 1 / count) - open_fraction("AMPA", 1.0)))
    assert slope([1 / n for n in steps], errors) == pytest.approx(order, abs=0.3)


def test_single_precision() -> None:
    v = neun.HHFloatVariable.v
    pre, post = neun.HHFloatRK4(), neun.HHFloatRK4()
    synapse = neun.DSynHHHHFloatRK4(pre, v, post, v)
    pre.set(v, 20.0)
    for _ in range(100):
        synapse.step(0.01)
    assert synapse.get(neun.DSynFloatVariable.r) == pytest.approx(open_fraction("AMPA", 1.0), rel=3e-6)


def test_the_end_of_a_long_release() -> None:
    pre, _, synapse = joined("AMPA")
    synapse.set_param(P.max_release_time, 50.0)
    pre.set(V.v, 20.0)
    assert advance(synapse, 40.0, 0.01) == pytest.approx(0.8527132, abs=6e-8)  # r_inf


# -- when transmitter is released -----------------------------------------------------------------------


def test_only_an_upward_crossing_releases() -> None:
    pre, _, synapse = joined("AMPA")
    for v, released in ((-0.001, False), (0.0, True)):
        pre.set(V.v, v)
        synapse.step(0.01)
        assert (synapse.get(R) > 0) == released
    open_at_end = advance(synapse, 2.0, 0.01)
    for v in (30.0, -65.0, -1.0):  # staying above, falling and staying below release nothing
        pre.set(V.v, v)
        synapse.step(0.01)
    assert synapse.get(R) == pytest.approx(open_at_end * math.exp(-0.19 * 0.03), rel=1e-9)


def test_a_crossing_during_a_release_begins_it_anew() -> None:
    pre, _, synapse = joined("AMPA")
    pre.set(V.v, 20.0)
    advance(synapse, 0.49, 0.01)
    pre.set(V.v, -65.0)
    synapse.step(0.01)
    pre.set(V.v, 20.0)
    advance(synapse, 1.5, 0.01)
    assert synapse.get(R) == pytest.approx(open_fraction("AMPA", 2.0, release=1.5), rel=1e-7)


def test_the_threshold_is_a_parameter() -> None:
    pre, _, synapse = joined("AMPA")
    synapse.set_param(P.threshold, -20.0)
    pre.set(V.v, -19.0)
    synapse.step(0.01)
    assert synapse.get(R) > 0


def test_after_a_real_spike() -> None:
    """One presynaptic action potential: the peak is r(1 ms), exactly a release after the crossing was seen."""
    pre, post, synapse = joined("AMPA")
    pre.set(V.v, -50.0)  # a shock
    h, fractions, potentials = 0.01, [], []
    for _ in range(1000):
        synapse.step(h)
        fractions.append(synapse.get(R))
        potentials.append(pre.get(V.v))
        pre.step(h)
        post.step(h)
    peak = int(np.argmax(fractions))
    seen = next(k for k, v in enumerate(potentials) if v >= 0)
    assert fractions[peak] == pytest.approx(OPEN_AT_1_MS["AMPA"], rel=1e-7)
    assert peak == seen + 99
    assert fractions[peak + 500] == pytest.approx(OPEN_AT_6_MS["AMPA"], rel=1e-7)


# -- what it does to the other neuron -------------------------------------------------------------------


def test_the_current_is_subtracted_and_held() -> None:
    pre, post, synapse = joined("AMPA")
    pre.set(V.v, 20.0)
    synapse.step(0.5)
    current = synapse.get(CURRENT)
    assert current == pytest.approx(synapse.get_param(P.gsyn) * synapse.get(R) * (post.get(V.v) - 0.0), rel=1e-12)
    assert current < 0  # inward
    assert post.get_synaptic_input() == -current
    assert synapse.get_synaptic_current() == current
    assert pre.get_synaptic_input() == 0.0
    post.add_synaptic_input(0.25)
    assert post.get_synaptic_input() == -current + 0.25
    post.step(0.01)
    assert post.get_synaptic_input() == 0.0


@pytest.mark.parametrize(("receptor", "sign"), [("AMPA", 1), ("NMDA", 1), ("GABA_A", -1)])
def test_excitation_depolarises_and_inhibition_hyperpolarises(receptor: str, sign: int) -> None:
    rest = dict(zip(("v", "h", "m", "n"), hodgkin_huxley_rest(0.0), strict=True))
    pre, post, synapse = joined(receptor)
    for name, x in rest.items():
        post.set(V[name], x)
    pre.set(V.v, 20.0)
    moved = []
    for _ in range(300):
        synapse.step(0.01)
        post.step(0.01)
        moved.append(sign * (post.get(V.v) - rest["v"]))
    assert min(moved) > 0
    assert max(moved) > 0.1


def test_a_strong_excitatory_synapse_makes_the_other_fire() -> None:
    pre, post, synapse = joined("AMPA")
    synapse.set_param(P.gsyn, 0.3 * AREA)
    fired = []
    for step in range(6000):
        synapse.step(0.01)
        pre.add_synaptic_input(10 * AREA)
        for name, neuron in (("pre", pre), ("post", post)):
            before = neuron.get(V.v)
            neuron.step(0.01)
            if before < 0 <= neuron.get(V.v):
                fired.append((name, step * 0.01))
    names = [name for name, _ in fired]
    assert names == ["pre", "post"] * (len(names) // 2)  # each presynaptic spike is followed by one
    assert len(names) >= 6


def test_a_postsynaptic_potential_converges_to_the_coupled_equations() -> None:
    """The current is held over a step, so with order 1, to scipy's solution with the closed form of r."""

    def flow(t: float, y: Any) -> list[float]:
        v, h, m, n = (float(x) for x in y)
        ah, bh, am, bm, an, bn = hodgkin_huxley_rates(v)
        ionic = 120 * m**3 * h * (v - 50) + 36 * n**4 * (v + 77) + 0.3 * (v + 54.387)
        ionic += 2e-4 / AREA * open_fraction("AMPA", t) * v
        return [-ionic, ah * (1 - h) - bh * h, am * (1 - m) - bm * m, an * (1 - n) - bn * n]

    state: Any = hodgkin_huxley_rest(0.0)
    for begin, end in ((0.0, 1.0), (1.0, 4.0)):  # r has a corner
        state = solve_ivp(flow, (begin, end), state, method="DOP853", rtol=1e-12, atol=1e-12).y[:, -1]
    assert -64 < state[0] < -60  # too weak to make it fire
    errors, steps = [], (0.02, 0.01, 0.005)
    for h in steps:
        pre, post, synapse = joined("AMPA")
        synapse.set_param(P.gsyn, 2e-4)
        for name, x in zip(("v", "h", "m", "n"), hodgkin_huxley_rest(0.0), strict=True):
            post.set(V[name], x)
        pre.set(V.v, 20.0)
        for _ in range(round(4.0 / h)):
            synapse.step(h)
            post.step(h)
        errors.append(abs(post.get(V.v) - float(state[0])))
    assert slope(steps, errors) == pytest.approx(1.0, abs=0.1)
    assert errors[-1] < 0.02


# -- the gap junction -----------------------------------------------------------------------------------

E = neun.ESynDoubleVariable


def pair(first: float, second: float, **parameters: float) -> tuple[Any, Any]:
    neurons = neun.HHDoubleRK4(), neun.HHDoubleRK4()
    for neuron, v in zip(neurons, (first, second), strict=True):
        neuron.set(V.v, v)
        for name, x in parameters.items():
            neuron.set_param(neun.HHDoubleParameter[name], x)
    return neurons


PASSIVE = {"gna": 0.0, "gk": 0.0}


def test_a_gap_junction_is_ohms_law() -> None:
    one, two = pair(-70.0, -50.0)
    synapse = neun.ESynHHHHDouble(one, V.v, two, V.v, 0.003, 0.003)
    synapse.step(0.01)
    assert synapse.get(E.i1) == pytest.approx(0.06, rel=1e-15)
    assert synapse.get(E.i2) == -synapse.get(E.i1)  # equal and opposite
    assert one.get_synaptic_input() == synapse.get(E.i1) == synapse.get_synaptic_current()
    assert two.get_synaptic_input() == synapse.get(E.i2)
    synapse.step(0.01)
    assert one.get_synaptic_input() == 2 * synapse.get(E.i1)  # what is not used up adds up


def test_two_conductances_rectify() -> None:
    one, two = pair(-70.0, -50.0)
    synapse = neun.ESynHHHHDouble(one, V.v, two, V.v, 0.003, 0.001)
    synapse.step(0.01)
    assert synapse.get(E.i1) == pytest.approx(0.06, rel=1e-15)
    assert synapse.get(E.i2) == pytest.approx(-0.02, rel=1e-15)
    one.set(V.v, -50.0)
    synapse.step(0.01)
    assert (synapse.get(E.i1), synapse.get(E.i2)) == (0.0, 0.0)


def test_passive_cells_relax_to_each_other() -> None:
    """The difference decays with gl/c + 2 g/c: exactly as held currents have it, and with order 1 as on paper."""
    g, leak, c = 0.1 * AREA, 0.3 * AREA, AREA
    errors, steps = [], (0.02, 0.01, 0.005)
    for h in steps:
        one, two = pair(-60.0, -50.0, **PASSIVE)
        synapse = neun.ESynHHHHDouble(one, V.v, two, V.v, g, g)
        count = round(4.0 / h)
        for _ in range(count):
            synapse.step(h)
            one.step(h)
            two.step(h)
        difference = two.get(V.v) - one.get(V.v)
        decay = math.exp(-leak / c * h)
        held = decay - 2 * g / leak * (1 - decay)
        assert difference == pytest.approx(10 * held**count, rel=1e-10)
        errors.append(abs(difference - 10 * math.exp(-(leak + 2 * g) / c * 4.0)))
    assert slope(steps, errors) == pytest.approx(1.0, abs=0.05)


def test_coupling_coefficient_of_passive_cells() -> None:
    """A current into one moves the other by g/(g + gl) of what it moves the one."""
    g, leak = 0.1 * AREA, 0.3 * AREA
    one, two = pair(-54.387, -54.387, **PASSIVE)
    synapse = neun.ESynHHHHDouble(one, V.v, two, V.v, g, g)
    for _ in range(8000):
        synapse.step(0.02)
        one.add_synaptic_input(0.01)
        one.step(0.02)
        two.step(0.02)
    moved = [neuron.get(V.v) + 54.387 for neuron in (one, two)]
    assert moved[1] / moved[0] == pytest.approx(g / (g + leak), rel=1e-9)


def lag(g: float) -> float:
    """Give the largest difference over the last 100 ms of a coupled pair that fires; it begins apart."""
    one, two = pair(-65.0, -75.0)
    synapse = neun.ESynHHHHDoubleRK4(one, V.v, two, V.v, g * AREA, g * AREA)
    h, apart = 0.02, 0.0
    for k in range(40_000):
        synapse.step(h)
        one.add_synaptic_input(10 * AREA)
        two.add_synaptic_input(10 * AREA)
        one.step(h)
        two.step(h)
        if k >= 35_000:
            apart = max(apart, abs(one.get(V.v) - two.get(V.v)))
    return apart


def test_a_gap_junction_synchronises_and_its_opposite_does_the_opposite() -> None:
    assert lag(0.1) < 1e-4
    assert lag(-0.1) > 100


def test_synapses_join_different_models() -> None:
    hh, hr = neun.HHDoubleRK4(), neun.HRDoubleRK4()
    x = neun.HRDoubleVariable.x
    synapse = neun.ESynHHHRDouble(hh, V.v, hr, x, 0.001, 0.002)
    synapse.step(0.01)
    assert hh.get_synaptic_input() == pytest.approx(0.001 * (-1.5 + 65.0), rel=1e-15)
    assert hr.get_synaptic_input() == pytest.approx(0.002 * (-65.0 + 1.5), rel=1e-15)

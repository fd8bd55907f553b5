"""Equilibria against closed forms and the literature, and neurons that start at one.

Sources: Hodgkin & Huxley's equilibrium and Hopf currents as in test_hodgkin_huxley.py; Izhikevich (2003), whose fixed
points are roots of a quadratic; Hindmarsh & Rose (1984), whose fixed point is the root of a cubic; Rinzel & Ermentrout
(1998) in Methods in Neuronal Modeling, for a saddle-node.
"""

from __future__ import annotations

import numpy as np
import pytest
from independent_solutions import AREA, hodgkin_huxley_rest

import neun_py as neun
from neun_py import ArgumentError, ArgumentTypeError, UnknownNameError


@pytest.mark.parametrize("current", [0.0, 5.0, 9.0, 20.0, 160.0])
def test_hodgkin_huxley_has_one(current: float) -> None:
    found = neun.equilibria("HH", input=current * AREA)
    assert found.sizes["equilibrium"] == 1
    expected = hodgkin_huxley_rest(current)
    np.testing.assert_allclose([float(found[name][0]) for name in "vhmn"], expected, rtol=1e-10)
    assert found.stable.item() is not (9.7754 < current < 154.522)


@pytest.mark.parametrize(("current", "stable"), [(9.775, True), (9.776, False), (154.51, False), (154.53, True)])
def test_stability_turns_at_the_hopf_points(current: float, stable: bool) -> None:
    found = neun.equilibria("HH", input=current * AREA)
    assert found.stable.item() is stable
    assert found.kind.item() == "focus"


def test_the_frequency_of_the_hopf_point() -> None:
    found = neun.equilibria("HH", input=9.7754 * AREA)
    leading = np.abs(found.eigenvalue_imag.values).max()
    assert leading / (2 * np.pi) * 1000 == pytest.approx(93.30, abs=0.01)
    assert found.eigenvalue_real.attrs["units"] == "1/ms"


@pytest.mark.parametrize(("b", "current"), [(0.2, 0.0), (0.2, 3.99), (0.25, 1.0), (0.26, 0.0)])
def test_izhikevich_has_the_roots_of_its_quadratic(b: float, current: float) -> None:
    found = neun.equilibria("Iz", b=b, input=current)
    roots = np.sort(np.roots([0.04, 5 - b, 140 + current]).real)
    np.testing.assert_allclose(found.v, roots, rtol=1e-7)
    np.testing.assert_allclose(found.u, b * roots, rtol=1e-7)
    assert found.kind[1].item() == "saddle" and not found.stable[1].item()


def test_where_there_is_none() -> None:
    found = neun.equilibria("Iz", input=4.01)  # the saddle-node is at (5 - b)**2/0.16 - 140 = 4
    assert found.sizes["equilibrium"] == 0


def test_hindmarsh_rose_has_the_root_of_its_cubic() -> None:
    found = neun.equilibria("HR", e=3.25, mu=0.005)
    cubic = np.roots([-1.0, 3 - 5, -4.0, 1 + 3.25 + 4 * -1.6])  # -x**3 + (b - d) x**2 - S x + c + e + S xr
    np.testing.assert_allclose(found.x, cubic[np.abs(cubic.imag) < 1e-9].real, rtol=1e-10)


def test_what_is_given() -> None:
    found = neun.equilibria("Iz", preset="resonator", input=0.0, between=(-80, -60))
    assert found.v.values == pytest.approx([-62.5])  # b = 0.26; the saddle at -56 lies outside
    assert found.v.attrs == {"units": "mV", "long_name": "membrane potential"}
    with pytest.raises(UnknownNameError, match="gnaa"):
        neun.equilibria("HH", gnaa=1.0)
    with pytest.raises(ArgumentError, match="give the lower end first"):
        neun.equilibria("HH", between=(0.0, -80.0))


@pytest.mark.parametrize("precision", ["double", "float"])
def test_a_neuron_at_rest_stays_there(precision: str) -> None:
    neuron = neun.Neuron("HH", at_rest=True, precision=precision)
    assert neuron["v"] == pytest.approx(-64.99638, abs=1e-5)
    ds = neuron.run(100.0, 0.01)
    assert float(np.ptp(ds.v.values)) < (1e-10 if precision == "double" else 1e-3)
    assert float(np.ptp(neun.Neuron("HH").run(100.0, 0.01).v.values)) > 1e-3


def test_every_neuron_of_a_population_at_rest_has_the_bits_of_one_alone() -> None:
    gna = np.linspace(0.5, 1.0, 7)
    many = neun.Population("HH", 7, gna=gna, at_rest=True)
    for k, x in enumerate(gna):
        assert neun.Neuron("HH", gna=float(x), at_rest=True).state == {n: a[k] for n, a in many.state.items()}
    alike = neun.Population("HH", 3, at_rest=True)
    assert set(alike["v"].tolist()) == {neun.Neuron("HH", at_rest=True)["v"]}


def test_what_cannot_start_at_rest_is_refused_with_the_reason() -> None:
    with pytest.raises(ArgumentError, match=r"HR cannot start at rest: its equilibrium .* is unstable"):
        neun.Neuron("HR", at_rest=True)
    with pytest.raises(ArgumentError, match="HR of neuron 1 cannot start at rest"):
        neun.Population("HR", 2, e=[0.4, 3.0], at_rest=True)
    with pytest.raises(ArgumentError, match="at_rest finds the state, and v is given too"):
        neun.Neuron("HH", v=-60.0, at_rest=True)
    with pytest.raises(ArgumentTypeError, match="at_rest is True or False"):
        neun.Neuron("HH", at_rest=1)  # type: ignore[arg-type]


def test_what_fires_without_input_is_refused() -> None:
    quadratic = neun.Model(
        name="Rising", short_name="Rising", source="none: a test", variables={"v": neun.Variable(0.0, "1", "state")},
        parameters={"c": neun.Parameter(1.0, "1", "constant")}, equations="dv/dt = c + v**2 + I", time_unit="1",
    )  # fmt: skip
    with pytest.raises(ArgumentError, match="no equilibrium was found"):
        neun.Neuron(quadratic, at_rest=True)
    beyond = neun.Model(
        name="Leaky", short_name="Leaky", source="none: a test", variables={"v": neun.Variable(0.0, "1", "state")},
        parameters={"c": neun.Parameter(2.0, "1", "constant")}, equations="dv/dt = c - v + I", spike="v >= 1",
        reset="v = 0", time_unit="1",
    )  # fmt: skip
    with pytest.raises(ArgumentError, match="beyond the threshold"):
        neun.Neuron(beyond, at_rest=True)


def test_a_map_has_fixed_points() -> None:
    logistic = neun.Model(
        name="Logistic map", short_name="Logistic", source="May (1976) Nature 261:459",
        variables={"x": neun.Variable(0.3, "1", "state", range=(-0.5, 1.0))},
        parameters={"r": neun.Parameter(2.8, "1", "growth")}, equations="x[n+1] = r*x*(1 - x) + I",
    )  # fmt: skip
    found = neun.equilibria(logistic)
    np.testing.assert_allclose(found.x, [0.0, 1 - 1 / 2.8], atol=1e-12)
    assert found.stable.values.tolist() == [False, True]
    assert found.eigenvalue_real.values.ravel() == pytest.approx([2.8, 2 - 2.8])  # r and 2 - r
    assert neun.Neuron(logistic, at_rest=True)["x"] == pytest.approx(1 - 1 / 2.8)


def test_equilibria_that_lie_close_together_are_all_found() -> None:
    """Grimbert & Faugeras (2006) Neural Comput. 18:3052: between the folds there are three, two of them stable at 0."""
    found = neun.equilibria("JansenRit", input=100.0)
    assert found.sizes["equilibrium"] == 3
    assert neun.equilibria("JansenRit", input=120.0).sizes["equilibrium"] == 1
    assert neun.equilibria("JansenRit", input=0.0).stable.values.tolist() == [True, False, True]


@pytest.mark.parametrize(("name", "count"), [("CGC", 1), ("EIF", 2), ("AdEx", 2), ("ShermanRinzelKeizer", 1)])
def test_nothing_outside_the_range_is_given(name: str, count: int) -> None:
    """Far away all gates are closed, or rounding ends every change."""
    found = neun.equilibria(name)
    assert found.sizes["equilibrium"] == count
    assert (np.abs(found[neun.models[name].membrane_variable]) < 150).all()
    assert neun.equilibria("HH", between=(0.0, 50.0)).sizes["equilibrium"] == 0


def test_what_is_reset_does_not_stay() -> None:
    found = neun.equilibria("LIF", input=500.0)  # above the threshold current of 375 pA
    assert found.v.values == pytest.approx([-50.0])
    assert (found.stable.item(), found.beyond_threshold.item()) == (False, True)


def test_the_input_is_that_of_the_preset() -> None:
    found = neun.equilibria("ML", preset="class I")
    assert found.attrs["input"] == neun.models["ML"].presets["class I"].input
    assert found.sizes["equilibrium"] == 1
    with pytest.raises(ArgumentError, match="the input of 'class I onset' changes with time"):
        neun.equilibria("ML", preset="class I onset")
    with pytest.raises(ArgumentTypeError, match="between takes the two ends"):
        neun.equilibria("HH", between=5)  # type: ignore[arg-type]


def test_a_neuron_goes_to_the_rest_that_it_would_come_to() -> None:
    """Newton's method alone would leap over the saddle."""
    rest = neun.Neuron("Iz", preset="thalamo-cortical burst", at_rest=True)
    assert rest["v"] == pytest.approx((-4.75 - np.sqrt(4.75**2 - 22.4)) / 0.08, abs=1e-9)  # b = 0.25
    winner = neun.Neuron("MatsuokaPair", preset="winner takes all", at_rest=True)
    ran = neun.Neuron("MatsuokaPair", preset="winner takes all")
    ran.run(500.0, record=())
    assert winner["x1"] == pytest.approx(ran["x1"], abs=1e-9)
    assert neun.Neuron("PrinzPY", at_rest=True)["v"] == pytest.approx(-49.366, abs=1e-3)


@pytest.mark.parametrize("jump", ["v = 0", "v = 1"])
def test_what_an_event_changes_is_no_rest(jump: str) -> None:
    model = neun.Model(
        name="Clipped", short_name="Clipped", source="none: a test", variables={"v": neun.Variable(0.0, "1", "state")},
        parameters={"c": neun.Parameter(2.0, "1", "constant")}, equations="dv/dt = c - v + I",
        events={"v >= 1": jump}, time_unit="1",
    )  # fmt: skip
    with pytest.raises(ArgumentError, match="lies beyond the threshold"):
        neun.Neuron(model, at_rest=True)
    assert neun.Neuron(model, at_rest=True, c=0.5)["v"] == pytest.approx(0.5)


def test_what_hardly_decides_is_not_stable() -> None:
    """At its saddle-node, v = 0, the quadratic neuron drifts away."""
    with pytest.raises(ArgumentError, match="QIF cannot start at rest"):
        neun.Neuron("QIF", at_rest=True)
    assert neun.Neuron("QIF", at_rest=True, eta=-1.0)["v"] == pytest.approx(-1.0)


def test_a_map_whose_fixed_point_has_a_closed_form() -> None:
    found = neun.equilibria("Rulkov", preset="tonic spiking")
    sigma = neun.models["Rulkov"].presets["tonic spiking"].parameters["sigma"]
    assert found.x.values == pytest.approx([sigma - 1])

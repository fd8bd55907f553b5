"""Tolerances that cannot be meant are refused where a neuron is made, and none at all is one that states of 0 keep."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.errors import ArgumentError, NumericalError, UnknownNameError

METHODS = ["BS32", "DP54", "Tsit5", "DOP853", "Rodas3"]


def two(equations: str, **start: float) -> neun.Model:
    """Give a model of two variables without units."""
    variables = {name: neun.Variable(start.get(name, 0.0), "1", "a variable") for name in ("x", "y")}
    return neun.Model(
        name="Two", short_name="Two", source="made for this test", variables=variables, parameters={},
        equations=equations, time_unit="1", input_unit="1",
    )  # fmt: skip


# -- what is refused ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [None, 3])
def test_a_name_that_the_model_does_not_have_is_refused_where_it_is_made(size: int | None) -> None:
    method = neun.integrators.DP54(atol={"v": 1e-6, "N": 1e-9})
    with pytest.raises(UnknownNameError, match=r"no variable of HH for atol 'N'; did you mean 'n'\?"):
        neun.Neuron("HH", integrator=method) if size is None else neun.Population("HH", size, integrator=method)


@pytest.mark.parametrize("name", METHODS)
def test_an_rtol_that_single_precision_cannot_keep_is_refused(name: str) -> None:
    method = neun.integrators[name]
    with pytest.raises(ArgumentError, match=r"1\.2e-07 of their size apart.*give at least 4\.8e-07"):
        neun.Population("HH", 2, integrator=method(rtol=4e-7), precision="float")
    neun.Neuron("HH", integrator=method(rtol=4.8e-7), precision="float").run(1.0, 0.5, input=0.1)
    neun.Neuron("HH", integrator=method(rtol=4e-7))  # double precision can
    neun.Neuron("HH", integrator=method, precision="float")  # and the usual one can be kept


# -- no absolute tolerance ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("name", METHODS)
def test_a_state_that_is_zero_needs_no_absolute_tolerance(name: str, precision: str) -> None:
    """One that stays 0, one that leaves it, and one that passes through it."""
    method = neun.integrators[name](rtol=1e-5, atol=0)
    for equations, start, x in (
        ("dx/dt = -x\ndy/dt = 1", {}, lambda t: 0 * t),
        ("dx/dt = y\ndy/dt = 1", {"y": 1.0}, lambda t: t + 0.5 * t**2),
        ("dx/dt = y\ndy/dt = -x", {"y": 1.0}, np.sin),
    ):
        neuron = neun.Neuron(two(equations, **start), integrator=method, precision=precision)
        ds = neuron.run(8.0, 1.0)
        np.testing.assert_allclose(ds.x, x(ds.time.values), rtol=0, atol=4e-3 * np.abs(ds.x).max())
        assert neuron._windows().trials < 10_000


@pytest.mark.parametrize("name", METHODS)
def test_an_error_that_no_step_makes_small_enough_says_of_which_variable(name: str) -> None:
    """From 0 as t**8 every estimate is the same part of the step's result, however short it is."""
    model = two("dy/dt = 1\ndx/dt = y**7")
    method = neun.integrators[name]
    strict = neun.Population(model, 2, integrator=method(atol={"x": 0.0}), y=[1.0, 0.0])
    with pytest.raises(NumericalError, match=r"of x, which is next to 0 .*atol=\{\"x\": 1e-9\}") as caught:
        strict.run(2.0, 1.0)
    assert (caught.value.variable, caught.value.index) == ("x", 1)
    ds = neun.Neuron(model, integrator=method(atol={"x": 1e-9})).run(2.0, 1.0)
    assert ds.x[-1] == pytest.approx(32.0, rel=1e-4)


def test_variables_of_synapses_at_a_neuron_need_none_either() -> None:
    """The current of a synapse is 0 until its first spike."""
    found = []
    for options in ({"atol": 0}, {"atol": {"v": 1e-12}}, {"atol": 1e-12}):
        method: Any = neun.integrators.DP54(rtol=1e-9, **options)
        net = neun.Network()
        net.add(neun.Population("HH", 2, integrator=method), name="p")
        net.connect("p", "p", neun.synapses.ExpGSyn(gsyn=2e-3), neun.connect.from_arrays(pre=[0], post=[1]))
        tree = net.run(20.0, 0.25, input={"p": np.array([0.1, 0.0])})
        found.append(tree["p"].v.to_numpy())
    assert found[0][:, 1].max() > 0
    np.testing.assert_allclose(found[1], found[0], rtol=0, atol=1e-4)
    np.testing.assert_allclose(found[2], found[0], rtol=0, atol=1e-4)

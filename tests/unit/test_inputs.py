"""Inputs: one that nothing reads is refused; an array that names its units is converted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import xarray as xr

from neun_py import Neuron, Parameter, Variable
from neun_py.errors import ArgumentError, UnitError
from neun_py.runtime.clock import Clock
from neun_py.runtime.inputs import drive
from neun_py.spec.model import Model
from neun_py.spec.units import converted, magnitude


def decaying(equations: str = "dv/dt = -v/tau", **more: Any) -> Model:
    return Model(
        name="D", short_name="D", source="none", variables={"v": Variable(1.0, "mV", "v")},
        parameters={"tau": Parameter(2.0, "ms", "t")}, equations=equations, input_unit="mV/ms", **more,
    )  # fmt: skip


NOTHING: list[Any] = [0.0, 0, np.zeros(3)]
SOMETHING: list[Any] = [1.0, -0.5, np.array([0.0, 0.0, 1.0]), lambda t: 0.0]


def test_an_input_that_nothing_reads() -> None:
    for given in NOTHING:
        drive(given, 3, "float64", decaying())
    for given in SOMETHING:
        drive(given, 3, "float64", decaying("dv/dt = -v/tau + I"))
        with pytest.raises(ArgumentError, match=r"D reads no input, and is given .* leave the input out, or add I"):
            drive(given, 3, "float64", decaying())


def array(values: Any, **attrs: Any) -> xr.DataArray:
    return xr.DataArray(values, attrs=attrs)


@pytest.mark.parametrize(
    ("own", "unit", "factor"),
    [("V", "mV", 1e3), ("uV", "mV", 1e-3), ("mV", "mV", 1.0), ("mS*V", "uA", 1e3), ("A/m2", "uA/cm2", 1e2),
     ("min", "s", 60.0), ("", "mV", 1.0)],
)  # fmt: skip
def test_an_array_that_names_its_units(own: str, unit: str, factor: float) -> None:
    found = converted(array([1.0, -3.0], units=own), unit, "the input")
    np.testing.assert_allclose(np.asarray(found), np.array([1.0, -3.0]) * factor, rtol=1e-12)
    assert magnitude(array(0.25, units=own), unit, "x") == pytest.approx(0.25 * factor, rel=1e-12)


def test_an_array_that_names_no_units() -> None:
    given = array([1.0, 2.0], long_name="current")
    assert converted(given, "mV", "the input") is given
    source = drive(array([1.0, 2.0], units=3), 2, "float64", decaying("dv/dt = -v/tau + I"))
    held = source.stretch(0, 0, 2, Clock(h=0.1)).array
    assert held is not None and held.tolist() == [1.0, 2.0]


@pytest.mark.parametrize(
    ("own", "unit", "message"),
    [
        ("mV", "uA", "the input is given in mV, which cannot be converted to uA"),
        ("1", "uA", "the input is given in 1, which cannot be converted to uA"),
        ("arbitrary", "uA", "the input is given in 'arbitrary': there is no unit 'arbitrary'"),
        ("degC", "K", "the input is given in degC, which cannot be converted to K"),
    ],
)
def test_an_array_of_another_unit(own: str, unit: str, message: str) -> None:
    with pytest.raises(UnitError, match=message) as caught:
        model: Any = SimpleNamespace(input_unit=unit, reads_input=True)
        drive(array([1.0, 2.0], units=own), 2, "float64", model)
    assert caught.value.fix == f"give what is in {unit}, or plain numbers, which are taken as {unit}"


def test_a_recording_of_another_quantity_is_no_input() -> None:
    leaky = decaying("dv/dt = -v/tau + I")
    recorded = Neuron(leaky).run(1.0, 0.1)["v"]
    with pytest.raises(UnitError, match="the input is given in mV"):
        Neuron(leaky).run(1.0, 0.1, input=recorded)
    current = recorded.assign_attrs(units="V/s")
    one, other = Neuron(leaky), Neuron(leaky)
    assert one.run(1.0, 0.1, input=current).equals(other.run(1.0, 0.1, input=recorded.values))

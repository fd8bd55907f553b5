"""What a declaration says cannot be meant is refused where it comes in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import neun_py as neun
from neun_py import ArgumentError


@pytest.mark.parametrize(
    "way",
    [
        lambda: neun.Neuron("HH", cm=0.0),
        lambda: neun.Neuron("HH").__setitem__("cm", 0.0),
        lambda: neun.Population("HH", 3, cm=0.0),
        lambda: neun.Population("HH", 3).__setitem__("cm", 0.0),
        lambda: neun.sweep("HH", {"cm": [0.0, 1.0]}, duration=1.0, measure=neun.analysis.firing_rate),
    ],
)
def test_a_parameter_outside_its_range_is_refused(way: Callable[[], object]) -> None:
    with pytest.raises(ArgumentError, match=r"HH's cm.* = 0 uF lies outside its range, 1e-12 to 1e\+06 uF: membrane"):
        way()


@pytest.mark.parametrize("x", [-1e-9, 1.0 + 1e-9, -3.0])
def test_an_initial_value_outside_its_range_is_refused(x: float) -> None:
    with pytest.raises(ArgumentError, match=r"HH's m = .* outside its range, 0 to 1: sodium activation gate"):
        neun.Neuron("HH", m=x)
    with pytest.raises(ArgumentError, match=r"HH's m of neuron 1 = "):
        neun.Population("HH", 3, m=[0.5, x, 2.0])


def test_both_ends_belong_to_a_range() -> None:
    for precision in ("double", "float"):
        assert neun.Neuron("HH", m=0.0, h=1.0, precision=precision)["h"] == 1.0
        many = neun.Population("HH", 2, m=[0.0, 1.0], v=-200.0, precision=precision)
        assert many["m"].tolist() == [0.0, 1.0]


def test_a_limit_is_rounded_as_the_values_are() -> None:
    model = neun.Model(
        name="Limited", short_name="Limited", source="none: a test", time_unit="1",
        variables={"v": neun.Variable(0.3, "1", "state", range=(0.1, 0.3))},
        parameters={"a": neun.Parameter(0.7, "1", "rate", range=(0.1, 0.7))}, equations="dv/dt = -a*v",
    )  # fmt: skip
    many = neun.Population(model, 2, precision="float", v=[0.1, 0.3], a=[0.1, 0.7])
    assert many["a"].tolist() == np.array([0.1, 0.7], np.float32).tolist()


def test_a_state_goes_where_it_is_put_later() -> None:
    neuron = neun.Neuron("HH")
    neuron["m"] = 1.5
    assert neuron["m"] == 1.5


def test_the_classic_interface_sets_what_it_is_given() -> None:
    """Programs for the original count on it, and a dynamic clamp on its speed."""
    neuron = neun.HHDoubleRK4()
    neuron.set_param(neun.HHDoubleParameter.gna, -1.0)
    assert neuron.get_param(neun.HHDoubleParameter.gna) == -1.0

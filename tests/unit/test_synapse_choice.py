"""A synapse with values: looked up by any of its names, called, checked, compared, pickled."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError, UnknownAttributeError, UnknownNameError


def test_names_of_synapses() -> None:
    assert neun.synapses.Electrical is neun.synapses["Electrical"] is neun.synapses.ESyn
    assert neun.synapses.Destexhe is neun.synapses["DSyn"]
    assert "AMPA" not in neun.synapses and "DSyn" in neun.synapses
    assert {"Electrical", "ESyn", "AMPA", "GABA_A"} <= set(dir(neun.synapses))
    assert not hasattr(neun.synapses, "_nothing")
    with pytest.raises(UnknownAttributeError, match="there is no synapse 'ESym'; did you mean 'ESyn'"):
        neun.synapses.ESym  # noqa: B018
    with pytest.raises(UnknownNameError, match="there is no synapse 'ampa'"):
        neun.synapses["ampa"]


def test_a_preset_is_a_choice() -> None:
    nmda = neun.synapses.NMDA
    assert (nmda.synapse, nmda.preset) == (neun.synapses.DSyn, "NMDA")
    assert (nmda.values["alpha"], nmda.values["beta"], nmda.values["T"]) == (0.072, 0.0066, 1.0)
    assert list(nmda.values) == list(neun.synapses.DSyn.parameters)
    assert nmda == neun.synapses["NMDA"] == neun.synapses.DSyn("NMDA") != neun.synapses.AMPA
    stronger = nmda(gsyn=2e-3)
    assert (stronger.values["gsyn"], stronger.values["alpha"], nmda.values["gsyn"]) == (2e-3, 0.072, 1e-3)
    assert stronger.preset == "NMDA" and stronger != nmda and hash(stronger(gsyn=1e-3)) == hash(nmda)
    assert repr(nmda).startswith("<DSyn NMDA: alpha=0.072, ")
    assert nmda != 3


def test_what_is_chosen() -> None:
    assert neun.synapses.choose("AMPA") == neun.synapses.choose(neun.synapses.AMPA) == neun.synapses.AMPA
    assert neun.synapses.choose("ESyn") == neun.synapses.choose(neun.synapses.ESyn) == neun.synapses.ESyn()
    with pytest.raises(ArgumentTypeError, match="a synapse is a Synapse, a SynapseChoice or the name of one, not 3"):
        neun.synapses.choose(3)  # type: ignore[arg-type]


def test_a_weight_that_stands_for_two() -> None:
    gap = neun.synapses.Electrical(g=0.002)
    assert gap.values == {"g1": 0.002, "g2": 0.002}
    assert gap(g1=0.0).values == {"g1": 0.0, "g2": 0.002}
    with pytest.raises(ArgumentError, match="'g' sets 'g2' too; give one of them"):
        neun.synapses.ESyn(g=1.0, g2=2.0)


def test_initial_values() -> None:
    half = neun.synapses.AMPA(r=0.5)
    assert (half.initial, "r" in half.values) == ({"r": 0.5}, False)
    assert half(r=0.25).initial == {"r": 0.25}


def test_wrong_values_are_refused() -> None:
    ampa = neun.synapses.AMPA
    with pytest.raises(UnknownNameError, match="there is no parameter of DSyn 'gsy'; did you mean 'gsyn'"):
        ampa(gsy=1.0)
    with pytest.raises(UnknownNameError, match="there is no preset of DSyn 'ampa'; did you mean 'AMPA'"):
        neun.synapses.DSyn("ampa")
    with pytest.raises(ArgumentError, match=r"DSyn's r = 2 lies outside its range, 0 to 1: open fraction"):
        ampa(r=2.0)
    with pytest.raises(ArgumentError, match=r"DSyn's beta = -1 1/ms lies outside its range"):
        ampa(beta=-1.0)
    with pytest.raises(ArgumentError, match="DSyn's gsyn"):
        ampa(gsyn=float("nan"))
    with pytest.raises(ArgumentTypeError, match="DSyn's gsyn"):
        ampa(gsyn="1 mS")


def test_quantities_are_converted() -> None:
    class Quantity:  # as Pint's, and others'
        def __init__(self, magnitude: float, units: str) -> None:
            self.magnitude, self.units = magnitude, units

        def to(self, unit: str) -> Quantity:
            assert (self.units, unit) == ("uS", "mS")
            return Quantity(self.magnitude / 1000, unit)

    try:
        assert neun.synapses.AMPA(gsyn=Quantity(3.0, "uS")).values["gsyn"] == 3e-3
    except (UnitError, ArgumentTypeError):
        pytest.skip("a stand-in of a quantity is not one")


def test_choices_and_synapses_are_pickled() -> None:
    choice = neun.synapses.AMPA(gsyn=0.25, r=0.5)
    assert pickle.loads(pickle.dumps(choice)) == choice
    with pytest.raises(dataclasses.FrozenInstanceError):
        choice.preset = "NMDA"
    with pytest.raises(TypeError):
        choice.values["gsyn"] = 1.0


def test_names_that_mean_something_else_are_refused() -> None:
    ampa = dataclasses.replace(neun.synapses.DSyn, short_name="OtherSyn", name="Other")
    with pytest.raises(ArgumentError, match="the name 'AMPA' of OtherSyn belongs to DSyn"):
        neun.synapses.register(ampa)
    for name in ("ASynSyn", "ASynB", "ADoubleSyn", "Other"):
        with pytest.raises(ArgumentError, match="cannot begin a synapse's class name"):
            neun.synapses.register(dataclasses.replace(neun.synapses.DSyn, short_name=name, name="Other", presets={}))

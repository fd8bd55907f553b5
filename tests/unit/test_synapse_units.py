"""In which units a synapse's numbers are, between neurons that count in other units than its declaration."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pint
import pytest
import xarray as xr

import neun_py as neun
from neun_py.errors import UnitError
from neun_py.runtime.network import Network
from neun_py.runtime.synapse_units import joined_unit, units_of
from neun_py.spec.units import is_quantity

Q: Any = pint.UnitRegistry()
ALL = neun.connect.all_to_all()

WEIGHTS = {
    "HH": ("mS", "uA", "mS", "mS", "uA", "mS"),  # uA over mV
    "TraubMiles": ("nS", "pA", "nS", "nS", "pA", "nS"),  # pA over mV
    "KK": ("uS", "nA", "uS", "uS", "nA", "uS"),
    "WB": ("mS/cm2", "uA/cm2", "mS/cm2", "mS/cm2", "uA/cm2", "mS/cm2"),
    "Iz": ("1/ms", "mV/ms", "1/ms", "1/ms", "mV/ms", "1/ms"),  # no common symbol: the quotient
    "VavoulisSO": ("1", "mV", "1", "1", "mV", "1"),
    "HR": ("1", "1", "1", "1", "1", "1"),
}
"""Of a conductance, a current, a conductance in units of the leak, a junction, a bounded input, a factor of input."""
SYNAPSES = ("ExpGSyn", "ExpISyn", "GradualSyn", "ESyn", "SigmoidSyn", "DirectSyn")


@pytest.mark.parametrize("model", WEIGHTS)
def test_weights_are_in_units_of_the_postsynaptic_neuron(model: str) -> None:
    declared = neun.models[model]
    own = units_of(declared, declared.membrane_variable)
    found = [joined_unit(s, s.weight, own, own) for s in map(neun.synapses.__getitem__, SYNAPSES)]
    assert found == list(WEIGHTS[model])


def test_every_number_of_a_synapse_has_its_unit() -> None:
    own = units_of(neun.models["TraubMiles"], "v")
    stdp = neun.synapses["STDPSyn"]
    found = {name: joined_unit(stdp, name, own, own) for name in ("s", "w", "apre", "tau", "esyn", "wmax", "a_plus")}
    assert found == {"s": "nS", "w": "nS", "apre": "1", "tau": "ms", "esyn": "mV", "wmax": "nS", "a_plus": "1"}
    fast = neun.synapses["DSyn"]  # of chemistry nothing is converted
    assert joined_unit(fast, "alpha", own, own) == fast.unit_of("alpha")


def pair() -> Network:
    net = Network()
    net.add(neun.Population("TraubMiles", 3), name="e")
    net.add(neun.Population("HH", 2), name="h")
    return net


def test_a_network_prints_the_units_that_are_meant() -> None:
    net = pair()
    net.connect("e", "e", neun.synapses.ExpGSyn(gsyn=6.0), ALL)
    net.connect("e", "h", neun.synapses.ExpGSyn(gsyn=6.0), ALL, weight=np.arange(6.0))
    net.connect("e", "h", neun.synapses.Electrical(g=0.1), ALL, name="gap")
    lines = str(net).splitlines()
    assert lines[3] == "  e_e  6 e -> e, ExpGSyn, gsyn = 6 nS"
    assert lines[4] == "  e_h  6 e -> h, ExpGSyn, gsyn = 0 to 5 mS"
    assert lines[5] == "  gap  6 e -> h, ESyn, g = 0.1"  # nS at one end and mS at the other: of neither
    assert repr(net["e_e"]) == "<e_e: 6 connections e -> e, ExpGSyn, gsyn = 6 nS>"
    assert net["e_e"].unit_of("gsyn") == net["e_e"].described()["weight_unit"] == "nS"


def test_quantities_are_converted_to_the_neurons_units(tmp_path: Path) -> None:
    net = pair()
    e = net.connect("e", "e", neun.synapses.ExpGSyn(gsyn=6 * Q.nS, tau=0.005 * Q.s, s=1 * Q.nS), ALL)
    h = net.connect("e", "h", neun.synapses.ExpGSyn(gsyn=6.0), ALL, weight=5 * Q.nS)
    assert (
        e.weight == pytest.approx(6.0, rel=1e-14) and e["tau"] == 5.0 and np.allclose(e["s"], 2.0)
    )  # of two synapses each
    assert h.weight == pytest.approx(5e-6, rel=1e-14)
    e["gsyn"] = xr.DataArray(np.arange(6.0), attrs={"units": "uS"})
    assert np.allclose(e["gsyn"], 1000 * np.arange(6.0), rtol=1e-15)
    h["esyn"] = -0.07 * Q.V
    h["s"] = 3 * Q.uS
    assert h["esyn"] == -70.0 and np.allclose(h["s"], 0.003)
    net.save(tmp_path / "net.neun")
    for twin in (net.copy(), pickle.loads(pickle.dumps(net)), neun.load(tmp_path / "net.neun")):
        assert str(twin) == str(net) and twin["e_e"].unit_of("gsyn") == "nS"


def test_a_choice_remembers_what_came_with_a_unit() -> None:
    choice = neun.synapses.ExpGSyn(gsyn=6 * Q.nS)
    assert choice.quantities == {"gsyn"} and "gsyn=6e-06 mS" in repr(choice)
    assert choice != neun.synapses.ExpGSyn(gsyn=choice.values["gsyn"])
    assert pickle.loads(pickle.dumps(choice)) == choice == choice(tau=5.0)
    assert choice(gsyn=2.0).quantities == frozenset()
    assert neun.synapses.ESyn(g=1 * Q.dimensionless).quantities == {"g1", "g2"}


def test_what_cannot_be_converted_is_refused() -> None:
    net = pair()
    net.add(neun.Population("HR", 1), name="r")
    for post, options in (("h", {"weight": 5 * Q.mV}), ("r", {"weight": 5 * Q.nS})):
        with pytest.raises(UnitError, match=r"weight gsyn is given in .*, which cannot be converted to"):
            net.connect("e", post, neun.synapses.ExpGSyn(), ALL, **options)
    with pytest.raises(UnitError, match="ExpGSyn's gsyn is given in mS, which cannot be converted to 1"):
        net.connect("e", "r", neun.synapses.ExpGSyn(gsyn=6 * Q.nS), ALL)
    assert not net.projections


@pytest.mark.parametrize("value", [1 * Q.nS, xr.DataArray([1.0], attrs={"units": "mV"})])
def test_what_brings_its_unit(value: Any) -> None:
    assert is_quantity(value)


@pytest.mark.parametrize("value", [1, 1.0, np.float64(1), np.ones(2), [1.0], xr.DataArray([1.0]), "1 mV", None, float])
def test_what_brings_none(value: Any) -> None:
    assert not is_quantity(value)

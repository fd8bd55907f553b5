"""What is said to those who take one thing for another: models for synapses, connect for the synapse; and costs."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from typer.testing import CliRunner

import neun_py as neun
from neun_py.cli.app import app
from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError, UnknownNameError


def test_a_model_is_no_synapse() -> None:
    net = neun.Network()
    net.add(neun.Population("HH", 2), "e")
    with pytest.raises(ArgumentError, match="'HH' is a model of neurons, not a synapse"):
        net.connect("e", "e", "HH", neun.connect.all_to_all())


@pytest.mark.parametrize("name", ["TMSyn", "AMPA"])
def test_a_synapse_is_no_model(name: str) -> None:
    found = CliRunner().invoke(app, ["models", name])
    assert found.exit_code
    assert f"'{name}' is a synapse" in f"{found.output}{found.exception}"


def test_values_of_a_synapse_are_given_by_name() -> None:
    with pytest.raises(ArgumentTypeError, match=r"give values by name: g=0\.002"):
        neun.synapses.Electrical(0.002)


@pytest.mark.parametrize("name", ["weight", "delay"])
def test_weight_and_delay_are_given_to_connect(name: str) -> None:
    with pytest.raises(ArgumentError, match=rf"'{name}' is given to connect: net\.connect\(\.\.\., {name}=1\.0\)"):
        neun.synapses.AMPA(**{name: 1.0})


def test_an_edited_declaration_says_what_to_do() -> None:
    edited = dataclasses.replace(neun.synapses["TMSyn"], source="none: edited")
    with pytest.raises(ArgumentError, match="'TMSyn' is registered already, with another declaration"):
        neun.synapses.register(edited)


def cost_of(coupling: str, synapse: str) -> tuple[float, float]:
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 100), "e")
    made = net.connect("e", "e", synapse, neun.connect.all_to_all())
    found = net.cost(1000.0, 0.1)
    assert found.seconds is not None
    return found.seconds / found.steps / len(made), found.memory / len(made)


def test_held_and_plastic_connections_have_their_costs() -> None:
    pooled, held = cost_of("stages", "ExpISyn"), cost_of("held", "ExpISyn")
    assert pooled[0] < 1e-9 < 10e-9 < held[0] < 30e-9
    assert pooled[1] < 20 < 100 < held[1]
    assert cost_of("stages", "STDPSyn")[1] > pooled[1] + 16


def small() -> neun.Network:
    net = neun.Network()
    net.add(neun.Population("HH", 2), "excite")
    return net


@pytest.mark.parametrize(
    ("synapse", "values", "said"),
    [
        (neun.synapses.AMPA(), {"gsyn": 1e-3},
         r"value of the synapse, not of connect: neun\.synapses\.AMPA\(gsyn=0\.001\), or weight=\.\.\."),
        ("ExpGSyn", {"tau": 5.0}, r"neun\.synapses\.ExpGSyn\(tau=5\.0\)$"),
        (neun.synapses.AMPA(), {"gsin": 1e-3},
         r"argument of connect 'gsin'; did you mean 'neun\.synapses\.AMPA\(gsyn=\.\.\.\)'"),
        ("ExpGSyn", {"delays": 1.0}, "there is no argument of connect 'delays'; did you mean 'delay'"),
        ("ExpGSyn", {"weights": 1.0}, "did you mean 'weight'"),
        (3, {"gsyn": 1.0}, "there is no argument of connect 'gsyn'"),
    ],
)  # fmt: skip
def test_connect_says_where_a_value_belongs(synapse: object, values: dict[str, Any], said: str) -> None:
    net = small()
    with pytest.raises((UnknownNameError, ArgumentTypeError), match=said):
        net.connect("excite", "excite", synapse, neun.connect.all_to_all(), **values)
    assert not net.projections


def test_parts_of_a_network_are_read_by_name() -> None:
    net = small()
    with pytest.raises(AttributeError, match=r"'excite' is a population of the network.*net\['excite'\]"):
        _ = net.excite
    with pytest.raises(UnknownAttributeError, match="did you mean \"net\\['excite'\\]\""):
        _ = net.exite
    with pytest.raises(UnknownAttributeError, match="did you mean 'populations'"):
        _ = net.population
    net.connect("excite", "excite", "ExpGSyn", neun.connect.all_to_all(), name="s")
    with pytest.raises(AttributeError, match="'s' is a projection"):
        _ = net.s
    assert not hasattr(net, "_own") and not hasattr(net, "weights") and net.copy().size == 2


def test_samples_within_windows_are_refused() -> None:
    net = small()
    with pytest.raises(ArgumentError, match=r"dense=4: a network takes its samples.*shorter h"):
        net.run(1.0, 0.01, dense=4)
    assert net.get_time() == 0 and "v" in net.run(0.1, 0.01, dense=1)["excite"]

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.figure import Figure

import neun_py as neun
from neun_py import plotting
from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.plotting.style import PALETTE

mpl.use("agg")


def net() -> neun.Network:
    made = neun.Network()
    for name, size in (("e", 80), ("i", 20), ("r", 1)):
        made.add(neun.Population("HH", size), name=name)
    made.connect("e", "i", neun.synapses["AMPA"], neun.connect.fixed_probability(0.5, seed=1))
    made.connect("i", "e", neun.synapses["GABA_A"], neun.connect.all_to_all())
    made.connect("e", "e", neun.synapses["ESyn"](g=0.1), neun.connect.ring())
    return made


def test_populations_are_discs_and_projections_arrows(tmp_path: Path) -> None:
    network = net()
    ax = plotting.network(network, figure=Figure(), title="A network")
    texts = [text.get_text() for text in ax.texts]
    assert {"e\n80 HH", "i\n20 HH", "r\n1 HH", "1,600\nGABA_A"} <= set(texts)
    kinds = [type(patch).__name__ for patch in ax.patches]
    assert kinds.count("FancyArrowPatch") == kinds.count("Circle") == 3
    colours = [mpl.colors.to_hex(p.get_edgecolor()).upper() for p in ax.patches if "Arrow" in type(p).__name__]
    assert colours == [colour.upper() for colour in PALETTE[:3]]
    assert plotting.save(ax, tmp_path / "net.png").stat().st_size > 5000
    again = plotting.network(network.outline(), figure=Figure())
    assert [text.get_text() for text in again.texts] == texts


def test_one_population_and_several_projections_between_two() -> None:
    told = {"name": "x", "pre": "a", "post": "a", "connections": 3}
    ax = plotting.network({"populations": {"a": {"size": 3}}, "projections": [told, told]}, figure=Figure())
    assert [text.get_text() for text in ax.texts][:2] == ["3", "3"]
    assert ax.texts[0].get_position() != ax.texts[1].get_position()


def test_connections_are_a_matrix() -> None:
    projection = net()["i_e"]
    ax = plotting.connectivity(projection, figure=Figure())
    assert np.array_equal(np.asarray(ax.images[0].get_array()), np.ones((20, 80)))
    assert ax.get_ylabel() == "presynaptic neuron of i" and ax.get_xlabel() == "postsynaptic neuron of e"
    large = {"pre_index": [0, 0, 1999], "post_index": [0, 0, 4], "shape": (2000, 5)}
    shown = plotting.connectivity(large, figure=Figure(), title="many").images[0].get_array()
    assert shown is not None and shown.shape == (512, 5) and shown[0, 0] == 2 and shown[-1, -1] == 1


def test_what_is_no_network_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="drawn of a Network or of its outline, not of 3"):
        plotting.network(3)
    with pytest.raises(ArgumentError, match="the network is empty"):
        plotting.network(neun.Network())
    with pytest.raises(ArgumentTypeError, match="drawn of a Projection or of their arrays"):
        plotting.connectivity(3)
    with pytest.raises(UnknownNameError, match="array of the connections 'shape'"):
        plotting.connectivity({"pre_index": [], "post_index": []})
    with pytest.raises(ArgumentError, match="there are no neurons"):
        plotting.connectivity({"pre_index": [], "post_index": [], "shape": (0, 5)})

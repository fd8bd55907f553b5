"""Populations of a network stand for different neurons: one seed gives each its own noise, and labels stay."""

from __future__ import annotations

import numpy as np
import pytest

import neun_py as neun


def net_of(index: int) -> neun.Network:
    net = neun.Network()
    net.add(neun.Population("LIF", 3), "a")
    net.add(neun.Population("LIF", 2, index=index), "b")
    net.add(neun.Population("LIF", 2), "c")
    return net


def noise_of(net: neun.Network) -> dict[str, np.ndarray]:
    white = neun.inputs.white_noise(0.0, 100.0)
    tree = net.run(1.0, 0.1, input=dict.fromkeys(net.populations, white), record=["I"])
    assert all(list(tree[n].to_dataset()["neuron"].values[:1]) == [p._index] for n, p in net.populations.items())
    return {name: tree[name].to_dataset()["I"].values for name in net.populations}


@pytest.mark.parametrize(("index", "firsts"), [(0, (0, 3, 5)), (7, (0, 7, 9))])
def test_populations_have_the_noise_of_different_neurons(index: int, firsts: tuple[int, ...]) -> None:
    net = net_of(index)
    twin = net.copy()
    found = noise_of(net)
    for name, first in zip(net.populations, firsts, strict=True):
        alone = neun.Population("LIF", len(found[name][0]), index=first)
        expected = alone.run(1.0, 0.1, input=neun.inputs.white_noise(0.0, 100.0), record="I")["I"].values
        assert np.array_equal(found[name], expected)
    assert all(np.array_equal(x, found[name]) for name, x in noise_of(twin).items())

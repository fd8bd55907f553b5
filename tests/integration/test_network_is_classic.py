"""Held coupling is the classic loop, bit for bit, for every synapse that the classic loop can use."""

from __future__ import annotations

import numpy as np
import pytest

import neun_py as neun
from classic_network import ClassicNetwork
from population_support import bytes_of
from random_networks import Drawn, drawn_network

EVERY = tuple(neun.synapses)


def require_classic(drawn: Drawn, pieces: int = 3, steps: int = 40) -> None:
    classic = ClassicNetwork(drawn.network)
    classic.input = drawn.input
    for piece in range(pieces):
        classic.run(steps, drawn.h)
        drawn.network.run(steps * drawn.h, drawn.h, input=drawn.input, record=())
        for name, population in drawn.network.populations.items():
            for variable in population.model.variables:
                expected = np.array(classic.values(name, variable), population[variable].dtype)
                assert bytes_of(population[variable]) == bytes_of(expected), (name, variable, piece, drawn)


@pytest.mark.parametrize("synapse", EVERY)
@pytest.mark.parametrize("precision", ["double", pytest.param("float", marks=pytest.mark.exhaustive)])
def test_each_synapse(synapse: str, precision: str) -> None:
    """Every synapse between few cells, self-connections and several between the same two among them."""
    for seed in range(3):
        require_classic(
            drawn_network(
                seed, coupling="held", precision=precision, longest=0, models=("LIF", "Iz"),
                synapses=(synapse, synapse), sizes=(1, 3, 7),
            )
        )  # fmt: skip


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(40))
def test_random_networks(seed: int) -> None:
    require_classic(
        drawn_network(
            seed,
            coupling="held",
            longest=0,
            synapses=tuple(np.random.default_rng(seed).choice(EVERY, 4)),
            sizes=(1, 2, 5, 63, 65),
        )
    )

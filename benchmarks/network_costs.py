"""What an event and a graded connection cost on one core: what `Network.cost` says is made of these numbers.

    python benchmarks/network_costs.py

An event is a spike's arrival at one neuron; a graded connection is counted in each stage of the method. What the same
network takes with no more than one connection is taken off. Printed are the least of several runs, for they were
disturbed least.
"""

from __future__ import annotations

import time

import numpy as np

import neun_py as neun

NEURONS, STEPS, H = 4000, 400, 0.1
EVENTS, GRADED = 1000, 100
"""Targets of each neuron."""


def best(network: neun.Network, current: float) -> tuple[float, int]:
    """Give the seconds of the fastest run, and how many spikes there were in each."""
    network.run(STEPS * H, H, record=(), input={"p": current}, threads=1)
    found, spikes = [], []
    for _ in range(5):
        twin = network.copy()
        twin.run(H, H, record=(), input={"p": current}, threads=1)
        begun = time.perf_counter()
        tree = twin.run(STEPS * H, H, record=(), input={"p": current}, threads=1)
        found.append(time.perf_counter() - begun)
        spikes.append(tree["p"].sizes["spike"])
    return min(found), spikes[0]


def network(short: str, each: int) -> neun.Network:
    """Make a network of neurons that do not feel what they are told."""
    rng = np.random.default_rng(1)
    net = neun.Network()
    net.add(neun.Population("LIF", NEURONS, v=rng.uniform(-70.0, -55.1, NEURONS)), name="p")
    synapse = neun.synapses[short]
    rule = neun.connect.fixed_out_degree(each, seed=1) if each else neun.connect.from_arrays([0], [1])
    net.connect("p", "p", synapse(**{synapse.weight: 0.0}), rule)
    return net


def measured(short: str, each: int) -> tuple[float, int]:
    """Give the seconds that connections take, and how many spikes there were."""
    few, _ = best(network(short, 0), 900.0)
    many, spikes = best(network(short, each), 900.0)
    return many - few, spikes


def main() -> None:
    """Measure and print."""
    seconds, spikes = measured("ExpGSyn", EVENTS)
    print(f"an event: {seconds / (spikes * EVENTS):.3g} s ({spikes * EVENTS:,} events)")
    seconds, _ = measured("FTMSyn", GRADED)
    print(f"a graded connection in a stage: {seconds / (STEPS * 4 * NEURONS * GRADED):.3g} s")


if __name__ == "__main__":
    main()

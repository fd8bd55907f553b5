"""The networks that are timed here, and the two cells of the classic loop: what `networks.py` measures."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

import neun_py as neun
from network_parameters import BALANCED
from spike_statistics import statistics

__all__ = ["balanced", "busy", "classic_loop", "coupled", "fired", "own_values", "timed"]

HH_STEP = 0.01
HH_CELLS = 1000
CONDUCTANCE = 1e-5
"""Of the electrical synapses in mS: weak, so that cells with inputs of their own stay apart."""
BUSY_CURRENT = 500.0
"""In pA: without effective synapses a cell of the balanced network fires at some 99 Hz."""


def balanced(seed: int = 1, integrator: str = "ExpEuler") -> neun.Network:
    """Give the balanced network: two populations, four projections with one weight and one delay each."""
    return _cells(seed, integrator, BALANCED.w_e, BALANCED.w_i)


def busy(seed: int = 1, integrator: str = "ExpEuler") -> neun.Network:
    """Give the same cells and connections with weights that are almost nothing: deliveries are most of the work."""
    return _cells(seed, integrator, 1e-9, -1e-9)


def _cells(seed: int, integrator: str, w_e: float, w_i: float) -> neun.Network:
    p = BALANCED
    draw = np.random.default_rng(seed)
    net = neun.Network()
    own: dict[str, Any] = {
        "cm": p.cm, "tau": p.tau_m, "vl": p.vl, "threshold": p.threshold, "v_reset": p.reset, "t_ref": p.t_ref
    }  # fmt: skip
    sizes = {"e": p.excitatory, "i": p.cells - p.excitatory}
    for name, size in sizes.items():
        v = draw.uniform(p.reset, p.threshold, size)
        net.add(neun.Population("LIF", size, integrator=integrator, v=v, **own), name=name)
    k = 4 * seed
    for pre, count, weight in (("e", p.inputs_e, w_e), ("i", p.inputs_i, w_i)):
        for post in sizes:
            rule = neun.connect.fixed_in_degree(count, seed=k, self_connections=True)
            net.connect(pre, post, neun.synapses.ExpISyn(isyn=weight, tau=p.tau_syn), rule=rule, delay=p.delay)
            k += 1
    return net


def coupled(kind: str | None) -> neun.Network:
    """Give 1,000 Hodgkin-Huxley cells with inputs of their own: in a ring, all to all, or (None) uncoupled."""
    net = neun.Network()
    v = np.linspace(-70.0, -60.0, HH_CELLS)
    net.add(neun.Population("HH", HH_CELLS, integrator="RK4", v=v), name="c")
    if kind is not None:
        rule = neun.connect.ring(2) if kind == "ring" else neun.connect.all_to_all()
        net.connect("c", "c", neun.synapses.ESyn(g=CONDUCTANCE), rule=rule)
    return net


def own_values() -> neun.Projection:
    """Give 100,000 connections each of which has a weight and a delay of its own."""
    cells, count = 1000, 100
    draw = np.random.default_rng(1)
    net = neun.Network()
    net.add(neun.Population("LIF", cells), name="c")
    return net.connect(
        "c",
        "c",
        neun.synapses.ExpISyn(),
        rule=neun.connect.fixed_in_degree(count, seed=1),
        weight=draw.normal(10.0, 2.0, cells * count),
        delay=0.1 * draw.integers(10, 30, cells * count),
    )


def timed(net: neun.Network, duration: float, h: float, threads: int = 1, input: Any = None) -> tuple[float, Any]:
    """Run a twin of a network, recording spikes alone; give the seconds, and the tree."""
    twin = net.copy()
    begin = time.perf_counter()
    tree = twin.run(duration, h, input=input, record=(), threads=threads)
    return time.perf_counter() - begin, tree


def fired(tree: Any, duration: float, after: float = 100.0) -> dict[str, Any]:
    """Give the statistics of a network's spikes, its populations numbered on from each other."""
    who, when, begin = [], [], 0
    for name in tree.children:
        node = tree[name]
        who.append(node["spike_neuron"].values + begin)
        when.append(node["spike_time"].values)
        begin += node.sizes["neuron"]
    return statistics(np.concatenate(who), np.concatenate(when), begin, duration, after)


def classic_loop(steps: int) -> Callable[[], float]:
    """Give a function that takes two cells and their synapse through the classic loop, in ns per turn of it."""
    one, two = neun.HHDoubleRK4(), neun.HHDoubleRK4()
    variables = neun.HHDoubleVariable
    v = variables.v
    synapse = neun.ESynHHHHDoubleRK4(one, v, two, v, CONDUCTANCE, CONDUCTANCE)

    def work() -> float:
        begin = time.perf_counter()
        for _ in range(steps):
            synapse.step(0.001)
            one.add_synaptic_input(0.1)
            two.add_synaptic_input(0.1)
            one.step(0.001)
            two.step(0.001)
            one.get(v)
            two.get(v)
        return (time.perf_counter() - begin) / steps * 1e9

    return work


INPUT: dict[str, Any] = {
    "balanced": {"e": BALANCED.current, "i": BALANCED.current},
    "busy": {"e": BUSY_CURRENT, "i": BUSY_CURRENT},
}
"""Of both populations, in pA."""
